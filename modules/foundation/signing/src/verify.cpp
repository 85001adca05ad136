// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "verify.h"

#include <gw/base/json.h>
#include <gw/document/canonical.h>
#include <gw/document/content.h>
#include <gw/document/hashes.h>
#include <gw/document/meta.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::signing {
namespace {

Result<QString> hashOfJson(const QJsonValue &value)
{
    const Result<QByteArray> bytes = document::canonicalJson(value);
    if (!bytes)
        return fail(bytes.error());
    return document::sha256Hex(*bytes);
}

QString versionPlace(int no)
{
    return u"versions/%1.json"_s.arg(no, 3, 10, QLatin1Char('0'));
}

} // namespace

Result<RecordVersion> withHashes(RecordVersion version)
{
    // Of the JSON as it is in the record: another release of the program may know members that this one does not.
    QJsonArray manifest;
    for (const QJsonValue &value : std::as_const(version.attachments)) {
        const QJsonObject one = value.toObject();
        manifest.append(QJsonObject{{u"name"_s, one.value(u"name"_s)},
                                    {u"sha256"_s, one.value(u"sha256"_s)},
                                    {u"size"_s, one.value(u"size"_s)}});
    }
    const Result<QString> body = hashOfJson(version.content);
    const Result<QString> attach = hashOfJson(manifest);
    const Result<QString> meta = hashOfJson(version.meta);
    for (const Result<QString> &one : {body, attach, meta}) {
        if (!one)
            return fail(one.error());
    }
    version.bodySha256 = *body;
    version.attachManifestSha256 = *attach;
    version.metaSha256 = *meta;
    version.versionSha256 = document::versionHash(*body, *attach, *meta);
    return version;
}

Verifier::Verifier(const Record &record, const TrustRoots &trust, const IProvider &provider)
    : m_record(record), m_trust(trust), m_provider(provider)
{
    // What comes with the record helps to find the way to a root, and is no root itself.
    m_trust.intermediates += record.certificates;
    m_trust.crls += record.crls;
}

void Verifier::add(const QString &code, const QString &place, const QStringList &parameters)
{
    m_report.findings.append(makeFinding(code, place, parameters));
}

void Verifier::add(SignatureReport &report, const QString &code, const QStringList &more)
{
    const QString who = report.name.isEmpty() ? report.stepId : report.name;
    m_report.findings.append(makeFinding(code, report.stepId, QStringList{who} + more));
    report.codes.append(code);
    if (m_report.findings.last().level == Level::Error)
        report.intact = false;
}

Report Verifier::run()
{
    m_report.documentId = m_record.documentId;
    m_report.chainUnbroken = true;
    versions();
    signatures();
    opinions();
    line();
    number();
    seals();
    audit();
    return std::move(m_report);
}

void Verifier::versions()
{
    QSet<QString> used;
    for (qsizetype i = 0; i < m_record.versions.size(); ++i) {
        const RecordVersion &stated = m_record.versions.at(i);
        const QString no = QString::number(i + 1);
        VersionReport report{
            stated.no, stated.createdAt, stated.by, stated.cause, {}, false, int(stated.attachments.size())};
        const Result<RecordVersion> computed = withHashes(stated);
        if (stated.no != i + 1)
            add(u"version-missing"_s, versionPlace(int(i) + 1), {no});
        const auto content = document::contentFromJson(stated.content);
        if (!computed || !content || !document::metaFromJson(stated.meta)
            || !document::attachmentsFromJson(stated.attachments)) {
            add(u"version-malformed"_s, versionPlace(stated.no), {no});
            m_report.versions.append(report);
            continue;
        }
        report.sha256 = computed->versionSha256;
        report.intact = *computed == stated;
        if (!report.intact)
            add(u"version-changed"_s, versionPlace(stated.no), {no});
        m_versions.insert(stated.no, *computed);
        attachmentsOf(stated);
        for (const QJsonValue &one : stated.attachments)
            used.insert(one.toObject().value(u"sha256"_s).toString());
        for (const document::Block &block : content->blocks) {
            if (block.kind != document::Block::Kind::Image)
                continue;
            used.insert(block.image.sha256);
            if (!m_record.attachments.contains(block.image.sha256))
                add(u"attachment-missing"_s, versionPlace(stated.no), {block.image.name});
        }
        m_report.title = stated.meta.value(u"title"_s).toString();
        m_report.versions.append(report);
    }
    if (m_record.versions.isEmpty())
        add(u"version-missing"_s, versionPlace(1), {u"1"_s});
    for (auto it = m_record.attachments.begin(); it != m_record.attachments.end(); ++it) {
        if (!used.contains(it.key()))
            add(u"attachment-unknown"_s, u"attachments/"_s + it.key());
        if (document::sha256Hex(it.value()) != it.key())
            add(u"attachment-changed"_s, u"attachments/"_s + it.key(), {it.key()});
    }
}

void Verifier::attachmentsOf(const RecordVersion &version)
{
    for (const QJsonValue &value : version.attachments) {
        const QJsonObject one = value.toObject();
        const QString sha256 = one.value(u"sha256"_s).toString();
        const auto found = m_record.attachments.find(sha256);
        const QString name = one.value(u"name"_s).toString();
        if (found == m_record.attachments.end())
            add(u"attachment-missing"_s, versionPlace(version.no), {name});
        else if (found->size() != one.value(u"size"_s).toInteger(-1))
            add(u"attachment-changed"_s, versionPlace(version.no), {name});
    }
}

