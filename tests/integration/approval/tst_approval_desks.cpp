// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Several desks and one backend: what one person does with a document, the others see.
#include "approval_city.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::test;
using approval::Box;
using approval::Draft;
using document::Decision;
using document::StepRole;

namespace {

/// For the team leader's review and the division head's decision.
Draft newDraft(ApprovalDesk &desk, const QString &title)
{
    return test::newDraft(desk, title,
                          {stepOf(StepRole::Review, approvalCity().seojun().postId),
                           stepOf(StepRole::Decide, approvalCity().jiu().postId)});
}

/// Handed in and with its reviewer.
QString handedIn(ApprovalDesk &desk, const QString &title)
{
    const Draft draft = newDraft(desk, title);
    const auto operation = await(desk->drafts().submit(draft));
    if (!operation) {
        ADD_FAILURE() << qPrintable(operation.error().problemType);
        return {};
    }
    if (!desk.sent()) {
        for (const outbox::Entry &entry : desk.outbox().entries())
            ADD_FAILURE() << qPrintable(entry.kind) << ' '
                          << (entry.lastError
                                  ? qPrintable(entry.lastError->problemType + u' ' + entry.lastError->detail)
                                  : "no error");
        return {};
    }
    return draft.id;
}

} // namespace

TEST(ApprovalDesks, aDocument_goesFromDraftToNumberThroughThreeDesks)
{
    ApprovalDesk haneul(approvalCity().haneul());
    ApprovalDesk seojun(approvalCity().seojun());
    ApprovalDesk jiu(approvalCity().jiu());
    const QString id = handedIn(haneul, u"업무포털 정기 점검 계획"_s);
    ASSERT_FALSE(id.isEmpty());
    EXPECT_TRUE(await(haneul->drafts().all())->isEmpty());
    ASSERT_TRUE(haneul.row(Box::InProgress, id));

    const auto waiting = seojun.row(Box::Waiting, id);
    ASSERT_TRUE(waiting);
    EXPECT_EQ(waiting->whyCode, u"step-review"_s);
    EXPECT_FALSE(waiting->next.ko.isEmpty());
    EXPECT_TRUE(waiting->can(u"approve"));
    EXPECT_EQ(waiting->from.name.ko, u"김하늘"_s);
    ASSERT_TRUE(waitUntil([&] { return seojun.row(Box::Waiting, id)->isHere; })) << "fetched before anybody looks";
    const int badge = seojun.badges().badge(u"approval"_s).count;
    EXPECT_GT(badge, 0);
    ASSERT_TRUE(seojun.decide(id, Decision::Approve));
    ASSERT_TRUE(seojun.gone(Box::Waiting, id));

    ASSERT_TRUE(jiu.row(Box::Waiting, id));
    EXPECT_EQ(jiu.row(Box::Waiting, id)->whyCode, u"step-decide"_s);
    ASSERT_TRUE(jiu.decide(id, Decision::Approve));
    const auto decided = haneul.row(Box::Decided, id);
    ASSERT_TRUE(decided);
    EXPECT_FALSE(decided->number.isEmpty());
    const auto view = haneul.document(id);
    ASSERT_EQ(view->state(), approval::DocumentView::State::Ready);
    ASSERT_TRUE(view->document().number);
    EXPECT_TRUE(view->document().decidedAt.isValid());
    EXPECT_FALSE(view->document().chainHead.isEmpty());
    const auto card = await(view->card());
    ASSERT_TRUE(card) << qPrintable(card.error().detail);
    EXPECT_GE(card->size(), 4);
}

TEST(ApprovalDesks, aReviewersChange_isReadableBesideWhatItWas)
{
    ApprovalDesk haneul(approvalCity().haneul());
    ApprovalDesk seojun(approvalCity().seojun());
    const QString id = handedIn(haneul, u"업무포털 이용 안내"_s);
    ASSERT_FALSE(id.isEmpty());
    ASSERT_TRUE(seojun.row(Box::Waiting, id));
    auto draft = await(seojun->drafts().open(id));
    ASSERT_TRUE(draft) << qPrintable(draft.error().detail);
    ASSERT_EQ(draft->purpose, Draft::Purpose::Review);
    draft->content.blocks[1].paragraph.runs[0].text = u"담당 부서는 업무포털관리팀입니다."_s;
    ASSERT_TRUE(await(seojun->drafts().saveVersion(*draft)));
    ASSERT_TRUE(seojun.sent());
    ASSERT_TRUE(seojun.decide(id, Decision::Approve));
    const auto view = haneul.document(id);
    ASSERT_EQ(view->document().version.no, 2);
    EXPECT_EQ(view->document().version.by.name.ko, u"이서준"_s);
    const auto comparison = await(view->compare(1, 2));
    ASSERT_TRUE(comparison) << qPrintable(comparison.error().detail);
    ASSERT_FALSE(comparison->changes.isEmpty());
    EXPECT_TRUE(comparison->changes.first().after.contains(u"업무포털관리팀"_s));
}

