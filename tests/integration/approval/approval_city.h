// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/approval/service.h>
#include <gw/base/clock.h>
#include <gw/net/managers.h>
#include <gw/net/requestqueue.h>
#include <gw/test/await.h>
#include <gw/test/backend_process.h>
#include <gw/test/outcome.h>

namespace gw::test {

/// Somebody who is signed in, on their main seat.
struct Officer
{
    QByteArray token;
    approval::Person person;
    QString postId;
};

/// A seeded backend, and those who have to do with a document of the portal team.
class ApprovalCity
{
public:
    bool start();
    BackendProcess &backend() { return m_backend; }
    const Officer &haneul() const { return m_people[0]; } ///< drafts
    const Officer &seojun() const { return m_people[1]; } ///< leads the team
    const Officer &jiu() const { return m_people[2]; }    ///< heads the division
    QJsonObject get(const Officer &officer, const QString &path);

private:
    Result<QByteArray> signIn(const QString &login);
    Result<net::Reply> send(const Officer &officer, net::Request request);

    BackendProcess m_backend;
    SystemClock m_clock;
    net::Managers m_managers;
    Officer m_people[3];
};

/// A text as paragraphs of an outline.
document::Content bodyOf(const QStringList &lines);
/// One step for a post, after the others.
approval::PlannedGroup stepOf(document::StepRole role, const QString &postId);
class ApprovalDesk;
/// An internal document that has all the server asks for.
approval::Draft newDraft(ApprovalDesk &desk, const QString &title, const QList<approval::PlannedGroup> &line);

/// The one city of a test program.
ApprovalCity &approvalCity();

class FixedToken final : public net::ITokenSource
{
public:
    explicit FixedToken(QByteArray token) : m_token(std::move(token)) {}
    Task<QByteArray> token() override
    {
        QByteArray copy = m_token; // QCoro 0.8 moves from whatever stands behind co_return
        co_return copy;
    }
    void refused(QByteArray) override {}

private:
    QByteArray m_token;
};

/// Approval of one account without a window, and impatient: what is held back goes after a moment.
class ApprovalDesk
{
public:
    /// In a temporary folder, at the city of the program.
    explicit ApprovalDesk(const Officer &officer, std::chrono::milliseconds undo = std::chrono::milliseconds(30));
    ApprovalDesk(const Officer &officer, QUrl portal, QString folder, std::chrono::milliseconds undo);
    ~ApprovalDesk();
    Q_DISABLE_COPY_MOVE(ApprovalDesk)

    void open();
    void close();
    void setOnline(bool online);
    approval::ApprovalService *operator->() const { return m_service.get(); }
    outbox::Outbox &outbox() { return *m_outbox; }
    contract::BadgeBoard &badges() { return m_badges; }

    /// Until nothing waits in the outbox.
    bool sent();
    bool drained(); ///< the same with more patience, for a program that was killed often; says what is left
    /// Syncs until a box has a row about this object; its row.
    std::optional<approval::InboxRow> row(approval::Box box, const QString &objectId);
    /// Syncs until a box has none any more.
    bool gone(approval::Box box, const QString &objectId);
    /// Opened until it is ready and new.
    std::unique_ptr<approval::DocumentView> document(const QString &id);
    /// Looks at what waits and decides it, until the server has it.
    bool decide(const QString &documentId, document::Decision decision, const QString &reason = {});

private:
    static Task<net::Reply> offline();
    std::optional<approval::InboxRow> readRow(approval::Box box, const QString &objectId);

    const Officer m_officer;
    const QUrl m_portal;
    const std::chrono::milliseconds m_undo;
    QTemporaryDir m_dir;
    const QString m_folder;
    SystemClock m_clock;
    FixedToken m_token;
    bool m_online = true;
    contract::BadgeBoard m_badges;
    std::unique_ptr<net::Managers> m_managers;
    std::unique_ptr<net::RequestQueue> m_queue;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<outbox::Outbox> m_outbox;
    std::unique_ptr<sync::Engine> m_engine;
    std::unique_ptr<transfer::Transfers> m_transfers;
    std::unique_ptr<approval::ApprovalService> m_service;
};

} // namespace gw::test
