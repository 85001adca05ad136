// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "vacation.h"

#include "office.h"

#include <gw/backend/mime/build.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::submission {
namespace {

constexpr int answeredForDays = 7; // RFC 3834 2: not again and again

std::optional<QString> textOf(const storage::Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.text(column));
}

QVariant stored(const std::optional<QString> &text)
{
    return text ? QVariant(*text) : QVariant();
}

QVariant stored(const QDateTime &time)
{
    return time.isValid() ? QVariant(toRfc3339(time)) : QVariant();
}

QJsonValue shown(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

QJsonValue shown(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(u"yyyy-MM-ddThh:mm:ss'Z'"_s)) : QJsonValue();
}

/// Whether this sender was not answered lately; if so, notes that now they are.
Result<bool> isTheirTurn(Session &session, const QString &accountId, const QString &sender, const QDateTime &now)
{
    const auto before = session.query(u"SELECT sent_at FROM mail_vacation_sent WHERE account_id = ? AND sender = ?"_s,
                                      {accountId, sender});
    if (!before)
        return fail(before.error());
    if (!before->empty() && fromRfc3339(before->front().text(0)).addDays(answeredForDays) > now)
        return false;
    const auto noted = session.exec(u"INSERT INTO mail_vacation_sent(account_id, sender, sent_at) VALUES(?, ?, ?) "
                                    "ON CONFLICT(account_id, sender) DO UPDATE SET sent_at = excluded.sent_at"_s,
                                    {accountId, sender, toRfc3339(now)});
    return noted ? Result<bool>(true) : fail(noted.error());
}

} // namespace

QJsonObject Vacation::json(bool withInside) const
{
    QJsonObject object{{u"id"_s, u"singleton"_s},   {u"isEnabled"_s, isEnabled},   {u"fromDate"_s, shown(from)},
                       {u"toDate"_s, shown(to)},    {u"subject"_s, shown(subject)}, {u"textBody"_s, shown(textBody)},
                       {u"htmlBody"_s, shown(htmlBody)}};
    if (withInside) {
        object.insert(u"gwInsideSubject"_s, shown(insideSubject));
        object.insert(u"gwInsideTextBody"_s, shown(insideText));
        object.insert(u"gwInsideHtmlBody"_s, shown(insideHtml));
    }
    return object;
}

Result<Vacation> vacationOf(Session &session, const QString &accountId)
{
    const auto rows = session.query(u"SELECT is_enabled, from_date, to_date, subject, text_body, html_body, "
                                    "inside_subject, inside_text, inside_html FROM mail_vacation WHERE account_id = ?"_s,
                                    {accountId});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return Vacation{};
    const storage::Row &row = rows->front();
    return Vacation{.isEnabled = row.boolean(0),
                    .from = fromRfc3339(row.text(1)),
                    .to = fromRfc3339(row.text(2)),
                    .subject = textOf(row, 3),
                    .textBody = textOf(row, 4),
                    .htmlBody = textOf(row, 5),
                    .insideSubject = textOf(row, 6),
                    .insideText = textOf(row, 7),
                    .insideHtml = textOf(row, 8)};
}

Result<Done> storeVacation(Session &session, const QString &accountId, const Vacation &vacation)
{
    const auto done = session.exec(
        u"INSERT INTO mail_vacation(account_id, is_enabled, from_date, to_date, subject, text_body, html_body, "
        "inside_subject, inside_text, inside_html) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(account_id) DO UPDATE "
        "SET is_enabled = excluded.is_enabled, from_date = excluded.from_date, to_date = excluded.to_date, "
        "subject = excluded.subject, text_body = excluded.text_body, html_body = excluded.html_body, "
        "inside_subject = excluded.inside_subject, inside_text = excluded.inside_text, "
        "inside_html = excluded.inside_html"_s,
        {accountId, vacation.isEnabled ? 1 : 0, stored(vacation.from), stored(vacation.to), stored(vacation.subject),
         stored(vacation.textBody), stored(vacation.htmlBody), stored(vacation.insideSubject),
         stored(vacation.insideText), stored(vacation.insideHtml)});
    return done ? Result<Done>(Done{}) : fail(done.error());
}

Result<Done> PostOffice::Private::answerAbsence(Session &session, const Account &account, const Letter &letter) const
{
    const auto vacation = vacationOf(session, account.id);
    if (!vacation)
        return fail(vacation.error());
    const QDateTime now = clock.now();
    if (!vacation->isActive(now) || !mime::mayAnswerAbsence(letter.parsed, letter.sender, {account.address}))
        return Done{};
    const auto turn = isTheirTurn(session, account.id, letter.sender.toLower(), now);
    if (!turn)
        return fail(turn.error());
    if (!*turn)
        return Done{};
    const auto internal = accounts.isInternal(session, letter.sender);
    if (!internal)
        return fail(internal.error());
    const bool own = *internal && (vacation->insideText || vacation->insideHtml);
    mime::AbsenceReply reply;
    reply.from = {account.name, account.address};
    reply.to = letter.sender;
    reply.subject = own ? vacation->insideSubject.value_or(vacation->subject.value_or(QString()))
                        : vacation->subject.value_or(QString());
    reply.text = own ? vacation->insideText.value_or(QString()) : vacation->textBody.value_or(QString());
    reply.html = own ? vacation->insideHtml.value_or(QString()) : vacation->htmlBody.value_or(QString());
    reply.now = now;
    reply.messageId = mime::newMessageId(now, account.address.mid(account.address.indexOf(u'@') + 1).toUtf8());
    const auto sha256 = blobs.files().put(mime::buildAbsenceReply(reply, letter.parsed));
    if (!sha256)
        return fail(sha256.error());
    return enqueue(session, {.accountId = account.id, .sender = {}, .recipients = {letter.sender}, .sha256 = *sha256});
}

} // namespace gw::backend::submission
