// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/seed/documents.h>

#include "documentplay.h"
#include "memoplay.h"
#include "documentstories.h"

#include <QJsonArray>
#include <algorithm>
#include <gw/document/content.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::seed {
namespace {

/// Plays the stories, the oldest first.
class DocumentFiller
{
public:
    DocumentFiller(storage::Session &session, const QDateTime &now)
        : m_session(session), m_now(now), m_play(session, now)
    {
    }

    Result<Done> run()
    {
        std::vector<const DocumentStory *> stories;
        for (const DocumentStory &story : documentStories())
            stories.push_back(&story);
        std::ranges::stable_sort(stories, std::ranges::greater(), &DocumentStory::daysAgo);
        for (const DocumentStory *story : stories) {
            if (const auto told = tell(*story); !told)
                return told;
        }
        // The city begins with what is there: nobody has a cursor from before (see seed()).
        const auto log = m_session.exec(u"DELETE FROM change_log WHERE collection LIKE 'inbox:%'"_s);
        const auto keys =
            m_session.exec(u"DELETE FROM idempotency WHERE key LIKE ?"_s, {DocumentPlay::keyPrefix + u'%'});
        return log && keys ? Result<Done>(Done{}) : fail(log ? keys.error() : log.error());
    }

private:
    Result<QString> one(const QString &sql, const QVariantList &parameters, const QString &what)
    {
        const auto rows = m_session.query(sql, parameters);
        if (!rows)
            return fail(rows.error());
        if (rows->empty())
            return fail(Error::Code::NotFound, u"the story knows nobody as "_s + what);
        return rows->front().text(0);
    }

    Result<QString> seatOf(const QString &who)
    {
        if (!who.startsWith(u"team:"_s))
            return one(
                u"SELECT s.id FROM seat s JOIN person p ON p.id = s.person_id WHERE p.staff_no = ? AND s.kind = 'main'"_s,
                {who}, who);
        // Somebody of the team's staff who is not the clerk: in a demonstration that is a persona.
        return one(
            u"SELECT s.id FROM seat s JOIN post p ON p.id = s.post_id JOIN unit u ON u.id = p.unit_id JOIN person h "
            "ON h.id = s.person_id WHERE u.name_ko = ? AND p.is_head = 0 AND s.valid_to IS NULL AND "
            "h.state <> 'left' AND h.staff_no NOT IN ('11-204518', '31-203415') ORDER BY p.position, s.id LIMIT 1"_s,
            {who.mid(5)}, who);
    }

    Result<QJsonObject> assignee(const QString &who)
    {
        if (who.startsWith(u"unit:"_s)) {
            const auto unit = one(u"SELECT id FROM unit WHERE name_ko = ? ORDER BY id LIMIT 1"_s, {who.mid(5)}, who);
            return unit ? Result<QJsonObject>(QJsonObject{{u"unitId"_s, *unit}}) : fail(unit.error());
        }
        const auto seat = seatOf(who);
        const auto post = seat ? one(u"SELECT post_id FROM seat WHERE id = ?"_s, {*seat}, who) : seat;
        return post ? Result<QJsonObject>(QJsonObject{{u"postId"_s, *post}}) : fail(post.error());
    }

    Result<QJsonObject> receiver(const QString &name)
    {
        if (name.startsWith(u"agency:"_s)) {
            const auto agency = one(u"SELECT id FROM agency WHERE name_ko = ?"_s, {name.mid(7)}, name);
            if (!agency)
                return fail(agency.error());
            return QJsonObject{{u"kind"_s, u"agency"_s}, {u"id"_s, *agency}, {u"name"_s, name.mid(7) + u"청장"_s}};
        }
        const QString unit = name.section(u'/', 1);
        const auto found =
            one(u"SELECT u.id FROM unit u JOIN agency a ON a.id = u.agency_id WHERE a.name_ko = ? AND u.name_ko = ?"_s,
                {name.mid(5).section(u'/', 0, 0), unit}, name);
        if (!found)
            return fail(found.error());
        return QJsonObject{{u"kind"_s, u"unit"_s}, {u"id"_s, *found}, {u"name"_s, unit + u"장"_s}};
    }

    static QJsonObject contentOf(const QStringList &lines)
    {
        document::Content content;
        for (const QString &line : lines) {
            document::Paragraph paragraph;
            paragraph.level = line.front().digitValue();
            paragraph.runs.append(document::Run{.text = line.mid(2)});
            content.blocks.append(document::Block::of(std::move(paragraph)));
        }
        return toJson(content);
    }

