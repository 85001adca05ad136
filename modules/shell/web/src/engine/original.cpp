// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "original.h"

#include <QBuffer>
#include <QWebEngineNewWindowRequest>
#include <QWebEngineProfile>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>

using namespace Qt::Literals::StringLiterals;

namespace gw::web {
namespace {

constexpr qsizetype MaxHtml = 1'400'000; // setContent() writes it as a data: address of 2 MB at most

void shut(QWebEngineSettings *settings)
{
    using S = QWebEngineSettings;
    for (const auto off :
         {S::JavascriptEnabled, S::LocalStorageEnabled, S::LocalContentCanAccessRemoteUrls, S::LocalContentCanAccessFileUrls, S::PluginsEnabled,
          S::PdfViewerEnabled, S::JavascriptCanAccessClipboard, S::JavascriptCanPaste, S::JavascriptCanOpenWindows, S::DnsPrefetchEnabled,
          S::FullScreenSupportEnabled, S::ScreenCaptureEnabled, S::AllowRunningInsecureContent, S::AllowGeolocationOnInsecureOrigins,
          S::AllowWindowActivationFromJavaScript, S::HyperlinkAuditingEnabled, S::ErrorPageEnabled, S::NavigateOnDropEnabled,
          S::AutoLoadIconsForPage, S::WebGLEnabled, S::Accelerated2dCanvasEnabled, S::TouchIconsEnabled, S::FocusOnNavigationEnabled})
        settings->setAttribute(off, false);
    settings->setAttribute(S::WebRTCPublicInterfacesOnly, true);
    settings->setAttribute(S::PlaybackRequiresUserGesture, true);
    settings->setUnknownUrlSchemePolicy(S::DisallowUnknownUrlSchemes);
}

/// Pictures that hold pixels only: a drawing names further files.
QByteArray pictureType(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG"))
        return "image/png";
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return "image/jpeg";
    if (bytes.startsWith("GIF8"))
        return "image/gif";
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == QByteArrayLiteral("WEBP"))
        return "image/webp";
    if (bytes.startsWith("BM"))
        return "image/bmp";
    return {};
}

} // namespace

void registerCidScheme()
{
    QWebEngineUrlScheme cid("cid");
    cid.setSyntax(QWebEngineUrlScheme::Syntax::Path);
    QWebEngineUrlScheme::registerScheme(cid);
}

OriginalPage *OriginalPage::create(QObject *parent, const Defences &defences)
{
    auto *profile = new QWebEngineProfile(parent); // without a name: off the record
    profile->setSpellCheckEnabled(false);
    profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    if (defences.scriptsOff)
        shut(profile->settings());
    if (defences.guard)
        profile->setUrlRequestInterceptor(new OriginalGuard(profile));
    connect(profile, &QWebEngineProfile::downloadRequested, profile, [] {}); // not accepted: it is cancelled
    auto *page = new OriginalPage(profile, parent, defences);
    profile->installUrlSchemeHandler("cid", new CidHandler(*page));
    return page;
}

OriginalPage::OriginalPage(QWebEngineProfile *profile, QObject *parent, const Defences &defences)
    : QWebEnginePage(profile, parent), m_defences(defences)
{
    if (defences.scriptsOff)
        shut(settings());
    connect(this, &QWebEnginePage::newWindowRequested, this, [this](QWebEngineNewWindowRequest &request) { Q_EMIT linkChosen(request.requestedUrl()); });
    connect(this, &QWebEnginePage::featurePermissionRequested, this,
            [this](const QUrl &origin, Feature feature) { setFeaturePermission(origin, feature, PermissionDeniedByUser); });
    connect(this, &QWebEnginePage::loadFinished, this, [this] { m_loading = false; });
}

QByteArray OriginalPage::guarded(const QByteArray &html)
{
    // In front of everything: what stands behind it can make it stricter only. Marks of conditional comments and a head
    // of its own that the mail opens later do not undo it.
    return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
           "img-src data: cid:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-src 'none'\">"
           "<meta name=\"referrer\" content=\"no-referrer\"></head><body>"
           + html;
}

void OriginalPage::show(const QByteArray &html, QHash<QString, Part> parts)
{
    m_parts = std::move(parts);
    m_loading = true;
    const QByteArray mail = html.left(MaxHtml);
    setContent(m_defences.policy ? guarded(mail) : mail, u"text/html;charset=UTF-8"_s, QUrl(u"about:blank"_s));
}

bool OriginalPage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    if (type == NavigationTypeLinkClicked) {
        Q_EMIT linkChosen(url);
        return !m_defences.navigation;
    }
    if (!m_defences.navigation)
        return true;
    // The mail itself arrives as a data: address, once.
    return isMainFrame && m_loading && type == NavigationTypeTyped && (url.scheme() == "data"_L1 || url == QUrl(u"about:blank"_s));
}

void OriginalGuard::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    const QString scheme = info.requestUrl().scheme();
    if (scheme != "data"_L1 && scheme != "cid"_L1 && scheme != "about"_L1)
        info.block(true);
}

CidHandler::CidHandler(OriginalPage &page) : QWebEngineUrlSchemeHandler(&page), m_page(page) {}

void CidHandler::requestStarted(QWebEngineUrlRequestJob *job)
{
    const QString id = job->requestUrl().path(QUrl::FullyDecoded);
    const auto found = m_page.m_parts.constFind(id);
    const QByteArray type = found == m_page.m_parts.cend() ? QByteArray() : pictureType(found->bytes);
    if (type.isEmpty() || job->requestMethod() != "GET") {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        return;
    }
    auto *buffer = new QBuffer;
    buffer->setData(found->bytes);
    connect(job, &QObject::destroyed, buffer, &QObject::deleteLater);
    job->reply(type, buffer);
}

} // namespace gw::web
