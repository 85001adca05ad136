// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDate>
#include <QJsonObject>
#include <gw/net/transport.h>
#include <optional>

namespace gw::portal {

/// Puts a call's fields where the wire wants them, escaped. Empty optional ones are left out.
class RequestBuilder final
{
public:
    RequestBuilder(QByteArray method, const QString &pathTemplate);

    void path(const QString &name, const QString &value);
    void path(const QString &name, int value) { path(name, QString::number(value)); }
    void path(const QString &name, QDate value) { path(name, value.toString(Qt::ISODate)); }
    void query(const QString &name, const QString &value);
    void query(const QString &name, QDate value) { query(name, value.toString(Qt::ISODate)); }
    void query(const QString &name, int value) { query(name, QString::number(value)); }
    void query(const QString &name, bool value)
    {
        query(name, value ? QStringLiteral("true") : QStringLiteral("false"));
    }
    void header(const QByteArray &name, const QString &value);
    void body(const QByteArray &mediaType, const QJsonObject &object);
    void body(const QByteArray &mediaType, const QByteArray &bytes);

    template <class T>
        requires std::is_enum_v<T>
    void query(const QString &name, T value)
    {
        query(name, toString(value));
    }

    template <class T>
    void query(const QString &name, const std::optional<T> &value)
    {
        if (value)
            query(name, *value);
    }

    void header(const QByteArray &name, const std::optional<QString> &value)
    {
        if (value)
            header(name, *value);
    }

    template <class T>
    void body(const QByteArray &mediaType, const T &value)
    {
        body(mediaType, toJson(value).toObject());
    }

    net::Request request() const;

private:
    QByteArray m_method;
    QByteArray m_path;  ///< percent-encoded
    QByteArray m_query; ///< percent-encoded, without the question mark
    net::Headers m_headers;
    QByteArray m_body;
};

} // namespace gw::portal
