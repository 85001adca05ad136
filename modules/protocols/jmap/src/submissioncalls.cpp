// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "answers.h"
#include <gw/jmap/calls.h>
#include <gw/jmap/session.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::jmap {

namespace {

using Answers = QList<MethodResponse>;

Result<SubmissionSetResult> readSubmissionSet(const Answers &responses)
{
    SubmissionSetResult result;
    bool isAnswered = false;
    for (const MethodResponse &response : responses) {
        // The implicit Email/set answers under the same call id, after the first answer (RFC 8621 7.5).
        if (isAnswered && response.name != u"EmailSubmission/set"_s) {
            Result<SetResult> emails = readSet(response, u"Email/set"_s);
            if (!emails)
                result.emailsError = emails.error();
            else if (result.emails)
                join(*result.emails, std::move(*emails));
            else
                result.emails = std::move(*emails);
            continue;
        }
        Result<SetResult> submissions = readSet(response, u"EmailSubmission/set"_s);
        if (!submissions)
            return fail(submissions.error());
        if (isAnswered)
            join(result.submissions, std::move(*submissions));
        else
            result.submissions = std::move(*submissions);
        isAnswered = true;
    }
    return result;
}

/// {key: object-or-null} whose keys count.
QStringList keysOf(const QJsonValue &value)
{
    return value.toObject().keys();
}

} // namespace

Call SetSubmissions::toCall() const
{
    Call call;
    call.name = u"EmailSubmission/set"_s;
    call.uses = {uri(capability::submission), uri(capability::mail)};
    call.arguments.insert(u"accountId"_s, accountId);
    QJsonObject creates;
    for (const auto &[id, submission] : create)
        creates.insert(id, toJson(submission));
    QJsonObject updates;
    for (const QString &id : cancel)
        updates.insert(id, QJsonObject{{u"undoStatus"_s, u"canceled"_s}});
    QJsonObject after;
    for (const auto &[id, patch] : onSuccessUpdateEmail)
        after.insert(id, patch);
    if (!creates.isEmpty())
        call.arguments.insert(u"create"_s, creates);
    if (!updates.isEmpty())
        call.arguments.insert(u"update"_s, updates);
    if (!destroy.isEmpty())
        call.arguments.insert(u"destroy"_s, QJsonArray::fromStringList(destroy));
    if (!after.isEmpty())
        call.arguments.insert(u"onSuccessUpdateEmail"_s, after);
    if (!onSuccessDestroyEmail.isEmpty())
        call.arguments.insert(u"onSuccessDestroyEmail"_s, QJsonArray::fromStringList(onSuccessDestroyEmail));
    reads<SubmissionSetResult>(call, readSubmissionSet);
    return call;
}

Call ImportEmails::toCall() const
{
    Call call;
    call.name = u"Email/import"_s;
    call.uses = {uri(capability::mail)};
    QJsonObject all;
    for (const auto &[id, one] : emails) {
        QJsonObject object{
            {u"blobId"_s, one.blobId}, {u"mailboxIds"_s, setOf(one.mailboxIds)}, {u"keywords"_s, setOf(one.keywords)}};
        if (one.receivedAt.isValid())
            object.insert(u"receivedAt"_s, one.receivedAt.toUTC().toString(Qt::ISODate));
        all.insert(id, object);
    }
    call.arguments = {{u"accountId"_s, accountId}, {u"emails"_s, all}};
    reads<SetResult>(call, [](const Answers &responses) { return readSets(responses, u"Email/import"_s); });
    return call;
}

Call ParseEmails::toCall() const
{
    Call call;
    call.name = u"Email/parse"_s;
    call.uses = {uri(capability::mail)};
    call.feature = Feature::EmailParse;
    call.isSafe = true;
    QStringList properties = emailReaderProperties();
    for (const QString &one : {u"mailboxIds"_s, u"keywords"_s, u"receivedAt"_s, u"id"_s, u"threadId"_s})
        properties.removeAll(one); // a blob has none of these
    call.arguments = {{u"accountId"_s, accountId},
                      {u"blobIds"_s, QJsonArray::fromStringList(blobIds)},
                      {u"properties"_s, QJsonArray::fromStringList(properties)},
                      {u"fetchTextBodyValues"_s, true},
                      {u"fetchHTMLBodyValues"_s, true},
                      {u"maxBodyValueBytes"_s, maxBodyBytes}};
    reads<Response>(call, [](const Answers &responses) -> Result<Response> {
        const Result<QJsonObject> arguments = argumentsOf(responses.constFirst(), u"Email/parse"_s);
        if (!arguments)
            return fail(arguments.error());
        Response response;
        Fields fields(*arguments, "ParseResponse");
        fields.map(u"parsed"_s, response.parsed)
            .texts(u"notParsable"_s, response.notParsable)
            .texts(u"notFound"_s, response.notFound);
        if (!fields.ok())
            return misread(u"Email/parse"_s, fields);
        return response;
    });
    return call;
}

