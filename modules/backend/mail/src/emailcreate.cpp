// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// How emails are made by clients: Email/set create (RFC 8621 4.6) and Email/import (4.8).
#include "emailwrite.h"

#include <algorithm>
#include <gw/backend/mime/build.h>
#include <gw/backend/mime/parse.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mail {

SetError wrongProperty(const QString &property, const QString &description)
{
    return {.type = u"invalidProperties"_s, .description = description, .properties = {property}};
}

std::expected<QStringList, SetError> mailboxIdsOf(const QJsonValue &value, const jmap::Context &context,
                                                  const Limits &limits)
{
    const QString name = u"mailboxIds"_s;
    const QJsonObject object = value.toObject();
    if (object.isEmpty())
        return std::unexpected(wrongProperty(name, u"an email is in one mailbox at least"_s));
    if (object.size() > limits.mailboxesPerEmail)
        return std::unexpected(SetError{.type = u"tooManyMailboxes"_s});
    QStringList ids;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString id = context.resolved(it.key());
        if (it.value() != QJsonValue(true) || id.isEmpty())
            return std::unexpected(wrongProperty(name));
        ids.append(id);
    }
    return ids;
}

std::expected<QStringList, SetError> keywordsOf(const QJsonValue &value)
{
    const QString name = u"keywords"_s;
    if (value.isUndefined() || value.isNull())
        return QStringList();
    if (!value.isObject())
        return std::unexpected(wrongProperty(name));
    const QJsonObject object = value.toObject();
    QStringList keywords;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString keyword = it.key();
        const bool legal = !keyword.isEmpty() && keyword.size() <= 255 && std::ranges::all_of(keyword, [](QChar c) {
            return c >= u'!' && c <= u'~' && !u"(){]%*\"\\"_s.contains(c);
        });
        if (it.value() != QJsonValue(true) || !legal)
            return std::unexpected(wrongProperty(name));
        keywords.append(keyword.toLower());
    }
    keywords.removeDuplicates();
    if (keywords.size() > MostKeywords)
        return std::unexpected(SetError{.type = u"tooManyKeywords"_s});
    return keywords;
}

std::optional<SetError> refusal(const Error &error)
{
    if (error.problemType == "overQuota"_L1 || error.problemType == "tooLarge"_L1)
        return SetError{.type = error.problemType};
    if (error.problemType == "storage-full"_L1)
        return SetError{.type = u"overQuota"_s};
    return {};
}

