// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "reading.h"
#include "rows.h"
#include <gw/boards/marks.h>
#include <gw/boards/postdetail.h>
#include <gw/outbox/outbox.h>
#include <gw/store/store.h>

namespace gw::boards {

class PostDetail::Private
{
public:
    Private(store::Store &ofStore, outbox::Outbox &itsOutbox, Marks &itsMarks, Fetching &itsFetching, QString itsId,
            Text itsPerson, Text itsSeat)
        : store(ofStore)
        , outbox(itsOutbox)
        , marks(itsMarks)
        , fetching(itsFetching)
        , id(std::move(itsId))
        , person(std::move(itsPerson))
        , seat(std::move(itsSeat))
    {
    }

    /// What is read in one go, the body made harmless there and then.
    struct Read
    {
        PostParts parts;
        html::Safe body;
    };

    void attach(PostDetail *detail);
    void read();
    void take(const Result<std::optional<Read>> &read);
    void ask();
    void mark();

    PostDetail *q = nullptr;
    store::Store &store;
    outbox::Outbox &outbox;
    Marks &marks;
    Fetching &fetching;
    const QString id;
    const Text person;
    const Text seat;
    PostParts parts;
    html::Safe body;
    CommentModel comments;
    State state = State::Loading;
    std::optional<Error> problem;
    bool reading = false;
    bool again = false;
    bool asking = false;
    bool asked = false; ///< the server, at least once
    int askedFor = -1;  ///< number of comments when they were asked for
};

} // namespace gw::boards
