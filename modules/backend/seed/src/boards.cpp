// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "areas.h"
#include "boardtexts.h"
#include "texts.h"

#include <QHash>
#include <gw/backend/boards/entries.h>
#include <gw/backend/portal/waiting.h>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::seed {
namespace {

using gw::portal::BoardCategory;
using gw::portal::BoardLayer;
using gw::portal::BoardPostType;

/// A board as the seed sees it: who writes and reads there.
struct Room
{
    boards::NewBoard board;
    std::vector<int> people; ///< of the city; the authors and readers
};

class BoardWriter
{
public:
    BoardWriter(const City &city, quint64 value, const QDateTime &now)
        : m_city(city), m_random(value ^ 0xB0A2D5), m_now(now)
    {
        for (size_t i = 0; i < city.persons.size(); ++i) {
            const PersonRow &person = city.persons[i];
            if (person.state == u"left"_s || person.mainSeat == none)
                continue;
            m_everybody.push_back(int(i));
            if (!person.alias.isEmpty())
                m_byAlias.insert(person.alias, int(i));
        }
    }

    Result<Done> run(storage::Session &session)
    {
        m_session = &session;
        if (const auto swept = sweep(); !swept)
            return swept;
        openRooms();
        for (const Room &room : m_rooms) {
            if (const auto done = boards::insertBoard(session, room.board); !done)
                return done;
        }
        Result<Done> done = writeCity();
        if (done)
            done = writeOthers();
        if (done)
            done = joinClubs();
        if (done)
            done = flush();
        return done ? extras() : done;
    }

private:
    /// What an attempt that was cut short has left.
    Result<Done> sweep()
    {
        for (const QString &table :
             {u"board"_s, u"board_member"_s, u"board_post"_s, u"board_market"_s, u"board_quiz"_s, u"quiz_answer"_s,
              u"board_event"_s, u"event_participant"_s, u"board_knowledge"_s, u"board_read"_s, u"board_like"_s,
              u"board_ack"_s, u"board_comment"_s, u"board_alert"_s, u"board_report"_s, u"board_moderation"_s}) {
            if (const auto gone = m_session->exec(u"DELETE FROM "_s + table); !gone)
                return fail(gone.error());
        }
        return Done{};
    }

    void openRooms()
    {
        int position = 0;
        const auto open = [&](const BoardText &text, BoardLayer layer, int unit, const Both &name,
                              std::vector<int> people) {
            const auto named = [&](QString pattern, const QString &what) { return pattern.replace(u"%1"_s, what); };
            Room room;
            room.board = {.id = m_random.id(m_now.addDays(-900)),
                          .layer = layer,
                          .category = text.category,
                          .nameKo = named(text.name.ko, name.ko),
                          .nameEn = named(text.name.en, name.en),
                          .descriptionKo = named(text.description.ko, name.ko),
                          .descriptionEn = named(text.description.en, name.en),
                          .postType = text.type,
                          .position = position++};
            if (unit != none)
                room.board.unitId = m_city.units[size_t(unit)].id;
            if (layer == BoardLayer::District)
                room.board.agencyId = m_city.agencies[size_t(m_city.units[size_t(unit)].agency)].id;
            room.people = std::move(people);
            m_rooms.push_back(std::move(room));
        };
        for (const BoardText &text : cityBoards())
            open(text, BoardLayer::City, none, {}, m_everybody);
        for (size_t i = 0; i < m_city.units.size(); ++i) {
            const UnitRow &unit = m_city.units[i];
            if (unit.agency == 0 && unit.level == Level::Bureau)
                open(bureauBoard(), BoardLayer::Bureau, int(i), unit.name, peopleBelow(int(i)));
        }
        for (int agency = 1; agency < int(m_city.agencies.size()); ++agency) {
            const int top = topOf(agency);
            if (top != none)
                open(districtBoard(), BoardLayer::District, top, m_city.agencies[size_t(agency)].name,
                     peopleOf(agency));
        }
        for (const BoardText &text : clubs())
            open(text, BoardLayer::Club, none, {}, members());
    }

    int topOf(int agency) const
    {
        for (size_t i = 0; i < m_city.units.size(); ++i) {
            if (m_city.units[i].agency == agency && m_city.units[i].parent == none)
                return int(i);
        }
        return none;
    }

    int unitOf(int person) const
    {
        return m_city.posts[size_t(m_city.seats[size_t(m_city.persons[size_t(person)].mainSeat)].post)].unit;
    }

