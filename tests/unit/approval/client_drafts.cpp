// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "office.h"

#include <gtest/gtest.h>
#include <gw/document/hashes.h>
#include <gw/signing/payload.h>
#include <gw/test/await.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::test;
using approval::Draft;
using approval::DraftState;

namespace {

const QString createPath = u"POST /v1/documents"_s;

/// A server that keeps one document as drafts want it.
struct WritingDesk
{
    Office office;
    QJsonObject kept; ///< the document of the server
    int revision = 0;

    WritingDesk() { office.start(); }
    approval::DraftEditing &drafts() { return office.service->drafts(); }

    Draft draft(const QString &text = u"본문"_s)
    {
        Draft draft = drafts().make(u"general-draft"_s, metaOf(u"예산 집행 계획"_s));
        draft.content = words(text);
        approval::PlannedStep step;
        step.role = document::StepRole::Decide;
        step.assignee.postId = u"p-head"_s;
        draft.line.groups = {{document::GroupMode::Sequential, document::JoinRule::All, {step}}};
        return draft;
    }
    net::Reply keep(const net::Request &request, int status)
    {
        const QJsonObject body = json::parseObject(request.body).value_or(QJsonObject());
        const auto content = document::contentFromJson(body["content"_L1].toObject());
        const auto meta = document::metaFromJson(body["meta"_L1].toObject());
        const auto hashes = document::hashesOf(*content, *meta, {});
        const QJsonArray steps{stepJson(u"step-draft"_s, u"draft"_s)};
        const QJsonObject group{{u"mode"_s, u"sequential"_s}, {u"joinRule"_s, u"all"_s}, {u"steps"_s, steps}};
        kept =
            documentJson(kept.isEmpty() ? body["id"_L1].toString() : kept["id"_L1].toString(), u"."_s, 1,
                         {{u"revision"_s, ++revision},
                          {u"state"_s, u"temp"_s},
                          {u"chainHead"_s, u""_s},
                          {u"meta"_s, body["meta"_L1]},
                          {u"content"_s, body["content"_L1]},
                          {u"line"_s, QJsonObject{{u"groups"_s, QJsonArray{group}}, {u"subLines"_s, QJsonArray{}}}}});
        QJsonObject version = kept["version"_L1].toObject();
        version.insert(u"versionSha256"_s, hashes->version);
        version.insert(u"bodySha256"_s, hashes->body);
        version.insert(u"metaSha256"_s, hashes->meta);
        kept.insert(u"version"_s, version);
        return reply(kept, status);
    }
    void serve(const QString &id)
    {
        const QString one = u"/v1/documents/"_s + id;
        office.server.insert(createPath, [this](const net::Request &request) { return keep(request, 201); });
        office.server.insert(u"GET "_s + one, [this](const net::Request &) -> Result<net::Reply> {
            return kept.isEmpty() ? problem(404, u"not-found"_s) : reply(kept);
        });
        office.server.insert(u"PUT "_s + one, [this](const net::Request &request) { return keep(request, 200); });
        office.server.insert(u"GET "_s + one + u"/line"_s, [this](const net::Request &) {
            QJsonObject line = kept["line"_L1].toObject();
            net::Reply answer = reply(line);
            answer.headers[1].second = '"' + QByteArray::number(revision) + '"';
            return Result<net::Reply>(answer);
        });
        office.server.insert(u"PUT "_s + one + u"/line"_s, [this](const net::Request &) {
            ++revision;
            return Result<net::Reply>(reply(kept["line"_L1].toObject()));
        });
        office.server.insert(u"POST "_s + one + u"/submission"_s, [this](const net::Request &) {
            kept.insert(u"state"_s, u"in-approval"_s);
            kept.insert(u"submittedAt"_s, u"2026-11-21T09:00:20.000Z"_s);
            kept.insert(u"revision"_s, ++revision);
            return Result<net::Reply>(reply(kept));
        });
    }
    /// What goes to the server by itself goes after some quiet seconds.
    bool mirrored(const QString &id)
    {
        return waitUntil([&] { return drafts().state(id) == DraftState::Mirrored; });
    }
};

} // namespace

