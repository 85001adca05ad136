// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QObject>
#include <gw/approval/types.h>
#include <memory>

namespace gw::approval {

struct LogLine
{
    QString text = {};
    QString source = {}; ///< "document", "task"; empty: written by hand
    QString sourceId = {};
    bool done = false;
    bool operator==(const LogLine &) const = default;
};

/// The log of one day on one seat (D5.7).
struct DailyLog
{
    QString id = {}; ///< empty: the server has none yet
    QDate date = {};
    QString state = {}; ///< "open", "submitted", "approved", "returned"
    Person author = {};
    QList<LogLine> plan = {};
    QList<LogLine> result = {};
    QString note = {};
    QList<LogLine> suggestions = {}; ///< of the system, not taken over yet
    bool late = false;
    QDate lateAfter = {}; ///< the last day on which it is not late
    Person approver = {};
    QDateTime submittedAt = {};
    QDateTime decidedAt = {};
    Person decidedBy = {};
    QString reason = {}; ///< why it came back
    QStringList may = {};
    qint64 revision = 0;
    bool isKeptHere = false; ///< what is shown was typed here and is not on the server yet
    bool can(QStringView action) const { return may.contains(action); }
    bool operator==(const DailyLog &) const = default;
};

/// One day of one person.
struct LogCell
{
    QString id = {}; ///< empty: nothing was kept
    QString state = {};
    bool late = false;
    int results = 0; ///< lines of the result
    bool operator==(const LogCell &) const = default;
};

/// The logs of a team by person and working day.
struct LogMatrix
{
    struct Row
    {
        Person person = {};
        QHash<QDate, LogCell> days = {};
    };
    QDate from = {};
    QDate to = {};
    QList<Row> rows = {};
    bool mayDecide = false;
};

/// Daily logs. Writes are outbox entries. Belongs to the GUI thread.
class DailyLogs final : public QObject
{
    Q_OBJECT

public:
    ~DailyLogs() override;

    Task<DailyLog> log(QDate date); ///< my own; offline as it was last, with what is not sent yet
    /// For each keystroke: kept within a second in the desk file, sent soon after.
    void edit(const DailyLog &log);
    Task<Done> flush(); ///< when this is done it is on the disk
    Task<QString> submit(DailyLog log);
    Task<DailyLog> teamLog(QString id); ///< somebody's, for who approves it
    /// At most 62 days. Offline: Error::Code::Offline.
    Task<LogMatrix> matrix(QString unitId, QDate from, QDate to);
    /// Each is decided by itself; one that cannot be does not stop the others.
    Task<QString> approve(QStringList ids);
    Task<QString> giveBack(QStringList ids, QString reason);

Q_SIGNALS:
    void changed();
    void failed(const gw::Error &error); ///< what was typed could not be kept; it is tried again

private:
    friend class ApprovalService;
    class Private;
    explicit DailyLogs(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> d;
};

} // namespace gw::approval
