// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/platform/notifier.h>

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;

namespace gw::platform {

Q_LOGGING_CATEGORY(lcNotifier, "gw.platform.notifier")

namespace {

constexpr int answerTimeout = 5000;    // ms
constexpr qsizetype longestBody = 500; // a server cuts it anyway, and a bus message should stay small

QString service()
{
    return u"org.freedesktop.Notifications"_s;
}

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(service(), u"/org/freedesktop/Notifications"_s, service(), method);
}

} // namespace

Notifier::Notifier(QDBusConnection bus, QObject *parent) : QObject(parent), m_bus(std::move(bus))
{
    if (!m_bus.isConnected())
        return;
    const QString path = u"/org/freedesktop/Notifications"_s;
    m_bus.connect(service(), path, service(), u"ActionInvoked"_s, this, SLOT(onAction(uint, QString)));
    m_bus.connect(service(), path, service(), u"ActivationToken"_s, this, SLOT(onToken(uint, QString)));
    m_bus.connect(service(), path, service(), u"NotificationClosed"_s, this, SLOT(onClosed(uint, uint)));
    auto *watcher = new QDBusServiceWatcher(service(), m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &Notifier::ask);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        m_numbers.clear();
        setAvailable(false);
    });
    ask();
}

void Notifier::ask()
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call(u"GetCapabilities"_s), answerTimeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QStringList> capabilities = *watcher;
        watcher->deleteLater();
        if (capabilities.isError()) {
            qCInfo(lcNotifier) << "no notifications on this desktop:" << capabilities.error().name();
            setAvailable(false);
            return;
        }
        m_readsMarkup = capabilities.value().contains(u"body-markup"_s);
        setAvailable(true);
    });
}

void Notifier::setAvailable(bool available)
{
    if (available == m_available)
        return;
    m_available = available;
    Q_EMIT availableChanged(available);
}

void Notifier::show(const Notification &notification)
{
    if (!m_available) {
        Q_EMIT notShown(notification);
        return;
    }
    const QString body = notification.body.left(longestBody);
    const QVariantMap hints{{u"desktop-entry"_s, u"gwanmun"_s},
                            {u"urgency"_s, QVariant::fromValue(uchar(notification.urgent ? 2 : 1))}};
    QDBusMessage message = call(u"Notify"_s);
    message << QCoreApplication::applicationName() << m_numbers.value(notification.id) << notification.icon
            << notification.title << (m_readsMarkup ? body.toHtmlEscaped() : body)
            << QStringList{u"default"_s, notification.action} << hints << (notification.urgent ? 0 : -1);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, answerTimeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, notification] {
        const QDBusPendingReply<uint> number = *watcher;
        watcher->deleteLater();
        if (number.isError())
            Q_EMIT notShown(notification);
        else
            m_numbers.insert(notification.id, number.value());
    });
}

void Notifier::close(const QString &id)
{
    const uint number = m_numbers.take(id);
    if (number == 0)
        return;
    QDBusMessage message = call(u"CloseNotification"_s);
    message << number;
    m_bus.send(message);
}

void Notifier::onAction(uint number, const QString &action)
{
    const QString id = m_numbers.key(number);
    if (action != u"default"_s || id.isEmpty())
        return; // not one of ours: every program hears every signal
    Q_EMIT activated(id, m_tokens.take(number));
}

void Notifier::onToken(uint number, const QString &token)
{
    if (!m_numbers.key(number).isEmpty())
        m_tokens.insert(number, token);
}

void Notifier::onClosed(uint number, uint)
{
    m_tokens.remove(number);
    const QString id = m_numbers.key(number);
    if (!id.isEmpty())
        m_numbers.remove(id);
}

} // namespace gw::platform
