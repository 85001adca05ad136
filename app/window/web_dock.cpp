// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "window/web_dock.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QOpenGLContext>
#include <QPluginLoader>
#include <QStackedWidget>
#include <gw/widgets/labels.h>
#include <gw/widgets/state_view.h>

QT_BEGIN_NAMESPACE
// Exported by QtGui for exactly this purpose, but declared in a private header only.
Q_GUI_EXPORT void qt_gl_set_global_share_context(QOpenGLContext *context);
Q_GUI_EXPORT QOpenGLContext *qt_gl_global_share_context();
QT_END_NAMESPACE

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::app {

WebLoader::WebLoader() = default;
WebLoader::~WebLoader() = default; // the library stays mapped: WebEngine cannot be unloaded

Result<shell::IWebPlugin *> WebLoader::plugin()
{
    if (m_plugin)
        return m_plugin;
    // WebEngine wants one OpenGL context shared by all. Qt's attribute for it would load OpenGL at every start of the
    // program; made here, it costs nothing until the first page.
    if (!qt_gl_global_share_context()) {
        auto *context = new QOpenGLContext(QCoreApplication::instance());
        context->create();
        qt_gl_set_global_share_context(context);
    }
    const QString path = QCoreApplication::applicationDirPath() + u"/plugins/gwanmun_web"_s;
    m_loader = std::make_unique<QPluginLoader>(path);
    m_plugin = qobject_cast<shell::IWebPlugin *>(m_loader->instance());
    if (!m_plugin)
        return gw::fail(Error::Code::Unsupported, m_loader->errorString());
    return m_plugin;
}

WebDock::WebDock(Theme &theme, WebLoader &loader, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_loader(loader)
    , m_address(new ElidedLabel(theme, Theme::Text::Small, this))
    , m_stack(new QStackedWidget(this))
    , m_state(new StateView(theme))
{
    setObjectName(u"web"_s);
    m_address->setProperty("secondary", true);
    m_stack->addWidget(m_state);
    m_state->show(u"internet-services"_s, tr("No page open"), tr("Pages of your site's systems open here."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::l, space::s, space::l, space::s);
    bar->addWidget(m_address, 1);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
}

void WebDock::open(const QUrl &url, const QStringList &allowedOrigins)
{
    m_url = url;
    m_allowed = allowedOrigins;
    m_address->setFullText(url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo));
    delete std::exchange(m_page, nullptr);
    const Result<shell::IWebPlugin *> plugin = m_loader.plugin();
    if (!plugin) {
        m_state->show(
            u"dialog-error"_s, tr("Web pages cannot be shown here"),
            tr("The web part of the program is not installed. Ask your IT staff for the package gwanmun-web."));
        m_stack->setCurrentWidget(m_state);
        return;
    }
    m_page = (*plugin)->createPage(
        {.start = url,
         .allowedOrigins = allowedOrigins,
         .language = QLocale().bcp47Name(),
         .outside = [this](const QUrl &target) { Q_EMIT outside(target); },
         .titleChanged =
             [this](const QString &title) {
                 m_title = title;
                 Q_EMIT titleChanged(title);
             },
         .failed = [this](const QString &happened, const QString &next) { fail(happened, next); }},
        m_stack);
    m_page->setAccessibleName(tr("Web page"));
    m_stack->addWidget(m_page);
    m_stack->setCurrentWidget(m_page);
}

void WebDock::fail(const QString &happened, const QString &next)
{
    m_state->show(u"dialog-error"_s, happened, next, tr("Load again"), [this] { open(m_url, m_allowed); });
    m_stack->setCurrentWidget(m_state);
}

} // namespace gw::app
