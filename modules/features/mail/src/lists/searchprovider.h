// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <functional>
#include <gw/contract/search.h>
#include <gw/store/store.h>

namespace gw::mail {

/// Messages of all accounts for the command palette.
class MailSearchProvider final : public contract::ISearchProvider
{
public:
    MailSearchProvider(store::Store &store, std::function<QString()> label) : m_store(store), m_label(std::move(label))
    {
    }
    QString id() const override { return QStringLiteral("mail"); }
    QString label() const override { return m_label(); }
    Task<QList<contract::SearchHit>> find(QString text, int limit) override;

private:
    store::Store &m_store;
    std::function<QString()> m_label;
};

} // namespace gw::mail
