// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <gw/store/store.h>

// The table of cursors in the cache. Functions run on the store's threads.
namespace gw::sync {

/// Where a source is. While it is loaded from the start, `cursor` is the page that comes next.
struct CursorState
{
    QString cursor;
    QString scope;
    qint64 generation = 0;
    bool loading = false;
    QDateTime lastSuccess = {};
};

store::Component cursorComponent();
Result<CursorState> readCursor(sqlite::Connection &db, const QString &source);
/// Writes `next`, if what is stored is still `before`: Conflict when another run was quicker.
Result<Done> moveCursor(sqlite::Connection &db, const QString &source, const CursorState &before,
                        const CursorState &next);

} // namespace gw::sync
