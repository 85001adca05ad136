// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "types/convert.h"

#include <QLoggingCategory>
#include <gw/portaltypes/wrong.h>

namespace gw::portal {
namespace {

Q_LOGGING_CATEGORY(lcPortalTypes, "gw.portaltypes")

// An object is accepted after those inside it: what stays is the outermost one's.
thread_local QString newestWrong;

} // namespace

QString wrongMember()
{
    return newestWrong;
}

namespace convert {

bool accepted(const json::Reader &reader, const char *type)
{
    newestWrong = reader.wrongMember();
    if (!reader.ok())
        qCInfo(lcPortalTypes) << type << "lacks, or has a wrong," << reader.wrongMember();
    return reader.ok();
}

void logUnknown(QStringView text, const char *type)
{
    qCInfo(lcPortalTypes) << "unknown" << type << text.left(40);
}

} // namespace convert
} // namespace gw::portal
