// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "boards_city.h"
#include "boards_desk.h"

#include <gw/test/outcome.h>

namespace gw::test {

/// A desk in a folder of its own that can be closed and opened again.
struct OneDesk
{
    QTemporaryDir dir;
    BoardsDeskOptions options;
    std::unique_ptr<BoardsDesk> desk;

    explicit OneDesk(const Citizen &citizen, QUrl portal = boardsCity().backend().url(), int window = 1000)
    {
        options.window = window;
        options.portal = std::move(portal);
        options.token = citizen.token;
        options.author = citizen.author;
        options.folder = dir.path() + QStringLiteral("/account");
        open();
    }
    void open()
    {
        auto opened = BoardsDesk::open(options);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        desk = std::move(*opened);
        if (!await(desk->start()))
            qFatal("the desk does not start");
    }
    BoardsDesk *operator->() const { return desk.get(); }

    /// Until every source has succeeded and the models have read it.
    bool sync()
    {
        const QDateTime before = QDateTime::currentDateTimeUtc();
        desk->engine().wakeAll();
        return waitUntil([&] {
            const auto sources = desk->engine().sources();
            return !sources.isEmpty() && std::ranges::all_of(sources, [&](const sync::SourceStatus &source) {
                return !source.running && source.lastSuccess >= before;
            });
        }, std::chrono::seconds(20));
    }
    /// Until nothing waits in the outbox.
    bool sent()
    {
        return waitUntil([&] { return desk->outbox().entries().isEmpty(); }, std::chrono::seconds(20));
    }
    /// Sends a draft and waits until the server has it.
    QString publish(const boards::Draft &draft)
    {
        if (!await(desk->writing().send(draft)) || !sent())
            return {};
        return draft.id;
    }
    /// A post as the list of its board shows it; syncs until it is there.
    std::optional<boards::PostRow> row(const QString &postId)
    {
        if (!waitUntil([&] { return desk->engine().sources().size() == 3 && readRow(postId).has_value(); }))
            return {};
        return readRow(postId);
    }
    std::optional<boards::PostRow> readRow(const QString &postId)
    {
        const auto detail = desk->boards().post(postId);
        waitUntil([&] { return detail->state() != boards::PostDetail::State::Loading; });
        if (detail->state() != boards::PostDetail::State::Ready)
            return {};
        return detail->row();
    }
    /// The same, or a row that nothing could mistake for a real one.
    boards::PostRow shown(const QString &postId)
    {
        boards::PostRow none;
        none.likes = -1;
        none.unread = true;
        return readRow(postId).value_or(none);
    }
};

/// Two people at their desks.
struct TwoDesks
{
    OneDesk a{boardsCity().haneul()};
    OneDesk b{boardsCity().other()};

    bool ready()
    {
        return a.sync() && b.sync() && waitUntil([&] {
                   return !a->boards().boards().rows().isEmpty() && !b->boards().boards().rows().isEmpty();
               });
    }
};

/// Opened until it is ready.
inline std::unique_ptr<boards::PostDetail> opened(OneDesk &desk, const QString &postId)
{
    auto detail = desk->boards().post(postId);
    EXPECT_TRUE(waitUntil([&] { return detail->state() == boards::PostDetail::State::Ready; }, std::chrono::seconds(20)))
        << "state " << int(detail->state());
    return detail;
}

} // namespace gw::test
