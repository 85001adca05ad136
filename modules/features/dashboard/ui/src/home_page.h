// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/dashboard_ui/dashboard_module.h>

class QAbstractItemDelegate;
class QAbstractItemModel;
class QBoxLayout;
class QLabel;
class QListView;
class QPushButton;

namespace gw::widgets {
class Card;
}

namespace gw::dashboard {

class CounterStrip;

/// The first page of the day: greeting and date, counters, what waits longest, notices, and the blocks of other modules.
class HomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit HomePage(DashboardViewParts parts, QWidget *parent = nullptr);

Q_SIGNALS:
    void counterChosen(const QString &kind);
    void noticeChosen(const QString &noticeId);
    void itemChosen(const QString &link);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    widgets::Card *makeListCard(QAbstractItemModel &model, QAbstractItemDelegate *delegate, const QString &name,
                                QLabel **empty);
    void greet();
    void retranslate();
    void arrange();

    DashboardViewParts m_parts;
    QLabel *m_greeting;
    QLabel *m_summary;
    widgets::Card *m_countersCard;
    CounterStrip *m_counters;
    widgets::Card *m_waiting = nullptr;
    widgets::Card *m_notices = nullptr;
    widgets::Card *m_coming;
    std::array<QLabel *, 3> m_areas; ///< of the portal, until its module fills them
    QLabel *m_comingText;
    QLabel *m_noWaiting = nullptr;
    QLabel *m_noNotices = nullptr;
    QListView *m_waitingList = nullptr;
    QListView *m_noticeList = nullptr;
    QPushButton *m_allWaiting;
    QPushButton *m_allNotices;
    struct Block
    {
        shell::BlockSpec spec;
        widgets::Card *card;
    };
    std::vector<Block> m_blocks;
    QBoxLayout *m_columns;
};

} // namespace gw::dashboard
