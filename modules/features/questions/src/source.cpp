// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/questions/source.h>

#include "rows.h"
#include <gw/portalapi/questions.h>
#include <gw/sync/background.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::questions {
namespace {

sync::Delta deltaOf(const portal::QuestionChanges &changes, qint64 generation)
{
    sync::Delta delta{changes.newState, changes.hasMore};
    delta.batches = sync::inBatches(changes.created + changes.updated,
                                    [generation](store::WriteContext &cache, const portal::Question &question) {
                                        cache.touch(topic);
                                        return writeQuestion(cache.db(), question, generation);
                                    });
    delta.batches += sync::inBatches(changes.destroyed, [](store::WriteContext &cache, const QString &id) {
        cache.touch(topic);
        return cache.db().exec(u"DELETE FROM quest_question WHERE id=?"_s, {id});
    });
    return delta;
}

} // namespace

QString QuestionsSource::id() const
{
    return u"questions"_s;
}

QStringList QuestionsSource::wakeTopics() const
{
    return {u"questions"_s};
}

Task<sync::Delta> QuestionsSource::pull(sync::Pull pull)
{
    portal::GetQuestionChanges call;
    if (!pull.cursor.isEmpty())
        call.since = pull.cursor;
    call.limit = m_pageSize;
    Task<net::Reply> sending = m_send(call.request());
    const Result<net::Reply> reply = co_await sending;
    if (!reply)
        co_return fail(reply.error());
    auto parsing = sync::inBackground([answer = *reply, generation = pull.generation]() -> Result<sync::Delta> {
        const auto changes = portal::GetQuestionChanges::parse(answer);
        if (!changes)
            return fail(changes.error());
        return deltaOf(*changes, generation);
    });
    co_return co_await parsing;
}

Result<Done> QuestionsSource::sweep(store::WriteContext &cache, qint64 generation) const
{
    cache.touch(topic);
    return cache.db().exec(u"DELETE FROM quest_question WHERE generation<?"_s, {generation});
}

} // namespace gw::questions
