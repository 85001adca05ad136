// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/jmap/types.h>

#include "fields.h"
#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;

namespace gw::jmap {

Q_LOGGING_CATEGORY(lcJmap, "gw.jmap")

Fields::Fields(const QJsonValue &value, const char *type) : m_object(value.toObject()), m_type(type)
{
    if (!value.isObject())
        m_wrong = u"(not an object)"_s;
}

bool Fields::has(const QString &key) const
{
    const auto it = m_object.constFind(key);
    return m_wrong.isEmpty() && it != m_object.constEnd() && !it->isNull();
}

void Fields::wrong(const QString &key)
{
    if (m_wrong.isEmpty())
        m_wrong = key;
}

bool Fields::done() const
{
    if (!ok())
        qCInfo(lcJmap) << m_type << "lacks, or has a wrong," << m_wrong.left(60);
    return ok();
}

Fields &Fields::id(const QString &key, QString &out)
{
    text(key, out);
    // Foreign servers are not asked for the RFC's alphabet (Cyrus has '@' in account ids), but for something that can
    // be kept and compared.
    if (ok() && (out.isEmpty() || out.size() > 255))
        wrong(key);
    return *this;
}

Fields &Fields::text(const QString &key, QString &out)
{
    if (has(key) && !json::fromJson(m_object.value(key), out))
        wrong(key);
    return *this;
}

Fields &Fields::flag(const QString &key, bool &out)
{
    if (has(key) && !json::fromJson(m_object.value(key), out))
        wrong(key);
    return *this;
}

Fields &Fields::number(const QString &key, qint64 &out)
{
    if (has(key) && (!json::fromJson(m_object.value(key), out) || out < 0))
        wrong(key);
    return *this;
}

Fields &Fields::number(const QString &key, int &out)
{
    qint64 wide = out;
    number(key, wide);
    out = int(std::min<qint64>(wide, std::numeric_limits<int>::max()));
    return *this;
}

Fields &Fields::texts(const QString &key, QStringList &out)
{
    return list(key, out);
}

Fields &Fields::time(const QString &key, QDateTime &out)
{
    QString written;
    text(key, written);
    if (written.isEmpty())
        return *this;
    // Keeps the sender's offset, which fromRfc3339 does not promise.
    out = QDateTime::fromString(written, Qt::ISODateWithMs);
    if (out.isValid() && out.timeSpec() == Qt::LocalTime)
        out = QDateTime(); // an offset is required
    return *this;
}

Fields &Fields::keysOf(const QString &key, QStringList &out)
{
    if (!has(key))
        return *this;
    const QJsonValue value = m_object.value(key);
    if (!value.isObject()) {
        wrong(key);
        return *this;
    }
    const QJsonObject map = value.toObject();
    out.clear();
    for (auto it = map.begin(); it != map.end(); ++it) {
        if (it.value().toBool())
            out.append(it.key());
    }
    return *this;
}

Fields &Fields::object(const QString &key, QJsonObject &out)
{
    if (has(key) && !json::fromJson(m_object.value(key), out))
        wrong(key);
    return *this;
}

QJsonObject setOf(const QStringList &keys)
{
    QJsonObject object;
    for (const QString &key : keys)
        object.insert(key, true);
    return object;
}

bool fromJson(const QJsonValue &value, SetError &out)
{
    Fields fields(value, "SetError");
    qint64 maxSize = 0;
    fields.text(u"type"_s, out.type)
        .text(u"description"_s, out.description)
        .texts(u"properties"_s, out.properties)
        .texts(u"invalidRecipients"_s, out.invalidRecipients)
        .texts(u"notFound"_s, out.notFound)
        .text(u"existingId"_s, out.existingId)
        .number(u"maxRecipients"_s, out.max)
        .number(u"maxSize"_s, maxSize);
    out.max = std::max(out.max, maxSize);
    return fields.done();
}

Error toError(const SetError &error)
{
    using Code = Error::Code;
    static const QHash<QString, Code> codes{{u"notFound"_s, Code::NotFound},
                                            {u"tooLarge"_s, Code::TooLarge},
                                            {u"overQuota"_s, Code::TooLarge},
                                            {u"forbidden"_s, Code::Forbidden},
                                            {u"forbiddenFrom"_s, Code::Forbidden},
                                            {u"forbiddenMailFrom"_s, Code::Forbidden},
                                            {u"forbiddenToSend"_s, Code::Forbidden},
                                            {u"stateMismatch"_s, Code::Stale},
                                            {u"rateLimit"_s, Code::RateLimited},
                                            {u"alreadyExists"_s, Code::Conflict},
                                            {u"blobNotFound"_s, Code::NotFound},
                                            {u"serverFail"_s, Code::ServerFault},
                                            {u"serverUnavailable"_s, Code::ServerFault}};
    QString detail = error.description;
    if (!error.properties.isEmpty())
        detail += u" ["_s + error.properties.join(u", "_s) + u']';
    return {.code = codes.value(error.type, Code::Rejected), .detail = detail, .problemType = error.type};
}

Error methodError(const QString &type, const QString &description)
{
    using Code = Error::Code;
    static const QHash<QString, Code> codes{{u"cannotCalculateChanges"_s, Code::StateTooOld},
                                            {u"tooManyChanges"_s, Code::StateTooOld},
                                            {u"stateMismatch"_s, Code::Stale},
                                            {u"unknownMethod"_s, Code::Unsupported},
                                            {u"accountNotSupportedByMethod"_s, Code::Unsupported},
                                            {u"unsupportedFilter"_s, Code::Unsupported},
                                            {u"unsupportedSort"_s, Code::Unsupported},
                                            {u"requestTooLarge"_s, Code::TooLarge},
                                            {u"limit"_s, Code::TooLarge},
                                            {u"accountNotFound"_s, Code::NotFound},
                                            {u"fromAccountNotFound"_s, Code::NotFound},
                                            {u"anchorNotFound"_s, Code::NotFound},
                                            {u"forbidden"_s, Code::Forbidden},
                                            {u"accountReadOnly"_s, Code::Forbidden},
                                            {u"serverUnavailable"_s, Code::ServerFault},
                                            {u"serverFail"_s, Code::ServerFault},
                                            {u"serverPartialFail"_s, Code::ServerFault},
                                            {u"rateLimit"_s, Code::RateLimited}};
    return {.code = codes.value(type, Code::Rejected), .detail = type + u": "_s + description, .problemType = type};
}

Result<QString> SetResult::createdId(const QString &creationId) const
{
    if (const auto it = created.find(creationId); it != created.end()) {
        const QString id = it->second.value(u"id"_s).toString();
        if (!id.isEmpty())
            return id;
        return fail(Error::Code::Protocol, u"created without an id"_s);
    }
    if (const auto it = notCreated.find(creationId); it != notCreated.end())
        return fail(toError(it->second));
    return fail(Error::Code::Protocol, u"the server does not say whether it created this"_s);
}

Result<Done> SetResult::outcomeOf(const QString &id) const
{
    if (const auto it = notUpdated.find(id); it != notUpdated.end())
        return fail(toError(it->second));
    if (const auto it = notDestroyed.find(id); it != notDestroyed.end())
        return fail(toError(it->second));
    if (updated.contains(id) || destroyed.contains(id))
        return Done{};
    return fail(Error::Code::Protocol, u"the server does not say whether it changed this"_s);
}

} // namespace gw::jmap