    std::vector<int> peopleBelow(int unit) const
    {
        std::vector<int> people;
        for (const int person : m_everybody) {
            for (int at = unitOf(person); at != none; at = m_city.units[size_t(at)].parent) {
                if (at == unit) {
                    people.push_back(person);
                    break;
                }
            }
        }
        return people;
    }

    std::vector<int> peopleOf(int agency) const
    {
        std::vector<int> people;
        for (const int person : m_everybody) {
            if (m_city.units[size_t(unitOf(person))].agency == agency)
                people.push_back(person);
        }
        return people;
    }

    bool isPersona(int person) const
    {
        return m_city.posts[size_t(m_city.seats[size_t(m_city.persons[size_t(person)].mainSeat)].post)].persona != none;
    }

    std::vector<int> members()
    {
        std::vector<int> people; // the first one founded it, and is none of the personas
        while (people.size() < 14) {
            const int person = m_random.pick(m_everybody);
            if (!isPersona(person))
                people.push_back(person);
        }
        for (const QString &alias : {u"haneul"_s, u"garam"_s, u"areum"_s}) {
            if (m_byAlias.contains(alias) && m_random.chance(60))
                people.push_back(m_byAlias.value(alias));
        }
        return people;
    }

    gw::portal::PostAuthor author(int person) const
    {
        const PersonRow &row = m_city.persons[size_t(person)];
        const SeatRow &seat = m_city.seats[size_t(row.mainSeat)];
        const PostRow &post = m_city.posts[size_t(seat.post)];
        const UnitRow &unit = m_city.units[size_t(post.unit)];
        return {row.id, seat.id, row.name, post.title.ko, post.title.en, unit.id, unit.name.ko, unit.name.en};
    }

    /// Official boards are written by heads, everything else by anybody of the room.
    int authorFor(const Room &room)
    {
        if (room.people.empty())
            return m_byAlias.value(u"haneul"_s, m_everybody.front());
        const bool official =
            room.board.category == BoardCategory::WorkNotices || room.board.category == BoardCategory::CityNews;
        for (int tries = 0; official && tries < 400; ++tries) {
            const int person = m_random.pick(room.people);
            if (m_city.posts[size_t(m_city.seats[size_t(m_city.persons[size_t(person)].mainSeat)].post)].isHead)
                return person;
        }
        return m_random.pick(room.people);
    }

    boards::Parts partsFor(const Room &room, const PostText &text, const gw::portal::PostAuthor &by, int number)
    {
        boards::Parts parts;
        switch (room.board.postType) {
        case BoardPostType::Market:
            parts.market = gw::portal::MarketDraft{text.title.contains(u"나눔") || text.title.contains(u"드립니다")
                                                       ? std::nullopt
                                                       : std::optional<qint64>(m_random.between(2, 40) * 1000),
                                                   m_now.addDays(3 + 3 * number)};
            break;
        case BoardPostType::Quiz: {
            QStringList options = text.extra.split(u';');
            const QString right = options.first();
            std::sort(options.begin(), options.end());
            parts.quiz = gw::portal::QuizDraft{options, int(options.indexOf(right)), m_now.addDays(7)};
            break;
        }
        case BoardPostType::Event:
            parts.event =
                gw::portal::BoardEventDraft{m_now.addDays(4 + 3 * number), m_now.addDays(4 + 3 * number).addSecs(7200),
                                            text.extra, number == 1 ? std::nullopt : std::optional(8 + 12 * number)};
            break;
        case BoardPostType::Knowledge:
            parts.knowledge =
                gw::portal::KnowledgeDraft{by.seatId, m_now.date().addDays(200 + 30 * number), text.extra};
            break;
        default: break;
        }
        return parts;
    }

    Result<Done> write(const Room &room, const PostText &text, const QString &name, int number, int daysAgo)
    {
        const QDateTime at =
            inOfficeHours(m_random, m_now.addDays(-daysAgo).addSecs(-60LL * m_random.between(20, 400)), m_now);
        boards::NewPost post{.id = m_random.id(at),
                             .boardId = room.board.id,
                             .type = room.board.postType,
                             .title = QString(text.title).replace(u"%1"_s, name),
                             .bodyHtml = QString(text.body).replace(u"%1"_s, name),
                             .author = author(authorFor(room)),
                             .createdAt = at};
        post.parts = partsFor(room, text, post.author, number);
        post.mustRead = room.board.category == BoardCategory::CityNews && number % 2 == 0 && daysAgo < 20;
        post.pinned =
            number == 0
            && (room.board.category == BoardCategory::WorkNotices || room.board.layer == BoardLayer::District);
        if (const auto done = boards::insertPost(*m_session, post); !done)
            return done;
        if (room.board.layer == BoardLayer::City)
            m_posts[room.board.category].append(post);
        return react(room, post);
    }

