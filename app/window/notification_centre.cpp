// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "window/notification_centre.h"

#include <QEvent>
#include <QListView>
#include <QStackedWidget>
#include <gw/widgets/row_delegate.h>
#include <gw/widgets/state_view.h>
#include <ranges>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::app {
namespace {

constexpr int mostKept = 200;

} // namespace

bool NotificationLog::add(Notification notification)
{
    if (m_known.contains(notification.id))
        return false;
    m_known.insert(notification.id);
    beginInsertRows({}, 0, 0);
    m_items.prepend(std::move(notification));
    endInsertRows();
    if (m_items.size() > mostKept) {
        beginRemoveRows({}, mostKept, int(m_items.size()) - 1);
        m_items.resize(mostKept);
        endRemoveRows();
    }
    Q_EMIT unseenChanged(unseen());
    return true;
}

void NotificationLog::markAllSeen()
{
    if (unseen() == 0)
        return;
    for (Notification &item : m_items)
        item.seen = true;
    Q_EMIT dataChanged(index(0), index(int(m_items.size()) - 1), {SeenRole});
    Q_EMIT unseenChanged(0);
}

int NotificationLog::unseen() const
{
    return int(std::ranges::count(m_items, false, &Notification::seen));
}

void NotificationLog::clear()
{
    beginResetModel();
    m_items.clear();
    m_known.clear();
    endResetModel();
    Q_EMIT unseenChanged(0);
}

int NotificationLog::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant NotificationLog::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Notification &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return item.title;
    case Qt::AccessibleTextRole: return QString(item.title + u", "_s + item.detail);
    case DetailRole: return item.detail;
    case AtRole: return item.at;
    case SeenRole: return item.seen;
    case LinkRole: return item.link.toUrl();
    default: return {};
    }
}

NotificationCentre::NotificationCentre(Theme &theme, NotificationLog &log, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_stack(new QStackedWidget(this))
    , m_list(new QListView)
    , m_empty(new StateView(theme))
{
    setObjectName(u"notifications"_s);
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_list->setObjectName(u"notifications.list"_s);
    m_list->setModel(&log);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new RowDelegate(
        theme,
        [](const QModelIndex &index) {
            return RowContent{.title = index.data().toString(),
                              .summary = index.data(NotificationLog::DetailRole).toString(),
                              .time =
                                  index.data(NotificationLog::AtRole).toDateTime().toLocalTime().toString(u"HH:mm"_s),
                              .state = {},
                              .stateRole = Role::TextSecondary,
                              .unread = !index.data(NotificationLog::SeenRole).toBool(),
                              .icon = {}};
        },
        m_list));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    const auto open = [this](const QModelIndex &index) {
        const auto link = contract::Link::parse(index.data(NotificationLog::LinkRole).toUrl().toString());
        if (link)
            Q_EMIT opened(*link);
    };
    connect(m_list, &QListView::activated, this, open);
    connect(&log, &QAbstractItemModel::rowsInserted, this, &NotificationCentre::refresh);
    connect(&log, &QAbstractItemModel::modelReset, this, &NotificationCentre::refresh);
    refresh();
}

void NotificationCentre::refresh()
{
    m_list->setAccessibleName(tr("Notifications"));
    m_empty->show(u"notifications"_s, tr("Nothing new"),
                  tr("What arrives for you while you work appears here, and stays until the end of the day."));
    m_stack->setCurrentWidget(m_log.rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_empty);
    if (isVisible())
        m_log.markAllSeen();
}

void NotificationCentre::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_log.markAllSeen();
}

void NotificationCentre::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace gw::app
