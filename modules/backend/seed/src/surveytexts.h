// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "chart.h"
#include <gw/portaltypes/familyevents.h>
#include <gw/portaltypes/surveys.h>

namespace gw::backend::seed {

/// A survey to be asked; %1 is not used here: each has its own place.
struct SurveyText
{
    QString author;         ///< alias of a persona, whose seat asks
    QString unit;           ///< the Korean name of a unit of the author's line; empty: their own
    gw::portal::NoticeLayer layer = gw::portal::NoticeLayer::City;
    Both title;
    Both description;
    bool anonymous = false;
    gw::portal::SurveyResultsVisible results = gw::portal::SurveyResultsVisible::AfterAnswer;
    gw::portal::SurveyState state = gw::portal::SurveyState::Open;
    int opensDaysAgo = 0;
    int closesInDays = 0; ///< negative: it is over
    int answers = 0;      ///< at most
    QList<gw::portal::SurveyQuestion> questions;
};
const std::vector<SurveyText> &surveyTexts();
/// What people write where words are asked for.
const std::vector<QString> &surveyRemarks();

struct FamilyText
{
    gw::portal::FamilyEventKind kind = gw::portal::FamilyEventKind::Other;
    gw::portal::FamilyRelation relation = gw::portal::FamilyRelation::Self;
    QString subject;
    int inDays = 0;
    int hour = 12;
    QString place;
    QString hall;
    QString text;
    bool account = false;
    QString person = {}; ///< alias of a persona; otherwise a colleague of the unit
};
const std::vector<FamilyText> &familyTexts();
const std::vector<QString> &condolences();
const std::vector<QString> &congratulations();

} // namespace gw::backend::seed
