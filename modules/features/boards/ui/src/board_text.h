// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QModelIndex>
#include <gw/base/error.h>
#include <gw/boards/types.h>
#include <gw/widgets/row_delegate.h>

namespace gw::boards {

// Boards as sentences in the current language. Whatever comes from outside leaves here as one plain line.

bool isEnglish();
QString layerName(Layer layer);
QString sectionName(Section section);
QString categoryName(Category category);
QString kindName(PostKind kind);
QString marketText(MarketState state);
QString markText(Mark mark); ///< empty for None
widgets::Role markRole(Mark mark);
QString nameOf(const Names &names);
QString authorLine(const Author &author);  ///< name · unit
QString seatLine(const Names &unit, const Names &title); ///< unit and title, the unit once
QString shortTime(const QDateTime &time);  ///< "14:05" today, "11. 21." this year
QString price(qint64 won);                 ///< "30,000 won", "free"
QString fileSize(qint64 bytes);
QString errorText(const Error &error);     ///< what happened, what is safe, what to do
QString reasonName(const QString &reason); ///< of a report
const QStringList &reasons();
/// A name for a button or menu, where "&" would be a mnemonic.
QString forButton(const QString &text);

widgets::RowContent postRow(const QModelIndex &index);
/// The same with the board's name instead of the counts, for lists over all boards.
widgets::RowContent postRowWithBoard(const QModelIndex &index, const QString &board);

} // namespace gw::boards
