// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "participants_sheet.h"

#include "board_text.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <gw/base/deliver.h>
#include <gw/html/sanitize.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::boards {

ParticipantsSheet::ParticipantsSheet(const BoardsViewParts &parts, const QString &postId, QWidget *parent)
    : QDialog(parent), m_sum(label(parts.theme, tr("Asking the server…"), Theme::Text::Title)), m_list(new QListWidget)
{
    setObjectName(u"post.participantsSheet"_s);
    setWindowTitle(tr("Who takes part"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(parts.theme.scaled(420), parts.theme.scaled(480));
    m_list->setObjectName(u"participants.list"_s);
    m_list->setAccessibleName(windowTitle());
    m_sum->setWordWrap(true);
    auto *close = new QPushButton(tr("Close"));
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_sum);
    layout->addWidget(m_list, 1);
    layout->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    deliver(parts.service.moderation().participants(postId), this,
            [](ParticipantsSheet *self, const Result<QList<Participant>> &people) { self->take(people); });
}

void ParticipantsSheet::take(const Result<QList<Participant>> &people)
{
    if (!people) {
        m_sum->setText(errorText(people.error()));
        return;
    }
    m_sum->setText(tr("%n person(s) take part", nullptr, int(people->size())));
    for (const Participant &one : *people)
        m_list->addItem(html::plainLine(one.name, 80) + u" · "_s + nameOf(one.unit));
}

} // namespace gw::boards
