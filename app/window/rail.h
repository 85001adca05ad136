// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QAbstractButton>
#include <QButtonGroup>
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

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateName();
    widgets::Theme &m_theme;
    QString m_icon;
    QString m_label;
    contract::Badge m_badge;
};

/// The 64 px column at the left: one entry a module, settings at the foot.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    Rail(widgets::Theme &theme, contract::BadgeBoard &badges, QWidget *parent = nullptr);
    void setEntries(const std::vector<shell::RailSpec> &entries, const std::vector<shell::RailSpec> &footer);
    void setCurrentDock(const QString &dock);
    void retranslate();

Q_SIGNALS:
    void chosen(const QString &dock);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    RailButton *addEntry(const shell::RailSpec &spec);
    widgets::Theme &m_theme;
    contract::BadgeBoard &m_badges;
    QButtonGroup *m_group;
    struct Entry
    {
        shell::RailSpec spec;
        RailButton *button;
    };
    std::vector<Entry> m_entries;
};

} // namespace gw::app
