// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/approval/document.h>
#include <gw/widgets/theme.h>

namespace gw::approval {

/// The way of a document as cells beside each other: who, in which role, what they did and when, where it stands now.
class LineStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit LineStrip(widgets::Theme &theme, QWidget *parent = nullptr);

    void setDocument(const Document &document);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Cell
    {
        QString role;
        QString name;
        QString post;
        QString state;
        widgets::Role colour = widgets::Role::TextSecondary;
        bool now = false;      ///< it stands here
        bool parallel = false; ///< together with the cell before it
        QString tip;
    };
    void add(const QList<StepGroup> &line, bool below);
    static Cell cellOf(const Step &step, bool below);
    QRect place(int index, int width) const;
    QSize cellSize() const;

    widgets::Theme &m_theme;
    QList<Cell> m_cells;
};

} // namespace gw::approval
