// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "away_block.h"

#include <QEvent>
#include <QListView>
#include <QLocale>
#include <gw/base/deliver.h>
#include <gw/directory/peoplelistmodel.h>
#include <gw/widgets/labels.h>
#include <gw/widgets/row_delegate.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::directory {

AwayBlock::AwayBlock(DirectoryViewParts parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::move(parts))
    , m_model(new PeopleListModel(this))
    , m_list(new QListView(this))
    , m_nobody(secondaryLabel(m_parts.theme, {}))
{
    m_list->setObjectName(u"home.away"_s);
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(m_parts.theme.rowHeight());
    m_list->setItemDelegate(new RowDelegate(
        m_parts.theme,
        [](const QModelIndex &index) {
            return RowContent{.title = index.data().toString(),
                              .summary = index.data(PeopleListModel::PostRole).toString(),
                              .time = index.data(PeopleListModel::PhoneRole).toString(),
                              .state = {},
                              .stateRole = Role::TextSecondary,
                              .unread = false,
                              .icon = {}};
        },
        m_list));
    m_nobody->setContentsMargins(space::l, 0, space::l, space::s);
    m_nobody->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_nobody);
    layout->addWidget(m_list, 1);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        m_parts.shell.open({u"directory"_s, u"person/"_s + index.data(PeopleListModel::PersonIdRole).toString(), {}});
    });
    connect(m_list, &QListView::clicked, m_list, &QListView::activated);
    connect(&m_parts.store, &store::Store::changed, this, [this](const QString &topic) {
        if (topic == changedTopic || topic == absencesTopic)
            reload();
    });
    retranslate();
}

void AwayBlock::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

void AwayBlock::reload()
{
    const QString unit = m_parts.ownUnitId();
    if (unit.isEmpty() || !isVisible())
        return;
    deliver(m_parts.repository.members(unit), this, [](AwayBlock *self, Result<QList<PersonRow>> rows) {
        if (!rows)
            return;
        rows->removeIf([](const PersonRow &row) { return !row.away; });
        self->m_model->setRows(std::move(*rows));
        self->retranslate();
    });
}

void AwayBlock::retranslate()
{
    m_model->setEnglish(QLocale().language() != QLocale::Korean);
    m_list->setAccessibleName(tr("Away today"));
    m_nobody->setText(tr("Everybody of your unit is here."));
    m_nobody->setVisible(m_model->rowCount() == 0);
    m_list->setVisible(m_model->rowCount() > 0);
}

void AwayBlock::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace gw::directory
