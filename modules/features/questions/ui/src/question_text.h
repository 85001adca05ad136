// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QModelIndex>
#include <gw/base/error.h>
#include <gw/outbox/entry.h>
#include <gw/questions/types.h>
#include <gw/widgets/row_delegate.h>

// Questions as sentences in the current language.
namespace gw::questions {

QString stateName(portal::QuestionState state);
/// "Answer promised by …", "… late", "Waits for an answer", what is short enough for a list.
QString stateText(portal::QuestionState state, QDate due, bool overdue);
widgets::Role stateRole(portal::QuestionState state, bool overdue);
/// Who asked and when.
QString askedText(const portal::Question &question);
/// "12 back this"; empty at zero.
QString backsText(int backs);
/// Why an operation was refused, and what is safe.
QString refusalText(const outbox::Entry &entry);

/// For RowDelegate, from a row of QuestionListModel.
widgets::RowContent questionRow(const QModelIndex &index);

} // namespace gw::questions
