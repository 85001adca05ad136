// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "portal_fixture.h"

using namespace gw::test;
using namespace gw;
using portal::CounterKind;

namespace {

class CountersTest : public PortalTest
{
protected:
    backend::portal::WaitingDraft item(CounterKind kind, int hoursAgo, std::optional<int> dueInHours = {})
    {
        backend::portal::WaitingDraft draft;
        draft.seatId = u"s-clerk"_s;
        draft.kind = kind;
        draft.titleKo = u"문서 %1"_s.arg(hoursAgo);
        draft.titleEn = u"Document %1"_s.arg(hoursAgo);
        draft.since = m_clock.now().addSecs(-3600 * hoursAgo);
        if (dueInHours)
            draft.due = m_clock.now().addSecs(3600 * *dueInHours);
        draft.link = u"gwanmun:approval/document/%1"_s.arg(hoursAgo);
        return draft;
    }

    portal::Counter counter(const Response &response, CounterKind kind)
    {
        const auto counters = json::parseAs<portal::Counters>(json(response), "Counters");
        EXPECT_TRUE(counters);
        for (const portal::Counter &one : counters->items) {
            if (one.kind == kind)
                return one;
        }
        ADD_FAILURE() << "no such counter";
        return {};
    }
};

} // namespace

TEST_P(CountersTest, aSeatWithNothing_hasEveryKindAtZero)
{
    const auto counters = json::parseAs<portal::Counters>(json(get(u"/v1/counters"_s, clerk)), "Counters");
    ASSERT_TRUE(counters);
    // But for questions and access to systems, which those who decide have, boards, which come with something to say, and
    // the two lanes of mail, which is not served here.
    EXPECT_EQ(counters->items.size(), qsizetype(portal::allCounterKinds.size()) - 5);
    for (const portal::Counter &one : counters->items) {
        EXPECT_EQ(one.count, 0);
        EXPECT_FALSE(one.oldestAt);
        EXPECT_TRUE(one.top.isEmpty());
    }
}

TEST_P(CountersTest, theNumber_isTheLengthOfTheList)
{
    QList<backend::portal::WaitingDraft> items;
    for (int i = 1; i <= 7; ++i)
        items.append(item(CounterKind::Approval, i,
                          i == 3   ? std::optional(-1)
                          : i == 5 ? std::optional(2)
                                   : std::nullopt));
    items.append(item(CounterKind::MemoReport, 30));
    ASSERT_TRUE(m_waiting->add(items));

    const portal::Counter approval = counter(get(u"/v1/counters"_s, clerk), CounterKind::Approval);
    EXPECT_EQ(approval.count, 7);
    EXPECT_EQ(approval.overdue, 1);
    EXPECT_EQ(approval.oldestAt, m_clock.now().addSecs(-7 * 3600));
    ASSERT_EQ(approval.top.size(), 5);
    EXPECT_EQ(approval.top.at(0).title, u"문서 3"_s); // what is due comes first, then the oldest
    EXPECT_EQ(approval.top.at(1).title, u"문서 5"_s);
    EXPECT_EQ(approval.top.at(2).title, u"문서 7"_s);

    int listed = 0;
    QString path = u"/v1/waiting-items?kind=approval&limit=3"_s;
    for (int pages = 0; !path.isEmpty() && pages < 5; ++pages) {
        const Response page = get(path, clerk);
        ASSERT_EQ(page.status, 200);
        listed += int(json(page).value(u"items"_s).toArray().size());
        const QByteArray link = header(page, "link");
        path = link.isEmpty() ? QString() : QString::fromLatin1(link.sliced(1, link.indexOf('>') - 1));
    }
    EXPECT_EQ(listed, approval.count);
    EXPECT_EQ(json(get(u"/v1/waiting-items"_s, clerk)).value(u"items"_s).toArray().size(), 8);
}

