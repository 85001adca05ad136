// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/dashboard_ui/dashboard_module.h>

class QComboBox;
class QLabel;
class QPushButton;

namespace gw::dashboard {

class ArrangeTree;

/// Where a person arranges the front page and the menu, by mouse or by keyboard alone. Every change takes effect at once
/// and can be undone.
class ArrangePage final : public QWidget
{
    Q_OBJECT

public:
    explicit ArrangePage(DashboardViewParts parts, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildFrontPart();
    void buildMenuPart();
    void retranslate();
    void fillFront();
    void fillMenu();
    void change(const std::function<bool(Arrangement &)> &edit);
    void stepFront(const QString &id, int sideways, int places);
    void stepMenu(const QString &id, int places);
    void choosePreset(Preset preset);
    void copyLink();
    void reset();

    DashboardViewParts m_parts;
    QLabel *m_intro;
    QLabel *m_presetLabel;
    QComboBox *m_presets;
    QLabel *m_frontLabel;
    ArrangeTree *m_front;
    QLabel *m_menuLabel;
    ArrangeTree *m_menu;
    QPushButton *m_copy;
    QPushButton *m_reset;
};

} // namespace gw::dashboard
