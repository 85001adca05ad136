// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QListView>

namespace gw::personal {

/// A list whose rows a person puts in order: Alt+Up and Alt+Down move the current one, Delete removes it, Space ticks it.
/// Dragging is the model's.
class ArrangedList final : public QListView
{
    Q_OBJECT

public:
    explicit ArrangedList(QWidget *parent = nullptr);

Q_SIGNALS:
    void moveWanted(const QModelIndex &index, int by); ///< -1: up
    void removeWanted(const QModelIndex &index);
    void toggleWanted(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace gw::personal