TEST_P(CountersTest, theEtag_changesWithTheRowsAndWithTimeThatMakesThingsOverdue)
{
    ASSERT_TRUE(m_waiting->add({item(CounterKind::Approval, 1, 1)}));
    const QByteArray first = header(get(u"/v1/counters"_s, clerk), "etag");
    const Response same = get(u"/v1/counters"_s, clerk, {{"if-none-match", first}});
    EXPECT_EQ(same.status, 304);
    EXPECT_EQ(header(same, "etag"), first);
    EXPECT_TRUE(same.body.isEmpty());
    m_clock.advance(std::chrono::hours(2));
    const Response later = get(u"/v1/counters"_s, clerk, {{"if-none-match", first}});
    EXPECT_EQ(later.status, 200);
    EXPECT_EQ(counter(later, CounterKind::Approval).overdue, 1);
    ASSERT_TRUE(m_waiting->add({item(CounterKind::Dispatch, 1)}));
    EXPECT_NE(header(get(u"/v1/counters"_s, clerk), "etag"), header(later, "etag"));
}

TEST_P(CountersTest, titles_areInTheLanguageAskedFor)
{
    ASSERT_TRUE(m_waiting->add({item(CounterKind::Approval, 1)}));
    const Response ko = get(u"/v1/counters"_s, clerk);
    const Response en = get(u"/v1/counters"_s, clerk, {{"accept-language", "en"}});
    EXPECT_EQ(counter(ko, CounterKind::Approval).top.at(0).title, u"문서 1"_s);
    EXPECT_EQ(counter(en, CounterKind::Approval).top.at(0).title, u"Document 1"_s);
    EXPECT_NE(header(ko, "etag"), header(en, "etag"));
}

TEST_P(CountersTest, whatIsFinished_isGoneOnce)
{
    auto draft = item(CounterKind::Approval, 1);
    draft.id = u"0192aaaa-0000-7000-8000-000000000001"_s;
    ASSERT_TRUE(m_waiting->add({draft}));
    EXPECT_TRUE(m_waiting->finish(draft.id).value());
    EXPECT_FALSE(m_waiting->finish(draft.id).value());
    EXPECT_EQ(counter(get(u"/v1/counters"_s, clerk), CounterKind::Approval).count, 0);
}

TEST_P(CountersTest, anotherSeat_hasItsOwnNumbers)
{
    ASSERT_TRUE(m_waiting->add({item(CounterKind::Approval, 1)}));
    EXPECT_EQ(counter(get(u"/v1/counters"_s, head), CounterKind::Approval).count, 0);
    EXPECT_TRUE(json(get(u"/v1/waiting-items"_s, head)).value(u"items"_s).toArray().isEmpty());
}

TEST_P(CountersTest, aLinkedSystemThatIsSilent_isStaleWithItsAge)
{
    const QDateTime before = m_clock.now().addSecs(-3 * 3600);
    ASSERT_TRUE(m_waiting->setLinkedSource(CounterKind::Complaints, before, true));
    const Response response = get(u"/v1/counters"_s, clerk);
    EXPECT_TRUE(counter(response, CounterKind::Complaints).stale);
    EXPECT_EQ(counter(response, CounterKind::Complaints).freshAt, before);
    EXPECT_FALSE(counter(response, CounterKind::Approval).stale);
}

TEST_P(CountersTest, aNewItem_isHintedToItsHolderOnly)
{
    Listener mine(get(u"/v1/events"_s, clerk).stream);
    Listener theirs(get(u"/v1/events"_s, head).stream);
    ASSERT_TRUE(m_waiting->add({item(CounterKind::Approval, 1)}));
    EXPECT_TRUE(mine.bytes.contains("\"type\":\"counters\"")) << mine.bytes.constData();
    EXPECT_FALSE(theirs.bytes.contains("counters"));
    EXPECT_FALSE(mine.bytes.contains("문서"));
}

TEST_P(CountersTest, senselessParameters_areNamed)
{
    for (const QString &query : {u"kind=telepathy"_s, u"cursor=%21%21"_s, u"limit=0"_s, u"limit=501"_s, u"limit=x"_s}) {
        const Response response = get(u"/v1/waiting-items?"_s + query, clerk);
        EXPECT_EQ(response.status, 422) << qPrintable(query);
        EXPECT_EQ(problem(response), u"invalid-fields"_s);
    }
}

INSTANTIATE_TEST_SUITE_P(Portal, CountersTest, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);
