// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "window/shortcuts_sheet.h"

#include "window/commands.h"
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QScrollArea>
#include <gw/widgets/labels.h>
#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::app {

ShortcutsSheet::ShortcutsSheet(Theme &theme, const Commands &commands, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"shortcuts"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(theme.scaled(520), theme.scaled(560));

    std::map<QString, QList<Commands::Entry>> groups;
    for (const Commands::Entry &entry : commands.entries()) {
        if (!entry.shortcut.isEmpty())
            groups[entry.group].append(entry);
    }
    auto *page = new QWidget;
    page->setProperty("surface", true);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(space::xl, space::l, space::xl, space::l);
    grid->setHorizontalSpacing(space::xl);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const auto &[group, entries] : groups) {
        if (row > 0)
            grid->setRowMinimumHeight(row++, space::m);
        grid->addWidget(label(theme, group, Theme::Text::Title), row++, 0, 1, 2);
        for (const Commands::Entry &entry : entries) {
            grid->addWidget(label(theme, entry.label), row, 0);
            grid->addWidget(
                secondaryLabel(theme, entry.shortcut.toString(QKeySequence::NativeText), Theme::Text::Strong), row++, 1,
                Qt::AlignRight);
        }
    }
    grid->setRowStretch(row, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    scroll->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox;
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::m);
    layout->addWidget(scroll, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::m, 0, space::m, 0);
    foot->addWidget(buttons);
    layout->addLayout(foot);
}

} // namespace gw::app
