// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/directory_ui/directory_module.h>

class QLabel;
class QListView;

namespace gw::directory {

class PeopleListModel;

/// Front page: who of the own unit is away just now.
class AwayBlock final : public QWidget
{
    Q_OBJECT

public:
    explicit AwayBlock(DirectoryViewParts parts, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void reload();
    void retranslate();
    DirectoryViewParts m_parts;
    PeopleListModel *m_model;
    QListView *m_list;
    QLabel *m_nobody;
};

} // namespace gw::directory
