// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QObject>
#include <gw/shell/module.h>

class QAction;
class QWidget;

namespace gw::app {

/// Everything that can be done, in one list: shortcuts, the palette and the F1 sheet read it.
class Commands final : public QObject
{
    Q_OBJECT

public:
    explicit Commands(QWidget &window);

    void add(shell::CommandSpec spec);
    /// Other keys for a command; none when empty.
    void setShortcut(const QString &id, const QKeySequence &keys);
    struct Entry
    {
        QString id;
        QString label;
        QString group;
        QString icon;
        QKeySequence shortcut;
        bool enabled = true;
    };
    QList<Entry> entries() const; ///< in the current language
    /// False when there is no such command or it cannot be done now.
    bool run(const QString &id);
    /// Pairs of command ids that want the same keys; empty in a healthy program (a test looks).
    QList<std::pair<QString, QString>> conflicts() const;

private:
    QAction *actionOf(const QString &id);
    QWidget &m_window;
    std::vector<shell::CommandSpec> m_specs;
    QHash<QString, QAction *> m_actions; ///< of commands that have or had keys
};

} // namespace gw::app
