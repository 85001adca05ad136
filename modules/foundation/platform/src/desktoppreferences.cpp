// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/platform/desktoppreferences.h>

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::Literals::StringLiterals;

namespace gw::platform {
namespace {

constexpr int answerTimeout = 5000; // ms

QString service()
{
    return u"org.freedesktop.portal.Desktop"_s;
}
QString path()
{
    return u"/org/freedesktop/portal/desktop"_s;
}
QString interface()
{
    return u"org.freedesktop.portal.Settings"_s;
}
QString appearance()
{
    return u"org.freedesktop.appearance"_s;
}
QString gnome()
{
    return u"org.gnome.desktop.interface"_s;
}

/// The old Read() wraps the value in a variant once more.
QVariant unwrapped(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopPreferences::DesktopPreferences(QDBusConnection bus, QObject *parent) : QObject(parent), m_bus(std::move(bus))
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(service(), path(), interface(), u"SettingChanged"_s, this,
                  SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    read(appearance(), u"color-scheme"_s);
    read(appearance(), u"contrast"_s);
    read(gnome(), u"enable-animations"_s);
}

void DesktopPreferences::read(const QString &group, const QString &key)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service(), path(), interface(), u"Read"_s);
    message << group << key;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, answerTimeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, key] {
        const QDBusPendingReply<QDBusVariant> value = *watcher;
        watcher->deleteLater();
        if (!value.isError())
            take(group, key, unwrapped(value.value().variant()));
    });
}

void DesktopPreferences::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    take(group, key, unwrapped(value.variant()));
}

void DesktopPreferences::take(const QString &group, const QString &key, const QVariant &value)
{
    const auto before = std::tuple(m_scheme, m_contrast, m_reducedMotion);
    if (group == appearance() && key == u"color-scheme"_s)
        m_scheme = value.toUInt() == 1 ? Scheme::Dark : value.toUInt() == 2 ? Scheme::Light : Scheme::NoPreference;
    else if (group == appearance() && key == u"contrast"_s)
        m_contrast = value.toUInt() == 1;
    else if (group == gnome() && key == u"enable-animations"_s)
        m_reducedMotion = !value.toBool();
    if (before != std::tuple(m_scheme, m_contrast, m_reducedMotion))
        Q_EMIT changed();
}

} // namespace gw::platform
