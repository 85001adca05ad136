// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/auth/certificate.h>
#include <gw/signing/provider.h>
#include <gw/signing/signer.h>

namespace gw::auth {

/// Signs documents (CAdES-BES) with a certificate that CertificateSource::open() has opened: a PKCS#12 file, an NPKI or
/// GPKI folder, or a token. The signing time is the payload's `at`. Refuses with Certificate, problemType "not-valid-now",
/// a payload whose `at` is not in the certificate's validity. Lives on the thread that calls it.
std::shared_ptr<signing::ISigner> makeCertificateSigner(std::shared_ptr<Signer> signer,
                                                        std::shared_ptr<const signing::IProvider> provider);

} // namespace gw::auth
