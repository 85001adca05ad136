// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "pointer.h"

#include <gw/backend/jmap/objects.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::jmap {
namespace {

std::unexpected<SetError> invalidPatch(const QString &pointer)
{
    return std::unexpected(SetError{u"invalidPatch"_s, u"%1 leads nowhere"_s.arg(pointer.left(120)), {}, {}});
}

/// Whether a patch has both "a" and "a/b" (RFC 8620 5.3).
bool hasPrefix(const QJsonObject &patch, const QString &pointer)
{
    for (qsizetype slash = pointer.indexOf(u'/'); slash >= 0; slash = pointer.indexOf(u'/', slash + 1)) {
        if (patch.contains(pointer.left(slash)))
            return true;
    }
    return false;
}

/// `object` with one value set or, for null, removed; nothing when the way there is no object.
std::optional<QJsonObject> with(QJsonObject object, const QStringList &tokens, qsizetype at, const QJsonValue &value)
{
    const QString &name = tokens[at];
    if (at + 1 < tokens.size()) {
        const QJsonValue child = object.value(name);
        if (!child.isObject())
            return std::nullopt;
        const auto changed = with(child.toObject(), tokens, at + 1, value);
        if (!changed)
            return std::nullopt;
        object.insert(name, *changed);
    } else if (value.isNull() && tokens.size() > 1) {
        object.remove(name);
    } else {
        object.insert(name, value); // null at the top: the property's default, which its type knows
    }
    return object;
}

std::expected<QJsonObject, MethodError> objectsOf(const QJsonObject &arguments, const QString &name)
{
    const QJsonValue value = arguments.value(name);
    if (value.isUndefined() || value.isNull())
        return QJsonObject{};
    if (!value.isObject())
        return std::unexpected(invalidArguments(name + u": neither an object nor null"_s));
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it->isObject())
            return std::unexpected(invalidArguments(u"%1: %2 is no object"_s.arg(name, it.key().left(60))));
    }
    return object;
}

} // namespace

QJsonObject SetError::json() const
{
    QJsonObject error = extra;
    error.insert(u"type"_s, type);
    if (!description.isEmpty())
        error.insert(u"description"_s, description);
    if (!properties.isEmpty())
        error.insert(u"properties"_s, QJsonArray::fromStringList(properties));
    return error;
}

std::expected<SetArguments, MethodError> setArguments(const QJsonObject &arguments, const Context &context)
{
    SetArguments set;
    const QJsonValue state = arguments.value(u"ifInState"_s);
    if (state.isString())
        set.ifInState = state.toString();
    else if (!state.isUndefined() && !state.isNull())
        return std::unexpected(invalidArguments(u"ifInState: not a string"_s));
    const auto create = objectsOf(arguments, u"create"_s);
    if (!create)
        return std::unexpected(create.error());
    for (const QString &creationId : create->keys()) {
        if (!isId(creationId))
            return std::unexpected(invalidArguments(u"create: a creation id is no Id"_s));
    }
    set.create = *create;
    const auto update = objectsOf(arguments, u"update"_s);
    if (!update)
        return std::unexpected(update.error());
    for (auto it = update->begin(); it != update->end(); ++it) {
        const QString id = context.resolved(it.key());
        set.update.insert(id.isEmpty() ? it.key() : id, it.value());
    }
    const QJsonValue destroy = arguments.value(u"destroy"_s);
    if (!destroy.isArray() && !destroy.isUndefined() && !destroy.isNull())
        return std::unexpected(invalidArguments(u"destroy: neither a list nor null"_s));
    for (const QJsonValue &item : destroy.toArray()) {
        if (!item.isString())
            return std::unexpected(invalidArguments(u"destroy: not every one is a string"_s));
        const QString id = context.resolved(item.toString());
        const QString name = id.isEmpty() ? item.toString() : id;
        if (!set.destroy.contains(name))
            set.destroy.append(name);
    }
    if (set.create.size() + set.update.size() + set.destroy.size() > context.limits().maxObjectsInSet)
        return std::unexpected(MethodError{u"requestTooLarge"_s, u"more objects than maxObjectsInSet"_s, {}});
    return set;
}

void SetAnswer::updated(const QString &id, const QJsonObject &changes)
{
    m_updated.insert(id, changes.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(changes));
}

QJsonObject SetAnswer::json(const QString &accountId, const QString &oldState, const QString &newState) const
{
    const auto orNull = [](const QJsonObject &object) { return object.isEmpty() ? QJsonValue() : QJsonValue(object); };
    return {{u"accountId"_s, accountId},
            {u"oldState"_s, oldState},
            {u"newState"_s, newState},
            {u"created"_s, orNull(m_created)},
            {u"updated"_s, orNull(m_updated)},
            {u"destroyed"_s, m_destroyed.isEmpty() ? QJsonValue() : QJsonValue(m_destroyed)},
            {u"notCreated"_s, orNull(m_notCreated)},
            {u"notUpdated"_s, orNull(m_notUpdated)},
            {u"notDestroyed"_s, orNull(m_notDestroyed)}};
}

std::expected<QJsonObject, SetError> patched(const QJsonObject &object, const QJsonObject &patch)
{
    QJsonObject result = object;
    for (auto it = patch.begin(); it != patch.end(); ++it) {
        const auto tokens = pointerTokens(it.key());
        if (!tokens || hasPrefix(patch, it.key()))
            return invalidPatch(it.key());
        const auto changed = with(result, *tokens, 0, it.value());
        if (!changed)
            return invalidPatch(it.key());
        result = *changed;
    }
    return result;
}

} // namespace gw::backend::jmap
