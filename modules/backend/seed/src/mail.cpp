// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/seed/mail.h>

#include "mailplay.h"

#include <QMap>
#include <gw/backend/mail/store.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::seed {
namespace {

using mail::MailStore;

constexpr int mainMails = 190;  // of the employee lane, at least
constexpr int otherMails = 60;
constexpr int hour = 3600;
constexpr int day = 24 * hour;

/// One account on its way to the store.
struct Box
{
    jmap::Account account;
    QMap<QString, QString> mailboxes; ///< role or name to id
    std::vector<MailStore::Delivery> deliveries;
};

class Filler
{
public:
    Filler(MailStore &store, storage::Database &database, const QDateTime &now, quint64 value)
        : m_store(store), m_database(database), m_now(now), m_random(value + 0x3A11)
    {
    }

    Result<Done> run()
    {
        const auto opened = m_database.write([this](storage::Session &session) { return open(session); });
        if (!opened || m_boxes.isEmpty())
            return opened;
        for (const int persona : m_people.personas) {
            officeLane(persona);
            citizenLane(persona);
            drafts(persona);
        }
        return put();
    }

private:
    static QString key(int persona, bool isCitizenLane) { return QString::number(persona) + (isCitizenLane ? u'c' : u'e'); }
    const MailPerson &person(int index) const { return m_people.all[size_t(index)]; }

    Result<Done> open(storage::Session &session)
    {
        auto people = mailPeople(session);
        if (!people)
            return fail(people.error());
        m_people = std::move(*people);
        m_boxes.clear();
        for (const int persona : m_people.personas) {
            const auto accounts = jmap::Accounts::of(session, person(persona).id);
            if (!accounts)
                return fail(accounts.error());
            for (const jmap::Account &account : *accounts) {
                // An account that was used is somebody's own by now, and the others are as old.
                if (const auto inbox = m_store.mailboxByRole(session, account.id, u"inbox"_s); inbox) {
                    m_boxes.clear();
                    return Done{};
                }
                if (const auto done = addBox(session, persona, account); !done)
                    return done;
            }
        }
        return Done{};
    }

    Result<Done> addBox(storage::Session &session, int persona, const jmap::Account &account)
    {
        if (const auto made = m_store.ensureAccount(session, account); !made)
            return made;
        Box box{account, {}, {}};
        for (const QString &role : {u"inbox"_s, u"sent"_s, u"drafts"_s, u"archive"_s, u"junk"_s, u"trash"_s}) {
            const auto id = m_store.mailboxByRole(session, account.id, role);
            if (!id)
                return fail(id.error());
            box.mailboxes.insert(role, *id);
        }
        const bool isCitizenLane = account.lane == jmap::Lane::Citizen;
        for (const MailThread &thread : isCitizenLane ? citizenThreads() : officeThreads()) {
            if (thread.folder.isEmpty() || box.mailboxes.contains(thread.folder))
                continue;
            const auto id = m_store.addMailbox(session, account.id, thread.folder);
            if (!id)
                return fail(id.error());
            box.mailboxes.insert(thread.folder, *id);
        }
        m_boxes.insert(key(persona, isCitizenLane), std::move(box));
        return Done{};
    }

