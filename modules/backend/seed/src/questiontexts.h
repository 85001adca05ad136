// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <vector>

namespace gw::backend::seed {

/// One thing that was said about a question.
struct Said
{
    bool answer = false;   ///< otherwise a follow-up
    bool byAuthor = false; ///< of a follow-up: else somebody who backs it
    int daysAgo = 0;
    QString text;
};

/// A question to the mayor's office.
struct QuestionText
{
    QString title;
    QString text;
    QString state;
    QString author = {}; ///< alias of a persona, or empty for anybody
    bool anonymous = false;
    int daysAgo = 0;
    int backs = 0;
    int dueInDays = noDate; ///< of a promise; negative: it is late
    QString declineReason = {};
    std::vector<Said> said = {};

    static constexpr int noDate = 10'000;
};
const std::vector<QuestionText> &questionTexts();

} // namespace gw::backend::seed
