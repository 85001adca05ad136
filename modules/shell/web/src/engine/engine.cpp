// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "engine.h"

#include "guard.h"
#include "player.h"
#include "printing.h"
#include <QApplication>
#include <QCborArray>
#include <QClipboard>
#include <QMimeData>
#include <QNetworkProxy>
#include <QWebEngineContextMenuRequest>
#include <QWebEngineDownloadRequest>
#include <QWebEngineNewWindowRequest>
#include <QWebEngineProfile>
#include <QWebEngineSettings>

using namespace Qt::Literals::StringLiterals;

namespace gw::web {
namespace {

QStringList strings(const QCborValue &value)
{
    QStringList out;
    for (const QCborValue one : value.toArray())
        out.append(one.toString());
    return out;
}

int number(const QCborMap &body, const QString &key)
{
    return int(body[key].toInteger());
}

void harden(QWebEngineSettings *settings)
{
    using S = QWebEngineSettings;
    for (const auto off :
         {S::LocalContentCanAccessRemoteUrls, S::LocalContentCanAccessFileUrls, S::PluginsEnabled, S::PdfViewerEnabled,
          S::JavascriptCanAccessClipboard, S::JavascriptCanPaste, S::JavascriptCanOpenWindows, S::DnsPrefetchEnabled,
          S::FullScreenSupportEnabled, S::ScreenCaptureEnabled, S::AllowRunningInsecureContent,
          S::AllowGeolocationOnInsecureOrigins, S::AllowWindowActivationFromJavaScript, S::HyperlinkAuditingEnabled,
          S::ErrorPageEnabled, S::NavigateOnDropEnabled, S::AutoLoadIconsForPage})
        settings->setAttribute(off, false);
    settings->setAttribute(S::WebRTCPublicInterfacesOnly, true);
    settings->setUnknownUrlSchemePolicy(S::DisallowUnknownUrlSchemes);
}

} // namespace

Engine::Engine(Channel &channel) : m_channel(channel), m_downloads(channel)
{
    connect(&channel, &Channel::received, this, &Engine::take);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        if (m_takingClipboard)
            return;
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        if (data && data->hasText())
            m_channel.send({.kind = Kind::Copied, .body = {{u"text"_s, data->text()}, {u"html"_s, data->html()}}});
    });
    m_channel.send({.kind = Kind::Ready});
}

Engine::~Engine()
{
    m_tabs.clear(); // pages before their profile
}

void Engine::configure(const QCborMap &body)
{
    if (!m_profile) {
        m_profile = std::make_unique<QWebEngineProfile>(); // without a name: off the record
        m_guard = new Guard(m_profile.get());
        m_profile->setUrlRequestInterceptor(m_guard);
        m_profile->setSpellCheckEnabled(false);
        harden(m_profile->settings());
        connect(m_profile.get(), &QWebEngineProfile::downloadRequested, &m_downloads, &Downloads::start);
    }
    m_profile->setHttpAcceptLanguage(body[u"language"_s].toString());
    m_downloads.setPolicy(body[u"downloads"_s].toBool(), body[u"folder"_s].toString());
    m_site.authorities = strings(body[u"authorities"_s]);
    m_site.patience = std::chrono::milliseconds(std::max<qint64>(body[u"patience"_s].toInteger(), 200));
    const QUrl proxy(body[u"proxy"_s].toString());
    if (proxy.isValid() && !proxy.host().isEmpty())
        QNetworkProxy::setApplicationProxy(
            {proxy.scheme().startsWith("socks"_L1) ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, proxy.host(),
             quint16(proxy.port(8080)), proxy.userName(), proxy.password()});
    else if (body[u"proxy"_s].toString() == "none"_L1)
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
}

void Engine::wire(int id, Surface &surface)
{
    connect(&surface, &QWebEngineView::customContextMenuRequested, this, [this, id, &surface](const QPoint &where) {
        const QWebEngineContextMenuRequest *request = surface.lastContextMenuRequest();
        if (!request)
            return;
        m_channel.send({.kind = Kind::Menu,
                        .page = id,
                        .body = {{u"x"_s, where.x()},
                                 {u"y"_s, where.y()},
                                 {u"link"_s, request->linkUrl().toString()},
                                 {u"selection"_s, !request->selectedText().isEmpty()},
                                 {u"editable"_s, request->isContentEditable()}}});
    });
    surface.setContextMenuPolicy(Qt::CustomContextMenu);
}

