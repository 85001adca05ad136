// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Memo reports (domain D5.6): their way, who may do what at each station, and what the boxes say.
#include "memos_fixture.h"

#include <QRandomGenerator>
#include <QUuid>
#include <gw/backend/approval/audit.h>

using namespace gw;
using namespace gw::test;

namespace {

class MemoReports : public MemosTest
{
protected:
    QJsonObject seen(const QString &id, const QByteArray &caller) { return json(get(u"/v1/memos/"_s + id, caller)); }

    QString readerState(const QString &id, int index)
    {
        const QJsonArray readers = seen(id, clerk).value(u"readers"_s).toArray();
        return readers.at(index).toObject().value(u"state"_s).toString();
    }

    Response open(const QString &id, const QByteArray &caller)
    {
        return act(u"/v1/memos/%1/opening"_s.arg(id), caller);
    }
    Response reply(const QString &id, const QByteArray &caller, const QString &text = u"동의합니다."_s)
    {
        return act(u"/v1/memos/%1/replies"_s.arg(id), caller, {{u"text"_s, text}});
    }
    Response recall(const QString &id, const QByteArray &caller)
    {
        return act(u"/v1/memos/%1/recall"_s.arg(id), caller);
    }
    Response convert(const QString &id, const QByteArray &caller)
    {
        return act(u"/v1/memos/%1/conversion"_s.arg(id), caller, {{u"formId"_s, u"general-draft"_s}});
    }
    bool waits(const QByteArray &caller, const QString &id)
    {
        return rows(caller).value(id).value(u"waits"_s).toBool();
    }
};

INSTANTIATE_TEST_SUITE_P(Engines, MemoReports, testing::Values(Engine::Sqlite, Engine::Postgres));

} // namespace

TEST_P(MemoReports, aCircle_reachesAllReadersAtOnce_andEachGoesFromUnreadToReadToReplied)
{
    const QString id = memo(clerk, memoDraft({u"t-head"_s, u"t-neighbour"_s}));
    EXPECT_EQ(readerState(id, 0), u"unread"_s);
    EXPECT_EQ(readerState(id, 1), u"unread"_s);
    EXPECT_TRUE(waits(head, id));
    EXPECT_EQ(rows(head).value(id).value(u"why"_s).toObject().value(u"code"_s), u"memo"_s);
    EXPECT_FALSE(waits(clerk, id));

    EXPECT_EQ(open(id, head).status, 200);
    EXPECT_EQ(readerState(id, 0), u"read"_s);
    EXPECT_EQ(readerState(id, 1), u"unread"_s);
    EXPECT_FALSE(waits(head, id));

    EXPECT_EQ(reply(id, head).status, 200);
    EXPECT_EQ(readerState(id, 0), u"replied"_s);
    const QJsonArray replies = seen(id, neighbour).value(u"replies"_s).toArray();
    ASSERT_EQ(replies.size(), 1);
    EXPECT_EQ(replies.at(0).toObject().value(u"text"_s), u"동의합니다."_s);
}

TEST_P(MemoReports, aReply_waitsForTheAuthor_untilTheyHaveOpenedIt)
{
    const QString id = memo(clerk, memoDraft({u"t-head"_s}));
    EXPECT_EQ(reply(id, head).status, 200);
    EXPECT_TRUE(waits(clerk, id));
    EXPECT_EQ(rows(clerk).value(id).value(u"why"_s).toObject().value(u"code"_s), u"memo-reply"_s);
    EXPECT_EQ(open(id, clerk).status, 200);
    EXPECT_FALSE(waits(clerk, id));
    EXPECT_EQ(reply(id, clerk, u"알겠습니다."_s).status, 200) << "the author answers in the thread";
    EXPECT_FALSE(waits(clerk, id));
}

