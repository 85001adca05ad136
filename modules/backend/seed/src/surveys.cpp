// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "areas.h"
#include "surveytexts.h"

#include <QHash>
#include <QSet>
#include <gw/backend/familyevents/routes.h>
#include <gw/backend/surveys/routes.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::seed {
namespace {

using gw::portal::FamilyEventKind;
using gw::portal::NoticeLayer;
using gw::portal::SurveyQuestionKind;
using gw::portal::SurveyState;

/// People of the city by where they sit.
class Staff
{
public:
    explicit Staff(const City &city) : m_city(city)
    {
        for (size_t i = 0; i < city.persons.size(); ++i) {
            const PersonRow &person = city.persons[i];
            if (person.state == u"left"_s || person.mainSeat == none)
                continue;
            if (city.posts[size_t(city.seats[size_t(person.mainSeat)].post)].persona != none)
                m_byAlias.insert(person.alias, int(i));
            else
                m_others.push_back(int(i));
        }
    }

    int persona(const QString &alias) const { return m_byAlias.value(alias, none); }
    const std::vector<int> &others() const { return m_others; }
    const PersonRow &person(int index) const { return m_city.persons[size_t(index)]; }
    const QString &seat(int index) const { return m_city.seats[size_t(person(index).mainSeat)].id; }
    QDate sitsSince(int index) const { return m_city.seats[size_t(person(index).mainSeat)].from; }
    int unit(int index) const
    {
        return m_city.posts[size_t(m_city.seats[size_t(person(index).mainSeat)].post)].unit;
    }
    /// The bureau or office that a unit is in.
    int top(int index) const
    {
        while (m_city.units[size_t(index)].parent != none)
            index = m_city.units[size_t(index)].parent;
        return index;
    }

