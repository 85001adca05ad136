// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "properties.h"
#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// One program per property: GW_FUZZ_PROPERTY is its name.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString wrong = gw::fuzz::GW_FUZZ_PROPERTY(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!wrong.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(wrong));
        std::abort();
    }
    return 0;
}
