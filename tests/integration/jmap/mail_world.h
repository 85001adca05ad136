// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QTemporaryDir>
#include <gw/base/clock.h>
#include <gw/jmap/client.h>
#include <gw/net/managers.h>
#include <gw/test/await.h>
#include <gw/test/fault_proxy.h>
#include <gw/test/outcome.h>
#include <memory>

namespace gw::test {

/// A token that stays.
struct FixedToken final : net::ITokenSource
{
    Task<QByteArray> token() override { co_return QByteArray(value); }
    void refused(QByteArray) override {}
    QByteArray value;
};

/// A real JMAP server with two people whom nobody else uses: what one does, the other sees. One for a program.
class MailWorld
{
public:
    enum class Server { Cyrus, Backend };

    static MailWorld &of(Server server);
    /// Why this server cannot be had here, or nothing.
    static QString whyNot(Server server);

    virtual ~MailWorld() = default;
    virtual bool start() = 0;
    virtual QByteArray log() const = 0;
    virtual quint16 port() const = 0;
    virtual Server kind() const = 0;
    virtual void kill9() = 0;
    virtual bool restart() = 0;

    struct Person
    {
        FixedToken token;
        QString accountId; ///< the employee lane's
        QString address;
        std::unique_ptr<jmap::Client> client;
    };
    Person &person(int index) { return m_people[index]; } ///< 0 and 1

    /// Another client of a person, straight to the server or through the proxy.
    std::unique_ptr<jmap::Client> newClient(int index, bool throughProxy = false);
    FaultProxy &proxy() { return m_proxy; }
    const Clock &clock() const { return m_clock; }
    net::Managers &managers() { return m_managers; }

    // What tests need all the time; each fails the test when it cannot be done.
    QString mailbox(int index, const QString &role);
    /// Uploads and imports a raw message; its id.
    QString import(int index, const QByteArray &message, const QString &role = QStringLiteral("inbox"),
                   const QStringList &keywords = {});
    QStringList query(int index, const QJsonObject &filter);
    jmap::Email email(int index, const QString &id);

protected:
    virtual QUrl sessionUrl(bool throughProxy) const = 0;
    bool meet(); ///< the sessions of both

    SystemClock m_clock;
    net::Managers m_managers;
    FaultProxy m_proxy;
    Person m_people[2];
    QHash<QString, QString> m_roles;
};

/// What GoogleTest prints for the parameter.
void PrintTo(MailWorld::Server server, std::ostream *out);
QString nameOf(MailWorld::Server server);

/// A raw mail: UTF-8 text, or bytes of another charset.
QByteArray rawMail(const QString &from, const QString &to, const QString &subject, const QByteArray &text,
                   const QString &id, const QString &inReplyTo = {}, const QByteArray &charset = "utf-8");

} // namespace gw::test
