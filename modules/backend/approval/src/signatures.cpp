// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "signatures.h"

#include "log.h"

#include <algorithm>
#include <gw/base/ids.h>
#include <gw/document/canonical.h>
#include <gw/signing/payload.h>
#include <gw/signing/provider.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::approval {
namespace {

std::optional<QByteArray> decoded(const QString &base64)
{
    const auto result = QByteArray::fromBase64Encoding(base64.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return result ? std::optional(*result) : std::nullopt;
}

struct Expected
{
    const machine::Step *step = nullptr;
    VersionRow version = {};
    QString postId = {};
    QStringList known = {}; ///< signatures of the document so far
};

Result<Expected> expectedOf(Session &session, const Work &work, const QString &stepId)
{
    Expected expected;
    expected.step = machine::findStep(work.row.document.line, stepId);
    if (!expected.step)
        return fail(Error::Code::Storage, u"a signature without a step"_s);
    auto version = findVersion(session, work.row.document.id, work.row.document.versionNo);
    if (!version)
        return fail(version.error());
    if (!*version)
        return fail(Error::Code::Storage, u"a document without its version"_s);
    expected.version = std::move(**version);
    expected.postId = expected.step->assignee.postId;
    const auto before = signaturesOf(session, work.row.document.id);
    if (!before)
        return fail(before.error());
    for (const SignatureRow &row : *before)
        expected.known.append(row.signatureSha256);
    return expected;
}

signing::Payload payloadFor(const Work &work, const Expected &expected, const Signing &about)
{
    signing::Payload payload;
    payload.docId = work.row.document.id;
    payload.versionNo = work.row.document.versionNo;
    payload.bodySha256 = expected.version.hashes.body;
    payload.attachManifestSha256 = expected.version.hashes.attachManifest;
    payload.metaSha256 = expected.version.hashes.meta;
    payload.stepId = about.stepId;
    payload.role = expected.step->role;
    payload.mode = expected.step->mode;
    payload.seatId = work.caller.seatId;
    payload.postId = expected.postId;
    payload.decision = about.decision;
    payload.opinionSha256 = about.opinionSha256;
    payload.at = work.now;
    payload.prev = work.row.chainHead;
    return payload;
}

/// The signer's clock and what they knew of the chain are theirs; all else is what the server has.
bool isAboutThis(const signing::Payload &given, signing::Payload wanted, const Expected &expected)
{
    const bool follows = expected.known.isEmpty() ? given.prev.isEmpty() : expected.known.contains(given.prev);
    wanted.at = given.at;
    wanted.prev = given.prev;
    return follows && given.at.isValid() && given == wanted;
}

/// The certificate's holder is the person who acts, and a root that this site trusts says so.
Result<bool> isTheirs(Session &session, const Work &work, const GivenSignature &given, QString &subject)
{
    const auto trust = signing::TrustRoots::fromPem(work.services.policy.trustPem);
    if (!trust)
        return false;
    const auto report = signing::makeOpenSslProvider()->verify(given.payload, given.cms, *trust);
    if (!report.isValid()) {
        qCInfo(lcApproval) << "a signature was not accepted:" << report.problems;
        return false;
    }
    const auto person = session.query(u"SELECT staff_no, name FROM person WHERE id = ?"_s, {work.caller.personId});
    if (!person)
        return fail(person.error());
    subject = report.holder.subject;
    if (person->empty())
        return false;
    return report.holder.staffNo.isEmpty() ? report.holder.name == person->front().text(1)
                                           : report.holder.staffNo == person->front().text(0);
}

} // namespace

std::optional<GivenSignature> GivenSignature::from(const std::optional<api::SignatureDraft> &draft)
{
    GivenSignature given;
    if (!draft)
        return given;
    if (!doc::fromText(api::toString(draft->kind), given.kind))
        return std::nullopt;
    const auto payload = decoded(draft->payload);
    const auto cms = decoded(draft->cms.value_or(QString()));
    if (!payload || !cms || payload->size() > signing::largestPayload || cms->size() > signing::largestCms)
        return std::nullopt;
    given.payload = *payload;
    given.cms = *cms;
    return given;
}

bool GivenSignature::satisfies(SignaturePolicy policy) const
{
    if (kind == doc::SignatureKind::Certificate)
        return true;
    if (policy == SignaturePolicy::Certificate)
        return false;
    return policy == SignaturePolicy::None || kind == doc::SignatureKind::Image;
}

std::optional<doc::StepMode> GivenSignature::mode() const
{
    const auto read = signing::payloadFromBytes(payload);
    return read ? std::optional(read->mode) : std::nullopt;
}

Result<bool> storeSignature(Session &session, Work &work, const GivenSignature &given, const Signing &about,
                            QJsonObject &details)
{
    const auto expected = expectedOf(session, work, about.stepId);
    if (!expected)
        return fail(expected.error());
    const signing::Payload wanted = payloadFor(work, *expected, about);
    SignatureRow row;
    row.payload = given.payload;
    row.cms = given.cms;
    const bool certificate = given.kind == doc::SignatureKind::Certificate;
    if (given.payload.isEmpty()) {
        if (given.kind != doc::SignatureKind::None)
            return false;
        const auto bytes = signing::toBytes(wanted);
        if (!bytes)
            return fail(bytes.error());
        row.payload = *bytes;
    } else {
        const auto read = signing::payloadFromBytes(given.payload);
        if (!read || !isAboutThis(*read, wanted, *expected))
            return false;
    }
    if (certificate == given.cms.isEmpty())
        return false;
    if (certificate) {
        const auto theirs = isTheirs(session, work, given, row.certSubject);
        if (!theirs || !*theirs)
            return theirs;
    }
    row.id = newId();
    row.stepId = about.stepId;
    row.kind = doc::toText(given.kind);
    row.payloadSha256 = doc::sha256Hex(row.payload);
    row.signatureSha256 = signing::signatureSha256(row.payload, row.cms);
    if (expected->known.contains(row.signatureSha256))
        return false; // the same one again
    row.seatId = work.caller.seatId;
    row.personId = work.caller.personId;
    row.versionNo = work.row.document.versionNo;
    row.decision = doc::toText(about.decision);
    row.at = work.now;
    if (const auto stored = insertSignature(session, work.row.document.id, row); !stored)
        return fail(stored.error());
    work.row.chainHead = row.signatureSha256;
    details.insert(u"signatureSha256"_s, row.signatureSha256);
    details.insert(u"signatureKind"_s, row.kind);
    return true;
}

} // namespace gw::backend::approval
