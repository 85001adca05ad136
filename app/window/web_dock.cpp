// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "window/web_dock.h"

#include "window/web_find.h"
#include "window/web_process.h"
#include "window/web_tab.h"
#include "window/web_texts.h"
#include "window/web_view.h"
#include <QCborArray>
#include <QClipboard>
#include <QDockWidget>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPluginLoader>
#include <QPointer>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <gw/shell/web.h>
#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>
#include <gw/widgets/state_view.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;
using gw::web::Kind;

namespace gw::app {

WebDock::WebDock(Theme &theme, WebOptions options, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_process(new WebProcess(options.program, this))
    , m_bar(new QTabBar(this))
    , m_backButton(new QToolButton(this))
    , m_forwardButton(new QToolButton(this))
    , m_reloadButton(new QToolButton(this))
    , m_address(new ElidedLabel(theme, Theme::Text::Small, this))
    , m_unsafe(label(theme, {}, Theme::Text::Small, this))
    , m_zoom(new QToolButton(this))
    , m_more(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new StateView(theme))
    , m_downloads(new WebDownloads(theme, this))
    , m_rest(new QTimer(this))
{
    setObjectName(u"web"_s);
    m_stack->addWidget(m_empty);
    buildBar();
    m_rest->setSingleShot(true);
    connect(m_rest, &QTimer::timeout, this, &WebDock::rest);
    connect(m_process, &WebProcess::received, this, &WebDock::take);
    connect(m_process, &WebProcess::failed, this, [this](bool missing) {
        m_downloads->engineEnded();
        for (WebTab *tab : std::as_const(m_tabs))
            tab->engineEnded(missing);
    });
    connect(m_downloads, &WebDownloads::cancelWanted, this, [this](int id) {
        m_process->sendIfRunning({.kind = Kind::CancelDownload, .body = {{u"id"_s, id}}});
    });
    connect(m_downloads, &WebDownloads::folderWanted, this, &WebDock::folderWanted);
    setOptions(std::move(options));
    retranslate();
    showCurrent();
}

WebDock::~WebDock()
{
    m_bar->disconnect(this);
    m_process->disconnect(this);
    while (!m_tabs.isEmpty())
        delete m_tabs.takeLast();
}

void WebDock::buildBar()
{
    m_bar->setObjectName(u"web.tabs"_s);
    m_bar->setExpanding(false);
    m_bar->setElideMode(Qt::ElideRight);
    m_bar->setUsesScrollButtons(true);
    m_bar->setMovable(true);
    m_bar->setDrawBase(false);
    m_bar->installEventFilter(this);
    connect(m_bar, &QTabBar::currentChanged, this, &WebDock::showCurrent);
    connect(m_bar, &QTabBar::tabMoved, this, [this](int from, int to) { m_tabs.move(from, to); });
    m_address->setProperty("secondary", true);
    m_address->setObjectName(u"web.address"_s);
    m_unsafe->setProperty("danger", true);
    m_unsafe->setObjectName(u"web.unsafe"_s);
    for (const auto &[button, name, symbol] :
         {std::tuple{m_backButton, u"web.back"_s, u"go-previous"_s}, std::tuple{m_forwardButton, u"web.forward"_s, u"go-next"_s},
          std::tuple{m_reloadButton, u"web.reload"_s, u"view-refresh"_s}, std::tuple{m_more, u"web.more"_s, u"overflow-menu"_s}}) {
        button->setObjectName(name);
        button->setIcon(icon(m_theme, symbol, Role::TextSecondary));
        button->setIconSize({20, 20});
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_zoom->setObjectName(u"web.zoom"_s);
    m_zoom->setFocusPolicy(Qt::TabFocus);
    connect(m_backButton, &QToolButton::clicked, this, [this] { act(Act::Back); });
    connect(m_forwardButton, &QToolButton::clicked, this, [this] { act(Act::Forward); });
    connect(m_reloadButton, &QToolButton::clicked, this, [this] {
        if (current() && current()->isLoading())
            current()->stop();
        else
            act(Act::Reload);
    });
    connect(m_zoom, &QToolButton::clicked, this, [this] { zoomBy(0); });
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    m_more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &WebDock::buildMenu);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::s, space::xs, space::s, space::xs);
    row->setSpacing(space::xs);
    row->addWidget(m_backButton);
    row->addWidget(m_forwardButton);
    row->addWidget(m_reloadButton);
    row->addSpacing(space::s);
    row->addWidget(m_unsafe);
    row->addWidget(m_address, 1);
    row->addWidget(m_zoom);
    row->addWidget(m_more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addLayout(row);
    column->addWidget(m_stack, 1);
    column->addWidget(m_downloads);
}

void WebDock::buildMenu()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    WebTab *tab = current();
    const auto add = [this, menu](const QString &text, const QKeySequence &keys, Act what, bool enabled) {
        QAction *action = menu->addAction(text);
        action->setShortcut(keys); // shown only: keyPressEvent() does it
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, [this, what] { act(what); });
    };
    const bool page = tab && !tab->isLocal() && !tab->hasFailed();
    add(tr("Find in the page"), QKeySequence::Find, Act::Find, page);
    add(tr("Print"), QKeySequence::Print, Act::Print, page);
    QAction *pdf = menu->addAction(tr("Save as PDF"));
    pdf->setEnabled(page && m_options.downloads.allowed);
    connect(pdf, &QAction::triggered, this, &WebDock::savePdf);
    menu->addSeparator();
    add(tr("Larger"), QKeySequence::ZoomIn, Act::ZoomIn, page);
    add(tr("Smaller"), QKeySequence::ZoomOut, Act::ZoomOut, page);
    add(tr("As at first (100%)"), QKeySequence(u"Ctrl+0"_s), Act::ZoomReset, page);
    menu->addSeparator();
    QAction *browser = menu->addAction(tr("Open this address in your browser"));
    browser->setEnabled(page);
    connect(browser, &QAction::triggered, this, [this] {
        if (const WebTab *now = current())
            Q_EMIT outside(QUrl(now->address()));
    });
    add(tr("Close the tab"), QKeySequence(u"Ctrl+W"_s), Act::Close, tab != nullptr);
}

