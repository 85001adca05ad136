// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "parameters.h"
#include <QSet>
#include <QUrl>

namespace gw::backend::identity {

using namespace Qt::Literals::StringLiterals;

Parameters Parameters::parse(const QByteArray &text)
{
    const auto decoded = [](QByteArray part) {
        part.replace('+', ' ');
        return QString::fromUtf8(QByteArray::fromPercentEncoding(part));
    };
    Parameters result;
    for (const QByteArray &pair : text.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        result.m_items.emplaceBack(decoded(pair.left(equals)), equals < 0 ? QString() : decoded(pair.mid(equals + 1)));
    }
    return result;
}

Parameters Parameters::ofQuery(const http::Request &request)
{
    // Encoded, because QUrlQuery leaves "+" as it is, where a form means a space.
    return parse(request.query.toString(QUrl::FullyEncoded).toUtf8());
}

Parameters Parameters::ofForm(const http::Request &request)
{
    const QByteArray type = request.header("content-type").split(';').first().trimmed().toLower();
    return type == "application/x-www-form-urlencoded" ? parse(request.body) : Parameters();
}

QString Parameters::value(const QString &name) const
{
    const auto found = std::ranges::find(m_items, name, &std::pair<QString, QString>::first);
    return found == m_items.end() ? QString() : found->second;
}

bool Parameters::hasDuplicates() const
{
    QSet<QString> names;
    for (const auto &[name, value] : m_items)
        names.insert(name);
    return names.size() != m_items.size();
}

Parameters Parameters::with(const QString &name, const QString &value) const
{
    Parameters result = *this;
    result.m_items.removeIf([&](const auto &item) { return item.first == name; });
    if (!value.isEmpty())
        result.m_items.emplaceBack(name, value);
    return result;
}

QByteArray Parameters::encoded() const
{
    QByteArrayList pairs;
    for (const auto &[name, value] : m_items)
        pairs.append(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value));
    return pairs.join('&');
}

QString languageOf(const http::Request &request, const QString &uiLocales)
{
    for (const QString &wish : uiLocales.split(u' ', Qt::SkipEmptyParts)) {
        const QString language = wish.section(u'-', 0, 0).toLower();
        if (language == "ko"_L1 || language == "en"_L1)
            return language;
    }
    return request.language();
}

QString cookieOf(const http::Request &request, const QByteArray &name)
{
    for (const auto &[header, value] : request.headers) {
        if (header != "cookie")
            continue;
        for (const QByteArray &pair : value.split(';')) {
            const QByteArray trimmed = pair.trimmed();
            if (trimmed.startsWith(name + '='))
                return QString::fromLatin1(trimmed.mid(name.size() + 1));
        }
    }
    return {};
}

} // namespace gw::backend::identity
