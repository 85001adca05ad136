// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mail_world.h"

#include <QFile>
#include <QTimer>
#include <gtest/gtest.h>
#include <gw/auth/certificatesource.h>
#include <gw/auth/signin.h>
#include <gw/net/problem.h>
#include <gw/test/backend_process.h>
#include <gw/test/cyrus_server.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {

namespace {

class CyrusWorld final : public MailWorld
{
public:
    CyrusWorld() : m_cyrus({u"GW_CYRUS_VACATION=yes"_s}) {}

    bool start() override
    {
        if (!m_cyrus.start())
            return false;
        m_proxy.setTarget(m_cyrus.httpPort());
        m_people[0].token.value = m_cyrus.token(u"haneul"_s);
        m_people[1].token.value = m_cyrus.token(u"minjun"_s);
        return meet();
    }
    QByteArray log() const override { return m_cyrus.log(); }
    quint16 port() const override { return m_cyrus.httpPort(); }
    Server kind() const override { return Server::Cyrus; }
    void kill9() override { qFatal("Cyrus is not restarted"); }
    bool restart() override { return false; }

private:
    QUrl sessionUrl(bool throughProxy) const override
    {
        return throughProxy ? m_proxy.url().resolved(QUrl(u"/.well-known/jmap"_s)) : m_cyrus.url();
    }

    CyrusServer m_cyrus;
};

class BackendWorld final : public MailWorld
{
public:
    bool start() override
    {
        // The session names the server by this address; straight ahead the client comes by another one, see newClient().
        m_backend.setArguments({u"--seed"_s, u"small"_s, u"--public-url"_s, trimmed(m_proxy.url())});
        if (!m_backend.start())
            return false;
        m_proxy.setTarget(m_backend.port());
        const QStringList logins{u"11-204518"_s, u"11-198204"_s};
        for (int i = 0; i < 2; ++i) {
            const Result<QByteArray> token = signIn(logins.at(i));
            if (!token) {
                std::fprintf(stderr, "cannot sign in: %s\n", qPrintable(token.error().detail));
                return false;
            }
            m_people[i].token.value = *token;
        }
        return meet();
    }
    QByteArray log() const override { return m_backend.log(); }
    quint16 port() const override { return m_backend.port(); }
    Server kind() const override { return Server::Backend; }
    void kill9() override { m_backend.kill9(); }
    bool restart() override { return m_backend.restart(); }

private:
    static QString trimmed(const QUrl &url) { return url.toString(QUrl::StripTrailingSlash); }

    /// Always through the proxy: addresses of the session are absolute.
    QUrl sessionUrl(bool) const override { return m_proxy.url().resolved(QUrl(u"/.well-known/jmap"_s)); }

    Result<QByteArray> signIn(const QString &login)
    {
        const auto crypto = auth::makeOpenSslProvider();
        const QString path = m_backend.persona(login)[u"certificate"_s].toString();
        auth::CertificatePlaces places;
        places.files.append(m_backend.dataDir() + u"/demo/"_s + path);
        auth::CertificateSource certificates(crypto, m_clock, places);
        const auto found = await(certificates.list());
        if (!found || found->isEmpty())
            return fail(Error::Code::NotFound, u"no demonstration certificate "_s + path);
        const auto signer = await(certificates.open(found->constFirst().id, auth::Secret("gwanmun")));
        if (!signer)
            return fail(signer.error());
        auth::SignInContext context;
        context.transport = &m_managers.requests();
        context.crypto = crypto;
        context.clock = &m_clock;
        context.openUrl = [](const QUrl &) { return false; };
        auth::SignIn attempt(context);
        const auto grant = await(attempt.withCertificate(trimmed(m_proxy.url()), *signer));
        if (!grant)
            return fail(grant.error());
        return grant->tokens.access;
    }

    BackendProcess m_backend;
};

} // namespace

QString MailWorld::whyNot(Server server)
{
    return server == Server::Cyrus ? CyrusServer::whyNot() : QString();
}

MailWorld &MailWorld::of(Server server)
{
    static std::unique_ptr<MailWorld> worlds[2];
    std::unique_ptr<MailWorld> &world = worlds[int(server)];
    if (!world) {
        if (server == Server::Cyrus)
            world = std::make_unique<CyrusWorld>();
        else
            world = std::make_unique<BackendWorld>();
        if (!world->start())
            qFatal("%s does not start: %s", qPrintable(nameOf(server)), world->log().constData());
    }
    return *world;
}

std::unique_ptr<jmap::Client> MailWorld::newClient(int index, bool throughProxy)
{
    jmap::ClientOptions options{.url = sessionUrl(throughProxy), .clock = &m_clock};
    options.timing.after = [](std::chrono::milliseconds delay, QObject *context, std::function<void()> then) {
        QTimer::singleShot(std::min<std::chrono::milliseconds>(delay, std::chrono::milliseconds(50)), context,
                           std::move(then));
    };
    return std::make_unique<jmap::Client>(m_managers, &m_people[index].token, options);
}

