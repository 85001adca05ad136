// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <vector>

namespace gw::backend::seed {

/// Where a persona sits and what for; the same in every seed.
struct CastMember
{
    QString login;
    QString alias;
    QString name;
    QString nameEn;
    QString hanja;
    int agency;   ///< 0 the city, 1 the first district …
    QString unit; ///< the Korean name of the team or office
    bool isHead;
    QString titleKo;
    QString titleEn;
    QString rank;
    QString dutiesKo; ///< empty: those of the post
    QString dutiesEn;
    QString roleKo;
    QString roleEn;
    QString capabilities; ///< separated by spaces
    QString secondUnit;   ///< heads this one too …
    QString secondKind;   ///< … as concurrent or acting
};
const std::vector<CastMember> &cast();

} // namespace gw::backend::seed
