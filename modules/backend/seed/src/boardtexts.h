// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "chart.h"
#include "random.h"

#include <QDateTime>
#include <gw/portaltypes/boards.h>
#include <optional>

namespace gw::backend::seed {

/// A board of the city or a club.
struct BoardText
{
    gw::portal::BoardCategory category;
    gw::portal::BoardPostType type;
    Both name;
    Both description;
};
const std::vector<BoardText> &cityBoards();
const std::vector<BoardText> &clubs();
/// Of a bureau or a district, whose name is %1.
const BoardText &bureauBoard();
const BoardText &districtBoard();

/// What somebody wrote. The body is HTML.
struct PostText
{
    QString title;
    QString body;
    QString extra; ///< of knowledge: the law; of a quiz: its options, the right one first; of an event: the place
};
/// Posts of a board of the city, by category.
const std::vector<PostText> &postTexts(gw::portal::BoardCategory category);
const std::vector<PostText> &clubTexts();
const std::vector<PostText> &bureauTexts();
/// Some of them English.
const std::vector<PostText> &districtTexts();
const std::vector<QString> &commentTexts();
/// What `--live` writes.
const std::vector<PostText> &livePosts();

} // namespace gw::backend::seed
