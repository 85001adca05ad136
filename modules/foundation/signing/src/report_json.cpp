// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/signing/report.h>

#include "times.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace gw::signing {
namespace {

QString trustText(CmsReport::Trust trust)
{
    switch (trust) {
    case CmsReport::Trust::NotChecked: return u"not-checked"_s;
    case CmsReport::Trust::Trusted: return u"trusted"_s;
    case CmsReport::Trust::NotTrusted: break;
    }
    return u"not-trusted"_s;
}

QString revocationText(CmsReport::Revocation revocation)
{
    switch (revocation) {
    case CmsReport::Revocation::NotChecked: return u"not-checked"_s;
    case CmsReport::Revocation::Good: return u"good"_s;
    case CmsReport::Revocation::Unknown: return u"unknown"_s;
    case CmsReport::Revocation::RevokedLater: return u"revoked-later"_s;
    case CmsReport::Revocation::Revoked: break;
    }
    return u"revoked"_s;
}

QJsonObject certificateJson(const CmsReport &report)
{
    return {{u"name"_s, report.holder.name},
            {u"staffNo"_s, report.holder.staffNo},
            {u"agency"_s, report.holder.agency},
            {u"unit"_s, report.holder.unit},
            {u"subject"_s, report.holder.subject},
            {u"issuer"_s, report.holder.issuer},
            {u"serial"_s, report.holder.serial},
            {u"sha256"_s, report.holder.sha256},
            {u"validFrom"_s, stampOf(report.holder.validFrom)},
            {u"validTo"_s, stampOf(report.holder.validTo)},
            {u"signingTime"_s, stampOf(report.signingTime)},
            {u"trust"_s, trustText(report.trust)},
            {u"revocation"_s, revocationText(report.revocation)},
            {u"timeStamp"_s, report.hasTimeStamp}};
}

QJsonObject signatureJson(const SignatureReport &signature)
{
    QJsonObject out{{u"stepId"_s, signature.stepId},
                    {u"kind"_s, document::toText(signature.kind)},
                    {u"role"_s, document::toText(signature.role)},
                    {u"mode"_s, document::toText(signature.mode)},
                    {u"decision"_s, document::toText(signature.decision)},
                    {u"versionNo"_s, signature.versionNo},
                    {u"at"_s, stampOf(signature.at)},
                    {u"name"_s, signature.name},
                    {u"title"_s, signature.title},
                    {u"sha256"_s, signature.sha256},
                    {u"intact"_s, signature.intact},
                    {u"trusted"_s, signature.trusted},
                    {u"findings"_s, QJsonArray::fromStringList(signature.codes)}};
    if (signature.kind == document::SignatureKind::Certificate)
        out.insert(u"certificate"_s, certificateJson(signature.certificate));
    return out;
}

} // namespace

QJsonObject toJson(const Report &report)
{
    QJsonArray versions;
    for (const VersionReport &version : report.versions)
        versions.append(QJsonObject{{u"no"_s, version.no},
                                    {u"at"_s, stampOf(version.at)},
                                    {u"by"_s, version.by},
                                    {u"cause"_s, version.cause},
                                    {u"sha256"_s, version.sha256},
                                    {u"attachments"_s, version.attachments},
                                    {u"intact"_s, version.intact}});
    QJsonArray signatures;
    for (const SignatureReport &signature : report.signatures)
        signatures.append(signatureJson(signature));
    QJsonArray findings;
    for (const Finding &finding : report.findings)
        findings.append(QJsonObject{{u"code"_s, finding.code},
                                    {u"level"_s, toText(finding.level)},
                                    {u"place"_s, finding.place},
                                    {u"ko"_s, finding.ko},
                                    {u"en"_s, finding.en}});
    return {{u"v"_s, 1},
            {u"good"_s, report.isGood()},
            {u"documentId"_s, report.documentId},
            {u"title"_s, report.title},
            {u"number"_s, report.number},
            {u"decidedAt"_s, stampOf(report.decidedAt)},
            {u"numberRegistered"_s, report.numberRegistered},
            {u"sealUsed"_s, report.sealUsed},
            {u"chainUnbroken"_s, report.chainUnbroken},
            {u"auditEvents"_s, report.auditEvents},
            {u"versions"_s, versions},
            {u"signatures"_s, signatures},
            {u"findings"_s, findings}};
}

} // namespace gw::signing
