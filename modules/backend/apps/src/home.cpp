// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// The first page: who arrived, and what there is.
#include "call.h"

#include <gw/base/clock.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::apps {

namespace {

constexpr int listed = 50;
constexpr int waitingShown = 1; // only the numbers are shown

void addEntry(Html &html, const QString &name, const QString &value)
{
    html.markup("<dt>").text(name).markup("</dt><dd>").text(value).markup("</dd>");
}

/// Name, post, unit, role, since when and until when.
void addIdentity(Html &html, const Call &call)
{
    const Visitor &visitor = *call.visitor;
    const QString language = call.language();
    html.markup("<dl>");
    addEntry(html, call.words(u"이름"_s, u"Name"_s),
             visitor.who.name.in(language) + u" ("_s + visitor.who.staffNo + u')');
    addEntry(html, call.words(u"소속"_s, u"Unit"_s), visitor.who.unit.in(language));
    addEntry(html, call.words(u"직위"_s, u"Post"_s), visitor.who.post.in(language));
    addEntry(html, call.words(u"역할"_s, u"Role"_s), visitor.who.roleName.in(language));
    const QDateTime from = visitor.arrivedAt;
    const QDateTime until = visitor.expiresAt;
    addEntry(
        html, call.words(u"이용 시간"_s, u"Signed in"_s),
        call.words(u"%1부터 늦어도 %2까지"_s, u"from %1 to %2 at the latest"_s).arg(dateTime(from), dateTime(until)));
    addEntry(html, call.words(u"들어온 방법"_s, u"Handed over by"_s),
             visitor.who.way == u"oidc" ? u"OpenID Connect"_s
                                        : call.words(u"관문의 일회용 주소"_s, u"Gwanmun's one-time address"_s));
    html.markup("</dl>");
}

void addTag(Html &html, const State &state, const QString &language)
{
    switch (state.tone) {
    case Tone::Plain: html.markup("<span class=\"tag\">"); break;
    case Tone::Waiting: html.markup("<span class=\"tag wait\">"); break;
    case Tone::Good: html.markup("<span class=\"tag good\">"); break;
    case Tone::Bad: html.markup("<span class=\"tag bad\">"); break;
    }
    html.text(state.name.in(language)).markup("</span>");
}

void addHead(Html &html, const Call &call)
{
    const Definition &definition = *call.definition;
    const QString language = call.language();
    html.markup("<tr>");
    for (const QString &heading :
         {call.words(u"번호"_s, u"Number"_s), definition.item.in(language), definition.who.in(language)})
        html.markup("<th scope=\"col\">").text(heading).markup("</th>");
    if (!definition.amount.isEmpty())
        html.markup("<th class=\"n\" scope=\"col\">").text(definition.amount.in(language)).markup("</th>");
    for (const QString &heading : {call.words(u"상태"_s, u"State"_s), call.words(u"담당"_s, u"In charge"_s),
                                   call.words(u"접수일"_s, u"Since"_s), call.words(u"기한"_s, u"Due"_s)})
        html.markup("<th scope=\"col\">").text(heading).markup("</th>");
    html.markup("</tr>");
}

void addRow(Html &html, const Call &call, const Record &record)
{
    const Definition &definition = *call.definition;
    const QString language = call.language();
    const State *state = definition.state(record.state);
    if (isWaitingFor(definition, call.reader(), record))
        html.markup("<tr class=\"mine\">");
    else
        html.markup("<tr>");
    html.markup("<td class=\"k\">").text(record.number).markup("</td><td><a");
    html.attribute("href", u"/records/"_s + record.id)
        .markup(">")
        .text(record.title.in(language))
        .markup("</a></td><td>");
    html.text(record.who.in(language)).markup("</td>");
    if (!definition.amount.isEmpty())
        html.markup("<td class=\"n\">").text(won(record.amount, language)).markup("</td>");
    html.markup("<td>");
    if (state)
        addTag(html, *state, language);
    html.markup("</td><td>").text(record.assigneeName).markup("</td><td class=\"k\">").text(day(record.since));
    html.markup("</td><td class=\"k\">");
    if (record.due && state && state->waits && *record.due < call.now())
        html.markup("<span class=\"late\">").text(day(*record.due)).markup("</span>");
    else if (record.due)
        html.text(day(*record.due));
    html.markup("</td></tr>");
}

/// A plan of the roads, with a spot for each record.
void addPlan(Html &html, const Call &call, const std::vector<Record> &records)
{
    html.markup("<div class=\"card\">");
    html.markup("<svg viewBox=\"0 0 1000 420\" role=\"img\"");
    html.attribute("aria-label", call.words(u"도로와 공사 위치를 나타낸 그림"_s, u"Roads with the places of works"_s));
    html.markup(
        "><path class=\"road\" d=\"M0 90H1000M0 230C300 200 600 280 1000 240M0 360H1000M180 0V420M470 0C450 160 "
        "520 260 500 420M800 0V420\"/>");
    for (const Record &record : records) {
        const State *state = call.definition->state(record.state);
        const Tone tone = state ? state->tone : Tone::Plain;
        html.markup("<a").attribute("href", u"/records/"_s + record.id).markup("><circle");
        html.attribute("class", tone == Tone::Waiting ? u"spot wait"_s : tone == Tone::Bad ? u"spot bad"_s : u"spot"_s);
        html.attribute("cx", QString::number(record.x)).attribute("cy", QString::number(record.y * 42 / 100));
        html.markup(" r=\"11\"><title>").text(record.number + u' ' + record.title.in(call.language()));
        html.markup("</title></circle></a>");
    }
    html.markup("</svg></div>");
}

void addTools(Html &html, const Call &call, const QString &words, bool exports)
{
    html.markup("<div class=\"bar\"><form action=\"/search\" role=\"search\"><input type=\"search\" name=\"q\"");
    html.attribute("value", words).attribute("aria-label", call.words(u"찾기"_s, u"Search"_s));
    html.attribute("placeholder", call.words(u"번호, 제목, 이름"_s, u"Number, title, name"_s));
    html.markup(" maxlength=\"100\"> <button type=\"submit\">").text(call.words(u"찾기"_s, u"Search"_s));
    html.markup("</button></form>");
    if (!words.isEmpty())
        html.markup("<a class=\"button\" href=\"/\">").text(call.words(u"모두 보기"_s, u"Show all"_s)).markup("</a>");
    html.markup("<span class=\"right\"></span>");
    if (exports)
        html.markup("<a class=\"button\" href=\"/export.csv\" download>")
            .text(call.words(u"표로 내려받기(CSV)"_s, u"Download as a table (CSV)"_s))
            .markup("</a>");
    html.markup("<a class=\"button\" href=\"/help\" target=\"_blank\" rel=\"noopener\">")
        .text(call.words(u"새 창에서 도움말"_s, u"Help in a new window"_s))
        .markup("</a></div>");
}

/// A system of the demonstration without data.
http::Response emptyHome(const Call &call)
{
    Html html;
    html.markup("<div class=\"card message\"><h1>").text(call.system.name.in(call.language())).markup("</h1><p>");
    if (call.visitor) {
        html.text(call.words(u"%1 님이 ‘%2’ 역할로 들어왔습니다."_s, u"%1 arrived in the role “%2”."_s)
                      .arg(call.visitor->who.name.in(call.language()), call.visitor->who.roleName.in(call.language())));
    } else {
        html.text(call.words(u"이 시스템에는 아무도 인계되지 않습니다. 실제 시스템이라면 여기에서 따로 로그인합니다."_s,
                             u"Nobody is handed over to this system. A real one would have its own sign-in here."_s));
    }
    html.markup("</p><p>").text(
        call.words(u"시연용 시스템이어서 들어 있는 자료가 없습니다."_s, u"This is a demo system and holds no data."_s));
    html.markup("</p>");
    if (call.visitor)
        addIdentity(html, call);
    html.markup("</div>");
    return page(200, call.frame(), call.words(u"처음"_s, u"Start"_s), html);
}

} // namespace

