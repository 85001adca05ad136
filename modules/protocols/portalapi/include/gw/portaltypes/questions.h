// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <array>
#include <map>
#include <optional>

namespace gw::portal {

/// Where a question stands. `open`: nobody took it up; `accepted`: an answer is promised; `follow-up`: answered, and
/// somebody asks on.
enum class QuestionState {
    Unknown, ///< a value that this program does not know
    Open,
    Accepted,
    Answered,
    FollowUp,
    Closed,
    Declined,
};
/// Every QuestionState of the contract, in its order.
inline constexpr std::array allQuestionStates{
    QuestionState::Open,
    QuestionState::Accepted,
    QuestionState::Answered,
    QuestionState::FollowUp,
    QuestionState::Closed,
    QuestionState::Declined,
};
QString toString(QuestionState value);
QuestionState questionStateFromString(QStringView text);
bool fromJson(const QJsonValue &value, QuestionState &out);
QJsonValue toJson(QuestionState value);

/// Who speaks.
enum class QuestionMessageKind {
    Unknown, ///< a value that this program does not know
    Answer,
    FollowUp,
};
/// Every QuestionMessageKind of the contract, in its order.
inline constexpr std::array allQuestionMessageKinds{
    QuestionMessageKind::Answer,
    QuestionMessageKind::FollowUp,
};
QString toString(QuestionMessageKind value);
QuestionMessageKind questionMessageKindFromString(QStringView text);
bool fromJson(const QJsonValue &value, QuestionMessageKind &out);
QJsonValue toJson(QuestionMessageKind value);

/// An answer or a follow-up.
struct QuestionMessage
{
    QString id;
    QuestionMessageKind kind = QuestionMessageKind::Unknown;
    /// Plain text; an empty line parts paragraphs.
    QString text;
    QDateTime at;
    bool mine = false;
    /// A follow-up of the one who asked.
    std::optional<bool> byAuthor;
    /// Absent when its author stays anonymous.
    std::optional<QString> authorId;
    std::optional<QString> authorName;
    std::optional<QString> authorUnitId;

    bool operator==(const QuestionMessage &) const = default;
};
bool fromJson(const QJsonValue &value, QuestionMessage &out);
QJsonValue toJson(const QuestionMessage &value);

/// That a moderator was told who asked.
struct QuestionDisclosureNote
{
    QDateTime at;
    QString reason;

    bool operator==(const QuestionDisclosureNote &) const = default;
};
bool fromJson(const QJsonValue &value, QuestionDisclosureNote &out);
QJsonValue toJson(const QuestionDisclosureNote &value);

/// A question of a member of staff to the mayor's office, with everything that was said.
struct Question
{
    QString id;
    QString title;
    /// Plain text; an empty line parts paragraphs.
    QString text;
    /// The author is named to nobody but a moderator with a reason.
    bool anonymous = false;
    /// The caller asked it.
    bool mine = false;
    /// The person who asked; absent when anonymous.
    std::optional<QString> authorId;
    /// Absent when anonymous.
    std::optional<QString> authorName;
    /// Unit of the seat that asked; absent when anonymous.
    std::optional<QString> authorUnitId;
    QDateTime askedAt;
    QuestionState state = QuestionState::Unknown;
    /// How many others back it.
    int backs = 0;
    /// The caller backs it.
    bool backed = false;
    /// Who prepares the answer.
    std::optional<QString> assigneeUnitId;
    /// By when the answer was promised.
    std::optional<QDate> dueOn;
    /// Why there will be no answer.
    std::optional<QString> declineReason;
    QList<QuestionMessage> messages;
    /// For the author alone: when and why a moderator was told who asked.
    std::optional<QList<QuestionDisclosureNote>> disclosures;
    QDateTime changedAt;
    /// Counts up; the ETag is this in quotes.
    qint64 revision = 0;

    bool operator==(const Question &) const = default;
};
bool fromJson(const QJsonValue &value, Question &out);
QJsonValue toJson(const Question &value);

/// A new question.
struct QuestionDraft
{
    QString title;
    QString text;
    bool anonymous = false;

    bool operator==(const QuestionDraft &) const = default;
};
bool fromJson(const QJsonValue &value, QuestionDraft &out);
QJsonValue toJson(const QuestionDraft &value);

/// A new answer or follow-up. A follow-up of an anonymous author stays anonymous; with `anonymous`, that of a backer
/// too.
struct QuestionMessageDraft
{
    QuestionMessageKind kind = QuestionMessageKind::Unknown;
    QString text;
    std::optional<bool> anonymous;

    bool operator==(const QuestionMessageDraft &) const = default;
};
bool fromJson(const QJsonValue &value, QuestionMessageDraft &out);
QJsonValue toJson(const QuestionMessageDraft &value);

/// Why a moderator needs to know who asked.
struct QuestionDisclosureDraft
{
    QString reason;

    bool operator==(const QuestionDisclosureDraft &) const = default;
};
bool fromJson(const QJsonValue &value, QuestionDisclosureDraft &out);
QJsonValue toJson(const QuestionDisclosureDraft &value);

/// The author of an anonymous question, told to a moderator.
struct QuestionDisclosure
{
    QString questionId;
    QString personId;
    QString name;
    QDateTime at;

    bool operator==(const QuestionDisclosure &) const = default;
};
bool fromJson(const QJsonValue &value, QuestionDisclosure &out);
QJsonValue toJson(const QuestionDisclosure &value);

/// Questions since a state.
struct QuestionChanges
{
    /// Cursor for the next page or the next time.
    QString newState;
    bool hasMore = false;
    QList<Question> created;
    QList<Question> updated;
    QList<QString> destroyed;

    bool operator==(const QuestionChanges &) const = default;
};
bool fromJson(const QJsonValue &value, QuestionChanges &out);
QJsonValue toJson(const QuestionChanges &value);

} // namespace gw::portal
