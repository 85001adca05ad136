// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "moderation_view.h"

#include "board_text.h"
#include "reason_bar.h"
#include <QEvent>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <gw/base/deliver.h>
#include <gw/html/sanitize.h>
#include <gw/widgets/state_view.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::boards {

ModerationView::ModerationView(const BoardsViewParts &parts, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_tabs(new QTabBar), m_stack(new QStackedWidget), m_list(new QListWidget), m_state(new StateView(parts.theme)), m_reason(new ReasonBar(parts.theme)), m_dismiss(new QPushButton)
{
    setObjectName(u"boards.moderation"_s);
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_tabs->setObjectName(u"moderation.tabs"_s);
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_tabs->setExpanding(false);
    m_list->setObjectName(u"moderation.list"_s);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new RowDelegate(parts.theme, [this](const QModelIndex &index) { return m_rows.value(index.row()); }, m_list));
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::m, 0, 0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    m_dismiss->setObjectName(u"moderation.dismiss"_s);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(space::m, space::s, space::m, space::m);
    foot->addWidget(m_reason);
    foot->addWidget(m_dismiss, 0, Qt::AlignRight);
    layout->addLayout(foot);
    connect(m_dismiss, &QPushButton::clicked, this, &ModerationView::dismiss);
    connect(m_tabs, &QTabBar::currentChanged, this, &ModerationView::load);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        refreshDismiss();
        if (item)
            Q_EMIT postWanted(item->data(Qt::UserRole).toString());
    });
    retranslate();
}

void ModerationView::load()
{
    const int generation = ++m_generation;
    const Moderation &moderation = m_parts.service.moderation();
    if (m_tabs->currentIndex() == 0) {
        deliver(moderation.reports(false), this, [generation](ModerationView *self, Result<QList<Report>> reports) {
            if (self->m_generation != generation)
                return;
            if (reports)
                self->showReports(*reports);
            else
                self->fail(reports.error());
        });
    } else {
        deliver(moderation.log({}), this, [generation](ModerationView *self, Result<QList<LogEntry>> entries) {
            if (self->m_generation != generation)
                return;
            if (entries)
                self->showLog(*entries);
            else
                self->fail(entries.error());
        });
    }
}

void ModerationView::add(const QString &postId, const RowContent &row)
{
    m_rows.append(row);
    auto *item = new QListWidgetItem(row.title + u", "_s + row.summary, m_list); // read out, painted by the delegate
    item->setData(Qt::UserRole, postId);
}

void ModerationView::showReports(const QList<Report> &reports)
{
    m_list->clear();
    m_rows.clear();
    m_reports = reports;
    for (const Report &report : reports) {
        RowContent row;
        row.title = html::plainLine(report.title);
        row.summary = reasonName(report.reason) + u" · "_s + html::plainLine(report.text.isEmpty() ? report.excerpt : report.text) + u" · "_s + html::plainLine(report.reporter);
        row.time = shortTime(report.at);
        row.state = report.open ? tr("open") : report.hidden ? tr("hidden") : tr("done");
        row.stateRole = report.open ? Role::WarningText : Role::TextSecondary;
        row.unread = report.open;
        add(report.postId, row);
    }
    m_stack->setCurrentIndex(reports.isEmpty() ? 0 : 1);
    m_state->show(u"flag"_s, tr("Nothing was reported"), tr("What colleagues report on your boards appears here."));
}

void ModerationView::showLog(const QList<LogEntry> &entries)
{
    const auto actionName = [](const QString &action) {
        if (action == "hide"_L1)
            return tr("hidden");
        if (action == "restore"_L1)
            return tr("restored");
        if (action == "warn"_L1)
            return tr("author warned");
        if (action == "dismiss"_L1)
            return tr("report dismissed");
        if (action == "pin"_L1)
            return tr("pinned");
        return action == "unpin"_L1 ? tr("unpinned") : html::plainLine(action, 40);
    };
    m_list->clear();
    m_rows.clear();
    m_reports.clear();
    for (const LogEntry &entry : entries) {
        RowContent row;
        row.title = html::plainLine(entry.title);
        row.summary = html::plainLine(entry.moderator) + u" · "_s + html::plainLine(entry.reason);
        row.time = shortTime(entry.at);
        row.state = actionName(entry.action);
        add(entry.postId, row);
    }
    m_stack->setCurrentIndex(entries.isEmpty() ? 0 : 1);
    m_state->show(u"flag"_s, tr("The log is empty"), tr("Every decision of a moderator stands here, with its reason."));
}

void ModerationView::refreshDismiss()
{
    m_dismiss->setVisible(m_reports.value(m_list->currentRow()).open && m_list->currentRow() >= 0 && m_list->currentRow() < m_reports.size());
}

void ModerationView::dismiss()
{
    const Report report = m_reports.value(m_list->currentRow());
    if (report.id.isEmpty())
        return;
    m_reason->ask(tr("Why does it stay as it is? It stands in the moderation log."), tr("Leave it as it is"), [this, report](const QString &reason) {
        deliver(m_parts.service.writing().dismiss(report.postId, report.commentId, reason), this, [](ModerationView *self, Result<QString> done) {
            self->m_parts.shell.toast(done ? tr("Noted.") : errorText(done.error()));
            QTimer::singleShot(500, self, &ModerationView::load); // the server knows a moment later
        });
    });
}

void ModerationView::fail(const Error &error)
{
    m_list->clear();
    m_rows.clear();
    m_stack->setCurrentIndex(0);
    m_state->show(u"network-disconnect"_s, tr("Only the server knows this"), errorText(error), tr("Try again"), [this] { load(); });
}

void ModerationView::retranslate()
{
    m_tabs->setTabText(0, tr("Reports"));
    m_tabs->setTabText(1, tr("Log"));
    m_tabs->setAccessibleName(tr("Reports or log"));
    m_list->setAccessibleName(tr("Moderation"));
    m_dismiss->setText(tr("Leave it as it is"));
    refreshDismiss();
}

void ModerationView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        load();
    }
    QWidget::changeEvent(event);
}

} // namespace gw::boards
