// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/widgets/theme.h>

class QDockWidget;
class QToolButton;

namespace gw::widgets {
class ElidedLabel;
}

namespace gw::app {

/// The slim header of a dock: its title, and float, tab-away and close, which appear on hover or focus.
class DockTitle final : public QWidget
{
    Q_OBJECT

public:
    DockTitle(QDockWidget &dock, widgets::Theme &theme);
    void setTitle(const QString &title);
    /// A dock in a group of tabs shows no header of its own: its tab says the title.
    void setCollapsed(bool collapsed);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void moveRequested(Qt::DockWidgetArea area);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *button(const QString &icon, const QString &name);
    void updateButtons();
    void retranslate();
    QDockWidget &m_dock;
    widgets::Theme &m_theme;
    widgets::ElidedLabel *m_label;
    QToolButton *m_move;
    QToolButton *m_float;
    QToolButton *m_close;
    bool m_collapsed = false;
};

} // namespace gw::app
