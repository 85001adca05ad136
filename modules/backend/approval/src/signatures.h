// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "handlers.h"

#include <gw/portaltypes/documentacts.h>

namespace gw::backend::approval {

/// A signature as a request brings it.
struct GivenSignature
{
    doc::SignatureKind kind = doc::SignatureKind::None;
    QByteArray payload = {};
    QByteArray cms = {};

    /// Takes the contract's draft apart; nothing when its base64 is none.
    static std::optional<GivenSignature> from(const std::optional<api::SignatureDraft> &draft);
    /// Whether the kind is enough for the policy.
    bool satisfies(SignaturePolicy policy) const;
    /// What the signer says their mode is; nothing when there is no payload.
    std::optional<doc::StepMode> mode() const;
};

/// What the signature must be about: the step as it is after the act.
struct Signing
{
    QString stepId;
    doc::Decision decision = doc::Decision::Approve;
    QString opinionSha256 = {}; ///< empty: no opinion came with it
};

/// Checks every member of the payload against what the server has, and the certificate against person and roots. Stores it
/// when it holds, moves the document's chain head, and adds `signatureSha256` to `details`. Without a payload (kind none)
/// the server writes one. False: it does not hold, and nothing was stored.
Result<bool> storeSignature(Session &session, Work &work, const GivenSignature &given, const Signing &signing,
                            QJsonObject &details);

} // namespace gw::backend::approval
