// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <array>
#include <gw/portaltypes/documentstates.h>
#include <gw/portaltypes/documentsteps.h>
#include <map>
#include <optional>

namespace gw::portal {

/// How somebody signs. The payload is the canonical JSON of D8 that names document, version, step, decision and the
/// signature before it.
struct SignatureDraft
{
    SignatureKind kind = SignatureKind::Unknown;
    /// base64 of the payload's bytes; empty only where kind is none.
    QString payload;
    /// base64 of the detached CMS (CAdES-BES) over the payload, for kind certificate.
    std::optional<QString> cms;
    /// The picture of the signature, for kind image.
    std::optional<QString> imageFileId;

    bool operator==(const SignatureDraft &) const = default;
};
bool fromJson(const QJsonValue &value, SignatureDraft &out);
QJsonValue toJson(const SignatureDraft &value);

/// Why an amber finding of the pre-flight check is let pass.
struct CheckReason
{
    QString code;
    QString reason;

    bool operator==(const CheckReason &) const = default;
};
bool fromJson(const QJsonValue &value, CheckReason &out);
QJsonValue toJson(const CheckReason &value);

/// A drafter signs and hands in (Art. 8).
struct DocumentSubmission
{
    /// The version that is meant.
    QString versionSha256;
    SignatureDraft signature;
    QList<CheckReason> checkReasons;

    bool operator==(const DocumentSubmission &) const = default;
};
bool fromJson(const QJsonValue &value, DocumentSubmission &out);
QJsonValue toJson(const DocumentSubmission &value);

/// Why a document is taken back.
struct WithdrawalDraft
{
    QString reason;

    bool operator==(const WithdrawalDraft &) const = default;
};
bool fromJson(const QJsonValue &value, WithdrawalDraft &out);
QJsonValue toJson(const WithdrawalDraft &value);

/// The last signer's answer to a drafter who wants the document back.
struct WithdrawalConsent
{
    bool consent = false;
    std::optional<QString> reason;

    bool operator==(const WithdrawalConsent &) const = default;
};
bool fromJson(const QJsonValue &value, WithdrawalConsent &out);
QJsonValue toJson(const WithdrawalConsent &value);

/// An opinion, with who may read it.
struct OpinionDraft
{
    QString text;
    /// Without it: all.
    std::optional<OpinionVisibility> visibility;

    bool operator==(const OpinionDraft &) const = default;
};
bool fromJson(const QJsonValue &value, OpinionDraft &out);
QJsonValue toJson(const OpinionDraft &value);

/// What the one whose turn it is does. Also an offline intent, sent later as it was decided.
struct StepAct
{
    QString stepId;
    StepDecision decision = StepDecision::Unknown;
    /// The version that was on the screen; another one now is 409.
    QString versionSha256;
    std::optional<OpinionDraft> opinion;
    /// Not for hold, release, skip.
    std::optional<SignatureDraft> signature;
    /// Needed by return and skip (Art. 9(1)), and by approve of who stands in.
    std::optional<QString> reason;
    /// The decider's, over a group that did not agree (D4.9).
    std::optional<QString> overrideNote;
    /// Of return: the earlier step it goes back to, where policy allows; otherwise the drafter.
    std::optional<QString> toStepId;
    /// Of an acting decision on an important matter: it will be reported (Art. 10(3)).
    std::optional<bool> reportAfterwards;
    std::optional<QList<CheckReason>> checkReasons;

    bool operator==(const StepAct &) const = default;
};
bool fromJson(const QJsonValue &value, StepAct &out);
QJsonValue toJson(const StepAct &value);

} // namespace gw::portal
