// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "log.h"
#include <gw/base/deliver.h>
#include <gw/questions/service.h>

using namespace Qt::Literals::StringLiterals;

// What was being written when the window closed, or the power went.
namespace gw::questions {
namespace {

Result<QHash<QString, QString>> draftsOf(sqlite::Connection &db)
{
    QHash<QString, QString> drafts;
    auto statement = db.prepare(u"SELECT key, text FROM quest_draft"_s);
    if (!statement)
        return fail(statement.error());
    auto row = statement->step();
    for (; row && *row; row = statement->step())
        drafts.insert(statement->text(0), statement->text(1));
    return row ? Result<QHash<QString, QString>>(drafts) : Result<QHash<QString, QString>>(fail(row.error()));
}

} // namespace

void QuestionsService::readDrafts()
{
    auto reading = m_store.read(store::File::Desk, [](sqlite::Connection &db) { return draftsOf(db); });
    deliver(std::move(reading), this, [](QuestionsService *self, Result<QHash<QString, QString>> drafts) {
        if (!drafts) {
            if (drafts.error().code != Error::Code::Cancelled)
                qCWarning(lcQuestions) << "drafts cannot be read:" << drafts.error();
            return;
        }
        for (auto it = drafts->cbegin(); it != drafts->cend(); ++it) {
            if (!self->m_drafts.contains(it.key())) // something newer was written meanwhile
                self->m_drafts.insert(it.key(), it.value());
        }
    });
}

void QuestionsService::setDraft(const QString &key, const QString &text)
{
    if (m_drafts.value(key) == text)
        return;
    m_drafts.insert(key, text);
    auto writing = m_store.write(store::File::Desk, [key, text](store::WriteContext &desk) {
        return text.isEmpty() ? desk.db().exec(u"DELETE FROM quest_draft WHERE key=?"_s, {key})
                              : desk.db().exec(u"INSERT OR REPLACE INTO quest_draft(key, text) VALUES(?,?)"_s, {key, text});
    });
    deliver(std::move(writing), this, [](QuestionsService *, const Result<Done> &written) {
        if (!written && written.error().code != Error::Code::Cancelled)
            qCWarning(lcQuestions) << "a draft cannot be kept:" << written.error();
    });
}

} // namespace gw::questions
