// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/signing/archive.h>
#include <testcertificates.h>

// Authorities, people and a whole record, made with OpenSSL alone: what the product verifies was not all made by it.
namespace gw::test {

/// A certificate with its key. Also an authority.
struct Identity
{
    QByteArray certificate; ///< DER
    Key key;
};

struct IssueWish
{
    QString name = QStringLiteral("김하늘");
    QString staffNo = {};
    QString secondStaffNo = {};
    QDateTime from = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    QDateTime to = QDateTime(QDate(2029, 1, 1), QTime(0, 0), Qt::UTC);
    bool authority = false;
    const char *usage = "critical,digitalSignature,nonRepudiation"; ///< null: no such extension
};

Identity makeRoot(const QString &name = QStringLiteral("한별 시험 인증기관"));
Identity issue(const Identity &authority, const IssueWish &wish, const Key &key = makeEcKey());
/// A list of `authority`; nothing revoked when `serialOf` is empty.
QByteArray makeCrl(const Identity &authority, const QByteArray &serialOf, const QDateTime &revokedAt,
                   const QDateTime &thisUpdate, const QDateTime &nextUpdate);

/// Signs as a key file or a token would: the JWS form.
QByteArray signAsJws(const Key &key, const QByteArray &data);
/// A CMS of our own making with all of the profile, for `payload` at `time`.
QByteArray signCms(const Identity &signer, const QByteArray &payload, const QDateTime &time,
                   const QList<QByteArray> &others = {});

/// One root and three people under it, made once for the program.
struct Town
{
    Identity root;
    Identity reviewer; ///< 이도현, 20230002
    Identity decider;  ///< 박서연, 20230003
    signing::TrustRoots trust;
    std::shared_ptr<const signing::IProvider> provider;
};
const Town &town();

/// When the sample's first signature was made; each next is an hour later.
QDateTime sampleTime();
/// A document with two versions, an attachment, a picture, a drafter who signs by name, a reviewer and a decider who sign
/// with certificates, an opinion, a number, a dispatch under seal and an audit. Everything about it is good.
signing::Record makeSample();
/// Recomputes what an honest server would after a change: hashes of versions and audit, not the signatures.
void rehash(signing::Record &record);
signing::Report verifySample(const signing::Record &record);
QStringList codesOf(const signing::Report &report);

} // namespace gw::test
