// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QLayout>
#include <QList>

namespace gw::widgets {

/// Chips or buttons in a row that go on in the next one when the pane is narrow. A field at the end gets the rest of its row.
class FlowLayout final : public QLayout
{
public:
    explicit FlowLayout(int gap) : m_gap(gap) { setContentsMargins(0, 0, 0, 0); }
    ~FlowLayout() override { qDeleteAll(m_items); }

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override { return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr; }
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place({0, 0, width, 0}, false); }
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override
    {
        QSize size;
        for (const QLayoutItem *item : m_items)
            size = size.expandedTo(item->minimumSize());
        return size;
    }
    void setGeometry(const QRect &area) override
    {
        QLayout::setGeometry(area);
        place(area, true);
    }

private:
    int place(const QRect &area, bool move) const
    {
        int x = area.x();
        int y = area.y();
        int line = 0;
        for (QLayoutItem *item : m_items) {
            if (item->isEmpty())
                continue;
            QSize size = item->sizeHint();
            if (x > area.x() && x + size.width() > area.right() + 1) {
                x = area.x();
                y += line + m_gap;
                line = 0;
            }
            if (item->expandingDirections().testFlag(Qt::Horizontal) && item == m_items.constLast())
                size.setWidth(std::max(size.width(), area.right() + 1 - x));
            if (move)
                item->setGeometry({{x, y}, size});
            x += size.width() + m_gap;
            line = std::max(line, size.height());
        }
        return y + line - area.y();
    }

    QList<QLayoutItem *> m_items;
    int m_gap;
};

} // namespace gw::widgets