TEST(ApprovalDrafts, whatWasTyped_isThereAfterTheProgramEnded)
{
    WritingDesk writing;
    Draft draft = writing.draft(u"처음"_s);
    draft.checkReasons = {{u"L07"_s, u"인용한 날짜"_s}};
    writing.drafts().edit(draft);
    draft.content = words(u"처음\n둘째"_s);
    writing.drafts().edit(draft);
    ASSERT_TRUE(waitUntil([&] { return writing.office.number(u"SELECT count(*) FROM approval_draft"_s) == 1; }));
    writing.office.reopen();
    const auto found = await(writing.drafts().find(draft.id));
    ASSERT_TRUE(found && *found);
    EXPECT_EQ((*found)->content, draft.content);
    EXPECT_EQ((*found)->meta, draft.meta);
    EXPECT_EQ((*found)->line, draft.line);
    EXPECT_EQ((*found)->checkReasons, draft.checkReasons);
}

TEST(ApprovalDrafts, aDraft_isCopiedToTheServerAndOnlyAgainWhenItChanged)
{
    WritingDesk writing;
    Draft draft = writing.draft();
    writing.serve(draft.id);
    ASSERT_TRUE(await(writing.drafts().save(draft)));
    ASSERT_TRUE(writing.mirrored(draft.id));
    EXPECT_EQ(writing.office.paths(), QStringList{createPath});
    EXPECT_EQ(writing.office.bodyOf(0)["id"_L1].toString(), draft.id);
    ASSERT_TRUE(await(writing.drafts().save(draft)));
    draft.content = words(u"고친 글"_s);
    ASSERT_TRUE(await(writing.drafts().save(draft)));
    ASSERT_TRUE(writing.office.sent(2));
    ASSERT_TRUE(writing.mirrored(draft.id));
    EXPECT_EQ(writing.office.paths(), (QStringList{createPath, u"PUT /v1/documents/"_s + draft.id}));
    EXPECT_EQ(writing.office.headerOf(1, "If-Match"), "\"1\"");
    EXPECT_EQ(writing.office.bodyOf(1)["content"_L1].toObject(), document::toJson(draft.content));
}

TEST(ApprovalDrafts, withoutANetwork_theDraftStandsInItsBoxAllTheSame)
{
    WritingDesk writing;
    const Draft draft = writing.draft();
    ASSERT_TRUE(await(writing.drafts().save(draft)));
    ASSERT_TRUE(waitUntil([&] {
        return writing.office.text(u"SELECT title FROM approval_item WHERE box='drafts'"_s) == draft.meta.title;
    }));
    EXPECT_EQ(writing.drafts().state(draft.id), DraftState::Mirroring);
}

TEST(ApprovalDrafts, anotherDesksChange_isNeverOverwrittenUnasked)
{
    WritingDesk writing;
    Draft draft = writing.draft();
    writing.serve(draft.id);
    ASSERT_TRUE(await(writing.drafts().save(draft)));
    ASSERT_TRUE(writing.mirrored(draft.id));
    const QString put = u"PUT /v1/documents/"_s + draft.id;
    const auto working = writing.office.server.value(put);
    writing.office.server.insert(put, [](const net::Request &) { return problem(412, u"stale-version"_s); });
    draft.content = words(u"내 글"_s);
    ASSERT_TRUE(await(writing.drafts().save(draft)));
    ASSERT_TRUE(waitUntil([&] { return writing.drafts().state(draft.id) == DraftState::Behind; }));
    EXPECT_EQ(writing.office.box->count(outbox::State::NeedsAttention), 0) << "it is said at the draft";
    writing.office.server.insert(put, working);
    ASSERT_TRUE(await(writing.drafts().keepMine(draft.id)));
    ASSERT_TRUE(writing.mirrored(draft.id));
    EXPECT_EQ(writing.kept["content"_L1].toObject(), document::toJson(draft.content));
}

TEST(ApprovalDrafts, theOtherDesksText_canTakeThePlaceOfMine)
{
    WritingDesk writing;
    Draft draft = writing.draft();
    writing.serve(draft.id);
    ASSERT_TRUE(await(writing.drafts().save(draft)));
    ASSERT_TRUE(writing.mirrored(draft.id));
    const QJsonObject theirs =
        documentJson(draft.id, u"다른 자리의 글"_s, 1, {{u"revision"_s, 9}, {u"state"_s, u"temp"_s}});
    writing.office.server.insert(u"GET /v1/documents/"_s + draft.id, always(theirs));
    const auto taken = await(writing.drafts().takeTheirs(draft.id));
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->content, words(u"다른 자리의 글"_s));
    EXPECT_EQ(taken->purpose, Draft::Purpose::New);
}

