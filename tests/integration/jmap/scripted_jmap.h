// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonArray>
#include <QTemporaryDir>
#include <gw/base/clock.h>
#include <gw/base/json.h>
#include <gw/jmap/client.h>
#include <gw/net/managers.h>
#include <gw/test/await.h>
#include <gw/test/outcome.h>
#include <gw/test/scripted_server.h>

namespace gw::test {

/// A clock and waits that take no time, unless the test holds them.
struct QuickTiming final : Clock
{
    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(1'795'000'000'000 + time.count(), Qt::UTC); }
    std::chrono::milliseconds monotonic() const override { return time; }

    net::Timing timing();
    /// Lets the held waits that are over by then end.
    void pass(std::chrono::milliseconds span);

    struct Wait
    {
        std::chrono::milliseconds until;
        QPointer<QObject> context;
        std::function<void()> then;
    };
    std::chrono::milliseconds time{100'000};
    QList<Wait> held;
    bool hold = false;
};

/// Gives the tokens that the test says; what was refused is replaced by the next one.
struct ListedTokens final : net::ITokenSource
{
    Task<QByteArray> token() override;
    void refused(QByteArray token) override;

    QByteArrayList tokens = {"one"};
    int refusals = 0;
};

/// A JMAP server whose methods are the test's, for everything that a good server never does.
class ScriptedJmap
{
public:
    using Method = std::function<QJsonObject(const QJsonObject &arguments)>;

    ScriptedJmap();

    /// {"error": "type"} becomes a method error.
    void on(const QString &name, Method method) { methods.insert(name, std::move(method)); }
    /// As the wire has it, whatever the methods would say.
    std::function<void(Exchange, const QJsonObject &request)> raw;

    jmap::ClientOptions options();
    std::unique_ptr<jmap::Client> client(net::ITokenSource *tokens = nullptr);
    void setLimit(const QString &name, qint64 value);
    void addCapability(const QString &uri, const QJsonObject &ofAccount = {});
    QStringList callsOf(qsizetype request) const; ///< names

    ScriptedServer server;
    QuickTiming timing;
    net::Managers managers;
    QJsonObject session;
    QString sessionState = QStringLiteral("s1");
    QHash<QString, Method> methods;
    QList<QJsonObject> requests; ///< to the API, without the echoes that ask whether it is well
    int echoes = 0;

private:
    void answer(const Exchange &exchange);
};

QJsonObject error(const QString &type);
/// The arguments of a /get that found these.
QJsonObject got(const QJsonArray &list, const QString &state = QStringLiteral("1"));
QJsonArray stringArray(const QStringList &list);

} // namespace gw::test