    /// Readers, likes and comments: the older, the more.
    Result<Done> react(const Room &room, const boards::NewPost &post)
    {
        if (room.people.empty())
            return Done{};
        std::set<int> readers; // in an order, so that chance falls alike every time
        const int most = std::min<int>(int(room.people.size()), m_random.between(3, 40));
        for (int i = 0; i < most; ++i)
            readers.insert(m_random.pick(room.people));
        int likes = 0;
        for (const int person : readers) {
            const QString &id = m_city.persons[size_t(person)].id;
            const QString at = toRfc3339(post.createdAt.addSecs(60 * m_random.between(2, 200)));
            m_reads.push_back({id, post.id, at});
            if (m_random.chance(25)) {
                m_likes.push_back({id, post.id, at});
                ++likes;
            }
            if (post.mustRead && m_random.chance(70))
                m_acks.push_back({post.id, id, at});
        }
        m_counts.push_back({int(readers.size()), likes, post.id});
        return comment(room, post);
    }

    Result<Done> comment(const Room &room, const boards::NewPost &post)
    {
        std::optional<QString> parent;
        for (int i = m_random.between(0, 4); i > 0; --i) {
            const QDateTime at = std::min(post.createdAt.addSecs(60 * m_random.between(5, 600)), m_now.addSecs(-30));
            const boards::NewComment comment{.id = m_random.id(at),
                                             .postId = post.id,
                                             .parentId = m_random.chance(30) ? parent : std::nullopt,
                                             .author = author(m_random.pick(room.people)),
                                             .text = m_random.pick(commentTexts()),
                                             .createdAt = at};
            if (const auto done = boards::insertComment(*m_session, comment); !done)
                return done;
            parent = comment.id;
        }
        return Done{};
    }

    Result<Done> writeCity()
    {
        for (const Room &room : m_rooms) {
            if (room.board.layer != BoardLayer::City)
                continue;
            const std::vector<PostText> &texts = postTexts(room.board.category);
            for (size_t i = 0; i < texts.size(); ++i) {
                if (const auto done = write(room, texts[i], {}, int(i), int(i) * 4 + m_random.below(4)); !done)
                    return done;
            }
        }
        return Done{};
    }

    Result<Done> writeOthers()
    {
        for (const Room &room : m_rooms) {
            const bool club = room.board.layer == BoardLayer::Club;
            if (room.board.layer == BoardLayer::City)
                continue;
            const std::vector<PostText> &texts = club                                     ? clubTexts()
                                                 : room.board.layer == BoardLayer::Bureau ? bureauTexts()
                                                                                          : districtTexts();
            const QString name = room.board.nameKo.section(u' ', 0, 0);
            for (size_t i = 0; i < texts.size(); ++i) {
                const bool latin = texts[i].title.at(0).unicode() < 0x80 && texts[i].title.at(0) != u'%';
                const QString called = latin ? room.board.nameEn.section(u' ', 0, 0) : name;
                if (const auto done = write(room, texts[i], called, int(i), int(i) * 6 + m_random.below(6)); !done)
                    return done;
            }
        }
        return Done{};
    }

    Result<Done> joinClubs()
    {
        std::vector<QVariantList> rows;
        for (const Room &room : m_rooms) {
            if (room.board.layer != BoardLayer::Club)
                continue;
            std::set<int> done;
            for (const int person : room.people) {
                if (done.contains(person))
                    continue;
                rows.push_back({room.board.id, m_city.persons[size_t(person)].id,
                                done.empty() ? u"owner"_s : u"member"_s, toRfc3339(m_now.addDays(-200))});
                done.insert(person);
            }
        }
        return m_session->execMany(u"INSERT INTO board_member(board_id, person_id, role, at) VALUES(?, ?, ?, ?)"_s,
                                   rows);
    }

