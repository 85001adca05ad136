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

// What the store tells when something here has changed.
inline constexpr QLatin1StringView boardsTopic{"boards"}; ///< boards: their names, rights and unread numbers
inline constexpr QLatin1StringView postsTopic{"posts"};   ///< rows of posts, bodies, and what the person did with them
inline constexpr QLatin1StringView commentsTopic{"comments"};    ///< comments of some post
inline constexpr QLatin1StringView draftsTopic{"board-drafts"};  ///< drafts on this computer
inline constexpr QLatin1StringView alertsTopic{"board-alerts"};  ///< mentions, answers and decisions for the person
inline constexpr QLatin1StringView searchTopic{"boards-search"}; ///< the search index has caught up a little

using Send = std::function<Task<net::Reply>(net::Request)>; ///< e.g. of the account's RequestQueue
using Text = std::function<QString()>; ///< the seat or the person of the moment; called on the GUI thread

store::Component cacheComponent(); ///< mirrored boards, posts and comments, for the store's schema
store::Component deskComponent();  ///< drafts, which only this computer has, for the store's schema

enum class Layer { City, Bureau, District, Club, Unknown };
/// Domain table rows 75-78; the same order as in the API.
enum class Category {
    WorkNotices,
    InformationSharing,
    CityNews,
    WarmMarket,
    WarmNews,
    AmusingLife,
    AmusingCulture,
    AmusingWritings,
    AmusingHumour,
    AmusingQuizzes,
    AmusingEvents,
    AmusingClubs,
    SmartTerms,
    SmartContracts,
    SmartTips,
    Unknown
};
/// The headings over the categories: business, Warm stories, Amusing stories, Smart stories.
enum class Section { Business, Warm, Amusing, Smart };
Section sectionOf(Category category);
enum class PostKind { Plain, Market, Quiz, Event, Knowledge, Unknown };
enum class MarketState { None, Offered, Reserved, Sold, Expired };
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
    Names title = {};
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
    PostKind kind = PostKind::Plain; ///< what posts carry here beside their text
    int unread = 0;
    int posts = 0; ///< on the server; there may be fewer here, see BoardsService::fetchOlder()
    bool canPost = false;
    bool canModerate = false; ///< pin, hide, publish must-read posts, see who has not read them
    bool isClub = false;
    bool isMember = false; ///< of the club; what waits to be sent counts
    int members = 0;
    int position = 0; ///< among boards
    QDateTime lastPostAt = {};
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
    qint64 price = -1;  ///< of a Market post, in won; -1: a gift
    QString reservedBy; ///< name; told to the author, moderators and themselves
    bool reservedByMe = false;
    QDateTime expiresAt;        ///< of a Market post
    QDate validUntil;           ///< of a Knowledge post; invalid: no end
    QString lawReference;       ///< of a Knowledge post
    QDateTime startsAt;         ///< of an Event
    qint64 contentRevision = 0; ///< grows when title, text or attachments change
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
    QString sha256;        ///< lower-case hexadecimal; may be empty
    QString uploadId = {}; ///< of transfer::Upload, while the file is only here
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
    bool operator==(const EventDetails &) const = default;
};

/// Who answers for an entry of Smart stories, until when and by which law.
struct Knowledge
{
    QString ownerSeatId = {};
    Names ownerTitle = {};
    Names ownerUnit = {};
    QDate validUntil = {}; ///< last day; invalid: no end
    QString lawReference = {};
    QDateTime confirmedAt = {};
    QDateTime askedAt = {};   ///< since when the owner is asked whether it is still true; invalid: nothing is asked
    QDateTime retiredAt = {}; ///< invalid: still true
    bool operator==(const Knowledge &) const = default;
};

} // namespace gw::boards
