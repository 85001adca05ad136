// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <array>
#include <gw/portaltypes/files.h>
#include <map>
#include <optional>

namespace gw::portal {

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
