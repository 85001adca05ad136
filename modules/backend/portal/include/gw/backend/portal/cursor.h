// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <optional>

namespace gw::backend::portal {

/// What a state of a mirrored collection is made of: "<fingerprint>.<number>", and while everything is being loaded
/// ".<last id>". The fingerprint is of what the caller may see: when that changes, old states are too old.
struct ListCursor
{
    QString fingerprint;
    qint64 number = 0; ///< of the change log
    QString after;     ///< set: loading, this id is the last that was given

    static std::optional<ListCursor> parse(const QString &text);
    QString text() const;
};

} // namespace gw::backend::portal