void WebDock::setOptions(WebOptions options)
{
    m_options = std::move(options);
    m_downloads->setPolicy(m_options.downloads);
    m_rest->setInterval(m_options.grace);
    m_process->configure({{u"language"_s, m_options.language},
                          {u"proxy"_s, m_options.proxy},
                          {u"authorities"_s, QCborArray::fromStringList(m_options.authorities)},
                          {u"downloads"_s, m_options.downloads.allowed},
                          {u"folder"_s, m_options.downloads.destination()},
                          {u"patience"_s, qint64(m_options.patience.count())}});
}

bool WebDock::isEngineRunning() const
{
    return m_process->isRunning();
}

WebTab *WebDock::current() const
{
    return m_tabs.value(m_bar->currentIndex());
}

int WebDock::indexOf(int id) const
{
    const auto it = std::ranges::find(m_tabs, id, &WebTab::id);
    return it == m_tabs.end() ? -1 : int(it - m_tabs.begin());
}

void WebDock::open(const shell::WebPage &page)
{
    m_rest->stop();
    const auto same = std::ranges::find_if(m_tabs, [&page](const WebTab *tab) { return !page.key.isEmpty() && tab->page().key == page.key; });
    if (same != m_tabs.end()) {
        WebTab *tab = *same;
        m_bar->setCurrentIndex(indexOf(tab->id()));
        tab->launch({page.key, page.url.toString(), page.title, page.allowedOrigins, {}}, 1);
        applyZoom(*tab);
        tab->focusPage();
        return;
    }
    WebTab *tab = add(++m_lastId, page.key, page, {});
    tab->open(zoomOf(*tab));
    m_bar->setCurrentIndex(indexOf(tab->id()));
    tab->focusPage();
}