TEST_P(MemoReports, aRoute_comesToTheNextReader_onlyWhenTheOneBeforeHasRead)
{
    const QString id = memo(clerk, memoDraft({u"t-head"_s, u"t-chief"_s}, u"route"_s));
    EXPECT_EQ(readerState(id, 1), u"waiting"_s);
    EXPECT_EQ(get(u"/v1/memos/"_s + id, chief).status, 404);
    EXPECT_FALSE(rows(chief).contains(id));
    m_clock.advance(std::chrono::hours(1));
    EXPECT_EQ(open(id, head).status, 200);
    EXPECT_EQ(readerState(id, 1), u"unread"_s);
    EXPECT_TRUE(waits(chief, id));
    EXPECT_EQ(rows(chief).value(id).value(u"since"_s), toRfc3339(m_clock.now()));
    EXPECT_EQ(get(u"/v1/memos/"_s + id, chief).status, 200);
}

TEST_P(MemoReports, openingTwice_changesNothing)
{
    const QString id = memo(clerk, memoDraft({u"t-head"_s}));
    const QByteArray first = etag(open(id, head));
    m_clock.advance(std::chrono::hours(1));
    EXPECT_EQ(etag(open(id, head)), first);
}

TEST_P(MemoReports, recall_whileNobodyHasRead_takesItFromAllReaders)
{
    const QString id = memo(clerk, memoDraft({u"t-head"_s, u"t-chief"_s}));
    EXPECT_EQ(state(recall(id, clerk)), u"recalled"_s);
    EXPECT_EQ(get(u"/v1/memos/"_s + id, head).status, 404);
    EXPECT_FALSE(rows(head).contains(id));
    EXPECT_EQ(reason(recall(id, clerk)), u"wrong-state"_s);
    EXPECT_EQ(reply(id, head).status, 404);
}

TEST_P(MemoReports, recall_onceOneReaderHasRead_isRefusedAndChangesNothing)
{
    const QString id = memo(clerk, memoDraft({u"t-head"_s, u"t-chief"_s}));
    EXPECT_EQ(open(id, chief).status, 200);
    const Response refused = recall(id, clerk);
    EXPECT_EQ(refused.status, 409);
    EXPECT_EQ(reason(refused), u"already-read"_s);
    EXPECT_EQ(seen(id, head).value(u"state"_s), u"sent"_s);
}

TEST_P(MemoReports, aDraft_isItsAuthorsAlone_untilItIsSent)
{
    const QString id = memo(clerk, memoDraft({u"t-head"_s}, u"circle"_s, false));
    EXPECT_EQ(get(u"/v1/memos/"_s + id, head).status, 404);
    EXPECT_FALSE(rows(head).contains(id));
    EXPECT_EQ(rows(clerk).value(id).value(u"box"_s), u"drafts"_s);
    QJsonObject changed = memoDraft({u"t-chief"_s}, u"circle"_s, false);
    changed.insert(u"title"_s, u"고친 제목"_s);
    const QByteArray tag = etag(get(u"/v1/memos/"_s + id, clerk));
    EXPECT_EQ(put(u"/v1/memos/"_s + id, clerk, changed, "\"7\"").status, 412);
    EXPECT_EQ(put(u"/v1/memos/"_s + id, clerk, changed, tag).status, 200);
    EXPECT_EQ(state(act(u"/v1/memos/%1/sending"_s.arg(id), clerk)), u"sent"_s);
    EXPECT_EQ(get(u"/v1/memos/"_s + id, head).status, 404);
    EXPECT_EQ(seen(id, chief).value(u"title"_s), u"고친 제목"_s);
    const QByteArray sent = etag(get(u"/v1/memos/"_s + id, clerk));
    EXPECT_EQ(reason(put(u"/v1/memos/"_s + id, clerk, changed, sent)), u"wrong-state"_s);
    EXPECT_EQ(reason(remove(u"/v1/memos/"_s + id, clerk, sent)), u"wrong-state"_s);
    EXPECT_EQ(reason(act(u"/v1/memos/%1/sending"_s.arg(id), clerk)), u"wrong-state"_s);
}

