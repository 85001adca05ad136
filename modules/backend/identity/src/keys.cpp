// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "keys.h"
#include <QDir>
#include <QFile>
#include <gw/base/json.h>
#include <mutex>

namespace gw::backend::identity {

using namespace Qt::Literals::StringLiterals;

Result<std::unique_ptr<SigningKeys>> SigningKeys::open(const QString &directory, const Clock &clock)
{
    if (!QDir().mkpath(directory))
        return fail(Error::Code::Storage, u"cannot make the directory %1"_s.arg(directory));
    QFile::setPermissions(directory, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    auto keys = std::unique_ptr<SigningKeys>(new SigningKeys(QDir(directory).filePath(u"signing.json"_s), clock));
    QFile file(keys->m_path);
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return fail(Error::Code::Storage, u"cannot read %1: %2"_s.arg(keys->m_path, file.errorString()));
        // It may have come back from a backup with whatever rights that gave it.
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        if (const auto loaded = keys->load(file.readAll()); !loaded)
            return fail(loaded.error());
        return keys;
    }
    keys->m_formSecret = randomBytes(32);
    keys->m_entries.push_back(newEntry(clock.now()));
    if (const auto saved = keys->save(); !saved)
        return fail(saved.error());
    return keys;
}

SigningKeys::Entry SigningKeys::newEntry(const QDateTime &now)
{
    std::shared_ptr<EVP_PKEY> key = newEcKey();
    const QJsonObject jwk = publicJwk(key.get());
    return {jwkThumbprint(jwk), now, {}, key, jwk};
}

Result<Done> SigningKeys::load(const QByteArray &content)
{
    const auto broken = [this] {
        return fail(Error::Code::Storage,
                    u"%1 is damaged: restore it, or remove it and have everybody sign in anew"_s.arg(m_path));
    };
    const auto file = json::parseObject(content);
    if (!file)
        return broken();
    const auto secret = fromBase64Url(file->value(u"formSecret"_s).toString().toLatin1());
    if (!secret || secret->size() != 32)
        return broken();
    m_formSecret = *secret;
    for (const auto &value : file->value(u"keys"_s).toArray()) {
        const QJsonObject stored = value.toObject();
        std::shared_ptr<EVP_PKEY> key = keyFromPem(stored.value(u"key"_s).toString().toLatin1());
        if (!key)
            return broken();
        const QJsonObject jwk = publicJwk(key.get());
        m_entries.push_back({jwkThumbprint(jwk), fromRfc3339(stored.value(u"created"_s).toString()),
                             fromRfc3339(stored.value(u"until"_s).toString()), key, jwk});
    }
    if (m_entries.empty())
        return broken();
    return Done{};
}

Result<Done> SigningKeys::save() const
{
    QJsonArray keys;
    for (const Entry &entry : m_entries) {
        QJsonObject stored{{u"created"_s, toRfc3339(entry.created)},
                           {u"key"_s, QString::fromLatin1(keyToPem(entry.key.get()))}};
        if (entry.until.isValid())
            stored.insert(u"until"_s, toRfc3339(entry.until));
        keys.append(stored);
    }
    return writePrivateFile(
        m_path, json::compact({{u"formSecret"_s, QString::fromLatin1(base64Url(m_formSecret))}, {u"keys"_s, keys}}));
}

Result<QByteArray> SigningKeys::sign(const QString &type, const QJsonObject &payload) const
{
    std::shared_lock lock(m_mutex);
    const Entry entry = m_entries.front();
    lock.unlock();
    return signJws({{u"typ"_s, type}, {u"kid"_s, entry.id}}, payload, entry.key.get());
}

Result<Jws> SigningKeys::verify(const QByteArray &token, const QString &type) const
{
    const auto jws = parseJws(token);
    if (!jws)
        return jws;
    if (jws->header.value(u"typ"_s).toString().compare(type, Qt::CaseInsensitive) != 0)
        return fail(Error::Code::Protocol, u"another kind of token"_s);
    std::shared_lock lock(m_mutex);
    const auto entry = std::ranges::find(m_entries, jws->keyId(), &Entry::id);
    if (entry == m_entries.end() || (entry->until.isValid() && entry->until < m_clock.now())
        || !verifyJws(*jws, entry->key.get()))
        return fail(Error::Code::Unauthorised, u"not signed by us"_s);
    return jws;
}

QJsonObject SigningKeys::jwks() const
{
    std::shared_lock lock(m_mutex);
    QJsonArray keys;
    for (const Entry &entry : m_entries) {
        if (entry.until.isValid() && entry.until < m_clock.now())
            continue;
        QJsonObject jwk = entry.jwk;
        jwk.insert(u"kid"_s, entry.id);
        jwk.insert(u"alg"_s, u"ES256"_s);
        jwk.insert(u"use"_s, u"sig"_s);
        keys.append(jwk);
    }
    return {{u"keys"_s, keys}};
}

QDateTime SigningKeys::signingSince() const
{
    std::shared_lock lock(m_mutex);
    return m_entries.front().created;
}

Result<Done> SigningKeys::rotate(std::chrono::seconds keepOld)
{
    const QDateTime now = m_clock.now();
    std::unique_lock lock(m_mutex);
    const std::vector<Entry> before = m_entries;
    for (Entry &entry : m_entries) {
        if (!entry.until.isValid())
            entry.until = now.addSecs(keepOld.count());
    }
    std::erase_if(m_entries, [&](const Entry &entry) { return entry.until < now; });
    m_entries.insert(m_entries.begin(), newEntry(now));
    const auto saved = save();
    if (!saved)
        m_entries = before; // what is not on disk would be gone after a restart, and its tokens with it
    return saved;
}

} // namespace gw::backend::identity
