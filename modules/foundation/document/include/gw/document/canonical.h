// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QJsonValue>
#include <gw/base/result.h>

namespace gw::document {

/// JSON as RFC 8785 writes it (JCS): the same value gives the same bytes everywhere. Members in the order of their
/// UTF-16 units, numbers as ECMAScript writes them, no white space, UTF-8. Error::Code::Rejected for numbers that are
/// not finite and for text with half a surrogate pair, which have no such form.
Result<QByteArray> canonicalJson(const QJsonValue &value);

/// A number as ECMAScript writes it (1e+21, 0.000001, 333333333.3333333); empty when it is not finite.
QByteArray canonicalNumber(double number);

/// SHA-256, 64 lower-case hex digits.
QString sha256Hex(const QByteArray &bytes);
/// Whether `text` is 64 lower-case hex digits.
bool isSha256Hex(QStringView text);

} // namespace gw::document
