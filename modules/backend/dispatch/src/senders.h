// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "places.h"
#include "rows.h"

namespace gw::backend::dispatch {

/// What somebody is to a dispatch, today (D7). Nothing of it passes to who stands in, but the head's consent.
struct Sender
{
    bool isDrafter = false;
    bool isClerk = false;   ///< keeps the documents of the processing unit
    bool isChecker = false; ///< of the agency's document department
    bool isHead = false;    ///< of the processing unit
};
Result<Sender> senderOf(Session &session, const identity::Caller &caller, const Dispatch &dispatch,
                        const QDateTime &now);
/// The acts that are open to them now: update, ask-check, check-return, send, retry, recall, settle, resend, consent, refuse.
QStringList mayWith(const Sender &sender, const Dispatch &dispatch, bool checkRequired);

} // namespace gw::backend::dispatch
