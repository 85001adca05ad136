// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "groups.h"
#include <gw/portaltypes/ballots.h>
#include <gw/portaltypes/surveyresults.h>
#include <gw/portaltypes/surveys.h>

// Counting. Pure functions.
namespace gw::backend::surveys {

namespace api = ::gw::portal;

/// Fewer answers than this are never shown by themselves.
inline constexpr int smallestShownGroup = 5;

struct Given
{
    QString groupId;
    QList<api::SurveyAnswerItem> answers;
};

/// Groups for the results: those with too few answers together as `others`, joined by the smallest of the rest while
/// they still are too few, so that nothing can be found by subtraction. Empty when nothing is left to compare.
/// Second: which of them a group id counts in.
std::pair<QList<api::SurveyGroup>, QHash<QString, QString>> shownGroups(const QList<Group> &groups,
                                                                        const QList<Given> &given);

/// `groups`, `answers` and `questions` of the results.
api::SurveyResults counted(const QList<api::SurveyQuestion> &questions, const QList<Group> &groups,
                           const QList<Given> &given);

} // namespace gw::backend::surveys
