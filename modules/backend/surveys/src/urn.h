// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonObject>
#include <QMap>
#include <gw/backend/storage/database.h>
#include <optional>

namespace gw::backend::surveys {

/// Values by key that keep no order of their arrival: see migrations().
class Urn final
{
public:
    enum class Kind { Takers, Ballots };

    /// Makes it, empty. Before anybody can take part.
    static Result<Done> create(storage::Session &session, const QString &surveyId);
    static Result<Done> remove(storage::Session &session, const QString &surveyId);

    static Result<std::optional<QJsonObject>> find(storage::Session &session, const QString &surveyId, Kind kind,
                                                   const QString &key);
    static Result<Done> put(storage::Session &session, const QString &surveyId, Kind kind, const QString &key,
                            const QJsonObject &value);
    /// All values, by key.
    static Result<QMap<QString, QJsonObject>> all(storage::Session &session, const QString &surveyId, Kind kind);
    /// The surveys in which there is a value of this key.
    static Result<QStringList> surveysWith(storage::Session &session, Kind kind, const QString &key);
};

} // namespace gw::backend::surveys
