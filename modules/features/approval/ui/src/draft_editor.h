// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/approval_ui/approval_module.h>

namespace gw::approval {

/// Writing a document: form fields, body, files, approval line and the check beside it; kept while one types.
class DraftEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit DraftEditor(const ApprovalViewParts &parts, QWidget *parent = nullptr);
    ~DraftEditor() override;

    void open(const Draft &draft);
    QString draftId() const;
    void submit(); ///< Ctrl+Return

Q_SIGNALS:
    void closed();
    void submitted(const QString &operationId, const QString &documentId);
};

} // namespace gw::approval