    /// More of it lately than long ago.
    QDateTime someTime(int days)
    {
        const double share = m_random.below(10'000) / 10'000.0;
        return m_now.addSecs(-qint64(share * share * days * day) - m_random.between(20 * 60, 2 * hour));
    }

    void officeLane(int persona)
    {
        const int wanted = person(persona).isMain ? mainMails : otherMails;
        const std::vector<MailThread> &threads = officeThreads();
        int count = 0;
        for (size_t turn = size_t(m_random.below(int(threads.size()))); count < wanted; ++turn) {
            const MailThread &thread = threads[turn % threads.size()];
            MailParts parts;
            parts.persona = persona;
            parts.other = m_people.colleague(m_random, persona);
            parts.third = m_people.colleague(m_random, persona, parts.other);
            parts.superior = m_people.superior(persona);
            const bool needsSuperior = std::ranges::any_of(
                thread.turns, [](const MailTurn &one) { return one.voice == Voice::Superior; });
            if (needsSuperior && parts.superior == nobody)
                continue; // at the top there is nobody to ask
            if (parts.other == parts.superior)
                parts.other = m_people.colleague(m_random, persona, parts.superior);
            // Something urgent from above that nobody has read yet.
            const bool isUrgent = thread.marks.contains(u"important"_s) && thread.turns.front().voice == Voice::Superior
                                  && !m_urgent.contains(persona);
            if (isUrgent)
                m_urgent.append(persona);
            const QDateTime start = isUrgent ? m_now.addSecs(-m_random.between(6, 9) * 60) : someTime(110);
            count += int(deliver(thread, parts, play(m_random, m_people, thread, parts, start, m_now)));
        }
    }

    void citizenLane(int persona)
    {
        const int rounds = person(persona).isMain ? 2 : 1;
        int mails = 0;
        for (int round = 0; round < rounds; ++round) {
            for (const MailThread &thread : citizenThreads()) {
                const bool isOnce = thread.marks.contains(u"phishing"_s) || thread.marks.contains(u"html"_s);
                if (round > 0 && isOnce)
                    continue;
                MailParts parts;
                parts.persona = persona;
                parts.isCitizenLane = true;
                parts.outsider = outsiderOf(m_random, thread, person(persona).domain());
                const QDateTime start = isOnce ? m_now.addSecs(-m_random.between(5 * hour, 2 * day)) : someTime(round == 0 ? 20 : 100);
                mails += int(deliver(thread, parts, play(m_random, m_people, thread, parts, start, m_now)));
            }
        }
    }

    size_t deliver(const MailThread &thread, const MailParts &parts, const std::vector<PlayedMail> &mails)
    {
        for (const PlayedMail &mail : mails) {
            if (mail.from != nobody && person(mail.from).isPersona)
                add(mail.from, parts.isCitizenLane, mail, placed(mail.from, thread, parts, mail, true));
            for (const int recipient : mail.to) {
                if (person(recipient).isPersona)
                    add(recipient, parts.isCitizenLane, mail, placed(recipient, thread, parts, mail, false));
            }
        }
        return mails.size();
    }

    mail::Placement placed(int owner, const MailThread &thread, const MailParts &parts, const PlayedMail &mail, bool isOwn)
    {
        const Box &box = m_boxes[key(owner, parts.isCitizenLane)];
        const qint64 age = mail.at.secsTo(m_now);
        QString where = isOwn ? u"sent"_s : u"inbox"_s;
        if (thread.marks.contains(u"junk"_s))
            where = u"junk"_s;
        else if (!isOwn && !thread.folder.isEmpty() && age > 14 * day)
            where = thread.folder;
        else if (!isOwn && age > 50 * day)
            where = thread.marks.contains(u"old"_s) && m_random.chance(25) ? u"trash"_s : u"archive"_s;
        mail::Placement placement;
        placement.mailboxIds = {box.mailboxes.value(where)};
        placement.receivedAt = mail.at.addSecs(isOwn ? 0 : 2);
        const bool wasAnswered = mail.isAnswered && owner == parts.persona && !isOwn;
        // What came before a weekend is not all read on the Monday after it.
        const int read = age > 6 * day ? 100 : age > 36 * hour ? 80 : age > hour ? 40 : 0;
        if (isOwn || wasAnswered || (!thread.marks.contains(u"junk"_s) && m_random.chance(read)))
            placement.keywords.append(u"$seen"_s);
        if (wasAnswered)
            placement.keywords.append(u"$answered"_s);
        if (thread.marks.contains(u"flagged"_s) && mail.isLast && m_random.chance(60))
            placement.keywords.append(u"$flagged"_s);
        if (thread.marks.contains(u"junk"_s))
            placement.keywords.append(u"$junk"_s);
        return placement;
    }

    void add(int owner, bool isCitizenLane, const PlayedMail &mail, mail::Placement placement)
    {
        const auto box = m_boxes.find(key(owner, isCitizenLane));
        if (box != m_boxes.end())
            box->deliveries.push_back({mail.bytes, std::move(placement)});
    }

    void drafts(int persona)
    {
        struct Unfinished
        {
            QString subject;
            QString text;
            bool isCitizenLane = false;
        };
        static const std::vector<Unfinished> all{
            {u"하반기 업무 추진 계획(초안)"_s, u"과장님, 하반기 계획 초안입니다. 3쪽 예산 부분은 아직\n"_s},
            {u""_s, u"다음 주 회의 자료는\n"_s},
            {u"Re: 집 앞 가로등이 며칠째 꺼져 있습니다"_s, u"안녕하십니까. 현장을 확인한 결과\n"_s, true},
        };
        for (const Unfinished &unfinished : all) {
            const MailPerson &self = person(persona);
            mime::Draft draft;
            draft.from = {{self.name, unfinished.isCitizenLane ? self.citizenEmail() : self.email}};
            draft.subject = unfinished.subject;
            draft.text = unfinished.text;
            PlayedMail mail;
            mail.at = someTime(6);
            draft.date = mail.at.toOffsetFromUtc(9 * hour);
            draft.messageId = u"draft."_s + m_random.id(mail.at) + u'@' + self.domain();
            mail.bytes = mime::build(draft);
            const Box &box = m_boxes[key(persona, unfinished.isCitizenLane)];
            add(persona, unfinished.isCitizenLane, mail,
                {{box.mailboxes.value(u"drafts"_s)}, {u"$draft"_s, u"$seen"_s}, mail.at});
        }
    }

    Result<Done> put()
    {
        for (Box &box : m_boxes) {
            // In the order it came: threads are put together as they grew.
            std::ranges::stable_sort(box.deliveries, {}, [](const MailStore::Delivery &one) { return one.placement.receivedAt; });
            if (const auto put = m_store.deliverMany(box.account.id, box.deliveries); !put)
                return fail(put.error());
        }
        return Done{};
    }

    MailStore &m_store;
    storage::Database &m_database;
    const QDateTime m_now;
    Random m_random;
    MailPeople m_people;
    QMap<QString, Box> m_boxes;
    QList<int> m_urgent; ///< personas that have something urgent
};

} // namespace

Result<Done> fillDemoMail(mail::MailStore &store, storage::Database &database, const QDateTime &now, quint64 value)
{
    return Filler(store, database, now, value).run();
}

Result<QString> deliverSomething(mail::MailStore &store, storage::Database &database, const QDateTime &now, quint64 chance)
{
    Random random(chance);
    MailPeople people;
    const auto read = database.read([&people](storage::Session &session) -> Result<Done> {
        auto found = mailPeople(session);
        if (found)
            people = std::move(*found);
        return found ? Result<Done>(Done{}) : fail(found.error());
    });
    if (!read || people.personas.empty())
        return read ? Result<QString>(QString()) : fail(read.error());
    MailParts parts;
    parts.persona = random.pick(people.personas);
    parts.other = people.colleague(random, parts.persona);
    parts.third = people.colleague(random, parts.persona, parts.other);
    parts.superior = people.superior(parts.persona) == nobody ? parts.other : people.superior(parts.persona);
    parts.isCitizenLane = random.chance(25);
    parts.isNow = true;
    const MailThread &thread = random.pick(parts.isCitizenLane ? citizenThreads() : liveThreads());
    const MailPerson &persona = people.all[size_t(parts.persona)];
    if (parts.isCitizenLane)
        parts.outsider = outsiderOf(random, thread, persona.domain());
    MailThread one = thread;
    one.turns.resize(1);
    const auto mails = play(random, people, one, parts, now, now);
    if (mails.empty())
        return QString();
    const auto message = store.read(mails.front().bytes);
    if (!message)
        return fail(message.error());
    bool delivered = false;
    const auto done = database.write([&](storage::Session &session) -> Result<Done> {
        const auto lane = parts.isCitizenLane ? jmap::Lane::Citizen : jmap::Lane::Employee;
        const auto accounts = jmap::Accounts::of(session, persona.id);
        if (!accounts)
            return fail(accounts.error());
        for (const jmap::Account &account : *accounts) {
            if (account.lane != lane)
                continue;
            if (const auto made = store.ensureAccount(session, account); !made)
                return made;
            const auto inbox = store.mailboxByRole(session, account.id, u"inbox"_s);
            if (!inbox)
                return fail(inbox.error());
            const auto put = store.deliver(session, account.id, *message, {{*inbox}, {}, now});
            if (!put)
                return fail(put.error());
            delivered = true;
        }
        return Done{};
    });
    if (!done)
        return fail(done.error());
    return delivered ? persona.id : QString();
}

} // namespace gw::backend::seed
