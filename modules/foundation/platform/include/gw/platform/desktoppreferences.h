// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

namespace gw::platform {

/// What the person told the desktop about looks (XDG desktop portal, interface Settings). Without a portal nothing is
/// preferred.
class DesktopPreferences final : public QObject
{
    Q_OBJECT

public:
    enum class Scheme { NoPreference, Dark, Light };
    Q_ENUM(Scheme)

    explicit DesktopPreferences(QDBusConnection bus, QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }
    bool prefersContrast() const { return m_contrast; }
    bool prefersReducedMotion() const { return m_reducedMotion; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void read(const QString &group, const QString &key);
    void take(const QString &group, const QString &key, const QVariant &value);

    QDBusConnection m_bus;
    Scheme m_scheme = Scheme::NoPreference;
    bool m_contrast = false;
    bool m_reducedMotion = false;
};

} // namespace gw::platform
