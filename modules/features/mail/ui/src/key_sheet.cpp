// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "key_sheet.h"

#include "key_map.h"
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QScrollArea>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::mail {

KeySheet::KeySheet(Theme &theme, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"mail.keySheet"_s);
    setWindowTitle(tr("Keys of the mail page"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(theme.scaled(600), theme.scaled(440));
    auto *page = new QWidget;
    page->setProperty("surface", true);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(space::xl, space::l, space::xl, space::l);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::s);
    const auto lines = keyLines();
    const int half = int(lines.size() + 1) / 2;
    for (int i = 0; i < int(lines.size()); ++i) {
        const int column = i / half * 3;
        grid->addWidget(label(theme, lines[size_t(i)].keys.toString(QKeySequence::NativeText), Theme::Text::Strong), i % half, column);
        grid->addWidget(label(theme, lines[size_t(i)].label), i % half, column + 1);
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(2, space::l);
    grid->setColumnStretch(4, 1);
    QLabel *note = secondaryLabel(theme, tr("The keys work while the keyboard writes Hangul, too. They rest while you type."), Theme::Text::Small);
    note->setWordWrap(true);
    grid->addWidget(note, half, 0, 1, 5);
    grid->setRowStretch(half + 1, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    scroll->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::m, 0, space::m, 0);
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::m);
    layout->addWidget(scroll, 1);
    layout->addLayout(foot);
}

} // namespace gw::mail
