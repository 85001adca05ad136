// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/seed/systems.h>

#include "cast.h"
#include "random.h"
#include "systemtexts.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <gw/backend/apps/records.h>
#include <openssl/rand.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::seed {
namespace {

constexpr int recordsPerSystem = 28;
const QString builtIn = u":/gw/systems"_s;

Result<Done> cannotWrite(const QString &name)
{
    return fail(Error::Code::Storage, u"Cannot write %1."_s.arg(name));
}

/// A file of its own that only its owner may read, for a secret or what names one.
Result<Done> write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(content) != content.size())
        return cannotWrite(name);
    return Done{};
}

QByteArray newSecret()
{
    QByteArray random(32, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(random.data()), int(random.size())) != 1)
        qFatal("OpenSSL has no randomness to give");
    return random.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + '\n';
}

struct Holder
{
    QString personId;
    QString seatId;
    Both name;
    Both unit;
};

/// The personas, by their logins.
Result<QHash<QString, Holder>> holders(storage::Session &session)
{
    QHash<QString, Holder> found;
    for (const CastMember &member : cast()) {
        const auto rows =
            session.query(u"SELECT person.id, seat.id, person.name, person.name_en, unit.name_ko, unit.name_en "
                          "FROM person JOIN seat ON seat.person_id = person.id JOIN post ON post.id = seat.post_id "
                          "JOIN unit ON unit.id = post.unit_id WHERE person.staff_no = ? AND seat.kind = 'main' "
                          "AND seat.valid_to IS NULL"_s,
                          {member.login});
        if (!rows)
            return fail(rows.error());
        if (rows->empty())
            continue;
        const storage::Row &row = rows->front();
        found.insert(member.login, {row.text(0), row.text(1), {row.text(2), row.text(3)}, {row.text(4), row.text(5)}});
    }
    return found;
}

QString stateOf(const SystemPlan &plan, Random &random)
{
    int dice = random.below(100);
    for (const auto &[state, share] : plan.states) {
        if (dice < share)
            return state;
        dice -= share;
    }
    return plan.states.front().first;
}

apps::Both filled(const Both &text, const Both &with)
{
    return {text.ko.contains(u"%1") ? text.ko.arg(with.ko) : text.ko,
            text.en.contains(u"%1") ? text.en.arg(with.en) : text.en};
}

class Maker
{
public:
    Maker(const QHash<QString, Holder> &people, const QDateTime &now, quint64 value)
        : m_people(people), m_now(now), m_random(value + 170)
    {
        for (const CastMember &member : cast()) {
            if (m_people.contains(member.login))
                m_logins.push_back(member.login);
        }
    }

    std::vector<apps::Record> records(const SystemPlan &plan)
    {
        std::vector<apps::Record> made;
        for (int i = 0; i < recordsPerSystem; ++i)
            made.push_back(record(plan, i));
        return made;
    }

private:
    apps::Record record(const SystemPlan &plan, int index)
    {
        apps::Record made;
        made.since = m_now.addSecs(-60 * qint64(m_random.between(20, 12 * 24 * 60)));
        made.id = m_random.id(made.since);
        made.number = u"%1-%2-%3"_s.arg(plan.prefix.ko, made.since.toOffsetFromUtc(9 * 3600).toString(u"yyyy"_s),
                                        QString::number(index + 101).rightJustified(4, u'0'));
        const Both &place = m_random.pick(plan.places);
        made.title = filled(plan.titles[size_t(index) % plan.titles.size()], place);
        made.state = stateOf(plan, m_random);
        made.place = {place.ko, place.en};
        made.body = filled(plan.body, {made.title.ko, made.title.en});
        made.amount = 1000 * qint64(amount(plan, index));
        if (plan.dueDays > 0)
            made.due = made.since.addDays(plan.dueDays);
        made.x = m_random.between(30, 970);
        made.y = m_random.between(60, 940);
        if (plan.isOwn && !m_logins.empty()) {
            const Holder owner = m_people.value(m_logins[size_t(index) % m_logins.size()]);
            made.ownerPersonId = owner.personId;
            made.who = {owner.name.ko, owner.name.en};
            made.unit = {owner.unit.ko, owner.unit.en};
        } else if (!plan.isOwn) {
            const bool own = plan.who.size() == plan.titles.size();
            const Both &who = own ? plan.who[size_t(index) % plan.who.size()] : m_random.pick(plan.who);
            const Both &unit = m_random.pick(plan.units);
            made.who = {who.ko, who.en};
            made.unit = {unit.ko, unit.en};
        }
        assign(plan, made, index);
        return made;
    }

    int amount(const SystemPlan &plan, int index)
    {
        if (plan.amounts.empty())
            return plan.most > 0 ? m_random.between(plan.least, plan.most) : 0;
        const int usual = plan.amounts[size_t(index) % plan.amounts.size()];
        return m_random.between(usual * 8 / 10, usual * 12 / 10);
    }

    void assign(const SystemPlan &plan, apps::Record &made, int index) const
    {
        if (plan.assignees.isEmpty() || made.state != plan.assignedState)
            return;
        const Holder holder = m_people.value(plan.assignees.at(index % plan.assignees.size()));
        made.assigneeSeatId = holder.seatId;
        made.assigneeName = holder.name.ko;
    }

    const QHash<QString, Holder> &m_people;
    QDateTime m_now;
    Random m_random;
    std::vector<QString> m_logins;
};

} // namespace

Result<Done> makeDemoSystems(const QString &directory)
{
    if (QFileInfo::exists(directory))
        return Done{};
    const QString unfinished = directory + u".new"_s;
    if (!QDir(unfinished).removeRecursively() || !QDir().mkpath(unfinished + u"/secrets"_s))
        return cannotWrite(unfinished);
    for (const QString &name : QDir(builtIn).entryList({u"*.yaml"_s}, QDir::Files, QDir::Name)) {
        QFile source(builtIn + u'/' + name);
        if (!source.open(QIODevice::ReadOnly))
            return cannotWrite(name);
        const QByteArray content = source.readAll();
        if (const auto written = write(unfinished + u'/' + name, content); !written)
            return written;
        if (!content.contains("\nsecret-file: "))
            continue;
        const QString secret = unfinished + u"/secrets/"_s + QString(name).remove(u".yaml"_s);
        if (const auto written = write(secret, newSecret()); !written)
            return written;
    }
    return QDir().rename(unfinished, directory) ? Result<Done>(Done{}) : cannotWrite(directory);
}

Result<Done> fillDemoSystems(storage::Database &database, const QDateTime &now, quint64 value)
{
    return database.write([now, value](storage::Session &session) -> Result<Done> {
        const auto there = apps::hasRecords(session);
        if (!there)
            return fail(there.error());
        if (*there)
            return Done{};
        const auto people = holders(session);
        if (!people)
            return fail(people.error());
        Maker maker(*people, now, value);
        for (const SystemPlan &plan : systemPlans()) {
            if (const auto put = apps::putRecords(session, plan.id, maker.records(plan)); !put)
                return put;
        }
        return Done{};
    });
}

} // namespace gw::backend::seed
