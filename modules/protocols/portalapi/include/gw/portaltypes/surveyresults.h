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
