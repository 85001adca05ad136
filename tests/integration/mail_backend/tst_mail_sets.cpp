// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mail_box.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace gw;

namespace {

class Sets : public test::MailTest
{
protected:
    QJsonObject update(const QString &id, const QJsonObject &patch)
    {
        return box.call(u"Email/set"_s, {{u"update"_s, QJsonObject{{id, patch}}}});
    }
    QJsonObject setError(const QJsonObject &answer, const QString &kind, const QString &id)
    {
        return answer.value(kind).toObject().value(id).toObject();
    }
    QString refused(const QString &id, const QJsonObject &patch)
    {
        return setError(update(id, patch), u"notUpdated"_s, id).value(u"type"_s).toString();
    }
    QStringList keywords(const QString &id)
    {
        return box.email(id, {u"keywords"_s}).value(u"keywords"_s).toObject().keys();
    }
    QStringList mailboxes(const QString &id)
    {
        return box.email(id, {u"mailboxIds"_s}).value(u"mailboxIds"_s).toObject().keys();
    }
    QString inbox = box.mailbox(u"inbox"_s);
    QString archive = box.mailbox(u"archive"_s);
};
INSTANTIATE_TEST_SUITE_P(Engines, Sets, testing::Values(test::Engine::Sqlite, test::Engine::Postgres),
                         test::engineName);

TEST_P(Sets, patches_changeWhatTheyName)
{
    const QString id = box.deliver({.keywords = {u"$seen"_s, u"own"_s}}).emailId;
    EXPECT_TRUE(update(id, {{u"keywords/$Flagged"_s, true}, {u"keywords/own"_s, QJsonValue::Null}})
                    .value(u"updated"_s)
                    .toObject()
                    .contains(id));
    EXPECT_EQ(keywords(id), (QStringList{u"$flagged"_s, u"$seen"_s}));
    update(id, {{u"mailboxIds/"_s + archive, true}});
    EXPECT_EQ(mailboxes(id).size(), 2);
    update(id, {{u"mailboxIds/"_s + inbox, QJsonValue::Null}});
    EXPECT_EQ(mailboxes(id), QStringList{archive});
    update(id, {{u"mailboxIds"_s, QJsonObject{{inbox, true}}}, {u"keywords"_s, QJsonObject()}});
    EXPECT_EQ(mailboxes(id), QStringList{inbox});
    EXPECT_EQ(keywords(id), QStringList());
    EXPECT_EQ(box.announced, (QSet<QString>{u"Email"_s, u"Thread"_s, u"Mailbox"_s}));
    box.expectTrueCounters();
}

TEST_P(Sets, wrongPatches_areRefusedAndChangeNothing)
{
    const QString id = box.deliver({.keywords = {u"$seen"_s}}).emailId;
    const QString state = box.state();
    EXPECT_EQ(refused(id, {{u"mailboxIds/"_s + inbox, QJsonValue::Null}}), u"invalidProperties"_s);
    EXPECT_EQ(refused(id, {{u"mailboxIds"_s, QJsonObject()}}), u"invalidProperties"_s);
    EXPECT_EQ(refused(id, {{u"mailboxIds"_s, QJsonObject{{u"b999"_s, true}}}}), u"invalidProperties"_s);
    EXPECT_EQ(refused(id, {{u"mailboxIds"_s, QJsonObject{{inbox, false}}}}), u"invalidProperties"_s);
    EXPECT_EQ(refused(id, {{u"keywords/two words"_s, true}}), u"invalidProperties"_s);
    EXPECT_EQ(refused(id, {{u"keywords/ok"_s, 1}}), u"invalidProperties"_s);
    EXPECT_EQ(refused(id, {{u"subject"_s, u"other"_s}}), u"invalidProperties"_s);
    EXPECT_EQ(refused(id, {{u"size"_s, 1}}), u"invalidProperties"_s);
    EXPECT_EQ(refused(id, {{u"nothing/here"_s, 1}}), u"invalidPatch"_s);
    EXPECT_EQ(refused(id, {{u"keywords"_s, QJsonObject()}, {u"keywords/$seen"_s, true}}), u"invalidPatch"_s);
    EXPECT_EQ(refused(u"m999"_s, {{u"keywords/$seen"_s, true}}), u"notFound"_s);
    QJsonObject many;
    for (int i = 0; i < 300; ++i)
        many.insert(u"k%1"_s.arg(i), true);
    EXPECT_EQ(refused(id, {{u"keywords"_s, many}}), u"tooManyKeywords"_s);
    EXPECT_EQ(keywords(id), QStringList{u"$seen"_s});
    EXPECT_EQ(box.state(), state);
    // Its own values may be repeated.
    const QJsonObject own = box.email(id, {u"size"_s, u"receivedAt"_s, u"keywords"_s});
    EXPECT_FALSE(update(id, own).value(u"updated"_s).toObject().isEmpty());
    EXPECT_EQ(box.state(), state);
}

TEST_P(Sets, otherPeoplesMailboxes_takeNothing)
{
    const QString id = box.deliver({}).emailId;
    box.account = QString::fromUtf16(test::MailBox::others);
    const QString theirs = box.mailbox(u"inbox"_s);
    box.account = QString::fromUtf16(test::MailBox::mine);
    EXPECT_EQ(refused(id, {{u"mailboxIds/"_s + theirs, true}}), u"invalidProperties"_s);
    EXPECT_EQ(setError(box.call(u"Mailbox/set"_s, {{u"destroy"_s, QJsonArray{theirs}}}), u"notDestroyed"_s, theirs)
                  .value(u"type"_s)
                  .toString(),
              u"notFound"_s);
}

TEST_P(Sets, ifInState_guardsTheWholeCall)
{
    const QString id = box.deliver({}).emailId;
    const QString old = box.state();
    update(id, {{u"keywords/$seen"_s, true}});
    const QJsonObject answer = box.call(u"Email/set"_s, {{u"ifInState"_s, old}, {u"destroy"_s, QJsonArray{id}}});
    EXPECT_EQ(answer.value(u"error"_s).toString(), u"stateMismatch"_s);
    const QJsonObject good = box.call(u"Email/set"_s, {{u"ifInState"_s, box.state()}, {u"destroy"_s, QJsonArray{id}}});
    EXPECT_EQ(good.value(u"destroyed"_s).toArray(), QJsonArray{id});
    EXPECT_EQ(good.value(u"newState"_s).toString(), box.state());
}

TEST_P(Sets, createdMail_isTheMailThatWasMeant)
{
    const QString blob = box.upload("%PDF-1.7 plan", u"application/pdf"_s);
    const QJsonObject draft{
        {u"mailboxIds"_s, QJsonObject{{box.mailbox(u"drafts"_s), true}}},
        {u"keywords"_s, QJsonObject{{u"$draft"_s, true}, {u"$Seen"_s, true}}},
        {u"from"_s, QJsonArray{QJsonObject{{u"name"_s, u"이나라"_s}, {u"email"_s, u"nara.lee@hanbit.example"_s}}}},
        {u"to"_s, QJsonArray{QJsonObject{{u"name"_s, QJsonValue::Null}, {u"email"_s, u"a@hanbit.example"_s}}}},
        {u"subject"_s, u"예산집행 계획"_s},
        {u"messageId"_s, QJsonArray{u"made.by.client@hanbit.example"_s}},
        {u"bodyValues"_s, QJsonObject{{u"t"_s, QJsonObject{{u"value"_s, u"안녕하세요.\n"_s}}},
                                      {u"h"_s, QJsonObject{{u"value"_s, u"<p>안녕하세요.</p>"_s}}}}},
        {u"textBody"_s, QJsonArray{QJsonObject{{u"partId"_s, u"t"_s}, {u"type"_s, u"text/plain"_s}}}},
        {u"htmlBody"_s, QJsonArray{QJsonObject{{u"partId"_s, u"h"_s}, {u"type"_s, u"text/html"_s}}}},
        {u"attachments"_s,
         QJsonArray{
             QJsonObject{{u"blobId"_s, blob}, {u"type"_s, u"application/pdf"_s}, {u"name"_s, u"추진 계획.pdf"_s}}}}};
    const QJsonObject answer = box.call(u"Email/set"_s, {{u"create"_s, QJsonObject{{u"k"_s, draft}}}});
    const QJsonObject made = answer.value(u"created"_s).toObject().value(u"k"_s).toObject();
    const QString id = made.value(u"id"_s).toString();
    ASSERT_FALSE(id.isEmpty()) << QJsonDocument(answer).toJson().toStdString();
    EXPECT_EQ(box.createdIds.value(u"k"_s), id);
    for (const QString &property : {u"blobId"_s, u"threadId"_s, u"size"_s, u"receivedAt"_s})
        EXPECT_TRUE(made.contains(property));
    const QJsonObject got = box.call(u"Email/get"_s, {{u"ids"_s, QJsonArray{id}}, {u"fetchAllBodyValues"_s, true}})
                                .value(u"list"_s)[0]
                                .toObject();
    EXPECT_EQ(got.value(u"subject"_s).toString(), u"예산집행 계획"_s);
    EXPECT_EQ(got.value(u"messageId"_s).toArray(), QJsonArray{u"made.by.client@hanbit.example"_s});
    EXPECT_EQ(got.value(u"keywords"_s).toObject().keys(), (QStringList{u"$draft"_s, u"$seen"_s}));
    EXPECT_TRUE(got.value(u"hasAttachment"_s).toBool());
    EXPECT_EQ(got.value(u"attachments"_s)[0][u"name"_s].toString(), u"추진 계획.pdf"_s);
    const QString textPart = got.value(u"textBody"_s)[0][u"partId"_s].toString();
    EXPECT_EQ(got.value(u"bodyValues"_s)[textPart][u"value"_s].toString(), u"안녕하세요.\n"_s);
    EXPECT_EQ(box.query({{u"filter"_s, QJsonObject{{u"text"_s, u"산집"_s}}}}), QStringList{id});
    // Its attachment is a blob of its own.
    std::ignore = box.database().read([&](backend::storage::Session &session) -> Result<Done> {
        const QString part = got.value(u"attachments"_s)[0][u"blobId"_s].toString();
        const auto found =
            box.blobs().find(session, {.id = box.account, .personId = {}, .address = {}, .name = {}}, part);
        EXPECT_TRUE(found && *found);
        EXPECT_EQ((*found)->read().value_or(QByteArray()), QByteArray("%PDF-1.7 plan"));
        return Done{};
    });
}

TEST_P(Sets, mailThatCannotBeMade_saysWhy)
{
    const QJsonObject in{{u"mailboxIds"_s, QJsonObject{{inbox, true}}}};
    const auto with = [&](QJsonObject more) {
        for (auto it = in.begin(); it != in.end(); ++it)
            more.insert(it.key(), it.value());
        return more;
    };
    const QJsonObject create{
        {u"nowhere"_s, QJsonObject{{u"subject"_s, u"x"_s}}},
        {u"lost"_s, QJsonObject{{u"mailboxIds"_s, QJsonObject{{u"b999"_s, true}}}, {u"subject"_s, u"x"_s}}},
        {u"blob"_s,
         with({{u"attachments"_s, QJsonArray{QJsonObject{{u"blobId"_s, u"u404"_s}, {u"type"_s, u"text/plain"_s}}}}})},
        {u"odd"_s, with({{u"colour"_s, u"red"_s}})},
        {u"date"_s, with({{u"receivedAt"_s, u"2026-13-01T00:00:00Z"_s}})},
        {u"good"_s, with({{u"subject"_s, u"ok"_s}, {u"receivedAt"_s, u"2026-01-02T03:04:05Z"_s}})},
    };
    const QJsonObject answer = box.call(u"Email/set"_s, {{u"create"_s, create}});
    const auto type = [&](const QString &key) {
        return setError(answer, u"notCreated"_s, key).value(u"type"_s).toString();
    };
    EXPECT_EQ(type(u"nowhere"_s), u"invalidProperties"_s);
    EXPECT_EQ(type(u"lost"_s), u"invalidProperties"_s);
    EXPECT_EQ(type(u"blob"_s), u"blobNotFound"_s);
    EXPECT_EQ(setError(answer, u"notCreated"_s, u"blob"_s).value(u"notFound"_s).toArray(), QJsonArray{u"u404"_s});
    EXPECT_EQ(type(u"odd"_s), u"invalidProperties"_s);
    EXPECT_EQ(type(u"date"_s), u"invalidProperties"_s);
    const QString good = answer.value(u"created"_s)[u"good"_s][u"id"_s].toString();
    EXPECT_EQ(box.email(good, {u"receivedAt"_s}).value(u"receivedAt"_s).toString(), u"2026-01-02T03:04:05Z"_s);
    EXPECT_EQ(box.query({}), QStringList{good});
}

TEST_P(Sets, fullAccount_takesNoMore)
{
    test::MailBox small(GetParam(), {.accountBytes = 1'500});
    const QString place = small.mailbox(u"inbox"_s);
    QJsonObject create;
    for (int i = 0; i < 3; ++i)
        create.insert(u"k%1"_s.arg(i),
                      QJsonObject{{u"mailboxIds"_s, QJsonObject{{place, true}}}, {u"subject"_s, QString(400, u's')}});
    const QJsonObject answer = small.call(u"Email/set"_s, {{u"create"_s, create}});
    EXPECT_GE(answer.value(u"created"_s).toObject().size(), 1);
    const QJsonObject refusals = answer.value(u"notCreated"_s).toObject();
    ASSERT_GE(refusals.size(), 1);
    EXPECT_EQ(refusals.begin().value()[u"type"_s].toString(), u"overQuota"_s);
    small.expectTrueCounters();
}

TEST_P(Sets, import_takesAnUploadedMessageAsItIs)
{
    const QByteArray bytes = "Received: from a by b; Tue, 3 Mar 2026 10:00:00 +0900\r\nFrom: a@x.example\r\n"
                             "Subject: =?ks_c_5601-1987?B?v7m76g==?=\r\nMessage-ID: <i@x.example>\r\n\r\nbody\r\n";
    const QString blob = box.upload(bytes, u"message/rfc822"_s);
    const QString junk = box.upload("no message at all", u"text/plain"_s);
    const QJsonObject places{{inbox, true}};
    const QJsonObject answer =
        box.call(u"Email/import"_s,
                 {{u"emails"_s,
                   QJsonObject{{u"good"_s, QJsonObject{{u"blobId"_s, blob}, {u"mailboxIds"_s, places}}},
                               {u"none"_s, QJsonObject{{u"blobId"_s, u"u0"_s}, {u"mailboxIds"_s, places}}},
                               {u"junk"_s, QJsonObject{{u"blobId"_s, junk}, {u"mailboxIds"_s, places}}},
                               {u"nowhere"_s, QJsonObject{{u"blobId"_s, blob}, {u"mailboxIds"_s, QJsonObject()}}}}}});
    const QString id = answer.value(u"created"_s)[u"good"_s][u"id"_s].toString();
    const QJsonObject got = box.email(id, {u"subject"_s, u"receivedAt"_s, u"size"_s, u"keywords"_s});
    EXPECT_EQ(got.value(u"subject"_s).toString(), u"예산"_s);
    EXPECT_EQ(got.value(u"receivedAt"_s).toString(), u"2026-03-03T01:00:00Z"_s);
    EXPECT_EQ(got.value(u"size"_s).toInt(), bytes.size());
    const auto type = [&](const QString &key) {
        return setError(answer, u"notCreated"_s, key).value(u"type"_s).toString();
    };
    EXPECT_EQ(type(u"none"_s), u"invalidProperties"_s);
    EXPECT_EQ(type(u"junk"_s), u"invalidEmail"_s);
    EXPECT_EQ(type(u"nowhere"_s), u"invalidProperties"_s);
    EXPECT_FALSE(answer.contains(u"updated"_s));
}

TEST_P(Sets, mailboxes_areMadeMovedAndRenamed)
{
    const QJsonObject made = box.call(
        u"Mailbox/set"_s,
        {{u"create"_s, QJsonObject{{u"child"_s, QJsonObject{{u"name"_s, u"2026"_s}, {u"parentId"_s, u"#parent"_s}}},
                                   {u"parent"_s, QJsonObject{{u"name"_s, u"예산"_s}, {u"sortOrder"_s, 7}}},
                                   {u"twin"_s, QJsonObject{{u"name"_s, u"보관함"_s}}},
                                   {u"second inbox"_s, QJsonObject{{u"name"_s, u"x"_s}, {u"role"_s, u"inbox"_s}}}}}});
    EXPECT_EQ(made.value(u"error"_s).toString(), u"invalidArguments"_s); // a creation id has no space
    const QJsonObject again = box.call(
        u"Mailbox/set"_s,
        {{u"create"_s, QJsonObject{{u"child"_s, QJsonObject{{u"name"_s, u"2026"_s}, {u"parentId"_s, u"#parent"_s}}},
                                   {u"parent"_s, QJsonObject{{u"name"_s, u"예산"_s}, {u"sortOrder"_s, 7}}},
                                   {u"twin"_s, QJsonObject{{u"name"_s, u"보관함"_s}}},
                                   {u"role"_s, QJsonObject{{u"name"_s, u"x"_s}, {u"role"_s, u"inbox"_s}}},
                                   {u"empty"_s, QJsonObject{{u"name"_s, u" "_s}}},
                                   {u"counted"_s, QJsonObject{{u"name"_s, u"y"_s}, {u"totalEmails"_s, 3}}}}}});
    const QString parent = again.value(u"created"_s)[u"parent"_s][u"id"_s].toString();
    const QString child = again.value(u"created"_s)[u"child"_s][u"id"_s].toString();
    ASSERT_FALSE(parent.isEmpty());
    for (const auto &[key, property] : {std::pair{u"twin"_s, u"name"_s},
                                        {u"role"_s, u"role"_s},
                                        {u"empty"_s, u"name"_s},
                                        {u"counted"_s, u"totalEmails"_s}}) {
        const QJsonObject error = setError(again, u"notCreated"_s, key);
        EXPECT_EQ(error.value(u"type"_s).toString(), u"invalidProperties"_s) << key.toStdString();
        EXPECT_EQ(error.value(u"properties"_s).toArray(), QJsonArray{property}) << key.toStdString();
    }
    EXPECT_EQ(box.mailboxCounts(child).value(u"parentId"_s).toString(), parent);
    const auto set = [&](const QString &id, const QJsonObject &patch) {
        return setError(box.call(u"Mailbox/set"_s, {{u"update"_s, QJsonObject{{id, patch}}}}), u"notUpdated"_s, id)
            .value(u"type"_s)
            .toString();
    };
    EXPECT_EQ(set(parent, {{u"parentId"_s, child}}), u"invalidProperties"_s);
    EXPECT_EQ(set(parent, {{u"name"_s, u"보관함"_s}}), u"invalidProperties"_s);
    EXPECT_EQ(set(inbox, {{u"role"_s, QJsonValue::Null}}), u"invalidProperties"_s);
    EXPECT_EQ(set(parent, {{u"totalEmails"_s, 9}}), u"invalidProperties"_s);
    EXPECT_EQ(set(parent, {{u"name"_s, u"예산실"_s}, {u"isSubscribed"_s, false}, {u"parentId"_s, archive}}), u""_s);
    EXPECT_EQ(box.mailboxCounts(parent).value(u"name"_s).toString(), u"예산실"_s);
    EXPECT_EQ(box.mailboxCounts(parent).value(u"parentId"_s).toString(), archive);
    EXPECT_FALSE(box.mailboxCounts(parent).value(u"isSubscribed"_s).toBool(true));

    const auto found = [&](const QJsonObject &arguments) {
        return box.call(u"Mailbox/query"_s, arguments).value(u"ids"_s).toArray();
    };
    EXPECT_EQ(found({{u"filter"_s, QJsonObject{{u"parentId"_s, archive}}}}), QJsonArray{parent});
    EXPECT_EQ(found({{u"filter"_s, QJsonObject{{u"role"_s, u"inbox"_s}}}}), QJsonArray{inbox});
    EXPECT_EQ(found({{u"filter"_s, QJsonObject{{u"hasAnyRole"_s, false}}}, {u"sortAsTree"_s, true}}),
              (QJsonArray{parent, child}));
    EXPECT_EQ(found({{u"filter"_s, QJsonObject{{u"name"_s, u"202"_s}}}, {u"filterAsTree"_s, true}}), QJsonArray());
    EXPECT_EQ(found({{u"limit"_s, 1}, {u"sort"_s, QJsonArray{QJsonObject{{u"property"_s, u"sortOrder"_s}}}}}).size(),
              1);
}

TEST_P(Sets, mailboxes_goOnlyWhenEmptyOrToldSo)
{
    const QJsonObject made =
        box.call(u"Mailbox/set"_s,
                 {{u"create"_s, QJsonObject{{u"c"_s, QJsonObject{{u"name"_s, u"2026"_s}, {u"parentId"_s, u"#p"_s}}},
                                            {u"p"_s, QJsonObject{{u"name"_s, u"예산"_s}}}}}});
    const QString parent = made.value(u"created"_s)[u"p"_s][u"id"_s].toString();
    const QString child = made.value(u"created"_s)[u"c"_s][u"id"_s].toString();
    const auto refusal = [&](const QString &id, bool remove) {
        return setError(
                   box.call(u"Mailbox/set"_s, {{u"destroy"_s, QJsonArray{id}}, {u"onDestroyRemoveEmails"_s, remove}}),
                   u"notDestroyed"_s, id)
            .value(u"type"_s)
            .toString();
    };
    const QString only = box.deliver({}).emailId;
    const QString both = box.deliver({}).emailId;
    update(only, {{u"mailboxIds"_s, QJsonObject{{child, true}}}});
    update(both, {{u"mailboxIds"_s, QJsonObject{{child, true}, {inbox, true}}}});
    EXPECT_EQ(refusal(parent, false), u"mailboxHasChild"_s);
    EXPECT_EQ(refusal(child, false), u"mailboxHasEmail"_s);
    EXPECT_EQ(refusal(inbox, true), u"forbidden"_s);
    EXPECT_EQ(refusal(u"b999"_s, true), u"notFound"_s);
    const QJsonObject gone =
        box.call(u"Mailbox/set"_s, {{u"destroy"_s, QJsonArray{parent, child}}, {u"onDestroyRemoveEmails"_s, true}});
    EXPECT_EQ(gone.value(u"destroyed"_s).toArray().size(), 2);
    EXPECT_EQ(box.query({}), QStringList{both});
    EXPECT_EQ(mailboxes(both), QStringList{inbox});
    box.expectTrueCounters();
}

} // namespace
