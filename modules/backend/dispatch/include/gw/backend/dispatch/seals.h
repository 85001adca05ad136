// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QDate>
#include <gw/backend/storage/database.h>
#include <optional>

namespace gw::backend::dispatch {

/// A registered seal: only these may be applied (Art. 36(2)). The picture stays on the server but for issued documents.
struct Seal
{
    QString id = {};
    QString unitId = {};   ///< who keeps it
    QString agencyId = {}; ///< computed by insert()
    QString kind = {};     ///< office (청인), post (직인), special
    QString nameKo = {};
    QString nameEn = {};
    QString registeredNo = {};
    double sizeMm = 30;
    QByteArray image = {}; ///< PNG
    QString sha256 = {};   ///< of `image`; computed by insert()
    QDate validFrom = {};
    std::optional<QDate> validTo = {}; ///< the last day

    bool isValidOn(QDate day) const { return validFrom <= day && (!validTo || day <= *validTo); }
};

inline constexpr qsizetype largestSeal = 256 * 1024;

/// Registers a seal. An office seal (청인), and any of the agency's document department, speaks for the agency; any other for its
/// unit alone. For a seed and the route. Rejected when the picture is no PNG or too large.
Result<Done> insert(storage::Session &session, Seal seal, const QString &bySeatId, const QDateTime &now);

} // namespace gw::backend::dispatch
