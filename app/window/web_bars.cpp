// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "window/web_bars.h"

#include <QAccessible>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::app {

WebBar::WebBar(Theme &theme, bool lineAbove, QWidget *parent) : QFrame(parent), m_barTheme(theme), m_lineAbove(lineAbove)
{
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
}

void WebBar::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(m_barTheme.color(Role::Border));
    const int y = m_lineAbove ? 0 : height() - 1;
    painter.drawLine(0, y, width(), y);
}

WebNotice::WebNotice(Theme &theme, QWidget *parent)
    : WebBar(theme, false, parent)
    , m_text(label(theme, {}, Theme::Text::Body, this))
    , m_first(new QPushButton(this))
    , m_second(new QPushButton(this))
{
    setObjectName(u"web.notice"_s);
    m_text->setWordWrap(true);
    m_text->setObjectName(u"web.notice.text"_s);
    m_first->setObjectName(u"web.notice.first"_s);
    m_second->setObjectName(u"web.notice.second"_s);
    m_second->setProperty("flat", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::s, space::s, space::s);
    row->setSpacing(space::s);
    row->addWidget(m_text, 1);
    row->addWidget(m_first);
    row->addWidget(m_second);
    connect(m_first, &QPushButton::clicked, this, [this] {
        hide();
        if (m_runFirst)
            m_runFirst();
    });
    connect(m_second, &QPushButton::clicked, this, [this] { dismiss(); });
    hide();
}

void WebNotice::present(const QString &text, Action first, Action second)
{
    m_text->setText(text);
    setAccessibleName(text);
    m_first->setVisible(!first.label.isEmpty());
    m_first->setText(first.label);
    m_second->setText(second.label.isEmpty() ? tr("Close") : second.label);
    m_runFirst = std::move(first.run);
    m_runSecond = std::move(second.run);
    show();
    // Said aloud, but the focus stays where the person works.
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void WebNotice::dismiss()
{
    hide();
    if (m_runSecond)
        m_runSecond();
}

QString WebNotice::text() const
{
    return m_text->text();
}

WebQuestion::WebQuestion(Theme &theme, QWidget *parent)
    : WebBar(theme, false, parent)
    , m_who(label(theme, {}, Theme::Text::Strong, this))
    , m_text(label(theme, {}, Theme::Text::Body, this))
    , m_value(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_silence(new QCheckBox(this))
    , m_ok(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"web.question"_s);
    m_text->setWordWrap(true);
    m_text->setObjectName(u"web.question.text"_s);
    m_who->setObjectName(u"web.question.who"_s);
    m_value->setObjectName(u"web.question.value"_s);
    m_password->setObjectName(u"web.question.password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_silence->setObjectName(u"web.question.silence"_s);
    m_ok->setObjectName(u"web.question.ok"_s);
    m_ok->setProperty("primary", true);
    m_cancel->setObjectName(u"web.question.cancel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::s);
    column->addWidget(m_who);
    column->addWidget(m_text);
    column->addWidget(m_value);
    column->addWidget(m_password);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_silence);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_ok);
    column->addLayout(row);
    connect(m_ok, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_value, &QLineEdit::returnPressed, this, [this] {
        if (m_password->isVisible())
            m_password->setFocus();
        else
            answer(true);
    });
    connect(m_password, &QLineEdit::returnPressed, this, [this] { answer(true); });
    hide();
}

void WebQuestion::ask(const QCborMap &question)
{
    const QString what = question[u"what"_s].toString();
    const QString host = question[u"host"_s].toString().left(100);
    const bool login = what == "login"_L1 || what == "proxy"_L1;
    m_who->setText(what == "proxy"_L1 ? tr("The proxy %1 asks who you are").arg(host)
                   : login            ? tr("%1 asks who you are").arg(host)
                                      : tr("%1 says").arg(host.isEmpty() ? tr("The page") : host));
    QString text = question[u"text"_s].toString().left(1000);
    if (login && !question[u"secure"_s].toBool() && what == "login"_L1)
        text = tr("This connection is not encrypted: others could read the password.") + u' ' + text;
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_value->setVisible(login || what == "prompt"_L1);
    m_value->setText(question[u"value"_s].toString());
    m_value->setPlaceholderText(login ? tr("User name") : QString());
    m_value->setAccessibleName(login ? tr("User name") : tr("Answer"));
    m_password->setVisible(login);
    m_password->clear();
    m_password->setPlaceholderText(tr("Password"));
    m_password->setAccessibleName(tr("Password"));
    m_silence->setText(tr("No more questions from this page"));
    m_silence->setChecked(false);
    m_silence->setVisible(!login);
    m_ok->setText(login ? tr("Sign in") : tr("OK"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setVisible(what != "alert"_L1);
    setAccessibleName(m_who->text() + u": "_s + text);
    m_open = true;
    show();
    (m_value->isVisibleTo(this) ? static_cast<QWidget *>(m_value) : m_ok)->setFocus();
}

void WebQuestion::cancel()
{
    if (m_open)
        answer(false);
}

void WebQuestion::answer(bool ok)
{
    if (!std::exchange(m_open, false))
        return;
    QCborMap answer{{u"ok"_s, ok}, {u"text"_s, m_value->text()}, {u"password"_s, m_password->text()}};
    m_password->clear();
    hide();
    Q_EMIT answered(answer, m_silence->isChecked());
}

void WebQuestion::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        answer(false);
    else
        WebBar::keyPressEvent(event);
}

} // namespace gw::app
