// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QCborMap>
#include <QFrame>
#include <gw/widgets/theme.h>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace gw::app {

/// A strip beside a page, told apart from it by a line.
class WebBar : public QFrame
{
    Q_OBJECT

public:
    /// \c lineAbove: of a strip at the bottom.
    WebBar(widgets::Theme &theme, bool lineAbove, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    widgets::Theme &m_barTheme;
    bool m_lineAbove;
};

/// A sentence above a page with up to two things to do; Esc or the cross puts it away.
class WebNotice final : public WebBar
{
    Q_OBJECT

public:
    WebNotice(widgets::Theme &theme, QWidget *parent);
    struct Action
    {
        QString label;
        std::function<void()> run;
    };
    void present(const QString &text, Action first = {}, Action second = {});
    void dismiss();
    QString text() const;

private:
    QLabel *m_text;
    QPushButton *m_first;
    QPushButton *m_second;
    std::function<void()> m_runFirst;
    std::function<void()> m_runSecond;
};

/// A page's question (alert, confirm, prompt, or a log-in), named after who asks. Waits beside the page, not above the
/// desk; a page that asks again and again can be silenced.
class WebQuestion final : public WebBar
{
    Q_OBJECT

public:
    WebQuestion(widgets::Theme &theme, QWidget *parent);
    void ask(const QCborMap &question);
    void cancel();
    bool isOpen() const { return m_open; }

Q_SIGNALS:
    /// As a Kind::Answer; `silence`: not to be asked again by this page.
    void answered(const QCborMap &answer, bool silence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void answer(bool ok);
    QLabel *m_who;
    QLabel *m_text;
    QLineEdit *m_value;
    QLineEdit *m_password;
    QCheckBox *m_silence;
    QPushButton *m_ok;
    QPushButton *m_cancel;
    bool m_open = false;
};

} // namespace gw::app
