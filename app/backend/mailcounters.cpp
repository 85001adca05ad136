// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mailcounters.h"

#include <QUuid>
#include <gw/backend/jmap/accounts.h>
#include <gw/backend/mail/unread.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::backend;
using gw::portal::CounterKind;

namespace gw::app::backend {
namespace {

QString accountOf(const identity::Caller &caller, CounterKind kind)
{
    return jmap::Accounts::idOf(caller.personId,
                                kind == CounterKind::MailEmployee ? jmap::Lane::Employee : jmap::Lane::Citizen);
}

/// An id in the form that the contract wants, always the same for the same message, from which the message's can be read.
QString itemId(const QString &emailId)
{
    const QByteArray text = emailId.toLatin1().leftJustified(14, '\0', true);
    const QByteArray bytes = text.left(6) + '\x80' + text.mid(6, 1) + '\x80' + text.mid(7);
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

QString emailIdFrom(const QString &item)
{
    const QByteArray bytes = QUuid(item).toRfc4122();
    const QByteArray text = bytes.left(6) + bytes.mid(7, 1) + bytes.mid(9);
    return QString::fromLatin1(text.left(qstrnlen(text.constData(), size_t(text.size()))));
}

Result<gw::backend::portal::MailWaiting::Numbers> numbers(storage::Session &session, const identity::Caller &caller, CounterKind kind)
{
    const auto unread = mail::unreadNumbers(session, accountOf(caller, kind));
    if (!unread)
        return fail(unread.error());
    return gw::backend::portal::MailWaiting::Numbers{int(unread->count), unread->oldestAt};
}

Result<QList<gw::portal::WaitingItem>> list(storage::Session &session, const identity::Caller &caller, CounterKind kind,
                                            const std::optional<std::pair<QString, QString>> &after, int limit)
{
    const QString account = accountOf(caller, kind);
    std::optional<std::pair<QDateTime, QString>> from;
    if (after)
        from = std::pair(fromRfc3339(after->first), emailIdFrom(after->second));
    const auto emails = mail::unreadEmails(session, account, from, limit);
    if (!emails)
        return fail(emails.error());
    QList<gw::portal::WaitingItem> items;
    for (const mail::UnreadEmail &email : *emails) {
        gw::portal::WaitingItem item;
        item.id = itemId(email.id);
        item.title = email.subject.isEmpty() ? email.from : email.from + u": "_s + email.subject;
        item.since = email.receivedAt;
        item.link = u"gwanmun:mail/message/"_s + account + u'/' + email.id;
        items.append(item);
    }
    return items;
}

} // namespace

gw::backend::portal::MailWaiting mailWaiting()
{
    return {.numbers = numbers, .list = list};
}

} // namespace gw::app::backend