TEST(ApprovalDrafts, handingIn_sendsTextLineAndSignatureAndForgetsTheDraft)
{
    WritingDesk writing;
    Draft draft = writing.draft();
    draft.checkReasons = {{u"L10"_s, u"짧은 문서"_s}};
    writing.serve(draft.id);
    const auto operation = await(writing.drafts().submit(draft));
    ASSERT_TRUE(operation) << qPrintable(operation.error().problemType);
    EXPECT_TRUE(await(writing.drafts().all())->isEmpty()) << "it is on its way";
    EXPECT_EQ(writing.office.service->deciding().undoable().size(), 1);
    EXPECT_TRUE(writing.office.writes.isEmpty());
    writing.office.time.advance(std::chrono::seconds(11));
    ASSERT_TRUE(writing.office.idle());
    const QString one = u"/v1/documents/"_s + draft.id;
    EXPECT_EQ(writing.office.paths(),
              (QStringList{createPath, u"PUT "_s + one + u"/line"_s, u"POST "_s + one + u"/submission"_s}));
    const QJsonObject body = writing.office.bodyOf(2);
    EXPECT_EQ(body["versionSha256"_L1].toString(), draft.hashes()->version);
    EXPECT_EQ(body["checkReasons"_L1][0]["code"_L1].toString(), u"L10"_s);
    const auto payload =
        signing::payloadFromBytes(QByteArray::fromBase64(body["signature"_L1]["payload"_L1].toString().toLatin1()));
    ASSERT_TRUE(payload) << qPrintable(payload.error().detail);
    EXPECT_EQ(payload->stepId, u"step-draft"_s);
    EXPECT_EQ(payload->role, document::StepRole::Draft);
    EXPECT_EQ(payload->metaSha256, draft.hashes()->meta);
    ASSERT_TRUE(waitUntil([&] { return writing.office.number(u"SELECT count(*) FROM approval_draft"_s) == 0; }));
}

TEST(ApprovalDrafts, aCutBetweenItsSteps_handsItInOnce)
{
    WritingDesk writing;
    const Draft draft = writing.draft();
    writing.serve(draft.id);
    const QString submission = u"POST /v1/documents/"_s + draft.id + u"/submission"_s;
    const auto working = writing.office.server.value(submission);
    writing.office.server.insert(submission, [working](const net::Request &request) -> Result<net::Reply> {
        std::ignore = working(request);    // it came through
        return fail(Error::Code::Timeout); // and the answer did not
    });
    ASSERT_TRUE(await(writing.drafts().submit(draft)));
    writing.office.time.advance(std::chrono::seconds(11));
    ASSERT_TRUE(writing.office.sent(3));
    ASSERT_TRUE(waitUntil([&] { return writing.office.box->entries().first().lastError.has_value(); }));
    writing.office.reopen();
    writing.office.start();
    writing.office.time.advance(std::chrono::hours(1));
    ASSERT_TRUE(writing.office.idle());
    EXPECT_EQ(writing.office.paths().count(submission), 1);
    EXPECT_EQ(writing.office.paths().count(createPath), 1);
    ASSERT_TRUE(waitUntil([&] { return writing.office.number(u"SELECT count(*) FROM approval_draft"_s) == 0; }));
}

TEST(ApprovalDrafts, takenBackInTime_itIsADraftAgain)
{
    WritingDesk writing;
    const Draft draft = writing.draft();
    writing.serve(draft.id);
    const auto operation = await(writing.drafts().submit(draft));
    ASSERT_TRUE(operation);
    const auto back = await(writing.drafts().takeBack(*operation));
    ASSERT_TRUE(back);
    EXPECT_EQ(back->content, draft.content);
    const auto all = await(writing.drafts().all());
    ASSERT_TRUE(all);
    ASSERT_EQ(all->size(), 1);
    writing.office.time.advance(std::chrono::minutes(1));
    QTest::qWait(20);
    EXPECT_FALSE(writing.office.paths().contains(u"POST /v1/documents/"_s + draft.id + u"/submission"_s));
}

