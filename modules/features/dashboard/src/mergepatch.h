// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonObject>
#include <optional>

// Merge patches of JSON objects (RFC 7396).
namespace gw::dashboard::mergepatch {

QJsonObject applied(const QJsonObject &target, const QJsonObject &patch); ///< RFC 7396 section 2
/// The smallest patch that makes `to` out of `from`. A null in `to` counts as a member that is not there.
QJsonObject difference(const QJsonObject &from, const QJsonObject &to);
/// One patch that does what both do in turn. Empty where no patch can: something goes away first, or becomes a plain
/// value, and then is an object, which must not be mixed with what the target has there.
std::optional<QJsonObject> composed(const QJsonObject &first, const QJsonObject &then);

} // namespace gw::dashboard::mergepatch
