// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// What else waits in the outbox: a message called back, a mark on what was answered, a read receipt, a signature.
#include "submit.h"

#include <gw/html/sanitize.h>
#include <gw/store/crash.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {

namespace {

QString text(const outbox::Entry &entry, const QString &member)
{
    return entry.payload.value(member).toString();
}

Task<outbox::Outcome> done(Task<Done> doing)
{
    const Result<Done> outcome = co_await doing;
    if (!outcome)
        co_return fail(outcome.error());
    co_return outbox::Outcome{};
}

Task<Done> callBack(Workshop &shop, outbox::Entry entry)
{
    const QPointer<ServerSide> alive(&shop.server);
    const QString account = text(entry, u"account"_s);
    const QString email = text(entry, u"email"_s);
    const QString submission = text(entry, u"submission"_s);
    Task<ServerSide::Held> asking = shop.server.held(account, submission);
    const Result<ServerSide::Held> held = co_await asking;
    if (!held)
        co_return fail(held.error());
    if (!alive)
        co_return fail(Error::Code::Cancelled);
    // Cyrus knows a submission no more once it was cancelled: then an earlier attempt of ours did it, if there was one.
    const bool before = *held == ServerSide::Held::Canceled || (*held == ServerSide::Held::Gone && entry.attempts > 1 && shop.clock.now() < fromRfc3339(text(entry, u"at"_s)));
    if (*held == ServerSide::Held::Gone && !before)
        co_return fail(Error{Error::Code::Rejected, u"it is on its way"_s, u"cannotUnsend"_s});
    if (!before) {
        Task<Done> cancelling = shop.server.cancel(account, submission);
        const Result<Done> cancelled = co_await cancelling;
        if (!cancelled)
            co_return fail(cancelled.error());
    }
    store::crashPoint("mail.unschedule.cancelled");
    if (!alive)
        co_return fail(Error::Code::Cancelled);
    // The draft of this computer goes on; the copy in Sent must not pretend that it was sent.
    Task<Done> noting = shop.drafts.noteGone(account, email);
    const Result<Done> noted = co_await noting;
    if (!noted)
        co_return fail(noted.error());
    if (!alive)
        co_return fail(Error::Code::Cancelled);
    Task<Done> freeing = shop.drafts.setScheduled(text(entry, u"draft"_s), {});
    co_return co_await freeing;
}

Task<Done> sendReceipt(Workshop &shop, outbox::Entry entry)
{
    const QPointer<ServerSide> alive(&shop.server);
    const QString account = text(entry, u"account"_s);
    const QString email = text(entry, u"email"_s);
    QPointer<jmap::Client> client(shop.server.client());
    if (!client)
        co_return fail(Error::Code::Offline);
    if (entry.attempts > 1) { // an earlier attempt may have been carried out
        jmap::Get<jmap::Email> get;
        get.accountId = account;
        get.ids = jmap::oneId(email);
        get.properties = {u"id"_s, u"keywords"_s};
        Task<jmap::Got<jmap::Email>> getting = client->call(get);
        const Result<jmap::Got<jmap::Email>> got = co_await getting;
        if (!got)
            co_return fail(got.error());
        if (got->list.isEmpty() || got->list.constFirst().keywords.contains(u"$mdnsent"_s))
            co_return Done{};
        if (!alive || !client)
            co_return fail(Error::Code::Cancelled);
    }
    jmap::Mdn mdn;
    mdn.forEmailId = email;
    mdn.subject = text(entry, u"subject"_s);
    mdn.textBody = text(entry, u"text"_s);
    mdn.disposition = {u"manual-action"_s, u"mdn-sent-manually"_s, u"displayed"_s};
    jmap::SendMdns send;
    send.accountId = account;
    send.identityId = text(entry, u"identity"_s);
    send.send.emplace(u"r"_s, mdn);
    Task<jmap::SendMdns::Response> sending = client->call(send);
    const Result<jmap::SendMdns::Response> sent = co_await sending;
    if (!sent)
        co_return fail(sent.error());
    if (const auto refused = sent->notSent.find(u"r"_s); refused != sent->notSent.end() && refused->second.type != "mdnAlreadySent"_L1)
        co_return fail(jmap::toError(refused->second));
    co_return Done{};
}

Task<Done> setSignature(Workshop &shop, outbox::Entry entry)
{
    QPointer<jmap::Client> client(shop.server.client());
    if (!client)
        co_return fail(Error::Code::Offline);
    if (!client->features().contains(jmap::Feature::IdentitySet))
        co_return Done{}; // it stays on this computer
    const QString html = text(entry, u"html"_s);
    jmap::Set<jmap::Identity> set;
    set.accountId = text(entry, u"account"_s);
    set.update.emplace(text(entry, u"identity"_s), QJsonObject{{u"htmlSignature"_s, html}, {u"textSignature"_s, plainTextOf(html)}});
    Task<jmap::SetResult> setting = client->call(set);
    const Result<jmap::SetResult> outcome = co_await setting;
    if (!outcome) {
        if (outcome.error().code == Error::Code::Unsupported)
            co_return Done{};
        co_return fail(outcome.error());
    }
    Result<Done> changed = outcome->outcomeOf(text(entry, u"identity"_s));
    co_return changed;
}

class Small final : public Kind
{
public:
    using Send = Task<Done> (*)(Workshop &, outbox::Entry);
    Small(Workshop &workshop, QLatin1StringView name, Send how) : Kind(workshop, name), m_send(how) {}
    Task<outbox::Outcome> send(outbox::Entry entry) override
    {
        if (!m_alive)
            co_return fail(Error::Code::Offline, u"mail is closed"_s);
        Task<outbox::Outcome> sending = done(m_send(m_shop, std::move(entry)));
        co_return co_await sending;
    }

private:
    Send m_send;
};

Task<Done> mark(Workshop &shop, outbox::Entry entry)
{
    Task<Done> marking = shop.server.setKeyword(text(entry, u"account"_s), text(entry, u"email"_s), text(entry, u"keyword"_s));
    const Result<Done> marked = co_await marking;
    // What is gone needs no mark.
    if (!marked && marked.error().code != Error::Code::NotFound)
        co_return fail(marked.error());
    co_return Done{};
}

} // namespace

QList<std::shared_ptr<outbox::IHandler>> sendKinds(Workshop &workshop)
{
    return {submitKind(workshop), std::make_shared<Small>(workshop, unscheduleKind, &callBack), std::make_shared<Small>(workshop, markKind, &mark),
            std::make_shared<Small>(workshop, receiptKind, &sendReceipt), std::make_shared<Small>(workshop, signatureKind, &setSignature)};
}

} // namespace gw::mail
