// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "window/commands.h"

#include <QAction>
#include <QWidget>
#include <ranges>

using namespace Qt::Literals::StringLiterals;

namespace gw::app {

Commands::Commands(QWidget &window) : QObject(&window), m_window(window) {}

QAction *Commands::actionOf(const QString &id)
{
    QAction *&action = m_actions[id];
    if (!action) {
        action = new QAction(&m_window);
        action->setObjectName(u"command."_s + id);
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, [this, id] { run(id); });
        m_window.addAction(action);
    }
    return action;
}

void Commands::add(shell::CommandSpec spec)
{
    if (!spec.shortcut.isEmpty() && !spec.inDock)
        actionOf(spec.id)->setShortcut(spec.shortcut);
    m_specs.push_back(std::move(spec));
}

void Commands::setShortcut(const QString &id, const QKeySequence &keys)
{
    const auto spec = std::ranges::find(m_specs, id, &shell::CommandSpec::id);
    if (spec == m_specs.end() || spec->shortcut == keys)
        return;
    spec->shortcut = keys;
    actionOf(id)->setShortcut(keys);
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
            if (!a->shortcut.isEmpty() && a->shortcut == b->shortcut && !a->inDock && !b->inDock)
                found.append({a->id, b->id});
        }
    }
    return found;
}

} // namespace gw::app
