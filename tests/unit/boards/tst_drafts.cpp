// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "boards_fixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::test;
using boards::Draft;
using boards::DraftStore;

namespace {

Draft fullDraft()
{
    Draft draft = DraftStore::make(Draft::Purpose::NewPost, u"board"_s);
    draft.kind = boards::PostKind::Knowledge;
    draft.title = u"계약 요령"_s;
    draft.html = u"<p>본문</p>"_s;
    draft.attachments = {{u"f1"_s, u"a.png"_s, u"image/png"_s, 12, u"aa"_s, {}}, {{}, u"b.pdf"_s, {}, 3, {}, u"u1"_s}};
    draft.mentions = {{u"p1"_s, u"김하늘"_s, false}, {u"o1"_s, u"재무과장"_s, true}};
    draft.price = 5000;
    draft.expiresAt = QDateTime(QDate(2026, 12, 1), QTime(0, 0), Qt::UTC);
    draft.knowledge.lawReference = u"지방계약법 제9조"_s;
    draft.knowledge.validUntil = QDate(2027, 12, 31);
    draft.event.place = u"광장"_s;
    draft.event.capacity = 30;
    draft.quiz.options = {u"가"_s, u"나"_s};
    draft.quiz.correct = 1;
    draft.mustRead = true;
    return draft;
}

} // namespace

TEST(Drafts, everyPartOfADraft_survivesARestart)
{
    Shelf shelf;
    Draft draft = fullDraft();
    ASSERT_TRUE(await(shelf.service->drafts().save(draft)));
    shelf.close();
    shelf.open();
    const auto found = await(shelf.service->drafts().find(draft.id));
    ASSERT_TRUE(found && found->has_value());
    draft.savedAt = (*found)->savedAt;
    EXPECT_EQ(**found, draft);
    EXPECT_TRUE(draft.savedAt.isValid());
}

TEST(Drafts, whoTypesWithoutAPause_isKeptMeanwhile)
{
    Shelf shelf;
    Draft draft = DraftStore::make(Draft::Purpose::NewPost, u"board"_s);
    QElapsedTimer typing;
    typing.start();
    bool kept = false;
    while (typing.elapsed() < 20'000 && !kept) {
        draft.html = QString::number(typing.elapsed());
        shelf.service->drafts().edit(draft);
        QTest::qWait(20);
        kept = !await(shelf.service->drafts().all())->isEmpty();
    }
    EXPECT_TRUE(kept);
    EXPECT_LE(DraftStore::autosave, std::chrono::seconds(1));
    EXPECT_GT(typing.elapsed(), 500) << "every keystroke goes to the disk";
}

TEST(Drafts, flushed_theLastVersionIsOnTheDisk)
{
    Shelf shelf;
    Draft draft = DraftStore::make(Draft::Purpose::Comment, {}, u"post"_s);
    for (const QString &text : {u"하"_s, u"한"_s, u"한별"_s}) {
        draft.html = text;
        shelf.service->drafts().edit(draft);
    }
    ASSERT_TRUE(await(shelf.service->drafts().flush()));
    const auto found = await(shelf.service->drafts().findFor(Draft::Purpose::Comment, {}, u"post"_s));
    ASSERT_TRUE(found && found->has_value());
    EXPECT_EQ((*found)->html, u"한별"_s);
    EXPECT_FALSE(await(shelf.service->drafts().findFor(Draft::Purpose::EditPost, {}, u"post"_s))->has_value());
}

TEST(Drafts, theServiceGoesWithWhatIsNotKeptYet_itIsKept)
{
    Shelf shelf;
    Draft draft = DraftStore::make(Draft::Purpose::NewPost, u"board"_s);
    draft.title = u"마지막 순간"_s;
    shelf.service->drafts().edit(draft);
    shelf.close();
    shelf.open();
    EXPECT_EQ(await(shelf.service->drafts().all())->size(), 1);
}

TEST(Drafts, removedWhileItWaitsToBeKept_doesNotComeBack)
{
    Shelf shelf;
    Draft draft = DraftStore::make(Draft::Purpose::NewPost, u"board"_s);
    draft.title = u"버릴 글"_s;
    shelf.service->drafts().edit(draft);
    ASSERT_TRUE(await(shelf.service->drafts().remove(draft.id)));
    QTest::qWait(int(DraftStore::autosave.count()) + 200);
    EXPECT_TRUE(await(shelf.service->drafts().all())->isEmpty());
}

TEST(Drafts, sentBeforeTheCrashAndForgottenAfterIt_isNotADraftAnyMore)
{
    Shelf shelf;
    ASSERT_TRUE(await(shelf.box->start()));
    const Draft draft = fullDraft();
    ASSERT_TRUE(await(shelf.service->writing().send(draft)));
    ASSERT_TRUE(await(shelf.service->drafts().save(draft))); // as if the program had ended between the two steps
    shelf.close();
    shelf.open();
    ASSERT_TRUE(await(shelf.box->start()));
    ASSERT_TRUE(await(shelf.service->writing().tidy()));
    EXPECT_TRUE(await(shelf.service->drafts().all())->isEmpty());
    EXPECT_EQ(shelf.box->entries().size(), 1);
}
