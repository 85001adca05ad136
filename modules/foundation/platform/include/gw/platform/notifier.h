// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDBusConnection>
#include <QHash>
#include <QObject>

class QDBusPendingCallWatcher;

namespace gw::platform {

struct Notification
{
    QString id;     ///< ours, e.g. a link; a second one with the same id replaces the first
    QString title;  ///< plain text
    QString body;   ///< plain text; escaped when the server reads markup
    QString action; ///< text of the button that opens it, in the person's language
    QString icon = QStringLiteral("gwanmun");
    bool urgent = false; ///< stays until it is dismissed
};

/// Native notifications (freedesktop Desktop Notifications Specification 1.2).
class Notifier final : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(QDBusConnection bus, QObject *parent = nullptr);

    /// Whether somebody shows notifications here. If not, show() emits notShown and the program must use its own way.
    bool isAvailable() const { return m_available; }
    void show(const Notification &notification);
    void close(const QString &id);

Q_SIGNALS:
    void availableChanged(bool available);
    /// The person clicked it. `token` is for xdg-activation (Wayland); may be empty.
    void activated(const QString &id, const QString &token);
    void notShown(const gw::platform::Notification &notification);

private Q_SLOTS:
    void onAction(uint number, const QString &action);
    void onToken(uint number, const QString &token);
    void onClosed(uint number, uint reason);

private:
    void ask();
    void setAvailable(bool available);

    QDBusConnection m_bus;
    bool m_available = false;
    bool m_readsMarkup = false;
    QHash<QString, uint> m_numbers; ///< our id to the server's; 0: on its way
    QHash<uint, QString> m_tokens;
};

} // namespace gw::platform
