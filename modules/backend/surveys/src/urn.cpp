// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "urn.h"

#include <QCryptographicHash>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::surveys {
namespace {

// A vote rewrites one of these. With 5,000 votes that is some 20 KB.
constexpr int buckets = 64;

QString nameOf(Urn::Kind kind)
{
    return kind == Urn::Kind::Takers ? u"takers"_s : u"ballots"_s;
}

int bucketOf(const QString &key)
{
    return quint8(QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).at(0)) % buckets;
}

Result<QJsonObject> bucket(storage::Session &session, const QString &surveyId, Urn::Kind kind, const QString &key)
{
    const auto rows = session.query(u"SELECT document FROM survey_urn WHERE survey_id = ? AND kind = ? AND bucket = ?"_s,
                                    {surveyId, nameOf(kind), bucketOf(key)});
    if (!rows)
        return fail(rows.error());
    return rows->empty() ? QJsonObject() : json::parseObject(rows->front().text(0).toUtf8());
}

} // namespace

Result<Done> Urn::create(storage::Session &session, const QString &surveyId)
{
    std::vector<QVariantList> rows;
    for (const Kind kind : {Kind::Takers, Kind::Ballots}) {
        for (int i = 0; i < buckets; ++i)
            rows.push_back({surveyId, nameOf(kind), i, u"{}"_s});
    }
    return session.execMany(u"INSERT INTO survey_urn(survey_id, kind, bucket, document) VALUES(?, ?, ?, ?)"_s, rows);
}

Result<Done> Urn::remove(storage::Session &session, const QString &surveyId)
{
    if (const auto done = session.exec(u"DELETE FROM survey_urn WHERE survey_id = ?"_s, {surveyId}); !done)
        return fail(done.error());
    return Done{};
}

Result<std::optional<QJsonObject>> Urn::find(storage::Session &session, const QString &surveyId, Kind kind,
                                             const QString &key)
{
    const auto document = bucket(session, surveyId, kind, key);
    if (!document)
        return fail(document.error());
    const QJsonValue value = document->value(key);
    return value.isObject() ? std::optional(value.toObject()) : std::nullopt;
}

Result<Done> Urn::put(storage::Session &session, const QString &surveyId, Kind kind, const QString &key,
                      const QJsonObject &value)
{
    auto document = bucket(session, surveyId, kind, key);
    if (!document)
        return fail(document.error());
    document->insert(key, value); // QJsonObject keeps its members sorted
    const auto done =
        session.exec(u"UPDATE survey_urn SET document = ? WHERE survey_id = ? AND kind = ? AND bucket = ?"_s,
                     {QString::fromUtf8(json::compact(*document)), surveyId, nameOf(kind), bucketOf(key)});
    if (!done)
        return fail(done.error());
    if (*done != 1)
        return fail(Error::Code::Storage, u"a survey without its urn"_s);
    return Done{};
}

Result<QMap<QString, QJsonObject>> Urn::all(storage::Session &session, const QString &surveyId, Kind kind)
{
    const auto rows = session.query(u"SELECT document FROM survey_urn WHERE survey_id = ? AND kind = ?"_s,
                                    {surveyId, nameOf(kind)});
    if (!rows)
        return fail(rows.error());
    QMap<QString, QJsonObject> values;
    for (const storage::Row &row : *rows) {
        const auto document = json::parseObject(row.text(0).toUtf8());
        if (!document)
            return fail(document.error());
        for (auto it = document->begin(); it != document->end(); ++it)
            values.insert(it.key(), it.value().toObject());
    }
    return values;
}

Result<QStringList> Urn::surveysWith(storage::Session &session, Kind kind, const QString &key)
{
    const auto rows = session.query(u"SELECT survey_id, document FROM survey_urn WHERE kind = ? AND bucket = ?"_s,
                                    {nameOf(kind), bucketOf(key)});
    if (!rows)
        return fail(rows.error());
    QStringList surveys;
    for (const storage::Row &row : *rows) {
        const auto document = json::parseObject(row.text(1).toUtf8());
        if (!document)
            return fail(document.error());
        if (document->contains(key))
            surveys.append(row.text(0));
    }
    return surveys;
}

} // namespace gw::backend::surveys
