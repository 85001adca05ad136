// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <functional>
#include <gw/widgets/theme.h>

class QLabel;
class QPushButton;

namespace gw::widgets {

/// What a pane shows when it has nothing to list: why, what is safe, and at most one thing to do.
class StateView final : public QWidget
{
    Q_OBJECT

public:
    explicit StateView(Theme &theme, QWidget *parent = nullptr);

    /// `icon` is a freedesktop name. Without an action there is no button.
    void show(const QString &icon, const QString &title, const QString &text, const QString &actionLabel = {},
              std::function<void()> action = {});

private:
    Theme &m_theme;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
    std::function<void()> m_action;
    QString m_iconName;
};

/// Grey bars in the shape of list rows. Appears 150 ms after it was shown, so that quick answers do not flicker.
class SkeletonView final : public QWidget
{
    Q_OBJECT

public:
    explicit SkeletonView(Theme &theme, int rows, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    Theme &m_theme;
    int m_rows;
    bool m_visible = false;
};

} // namespace gw::widgets
