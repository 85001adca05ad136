// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "dispatchacts.h"

#include <algorithm>
#include <gw/base/ids.h>

using namespace Qt::Literals::StringLiterals;
using gw::document::Receiver;

namespace gw::backend::dispatch {

Result<Receiver> receiverFrom(const QJsonObject &json)
{
    Receiver receiver;
    const auto kind = document::fromText<document::ReceiverKind>(json.value(u"kind"_s).toString());
    if (!kind)
        return fail(Error::Code::Rejected, u"kind"_s);
    receiver.kind = *kind;
    receiver.id = json.value(u"id"_s).toString();
    receiver.name = json.value(u"name"_s).toString().trimmed();
    receiver.via = json.value(u"via"_s).toString();
    receiver.refDept = json.value(u"refDept"_s).toString();
    receiver.personal = json.value(u"personal"_s).toBool();
    const bool named = receiver.kind == document::ReceiverKind::Agency || receiver.kind == document::ReceiverKind::Unit;
    if (named && receiver.id.isEmpty())
        return fail(Error::Code::Rejected, u"id"_s);
    if (receiver.name.isEmpty())
        return fail(Error::Code::Rejected, u"name"_s);
    for (const QString &text : {receiver.id, receiver.name, receiver.via, receiver.refDept}) {
        if (text.size() > document::MetaLimits::name)
            return fail(Error::Code::Rejected, u"name"_s);
    }
    return receiver;
}

std::optional<QList<Receiver>> receiversFrom(const QJsonValue &json)
{
    const QJsonArray array = json.toArray();
    if (!json.isArray() || array.isEmpty() || array.size() > document::MetaLimits::receivers)
        return std::nullopt;
    QList<Receiver> receivers;
    QSet<QString> seen;
    for (const QJsonValue &value : array) {
        // A split names whether a receiver gets a part of their own; a resend names receivers alone.
        QJsonObject object = value.toObject();
        if (const QJsonValue inner = object.value(u"receiver"_s); inner.isObject()) {
            const QJsonValue personal = object.value(u"personal"_s);
            object = inner.toObject();
            object.insert(u"personal"_s, personal.toBool());
        }
        const auto receiver = receiverFrom(object);
        if (!receiver)
            return std::nullopt;
        const QString key = toText(receiver->kind) + u'\n' + (receiver->id.isEmpty() ? receiver->name : receiver->id);
        if (seen.contains(key))
            return std::nullopt;
        seen.insert(key);
        receivers.append(*receiver);
    }
    return receivers;
}

QList<Target> targetsFor(const QString &dispatchId, const QList<Receiver> &receivers)
{
    const auto persons = std::count_if(receivers.begin(), receivers.end(), [](const Receiver &receiver) {
        return receiver.kind == document::ReceiverKind::Person;
    });
    QList<Target> targets;
    for (const Receiver &receiver : receivers) {
        Target target;
        target.id = newId();
        target.dispatchId = dispatchId;
        target.receiver = receiver;
        if (persons > 1 && receiver.kind == document::ReceiverKind::Person)
            target.receiver.personal = true;
        targets.append(target);
    }
    return targets;
}

} // namespace gw::backend::dispatch
