// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/approval_ui/approval_module.h>

namespace gw::approval {

/// The right pane: one document as it will be issued, its line, opinions, versions and card, with the actions of the step
/// that waits for me on top.
class DocumentReader final : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentReader(const ApprovalViewParts &parts, QWidget *parent = nullptr);
    ~DocumentReader() override;

    void open(const QString &documentId); ///< empty: nothing
    QString documentId() const;
    void focusText();

    // Of the keyboard; each has an effect only where the server allows it.
    void approve(); ///< or agree, or note as read: what my step asks for
    void object();
    void giveBack(); ///< return, with a reason
    void writeOpinion();
    void hold();     ///< or take up again
    void compare();

Q_SIGNALS:
    void editWanted(const QString &documentId); ///< my draft, or the version on its way when it is my turn
    void decided(const QString &documentId, const QString &decision);
    void closed();
};

} // namespace gw::approval
