// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Of an open mail: what is said above its text. Who it may really be from, pictures that wait, a receipt that is wished for.
#include "mail_text.h"
#include "message_card.h"
#include "message_head.h"
#include "off_thread.h"
#include "reader_html.h"
#include <QToolButton>
#include <gw/base/deliver.h>
#include <gw/mail/remote_images.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {
namespace {

QList<safety::NameAndAddress> plain(const QList<Address> &people)
{
    QList<safety::NameAndAddress> made;
    for (const Address &one : people)
        made.append({one.name, one.email});
    return made;
}

QList<Recipient> recipients(const QList<Address> &people)
{
    QList<Recipient> made;
    for (const Address &one : people)
        made.append({.name = one.name, .email = one.email});
    return made;
}

NoticeBar::Level levelOf(safety::Severity severity)
{
    return severity == safety::Severity::Danger ? NoticeBar::Level::Danger : severity == safety::Severity::Caution ? NoticeBar::Level::Caution : NoticeBar::Level::Note;
}

} // namespace

void MessageCard::refreshNotices()
{
    if (!m_openPart)
        return;
    QStringList sentences;
    auto worst = safety::Severity::Note;
    for (const safety::Finding &finding : m_findings) {
        sentences.append(findingText(finding));
        worst = std::max(worst, finding.severity);
    }
    m_danger->setNotice(levelOf(worst), sentences);
    const int hidden = isReady() ? m_body->hiddenImages() : 0;
    const bool mayAsk = m_parts.remoteImages && m_parts.choices.asksForRemoteImages && m_parts.choices.asksForRemoteImages();
    m_pictures->setNotice(NoticeBar::Level::Note,
                          hidden > 0 ? QStringList{tr("%n picture(s) of the web are not shown: loading them tells the sender that you read this.", nullptr, hidden)} : QStringList());
    m_showPictures->setVisible(mayAsk);
    m_quote->setVisible(isReady() && m_body->hasQuote());
    m_original->setVisible(isReady() && !m_message->body().html.isEmpty() && m_parts.choices.allowsOriginalLayout && m_parts.choices.allowsOriginalLayout());
    retranslate();
}

void MessageCard::refreshReceipt()
{
    ReceiptRequest request;
    ReceiptAdvice advice = ReceiptAdvice::Ignore;
    if (isReady() && !m_receiptDone && !m_message->body().receiptTo.isEmpty()) {
        const MessageBody &body = m_message->body();
        request = {.accountId = m_row.accountId, .emailId = m_row.id, .notifyTo = recipients(body.receiptTo), .from = recipients(body.from)};
        if (m_row.receiptSent)
            request.keywords.append(u"$mdnsent"_s);
        request.isList = !body.listUnsubscribe.isEmpty() || !body.listId.isEmpty();
        for (const QString &id : m_row.mailboxIds) {
            const auto box = m_parts.service.mailbox(m_row.accountId, id);
            const mail::Role role = box ? box->role : mail::Role::None;
            request.isJunk |= role == mail::Role::Junk || role == mail::Role::Trash;
            request.isOutgoing |= role == mail::Role::Sent || role == mail::Role::Drafts;
        }
        QStringList own;
        for (const AccountInfo &account : m_parts.service.accounts())
            own.append(account.address);
        advice = adviceFor(request, own, m_parts.choices.asksForReceipts && m_parts.choices.asksForReceipts());
    }
    if (advice == ReceiptAdvice::Ignore) {
        m_receipt->setNotice(NoticeBar::Level::Note, {});
        return;
    }
    const bool care = advice == ReceiptAdvice::AskWithCare;
    m_receipt->setNotice(care ? NoticeBar::Level::Caution : NoticeBar::Level::Note,
                         {care ? tr("This mail asks for a receipt to %1, which is not its sender.").arg(peopleText(m_message->body().receiptTo))
                               : tr("The sender would like to hear that you have read this.")});
}

void MessageCard::check()
{
    if (!m_openPart || !isReady() || isMine())
        return;
    if (!std::exchange(m_askedBefore, true)) {
        deliver(m_message->wasHeardBefore(), this, [](MessageCard *self, Result<bool> before) {
            self->m_heardBefore = before.value_or(true);
            if (!self->m_heardBefore)
                self->check();
        });
    }
    const MessageBody &body = m_message->body();
    const auto account = m_parts.service.account(m_row.accountId);
    safety::SenderFacts facts;
    facts.from = plain(body.from);
    facts.sender = plain(body.sender);
    facts.replyTo = plain(body.replyTo);
    facts.internalDomains = account ? account->internalDomains : QStringList();
    facts.knownSender = m_isKnownSender || !m_sender.personId.isEmpty();
    facts.heardBefore = m_heardBefore;
    facts.mailingList = !body.listUnsubscribe.isEmpty() || !body.listId.isEmpty();
    facts.authenticationResults = body.authenticationResults;
    facts.links = m_body->shown().links();
    facts.text = m_body->shown().text().left(20'000);
    for (const Attachment &file : body.attachments)
        facts.attachments.append({.name = file.name, .type = file.mediaType});
    QStringList insiders;
    for (const Address &one : body.from) {
        if (m_parts.isInsider && m_parts.isInsider(one.name))
            insiders.append(one.name);
    }
    facts.isInsider = [insiders](const QString &name) { return insiders.contains(name); };
    Task<QList<safety::Finding>> checking = offThread<QList<safety::Finding>>([facts]() -> Result<QList<safety::Finding>> { return safety::check(facts); });
    deliver(std::move(checking), this, [turn = ++m_checks](MessageCard *self, Result<QList<safety::Finding>> found) {
        if (!found || turn != self->m_checks)
            return; // a later look, which knew more, may be done before an earlier one
        self->m_findings = *found;
        self->refreshNotices();
    });
}

void MessageCard::askPeople()
{
    const QString email = m_row.from.email.toLower();
    if (email.isEmpty())
        return;
    if (m_parts.people) {
        deliver(m_parts.people({email}), this, [email](MessageCard *self, Result<QHash<QString, PersonNote>> people) {
            if (!people || !people->contains(email))
                return;
            self->m_sender = people->value(email);
            self->refreshHead();
            self->check();
        });
    }
    deliver(m_parts.sending.book().suggest(m_row.lane, email, 3), this, [email](MessageCard *self, Result<QList<RecipientChoice>> known) {
        if (!known)
            return;
        self->m_isKnownSender = std::ranges::any_of(*known, [&email](const RecipientChoice &one) { return isSameAddress(one.recipient.email, email); });
        if (self->m_isKnownSender)
            self->check();
    });
}

} // namespace gw::mail
