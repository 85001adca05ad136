// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/document/kinds.h>

namespace gw::backend::approval {

struct Words
{
    QString ko;
    QString en;
};
/// Why not, as a sentence; the code itself for one that is not in the table.
Words refusalText(const QString &code);
/// Why a step is in front of somebody.
Words whyText(const QString &code);
QString whyCode(::gw::document::StepRole role);
/// A role as people call it.
Words roleText(::gw::document::StepRole role);

} // namespace gw::backend::approval
