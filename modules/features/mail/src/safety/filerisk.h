// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/mail/safety.h>

namespace gw::mail::safety {

/// The ending that counts for whoever opens the file, in lower case.
QString endingOf(const QString &name);
/// The archive begins with something that needs a password.
bool isEncryptedArchive(const QByteArray &head);

} // namespace gw::mail::safety
