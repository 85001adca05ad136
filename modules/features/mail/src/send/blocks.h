// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringList>

namespace gw::mail {

/// The outermost elements of canonical HTML (html::Safe), in order; loose text between them is one of its own.
QStringList topBlocks(const QString &html);
bool isQuote(const QString &block);
/// A line such as "… wrote:" that belongs to the quote behind it.
bool isAttribution(const QString &block);
QString blockText(const QString &block);
/// Where the blocks of `part` stand in a row in `blocks`, compared by their text; -1: nowhere.
qsizetype findBlocks(const QStringList &blocks, const QStringList &part);
/// Where the quote begins, with its attribution; blocks.size() when there is none.
qsizetype quoteStart(const QStringList &blocks);

} // namespace gw::mail
