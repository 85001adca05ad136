// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/widgets/theme.h>

namespace gw::surveys {

/// Horizontal bars with their numbers written beside them. Reads itself out as one sentence per bar.
class BarChart final : public QWidget
{
    Q_OBJECT

public:
    struct Bar
    {
        QString label;
        QString value;   ///< "12 · 45%"
        int permille = 0; ///< of the whole width
    };

    explicit BarChart(widgets::Theme &theme, QWidget *parent = nullptr);
    void setBars(QList<Bar> bars);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int lineHeight() const;
    widgets::Theme &m_theme;
    QList<Bar> m_bars;
};

} // namespace gw::surveys
