// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/approval/types.h>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace gw::approval {

namespace {

constexpr std::array<QLatin1StringView, 10> boxTexts{"drafts"_L1,  "waiting"_L1,  "in-progress"_L1, "returned"_L1,
                                                     "decided"_L1, "dispatch"_L1, "receipt"_L1,     "circulation"_L1,
                                                     "memo"_L1,    "daily-log"_L1};
constexpr std::array<QLatin1StringView, 7> objectTexts{"document"_L1, "dispatch"_L1,  "receipt"_L1, "circulation"_L1,
                                                       "memo"_L1,     "daily-log"_L1, "consent"_L1};
static_assert(boxTexts.size() == size_t(Box::Unknown) && objectTexts.size() == size_t(Object::Unknown));

} // namespace

QString textOf(Box box)
{
    return box == Box::Unknown ? QString() : QString(boxTexts[size_t(box)]);
}

Box boxFrom(const QString &text)
{
    return Box(std::ranges::find(boxTexts, text) - boxTexts.begin());
}

QString textOf(Object object)
{
    return object == Object::Unknown ? QString() : QString(objectTexts[size_t(object)]);
}

Object objectFrom(const QString &text)
{
    return Object(std::ranges::find(objectTexts, text) - objectTexts.begin());
}

} // namespace gw::approval
