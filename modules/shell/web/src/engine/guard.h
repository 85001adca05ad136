// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QSet>
#include <QUrl>
#include <QWebEngineUrlRequestInterceptor>

namespace gw::web {

/// "https://host:port", the port only when it is not the scheme's own. For a blob: the origin it belongs to.
QString originOf(const QUrl &url);
/// Whether a page of these origins may have `url` as its main document.
bool isInside(const QUrl &url, const QStringList &origins);

/// Looks at every request of the profile, whatever asked for it: the second lock behind the page's own rules.
class Guard final : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;
    void allow(const QStringList &origins); ///< adds to what any page may have
    void interceptRequest(QWebEngineUrlRequestInfo &info) override;

private:
    QSet<QString> m_origins;
};

/// For a local video: that one file and nothing else, no network.
class OneFileGuard final : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    OneFileGuard(QUrl file, QObject *parent) : QWebEngineUrlRequestInterceptor(parent), m_file(std::move(file)) {}
    void interceptRequest(QWebEngineUrlRequestInfo &info) override;

private:
    QUrl m_file;
};

} // namespace gw::web
