// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "readers_sheet.h"

#include "board_text.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <gw/base/deliver.h>
#include <gw/html/sanitize.h>
#include <gw/widgets/dates.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::boards {

ReadersSheet::ReadersSheet(const BoardsViewParts &parts, const QString &postId, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_post(postId)
    , m_sum(label(parts.theme, tr("Asking the server…"), Theme::Text::Title))
    , m_list(new QListWidget)
    , m_more(new QPushButton(tr("Show more")))
    , m_remind(new QPushButton(tr("Remind them")))
{
    setObjectName(u"post.readersSheet"_s);
    setWindowTitle(tr("Who has not read it"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(parts.theme.scaled(420), parts.theme.scaled(480));
    m_list->setAccessibleName(tr("People who have not confirmed"));
    m_sum->setWordWrap(true);
    m_remind->setObjectName(u"readers.remind"_s);
    m_remind->setEnabled(false);
    m_more->setProperty("flat", true);
    m_more->hide();
    auto *close = new QPushButton(tr("Close"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_more);
    foot->addStretch();
    foot->addWidget(m_remind);
    foot->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_sum);
    layout->addWidget(m_list, 1);
    layout->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_more, &QPushButton::clicked, this, [this] { load(m_next); });
    connect(m_remind, &QPushButton::clicked, this, &ReadersSheet::remind);
    load({});
}

void ReadersSheet::load(const QString &cursor)
{
    deliver(m_parts.service.moderation().readers(m_post, false, cursor), this, [](ReadersSheet *self, Result<Readers> readers) {
        if (!readers) {
            self->m_sum->setText(errorText(readers.error()));
            return;
        }
        self->m_sum->setText(readers->missing == 0 ? tr("Everybody has confirmed.") : tr("%1 have confirmed, %2 have not.").arg(readers->acknowledged).arg(readers->missing));
        for (const Reader &one : readers->items)
            self->m_list->addItem(html::plainLine(one.name, 80));
        self->m_next = readers->next;
        self->m_more->setVisible(!readers->next.isEmpty());
        self->m_remind->setEnabled(readers->missing > 0);
        if (readers->remindedAt.isValid())
            self->m_remind->setToolTip(tr("Last reminded %1").arg(dayAndTime(readers->remindedAt)));
    });
}

void ReadersSheet::remind()
{
    m_remind->setEnabled(false);
    deliver(m_parts.service.moderation().remind(m_post), this, [](ReadersSheet *self, Result<int> count) {
        self->m_sum->setText(count ? tr("%n person(s) were reminded.", nullptr, *count) : errorText(count.error()));
    });
}

} // namespace gw::boards
