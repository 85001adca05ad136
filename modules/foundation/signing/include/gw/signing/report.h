// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonObject>
#include <QList>
#include <gw/signing/cms.h>
#include <gw/signing/payload.h>

namespace gw::signing {

/// Error: the record or a signature is not what it claims. Warning: something that a verifier needs is missing. Info: good
/// to know, changes nothing.
enum class Level { Info, Warning, Error };
QString toText(Level level); ///< "info", "warning", "error"

/// One thing that verification found, as a stable code and as a sentence in both languages.
struct Finding
{
    QString code = {};
    Level level = Level::Error;
    QString place = {}; ///< what it is about: a path in the archive, a step's id; may be empty
    QString ko = {};
    QString en = {};
    bool operator==(const Finding &) const = default;
};

/// Makes a finding from a code of findingCodes(); `parameters` go into %1, %2 of the sentence.
Finding makeFinding(const QString &code, const QString &place = {}, const QStringList &parameters = {});
/// Every code there is, in the order of the manual.
QStringList findingCodes();

/// Who signed what when, and whether that is so.
struct SignatureReport
{
    QString stepId = {};
    document::SignatureKind kind = document::SignatureKind::None;
    document::StepRole role = document::StepRole::Draft;
    document::StepMode mode = document::StepMode::Self;
    document::Decision decision = document::Decision::Approve;
    int versionNo = 0;
    QDateTime at = {};  ///< when they signed, by their clock
    QString name = {};  ///< whom the record names
    QString title = {}; ///< their post, as the record has it
    CmsReport certificate = {};
    QString sha256 = {}; ///< signatureSha256()
    bool intact =
        false; ///< payload is of this record, chain unbroken, and the certificate's signature, if any, correct
    bool trusted = false;   ///< intact, and a certificate of a root that the verifier trusts says who it was
    QStringList codes = {}; ///< of the findings about it
};

struct VersionReport
{
    int no = 0;
    QDateTime at = {};
    QString by = {};
    QString cause = {};
    QString sha256 = {}; ///< the content hash, recomputed
    bool intact = false; ///< the recomputed hashes are those that the record states
    int attachments = 0;
};

/// The answer of verify(). Plain data; any thread.
struct Report
{
    QString documentId = {};
    QString title = {};
    QString number = {}; ///< as printed, empty before the decision
    QDateTime decidedAt = {};
    bool numberRegistered = false;
    bool sealUsed = false; ///< a seal was applied, and the ledger has it
    bool chainUnbroken = false;
    int auditEvents = 0;
    QList<VersionReport> versions = {};
    QList<SignatureReport> signatures = {};
    QList<Finding> findings = {};

    Level worst() const; ///< Info when there is nothing
    bool isGood() const { return worst() == Level::Info; }
    bool has(const QString &code) const;
};

/// All of it, findings with both sentences: what `gwanmun verify --json` prints.
QJsonObject toJson(const Report &report);

} // namespace gw::signing
