// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonObject>
#include <gw/base/clock.h>
#include <gw/settings/policy.h>
#include <optional>
#include <utility>

namespace gw::settings {

/// The person's own settings: `{"version":1, "values":{…}, "seats":{"<id>":{…}}, "site":{"origin":…, "policy":{…}}}`.
///
/// Members that this version does not know are kept as they are, so a newer version finds them again. A damaged file is
/// renamed, never deleted.
class UserFile final
{
public:
    UserFile(QString path, const Clock &clock);

    /// The person's value, if there is one and it is a possible one.
    std::optional<QJsonValue> value(const KeySpec &spec, const QString &seat) const;
    /// Undefined removes it.
    Result<Done> set(const KeySpec &spec, const QString &seat, const QJsonValue &value);

    std::pair<QJsonObject, QString> sitePolicy() const; ///< and where it came from
    Result<Done> setSitePolicy(const QJsonObject &policy, const QString &origin);

    const QList<Problem> &problems() const { return m_problems; }

private:
    void load(const Clock &clock);
    Result<Done> save();

    QString m_path;
    QJsonObject m_root;
    QList<Problem> m_problems;
};

} // namespace gw::settings
