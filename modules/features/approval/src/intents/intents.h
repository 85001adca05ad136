// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/approval/signing.h>
#include <gw/approval/types.h>
#include <gw/base/clock.h>
#include <gw/outbox/handler.h>
#include <gw/store/store.h>

namespace gw::transfer {
class Transfers;
}

// What people can do in approval, as kinds of outbox entries. Payloads hold everything by value: what was decided,
// about which version, signed at that moment. Their member "subjects" names what a mark stands on.
namespace gw::approval {

// Names of the kinds, as they are stored.
inline constexpr QLatin1StringView actKind{"approval.act"};
inline constexpr QLatin1StringView openKind{"approval.open"};
inline constexpr QLatin1StringView withdrawKind{"approval.withdraw"};
inline constexpr QLatin1StringView consentKind{"approval.withdraw-consent"};
inline constexpr QLatin1StringView redraftKind{"approval.redraft"};
inline constexpr QLatin1StringView mirrorKind{"approval.draft.mirror"};
inline constexpr QLatin1StringView deleteDraftKind{"approval.draft.delete"};
inline constexpr QLatin1StringView submitKind{"approval.submit"};
inline constexpr QLatin1StringView versionKind{"approval.version"};
inline constexpr QLatin1StringView lineKind{"approval.line"};
inline constexpr QLatin1StringView subLineKind{"approval.sub-line"};
inline constexpr QLatin1StringView keepLineKind{"approval.saved-line.keep"};
inline constexpr QLatin1StringView forgetLineKind{"approval.saved-line.forget"};
inline constexpr QLatin1StringView dispatchKind{"approval.dispatch"};
inline constexpr QLatin1StringView resendKind{"approval.dispatch.resend"};
inline constexpr QLatin1StringView receiptKind{"approval.receipt"};
inline constexpr QLatin1StringView openReceiptKind{"approval.receipt.open"};
inline constexpr QLatin1StringView circulateKind{"approval.circulate"};
inline constexpr QLatin1StringView openCirculationKind{"approval.circulation.open"};
inline constexpr QLatin1StringView commentKind{"approval.circulation.comment"};
inline constexpr QLatin1StringView sendMemoKind{"approval.memo.send"};
inline constexpr QLatin1StringView openMemoKind{"approval.memo.open"};
inline constexpr QLatin1StringView replyMemoKind{"approval.memo.reply"};
inline constexpr QLatin1StringView recallMemoKind{"approval.memo.recall"};
inline constexpr QLatin1StringView logKind{"approval.log"};
inline constexpr QLatin1StringView submitLogKind{"approval.log.submit"};
inline constexpr QLatin1StringView decideLogsKind{"approval.log.decide"};

bool isIntent(const QString &kind);     ///< of approval's
bool isLoudIntent(const QString &kind); ///< the row says that it is on its way; reading and copying of drafts is quiet
QStringList subjectsOf(const outbox::Entry &entry);

/// What the handlers use; all of it outlives them.
struct IntentParts
{
    Send send;
    store::Store &store;
    transfer::Transfers &transfers;
    const Clock &clock;
    Signer signer; ///< signs a submission when its text is on the server; everything else is signed when it is decided
};

/// One kind as data: one request, and what it does to the cached rows.
struct Intent
{
    QLatin1StringView name;
    std::function<net::Request(const outbox::Entry &)> request = {};
    /// The answer as what `take` needs.
    std::function<Result<QJsonObject>(const net::Reply &)> parse = {};
    std::function<Result<Done>(sqlite::Connection &, const outbox::Entry &)> show = {};
    std::function<Result<Done>(sqlite::Connection &, const outbox::Entry &)> hide = {};
    std::function<Result<Done>(sqlite::Connection &, const outbox::Entry &)> take = {};
    /// What it is about may be gone by now, and nobody misses the write then.
    bool mayBeGone = false;
    /// Instead of request and parse, for what needs more than one.
    std::function<Task<outbox::Outcome>(outbox::Entry)> send = {};
};

QList<std::shared_ptr<outbox::IHandler>> makeHandlers(const IntentParts &parts);

/// The error of a refusal: an approval-conflict has its reason as problemType ("version-changed"), and the version of
/// now as detail; checks that failed have "checks-failed" and the codes of what they found.
Error refusalFrom(const net::Reply &reply, Error error);

/// The server keeps a refusal under its key: another step of the same write, or the same on top of something newer,
/// needs another key.
QString keyFor(const QString &operationId, const QString &what);

} // namespace gw::approval
