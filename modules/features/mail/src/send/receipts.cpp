// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/mail/receipts.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {

ReceiptAdvice adviceFor(const ReceiptRequest &request, const QStringList &ownAddresses, bool asks)
{
    const auto isOwn = [&ownAddresses](const Recipient &one) {
        return std::any_of(ownAddresses.begin(), ownAddresses.end(), [&one](const QString &own) { return isSameAddress(own, one.email); });
    };
    if (!asks || request.notifyTo.isEmpty() || request.isList || request.isJunk || request.isOutgoing)
        return ReceiptAdvice::Ignore;
    for (const QString &keyword : request.keywords) {
        if (keyword.compare("$mdnsent"_L1, Qt::CaseInsensitive) == 0 || keyword.compare("$draft"_L1, Qt::CaseInsensitive) == 0
            || keyword.compare("$junk"_L1, Qt::CaseInsensitive) == 0)
            return ReceiptAdvice::Ignore;
    }
    if (std::any_of(request.from.begin(), request.from.end(), isOwn) || std::any_of(request.notifyTo.begin(), request.notifyTo.end(), isOwn))
        return ReceiptAdvice::Ignore;
    // RFC 8098 2.1: more than one address, or another one than where errors go, is never answered without a question that
    // says so.
    if (request.notifyTo.size() > 1)
        return ReceiptAdvice::AskWithCare;
    const QString to = request.notifyTo.constFirst().email;
    const QString sender = !request.returnPath.isEmpty() ? request.returnPath : request.from.isEmpty() ? QString() : request.from.constFirst().email;
    return isSameAddress(to, sender) ? ReceiptAdvice::Ask : ReceiptAdvice::AskWithCare;
}

} // namespace gw::mail