    bool isAsked(int index, NoticeLayer layer, int askingUnit) const
    {
        const int mine = unit(index);
        switch (layer) {
        case NoticeLayer::City: return true;
        case NoticeLayer::District: return m_city.units[size_t(mine)].agency == m_city.units[size_t(askingUnit)].agency;
        default: break;
        }
        for (int at = mine; at != none; at = m_city.units[size_t(at)].parent) {
            if (at == askingUnit)
                return true;
        }
        return false;
    }

private:
    const City &m_city;
    QHash<QString, int> m_byAlias;
    std::vector<int> m_others; ///< not personas: those answer for themselves
};

gw::portal::SurveyAnswer answerTo(const QList<gw::portal::SurveyQuestion> &questions, Random &random)
{
    gw::portal::SurveyAnswer answer;
    for (const gw::portal::SurveyQuestion &question : questions) {
        gw::portal::SurveyAnswerItem item;
        item.questionId = question.id;
        switch (question.kind) {
        case SurveyQuestionKind::Single:
            item.options = QStringList{question.options->at(std::min(random.below(int(question.options->size())),
                                                                     random.below(int(question.options->size()))))
                                           .id};
            break;
        case SurveyQuestionKind::Multiple: {
            item.options.emplace();
            for (const gw::portal::SurveyOption &option : *question.options) {
                if (item.options->size() < question.max.value_or(1) && random.chance(45))
                    item.options->append(option.id);
            }
            if (item.options->isEmpty())
                item.options->append(question.options->first().id);
            break;
        }
        case SurveyQuestionKind::Scale: item.value = std::max(random.between(1, 5), random.between(1, 5)); break;
        case SurveyQuestionKind::Text:
            if (!random.chance(22))
                continue;
            item.text = random.pick(surveyRemarks());
            break;
        case SurveyQuestionKind::Unknown: continue;
        }
        answer.answers.append(item);
    }
    return answer;
}

Result<Done> ask(storage::Session &session, const Staff &staff, const City &city, const SurveyText &text, Random &random,
                 const QDateTime &now)
{
    const int author = staff.persona(text.author);
    if (author == none)
        return Done{};
    // A bureau is asked by whoever sits in it, a division by its own people.
    const int unit = text.layer == NoticeLayer::Bureau && text.author == u"eunseo"_s ? staff.top(staff.unit(author))
                                                                                    : staff.unit(author);
    surveys::Existing survey;
    survey.authorSeatId = staff.seat(author);
    survey.state = text.state;
    gw::portal::SurveyDraft &draft = survey.draft;
    draft.opensAt = now.addDays(-text.opensDaysAgo);
    draft.closesAt = now.addDays(text.closesInDays);
    draft.id = random.id(draft.opensAt);
    draft.layer = text.layer;
    draft.unitId = city.units[size_t(unit)].id;
    draft.titleKo = text.title.ko;
    draft.titleEn = text.title.en;
    draft.descriptionKo = text.description.ko;
    draft.descriptionEn = text.description.en;
    draft.questions = text.questions;
    draft.anonymous = text.anonymous;
    draft.resultsVisible = text.results;
    if (const auto inserted = surveys::insert(session, survey, now); !inserted)
        return inserted;
    int left = text.answers;
    const int step = std::max(1, int(staff.others().size()) / std::max(1, 2 * text.answers));
    for (size_t i = 0; i < staff.others().size() && left > 0; ++i) {
        const int person = staff.others()[i];
        const bool everybody = text.layer != NoticeLayer::City;
        if ((!everybody && int(i) % step != 0) || !staff.isAsked(person, text.layer, unit) || random.chance(30))
            continue;
        QString number;
        for (int part = 0; text.anonymous && part < 4; ++part)
            number += u"%1"_s.arg(random.next(), 16, 16, QChar(u'0'));
        const QDateTime at = draft.opensAt.addSecs(random.between(600, 80'000));
        if (staff.sitsSince(person) >= at.date())
            continue; // was not there yet
        const auto answered = surveys::insertAnswer(session, *draft.id, staff.person(person).id,
                                                    answerTo(text.questions, random), at, number);
        if (!answered)
            return answered;
        --left;
    }
    return surveys::countInserted(session, *draft.id, now);
}

QDateTime atHour(const QDateTime &now, int inDays, int hour)
{
    const QDate day = now.addSecs(9 * 3600).date().addDays(inDays); // the office's
    return QDateTime(day, QTime(hour, 0), Qt::OffsetFromUTC, 9 * 3600).toUTC();
}

} // namespace

Result<Done> askSurveys(const City &city, storage::Database &database, quint64 value, const QDateTime &now)
{
    const Staff staff(city);
    return database.write([&](storage::Session &session) -> Result<Done> {
        Random random(value + 0x5011);
        for (const SurveyText &text : surveyTexts()) {
            if (const auto done = ask(session, staff, city, text, random, now); !done)
                return done;
        }
        return Done{};
    });
}

Result<Done> announceFamilyEvents(const City &city, storage::Database &database, quint64 value, const QDateTime &now)
{
    const Staff staff(city);
    return database.write([&](storage::Session &session) -> Result<Done> {
        Random random(value + 0xFA111);
        std::vector<int> ofTheCity;
        for (const int person : staff.others()) {
            if (city.units[size_t(staff.unit(person))].agency == 0)
                ofTheCity.push_back(person);
        }
        for (const FamilyText &text : familyTexts()) {
            const int person = text.person.isEmpty() ? random.pick(ofTheCity) : staff.persona(text.person);
            if (person == none)
                continue;
            gw::portal::FamilyEventDraft draft;
            draft.startsAt = atHour(now, text.inDays, text.hour);
            draft.id = random.id(now.addDays(-1));
            draft.kind = text.kind;
            draft.personId = staff.person(person).id;
            draft.relation = text.relation;
            draft.subject = text.subject.isNull() ? u""_s : text.subject;
            draft.place = text.place.isNull() ? u""_s : text.place;
            draft.hall = text.hall.isNull() ? u""_s : text.hall;
            draft.text = text.text.isNull() ? u""_s : text.text;
            if (text.account)
                draft.account = u"가상은행 000-00-%1 (%2)"_s.arg(random.between(10'000, 99'999)).arg(staff.person(person).name);
            if (text.kind == FamilyEventKind::Bereavement)
                draft.endsAt = atHour(now, text.inDays + 2, 7);
            draft.expiresAt = draft.endsAt.value_or(draft.startsAt).addDays(7);
            draft.layer = NoticeLayer::City;
            draft.unitId = city.units[size_t(staff.unit(person))].id;
            if (const auto done = familyevents::insert(session, draft, staff.seat(person)); !done)
                return done;
            const auto &notes = text.kind == FamilyEventKind::Bereavement ? condolences() : congratulations();
            QSet<int> writers;
            for (int i = random.between(2, 5); i > 0; --i) {
                const int writer = random.pick(ofTheCity);
                if (writer == person || writers.contains(writer))
                    continue;
                writers.insert(writer);
                const auto done = familyevents::insertNote(session, *draft.id, staff.person(writer).id,
                                                           random.pick(notes), now.addSecs(-random.between(600, 40'000)));
                if (!done)
                    return done;
            }
        }
        return Done{};
    });
}

} // namespace gw::backend::seed
