// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <chrono>
#include <functional>
#include <gw/auth/certificate.h>
#include <gw/signing/provider.h>
#include <gw/signing/signer.h>

namespace gw::auth {

/// Signs documents (CAdES-BES) with a certificate that CertificateSource::open() has opened: a PKCS#12 file, an NPKI or
/// GPKI folder, or a token. The signing time is the payload's `at`. Refuses with Certificate, problemType "not-valid-now",
/// a payload whose `at` is not in the certificate's validity. Lives on the thread that calls it.
std::shared_ptr<signing::ISigner> makeCertificateSigner(std::shared_ptr<Signer> signer,
                                                        std::shared_ptr<const signing::IProvider> provider);

/// Asks a person which certificate they sign with and opens it. Cancelled when they do not want to.
using AskForSigner = std::function<Task<std::shared_ptr<Signer>>()>;

/// Signs like makeCertificateSigner(), with a certificate that is asked for when the first payload comes and stays open until
/// nothing was signed for `keepOpen`: a batch of decisions takes one password. Payloads that come while somebody is being
/// asked wait for that answer; a refusal or a wrong password is the answer for all of them, and the next one asks anew. A key
/// that fails, e.g. because its token was taken out, is forgotten. Lives on one thread with an event loop; tasks that still
/// run when it is dropped end by themselves.
std::shared_ptr<signing::ISigner> makeAskingSigner(AskForSigner ask, std::shared_ptr<const signing::IProvider> provider,
                                                   std::chrono::milliseconds keepOpen = std::chrono::minutes(10));

} // namespace gw::auth
