// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/signing/payload.h>

#include "times.h"

#include <QCryptographicHash>
#include <QJsonObject>
#include <gw/base/json.h>
#include <gw/document/canonical.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::signing {
namespace {

constexpr qsizetype longestId = 200;
constexpr int mostVersions = 1'000'000;

std::unexpected<Error> wrongMember(const QString &name)
{
    return fail(Error{Error::Code::Rejected, u"payload: %1"_s.arg(name), u"payload-malformed"_s});
}

bool isId(const QString &text, bool mayBeEmpty)
{
    if (text.isEmpty())
        return mayBeEmpty;
    return text.size() <= longestId && std::ranges::all_of(text, [](QChar c) { return c.isPrint() && !c.isSpace(); });
}

bool isHash(const QString &text, bool mayBeEmpty)
{
    return text.isEmpty() ? mayBeEmpty : document::isSha256Hex(text);
}

/// The name of the first member that could not be written and read back; empty when all can.
QString wrongIn(const Payload &p)
{
    if (!isId(p.docId, false))
        return u"docId"_s;
    if (p.versionNo < 1 || p.versionNo > mostVersions)
        return u"versionNo"_s;
    if (!isHash(p.bodySha256, false))
        return u"bodySha256"_s;
    if (!isHash(p.attachManifestSha256, false))
        return u"attachManifestSha256"_s;
    if (!isHash(p.metaSha256, false))
        return u"metaSha256"_s;
    if (!isId(p.stepId, false))
        return u"stepId"_s;
    if (!isId(p.seatId, false))
        return u"seatId"_s;
    if (!isId(p.postId, true))
        return u"postId"_s;
    if (!isHash(p.opinionSha256, true))
        return u"opinionSha256"_s;
    if (!isStampable(p.at))
        return u"at"_s;
    if (!isHash(p.prev, true))
        return u"prev"_s;
    return {};
}

template <class E>
bool readEnum(const QJsonObject &object, const QString &name, E &out)
{
    return document::fromText(object.value(name).toString(), out);
}

} // namespace

Result<QByteArray> toBytes(const Payload &p)
{
    if (const QString wrong = wrongIn(p); !wrong.isEmpty())
        return wrongMember(wrong);
    return document::canonicalJson(QJsonObject{
        {u"v"_s, payloadVersion},
        {u"docId"_s, p.docId},
        {u"versionNo"_s, p.versionNo},
        {u"bodySha256"_s, p.bodySha256},
        {u"attachManifestSha256"_s, p.attachManifestSha256},
        {u"metaSha256"_s, p.metaSha256},
        {u"stepId"_s, p.stepId},
        {u"role"_s, document::toText(p.role)},
        {u"mode"_s, document::toText(p.mode)},
        {u"seatId"_s, p.seatId},
        {u"postId"_s, p.postId},
        {u"decision"_s, document::toText(p.decision)},
        {u"opinionSha256"_s, p.opinionSha256},
        {u"at"_s, stampOf(p.at)},
        {u"prev"_s, p.prev},
    });
}

Result<Payload> payloadFromBytes(const QByteArray &bytes)
{
    if (bytes.size() > largestPayload)
        return wrongMember(u"too long"_s);
    const Result<QJsonObject> object = json::parseObject(bytes);
    if (!object)
        return wrongMember(u"not a JSON object"_s);
    if (object->value(u"v"_s) != QJsonValue(payloadVersion))
        return wrongMember(u"v"_s);
    Payload p;
    json::Reader reader(*object);
    QString at;
    reader.required(u"docId"_s, p.docId)
        .required(u"versionNo"_s, p.versionNo)
        .required(u"bodySha256"_s, p.bodySha256)
        .required(u"attachManifestSha256"_s, p.attachManifestSha256)
        .required(u"metaSha256"_s, p.metaSha256)
        .required(u"stepId"_s, p.stepId)
        .required(u"seatId"_s, p.seatId)
        .required(u"postId"_s, p.postId)
        .required(u"opinionSha256"_s, p.opinionSha256)
        .required(u"at"_s, at)
        .required(u"prev"_s, p.prev);
    if (!reader.ok())
        return wrongMember(reader.wrongMember());
    if (!readEnum(*object, u"role"_s, p.role))
        return wrongMember(u"role"_s);
    if (!readEnum(*object, u"mode"_s, p.mode))
        return wrongMember(u"mode"_s);
    if (!readEnum(*object, u"decision"_s, p.decision))
        return wrongMember(u"decision"_s);
    p.at = timeFromStamp(at);
    // Writing it again finds everything else: values out of range, further or repeated members, another order, white space.
    const Result<QByteArray> again = toBytes(p);
    if (!again)
        return fail(again.error());
    if (*again != bytes)
        return wrongMember(u"not in canonical form"_s);
    return p;
}

QString signatureSha256(const QByteArray &payload, const QByteArray &cms)
{
    constexpr auto algorithm = QCryptographicHash::Sha256;
    return QString::fromLatin1(QCryptographicHash::hash(QCryptographicHash::hash(payload, algorithm)
                                                            + QCryptographicHash::hash(cms, algorithm),
                                                        algorithm)
                                   .toHex());
}

QString opinionSha256(const QString &text, document::OpinionVisibility visibility)
{
    if (text.isEmpty())
        return {};
    const Result<QByteArray> bytes =
        document::canonicalJson(QJsonObject{{u"text"_s, text}, {u"visibility"_s, document::toText(visibility)}});
    return bytes ? document::sha256Hex(*bytes) : QString();
}

} // namespace gw::signing