namespace {

std::expected<Placement, SetError> placementOf(const QJsonObject &object, const jmap::Context &context,
                                               const Limits &limits, const QDateTime &receivedAt)
{
    auto mailboxes = mailboxIdsOf(object.value(u"mailboxIds"_s), context, limits);
    if (!mailboxes)
        return std::unexpected(mailboxes.error());
    auto keywords = keywordsOf(object.value(u"keywords"_s));
    if (!keywords)
        return std::unexpected(keywords.error());
    Placement placement{
        .mailboxIds = std::move(*mailboxes), .keywords = std::move(*keywords), .receivedAt = receivedAt};
    if (const QJsonValue at = object.value(u"receivedAt"_s); !at.isUndefined() && !at.isNull()) {
        const auto time = fromUtcDate(at.toString());
        if (!time)
            return std::unexpected(wrongProperty(u"receivedAt"_s));
        placement.receivedAt = timeOf(*time);
    }
    return placement;
}

/// A blob's bytes; NotFound when the account has none of that name.
Result<QByteArray> blobBytes(const QString &blobId, const Owner &owner, const MailStore::Private &store)
{
    std::optional<jmap::Blob> blob;
    const auto found = store.database.read([&](Session &session) -> Result<Done> {
        auto outcome = store.blobs.find(session, owner.account, blobId);
        if (!outcome)
            return fail(outcome.error());
        blob = std::move(*outcome);
        return Done{};
    });
    if (!found)
        return fail(found.error());
    if (!blob)
        return fail(Error::Code::NotFound, u"there is no such blob"_s);
    return blob->read();
}

SetError problemOf(const mime::BuildProblem &problem)
{
    SetError error{.type = problem.type, .description = problem.description, .properties = problem.properties};
    if (!problem.notFound.isEmpty())
        error.extra.insert(u"notFound"_s, QJsonArray::fromStringList(problem.notFound));
    return error;
}

/// Keeps the bytes of a message that a client made.
Result<Message> keep(const QByteArray &bytes, const MailStore::Private &store)
{
    if (bytes.size() > store.limits.messageBytes)
        return fail(
            {.code = Error::Code::Rejected, .detail = u"the message is too large"_s, .problemType = u"tooLarge"_s});
    const Result<QString> digest = store.blobs.files().put(bytes);
    if (!digest)
        return fail(digest.error());
    return store.described(bytes, *digest);
}

/// When a message came to where it comes from: the date behind the last semicolon of the newest Received field.
std::optional<QDateTime> lastReceived(const QByteArray &bytes)
{
    const mime::Headers headers = mime::parseHeaders(bytes);
    const std::vector<mime::Field> fields = headers.all("Received");
    if (fields.empty())
        return {};
    const QByteArrayView value = fields.front().value;
    const qsizetype semicolon = value.lastIndexOf(';');
    const QDateTime time = semicolon < 0 ? QDateTime() : mime::dateForm(value.sliced(semicolon + 1));
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace

std::expected<Candidates, MethodError> builtEmails(const QJsonObject &create, jmap::Context &context,
                                                   const Owner &owner, const MailStore::Private &store)
{
    Candidates candidates;
    const QString address = owner.account.address;
    for (auto it = create.begin(); it != create.end(); ++it) {
        const QJsonObject object = it.value().toObject();
        const auto refuse = [&](const SetError &error) { candidates.refused.emplace_back(it.key(), error); };
        auto placement = placementOf(object, context, store.limits, context.clock().now());
        if (!placement) {
            refuse(placement.error());
            continue;
        }
        std::optional<Error> failed;
        const auto blob = [&](const QString &blobId) {
            const QString id = context.resolved(blobId);
            Result<QByteArray> bytes = blobBytes(id.isEmpty() ? blobId : id, owner, store);
            if (!bytes && bytes.error().code != Error::Code::NotFound)
                failed = bytes.error();
            return bytes;
        };
        const auto bytes = mime::build(object, {.blob = blob,
                                                .now = context.clock().now(),
                                                .idDomain = address.sliced(address.lastIndexOf(u'@') + 1).toLatin1(),
                                                .maxAttachmentBytes = store.limits.attachmentBytes});
        if (failed)
            return std::unexpected(jmap::serverFail(*failed));
        if (!bytes) {
            refuse(problemOf(bytes.error()));
            continue;
        }
        Result<Message> message = keep(*bytes, store);
        if (!message) {
            const auto error = refusal(message.error());
            if (!error)
                return std::unexpected(jmap::serverFail(message.error()));
            refuse(*error);
            continue;
        }
        candidates.ready.push_back({it.key(), std::move(*message), std::move(*placement), object});
    }
    return candidates;
}

std::expected<Candidates, MethodError> importedEmails(const QJsonObject &emails, jmap::Context &context,
                                                      const Owner &owner, const MailStore::Private &store)
{
    Candidates candidates;
    for (auto it = emails.begin(); it != emails.end(); ++it) {
        const QJsonObject object = it.value().toObject();
        const auto refuse = [&](const SetError &error) { candidates.refused.emplace_back(it.key(), error); };
        const QString given = object.value(u"blobId"_s).toString();
        const QString blobId = context.resolved(given).isEmpty() ? given : context.resolved(given);
        const Result<QByteArray> bytes = blobBytes(blobId, owner, store);
        if (!bytes && bytes.error().code != Error::Code::NotFound)
            return std::unexpected(jmap::serverFail(bytes.error()));
        if (!bytes) {
            refuse(wrongProperty(u"blobId"_s));
            continue;
        }
        auto placement =
            placementOf(object, context, store.limits, lastReceived(*bytes).value_or(context.clock().now()));
        if (!placement) {
            refuse(placement.error());
            continue;
        }
        if (mime::parseHeaders(*bytes).fields().empty()) {
            refuse({.type = u"invalidEmail"_s});
            continue;
        }
        Result<Message> message = keep(*bytes, store);
        if (!message) {
            const auto error = refusal(message.error());
            if (!error)
                return std::unexpected(jmap::serverFail(message.error()));
            refuse(*error);
            continue;
        }
        candidates.ready.push_back({it.key(), std::move(*message), std::move(*placement), object});
    }
    return candidates;
}

Result<std::vector<std::pair<QString, QString>>> insertCandidates(Session &session, Writer &writer,
                                                                  const Candidates &candidates, const Owner &owner,
                                                                  const MailStore::Private &store,
                                                                  jmap::SetAnswer &answer)
{
    std::vector<std::pair<QString, QString>> created;
    for (const auto &[creationId, error] : candidates.refused)
        answer.notCreated(creationId, error);
    qint64 bytes = 0; // of those before, which the account does not yet count
    for (const Candidate &candidate : candidates.ready) {
        if (const auto room = store.checkRoom(session, owner.number, bytes + candidate.message.size()); !room) {
            const auto error = refusal(room.error());
            if (!error)
                return fail(room.error());
            answer.notCreated(candidate.creationId, *error);
            continue;
        }
        const auto delivered = store.deliver(session, writer, owner.number, candidate.message, candidate.placement);
        if (!delivered && delivered.error().code == Error::Code::NotFound) {
            answer.notCreated(candidate.creationId, wrongProperty(u"mailboxIds"_s, u"there is no such mailbox"_s));
            continue;
        }
        if (!delivered)
            return fail(delivered.error());
        bytes += delivered->size;
        QJsonObject object{{u"id"_s, delivered->emailId},
                           {u"blobId"_s, delivered->blobId},
                           {u"threadId"_s, delivered->threadId},
                           {u"size"_s, delivered->size}};
        if (!candidate.asked.contains(u"receivedAt"_s))
            object.insert(u"receivedAt"_s, utcDate(candidate.placement.receivedAt.toMSecsSinceEpoch()));
        if (!candidate.asked.contains(u"keywords"_s))
            object.insert(u"keywords"_s, QJsonObject());
        answer.created(candidate.creationId, object);
        created.emplace_back(candidate.creationId, delivered->emailId);
    }
    return created;
}

} // namespace gw::backend::mail