TEST_P(MemoReports, aDeletedDraft_isGoneFromBoxesAndFiles)
{
    QJsonObject draft = memoDraft({u"t-head"_s}, u"circle"_s, false);
    draft.insert(u"attachmentIds"_s, QJsonArray{file(u"p-clerk"_s)});
    const QString id = memo(clerk, draft);
    EXPECT_EQ(value(u"SELECT count(*) FROM file_use WHERE kind = 'memo'"_s), u"1"_s);
    EXPECT_EQ(remove(u"/v1/memos/"_s + id, clerk, etag(get(u"/v1/memos/"_s + id, clerk))).status, 204);
    EXPECT_EQ(value(u"SELECT count(*) FROM file_use WHERE kind = 'memo'"_s), u"0"_s);
    EXPECT_EQ(get(u"/v1/memos/"_s + id, clerk).status, 404);
    EXPECT_FALSE(rows(clerk).contains(id));
}

TEST_P(MemoReports, wrongDrafts_areNamed)
{
    const auto wrong = [this](const QString &member, const QJsonValue &value) {
        QJsonObject draft = memoDraft({u"t-head"_s});
        draft.insert(member, value);
        return firstError(act(u"/v1/memos"_s, clerk, draft));
    };
    const auto reader = [](const char *post) { return QJsonObject{{u"postId"_s, QString::fromLatin1(post)}}; };
    EXPECT_EQ(wrong(u"title"_s, QString()), u"/title range"_s);
    EXPECT_EQ(wrong(u"kind"_s, u"parade"_s), u"/kind unknown-value"_s);
    EXPECT_EQ(wrong(u"content"_s, QJsonObject{{u"v"_s, 1}, {u"blocks"_s, 7}}), u"/content format"_s);
    EXPECT_EQ(wrong(u"readers"_s, QJsonArray{reader("t-nobody")}), u"/readers/0 unknown-value"_s);
    EXPECT_EQ(wrong(u"readers"_s, QJsonArray{reader("t-head"), reader("t-clerk")}), u"/readers/1 unknown-value"_s);
    EXPECT_EQ(wrong(u"readers"_s, QJsonArray{reader("t-head"), reader("t-head")}), u"/readers/1 overlap"_s);
    EXPECT_EQ(wrong(u"readers"_s, QJsonArray{QJsonObject()}), u"/readers/0 required"_s);
    EXPECT_EQ(wrong(u"attachmentIds"_s, QJsonArray{file(u"p-head"_s)}), u"/attachmentIds/0 unknown-value"_s);
    EXPECT_EQ(wrong(u"id"_s, u"7"_s), u"/id range"_s);
    QJsonObject nobody = memoDraft({});
    EXPECT_EQ(reason(act(u"/v1/memos"_s, clerk, nobody)), u"no-reader"_s);
    EXPECT_EQ(value(u"SELECT count(*) FROM memo"_s), u"0"_s);
}

