// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <QUrl>
#include <gw/base/result.h>

namespace gw::contract {

/// An address inside the workstation: `gwanmun:<module>/<path>?seat=<id>`. The one way from a feature to another.
struct Link
{
    QString module; ///< "mail"
    QString path;   ///< "message/42", without a leading slash
    QString seat;   ///< the seat it is meant for, or empty

    QUrl toUrl() const;
    /// Rejected for any other scheme, an empty module, or a path that tries to leave it ("..").
    static Result<Link> parse(const QString &text);
    bool operator==(const Link &) const = default;
};

} // namespace gw::contract
