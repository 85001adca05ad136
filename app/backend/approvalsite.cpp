// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "approvalsite.h"

#include <QFile>
#include <QLoggingCategory>
#include <condition_variable>
#include <gw/backend/approval/schema.h>
#include <gw/backend/dispatch/schema.h>
#include <gw/backend/inbox/schema.h>
#include <gw/backend/memos/schema.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::backend;

Q_DECLARE_LOGGING_CATEGORY(lcBackend)

namespace gw::app::backend {
namespace {

constexpr std::chrono::seconds absencesEvery(60);

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return !path.isEmpty() && file.open(QIODevice::ReadOnly) ? file.read(1 << 20) : QByteArray();
}

approval::SignaturePolicy signaturePolicy(const std::map<QString, gw::portal::PolicyEntry> &policy)
{
    const auto entry = policy.find(u"ApprovalSignature"_s);
    const QString wanted = entry == policy.end() ? QString() : entry->second.value.toString();
    if (wanted == u"certificate"_s)
        return approval::SignaturePolicy::Certificate;
    return wanted == u"image"_s ? approval::SignaturePolicy::Image : approval::SignaturePolicy::None;
}

approval::Services documentsOf(const ApprovalSite::Needs &needs, const inbox::Services &inbox)
{
    approval::Services services{.database = needs.database,
                                .once = needs.once,
                                .events = needs.events,
                                .access = needs.access,
                                .clock = needs.clock,
                                .inbox = inbox};
    services.policy.signature = signaturePolicy(needs.policy);
    services.policy.trustPem = contentOf(needs.trustRootFile) + contentOf(needs.crlFile);
    services.decided = {dispatch::decidedHook()};
    services.givenTo = dispatch::givenTo();
    services.opened = [](storage::Session &session, const identity::Caller &caller, const QString &documentId,
                         const QDateTime &now) {
        return dispatch::noteReading(session, caller, u"document"_s, documentId, now);
    };
    services.fileBytes = [&files = needs.files](const QString &sha256) { return files.bytes(sha256); };
    services.recordParts = [](storage::Session &session, const QString &documentId) -> Result<approval::RecordParts> {
        auto parts = dispatch::recordParts(session, documentId);
        if (!parts)
            return fail(parts.error());
        return approval::RecordParts{std::move(parts->dispatches), std::move(parts->sealUses)};
    };
    return services;
}

dispatch::Services dispatchOf(const ApprovalSite::Needs &needs, const inbox::Services &inbox)
{
    return {.database = needs.database,
            .once = needs.once,
            .access = needs.access,
            .clock = needs.clock,
            .inbox = inbox,
            .fileOf = [&files = needs.files](storage::Session &session, const QString &personId,
                                             const QString &fileId) -> Result<QByteArray> {
                const auto rows =
                    session.query(u"SELECT sha256 FROM stored_file WHERE id = ? AND person_id = ? AND complete = 1"_s,
                                  {fileId, personId});
                if (!rows)
                    return fail(rows.error());
                return rows->empty() ? Result<QByteArray>(QByteArray()) : files.bytes(rows->front().text(0));
            }};
}

memos::Services memosOf(const ApprovalSite::Needs &needs, const inbox::Services &inbox)
{
    return {.database = needs.database,
            .once = needs.once,
            .access = needs.access,
            .clock = needs.clock,
            .inbox = inbox,
            .keepFile = [&files = needs.files](const QByteArray &bytes, const QString &name,
                                               const QString &personId) -> Result<QString> {
                const auto file = files.put(bytes, name, personId);
                if (!file)
                    return fail(file.error());
                return file->id;
            }};
}

} // namespace

ApprovalSite::ApprovalSite(const Needs &needs)
    : m_inbox{needs.database, needs.access, needs.events, needs.clock}
    , m_documents(documentsOf(needs, m_inbox))
    , m_dispatch(dispatchOf(needs, m_inbox))
    , m_memos(memosOf(needs, m_inbox))
    , m_relay(m_inbox)
{
}

void ApprovalSite::start()
{
    m_relay.start();
    m_ticker = std::jthread([this](const std::stop_token &stop) {
        std::mutex mutex;
        std::condition_variable_any wake;
        std::unique_lock lock(mutex);
        const auto never = [] { return false; };
        while (!stop.stop_requested()) {
            wake.wait_for(lock, stop, absencesEvery, never);
            if (stop.stop_requested())
                return;
            if (const auto done = tidy(); !done)
                qCWarning(lcBackend) << "nobody looked who is away:" << done.error();
        }
    });
}

void ApprovalSite::stop()
{
    m_ticker.request_stop();
    if (m_ticker.joinable())
        m_ticker.join();
    m_relay.stop();
}

std::vector<storage::Migration> ApprovalSite::migrations()
{
    std::vector<storage::Migration> all;
    for (const auto &part : {inbox::migrations(), approval::migrations(), dispatch::migrations(), memos::migrations()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

QHash<QString, files::MaySee> ApprovalSite::fileUses(const Clock &clock)
{
    return {{u"document"_s,
             [&clock](storage::Session &session, const QString &person, const QString &document) {
                 return approval::mayHaveFiles(session, person, document, clock, dispatch::filesGivenTo(clock));
             }},
            {u"memo"_s, [&clock](storage::Session &session, const QString &person, const QString &memo) {
                 return memos::mayHaveFiles(session, person, memo, clock);
             }}};
}

gw::backend::portal::WaitingSource ApprovalSite::waiting(const Clock &clock)
{
    return inbox::waitingSource(clock);
}

void ApprovalSite::addRoutes(http::Router &router)
{
    inbox::addRoutes(router, m_inbox);
    approval::addRoutes(router, m_documents);
    dispatch::addRoutes(router, m_dispatch);
    memos::addRoutes(router, m_memos);
}

} // namespace gw::app::backend
