// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QStringList>
#include <gtest/gtest.h>
#include <gw/base/deferred.h>
#include <gw/store/autosave.h>
#include <gw/test/await.h>
#include <gw/test/warnings.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace gw::test {

class AutosaveTest : public testing::Test
{
protected:
    store::Autosave::Save saving(const QString &text)
    {
        return [this, text]() -> Task<Done> { return save(text); };
    }
    Task<Done> save(QString text)
    {
        saved.append(text);
        if (refuses)
            co_return fail(Error::Code::Storage);
        co_return Done{};
    }

    /// One that the disk answers later.
    store::Autosave::Save saving(const QString &text, const Deferred<Done> &answer)
    {
        return [this, text, answer]() -> Task<Done> { return save(text, answer); };
    }
    Task<Done> save(QString text, Deferred<Done> answer)
    {
        saved.append(text);
        co_return co_await answer;
    }

    QStringList saved;
    bool refuses = false;
};

TEST_F(AutosaveTest, whoeverTypesWithoutAPause_isKeptWithTheNewest)
{
    store::Autosave autosave(300ms);
    QElapsedTimer clock;
    clock.start();
    for (int key = 0; saved.isEmpty() && clock.elapsed() < 20'000; ++key) {
        autosave.later(u"a"_s, saving(u"a%1"_s.arg(key)));
        waitUntil([&] { return !saved.isEmpty(); }, 5ms);
    }
    EXPECT_EQ(saved.size(), 1);
    EXPECT_NE(saved.value(0), u"a0");
}

TEST_F(AutosaveTest, eachThingByItself_andWhatIsDroppedNot)
{
    store::Autosave autosave(1h);
    autosave.later(u"a"_s, saving(u"a"_s));
    autosave.later(u"b"_s, saving(u"b"_s));
    autosave.later(u"c"_s, saving(u"c"_s));
    autosave.drop(u"b"_s);
    EXPECT_TRUE(await(autosave.flush()));
    saved.sort();
    EXPECT_EQ(saved, (QStringList{u"a"_s, u"c"_s}));
    EXPECT_TRUE(await(autosave.flush()));
    EXPECT_EQ(saved.size(), 2) << "nothing is saved twice";
}

TEST_F(AutosaveTest, refusedByTheDisk_isSaidAndWaitsOn)
{
    expectWarning(u"a draft cannot be kept"_s);
    store::Autosave autosave(1h);
    QList<Error::Code> told;
    QObject::connect(&autosave, &store::Autosave::failed, &autosave, [&](const Error &error) { told.append(error.code); });
    refuses = true;
    autosave.later(u"a"_s, saving(u"old"_s));
    const auto refused = await(autosave.flush());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::Storage);
    EXPECT_EQ(told, QList{Error::Code::Storage});
    refuses = false;
    EXPECT_TRUE(await(autosave.flush()));
    EXPECT_EQ(saved, (QStringList{u"old"_s, u"old"_s}));
}

TEST_F(AutosaveTest, refusedLate_theNewestIsTriedAgain)
{
    expectWarning(u"a draft cannot be kept"_s);
    store::Autosave autosave(1h);
    const Deferred<Done> first;
    const Deferred<Done> second;
    autosave.later(u"a"_s, saving(u"old"_s, first));
    autosave.now();
    autosave.later(u"a"_s, saving(u"new"_s, second));
    autosave.now();
    first.resolve(fail(Error::Code::Storage));
    second.resolve(fail(Error::Code::Storage));
    std::ignore = await(autosave.flush());
    EXPECT_EQ(saved, (QStringList{u"old"_s, u"new"_s, u"new"_s}));
}

TEST_F(AutosaveTest, refusedAfterItWasDropped_doesNotComeBack)
{
    store::Autosave autosave(1h);
    const Deferred<Done> answer;
    autosave.later(u"a"_s, saving(u"a"_s, answer));
    autosave.now();
    autosave.drop(u"a"_s);
    answer.resolve(fail(Error::Code::Storage));
    EXPECT_TRUE(await(autosave.flush()));
    EXPECT_EQ(saved, QStringList{u"a"_s});
}

TEST_F(AutosaveTest, goneWhileItIsFlushed_savesNothingMore)
{
    auto autosave = std::make_unique<store::Autosave>(1h);
    const Deferred<Done> answer;
    autosave->later(u"a"_s, saving(u"a"_s, answer));
    Task<Done> flushing = autosave->flush();
    autosave.reset();
    answer.resolve(fail(Error::Code::Cancelled));
    EXPECT_FALSE(await(std::move(flushing)));
    EXPECT_EQ(saved, QStringList{u"a"_s});
}

TEST_F(AutosaveTest, closedBeforeTheMoment_isSaved)
{
    {
        store::Autosave autosave(1h);
        autosave.later(u"a"_s, saving(u"a"_s));
    }
    EXPECT_EQ(saved, QStringList{u"a"_s});
}

} // namespace gw::test
