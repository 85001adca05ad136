// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "window/web_bars.h"
#include <gw/widgets/theme.h>

class QLabel;
class QLineEdit;
class QToolButton;

namespace gw::app {

/// Finds in the page: as one types, Enter and Shift+Enter go on and back, Esc closes.
class WebFind final : public WebBar
{
    Q_OBJECT

public:
    WebFind(widgets::Theme &theme, QWidget *parent);
    void open();
    void close();
    void again(bool back);
    void setMatches(int active, int count);

Q_SIGNALS:
    void wanted(const QString &text, bool back); ///< an empty text takes the marks away
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QLineEdit *m_text;
    QLabel *m_count;
    QToolButton *m_back;
    QToolButton *m_next;
    QToolButton *m_close;
};

} // namespace gw::app
