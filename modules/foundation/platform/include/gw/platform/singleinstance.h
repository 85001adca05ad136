// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <QStringList>
#include <gw/base/task.h>
#include <memory>

class QLocalSocket;

namespace gw::platform {

/// One program per person and login session. A second start hands its arguments (`gwanmun:` links among them) to the
/// first and ends.
///
/// Only the same user id may talk to it; a message is at most 64 KiB and must come within two seconds. The arguments
/// are still input from outside: whoever takes them checks them.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        First,  ///< go on; later starts arrive as received()
        Second, ///< the first one has the arguments: end
    };

    /// `socketPath` from defaultPath(); its folder must exist and be private.
    explicit SingleInstance(QString socketPath, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Decides who is first. Timeout: another one holds the place and does not answer; Storage: no socket possible.
    Task<Role> start(QStringList arguments);

    /// In `runtimeFolder`, with the user id and the session (`XDG_SESSION_ID`, else the display) in its name, so that
    /// two seats on one computer do not disturb each other.
    static QString defaultPath(const QString &runtimeFolder);

Q_SIGNALS:
    void received(const QStringList &arguments);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gw::platform
