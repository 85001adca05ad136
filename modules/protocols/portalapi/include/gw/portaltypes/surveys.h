// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <array>
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

/// The answer to one question, by its kind in `options`, `value` or `text`.
struct SurveyAnswerItem
{
    QString questionId;
    /// Ids of the chosen options.
    std::optional<QList<QString>> options;
    std::optional<int> value;
    std::optional<QString> text;

    bool operator==(const SurveyAnswerItem &) const = default;
};
bool fromJson(const QJsonValue &value, SurveyAnswerItem &out);
QJsonValue toJson(const SurveyAnswerItem &value);

/// The answers of one person to all questions; a question that is left out was not answered.
struct SurveyAnswer
{
    QList<SurveyAnswerItem> answers;

    bool operator==(const SurveyAnswer &) const = default;
};
bool fromJson(const QJsonValue &value, SurveyAnswer &out);
QJsonValue toJson(const SurveyAnswer &value);

/// The public key that signs the ballots of one group of an anonymous survey.
struct BallotKey
{
    QString id;
    QString nameKo;
    QString nameEn;
    /// How many people were asked with this key, when the survey was opened.
    int members = 0;
    /// SubjectPublicKeyInfo (DER) in base64url without padding.
    QString publicKey;

    bool operator==(const BallotKey &) const = default;
};
bool fromJson(const QJsonValue &value, BallotKey &out);
QJsonValue toJson(const BallotKey &value);

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

/// What the owners of a survey write.
struct SurveyDraft
{
    /// Of a new survey that was written offline; otherwise the server gives one.
    std::optional<QString> id;
    NoticeLayer layer = NoticeLayer::Unknown;
    QString unitId;
    QString titleKo;
    QString titleEn;
    QString descriptionKo;
    QString descriptionEn;
    QList<SurveyQuestion> questions;
    QDateTime opensAt;
    QDateTime closesAt;
    bool anonymous = false;
    SurveyResultsVisible resultsVisible = SurveyResultsVisible::Unknown;

    bool operator==(const SurveyDraft &) const = default;
};
bool fromJson(const QJsonValue &value, SurveyDraft &out);
QJsonValue toJson(const SurveyDraft &value);

/// Where a survey goes.
struct SurveyMove
{
    /// `open` or `closed`.
    SurveyState to = SurveyState::Unknown;

    bool operator==(const SurveyMove &) const = default;
};
bool fromJson(const QJsonValue &value, SurveyMove &out);
QJsonValue toJson(const SurveyMove &value);

/// That a named answer counts.
struct SurveyReceipt
{
    QString surveyId;
    QDateTime answeredAt;

    bool operator==(const SurveyReceipt &) const = default;
};
bool fromJson(const QJsonValue &value, SurveyReceipt &out);
QJsonValue toJson(const SurveyReceipt &value);

/// A blinded ballot.
struct BallotRequest
{
    /// `ballotKeyId` of the survey.
    QString keyId;
    /// blinded_msg of RFC 9474 4.2, base64url without padding.
    QString blinded;

    bool operator==(const BallotRequest &) const = default;
};
bool fromJson(const QJsonValue &value, BallotRequest &out);
QJsonValue toJson(const BallotRequest &value);

/// The answer to a blinded ballot.
struct BallotSignature
{
    QString keyId;
    /// blind_sig of RFC 9474 4.3, base64url without padding.
    QString signature;

    bool operator==(const BallotSignature &) const = default;
};
bool fromJson(const QJsonValue &value, BallotSignature &out);
QJsonValue toJson(const BallotSignature &value);

/// A vote that names nobody.
struct Ballot
{
    QString keyId;
    /// The prepared message of RFC 9474 4.1, 64 random bytes in base64url without padding.
    QString token;
    /// Its signature, RFC 9474 4.4, base64url without padding.
    QString signature;
    QList<SurveyAnswerItem> answers;

    bool operator==(const Ballot &) const = default;
};
bool fromJson(const QJsonValue &value, Ballot &out);
QJsonValue toJson(const Ballot &value);

/// That a ballot is in the urn. Says nothing else, so that it can be repeated.
struct BallotReceipt
{
    QString surveyId;

    bool operator==(const BallotReceipt &) const = default;
};
bool fromJson(const QJsonValue &value, BallotReceipt &out);
QJsonValue toJson(const BallotReceipt &value);

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

/// A bureau, or several small ones together.
struct SurveyGroup
{
    /// A unit's id, a ballot key's id, or `others`.
    QString id;
    QString nameKo;
    QString nameEn;
    int members = 0;
    int answers = 0;

    bool operator==(const SurveyGroup &) const = default;
};
bool fromJson(const QJsonValue &value, SurveyGroup &out);
QJsonValue toJson(const SurveyGroup &value);

/// How often an option, or a step of a scale, was chosen.
struct SurveyOptionCount
{
    /// An option's id; of a scale the step in digits.
    QString id;
    int count = 0;
    /// The share of those who answered the question, in thousandths, if every group counted by its members.
    int weightedPermille = 0;

    bool operator==(const SurveyOptionCount &) const = default;
};
bool fromJson(const QJsonValue &value, SurveyOptionCount &out);
QJsonValue toJson(const SurveyOptionCount &value);

/// The answers of one group to one question.
struct SurveyGroupCount
{
    QString groupId;
    int answers = 0;
    /// In the order of `options`.
    QList<int> counts;
    std::optional<int> meanThousandths;

    bool operator==(const SurveyGroupCount &) const = default;
};
bool fromJson(const QJsonValue &value, SurveyGroupCount &out);
QJsonValue toJson(const SurveyGroupCount &value);

/// One question, counted.
struct SurveyQuestionResult
{
    QString questionId;
    /// How many answered it.
    int answers = 0;
    /// Of a scale: the mean, in thousandths.
    std::optional<int> meanThousandths;
    /// The same with every group counted by its members.
    std::optional<int> weightedMeanThousandths;
    QList<SurveyOptionCount> options;
    /// Only groups with at least five answers.
    QList<SurveyGroupCount> byGroup;
    /// For its owners: the free answers, in an order that says nothing.
    QList<QString> texts;

    bool operator==(const SurveyQuestionResult &) const = default;
};
bool fromJson(const QJsonValue &value, SurveyQuestionResult &out);
QJsonValue toJson(const SurveyQuestionResult &value);

/// A survey, counted.
struct SurveyResults
{
    QString surveyId;
    /// The survey is closed.
    bool final = false;
    /// How many were asked.
    int members = 0;
    /// How many answered or, of an anonymous survey, got a ballot signed: there cannot be more answers than that.
    int participants = 0;
    /// How many answers are counted here; fewer than five of an anonymous survey are not shown at all.
    int answers = 0;
    /// Empty where a breakdown would single people out.
    QList<SurveyGroup> groups;
    QList<SurveyQuestionResult> questions;

    bool operator==(const SurveyResults &) const = default;
};
bool fromJson(const QJsonValue &value, SurveyResults &out);
QJsonValue toJson(const SurveyResults &value);

} // namespace gw::portal
