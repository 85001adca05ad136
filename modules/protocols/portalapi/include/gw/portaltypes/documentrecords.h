// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <array>
#include <gw/portaltypes/documentlines.h>
#include <gw/portaltypes/documentstates.h>
#include <gw/portaltypes/documentversions.h>
#include <gw/portaltypes/inboxkinds.h>
#include <map>
#include <optional>

namespace gw::portal {

/// A change of registration data after the fact (records rule Art. 6).
struct RegistrationChange
{
    QDateTime at;
    ApprovalPerson by;
    /// disclosure, retention, unitTaskCode, recordFileId or readRange.
    QString field;
    QString before;
    QString after;
    QString reason;

    bool operator==(const RegistrationChange &) const = default;
};
bool fromJson(const QJsonValue &value, RegistrationChange &out);
QJsonValue toJson(const RegistrationChange &value);

/// Something that a document has to do with.
struct DocumentLink
{
    /// corrects, corrected-by, answers, answered-by, memo, dispatch.
    QString kind;
    QString id;
    QString title;
    std::optional<QString> number;

    bool operator==(const DocumentLink &) const = default;
};
bool fromJson(const QJsonValue &value, DocumentLink &out);
QJsonValue toJson(const DocumentLink &value);

/// The document card (Art. 22): how a document came to be.
struct DocumentCard
{
    QString documentId;
    QString title;
    std::optional<QString> number;
    DocumentState state = DocumentState::Unknown;
    QList<VersionInfo> versions;
    ApprovalLine line;
    QList<Opinion> opinions;
    QList<CheckNote> checkNotes;
    QList<RegistrationChange> registration;
    QList<DocumentLink> links;

    bool operator==(const DocumentCard &) const = default;
};
bool fromJson(const QJsonValue &value, DocumentCard &out);
QJsonValue toJson(const DocumentCard &value);

/// What of the registration data changes, and why.
struct RegistrationDraft
{
    /// As in meta: grade, grounds, reason, until.
    std::optional<QJsonObject> disclosure;
    std::optional<QString> retention;
    std::optional<QString> unitTaskCode;
    std::optional<QString> recordFileId;
    std::optional<QString> readRange;
    QString reason;

    bool operator==(const RegistrationDraft &) const = default;
};
bool fromJson(const QJsonValue &value, RegistrationDraft &out);
QJsonValue toJson(const RegistrationDraft &value);

/// One line of the audit trail. Lines are only ever added, each sealed with the one before it.
struct AuditEvent
{
    qint64 seq = 0;
    QDateTime at;
    /// Absent for the server itself.
    std::optional<ApprovalPerson> actor;
    std::optional<ApprovalPerson> onBehalfOf;
    QString action;
    /// It was tried and not allowed.
    bool refused = false;
    QString object;
    std::optional<QString> before;
    std::optional<QString> after;
    QString prevHash;
    QString hash;

    bool operator==(const AuditEvent &) const = default;
};
bool fromJson(const QJsonValue &value, AuditEvent &out);
QJsonValue toJson(const AuditEvent &value);

/// A page of the audit trail, oldest first.
struct AuditEvents
{
    QList<AuditEvent> items;
    /// The chain of all lines of this page was computed again and is whole.
    bool unbroken = false;

    bool operator==(const AuditEvents &) const = default;
};
bool fromJson(const QJsonValue &value, AuditEvents &out);
QJsonValue toJson(const AuditEvents &value);

/// Serials that were never given.
struct NumberGap
{
    int from = 0;
    int to = 0;
    /// The audit trail's reason.
    std::optional<QString> note;

    bool operator==(const NumberGap &) const = default;
};
bool fromJson(const QJsonValue &value, NumberGap &out);
QJsonValue toJson(const NumberGap &value);

/// Serials of a unit and a year, and what is missing among them (D4.11).
struct NumberGaps
{
    QString unitId;
    int year = 0;
    /// document or receipt.
    QString kind;
    /// The highest serial that was given.
    int last = 0;
    /// How many were given.
    int given = 0;
    QList<NumberGap> gaps;

    bool operator==(const NumberGaps &) const = default;
};
bool fromJson(const QJsonValue &value, NumberGaps &out);
QJsonValue toJson(const NumberGaps &value);

} // namespace gw::portal
