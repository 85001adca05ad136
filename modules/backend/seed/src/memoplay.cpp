// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "memoplay.h"

#include "documentplay.h"

#include <QJsonArray>
#include <gw/document/content.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::seed {
namespace {

const QString haneul = u"11-204518"_s; ///< of the portal's team
const QString seojun = u"11-198204"_s; ///< leads it
const QString jiu = u"11-187330"_s;    ///< heads the division

struct MemoPlan
{
    QString author;
    QStringList readers;
    QString kind;
    QString title;
    QString text;
    int hoursAgo = 1;
    bool isDraft = false;
    QString replyBy = {};
    QString reply = {};
};

const std::vector<MemoPlan> &memoPlans()
{
    static const std::vector<MemoPlan> all{
        {haneul,
         {seojun},
         u"circle"_s,
         u"업무포털 접속 지연 원인"_s,
         u"월요일 오전 접속이 몰리는 시간에 응답이 늦어졌습니다. 예약 작업의 시각을 옮기면 나아집니다."_s,
         3},
        {seojun,
         {haneul, jiu},
         u"route"_s,
         u"내년 유지관리 계약 방식 의견"_s,
         u"장기 계속 계약으로 바꾸는 방안을 검토하고 있습니다. 의견을 주십시오."_s,
         5},
        {haneul,
         {jiu},
         u"circle"_s,
         u"사용자 문의 통계(10월)"_s,
         u"문의 412건 가운데 로그인 문의가 가장 많았습니다."_s,
         50,
         false,
         jiu,
         u"로그인 안내문을 다시 쓰는 방안을 보고해 주십시오."_s},
        {haneul,
         {seojun, jiu},
         u"circle"_s,
         u"모바일 화면 개선 제안"_s,
         u"현장 부서의 요청을 모으고 있습니다."_s,
         2,
         true},
    };
    return all;
}

QJsonObject paragraphOf(const QString &text)
{
    document::Paragraph paragraph;
    paragraph.runs.append(document::Run{.text = text});
    document::Content content;
    content.blocks.append(document::Block::of(std::move(paragraph)));
    return toJson(content);
}

class MemoFiller
{
public:
    MemoFiller(storage::Session &session, const QDateTime &now) : m_session(session), m_now(now), m_play(session, now)
    {
    }

    Result<Done> run()
    {
        for (const MemoPlan &plan : memoPlans()) {
            if (const auto written = write(plan); !written)
                return written;
        }
        return writeLogs();
    }

private:
    Result<QString> seatOf(const QString &staffNo)
    {
        const auto rows = m_session.query(u"SELECT s.id FROM seat s JOIN person h ON h.id = s.person_id WHERE "
                                          "h.staff_no = ? AND s.kind = 'main' AND s.valid_to IS NULL LIMIT 1"_s,
                                          {staffNo});
        if (!rows)
            return fail(rows.error());
        if (rows->empty())
            return fail(Error::Code::NotFound, u"the city has nobody with the number "_s + staffNo);
        return rows->front().text(0);
    }

    Result<Done> write(const MemoPlan &plan)
    {
        const QDateTime time = m_now.addSecs(-3600LL * plan.hoursAgo);
        m_play.setTime(time);
        const auto author = seatOf(plan.author);
        if (!author)
            return fail(author.error());
        QJsonArray readers;
        for (const QString &reader : plan.readers) {
            const auto seat = seatOf(reader);
            if (!seat)
                return fail(seat.error());
            readers.append(QJsonObject{{u"seatId"_s, *seat}});
        }
        const auto memo = m_play.ask("POST", u"/v1/memos"_s, *author,
                                     {{u"title"_s, plan.title},
                                      {u"content"_s, paragraphOf(plan.text)},
                                      {u"kind"_s, plan.kind},
                                      {u"readers"_s, readers},
                                      {u"send"_s, !plan.isDraft}});
        if (!memo || plan.replyBy.isEmpty())
            return memo ? Result<Done>(Done{}) : fail(memo.error());
        m_play.setTime(time.addSecs(7200));
        const auto by = seatOf(plan.replyBy);
        if (!by)
            return fail(by.error());
        const auto replied = m_play.ask("POST", u"/v1/memos/%1/replies"_s.arg(memo->value(u"id"_s).toString()), *by,
                                        {{u"text"_s, plan.reply}});
        return replied ? Result<Done>(Done{}) : fail(replied.error());
    }

