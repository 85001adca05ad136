// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/dashboard/types.h>
#include <gw/outbox/handler.h>
#include <gw/outbox/outbox.h>
#include <gw/portalapi/notices.h>

namespace gw::dashboard {

/// Kind "notice.publish": POST /v1/notices. Until it is answered the notice stands in the list under the operation's id.
class PublishHandler final : public outbox::IHandler
{
public:
    explicit PublishHandler(Send send) : m_send(std::move(send)) {}
    static outbox::NewEntry entryFor(const portal::NoticeDraft &draft, const QString &seatId);
    QString kind() const override;
    QStringList topics() const override;
    Result<Done> applyLocal(store::WriteContext &cache, const outbox::Entry &entry) const override;
    Result<Done> revert(store::WriteContext &cache, const outbox::Entry &entry) const override;
    Task<outbox::Outcome> send(outbox::Entry entry) override;
    Result<Done> applyAnswer(store::WriteContext &cache, const outbox::Entry &entry) const override;

private:
    Send m_send;
};

/// Kind "notice.remind": POST /v1/notices/{id}/reminders. Nothing is to be seen of it here.
class RemindHandler final : public outbox::IHandler
{
public:
    explicit RemindHandler(Send send) : m_send(std::move(send)) {}
    static outbox::NewEntry entryFor(const QString &noticeId, const QString &seatId);
    QString kind() const override;
    QStringList topics() const override { return {}; }
    Result<Done> applyLocal(store::WriteContext &, const outbox::Entry &) const override { return Done{}; }
    Result<Done> revert(store::WriteContext &, const outbox::Entry &) const override { return Done{}; }
    Task<outbox::Outcome> send(outbox::Entry entry) override;
    Result<Done> applyAnswer(store::WriteContext &, const outbox::Entry &) const override { return Done{}; }

private:
    Send m_send;
};

/// For those who publish: new notices, who has read one and who has not, and reminding the latter. GUI thread.
class NoticeDesk final : public QObject
{
    Q_OBJECT

public:
    using Readers = portal::Paged<portal::NoticeReaders>;

    /// Registers its handlers, so before Outbox::start(). `outbox` must outlive it.
    NoticeDesk(outbox::Outbox &outbox, Send send, Text seat, QObject *parent = nullptr);

    /// Keeps it in the outbox; gives the operation id, for an undo.
    Task<QString> publish(portal::NoticeDraft draft);
    /// Only those who have not read it are reminded. Once an hour: a further one waits for its time in the outbox.
    Task<QString> remind(QString noticeId);
    void discard(const QString &operationId);

    /// A page of the readers; asks the server. `unitId` empty: all units. `cursor` empty: the first page, with all counts.
    Task<Readers> readers(QString noticeId, std::optional<bool> acknowledged, QString unitId, QString cursor) const;
    /// The whole list, page by page; for the export.
    Task<QList<portal::NoticeReader>> allReaders(QString noticeId) const;

private:
    outbox::Outbox &m_outbox;
    Send m_send;
    Text m_seat;
};

} // namespace gw::dashboard
