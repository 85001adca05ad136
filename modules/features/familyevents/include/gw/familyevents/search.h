// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <functional>
#include <gw/contract/search.h>
#include <gw/familyevents/eventlistmodel.h>

namespace gw::familyevents {

/// Finds family events by person, title and place. Belongs to the GUI thread.
class EventSearch final : public contract::ISearchProvider
{
public:
    /// `title` and `context` make the lines of a hit. The model must outlive it.
    EventSearch(const EventListModel &model, Text label, std::function<QString(const EventRow &)> title,
                std::function<QString(const EventRow &)> context);

    QString id() const override;
    QString label() const override;
    Task<QList<contract::SearchHit>> find(QString text, int limit) override;

private:
    const EventListModel &m_model;
    Text m_label;
    std::function<QString(const EventRow &)> m_title;
    std::function<QString(const EventRow &)> m_context;
};

} // namespace gw::familyevents
