// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "staff_desk.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace gw::test {

namespace {

Task<net::Reply> gone()
{
    co_return fail(Error::Code::Cancelled);
}

} // namespace

StaffDesk::StaffDesk(const Citizen &citizen, QString folder) : m_citizen(citizen), m_token(citizen.token)
{
    auto opened = store::Store::open(folder.isEmpty() ? m_dir.path() : folder,
                                     {dashboard::component(), questions::component(), questions::draftComponent(),
                                      personal::component(), sync::Engine::component(), outbox::Outbox::component()});
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    m_store = std::move(*opened);
    const net::Backoff quick{.base = 20ms, .cap = 200ms, .floor = 5ms};
    m_managers = std::make_unique<net::Managers>();
    m_queue = std::make_unique<net::RequestQueue>(
        m_managers->requests(), &m_token, m_clock,
        net::QueueOptions{.baseUrl = theTown().backend().url(), .attempts = 2, .backoff = quick});
    m_outbox = std::make_unique<outbox::Outbox>(*m_store, outbox::Options{.backoff = quick});
    m_engine = std::make_unique<sync::Engine>(*m_store, m_outbox.get(), sync::Options{.poll = 300ms, .backoff = quick});
    const auto send = [this, alive = std::weak_ptr(m_alive)](net::Request request) {
        return alive.expired() ? gone() : this->send(std::move(request));
    };
    m_dashboard = std::make_unique<dashboard::DashboardService>(*m_store, *m_outbox, *m_engine, send, m_clock, m_badges);
    m_dashboard->setSeat(citizen.seatId);
    m_questions = std::make_unique<questions::QuestionsService>(*m_store, *m_outbox, *m_engine, send, m_clock);
    m_questions->setRole(citizen.seatId, citizen.capabilities);
    m_personal = std::make_unique<personal::PersonalService>(*m_store, *m_outbox, *m_engine, send, m_clock);
    m_personal->setCopyTitle([](const QString &title) { return title + u" (copy)"_s; });
}

StaffDesk::~StaffDesk()
{
    m_alive.reset(); // what still runs somewhere is refused
    if (m_queue)
        m_queue->shutdown();
    m_personal.reset();
    m_questions.reset();
    m_dashboard.reset();
    m_engine.reset();
    m_outbox.reset();
    m_store.reset();
}

Task<net::Reply> StaffDesk::send(net::Request request)
{
    if (!m_online)
        co_return fail(Error::Code::Offline, u"by the test"_s);
    request.timeout = 5s;
    Task<net::Reply> sending = m_queue->send(std::move(request));
    co_return co_await sending;
}

void StaffDesk::start()
{
    m_dashboard->loadNow();
    m_questions->reload();
    m_personal->reload();
    ASSERT_TRUE(await(m_outbox->start()));
    ASSERT_TRUE(await(m_engine->start()));
    if (m_online) {
        ASSERT_TRUE(settle());
    }
}

void StaffDesk::setOnline(bool online)
{
    m_online = online;
    m_engine->setNetwork(online ? sync::Network::Online : sync::Network::Offline);
}

bool StaffDesk::waitFor(const std::function<bool()> &condition)
{
    return waitUntil(condition, 20s);
}

bool StaffDesk::settle()
{
    for (const outbox::Entry &entry : m_outbox->entries()) {
        if (entry.state == outbox::State::Waiting)
            std::ignore = m_outbox->retry(entry.operationId); // ends its hold
    }
    if (!waitFor([this] {
            return std::ranges::none_of(m_outbox->entries(), [](const outbox::Entry &entry) {
                return entry.state != outbox::State::NeedsAttention;
            });
        }))
        return false;
    QHash<QString, QDateTime> before;
    for (const sync::SourceStatus &source : m_engine->sources())
        before.insert(source.id, source.lastSuccess);
    QTest::qWait(2);
    m_engine->wakeAll();
    const bool pulled = waitFor([&] {
        return std::ranges::all_of(m_engine->sources(), [&](const sync::SourceStatus &source) {
            return !source.running && source.lastSuccess.isValid() && source.lastSuccess != before.value(source.id);
        });
    });
    // Notices of the store, and the readings they start: those were asked for before these.
    for (int turn = 0; turn < 2; ++turn) {
        QTest::qWait(30);
        std::ignore = await(m_store->read(store::File::Cache, [](sqlite::Connection &db) { return db.scalar(u"SELECT 1"_s); }));
    }
    return pulled;
}

const questions::QuestionRow *StaffDesk::question(const QString &title)
{
    for (const questions::QuestionRow &row : m_questions->questions().rows()) {
        if (row.question.title == title)
            return &row;
    }
    return nullptr;
}

QStringList StaffDesk::noteTexts()
{
    QStringList texts;
    for (const personal::NoteRow &row : m_personal->notes().rows())
        texts.append(row.note.title + u": "_s + row.note.text);
    texts.sort();
    return texts;
}

QStringList StaffDesk::openTasks()
{
    QStringList titles;
    for (const personal::TaskRow &row : m_personal->tasks().rows()) {
        if (!row.task.done)
            titles.append(row.task.title);
    }
    return titles;
}

QString StaffDesk::noteId(const QString &title)
{
    for (const personal::NoteRow &row : m_personal->notes().rows()) {
        if (row.note.title == title)
            return row.note.id;
    }
    return {};
}

QString StaffDesk::taskId(const QString &title)
{
    for (const personal::TaskRow &row : m_personal->tasks().rows()) {
        if (row.task.title == title)
            return row.task.id;
    }
    return {};
}

} // namespace gw::test
