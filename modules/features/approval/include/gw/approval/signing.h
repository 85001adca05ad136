// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <functional>
#include <gw/base/task.h>
#include <gw/document/kinds.h>

namespace gw::approval {

/// What a person signs with a decision, the payload of domain D8.
struct SignRequest
{
    QString documentId = {};
    int versionNo = 0;
    QString bodySha256 = {};
    QString attachManifestSha256 = {};
    QString metaSha256 = {};
    QString stepId = {};
    document::StepRole role = document::StepRole::Review;
    document::StepMode mode = document::StepMode::Self;
    QString seatId = {};
    QString postId = {};
    document::Decision decision = document::Decision::Approve;
    QString opinion = {};  ///< its text; the payload has its hash
    QDateTime at = {};
    QString prev = {}; ///< SHA-256 of the last signature that was seen; empty: none
};

struct Signed
{
    document::SignatureKind kind = document::SignatureKind::None;
    QByteArray payload = {}; ///< canonical JSON
    QByteArray cms = {};     ///< DER; of a certificate
};

/// Signs by the policy of the site: no signature beside the login, an image, or a certificate. Called on the GUI thread, ends
/// always. Cancelled: the person did not want to (a PIN was asked for). None given: kind None with the payload alone.
using Signer = std::function<Task<Signed>(SignRequest)>;

} // namespace gw::approval
