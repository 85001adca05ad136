// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/base/error.h>

#include <array>
#include <utility>

namespace gw {
namespace {

using Code = Error::Code;
constexpr std::array<std::pair<Code, const char *>, 19> names{{
    {Code::Cancelled, "cancelled"},       {Code::Offline, "offline"},     {Code::Timeout, "timeout"},
    {Code::Unauthorised, "unauthorised"}, {Code::Forbidden, "forbidden"}, {Code::NotFound, "not-found"},
    {Code::Conflict, "conflict"},         {Code::Stale, "stale"},         {Code::StateTooOld, "state-too-old"},
    {Code::RateLimited, "rate-limited"},  {Code::TooLarge, "too-large"},  {Code::Rejected, "rejected"},
    {Code::ServerFault, "server-fault"},  {Code::Protocol, "protocol"},   {Code::Tls, "tls"},
    {Code::Storage, "storage"},           {Code::Keychain, "keychain"},   {Code::Certificate, "certificate"},
    {Code::Unsupported, "unsupported"},
}};

} // namespace

bool Error::isTransient() const
{
    switch (code) {
    case Code::Offline:
    case Code::Timeout:
    case Code::RateLimited:
    case Code::ServerFault: return true;
    default: return false;
    }
}

QString toString(Error::Code code)
{
    for (const auto &[value, name] : names) {
        if (value == code)
            return QString::fromLatin1(name);
    }
    return QStringLiteral("protocol");
}

Error::Code errorCodeFromString(QStringView text)
{
    for (const auto &[value, name] : names) {
        if (text == QLatin1StringView(name))
            return value;
    }
    return Code::Protocol;
}

QDebug operator<<(QDebug debug, const Error &error)
{
    QDebugStateSaver saver(debug);
    debug.nospace().noquote() << toString(error.code);
    if (!error.problemType.isEmpty())
        debug << " (" << error.problemType << ')';
    if (!error.detail.isEmpty())
        debug << ": " << error.detail;
    if (!error.requestId.isEmpty())
        debug << " [request " << error.requestId << ']';
    return debug;
}

} // namespace gw
