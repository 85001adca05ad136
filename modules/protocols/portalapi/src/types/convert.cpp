// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "types/convert.h"

#include <QLoggingCategory>

namespace gw::portal::convert {
namespace {

Q_LOGGING_CATEGORY(lcPortalTypes, "gw.portaltypes")

} // namespace

bool accepted(const json::Reader &reader, const char *type)
{
    if (!reader.ok())
        qCInfo(lcPortalTypes) << type << "lacks, or has a wrong," << reader.wrongMember();
    return reader.ok();
}

void logUnknown(QStringView text, const char *type)
{
    qCInfo(lcPortalTypes) << "unknown" << type << text.left(40);
}

} // namespace gw::portal::convert
