// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QList>
#include <gw/base/task.h>
#include <gw/contract/link.h>

namespace gw::contract {

struct SearchHit
{
    QString title;
    QString context; ///< second line: post, duty, date …
    QString icon;    ///< freedesktop name
    Link link;
    double score = 0; ///< 0 … 1, comparable inside one provider
};

/// Answers from the local store; the command palette and the search module ask all of them.
class ISearchProvider
{
public:
    virtual ~ISearchProvider() = default;
    virtual QString id() const = 0;    ///< stable: "people"
    virtual QString label() const = 0; ///< heading, in the current language
    virtual Task<QList<SearchHit>> find(QString text, int limit) = 0;
};

} // namespace gw::contract
