// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace gw::backend::seed {

/// One step of a line: whose turn, in which role. `who` is a persona's login, or "unit:" and a unit's Korean name.
struct StoryStep
{
    QString role;
    QString who;
    bool withTheOneBefore = false; ///< in one parallel group
};

/// What somebody does after the submission: a decision of the contract, or "withdraw", "send".
struct StoryDeed
{
    QString who;
    QString deed;
    QString text = {}; ///< opinion or reason
};

struct DocumentStory
{
    QString drafter; ///< a persona's login, or "team:" and a team's name: somebody else of its staff
    double daysAgo = 1;
    QString title;
    QString summary;
    QStringList keywords;
    QStringList lines; ///< "1 …" an item of the first level, "2 …" of the second, "0 …" plain text
    int task = 2;      ///< which of the office's unit tasks
    std::vector<StoryStep> steps = {};
    std::vector<StoryDeed> deeds = {}; ///< empty, with `isSubmitted`: it waits for the first
    bool isSubmitted = true;
    QString flow = QStringLiteral("internal");
    QStringList receivers = {}; ///< "agency:…" or "unit:agency/unit" by Korean names
    QString form = QStringLiteral("general-draft");
    QString urgency = QStringLiteral("normal");
    std::optional<qint64> amount = {};
    QString disclosure = QStringLiteral("open");
};

const std::vector<DocumentStory> &documentStories();

} // namespace gw::backend::seed
