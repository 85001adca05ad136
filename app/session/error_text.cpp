// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "session/error_text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace gw::app {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gw::app::ErrorText)
};

ErrorText certificateText(const QString &type)
{
    if (type == "wrong-password"_L1)
        return {Tr::tr("That is not the password of this certificate."),
                Tr::tr("Type it again. Check Caps Lock and the input language.")};
    if (type == "pin-locked"_L1)
        return {Tr::tr("The token is locked after too many wrong PINs."), Tr::tr("Ask the issuing desk to unlock it.")};
    return {Tr::tr("This certificate cannot be used."), Tr::tr("Choose another one, or renew it at the issuing desk.")};
}

ErrorText refusedText(const QString &type)
{
    if (type.contains("revoked"_L1))
        return {Tr::tr("The server says that this certificate is revoked."), Tr::tr("Choose another certificate.")};
    return {Tr::tr("The server did not accept the sign-in."),
            Tr::tr("Choose another certificate, or ask your IT staff whether it is registered.")};
}

} // namespace

ErrorText errorText(const Error &error)
{
    using Code = Error::Code;
    switch (error.code) {
    case Code::Cancelled: return {Tr::tr("Cancelled."), {}};
    case Code::Offline:
        return {Tr::tr("The server cannot be reached."),
                Tr::tr("Check the network. What is on this computer stays readable.")};
    case Code::Timeout: return {Tr::tr("The server did not answer in time."), Tr::tr("Try again in a moment.")};
    case Code::Unauthorised: return refusedText(error.problemType);
    case Code::Forbidden:
        return {Tr::tr("You have no right to do this."), Tr::tr("The right belongs to a seat: ask its administrator.")};
    case Code::NotFound: return {Tr::tr("It is not there any more."), {}};
    case Code::Conflict:
    case Code::Stale:
        return {Tr::tr("Somebody else changed it meanwhile."), Tr::tr("Look at the new state and decide again.")};
    case Code::StateTooOld: return {Tr::tr("This computer was away for long."), Tr::tr("Everything is loaded anew.")};
    case Code::RateLimited: return {Tr::tr("Too many attempts."), Tr::tr("Wait a little and try again.")};
    case Code::TooLarge: return {Tr::tr("It is too large."), {}};
    case Code::Rejected: return {Tr::tr("The server says no."), Tr::tr("Check what you entered.")};
    case Code::ServerFault:
        return {Tr::tr("The server has a fault."), Tr::tr("Your changes are safe on this computer. Try again later.")};
    case Code::Protocol:
        return {Tr::tr("The answer was not understood."),
                Tr::tr("Is this the right server address, and is no sign-in page of the network in between?")};
    case Code::Tls:
        return {Tr::tr("The server could not prove who it is."),
                Tr::tr("The connection was not made. Tell your IT staff.")};
    case Code::Storage: return {Tr::tr("Writing to this computer's disk failed."), Tr::tr("Is the disk full?")};
    case Code::Keychain:
        return {Tr::tr("The key store of this computer is locked or absent."),
                Tr::tr("You stay signed in until the program ends.")};
    case Code::Certificate: return certificateText(error.problemType);
    case Code::Unsupported: return {Tr::tr("This cannot be done here."), {}};
    }
    return {Tr::tr("Something went wrong."), {}};
}

} // namespace gw::app
