// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/outbox/handler.h>
#include <gw/questions/types.h>

namespace gw::questions {

/// What all writes about questions have in common: each stands beside the server's document until it is answered, and is
/// laid on top when rows are read. Taking one back needs no memory of what was there before.
class QuestionHandler : public outbox::IHandler
{
public:
    explicit QuestionHandler(Send send) : m_send(std::move(send)) {}
    QStringList topics() const override;
    Result<Done> applyLocal(store::WriteContext &cache, const outbox::Entry &entry) const override;
    Result<Done> revert(store::WriteContext &cache, const outbox::Entry &entry) const override;
    /// The answer is the whole question.
    Result<Done> applyAnswer(store::WriteContext &cache, const outbox::Entry &entry) const override;

protected:
    Send m_send;
};

/// Kind "question.ask": POST /v1/questions.
class AskHandler final : public QuestionHandler
{
public:
    using QuestionHandler::QuestionHandler;
    static outbox::NewEntry entryFor(const portal::QuestionDraft &draft, const QString &seatId);
    QString kind() const override;
    Task<outbox::Outcome> send(outbox::Entry entry) override;
};

/// Kind "question.change": PATCH /v1/questions/{id} with a merge patch of what the author edits or the office decides.
///
/// Others back questions all the time, which makes the version at hand old. On 412 it reads the question: when nothing of
/// what a person decides moved, the same patch goes out on top of the new version; otherwise somebody should look.
class ChangeHandler final : public QuestionHandler
{
public:
    using QuestionHandler::QuestionHandler;
    static outbox::NewEntry entryFor(const portal::Question &base, const QJsonObject &patch, const QString &seatId);
    QString kind() const override;
    Task<outbox::Outcome> send(outbox::Entry entry) override;
    bool isRepeatable() const override { return true; }
};

/// Kind "question.back": PUT or DELETE /v1/questions/{id}/backing.
class BackHandler final : public QuestionHandler
{
public:
    using QuestionHandler::QuestionHandler;
    static outbox::NewEntry entryFor(const QString &questionId, bool backed, const QString &seatId);
    QString kind() const override;
    Task<outbox::Outcome> send(outbox::Entry entry) override;
    bool isRepeatable() const override { return true; }
};

/// Kind "question.message": POST /v1/questions/{id}/messages.
class MessageHandler final : public QuestionHandler
{
public:
    using QuestionHandler::QuestionHandler;
    static outbox::NewEntry entryFor(const QString &questionId, const portal::QuestionMessageDraft &draft,
                                     const QString &seatId);
    QString kind() const override;
    Task<outbox::Outcome> send(outbox::Entry entry) override;
};

} // namespace gw::questions
