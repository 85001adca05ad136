// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "receipts.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::dispatch {
namespace {

constexpr int earlierReceipts = 20;

Result<QList<Unit>> divisionsOf(Session &session, const QString &agencyId, const QString &day)
{
    const auto rows = session.query(u"SELECT id, agency_id, name_ko, name_en FROM unit WHERE agency_id = ? AND "
                                    "is_processing = 1 AND valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?) "
                                    "ORDER BY id"_s,
                                    {agencyId, day, day});
    if (!rows)
        return fail(rows.error());
    QList<Unit> units;
    for (const storage::Row &row : *rows)
        units.append({row.text(0), row.text(1), row.text(2), row.text(3)});
    return units;
}

/// Where the latest documents of the same sender went most often; empty when nothing of theirs went anywhere.
Result<QString> usualUnit(Session &session, const Receipt &receipt)
{
    const auto rows =
        session.query(u"SELECT unit_id FROM receipt WHERE agency_id = ? AND sender_unit = ? AND unit_id <> '' "
                      "AND registered_at IS NOT NULL ORDER BY arrived_at DESC LIMIT ?"_s,
                      {receipt.agencyId, receipt.senderUnit, earlierReceipts});
    if (!rows)
        return fail(rows.error());
    QHash<QString, int> times;
    QString most;
    for (const storage::Row &row : *rows) {
        if (++times[row.text(0)] > times.value(most))
            most = row.text(0);
    }
    return most;
}

/// How many words of the duties of a unit's posts stand in a title; by unit.
Result<QHash<QString, int>> dutiesIn(Session &session, const QString &agencyId, const QString &title)
{
    const auto rows =
        session.query(u"SELECT post.unit_id, post.duties_ko FROM post JOIN unit ON unit.id = post.unit_id "
                      "WHERE unit.agency_id = ? AND post.duties_ko <> ''"_s,
                      {agencyId});
    if (!rows)
        return fail(rows.error());
    static const QRegularExpression separators(u"[\\s,;·/()]+"_s);
    QHash<QString, int> hits;
    QSet<QString> counted; // a word of several posts of a unit is one
    for (const storage::Row &row : *rows) {
        for (const QString &word : row.text(1).split(separators, Qt::SkipEmptyParts)) {
            const QString key = row.text(0) + u'\n' + word;
            if (word.size() < 2 || counted.contains(key) || !title.contains(word))
                continue;
            counted.insert(key);
            ++hits[row.text(0)];
        }
    }
    return hits;
}

} // namespace

Result<std::optional<Suggestion>> suggestUnit(Session &session, const Receipt &receipt, const QString &day)
{
    const auto units = divisionsOf(session, receipt.agencyId, day);
    if (!units)
        return fail(units.error());
    for (const Unit &unit : *units) {
        if (!receipt.refDept.isEmpty() && receipt.refDept.contains(unit.nameKo))
            return std::optional(Suggestion{
                unit, {u"named"_s, u"수신란에 처리할 부서로 적혀 있습니다."_s, u"The receiver line names it."_s}});
    }
    const auto usual = usualUnit(session, receipt);
    if (!usual)
        return fail(usual.error());
    const auto duties = dutiesIn(session, receipt.agencyId, receipt.title);
    if (!duties)
        return fail(duties.error());
    const Unit *best = nullptr;
    for (const Unit &unit : *units) {
        const int hits = duties->value(unit.id);
        if (hits > 0 && (!best || hits > duties->value(best->id)))
            best = &unit;
    }
    if (best)
        return std::optional(Suggestion{
            *best,
            {u"duties"_s, u"제목에 그 부서의 담당 업무가 있습니다."_s, u"The title names duties of that unit."_s}});
    for (const Unit &unit : *units) {
        if (unit.id == *usual)
            return std::optional(Suggestion{unit,
                                            {u"usual"_s, u"같은 발신 부서의 문서를 주로 처리하였습니다."_s,
                                             u"It mostly handled what the same sender sent."_s}});
    }
    return std::optional<Suggestion>();
}

} // namespace gw::backend::dispatch
