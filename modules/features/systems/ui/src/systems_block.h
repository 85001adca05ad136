// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/systems/systemlistmodel.h>
#include <gw/systems_ui/systems_module.h>

class QLabel;
class QListView;

namespace gw::systems {

/// The systems that a person opens most, one click away on the front page.
class SystemsBlock final : public QWidget
{
    Q_OBJECT

public:
    explicit SystemsBlock(SystemsViewParts parts, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    SystemsViewParts m_parts;
    SystemListModel m_model;
    QListView *m_list;
    QLabel *m_none;
};

} // namespace gw::systems
