// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "envelope.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::submission {
namespace {

std::unexpected<jmap::SetError> wrong(const QString &description)
{
    return std::unexpected(jmap::SetError{u"invalidProperties"_s, description, {u"envelope"_s}, {}});
}

/// The parameters of MAIL and RCPT that this server understands; most only matter to the next one.
const QSet<QString> &knownParameters()
{
    static const QSet<QString> names{u"HOLDFOR"_s, u"HOLDUNTIL"_s, u"SIZE"_s,   u"BODY"_s, u"SMTPUTF8"_s,
                                     u"RET"_s,     u"ENVID"_s,     u"NOTIFY"_s, u"ORCPT"_s};
    return names;
}

std::expected<void, jmap::SetError> checkParameters(const QJsonValue &parameters)
{
    if (parameters.isUndefined() || parameters.isNull())
        return {};
    if (!parameters.isObject())
        return wrong(u"parameters: neither an object nor null"_s);
    const QJsonObject object = parameters.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!knownParameters().contains(it.key().toUpper()))
            return wrong(u"parameters: there is no %1"_s.arg(it.key().left(40)));
        if (!it->isString() && !it->isNull())
            return wrong(u"parameters: a value is no string"_s);
    }
    return {};
}

QJsonObject address(const QString &email, const QJsonValue &parameters = {})
{
    return {{u"email"_s, email}, {u"parameters"_s, parameters.isObject() ? parameters : QJsonValue()}};
}

std::expected<QJsonArray, jmap::SetError> checkedRecipients(const QList<QJsonObject> &recipients, int most)
{
    QJsonArray checked;
    QJsonArray invalid;
    QSet<QString> seen;
    for (const QJsonObject &recipient : recipients) {
        const QString email = recipient.value(u"email"_s).toString();
        if (!isAddress(email))
            invalid.append(email);
        else if (!seen.contains(email.toLower()))
            checked.append(recipient);
        seen.insert(email.toLower());
    }
    if (!invalid.isEmpty())
        return std::unexpected(
            jmap::SetError{u"invalidRecipients"_s, {}, {}, {{u"invalidRecipients"_s, invalid}}});
    if (checked.isEmpty())
        return std::unexpected(jmap::SetError{u"noRecipients"_s, {}, {}, {}});
    if (checked.size() > most)
        return std::unexpected(jmap::SetError{u"tooManyRecipients"_s, {}, {}, {{u"maxRecipients"_s, most}}});
    return checked;
}

} // namespace

bool isAddress(const QString &address)
{
    static const QRegularExpression form(
        u"^[^\\s\"(),:;<>@\\[\\]\\\\\\x00-\\x1f\\x7f]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]{0,250}[\\p{L}\\p{N}])?$"_s);
    return form.match(address).hasMatch() && !address.contains(u"..") && !address.startsWith(u'.')
           && !address.contains(u".@");
}

std::expected<QJsonObject, jmap::SetError> checkedEnvelope(const QJsonObject &envelope, int maxRecipients)
{
    const QJsonValue from = envelope.value(u"mailFrom"_s);
    const QJsonValue to = envelope.value(u"rcptTo"_s);
    if (!from.isObject() || !from[u"email"_s].isString())
        return wrong(u"mailFrom: no address"_s);
    if (!to.isArray())
        return wrong(u"rcptTo: no list"_s);
    if (const auto checked = checkParameters(from[u"parameters"_s]); !checked)
        return std::unexpected(checked.error());
    QList<QJsonObject> recipients;
    for (const QJsonValue &recipient : to.toArray()) {
        if (!recipient.isObject() || !recipient[u"email"_s].isString())
            return wrong(u"rcptTo: no address"_s);
        if (const auto checked = checkParameters(recipient[u"parameters"_s]); !checked)
            return std::unexpected(checked.error());
        recipients.append(address(recipient[u"email"_s].toString(), recipient[u"parameters"_s]));
    }
    const auto checked = checkedRecipients(recipients, maxRecipients);
    if (!checked)
        return std::unexpected(checked.error());
    return QJsonObject{{u"mailFrom"_s, address(from[u"email"_s].toString(), from[u"parameters"_s])},
                       {u"rcptTo"_s, *checked}};
}

std::expected<QJsonObject, jmap::SetError> envelopeOf(const mime::Message &message, const QString &from,
                                                      int maxRecipients)
{
    QList<QJsonObject> recipients;
    for (const char *field : {"To", "Cc", "Bcc"}) {
        for (const mime::Field &each : message.headers().all(field)) {
            for (const mime::Address &recipient : mime::addressesForm(each.value))
                recipients.append(address(recipient.email));
        }
    }
    const auto checked = checkedRecipients(recipients, maxRecipients);
    if (!checked)
        return std::unexpected(checked.error());
    return QJsonObject{{u"mailFrom"_s, address(from)}, {u"rcptTo"_s, *checked}};
}

std::expected<QDateTime, jmap::SetError> releaseTime(const QJsonObject &envelope, const QDateTime &now, int mostSeconds)
{
    const QJsonObject parameters = envelope.value(u"mailFrom"_s)[u"parameters"_s].toObject();
    std::optional<QDateTime> at;
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        const QString name = it.key().toUpper();
        if (name != u"HOLDFOR" && name != u"HOLDUNTIL")
            continue;
        if (at)
            return wrong(u"HOLDFOR and HOLDUNTIL exclude each other (RFC 4865 4)"_s);
        if (name == u"HOLDUNTIL") {
            at = fromRfc3339(it->toString());
        } else {
            bool number = false;
            const qint64 seconds = it->toString().toLongLong(&number);
            at = number && seconds >= 0 && seconds <= 999'999'999 ? now.addSecs(seconds) : QDateTime();
        }
        if (!at->isValid() || *at > now.addSecs(mostSeconds))
            return wrong(u"%1: not a time within %2 seconds"_s.arg(name).arg(mostSeconds));
    }
    return at && *at > now ? *at : now;
}

} // namespace gw::backend::submission
