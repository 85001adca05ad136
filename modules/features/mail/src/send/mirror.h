// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "build.h"
#include "files.h"
#include "server.h"
#include <QSet>
#include <QTimer>
#include <gw/base/deferred.h>

namespace gw::mail {

/// Copies drafts to the server's Drafts mailbox, so that they can be gone on with elsewhere. Never trusts one request to
/// make the new copy and remove the old one (profile 3.1.3, 5): the new one is made, its answer is kept here, and the old
/// one goes in a request of its own, later if need be.
class Mirror final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        DraftStore &drafts;
        Senders &senders;
        Files &files;
        ServerSide &server;
        const Clock &clock;
        std::function<bool(const QString &draftId)> isOnItsWay; ///< it waits in the outbox: not ours
        std::chrono::milliseconds delay;
    };
    Mirror(Parts parts, QObject *parent = nullptr);

    void start();
    void stop();
    void poke();                          ///< something may have to be done soon
    Task<Done> settled(QString draftId);  ///< nothing is being mirrored for it
    Task<Done> now(QString draftId);      ///< for tests and for closing: mirrors it at once
    Task<Done> cleanUp();                 ///< removes copies that are not wanted any more

Q_SIGNALS:
    void keptTwice(const QString &draftId);

private:
    QCoro::Task<> work();
    Task<Done> mirror(KeptDraft kept);

    Parts m_parts;
    QTimer m_timer;
    QHash<QString, QDateTime> m_tried; ///< when, by draft
    QSet<QString> m_busy;
    QSet<QString> m_sure; ///< of these no answer is missing since the program started
    std::vector<std::pair<QString, Deferred<Done>>> m_waiting;
    bool m_working = false;
    bool m_again = false;
    bool m_running = false;
};

} // namespace gw::mail