    Result<Done> flush()
    {
        const std::pair<QString, const std::vector<QVariantList> &> tables[] = {
            {u"INSERT INTO board_read(person_id, post_id, at) VALUES(?, ?, ?)"_s, m_reads},
            {u"INSERT INTO board_like(person_id, post_id, at) VALUES(?, ?, ?)"_s, m_likes},
            {u"INSERT INTO board_ack(post_id, person_id, at) VALUES(?, ?, ?)"_s, m_acks},
            {u"UPDATE board_post SET views = ?, likes = ? WHERE id = ?"_s, m_counts},
        };
        for (const auto &[sql, rows] : tables) {
            if (const auto done = rows.empty() ? Result<Done>(Done{}) : m_session->execMany(sql, rows); !done)
                return done;
        }
        return Done{};
    }

    /// What a demonstration wants to show: things in every state, something reported, something hidden, an entry to confirm.
    Result<Done> extras()
    {
        const int haneul = m_byAlias.value(u"haneul"_s, m_everybody.front());
        const int other = m_byAlias.value(u"chaewon"_s, m_everybody.back());
        std::vector<std::pair<QString, QVariantList>> changes;
        const QList<boards::NewPost> market = m_posts.value(BoardCategory::WarmMarket);
        const QString reserve =
            u"UPDATE board_market SET state = ?, reserved_by = ?, reserved_name = ? WHERE post_id = ?"_s;
        const PersonRow &buyer = m_city.persons[size_t(haneul)];
        changes.push_back({reserve, {u"reserved"_s, buyer.id, buyer.name, market.at(1).id}});
        const PersonRow &another = m_city.persons[size_t(other)];
        changes.push_back({reserve, {u"sold"_s, another.id, another.name, market.at(2).id}});
        changes.push_back({u"UPDATE board_market SET state = 'expired', expires_at = ? WHERE post_id = ?"_s,
                           {toRfc3339(m_now.addDays(-1)), market.last().id}});
        for (const boards::NewPost &quiz : m_posts.value(BoardCategory::AmusingQuizzes)) {
            for (const int person : some(24))
                changes.push_back(
                    {u"INSERT INTO quiz_answer(post_id, person_id, choice, at) VALUES(?, ?, ?, ?) ON CONFLICT(post_id, person_id) DO NOTHING"_s,
                     {quiz.id, m_city.persons[size_t(person)].id,
                      m_random.chance(60) ? quiz.parts.quiz->answer
                                          : m_random.below(int(quiz.parts.quiz->options.size())),
                      toRfc3339(m_now.addSecs(-900))}});
        }
        for (const boards::NewPost &event : m_posts.value(BoardCategory::AmusingEvents)) {
            for (const int person : some(event.parts.event->capacity ? std::min(8, *event.parts.event->capacity) : 15))
                changes.push_back(
                    {u"INSERT INTO event_participant(post_id, person_id, at) VALUES(?, ?, ?) ON CONFLICT(post_id, person_id) DO NOTHING"_s,
                     {event.id, m_city.persons[size_t(person)].id,
                      toRfc3339(m_now.addSecs(-m_random.between(60, 9000)))}});
        }
        for (const auto &[sql, parameters] : changes) {
            if (const auto done = m_session->exec(sql, parameters); !done)
                return fail(done.error());
        }
        Result<Done> done = askOwner(haneul);
        if (done)
            done = mention(haneul, other);
        return done ? moderate(haneul, other) : done;
    }

    std::vector<int> some(int count)
    {
        std::vector<int> people;
        for (int i = 0; i < count; ++i)
            people.push_back(m_random.pick(m_everybody));
        return people;
    }

    /// An entry whose owner is the first persona, and that nobody has confirmed for more than a year.
    Result<Done> askOwner(int owner)
    {
        const boards::NewPost entry = m_posts.value(BoardCategory::SmartTerms).last();
        const QString seat = m_city.seats[size_t(m_city.persons[size_t(owner)].mainSeat)].id;
        const auto changed =
            m_session->exec(u"UPDATE board_knowledge SET owner_seat_id = ?, owner = (SELECT author FROM board_post "
                            u"WHERE id = ?), confirmed_at = ?, "
                            "asked_at = ? WHERE post_id = ?"_s,
                            {seat, entry.id, toRfc3339(m_now.addDays(-380)), toRfc3339(m_now.addDays(-3)), entry.id});
        if (!changed)
            return fail(changed.error());
        return portal::WaitingList::insert(*m_session,
                                           {{.id = m_random.id(m_now),
                                             .seatId = seat,
                                             .kind = gw::portal::CounterKind::Boards,
                                             .titleKo = u"아직 맞는 내용입니까? "_s + entry.title,
                                             .titleEn = u"Still true? "_s + entry.title,
                                             .since = m_now.addDays(-3),
                                             .due = m_now.addDays(27),
                                             .link = u"gwanmun:boards/post/"_s + entry.id}},
                                           m_now);
    }