http::Response home(const Call &call)
{
    if (!call.visitor && (call.definition || call.system.handOver != u"link"))
        return call.notSignedIn();
    if (!call.definition)
        return emptyHome(call);
    const QString words = call.query(u"q"_s).left(100);
    const Reader reader = call.reader();
    Listed found;
    Waiting waiting;
    const auto read = call.context.services.database.read([&](storage::Session &session) -> Result<Done> {
        auto records = listRecords(session, *call.definition, reader, words, {}, listed);
        if (!records)
            return fail(records.error());
        auto numbers = waitingFor(session, *call.definition, reader, call.now(), waitingShown);
        if (!numbers)
            return fail(numbers.error());
        found = std::move(*records);
        waiting = std::move(*numbers);
        return Done{};
    });
    if (!read)
        return call.fault(read.error());
    Html html;
    const QString title = words.isEmpty() ? call.definition->item.in(call.language())
                                          : call.words(u"찾은 결과: %1"_s, u"Results for %1"_s).arg(words);
    html.markup("<h1>").text(title).markup("</h1><p class=\"soft\">").text(call.definition->lead.in(call.language()));
    html.text(u" "_s + call.words(u"모두 %1건"_s, u"%1 in all"_s).arg(found.total));
    if (waiting.count > 0)
        html.text(call.words(u", 나를 기다리는 것 %1건"_s, u", %1 waiting for you"_s).arg(waiting.count));
    html.markup("</p>");
    addTools(html, call, words, reader.role && reader.role->exports);
    if (found.records.empty()) {
        html.markup("<div class=\"card\"><p>")
            .text(words.isEmpty()
                      ? call.words(u"이 역할로 볼 수 있는 자료가 없습니다."_s, u"There is nothing this role may see."_s)
                      : call.words(u"맞는 자료가 없습니다."_s, u"Nothing fits."_s))
            .markup("</p></div>");
    } else {
        if (call.definition->hasPlan)
            addPlan(html, call, found.records);
        html.markup("<div class=\"table\"><table><thead>");
        addHead(html, call);
        html.markup("</thead><tbody>");
        for (const Record &record : found.records)
            addRow(html, call, record);
        html.markup("</tbody></table></div>");
    }
    html.markup("<h2>").text(call.words(u"들어온 사람"_s, u"Who is here"_s)).markup("</h2><div class=\"card\">");
    addIdentity(html, call);
    html.markup("</div>");
    return page(200, call.frame(), title, html);
}

http::Response help(const Call &call)
{
    if (!call.visitor)
        return call.notSignedIn();
    Html html;
    html.markup("<div class=\"card\"><h1>").text(call.words(u"도움말"_s, u"Help"_s)).markup("</h1><p>");
    html.text(call.words(
        u"목록에서 제목을 누르면 자세한 내용과 할 수 있는 일이 나옵니다. 한 일은 이력에 이름과 역할로 남습니다."_s,
        u"Click a title in the list to see it and what you can do. What you do is kept in its history "
        "with your name and role."_s));
    html.markup("</p><p><a href=\"https://www.example.org/\" rel=\"noopener noreferrer external\">");
    html.text(call.words(u"다른 곳의 안내(example.org)"_s, u"Guidance elsewhere (example.org)"_s))
        .markup("</a></p></div>");
    return page(200, call.frame(), call.words(u"도움말"_s, u"Help"_s), html);
}

} // namespace gw::backend::apps
