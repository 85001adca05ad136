// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "verify_text.h"

#include <gw/signing/archive.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::app::cli {
namespace {

constexpr qint64 largestTrust = 1 << 20;

constexpr Say notARecord{"%1은(는) 문서 기록이 아닙니다", "%1 is not a record"};
constexpr Say notCertificates{"%1은(는) PEM으로 된 인증서가 아닙니다", "%1 does not hold certificates in PEM"};

/// All trust files together. Rejected, with a sentence.
Result<signing::TrustRoots> trustFrom(const Options &options)
{
    signing::TrustRoots out;
    for (const QString &file : options.trustFiles) {
        const Result<QByteArray> pem = readFile(file, largestTrust, options.language);
        if (!pem)
            return fail(pem.error());
        const Result<signing::TrustRoots> one = signing::TrustRoots::fromPem(*pem);
        if (!one)
            return fail(Error::Code::Rejected, notCertificates.in(options.language).arg(clean(file)));
        out.add(*one);
    }
    return out;
}

} // namespace

int verifyCommand(const Options &options)
{
    const Result<QByteArray> bytes = readFile(options.file, signing::ArchiveLimits().archiveBytes, options.language);
    const Result<signing::TrustRoots> trust = trustFrom(options);
    if (!bytes || !trust) {
        complain(bytes ? trust.error().detail : bytes.error().detail);
        return Unreadable;
    }
    if (!signing::looksLikeArchive(*bytes)) {
        complain(notARecord.in(options.language).arg(clean(options.file)));
        return Unreadable;
    }
    const signing::Report report = signing::verifyArchive(*bytes, *trust, *signing::makeOpenSslProvider());
    if (options.json)
        print(signing::toJson(report));
    else
        print(verifyText(report, options.language));
    return report.isGood() ? Good : Found;
}

} // namespace gw::app::cli
