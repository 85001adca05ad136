// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <array>
#include <map>
#include <optional>

namespace gw::portal {

/// A form that documents are written on (Art. 8).
struct DocumentForm
{
    QString id;
    int version = 0;
    QString nameKo;
    QString nameEn;
    /// Of documents, as in meta.
    QString kind;
    /// Only for this one; absent - for all.
    std::optional<QString> flow;
    /// Head, foot and first content as data: agency, campaign lines, address, logo.
    QJsonObject layout;

    bool operator==(const DocumentForm &) const = default;
};
bool fromJson(const QJsonValue &value, DocumentForm &out);
QJsonValue toJson(const DocumentForm &value);

/// All forms the active seat may use.
struct DocumentForms
{
    QList<DocumentForm> items;

    bool operator==(const DocumentForms &) const = default;
};
bool fromJson(const QJsonValue &value, DocumentForms &out);
QJsonValue toJson(const DocumentForms &value);

/// A unit task, with what it proposes for documents (records decree Art. 25).
struct UnitTask
{
    QString code;
    QString nameKo;
    QString nameEn;
    QString unitId;
    /// permanent, semi-permanent, 30, 10, 5, 3 or 1.
    QString retention;
    /// open, partly-open or closed.
    QString disclosure;

    bool operator==(const UnitTask &) const = default;
};
bool fromJson(const QJsonValue &value, UnitTask &out);
QJsonValue toJson(const UnitTask &value);

/// Unit tasks of the active seat's unit.
struct UnitTasks
{
    QList<UnitTask> items;

    bool operator==(const UnitTasks &) const = default;
};
bool fromJson(const QJsonValue &value, UnitTasks &out);
QJsonValue toJson(const UnitTasks &value);

/// A record file that documents are filed in (records rule Art. 7).
struct RecordFile
{
    QString id;
    QString unitTaskCode;
    QString classNo;
    QString title;
    int year = 0;
    int volume = 0;
    bool closed = false;

    bool operator==(const RecordFile &) const = default;
};
bool fromJson(const QJsonValue &value, RecordFile &out);
QJsonValue toJson(const RecordFile &value);

/// Record files of the active seat's unit.
struct RecordFiles
{
    QList<RecordFile> items;

    bool operator==(const RecordFiles &) const = default;
};
bool fromJson(const QJsonValue &value, RecordFiles &out);
QJsonValue toJson(const RecordFiles &value);

/// Up to where a head has delegated a matter (Art. 10(2)).
struct DelegationItem
{
    QString id;
    QString ruleSource;
    QString version;
    QDate validFrom;
    std::optional<QDate> validTo;
    /// Only for this unit task.
    std::optional<QString> unitTaskCode;
    QString matterKo;
    QString matterEn;
    /// Up to this many won.
    std::optional<qint64> amountMax;
    QString deciderLevel;
    /// Whose work is touched (Art. 9(2)).
    QList<QString> coAgreeUnitIds;

    bool operator==(const DelegationItem &) const = default;
};
bool fromJson(const QJsonValue &value, DelegationItem &out);
QJsonValue toJson(const DelegationItem &value);

/// The delegation rules of the active seat's agency that are in force.
struct DelegationItems
{
    QList<DelegationItem> items;

    bool operator==(const DelegationItems &) const = default;
};
bool fromJson(const QJsonValue &value, DelegationItems &out);
QJsonValue toJson(const DelegationItems &value);

} // namespace gw::portal
