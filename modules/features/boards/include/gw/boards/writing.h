// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <gw/boards/drafts.h>
#include <gw/boards/types.h>
#include <gw/outbox/outbox.h>

namespace gw::transfer {
class Transfers;
}

namespace gw::boards {

/// What people do on boards. Every function keeps a write in the outbox and gives its operation id: it works without a
/// network, shows its effect at once, survives a crash and reaches the server exactly once. Belongs to the GUI thread.
///
/// What the server refuses stays in the outbox with State::NeedsAttention and as a mark on the row; text that was refused
/// is also a draft (Draft::refusedOperation). Errors of the functions themselves: Storage (nothing was kept), NotFound,
/// Conflict (what is not sent yet cannot be changed by another write: take it back instead).
class Writing final : public QObject
{
    Q_OBJECT

public:
    enum class Keep { Mine, Theirs, AsDraft };

    struct Options
    {
        /// How long a removal waits, so that it can be taken back.
        std::chrono::milliseconds undo{5000};
    };

    /// All must outlive it. `seat` gives the seat at work, `self` the person as an author.
    Writing(store::Store &store, outbox::Outbox &outbox, DraftStore &drafts, transfer::Transfers &transfers, Text seat,
            std::function<Author()> self, const Clock &clock, Options options, QObject *parent = nullptr);
    /// Forgets drafts that had been sent when the program ended, and files that nothing refers to. After Outbox::start().
    Task<Done> tidy();

    /// Sends a draft and forgets it as a draft: a new post, a changed post or a comment. Attachments go up first. In its
    /// text `gwanmun:files/file/<uploadId>` stands for a picture that is not on the server yet.
    Task<QString> send(Draft draft);
    /// Takes a post, edit or comment back that is not on its way, as a draft to go on with; Conflict when it is too late.
    Task<Draft> takeBack(QString operationId);

    Task<QString> deletePost(QString postId);
    Task<QString> pin(QString postId, bool pinned);
    Task<QString> like(QString postId, bool liked);
    /// The person has read it. No effect, and an empty id, when that is known already.
    Task<QString> markRead(QString postId);
    Task<QString> markBoardRead(QString boardId);
    /// "I have read this" of a must-read post.
    Task<QString> acknowledge(QString postId);
    Task<QString> editComment(QString postId, QString commentId, QString text, QList<Mention> mentions);
    Task<QString> deleteComment(QString postId, QString commentId);
    /// To the moderators of the board. `reason`: insult, personal-data, advertising, untrue, copyright or other. Empty
    /// `commentId`: the post itself.
    Task<QString> report(QString postId, QString commentId, QString reason, QString text);
    /// Offered: releases it, or puts it on offer again.
    Task<QString> setMarket(QString postId, MarketState state);
    Task<QString> answerQuiz(QString postId, int option);
    Task<QString> joinEvent(QString postId, bool joined);
    /// Says whether an entry of Smart stories is still true; `validUntil` may be invalid.
    Task<QString> checkKnowledge(QString postId, bool stillTrue, QDate validUntil);
    /// Moderators only. The reason stands in the moderation log, and the author is told.
    Task<QString> hide(QString postId, QString commentId, QString reason);
    Task<QString> restore(QString postId, QString commentId, QString reason);
    /// Takes note of reports without doing anything about them.
    Task<QString> dismiss(QString postId, QString commentId, QString reason);
    Task<QString> joinClub(QString boardId, bool joined);
    Task<QString> seeAlert(QString alertId);

    /// Undo: takes a write back that is not on its way or was refused.
    Task<Done> discard(QString operationId);
    /// Tries a refused write again.
    Task<Done> retry(QString operationId);
    /// Of an edit that somebody else was quicker with (Error::Code::Stale). Mine: my version on top of theirs, as a new
    /// write whose id this gives. Theirs: my version is forgotten. AsDraft: mine stays as an ordinary draft, theirs as the post. The id is
    /// empty for the last two.
    Task<QString> resolve(QString operationId, Keep keep);

Q_SIGNALS:
    /// A write was refused; the row is marked. `draftId`: where the text is, or empty.
    void refused(const QString &operationId, const QString &draftId, const gw::Error &error);

private:
    Task<QString> put(QLatin1StringView kind, QString objectKey, QJsonObject payload,
                      std::chrono::milliseconds hold = std::chrono::milliseconds(0));
    Task<QString> sendPost(Draft draft);
    Task<QString> sendEdit(Draft draft);
    Task<QString> sendComment(Draft draft);
    Task<QString> moderate(QString action, QString postId, QString commentId, QString reason);
    Task<QString> toggle(QLatin1StringView kind, QString postId, QString member, bool value);
    QString pendingOf(QLatin1StringView kind, const QString &objectKey) const;
    Task<Draft> keepAsDraft(outbox::Entry entry, std::optional<Error::Code> refusal);
    QCoro::Task<> afterRefusal(outbox::Entry entry);
    QCoro::Task<> afterSuccess(outbox::Entry entry);
    void take(const outbox::Entry &entry);

    store::Store &m_store;
    outbox::Outbox &m_outbox;
    DraftStore &m_drafts;
    transfer::Transfers &m_transfers;
    Text m_seat;
    std::function<Author()> m_self;
    const Clock &m_clock;
    Options m_options;
};

} // namespace gw::boards
