// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "office.h"

#include "../../../modules/features/approval/src/store/documents.h"
#include "../../../modules/features/approval/src/store/items.h"
#include <gw/document/hashes.h>
#include <gw/portaltypes/inbox.h>
#include <gw/test/await.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {

namespace {

Task<net::Reply> later(Result<net::Reply> reply)
{
    co_return reply;
}

QJsonObject merged(QJsonObject object, const QJsonObject &with)
{
    for (auto it = with.begin(); it != with.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

} // namespace

Office::Office()
{
    open();
}

Office::~Office()
{
    close();
}

void Office::open()
{
    store::Schema schema{approval::cacheComponent(), approval::deskComponent(), sync::Engine::component(),
                         outbox::Outbox::component()};
    schema.append(transfer::Transfers::components());
    auto opened = store::Store::open(dir.path() + u"/account"_s, schema, {.clock = &time.clock});
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    store = std::move(*opened);
    box = std::make_unique<outbox::Outbox>(*store, outbox::Options{.clock = &time.clock, .timing = time.timing()});
    engine =
        std::make_unique<sync::Engine>(*store, box.get(), sync::Options{.clock = &time.clock, .timing = time.timing()});
    const auto send = [this](net::Request request) { return later(answer(request)); };
    transfers = std::make_unique<transfer::Transfers>(*store, send,
                                                      transfer::Options{.clock = &time.clock, .timing = time.timing()});
    service = std::make_unique<approval::ApprovalService>(
        approval::ApprovalParts{.store = *store,
                                .outbox = *box,
                                .engine = *engine,
                                .send = send,
                                .transfers = *transfers,
                                .clock = time.clock,
                                .badges = badges,
                                .seat = [this] { return seat; },
                                .self = [this] { return approval::Person{seat, u"p-me"_s, {u"나"_s, u"Me"_s}}; },
                                .mirrorAfter = std::chrono::milliseconds(20)});
}

void Office::close()
{
    service.reset();
    transfers.reset();
    engine.reset();
    box.reset();
    store.reset();
}

void Office::reopen()
{
    close();
    open();
}

void Office::start()
{
    if (!await(box->start()) || !await(transfers->start()))
        qFatal("the outbox does not start");
    service->start();
}

Result<net::Reply> Office::answer(const net::Request &request)
{
    QString path = request.url.path();
    if (!path.startsWith(u'/'))
        path.prepend(u'/');
    const QString what = QString::fromLatin1(request.method) + u' ' + path;
    asked.append(what);
    const auto found = server.constFind(what);
    if (found == server.cend())
        return fail(Error::Code::Offline);
    if (request.method != "GET")
        writes.append(request);
    return (*found)(request);
}

void Office::put(const QJsonArray &items, qint64 generation)
{
    const auto done = await(store->write(store::File::Cache, [=](store::WriteContext &cache) -> Result<Done> {
        cache.touch(approval::inboxTopic);
        for (const QJsonValue &one : items) {
            portal::InboxItem parsed;
            if (!fromJson(one, parsed))
                return fail(Error::Code::Protocol, u"not an item"_s);
            if (auto written = approval::writeItem(cache.db(), parsed, generation); !written)
                return written;
        }
        return Done{};
    }));
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
}

void Office::putDocument(const QJsonObject &document)
{
    const auto done = await(
        store->write(store::File::Cache, [document, its = seat, now = time.clock.now()](store::WriteContext &cache) {
            cache.touch(approval::documentsTopic);
            return approval::writeDocument(cache.db(), document, its, now);
        }));
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
}

qint64 Office::number(const QString &sql)
{
    return text(sql).toLongLong();
}

QString Office::text(const QString &sql)
{
    const auto file =
        sql.contains(u"approval_draft"_s) || sql.contains(u"approval_log"_s) ? store::File::Desk : store::File::Cache;
    const auto found = await(store->read(file, [sql](sqlite::Connection &db) { return db.scalar(sql); }));
    return found ? found->toString() : found.error().detail;
}

QByteArray Office::headerOf(int write, const QByteArray &name) const
{
    for (const auto &[key, value] : writes.at(write).headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QStringList Office::paths() const
{
    QStringList list;
    for (const net::Request &request : writes) {
        const QString path = request.url.path();
        list.append(QString::fromLatin1(request.method) + u' ' + (path.startsWith(u'/') ? path : u'/' + path));
    }
    return list;
}

bool Office::sent(int count)
{
    return waitUntil([&] { return writes.size() >= count; });
}

bool Office::idle()
{
    return waitUntil([&] { return box->entries().isEmpty(); });
}

QJsonObject person(const QString &seat, const QString &name)
{
    return {{u"seatId"_s, seat},     {u"personId"_s, u"p-"_s + seat}, {u"name"_s, name},
            {u"nameEn"_s, seat},     {u"titleKo"_s, u"주무관"_s},     {u"titleEn"_s, u"Officer"_s},
            {u"unitId"_s, u"u-1"_s}, {u"unitKo"_s, u"정보화과"_s},    {u"unitEn"_s, u"IT Division"_s}};
}

QJsonObject itemJson(const QString &id, const QString &box, const QJsonObject &with)
{
    return merged({{u"id"_s, id},
                   {u"box"_s, box},
                   {u"object"_s, u"document"_s},
                   {u"objectId"_s, u"doc-"_s + id},
                   {u"documentId"_s, u"doc-"_s + id},
                   {u"stepId"_s, u"step-"_s + id},
                   {u"title"_s, u"문서 "_s + id},
                   {u"documentKind"_s, u"general"_s},
                   {u"flow"_s, u"internal"_s},
                   {u"state"_s, u"ready"_s},
                   {u"urgency"_s, u"normal"_s},
                   {u"urgent"_s, false},
                   {u"from"_s, person(u"s-draft"_s, u"김하늘"_s)},
                   {u"unitKo"_s, u"정보화과"_s},
                   {u"unitEn"_s, u"IT Division"_s},
                   {u"since"_s, u"2026-11-20T01:00:00.000Z"_s},
                   {u"waits"_s, true},
                   {u"why"_s, QJsonObject{{u"code"_s, u"step-review"_s}, {u"ko"_s, u"검토"_s}, {u"en"_s, u"Review"_s}}},
                   {u"next"_s, QJsonObject{{u"code"_s, u"decide"_s}, {u"ko"_s, u"결재"_s}, {u"en"_s, u"Decision"_s}}},
                   {u"may"_s, QJsonArray{u"approve"_s, u"return"_s, u"hold"_s}},
                   {u"opened"_s, false},
                   {u"held"_s, false},
                   {u"attachments"_s, 0},
                   {u"opinions"_s, 0},
                   {u"objections"_s, 0},
                   {u"revision"_s, 1}},
                  with);
}

document::Content words(const QString &text)
{
    document::Content content;
    for (const QString &line : text.split(u'\n'))
        content.blocks.append(
            document::Block::of(document::Paragraph{.level = 1, .runs = {document::Run{.text = line}}}));
    return content;
}

document::Meta metaOf(const QString &title)
{
    document::Meta meta;
    meta.title = title;
    meta.formId = u"general-draft"_s;
    return meta;
}

QJsonObject stepJson(const QString &id, const QString &role, const QJsonObject &with)
{
    return merged({{u"id"_s, id},
                   {u"role"_s, role},
                   {u"state"_s, u"ready"_s},
                   {u"required"_s, true},
                   {u"assignee"_s, QJsonObject{{u"postId"_s, u"post-"_s + id},
                                               {u"titleKo"_s, u"과장"_s},
                                               {u"titleEn"_s, u"Director"_s},
                                               {u"unitKo"_s, u"정보화과"_s},
                                               {u"unitEn"_s, u"IT Division"_s}}},
                   {u"mode"_s, u"self"_s},
                   {u"sawOlderVersion"_s, false},
                   {u"marks"_s, QJsonArray{}},
                   {u"hasSubLine"_s, false},
                   {u"canAct"_s, false}},
                  with);
}

QJsonObject documentJson(const QString &id, const QString &text, int no, const QJsonObject &with)
{
    const document::Meta meta = metaOf(u"예산 집행 계획"_s);
    const document::Content content = words(text);
    const auto hashes = document::hashesOf(content, meta, {});
    const QJsonObject version{{u"no"_s, no},
                              {u"versionSha256"_s, hashes->version},
                              {u"bodySha256"_s, hashes->body},
                              {u"attachSha256"_s, hashes->attachManifest},
                              {u"metaSha256"_s, hashes->meta},
                              {u"createdAt"_s, u"2026-11-20T01:00:00.000Z"_s},
                              {u"by"_s, person(u"s-draft"_s, u"김하늘"_s)},
                              {u"cause"_s, no == 1 ? u"draft"_s : u"review-edit"_s}};
    const QJsonArray steps{stepJson(u"step-draft"_s, u"draft"_s, {{u"state"_s, u"done"_s}}),
                           stepJson(u"step"_s, u"review"_s, {{u"canAct"_s, true}}),
                           stepJson(u"step-last"_s, u"decide"_s, {{u"state"_s, u"pending"_s}})};
    const QJsonObject group{{u"mode"_s, u"sequential"_s}, {u"joinRule"_s, u"all"_s}, {u"steps"_s, steps}};
    return merged({{u"id"_s, id},
                   {u"revision"_s, no},
                   {u"state"_s, u"in-approval"_s},
                   {u"held"_s, false},
                   {u"meta"_s, document::toJson(meta)},
                   {u"content"_s, document::toJson(content)},
                   {u"attachments"_s, QJsonArray{}},
                   {u"version"_s, version},
                   {u"owner"_s, QJsonObject{{u"agencyId"_s, u"a-1"_s},
                                            {u"agencyKo"_s, u"한별특별시"_s},
                                            {u"agencyEn"_s, u"Hanbyeol City"_s},
                                            {u"unitId"_s, u"u-1"_s},
                                            {u"unitKo"_s, u"정보화과"_s},
                                            {u"unitEn"_s, u"IT Division"_s}}},
                   {u"drafter"_s, person(u"s-draft"_s, u"김하늘"_s)},
                   {u"line"_s, QJsonObject{{u"groups"_s, QJsonArray{group}}, {u"subLines"_s, QJsonArray{}}}},
                   {u"opinions"_s, QJsonArray{}},
                   {u"chainHead"_s, QString(64, u'a')},
                   {u"may"_s, QJsonArray{u"approve"_s, u"return"_s, u"hold"_s}},
                   {u"checkNotes"_s, QJsonArray{}},
                   {u"createdAt"_s, u"2026-11-20T01:00:00.000Z"_s}},
                  with);
}

net::Reply reply(const QJsonObject &object, int status)
{
    return {status,
            {{"content-type", "application/json"},
             {"etag", '"' + QByteArray::number(object["revision"_L1].toInteger()) + '"'}},
            json::compact(object)};
}

net::Reply problem(int status, const QString &type, const QJsonObject &with)
{
    return {
        status,
        {{"content-type", "application/problem+json"}},
        json::compact(merged(
            {{u"type"_s, u"https://gwanmun.example/problems/"_s + type}, {u"title"_s, u"No"_s}, {u"status"_s, status}},
            with))};
}

Office::Answer always(const QJsonObject &object, int status)
{
    return [object, status](const net::Request &) { return Result<net::Reply>(reply(object, status)); };
}

QString hashIn(const QJsonObject &document)
{
    return document["version"_L1]["versionSha256"_L1].toString();
}

} // namespace gw::test
