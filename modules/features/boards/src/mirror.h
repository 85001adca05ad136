// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/portaltypes/boardalerts.h>
#include <gw/portaltypes/boards.h>
#include <gw/portaltypes/comments.h>
#include <gw/sqlite/connection.h>

// What the server says, into the tables of the cache. Runs on the store's writing thread.
namespace gw::boards::mirror {

/// Never an older revision over a newer one, so that answers and sync may come in any order. Generation 0: not from the
/// changes; the row keeps the one it has, and a new one goes with the next load from the start unless that brings it.
Result<Done> writeBoard(sqlite::Connection &db, const portal::Board &board, qint64 generation);
Result<Done> writePost(sqlite::Connection &db, const portal::BoardPost &post, qint64 generation);
Result<Done> removePost(sqlite::Connection &db, const QString &id);
/// A body that was fetched by itself.
Result<Done> writeBody(sqlite::Connection &db, const QString &postId, const QString &html, qint64 contentRevision);
Result<Done> writeComment(sqlite::Connection &db, const portal::BoardComment &comment);
Result<Done> removeComment(sqlite::Connection &db, const QString &id);
Result<Done> writeAlert(sqlite::Connection &db, const portal::BoardAlert &alert, qint64 generation);

/// A row that only this computer has; nothing happens when the server has it by now.
Result<Done> addLocalPost(sqlite::Connection &db, const portal::BoardPost &post, const QString &operationId);
Result<Done> addLocalComment(sqlite::Connection &db, const portal::BoardComment &comment, const QString &operationId);

QString compactText(const QJsonObject &object);
QJsonObject objectOf(const QString &text);

} // namespace gw::boards::mirror
