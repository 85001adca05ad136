// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QTemporaryDir>
#include <gw/store/store.h>
#include <gw/test/await.h>
#include <gw/test/warnings.h>

namespace gw::test {

/// A clock that stands still until it is moved.
class StillClock final : public Clock
{
public:
    QDateTime time = QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC);
    QDateTime now() const override { return time; }
    std::chrono::milliseconds monotonic() const override { return std::chrono::milliseconds(time.toMSecsSinceEpoch()); }
};

/// One table in each file.
inline store::Schema smallSchema()
{
    using namespace Qt::Literals::StringLiterals;
    return {
        {u"notes"_s, store::File::Cache, {{1, u"CREATE TABLE note(id INTEGER PRIMARY KEY, text TEXT NOT NULL)"_s}}},
        {u"drafts"_s, store::File::Desk, {{1, u"CREATE TABLE draft(id INTEGER PRIMARY KEY, text TEXT NOT NULL)"_s}}}};
}

inline Task<Done> insert(store::Store &store, store::File file, QString text)
{
    using namespace Qt::Literals::StringLiterals;
    const QString table = file == store::File::Cache ? u"note"_s : u"draft"_s;
    return store.write(file, [table, text](store::WriteContext &context) {
        context.touch(table);
        return context.db().exec(u"INSERT INTO %1(text) VALUES(?)"_s.arg(table), {text});
    });
}

inline int count(store::Store &store, store::File file)
{
    using namespace Qt::Literals::StringLiterals;
    const QString table = file == store::File::Cache ? u"note"_s : u"draft"_s;
    const auto rows = await(
        store.read(file, [table](sqlite::Connection &db) { return db.scalar(u"SELECT count(*) FROM "_s + table); }));
    return rows ? rows->toInt() : -1;
}

} // namespace gw::test
