// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/dashboard/types.h>
#include <gw/store/store.h>
#include <gw/sync/source.h>

namespace gw::dashboard {

/// Numbers and waiting items of the active seat: one conditional GET of the counters, and the lists when they changed.
///
/// The cursor is the ETag. Rows of other seats stay, so that switching back shows them without a network.
class CountersSource final : public sync::ISource
{
public:
    /// An empty seat means the person's main one. `language` is `ko` or `en`.
    CountersSource(Send send, Text seat, Text language);

    QString id() const override;
    QStringList wakeTopics() const override;
    QString scope() const override;
    bool isEssential() const override { return true; }
    Task<sync::Delta> pull(sync::Pull pull) override;
    Result<Done> sweep(store::WriteContext &cache, qint64 generation) const override;

private:
    Send m_send;
    Text m_seat;
    Text m_language;
};

/// Mirrors the notices that are meant for the person.
class NoticesSource final : public sync::ISource
{
public:
    explicit NoticesSource(Send send, int pageSize = 200) : m_send(std::move(send)), m_pageSize(pageSize) {}

    QString id() const override;
    QStringList wakeTopics() const override;
    bool isEssential() const override { return true; }
    Task<sync::Delta> pull(sync::Pull pull) override;
    Result<Done> sweep(store::WriteContext &cache, qint64 generation) const override;

private:
    Send m_send;
    int m_pageSize;
};

/// The preferences of the person.
///
/// It asks with the ETag of the cached document, not with the engine's cursor: the answer to a patch moves the document too.
class PreferencesSource final : public sync::ISource
{
public:
    /// `store` must outlive it.
    PreferencesSource(Send send, store::Store &store) : m_send(std::move(send)), m_store(store) {}

    QString id() const override;
    QStringList wakeTopics() const override;
    Task<sync::Delta> pull(sync::Pull pull) override;
    Result<Done> sweep(store::WriteContext &cache, qint64 generation) const override;

private:
    Send m_send;
    store::Store &m_store;
};

/// Who the person is and which seats they have. Rows of seats that are no longer theirs go away with it.
class MeSource final : public sync::ISource
{
public:
    explicit MeSource(Send send) : m_send(std::move(send)) {}

    QString id() const override;
    QStringList wakeTopics() const override;
    bool isEssential() const override { return true; }
    Task<sync::Delta> pull(sync::Pull pull) override;
    Result<Done> sweep(store::WriteContext &cache, qint64 generation) const override;

private:
    Send m_send;
};

} // namespace gw::dashboard