    Result<QJsonObject> metaOf(const DocumentStory &story, const QString &seat)
    {
        // The office's unit tasks are numbered; its open file of this year is where the document goes.
        const auto rows = m_session.query(
            u"SELECT t.code, t.retention, f.id FROM seat s JOIN post p ON p.id = s.post_id JOIN unit u ON u.id = "
            u"p.unit_id "
            "JOIN unit_task t ON t.unit_id = CASE WHEN u.is_processing = 1 THEN u.id ELSE u.parent_id END "
            "JOIN record_file f ON f.unit_task_code = t.code AND f.closed = 0 "
            "WHERE s.id = ? ORDER BY t.code, f.year DESC LIMIT 1 OFFSET ?"_s,
            {seat, story.task - 1});
        if (!rows)
            return fail(rows.error());
        if (rows->empty())
            return fail(Error::Code::NotFound, u"no unit task for "_s + story.title);
        const storage::Row &row = rows->front();
        QJsonObject disclosure{{u"grade"_s, story.disclosure}, {u"grounds"_s, QJsonArray()}};
        QJsonObject meta{{u"title"_s, story.title},
                         {u"kind"_s, u"general"_s},
                         {u"flow"_s, story.flow},
                         {u"formId"_s, story.form},
                         {u"urgency"_s, story.urgency},
                         {u"unitTaskCode"_s, row.text(0)},
                         {u"recordFileId"_s, row.text(2)},
                         {u"retention"_s, row.text(1)},
                         {u"disclosure"_s, disclosure},
                         {u"summary"_s, story.summary},
                         {u"keywords"_s, QJsonArray::fromStringList(story.keywords)}};
        QJsonArray receivers;
        for (const QString &name : story.receivers) {
            const auto one = receiver(name);
            if (!one)
                return fail(one.error());
            receivers.append(*one);
        }
        if (!receivers.isEmpty()) {
            meta.insert(u"receivers"_s, receivers);
            meta.insert(u"senderName"_s, u"한별특별시장"_s);
        }
        return meta;
    }

    Result<QJsonArray> groupsOf(const DocumentStory &story)
    {
        QJsonArray groups;
        for (const StoryStep &step : story.steps) {
            const auto to = assignee(step.who);
            if (!to)
                return fail(to.error());
            const QJsonObject one{{u"role"_s, step.role}, {u"assignee"_s, *to}};
            if (step.withTheOneBefore && !groups.isEmpty()) {
                QJsonObject group = groups.last().toObject();
                QJsonArray steps = group.value(u"steps"_s).toArray();
                steps.append(one);
                group.insert(u"steps"_s, steps);
                group.insert(u"mode"_s, u"parallel"_s);
                groups.replace(groups.size() - 1, group);
                continue;
            }
            groups.append(
                QJsonObject{{u"mode"_s, u"sequential"_s}, {u"joinRule"_s, u"all"_s}, {u"steps"_s, QJsonArray{one}}});
        }
        return groups;
    }

    Result<Done> tell(const DocumentStory &story)
    {
        QDateTime time = m_now.addSecs(-qint64(story.daysAgo * 24 * 3600));
        m_play.setTime(time);
        const auto drafter = seatOf(story.drafter);
        const auto meta = drafter ? metaOf(story, *drafter) : Result<QJsonObject>(fail(drafter.error()));
        if (!meta)
            return fail(meta.error());
        const auto created = m_play.ask("POST", u"/v1/documents"_s, *drafter,
                                        {{u"meta"_s, *meta},
                                         {u"content"_s, contentOf(story.lines)},
                                         {u"attachmentIds"_s, QJsonArray()},
                                         {u"formId"_s, story.form}});
        if (!created)
            return fail(created.error());
        const QString path = u"/v1/documents/"_s + created->value(u"id"_s).toString();
        const auto groups = groupsOf(story);
        if (!groups)
            return fail(groups.error());
        if (!groups->isEmpty()) {
            QJsonObject line{{u"groups"_s, *groups}};
            if (story.amount)
                line.insert(u"amount"_s, *story.amount);
            if (const auto set = m_play.ask("PUT", path + u"/line"_s, *drafter, line); !set)
                return fail(set.error());
        }
        if (!story.isSubmitted)
            return Done{};
        m_play.setTime(time = time.addSecs(1200));
        if (const auto handed = submit(path, *drafter); !handed)
            return handed;
        for (const StoryDeed &deed : story.deeds) {
            m_play.setTime(time = std::min(time.addSecs(2400), m_now.addSecs(-300)));
            if (const auto done = act(path, deed); !done)
                return done;
        }
        return Done{};
    }

