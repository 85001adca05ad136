// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QWidget>
#include <gw/dashboard_ui/dashboard_module.h>

class QFrame;
class QGridLayout;
class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace gw::dashboard {

class AreaCard;
class CounterStrip;

/// The first page of the day: greeting and date, counters, and the areas with their blocks as the person arranged them.
class HomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit HomePage(DashboardViewParts parts, QWidget *parent = nullptr);

Q_SIGNALS:
    void counterChosen(const QString &kind);
    void arrangeWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    void greet();
    void retranslate();
    void arrange();
    QList<QList<AreaPlace>> placesByColumn(int columns) const;
    void orderTabs();
    AreaCard *cardOf(const AreaPlace &area);
    QList<shell::BlockSpec> blocksOf(const AreaPlace &area) const;
    void fillMenu(const QString &areaId, QMenu *menu);
    void change(const std::function<bool(Arrangement &)> &edit, const QString &sentence = {});
    struct Drop
    {
        int column = 0;
        int position = 0;
        QRect line;
    };
    Drop dropAt(const QPoint &globalPosition) const;

    DashboardViewParts m_parts;
    QLabel *m_greeting;
    QLabel *m_summary;
    QPushButton *m_arrange;
    QFrame *m_countersCard;
    CounterStrip *m_counters;
    QWidget *m_page;
    QFrame *m_dropLine;
    std::vector<QVBoxLayout *> m_columns;
    QHash<QString, AreaCard *> m_cards;
    std::vector<shell::BlockSpec> m_blocks;
    int m_shownColumns = 0;
};

} // namespace gw::dashboard
