// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/document/kinds.h>
#include <optional>

// What leads from where to where after the decision (domain D5.1 from DECIDED, D5.3, D5.4). Pure: who may, and what goes
// with it, is the handlers' business.
namespace gw::backend::dispatch::machine {

using document::DispatchState;
using document::ReceiptState;
using document::TargetState;

enum class DispatchEvent { AskCheck, ReturnCheck, Send, AllFinal };
std::optional<DispatchState> after(DispatchState state, DispatchEvent event);

enum class TargetEvent {
    Take,       ///< the relay begins
    Handed,     ///< given to the other system, which has not answered
    Refused,    ///< unknown or dissolved receiver, or given up: for the clerk
    Later,      ///< the line is down: again after a while
    Retry,      ///< the clerk tries again
    Arrival,    ///< acknowledged: it is in the receiver's system (Art. 6(2))
    Acceptance, ///< acknowledged: it has a receipt number
    SendBack,
    Transfer,
    AskResend,
    AskRecall,
    RecallDone,
    RecallRefused,
};
std::optional<TargetState> after(TargetState state, TargetEvent event);
/// Nothing more is expected from the other side. `outside`: a receiver that is not reached over the network, with whom
/// handing over is all there is.
bool isFinal(TargetState state, bool outside);

enum class ReceiptEvent {
    ForAgency, ///< arrived, addressed to an agency
    ForUnit,   ///< arrived, addressed to a processing unit
    Distribute,
    AskRedistribution,
    TakeBack, ///< the document department takes a request for redistribution up
    Register,
    SendBack,
    Transfer,
    Assign,
    Open, ///< the handler, for the first time
    SetViewers,
    AllRead,
    Finish,
};
std::optional<ReceiptState> after(ReceiptState state, ReceiptEvent event);

} // namespace gw::backend::dispatch::machine
