// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <array>
#include <gw/portaltypes/boards.h>
#include <gw/portaltypes/files.h>
#include <map>
#include <optional>

namespace gw::portal {

/// Who wrote something, with title and unit as they were then.
struct PostAuthor
{
    QString personId;
    QString seatId;
    QString name;
    QString titleKo;
    QString titleEn;
    QString unitId;
    QString unitNameKo;
    QString unitNameEn;

    bool operator==(const PostAuthor &) const = default;
};
bool fromJson(const QJsonValue &value, PostAuthor &out);
QJsonValue toJson(const PostAuthor &value);

/// What others did with a post.
struct PostCounts
{
    int comments = 0;
    int likes = 0;
    /// Persons who opened it.
    int views = 0;

    bool operator==(const PostCounts &) const = default;
};
bool fromJson(const QJsonValue &value, PostCounts &out);
QJsonValue toJson(const PostCounts &value);

/// What became of a thing on the market.
enum class MarketState {
    Unknown, ///< a value that this program does not know
    Offered,
    Reserved,
    Sold,
    Expired,
};
/// Every MarketState of the contract, in its order.
inline constexpr std::array allMarketStates{
    MarketState::Offered,
    MarketState::Reserved,
    MarketState::Sold,
    MarketState::Expired,
};
QString toString(MarketState value);
MarketState marketStateFromString(QStringView text);
bool fromJson(const QJsonValue &value, MarketState &out);
QJsonValue toJson(MarketState value);

/// What a market post offers.
struct MarketItem
{
    /// Won; absent: a gift.
    std::optional<qint64> price;
    MarketState state = MarketState::Unknown;
    /// Told to the author, the moderators and themselves.
    std::optional<BoardPerson> reservedBy;
    /// When the server takes it for expired.
    QDateTime expiresAt;

    bool operator==(const MarketItem &) const = default;
};
bool fromJson(const QJsonValue &value, MarketItem &out);
QJsonValue toJson(const MarketItem &value);

/// The question is the post. Nobody but the author gets the answer before they answered.
struct Quiz
{
    QList<QString> options;
    /// After it nobody can answer, and everybody gets the results.
    std::optional<QDateTime> closesAt;
    /// What the caller answered, from 0.
    std::optional<int> choice;
    /// The right one, from 0.
    std::optional<int> answer;
    /// How many chose each option.
    std::optional<QList<int>> results;

    bool operator==(const Quiz &) const = default;
};
bool fromJson(const QJsonValue &value, Quiz &out);
QJsonValue toJson(const Quiz &value);

/// Something to take part in.
struct BoardEvent
{
    QDateTime startsAt;
    std::optional<QDateTime> endsAt;
    QString place;
    /// Absent: no limit.
    std::optional<int> capacity;
    /// How many take part.
    int joined = 0;
    /// The caller does.
    bool joining = false;

    bool operator==(const BoardEvent &) const = default;
};
bool fromJson(const QJsonValue &value, BoardEvent &out);
QJsonValue toJson(const BoardEvent &value);

/// Who answers for an entry, until when, and by which law.
struct Knowledge
{
    QString ownerSeatId;
    QString ownerTitleKo;
    QString ownerTitleEn;
    QString ownerUnitNameKo;
    QString ownerUnitNameEn;
    /// Last day.
    std::optional<QDate> validUntil;
    QString lawReference;
    /// When its owner last said that it is true.
    QDateTime confirmedAt;
    /// Since when the owner is asked; absent while nothing is asked.
    std::optional<QDateTime> stillTrueAskedAt;
    /// When its owner said that it is no longer true.
    std::optional<QDateTime> retiredAt;

    bool operator==(const Knowledge &) const = default;
};
bool fromJson(const QJsonValue &value, Knowledge &out);
QJsonValue toJson(const Knowledge &value);

/// A post as the caller sees it.
struct BoardPost
{
    QString id;
    QString boardId;
    BoardPostType type = BoardPostType::Unknown;
    /// One plain line.
    QString title;
    /// The beginning of the text, plain, at most 200 characters.
    QString summary;
    /// Clean HTML; left out of lists when it is long or old.
    std::optional<QString> bodyHtml;
    PostAuthor author;
    QDateTime createdAt;
    /// Of the last change by its author.
    std::optional<QDateTime> editedAt;
    bool pinned = false;
    /// Ask for an acknowledgement.
    bool mustRead = false;
    /// By a moderator; nobody but the author and moderators gets it then.
    bool hidden = false;
    std::optional<QString> hiddenReason;
    /// When the caller opened it.
    std::optional<QDateTime> readAt;
    /// When the caller acknowledged it.
    std::optional<QDateTime> acknowledgedAt;
    /// When the caller was last reminded to read it.
    std::optional<QDateTime> remindedAt;
    /// By the caller.
    bool liked = false;
    PostCounts counts;
    QList<Attachment> attachments;
    std::optional<MarketItem> market;
    std::optional<Quiz> quiz;
    std::optional<BoardEvent> event;
    std::optional<Knowledge> knowledge;
    /// Grows when title, text or attachments change: a body that was fetched with it stays good.
    qint64 contentRevision = 0;
    /// Grows with every change of the post itself; the ETag is this in quotes.
    qint64 revision = 0;