void Verifier::signatures()
{
    bool certificates = false;
    for (const RecordSignature &one : m_record.signatures) {
        SignatureReport report = signature(one);
        m_signatures.insert(report.sha256);
        m_lastOf.insert(report.stepId, report.sha256);
        certificates = certificates || report.kind == document::SignatureKind::Certificate;
        m_report.signatures.append(report);
    }
    if (certificates && m_trust.isEmpty())
        add(u"no-trust-roots"_s);
}

SignatureReport Verifier::signature(const RecordSignature &one)
{
    SignatureReport report;
    report.stepId = one.stepId;
    report.kind = one.signature.kind;
    report.name = one.name;
    report.title = one.title;
    report.sha256 = one.signature.sha256();
    report.intact = true;
    const Result<Payload> payload = payloadFromBytes(one.signature.payload);
    const bool certificate = one.signature.kind == document::SignatureKind::Certificate;
    if (!payload || payload->stepId != one.stepId || one.signature.cms.isEmpty() == certificate) {
        add(report, u"payload-malformed"_s);
        return report;
    }
    report.role = payload->role;
    report.mode = payload->mode;
    report.decision = payload->decision;
    report.versionNo = payload->versionNo;
    report.at = payload->at;
    payloadOf(one, *payload, report);
    if (certificate)
        certificateOf(one, *payload, report);
    else
        add(report, u"signature-without-certificate"_s);
    m_payloads[one.stepId].append(*payload);
    return report;
}

void Verifier::payloadOf(const RecordSignature &one, const Payload &payload, SignatureReport &report)
{
    if (payload.docId != m_record.documentId)
        add(report, u"payload-other-document"_s);
    const auto version = m_versions.constFind(payload.versionNo);
    if (version == m_versions.constEnd() || version->bodySha256 != payload.bodySha256
        || version->attachManifestSha256 != payload.attachManifestSha256 || version->metaSha256 != payload.metaSha256)
        add(report, u"payload-other-version"_s, {QString::number(payload.versionNo)});
    // Parallel signers may name the same one. Only the very first names none.
    const bool follows = m_signatures.isEmpty() ? payload.prev.isEmpty() : m_signatures.contains(payload.prev);
    if (!follows || m_signatures.contains(one.signature.sha256())) {
        add(report, u"chain-broken"_s);
        m_report.chainUnbroken = false;
    }
}

void Verifier::certificateOf(const RecordSignature &one, const Payload &payload, SignatureReport &report)
{
    using Revocation = CmsReport::Revocation;
    report.certificate = m_provider.verify(one.signature.payload, one.signature.cms, m_trust);
    const CmsReport &cms = report.certificate;
    for (const QString &problem : cms.problems)
        add(report, problem);
    if (!cms.intact)
        return;
    if (cms.signingTime.toSecsSinceEpoch() != payload.at.toSecsSinceEpoch())
        add(report, u"time-differs"_s);
    const bool same = one.staffNo.isEmpty() || cms.holder.staffNo.isEmpty() ? one.name == cms.holder.name
                                                                            : one.staffNo == cms.holder.staffNo;
    if (!same)
        add(report, u"signer-differs"_s, {cms.holder.name});
    // The signer's clock says when; the server's receipt bounds how late it can have been.
    const bool lateReceipt = !one.receivedAt.isValid() || one.receivedAt >= cms.revokedAt;
    if (cms.revocation == Revocation::RevokedLater)
        add(report, lateReceipt ? u"certificate-revoked"_s : u"certificate-revoked-later"_s);
    if (cms.revocation == Revocation::Unknown)
        add(report, u"revocation-unknown"_s);
    report.trusted = report.intact && cms.isValid();
}

void Verifier::opinions()
{
    QHash<QString, QStringList> hashes;
    for (const QJsonValue &value : m_record.opinions) {
        const QJsonObject one = value.toObject();
        const auto visibility = document::fromText<document::OpinionVisibility>(one.value(u"visibility"_s).toString());
        const QString stepId = one.value(u"stepId"_s).toString();
        const QString hash = visibility ? opinionSha256(one.value(u"text"_s).toString(), *visibility) : QString();
        hashes[stepId].append(hash);
        const QList<Payload> payloads = m_payloads.value(stepId);
        if (hash.isEmpty()
            || std::ranges::none_of(payloads, [&](const Payload &payload) { return payload.opinionSha256 == hash; }))
            add(u"opinion-unsigned"_s, stepId);
    }
    for (SignatureReport &report : m_report.signatures) {
        for (const Payload &payload : m_payloads.value(report.stepId)) {
            if (payload.at == report.at && !payload.opinionSha256.isEmpty()
                && !hashes.value(report.stepId).contains(payload.opinionSha256))
                add(report, u"opinion-changed"_s);
        }
    }
}

Report verify(const Record &record, const TrustRoots &trust, const IProvider &provider)
{
    return Verifier(record, trust, provider).run();
}

} // namespace gw::signing
