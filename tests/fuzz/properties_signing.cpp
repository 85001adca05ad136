// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "properties.h"

#include <gw/signing/archive.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::fuzz {

QString signing(const QByteArray &input)
{
    static const auto provider = signing::makeOpenSslProvider();
    signing::TrustRoots trust;
    trust.roots = trust.intermediates = trust.crls = {input};
    if (provider->verify("nobody signed this", input, trust).isValid())
        return u"a signature over something else is valid"_s;
    std::ignore = signing::certificateHolder(input);
    std::ignore = signing::TrustRoots::fromPem(input);
    if (const auto payload = signing::payloadFromBytes(input); payload && signing::toBytes(*payload).value() != input)
        return u"a payload that is not as it would be written"_s;
    const auto record = signing::readArchive(input);
    if (record && signing::writeArchive(*record).value_or(QByteArray()) != input)
        return u"a record that is not as it would be written"_s;
    const signing::Report report = signing::verifyArchive(input, {}, *provider);
    if (!record && report.isGood())
        return u"what cannot be read is called good"_s;
    return {};
}

} // namespace gw::fuzz
