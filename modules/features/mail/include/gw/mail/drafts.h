// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <QPointer>
#include <gw/base/clock.h>
#include <gw/mail/outgoing.h>
#include <gw/store/autosave.h>
#include <gw/store/store.h>
#include <optional>

namespace gw::mail {

/// A message that the server holds back until its time.
struct Scheduled
{
    QString accountId;
    QString submissionId;
    QString emailId;
    QDateTime at;
    bool operator==(const Scheduled &) const = default;
};

/// A draft of this computer with what is known about its copy on the server.
struct KeptDraft
{
    Outgoing message;
    qint64 revision = 0;         ///< counts every keeping
    qint64 mirrored = 0;         ///< revision that the server has; 0: none
    QString serverId = {};       ///< Email id of the copy in Drafts
    QString serverAccount = {};
    bool changedElsewhere = false; ///< another computer replaced the copy: both are kept
    std::optional<Scheduled> scheduled = {}; ///< sent, and held back by the server
    bool isMirrored() const { return !serverId.isEmpty() && mirrored == revision; }
};

/// Messages that are being written, in the desk file, which is never deleted: what was typed survives a crash, a sign-out
/// and a rebuilt cache. A message that waits in the outbox is still here until the server has it. GUI thread; reads and
/// writes on the store's.
class DraftStore final : public QObject
{
    Q_OBJECT

public:
    /// Longest time between a keystroke and the disk.
    static constexpr std::chrono::milliseconds autosave{800};

    /// Both must outlive it.
    DraftStore(store::Store &store, const Clock &clock, QObject *parent = nullptr);
    ~DraftStore() override; ///< keeps what edit() was told

    /// For each keystroke: keeps the newest version within autosave. Cheap.
    void edit(const Outgoing &message);
    /// Keeps it now; when this is done it is on the disk. The same content again changes nothing.
    Task<Done> save(Outgoing message);
    /// Keeps what edit() was told and is not kept yet.
    Task<Done> flush();
    /// Forgets it for good. Its copy on the server, if there is one, is noted as to be removed.
    Task<Done> remove(QString draftId);
    /// Forgets it and what edit() still holds, because the server has the message.
    Task<Done> sent(QString draftId);

    Task<QList<KeptDraft>> all() const; ///< newest first; what waits in the outbox or is scheduled, too
    Task<std::optional<KeptDraft>> find(QString draftId) const;
    Task<std::optional<KeptDraft>> findServerCopy(QString accountId, QString emailId) const;

    // For the mirror and the scheduler.
    Task<Done> setMirrored(QString draftId, qint64 revision, QString accountId, QString emailId, bool changedElsewhere);
    Task<Done> setScheduled(QString draftId, std::optional<Scheduled> scheduled);
    struct Gone
    {
        QString accountId;
        QString emailId;
    };
    Task<Done> noteGone(QString accountId, QString emailId); ///< a copy on the server that is to be removed
    Task<QList<Gone>> gone() const;
    Task<Done> forgetGone(QString accountId, QString emailId);

Q_SIGNALS:
    void changed();                      ///< some draft was kept or removed
    void kept(const QString &draftId);   ///< this one is on the disk
    void failed(const gw::Error &error); ///< it could not be kept (disk full …); it is tried again

private:
    Task<QList<KeptDraft>> list(QString where, QStringList values) const;

    store::Store &m_store;
    const Clock &m_clock;
    store::Autosave m_autosave{autosave};
};

} // namespace gw::mail
