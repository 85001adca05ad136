// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QFrame>
#include <gw/contract/search.h>
#include <gw/widgets/theme.h>

class QLineEdit;
class QListWidget;
class QTimer;

namespace gw::app {

class Commands;

/// Ctrl+K: one box over actions and everything the modules can find locally. Arrow keys, Enter, Escape.
///
/// Rows that are on the screen keep their place when slower answers arrive: each provider has its own heading, in the
/// order of registration.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(widgets::Theme &theme, Commands &commands, QWidget *window);
    void setProviders(std::vector<contract::ISearchProvider *> providers);
    void open(const QString &text = {});

Q_SIGNALS:
    void linkChosen(const gw::contract::Link &link);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        bool heading = false;
        QString title;
        QString context;
        QString icon;
        QString command;
        contract::Link link;
    };
    void search();
    void fill();
    void fitHeight();
    void activate(int row);
    void moveSelection(int step);
    QList<Row> commandRows(const QString &text) const;

    widgets::Theme &m_theme;
    Commands &m_commands;
    QWidget *m_window;
    QLineEdit *m_input;
    QListWidget *m_list;
    QTimer *m_pause;
    std::vector<contract::ISearchProvider *> m_providers;
    std::vector<QList<Row>> m_answers; ///< actions, then one a provider
    QList<Row> m_rows;
    int m_generation = 0; ///< of the text: a late answer to an older one is dropped
};

} // namespace gw::app
