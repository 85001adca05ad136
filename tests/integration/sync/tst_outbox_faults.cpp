// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Whatever happens to the connection while a write is sent: in the end the server has it once.
#include "faults.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace gw;
using test::Fault;
using test::Trouble;

namespace {

class OutboxFaults : public testing::TestWithParam<Trouble>
{
protected:
    test::City &m_city = test::theCity();
    test::FaultProxy m_proxy{m_city.backend().port()};
    QTemporaryDir m_dir;
    static inline int s_slot = 10'000;
    QString m_prefix = u"outbox-%1-"_s.arg(s_slot);

    std::unique_ptr<test::SyncDesk> open()
    {
        auto desk = test::SyncDesk::open({m_proxy.url(), m_city.token(), m_dir.path(), 2000, 400ms});
        return desk ? std::move(*desk) : nullptr;
    }
    bool isEmpty(test::SyncDesk &desk)
    {
        return test::waitUntil([&] { return desk.outbox().entries().isEmpty(); }, 30s);
    }
    QStringList wanted(int count) const
    {
        QStringList all;
        for (int i = 0; i < count; ++i)
            all.append(m_prefix + QString::number(i));
        return all;
    }
};

} // namespace

TEST_P(OutboxFaults, whileWritesAreSent_eachArrivesOnceAndInOrder)
{
    auto desk = open();
    ASSERT_TRUE(desk);
    ASSERT_TRUE(test::await(desk->start()));
    const int struck = m_proxy.struck();
    m_proxy.set(GetParam().fault);
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(test::await(desk->addAbsence(m_city.seatId(), m_prefix + QString::number(i), s_slot++)));
    test::endTrouble(m_city, m_proxy, GetParam(), struck);
    ASSERT_TRUE(isEmpty(*desk)) << qPrintable(desk->outbox().entries().constFirst().lastError.value_or(Error{}).detail);
    EXPECT_EQ(m_city.reasons(m_prefix), wanted(3));
}

TEST_P(OutboxFaults, inTheMiddleOfAStreamOfWrites_noneIsLostOrDoubled)
{
    auto desk = open();
    ASSERT_TRUE(desk);
    ASSERT_TRUE(test::await(desk->start()));
    const int struck = m_proxy.struck();
    for (int i = 0; i < 10; ++i) {
        if (i == 3)
            m_proxy.once(GetParam().fault);
        if (i == 6)
            m_proxy.set(GetParam().fault);
        ASSERT_TRUE(test::await(desk->addAbsence(m_city.seatId(), m_prefix + QString::number(i), s_slot++)));
        QTest::qWait(5);
    }
    test::endTrouble(m_city, m_proxy, GetParam(), struck);
    ASSERT_TRUE(isEmpty(*desk)) << qPrintable(desk->outbox().entries().constFirst().lastError.value_or(Error{}).detail);
    EXPECT_EQ(m_city.reasons(m_prefix), wanted(10));
}

TEST_P(OutboxFaults, whenTheProgramEndsMeanwhile_theNextStartSendsWhatIsLeft)
{
    const int struck = m_proxy.struck();
    {
        auto desk = open();
        ASSERT_TRUE(desk);
        ASSERT_TRUE(test::await(desk->start()));
        m_proxy.set(GetParam().fault);
        for (int i = 0; i < 3; ++i)
            ASSERT_TRUE(test::await(desk->addAbsence(m_city.seatId(), m_prefix + QString::number(i), s_slot++)));
        QTest::qWait(40);
    }
    test::endTrouble(m_city, m_proxy, GetParam(), struck);
    auto desk = open();
    ASSERT_TRUE(desk);
    ASSERT_TRUE(test::await(desk->start()));
    ASSERT_TRUE(isEmpty(*desk)) << qPrintable(desk->outbox().entries().constFirst().lastError.value_or(Error{}).detail);
    EXPECT_EQ(m_city.reasons(m_prefix), wanted(3));
}

INSTANTIATE_TEST_SUITE_P(Faults, OutboxFaults, testing::ValuesIn(test::troubles()), [](const auto &trouble) {
    return QString::fromLatin1(trouble.param.name).replace(u' ', u'_').toStdString();
});