TEST(ApprovalDesks, whatComesBack_isDraftedAnewAndItsFirstVersionStays)
{
    ApprovalDesk haneul(approvalCity().haneul());
    ApprovalDesk seojun(approvalCity().seojun());
    const QString id = handedIn(haneul, u"업무포털 개편 계획"_s);
    ASSERT_FALSE(id.isEmpty());
    ASSERT_TRUE(seojun.decide(id, Decision::Return, u"예산 근거를 덧붙일 것"_s));
    const auto returned = haneul.row(Box::Returned, id);
    ASSERT_TRUE(returned);
    EXPECT_EQ(haneul.document(id)->document().returnReason, u"예산 근거를 덧붙일 것"_s);
    ASSERT_TRUE(await(haneul->deciding().redraft(id)));
    ASSERT_TRUE(haneul.sent());
    auto draft = await(haneul->drafts().open(id));
    ASSERT_TRUE(draft) << qPrintable(draft.error().detail);
    EXPECT_EQ(draft->purpose, Draft::Purpose::New);
    EXPECT_EQ(draft->meta.title, u"업무포털 개편 계획"_s);
    draft->content.blocks.append(document::Block::of(
        document::Paragraph{.level = 1, .runs = {document::Run{.text = u"예산은 기정 예산입니다."_s}}}));
    draft->line.groups = {stepOf(StepRole::Decide, approvalCity().jiu().postId)};
    draft->checkReasons = newDraft(haneul, u"-"_s).checkReasons;
    ASSERT_TRUE(await(haneul->drafts().submit(*draft)));
    ASSERT_TRUE(haneul.sent());
    const auto view = haneul.document(id);
    EXPECT_EQ(view->document().state, document::DocumentState::InApproval);
    const auto versions = await(view->versions());
    ASSERT_TRUE(versions);
    EXPECT_GE(versions->size(), 2);
}

TEST(ApprovalDesks, aDecisionWithoutANetwork_isTakenWhenNothingChangedMeanwhile)
{
    ApprovalDesk haneul(approvalCity().haneul());
    ApprovalDesk seojun(approvalCity().seojun());
    const QString id = handedIn(haneul, u"전산실 출입 기준"_s);
    ASSERT_FALSE(id.isEmpty());
    ASSERT_TRUE(waitUntil([&] {
        const auto row = seojun.row(Box::Waiting, id);
        return row && row->isHere;
    }));
    seojun.setOnline(false);
    const auto view = seojun.document(id);
    ASSERT_EQ(view->state(), approval::DocumentView::State::Ready);
    EXPECT_TRUE(view->isOffline());
    approval::Act act;
    act.documentId = id;
    act.stepId = view->document().myStep()->id;
    act.versionSha256 = view->document().version.versionSha256;
    ASSERT_TRUE(await(seojun->deciding().decide(act)));
    seojun.close(); // the program ends with it in the outbox
    seojun.open();
    EXPECT_EQ(seojun.row(Box::Waiting, id)->decision, u"approve"_s);
    seojun.setOnline(true);
    ASSERT_TRUE(seojun.sent());
    EXPECT_TRUE(seojun.gone(Box::Waiting, id));
    ApprovalDesk jiu(approvalCity().jiu());
    EXPECT_TRUE(jiu.row(Box::Waiting, id));
}

TEST(ApprovalDesks, aDecisionWithoutANetwork_isRefusedVisiblyWhenTheDocumentWasTakenBack)
{
    ApprovalDesk haneul(approvalCity().haneul());
    ApprovalDesk seojun(approvalCity().seojun());
    const QString id = handedIn(haneul, u"노후 장비 교체"_s);
    ASSERT_FALSE(id.isEmpty());
    ASSERT_TRUE(waitUntil([&] {
        const auto row = seojun.row(Box::Waiting, id);
        return row && row->isHere;
    }));
    seojun.setOnline(false);
    const auto view = seojun.document(id);
    approval::Act act;
    act.documentId = id;
    act.stepId = view->document().myStep()->id;
    act.versionSha256 = view->document().version.versionSha256;
    act.opinion = u"교체 대상이 빠짐"_s;
    const auto operation = await(seojun->deciding().decide(act));
    ASSERT_TRUE(operation);
    ASSERT_TRUE(await(haneul->deciding().withdraw(id, u"수량을 다시 정함"_s)));
    ASSERT_TRUE(haneul.sent());
    EXPECT_EQ(haneul.document(id)->document().state, document::DocumentState::Withdrawn);
    seojun.setOnline(true);
    ASSERT_TRUE(
        waitUntil([&] { return seojun->deciding().conflicts().contains(*operation); }, std::chrono::seconds(15)));
    const auto conflict = await(seojun->deciding().conflict(*operation));
    ASSERT_TRUE(conflict);
    EXPECT_FALSE(conflict->reason.isEmpty());
    EXPECT_FALSE(conflict->canRepeat);
    EXPECT_EQ(conflict->act.opinion, u"교체 대상이 빠짐"_s) << "what was written is not lost";
    ASSERT_TRUE(await(seojun->deciding().drop(*operation)));
    EXPECT_TRUE(seojun->deciding().conflicts().isEmpty());
}

