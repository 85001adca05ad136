// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "crypto.h"
#include <QRegularExpression>
#include <gw/backend/identity/accounts.h>

namespace gw::backend::identity {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray scrypt(const QString &password, const QByteArray &salt, PasswordCost cost)
{
    // Two keyboards, one password: the same syllables may arrive composed or not.
    const QByteArray utf8 = password.normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray key(32, Qt::Uninitialized);
    const quint64 n = quint64(1) << cost.logN;
    const quint64 memory = 128 * quint64(cost.r) * (n + quint64(cost.p)) + 1024 * 1024;
    if (EVP_PBE_scrypt(utf8.constData(), size_t(utf8.size()), reinterpret_cast<const unsigned char *>(salt.constData()),
                       size_t(salt.size()), n, quint64(cost.r), quint64(cost.p), memory,
                       reinterpret_cast<unsigned char *>(key.data()), size_t(key.size()))
        != 1)
        return {};
    return key;
}

} // namespace

QString hashPassword(const QString &password, PasswordCost cost)
{
    const QByteArray salt = randomBytes(16);
    return u"$scrypt$ln=%1,r=%2,p=%3$%4$%5"_s.arg(cost.logN).arg(cost.r).arg(cost.p).arg(
        QLatin1StringView(base64Url(salt)), QLatin1StringView(base64Url(scrypt(password, salt, cost))));
}

bool verifyPassword(const QString &password, const QString &hash)
{
    static const QRegularExpression form(
        u"^\\$scrypt\\$ln=(\\d{1,2}),r=(\\d{1,2}),p=(\\d{1,2})\\$([\\w-]+)\\$([\\w-]{43})$"_s);
    const auto parts = form.match(hash);
    if (!parts.hasMatch())
        return false;
    const PasswordCost cost{parts.captured(1).toInt(), parts.captured(2).toInt(), parts.captured(3).toInt()};
    const auto salt = fromBase64Url(parts.captured(4).toLatin1());
    const auto expected = fromBase64Url(parts.captured(5).toLatin1());
    if (!salt || !expected || cost.logN > 20)
        return false;
    const QByteArray key = scrypt(password, *salt, cost);
    return !key.isEmpty() && equalInConstantTime(key, *expected);
}

} // namespace gw::backend::identity
