// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/dashboard_ui/dashboard_module.h>

#include "arrange_page.h"
#include "counter_search.h"
#include "counter_strip.h"
#include "home_blocks.h"
#include "home_page.h"
#include "notice_text.h"
#include "notices_page.h"
#include "waiting_page.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::dashboard {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gw::dashboard::DashboardModule)
};

// Outside the modules' classes, where lupdate resolves the context.
QString homeTitle()
{
    return Tr::tr("Home");
}

QString waitingTitle()
{
    return Tr::tr("Waiting");
}

QString noticesTitle()
{
    return Tr::tr("Notices");
}

QString arrangeTitle()
{
    return Tr::tr("Arrange");
}

QString arrangeCommand()
{
    return Tr::tr("Arrange front page and menu");
}

/// Opens what a waiting item points to. What has no module in this version is said, not hidden.
void openItem(shell::IShell &shell, const QString &text)
{
    if (const auto link = contract::Link::parse(text))
        shell.open(*link);
}

} // namespace

class DashboardModule::Home final : public shell::IModule
{
public:
    explicit Home(DashboardViewParts parts) : m_parts(std::move(parts)) {}
    QString id() const override { return u"home"_s; }

    shell::Contributions contribute() override
    {
        shell::Contributions offered;
        shell::IShell &shell = m_parts.shell;
        const auto arrange = [&shell] { shell.open({u"home"_s, u"arrange"_s, {}}); };
        offered.docks.push_back({.id = u"dashboard.home"_s,
                                 .title = homeTitle,
                                 .icon = u"go-home"_s,
                                 .create = [this, arrange](QWidget *parent) {
                                     auto *page = new HomePage(m_parts, parent);
                                     shell::IShell &opener = m_parts.shell;
                                     QObject::connect(page, &HomePage::counterChosen, page, [&opener](const QString &kind) {
                                         opener.open(linkOfCounter(kind));
                                     });
                                     QObject::connect(page, &HomePage::arrangeWanted, page, arrange);
                                     return page;
                                 }});
        offered.docks.push_back({.id = u"dashboard.arrange"_s,
                                 .title = arrangeTitle,
                                 .icon = u"configure"_s,
                                 .place = shell::Place::Right,
                                 .openAtFirst = false,
                                 .create = [this](QWidget *parent) { return new ArrangePage(m_parts, parent); }});
        offered.rail.push_back({.id = u"home"_s,
                                .label = homeTitle,
                                .icon = u"go-home"_s,
                                .dock = u"dashboard.home"_s,
                                .badge = {},
                                .position = 0});
        offered.commands.push_back({.id = u"home.arrange"_s,
                                    .label = arrangeCommand,
                                    .group = homeTitle,
                                    .icon = u"configure"_s,
                                    .shortcut = QKeySequence(u"Ctrl+Shift+A"_s),
                                    .run = arrange});
        offered.blocks = ownBlocks(m_parts);
        offered.openLink = [this](const contract::Link &link) { return open(link); };
        return offered;
    }

    Task<Done> stop() override { co_return Done{}; }

private:
    QString open(const contract::Link &link)
    {
        if (link.path == "arrange"_L1)
            return u"dashboard.arrange"_s;
        if (link.path.startsWith("arrange/"_L1))
            take(link.path.section(u'/', 1));
        return u"dashboard.home"_s;
    }

    /// A colleague's arrangement: shown at once, and back with one click.
    void take(const QString &token)
    {
        FrontPage &front = m_parts.service.frontPage();
        const auto stored = Arrangement::fromToken(token);
        if (!stored) {
            m_parts.shell.toast(Tr::tr("This link holds no front page."));
            return;
        }
        const QJsonObject before = front.stored();
        front.import(*stored);
        m_parts.shell.toast(Tr::tr("Your front page is arranged as in the link."), [&front, before] { front.restore(before); });
    }

    DashboardViewParts m_parts;
};

class DashboardModule::Waiting final : public shell::IModule
{
public:
    explicit Waiting(DashboardViewParts parts) : m_parts(std::move(parts)), m_search(m_parts.service.counters()) {}
    QString id() const override { return u"waiting"_s; }