TEST(ApprovalDesks, aDraft_isThereAtAnotherDeskOfTheSamePerson)
{
    ApprovalDesk office(approvalCity().haneul());
    Draft draft = newDraft(office, u"두 자리에서 쓰는 문서"_s);
    ASSERT_TRUE(await(office->drafts().save(draft)));
    ASSERT_TRUE(waitUntil([&] { return office->drafts().state(draft.id) == approval::DraftState::Mirrored; },
                          std::chrono::seconds(15)));
    ApprovalDesk home(approvalCity().haneul());
    ASSERT_TRUE(home.row(Box::Drafts, draft.id));
    const auto there = await(home->drafts().open(draft.id));
    ASSERT_TRUE(there) << qPrintable(there.error().detail);
    EXPECT_EQ(there->content, draft.content);
    EXPECT_EQ(there->meta, draft.meta);
    ASSERT_TRUE(await(home->drafts().remove(draft.id)));
    ASSERT_TRUE(home.sent());
    EXPECT_TRUE(office.gone(Box::Drafts, draft.id));
}

TEST(ApprovalDesks, anAttachment_goesUpWithTheDocumentAndComesDownAtTheNextDesk)
{
    ApprovalDesk haneul(approvalCity().haneul());
    ApprovalDesk seojun(approvalCity().seojun());
    Draft draft = newDraft(haneul, u"점검표 송부"_s);
    const auto file = await(haneul->drafts().attachBytes(u"점검표.txt"_s, "점검 항목 1"));
    ASSERT_TRUE(file);
    EXPECT_EQ(file->sha256.size(), 64);
    EXPECT_TRUE(file->isOpenFormat);
    draft.attachments = {*file};
    ASSERT_TRUE(await(haneul->drafts().submit(draft)));
    ASSERT_TRUE(haneul.sent());
    ASSERT_TRUE(seojun.row(Box::Waiting, draft.id));
    const auto view = seojun.document(draft.id);
    ASSERT_EQ(view->document().attachments.size(), 1);
    const auto path = await(seojun->drafts().fileOf(view->document().attachments.first()));
    ASSERT_TRUE(path) << qPrintable(path.error().detail);
    QFile copy(*path);
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    EXPECT_EQ(copy.readAll(), "점검 항목 1");
}

TEST(ApprovalDesks, theRule_proposesTheLine)
{
    ApprovalDesk haneul(approvalCity().haneul());
    const Draft draft = newDraft(haneul, u"-"_s);
    const auto line = haneul->line();
    const auto proposal = await(line->propose({draft.meta.unitTaskCode}));
    ASSERT_TRUE(proposal) << qPrintable(proposal.error().detail);
    ASSERT_FALSE(proposal->plan.isEmpty());
    EXPECT_FALSE(proposal->ruleSource.isEmpty());
    line->take(*proposal);
    EXPECT_TRUE(line->isValid());
    for (const approval::PlannedGroup &group : proposal->plan.groups) {
        for (const approval::PlannedStep &step : group.steps)
            EXPECT_FALSE(step.why.ko.isEmpty());
    }
    ASSERT_TRUE(await(line->keepAs(u"점검"_s)));
    ASSERT_TRUE(haneul.sent());
    ASSERT_TRUE(waitUntil([&] { return line->saved().size() == 1; }));
    EXPECT_EQ(line->saved().first().plan.groups.size(), proposal->plan.groups.size());
}