TEST_P(MemoReports, anIdThatIsTaken_isRefused)
{
    QJsonObject draft = memoDraft({u"t-head"_s});
    draft.insert(u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
    EXPECT_EQ(memo(clerk, draft), draft.value(u"id"_s).toString());
    const Response again = act(u"/v1/memos"_s, neighbour, draft);
    EXPECT_EQ(again.status, 409);
    EXPECT_EQ(reason(again), u"id-taken"_s);
}

TEST_P(MemoReports, filesOfAMemo_areForItsAuthorAndThoseItReached)
{
    QJsonObject draft = memoDraft({u"t-head"_s, u"t-chief"_s}, u"route"_s);
    const QString attached = file(u"p-clerk"_s);
    draft.insert(u"attachmentIds"_s, QJsonArray{attached});
    const QString id = memo(clerk, draft);
    const QJsonObject shown = seen(id, head).value(u"attachments"_s).toArray().at(0).toObject();
    EXPECT_EQ(shown.value(u"name"_s), u"위치도.pdf"_s);
    EXPECT_TRUE(shown.value(u"openFormat"_s).toBool());
    const QString path = u"/v1/files/"_s + attached;
    EXPECT_EQ(get(path, clerk).status, 200);
    EXPECT_EQ(get(path, head).status, 200);
    EXPECT_EQ(get(path, chief).status, 404) << "it has not reached them";
    EXPECT_EQ(get(path, neighbour).status, 404);
}

TEST_P(MemoReports, aSubstituteForApprovals_doesNotGetMemos)
{
    beAway(u"s-head"_s, u"s-colleague"_s);
    const QString id = memo(clerk, memoDraft({u"t-head"_s}));
    EXPECT_EQ(get(u"/v1/memos/"_s + id, colleague).status, 404);
    EXPECT_FALSE(rows(colleague).contains(id));
}

TEST_P(MemoReports, theMatrixOfRights_holdsCellByCell)
{
    // What everybody may do with a sent memo that one reader has got (t-head) and another has not yet (t-chief).
    struct Cell
    {
        const char *who;
        int read, open, reply, edit, remove, send, recall, convert;
    };
    const Cell cells[] = {
        {clerk, 200, 200, 200, 409, 409, 409, 200, 201},     // the author
        {head, 200, 200, 200, 403, 403, 403, 403, 201},      // a reader
        {chief, 404, 404, 404, 404, 404, 404, 404, 404},     // a reader it has not reached
        {neighbour, 404, 404, 404, 404, 404, 404, 404, 404}, // somebody else
    };
    for (const Cell &cell : cells) {
        SCOPED_TRACE(cell.who);
        const auto fresh = [this] { return memo(clerk, memoDraft({u"t-head"_s, u"t-chief"_s}, u"route"_s)); };
        const auto path = [](const QString &id) { return u"/v1/memos/"_s + id; };
        QString id = fresh();
        EXPECT_EQ(get(path(id), cell.who).status, cell.read);
        EXPECT_EQ(recall(id, cell.who).status, cell.recall);
        id = fresh();
        EXPECT_EQ(open(id, cell.who).status, cell.open);
        EXPECT_EQ(reply(id, cell.who).status, cell.reply);
        const QByteArray tag = etag(get(path(id), clerk));
        EXPECT_EQ(put(path(id), cell.who, memoDraft({u"t-head"_s}), tag).status, cell.edit);
        EXPECT_EQ(remove(path(id), cell.who, tag).status, cell.remove);
        EXPECT_EQ(act(path(id) + u"/sending"_s, cell.who).status, cell.send);
        EXPECT_EQ(convert(id, cell.who).status, cell.convert);
        EXPECT_EQ(ask("GET", path(id), {}).status, 401);
    }
}

TEST_P(MemoReports, scenario19_aMemoIsConvertedToADocument_withItsThreadAttached)
{
    QJsonObject draft = memoDraft({u"t-head"_s, u"t-neighbour"_s});
    const QString attached = file(u"p-clerk"_s);
    draft.insert(u"attachmentIds"_s, QJsonArray{attached});
    const QString id = memo(clerk, draft);
    EXPECT_EQ(reply(id, head, u"예산 과목을 확인해 주십시오."_s).status, 200);
    const Response converted = convert(id, head);
    ASSERT_EQ(converted.status, 201) << converted.body.constData();
    const QString document = json(converted).value(u"documentId"_s).toString();

    EXPECT_EQ(seen(id, clerk).value(u"state"_s), u"converted"_s);
    EXPECT_EQ(seen(id, neighbour).value(u"documentId"_s), document);
    EXPECT_EQ(value(u"SELECT state FROM approval_document WHERE id = ?"_s, {document}), u"temp"_s);
    EXPECT_EQ(value(u"SELECT memo_id FROM approval_document WHERE id = ?"_s, {document}), id);
    EXPECT_EQ(value(u"SELECT drafter_seat_id FROM approval_document WHERE id = ?"_s, {document}), u"s-head"_s);
    EXPECT_EQ(value(u"SELECT title FROM approval_document WHERE id = ?"_s, {document}), u"보도 정비 검토"_s);
    const QString attachments =
        value(u"SELECT attachments FROM approval_version WHERE document_id = ? AND no = 1"_s, {document});
    EXPECT_TRUE(attachments.contains(attached)) << qPrintable(attachments);
    const QString thread = value(u"SELECT id FROM stored_file WHERE name = '메모보고 의견.txt'"_s);
    EXPECT_TRUE(attachments.contains(thread)) << "the thread goes with it";
    EXPECT_EQ(rows(head).value(document).value(u"box"_s), u"drafts"_s);

    EXPECT_EQ(reason(convert(id, clerk)), u"wrong-state"_s) << "only once";
    EXPECT_EQ(reason(reply(id, neighbour)), u"wrong-state"_s);
}

TEST_P(MemoReports, everyActAndReadingAndRefusal_isInTheUnbrokenAudit_withoutTitlesOrTexts)
{
    const QString id = memo(clerk, memoDraft({u"t-head"_s}));
    get(u"/v1/memos/"_s + id, head);
    get(u"/v1/memos/"_s + id, neighbour);
    open(id, head);
    reply(id, head, u"비밀스러운 의견"_s);
    recall(id, clerk);
    QStringList actions;
    QString all;
    const auto read = m_database->read([&](backend::storage::Session &session) -> Result<Done> {
        const auto lines = backend::approval::audit::linesOf(session, u"memo"_s, id);
        if (!lines)
            return fail(lines.error());
        for (const auto &line : *lines) {
            actions.append(line.event.personId + u' ' + line.event.action);
            all += QString::fromUtf8(json::compact(line.event.details));
        }
        const auto tampered = backend::approval::audit::firstTampered(session);
        EXPECT_TRUE(tampered && !*tampered);
        return Done{};
    });
    ASSERT_TRUE(read);
    EXPECT_EQ(actions, QStringList({u"p-clerk send"_s, u"p-head read-content"_s, u"p-neighbour refused:read-content"_s,
                                    u"p-head open"_s, u"p-head reply"_s, u"p-clerk refused:already-read"_s}));
    EXPECT_FALSE(all.contains(u"비밀"_s) || all.contains(u"보도"_s));
}

TEST_P(MemoReports, aRepeatedReply_isInTheThreadOnce)
{
    const QString id = memo(clerk, memoDraft({u"t-head"_s}));
    const QList<std::pair<QByteArray, QByteArray>> headers{
        {"idempotency-key", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)},
        {"content-type", "application/json"}};
    for (int i = 0; i < 2; ++i)
        EXPECT_EQ(ask("POST", u"/v1/memos/%1/replies"_s.arg(id), head, headers, R"({"text":"예"})").status, 200);
    EXPECT_EQ(seen(id, clerk).value(u"replies"_s).toArray().size(), 1);
}

