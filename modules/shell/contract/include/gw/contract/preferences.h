// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonValue>
#include <QObject>

namespace gw::contract {

/// What a person set and finds again at every desk: kept at once, sent when there is a network. Lives on the GUI thread.
///
/// Objects are changed member by member, so two desks that change different members both get their way; a null inside an
/// object means that the member goes away (RFC 7396).
class Preferences : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual QJsonValue value(const QString &key) const = 0; ///< undefined: not set
    virtual void set(const QString &key, const QJsonValue &value) = 0; ///< undefined or null removes the key

Q_SIGNALS:
    void changed(const QString &key);
};

} // namespace gw::contract