bool MailWorld::meet()
{
    for (int i = 0; i < 2; ++i) {
        Person &one = m_people[i];
        one.client = newClient(i);
        const auto session = await(one.client->session());
        if (!session || session->accounts.isEmpty()) {
            std::fprintf(stderr, "no session: %s\n", session ? "no account" : qPrintable(session.error().detail));
            return false;
        }
        one.accountId = session->primaryMailAccount();
        one.address = session->account(one.accountId)->name;
    }
    return true;
}

QString MailWorld::mailbox(int index, const QString &role)
{
    const QString key = QString::number(index) + role;
    if (!m_roles.contains(key)) {
        const Person &one = m_people[index];
        const auto boxes = await(one.client->call(jmap::Get<jmap::Mailbox>{one.accountId}));
        if (!boxes) {
            ADD_FAILURE() << "no mailboxes: " << qPrintable(boxes.error().detail);
            return {};
        }
        for (const jmap::Mailbox &box : boxes->list) {
            if (!box.role.isEmpty())
                m_roles.insert(QString::number(index) + box.role, box.id);
        }
    }
    EXPECT_TRUE(m_roles.contains(key)) << "no mailbox " << qPrintable(role);
    return m_roles.value(key);
}

QString MailWorld::import(int index, const QByteArray &message, const QString &role, const QStringList &keywords)
{
    const Person &one = m_people[index];
    jmap::UploadOptions options;
    options.type = u"message/rfc822"_s;
    const auto blob = await(one.client->upload(one.accountId, message, options));
    if (!blob) {
        ADD_FAILURE() << "upload: " << qPrintable(blob.error().detail);
        return {};
    }
    jmap::ImportEmails import{.accountId = one.accountId, .emails = {}};
    import.emails[u"i"_s] = {blob->blobId, {mailbox(index, role)}, keywords, {}};
    const auto result = await(one.client->call(import));
    const auto id = result ? result->createdId(u"i"_s) : Result<QString>(fail(result.error()));
    if (id)
        return *id;
    if (!id && result && result->notCreated.contains(u"i"_s) && !result->notCreated.at(u"i"_s).existingId.isEmpty())
        return result->notCreated.at(u"i"_s).existingId;
    ADD_FAILURE() << "import: " << qPrintable(id.error().detail);
    return {};
}

QStringList MailWorld::query(int index, const QJsonObject &filter)
{
    const Person &one = m_people[index];
    const auto found = await(one.client->call(
        jmap::Query<jmap::Email>{.accountId = one.accountId, .filter = filter, .sort = {{u"receivedAt"_s, false}}}));
    if (!found)
        ADD_FAILURE() << "query: " << qPrintable(found.error().detail);
    return found ? found->ids : QStringList();
}

jmap::Email MailWorld::email(int index, const QString &id)
{
    const Person &one = m_people[index];
    const auto found = await(one.client->call(jmap::readEmails(one.accountId, jmap::oneId(id))));
    if (!found || found->list.isEmpty()) {
        ADD_FAILURE() << "no mail " << qPrintable(id) << ' ' << (found ? "" : qPrintable(found.error().detail));
        return {};
    }
    return found->list.constFirst();
}

void PrintTo(MailWorld::Server server, std::ostream *out)
{
    *out << qPrintable(nameOf(server));
}

QString nameOf(MailWorld::Server server)
{
    return server == MailWorld::Server::Cyrus ? u"Cyrus"_s : u"Backend"_s;
}

QByteArray rawMail(const QString &from, const QString &to, const QString &subject, const QByteArray &text,
                   const QString &id, const QString &inReplyTo, const QByteArray &charset)
{
    const auto word = [](const QString &value) { return "=?utf-8?B?" + value.toUtf8().toBase64() + "?="; };
    QByteArray mail = "From: " + word(from.section(u'<', 0, 0).trimmed()) + " <"
                      + from.section(u'<', 1).chopped(1).toUtf8() + ">\r\nTo: " + to.toUtf8()
                      + "\r\nSubject: " + word(subject) + "\r\nMessage-ID: <" + id.toUtf8()
                      + ">\r\nDate: Fri, 20 Nov 2026 09:30:00 +0900\r\n";
    if (!inReplyTo.isEmpty())
        mail += "In-Reply-To: <" + inReplyTo.toUtf8() + ">\r\nReferences: <" + inReplyTo.toUtf8() + ">\r\n";
    return mail + "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=\"" + charset
           + "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + text.toBase64() + "\r\n";
}

} // namespace gw::test
