// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/approval_ui/approval_module.h>

class QLabel;
class QListWidget;
class QPushButton;

namespace gw::approval {

/// What became of a decision about many: how many were decided, and which were left out and why.
class BatchSheet final : public QWidget
{
    Q_OBJECT

public:
    explicit BatchSheet(const ApprovalViewParts &parts, QWidget *parent = nullptr);

    void show(const BatchOutcome &outcome);

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const ApprovalViewParts &m_parts;
    BatchOutcome m_outcome;
    QLabel *m_title;
    QLabel *m_meaning;
    QListWidget *m_left;
    QPushButton *m_close;
};

} // namespace gw::approval
