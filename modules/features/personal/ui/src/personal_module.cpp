// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/personal_ui/personal_module.h>

#include "favourites_view.h"
#include "notes_block.h"
#include "personal_page.h"
#include "tasks_view.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::personal {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gw::personal::PersonalModule)
};

// Outside the class, where lupdate resolves the context.
QString title()
{
    return Tr::tr("My space");
}

} // namespace

class PersonalModule::Search final : public contract::ISearchProvider
{
public:
    explicit Search(PersonalService &service) : m_service(service) {}
    QString id() const override { return u"personal"_s; }
    QString label() const override { return title(); }
    Task<QList<contract::SearchHit>> find(QString text, int limit) override { return m_service.find(text, limit); }

private:
    PersonalService &m_service;
};

PersonalModule::PersonalModule(PersonalViewParts parts)
    : m_parts(std::move(parts)), m_search(std::make_unique<Search>(m_parts.service))
{
    m_parts.service.setCopyTitle([](const QString &original) {
        return original.isEmpty() ? Tr::tr("Written at another desk") : Tr::tr("%1 (copy from another desk)").arg(original);
    });
}

PersonalModule::~PersonalModule() = default;

QString PersonalModule::id() const
{
    return u"personal"_s;
}

shell::Contributions PersonalModule::contribute()
{
    const auto go = [this](const QString &path) {
        return [this, path] { m_parts.shell.open({u"personal"_s, path, {}}); };
    };
    shell::Contributions offered;
    offered.docks.push_back({.id = u"personal.page"_s,
                             .title = title,
                             .icon = u"user-home"_s,
                             .openAtFirst = false,
                             .create = [this](QWidget *parent) {
                                 m_page = new PersonalPage(m_parts, parent);
                                 if (!m_wanted.isEmpty())
                                     open({u"personal"_s, std::exchange(m_wanted, {}), {}});
                                 return m_page.data();
                             }});
    offered.commands.push_back({.id = u"personal.show"_s,
                                .label = [] { return Tr::tr("My notes, tasks and favourites"); },
                                .group = title,
                                .icon = u"user-home"_s,
                                .run = go({})});
    offered.commands.push_back({.id = u"personal.newTask"_s,
                                .label = [] { return Tr::tr("New task"); },
                                .group = title,
                                .icon = u"view-task"_s,
                                .run = go(u"new-task"_s)});
    offered.commands.push_back({.id = u"personal.newNote"_s,
                                .label = [] { return Tr::tr("New note"); },
                                .group = title,
                                .icon = u"document-edit"_s,
                                .run = go(u"new-note"_s)});
    const auto block = [&](const QString &id, shell::Text name, int position, shell::WidgetFactory create,
                           const QString &path) {
        offered.blocks.push_back({.id = id,
                                  .title = std::move(name),
                                  .area = shell::Area::MySpace,
                                  .position = position,
                                  .create = std::move(create),
                                  .actionLabel = [] { return Tr::tr("All"); },
                                  .action = go(path)});
    };
    block(
        u"personal.tasks"_s, [] { return Tr::tr("Tasks"); }, 0,
        [this](QWidget *parent) {
            auto *view = new TasksView(m_parts, TasksView::Size::Block, parent);
            QObject::connect(view, &TasksView::activated, view, [this](const QString &id) {
                m_parts.shell.open({u"personal"_s, u"task/"_s + id, {}});
            });
            return view;
        },
        {});
    block(
        u"personal.notes"_s, [] { return Tr::tr("Notes"); }, 10,
        [this](QWidget *parent) { return new NotesBlock(m_parts, parent); }, {});
    block(
        u"personal.favourites"_s, [] { return Tr::tr("Favourites"); }, 20,
        [this](QWidget *parent) { return new FavouritesView(m_parts, u"home.favourites"_s, parent); }, {});
    offered.search.push_back(m_search.get());
    offered.openLink = [this](const contract::Link &link) { return open(link); };
    return offered;
}

void PersonalModule::start()
{
    m_parts.service.reload();
}

QString PersonalModule::open(const contract::Link &link)
{
    const QString kind = link.path.section(u'/', 0, 0);
    const QString id = link.path.section(u'/', 1);
    static const QStringList known{{}, u"task"_s, u"note"_s, u"new-task"_s, u"new-note"_s};
    if (!known.contains(kind))
        return {};
    if (!m_page) {
        m_wanted = link.path;
        return u"personal.page"_s;
    }
    if (kind == "task"_L1 || kind == "new-task"_L1)
        m_page->showTask(id);
    else if (kind == "note"_L1 || kind == "new-note"_L1)
        m_page->showNote(id);
    return u"personal.page"_s;
}

Task<Done> PersonalModule::stop()
{
    co_return Done{};
}

} // namespace gw::personal
