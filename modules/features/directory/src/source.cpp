// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/directory/source.h>

#include "rows.h"
#include <gw/directory/repository.h>
#include <gw/portalapi/directory.h>
#include <gw/sync/background.h>
#include <gw/text/hangul.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::directory {

namespace {

constexpr qsizetype rowsPerCommit = 400;

QVariant optionalDate(const std::optional<QDate> &date)
{
    return date ? QVariant(dateText(*date)) : QVariant();
}

QString digitsOf(const QString &phone)
{
    QString digits;
    std::ranges::copy_if(phone, std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return digits;
}

QVariantList valuesOf(const portal::Agency &a)
{
    return {a.id, a.orgCode, a.nameKo, a.nameEn, portal::toString(a.kind), optionalText(a.headPostId), a.position};
}

QVariantList valuesOf(const portal::Unit &u)
{
    return {u.id,
            u.agencyId,
            optionalText(u.parentId),
            u.orgCode,
            u.nameKo,
            u.nameEn,
            u.isProcessing,
            u.isDocumentDept,
            u.position,
            optionalDate(u.validFrom),
            optionalDate(u.validTo)};
}

QVariantList valuesOf(const portal::Post &p)
{
    return {p.id,
            p.unitId,
            p.titleKo,
            p.titleEn,
            p.rank,
            p.dutiesKo,
            p.dutiesEn,
            p.phone,
            digitsOf(p.phone),
            p.position,
            p.isHead,
            optionalDate(p.validFrom),
            optionalDate(p.validTo)};
}

QVariantList valuesOf(const portal::Person &p)
{
    return {p.id,
            p.name,
            p.nameEn,
            optionalText(p.hanja),
            p.staffNo,
            p.email,
            optionalText(p.mobile),
            portal::toString(p.state),
            text::initials(p.name)};
}

QVariantList valuesOf(const portal::Seat &s)
{
    return {s.id, s.personId, s.postId, portal::toString(s.kind), optionalDate(s.validFrom), optionalDate(s.validTo)};
}

/// INSERT … ON CONFLICT(id) DO UPDATE of all columns and the generation.
QString upsertSql(const QString &table, const QStringList &columns)
{
    QStringList all = columns;
    all.append(u"generation"_s);
    QStringList changes;
    for (const QString &column : std::as_const(all)) {
        if (column != u"id"_s)
            changes.append(u"%1=excluded.%1"_s.arg(column));
    }
    return u"INSERT INTO %1(%2) VALUES(%3) ON CONFLICT(id) DO UPDATE SET %4"_s.arg(
        table, all.join(u','), QStringList(all.size(), u"?"_s).join(u','), changes.join(u','));
}

template <class Row>
Result<Done> writeRows(store::WriteContext &cache, const QString &sql, const QList<Row> &rows, qint64 generation)
{
    auto statement = cache.db().prepare(sql);
    if (!statement)
        return fail(statement.error());
    for (const Row &row : rows) {
        const QVariantList values = valuesOf(row) + QVariantList{generation};
        for (int i = 0; i < values.size(); ++i) {
            // An empty text is a value here, not NULL.
            if (values.at(i).typeId() == QMetaType::QString)
                statement->bind(i, values.at(i).toString());
            else
                statement->bind(i, values.at(i));
        }
        if (auto done = statement->run(); !done)
            return done;
    }
    cache.touch(changedTopic);
    return Done{};
}

template <class Changes>
void addRows(QList<sync::Batch> &batches, const Changes &changes, const QString &table, const QStringList &columns,
             qint64 generation)
{
    const QString sql = upsertSql(table, columns);
    const auto rows = changes.created + changes.updated;
    for (qsizetype from = 0; from < rows.size(); from += rowsPerCommit) {
        batches.append([sql, part = rows.mid(from, rowsPerCommit), generation](store::WriteContext &cache) {
            return writeRows(cache, sql, part, generation);
        });
    }
}

void addRemovals(QList<sync::Batch> &batches, const QList<QString> &ids, const QString &table)
{
    batches += sync::inBatches(
        ids, [sql = u"DELETE FROM %1 WHERE id=?"_s.arg(table)](store::WriteContext &cache, const QString &id) {
            cache.touch(changedTopic);
            return cache.db().exec(sql, {id});
        });
}

sync::Delta deltaOf(const portal::DirectoryChanges &changes, qint64 generation)
{
    sync::Delta delta{changes.newState, changes.hasMore};
    auto &batches = delta.batches;
    addRows(batches, changes.agencies, u"dir_agency"_s,
            {u"id"_s, u"org_code"_s, u"name_ko"_s, u"name_en"_s, u"kind"_s, u"head_post_id"_s, u"position"_s},
            generation);
    addRows(batches, changes.units, u"dir_unit"_s,
            {u"id"_s, u"agency_id"_s, u"parent_id"_s, u"org_code"_s, u"name_ko"_s, u"name_en"_s, u"is_processing"_s,
             u"is_document_dept"_s, u"position"_s, u"valid_from"_s, u"valid_to"_s},
            generation);
    addRows(batches, changes.posts, u"dir_post"_s,
            {u"id"_s, u"unit_id"_s, u"title_ko"_s, u"title_en"_s, u"rank"_s, u"duties_ko"_s, u"duties_en"_s, u"phone"_s,
             u"phone_digits"_s, u"position"_s, u"is_head"_s, u"valid_from"_s, u"valid_to"_s},
            generation);
    addRows(batches, changes.persons, u"dir_person"_s,
            {u"id"_s, u"name"_s, u"name_en"_s, u"hanja"_s, u"staff_no"_s, u"email"_s, u"mobile"_s, u"state"_s,
             u"initials"_s},
            generation);
    addRows(batches, changes.seats, u"dir_seat"_s,
            {u"id"_s, u"person_id"_s, u"post_id"_s, u"kind"_s, u"valid_from"_s, u"valid_to"_s}, generation);
    batches += sync::inBatches(changes.absences.created + changes.absences.updated,
                               [generation](store::WriteContext &cache, const portal::Absence &absence) {
                                   cache.touch(absencesTopic);
                                   return writeAbsence(cache.db(), absence, {}, generation);
                               });
    addRemovals(batches, changes.seats.destroyed, u"dir_seat"_s);
    addRemovals(batches, changes.persons.destroyed, u"dir_person"_s);
    addRemovals(batches, changes.posts.destroyed, u"dir_post"_s);
    addRemovals(batches, changes.units.destroyed, u"dir_unit"_s);
    addRemovals(batches, changes.agencies.destroyed, u"dir_agency"_s);
    batches += sync::inBatches(changes.absences.destroyed, [](store::WriteContext &cache, const QString &id) {
        cache.touch(absencesTopic);
        return cache.db().exec(u"DELETE FROM dir_absence WHERE id=?"_s, {id});
    });
    return delta;
}

} // namespace

QString DirectorySource::id() const
{
    return u"directory"_s;
}

QStringList DirectorySource::wakeTopics() const
{
    return {u"directory"_s};
}

Task<sync::Delta> DirectorySource::pull(sync::Pull pull)
{
    portal::GetDirectoryChanges call;
    if (!pull.cursor.isEmpty())
        call.since = pull.cursor;
    call.limit = m_pageSize;
    Task<net::Reply> sending = m_send(call.request());
    const Result<net::Reply> reply = co_await sending;
    if (!reply)
        co_return fail(reply.error());
    auto parsing = sync::inBackground([answer = *reply, generation = pull.generation]() -> Result<sync::Delta> {
        const Result<portal::DirectoryChanges> changes = portal::GetDirectoryChanges::parse(answer);
        if (!changes)
            return fail(changes.error());
        return deltaOf(*changes, generation);
    });
    co_return co_await parsing;
}

Result<Done> DirectorySource::sweep(store::WriteContext &cache, qint64 generation) const
{
    for (const auto &table : {u"dir_agency"_s, u"dir_unit"_s, u"dir_post"_s, u"dir_person"_s, u"dir_seat"_s}) {
        if (auto done = cache.db().exec(u"DELETE FROM %1 WHERE generation<?"_s.arg(table), {generation}); !done)
            return done;
    }
    cache.touch(changedTopic);
    cache.touch(absencesTopic);
    // Those of the outbox have no generation: the server does not know them yet.
    return cache.db().exec(u"DELETE FROM dir_absence WHERE generation<? AND op=''"_s, {generation});
}

} // namespace gw::directory
