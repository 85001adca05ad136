// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mail_desk.h"

#include <QRandomGenerator>
#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {

/// People act here and elsewhere, mail comes, history is forgotten, answers are lost, the program ends: in the end lists and
/// numbers are those of the server, and a list that followed it all shows what one that is opened anew shows.
TEST(MailWalk, WhateverHappens_listsAndNumbersEndEqualToTheServers)
{
    for (const quint32 seed : {7u, 4711u, 90210u}) {
        SCOPED_TRACE(seed);
        QRandomGenerator random(seed);
        MailDesk desk;
        const QStringList boxes{u"inbox"_s, u"archive"_s, u"trash"_s, u"junk"_s};
        for (int i = 0; i < 40; ++i)
            desk.account.deliver(boxes.at(int(random.bounded(2))), u"처음 %1"_s.arg(i),
                                 u"th%1"_s.arg(random.bounded(12)));
        desk.open();
        desk.sync();
        auto single = desk.list(u"inbox"_s);
        auto threads = desk.list(u"inbox"_s, true);
        QAbstractItemModelTester checkSingle(single.get());
        QAbstractItemModelTester checkThreads(threads.get());
        mail::Undo last;
        const auto pick = [&]() -> QString {
            return desk.account.emails.isEmpty()
                       ? QString()
                       : desk.account.emails.keys().at(int(random.bounded(int(desk.account.emails.size()))));
        };
        for (int step = 0; step < 160; ++step) {
            const QString id = pick();
            const QString box = boxes.at(int(random.bounded(int(boxes.size()))));
            mail::Actions &act = desk.service->actions();
            const QStringList some = desk.account.idsIn(box).mid(0, 1 + int(random.bounded(3)));
            switch (random.bounded(14)) {
            case 0: desk.account.deliver(box, u"새 것 %1"_s.arg(step), u"th%1"_s.arg(random.bounded(14))); break;
            case 1: desk.account.setKeyword(id, u"$seen"_s, random.bounded(2) == 0); break;
            case 2: desk.account.setKeyword(id, u"$flagged"_s, random.bounded(2) == 0); break;
            case 3: {
                const QString from = *desk.account.emails.value(id).boxes.constBegin();
                desk.account.move(id, from, box);
                break;
            }
            case 4:
                if (random.bounded(3) == 0)
                    desk.account.destroy(id);
                break;
            case 5: std::ignore = await(act.setRead(desk.select(box, some), random.bounded(2) == 0)); break;
            case 6: std::ignore = await(act.setFlagged(desk.select(box, some, true), random.bounded(2) == 0)); break;
            case 7: {
                const auto undo = await(act.archive(desk.select(box, some, random.bounded(2) == 0)));
                if (undo)
                    last = *undo;
                break;
            }
            case 8: {
                const auto undo =
                    await(act.move(desk.select(box, some), boxes.at(int(random.bounded(int(boxes.size()))))));
                if (undo)
                    last = *undo;
                break;
            }
            case 9: std::ignore = await(act.undo(std::exchange(last, {}))); break;
            case 10: desk.service->reload(); break;
            case 11:
                if (random.bounded(4) == 0)
                    desk.account.forgetHistory();
                break;
            case 12: QTest::qWait(int(random.bounded(4))); break;
            case 13: desk.box->setPaused(outbox::Pause::Person, random.bounded(2) == 0); break;
            }
        }
        desk.box->setPaused(outbox::Pause::Person, false);
        desk.sync();
        ASSERT_TRUE(soon([&] { return desk.box->entries().isEmpty(); }));
        desk.sync();
        for (const QString &box : boxes)
            EXPECT_EQ(desk.difference(box).toStdString(), "");
        const auto followed = [&](mail::MessageListModel &list, bool collapsed) {
            const auto anew = desk.list(u"inbox"_s, collapsed);
            const QStringList wanted = desk.idsOf(*anew);
            EXPECT_TRUE(soon([&] { return desk.idsOf(list) == wanted; }))
                << desk.idsOf(list).join(u' ').toStdString() << " instead of " << wanted.join(u' ').toStdString();
        };
        followed(*single, false);
        followed(*threads, true);
        EXPECT_EQ(desk.sql(u"SELECT count(*) FROM mail_patch"_s).toInt(), 0);
    }
}

} // namespace gw::test
