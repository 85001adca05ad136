// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QCborMap>
#include <QString>

namespace gw::app {

/// What a person reads when a page cannot be shown: what happened, what is safe, what to do.
struct WebFailure
{
    QString icon;
    QString title;
    QString text;
    bool mayReload = true;
};

/// The words for a Failed of the engine (gw/web/wire.h). Host names come from outside: show them as plain text only.
WebFailure webFailure(const QCborMap &body);
/// Why a download has ended without a file.
QString downloadProblem(const QString &reason);
/// "1.2 MB" in the language in force; "?" for an unknown size.
QString sizeText(qint64 bytes);
/// The address without what only machines read, and without what may be secret (query, user, password).
QString shownAddress(const QString &url);
/// "https://host:port" of an address.
QString webOrigin(const QString &url);

} // namespace gw::app
