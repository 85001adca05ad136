// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <optional>

namespace gw::backend::jmap {

/// "a/b~1c" as its reference tokens (RFC 6901 3 and 4, without the slash it begins with); nothing when "~" is followed by
/// something else than 0 or 1.
std::optional<QStringList> pointerTokens(const QString &pointer);

/// The value that a JSON Pointer names (RFC 6901), with `*` for every item of an array (RFC 8620 3.7): arrays that result
/// from it are flattened. Nothing when it leads nowhere.
std::optional<QJsonValue> atPointer(const QJsonValue &document, const QString &pointer);

/// Whether a text that is JSON is I-JSON too (RFC 7493 2): no member name twice in an object, no half of a surrogate
/// pair, no noncharacter. The text must have been accepted by a JSON parser.
bool isIJson(const QByteArray &json);

} // namespace gw::backend::jmap