    Result<Done> submit(const QString &path, const QString &seat)
    {
        const auto document = m_play.ask("GET", path, seat);
        if (!document)
            return fail(document.error());
        QJsonArray reasons; // only what was found is kept
        for (const QString &code : {u"L04"_s, u"L06"_s, u"L07"_s, u"L08"_s, u"L09"_s, u"L10"_s})
            reasons.append(QJsonObject{{u"code"_s, code}, {u"reason"_s, u"내용을 확인했습니다."_s}});
        const auto handed = m_play.ask("POST", path + u"/submission"_s, seat,
                                       {{u"versionSha256"_s, (*document)[u"version"_s][u"versionSha256"_s]},
                                        {u"signature"_s, QJsonObject{{u"kind"_s, u"none"_s}, {u"payload"_s, u""_s}}},
                                        {u"checkReasons"_s, reasons}});
        return handed ? Result<Done>(Done{}) : fail(handed.error());
    }

    Result<Done> act(const QString &path, const StoryDeed &deed)
    {
        const auto seat = seatOf(deed.who);
        if (!seat)
            return fail(seat.error());
        if (deed.deed == u"send"_s)
            return send(path, *seat);
        if (deed.deed == u"withdraw"_s) {
            const auto back = m_play.ask("POST", path + u"/withdrawal"_s, *seat, {{u"reason"_s, deed.text}});
            return back ? Result<Done>(Done{}) : fail(back.error());
        }
        if (const auto opened = m_play.ask("POST", path + u"/opening"_s, *seat); !opened)
            return fail(opened.error());
        const auto document = m_play.ask("GET", path, *seat);
        if (!document)
            return fail(document.error());
        QString stepId;
        for (const QJsonValue &group : (*document)[u"line"_s][u"groups"_s].toArray()) {
            for (const QJsonValue &step : group[u"steps"_s].toArray()) {
                if (step[u"canAct"_s].toBool())
                    stepId = step[u"id"_s].toString();
            }
        }
        QJsonObject body{{u"stepId"_s, stepId},
                         {u"decision"_s, deed.deed},
                         {u"versionSha256"_s, (*document)[u"version"_s][u"versionSha256"_s]}};
        if (deed.deed == u"return"_s)
            body.insert(u"reason"_s, deed.text);
        else if (!deed.text.isEmpty())
            body.insert(u"opinion"_s, QJsonObject{{u"text"_s, deed.text}});
        const auto done = m_play.ask("POST", path + u"/actions"_s, *seat, body);
        return done ? Result<Done>(Done{}) : fail(done.error());
    }

    Result<Done> send(const QString &path, const QString &seat)
    {
        const auto list = m_play.ask("GET", path + u"/dispatches"_s, seat);
        if (!list)
            return fail(list.error());
        const QString id = list->value(u"items"_s).toArray().at(0)[u"id"_s].toString();
        const auto seal =
            one(u"SELECT e.id FROM seal e JOIN unit u ON u.id = e.unit_id JOIN agency a ON a.id = u.agency_id "
                "WHERE u.is_document_dept = 1 AND a.kind = 'metro' ORDER BY e.id LIMIT 1"_s,
                {}, u"a seal"_s);
        if (!seal)
            return fail(seal.error());
        const auto sent = m_play.ask("POST", u"/v1/dispatches/%1/actions"_s.arg(id), seat,
                                     {{u"action"_s, u"send"_s}, {u"sealId"_s, *seal}});
        return sent ? m_play.relay() : fail(sent.error());
    }

    storage::Session &m_session;
    QDateTime m_now;
    DocumentPlay m_play;
};

} // namespace

Result<Done> fillDemoDocuments(storage::Database &database, const QDateTime &now)
{
    return database.write([&](storage::Session &session) -> Result<Done> {
        const auto there = session.query(u"SELECT 1 FROM approval_document LIMIT 1"_s);
        const auto personas = session.query(u"SELECT 1 FROM person WHERE staff_no = '11-204518'"_s);
        if (!there || !personas)
            return fail(there ? personas.error() : there.error());
        if (!there->empty() || personas->empty())
            return Done{};
        const auto filled = DocumentFiller(session, now).run();
        return filled ? writeMemosAndLogs(session, now) : filled;
    });
}

} // namespace gw::backend::seed
