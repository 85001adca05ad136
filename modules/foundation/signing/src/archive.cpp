// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/signing/archive.h>

#include "record_json.h"

#include <gw/document/canonical.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::signing {
namespace {

constexpr auto manifestFile = "manifest.json"_L1;

/// What an archive gives, also one with faults: the record as far as there is one, and what is wrong with its packing.
struct Unpacked
{
    std::optional<Record> record = {};
    QList<Finding> findings = {};

    void add(const QString &code, const QString &place = {}) { findings.append(makeFinding(code, place, {place})); }
};

void compareWithManifest(const Manifest &manifest, const Files &files, Unpacked &out)
{
    for (auto it = manifest.files.begin(); it != manifest.files.end(); ++it) {
        const auto file = files.find(it.key());
        if (file == files.end())
            out.add(u"archive-incomplete"_s, it.key());
        else if (document::sha256Hex(*file) != it.value())
            out.add(u"archive-changed"_s, it.key());
    }
    for (auto it = files.begin(); it != files.end(); ++it) {
        if (!manifest.files.contains(it.key()))
            out.add(u"archive-added"_s, it.key());
    }
}

/// What to do with an archive whose files are not those of its manifest: nothing, or to look at what is left.
enum class Damaged { Refuse, LookAtTheRest };

Unpacked unpack(const QByteArray &bytes, const ArchiveLimits &limits, Damaged damaged)
{
    Unpacked out;
    Result<Files> files = unpackFiles(bytes, limits);
    if (!files) {
        out.add(files.error().problemType, files.error().detail);
        return out;
    }
    const QByteArray manifestBytes = files->take(manifestFile);
    const Result<Manifest> manifest = manifestFromBytes(manifestBytes);
    if (!manifest) {
        out.add(manifest.error().problemType, manifest.error().detail);
        return out;
    }
    compareWithManifest(*manifest, *files, out);
    if (!out.findings.isEmpty() && damaged == Damaged::Refuse)
        return out;
    const Result<Record> record = recordFrom(manifest->documentId, *files, limits);
    if (!record) {
        out.add(record.error().problemType, record.error().detail);
        return out;
    }
    out.record = *record;
    if (!out.findings.isEmpty())
        return out;
    // Writing the record again finds all that reading passes over: members that no record has, another form of the same
    // JSON, and what a ZIP can hide between its entries, in its times and in its attributes.
    const Result<Files> again = filesOf(*record);
    const Result<QByteArray> manifestAgain = manifestOf(manifest->documentId, *files);
    if (!again || !manifestAgain) {
        out.add(u"archive-malformed"_s);
        return out;
    }
    for (auto it = files->begin(); it != files->end(); ++it) {
        const auto same = again->constFind(it.key());
        if (same == again->constEnd())
            out.add(u"archive-added"_s, it.key());
        else if (*same != it.value())
            out.add(u"archive-malformed"_s, it.key());
    }
    if (again->size() < files->size() || *manifestAgain != manifestBytes)
        out.add(u"archive-malformed"_s, manifestFile);
    files->insert(manifestFile, manifestBytes);
    if (!isPackedForm(*files, bytes))
        out.add(u"archive-repacked"_s);
    return out;
}

} // namespace

Result<QByteArray> writeArchive(const Record &record, const ArchiveLimits &limits)
{
    const auto tooLarge = [](const QString &what) { return fail(Error::Code::Rejected, what + u" is too large"_s); };
    for (auto it = record.attachments.begin(); it != record.attachments.end(); ++it) {
        if (document::sha256Hex(it.value()) != it.key())
            return fail(Error::Code::Rejected, u"attachments/%1: other bytes than its name says"_s.arg(it.key()));
    }
    Result<Files> files = filesOf(record);
    if (!files)
        return fail(files.error());
    const Result<QByteArray> manifest = manifestOf(record.documentId, *files);
    if (!manifest)
        return fail(manifest.error());
    files->insert(manifestFile, *manifest);
    qint64 total = 0;
    for (auto it = files->begin(); it != files->end(); ++it) {
        total += it.value().size();
        if (it.value().size() > limits.fileBytes
            || (it.key().endsWith(".json"_L1) && it.value().size() > limits.jsonBytes))
            return tooLarge(it.key());
    }
    if (total > limits.archiveBytes || files->size() > limits.files)
        return tooLarge(u"the record"_s);
    return packFiles(*files);
}

bool looksLikeArchive(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") && bytes.contains(manifestFile.data());
}

Result<Record> readArchive(const QByteArray &bytes, const ArchiveLimits &limits)
{
    const Unpacked unpacked = unpack(bytes, limits, Damaged::Refuse);
    if (!unpacked.findings.isEmpty()) {
        const Finding &first = unpacked.findings.first();
        return fail(Error{Error::Code::Protocol, first.en, first.code});
    }
    return *unpacked.record;
}

Report verifyArchive(const QByteArray &bytes, const TrustRoots &trust, const IProvider &provider,
                     const ArchiveLimits &limits)
{
    const Unpacked unpacked = unpack(bytes, limits, Damaged::LookAtTheRest);
    Report report = unpacked.record ? verify(*unpacked.record, trust, provider) : Report();
    report.findings = unpacked.findings + report.findings;
    return report;
}

} // namespace gw::signing
