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
#include <gw/portaltypes/surveys.h>
#include <map>
#include <optional>

namespace gw::portal {

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

} // namespace gw::portal
