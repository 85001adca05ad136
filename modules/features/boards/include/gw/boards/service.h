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
    Text seat;   ///< id of the seat at work
    Text person; ///< id of the person
    MentionCandidates people;
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
    void start();   ///< after the first paint: search index, left-over drafts, texts to read offline
    void reload();  ///< "refresh": asks the server for everything new

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
    /// Titles and summaries for the command palette; `label` is the heading, made by the UI.
    std::unique_ptr<contract::ISearchProvider> makeSearch(std::function<QString()> label,
                                                          std::function<bool()> english);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gw::boards
