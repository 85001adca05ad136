// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "compose_windows.h"

#include "compose_outbox.h"
#include "compose_settings.h"
#include "compose_view.h"
#include "mail_text.h"
#include <QCloseEvent>
#include <QStackedLayout>
#include <QTabBar>
#include <QTabWidget>
#include <gw/base/deliver.h>
#include <gw/widgets/icons.h>
#include <gw/widgets/state_view.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {
namespace {

/// A window that keeps its draft when it is closed.
class OwnWindow final : public QWidget
{
public:
    explicit OwnWindow(ComposeView *view) : m_view(view)
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setObjectName(u"compose.window"_s);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(view);
        resize(view->size().expandedTo({760, 620}));
    }

protected:
    void closeEvent(QCloseEvent *event) override
    {
        if (m_view)
            m_view->close();
        QWidget::closeEvent(event);
    }

private:
    QPointer<ComposeView> m_view;
};

/// Tabs, and what to do when there are none.
class Dock final : public QWidget
{
public:
    Dock(const MailViewParts &parts, QTabWidget *tabs, std::function<void()> write, QWidget *parent)
        : QWidget(parent), m_tabs(tabs), m_empty(new widgets::StateView(parts.theme)), m_write(std::move(write)), m_stack(new QStackedLayout(this))
    {
        m_stack->addWidget(m_empty);
        m_stack->addWidget(tabs);
        retranslate();
    }
    void follow() { m_stack->setCurrentIndex(m_tabs->count() > 0 ? 1 : 0); }

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            retranslate();
        QWidget::changeEvent(event);
    }

private:
    void retranslate() { m_empty->show(u"mail-message-new"_s, Composers::tr("Nothing is being written"), Composers::tr("Mails that you write appear here, each in a tab."), Composers::tr("Write a mail"), m_write); }

    QTabWidget *m_tabs;
    widgets::StateView *m_empty;
    std::function<void()> m_write;
    QStackedLayout *m_stack;
};

} // namespace

Composers::Composers(const MailViewParts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    connect(&parts.sending, &SendService::tooLateToCancel, this, [this] { m_parts.shell.toast(tr("It was too late: the mail is on its way.")); });
    connect(&parts.sending, &SendService::refused, this, [this](const QString &draftId) {
        m_parts.shell.toast(tr("A mail was not accepted. It waits under “Outgoing”."), [composers = QPointer(this), draftId] {
            if (!composers)
                return;
            deliver(composers->m_parts.sending.takeBack(draftId), composers.data(), [](Composers *self, const Result<Outgoing> &message) {
                if (message)
                    self->show(*message);
            });
        });
    });
}

Composers::~Composers()
{
    const auto views = std::exchange(m_views, {});
    for (const QPointer<ComposeView> &view : views) {
        if (view && (!m_tabs || m_tabs->indexOf(view) < 0))
            view->window()->deleteLater(); // one of its own; the dock's are the window's
    }
}

