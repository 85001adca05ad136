// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "directory_fixture.h"

#include <gw/directory/absencehandler.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;

namespace {

portal::AbsenceDraft draft()
{
    portal::AbsenceDraft wish;
    wish.seatId = u"s2"_s;
    wish.startsAt = QDateTime(QDate(2026, 12, 1), QTime(0, 0), Qt::UTC);
    wish.endsAt = QDateTime(QDate(2026, 12, 3), QTime(0, 0), Qt::UTC);
    wish.kind = portal::AbsenceKind::Training;
    wish.reason = u"교육"_s;
    return wish;
}

portal::Absence recorded(qint64 revision)
{
    portal::Absence absence;
    absence.id = u"srv-1"_s;
    absence.seatId = u"s2"_s;
    absence.startsAt = draft().startsAt;
    absence.endsAt = draft().endsAt;
    absence.kind = portal::AbsenceKind::Training;
    absence.reason = u"교육"_s;
    absence.createdBy = u"minsu"_s;
    absence.revision = revision;
    return absence;
}

} // namespace

TEST(AbsenceWrites, aNewAbsence_isShownAtOnceAndReplacedByTheServersOwn)
{
    test::Directory city;
    city.box->addHandler(std::make_shared<directory::AbsenceHandler>(city.sender()));
    city.sync(test::smallCity());
    city.box->setPaused(outbox::Pause::Person, true);
    const auto id = test::await(city.box->add(directory::AbsenceHandler::entryFor(draft(), u"s2"_s)));
    ASSERT_TRUE(id);
    auto shown = test::await(city.repository->absencesOf(u"s2"_s));
    ASSERT_EQ(shown->size(), 1);
    EXPECT_EQ(shown->constFirst().id, *id);
    EXPECT_EQ(shown->constFirst().reason, u"교육"_s);

    city.script.append(test::Directory::ok(portal::toJson(recorded(1)).toObject(), 201));
    city.box->setPaused(outbox::Pause::Person, false);
    ASSERT_TRUE(test::waitUntil([&] { return city.box->entries().isEmpty(); }));
    shown = test::await(city.repository->absencesOf(u"s2"_s));
    ASSERT_EQ(shown->size(), 1);
    EXPECT_EQ(shown->constFirst(), recorded(1));
    const net::Request request = city.asked.constLast();
    EXPECT_EQ(request.method, "POST");
    EXPECT_TRUE(std::ranges::any_of(request.headers, [&](const auto &header) {
        return header.first.toLower() == "idempotency-key" && header.second == id->toLatin1();
    }));
}

TEST(AbsenceWrites, anAnswerThatComesAfterANewerSync_changesNothing)
{
    test::Directory city;
    directory::AbsenceHandler handler(city.sender());
    city.sync(test::smallCity());
    portal::DirectoryChanges next;
    next.newState = u"s2"_s;
    next.absences.created = {recorded(5)};
    city.sync(next);
    outbox::Entry entry;
    entry.operationId = u"op"_s;
    entry.answer = portal::toJson(recorded(1)).toObject();
    ASSERT_TRUE(test::await(city.store->write(
        store::File::Cache, [&](store::WriteContext &cache) { return handler.applyAnswer(cache, entry); })));
    EXPECT_EQ(test::await(city.repository->absencesOf(u"s2"_s))->constFirst().revision, 5);
}

TEST(AbsenceWrites, aDiscardedAbsence_isGoneAgain)
{
    test::Directory city;
    city.box->addHandler(std::make_shared<directory::AbsenceHandler>(city.sender()));
    city.sync(test::smallCity());
    city.box->setPaused(outbox::Pause::Person, true);
    const auto id = test::await(city.box->add(directory::AbsenceHandler::entryFor(draft(), u"s2"_s)));
    ASSERT_TRUE(test::await(city.box->discard(*id)));
    EXPECT_TRUE(test::await(city.repository->absencesOf(u"s2"_s))->isEmpty());
}