TEST(ApprovalDrafts, aRefusal_givesTheTextBackWithTheReason)
{
    WritingDesk writing;
    const Draft draft = writing.draft();
    writing.serve(draft.id);
    writing.office.server.insert(u"POST /v1/documents/"_s + draft.id + u"/submission"_s, [](const net::Request &) {
        return problem(422, u"checks-failed"_s, {{u"findings"_s, QJsonArray{QJsonObject{{u"code"_s, u"L01"_s}}}}});
    });
    QSignalSpy refused(&writing.drafts(), &approval::DraftEditing::refused);
    const auto operation = await(writing.drafts().submit(draft));
    writing.office.time.advance(std::chrono::seconds(11));
    ASSERT_TRUE(waitUntil([&] { return refused.size() == 1; }));
    const auto all = await(writing.drafts().all());
    ASSERT_TRUE(all);
    ASSERT_EQ(all->size(), 1);
    EXPECT_EQ(all->first().refusedOperation, *operation);
    EXPECT_EQ(all->first().refusalReason, u"checks-failed"_s);
    EXPECT_EQ(all->first().content, draft.content);
    // Handed in again: the refusal does not stand in its way.
    writing.serve(draft.id);
    ASSERT_TRUE(await(writing.drafts().submit(all->first())));
    writing.office.time.advance(std::chrono::seconds(11));
    ASSERT_TRUE(writing.office.idle());
}

TEST(ApprovalDrafts, whatIsMissing_isSaidBeforeItIsKept)
{
    WritingDesk writing;
    Draft draft = writing.draft();
    draft.meta.title = u" "_s;
    EXPECT_EQ(problemOf(await(writing.drafts().submit(draft))), u"title-missing"_s);
    draft = writing.draft();
    draft.meta.formId.clear();
    EXPECT_EQ(problemOf(await(writing.drafts().submit(draft))), u"form-missing"_s);
    draft = writing.draft();
    draft.line.groups.clear();
    EXPECT_EQ(problemOf(await(writing.drafts().submit(draft))), u"line-invalid"_s);
    EXPECT_TRUE(writing.office.box->entries().isEmpty());
}

TEST(ApprovalDrafts, aDraftThatIsThrownAway_goesFromTheServerTooAndCanComeBack)
{
    WritingDesk writing;
    const Draft draft = writing.draft();
    writing.serve(draft.id);
    const QString erase = u"DELETE /v1/documents/"_s + draft.id;
    writing.office.server.insert(erase,
                                 [](const net::Request &) { return Result<net::Reply>(net::Reply{204, {}, {}}); });
    ASSERT_TRUE(await(writing.drafts().save(draft)));
    ASSERT_TRUE(writing.mirrored(draft.id));
    ASSERT_TRUE(await(writing.drafts().remove(draft.id)));
    EXPECT_TRUE(await(writing.drafts().all())->isEmpty());
    const auto undoable = writing.office.service->deciding().undoable();
    ASSERT_EQ(undoable.size(), 1);
    ASSERT_TRUE(await(writing.office.service->deciding().undo(undoable.first().operationId)));
    ASSERT_TRUE(waitUntil([&] { return writing.office.number(u"SELECT count(*) FROM approval_draft"_s) == 1; }));
    ASSERT_TRUE(await(writing.drafts().remove(draft.id)));
    writing.office.time.advance(std::chrono::seconds(11));
    ASSERT_TRUE(writing.office.idle());
    EXPECT_EQ(writing.office.paths().count(erase), 1);
}

TEST(ApprovalDrafts, aReviewersChange_isAVersionOnTopOfWhatTheySaw)
{
    WritingDesk writing;
    const QJsonObject first = documentJson(u"doc-a"_s, u"가"_s, 1, {{u"revision"_s, 4}});
    writing.office.server.insert(u"GET /v1/documents/doc-a"_s, always(first));
    writing.office.server.insert(u"PUT /v1/documents/doc-a"_s,
                                 always(documentJson(u"doc-a"_s, u"나"_s, 2, {{u"revision"_s, 5}})));
    auto draft = await(writing.drafts().open(u"doc-a"_s));
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->purpose, Draft::Purpose::Review);
    EXPECT_EQ(draft->baseVersion, hashIn(first));
    draft->content = words(u"나"_s);
    ASSERT_TRUE(await(writing.drafts().saveVersion(*draft)));
    ASSERT_TRUE(writing.office.idle());
    EXPECT_EQ(writing.office.headerOf(0, "If-Match"), "\"4\"");
    EXPECT_EQ(writing.office.number(u"SELECT revision FROM approval_document"_s), 5);
    EXPECT_EQ(writing.office.number(u"SELECT count(*) FROM approval_version"_s), 2) << "both stay comparable";
}
