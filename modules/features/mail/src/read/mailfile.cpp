// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mailfile.h"

#include <QFileInfo>
#include <gw/jmap/calls.h>
#include <gw/jmap/client.h>
#include <gw/sync/background.h>

using namespace Qt::Literals::StringLiterals;

// A call that takes temporaries stands in a statement of its own before it is awaited (GCC bug 99576).
namespace gw::mail {
namespace {

QList<Address> addressesFrom(const QList<jmap::EmailAddress> &people)
{
    QList<Address> made;
    for (const jmap::EmailAddress &one : people)
        made.append({one.name, one.email});
    return made;
}

FileMail fileMailFrom(const jmap::Email &email, Lane lane)
{
    FileMail mail;
    mail.body = bodyFrom(email);
    MessageRow &row = mail.row;
    row.lane = lane;
    row.from = addressesFrom(email.from).value(0);
    row.to = addressesFrom(email.to);
    row.toCount = int(row.to.size());
    row.subject = email.subject;
    row.preview = email.preview;
    row.hasPreview = true;
    row.sentAt = email.sentAt;
    row.receivedAt = email.receivedAt.isValid() ? email.receivedAt : email.sentAt.toUTC();
    row.size = email.size;
    row.hasAttachment = email.hasAttachment;
    row.hasBody = true;
    return mail;
}

Task<jmap::Blob> sent(ClientOf clientOf, QString accountId, QString path)
{
    auto measuring = sync::inBackground([path]() -> Result<qint64> {
        const QFileInfo file(path);
        if (!file.isFile())
            return fail(Error::Code::Storage, u"there is no such file"_s);
        return file.size();
    });
    const Result<qint64> size = co_await measuring;
    if (!size)
        co_return fail(size.error());
    if (*size > largestMailFile)
        co_return fail(Error::Code::TooLarge, u"the file is too large for a mail"_s);
    jmap::Client *client = clientOf();
    if (!client)
        co_return fail(Error::Code::Offline, u"no mail server is known yet"_s);
    jmap::UploadOptions options;
    options.type = u"message/rfc822"_s;
    Task<jmap::Blob> uploading = client->upload(accountId, path, options);
    co_return co_await uploading;
}

} // namespace

Task<FileMail> readMailFile(ClientOf clientOf, QString accountId, Lane lane, QString path)
{
    Task<jmap::Blob> sending = sent(clientOf, accountId, path);
    const Result<jmap::Blob> blob = co_await sending;
    if (!blob)
        co_return fail(blob.error());
    jmap::Client *client = clientOf();
    if (!client)
        co_return fail(Error::Code::Offline, u"no mail server is known any more"_s);
    jmap::ParseEmails call;
    call.accountId = accountId;
    call.blobIds = QStringList{blob->blobId};
    Task<jmap::ParseEmails::Response> parsing = client->call(call, {}, net::Priority::Interactive);
    const Result<jmap::ParseEmails::Response> parsed = co_await parsing;
    if (!parsed)
        co_return fail(parsed.error());
    const auto found = parsed->parsed.find(blob->blobId);
    if (found == parsed->parsed.end())
        co_return fail(Error::Code::Rejected, u"the file is no mail"_s);
    // Texts are taken apart elsewhere; somebody outside decided how much work that is.
    auto working =
        sync::inBackground([email = found->second, lane]() -> Result<FileMail> { return fileMailFrom(email, lane); });
    co_return co_await working;
}

Task<QString> importMailFile(ClientOf clientOf, QString accountId, QString mailboxId, QString path)
{
    Task<jmap::Blob> sending = sent(clientOf, accountId, path);
    const Result<jmap::Blob> blob = co_await sending;
    if (!blob)
        co_return fail(blob.error());
    jmap::Client *client = clientOf();
    if (!client)
        co_return fail(Error::Code::Offline, u"no mail server is known any more"_s);
    jmap::ImportEmails call;
    call.accountId = accountId;
    call.emails[u"file"_s] = {blob->blobId, {mailboxId}, {u"$seen"_s}, {}};
    Task<jmap::ImportEmails::Response> importing = client->call(call, {}, net::Priority::Interactive);
    const Result<jmap::ImportEmails::Response> result = co_await importing;
    if (!result)
        co_return fail(result.error());
    const Result<QString> id = result->createdId(u"file"_s);
    if (!id && result->notCreated.contains(u"file"_s) && !result->notCreated.at(u"file"_s).existingId.isEmpty())
        co_return result->notCreated.at(u"file"_s).existingId; // it is in the account already
    co_return id;
}

} // namespace gw::mail
