// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "fetching.h"
#include <QPointer>
#include <gw/approval/documentview.h>
#include <gw/approval/marks.h>
#include <gw/outbox/outbox.h>

namespace gw::approval {

class DocumentView::Private
{
public:
    Private(outbox::Outbox &itsOutbox, Marks &itsMarks, Fetching &itsFetching, QString itsId)
        : outbox(itsOutbox), marks(itsMarks), fetching(itsFetching), alive(&itsFetching), id(std::move(itsId))
    {
    }
    void read();
    void take(std::optional<Document> found, const QString &seat, const QDateTime &at);

    DocumentView *q = nullptr;
    outbox::Outbox &outbox;
    Marks &marks;
    Fetching &fetching;
    const QPointer<Fetching> alive; ///< null: the desk was closed while an answer was on its way to this view
    const QString id;
    State state = State::Loading;
    Document document;
    QDateTime fetchedAt;
    std::optional<Error> problem;
    bool hasDocument = false;
    bool isRead = false; ///< the cache was looked at
    bool isRefreshing = false;
    bool isReading = false;
    bool isFetched = false; ///< the answer is in the cache; what is read next has it
    bool isReadAgain = false;
    bool isOffline = false;
};

} // namespace gw::approval
