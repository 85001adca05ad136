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

/// That a named answer counts.
struct SurveyReceipt
{
    QString surveyId;
    QDateTime answeredAt;

    bool operator==(const SurveyReceipt &) const = default;
};
bool fromJson(const QJsonValue &value, SurveyReceipt &out);
QJsonValue toJson(const SurveyReceipt &value);

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

} // namespace gw::portal
