// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mergepatch.h"

namespace gw::dashboard::mergepatch {

QJsonObject applied(const QJsonObject &target, const QJsonObject &patch)
{
    QJsonObject result = target;
    for (auto it = patch.begin(); it != patch.end(); ++it) {
        if (it.value().isNull())
            result.remove(it.key());
        else if (it.value().isObject())
            result.insert(it.key(), applied(result.value(it.key()).toObject(), it.value().toObject()));
        else
            result.insert(it.key(), it.value());
    }
    return result;
}

QJsonObject difference(const QJsonObject &from, const QJsonObject &to)
{
    QJsonObject patch;
    for (auto it = from.begin(); it != from.end(); ++it) {
        const QJsonValue now = to.value(it.key());
        if (now.isUndefined() || now.isNull())
            patch.insert(it.key(), QJsonValue::Null);
    }
    for (auto it = to.begin(); it != to.end(); ++it) {
        const QJsonValue before = from.value(it.key());
        if (it.value().isNull() || it.value() == before)
            continue;
        if (before.isObject() && it.value().isObject()) {
            const QJsonObject inside = difference(before.toObject(), it.value().toObject());
            if (!inside.isEmpty())
                patch.insert(it.key(), inside);
        } else {
            patch.insert(it.key(), it.value());
        }
    }
    return patch;
}

std::optional<QJsonObject> composed(const QJsonObject &first, const QJsonObject &then)
{
    QJsonObject result = first;
    for (auto it = then.begin(); it != then.end(); ++it) {
        const QJsonValue before = first.value(it.key());
        if (!it.value().isObject() || before.isUndefined()) {
            result.insert(it.key(), it.value());
            continue;
        }
        if (!before.isObject())
            return {};
        const auto inside = composed(before.toObject(), it.value().toObject());
        if (!inside)
            return {};
        result.insert(it.key(), *inside);
    }
    return result;
}

} // namespace gw::dashboard::mergepatch
