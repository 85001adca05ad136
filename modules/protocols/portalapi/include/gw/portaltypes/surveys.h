// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <array>
#include <gw/portaltypes/ballots.h>
#include <gw/portaltypes/notices.h>
#include <map>
#include <optional>

namespace gw::portal {

/// How a question is answered: one option, several, a number, words.
enum class SurveyQuestionKind {
    Unknown, ///< a value that this program does not know
    Single,
    Multiple,
    Scale,
    Text,
};
/// Every SurveyQuestionKind of the contract, in its order.
inline constexpr std::array allSurveyQuestionKinds{
    SurveyQuestionKind::Single,
    SurveyQuestionKind::Multiple,
    SurveyQuestionKind::Scale,
    SurveyQuestionKind::Text,
};
QString toString(SurveyQuestionKind value);
SurveyQuestionKind surveyQuestionKindFromString(QStringView text);
bool fromJson(const QJsonValue &value, SurveyQuestionKind &out);
QJsonValue toJson(SurveyQuestionKind value);

/// One thing to choose.
struct SurveyOption
{
    /// Unique in the question.
    QString id;
    QString ko;
    QString en;

    bool operator==(const SurveyOption &) const = default;
};
bool fromJson(const QJsonValue &value, SurveyOption &out);
QJsonValue toJson(const SurveyOption &value);

/// One question. Which of the optional members count depends on its kind.
struct SurveyQuestion
{
    /// Unique in the survey.
    QString id;
    SurveyQuestionKind kind = SurveyQuestionKind::Unknown;
    QString textKo;
    QString textEn;
    bool required = false;
    /// Of single and multiple: at least two.
    std::optional<QList<SurveyOption>> options;
    /// Of multiple: how many at least, when answered.
    std::optional<int> min;
    /// Of multiple: how many at most.
    std::optional<int> max;
    /// Of scale: the lowest step.
    std::optional<int> from;
    /// Of scale: the highest step.
    std::optional<int> to;
    /// What the lowest step means.
    std::optional<QString> fromKo;
    std::optional<QString> fromEn;
    /// What the highest step means.
    std::optional<QString> toKo;
    std::optional<QString> toEn;
    /// Of text: how many characters.
    std::optional<int> maxLength;

    bool operator==(const SurveyQuestion &) const = default;
};
bool fromJson(const QJsonValue &value, SurveyQuestion &out);
QJsonValue toJson(const SurveyQuestion &value);

/// When those who were asked may see the results.
enum class SurveyResultsVisible {
    Unknown, ///< a value that this program does not know
    AfterAnswer,
    AfterClose,
    Owners,
};
/// Every SurveyResultsVisible of the contract, in its order.
inline constexpr std::array allSurveyResultsVisibles{
    SurveyResultsVisible::AfterAnswer,
    SurveyResultsVisible::AfterClose,
    SurveyResultsVisible::Owners,
};
QString toString(SurveyResultsVisible value);
SurveyResultsVisible surveyResultsVisibleFromString(QStringView text);
bool fromJson(const QJsonValue &value, SurveyResultsVisible &out);
QJsonValue toJson(SurveyResultsVisible value);

/// How far a survey is.
enum class SurveyState {
    Unknown, ///< a value that this program does not know
    Draft,
    Open,
    Closed,
};
/// Every SurveyState of the contract, in its order.
inline constexpr std::array allSurveyStates{
    SurveyState::Draft,
    SurveyState::Open,
    SurveyState::Closed,
};
QString toString(SurveyState value);
SurveyState surveyStateFromString(QStringView text);
bool fromJson(const QJsonValue &value, SurveyState &out);
QJsonValue toJson(SurveyState value);

/// Questions to an audience, and what the caller has to do with them.
struct Survey
{
    QString id;
    NoticeLayer layer = NoticeLayer::Unknown;
    /// Who asks and, but for `city`, whose people.
    QString unitId;
    QString titleKo;
    QString titleEn;
    /// Plain text; an empty line parts paragraphs.
    QString descriptionKo;
    QString descriptionEn;
    QList<SurveyQuestion> questions;
    QDateTime opensAt;
    /// From here on nothing is taken any more.
    QDateTime closesAt;
    /// Answered by ballots that the server cannot join to a person.
    bool anonymous = false;
    SurveyResultsVisible resultsVisible = SurveyResultsVisible::Unknown;
    /// What its owners decided; `opensAt` and `closesAt` hold beside it.
    SurveyState state = SurveyState::Unknown;
    QString authorSeatId;
    /// Who asks.
    QString authorName;
    /// The caller is one of its owners.
    bool mine = false;
    /// What the caller answered under their name.
    std::optional<SurveyAnswer> myAnswer;
    /// Of an anonymous survey since it was opened: one key per group. Everybody gets the same list.
    std::optional<QList<BallotKey>> ballotKeys;
    /// The key of the caller's group.
    std::optional<QString> ballotKeyId;
    qint64 revision = 0;

    bool operator==(const Survey &) const = default;
};
bool fromJson(const QJsonValue &value, Survey &out);
QJsonValue toJson(const Survey &value);

/// Surveys since a state.
struct SurveyChanges
{
    /// Cursor for the next page or the next time.
    QString newState;
    bool hasMore = false;
    QList<Survey> created;
    QList<Survey> updated;
    QList<QString> destroyed;
    /// All surveys in which the caller took part, in no order.
    QList<QString> answered;

    bool operator==(const SurveyChanges &) const = default;
};
bool fromJson(const QJsonValue &value, SurveyChanges &out);
QJsonValue toJson(const SurveyChanges &value);

} // namespace gw::portal
