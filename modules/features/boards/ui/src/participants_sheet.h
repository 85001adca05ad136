// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDialog>
#include <gw/boards_ui/boards_module.h>

class QLabel;
class QListWidget;

namespace gw::boards {

/// Who takes part in an event, in the order of joining.
class ParticipantsSheet final : public QDialog
{
    Q_OBJECT

public:
    ParticipantsSheet(const BoardsViewParts &parts, const QString &postId, QWidget *parent);

private:
    void take(const Result<QList<Participant>> &people);
    QLabel *m_sum;
    QListWidget *m_list;
};

} // namespace gw::boards