TEST(ApprovalDesks, aMemo_isReadAndAnsweredAndSaysSo)
{
    ApprovalDesk haneul(approvalCity().haneul());
    ApprovalDesk seojun(approvalCity().seojun());
    approval::NewMemo memo;
    memo.title = u"주간 장애 보고"_s;
    memo.content = bodyOf({u"장애 없음"_s});
    memo.kind = u"circle"_s;
    memo.seatIds = {approvalCity().seojun().person.seatId};
    memo.id = u"01a1b2c3-0000-7000-8000-00000000abcd"_s;
    ASSERT_TRUE(await(haneul->memos().send(memo)));
    ASSERT_TRUE(haneul.sent());
    ASSERT_TRUE(seojun.row(Box::Memo, memo.id));
    ASSERT_TRUE(await(seojun->memos().markOpened(memo.id)));
    ASSERT_TRUE(await(seojun->memos().reply(memo.id, u"수고했습니다."_s)));
    ASSERT_TRUE(seojun.sent());
    const auto read = await(haneul->memos().memo(memo.id));
    ASSERT_TRUE(read) << qPrintable(read.error().detail);
    ASSERT_EQ(read->replies.size(), 1);
    EXPECT_EQ(read->replies.first().text, u"수고했습니다."_s);
    EXPECT_EQ(read->readers.first().state, u"replied"_s);
}

TEST(ApprovalDesks, aDailyLog_isHandedInAndApproved)
{
    ApprovalDesk haneul(approvalCity().haneul());
    ApprovalDesk seojun(approvalCity().seojun());
    const QDate day = QDate::currentDate().addDays(-1);
    auto log = await(haneul->dailyLogs().log(day));
    ASSERT_TRUE(log) << qPrintable(log.error().detail);
    log->result = {{u"업무포털 점검"_s, {}, {}, true}};
    ASSERT_TRUE(await(haneul->dailyLogs().submit(*log)));
    ASSERT_TRUE(haneul.sent());
    log = await(haneul->dailyLogs().log(day));
    ASSERT_TRUE(log);
    EXPECT_EQ(log->state, u"submitted"_s);
    ASSERT_TRUE(seojun.row(Box::DailyLog, log->id));
    ASSERT_TRUE(await(seojun->dailyLogs().approve({log->id})));
    ASSERT_TRUE(seojun.sent());
    EXPECT_EQ(await(haneul->dailyLogs().log(day))->state, u"approved"_s);
}

TEST(ApprovalDesks, whatGoesOut_waitsInTheDispatchBoxAndIsSealedByTheServer)
{
    ApprovalDesk haneul(approvalCity().haneul());
    ApprovalDesk jiu(approvalCity().jiu());
    const QJsonArray agencies =
        approvalCity().get(approvalCity().haneul(), u"/v1/directory/changes"_s)["agencies"_L1]["created"_L1].toArray();
    Draft draft = test::newDraft(haneul, u"구청 시스템 점검 협조 요청"_s,
                                 {stepOf(StepRole::Decide, approvalCity().jiu().postId)});
    draft.meta.flow = document::Flow::OutGov;
    draft.meta.senderName = u"한별특별시장"_s;
    for (const QJsonValue &agency : agencies) {
        if (draft.meta.receivers.size() < 2 && agency["nameKo"_L1].toString().endsWith(u"구"_s))
            draft.meta.receivers.append({document::ReceiverKind::Agency, agency["id"_L1].toString(),
                                         agency["nameKo"_L1].toString() + u"청장"_s});
    }
    ASSERT_FALSE(draft.meta.receivers.isEmpty()) << "agencies " << agencies.size();
    ASSERT_TRUE(await(haneul->drafts().submit(draft)));
    ASSERT_TRUE(haneul.sent());
    ASSERT_TRUE(jiu.decide(draft.id, Decision::Approve));
    const auto row = haneul.row(Box::Dispatch, draft.id);
    ASSERT_TRUE(row);
    auto dispatches = await(haneul->dispatching().dispatches(draft.id));
    ASSERT_TRUE(dispatches) << qPrintable(dispatches.error().detail);
    ASSERT_EQ(dispatches->size(), 1);
    EXPECT_EQ(dispatches->first().state, u"dispatch-wait"_s);
    EXPECT_EQ(dispatches->first().targets.size(), draft.meta.receivers.size());
    const auto paper = await(haneul->dispatching().sheet(dispatches->first().id, {}));
    ASSERT_TRUE(paper) << qPrintable(paper.error().detail);
    EXPECT_EQ(paper->sheet.title, draft.meta.title);
    EXPECT_FALSE(paper->sheet.number.isEmpty());
    approval::DispatchAct act;
    act.dispatchId = dispatches->first().id;
    act.documentId = draft.id;
    act.action = u"send"_s;
    act.sealMode = document::SealMode::OmitMinor;
    act.checkReasons = draft.checkReasons;
    ASSERT_TRUE(await(haneul->dispatching().act(act)));
    ASSERT_TRUE(haneul.sent());
    EXPECT_TRUE(haneul.gone(Box::Dispatch, draft.id));
    EXPECT_TRUE(waitUntil(
        [&] {
            dispatches = await(haneul->dispatching().dispatches(draft.id));
            return dispatches && dispatches->first().targets.first().state == document::TargetState::Arrived;
        },
        std::chrono::seconds(15)));
}
