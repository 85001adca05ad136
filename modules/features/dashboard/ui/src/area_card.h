// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QPoint>
#include <QWidget>
#include <gw/dashboard/arrangement.h>
#include <gw/dashboard_ui/dashboard_module.h>
#include <gw/widgets/theme.h>

class QHBoxLayout;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace gw::widgets {
class Card;
}

namespace gw::dashboard {

/// One area of the front page: its blocks share a card, as tabs when there are several. The head is the handle for dragging
/// and has a menu; Alt+Shift+arrows move the card.
class AreaCard final : public QWidget
{
    Q_OBJECT

public:
    AreaCard(widgets::Theme &theme, const QString &areaId, QWidget *parent = nullptr);

    QString areaId() const { return m_areaId; }
    /// The blocks to show, in order; a block's widget is made when it is first in front.
    void setBlocks(const QList<shell::BlockSpec> &blocks);
    void retranslate();

Q_SIGNALS:
    void menuWanted(QMenu *menu); ///< the owner fills in what can be done
    void moveWanted(int columns, int places);
    void dragged(const QPoint &globalPosition);
    void dropped(const QPoint &globalPosition);
    void dragCancelled();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void bringToFront(int index);
    void popup(const QPoint &globalPosition);
    bool isHandle(const QPoint &position) const;
    void showCursor(Qt::CursorShape shape);
    void addShortcuts();

    widgets::Theme &m_theme;
    QString m_areaId;
    widgets::Card *m_card;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QPushButton *m_action;
    QToolButton *m_more;
    QList<shell::BlockSpec> m_blocks;
    QHash<QString, QWidget *> m_widgets; ///< that were made, by block
    QPoint m_pressedAt;
    bool m_pressed = false;
    bool m_dragging = false;
};

/// Name of an area in the current language.
QString areaName(const QString &areaId);

} // namespace gw::dashboard
