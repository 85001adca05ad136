// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <gw/backend/jmap/method.h>
#include <gw/backend/mail/store.h>
#include <gw/backend/mime/build.h>
#include <gw/test/database.h>

namespace gw::test {

/// A message and where it goes.
struct TestMail
{
    QString from = QStringLiteral("haneul.kim@hanbit.example");
    QString fromName = {};
    QStringList to = {QStringLiteral("nara.lee@hanbit.example")};
    QStringList cc = {};
    QStringList bcc = {};
    QString subject = QStringLiteral("subject");
    QString text = QStringLiteral("text");
    QString messageId = {};
    QStringList inReplyTo = {};
    QStringList references = {};
    QList<backend::mime::Attachment> attachments = {};
    QByteArray charset = "utf-8";
    QDateTime sentAt = {};
    QDateTime receivedAt = {};
    QStringList keywords = {};
    QStringList mailboxes = {}; ///< roles; none: inbox
};

class StillClock final : public Clock
{
public:
    QDateTime now() const override { return at; }
    std::chrono::milliseconds monotonic() const override { return std::chrono::milliseconds(0); }
    QDateTime at = QDateTime({2026, 11, 22}, {9, 0}, Qt::UTC);
};

/// A mail store with two accounts in a database of its own, and JMAP's methods as the dispatcher would call them.
class MailBox
{
public:
    static constexpr auto mine = u"e-0192aa00-0000-7000-8000-000000000001";
    static constexpr auto others = u"e-0192aa00-0000-7000-8000-000000000002";

    explicit MailBox(Engine engine, backend::mail::Limits limits = {});
    ~MailBox();

    backend::mail::MailStore &store() { return *m_store; }
    backend::storage::Database &database() { return *m_database; }
    const backend::jmap::Blobs &blobs() const { return *m_blobs; }
    QString account = QString::fromUtf16(mine); ///< of the calls below
    StillClock time;                            ///< the store's
    QDateTime now = QDateTime({2026, 11, 22}, {9, 0}, Qt::UTC);

    /// The answer; an error as {"error": type} with its description.
    QJsonObject call(const QString &method, QJsonObject arguments);
    /// Ids that this "request" has created; what it would announce.
    QMap<QString, QString> createdIds;
    QSet<QString> announced;

    QString mailbox(const QString &role);
    QString upload(const QByteArray &bytes, const QString &type = QStringLiteral("application/octet-stream"));
    QString state(const QString &type = QStringLiteral("Email"));
    QStringList query(const QJsonObject &arguments);
    QJsonObject email(const QString &id, const QStringList &properties);

    using Mail = TestMail;
    QByteArray bytes(const Mail &mail);
    backend::mail::Delivered deliver(const Mail &mail);
    backend::mail::Delivered deliverBytes(const QByteArray &bytes, const Mail &placed = {});
    /// Fails the running test when the store's counters are not what counting gives.
    void expectTrueCounters();

    QJsonObject mailboxCounts(const QString &id);

private:
    class Call;
    DatabasePlace m_place;
    QTemporaryDir m_directory;
    std::unique_ptr<backend::storage::Database> m_database;
    std::unique_ptr<backend::jmap::Blobs> m_blobs;
    backend::jmap::Methods m_methods;
    backend::jmap::Accounts m_accounts;
    std::unique_ptr<backend::mail::MailStore> m_store;
    int m_messages = 0;
};

/// Tests of a parameterised suite get a fresh one.
class MailTest : public testing::TestWithParam<Engine>
{
protected:
    MailBox box{GetParam()};
};

} // namespace gw::test