Call GetSnippets::toCall() const
{
    Call call;
    call.name = u"SearchSnippet/get"_s;
    call.uses = {uri(capability::mail)};
    call.feature = Feature::SearchSnippet;
    call.isSafe = true;
    call.arguments = {{u"accountId"_s, accountId}, {u"filter"_s, filter}};
    call.ids = emailIds;
    call.idsName = u"emailIds"_s;
    reads<Response>(call, [](const Answers &responses) -> Result<Response> {
        const Result<QJsonObject> arguments = argumentsOf(responses.constFirst(), u"SearchSnippet/get"_s);
        if (!arguments)
            return fail(arguments.error());
        Response response;
        Fields fields(*arguments, "SearchSnippets");
        fields.list(u"list"_s, response.list).texts(u"notFound"_s, response.missing);
        if (!fields.ok())
            return misread(u"SearchSnippet/get"_s, fields);
        return response;
    });
    return call;
}

Call SendMdns::toCall() const
{
    Call call;
    call.name = u"MDN/send"_s;
    call.uses = {uri(capability::mdn), uri(capability::mail), uri(capability::submission)};
    call.feature = Feature::Mdn;
    QJsonObject all;
    QJsonObject after;
    for (const auto &[id, mdn] : send) {
        all.insert(id, toJson(mdn));
        after.insert(u'#' + id, QJsonObject{{u"keywords/$mdnsent"_s, true}});
    }
    call.arguments = {{u"accountId"_s, accountId}, {u"identityId"_s, identityId}, {u"send"_s, all}};
    if (markSent)
        call.arguments.insert(u"onSuccessUpdateEmail"_s, after);
    reads<Response>(call, [](const Answers &responses) -> Result<Response> {
        const Result<QJsonObject> arguments = argumentsOf(responses.constFirst(), u"MDN/send"_s);
        if (!arguments)
            return fail(arguments.error());
        Response response;
        response.sent = keysOf(arguments->value(u"sent"_s));
        Fields fields(*arguments, "MDNSendResponse");
        fields.map(u"notSent"_s, response.notSent);
        if (!fields.ok())
            return misread(u"MDN/send"_s, fields);
        return response;
    });
    return call;
}

Call ParseMdns::toCall() const
{
    Call call;
    call.name = u"MDN/parse"_s;
    call.uses = {uri(capability::mdn), uri(capability::mail)};
    call.feature = Feature::Mdn;
    call.isSafe = true;
    call.arguments = {{u"accountId"_s, accountId}, {u"blobIds"_s, QJsonArray::fromStringList(blobIds)}};
    reads<Response>(call, [](const Answers &responses) -> Result<Response> {
        const Result<QJsonObject> arguments = argumentsOf(responses.constFirst(), u"MDN/parse"_s);
        if (!arguments)
            return fail(arguments.error());
        Response response;
        Fields fields(*arguments, "MDNParseResponse");
        fields.map(u"parsed"_s, response.parsed)
            .texts(u"notParsable"_s, response.notParsable)
            .texts(u"notFound"_s, response.notFound);
        if (!fields.ok())
            return misread(u"MDN/parse"_s, fields);
        return response;
    });
    return call;
}

Call Echo::toCall() const
{
    Call call;
    call.name = u"Core/echo"_s;
    call.arguments = arguments;
    call.isSafe = true;
    reads<QJsonObject>(call,
                       [](const Answers &responses) { return argumentsOf(responses.constFirst(), u"Core/echo"_s); });
    return call;
}

} // namespace gw::jmap
