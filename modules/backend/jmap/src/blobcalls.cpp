// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Core/echo and Blob/copy (RFC 8620 4, 6.3) and the blob methods of RFC 9404 4.
#include "server.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QStringDecoder>
#include <gw/backend/jmap/objects.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::jmap {
namespace {

constexpr qint64 mostInAnswer = 8 * 1024 * 1024; // of Blob/get; what is larger is downloaded
constexpr qint64 step = 1024 * 1024;
constexpr qsizetype maxDataSources = 256;

/// A whole number from 0, `preset` when it is not there, -1 when it is something else.
qint64 size(const QJsonValue &value, qint64 preset)
{
    if (value.isUndefined() || value.isNull())
        return preset;
    const double number = value.toDouble(-1);
    return number >= 0 && number < 9e15 && number == double(qint64(number)) ? qint64(number) : -1;
}

std::unexpected<SetError> wrongSource(const QString &what)
{
    return std::unexpected(SetError{u"invalidProperties"_s, what, {u"data"_s}, {}});
}

/// Makes one blob out of its sources.
class Joining
{
public:
    /// The blob becomes `account`'s; its sources are `from`'s.
    Joining(Context &context, const Account &account, const Account &from)
        : m_context(context), m_account(account), m_from(from)
    {
    }

    std::expected<QJsonObject, SetError> run(const QJsonObject &upload)
    {
        const QJsonValue data = upload.value(u"data"_s);
        const QJsonValue type = upload.value(u"type"_s);
        if (!data.isArray() || data.toArray().size() > maxDataSources)
            return wrongSource(u"not a list of at most %1 sources"_s.arg(maxDataSources));
        if (!type.isUndefined() && !type.isNull() && !type.isString())
            return std::unexpected(SetError{u"invalidProperties"_s, {}, {u"type"_s}, {}});
        const BlobFiles &files = m_context.blobs().files();
        http::SpooledBody body(files.temporaryDirectory());
        for (const QJsonValue &source : data.toArray()) {
            if (const auto added = add(source.toObject(), body); !added)
                return std::unexpected(added.error());
        }
        body.close();
        const auto sha256 = files.take(body.path());
        if (!sha256)
            return failed(sha256.error());
        const QString mediaType = type.toString(u"application/octet-stream"_s);
        QString blobId;
        const auto noted = m_context.database().write([&](storage::Session &session) -> Result<Done> {
            const auto id = m_context.blobs().uploaded(session, m_account, *sha256, body.size(), mediaType);
            if (!id)
                return fail(id.error());
            blobId = *id;
            return Done{};
        });
        if (!noted)
            return failed(noted.error());
        return QJsonObject{{u"id"_s, blobId},
                           {u"type"_s, type.isString() ? type : QJsonValue()},
                           {u"size"_s, body.size()}};
    }

private:
    static std::unexpected<SetError> failed(const Error &error)
    {
        return std::unexpected(SetError{u"serverFail"_s, serverFail(error).description, {}, {}});
    }

    std::expected<void, SetError> add(const QJsonObject &source, http::SpooledBody &body)
    {
        const QJsonValue text = source.value(u"data:asText"_s);
        const QJsonValue base64 = source.value(u"data:asBase64"_s);
        const QJsonValue blobId = source.value(u"blobId"_s);
        if (int(text.isString()) + int(base64.isString()) + int(blobId.isString()) != 1)
            return wrongSource(u"a source wants one of data:asText, data:asBase64 and blobId"_s);
        if (text.isString())
            return append(text.toString().toUtf8(), body);
        if (base64.isString()) {
            const auto bytes = QByteArray::fromBase64Encoding(base64.toString().toLatin1(),
                                                              QByteArray::AbortOnBase64DecodingErrors);
            return bytes ? append(*bytes, body) : wrongSource(u"data:asBase64 is not Base64"_s);
        }
        return addBlob(source, blobId.toString(), body);
    }

