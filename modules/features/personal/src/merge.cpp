// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/personal/merge.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::personal {
namespace {

bool isText(const QString &field)
{
    return field == "title"_L1 || field == "text"_L1 || field == "note"_L1;
}

/// A field that was removed is null in a patch and not there in an object.
QJsonValue valueOf(const QJsonObject &object, const QString &field)
{
    const QJsonValue value = object.value(field);
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

bool isOurs(const Edit &edit, const QString &field, const QJsonValue &value)
{
    if (valueOf(edit.base, field) == value)
        return true;
    return std::ranges::any_of(edit.superseded, [&](const QJsonValue &patch) {
        const QJsonObject earlier = patch.toObject();
        return earlier.contains(field) && earlier.value(field) == value;
    });
}

} // namespace

Merged merge(Kind kind, const Edit &edit, const QJsonObject &theirs)
{
    Merged merged;
    bool clash = false;
    for (const QString &field : edit.patch.keys()) {
        const QJsonValue now = valueOf(theirs, field);
        const QJsonValue wanted = edit.patch.value(field);
        if (now == wanted)
            continue; // both made the same of it
        if (isText(field) && !isOurs(edit, field, now))
            clash = true;
        else
            merged.patch.insert(field, wanted);
    }
    if (!clash)
        return merged;
    const QStringList fields = kind == Kind::Note
                                   ? QStringList{u"title"_s, u"text"_s, u"pinned"_s}
                                   : QStringList{u"title"_s, u"note"_s, u"dueOn"_s, u"done"_s, u"position"_s, u"link"_s};
    for (const QString &field : fields) {
        const QJsonValue value = edit.patch.contains(field) ? edit.patch.value(field) : theirs.value(field);
        if (!value.isNull() && !value.isUndefined())
            merged.copy.insert(field, value);
    }
    return merged;
}

} // namespace gw::personal