QWidget *Composers::makeDock(QWidget *parent)
{
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(u"compose.tabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setTabsClosable(true);
    m_tabs->setMovable(true);
    m_tabs->tabBar()->setElideMode(Qt::ElideRight);
    connect(m_tabs, &QTabWidget::tabCloseRequested, this, [this](int index) {
        if (auto *view = qobject_cast<ComposeView *>(m_tabs->widget(index)))
            view->close();
    });
    auto *home = new Dock(m_parts, m_tabs, [this] { open({}); }, parent);
    home->setObjectName(u"compose.dock"_s);
    connect(m_tabs, &QTabWidget::currentChanged, home, [home] { home->follow(); });
    for (const Outgoing &message : std::exchange(m_before, {}))
        show(message);
    home->follow();
    return home;
}

QWidget *Composers::makeOutbox(QWidget *parent)
{
    return new ComposeOutbox(
        m_parts, [this](const Outgoing &message) { show(message); }, parent);
}

QWidget *Composers::makeSettings(QWidget *parent)
{
    return new ComposeSettings(m_parts, parent);
}

void Composers::open(ComposeRequest request)
{
    deliver(m_parts.sending.compose(std::move(request)), this, [](Composers *self, const Result<Outgoing> &message) {
        if (message)
            self->show(*message);
        else
            self->m_parts.shell.toast(message.error().code == Error::Code::NotFound ? tr("This draft is not there any more.") : errorText(message.error()));
    });
}

void Composers::show(const Outgoing &message)
{
    if (const auto link = contract::Link::parse(u"gwanmun:mail/writing"_s))
        m_parts.shell.open(*link); // the dock is made with this, if it was not there
    for (const QPointer<ComposeView> &view : std::as_const(m_views)) {
        if (!view || view->draftId() != message.id)
            continue;
        if (m_tabs && m_tabs->indexOf(view) >= 0)
            m_tabs->setCurrentWidget(view);
        else
            view->window()->raise();
        view->setFocus();
        return;
    }
    if (!m_tabs) {
        m_before.append(message);
        return;
    }
    auto *view = new ComposeView(m_parts, message);
    m_views.append(view);
    add(view);
    m_tabs->addTab(view, view->title());
    m_tabs->setCurrentWidget(view);
    retitle(view);
}

void Composers::add(ComposeView *view)
{
    view->setReopen([self = QPointer<Composers>(this)](const Outgoing &message) {
        if (self)
            self->show(message);
    });
    connect(view, &ComposeView::titleChanged, this, [this, view] { retitle(view); });
    connect(view, &ComposeView::popOutWanted, this, [this, view] { popOut(view); });
    connect(view, &ComposeView::sent, this, [this, view] { remove(view); });
    connect(view, &ComposeView::closed, this, [this, view] { remove(view); });
}

void Composers::remove(ComposeView *view)
{
    if (m_views.removeIf([view](const QPointer<ComposeView> &one) { return one == view; }) == 0)
        return;
    const int index = m_tabs ? m_tabs->indexOf(view) : -1;
    if (index >= 0) {
        m_tabs->removeTab(index);
        view->deleteLater();
        return;
    }
    QWidget *window = view->window();
    view->deleteLater();
    if (window != view)
        QMetaObject::invokeMethod(window, &QWidget::close, Qt::QueuedConnection);
}

void Composers::popOut(ComposeView *view)
{
    const int index = m_tabs ? m_tabs->indexOf(view) : -1;
    if (index < 0) { // back into the dock
        QPointer<QWidget> window(view->window());
        if (!m_tabs || window == view)
            return;
        window->layout()->removeWidget(view);
        m_tabs->addTab(view, view->title());
        m_tabs->setCurrentWidget(view);
        retitle(view);
        window->deleteLater();
        return;
    }
    m_tabs->removeTab(index);
    auto *window = new OwnWindow(view);
    view->show();
    retitle(view);
    window->show();
}

void Composers::retitle(ComposeView *view)
{
    const int index = m_tabs ? m_tabs->indexOf(view) : -1;
    if (index < 0) {
        view->window()->setWindowTitle(view->title());
        return;
    }
    QString title = view->title();
    m_tabs->setTabText(index, title.replace(u'&', u"&&"_s));
    m_tabs->setTabIcon(index, widgets::icon(m_parts.theme, u"mail-message"_s, view->message().lane == Lane::Citizen ? widgets::Role::CitizenLane : widgets::Role::EmployeeLane));
}

Task<Done> Composers::keepAll()
{
    std::vector<Task<Done>> keeping;
    for (const QPointer<ComposeView> &view : std::as_const(m_views)) {
        if (view)
            keeping.push_back(view->keepNow());
    }
    Result<Done> all = Done{};
    for (Task<Done> &one : keeping) {
        const Result<Done> kept = co_await one;
        if (!kept)
            all = kept;
    }
    co_return all;
}

} // namespace gw::mail
