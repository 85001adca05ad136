// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "window/commands.h"

#include <QAction>
#include <QWidget>
#include <ranges>

using namespace Qt::Literals::StringLiterals;

namespace gw::app {

Commands::Commands(QWidget &window) : QObject(&window), m_window(window) {}

void Commands::add(shell::CommandSpec spec)
{
    if (!spec.shortcut.isEmpty()) {
        auto *action = new QAction(&m_window);
        action->setObjectName(u"command."_s + spec.id);
        action->setShortcut(spec.shortcut);
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, [this, id = spec.id] { run(id); });
        m_window.addAction(action);
    }
    m_specs.push_back(std::move(spec));
}

QList<Commands::Entry> Commands::entries() const
{
    QList<Entry> entries;
    for (const shell::CommandSpec &spec : m_specs)
        entries.append(
            {spec.id, spec.label(), spec.group(), spec.icon, spec.shortcut, !spec.enabled || spec.enabled()});
    return entries;
}

bool Commands::run(const QString &id)
{
    const auto it = std::ranges::find(m_specs, id, &shell::CommandSpec::id);
    if (it == m_specs.end() || (it->enabled && !it->enabled()))
        return false;
    it->run();
    return true;
}

QList<std::pair<QString, QString>> Commands::conflicts() const
{
    QList<std::pair<QString, QString>> found;
    for (auto a = m_specs.begin(); a != m_specs.end(); ++a) {
        for (auto b = std::next(a); b != m_specs.end(); ++b) {
            if (!a->shortcut.isEmpty() && a->shortcut == b->shortcut)
                found.append({a->id, b->id});
        }
    }
    return found;
}

} // namespace gw::app
