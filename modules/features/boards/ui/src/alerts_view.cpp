// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "alerts_view.h"

#include "board_text.h"
#include <QEvent>
#include <QListWidget>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <gw/base/deliver.h>
#include <gw/html/sanitize.h>
#include <gw/widgets/state_view.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::boards {

AlertsView::AlertsView(const BoardsViewParts &parts, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_stack(new QStackedWidget), m_list(new QListWidget), m_state(new StateView(parts.theme))
{
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_list->setObjectName(u"boards.alerts"_s);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new RowDelegate(parts.theme, [this](const QModelIndex &index) { return row(m_alerts.value(index.row())); }, m_list));
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::m, 0, 0);
    layout->addWidget(m_stack);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int chosen) {
        const Alert alert = m_alerts.value(chosen);
        if (alert.postId.isEmpty())
            return;
        Q_EMIT postWanted(alert.postId);
        if (!alert.seen)
            deliver(m_parts.service.writing().seeAlert(alert.id), this, [](AlertsView *, const Result<QString> &) {});
    });
    connect(&parts.service, &BoardsService::alertsChanged, this, &AlertsView::show);
    retranslate();
    show();
}

int AlertsView::unseen() const
{
    return int(std::ranges::count(m_alerts, false, &Alert::seen));
}

RowContent AlertsView::row(const Alert &alert)
{
    const QString by = html::plainLine(alert.by, 60);
    RowContent made;
    switch (alert.kind) {
    case Alert::Kind::Mention: made.title = tr("%1 mentioned you").arg(by); break;
    case Alert::Kind::Comment: made.title = tr("%1 wrote a comment").arg(by); break;
    case Alert::Kind::Reply: made.title = tr("%1 answered you").arg(by); break;
    case Alert::Kind::Reserved: made.title = tr("%1 would like to have it").arg(by); break;
    case Alert::Kind::Moderation: made.title = tr("A moderator decided"); break;
    case Alert::Kind::Reminder: made.title = tr("Please confirm that you read it"); break;
    case Alert::Kind::Knowledge: made.title = tr("Is your entry still true?"); break;
    case Alert::Kind::Unknown: made.title = tr("News"); break;
    }
    made.summary = html::plainLine(alert.title);
    if (!alert.text.isEmpty())
        made.summary += u" · "_s + html::plainLine(alert.text);
    made.time = shortTime(alert.at);
    made.unread = !alert.seen;
    return made;
}

void AlertsView::show()
{
    const QSignalBlocker quiet(m_list);
    const QString now = m_alerts.value(m_list->currentRow()).id;
    m_list->clear();
    m_alerts = m_parts.service.alerts();
    for (const Alert &alert : std::as_const(m_alerts)) {
        m_list->addItem(row(alert).title + u", "_s + row(alert).summary); // read out, painted by the delegate
        if (alert.id == now)
            m_list->setCurrentRow(m_list->count() - 1);
    }
    m_stack->setCurrentIndex(m_alerts.isEmpty() ? 0 : 1);
    Q_EMIT counted(unseen());
}

void AlertsView::retranslate()
{
    m_list->setAccessibleName(tr("For me"));
    m_state->show(u"dialog-messages"_s, tr("Nothing for you yet"), tr("When somebody mentions you, comments on your posts or answers you, it appears here."));
}

void AlertsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        show();
    }
    QWidget::changeEvent(event);
}

} // namespace gw::boards
