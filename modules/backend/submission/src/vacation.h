// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <gw/backend/storage/database.h>
#include <optional>

namespace gw::backend::submission {

/// A VacationResponse (RFC 8621 8) with texts of their own for colleagues.
struct Vacation
{
    bool isEnabled = false;
    QDateTime from; ///< invalid: no limit
    QDateTime to;
    std::optional<QString> subject;
    std::optional<QString> textBody;
    std::optional<QString> htmlBody;
    std::optional<QString> insideSubject; ///< gwInside…: nothing means the same as for everybody
    std::optional<QString> insideText;
    std::optional<QString> insideHtml;

    bool isActive(const QDateTime &now) const
    {
        return isEnabled && (!from.isValid() || from <= now) && (!to.isValid() || now < to);
    }
    /// `withInside`: also the properties of our own capability.
    QJsonObject json(bool withInside) const;
};

Result<Vacation> vacationOf(storage::Session &session, const QString &accountId);
Result<Done> storeVacation(storage::Session &session, const QString &accountId, const Vacation &vacation);

} // namespace gw::backend::submission