    Result<Done> mention(int whom, int by)
    {
        const boards::NewPost post = m_posts.value(BoardCategory::InformationSharing).first();
        const PersonRow &person = m_city.persons[size_t(whom)];
        const PersonRow &writer = m_city.persons[size_t(by)];
        const QDateTime at = m_now.addSecs(-1500);
        const boards::NewComment comment{
            .id = m_random.id(at),
            .postId = post.id,
            .author = author(by),
            .text = u"@%1 주무관님, 지난번 자료도 여기에 올려 주실 수 있을까요?"_s.arg(person.name),
            .mentions = {{gw::portal::MentionKind::Person, person.id, person.name}},
            .createdAt = at};
        if (const auto done = boards::insertComment(*m_session, comment); !done)
            return done;
        const auto told = m_session->exec(
            u"INSERT INTO board_alert(id, person_id, kind, post_id, comment_id, title, by_id, by_name, text, at) "
            "VALUES(?, ?, 'mention', ?, ?, ?, ?, ?, ?, ?)"_s,
            {m_random.id(at), person.id, post.id, comment.id, post.title, writer.id, writer.name, comment.text,
             toRfc3339(at)});
        return told ? Result<Done>(Done{}) : fail(told.error());
    }

    Result<Done> moderate(int reporter, int another)
    {
        const int moderator = m_byAlias.value(u"serin"_s, reporter);
        const QList<boards::NewPost> humour = m_posts.value(BoardCategory::AmusingHumour);
        const PersonRow &first = m_city.persons[size_t(reporter)];
        const PersonRow &second = m_city.persons[size_t(another)];
        for (const auto &[person, text] :
             {std::pair(&first, u"특정 부서를 비웃는 것으로 읽힙니다."_s), std::pair(&second, u"불쾌합니다."_s)}) {
            const auto reported = boards::insertReport(*m_session, {.id = m_random.id(m_now),
                                                                    .postId = humour.at(1).id,
                                                                    .reason = gw::portal::ReportReason::Insult,
                                                                    .text = text,
                                                                    .reporter = {person->id, person->name},
                                                                    .at = m_now.addSecs(-m_random.between(600, 7200))});
            if (!reported)
                return reported;
        }
        const QString seat = m_city.seats[size_t(m_city.persons[size_t(moderator)].mainSeat)].id;
        const auto asked =
            portal::WaitingList::insert(*m_session,
                                        {{.id = m_random.id(m_now),
                                          .seatId = seat,
                                          .kind = gw::portal::CounterKind::Boards,
                                          .titleKo = u"신고된 글: "_s + humour.at(1).title,
                                          .titleEn = u"Reported: "_s + humour.at(1).title,
                                          .since = m_now.addSecs(-7200),
                                          .link = u"gwanmun:boards/post/%1?seat=%2"_s.arg(humour.at(1).id, seat)}},
                                        m_now);
        if (!asked)
            return asked;
        return boards::hidePost(*m_session, m_posts.value(BoardCategory::WarmNews).last().id,
                                u"상업 광고로 이어지는 주소가 있었습니다."_s, m_city.persons[size_t(moderator)].id,
                                m_now.addDays(-2));
    }

    const City &m_city;
    Random m_random;
    QDateTime m_now;
    storage::Session *m_session = nullptr;
    std::vector<int> m_everybody;
    QHash<QString, int> m_byAlias;
    std::vector<Room> m_rooms;
    QHash<BoardCategory, QList<boards::NewPost>> m_posts; ///< of the city's boards
    std::vector<QVariantList> m_reads;
    std::vector<QVariantList> m_likes;
    std::vector<QVariantList> m_acks;
    std::vector<QVariantList> m_counts;
};

} // namespace

Result<Done> writeBoards(const City &city, storage::Database &database, quint64 value, const QDateTime &now)
{
    return database.write([&](storage::Session &session) { return BoardWriter(city, value, now).run(session); });
}

} // namespace gw::backend::seed
