// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "line_plan.h"

#include <QFrame>
#include <gw/widgets/theme.h>

class QLabel;

namespace gw::approval {

/// One step of the line: its role, who it is for and why, what is wrong with it. Letters change the role, Alt+Up and
/// Alt+Down move it, J puts it beside the step above, Delete takes it out; or it is dragged.
class LineCard final : public QFrame
{
    Q_OBJECT

public:
    LineCard(widgets::Theme &theme, StepPlace place, const PlannedStep &step, bool editable, QWidget *parent = nullptr);
    StepPlace place() const { return m_place; }
    void addProblem(const LineProblem &problem);

Q_SIGNALS:
    void roleWanted(gw::document::StepRole role);
    void moveWanted(bool down);
    void joinWanted();
    void removeWanted();
    void requiredWanted(bool required);
    void dragged(const QPoint &global);
    void dropped(const QPoint &global);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void nameIt();
    widgets::Theme &m_theme;
    StepPlace m_place;
    PlannedStep m_step;
    bool m_editable;
    bool m_dragging = false;
    QPoint m_pressed;
    QStringList m_problems;
    QLabel *m_trouble;
};

} // namespace gw::approval