void WebDock::playVideo(const QString &file, const QString &title)
{
    m_rest->stop();
    WebTab *tab = add(++m_lastId, {}, {.key = {}, .url = {}, .title = title, .allowedOrigins = {}}, file);
    tab->open(1);
    m_bar->setCurrentIndex(indexOf(tab->id()));
    tab->focusPage();
}

void WebDock::showOriginal(const shell::OriginalMail &mail)
{
    m_rest->stop();
    const auto same = std::ranges::find_if(m_tabs, [&mail](const WebTab *tab) { return tab->page().mail && tab->page().mail->key == mail.key; });
    WebTab *tab = same != m_tabs.end() ? *same : add(++m_lastId, {}, {.key = {}, .url = {}, .title = mail.title, .allowedOrigins = {}}, {});
    tab->launch({{}, {}, mail.title, {}, {}, std::make_shared<const shell::OriginalMail>(mail)}, 1);
    m_bar->setCurrentIndex(indexOf(tab->id()));
    tab->focusPage();
}

WebTab *WebDock::add(int id, const QString &key, const shell::WebPage &page, const QString &video)
{
    auto *tab = new WebTab(m_theme, *m_process, id, {key, page.url.toString(), page.title, page.allowedOrigins, video}, m_stack);
    tab->view().setReserved([tab](const QKeyEvent &event) {
        const Act wanted = actOf(event);
        return wanted == Act::Escape ? tab->canEscape() : wanted != Act::None;
    });
    connect(tab, &WebTab::changed, this, [this, tab] { update(tab); });
    connect(tab, &WebTab::wantsOutside, this, &WebDock::outside);
    connect(tab, &WebTab::wantsReopen, this, [this, tab] { reopen(tab); });
    connect(tab, &WebTab::wantsClose, this, [this, tab] { closeTab(indexOf(tab->id()), false); });
    m_tabs.append(tab);
    m_stack->addWidget(tab);
    auto *close = new QToolButton(m_bar);
    close->setIcon(icon(m_theme, u"window-close"_s, Role::TextSecondary));
    close->setIconSize({12, 12});
    close->setFocusPolicy(Qt::NoFocus); // Ctrl+W by keyboard
    connect(close, &QToolButton::clicked, this, [this, tab] { closeTab(indexOf(tab->id()), true); });
    m_bar->setTabButton(m_bar->addTab({}), QTabBar::RightSide, close);
    update(tab);
    return tab;
}

void WebDock::reopen(WebTab *tab)
{
    tab->open(zoomOf(*tab));
    tab->focusPage();
}

void WebDock::closeTab(int index, bool undoable)
{
    if (index < 0 || index >= m_tabs.size())
        return;
    WebTab *tab = m_tabs.takeAt(index);
    const WebTab::Page page = tab->page();
    const shell::WebPage again{page.key, QUrl(tab->address()), tab->title(), page.origins};
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    {
        const QSignalBlocker quiet(m_bar);
        m_bar->removeTab(index);
    }
    m_stack->removeWidget(tab);
    tab->hide();
    tab->deleteLater();
    m_process->sendIfRunning({.kind = Kind::Show, .page = tab->id(), .body = {{u"on"_s, false}}});
    showCurrent();
    if (hadFocus && current())
        current()->focusPage();
    if (m_tabs.isEmpty()) {
        m_rest->start();
        Q_EMIT emptied();
    }
    if (!undoable || page.mail)
        return;
    Q_EMIT toastWanted(tr("Closed: %1").arg(again.title), [self = QPointer(this), again, video = page.video] {
        if (!self)
            return;
        if (video.isEmpty())
            self->open(again);
        else
            self->playVideo(video, again.title);
    });
}

