// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/settings/policy.h>

#include "jsonpositions.h"
#include "readfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using Kind = gw::settings::Problem::Kind;

namespace gw::settings {
namespace {

/// The two forms of an entry: the bare value, which is forced, or an object that says more.
struct Entry
{
    QJsonValue value;
    bool locked = true;
    bool saysLocked = false;
    bool wellFormed = true;
    QString reasonKo = {};
    QString reasonEn = {};
};

Entry readEntry(const QJsonValue &raw)
{
    if (!raw.isObject())
        return {.value = raw};
    const QJsonObject object = raw.toObject();
    const QJsonValue lock = object.value("locked"_L1);
    const QJsonValue reason = object.value("reason"_L1);
    Entry entry{.value = object.value("value"_L1), .locked = lock.toBool(true), .saysLocked = !lock.isUndefined()};
    entry.wellFormed = object.contains("value"_L1) && (lock.isUndefined() || lock.isBool())
                       && (reason.isUndefined() || reason.isObject() || reason.isString());
    entry.reasonKo = reason.isString() ? reason.toString() : reason.toObject().value("ko"_L1).toString();
    entry.reasonEn = reason.isString() ? reason.toString() : reason.toObject().value("en"_L1).toString();
    return entry;
}

QString expectation(const KeySpec &row)
{
    switch (row.type) {
    case Type::Switch: return u"true or false"_s;
    case Type::Number: return u"a whole number from %1 to %2"_s.arg(row.minimum).arg(row.maximum);
    case Type::Choice: return u"one of "_s + row.choices.join(u", "_s);
    case Type::Text: return u"a text of at most 1000 characters"_s;
    case Type::Url: return u"an https address"_s;
    case Type::Proxy: return u"system, none, http://host:port or socks5://host:port"_s;
    case Type::Choices: return u"a list of some of "_s + row.choices.join(u", "_s);
    case Type::Names: return u"a list of names"_s;
    case Type::Paths: return u"a list of absolute paths"_s;
    }
    return {};
}

QJsonObject schemaOf(const KeySpec &row)
{
    const auto listOf = [](QJsonObject items) {
        return QJsonObject{
            {u"type"_s, u"array"_s}, {u"items"_s, items}, {u"uniqueItems"_s, true}, {u"maxItems"_s, 100}};
    };
    const QJsonArray choices = QJsonArray::fromStringList(row.choices);
    switch (row.type) {
    case Type::Switch: return {{u"type"_s, u"boolean"_s}};
    case Type::Number: return {{u"type"_s, u"integer"_s}, {u"minimum"_s, row.minimum}, {u"maximum"_s, row.maximum}};
    case Type::Choice: return {{u"enum"_s, choices}};
    case Type::Text: return {{u"type"_s, u"string"_s}, {u"maxLength"_s, 1000}};
    case Type::Url:
        return {{u"type"_s, u"string"_s},
                {u"format"_s, u"uri"_s},
                {u"pattern"_s, u"^$|^https://|^http://(localhost|127\\.|\\[::1\\])"_s}};
    case Type::Proxy: return {{u"type"_s, u"string"_s}, {u"pattern"_s, u"^(system|none|(http|socks5)://[^@/]+/?)$"_s}};
    case Type::Choices: {
        QJsonObject list = listOf({{u"enum"_s, choices}});
        list.insert(u"minItems"_s, 1);
        return list;
    }
    case Type::Names: return listOf({{u"type"_s, u"string"_s}, {u"minLength"_s, 1}, {u"maxLength"_s, 64}});
    case Type::Paths: return listOf({{u"type"_s, u"string"_s}, {u"pattern"_s, u"^(/|~/|[A-Za-z]:)"_s}});
    }
    return {};
}

} // namespace

bool Policy::hasErrors() const
{
    return std::ranges::any_of(problems, &Problem::isError);
}

Policy parsePolicy(const QByteArray &bytes, const QString &origin, PolicyLevel level)
{
    Policy policy;
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &syntax);
    if (syntax.error != QJsonParseError::NoError) {
        const Position at = positionOf(bytes, syntax.offset);
        policy.problems.append({Kind::Syntax, origin, at.line, at.column, {}, syntax.errorString()});
        return policy;
    }
    if (!document.isObject()) {
        policy.problems.append({Kind::NotAnObject, origin, 1, 1});
        return policy;
    }
    const QJsonObject object = document.object();
    QSet<QString> seen;
    const QList<MemberAt> members = outermostMembers(bytes);
    for (const MemberAt &member : members) {
        if (member.name == u"$schema"_s || member.name == u"$comment"_s)
            continue;
        const auto report = [&](Kind kind, const QString &detail = {}) {
            policy.problems.append({kind, origin, member.position.line, member.position.column, member.name, detail});
        };
        if (seen.contains(member.name)) {
            report(Kind::DuplicateKey);
            continue;
        }
        seen.insert(member.name);
        const std::optional<Key> key = keyFromName(member.name);
        if (!key) {
            report(Kind::UnknownKey);
            continue;
        }
        const KeySpec &row = spec(*key);
        const Entry entry = readEntry(object.value(member.name));
        if (level == PolicyLevel::Site && (!row.siteMaySet || row.scope == Scope::Machine)) {
            report(Kind::NotAllowedHere, u"a server may not set this"_s);
            continue;
        }
        if (entry.locked && entry.saysLocked && !row.lockable) {
            report(Kind::NotAllowedHere, u"this cannot be locked"_s);
            continue;
        }
        const Fault fault = entry.wellFormed ? check(row, entry.value) : Fault::WrongType;
        if (fault != Fault::None) {
            report(fault == Fault::WrongType ? Kind::WrongType : Kind::OutOfRange, u"expected "_s + expectation(row));
            continue;
        }
        policy.entries.insert(*key,
                              {entry.value, entry.locked && row.lockable, entry.reasonKo, entry.reasonEn, origin});
    }
    return policy;
}

