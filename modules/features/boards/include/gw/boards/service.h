// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/boards/attachments.h>
#include <gw/boards/boardlistmodel.h>
#include <gw/boards/drafts.h>
#include <gw/boards/marks.h>
#include <gw/boards/mentions.h>
#include <gw/boards/moderation.h>
#include <gw/boards/postdetail.h>
#include <gw/boards/postlistmodel.h>
#include <gw/boards/writing.h>
#include <gw/contract/badges.h>
#include <gw/contract/preferences.h>
#include <gw/contract/search.h>
#include <gw/sync/engine.h>

namespace gw::boards {

/// What boards are built from; references must outlive the service.
struct BoardsParts
{
    store::Store &store;
    outbox::Outbox &outbox;
    sync::Engine &engine;
    Send send;
    transfer::Transfers &transfers;
    const Clock &clock;
    contract::BadgeBoard &badges;
    contract::Preferences &preferences;
    Text seat;                    ///< id of the seat at work
    std::function<Author()> self; ///< the person as an author, on the seat at work; empty until they are known
    MentionCandidates people;
    Writing::Options writing = {};
    int window = 1000; ///< posts of each board that are mirrored
};

/// Something on a board that concerns the person.
struct Alert
{
    enum class Kind { Mention, Comment, Reply, Reserved, Moderation, Reminder, Knowledge, Unknown };
    QString id;
    Kind kind = Kind::Unknown;
    QString postId;
    QString commentId; ///< may be empty
    QString title;     ///< of the post
    QString by;        ///< name; may be empty
    QString text;      ///< beginning of the comment, or the moderator's reason; may be empty
    QDateTime at;
    bool seen = false; ///< what waits to be sent counts
    bool operator==(const Alert &) const = default;
};

/// Boards without widgets: made before Outbox::start(). Belongs to the GUI thread.
///
/// Sets the badge "boards": posts that must be read, or everything unread when the preference "boards.badge" is "unread".
class BoardsService final : public QObject
{
    Q_OBJECT

public:
    explicit BoardsService(BoardsParts parts, QObject *parent = nullptr);
    ~BoardsService() override;

    void loadNow(); ///< first paint: boards from the cache, before Store::firstPaintDone()
    /// After Outbox::start() and Transfers::start(): search index, what an earlier run left.
    void start();
    void stop();   ///< nothing is fetched in the background any more
    void reload(); ///< "refresh": asks the server for everything new
    /// The seat at work or the person is another one: rights are asked for anew.
    void identityChanged();

    BoardListModel &boards();
    /// A list of its own for each view.
    std::unique_ptr<PostListModel> makePostList();
    /// Opens a post. It is marked as read with Writing::markRead() when the view thinks so.
    std::unique_ptr<PostDetail> post(const QString &postId);
    /// The person looks at this board: its newest texts are fetched so that they can be read offline. Empty: none.
    void setVisibleBoard(const QString &boardId);
    /// The view is near the end of what is mirrored of a board: fetches the posts before it. True: there may be more.
    Task<bool> fetchOlder(QString boardId);

    Writing &writing();
    DraftStore &drafts();
    Attachments &attachments();
    Moderation &moderation();
    Marks &marks();
    const MentionCandidates &people() const;
    const QList<Alert> &alerts() const; ///< the newest first, of the last ninety days
    /// Titles and summaries for the command palette; `label` is the heading, made by the UI.
    std::unique_ptr<contract::ISearchProvider> makeSearch(std::function<QString()> label,
                                                          std::function<bool()> english);

Q_SIGNALS:
    void alertsChanged();
    void searchReady(); ///< the index has caught up

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gw::boards
