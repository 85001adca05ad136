// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/contract/search.h>
#include <gw/directory/repository.h>

namespace gw::directory {

/// People for the command palette.
class PeopleSearchProvider final : public contract::ISearchProvider
{
public:
    /// `label` is the heading in the current language, made by the UI; `english` says which names to show.
    PeopleSearchProvider(const Repository &repository, std::function<QString()> label, std::function<bool()> english);

    QString id() const override;
    QString label() const override;
    Task<QList<contract::SearchHit>> find(QString text, int limit) override;

private:
    const Repository &m_repository;
    std::function<QString()> m_label;
    std::function<bool()> m_english;
};

} // namespace gw::directory
