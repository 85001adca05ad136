// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/base/task.h>
#include <gw/signing/payload.h>
#include <memory>

namespace gw::signing {

/// Somebody who can sign now: nothing more has to be asked. Certificates are listed and opened with gw_auth's
/// CertificateSource, and auth::makeCertificateSigner() makes one of these of an opened key - a file, an NPKI folder or a
/// token; a signer at a server is one more implementation. One password serves for as many payloads as are signed before
/// it is dropped.
class ISigner
{
public:
    virtual ~ISigner() = default;
    virtual document::SignatureKind kind() const = 0;
    /// Signs off the calling thread and continues on it. Certificate when the key or token is gone, Rejected when the
    /// payload is not valid.
    virtual Task<Signed> sign(Payload payload) = 0;
};

/// Kinds None, Text and Image: the payload without a CMS. Who acted is what the server's session says.
std::shared_ptr<ISigner> makePlainSigner(document::SignatureKind kind);

} // namespace gw::signing
