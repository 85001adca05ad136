// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "identities.h"

#include "office.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <algorithm>
#include <gw/backend/directory/seats.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::submission {
namespace {

/// What the directory makes of a seat.
struct SeatCard
{
    QString seatId;
    QString title;
    QString signature;

    QString identityId() const { return u"seat-"_s + seatId; }
    QString digest() const
    {
        return QString::fromLatin1(
            QCryptographicHash::hash((title + u'\n' + signature).toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
    }
};

QString htmlOf(const QString &text)
{
    QString html = text.toHtmlEscaped();
    return text.isEmpty() ? QString() : u"<p>"_s + html.replace(u'\n', u"<br>"_s) + u"</p>"_s;
}

/// The seats that the person holds today, the main one first.
Result<QList<SeatCard>> cardsOf(Session &session, const Account &account, const QDateTime &now)
{
    const QString today = directory::officeDay(now).toString(Qt::ISODate);
    const auto rows = session.query(
        u"SELECT s.id, s.kind, p.title_ko, p.phone, u.name_ko, a.name_ko "
        "FROM seat s JOIN post p ON p.id = s.post_id JOIN unit u ON u.id = p.unit_id JOIN agency a ON a.id = u.agency_id "
        "WHERE s.person_id = ? AND s.valid_from <= ? AND (s.valid_to IS NULL OR s.valid_to >= ?) ORDER BY s.id"_s,
        {account.personId, today, today});
    if (!rows)
        return fail(rows.error());
    QList<std::pair<int, SeatCard>> sorted;
    for (const storage::Row &row : *rows) {
        QStringList lines{account.name, u"%1 %2"_s.arg(row.text(4), row.text(2)), row.text(5)};
        if (!row.text(3).isEmpty())
            lines << u"☎ "_s + row.text(3);
        lines << account.address;
        sorted.append({row.text(1) == u"main" ? 0 : 1, {row.text(0), row.text(2), lines.join(u'\n')}});
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &one, const auto &other) { return one.first < other.first; });
    QList<SeatCard> cards;
    for (const auto &[order, card] : sorted)
        cards << card;
    return cards;
}

QJsonValue listOrNull(const storage::Row &row, int column)
{
    return row.isNull(column) ? QJsonValue() : QJsonValue(QJsonDocument::fromJson(row.text(column).toUtf8()).array());
}

const QString columns = u"SELECT id, seat_id, defaults, name, reply_to, bcc, text_signature, html_signature FROM "
                         "mail_identity WHERE account_id = ?"_s;

/// A row of the table, with the card of its seat for what the person did not change.
Identity identityOf(const storage::Row &row, const Account &account, const SeatCard &card)
{
    Identity identity;
    identity.id = row.text(0);
    identity.seatId = row.text(1);
    identity.postTitle = card.title;
    identity.name = row.isNull(3) ? account.name : row.text(3);
    identity.email = account.address;
    identity.replyTo = listOrNull(row, 4);
    identity.bcc = listOrNull(row, 5);
    identity.textSignature = row.isNull(6) ? card.signature : row.text(6);
    identity.htmlSignature = row.isNull(7) ? htmlOf(card.signature) : row.text(7);
    return identity;
}

Identity identityOf(const SeatCard &card, const Account &account)
{
    return {.id = card.identityId(),
            .seatId = card.seatId,
            .postTitle = card.title,
            .name = account.name,
            .email = account.address,
            .replyTo = QJsonValue(),
            .bcc = QJsonValue(),
            .textSignature = card.signature,
            .htmlSignature = htmlOf(card.signature)};
}

/// Seat identities of the table by id, with the digest of what they were made of.
Result<QMap<QString, QString>> digestsOf(Session &session, const Account &account)
{
    const auto rows = session.query(
        u"SELECT id, defaults FROM mail_identity WHERE account_id = ? AND seat_id <> ''"_s, {account.id});
    if (!rows)
        return fail(rows.error());
    QMap<QString, QString> digests;
    for (const storage::Row &row : *rows)
        digests.insert(row.text(0), row.text(1));
    return digests;
}

} // namespace

QJsonObject Identity::json(bool withSeat) const
{
    QJsonObject object{{u"id"_s, id},
                       {u"name"_s, name},
                       {u"email"_s, email},
                       {u"replyTo"_s, replyTo},
                       {u"bcc"_s, bcc},
                       {u"textSignature"_s, textSignature},
                       {u"htmlSignature"_s, htmlSignature},
                       {u"mayDelete"_s, seatId.isEmpty()}};
    if (withSeat) {
        object.insert(u"gwSeatId"_s, seatId.isEmpty() ? QJsonValue() : QJsonValue(seatId));
        object.insert(u"gwPostTitle"_s, postTitle.isEmpty() ? QJsonValue() : QJsonValue(postTitle));
    }
    return object;
}

Result<bool> areIdentitiesCurrent(Session &session, const Account &account, const QDateTime &now)
{
    const auto cards = cardsOf(session, account, now);
    if (!cards)
        return fail(cards.error());
    const auto digests = digestsOf(session, account);
    if (!digests)
        return fail(digests.error());
    return digests->size() == cards->size() && std::all_of(cards->begin(), cards->end(), [&](const SeatCard &card) {
               return digests->value(card.identityId()) == card.digest();
           });
}

Result<Done> refreshIdentities(Session &session, const Account &account, const QDateTime &now)
{
    using What = storage::ChangeLog::What;
    const auto cards = cardsOf(session, account, now);
    if (!cards)
        return fail(cards.error());
    auto digests = digestsOf(session, account);
    if (!digests)
        return fail(digests.error());
    const auto changed = [&](const QString &id, What what, const Result<qint64> &done) -> Result<Done> {
        return done ? note(session, account.id, u"Identity"_s, id, what) : fail(done.error());
    };
    for (const SeatCard &card : *cards) {
        const QString id = card.identityId();
        const bool known = digests->contains(id);
        if (known && digests->take(id) == card.digest())
            continue;
        const auto written = session.exec(
            u"INSERT INTO mail_identity(account_id, id, seat_id, defaults) VALUES(?, ?, ?, ?) "
            "ON CONFLICT(account_id, id) DO UPDATE SET defaults = excluded.defaults"_s,
            {account.id, id, card.seatId, card.digest()});
        if (const auto noted = changed(id, known ? What::Updated : What::Created, written); !noted)
            return noted;
    }
    for (const QString &id : digests->keys()) { // of seats that are over
        const auto gone = session.exec(u"DELETE FROM mail_identity WHERE account_id = ? AND id = ?"_s, {account.id, id});
        if (const auto noted = changed(id, What::Destroyed, gone); !noted)
            return noted;
    }
    return Done{};
}

Result<QList<Identity>> identitiesOf(Session &session, const Account &account, const QDateTime &now)
{
    const auto cards = cardsOf(session, account, now);
    if (!cards)
        return fail(cards.error());
    const auto rows = session.query(columns + u" ORDER BY id"_s, {account.id});
    if (!rows)
        return fail(rows.error());
    QList<Identity> identities;
    for (const SeatCard &card : *cards) {
        for (const storage::Row &row : *rows) {
            if (row.text(1) == card.seatId)
                identities << identityOf(row, account, card);
        }
    }
    for (const storage::Row &row : *rows) {
        if (row.text(1).isEmpty())
            identities << identityOf(row, account, {});
    }
    return identities;
}

Result<std::optional<Identity>> identityOf(Session &session, const Account &account, const QString &id,
                                           const QDateTime &now)
{
    const auto identities = identitiesOf(session, account, now);
    if (!identities)
        return fail(identities.error());
    for (const Identity &identity : *identities) {
        if (identity.id == id)
            return identity;
    }
    const auto cards = cardsOf(session, account, now);
    if (!cards)
        return fail(cards.error());
    for (const SeatCard &card : *cards) {
        if (card.identityId() == id)
            return identityOf(card, account);
    }
    return std::optional<Identity>{};
}

} // namespace gw::backend::submission
