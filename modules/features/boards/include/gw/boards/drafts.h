// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <gw/base/clock.h>
#include <gw/boards/mentions.h>
#include <gw/store/autosave.h>
#include <gw/store/store.h>

namespace gw::boards {

/// What a post or a comment is going to be.
struct Draft
{
    enum class Purpose { NewPost, EditPost, Comment };
    QString id; ///< a UUID; a new post or comment gets it as its own
    Purpose purpose = Purpose::NewPost;
    QString boardId;
    QString postId;           ///< EditPost, Comment: of which
    QString parentId = {};    ///< Comment: the comment that it answers
    QString baseVersion = {}; ///< EditPost: contentRevision of the version that was changed
    PostKind kind = PostKind::Plain;
    QString title = {};
    QString html = {}; ///< body as the editor made it; of a comment its plain text
    QList<AttachedFile> attachments = {};
    QList<Mention> mentions = {};
    qint64 price = -1;        ///< Market, in won; -1: a gift
    QDateTime expiresAt = {}; ///< Market; invalid: in 30 days
    Knowledge knowledge = {};
    EventDetails event = {};
    QuizResult quiz = {};  ///< options, correct and closesAt
    bool mustRead = false; ///< for moderators of the board
    QDateTime savedAt = {};
    /// The write that the server refused, whose text this is; it still waits in the outbox for a decision. Error::Code
    /// Stale: somebody changed the post meanwhile. Empty: an ordinary draft.
    QString refusedOperation = {};
    std::optional<Error::Code> refusal = {};

    bool isEmpty() const; ///< nothing was written: not worth keeping
    bool operator==(const Draft &) const = default;
};

/// Drafts of posts and comments in the desk file, which is never deleted: what was typed survives a crash, a sign-out and
/// a rebuilt cache. Belongs to the GUI thread; reads and writes on the store's.
class DraftStore final : public QObject
{
    Q_OBJECT

public:
    /// Longest time between a keystroke and the disk (requirement: at most 2 s).
    static constexpr std::chrono::milliseconds autosave{1000};

    /// Both must outlive it.
    DraftStore(store::Store &store, const Clock &clock, QObject *parent = nullptr);
    ~DraftStore() override; ///< keeps what edit() was told

    /// A draft with a new id, in memory only: it is kept with the first save() or edit(). Of an edit see PostDetail::draft().
    static Draft make(Draft::Purpose purpose, const QString &boardId, const QString &postId = {});
    /// For each keystroke: keeps the newest version within autosave. Cheap.
    void edit(const Draft &draft);
    /// Keeps it now; when this is done it is on the disk.
    Task<Done> save(Draft draft);
    /// Keeps what edit() was told and is not kept yet: the window closes.
    Task<Done> flush();
    /// Forgets it for good; no effect when it is not there.
    Task<Done> remove(QString draftId);

    Task<QList<Draft>> all() const; ///< newest first
    Task<std::optional<Draft>> find(QString draftId) const;
    /// The newest draft for this place: a new post in a board, or the comment or edit of a post.
    Task<std::optional<Draft>> findFor(Draft::Purpose purpose, QString boardId, QString postId) const;
    Task<std::optional<Draft>> findRefused(QString operationId) const;

Q_SIGNALS:
    void changed();                      ///< some draft was kept or removed
    void failed(const gw::Error &error); ///< it could not be kept (disk full …); it is tried again

private:
    Task<std::optional<Draft>> first(QString where, QStringList values) const;

    store::Store &m_store;
    const Clock &m_clock;
    store::Autosave m_autosave{autosave};
};

} // namespace gw::boards
