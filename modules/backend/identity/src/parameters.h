// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringList>
#include <gw/backend/http/message.h>

namespace gw::backend::identity {

/// application/x-www-form-urlencoded, from a query or a body, in order.
class Parameters
{
public:
    static Parameters ofQuery(const http::Request &request);
    /// Empty unless the body says it is a form.
    static Parameters ofForm(const http::Request &request);

    QString value(const QString &name) const; ///< empty when absent: RFC 6749 3.1 treats the two alike
    bool has(const QString &name) const { return !value(name).isEmpty(); }
    /// RFC 6749 3.1: no parameter may come twice.
    bool hasDuplicates() const;
    Parameters with(const QString &name, const QString &value) const; ///< replaced; empty: removed
    QByteArray encoded() const;

private:
    static Parameters parse(const QByteArray &text);
    QList<std::pair<QString, QString>> m_items;
};

/// "ko" or "en": the first of ui_locales (OIDC Core 3.1.2.1), then of Accept-Language, that we speak; else Korean.
QString languageOf(const http::Request &request, const QString &uiLocales = {});
QString cookieOf(const http::Request &request, const QByteArray &name);

} // namespace gw::backend::identity
