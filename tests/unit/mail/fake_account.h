// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <scripted_jmap.h>

namespace gw::test {

struct FakeEmail
{
    QString id;
    QString threadId;
    QSet<QString> boxes;
    QSet<QString> keywords;
    QDateTime receivedAt;
    QString from = QStringLiteral("김하늘");
    QString fromEmail = QStringLiteral("haneul.kim@hanbit.example");
    QString subject;
    QString text;
    qint64 size = 2000;
    bool hasAttachment = false;
};

/// One mail account of a server in this process, by the book (RFC 8621), with ways to break it.
class FakeAccount
{
public:
    explicit FakeAccount(ScriptedJmap &jmap);

    QString deliver(const QString &box, const QString &subject, const QString &thread = {}, const QString &from = {});
    void setKeyword(const QString &id, const QString &keyword, bool on);
    void move(const QString &id, const QString &from, const QString &to);
    void destroy(const QString &id);
    QString addBox(const QString &name, const QString &role = {}, const QString &parent = {});
    void forgetHistory() { m_forgotten = int(m_log.size()); } ///< older states: cannotCalculateChanges

    int total(const QString &box) const;
    int unread(const QString &box) const;
    /// Newest first.
    QStringList idsIn(const QString &box) const;

    QMap<QString, FakeEmail> emails;
    QDateTime now = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);

    // What a server must not do.
    int wrongCounts = 0;         ///< added to every number of a mailbox
    bool endlessChanges = false; ///< hasMoreChanges for ever, with ever new states
    bool stuckChanges = false;   ///< hasMoreChanges, the state stands still
    bool repeatingQuery = false; ///< Email/query gives the first window again and again
    bool duplicates = false;     ///< ids twice in Email/query
    QSet<QString> hidden;        ///< Email/query names them, Email/get has not got them
    QString refuses;             ///< error type of every update in Email/set
    int failSets = 0; ///< so many Email/set are not answered at all (the connection goes), after they happened
    bool rejectsAnchor = false; ///< anchorNotFound always
    int queries = 0;
    int sets = 0;

private:
    struct Log
    {
        QString id;
        QChar kind; ///< c u d
    };
    struct Box
    {
        QString name;
        QString role;
        QString parent;
    };
    void note(const QString &id, QChar kind, const QSet<QString> &boxes);
    void answer(const Exchange &exchange, const QJsonObject &request);
    QJsonObject call(const QString &name, const QJsonObject &arguments);
    QJsonObject mailboxGet(const QJsonObject &arguments) const;
    QJsonObject mailboxChanges(const QJsonObject &arguments) const;
    QJsonObject mailboxSet(const QJsonObject &arguments);
    QJsonObject emailGet(const QJsonObject &arguments) const;
    QJsonObject emailChanges(const QJsonObject &arguments);
    QJsonObject emailQuery(const QJsonObject &arguments);
    QJsonObject emailSet(const QJsonObject &arguments);
    QJsonObject toJson(const FakeEmail &email) const;

    ScriptedJmap &m_jmap;
    QMap<QString, Box> m_boxes;
    QList<Log> m_log;
    QList<QSet<QString>> m_boxLog; ///< mailboxes touched, one entry per state
    int m_forgotten = 0;
    int m_next = 1;
    int m_lies = 0;
};

} // namespace gw::test
