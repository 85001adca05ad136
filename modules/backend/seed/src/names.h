// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "random.h"

#include <QString>

namespace gw::backend::seed {

struct Name
{
    QString ko;
    QString en;    ///< "Kim Haneul"
    QString hanja; ///< empty for about half
    QString mail;  ///< "haneul.kim"
};
/// A name made up from tables; surnames about as frequent as in Korea.
Name makeName(Random &random);

} // namespace gw::backend::seed
