// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QListView>
#include <gw/widgets/theme.h>

namespace gw::mail {

/// A list whose rows have one height, with headings between groups of them. Its layout is arithmetic, so that a million rows cost as much as
/// ten: Qt's own list view keeps a number for each row and counts them anew with every change.
class RowsView final : public QListView
{
    Q_OBJECT

public:
    /// Stands above `row` and everything below it until the next heading.
    struct Heading
    {
        int row = 0;
        QString text;
        bool operator==(const Heading &) const = default;
    };

    explicit RowsView(widgets::Theme &theme, QWidget *parent = nullptr);
    void setRowHeight(int height);
    int rowHeight() const { return m_rowHeight; }
    void setHeadings(const QList<Heading> &headings); ///< by rising rows
    const QList<Heading> &headings() const { return m_headings; }
    std::pair<int, int> visibleRows() const; ///< first and last row that can be seen; -1 and -2 when there is none

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;

Q_SIGNALS:
    void starPressed(const QModelIndex &index); ///< the star of a row, which does not choose the row
    void menuWanted(const QPoint &global);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;

private:
    int count() const;
    int headingHeight() const;
    int topOf(int row) const;       ///< in the coordinates of the whole list
    int rowAt(int y, bool nearest) const; ///< -1: a heading, or nothing
    void hover(int row);
    void paintHeading(QPainter &painter, const QRect &box, const QString &text) const;

    widgets::Theme &m_theme;
    QList<Heading> m_headings;
    int m_rowHeight = 52;
    int m_hovered = -1;
};

} // namespace gw::mail
