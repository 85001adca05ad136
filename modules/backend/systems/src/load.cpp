// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/systems/adapter.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <expected>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::systems {
namespace {

constexpr qint64 largest = 64 * 1024 + 1; // one more than allowed, so that parseAdapter() sees that there is more
constexpr qsizetype shortestSecret = 16;

std::expected<QByteArray, QString> fileSecret(const QString &path, const QString &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(u"the secret file '%1' cannot be read: %2"_s.arg(name, file.errorString()));
    if (file.permissions() & (QFileDevice::ReadOther | QFileDevice::WriteOther))
        return std::unexpected(u"the secret file '%1' is open to every user of this computer: chmod o-rwx"_s.arg(name));
    return file.read(4096).trimmed();
}

std::expected<QByteArray, QString> secretOf(const Adapter &adapter, const QString &path)
{
    QByteArray secret;
    QString name;
    if (!adapter.secretFile.isEmpty()) {
        name = u"the secret file '%1'"_s.arg(adapter.secretFile);
        const auto read = fileSecret(secretPath(path, adapter), adapter.secretFile);
        if (!read)
            return read;
        secret = *read;
    } else if (!adapter.secretVariable.isEmpty()) {
        name = u"the environment variable %1"_s.arg(adapter.secretVariable);
        if (!qEnvironmentVariableIsSet(adapter.secretVariable.toLatin1().constData()))
            return std::unexpected(name + u" is not set"_s);
        secret = qgetenv(adapter.secretVariable.toLatin1().constData()).trimmed();
    } else {
        return secret;
    }
    const bool printable = std::ranges::all_of(secret, [](char c) { return c > ' ' && c < '\x7f'; });
    if (secret.size() < shortestSecret || !printable)
        return std::unexpected(name + u" must hold at least 16 visible ASCII characters in one line"_s);
    return secret;
}

} // namespace

AdapterFile loadAdapter(const QString &path, const Place &place)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, {{0, 0, u"the file cannot be read: "_s + file.errorString()}}};
    return loadAdapter(path, file.read(largest), place);
}

AdapterFile loadAdapter(const QString &path, const QByteArray &text, const Place &place)
{
    AdapterFile read = parseAdapter(text, QFileInfo(path).completeBaseName(), place);
    if (!read.adapter)
        return read;
    const auto secret = secretOf(*read.adapter, path);
    if (!secret)
        return {{}, {{0, 0, secret.error()}}};
    read.adapter->secret = *secret;
    return read;
}

QString secretPath(const QString &path, const Adapter &adapter)
{
    return adapter.secretFile.isEmpty() ? QString()
                                        : QFileInfo(path).absoluteDir().absoluteFilePath(adapter.secretFile);
}

} // namespace gw::backend::systems
