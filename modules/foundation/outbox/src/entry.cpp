// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/outbox/entry.h>

#include <array>
#include <utility>

namespace gw::outbox {

namespace {
constexpr std::array<std::pair<State, const char *>, 6> names{{{State::Waiting, "waiting"},
                                                               {State::Sending, "sending"},
                                                               {State::Accepted, "accepted"},
                                                               {State::Confirmed, "confirmed"},
                                                               {State::NeedsAttention, "needs-attention"},
                                                               {State::Discarding, "discarding"}}};
}

QString toString(State state)
{
    for (const auto &[value, name] : names) {
        if (value == state)
            return QString::fromLatin1(name);
    }
    return {};
}

State stateFromString(QStringView text)
{
    for (const auto &[value, name] : names) {
        if (text == QLatin1StringView(name))
            return value;
    }
    return State::NeedsAttention;
}

} // namespace gw::outbox
