// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "bar_chart.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::surveys {

BarChart::BarChart(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void BarChart::setBars(QList<Bar> bars)
{
    m_bars = std::move(bars);
    QStringList sentences;
    for (const Bar &bar : std::as_const(m_bars))
        sentences.append(bar.label + u": "_s + bar.value);
    setAccessibleDescription(sentences.join(u"; "_s));
    updateGeometry();
    update();
}

int BarChart::lineHeight() const
{
    return QFontMetrics(m_theme.font(Theme::Text::Body)).height() + m_theme.scaled(space::m);
}

QSize BarChart::sizeHint() const
{
    return {m_theme.scaled(480), lineHeight() * int(m_bars.size())};
}

QSize BarChart::minimumSizeHint() const
{
    return {m_theme.scaled(240), lineHeight() * int(m_bars.size())};
}

void BarChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(Theme::Text::Body));
    const QFontMetrics metrics = painter.fontMetrics();
    const int gap = m_theme.scaled(space::s);
    int labels = 0;
    int values = 0;
    for (const Bar &bar : std::as_const(m_bars)) {
        labels = std::max(labels, metrics.horizontalAdvance(bar.label));
        values = std::max(values, metrics.horizontalAdvance(bar.value));
    }
    labels = std::min(labels + radius::control, width() * 2 / 5); // a text that fits exactly would be cut by rounding
    const int height = lineHeight();
    const int thick = height - m_theme.scaled(space::m);
    const QRect whole(labels + gap, 0, std::max(0, width() - labels - values - 2 * gap), thick);
    for (int i = 0; i < int(m_bars.size()); ++i) {
        const Bar &bar = m_bars.at(i);
        const int top = i * height + (height - thick) / 2;
        painter.setPen(m_theme.color(Role::Text));
        painter.drawText(QRect(0, i * height, labels, height), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(bar.label, Qt::ElideRight, labels));
        QRect track = whole;
        track.moveTop(top);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Role::SurfaceSunken));
        painter.drawRoundedRect(track, radius::control, radius::control);
        if (bar.permille > 0) {
            QRect filled = track;
            filled.setWidth(std::max(radius::control * 2, track.width() * bar.permille / 1000));
            painter.setBrush(m_theme.color(Role::Accent));
            painter.drawRoundedRect(filled, radius::control, radius::control);
        }
        painter.setPen(m_theme.color(Role::TextSecondary));
        painter.drawText(QRect(width() - values, i * height, values, height), Qt::AlignRight | Qt::AlignVCenter, bar.value);
    }
}

} // namespace gw::surveys
