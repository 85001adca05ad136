// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QFrame>
#include <functional>
#include <gw/widgets/theme.h>

class QLabel;
class QPushButton;
class QTimer;

namespace gw::widgets {

/// One sentence that floats at the bottom of its parent for some seconds, with an "Undo" while it shows.
/// A new sentence replaces the old one. The pointer over it or the focus in it keeps it.
class Toast final : public QFrame
{
    Q_OBJECT

public:
    Toast(Theme &theme, QWidget *parent);
    void present(const QString &text, std::function<void()> undo = {},
                 std::chrono::milliseconds time = std::chrono::seconds(6));
    QString text() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();
    Theme &m_theme;
    QLabel *m_text;
    QPushButton *m_undo;
    QTimer *m_timer;
    std::function<void()> m_action;
};

} // namespace gw::widgets
