// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "yaml.h"

namespace gw::backend::systems {

/// The addresses of a file: fills its placeholders and holds them to the rules.
class Addresses final
{
public:
    Addresses(Place place, QString id, Mistakes &mistakes);

    /// https, or http to this machine; no user name, no fragment. `what` is the key as sentences say it.
    std::optional<QUrl> page(const QString &what, const Word &word) const;
    /// An origin: scheme, host, port and nothing else.
    std::optional<QString> origin(const QString &what, const Word &word) const;
    /// An OpenSearch 1.1 template with {searchTerms} and no other parameter.
    std::optional<QString> searchTemplate(const QString &what, const Word &word) const;
    /// Notes when an address is on none of these origins.
    void mustBeOn(const QStringList &origins, const QString &what, const QUrl &url, const YAML::Mark &mark) const;

private:
    std::optional<QString> filled(const QString &what, const Word &word) const;

    Place m_place;
    QString m_id;
    Mistakes &m_mistakes;
};

} // namespace gw::backend::systems
