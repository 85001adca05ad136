// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "../outbox/outbox_fixture.h"

#include <gw/base/json.h>
#include <gw/directory/repository.h>
#include <gw/directory/searchindexer.h>
#include <gw/directory/source.h>
#include <gw/portaltypes/directory.h>
#include <gw/sync/engine.h>

namespace gw::test {

inline portal::Person person(const QString &id, const QString &name, const QString &nameEn = {},
                             const QString &hanja = {})
{
    portal::Person person;
    person.id = id;
    person.name = name;
    person.nameEn = nameEn;
    if (!hanja.isEmpty())
        person.hanja = hanja;
    person.staffNo = QStringLiteral("26-") + id;
    person.email = id + QStringLiteral("@haneul.example");
    person.state = portal::PersonState::Active;
    return person;
}

inline portal::Post post(const QString &id, const QString &unitId, const QString &title, const QString &duties,
                         const QString &phone)
{
    portal::Post post;
    post.id = id;
    post.unitId = unitId;
    post.titleKo = title;
    post.titleEn = QStringLiteral("Post ") + id;
    post.rank = QStringLiteral("6");
    post.dutiesKo = duties;
    post.phone = phone;
    post.validFrom = QDate(2020, 1, 1);
    return post;
}

inline portal::Seat seat(const QString &id, const QString &personId, const QString &postId,
                         portal::SeatKind kind = portal::SeatKind::Main)
{
    return {id, personId, postId, kind, QDate(2020, 1, 1), {}};
}

inline portal::Unit unit(const QString &id, const QString &parentId, const QString &name, int position = 0)
{
    portal::Unit unit;
    unit.id = id;
    unit.agencyId = QStringLiteral("city");
    if (!parentId.isEmpty())
        unit.parentId = parentId;
    unit.orgCode = QStringLiteral("6110000");
    unit.nameKo = name;
    unit.nameEn = QStringLiteral("Unit ") + id;
    unit.position = position;
    unit.validFrom = QDate(2020, 1, 1);
    return unit;
}

/// A made-up city office with a handful of people.
inline portal::DirectoryChanges smallCity()
{
    using namespace Qt::Literals::StringLiterals;
    portal::DirectoryChanges all;
    all.newState = u"s1"_s;
    portal::Agency city{u"city"_s, u"6110000"_s, u"하늘시"_s, u"Haneul City"_s, portal::AgencyKind::Metro, {}, 0};
    all.agencies.created = {city};
    all.units.created = {
        unit(u"digital"_s, {}, u"디지털정책국"_s, 1), unit(u"info"_s, u"digital"_s, u"정보시스템과"_s, 1),
        unit(u"data"_s, u"digital"_s, u"데이터정책과"_s, 2), unit(u"welfare"_s, {}, u"복지정책국"_s, 2)};
    all.posts.created = {post(u"p1"_s, u"info"_s, u"정보시스템과장"_s, u"과 업무 총괄"_s, u"02-2133-4500"_s),
                         post(u"p2"_s, u"info"_s, u"주무관"_s, u"전자결재 시스템 운영"_s, u"02-2133-4518"_s),
                         post(u"p3"_s, u"data"_s, u"주무관"_s, u"공공데이터 개방, 통계"_s, u"02-2133-4622"_s),
                         post(u"p4"_s, u"welfare"_s, u"복지정책국장"_s, u"국 업무 총괄"_s, u"02-2133-7000"_s)};
    all.posts.created[0].isHead = true;
    all.posts.created[3].isHead = true;
    all.persons.created = {person(u"gildong"_s, u"홍길동"_s, u"Hong Gildong"_s, u"洪吉東"_s),
                           person(u"minsu"_s, u"김민수"_s, u"Kim Minsu"_s),
                           person(u"seoyeon"_s, u"정서연"_s, u"Jeong Seoyeon"_s),
                           person(u"head"_s, u"남궁현"_s, u"Namgung Hyeon"_s)};
    all.seats.created = {seat(u"s-head-info"_s, u"gildong"_s, u"p1"_s), seat(u"s2"_s, u"minsu"_s, u"p2"_s),
                         seat(u"s3"_s, u"seoyeon"_s, u"p3"_s), seat(u"s4"_s, u"head"_s, u"p4"_s),
                         seat(u"s5"_s, u"gildong"_s, u"p3"_s, portal::SeatKind::Acting)};
    return all;
}

/// Store, engine, indexer and repository over a scripted server.
struct Directory
{
    QTemporaryDir dir;
    StillTime time;
    QList<Result<net::Reply>> script;
    QList<net::Request> asked;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<outbox::Outbox> box;
    std::unique_ptr<sync::Engine> engine;
    std::unique_ptr<directory::Repository> repository;
    std::unique_ptr<directory::SearchIndexer> indexer;

    Directory()
    {
        auto opened = store::Store::open(
            dir.path(), {directory::component(), sync::Engine::component(), outbox::Outbox::component()},
            {&time.clock});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        store = std::move(*opened);
        box = std::make_unique<outbox::Outbox>(*store, outbox::Options{.clock = &time.clock, .timing = time.timing()});
        engine = std::make_unique<sync::Engine>(*store, box.get(),
                                                sync::Options{.clock = &time.clock, .timing = time.timing()});
        repository = std::make_unique<directory::Repository>(*store, time.clock);
        indexer = std::make_unique<directory::SearchIndexer>(*store);
        engine->addSource(std::make_shared<directory::DirectorySource>(sender()));
    }
    ~Directory()
    {
        indexer.reset();
        engine.reset();
        box.reset();
        store.reset();
    }
    Q_DISABLE_COPY_MOVE(Directory)

    directory::DirectorySource::Send sender()
    {
        return [this](net::Request request) {
            asked.append(request);
            return answer(script.isEmpty()
                              ? Result<net::Reply>(fail(Error::Code::Protocol, QStringLiteral("unscripted")))
                              : script.takeFirst());
        };
    }
    static net::Reply ok(const QJsonObject &body, int status = 200)
    {
        return {status, {{"content-type", "application/json"}, {"etag", "\"1\""}}, json::compact(body)};
    }
    void serve(const portal::DirectoryChanges &changes) { script.append(ok(portal::toJson(changes).toObject())); }
    /// Answers one page and waits until it is mirrored and searchable.
    void sync(const portal::DirectoryChanges &changes)
    {
        serve(changes);
        const qsizetype before = asked.size();
        indexer->start();
        if (!m_started) {
            m_started = true;
            ASSERT_TRUE(await(box->start()));
            ASSERT_TRUE(await(engine->start()));
        } else {
            engine->wakeAll();
        }
        ASSERT_TRUE(waitUntil([&] { return asked.size() > before && !engine->sources().constFirst().running; }));
        ASSERT_FALSE(engine->sources().constFirst().lastError)
            << qPrintable(engine->sources().constFirst().lastError->detail);
        QTest::qWait(5);
        ASSERT_TRUE(waitUntil([&] { return indexer->isIdle(); }));
    }
    QStringList find(const QString &text, int limit = 20)
    {
        const auto people = await(repository->search(text, limit));
        if (!people)
            return {people.error().detail};
        QStringList names;
        for (const auto &row : *people)
            names.append(row.name);
        return names;
    }

private:
    static Task<net::Reply> answer(Result<net::Reply> reply) { co_return reply; }
    bool m_started = false;
};

} // namespace gw::test
