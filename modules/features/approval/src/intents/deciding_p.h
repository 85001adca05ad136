// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "../document/fetching.h"
#include "intents.h"
#include <QSet>
#include <QTimer>
#include <gw/approval/deciding.h>
#include <gw/outbox/outbox.h>

namespace gw::approval {

class Deciding::Private
{
public:
    Private(outbox::Outbox &itsOutbox, Fetching &itsFetching, Signer itsSigner, std::function<Person()> itsSelf,
            Options itsOptions)
        : outbox(itsOutbox)
        , fetching(itsFetching)
        , signer(std::move(itsSigner))
        , self(std::move(itsSelf))
        , options(itsOptions)
    {
    }
    void take(const outbox::Entry &entry);
    void planLook(); ///< the next moment at which something cannot be taken back any more
    Task<QString> put(QLatin1StringView kind, QString documentId, QJsonObject payload);

    Deciding *q = nullptr;
    outbox::Outbox &outbox;
    Fetching &fetching;
    Signer signer;
    std::function<Person()> self;
    Options options;
    QTimer look;
    QSet<QString> sending; ///< in this run: what becomes of them is news
};

/// A decision as the API's StepAct, and back.
QJsonObject bodyOf(const Act &act, const signing::Signed &signature);
Act actFrom(const outbox::Entry &entry);

} // namespace gw::approval
