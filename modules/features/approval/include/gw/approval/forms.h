// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonObject>
#include <QObject>
#include <gw/approval/types.h>
#include <gw/document/sheet.h>
#include <memory>

namespace gw::approval {

/// A form that documents are written on: data, not a picture.
struct Form
{
    QString id = {}; ///< with its version, as it stands in Meta::formId
    Names name = {};
    document::Kind kind = document::Kind::General;
    document::Flow flow = document::Flow::Internal;
    int version = 0;
    bool isForEveryFlow = true; ///< `flow` means nothing
    document::Sheet sheet = {}; ///< head, foot and first content, for the paper of a draft
    QJsonObject layout = {};    ///< everything that the server says of it
    bool operator==(const Form &) const = default;
};

struct UnitTask
{
    QString code = {};
    Names name = {};
    QString unitId = {};
    document::Retention retention = document::Retention::Years5;
    document::Disclosure disclosure = document::Disclosure::Open;
    bool operator==(const UnitTask &) const = default;
};

struct RecordFile
{
    QString id = {};
    QString unitTaskCode = {};
    QString classNo = {};
    QString title = {};
    int year = 0;
    int volume = 0;
    bool closed = false;
    bool operator==(const RecordFile &) const = default;
};

struct DelegationItem
{
    QString id = {};
    QString unitTaskCode = {};
    Names matter = {};
    qint64 amountMax = -1; ///< in won; -1: no limit
    QString deciderLevel = {};
    QString source = {};             ///< directive or rule, with its article
    QStringList coAgreeUnitIds = {}; ///< whose work is touched (Art. 9(2))
    bool operator==(const DelegationItem &) const = default;
};

/// A registered seal of the own unit; its picture stays on the server.
struct Seal
{
    QString id = {};
    Names name = {};
    QString kind = {};
    QString registeredNo = {};
    bool mayUse = false; ///< by the seat at work
    bool operator==(const Seal &) const = default;
};

/// What a draft chooses from. Kept on this computer and asked for anew now and then. Belongs to the GUI thread.
class Forms final : public QObject
{
    Q_OBJECT

public:
    ~Forms() override;

    const QList<Form> &forms() const;
    std::optional<Form> form(const QString &id) const;
    const QList<UnitTask> &unitTasks() const;
    std::optional<UnitTask> unitTask(const QString &code) const;
    QList<RecordFile> recordFiles(const QString &unitTaskCode) const; ///< empty: of all
    const QList<DelegationItem> &delegationItems() const;
    const QList<Seal> &seals() const;
    /// Asks the server for all of them; changed() when something is another.
    void refresh();
    void load(); ///< what is on this computer

Q_SIGNALS:
    void changed();

private:
    friend class ApprovalService;
    class Private;
    explicit Forms(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> d;
};

} // namespace gw::approval
