// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "recipients.h"

#include <QCoreApplication>
#include <QLocale>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace gw::app {
namespace {

struct RecipientsTr
{
    Q_DECLARE_TR_FUNCTIONS(gw::app::Recipients)
};

bool isEnglish()
{
    return QLocale().language() != QLocale::Korean;
}

QString nameOf(const directory::PersonRow &row)
{
    return isEnglish() && !row.nameEn.isEmpty() ? row.nameEn : row.name;
}

/// "정보시스템과 주무관", "Clerk, Information Systems Division".
QString placeOf(const directory::Names &unit, const directory::Names &title)
{
    const bool english = isEnglish();
    const QString first = english ? title.in(true) : unit.ko;
    const QString second = english ? unit.in(true) : title.ko;
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return first + (english ? u", "_s : u" "_s) + second;
}

mail::RecipientChoice personChoice(const directory::PersonRow &row)
{
    mail::RecipientChoice choice;
    choice.recipient = {.name = nameOf(row), .email = row.email, .kind = mail::Recipient::Kind::Address, .id = row.personId};
    choice.note = placeOf(row.unit, row.title);
    choice.isAway = row.away;
    return choice;
}

/// The job itself, whoever does it on the day the message goes.
mail::RecipientChoice postChoice(const directory::PersonRow &row)
{
    mail::RecipientChoice choice;
    choice.recipient = {.name = placeOf(row.unit, row.title), .email = {}, .kind = mail::Recipient::Kind::Post, .id = row.postId};
    choice.note = RecipientsTr::tr("Post, now %1").arg(nameOf(row));
    choice.isAway = row.away;
    return choice;
}

QString nameOf(const directory::Correspondent &one)
{
    return one.name.in(isEnglish());
}

mail::Recipient recipientOf(const directory::Correspondent &one)
{
    return {.name = nameOf(one), .email = one.email, .kind = mail::Recipient::Kind::Address, .id = one.personId};
}

QString reasonOf(portal::AbsenceKind kind)
{
    switch (kind) {
    case portal::AbsenceKind::Leave: return RecipientsTr::tr("on leave");
    case portal::AbsenceKind::Trip: return RecipientsTr::tr("on a business trip");
    case portal::AbsenceKind::Training: return RecipientsTr::tr("in training");
    default: return RecipientsTr::tr("away");
    }
}

} // namespace

Recipients::Recipients(const directory::Repository &repository, const directory::AddressBook &book,
                       std::function<QString()> ownPersonId)
    : m_repository(repository), m_book(book), m_ownPersonId(std::move(ownPersonId))
{
}

Task<QList<mail::RecipientChoice>> Recipients::search(QString text, int limit)
{
    Task<QList<directory::PersonRow>> searching = m_repository.search(text, limit);
    const Result<QList<directory::PersonRow>> rows = co_await searching;
    if (!rows)
        co_return fail(rows.error());
    QList<mail::RecipientChoice> people;
    QList<mail::RecipientChoice> posts;
    for (const directory::PersonRow &row : *rows) {
        if (!row.email.isEmpty())
            people.append(personChoice(row));
        // Found by the job and not by the name: the job itself may be meant.
        if (!row.postId.isEmpty() && !row.name.contains(text) && !row.nameEn.contains(text, Qt::CaseInsensitive))
            posts.append(postChoice(row));
    }
    constexpr qsizetype mostPosts = 3;
    people.append(posts.first(std::min(posts.size(), mostPosts)));
    co_return people;
}

Task<QList<mail::UnitChoice>> Recipients::units(QString unitId)
{
    Task<QList<directory::UnitNode>> reading = m_repository.children(unitId);
    const Result<QList<directory::UnitNode>> nodes = co_await reading;
    if (!nodes)
        co_return fail(nodes.error());
    QList<mail::UnitChoice> units;
    for (const directory::UnitNode &node : *nodes)
        units.append({node.id, node.name.in(isEnglish()), node.childUnits > 0});
    co_return units;
}

Task<QList<mail::RecipientChoice>> Recipients::members(QString unitId)
{
    Task<QList<directory::PersonRow>> reading = m_repository.members(unitId);
    const Result<QList<directory::PersonRow>> rows = co_await reading;
    if (!rows)
        co_return fail(rows.error());
    QList<mail::RecipientChoice> people;
    for (const directory::PersonRow &row : *rows) {
        if (!row.email.isEmpty())
            people.append(personChoice(row));
    }
    co_return people;
}

Task<QList<mail::Recipient>> Recipients::holders(QString postId)
{
    Task<QList<directory::Correspondent>> reading = m_book.holders(postId);
    const Result<QList<directory::Correspondent>> people = co_await reading;
    if (!people)
        co_return fail(people.error());
    QList<mail::Recipient> holders;
    for (const directory::Correspondent &one : *people) {
        if (!one.email.isEmpty())
            holders.append(recipientOf(one));
    }
    co_return holders;
}

mail::Absence Recipients::absenceOf(const directory::RunningAbsence &running)
{
    mail::Absence absence;
    absence.email = running.who.email;
    absence.name = nameOf(running.who);
    absence.reason = reasonOf(running.kind);
    absence.until = running.until;
    if (running.substitute)
        absence.substitute = recipientOf(*running.substitute);
    return absence;
}

Task<QList<mail::Absence>> Recipients::absences(QStringList emails)
{
    Task<QList<directory::RunningAbsence>> reading = m_book.awayNow(emails);
    const Result<QList<directory::RunningAbsence>> away = co_await reading;
    if (!away)
        co_return fail(away.error());
    QList<mail::Absence> absences;
    for (const directory::RunningAbsence &one : *away)
        absences.append(absenceOf(one));
    co_return absences;
}

Task<std::optional<mail::Absence>> Recipients::ownAbsence()
{
    Task<std::optional<directory::RunningAbsence>> reading = m_book.nextAbsence(m_ownPersonId());
    const Result<std::optional<directory::RunningAbsence>> next = co_await reading;
    if (!next)
        co_return fail(next.error());
    if (!*next)
        co_return std::nullopt;
    co_return absenceOf(**next);
}

} // namespace gw::app
