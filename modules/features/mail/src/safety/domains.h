// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <QStringList>

namespace gw::mail::safety {

QString readableDomain(const QString &domain);  ///< lower case, international names with their own letters
QString asciiDomain(const QString &domain);     ///< lower case, international names as xn--…
QString punycodeDecoded(const QString &label);  ///< without "xn--"; as it was when it is broken
QString registeredPart(const QString &domain);  ///< "hanbit.go.kr" of "mail.hanbit.go.kr"; empty for one label
bool isBelow(const QString &domain, const QString &parent); ///< or the same
/// Which of `known` stands in the middle or at the beginning of `domain` (readable), though another one owns it.
QString hiddenIn(const QString &domain, const QStringList &known);

} // namespace gw::mail::safety
