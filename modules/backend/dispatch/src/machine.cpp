// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/dispatch/machine.h>

namespace gw::backend::dispatch::machine {
namespace {

template <class State, class Event>
struct Way
{
    State from;
    Event event;
    State to;
};

template <class State, class Event, size_t N>
std::optional<State> follow(const Way<State, Event> (&ways)[N], State state, Event event)
{
    for (const Way<State, Event> &way : ways) {
        if (way.from == state && way.event == event)
            return way.to;
    }
    return std::nullopt;
}

using D = DispatchState;
using DE = DispatchEvent;
constexpr Way<D, DE> dispatchWays[] = {
    {D::DispatchWait, DE::AskCheck, D::CheckWait},
    {D::CheckReturned, DE::AskCheck, D::CheckWait},
    {D::CheckWait, DE::ReturnCheck, D::CheckReturned},
    {D::DispatchWait, DE::Send, D::Sent},
    {D::CheckReturned, DE::Send, D::Sent},
    {D::CheckWait, DE::Send, D::Sent},
    {D::Sent, DE::AllFinal, D::Closed},
};

using T = TargetState;
using TE = TargetEvent;
constexpr Way<T, TE> targetWays[] = {
    {T::Queued, TE::Take, T::Sending},
    {T::Sending, TE::Handed, T::SentUnarrived},
    {T::Sending, TE::Refused, T::Failed},
    {T::Sending, TE::Later, T::Queued},
    {T::Failed, TE::Retry, T::Queued},
    {T::SentUnarrived, TE::Refused, T::Failed},
    {T::SentUnarrived, TE::Arrival, T::Arrived},
    {T::Arrived, TE::Acceptance, T::Accepted},
    {T::Arrived, TE::SendBack, T::SentBack},
    {T::Arrived, TE::Transfer, T::Transferred},
    {T::Arrived, TE::AskResend, T::ResendAsked},
    // Registered first, then found to be somebody else's (D5.4: also from REGISTERED).
    {T::Accepted, TE::SendBack, T::SentBack},
    {T::Accepted, TE::Transfer, T::Transferred},
    {T::Accepted, TE::AskResend, T::ResendAsked},
    {T::Queued, TE::AskRecall, T::Recalled}, // it has not left the house
    {T::SentUnarrived, TE::AskRecall, T::RecallAsked},
    {T::Arrived, TE::AskRecall, T::RecallAsked},
    // It may have been accepted, or sent back, before the request came.
    {T::RecallAsked, TE::Arrival, T::RecallAsked},
    {T::RecallAsked, TE::Acceptance, T::RecallAsked},
    {T::RecallAsked, TE::SendBack, T::SentBack},
    {T::RecallAsked, TE::Transfer, T::Transferred},
    {T::RecallAsked, TE::AskResend, T::ResendAsked},
    {T::RecallAsked, TE::RecallDone, T::Recalled},
    {T::RecallAsked, TE::RecallRefused, T::RecallFailed},
    {T::RecallFailed, TE::SendBack, T::SentBack},
    {T::RecallFailed, TE::Transfer, T::Transferred},
    {T::RecallFailed, TE::AskResend, T::ResendAsked},
};

using R = ReceiptState;
using RE = ReceiptEvent;
constexpr Way<R, RE> receiptWays[] = {
    {R::Arrived, RE::ForAgency, R::DistributeWait},
    {R::Arrived, RE::ForUnit, R::ReceiveWait},
    {R::DistributeWait, RE::Distribute, R::ReceiveWait},
    {R::RedistributeAsked, RE::Distribute, R::ReceiveWait},
    {R::RedistributeAsked, RE::TakeBack, R::DistributeWait},
    {R::ReceiveWait, RE::AskRedistribution, R::RedistributeAsked},
    {R::ReceiveWait, RE::Register, R::Registered},
    {R::ReceiveWait, RE::SendBack, R::SentBack},
    {R::Registered, RE::SendBack, R::SentBack},
    {R::ReceiveWait, RE::Transfer, R::Transferred},
    {R::Registered, RE::Transfer, R::Transferred},
    {R::Registered, RE::Assign, R::Assigned},
    {R::Assigned, RE::Assign, R::Assigned},
    {R::Processing, RE::Assign, R::Assigned},
    {R::Circulating, RE::Assign, R::Circulating},
    {R::Assigned, RE::Open, R::Processing},
    {R::Circulating, RE::Open, R::Circulating},
    {R::Assigned, RE::SetViewers, R::Circulating},
    {R::Processing, RE::SetViewers, R::Circulating},
    {R::Circulating, RE::SetViewers, R::Circulating},
    {R::Circulating, RE::AllRead, R::Processing},
    {R::Assigned, RE::Finish, R::Done},
    {R::Processing, RE::Finish, R::Done},
    {R::Circulating, RE::Finish, R::Done},
};

} // namespace

std::optional<DispatchState> after(DispatchState state, DispatchEvent event)
{
    return follow(dispatchWays, state, event);
}

std::optional<TargetState> after(TargetState state, TargetEvent event)
{
    return follow(targetWays, state, event);
}

bool isFinal(TargetState state, bool outside)
{
    switch (state) {
    case T::Failed:
    case T::Accepted:
    case T::SentBack:
    case T::Transferred:
    case T::ResendAsked:
    case T::Recalled:
    case T::RecallFailed: return true;
    case T::SentUnarrived: return outside;
    case T::Queued:
    case T::Sending:
    case T::Arrived:
    case T::RecallAsked: return false;
    }
    return false;
}

std::optional<ReceiptState> after(ReceiptState state, ReceiptEvent event)
{
    return follow(receiptWays, state, event);
}

} // namespace gw::backend::dispatch::machine
