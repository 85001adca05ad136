// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <gw/base/result.h>

namespace gw::platform {

/// The person's own autostart entry (XDG Autostart Specification 0.5). It is written when the setting is switched and at
/// no other time, so an update never brings back what somebody switched off.
class Autostart final
{
public:
    /// `configHome` is `~/.config`; `program` the absolute path of the executable.
    Autostart(const QString &configHome, QString program);

    bool isOn() const;
    Result<Done> set(bool on) const;

private:
    QString m_file;
    QString m_program;
};

} // namespace gw::platform
