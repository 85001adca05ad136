// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QFrame>
#include <gw/approval_ui/approval_module.h>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace gw::approval {

class EditorLine;

/// Lines that the person kept: use, rename, forget, and keep the one that is there now. They are bound to posts; one whose
/// post or department is gone says so.
class SavedLines final : public QFrame
{
    Q_OBJECT

public:
    SavedLines(const ApprovalViewParts &parts, LineEditing &editing, QWidget *parent = nullptr);
    void retranslate();

Q_SIGNALS:
    void used(const gw::approval::SavedLine &line);

private:
    void fill();
    void addRow(const SavedLine &line);
    void rename(const SavedLine &line);
    void keep();

    const ApprovalViewParts &m_parts;
    LineEditing &m_editing;
    QVBoxLayout *m_rows;
    QLabel *m_empty;
    EditorLine *m_name;
    QPushButton *m_keep;
    QString m_renaming; ///< id of the line that gets a new name; empty: a new one is kept
};

} // namespace gw::approval
