// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/personal_ui/personal_module.h>
#include <gw/widgets/row_delegate.h>

class QLabel;
class QListView;

namespace gw::personal {

/// A note in a list: its title, or its first line; for RowDelegate.
widgets::RowContent noteRow(const QModelIndex &index);

/// Front page: the notes, pinned first. Enter or a click opens one.
class NotesBlock final : public QWidget
{
    Q_OBJECT

public:
    explicit NotesBlock(PersonalViewParts parts, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    PersonalViewParts m_parts;
    QListView *m_list;
    QLabel *m_nothing;
};

} // namespace gw::personal
