// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "world.h"

#include <gw/auth/certificatesource.h>
#include <gw/auth/oidc.h>
#include <gw/test/await.h>

namespace gw::test {

/// The workstation's own code opens what the demonstration hands out, and what it signs is accepted here.
TEST(Desktop, everyDemoCertificate_signsInWithTheWorkstationsCode)
{
    World world;
    auth::CertificatePlaces places;
    places.folders = {world.directory.filePath(u"demo/NPKI"_s)};
    places.files = {world.directory.filePath(u"demo/certificates/11-000001.p12"_s),
                    world.directory.filePath(u"demo/certificates/11-000002.p12"_s)};
    auth::CertificateSource source(auth::makeOpenSslProvider(), world.clock, places);
    const auto listed = await(source.list());
    ASSERT_TRUE(listed.has_value());
    ASSERT_EQ(listed->size(), 4);
    for (const auth::CertificateInfo &info : *listed) {
        const auto signer = await(source.open(info.id, auth::Secret("gwanmun")));
        ASSERT_TRUE(signer.has_value()) << info.path.toStdString() << signer.error().detail.toStdString();
        const auto assertion =
            await(auth::makeAssertion(*signer, world.publicUrl + u"/oauth2/token"_s, world.clock.now()));
        ASSERT_TRUE(assertion.has_value());
        const Response response =
            world.post("/oauth2/token", {{u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:jwt-bearer"_s},
                                         {u"client_id"_s, u"gwanmun-desktop"_s},
                                         {u"scope"_s, u"portal"_s},
                                         {u"assertion"_s, QString::fromLatin1(*assertion)}});
        EXPECT_EQ(response.status, 200) << info.path.toStdString() << response.body.toStdString();
    }
}

} // namespace gw::test
