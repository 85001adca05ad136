// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QTreeWidget>

namespace gw::dashboard {

/// A tree of things that are shown or hidden (Space) and moved among their siblings, or to another parent of the same kind,
/// by Alt+arrows or by dragging. It changes nothing by itself: the owner does, and fills it anew.
class ArrangeTree final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ArrangeTree(QWidget *parent = nullptr);

    enum class Level { Fixed, Group, Leaf }; ///< what cannot be moved; what holds leaves; what is in a group, or alone
    QTreeWidgetItem *addEntry(QTreeWidgetItem *under, Level level, const QString &id, const QString &text);
    /// With a box that says whether it is shown.
    void setShown(QTreeWidgetItem *item, bool shown, bool locked);
    static QString idOf(const QTreeWidgetItem *item);
    static Level levelOf(const QTreeWidgetItem *item);
    /// Chooses the entry again after everything was filled in anew.
    void select(const QString &id);

Q_SIGNALS:
    void shownWanted(const QString &id, bool shown);
    void stepWanted(const QString &id, int sideways, int places); ///< Alt+arrow
    /// Dropped: below `parentId` (empty: at the top level), at `position` among all its children of that level.
    void dropWanted(const QString &id, const QString &parentId, int position);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Target
    {
        QTreeWidgetItem *parent = nullptr;
        int position = -1;
    };
    Target targetAt(const QPoint &position, const QTreeWidgetItem *moved) const;
    bool m_filling = false;
};

} // namespace gw::dashboard