void WebDock::closeAll()
{
    while (!m_tabs.isEmpty())
        closeTab(int(m_tabs.size()) - 1, false);
}

void WebDock::take(const web::Message &message)
{
    switch (message.kind) {
    case Kind::Ready: return;
    case Kind::DownloadStarted:
    case Kind::DownloadProgress:
    case Kind::DownloadEnded: m_downloads->take(message); return;
    case Kind::Copied:
        if (isAncestorOf(QApplication::focusWidget())) {
            auto *copied = new QMimeData;
            copied->setText(message.body[u"text"_s].toString());
            if (const QString html = message.body[u"html"_s].toString(); !html.isEmpty())
                copied->setHtml(html);
            QGuiApplication::clipboard()->setMimeData(copied);
        }
        return;
    case Kind::NewPage: {
        const int opener = indexOf(int(message.body[u"opener"_s].toInteger()));
        if (opener < 0) {
            m_process->sendIfRunning({.kind = Kind::Close, .page = message.page});
            return;
        }
        const shell::WebPage page{{}, QUrl(message.body[u"url"_s].toString()), {}, m_tabs[opener]->page().origins};
        WebTab *tab = add(message.page, {}, page, {});
        tab->adopt();
        m_bar->setCurrentIndex(indexOf(tab->id()));
        tab->focusPage();
        return;
    }
    case Kind::Printed:
        if (!message.body[u"ok"_s].toBool())
            Q_EMIT toastWanted(tr("The page could not be printed."), {});
        return;
    default: break;
    }
    const int index = indexOf(message.page);
    if (index < 0) {
        if (message.kind == Kind::Ask) // its tab has just gone: the engine must not wait
            m_process->sendIfRunning({.kind = Kind::Answer, .body = {{u"ok"_s, false}}});
        return;
    }
    WebTab *tab = m_tabs[index];
    if (message.kind == Kind::PdfMade) {
        if (message.raw.isEmpty())
            Q_EMIT toastWanted(tr("No PDF could be made of this page."), {});
        else
            m_downloads->keep(message.raw, tab->title() + u".pdf"_s);
        return;
    }
    tab->take(message);
    if (message.kind == Kind::Address)
        applyZoom(*tab);
}

void WebDock::showCurrent()
{
    WebTab *tab = current();
    m_stack->setCurrentWidget(tab ? static_cast<QWidget *>(tab) : m_empty);
    m_bar->setVisible(!m_tabs.isEmpty());
    for (QWidget *one : std::initializer_list<QWidget *>{m_backButton, m_forwardButton, m_reloadButton, m_address, m_more})
        one->setVisible(tab != nullptr);
    if (tab) {
        update(tab);
    } else {
        m_unsafe->hide();
        m_zoom->hide();
    }
}

void WebDock::update(WebTab *tab)
{
    const int index = indexOf(tab->id());
    QString title = tab->title();
    m_bar->setTabText(index, QString(title.left(40)).replace(u'&', u"&&"_s));
    m_bar->setTabToolTip(index, title.toHtmlEscaped());
    m_bar->setAccessibleTabName(index, title);
    if (auto *close = m_bar->tabButton(index, QTabBar::RightSide)) {
        close->setAccessibleName(tr("Close %1").arg(title));
        close->setToolTip(tr("Close the tab"));
    }
    if (tab != current())
        return;
    m_backButton->setEnabled(tab->canGoBack());
    m_forwardButton->setEnabled(tab->canGoForward());
    m_backButton->setVisible(!tab->isLocal());
    m_forwardButton->setVisible(!tab->isLocal());
    const QString reload = tab->isLoading() ? tr("Stop loading") : tr("Load again (F5)");
    m_reloadButton->setIcon(icon(m_theme, tab->isLoading() ? u"process-stop"_s : u"view-refresh"_s, Role::TextSecondary));
    m_reloadButton->setToolTip(reload);
    m_reloadButton->setAccessibleName(reload);
    m_address->setFullText(tab->isLocal() ? tab->page().title : shownAddress(tab->address()));
    const QUrl url(tab->address());
    const bool local = url.host() == "localhost"_L1 || url.host().endsWith(".localhost"_L1) || url.host() == "127.0.0.1"_L1;
    m_unsafe->setVisible(!tab->isLocal() && url.scheme() == "http"_L1 && !local);
    const int percent = qRound(zoomOf(*tab) * 100);
    m_zoom->setVisible(percent != 100 && !tab->isLocal());
    m_zoom->setText(tr("%1%").arg(percent));
    m_zoom->setAccessibleName(tr("Zoom %1%, back to 100%").arg(percent));
    m_zoom->setToolTip(m_zoom->accessibleName());
}

