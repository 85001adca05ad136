// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <gw/mail/sending.h>
#include <gw/test/await.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::mail;

namespace {

class Kept : public testing::Test
{
protected:
    void SetUp() override
    {
        store = std::move(*store::Store::open(dir.path(), {SendService::component()}));
        drafts = std::make_unique<DraftStore>(*store, clock);
    }
    static Outgoing draft(const QString &subject)
    {
        Outgoing message;
        message.id = u"d-1"_s;
        message.subject = subject;
        return message;
    }
    std::optional<KeptDraft> found() { return *test::await(drafts->find(u"d-1"_s)); }

    QTemporaryDir dir;
    SystemClock clock;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<DraftStore> drafts;
};

} // namespace

TEST_F(Kept, typing_isOnTheDiskSoon)
{
    drafts->edit(draft(u"가"_s));
    drafts->edit(draft(u"가나"_s));
    EXPECT_LE(DraftStore::autosave, std::chrono::seconds(1));
    ASSERT_TRUE(test::waitUntil([&] { return found().has_value(); }));
    EXPECT_EQ(found()->message.subject, u"가나"_s);
    EXPECT_EQ(found()->revision, 1);
    EXPECT_TRUE(found()->message.savedAt.isValid());
}

TEST_F(Kept, theSameAgain_isNoNewRevision)
{
    ASSERT_TRUE(test::await(drafts->save(draft(u"가"_s))));
    ASSERT_TRUE(test::await(drafts->setMirrored(u"d-1"_s, 1, u"e-1"_s, u"S1"_s, false)));
    EXPECT_TRUE(found()->isMirrored());
    ASSERT_TRUE(test::await(drafts->save(draft(u"가"_s))));
    EXPECT_TRUE(found()->isMirrored());
    ASSERT_TRUE(test::await(drafts->save(draft(u"나"_s))));
    EXPECT_FALSE(found()->isMirrored());
    EXPECT_EQ(found()->serverId, u"S1"_s);
}

TEST_F(Kept, oldCopies_areNotedInTheSameStepThatForgetsThem)
{
    ASSERT_TRUE(test::await(drafts->save(draft(u"가"_s))));
    ASSERT_TRUE(test::await(drafts->setMirrored(u"d-1"_s, 1, u"e-1"_s, u"S1"_s, false)));
    EXPECT_TRUE(test::await(drafts->gone())->isEmpty());
    ASSERT_TRUE(test::await(drafts->setMirrored(u"d-1"_s, 2, u"e-1"_s, u"S2"_s, false)));
    ASSERT_EQ(test::await(drafts->gone())->size(), 1);
    EXPECT_EQ(test::await(drafts->gone())->at(0).emailId, u"S1"_s);
    ASSERT_TRUE(test::await(drafts->remove(u"d-1"_s)));
    EXPECT_EQ(test::await(drafts->gone())->size(), 2);
    // An answer that comes when the draft is gone leaves no copy behind.
    ASSERT_TRUE(test::await(drafts->setMirrored(u"d-1"_s, 3, u"e-1"_s, u"S3"_s, false)));
    EXPECT_EQ(test::await(drafts->gone())->size(), 3);
    ASSERT_TRUE(test::await(drafts->forgetGone(u"e-1"_s, u"S3"_s)));
    EXPECT_EQ(test::await(drafts->gone())->size(), 2);
}

TEST_F(Kept, scheduled_standsWithTheDraft)
{
    ASSERT_TRUE(test::await(drafts->save(draft(u"가"_s))));
    const Scheduled scheduled{u"e-1"_s, u"sub"_s, u"M"_s, QDateTime(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC)};
    ASSERT_TRUE(test::await(drafts->setScheduled(u"d-1"_s, scheduled)));
    EXPECT_EQ(found()->scheduled, scheduled);
    ASSERT_TRUE(test::await(drafts->setScheduled(u"d-1"_s, {})));
    EXPECT_FALSE(found()->scheduled);
}

TEST_F(Kept, storeThatEnds_keepsWhatWasTyped)
{
    drafts->edit(draft(u"마지막"_s));
    drafts.reset();
    store.reset();
    SetUp();
    ASSERT_TRUE(found());
    EXPECT_EQ(found()->message.subject, u"마지막"_s);
}
