// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/outbox/handler.h>
#include <gw/outbox/outbox.h>
#include <gw/store/store.h>
#include <gw/surveys/types.h>

namespace gw::surveys {

/// What all writes of surveys have in common: a row in survey_pending while they wait.
class PendingHandler : public outbox::IHandler
{
public:
    PendingHandler(QLatin1StringView kind, Send send) : m_kind(kind), m_send(std::move(send)) {}

    QString kind() const final { return m_kind; }
    QStringList topics() const final { return {surveysTopic}; }
    Result<Done> applyLocal(store::WriteContext &cache, const outbox::Entry &entry) const override;
    Result<Done> revert(store::WriteContext &cache, const outbox::Entry &entry) const override;

    /// `document` is what rowsOf() puts on top; `secret` stays in the desk file.
    static outbox::NewEntry entryFor(QLatin1StringView kind, const QString &surveyId, const QString &seatId,
                                     const QJsonObject &document, const QJsonObject &secret = {});

protected:
    static QString surveyOf(const outbox::Entry &entry);
    static QJsonObject documentOf(const outbox::Entry &entry);
    Task<net::Reply> transmit(net::Request request) const { return m_send(std::move(request)); }

private:
    QLatin1StringView m_kind;
    Send m_send;
};

/// Creating, changing, moving and deleting a survey, and answering it under one's name.
class WriteHandler final : public PendingHandler
{
public:
    /// `store` must outlive it.
    WriteHandler(QLatin1StringView kind, Send send, store::Store &store) : PendingHandler(kind, std::move(send)), m_store(store) {}

    Task<outbox::Outcome> send(outbox::Entry entry) override;
    Result<Done> applyAnswer(store::WriteContext &cache, const outbox::Entry &entry) const override;
    bool isRepeatable() const override;

private:
    Task<qint64> revisionFor(outbox::Entry entry) const;
    store::Store &m_store;
};

/// First step of an anonymous answer: POST /v1/surveys/{id}/ballot-signature with the blinded message that was made when
/// the person decided. Its answer is the ballot, ready to be cast; the entry goes when CastHandler's has taken over.
class BallotHandler final : public PendingHandler
{
public:
    explicit BallotHandler(Send send);

    Task<outbox::Outcome> send(outbox::Entry entry) override;
    Result<Done> applyAnswer(store::WriteContext &cache, const outbox::Entry &entry) const override;
    Result<bool> isConfirmed(sqlite::Connection &cache, const outbox::Entry &entry) const override;
    bool isRepeatable() const override { return true; } // the server knows the blinded message
};

/// Second step: POST /v1/surveys/{id}/ballots, apart from everything else.
class CastHandler final : public PendingHandler
{
public:
    explicit CastHandler(Send apart);

    Task<outbox::Outcome> send(outbox::Entry entry) override;
    Result<Done> applyAnswer(store::WriteContext &cache, const outbox::Entry &entry) const override;
    bool isRepeatable() const override { return true; } // the token is the key
};

} // namespace gw::surveys