    std::expected<void, SetError> addBlob(const QJsonObject &source, const QString &name, http::SpooledBody &body)
    {
        const QString id = m_context.resolved(name);
        std::optional<Blob> blob;
        const auto read = m_context.database().read([&](storage::Session &session) -> Result<Done> {
            auto found = m_context.blobs().find(session, m_from, id);
            if (!found)
                return fail(found.error());
            blob = std::move(*found);
            return Done{};
        });
        if (!read)
            return failed(read.error());
        if (!blob)
            return std::unexpected(SetError{u"blobNotFound"_s, {}, {}, {{u"notFound"_s, QJsonArray{name}}}});
        const qint64 offset = size(source.value(u"offset"_s), 0);
        const qint64 length = size(source.value(u"length"_s), blob->size - std::max<qint64>(offset, 0));
        if (offset < 0 || length < 0 || offset + length > blob->size)
            return wrongSource(u"offset and length leave the blob"_s);
        for (qint64 at = 0; at < length; at += step) {
            const auto bytes = blob->read(offset + at, std::min(step, length - at));
            if (!bytes)
                return failed(bytes.error());
            if (const auto appended = append(*bytes, body); !appended)
                return appended;
        }
        return {};
    }

    std::expected<void, SetError> append(const QByteArray &bytes, http::SpooledBody &body)
    {
        if (body.size() + bytes.size() > m_context.limits().maxSizeUpload)
            return std::unexpected(SetError{
                u"tooLarge"_s, {}, {}, {{u"maxSize"_s, m_context.limits().maxSizeUpload}}});
        if (!body.append(bytes))
            return failed(Error{.code = Error::Code::Storage, .detail = u"a blob cannot be written"_s});
        return {};
    }

