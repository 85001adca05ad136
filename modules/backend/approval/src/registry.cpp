// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/approval/registry.h>

#include <array>
#include <gw/backend/approval/numbers.h>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::approval {
namespace {

constexpr std::array levelNames{u"staff", u"team", u"division", u"bureau", u"vice", u"head"};

Result<Done> added(const Result<qint64> &rows)
{
    return rows ? Result<Done>(Done{}) : fail(rows.error());
}

} // namespace

QString toText(Level level)
{
    return QString::fromUtf16(levelNames.at(size_t(level)));
}

std::optional<Level> levelFromText(QStringView text)
{
    for (size_t i = 0; i < levelNames.size(); ++i) {
        if (text == levelNames.at(i))
            return Level(i);
    }
    return std::nullopt;
}

Result<std::optional<Level>> levelOfPost(storage::Session &session, const QString &postId)
{
    const auto rows =
        session.query(u"SELECT p.is_head, u.is_processing, u.id, u.parent_id, a.head_post_id, l.level FROM post p "
                      "JOIN unit u ON u.id = p.unit_id JOIN agency a ON a.id = u.agency_id "
                      "LEFT JOIN post_level l ON l.post_id = p.id WHERE p.id = ?"_s,
                      {postId});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return std::nullopt;
    const storage::Row &row = rows->front();
    if (!row.isNull(5))
        return levelFromText(row.text(5));
    if (row.text(4) == postId)
        return std::optional(Level::Head);
    if (!row.boolean(0))
        return std::optional(Level::Staff);
    if (row.boolean(1))
        return std::optional(Level::Division);
    const auto processing = numbers::processingUnit(session, row.text(2));
    if (!processing)
        return fail(processing.error());
    return std::optional(*processing == row.text(2) ? Level::Bureau : Level::Team);
}

Result<Done> setLevel(storage::Session &session, const QString &postId, Level level)
{
    return added(session.exec(
        u"INSERT INTO post_level(post_id, level) VALUES(?, ?) ON CONFLICT(post_id) DO UPDATE SET level = excluded.level"_s,
        {postId, toText(level)}));
}

Result<std::optional<Delegation>> delegationOf(storage::Session &session, const QString &agencyId,
                                               const QString &unitTaskCode, const std::optional<qint64> &amount,
                                               QDate day)
{
    const QString today = day.toString(Qt::ISODate);
    const auto rows =
        session.query(u"SELECT i.id, i.rule_id, i.unit_task_code, i.matter_ko, i.matter_en, i.amount_max, "
                      u"i.decider_level, i.concur_units, "
                      "r.source_ko, r.source_en FROM delegation_item i JOIN delegation_rule r ON r.id = i.rule_id "
                      "WHERE r.agency_id = ? AND r.valid_from <= ? AND (r.valid_to IS NULL OR r.valid_to >= ?) "
                      "AND i.unit_task_code IN (?, '') ORDER BY i.unit_task_code DESC, i.id"_s,
                      {agencyId, today, today, unitTaskCode});
    if (!rows)
        return fail(rows.error());
    std::optional<Delegation> best;
    for (const storage::Row &row : *rows) {
        Delegation found;
        found.item.id = row.text(0);
        found.item.ruleId = row.text(1);
        found.item.unitTaskCode = row.text(2);
        found.item.matterKo = row.text(3);
        found.item.matterEn = row.text(4);
        if (!row.isNull(5))
            found.item.amountMax = row.integer(5);
        found.item.decider = levelFromText(row.text(6)).value_or(Level::Head);
        found.item.concurUnits = row.text(7).split(u',', Qt::SkipEmptyParts);
        found.sourceKo = row.text(8);
        found.sourceEn = row.text(9);
        const bool holds = !found.item.amountMax || (amount && *amount <= *found.item.amountMax);
        // An item of the task itself comes before those for all tasks.
        const bool own = best && !best->item.unitTaskCode.isEmpty();
        if (!holds || (own && found.item.unitTaskCode.isEmpty()))
            continue;
        if (!best || found.item.decider < best->item.decider)
            best = found;
    }
    return best;
}

Result<Done> insert(storage::Session &session, const Form &form)
{
    return added(session.exec(u"INSERT INTO approval_form(id, name_ko, name_en, kind, flow, style, content, position) "
                              "VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s,
                              {form.id, form.nameKo, form.nameEn, form.kind, form.flow,
                               QString::fromUtf8(json::compact(form.style)),
                               QString::fromUtf8(json::compact(form.content)), form.position}));
}

Result<Done> insert(storage::Session &session, const UnitTask &task)
{
    return added(session.exec(
        u"INSERT INTO unit_task(code, unit_id, name_ko, name_en, retention, disclosure) VALUES(?, ?, ?, ?, ?, ?)"_s,
        {task.code, task.unitId, task.nameKo, task.nameEn, task.retention, task.defaultDisclosure}));
}

Result<Done> insert(storage::Session &session, const RecordFile &file)
{
    return added(
        session.exec(u"INSERT INTO record_file(id, unit_task_code, class_no, title_ko, title_en, year, volume, "
                     "closed) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s,
                     {file.id, file.unitTaskCode, file.classNo, file.titleKo, file.titleEn, file.year, file.volume,
                      file.closed ? 1 : 0}));
}

Result<Done> insert(storage::Session &session, const DelegationRule &rule)
{
    return added(session.exec(
        u"INSERT INTO delegation_rule(id, agency_id, source_ko, source_en, version, valid_from, valid_to) "
        "VALUES(?, ?, ?, ?, ?, ?, ?)"_s,
        {rule.id, rule.agencyId, rule.sourceKo, rule.sourceEn, rule.version, rule.validFrom.toString(Qt::ISODate),
         rule.validTo ? QVariant(rule.validTo->toString(Qt::ISODate)) : QVariant()}));
}

Result<Done> insert(storage::Session &session, const DelegationItem &item)
{
    return added(session.exec(
        u"INSERT INTO delegation_item(id, rule_id, unit_task_code, matter_ko, matter_en, amount_max, decider_level, "
        "concur_units) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {item.id, item.ruleId, item.unitTaskCode, item.matterKo, item.matterEn,
         item.amountMax ? QVariant(*item.amountMax) : QVariant(), toText(item.decider), item.concurUnits.join(u',')}));
}

} // namespace gw::backend::approval