    shell::Contributions contribute() override
    {
        shell::Contributions offered;
        offered.docks.push_back({.id = u"dashboard.waiting"_s,
                                 .title = waitingTitle,
                                 .icon = u"view-task"_s,
                                 .create = [this](QWidget *parent) {
                                     m_page = new WaitingPage(m_parts, parent);
                                     show();
                                     shell::IShell &shell = m_parts.shell;
                                     QObject::connect(m_page, &WaitingPage::chosen, m_page,
                                                      [&shell](const QString &link) { openItem(shell, link); });
                                     return m_page.data();
                                 }});
        offered.rail.push_back({.id = u"waiting"_s,
                                .label = waitingTitle,
                                .icon = u"view-task"_s,
                                .dock = u"dashboard.waiting"_s,
                                .badge = u"home"_s,
                                .position = 10});
        offered.search.push_back(&m_search);
        offered.openLink = [this](const contract::Link &link) {
            m_wanted = link.path;
            show();
            return u"dashboard.waiting"_s;
        };
        return offered;
    }

    Task<Done> stop() override { co_return Done{}; }

private:
    DashboardViewParts m_parts;
    void show()
    {
        if (!m_page)
            return;
        if (m_wanted.startsWith("item/"_L1))
            m_page->showItem(m_wanted.section(u'/', 1));
        else
            m_page->setKind(m_wanted);
    }

    CounterSearch m_search;
    QPointer<WaitingPage> m_page;
    QString m_wanted; ///< a kind, or "item/<id>"
};

class DashboardModule::Notices final : public shell::IModule
{
public:
    explicit Notices(DashboardViewParts parts) : m_parts(std::move(parts)) {}
    QString id() const override { return u"notices"_s; }

    shell::Contributions contribute() override
    {
        shell::Contributions offered;
        offered.docks.push_back({.id = u"dashboard.notices"_s,
                                 .title = noticesTitle,
                                 .icon = u"news-subscribe"_s,
                                 .create = [this](QWidget *parent) {
                                     m_page = new NoticesPage(m_parts, parent);
                                     connectPage();
                                     m_page->open(m_notice);
                                     return m_page.data();
                                 }});
        offered.rail.push_back({.id = u"notices"_s,
                                .label = noticesTitle,
                                .icon = u"news-subscribe"_s,
                                .dock = u"dashboard.notices"_s,
                                .badge = u"notices"_s,
                                .position = 20});
        offered.openLink = [this](const contract::Link &link) -> QString {
            m_notice = link.path.section(u'/', 1);
            if (!m_notice.isEmpty() && m_parts.service.notices().rowOf(m_notice) < 0)
                return {};
            if (m_page)
                m_page->open(m_notice);
            return u"dashboard.notices"_s;
        };
        return offered;
    }

    void start() override
    {
        QObject::connect(&m_parts.service, &DashboardService::reminded, &m_context, [this](const QString &id) {
            const int row = m_parts.service.notices().rowOf(id);
            if (row < 0)
                return;
            const QModelIndex index = m_parts.service.notices().index(row, 0);
            m_parts.badges.announce({.id = u"notice-%1-%2"_s.arg(id).arg(m_parts.clock.now().toSecsSinceEpoch()),
                                     .title = NoticeText(index).title(),
                                     .detail = Tr::tr("Please confirm that you have read this"),
                                     .since = m_parts.clock.now(),
                                     .link = {u"notices"_s, u"notice/"_s + id, {}}});
        });
    }

    Task<Done> stop() override { co_return Done{}; }

private:
    void connectPage()
    {
        DashboardViewParts &parts = m_parts;
        // No undo: the author is told at once, and what was told cannot be taken back.
        QObject::connect(m_page, &NoticesPage::acknowledged, m_page,
                         [&parts] { parts.shell.toast(Tr::tr("Confirmed that you have read it.")); });
        QObject::connect(m_page, &NoticesPage::failed, m_page, [&parts](const Error &) {
            parts.shell.toast(Tr::tr("This could not be kept on this computer. Is the disk full?"));
        });
    }

    DashboardViewParts m_parts;
    QObject m_context; ///< ends the connections with the module
    QPointer<NoticesPage> m_page;
    QString m_notice;
};

DashboardModule::DashboardModule(DashboardViewParts parts) : m_parts(std::move(parts)) {}

DashboardModule::~DashboardModule() = default;

std::vector<std::unique_ptr<shell::IModule>> DashboardModule::modules()
{
    std::vector<std::unique_ptr<shell::IModule>> made;
    made.push_back(std::make_unique<Home>(m_parts));
    made.push_back(std::make_unique<Waiting>(m_parts));
    made.push_back(std::make_unique<Notices>(m_parts));
    return made;
}

QString counterName(const QString &kind)
{
    return counterLabel(kind);
}

} // namespace gw::dashboard