    /// The logs of the portal's team of four working days: two approved, one returned to Haneul, the newest waits.
    Result<Done> writeLogs()
    {
        const auto head = seatOf(seojun);
        if (!head)
            return fail(head.error());
        const auto team = m_session.query(
            u"SELECT s.id FROM seat s JOIN post p ON p.id = s.post_id JOIN person h ON h.id = s.person_id WHERE "
            "p.unit_id = (SELECT p2.unit_id FROM seat s2 JOIN post p2 ON p2.id = s2.post_id WHERE s2.id = ?) AND "
            "p.is_head = 0 AND s.valid_to IS NULL AND h.state <> 'left' ORDER BY h.staff_no = ? DESC, s.id"_s,
            {*head, haneul});
        if (!team)
            return fail(team.error());
        QDate day = m_now.toOffsetFromUtc(9 * 3600).date();
        for (int logs = 0; logs < 4; ++logs) {
            day = day.addDays(-1);
            while (day.dayOfWeek() > Qt::Friday)
                day = day.addDays(-1);
            QJsonArray ids;
            for (const storage::Row &seat : *team) {
                const auto log = handIn(seat.text(0), day);
                if (!log)
                    return fail(log.error());
                ids.append(*log);
            }
            if (logs == 0 || ids.isEmpty())
                continue;
            const QString decision = logs == 1 ? u"return"_s : u"approve"_s;
            QJsonObject body{{u"ids"_s, logs == 1 ? QJsonArray{ids.first()} : ids}, {u"decision"_s, decision}};
            if (logs == 1)
                body.insert(u"reason"_s, u"점검 결과를 수치로 적어 주십시오."_s);
            m_play.setTime(std::min(evening(day).addSecs(3600), m_now.addSecs(-60)));
            if (const auto decided = m_play.ask("POST", u"/v1/daily-log-decisions"_s, *head, body); !decided)
                return fail(decided.error());
        }
        return Done{};
    }

    static QDateTime evening(QDate day) { return QDateTime(day, {17, 50}, Qt::OffsetFromUTC, 9 * 3600).toUTC(); }

    Result<QString> handIn(const QString &seat, QDate day)
    {
        m_play.setTime(std::min(evening(day), m_now.addSecs(-120)));
        const QString path = u"/v1/daily-logs/"_s + day.toString(Qt::ISODate);
        const auto line = [](const QString &text, bool done) {
            return QJsonObject{{u"text"_s, text}, {u"done"_s, done}};
        };
        const auto kept = m_play.ask(
            "PUT", path, seat,
            {{u"plan"_s, QJsonArray{line(u"사용자 문의 처리"_s, true), line(u"주간 점검표 정리"_s, false)}},
             {u"result"_s, QJsonArray{line(u"사용자 문의 17건 처리"_s, true), line(u"계정 정비 5건"_s, true)}},
             {u"note"_s, QString()}});
        if (!kept)
            return fail(kept.error());
        const auto sent = m_play.ask("POST", path + u"/submission"_s, seat);
        return sent ? Result<QString>(sent->value(u"id"_s).toString()) : fail(sent.error());
    }

    storage::Session &m_session;
    QDateTime m_now;
    DocumentPlay m_play;
};

} // namespace

Result<Done> writeMemosAndLogs(storage::Session &session, const QDateTime &now)
{
    return MemoFiller(session, now).run();
}

} // namespace gw::backend::seed