TEST_P(MemoReports, aRandomWalkByEverybody_neverLeavesD56)
{
    QRandomGenerator random(56);
    const QByteArray people[] = {clerk, head, chief, neighbour, colleague};
    constexpr int steps = 60; // the long walks are memos_walks.cpp
    QString id;
    QString before;
    for (int step = 0; step < steps; ++step) {
        if (step % 12 == 0) {
            const QString kind = random.bounded(2) ? u"route"_s : u"circle"_s;
            id = memo(clerk, memoDraft({u"t-head"_s, u"t-chief"_s}, kind, random.bounded(2)));
            before.clear();
        }
        const QByteArray who = people[random.bounded(5)];
        switch (random.bounded(6)) {
        case 0: open(id, who); break;
        case 1: reply(id, who); break;
        case 2: recall(id, who); break;
        case 3: convert(id, who); break;
        case 4: act(u"/v1/memos/%1/sending"_s.arg(id), who); break;
        default: get(u"/v1/memos/"_s + id, who); break;
        }
        const QJsonObject now = seen(id, clerk);
        const QString at = now.value(u"state"_s).toString();
        const bool read = readerState(id, 0) == u"read"_s || readerState(id, 1) == u"read"_s
                          || readerState(id, 0) == u"replied"_s || readerState(id, 1) == u"replied"_s;
        ASSERT_FALSE(at == u"draft"_s && (read || now.contains(u"sentAt"_s)));
        ASSERT_FALSE(at == u"recalled"_s && read) << "recalled although somebody had read it";
        ASSERT_EQ(at == u"converted"_s, now.contains(u"documentId"_s));
        ASSERT_FALSE((before == u"recalled"_s || before == u"converted"_s) && at != before) << "those are ends";
        ASSERT_FALSE(before == u"sent"_s && at == u"draft"_s);
        before = at;
    }
}
