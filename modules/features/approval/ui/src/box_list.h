// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QListWidget>
#include <gw/approval_ui/approval_module.h>

namespace gw::approval {

/// The left pane: the desk queue, what waits for me, and the boxes, with how much waits in each.
class BoxList final : public QListWidget
{
    Q_OBJECT

public:
    explicit BoxList(const ApprovalViewParts &parts, QWidget *parent = nullptr);

    std::optional<approval::Box> box() const; ///< none: the desk queue
    void select(std::optional<approval::Box> box);

Q_SIGNALS:
    void chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void refresh();
    void add(std::optional<approval::Box> box);
    void addHeading(const QString &text);

    const ApprovalViewParts &m_parts;
};

} // namespace gw::approval
