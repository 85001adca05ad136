// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QAbstractButton>
#include <QButtonGroup>
#include <QJsonObject>
#include <gw/contract/badges.h>
#include <gw/shell/module.h>
#include <gw/widgets/theme.h>

namespace gw::app {

/// One place of the rail: symbol, short label, badge.
class RailButton final : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(widgets::Theme &theme, const QString &iconName, QWidget *parent);
    void setBadge(contract::Badge badge);
    void setLabel(const QString &label);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< closer together where the window is low

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateName();
    widgets::Theme &m_theme;
    QString m_icon;
    QString m_label;
    contract::Badge m_badge;
};

class RailMenu;

/// The 64 px column at the left: the person's menu, settings at the foot.
///
/// Entries are moved by dragging or Alt+Up/Down and hidden by Delete or from their context menu.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    Rail(widgets::Theme &theme, contract::BadgeBoard &badges, QWidget *parent = nullptr);
    /// Shows the menu and follows it; `menu` must outlive the rail.
    void setMenu(RailMenu &menu, const std::vector<shell::RailSpec> &footer);
    void setCurrentDock(const QString &dock);
    void retranslate();

Q_SIGNALS:
    void chosen(const QString &dock);
    /// The person changed the menu; `before` undoes it (contract::Menu::restore()).
    void arranged(const QString &sentence, const QJsonObject &before);
    void arrangeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    RailButton *addEntry(const shell::RailSpec &spec, bool movable);
    void rebuild();
    void hideEntry(const QString &id);
    void moveEntry(const QString &id, int places);
    void dropEntry(const QString &id, int y);
    QString entryAt(const QWidget *widget) const; ///< of the menu; empty for what cannot be moved
    widgets::Theme &m_theme;
    contract::BadgeBoard &m_badges;
    QButtonGroup *m_group;
    struct Entry
    {
        shell::RailSpec spec;
        RailButton *button;
        bool movable;
    };
    std::vector<Entry> m_entries;
    RailMenu *m_menu = nullptr;
    std::vector<shell::RailSpec> m_footer;
    QString m_currentDock;
    QPoint m_pressedAt;
    int m_dropLine = -1; ///< where a dragged entry would go, in pixels
};

} // namespace gw::app