    bool operator==(const BoardPost &) const = default;
};
bool fromJson(const QJsonValue &value, BoardPost &out);
QJsonValue toJson(const BoardPost &value);

/// Posts since a state.
struct BoardPostChanges
{
    /// Cursor for the next page or the next time.
    QString newState;
    bool hasMore = false;
    QList<BoardPost> created;
    QList<BoardPost> updated;
    QList<QString> destroyed;

    bool operator==(const BoardPostChanges &) const = default;
};
bool fromJson(const QJsonValue &value, BoardPostChanges &out);
QJsonValue toJson(const BoardPostChanges &value);

/// A page of posts.
struct BoardPosts
{
    QList<BoardPost> items;

    bool operator==(const BoardPosts &) const = default;
};
bool fromJson(const QJsonValue &value, BoardPosts &out);
QJsonValue toJson(const BoardPosts &value);

/// What a market post offers.
struct MarketDraft
{
    /// Won; absent: a gift.
    std::optional<qint64> price;
    /// At most 90 days ahead; 30 days when it is absent.
    std::optional<QDateTime> expiresAt;

    bool operator==(const MarketDraft &) const = default;
};
bool fromJson(const QJsonValue &value, MarketDraft &out);
QJsonValue toJson(const MarketDraft &value);

/// The options of a quiz and which is right.
struct QuizDraft
{
    QList<QString> options;
    /// From 0.
    int answer = 0;
    std::optional<QDateTime> closesAt;

    bool operator==(const QuizDraft &) const = default;
};
bool fromJson(const QJsonValue &value, QuizDraft &out);
QJsonValue toJson(const QuizDraft &value);

/// When and where.
struct BoardEventDraft
{
    QDateTime startsAt;
    std::optional<QDateTime> endsAt;
    QString place;
    std::optional<int> capacity;

    bool operator==(const BoardEventDraft &) const = default;
};
bool fromJson(const QJsonValue &value, BoardEventDraft &out);
QJsonValue toJson(const BoardEventDraft &value);

/// Who answers for an entry.
struct KnowledgeDraft
{
    /// The author's active seat when absent.
    std::optional<QString> ownerSeatId;
    std::optional<QDate> validUntil;
    QString lawReference;

    bool operator==(const KnowledgeDraft &) const = default;
};
bool fromJson(const QJsonValue &value, KnowledgeDraft &out);
QJsonValue toJson(const KnowledgeDraft &value);

/// A new post.
struct BoardPostDraft
{
    QString title;
    QString boardId;
    QString bodyHtml;
    /// A new UUID, when the client wants to refer to the post before it is sent.
    std::optional<QString> id;
    /// For moderators of the board.
    std::optional<bool> mustRead;
    /// Complete uploads of the caller.
    std::optional<QList<QString>> attachments;
    std::optional<MarketDraft> market;
    std::optional<QuizDraft> quiz;
    std::optional<BoardEventDraft> event;
    std::optional<KnowledgeDraft> knowledge;
    /// The draft that this was; it goes away.
    std::optional<QString> savedDraftId;

    bool operator==(const BoardPostDraft &) const = default;
};
bool fromJson(const QJsonValue &value, BoardPostDraft &out);
QJsonValue toJson(const BoardPostDraft &value);

/// That a person has opened a post.
struct PostReading
{
    QString postId;
    QDateTime readAt;

    bool operator==(const PostReading &) const = default;
};
bool fromJson(const QJsonValue &value, PostReading &out);
QJsonValue toJson(const PostReading &value);

/// Whether the caller likes a post.
struct PostLike
{
    QString postId;
    bool liked = false;
    int likes = 0;

    bool operator==(const PostLike &) const = default;
};
bool fromJson(const QJsonValue &value, PostLike &out);
QJsonValue toJson(const PostLike &value);

/// That a person has read a must-read post.
struct PostAcknowledgement
{
    QString postId;
    QString personId;
    QDateTime at;

    bool operator==(const PostAcknowledgement &) const = default;
};
bool fromJson(const QJsonValue &value, PostAcknowledgement &out);
QJsonValue toJson(const PostAcknowledgement &value);

/// How many of one unit have read a must-read post.
struct PostUnitCount
{
    QString unitId;
    int acknowledged = 0;
    int missing = 0;