QString toString(const Problem &problem)
{
    QString what;
    switch (problem.kind) {
    case Kind::Syntax: what = u"syntax error"_s; break;
    case Kind::NotAnObject: what = u"not a JSON object"_s; break;
    case Kind::WrongType: what = u"wrong type"_s; break;
    case Kind::OutOfRange: what = u"not a possible value"_s; break;
    case Kind::NotAllowedHere: what = u"not allowed here"_s; break;
    case Kind::UnknownKey: what = u"unknown key"_s; break;
    case Kind::DuplicateKey: what = u"key given twice, the last one counts"_s; break;
    case Kind::Unreadable: what = u"cannot be read"_s; break;
    case Kind::UnsafeOwner: what = u"ignored, because others than the administrator can write to it"_s; break;
    case Kind::UserFileDamaged: what = u"damaged, set aside"_s; break;
    case Kind::CannotSave: what = u"cannot be saved"_s; break;
    }
    QString text = problem.file;
    if (problem.line > 0)
        text += u":%1:%2"_s.arg(problem.line).arg(problem.column);
    text += problem.isError() ? u": error: "_s : u": warning: "_s;
    if (!problem.key.isEmpty())
        text += u"“%1”: "_s.arg(problem.key.left(100));
    text += what;
    if (!problem.detail.isEmpty())
        text += u": "_s + problem.detail;
    if (problem.lastGoodInForce)
        text += u" (the last good copy stays in force)"_s;
    return text;
}

QJsonObject policySchema()
{
    QJsonObject properties{{u"$schema"_s, QJsonObject{{u"type"_s, u"string"_s}}}, {u"$comment"_s, QJsonObject{}}};
    for (const KeySpec &row : keyTable()) {
        const QJsonObject value = schemaOf(row);
        const QJsonObject text{{u"type"_s, u"string"_s}};
        const QJsonObject reason{
            {u"anyOf"_s,
             QJsonArray{text, QJsonObject{{u"type"_s, u"object"_s},
                                          {u"properties"_s, QJsonObject{{u"ko"_s, text}, {u"en"_s, text}}}}}}};
        const QJsonObject extended{
            {u"type"_s, u"object"_s},
            {u"required"_s, QJsonArray{u"value"_s}},
            {u"properties"_s, QJsonObject{{u"value"_s, value},
                                          {u"locked"_s, QJsonObject{{u"type"_s, u"boolean"_s}}},
                                          {u"reason"_s, reason}}},
        };
        properties.insert(row.name, QJsonObject{{u"title"_s, row.helpKo},
                                                {u"description"_s, row.helpEn},
                                                {u"default"_s, row.defaultValue},
                                                {u"anyOf"_s, QJsonArray{value, extended}}});
    }
    return {{u"$schema"_s, u"https://json-schema.org/draft/2020-12/schema"_s},
            {u"$id"_s, u"https://gwanmun.example/schemas/policy.json"_s},
            {u"title"_s, u"Gwanmun policy file"_s},
            {u"type"_s, u"object"_s},
            {u"properties"_s, properties},
            {u"additionalProperties"_s, false}};
}

PolicyCheck checkPolicyFile(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return {2, {toString(Problem{.kind = Kind::Unreadable, .file = path, .detail = bytes.error().detail})}};
    const Policy policy = parsePolicy(*bytes, path, PolicyLevel::Machine);
    PolicyCheck outcome{policy.hasErrors() ? 1 : 0, {}};
    for (const Problem &problem : policy.problems)
        outcome.lines.append(toString(problem));
    outcome.lines.append(
        u"%1: %2 settings, %3 problems"_s.arg(path).arg(policy.entries.size()).arg(policy.problems.size()));
    return outcome;
}

} // namespace gw::settings
