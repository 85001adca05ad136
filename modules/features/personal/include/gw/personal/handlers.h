// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/outbox/handler.h>
#include <gw/personal/merge.h>
#include <gw/store/store.h>

namespace gw::personal {

/// What all writes of notes and tasks have in common: each stands beside what the server has until it is answered.
class ObjectHandler : public outbox::IHandler
{
public:
    /// `store` must outlive it.
    ObjectHandler(Send send, store::Store &store) : m_send(std::move(send)), m_store(store) {}
    QStringList topics() const override;
    Result<Done> applyLocal(store::WriteContext &cache, const outbox::Entry &entry) const override;
    Result<Done> revert(store::WriteContext &cache, const outbox::Entry &entry) const override;
    /// The answer holds the object as the server has it now, or nothing when it is gone, and a copy that was made.
    Result<Done> applyAnswer(store::WriteContext &cache, const outbox::Entry &entry) const override;
    bool isRepeatable() const override { return true; }

protected:
    Send m_send;
    store::Store &m_store;
};

/// Kind "personal.create": POST with the id that was made here. Also brings back what was deleted.
class CreateHandler final : public ObjectHandler
{
public:
    using ObjectHandler::ObjectHandler;
    static outbox::NewEntry entryFor(Kind kind, const QJsonObject &draft);
    QString kind() const override;
    Task<outbox::Outcome> send(outbox::Entry entry) override;
};

/// Kind "personal.change": PATCH of what was edited, joined with what other desks made of it meanwhile: see merge(). What was
/// edited here and deleted there comes back, since words weigh more than a deletion.
class ChangeHandler final : public ObjectHandler
{
public:
    using ObjectHandler::ObjectHandler;
    /// `whole` is the object with the patch in it; `copyTitle` is the title of a copy, should there be one.
    static outbox::NewEntry entryFor(Kind kind, const QString &id, const Edit &edit, const QJsonObject &whole,
                                     const QString &copyTitle);
    QString kind() const override;
    Task<outbox::Outcome> send(outbox::Entry entry) override;
};

/// Kind "personal.delete": DELETE, unless somebody wrote into it meanwhile; then it stays.
class DeleteHandler final : public ObjectHandler
{
public:
    using ObjectHandler::ObjectHandler;
    /// `whole` is the object as the person saw it.
    static outbox::NewEntry entryFor(Kind kind, const QString &id, const QJsonObject &whole);
    QString kind() const override;
    Task<outbox::Outcome> send(outbox::Entry entry) override;
};

} // namespace gw::personal
