// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mentions_source.h"

#include "board_text.h"

namespace gw::boards {
namespace {

constexpr int offered = 8;

Task<QList<widgets::MentionChoice>> asked(Task<QList<MentionCandidate>> asking)
{
    const Result<QList<MentionCandidate>> found = co_await asking;
    if (!found)
        co_return fail(found.error());
    QList<widgets::MentionChoice> choices;
    for (const MentionCandidate &one : *found)
        choices.append({one.personId, nameOf(one.name), nameOf(one.unit), false});
    co_return choices;
}

} // namespace

widgets::MentionSource mentionSource(const BoardsViewParts &parts)
{
    BoardsService &service = parts.service;
    return [&service](const QString &text) { return asked(service.people()(text, offered)); };
}

} // namespace gw::boards
