// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QStringList>
#include <gw/backend/storage/database.h>
#include <gw/portaltypes/files.h>

namespace gw::backend::files {

/// Whether all of `ids` may be referred to by (kind, owner): complete uploads of this person, or what it refers to already.
/// The first that may not, or nothing.
Result<std::optional<QString>> firstForeign(storage::Session &session, const QString &personId, const QString &kind,
                                            const QString &ownerId, const QStringList &ids);

/// Lets (kind, owner) refer to exactly these files, the first `listed` of them as its attachments, in this order; the
/// others are shown inside its text. Runs in the caller's transaction.
Result<Done> refer(storage::Session &session, const QString &kind, const QString &ownerId, const QStringList &listed,
                   const QStringList &inside);

/// It refers to nothing any more.
Result<Done> release(storage::Session &session, const QString &kind, const QString &ownerId);

/// The listed attachments of several owners of one kind, in their order.
Result<QHash<QString, QList<gw::portal::Attachment>>> attachments(storage::Session &session, const QString &kind,
                                                                  const QStringList &ownerIds);

/// For a seed and for tests: a row of a file that is complete; its blob is the caller's business.
Result<Done> insertComplete(storage::Session &session, const gw::portal::Attachment &file, const QString &personId,
                            const QString &at);

} // namespace gw::backend::files
