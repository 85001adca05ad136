// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QModelIndex>
#include <gw/widgets/row_delegate.h>

namespace gw::dashboard {

/// A row of the notice list as sentences in the current language.
class NoticeText
{
public:
    explicit NoticeText(QModelIndex index);
    QString title() const;
    QString body() const;
    QString meta() const; ///< layer, author's unit, date
    bool canAcknowledge() const;
    QString acknowledgement() const; ///< "Read on …", "Will be sent …"; empty where nothing has to be said
    QString state() const;           ///< short, for the list
    widgets::Role stateRole() const;
    bool isUnread() const;

private:
    QModelIndex m_index;
};

/// For RowDelegate.
widgets::RowContent noticeRow(const QModelIndex &index);

} // namespace gw::dashboard