Engine::Tab &Engine::add(int id, const QStringList &origins)
{
    m_guard->allow(origins);
    Tab &tab = m_tabs[id];
    tab.surface = std::make_unique<Surface>(m_channel, id);
    tab.page = new Page(m_channel, m_site, m_profile.get(), *tab.surface, id, origins);
    tab.surface->setPage(tab.page);
    wire(id, *tab.surface);
    connect(tab.page, &Page::newPage, this, [this, id, origins](QWebEngineNewWindowRequest &request) {
        const int popUp = ++m_lastPopUp;
        Tab &opened = add(popUp, origins);
        opened.surface->resize(m_tabs[id].surface->size());
        m_channel.send({.kind = Kind::NewPage,
                        .page = popUp,
                        .body = {{u"opener"_s, id}, {u"url"_s, request.requestedUrl().toString()}}});
        request.openIn(opened.page);
    });
    return tab;
}

void Engine::open(int id, const QCborMap &body)
{
    Tab &tab = add(id, strings(body[u"origins"_s]));
    tab.surface->resize(number(body, u"width"_s), number(body, u"height"_s));
    tab.page->setFactor(body[u"zoom"_s].toDouble(1));
    tab.page->load(QUrl(body[u"url"_s].toString()));
}

void Engine::play(int id, const QCborMap &body)
{
    const QUrl file = QUrl::fromLocalFile(body[u"file"_s].toString());
    const QString title = body[u"title"_s].toString();
    Tab &tab = m_tabs[id];
    tab.profile = std::make_unique<QWebEngineProfile>();
    harden(tab.profile->settings());
    tab.profile->settings()->setAttribute(QWebEngineSettings::LocalContentCanAccessFileUrls, true);
    tab.profile->settings()->setAttribute(QWebEngineSettings::PlaybackRequiresUserGesture, false);
    tab.profile->setUrlRequestInterceptor(new OneFileGuard(file, tab.profile.get()));
    tab.surface = std::make_unique<Surface>(m_channel, id);
    auto *page = new QWebEnginePage(tab.profile.get(), tab.surface.get());
    tab.surface->setPage(page);
    tab.surface->setContextMenuPolicy(Qt::NoContextMenu);
    tab.surface->resize(number(body, u"width"_s), number(body, u"height"_s));
    const auto fail = [this, id](const QString &what) {
        m_channel.send({.kind = Kind::Failed, .page = id, .body = {{u"what"_s, what}, {u"first"_s, true}}});
    };
    connect(page, &QWebEnginePage::titleChanged, this, [this, id, title, fail](const QString &state) {
        if (state == "failed"_L1)
            fail(u"video"_s);
        else
            m_channel.send({.kind = Kind::Title,
                            .page = id,
                            .body = {{u"text"_s, title}, {u"playing"_s, state == "playing"_L1}}});
    });
    connect(page, &QWebEnginePage::renderProcessTerminated, this,
            [fail](QWebEnginePage::RenderProcessTerminationStatus status, int) {
                if (status != QWebEnginePage::NormalTerminationStatus)
                    fail(u"crash"_s);
            });
    page->setHtml(playerPage(file, title), file.adjusted(QUrl::RemoveFilename));
}

void Engine::original(int id, const Message &message)
{
    Tab &tab = m_tabs[id];
    tab.surface = std::make_unique<Surface>(m_channel, id);
    OriginalPage *page = OriginalPage::create(tab.surface.get());
    tab.surface->setPage(page);
    tab.surface->resize(number(message.body, u"width"_s), number(message.body, u"height"_s));
    page->setZoomFactor(std::clamp(message.body[u"zoom"_s].toDouble(1), 0.25, 5.0));
    wire(id, *tab.surface);
    connect(page, &OriginalPage::linkChosen, this, [this, id](const QUrl &url) {
        m_channel.send({.kind = Kind::Outside, .page = id, .body = {{u"url"_s, url.toString(QUrl::FullyEncoded)}, {u"person"_s, true}}});
    });
    // Whether it is well finished says nothing: a way out that was refused counts as a failure.
    connect(page, &QWebEnginePage::loadFinished, this, [this, id] {
        m_channel.send({.kind = Kind::Progress, .page = id, .body = {{u"loading"_s, false}, {u"percent"_s, 100}}});
    });
    connect(page, &QWebEnginePage::renderProcessTerminated, this, [this, id](QWebEnginePage::RenderProcessTerminationStatus status, int) {
        if (status != QWebEnginePage::NormalTerminationStatus)
            m_channel.send({.kind = Kind::Failed, .page = id, .body = {{u"what"_s, u"crash"_s}, {u"first"_s, true}}});
    });
    QHash<QString, Part> parts;
    for (const auto &[name, bytes] : message.body[u"parts"_s].toMap())
        parts.insert(name.toString(), {{}, bytes.toByteArray()});
    page->show(message.raw, std::move(parts));
}

