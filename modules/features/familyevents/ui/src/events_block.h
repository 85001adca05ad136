// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/familyevents_ui/familyevents_module.h>

class QLabel;
class QListView;

namespace gw::familyevents {

/// Front page: family events of the next days and the last ones.
class EventsBlock final : public QWidget
{
    Q_OBJECT

public:
    explicit EventsBlock(FamilyEventsViewParts parts, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    FamilyEventsViewParts m_parts;
    QListView *m_list;
    QLabel *m_nothing;
};

} // namespace gw::familyevents
