// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "approval_city.h"

#include <gw/auth/certificatesource.h>
#include <gw/auth/signin.h>
#include <gw/net/problem.h>
#include <gw/portalapi/me.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace gw::test {

ApprovalCity &approvalCity()
{
    static ApprovalCity city;
    static const bool started = city.start();
    if (!started)
        qFatal("the backend does not start: %s", city.backend().log().constData());
    return city;
}

bool ApprovalCity::start()
{
    m_backend.setArguments({u"--seed"_s, u"small"_s});
    if (!m_backend.start())
        return false;
    const QStringList logins{u"11-204518"_s, u"11-198204"_s, u"11-187330"_s};
    for (qsizetype i = 0; i < logins.size(); ++i) {
        const auto token = signIn(logins.at(i));
        if (!token) {
            std::fprintf(stderr, "cannot sign in: %s\n", qPrintable(token.error().detail));
            return false;
        }
        Officer &officer = m_people[i];
        officer.token = *token;
        const auto reply = send(officer, portal::GetMe{}.request());
        const auto me = reply ? portal::GetMe::parse(*reply) : Result<portal::GetMe::Response>(fail(reply.error()));
        if (!me || !*me || (*me)->value.seats.isEmpty())
            return false;
        const portal::Person &person = (*me)->value.person;
        const portal::MySeat &seat = (*me)->value.seats.constFirst();
        officer.postId = seat.postId;
        officer.person = {seat.id,
                          person.id,
                          {person.name, person.nameEn},
                          {seat.titleKo, seat.titleEn},
                          seat.unitId,
                          {seat.unitNameKo, seat.unitNameEn}};
    }
    return true;
}

Result<QByteArray> ApprovalCity::signIn(const QString &login)
{
    const auto crypto = auth::makeOpenSslProvider();
    auth::CertificatePlaces places;
    places.files.append(m_backend.dataDir() + u"/demo/"_s + m_backend.persona(login)[u"certificate"_s].toString());
    auth::CertificateSource certificates(crypto, m_clock, places);
    const auto found = await(certificates.list());
    if (!found || found->isEmpty())
        return fail(Error::Code::NotFound, u"no demonstration certificate of "_s + login);
    const auto signer = await(certificates.open(found->constFirst().id, auth::Secret("gwanmun")));
    if (!signer)
        return fail(signer.error());
    auth::SignInContext context;
    context.transport = &m_managers.requests();
    context.crypto = crypto;
    context.clock = &m_clock;
    context.openUrl = [](const QUrl &) { return false; };
    auth::SignIn attempt(context);
    const auto grant = await(attempt.withCertificate(m_backend.url().toString(), *signer));
    if (!grant)
        return fail(grant.error());
    return grant->tokens.access;
}

Result<net::Reply> ApprovalCity::send(const Officer &officer, net::Request request)
{
    request.url = m_backend.url().resolved(request.url);
    request.headers.append({"Authorization", "Bearer " + officer.token});
    return await(m_managers.requests().send(request));
}

QJsonObject ApprovalCity::get(const Officer &officer, const QString &path)
{
    net::Request request;
    request.url = QUrl(path);
    const auto reply = send(officer, request);
    return reply ? net::expectJson(*reply).value_or(QJsonObject()) : QJsonObject();
}

document::Content bodyOf(const QStringList &lines)
{
    document::Content content;
    for (const QString &line : lines)
        content.blocks.append(
            document::Block::of(document::Paragraph{.level = 1, .runs = {document::Run{.text = line}}}));
    return content;
}

approval::PlannedGroup stepOf(document::StepRole role, const QString &postId)
{
    approval::PlannedStep step;
    step.role = role;
    step.assignee.postId = postId;
    return {document::GroupMode::Sequential, document::JoinRule::All, {step}};
}

approval::Draft newDraft(ApprovalDesk &desk, const QString &title, const QList<approval::PlannedGroup> &line)
{
    std::ignore = waitUntil([&] { return !desk->forms().forms().isEmpty() && !desk->forms().unitTasks().isEmpty(); });
    document::Meta meta;
    meta.title = title;
    meta.flow = document::Flow::Internal;
    meta.summary = u"업무포털 점검 일정과 담당을 정하여 시행하고자 함"_s;
    meta.keywords = {u"업무포털"_s, u"점검"_s};
    if (const auto &tasks = desk->forms().unitTasks(); !tasks.isEmpty()) {
        meta.unitTaskCode = tasks.first().code;
        meta.retention = tasks.first().retention;
        std::ignore = waitUntil([&] { return !desk->forms().recordFiles(meta.unitTaskCode).isEmpty(); });
        if (const auto files = desk->forms().recordFiles(meta.unitTaskCode); !files.isEmpty())
            meta.recordFileId = files.first().id;
    }
    QString form;
    for (const approval::Form &one : desk->forms().forms()) {
        if (form.isEmpty() || one.isForEveryFlow || one.flow == document::Flow::Internal)
            form = one.id;
    }
    approval::Draft draft = desk->drafts().make(form, meta);
    draft.content = bodyOf({u"점검 일정을 다음과 같이 정하고자 합니다."_s, u"담당 부서는 정보시스템과입니다."_s});
    draft.line.groups = line;
    for (const QString &code : {u"L06"_s, u"L07"_s, u"L08"_s, u"L09"_s, u"L10"_s, u"L14"_s})
        draft.checkReasons.append({code, u"시험 문서"_s});
    return draft;
}

ApprovalDesk::ApprovalDesk(const Officer &officer, std::chrono::milliseconds undo)
    : ApprovalDesk(officer, approvalCity().backend().url(), {}, undo)
{
}

