// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "server.h"

#include "log.h"
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {

namespace {

constexpr int looked = 200; ///< newest messages of a mailbox among which a Message-ID is looked for

Error offline()
{
    return {Error::Code::Offline, u"no connection to the mail server"_s};
}

QJsonObject inOnly(const QString &mailboxId)
{
    return {{mailboxId, true}};
}

} // namespace

Task<Boxes> ServerSide::boxes(QString accountId)
{
    const QPointer<ServerSide> self(this);
    if (const auto known = m_boxes.constFind(accountId); known != m_boxes.constEnd()) {
        Boxes copy = *known;
        co_return copy;
    }
    QPointer<jmap::Client> client(m_client());
    if (!client)
        co_return fail(offline());
    jmap::Get<jmap::Mailbox> ask;
    ask.accountId = accountId;
    Task<jmap::Got<jmap::Mailbox>> asking = client->call(ask);
    const Result<jmap::Got<jmap::Mailbox>> got = co_await asking;
    if (!got)
        co_return fail(got.error());
    Boxes boxes;
    for (const jmap::Mailbox &box : got->list) {
        if (box.role == "drafts"_L1)
            boxes.drafts = box.id;
        else if (box.role == "sent"_L1)
            boxes.sent = box.id;
    }
    jmap::Set<jmap::Mailbox> make;
    make.accountId = accountId;
    if (boxes.drafts.isEmpty())
        make.create.emplace(u"drafts"_s, QJsonObject{{u"name"_s, u"Drafts"_s}, {u"role"_s, u"drafts"_s}});
    if (boxes.sent.isEmpty())
        make.create.emplace(u"sent"_s, QJsonObject{{u"name"_s, u"Sent"_s}, {u"role"_s, u"sent"_s}});
    if (!make.create.empty()) {
        if (!client)
            co_return fail(offline());
        Task<jmap::SetResult> making = client->call(make);
        const Result<jmap::SetResult> made = co_await making;
        if (!made)
            co_return fail(made.error());
        for (const auto &[key, properties] : make.create) {
            const Result<QString> id = made->createdId(key);
            if (!id)
                co_return fail(id.error());
            (key == "sent"_L1 ? boxes.sent : boxes.drafts) = *id;
        }
    }
    if (self)
        m_boxes.insert(accountId, boxes);
    co_return boxes;
}

Task<jmap::Got<jmap::Email>> ServerSide::newest(QString accountId, QString mailboxId, QDateTime since)
{
    QPointer<jmap::Client> client(m_client());
    if (!client)
        co_return fail(offline());
    jmap::Query<jmap::Email> query;
    query.accountId = accountId;
    query.filter = since.isValid() ? jmap::filter::allOf({jmap::filter::inMailbox(mailboxId), jmap::filter::after(since)}) : jmap::filter::inMailbox(mailboxId);
    query.sort = {{u"receivedAt"_s, false}};
    query.limit = looked;
    jmap::Batch batch;
    const auto found = batch.add(query);
    jmap::Get<jmap::Email> get;
    get.accountId = accountId;
    get.ids = jmap::idsOf(found);
    get.properties = {u"id"_s, u"messageId"_s, u"mailboxIds"_s, u"keywords"_s};
    const auto list = batch.add(get);
    Task<jmap::Responses> sending = client->send(std::move(batch));
    const Result<jmap::Responses> responses = co_await sending;
    if (!responses)
        co_return fail(responses.error());
    if (const auto ids = responses->take(found); !ids)
        co_return fail(ids.error());
    Result<jmap::Got<jmap::Email>> got = responses->take(list);
    co_return got;
}

Task<ServerSide::Found> ServerSide::find(QString accountId, QString messageId, QDateTime since)
{
    const QPointer<ServerSide> self(this);
    Task<Boxes> naming = boxes(accountId);
    const Result<Boxes> boxes = co_await naming;
    if (!boxes)
        co_return fail(boxes.error());
    Found found;
    for (const QString &mailbox : {boxes->sent, boxes->drafts}) {
        if (!self)
            co_return fail(Error::Code::Cancelled);
        Task<jmap::Got<jmap::Email>> listing = newest(accountId, mailbox, since);
        const Result<jmap::Got<jmap::Email>> list = co_await listing;
        if (!list)
            co_return fail(list.error());
        for (const jmap::Email &email : list->list) {
            if (!email.messageId.contains(messageId))
                continue;
            found.emailId = email.id;
            found.isDraft = email.mailboxIds.contains(boxes->drafts) || email.keywords.contains(u"$draft"_s);
            found.isSubmitted = !found.isDraft;
            break;
        }
        if (!found.emailId.isEmpty())
            break;
    }
    if (found.emailId.isEmpty())
        co_return found;
    QPointer<jmap::Client> client(self ? m_client() : nullptr);
    if (!client)
        co_return fail(offline());
    jmap::Query<jmap::EmailSubmission> query;
    query.accountId = accountId;
    query.filter = QJsonObject{{u"emailIds"_s, QJsonArray{found.emailId}}};
    jmap::Batch batch;
    const auto asked = batch.add(query);
    jmap::Get<jmap::EmailSubmission> get;
    get.accountId = accountId;
    get.ids = jmap::idsOf(asked);
    const auto list = batch.add(get);
    Task<jmap::Responses> sending = client->send(std::move(batch));
    const Result<jmap::Responses> responses = co_await sending;
    if (!responses)
        co_return fail(responses.error());
    const auto submissions = responses->take(list);
    if (!submissions) {
        if (found.isSubmitted)
            co_return found; // it left Drafts, which only a submission does
        if (submissions.error().isTransient())
            co_return fail(submissions.error());
        co_return fail(Error{Error::Code::Conflict, u"the server does not tell about submissions"_s, u"outcome-unknown"_s});
    }
    for (const jmap::EmailSubmission &submission : submissions->list) {
        if (submission.emailId != found.emailId || submission.undoStatus == jmap::EmailSubmission::Undo::Canceled)
            continue;
        found.isSubmitted = true;
        found.submissionId = submission.id;
        found.isPending = submission.undoStatus == jmap::EmailSubmission::Undo::Pending;
    }
    co_return found;
}

Task<QString> ServerSide::create(QString accountId, jmap::NewEmail email)
{
    QPointer<jmap::Client> client(m_client());
    if (!client)
        co_return fail(offline());
    jmap::Set<jmap::Email> set;
    set.accountId = accountId;
    set.create.emplace(u"m"_s, jmap::toJson(email));
    Task<jmap::SetResult> setting = client->call(set);
    const Result<jmap::SetResult> done = co_await setting;
    if (!done)
        co_return fail(done.error());
    Result<QString> id = done->createdId(u"m"_s);
    co_return id;
}

Task<QString> ServerSide::submissionState(QString accountId)
{
    QPointer<jmap::Client> client(m_client());
    if (!client)
        co_return fail(offline());
    jmap::Get<jmap::EmailSubmission> get;
    get.accountId = accountId;
    get.ids = jmap::ids({});
    Task<jmap::Got<jmap::EmailSubmission>> getting = client->call(get);
    const Result<jmap::Got<jmap::EmailSubmission>> got = co_await getting;
    if (got)
        co_return QString(got->state);
    if (got.error().code == Error::Code::Unsupported)
        co_return QString();
    co_return fail(got.error());
}

Task<ServerSide::Submitted> ServerSide::submit(QString accountId, QString emailId, QString identityId, jmap::Envelope envelope, Boxes boxes, QString ifInState)
{
    QPointer<jmap::Client> client(m_client());
    if (!client)
        co_return fail(offline());
    jmap::SetSubmissions set;
    set.accountId = accountId;
    set.create.emplace(u"s"_s, jmap::NewSubmission{identityId, emailId, envelope});
    set.onSuccessUpdateEmail.emplace(u"#s"_s, QJsonObject{{u"mailboxIds/"_s + boxes.drafts, QJsonValue::Null},
                                                          {u"mailboxIds/"_s + boxes.sent, true},
                                                          {u"keywords/$draft"_s, QJsonValue::Null}});
    jmap::Call call = set.toCall();
    if (!ifInState.isEmpty())
        call.arguments.insert(u"ifInState"_s, ifInState);
    jmap::Batch batch;
    const jmap::Handle<jmap::SubmissionSetResult> handle{batch.append(std::move(call))};
    Task<jmap::Responses> sending = client->send(std::move(batch));
    const Result<jmap::Responses> responses = co_await sending;
    if (!responses)
        co_return fail(responses.error());
    const Result<jmap::SubmissionSetResult> done = responses->take(handle);
    if (!done)
        co_return fail(done.error());
    const Result<QString> id = done->submissions.createdId(u"s"_s);
    if (!id) {
        Error error = id.error();
        if (const auto why = done->submissions.notCreated.find(u"s"_s); why != done->submissions.notCreated.end()) {
            // Cyrus says tooManyRecipients with a limit of none when it means that it knows one of them not.
            if (why->second.type == "tooManyRecipients"_L1 && why->second.max == 0)
                error.problemType = u"invalidRecipients"_s;
            if (!why->second.invalidRecipients.isEmpty())
                error.detail = why->second.invalidRecipients.join(u' ');
        }
        co_return fail(error);
    }
    Submitted submitted;
    submitted.submissionId = *id;
    if (const auto properties = done->submissions.created.find(u"s"_s); properties != done->submissions.created.end())
        submitted.sendAt = QDateTime::fromString(properties->second.value(u"sendAt"_s).toString(), Qt::ISODate);
    submitted.isMoved = done->emails && done->emails->outcomeOf(emailId).has_value();
    co_return submitted;
}

Task<Done> ServerSide::patch(QString accountId, QString emailId, QJsonObject patch)
{
    QPointer<jmap::Client> client(m_client());
    if (!client)
        co_return fail(offline());
    jmap::Set<jmap::Email> set;
    set.accountId = accountId;
    set.update.emplace(emailId, patch);
    Task<jmap::SetResult> setting = client->call(set);
    const Result<jmap::SetResult> done = co_await setting;
    if (!done)
        co_return fail(done.error());
    Result<Done> outcome = done->outcomeOf(emailId);
    co_return outcome;
}

Task<Done> ServerSide::moveToSent(QString accountId, QString emailId, Boxes boxes)
{
    return patch(std::move(accountId), std::move(emailId), {{u"mailboxIds"_s, inOnly(boxes.sent)}, {u"keywords/$draft"_s, QJsonValue::Null}});
}

Task<Done> ServerSide::moveToDrafts(QString accountId, QString emailId, Boxes boxes)
{
    return patch(std::move(accountId), std::move(emailId), {{u"mailboxIds"_s, inOnly(boxes.drafts)}, {u"keywords/$draft"_s, true}});
}

Task<Done> ServerSide::setKeyword(QString accountId, QString emailId, QString keyword)
{
    return patch(std::move(accountId), std::move(emailId), {{u"keywords/"_s + keyword, true}});
}

Task<Done> ServerSide::destroy(QString accountId, QString emailId)
{
    QPointer<jmap::Client> client(m_client());
    if (!client)
        co_return fail(offline());
    jmap::Set<jmap::Email> set;
    set.accountId = accountId;
    set.destroy = {emailId};
    Task<jmap::SetResult> setting = client->call(set);
    const Result<jmap::SetResult> done = co_await setting;
    if (!done)
        co_return fail(done.error());
    const Result<Done> outcome = done->outcomeOf(emailId);
    if (!outcome && outcome.error().code != Error::Code::NotFound)
        co_return fail(outcome.error());
    co_return Done{};
}

Task<bool> ServerSide::exists(QString accountId, QString emailId)
{
    QPointer<jmap::Client> client(m_client());
    if (!client)
        co_return fail(offline());
    jmap::Get<jmap::Email> get;
    get.accountId = accountId;
    get.ids = jmap::oneId(emailId);
    get.properties = {u"id"_s};
    Task<jmap::Got<jmap::Email>> getting = client->call(get);
    const Result<jmap::Got<jmap::Email>> got = co_await getting;
    if (!got)
        co_return fail(got.error());
    co_return !got->list.isEmpty();
}

Task<QHash<QString, QString>> ServerSide::draftCopies(QString accountId, QString prefix)
{
    const QPointer<ServerSide> self(this);
    Task<Boxes> naming = boxes(accountId);
    const Result<Boxes> boxes = co_await naming;
    if (!boxes)
        co_return fail(boxes.error());
    if (!self)
        co_return fail(Error::Code::Cancelled);
    Task<jmap::Got<jmap::Email>> listing = newest(accountId, boxes->drafts, {});
    const Result<jmap::Got<jmap::Email>> list = co_await listing;
    if (!list)
        co_return fail(list.error());
    QHash<QString, QString> copies;
    for (const jmap::Email &email : list->list) {
        for (const QString &messageId : email.messageId) {
            if (messageId.startsWith(prefix))
                copies.insert(email.id, messageId);
        }
    }
    co_return copies;
}

Task<ServerSide::Held> ServerSide::held(QString accountId, QString submissionId)
{
    QPointer<jmap::Client> client(m_client());
    if (!client)
        co_return fail(offline());
    jmap::Get<jmap::EmailSubmission> get;
    get.accountId = accountId;
    get.ids = jmap::oneId(submissionId);
    Task<jmap::Got<jmap::EmailSubmission>> getting = client->call(get);
    const Result<jmap::Got<jmap::EmailSubmission>> got = co_await getting;
    if (!got)
        co_return fail(got.error());
    if (got->list.isEmpty())
        co_return Held::Gone;
    switch (got->list.constFirst().undoStatus) {
    case jmap::EmailSubmission::Undo::Pending: co_return Held::Pending;
    case jmap::EmailSubmission::Undo::Canceled: co_return Held::Canceled;
    case jmap::EmailSubmission::Undo::Final: break;
    }
    co_return Held::Gone;
}

Task<Done> ServerSide::cancel(QString accountId, QString submissionId)
{
    QPointer<jmap::Client> client(m_client());
    if (!client)
        co_return fail(offline());
    jmap::SetSubmissions set;
    set.accountId = accountId;
    set.cancel = {submissionId};
    Task<jmap::SubmissionSetResult> setting = client->call(set);
    const Result<jmap::SubmissionSetResult> done = co_await setting;
    if (!done)
        co_return fail(done.error());
    Result<Done> outcome = done->submissions.outcomeOf(submissionId);
    co_return outcome;
}

} // namespace gw::mail
