// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "log_team.h"

#include "log_table.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <gw/widgets/dates.h>
#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::approval {

LogTeam::LogTeam(const ApprovalViewParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_model(new LogTable(parts.theme, this))
    , m_back(new QToolButton)
    , m_on(new QToolButton)
    , m_now(new QPushButton)
    , m_span(label(parts.theme, {}, Theme::Text::Strong))
    , m_sum(secondaryLabel(parts.theme, {}))
    , m_table(new QTableView)
    , m_all(new QPushButton)
    , m_reason(new QLineEdit)
    , m_return(new QPushButton)
    , m_approve(new QPushButton)
{
    setObjectName(u"approval.log.team"_s);
    m_back->setObjectName(u"approval.log.team.back"_s);
    m_back->setIcon(icon(parts.theme, u"go-previous"_s));
    m_on->setObjectName(u"approval.log.team.on"_s);
    m_on->setIcon(icon(parts.theme, u"go-next"_s));
    m_now->setObjectName(u"approval.log.team.now"_s);
    m_now->setProperty("flat", true);
    m_span->setObjectName(u"approval.log.team.span"_s);
    m_sum->setObjectName(u"approval.log.team.sum"_s);
    m_table->setObjectName(u"approval.log.team.table"_s);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setCornerButtonEnabled(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(parts.theme.scaled(84));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setMinimumSectionSize(parts.theme.rowHeight());
    m_all->setObjectName(u"approval.log.team.all"_s);
    m_reason->setObjectName(u"approval.log.team.reason"_s);
    m_reason->setMaxLength(1000);
    m_return->setObjectName(u"approval.log.team.return"_s);
    m_approve->setObjectName(u"approval.log.team.approve"_s);
    m_approve->setProperty("primary", true);

    auto *first = new QHBoxLayout;
    first->addWidget(m_back);
    first->addWidget(m_span);
    first->addWidget(m_on);
    first->addWidget(m_now);
    first->addStretch();
    first->addWidget(m_sum);
    auto *last = new QHBoxLayout;
    last->addWidget(m_all);
    last->addWidget(m_reason, 1);
    last->addWidget(m_return);
    last->addWidget(m_approve);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    layout->addLayout(first);
    layout->addWidget(m_table, 1);
    layout->addLayout(last);

    connect(m_back, &QToolButton::clicked, this, [this] { Q_EMIT weekWanted(-1); });
    connect(m_on, &QToolButton::clicked, this, [this] { Q_EMIT weekWanted(1); });
    connect(m_now, &QPushButton::clicked, this, [this] { Q_EMIT weekWanted(0); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const QString id = index.data(LogTable::IdRole).toString(); !id.isEmpty())
            Q_EMIT logWanted(id);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LogTeam::refresh);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &LogTeam::refresh);
    connect(m_reason, &QLineEdit::textChanged, this, &LogTeam::refresh);
    connect(m_reason, &QLineEdit::returnPressed, m_return, &QPushButton::click);
    connect(m_all, &QPushButton::clicked, this, [this] {
        QItemSelection waiting;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            for (int column = 0; column < m_model->columnCount(); ++column) {
                const QModelIndex index = m_model->index(row, column);
                if (index.data(LogTable::WaitsRole).toBool())
                    waiting.select(index, index);
            }
        }
        m_table->selectionModel()->select(waiting, QItemSelectionModel::ClearAndSelect);
    });
    connect(m_approve, &QPushButton::clicked, this, [this] {
        if (const QStringList ids = chosen(); !ids.isEmpty())
            Q_EMIT approveWanted(ids);
    });
    connect(m_return, &QPushButton::clicked, this, [this] {
        const QString reason = m_reason->text().trimmed();
        const QStringList ids = chosen();
        if (reason.isEmpty() || ids.isEmpty())
            return;
        m_reason->clear();
        Q_EMIT returnWanted(ids, reason);
    });
    connect(&parts.theme, &Theme::changed, this, [this] {
        m_table->horizontalHeader()->setMinimumSectionSize(m_parts.theme.scaled(84));
        m_table->verticalHeader()->setMinimumSectionSize(m_parts.theme.rowHeight());
        m_model->retranslate();
    });
    retranslate();
}

LogTeam::~LogTeam() = default;

void LogTeam::show(const LogMatrix &matrix)
{
    m_model->setMatrix(matrix);
    refresh();
}

void LogTeam::setDecided(const QHash<QString, QString> &decided)
{
    m_model->setDecided(decided);
    refresh();
}

void LogTeam::focusTable()
{
    m_table->setFocus();
}

QStringList LogTeam::chosen() const
{
    QStringList ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedIndexes()) {
        if (index.data(LogTable::WaitsRole).toBool())
            ids.append(index.data(LogTable::IdRole).toString());
    }
    return ids;
}

void LogTeam::refresh()
{
    const LogMatrix &matrix = m_model->matrix();
    m_span->setText(matrix.from.isValid() ? u"%1 – %2"_s.arg(longDay(matrix.from), shortDay(matrix.to)) : QString());
    QStringList sum;
    sum.append(tr("%n wait(s) for you", nullptr, m_model->count(u"submitted"_s)));
    if (const int late = m_model->late(); late > 0)
        sum.append(tr("%n late", nullptr, late));
    m_sum->setText(sum.join(u" · "_s));
    const auto many = int(chosen().size());
    for (QWidget *part : {static_cast<QWidget *>(m_all), static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_return), static_cast<QWidget *>(m_approve)})
        part->setVisible(matrix.mayDecide);
    m_all->setEnabled(m_model->count(u"submitted"_s) > 0);
    m_approve->setText(many > 0 ? tr("Approve %n", nullptr, many) : tr("Approve"));
    m_approve->setEnabled(many > 0);
    m_return->setText(many > 0 ? tr("Return %n", nullptr, many) : tr("Return"));
    m_return->setEnabled(many > 0 && !m_reason->text().trimmed().isEmpty());
}

void LogTeam::retranslate()
{
    m_back->setAccessibleName(tr("Week before"));
    m_back->setToolTip(m_back->accessibleName());
    m_on->setAccessibleName(tr("Next week"));
    m_on->setToolTip(m_on->accessibleName());
    m_now->setText(tr("This week"));
    m_table->setAccessibleName(tr("Daily logs of the team by person and day"));
    m_all->setText(tr("Select all that wait"));
    m_reason->setAccessibleName(tr("Why they go back"));
    m_reason->setPlaceholderText(tr("Why they go back"));
    m_model->retranslate();
    refresh();
}

void LogTeam::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace gw::approval
