// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "../document/fetching.h"
#include <gw/approval/lineediting.h>
#include <gw/outbox/outbox.h>

namespace gw::approval {

class LineEditing::Private
{
public:
    Private(outbox::Outbox &itsOutbox, Fetching &itsFetching, std::function<Assignee(Assignee)> itsNamed)
        : outbox(itsOutbox), fetching(itsFetching), named(std::move(itsNamed))
    {
    }
    void change(LinePlan next); ///< keeps what was for undo()
    void check();
    void readSaved(bool alsoAsk);
    LinePlan withNames(LinePlan line) const;

    LineEditing *q = nullptr;
    outbox::Outbox &outbox;
    Fetching &fetching;
    std::function<Assignee(Assignee)> named;
    LinePlan plan;
    QList<LineProblem> problems;
    QList<LinePlan> before;
    std::optional<LineProposal> proposal;
    QList<SavedLine> saved;
};

} // namespace gw::approval
