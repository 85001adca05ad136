// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "window/web_tab.h"

#include "window/web_bars.h"
#include "window/web_find.h"
#include "window/web_process.h"
#include "window/web_texts.h"
#include "window/web_view.h"
#include <QCborArray>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QStackedWidget>
#include <gw/widgets/state_view.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;
using gw::web::Kind;

namespace gw::app {

WebTab::WebTab(Theme &theme, WebProcess &process, int id, Page page, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_process(process)
    , m_id(id)
    , m_page(std::move(page))
    , m_notice(new WebNotice(theme, this))
    , m_question(new WebQuestion(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_view(new WebView(theme, process, id, m_stack))
    , m_state(new StateView(theme, m_stack))
    , m_find(new WebFind(theme, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_question);
    column->addWidget(m_find);
    column->addWidget(m_stack, 1);
    m_state->setObjectName(u"web.state"_s);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_state);
    m_view->setAccessibleName(m_page.title.isEmpty() ? tr("Web page") : m_page.title);
    connect(m_find, &WebFind::wanted, this, [this](const QString &text, bool back) {
        send(Kind::Find, {{u"text"_s, text}, {u"back"_s, back}});
    });
    connect(m_find, &WebFind::closed, this, &WebTab::focusPage);
    connect(m_question, &WebQuestion::answered, this, [this](const QCborMap &given, bool silence) {
        m_silenced = m_silenced || silence;
        answer(given);
        focusPage();
    });
}

WebTab::~WebTab()
{
    if (m_asked)
        answer({{u"ok"_s, false}});
    send(Kind::Close);
}

void WebTab::send(Kind kind, QCborMap body)
{
    m_process.sendIfRunning({.kind = kind, .page = m_id, .body = std::move(body)});
}

QString WebTab::title() const
{
    if (!m_pageTitle.isEmpty())
        return m_pageTitle;
    return m_page.title.isEmpty() ? QUrl(address()).host() : m_page.title;
}

bool WebTab::hasFailed() const
{
    return m_stack->currentWidget() == m_state;
}

void WebTab::open(double zoom)
{
    m_inEngine = true;
    m_failure.clear();
    m_view->reset();
    const QSize size = m_view->pixels().expandedTo({200, 200});
    QCborMap body{{u"width"_s, size.width()}, {u"height"_s, size.height()}};
    if (isVideo()) {
        body.insert(u"file"_s, m_page.video);
        body.insert(u"title"_s, m_page.title);
        m_process.send({.kind = Kind::Play, .page = m_id, .body = body});
    } else if (m_page.mail) {
        m_loading = true;
        QCborMap parts;
        for (auto part = m_page.mail->parts.cbegin(); part != m_page.mail->parts.cend(); ++part)
            parts.insert(part.key(), part.value());
        body.insert(u"parts"_s, parts);
        body.insert(u"zoom"_s, m_view->devicePixelRatioF());
        m_process.send({.kind = Kind::Original, .page = m_id, .body = body, .raw = m_page.mail->html});
    } else {
        m_loading = true;
        body.insert(u"url"_s, address());
        body.insert(u"origins"_s, QCborArray::fromStringList(m_page.origins));
        body.insert(u"zoom"_s, zoom * m_view->devicePixelRatioF());
        m_process.send({.kind = Kind::Open, .page = m_id, .body = body});
    }
    showPage();
    if (m_view->isVisible())
        send(Kind::Show, {{u"on"_s, true}});
    if (m_view->hasFocus())
        send(Kind::Focus, {{u"on"_s, true}});
    Q_EMIT changed();
}

void WebTab::adopt()
{
    m_inEngine = true;
    m_loading = true;
}

void WebTab::launch(const Page &page, double zoom)
{
    m_page = page;
    m_address.clear();
    m_pageTitle.clear();
    m_silenced = false;
    m_question->cancel();
    m_notice->hide();
    if (m_inEngine)
        send(Kind::Close); // other origins may be allowed now, and nothing of the old session is wanted
    open(zoom);
}

void WebTab::reload()
{
    m_notice->hide();
    if (!m_inEngine || isLocal()) {
        send(Kind::Close);
        Q_EMIT wantsReopen();
        return;
    }
    if (hasFailed()) {
        showPage();
        send(Kind::Load, {{u"url"_s, address()}});
    } else {
        send(Kind::Reload);
    }
}

void WebTab::stop()
{
    send(Kind::Stop);
}

void WebTab::back()
{
    showPage();
    send(Kind::Back);
}

void WebTab::forward()
{
    showPage();
    send(Kind::Forward);
}

void WebTab::showPage()
{
    const bool focused = m_state->isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(m_view);
    if (focused)
        m_view->setFocus();
}

void WebTab::focusPage()
{
    (hasFailed() ? static_cast<QWidget *>(m_state) : m_view)->setFocus();
}

bool WebTab::canEscape() const
{
    return m_question->isOpen() || m_find->isVisible() || m_notice->isVisible() || m_loading;
}

bool WebTab::escape()
{
    if (m_question->isOpen())
        m_question->cancel();
    else if (m_find->isVisible())
        m_find->close();
    else if (m_notice->isVisible())
        m_notice->dismiss();
    else if (m_loading)
        stop();
    else
        return false;
    return true;
}

void WebTab::take(const web::Message &message)
{
    const QCborMap &body = message.body;
    switch (message.kind) {
    case Kind::Title:
        m_pageTitle = body[u"text"_s].toString().simplified().left(200);
        m_playing = body[u"playing"_s].toBool();
        m_view->setAccessibleName(title());
        break;
    case Kind::Address: {
        m_address = body[u"url"_s].toString();
        if (m_address == "about:blank"_L1)
            m_address.clear();
        m_view->setAccessibleDescription(tr("Web page of %1").arg(QUrl(address()).host()));
        break;
    }
    case Kind::Progress: m_loading = body[u"loading"_s].toBool(); break;
    case Kind::History:
        m_back = body[u"back"_s].toBool();
        m_forward = body[u"forward"_s].toBool();
        break;
    case Kind::Failed: fail(body); break;
    case Kind::Outside: outside(body); return;
    case Kind::Closed:
        QMetaObject::invokeMethod(this, &WebTab::wantsClose, Qt::QueuedConnection);
        return;
    case Kind::Unresponsive:
        m_notice->present(tr("The page does not answer."), {tr("Load again"), [this] {
                                                                 send(Kind::Close);
                                                                 m_inEngine = false;
                                                                 Q_EMIT wantsReopen();
                                                             }},
                          {tr("Wait"), [this] { send(Kind::Patience); }});
        return;
    case Kind::Responsive: m_notice->hide(); return;
    case Kind::Found: m_find->setMatches(int(body[u"active"_s].toInteger()), int(body[u"count"_s].toInteger())); return;
    case Kind::Ask: ask(body); return;
    case Kind::Menu: menu(body); return;
    default: m_view->take(message); return;
    }
    Q_EMIT changed();
}

void WebTab::fail(const QCborMap &body)
{
    m_failure = body;
    m_loading = false;
    m_playing = false;
    const WebFailure failure = webFailure(body);
    const bool focused = m_view->hasFocus();
    m_state->show(failure.icon, failure.title, failure.text, failure.mayReload ? tr("Load again") : QString(),
                  [this] { reload(); });
    m_stack->setCurrentWidget(m_state);
    if (focused)
        m_state->setFocus();
}

void WebTab::engineEnded(bool missing)
{
    m_inEngine = false;
    m_asked = false;
    m_question->cancel();
    m_notice->hide();
    m_back = m_forward = false;
    m_view->reset();
    fail({{u"what"_s, missing ? u"missing"_s : u"engine"_s}});
    Q_EMIT changed();
}

void WebTab::outside(const QCborMap &body)
{
    const QUrl url(body[u"url"_s].toString());
    if (m_page.mail) {
        if (m_page.mail->linkChosen)
            m_page.mail->linkChosen(url);
        return;
    }
    const QString host = url.host().left(100);
    if (!body[u"person"_s].toBool() || host.isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return;
    if (body[u"form"_s].toBool()) {
        m_notice->present(tr("The page wanted to send what you entered to %1, outside of this system. It was not sent.").arg(host));
        return;
    }
    m_notice->present(tr("This leads outside: %1").arg(host),
                      {tr("Open in the browser"), [this, url] { Q_EMIT wantsOutside(url); }}, {tr("Stay"), {}});
}

void WebTab::answer(const QCborMap &given)
{
    if (std::exchange(m_asked, false))
        m_process.sendIfRunning({.kind = Kind::Answer, .page = m_id, .body = given});
}

void WebTab::ask(const QCborMap &question)
{
    m_asked = true;
    // A page in the background cannot call for attention; the engine waits, so it is answered at once.
    if (m_silenced || !m_view->isVisibleTo(window()) || !isVisible()) {
        answer({{u"ok"_s, false}});
        return;
    }
    if (question[u"what"_s].toString() == "files"_L1)
        askForFiles(question);
    else
        m_question->ask(question);
}

void WebTab::askForFiles(const QCborMap &question)
{
    auto *dialog = new QFileDialog(window(), tr("Choose a file for %1").arg(question[u"host"_s].toString()));
    dialog->setObjectName(u"web.fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(question[u"many"_s].toBool() ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    connect(dialog, &QDialog::finished, this, [this, dialog](int result) {
        QCborMap given{{u"ok"_s, result == QDialog::Accepted}};
        if (result == QDialog::Accepted)
            given.insert(u"files"_s, QCborArray::fromStringList(dialog->selectedFiles()));
        answer(given);
    });
    dialog->open();
}

void WebTab::menu(const QCborMap &body)
{
    auto *menu = new QMenu(m_view);
    menu->setObjectName(u"web.pageMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &text, auto act) {
        QAction *action = menu->addAction(text);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    add(tr("Back"), [this] { back(); })->setEnabled(m_back);
    add(tr("Forward"), [this] { forward(); })->setEnabled(m_forward);
    add(tr("Load again"), [this] { reload(); });
    menu->addSeparator();
    if (body[u"editable"_s].toBool()) {
        add(tr("Cut"), [this] { m_view->edit(u"cut"_s); })->setEnabled(body[u"selection"_s].toBool());
    }
    add(tr("Copy"), [this] { m_view->edit(u"copy"_s); })->setEnabled(body[u"selection"_s].toBool());
    if (body[u"editable"_s].toBool())
        add(tr("Paste"), [this] { m_view->edit(u"paste"_s); });
    add(tr("Select all"), [this] { m_view->edit(u"selectAll"_s); });
    if (const QString link = body[u"link"_s].toString(); !link.isEmpty()) {
        menu->addSeparator();
        add(tr("Copy the link's address"), [link] { QGuiApplication::clipboard()->setText(link); });
    }
    const double ratio = m_view->devicePixelRatioF();
    menu->popup(m_view->mapToGlobal(QPointF(double(body[u"x"_s].toInteger()) / ratio, double(body[u"y"_s].toInteger()) / ratio).toPoint()));
}

} // namespace gw::app
