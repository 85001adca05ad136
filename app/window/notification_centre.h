// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QAbstractListModel>
#include <QWidget>
#include <gw/contract/badges.h>
#include <gw/widgets/theme.h>

class QListView;
class QStackedWidget;

namespace gw::widgets {
class StateView;
}

namespace gw::app {

/// One thing that was told to the person. The same event id is told once, whatever channel it came by.
struct Notification
{
    QString id;
    QString title;
    QString detail;
    QDateTime at;
    contract::Link link;
    bool seen = false;
};

/// What was told today, newest first; at most 200.
class NotificationLog final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum RoleName { DetailRole = Qt::UserRole + 1, AtRole, SeenRole, LinkRole };
    Q_ENUM(RoleName)
    using QAbstractListModel::QAbstractListModel;

    bool add(Notification notification); ///< false: it was told before
    void markAllSeen();
    int unseen() const;
    void clear();
    const QList<Notification> &all() const { return m_items; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void unseenChanged(int count);

private:
    QList<Notification> m_items;
    QSet<QString> m_known;
};

/// The list of notifications as a dock.
class NotificationCentre final : public QWidget
{
    Q_OBJECT

public:
    NotificationCentre(widgets::Theme &theme, NotificationLog &log, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(const gw::contract::Link &link);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    NotificationLog &m_log;
    QStackedWidget *m_stack;
    QListView *m_list;
    widgets::StateView *m_empty;
};

} // namespace gw::app
