// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "blobs.h"
#include "bodies.h"
#include <QPointer>
#include <gw/mail/message.h>

namespace gw::mail {

class Marks;

class Message::Private
{
public:
    Private(store::Store &itsStore, Marks &itsMarks, Bodies &itsBodies, Blobs &itsBlobs, QString itsAccount,
            QString itsId)
        : store(itsStore)
        , marks(itsMarks)
        , bodies(&itsBodies)
        , blobs(&itsBlobs)
        , account(std::move(itsAccount))
        , id(std::move(itsId))
    {
    }

    void read();
    void ask();
    void readFile(); ///< of a mail that is a file, instead of read() and ask()
    void set(State next, std::optional<Error> why = {});

    Message *q = nullptr;
    store::Store &store;
    Marks &marks;
    // Null when mail is closed: a message may be kept by whoever waits for it.
    QPointer<Bodies> bodies;
    QPointer<Blobs> blobs;
    QString account;
    QString id;
    QString file = {};    ///< path; empty: a message of the account
    ClientOf client = {}; ///< for a file only
    Lane lane = Lane::Employee;
    State state = State::Loading;
    std::optional<Error> error;
    std::optional<MessageRow> row;
    MessageBody body;
    bool hasBody = false;
    QList<MessageRow> thread;
    bool reading = false;
    bool again = false;
    bool asking = false;
    bool asked = false;
};

} // namespace gw::mail
