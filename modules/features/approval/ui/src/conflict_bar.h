// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QFrame>
#include <gw/approval_ui/approval_module.h>

class QLabel;
class QPushButton;

namespace gw::approval {

class DiffView;

/// A decision of mine that the server did not take: why, what has changed since, and what can be done.
class ConflictBar final : public QFrame
{
    Q_OBJECT

public:
    explicit ConflictBar(const ApprovalViewParts &parts, QWidget *parent = nullptr);
    /// Shows what was refused about this document, or hides.
    void setDocument(const QString &documentId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void show(const Conflict &conflict);
    void retranslate();

    const ApprovalViewParts &m_parts;
    QString m_document;
    Conflict m_shown;
    QLabel *m_text;
    QLabel *m_changes;
    DiffView *m_diff;
    QPushButton *m_repeat;
    QPushButton *m_drop;
};

} // namespace gw::approval
