// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "dispatch_fixture.h"

namespace gw::test {

QHash<QString, QJsonObject> DispatchTest::rows(const QString &seat, QString *state, int limit)
{
    QHash<QString, QJsonObject> found;
    QString since;
    for (int page = 0; page < 1000; ++page) {
        const QString target =
            u"/v1/inbox/changes?limit=%1"_s.arg(limit) + (since.isEmpty() ? QString() : u"&since="_s + since);
        const Answer answer = get(target, seat);
        EXPECT_EQ(answer.status, 200) << answer.body.left(400).constData();
        for (const QString &list : {u"created"_s, u"updated"_s}) {
            for (const QJsonValue &item : answer.json.value(list).toArray())
                found.insert(item[u"id"_s].toString(), item.toObject());
        }
        for (const QJsonValue &id : answer.json.value(u"destroyed"_s).toArray())
            found.remove(id.toString());
        since = answer.text(u"newState"_s);
        if (!answer.json.value(u"hasMore"_s).toBool())
            break;
    }
    if (state)
        *state = since;
    return found;
}

QList<QJsonObject> DispatchTest::rows(const QString &seat, const QString &object, const QString &documentId)
{
    QList<QJsonObject> found;
    for (const QJsonObject &row : rows(seat)) {
        if (row.value(u"object"_s) == object && (documentId.isEmpty() || row.value(u"documentId"_s) == documentId))
            found.append(row);
    }
    return found;
}

void DispatchTest::expectCountersEqualRows()
{
    const QHash<QString, QString> kinds{{u"waiting"_s, u"approval"_s}, {u"dispatch"_s, u"dispatch"_s},
                                        {u"receipt"_s, u"receipt"_s},  {u"circulation"_s, u"circulation"_s},
                                        {u"memo"_s, u"memo-report"_s}, {u"daily-log"_s, u"daily-log"_s}};
    for (const QString &seat : allSeats()) {
        QHash<QString, int> waiting;
        for (const QJsonObject &row : rows(seat)) {
            if (row.value(u"waits"_s).toBool())
                ++waiting[kinds.value(row.value(u"box"_s).toString())];
        }
        const Answer counters = get(u"/v1/counters"_s, seat);
        ASSERT_EQ(counters.status, 200);
        for (const QJsonValue &counter : counters.json.value(u"items"_s).toArray()) {
            const QString kind = counter[u"kind"_s].toString();
            EXPECT_EQ(counter[u"count"_s].toInt(), waiting.value(kind)) << qPrintable(seat + u' ' + kind);
            if (waiting.value(kind) == 0)
                continue;
            const Answer items = get(u"/v1/waiting-items?kind="_s + kind, seat);
            EXPECT_EQ(items.json.value(u"items"_s).toArray().size(), waiting.value(kind))
                << qPrintable(seat + u' ' + kind);
        }
    }
}

void DispatchTest::expectDeltasLeadToTheSame()
{
    for (const QString &seat : allSeats()) {
        auto &[state, kept] = m_desks[seat];
        if (!state.isEmpty()) {
            bool more = true;
            while (more) {
                const Answer answer = get(u"/v1/inbox/changes?limit=3&since="_s + state, seat);
                if (answer.status == 410) {
                    kept = rows(seat, &state);
                    break;
                }
                ASSERT_EQ(answer.status, 200);
                for (const QString &list : {u"created"_s, u"updated"_s}) {
                    for (const QJsonValue &item : answer.json.value(list).toArray())
                        kept.insert(item[u"id"_s].toString(), item.toObject());
                }
                for (const QJsonValue &id : answer.json.value(u"destroyed"_s).toArray())
                    kept.remove(id.toString());
                state = answer.text(u"newState"_s);
                more = answer.json.value(u"hasMore"_s).toBool();
            }
            EXPECT_EQ(kept, rows(seat)) << qPrintable(seat);
        } else {
            kept = rows(seat, &state);
        }
    }
}

namespace {

namespace inbox = backend::inbox;
using backend::storage::Session;

inbox::Entry entry(const QString &holder, bool waits, inbox::Box box = inbox::Box::Waiting)
{
    inbox::Entry row;
    row.holder = holder;
    row.box = box;
    row.title = u"보도 정비 계획(안)"_s;
    row.state = u"ready"_s;
    row.since = QDateTime({2026, 11, 20}, {0, 30}, Qt::UTC);
    row.waits = waits;
    row.fromSeatId = u"s-info-drafter"_s;
    row.why = {u"step-decide"_s, u"결재 차례입니다"_s, u"It is your turn"_s};
    row.next = row.why;
    row.may = {u"approve"_s, u"return"_s, u"open"_s};
    row.standInMay = QStringList{u"approve"_s};
    return row;
}

} // namespace

class InboxTest : public DispatchTest
{
protected:
    /// From now on the document "d1" has these rows.
    void show(const QList<inbox::Entry> &entries)
    {
        write([&](Session &session) -> Result<Done> {
            const auto done = inbox::replace(session, inbox::Object::Document, u"d1"_s, entries);
            return done ? Result<Done>(Done{}) : fail(done.error());
        });
    }
};
INSTANTIATE_TEST_SUITE_P(Engines, InboxTest, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);

TEST_P(InboxTest, replacingTheSameRows_changesNothing)
{
    const QList<inbox::Entry> wanted{entry(inbox::ofPost(u"t-info-head"_s), true),
                                     entry(inbox::ofSeat(u"s-info-drafter"_s), false, inbox::Box::InProgress)};
    QSet<QString> first;
    QSet<QString> second;
    QSet<QString> third;
    write([&](Session &session) -> Result<Done> {
        first = inbox::replace(session, inbox::Object::Document, u"d1"_s, wanted).value();
        return Done{};
    });
    QString state;
    rows(u"s-info-head"_s, &state);
    write([&](Session &session) -> Result<Done> {
        second = inbox::replace(session, inbox::Object::Document, u"d1"_s, wanted).value();
        third = inbox::replace(session, inbox::Object::Document, u"d1"_s, {wanted.first()}).value();
        return Done{};
    });
    EXPECT_EQ(first, (QSet<QString>{u"post:t-info-head"_s, u"seat:s-info-drafter"_s}));
    EXPECT_TRUE(second.isEmpty());
    EXPECT_EQ(third, QSet<QString>{u"seat:s-info-drafter"_s});
    const Answer delta = get(u"/v1/inbox/changes?since="_s + state, u"s-info-head"_s);
    EXPECT_TRUE(delta.json.value(u"updated"_s).toArray().isEmpty());
    EXPECT_EQ(rows(u"s-info-head"_s).size(), 1);
    EXPECT_TRUE(rows(u"s-info-drafter"_s).isEmpty());
}

TEST_P(InboxTest, rowTellsWhyUntilWhenAndFromWhom)
{
    inbox::Entry row = entry(inbox::ofPost(u"t-info-head"_s), true);
    row.due = QDateTime({2026, 11, 21}, {9, 0}, Qt::UTC);
    show({row});
    const QJsonObject item = rows(u"s-info-head"_s).values().value(0);
    EXPECT_EQ(item.value(u"why"_s)[u"code"_s].toString(), u"step-decide"_s);
    EXPECT_EQ(item.value(u"due"_s).toString(), u"2026-11-21T09:00:00.000Z"_s);
    EXPECT_EQ(item.value(u"from"_s)[u"personId"_s].toString(), u"p-info-drafter"_s);
    EXPECT_EQ(item.value(u"from"_s)[u"unitKo"_s].toString(), u"정보시스템과"_s);
    EXPECT_FALSE(item.contains(u"actingForSeatId"_s));
    expectCountersEqualRows();
}

TEST_P(InboxTest, whoStandsIn_seesWhatPassesForTheTimeOfTheAbsence)
{
    inbox::Entry own = entry(inbox::ofPost(u"t-info-head"_s), true);
    inbox::Entry kept = entry(inbox::ofPost(u"t-info-head"_s), true, inbox::Box::Dispatch);
    kept.slot = u"kept"_s;
    kept.standInMay.reset(); // seal custody never passes
    show({own, kept});
    QString state;
    EXPECT_TRUE(rows(u"s-info-staff"_s, &state).isEmpty());
    beAway(u"s-info-head"_s, u"s-info-staff"_s, 1, 3);
    beAway(u"s-parks-head"_s, u"s-info-staff"_s, 0, 3, u"mail,chat"_s);
    EXPECT_TRUE(rows(u"s-info-staff"_s).isEmpty()) << "the absence has not begun";
    m_clock.advance(std::chrono::hours(1));
    EXPECT_EQ(get(u"/v1/inbox/changes?since="_s + state, u"s-info-staff"_s).status, 410) << "everything is loaded anew";
    const auto passed = rows(u"s-info-staff"_s, &state);
    ASSERT_EQ(passed.size(), 1);
    const QJsonObject row = passed.values().first();
    EXPECT_EQ(row.value(u"why"_s)[u"code"_s].toString(), u"acting-for"_s);
    EXPECT_EQ(row.value(u"actingForSeatId"_s).toString(), u"s-info-head"_s);
    EXPECT_EQ(row.value(u"may"_s).toArray(), QJsonArray{u"approve"_s});
    EXPECT_EQ(rows(u"s-info-head"_s).size(), 2) << "the absent one keeps theirs";
    expectCountersEqualRows();
    own.standInMay.reset();
    show({own, kept});
    const Answer delta = get(u"/v1/inbox/changes?since="_s + state, u"s-info-staff"_s);
    EXPECT_EQ(delta.json.value(u"destroyed"_s).toArray().size(), 1) << "what no longer passes goes away";
    m_clock.advance(std::chrono::hours(2));
    EXPECT_TRUE(rows(u"s-info-staff"_s).isEmpty()) << "the window is [from, to)";
}

TEST_P(InboxTest, unitsRows_areTheClerks_andTheHeadsWhereThereIsNoClerk)
{
    write([&](Session &session) -> Result<Done> {
        const auto rows = [&](const QString &id, const QString &holder) {
            return inbox::replace(session, inbox::Object::Receipt, id, {entry(holder, true, inbox::Box::Receipt)});
        };
        for (const auto &[id, holder] :
             {std::pair(u"r1"_s, inbox::ofUnit(u"u-info"_s)), std::pair(u"r2"_s, inbox::ofUnit(u"u-mixed"_s)),
              std::pair(u"r3"_s, inbox::ofAgency(u"a-city"_s)), std::pair(u"r4"_s, inbox::ofAgency(u"a-d01"_s))}) {
            if (const auto done = rows(id, holder); !done)
                return fail(done.error());
        }
        return Done{};
    });
    QHash<QString, QStringList> seen;
    for (const QString &seat : allSeats()) {
        for (const QJsonObject &row : rows(seat))
            seen[row.value(u"objectId"_s).toString()].append(seat);
    }
    EXPECT_EQ(seen.value(u"r1"_s), QStringList{u"s-info-clerk"_s});
    EXPECT_EQ(seen.value(u"r2"_s), QStringList{u"s-mixed-head"_s});
    EXPECT_EQ(seen.value(u"r3"_s), QStringList{u"s-general-clerk"_s});
    EXPECT_EQ(seen.value(u"r4"_s), QStringList{u"s-d01-clerk"_s});
    expectCountersEqualRows();
}

TEST_P(InboxTest, pagesAndDeltas_leadToTheSameRows)
{
    QStringList holders;
    for (const QString &seat : {u"s-info-head"_s, u"s-info-clerk"_s, u"s-info-staff"_s})
        holders << inbox::ofSeat(seat) << inbox::ofPost(QString(seat).replace(0, 2, u"t-"_s));
    holders << inbox::ofUnit(u"u-info"_s);
    quint32 random = 7;
    const auto next = [&](quint32 below) { return (random = random * 1664525U + 1013904223U) / 65536U % below; };
    expectDeltasLeadToTheSame();
    for (int round = 0; round < 6; ++round) {
        write([&](Session &session) -> Result<Done> {
            for (int object = 0; object < 12; ++object) {
                QList<inbox::Entry> wanted;
                for (const QString &holder : holders) {
                    if (next(3) == 0)
                        continue;
                    inbox::Entry row =
                        entry(holder, next(2) == 0, next(2) == 0 ? inbox::Box::Waiting : inbox::Box::Dispatch);
                    if (next(2) == 0)
                        row.standInMay.reset();
                    row.revision = round;
                    wanted.append(row);
                }
                const auto done = inbox::replace(session, inbox::Object::Document, u"d%1"_s.arg(object), wanted);
                if (!done)
                    return fail(done.error());
            }
            return Done{};
        });
        if (round == 3)
            beAway(u"s-info-head"_s, u"s-info-clerk"_s);
        expectDeltasLeadToTheSame();
        EXPECT_EQ(rows(u"s-info-clerk"_s, nullptr, 3), rows(u"s-info-clerk"_s));
    }
    expectCountersEqualRows();
}

TEST_P(InboxTest, counterEntriesOfTwoSources_areOneSum)
{
    write([&](Session &session) -> Result<Done> {
        QList<inbox::Entry> many;
        for (int i = 0; i < 7; ++i) {
            many.append(entry(inbox::ofSeat(u"s-info-head"_s), true));
            many.last().slot = QString::number(i);
            many.last().since = many.last().since.addSecs(60 * i);
        }
        const auto done = inbox::replace(session, inbox::Object::Document, u"d1"_s, many);
        return done ? Result<Done>(Done{}) : fail(done.error());
    });
    run(u"INSERT INTO waiting_item(id, seat_id, kind, title_ko, title_en, since, due, link) VALUES('w1', "
        u"'s-info-head', "
        "'approval', '옛것', 'Old', '2026-11-19T00:00:00.000Z', '2026-11-19T05:00:00.000Z', 'gwanmun:approval/document/x')"_s);
    const Answer counters = get(u"/v1/counters"_s, u"s-info-head"_s);
    const QJsonObject approval = counters.json.value(u"items"_s).toArray().first().toObject();
    EXPECT_EQ(approval.value(u"count"_s).toInt(), 8);
    EXPECT_EQ(approval.value(u"overdue"_s).toInt(), 1);
    EXPECT_EQ(approval.value(u"oldestAt"_s).toString(), u"2026-11-19T00:00:00.000Z"_s);
    EXPECT_EQ(approval.value(u"top"_s)[0][u"id"_s].toString(), u"w1"_s);
    QStringList ids;
    QString cursor;
    for (const QString &page : {u"/v1/waiting-items?kind=approval&limit=8"_s}) {
        for (const QJsonValue &item : get(page, u"s-info-head"_s).json.value(u"items"_s).toArray())
            ids.append(item[u"id"_s].toString());
    }
    EXPECT_EQ(ids.size(), 8);
    EXPECT_EQ(ids.first(), u"w1"_s);
    EXPECT_EQ(QSet<QString>(ids.begin(), ids.end()).size(), 8);
}

TEST_P(InboxTest, manyRows_comePageByPage_whatWaitsFirst)
{
    // Put there by hand, as copies of a real one: how rows get there is another test's business.
    const int many = GetParam() == Engine::Sqlite ? 30'000 : 10'000;
    show({entry(inbox::ofPost(u"t-info-head"_s), true)});
    const QString original = value(u"SELECT id FROM inbox_entry"_s);
    const QString copied = value(u"SELECT item FROM inbox_entry"_s);
    run(u"DELETE FROM inbox_entry"_s);
    write([&](Session &session) -> Result<Done> {
        std::vector<QVariantList> copies;
        for (int i = 0; i < many; ++i) {
            const QString id = QUuid::createUuidV5(QUuid(), QString::number(i)).toString(QUuid::WithoutBraces);
            copies.push_back({id,
                              inbox::ofPost(u"t-info-head"_s),
                              u"document"_s,
                              id,
                              i % 100 == 0 ? u"waiting"_s : u"decided"_s,
                              i % 100 == 0 ? 1 : 0,
                              0,
                              u"2026-11-19T00:00:00.000Z"_s,
                              {},
                              u"s-info-drafter"_s,
                              u""_s,
                              QString(copied).replace(original, id)});
        }
        return session.execMany(u"INSERT INTO inbox_entry VALUES(?,?,?,?,?,?,?,?,?,?,?,?)"_s, copies);
    });
    QSet<QString> ids;
    QString since;
    int waiting = 0;
    int pages = 0;
    for (bool more = true; more; ++pages) {
        const Answer answer = get(
            u"/v1/inbox/changes?limit=1000"_s + (since.isEmpty() ? QString() : u"&since="_s + since), u"s-info-head"_s);
        ASSERT_EQ(answer.status, 200);
        for (const QJsonValue &item : answer.json.value(u"created"_s).toArray()) {
            ids.insert(item[u"id"_s].toString());
        }
        for (int i = 0; pages == 0 && i < many; i += 100)
            waiting += ids.contains(QUuid::createUuidV5(QUuid(), QString::number(i)).toString(QUuid::WithoutBraces));
        since = answer.text(u"newState"_s);
        more = answer.json.value(u"hasMore"_s).toBool();
        ASSERT_LT(pages, 150);
    }
    EXPECT_EQ(ids.size(), many);
    EXPECT_EQ(waiting, many / 100) << "what waits comes first";
    EXPECT_EQ(get(u"/v1/counters"_s, u"s-info-head"_s).json.value(u"items"_s)[0][u"count"_s].toInt(), many / 100);
}

} // namespace gw::test
