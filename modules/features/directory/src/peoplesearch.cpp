// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/directory/peoplesearch.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::directory {

namespace {

Task<QList<contract::SearchHit>> hitsOf(Task<QList<PersonRow>> searching, bool english)
{
    const Result<QList<PersonRow>> people = co_await searching;
    if (!people)
        co_return fail(people.error());
    QList<contract::SearchHit> hits;
    for (const PersonRow &person : *people) {
        contract::SearchHit hit;
        hit.title = english && !person.nameEn.isEmpty() ? person.nameEn : person.name;
        QStringList context{person.unit.in(english), person.title.in(english), person.phone};
        context.removeAll(QString());
        hit.context = context.join(u" · "_s);
        hit.icon = u"user-identity"_s;
        hit.link = {u"directory"_s, u"person/"_s + person.personId, {}};
        hit.score = person.score;
        hits.append(hit);
    }
    co_return hits;
}

} // namespace

PeopleSearchProvider::PeopleSearchProvider(const Repository &repository, std::function<QString()> label,
                                           std::function<bool()> english)
    : m_repository(repository), m_label(std::move(label)), m_english(std::move(english))
{
}

QString PeopleSearchProvider::id() const
{
    return u"people"_s;
}

QString PeopleSearchProvider::label() const
{
    return m_label();
}

Task<QList<contract::SearchHit>> PeopleSearchProvider::find(QString text, int limit)
{
    return hitsOf(m_repository.search(text, limit), m_english());
}

} // namespace gw::directory
