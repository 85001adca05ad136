// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <gw/contract/badges.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::contract;

TEST(BadgeBoardSignals, theSameNumberAgain_isNoNews)
{
    BadgeBoard board;
    QSignalSpy badge(&board, &BadgeBoard::badgeChanged);
    QSignalSpy waiting(&board, &BadgeBoard::waitingChanged);
    board.setBadge(u"approval"_s, {3, false});
    board.setBadge(u"approval"_s, {3, false});
    board.setBadge(u"approval"_s, {3, true});
    EXPECT_EQ(badge.count(), 2);
    EXPECT_EQ(board.badge(u"approval"_s), (Badge{3, true}));
    EXPECT_EQ(board.badge(u"mail"_s), Badge{});

    WaitingItem item;
    item.id = u"1"_s;
    board.setWaiting({item});
    board.setWaiting({item});
    EXPECT_EQ(waiting.count(), 1);
}