ApprovalDesk::ApprovalDesk(const Officer &officer, QUrl portal, QString folder, std::chrono::milliseconds undo)
    : m_officer(officer)
    , m_portal(std::move(portal))
    , m_undo(undo)
    , m_folder(folder.isEmpty() ? m_dir.path() + u"/account"_s : folder)
    , m_token(officer.token)
{
    open();
}

ApprovalDesk::~ApprovalDesk()
{
    close();
}

void ApprovalDesk::open()
{
    store::Schema schema{approval::cacheComponent(), approval::deskComponent(), sync::Engine::component(),
                         outbox::Outbox::component()};
    schema.append(transfer::Transfers::components());
    auto opened = store::Store::open(m_folder, schema);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    m_store = std::move(*opened);
    const net::Backoff quick{.base = 20ms, .cap = 200ms, .floor = 5ms};
    m_managers = std::make_unique<net::Managers>();
    m_queue =
        std::make_unique<net::RequestQueue>(m_managers->requests(), &m_token, m_clock,
                                            net::QueueOptions{.baseUrl = m_portal, .attempts = 2, .backoff = quick});
    m_outbox = std::make_unique<outbox::Outbox>(*m_store, outbox::Options{.backoff = quick});
    m_engine = std::make_unique<sync::Engine>(*m_store, m_outbox.get(), sync::Options{.poll = 200ms, .backoff = quick});
    const auto send = [this](net::Request request) { return m_online ? m_queue->send(std::move(request)) : offline(); };
    transfer::Options files;
    files.backoff = quick;
    m_transfers = std::make_unique<transfer::Transfers>(*m_store, send, files);
    m_service = std::make_unique<approval::ApprovalService>(
        approval::ApprovalParts{.store = *m_store,
                                .outbox = *m_outbox,
                                .engine = *m_engine,
                                .send = send,
                                .transfers = *m_transfers,
                                .clock = m_clock,
                                .badges = m_badges,
                                .seat = [this] { return m_officer.person.seatId; },
                                .self = [this] { return m_officer.person; },
                                .deciding = {.undo = m_undo},
                                .mirrorAfter = 20ms});
    if (!await(m_outbox->start()) || !await(m_engine->start()) || !await(m_transfers->start()))
        qFatal("the desk does not start");
    m_service->start();
    setOnline(m_online);
}

Task<net::Reply> ApprovalDesk::offline()
{
    co_return fail(Error::Code::Offline, u"by the test"_s);
}

void ApprovalDesk::close()
{
    if (m_queue)
        m_queue->shutdown();
    m_service.reset();
    m_transfers.reset();
    m_engine.reset();
    m_outbox.reset();
    m_store.reset();
    m_queue.reset();
    m_managers.reset();
}

void ApprovalDesk::setOnline(bool online)
{
    m_online = online;
    m_engine->setNetwork(online ? sync::Network::Online : sync::Network::Offline);
    m_transfers->setOnline(online);
}

bool ApprovalDesk::sent()
{
    return waitUntil([&] { return m_outbox->entries().isEmpty(); }, 20s);
}

bool ApprovalDesk::drained()
{
    if (waitUntil([&] { return m_outbox->entries().isEmpty(); }, 50s))
        return true;
    for (const outbox::Entry &entry : m_outbox->entries())
        std::printf("left: %s, state %d, %s %s\n", qPrintable(entry.kind), int(entry.state), qPrintable(entry.lastError ? entry.lastError->problemType : QString()),
                    qPrintable(entry.lastError ? entry.lastError->detail : QString()));
    std::fflush(stdout);
    return false;
}

std::optional<approval::InboxRow> ApprovalDesk::readRow(approval::Box box, const QString &objectId)
{
    const auto model = m_service->makeInbox();
    model->setQuery({.box = box, .sort = approval::InboxQuery::Sort::Newest});
    if (!waitUntil([&] { return model->isReady(); }))
        return {};
    for (int row = 0; row < model->rowCount() && model->isLoaded(row); ++row) {
        const auto item = model->item(row);
        if (item->objectId == objectId || item->documentId == objectId)
            return item;
    }
    return {};
}

std::optional<approval::InboxRow> ApprovalDesk::row(approval::Box box, const QString &objectId)
{
    std::optional<approval::InboxRow> found;
    std::ignore = waitUntil([&] { return (found = readRow(box, objectId)).has_value(); }, 15s);
    return found;
}

bool ApprovalDesk::gone(approval::Box box, const QString &objectId)
{
    return waitUntil([&] { return !readRow(box, objectId); }, 15s);
}

std::unique_ptr<approval::DocumentView> ApprovalDesk::document(const QString &id)
{
    auto view = m_service->document(id);
    std::ignore = waitUntil(
        [&] { return view->state() != approval::DocumentView::State::Loading && !view->isRefreshing(); }, 15s);
    // What the answer brought is read behind it.
    std::ignore = waitUntil([&] { return !view->document().id.isEmpty(); });
    return view;
}

bool ApprovalDesk::decide(const QString &documentId, document::Decision decision, const QString &reason)
{
    if (!row(approval::Box::Waiting, documentId))
        return false;
    const auto view = document(documentId);
    const approval::Step *step = view->document().myStep();
    if (!step)
        return false;
    view->markOpened();
    approval::Act act;
    act.documentId = documentId;
    act.stepId = step->id;
    act.decision = decision;
    act.versionSha256 = view->document().version.versionSha256;
    act.reason = reason;
    act.objectionsSeen = true;
    return await(m_service->deciding().decide(act)) && sent();
}

} // namespace gw::test