void Engine::edit(Tab &tab, const QString &what)
{
    QWebEnginePage *page = tab.surface->page();
    if (what == "cut"_L1)
        page->triggerAction(QWebEnginePage::Cut);
    else if (what == "copy"_L1)
        page->triggerAction(QWebEnginePage::Copy);
    else if (what == "paste"_L1)
        page->triggerAction(QWebEnginePage::Paste);
    else if (what == "pastePlain"_L1)
        page->triggerAction(QWebEnginePage::PasteAndMatchStyle);
    else if (what == "selectAll"_L1)
        page->triggerAction(QWebEnginePage::SelectAll);
    else if (what == "undo"_L1)
        page->triggerAction(QWebEnginePage::Undo);
    else if (what == "redo"_L1)
        page->triggerAction(QWebEnginePage::Redo);
}

void Engine::take(const Message &message)
{
    const QCborMap &body = message.body;
    switch (message.kind) {
    case Kind::Configure: configure(body); return;
    case Kind::CancelDownload: m_downloads.cancel(number(body, u"id"_s)); return;
    case Kind::Clipboard: {
        auto *data = new QMimeData;
        data->setText(body[u"text"_s].toString());
        if (const QString html = body[u"html"_s].toString(); !html.isEmpty())
            data->setHtml(html);
        m_takingClipboard = true;
        QGuiApplication::clipboard()->setMimeData(data);
        m_takingClipboard = false;
        return;
    }
    case Kind::Open:
        if (m_profile && !m_tabs.contains(message.page))
            open(message.page, body);
        return;
    case Kind::Play:
        if (!m_tabs.contains(message.page))
            play(message.page, body);
        return;
    case Kind::Original:
        if (!m_tabs.contains(message.page))
            original(message.page, message);
        return;
    default: break;
    }
    const auto found = m_tabs.find(message.page);
    if (found == m_tabs.end())
        return; // it has closed meanwhile
    Tab &tab = found->second;
    QWebEnginePage *page = tab.surface->page();
    switch (message.kind) {
    case Kind::Load: page->load(QUrl(body[u"url"_s].toString())); break;
    case Kind::Reload: page->triggerAction(QWebEnginePage::ReloadAndBypassCache); break;
    case Kind::Stop: page->triggerAction(QWebEnginePage::Stop); break;
    case Kind::Back: page->triggerAction(QWebEnginePage::Back); break;
    case Kind::Forward: page->triggerAction(QWebEnginePage::Forward); break;
    case Kind::Close: m_tabs.erase(found); break;
    case Kind::Edit: edit(tab, body[u"what"_s].toString()); break;
    case Kind::Zoom:
        if (tab.page)
            tab.page->setFactor(body[u"factor"_s].toDouble(1));
        break;
    case Kind::Find:
        if (tab.page)
            tab.page->find(body[u"text"_s].toString(), body[u"back"_s].toBool());
        break;
    case Kind::Patience:
        if (tab.page)
            tab.page->goOnWaiting();
        break;
    case Kind::Pdf:
        page->printToPdf([this, id = message.page](const QByteArray &pdf) {
            m_channel.send({.kind = Kind::PdfMade, .page = id, .raw = pdf});
        });
        break;
    case Kind::Print:
        print(*tab.surface, body, [this, id = message.page](bool ok) {
            m_channel.send({.kind = Kind::Printed, .page = id, .body = {{u"ok"_s, ok}}});
        });
        break;
    default: tab.surface->take(message); break;
    }
}

} // namespace gw::web
