// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <functional>
#include <gw/net/transport.h>
#include <gw/store/schema.h>
#include <optional>

namespace gw::boards {

/// What the store tells when something here has changed.
inline constexpr QLatin1StringView boardsTopic{"boards"};        ///< boards: their names, rights and unread numbers
inline constexpr QLatin1StringView postsTopic{"posts"};          ///< rows of posts, bodies, and what the person did with them
inline constexpr QLatin1StringView commentsTopic{"comments"};    ///< comments of some post
inline constexpr QLatin1StringView draftsTopic{"board-drafts"};  ///< drafts on this computer
inline constexpr QLatin1StringView searchTopic{"boards-search"}; ///< the search index has caught up a little

using Send = std::function<Task<net::Reply>(net::Request)>; ///< e.g. of the account's RequestQueue
using Text = std::function<QString()>; ///< the seat or the person of the moment; called on the GUI thread

store::Component cacheComponent(); ///< mirrored boards, posts and comments, for the store's schema
store::Component deskComponent();  ///< drafts, which only this computer has, for the store's schema

enum class Layer { City, Bureau, District, Club, Unknown };
/// Domain table rows 75-78.
enum class Category { WorkNotices, Information, CityNews, Warm, Amusing, Smart, Unknown };
enum class PostKind { Plain, Market, Quiz, Event, Knowledge, Unknown };
enum class MarketState { None, Offered, Reserved, Sold };
/// Whether what the row shows is only here, and how that is going.
enum class Mark {
    None,           ///< as the server has it
    Waiting,        ///< written here; waits for its time or the network
    Sending,        ///< on its way
    NeedsAttention, ///< the server said no: somebody must decide
};

/// A text in both languages, as the server has it.
struct Names
{
    QString ko = {};
    QString en = {};
    const QString &in(bool english) const { return english && !en.isEmpty() ? en : ko; }
    bool operator==(const Names &) const = default;
};

/// Who wrote something, as they were when they wrote it.
struct Author
{
    QString personId = {};
    QString seatId = {};
    Names name = {};
    Names unit = {};
    bool operator==(const Author &) const = default;
};

/// A board.
struct BoardRow
{
    QString id;
    Layer layer = Layer::Unknown;
    Category category = Category::Unknown;
    Names name;
    Names description;
    QString icon;          ///< freedesktop name, or empty
    QList<PostKind> kinds; ///< that may be written here; Plain first
    int unread = 0;
    bool canPost = false;
    bool canPin = false;
    bool canModerate = false;
    bool isClub = false;
    bool isMember = false; ///< of the club; what waits to be sent counts
    int members = 0;
    int position = 0; ///< within its layer and category
    Mark mark = Mark::None;
    const QString &key() const { return id; }
    bool operator==(const BoardRow &) const = default;
};

/// A post as a row of a list. What the person did here and is not sent yet is counted in.
struct PostRow
{
    qint64 n = 0; ///< number of the cached row: stable as long as the row is
    QString id;   ///< the server's, or the operation's while it was not sent
    QString boardId;
    PostKind kind = PostKind::Plain;
    QString title;
    QString summary; ///< first words, plain text
    Author author;
    QDateTime createdAt;
    QDateTime editedAt; ///< invalid: never
    bool pinned = false;
    bool unread = false;
    bool mine = false;
    bool mustRead = false;
    bool acknowledged = false;
    bool liked = false;
    bool hidden = false; ///< by a moderator; only its author and moderators have such a row
    bool hasImage = false;
    bool hasVideo = false;
    int attachments = 0;
    int comments = 0;
    int likes = 0;
    int views = 0;
    MarketState market = MarketState::None;
    qint64 price = -1;    ///< of a Market post, in won; -1: none was named
    QDate validUntil;     ///< of a Knowledge post; invalid: no end
    QString lawReference; ///< of a Knowledge post
    QDateTime startsAt;   ///< of an Event
    Mark mark = Mark::None;
    QString operation; ///< of the write that the mark is about
    bool operator==(const PostRow &) const = default;
};

/// A file of a post.
struct AttachedFile
{
    QString id; ///< of the file on the server; empty: not there yet
    QString name;
    QString mediaType;
    qint64 size = 0;
    QString sha256;       ///< lower-case hexadecimal; may be empty
    QString uploadId = {}; ///< of transfer::Upload, while the file is only here
    bool isInline = false; ///< shown by the body
    bool isImage() const { return mediaType.startsWith(QLatin1StringView("image/")); }
    bool isVideo() const { return mediaType.startsWith(QLatin1StringView("video/")); }
    bool operator==(const AttachedFile &) const = default;
};

struct QuizResult
{
    QStringList options = {};
    QList<int> counts = {}; ///< answers per option; empty until the person may see them
    int correct = -1;       ///< -1: not told yet
    int mine = -1;          ///< the person's choice, -1: none; what waits to be sent counts
    QDateTime closesAt = {};
    bool operator==(const QuizResult &) const = default;
};

struct EventDetails
{
    QDateTime startsAt = {};
    QDateTime endsAt = {};
    QString place = {};
    int capacity = 0; ///< 0: no limit
    int joined = 0;
    bool isMine = false; ///< the person takes part; what waits to be sent counts
    QList<Author> participants = {};
    bool operator==(const EventDetails &) const = default;
};

} // namespace gw::boards
