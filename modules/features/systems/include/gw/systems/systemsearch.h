// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/contract/search.h>
#include <gw/systems/catalogue.h>

namespace gw::systems {

/// Linked systems in the palette: by name in both languages, initial consonants and the other keyboard. A hit opens the
/// system, or says why the seat may not.
class SystemSearchProvider final : public contract::ISearchProvider
{
public:
    /// Both texts are asked at each search; the catalogue must outlive it.
    SystemSearchProvider(const Catalogue &catalogue, std::function<QString()> label, std::function<bool()> english);

    QString id() const override;
    QString label() const override;
    Task<QList<contract::SearchHit>> find(QString text, int limit) override;

private:
    const Catalogue &m_catalogue;
    std::function<QString()> m_label;
    std::function<bool()> m_english;
};

} // namespace gw::systems