void WebDock::print()
{
    if (!m_printPlugin)
        m_printPlugin = std::make_unique<QPluginLoader>(QFileInfo(m_options.program).absolutePath() + u"/plugins/gwanmun_print"_s);
    auto *plugin = qobject_cast<shell::IPrintPlugin *>(m_printPlugin->instance());
    WebTab *tab = current();
    if (!plugin || !tab) {
        Q_EMIT toastWanted(tr("Printing is not installed here. Save the page as PDF instead."), {});
        return;
    }
    plugin->choose(window(), tab->title(), [self = QPointer(this), id = tab->id()](const shell::PrintChoice &choice) {
        if (self)
            self->printed(id, choice);
    });
}

void WebDock::savePdf()
{
    if (const WebTab *tab = current())
        m_process->sendIfRunning({.kind = Kind::Pdf, .page = tab->id()});
}

void WebDock::printed(int page, const shell::PrintChoice &choice)
{
    m_process->sendIfRunning({.kind = Kind::Print,
                              .page = page,
                              .body = {{u"printer"_s, choice.printer},
                                       {u"file"_s, choice.file},
                                       {u"copies"_s, choice.copies},
                                       {u"duplex"_s, choice.duplex},
                                       {u"colour"_s, choice.colour},
                                       {u"pageFrom"_s, choice.pageFrom},
                                       {u"pageTo"_s, choice.pageTo},
                                       {u"size"_s, choice.pageSize},
                                       {u"landscape"_s, choice.landscape}}});
}

void WebDock::endSession()
{
    closeAll();
    m_zooms.clear();
    m_downloads->engineEnded();
    m_process->stopNow();
}

bool WebDock::isClosed() const
{
    // A dock behind another tab is not closed, and neither is one of a window that went to the tray.
    for (const QWidget *widget = this; widget; widget = widget->parentWidget()) {
        if (qobject_cast<const QDockWidget *>(widget))
            return widget->isHidden();
    }
    return isHidden();
}

void WebDock::rest()
{
    if (!m_tabs.isEmpty() && !isClosed())
        return;
    if (m_downloads->isBusy()) {
        m_rest->start(); // a download is finished first
        return;
    }
    closeAll();
    m_rest->stop();
    m_process->stop();
}

void WebDock::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (isEngineRunning())
        m_rest->start();
}

void WebDock::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_tabs.isEmpty())
        m_rest->stop();
}

void WebDock::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WebDock::retranslate()
{
    m_empty->show(u"internet-services"_s, tr("No page open"), tr("Pages of your site's systems open here."));
    m_bar->setAccessibleName(tr("Open pages"));
    m_unsafe->setText(tr("Not encrypted"));
    for (const auto &[button, name] : {std::pair{m_backButton, tr("Back (Alt+Left)")}, std::pair{m_forwardButton, tr("Forward (Alt+Right)")},
                                       std::pair{m_more, tr("More")}}) {
        button->setAccessibleName(name);
        button->setToolTip(name);
    }
    for (WebTab *tab : std::as_const(m_tabs))
        update(tab);
}

} // namespace gw::app
