// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDialog>
#include <gw/boards_ui/boards_module.h>

class QLabel;
class QListWidget;
class QPushButton;

namespace gw::boards {

/// Who has not confirmed a must-read post yet, and one button to remind them.
class ReadersSheet final : public QDialog
{
    Q_OBJECT

public:
    ReadersSheet(const BoardsViewParts &parts, const QString &postId, QWidget *parent);

private:
    void load(const QString &cursor);
    void remind();
    const BoardsViewParts &m_parts;
    QString m_post;
    QString m_next;
    QLabel *m_sum;
    QListWidget *m_list;
    QPushButton *m_more;
    QPushButton *m_remind;
};

} // namespace gw::boards
