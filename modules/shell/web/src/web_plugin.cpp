// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "web_plugin.h"

#include <QCoreApplication>
#include <QWebEngineCertificateError>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineSettings>
#include <QWebEngineView>

using namespace Qt::Literals::StringLiterals;

namespace gw::web {
namespace {

QString originOf(const QUrl &url)
{
    const QString host = url.scheme() + u"://"_s + url.host();
    return url.port() < 0 ? host : host + u':' + QString::number(url.port());
}

/// Stays inside the allowed origins and tells what goes wrong. A certificate error is the end of the load, always.
class Page final : public QWebEnginePage
{
    // No signals or slots of its own, so no Q_OBJECT; without this tr() would ask for the texts of QWebEnginePage.
    Q_DECLARE_TR_FUNCTIONS(gw::web::Page)

public:
    Page(QWebEngineProfile *profile, shell::WebPageOptions options, QObject *parent)
        : QWebEnginePage(profile, parent), m_options(std::move(options))
    {
        connect(this, &QWebEnginePage::certificateError, this, [this](QWebEngineCertificateError error) {
            error.rejectCertificate();
            m_options.failed(tr("The server could not prove who it is: %1").arg(error.description()),
                             tr("The page was not loaded. Tell your IT staff."));
        });
        connect(this, &QWebEnginePage::renderProcessTerminated, this,
                [this](RenderProcessTerminationStatus status, int) {
                    if (status != NormalTerminationStatus)
                        m_options.failed(tr("The page has crashed."),
                                         tr("The rest of the desk is not touched. Load it again."));
                });
        connect(this, &QWebEnginePage::loadFinished, this, [this](bool ok) {
            if (!ok)
                m_options.failed(tr("The page cannot be loaded."), tr("Check the network and try again."));
        });
        connect(this, &QWebEnginePage::titleChanged, this,
                [this](const QString &title) { m_options.titleChanged(title); });
    }

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override
    {
        if (!isMainFrame || m_options.allowedOrigins.contains(originOf(url)))
            return true;
        // A page cannot start programs: what leaves is a web address, and a person clicked on it.
        if (type == NavigationTypeLinkClicked && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1))
            m_options.outside(url);
        return false;
    }

    QWebEnginePage *createWindow(WebWindowType) override { return this; }

private:
    shell::WebPageOptions m_options;
};

} // namespace

QWebEngineProfile *WebPlugin::profile(const QString &language)
{
    if (!m_profile) {
        m_profile = new QWebEngineProfile(this); // without a name: off the record
        m_profile->settings()->setAttribute(QWebEngineSettings::LocalContentCanAccessRemoteUrls, false);
        m_profile->settings()->setAttribute(QWebEngineSettings::LocalContentCanAccessFileUrls, false);
        m_profile->settings()->setAttribute(QWebEngineSettings::PluginsEnabled, false);
        m_profile->settings()->setAttribute(QWebEngineSettings::JavascriptCanAccessClipboard, false);
        m_profile->settings()->setAttribute(QWebEngineSettings::DnsPrefetchEnabled, false);
        m_profile->settings()->setAttribute(QWebEngineSettings::FullScreenSupportEnabled, false);
    }
    m_profile->setHttpAcceptLanguage(language);
    return m_profile;
}

QWidget *WebPlugin::createPage(const shell::WebPageOptions &options, QWidget *parent)
{
    auto *view = new QWebEngineView(parent);
    view->setPage(new Page(profile(options.language), options, view));
    view->setContextMenuPolicy(Qt::NoContextMenu);
    view->load(options.start);
    return view;
}

void WebPlugin::reload(QWidget *page)
{
    if (auto *view = qobject_cast<QWebEngineView *>(page))
        view->reload();
}

} // namespace gw::web
