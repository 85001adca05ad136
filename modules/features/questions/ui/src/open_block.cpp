// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "open_block.h"

#include "question_text.h"
#include <QEvent>
#include <QKeyEvent>
#include <QListView>
#include <gw/base/deliver.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::questions {

OpenBlock::OpenBlock(QuestionViewParts parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::move(parts))
    , m_model(new QuestionFilterModel(m_parts.service.questions(), this))
    , m_list(new QListView(this))
    , m_nothing(secondaryLabel(m_parts.theme, {}))
{
    m_model->setFilter(QuestionFilterModel::Filter::MostBacked);
    m_list->setObjectName(u"home.questions"_s);
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(m_parts.theme.rowHeight());
    m_list->setItemDelegate(new RowDelegate(m_parts.theme, questionRow, m_list));
    m_list->installEventFilter(this);
    m_nothing->setContentsMargins(space::l, 0, space::l, space::s);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        m_parts.shell.open({u"questions"_s, u"question/"_s + index.data(QuestionListModel::IdRole).toString(), {}});
    });
    connect(m_list, &QListView::clicked, m_list, &QListView::activated);
    connect(&m_parts.service, &QuestionsService::loaded, this, &OpenBlock::refresh);
    m_parts.service.reload();
    refresh();
}

bool OpenBlock::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_B) {
        backCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void OpenBlock::backCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || index.data(QuestionListModel::MineRole).toBool()
        || index.data(QuestionListModel::NewRole).toBool())
        return;
    deliver(m_parts.service.setBacked(index.data(QuestionListModel::IdRole).toString(),
                                      !index.data(QuestionListModel::BackedRole).toBool()),
            this, [](OpenBlock *self, const Result<QString> &kept) {
                if (!kept)
                    self->m_parts.shell.toast(tr("This could not be kept on this computer. Is the disk full?"));
            });
}

void OpenBlock::refresh()
{
    const bool empty = m_model->rowCount() == 0;
    m_list->setAccessibleName(tr("Unanswered questions, most backed first"));
    m_list->setAccessibleDescription(tr("Enter opens a question, B backs it."));
    m_nothing->setText(!m_parts.service.isLoaded()    ? QString()
                       : !m_parts.service.wasSynced() ? tr("Questions come with the first connection to the server.")
                                                      : tr("Every question has its answer."));
    m_nothing->setVisible(empty);
    m_list->setVisible(!empty);
}

void OpenBlock::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace gw::questions
