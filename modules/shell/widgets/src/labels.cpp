// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/widgets/labels.h>

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace gw::widgets {
namespace {

void follow(Theme &theme, QLabel *label, Theme::Text style)
{
    label->setFont(theme.font(style));
    QObject::connect(&theme, &Theme::changed, label, [&theme, label, style] { label->setFont(theme.font(style)); });
}

} // namespace

QLabel *label(Theme &theme, const QString &text, Theme::Text style, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    follow(theme, label, style);
    return label;
}

QLabel *secondaryLabel(Theme &theme, const QString &text, Theme::Text style, QWidget *parent)
{
    QLabel *made = label(theme, text, style, parent);
    made->setProperty("secondary", true);
    return made;
}

void enableClearButton(QLineEdit &edit)
{
    edit.setClearButtonEnabled(true);
    // Qt's own button says nothing. Its action has had this name since Qt 5.2; without it there is only no name.
    if (auto *clear = edit.findChild<QAction *>(u"_q_qlineeditclearaction"_s))
        clear->setText(QCoreApplication::translate("gw::widgets::ClearButton", "Empty the field"));
}

ElidedLabel::ElidedLabel(Theme &theme, Theme::Text style, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    follow(theme, this, style);
}

void ElidedLabel::setFullText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    elide();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, fontMetrics().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::elide()
{
    const QString shown = fontMetrics().elidedText(m_text, Qt::ElideRight, std::max(width(), 1));
    setText(shown);
    // A tooltip is rich text when it looks like it; a plain one must say so.
    setToolTip(shown == m_text ? QString() : m_text.toHtmlEscaped());
}

} // namespace gw::widgets
