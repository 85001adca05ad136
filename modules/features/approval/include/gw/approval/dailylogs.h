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
    QString link = {};   ///< gwanmun:… of what it came from; may be empty
    QString source = {}; ///< "calendar", "document", "task", "" written by hand
    bool operator==(const LogLine &) const = default;
};

/// The log of one day on one seat (D5.7).
struct DailyLog
{
    QString id = {};
    QDate date = {};
    QString state = {}; ///< "open", "submitted", "approved", "returned"
    Person by = {};
    QList<LogLine> done = {};
    QList<LogLine> planned = {};
    QList<LogLine> suggestions = {}; ///< of the system, not taken over yet
    QString reason = {};             ///< why it came back
    bool late = false;
    QDateTime submittedAt = {};
    QDateTime approvedAt = {};
    QStringList may = {};
    QString etag = {};
    bool can(QStringView action) const { return may.contains(action); }
    bool operator==(const DailyLog &) const = default;
};

/// A row of the team's matrix: a person, and the state of each day.
struct LogMatrixRow
{
    Person person = {};
    QHash<QDate, DailyLog> days = {}; ///< without lines
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
    Task<QString> submit(DailyLog log);
    Task<QList<LogMatrixRow>> matrix(QString unitId, QDate from, QDate to);
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
