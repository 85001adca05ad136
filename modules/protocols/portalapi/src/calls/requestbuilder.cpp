// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "calls/requestbuilder.h"

#include <algorithm>
#include <gw/base/json.h>

namespace gw::portal {

RequestBuilder::RequestBuilder(QByteArray method, const QString &pathTemplate)
    : m_method(std::move(method)), m_path(pathTemplate.toLatin1())
{
}

void RequestBuilder::path(const QString &name, const QString &value)
{
    // Everything but the unreserved characters is escaped, so that no value can leave its segment.
    m_path.replace('{' + name.toLatin1() + '}', QUrl::toPercentEncoding(value));
}

void RequestBuilder::query(const QString &name, const QString &value)
{
    if (!m_query.isEmpty())
        m_query += '&';
    m_query += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
}

void RequestBuilder::header(const QByteArray &name, const QString &value)
{
    QByteArray text = value.toUtf8();
    // A value may come from a stored row or from the server; it must not be able to end its line (RFC 9110 5.5).
    text.removeIf([](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
    m_headers.emplace_back(name, text);
}

void RequestBuilder::body(const QByteArray &mediaType, const QJsonObject &object)
{
    m_headers.emplace_back("Content-Type", mediaType);
    m_body = json::compact(object);
}

void RequestBuilder::body(const QByteArray &mediaType, const QByteArray &bytes)
{
    m_headers.emplace_back("Content-Type", mediaType);
    m_body = bytes;
}

net::Request RequestBuilder::request() const
{
    net::Request request;
    request.method = m_method;
    request.url = QUrl::fromEncoded(m_query.isEmpty() ? m_path : m_path + '?' + m_query, QUrl::StrictMode);
    request.headers = m_headers;
    request.body = m_body;
    return request;
}

} // namespace gw::portal
