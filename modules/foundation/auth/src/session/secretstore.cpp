// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/auth/secretstore.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::auth {
namespace {

Error notHere()
{
    return Error{Error::Code::Keychain, u"nothing is kept on this computer, by policy"_s};
}

} // namespace

Task<QByteArray> NoSecretStore::read(QString)
{
    co_return fail(notHere());
}

Task<Done> NoSecretStore::write(QString, QByteArray)
{
    co_return fail(notHere());
}

Task<Done> NoSecretStore::remove(QString)
{
    co_return fail(notHere());
}

} // namespace gw::auth
