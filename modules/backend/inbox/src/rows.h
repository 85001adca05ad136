// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonObject>
#include <gw/backend/inbox/inbox.h>

// What the files of this target share.
namespace gw::backend::inbox {

/// The collection of the change log in which a holder's rows are noted.
inline QString collectionOf(const QString &holder)
{
    return QStringLiteral("inbox:") + holder;
}

} // namespace gw::backend::inbox
