// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDir>
#include <QFile>
#include <gtest/gtest.h>
#include <gw/backend/mime/json.h>
#include <gw/backend/mime/parse.h>

namespace gw::test {

/// One of the messages in tests/unit/mime/messages.
inline QByteArray messageBytes(const QString &name)
{
    QFile file(qEnvironmentVariable("GW_SOURCE_DIR") + QStringLiteral("/tests/unit/mime/messages/") + name
               + QStringLiteral(".eml"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll();
}

inline backend::mime::Message message(const QByteArray &bytes)
{
    auto parsed = backend::mime::parse(bytes);
    EXPECT_TRUE(parsed);
    return *parsed;
}

inline backend::mime::Message message(const QString &name)
{
    return message(messageBytes(name));
}

inline QString valueOf(const backend::mime::Message &mail)
{
    EXPECT_FALSE(mail.textBody.isEmpty());
    return mail.textBody.isEmpty() ? QString() : backend::mime::bodyValue(*mail.textBody.first()).value;
}

/// "mixed(text/plain alternative(text/plain text/html))"
inline QString outline(const backend::mime::Part &part)
{
    if (!part.isMultipart())
        return part.type;
    QStringList inside;
    for (const auto &sub : part.subParts)
        inside.append(outline(sub));
    return part.type.sliced(10) + QLatin1Char('(') + inside.join(QLatin1Char(' ')) + QLatin1Char(')');
}

} // namespace gw::test
