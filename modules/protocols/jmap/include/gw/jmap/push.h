// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <QSet>
#include <chrono>
#include <gw/base/error.h>
#include <gw/jmap/client.h>
#include <memory>

namespace gw::jmap {

struct PushOptions
{
    QStringList types = {QStringLiteral("Mailbox"), QStringLiteral("Email"), QStringLiteral("EmailSubmission"),
                         QStringLiteral("Identity")};
    std::chrono::seconds ping{30};              ///< asked of the server
    std::chrono::milliseconds interval{60'000}; ///< between two looks when there is no push
    std::chrono::milliseconds focusedInterval{15'000};
};

/// Says when somebody should ask for changes: by RFC 8620 7.3 EventSource, and by the clock while that does not work.
/// Always a hint, never a fact: ask /changes. Lives on the client's thread, which must outlive it.
class Push final : public QObject
{
    Q_OBJECT

public:
    enum class Mode { Off, Connecting, Streaming, Polling };
    Q_ENUM(Mode)

    explicit Push(Client &client, PushOptions options = {}, QObject *parent = nullptr);
    ~Push() override;

    void start();
    void stop();
    /// The person looks at mail: polls more often.
    void setFocused(bool focused);
    void wake(); ///< the network is back
    Mode mode() const;

Q_SIGNALS:
    /// Something of these types may have changed. After a (re)connection and at each poll: all types of each account.
    void changed(const QString &accountId, const QStringList &types);
    void modeChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gw::jmap