    bool operator==(const PostUnitCount &) const = default;
};
bool fromJson(const QJsonValue &value, PostUnitCount &out);
QJsonValue toJson(const PostUnitCount &value);

/// One person a must-read post is meant for.
struct PostReader
{
    QString personId;
    QString name;
    QString unitId;
    /// Absent while they have not.
    std::optional<QDateTime> acknowledgedAt;

    bool operator==(const PostReader &) const = default;
};
bool fromJson(const QJsonValue &value, PostReader &out);
QJsonValue toJson(const PostReader &value);

/// Who has acknowledged a must-read post and who has not.
struct PostReaders
{
    int acknowledged = 0;
    int missing = 0;
    /// On the first page, the same counts for each unit; a person counts where their main seat of the audience is.
    QList<PostUnitCount> units;
    QList<PostReader> items;
    /// When they were last reminded.
    std::optional<QDateTime> remindedAt;

    bool operator==(const PostReaders &) const = default;
};
bool fromJson(const QJsonValue &value, PostReaders &out);
QJsonValue toJson(const PostReaders &value);

/// That those who have not read a post were reminded.
struct PostReminder
{
    QString postId;
    QDateTime at;
    /// How many were reminded.
    int people = 0;

    bool operator==(const PostReminder &) const = default;
};
bool fromJson(const QJsonValue &value, PostReminder &out);
QJsonValue toJson(const PostReminder &value);

/// What becomes of a thing on the market.
struct MarketChange
{
    /// offered, reserved or sold.
    MarketState state = MarketState::Unknown;

    bool operator==(const MarketChange &) const = default;
};
bool fromJson(const QJsonValue &value, MarketChange &out);
QJsonValue toJson(const MarketChange &value);

/// What somebody chose.
struct QuizAnswer
{
    /// From 0.
    int choice = 0;

    bool operator==(const QuizAnswer &) const = default;
};
bool fromJson(const QJsonValue &value, QuizAnswer &out);
QJsonValue toJson(const QuizAnswer &value);

/// Somebody who takes part.
struct Participant
{
    QString personId;
    QString name;
    QString unitNameKo;
    QString unitNameEn;
    QDateTime at;

    bool operator==(const Participant &) const = default;
};
bool fromJson(const QJsonValue &value, Participant &out);
QJsonValue toJson(const Participant &value);

/// A page of who takes part.
struct Participants
{
    QList<Participant> items;

    bool operator==(const Participants &) const = default;
};
bool fromJson(const QJsonValue &value, Participants &out);
QJsonValue toJson(const Participants &value);

/// Whether an entry is still true.
struct KnowledgeCheck
{
    /// No: it is marked as retired.
    bool stillTrue = false;
    /// A new last day.
    std::optional<QDate> validUntil;

    bool operator==(const KnowledgeCheck &) const = default;
};
bool fromJson(const QJsonValue &value, KnowledgeCheck &out);
QJsonValue toJson(const KnowledgeCheck &value);

/// A post that is not published yet; for its author's eyes.
struct PostDraft
{
    QString id;
    std::optional<QString> boardId;
    /// The published post that it is going to replace.
    std::optional<QString> postId;
    QString title;
    QString bodyHtml;
    QList<Attachment> attachments;
    /// Whatever else the client keeps: what belongs to the type, mostly.
    QJsonObject more;
    QDateTime savedAt;
    qint64 revision = 0;

    bool operator==(const PostDraft &) const = default;
};
bool fromJson(const QJsonValue &value, PostDraft &out);
QJsonValue toJson(const PostDraft &value);

/// A draft to be kept.
struct SavedDraft
{
    QString title;
    QString bodyHtml;
    std::optional<QString> boardId;
    std::optional<QString> postId;
    /// Complete uploads of the caller.
    std::optional<QList<QString>> attachments;
    /// At most 16 KiB as JSON.
    std::optional<QJsonObject> more;

    bool operator==(const SavedDraft &) const = default;
};
bool fromJson(const QJsonValue &value, SavedDraft &out);
QJsonValue toJson(const SavedDraft &value);

/// Drafts since a state.
struct PostDraftChanges
{
    /// Cursor for the next page or the next time.
    QString newState;
    bool hasMore = false;
    QList<PostDraft> created;
    QList<PostDraft> updated;
    QList<QString> destroyed;

    bool operator==(const PostDraftChanges &) const = default;
};
bool fromJson(const QJsonValue &value, PostDraftChanges &out);
QJsonValue toJson(const PostDraftChanges &value);

} // namespace gw::portal