    Context &m_context;
    const Account &m_account;
    const Account &m_from;
};

/// Whether a source of `upload` is a creation id that is in `waiting`.
bool waitsFor(const QJsonValue &upload, const QJsonObject &waiting)
{
    for (const QJsonValue &source : upload[u"data"_s].toArray()) {
        const QString id = source[u"blobId"_s].toString();
        if (id.startsWith(u'#') && waiting.contains(id.mid(1)))
            return true;
    }
    return false;
}

MethodResult blobUpload(const QJsonObject &arguments, Context &context)
{
    const auto account = context.account(arguments);
    if (!account)
        return std::unexpected(account.error());
    const auto set = setArguments({{u"create"_s, arguments.value(u"create"_s)}}, context);
    if (!set)
        return std::unexpected(set.error());
    QJsonObject waiting = set->create;
    QJsonObject created;
    QJsonObject notCreated;
    Joining joining(context, *account, *account);
    while (!waiting.isEmpty()) {
        // One may be made of another one of the same call: those that wait for nobody first.
        QString next = waiting.keys().front();
        for (const QString &creationId : waiting.keys()) {
            if (!waitsFor(waiting.value(creationId), waiting)) {
                next = creationId;
                break;
            }
        }
        const auto made = joining.run(waiting.take(next).toObject());
        if (!made) {
            notCreated.insert(next, made.error().json());
            continue;
        }
        context.created(next, made->value(u"id"_s).toString());
        created.insert(next, *made);
    }
    return QJsonObject{{u"accountId"_s, account->id},
                       {u"created"_s, created.isEmpty() ? QJsonValue() : QJsonValue(created)},
                       {u"notCreated"_s, notCreated.isEmpty() ? QJsonValue() : QJsonValue(notCreated)}};
}

/// Blob/copy (RFC 8620 6.3): from one account of the caller's into another one.
MethodResult blobCopy(const QJsonObject &arguments, Context &context)
{
    const auto into = context.account(arguments);
    if (!into)
        return std::unexpected(into.error());
    const auto from = context.account({{u"accountId"_s, arguments.value(u"fromAccountId"_s)}});
    if (!from)
        return std::unexpected(from.error().type == u"accountNotFound" ? MethodError{u"fromAccountNotFound"_s, {}, {}}
                                                                        : invalidArguments(u"fromAccountId: no id"_s));
    const QJsonValue ids = arguments.value(u"blobIds"_s);
    if (!ids.isArray())
        return std::unexpected(invalidArguments(u"blobIds: no list"_s));
    if (ids.toArray().size() > context.limits().maxObjectsInSet)
        return std::unexpected(MethodError{u"requestTooLarge"_s, u"more blobs than maxObjectsInSet"_s, {}});
    QJsonObject copied;
    QJsonObject notCopied;
    for (const QJsonValue &id : ids.toArray()) {
        // Joined from itself alone, with the other account's eyes, and uploaded into this one.
        const auto made = Joining(context, *into, *from)
                              .run({{u"data"_s, QJsonArray{QJsonObject{{u"blobId"_s, id}}}}});
        if (made)
            copied.insert(id.toString(), made->value(u"id"_s));
        else
            notCopied.insert(id.toString(),
                             made.error().type == u"blobNotFound" ? SetError{u"notFound"_s, {}, {}, {}}.json()
                                                                  : made.error().json());
    }
    return QJsonObject{{u"fromAccountId"_s, from->id},
                       {u"accountId"_s, into->id},
                       {u"copied"_s, copied.isEmpty() ? QJsonValue() : QJsonValue(copied)},
                       {u"notCopied"_s, notCopied.isEmpty() ? QJsonValue() : QJsonValue(notCopied)}};
}

const QStringList &blobProperties()
{
    static const QStringList properties{u"id"_s,           u"data"_s,       u"data:asText"_s, u"data:asBase64"_s,
                                        u"digest:sha"_s,   u"digest:sha-256"_s, u"size"_s,
                                        u"isEncodingProblem"_s, u"isTruncated"_s};
    return properties;
}

/// The Blob object of RFC 9404 4.2: `part` is what offset and length leave of the blob.
QJsonObject blobObject(const QString &id, const QByteArray &part, bool truncated, const Blob &blob,
                       const GetArguments &get)
{
    QJsonObject object{{u"id"_s, id}};
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(part);
    const bool unreadable = decoder.hasError();
    const QString base64 = QString::fromLatin1(part.toBase64());
    const bool byDefault = !get.properties;
    const auto wants = [&](const QString &property) { return !byDefault && get.properties->contains(property); };
    const bool data = byDefault || wants(u"data"_s);
    if (wants(u"data:asText"_s) || (data && !unreadable))
        object.insert(u"data:asText"_s, unreadable ? QJsonValue() : QJsonValue(text));
    if (wants(u"data:asBase64"_s) || (data && unreadable))
        object.insert(u"data:asBase64"_s, base64);
    if (unreadable && (data || wants(u"data:asText"_s)))
        object.insert(u"isEncodingProblem"_s, true);
    if (truncated)
        object.insert(u"isTruncated"_s, true);
    if (wants(u"digest:sha"_s))
        object.insert(u"digest:sha"_s,
                      QString::fromLatin1(QCryptographicHash::hash(part, QCryptographicHash::Sha1).toBase64()));
    if (wants(u"digest:sha-256"_s))
        object.insert(u"digest:sha-256"_s,
                      QString::fromLatin1(QCryptographicHash::hash(part, QCryptographicHash::Sha256).toBase64()));
    if (byDefault || wants(u"size"_s))
        object.insert(u"size"_s, blob.size);
    return object;
}

MethodResult blobGet(const QJsonObject &arguments, Context &context)
{
    const auto account = context.account(arguments);
    if (!account)
        return std::unexpected(account.error());
    const auto get = getArguments(arguments, context, blobProperties());
    if (!get)
        return std::unexpected(get.error());
    if (!get->ids)
        return std::unexpected(invalidArguments(u"ids: wants a list"_s));
    const qint64 offset = size(arguments.value(u"offset"_s), 0);
    const qint64 length = size(arguments.value(u"length"_s), std::numeric_limits<qint64>::max());
    if (offset < 0 || length < 0)
        return std::unexpected(invalidArguments(u"offset, length: numbers from 0"_s));
    std::vector<std::pair<QString, Blob>> blobs;
    QStringList notFound;
    const auto read = context.database().read([&](storage::Session &session) -> Result<Done> {
        blobs.clear();
        notFound.clear();
        for (const QString &id : *get->ids) {
            auto found = context.blobs().find(session, *account, id);
            if (!found)
                return fail(found.error());
            if (*found)
                blobs.emplace_back(id, std::move(**found));
            else
                notFound << id;
        }
        return Done{};
    });
    if (!read)
        return std::unexpected(serverFail(read.error()));
    const bool onlySize = get->properties && *get->properties == QSet<QString>{u"id"_s, u"size"_s};
    qint64 total = 0;
    QJsonArray list;
    for (const auto &[id, blob] : blobs) {
        const qint64 there = onlySize ? 0 : std::clamp<qint64>(blob.size - offset, 0, length);
        total += there;
        if (total > mostInAnswer)
            return std::unexpected(MethodError{u"requestTooLarge"_s, u"download what is so large"_s, {}});
        const auto part = there > 0 ? blob.read(offset, there) : Result<QByteArray>(QByteArray());
        if (!part)
            return std::unexpected(serverFail(part.error()));
        const bool truncated = !onlySize && length != std::numeric_limits<qint64>::max() && offset + length > blob.size;
        list.append(blobObject(id, *part, truncated || (!onlySize && offset > blob.size), blob, *get));
    }
    return QJsonObject{{u"accountId"_s, account->id},
                       {u"list"_s, list},
                       {u"notFound"_s, QJsonArray::fromStringList(notFound)}};
}

MethodResult blobLookup(const QJsonObject &arguments, Context &context)
{
    const auto account = context.account(arguments);
    if (!account)
        return std::unexpected(account.error());
    const auto get = getArguments({{u"ids"_s, arguments.value(u"ids"_s)}}, context, {});
    if (!get)
        return std::unexpected(get.error());
    if (!get->ids || !arguments.value(u"typeNames"_s).isArray())
        return std::unexpected(invalidArguments(u"typeNames, ids: want lists"_s));
    QStringList types;
    for (const QJsonValue &type : arguments.value(u"typeNames"_s).toArray()) {
        if (type != u"Mailbox"_s && type != u"Thread"_s && type != u"Email"_s)
            return std::unexpected(MethodError{u"unknownDataType"_s, {}, {}});
        types << type.toString();
    }
    QJsonArray list;
    QStringList notFound;
    const auto read = context.database().read([&](storage::Session &session) -> Result<Done> {
        list = {};
        notFound.clear();
        for (const QString &id : *get->ids) {
            const auto found = context.blobs().find(session, *account, id);
            if (!found)
                return fail(found.error());
            if (!*found) {
                notFound << id;
                continue;
            }
            QJsonObject matched;
            for (const QString &type : types) {
                const auto holders = context.blobs().holders(session, *account, type, id);
                if (!holders)
                    return fail(holders.error());
                matched.insert(type, QJsonArray::fromStringList(*holders));
            }
            list.append(QJsonObject{{u"id"_s, id}, {u"matchedIds"_s, matched}});
        }
        return Done{};
    });
    if (!read)
        return std::unexpected(serverFail(read.error()));
    return QJsonObject{{u"accountId"_s, account->id},
                       {u"list"_s, list},
                       {u"notFound"_s, QJsonArray::fromStringList(notFound)}};
}

} // namespace

void addCoreMethods(Methods &methods)
{
    methods.add(u"Core/echo"_s, capability::core,
                [](const QJsonObject &arguments, Context &) -> MethodResult { return arguments; });
    methods.add(u"Blob/copy"_s, capability::core, blobCopy);
    methods.add(u"Blob/upload"_s, capability::blob, blobUpload);
    methods.add(u"Blob/get"_s, capability::blob, blobGet);
    methods.add(u"Blob/lookup"_s, capability::blob, blobLookup);
}

} // namespace gw::backend::jmap
