// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "office.h"
#include "submissionrows.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <gw/base/ids.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::submission {
namespace {

Result<QString> inboxOf(mail::MailStore &store, Session &session, const Account &account)
{
    if (const auto ready = store.ensureAccount(session, account); !ready)
        return fail(ready.error());
    const auto inbox = store.mailboxByRole(session, account.id, u"inbox"_s);
    if (inbox && inbox->isEmpty())
        return fail(Error::Code::Storage, u"an account has no inbox"_s);
    return inbox;
}

/// A receipt or a bounce is noted at the submission that it is about.
Result<Done> noteReport(Session &session, const Account &account, const Letter &letter, const QString &blobId)
{
    if (letter.parsed.root->type != u"multipart/report")
        return Done{};
    const auto receipt = mime::parseMdn(letter.parsed);
    if (!receipt || receipt->originalMessageId.isEmpty())
        return Done{};
    auto row = rows::byMessageId(session, account.id, receipt->originalMessageId);
    if (!row)
        return fail(row.error());
    if (!*row)
        return Done{};
    (*row)->mdnBlobs.append(blobId);
    const QString who = letter.parsed.headers().addresses("From").value(0).email.toLower(); // the envelope has none
    for (const QString &recipient : (*row)->deliveryStatus.keys()) {
        QJsonObject status = (*row)->deliveryStatus.value(recipient).toObject();
        if (recipient.toLower() == who)
            status.insert(u"displayed"_s, u"yes"_s);
        (*row)->deliveryStatus.insert(recipient, status);
    }
    return rows::store(session, **row);
}

} // namespace

Result<Letter> PostOffice::Private::letter(const QByteArray &bytes, const QString &sender) const
{
    auto message = store.read(bytes);
    if (!message)
        return fail(message.error());
    auto parsed = mime::parse(bytes);
    if (!parsed)
        return fail(parsed.error());
    return Letter{std::move(*message), std::move(*parsed), sender};
}

Result<Letter> PostOffice::Private::letterOf(const QString &sha256, const QString &sender) const
{
    const QString file = blobs.files().path(sha256);
    const auto bytes = jmap::Blob{.file = file, .size = QFileInfo(file).size()}.read();
    if (!bytes)
        return fail(bytes.error());
    auto message = store.readBlob(sha256);
    if (!message)
        return fail(message.error());
    auto parsed = mime::parse(*bytes);
    if (!parsed)
        return fail(parsed.error());
    return Letter{std::move(*message), std::move(*parsed), sender};
}

Result<mail::Delivered> PostOffice::Private::deliverTo(Session &session, const Account &account, const Letter &letter,
                                                       QSet<QString> &persons) const
{
    const auto inbox = inboxOf(store, session, account);
    if (!inbox)
        return fail(inbox.error());
    auto delivered = store.deliver(session, account.id, letter.message,
                                   {.mailboxIds = {*inbox}, .keywords = {}, .receivedAt = clock.now()});
    if (!delivered)
        return delivered;
    persons.insert(account.personId);
    // The type that says that mail came, not only that something moved (RFC 8621 1.5).
    if (const auto noted = note(session, account.id, u"EmailDelivery"_s, delivered->emailId, storage::ChangeLog::What::Created);
        !noted)
        return fail(noted.error());
    if (const auto noted = noteReport(session, account, letter, delivered->blobId); !noted)
        return fail(noted.error());
    if (const auto answered = answerAbsence(session, account, letter); !answered)
        return fail(answered.error());
    return delivered;
}

Result<Done> PostOffice::Private::enqueue(Session &session, const Outgoing &outgoing) const
{
    const QString now = toRfc3339(clock.now());
    QJsonArray lists[2];
    for (const QString &recipient : outgoing.recipients) {
        const auto internal = accounts.isInternal(session, recipient);
        if (!internal)
            return fail(internal.error());
        lists[*internal ? 0 : 1].append(recipient);
    }
    for (const int outside : {0, 1}) {
        if (lists[outside].isEmpty() || (outside == 1 && !options.smartHost))
            continue;
        const auto done = session.exec(
            u"INSERT INTO mail_queue(id, account_id, submission_id, outside, sender, recipients, sha256, due_at, "
            "created_at) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {newId(), outgoing.accountId, outgoing.submissionId, outside, outgoing.sender,
             QString::fromUtf8(QJsonDocument(lists[outside]).toJson(QJsonDocument::Compact)), outgoing.sha256, now,
             now});
        if (!done)
            return fail(done.error());
    }
    return Done{};
}

void PostOffice::Private::tell(const QSet<QString> &persons) const
{
    for (const QString &person : persons)
        hub.changed(person);
}

void PostOffice::Private::wake()
{
    const std::lock_guard lock(mutex);
    ++calls;
    wakeUp.notify_all();
}

} // namespace gw::backend::submission
