// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mail_box.h"

#include <QJsonDocument>
#include <QSet>
#include <algorithm>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace gw;

namespace {

/// What the oracle knows of an email: found out by Email/get, sorted and filtered here in the slowest way there is.
struct Known
{
    QString id;
    QString thread;
    QSet<QString> mailboxes;
    QSet<QString> keywords;
    QString receivedAt;
    QString sentAt;
    qint64 size = 0;
    bool attachment = false;
    QString subject;
    QString from;
};

class Queries : public test::MailTest
{
protected:
    void fill(int count)
    {
        const QStringList roles{u"inbox"_s, u"archive"_s, u"trash"_s};
        const QStringList words{u"$seen"_s, u"$flagged"_s, u"$answered"_s, u"own_word"_s};
        const auto some = [&](const QStringList &all, unsigned odds) {
            QStringList chosen;
            for (const QString &one : all) {
                if (random() % odds == 0)
                    chosen.append(one);
            }
            return chosen;
        };
        for (int i = 0; i < count; ++i) {
            const int topic = int(random() % 12);
            test::TestMail mail{.from = u"p%1@hanbit.example"_s.arg(random() % 5),
                                .subject = u"%1 안건"_s.arg(QChar(0xac00 + topic * 28)),
                                .text = QString(int(random() % 400), u'x'),
                                .references = {u"topic%1@x.example"_s.arg(topic)},
                                .sentAt = box.now.addSecs(int(random() % 90'000)),
                                .receivedAt = box.now.addSecs(int(random() % 90'000)),
                                .keywords = some(words, 3),
                                .mailboxes = some(roles, 2)};
            if (random() % 4 == 0)
                mail.attachments.append({.name = u"표.txt"_s, .bytes = "x"});
            box.deliver(mail);
        }
        const QJsonObject all = box.call(
            u"Email/get"_s,
            {{u"ids"_s, QJsonValue::Null},
             {u"properties"_s, QJsonArray{u"threadId"_s, u"mailboxIds"_s, u"keywords"_s, u"receivedAt"_s, u"sentAt"_s,
                                          u"size"_s, u"hasAttachment"_s, u"subject"_s, u"from"_s}}});
        for (const QJsonValue &value : all.value(u"list"_s).toArray()) {
            const QJsonObject object = value.toObject();
            const auto keys = [&](const QString &name) {
                const QStringList list = object.value(name).toObject().keys();
                return QSet<QString>(list.begin(), list.end());
            };
            known.append({.id = object.value(u"id"_s).toString(),
                          .thread = object.value(u"threadId"_s).toString(),
                          .mailboxes = keys(u"mailboxIds"_s),
                          .keywords = keys(u"keywords"_s),
                          .receivedAt = object.value(u"receivedAt"_s).toString(),
                          .sentAt = object.value(u"sentAt"_s).toString(),
                          .size = object.value(u"size"_s).toInteger(),
                          .attachment = object.value(u"hasAttachment"_s).toBool(),
                          .subject = object.value(u"subject"_s).toString(),
                          .from = object.value(u"from"_s).toArray().first().toObject().value(u"email"_s).toString()});
        }
    }

    bool anyInThread(const Known &email, const std::function<bool(const Known &)> &test) const
    {
        return std::ranges::any_of(known,
                                   [&](const Known &other) { return other.thread == email.thread && test(other); });
    }

    bool matches(const Known &email, const QJsonObject &filter) const
    {
        if (filter.contains(u"operator"_s)) {
            const QString op = filter.value(u"operator"_s).toString();
            const QJsonArray conditions = filter.value(u"conditions"_s).toArray();
            const auto test = [&](const QJsonValue &condition) { return matches(email, condition.toObject()); };
            return op == u"AND"_s  ? std::ranges::all_of(conditions, test)
                   : op == u"OR"_s ? std::ranges::any_of(conditions, test)
                                   : std::ranges::none_of(conditions, test);
        }
        for (auto it = filter.begin(); it != filter.end(); ++it) {
            const QString text = it.value().toString();
            const auto has = [&](const Known &other) { return other.keywords.contains(text); };
            bool good = false;
            if (it.key() == u"inMailbox"_s)
                good = email.mailboxes.contains(text);
            else if (it.key() == u"inMailboxOtherThan"_s)
                good = std::ranges::any_of(email.mailboxes,
                                           [&](const QString &id) { return !it.value().toArray().contains(id); });
            else if (it.key() == u"hasKeyword"_s)
                good = has(email);
            else if (it.key() == u"notKeyword"_s)
                good = !has(email);
            else if (it.key() == u"allInThreadHaveKeyword"_s)
                good = !anyInThread(email, [&](const Known &other) { return !has(other); });
            else if (it.key() == u"someInThreadHaveKeyword"_s)
                good = anyInThread(email, has);
            else if (it.key() == u"noneInThreadHaveKeyword"_s)
                good = !anyInThread(email, has);
            else if (it.key() == u"before"_s)
                good = email.receivedAt < text;
            else if (it.key() == u"after"_s)
                good = email.receivedAt >= text;
            else if (it.key() == u"minSize"_s)
                good = email.size >= it.value().toInteger();
            else if (it.key() == u"maxSize"_s)
                good = email.size < it.value().toInteger();
            else if (it.key() == u"hasAttachment"_s)
                good = email.attachment == it.value().toBool();
            else
                ADD_FAILURE() << "the oracle does not know " << it.key().toStdString();
            if (!good)
                return false;
        }
        return true;
    }

    QString keyOf(const Known &email, const QString &property, const QString &keyword) const
    {
        const auto has = [&](const Known &other) { return other.keywords.contains(keyword); };
        if (property == u"receivedAt"_s)
            return email.receivedAt;
        if (property == u"sentAt"_s)
            return email.sentAt;
        if (property == u"size"_s)
            return u"%1"_s.arg(email.size, 12, 10, QChar(u'0'));
        if (property == u"subject"_s)
            return email.subject;
        if (property == u"from"_s)
            return email.from;
        if (property == u"hasKeyword"_s)
            return has(email) ? u"1"_s : u"0"_s;
        if (property == u"allInThreadHaveKeyword"_s)
            return anyInThread(email, [&](const Known &other) { return !has(other); }) ? u"0"_s : u"1"_s;
        return anyInThread(email, has) ? u"1"_s : u"0"_s;
    }

    static qint64 number(const QString &id) { return id.sliced(1).toLongLong(); }

    QStringList expected(const QJsonObject &filter, const QJsonArray &sort, bool collapse) const
    {
        QList<Known> found;
        std::ranges::copy_if(known, std::back_inserter(found),
                             [&](const Known &email) { return matches(email, filter); });
        QJsonArray comparators = sort;
        if (comparators.isEmpty())
            comparators.append(QJsonObject{{u"property"_s, u"receivedAt"_s}, {u"isAscending"_s, false}});
        std::ranges::sort(found, [&](const Known &a, const Known &b) {
            for (const QJsonValue &value : std::as_const(comparators)) {
                const QString property = value[u"property"_s].toString();
                const QString keyword = value[u"keyword"_s].toString();
                const QString x = keyOf(a, property, keyword);
                const QString y = keyOf(b, property, keyword);
                if (x != y)
                    return value[u"isAscending"_s].toBool(true) ? x < y : x > y;
            }
            // Ties: newest first, but along with a plain order by date.
            const bool up = comparators.size() == 1 && comparators.first()[u"property"_s].toString() == u"receivedAt"_s
                            && comparators.first()[u"isAscending"_s].toBool(true);
            if (a.receivedAt != b.receivedAt)
                return a.receivedAt > b.receivedAt;
            return up ? number(a.id) < number(b.id) : number(a.id) > number(b.id);
        });
        QStringList ids;
        QSet<QString> threads;
        for (const Known &email : found) {
            if (collapse && threads.contains(email.thread))
                continue;
            threads.insert(email.thread);
            ids.append(email.id);
        }
        return ids;
    }

    QJsonObject randomFilter(int depth)
    {
        const QStringList words{u"$seen"_s, u"$flagged"_s, u"own_word"_s, u"ownxword"_s};
        const QString word = words.at(qsizetype(random() % unsigned(words.size())));
        const QString mailbox = box.mailbox(random() % 2 ? u"inbox"_s : u"archive"_s);
        if (depth > 0 && random() % 2 == 0) {
            QJsonArray conditions;
            for (unsigned i = random() % 3 + 1; i > 0; --i)
                conditions.append(randomFilter(depth - 1));
            const QStringList ops{u"AND"_s, u"OR"_s, u"NOT"_s};
            return {{u"operator"_s, ops.at(qsizetype(random() % 3))}, {u"conditions"_s, conditions}};
        }
        switch (random() % 13) {
        case 0: return {{u"hasKeyword"_s, word}};
        case 1: return {{u"notKeyword"_s, word}, {u"inMailbox"_s, mailbox}};
        case 2: return {{u"allInThreadHaveKeyword"_s, word}};
        case 3: return {{u"someInThreadHaveKeyword"_s, word}};
        case 4: return {{u"noneInThreadHaveKeyword"_s, word}};
        case 5: return {{u"before"_s, known.at(qsizetype(random() % unsigned(known.size()))).receivedAt}};
        case 6: return {{u"after"_s, known.at(qsizetype(random() % unsigned(known.size()))).receivedAt}};
        case 7: return {{u"minSize"_s, 700}};
        case 8: return {{u"maxSize"_s, 700}};
        case 9: return {{u"hasAttachment"_s, random() % 2 == 0}};
        case 10: return {{u"inMailboxOtherThan"_s, QJsonArray{mailbox, box.mailbox(u"trash"_s)}}};
        case 11: return {};
        default: return {{u"inMailbox"_s, mailbox}};
        }
    }

    QJsonArray randomSort()
    {
        const QStringList properties{u"receivedAt"_s,
                                     u"sentAt"_s,
                                     u"size"_s,
                                     u"subject"_s,
                                     u"from"_s,
                                     u"hasKeyword"_s,
                                     u"allInThreadHaveKeyword"_s,
                                     u"someInThreadHaveKeyword"_s};
        QJsonArray sort;
        for (unsigned i = random() % 3; i > 0; --i) {
            QJsonObject comparator{{u"property"_s, properties.at(qsizetype(random() % unsigned(properties.size())))},
                                   {u"isAscending"_s, random() % 2 == 0}};
            if (comparator.value(u"property"_s).toString().endsWith(u"Keyword"_s))
                comparator.insert(u"keyword"_s, u"$flagged"_s);
            sort.append(comparator);
        }
        return sort;
    }

    std::mt19937 random{7};
    QList<Known> known;
};
INSTANTIATE_TEST_SUITE_P(Engines, Queries, testing::Values(test::Engine::Sqlite, test::Engine::Postgres),
                         test::engineName);

TEST_P(Queries, everyFilterAndSort_answersWhatBruteForceAnswers)
{
    fill(60);
    int results = 0;
    for (int round = 0; round < 300; ++round) {
        const QJsonObject filter = randomFilter(3);
        const QJsonArray sort = randomSort();
        const bool collapse = random() % 2 == 0;
        const QStringList all = expected(filter, sort, collapse);
        QJsonObject arguments{
            {u"filter"_s, filter}, {u"sort"_s, sort}, {u"collapseThreads"_s, collapse}, {u"calculateTotal"_s, true}};
        const QString said = QString::fromUtf8(QJsonDocument(arguments).toJson(QJsonDocument::Compact));
        const QJsonObject answer = box.call(u"Email/query"_s, arguments);
        ASSERT_EQ(answer.value(u"ids"_s).toArray(), QJsonArray::fromStringList(all)) << said.toStdString();
        ASSERT_EQ(answer.value(u"total"_s).toInt(), all.size()) << said.toStdString();
        results += int(all.size());

        // A window somewhere, by position from either end and by anchor.
        const qint64 position = qint64(random() % 70) - 35;
        const qint64 limit = qint64(random() % 12);
        arguments.insert(u"position"_s, position);
        arguments.insert(u"limit"_s, limit);
        const qint64 begin = position >= 0 ? position : std::max<qint64>(0, all.size() + position);
        ASSERT_EQ(box.query(arguments), all.mid(begin, limit)) << said.toStdString() << position << " " << limit;
        if (all.isEmpty())
            continue;
        const qsizetype anchor = qsizetype(random() % unsigned(all.size()));
        const qint64 offset = qint64(random() % 9) - 4;
        arguments.remove(u"position"_s);
        arguments.insert(u"anchor"_s, all.at(anchor));
        arguments.insert(u"anchorOffset"_s, offset);
        ASSERT_EQ(box.query(arguments), all.mid(std::max<qint64>(0, anchor + offset), limit)) << said.toStdString();
    }
    EXPECT_GT(results, 2'000); // the filters are not so narrow that nothing was compared
}

TEST_P(Queries, aDeepWindow_isReadFromTheNearerEnd)
{
    fill(40);
    const QJsonObject filter{{u"inMailbox"_s, box.mailbox(u"inbox"_s)}};
    for (const bool collapse : {false, true}) {
        const QStringList all = expected(filter, {}, collapse);
        for (qsizetype at = 0; at < all.size() + 2; ++at) {
            EXPECT_EQ(
                box.query(
                    {{u"filter"_s, filter}, {u"collapseThreads"_s, collapse}, {u"position"_s, at}, {u"limit"_s, 3}}),
                all.mid(at, 3));
        }
    }
}

QString errorOf(const QJsonObject &answer)
{
    return answer.value(u"error"_s).toString();
}

TEST_P(Queries, whatIsNotSupportedOrNotSaid_isRefusedByItsName)
{
    fill(3);
    const auto query = [&](const QJsonObject &arguments) { return errorOf(box.call(u"Email/query"_s, arguments)); };
    const auto filter = [&](const QJsonValue &value) { return query({{u"filter"_s, value}}); };
    EXPECT_EQ(filter(QJsonObject{{u"colour"_s, u"red"_s}}), u"unsupportedFilter"_s);
    EXPECT_EQ(filter(u"all"_s), u"invalidArguments"_s);
    EXPECT_EQ(filter(QJsonObject{{u"before"_s, u"yesterday"_s}}), u"invalidArguments"_s);
    EXPECT_EQ(filter(QJsonObject{{u"operator"_s, u"XOR"_s}, {u"conditions"_s, QJsonArray()}}), u"invalidArguments"_s);
    QJsonObject deep{{u"hasAttachment"_s, true}};
    for (int i = 0; i < 40; ++i)
        deep = {{u"operator"_s, u"NOT"_s}, {u"conditions"_s, QJsonArray{deep}}};
    EXPECT_EQ(filter(deep), u"unsupportedFilter"_s);
    const auto sort = [&](const QJsonObject &comparator) { return query({{u"sort"_s, QJsonArray{comparator}}}); };
    EXPECT_EQ(sort({{u"property"_s, u"mood"_s}}), u"unsupportedSort"_s);
    EXPECT_EQ(sort({{u"property"_s, u"subject"_s}, {u"collation"_s, u"i;klingon"_s}}), u"unsupportedSort"_s);
    EXPECT_EQ(sort({{u"property"_s, u"hasKeyword"_s}}), u"invalidArguments"_s);
    EXPECT_EQ(query({{u"limit"_s, -1}}), u"invalidArguments"_s);
    EXPECT_EQ(query({{u"anchor"_s, u"m999999"_s}}), u"anchorNotFound"_s);
    EXPECT_EQ(query({{u"accountId"_s, u"e-somebody"_s}}), u"accountNotFound"_s);
}

TEST_P(Queries, anotherPersonsMailbox_isAnEmptyOne)
{
    const auto secret = box.deliver({.subject = u"secret"_s});
    const QString inbox = box.mailbox(u"inbox"_s);
    box.account = QString::fromUtf16(test::MailBox::others);
    box.deliver({.subject = u"own"_s});
    EXPECT_EQ(box.query({{u"filter"_s, QJsonObject{{u"inMailbox"_s, inbox}}}}), QStringList());
    EXPECT_EQ(box.query({{u"filter"_s, QJsonObject{{u"text"_s, u"secret"_s}}}}), QStringList());
    EXPECT_EQ(box.query({}).size(), 1);
    const QJsonObject got = box.call(u"Email/get"_s, {{u"ids"_s, QJsonArray{secret.emailId}}});
    EXPECT_EQ(got.value(u"notFound"_s).toArray(), QJsonArray{secret.emailId});
    const QJsonObject snippets = box.call(u"SearchSnippet/get"_s, {{u"filter"_s, QJsonObject{{u"text"_s, u"secret"_s}}},
                                                                   {u"emailIds"_s, QJsonArray{secret.emailId}}});
    EXPECT_EQ(snippets.value(u"notFound"_s).toArray(), QJsonArray{secret.emailId});
    const QJsonObject set = box.call(u"Email/set"_s, {{u"destroy"_s, QJsonArray{secret.emailId}}});
    EXPECT_EQ(set.value(u"notDestroyed"_s).toObject().value(secret.emailId).toObject().value(u"type"_s).toString(),
              u"notFound"_s);
    std::ignore = box.database().read([&](backend::storage::Session &session) -> Result<Done> {
        const auto blob =
            box.blobs().find(session, {.id = box.account, .personId = {}, .address = {}, .name = {}}, secret.blobId);
        EXPECT_TRUE(blob && !*blob);
        return Done{};
    });
}

TEST_P(Queries, header_isLookedUpInTheMessages)
{
    const auto plain = box.deliver({.subject = u"a"_s});
    const auto urgent =
        box.deliverBytes("From: a@x.example\r\nX-Urgent: Very =?UTF-8?B?7JWI64WV?=\r\nSubject: b\r\n\r\ntext\r\n");
    const auto header = [&](const QJsonArray &value) {
        return box.query({{u"filter"_s, QJsonObject{{u"header"_s, value}}}});
    };
    EXPECT_EQ(header({u"X-Urgent"_s}), QStringList{urgent.emailId});
    EXPECT_EQ(header({u"x-urgent"_s, u"very"_s}), QStringList{urgent.emailId});
    EXPECT_EQ(header({u"x-urgent"_s, u"안녕"_s}), QStringList{urgent.emailId});
    EXPECT_EQ(header({u"X-Urgent"_s, u"hardly"_s}), QStringList());
    EXPECT_EQ(header({u"Subject"_s}).size(), 2);
}

TEST_P(Queries, whatCannotBeAKeyword_isNothings)
{
    box.deliver({.keywords = {u"alpha"_s, u"beta"_s}});
    for (const QString &word :
         {u"alpha beta"_s, u"al%"_s, u"alph_"_s, u"beta!"_s, QString(QChar(0)), u"낱말"_s, u""_s}) {
        EXPECT_EQ(box.query({{u"filter"_s, QJsonObject{{u"hasKeyword"_s, word}}}}).size(), 0) << word.toStdString();
        EXPECT_EQ(box.query({{u"filter"_s, QJsonObject{{u"notKeyword"_s, word}}}}).size(), 1) << word.toStdString();
        const QJsonObject byWord{{u"property"_s, u"hasKeyword"_s}, {u"keyword"_s, word}};
        EXPECT_EQ(box.query({{u"sort"_s, QJsonArray{byWord}}}).size(), 1) << word.toStdString();
    }
    EXPECT_EQ(box.query({{u"filter"_s, QJsonObject{{u"hasKeyword"_s, u"BETA"_s}}}}).size(), 1);
    EXPECT_EQ(box.query({{u"filter"_s, QJsonObject{{u"text"_s, QString(QChar(0)) + u"예산"_s}}}}).size(), 0);
}

} // namespace
