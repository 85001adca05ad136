// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// One record: reading it, acting on it, taking it along.
#include "call.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::apps {
namespace {

constexpr int exported = 1000;

struct Opened
{
    std::optional<Record> record;
    std::vector<Deed> history;
};

Result<Opened> open(const Call &call)
{
    Opened opened;
    const auto read = call.context.services.database.read([&](storage::Session &session) -> Result<Done> {
        auto found = findRecord(session, *call.definition, call.reader(), call.request.parameter(u"id"_s));
        if (!found)
            return fail(found.error());
        opened.record = std::move(*found);
        if (!opened.record)
            return Done{};
        auto history = historyOf(session, call.systemId, opened.record->id);
        if (!history)
            return fail(history.error());
        opened.history = std::move(*history);
        return Done{};
    });
    return read ? Result<Opened>(std::move(opened)) : fail(read.error());
}

void addEntry(Html &html, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        html.markup("<dt>").text(name).markup("</dt><dd>").text(value).markup("</dd>");
}

void addFacts(Html &html, const Call &call, const Record &record)
{
    const Definition &definition = *call.definition;
    const QString language = call.language();
    const State *state = definition.state(record.state);
    html.markup("<dl>");
    addEntry(html, call.words(u"번호"_s, u"Number"_s), record.number);
    addEntry(html, call.words(u"상태"_s, u"State"_s), state ? state->name.in(language) : QString());
    addEntry(html, definition.who.in(language), record.who.in(language));
    addEntry(html, call.words(u"부서"_s, u"Office"_s), record.unit.in(language));
    if (!definition.place.isEmpty())
        addEntry(html, definition.place.in(language), record.place.in(language));
    if (!definition.amount.isEmpty())
        addEntry(html, definition.amount.in(language), won(record.amount, language));
    addEntry(html, call.words(u"담당"_s, u"In charge"_s), record.assigneeName);
    addEntry(html, call.words(u"접수"_s, u"Since"_s), dateTime(record.since));
    if (record.due)
        addEntry(html, call.words(u"기한"_s, u"Due"_s), dateTime(*record.due));
    html.markup("</dl><h2>").text(call.words(u"내용"_s, u"What it is about"_s)).markup("</h2><p>");
    html.text(record.body.in(language)).markup("</p>");
}

void addSteps(Html &html, const Call &call, const Record &record)
{
    Html forms;
    bool first = true;
    for (const Step &step : call.definition->steps) {
        if (step.from != record.state || !mayAct(call.reader(), step, record))
            continue;
        forms.markup("<form method=\"post\"")
            .attribute("action", u"/records/%1/%2"_s.arg(record.id, step.id))
            .markup(">");
        forms.add(formToken(*call.visitor));
        if (first)
            forms.markup("<button class=\"main\" type=\"submit\">");
        else
            forms.markup("<button type=\"submit\">");
        forms.text(step.label.in(call.language())).markup("</button></form>");
        first = false;
    }
    html.markup("<div class=\"bar\">").add(forms);
    html.markup("<span class=\"right\"></span><a class=\"button\"")
        .attribute("href", u"/records/%1/print"_s.arg(record.id))
        .markup(" target=\"_blank\" rel=\"noopener\">")
        .text(call.words(u"새 창에서 인쇄용으로"_s, u"Print view in a new window"_s))
        .markup("</a></div>");
}

void addHistory(Html &html, const Call &call, const std::vector<Deed> &history)
{
    if (history.empty())
        return;
    html.markup("<h2>").text(call.words(u"이력"_s, u"History"_s)).markup("</h2><div class=\"table\"><table><tbody>");
    for (const Deed &deed : history) {
        const Step *step = call.definition->step(deed.step);
        html.markup("<tr><td>").text(dateTime(deed.at)).markup("</td><td>");
        html.text(deed.name + u" ("_s + deed.role.in(call.language()) + u')').markup("</td><td>");
        html.text(step ? step->label.in(call.language()) : deed.step).markup("</td></tr>");
    }
    html.markup("</tbody></table></div>");
}

/// RFC 4180; and what a spreadsheet would take for a formula becomes text.
QByteArray csvField(const QString &value)
{
    QString text = value;
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    return '"' + text.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

QByteArray csvLine(const QStringList &values)
{
    QByteArrayList fields;
    for (const QString &value : values)
        fields.append(csvField(value));
    return fields.join(',') + "\r\n";
}

} // namespace

http::Response showRecord(const Call &call)
{
    if (!call.visitor)
        return call.notSignedIn();
    if (!call.definition)
        return call.notFound();
    const auto opened = open(call);
    if (!opened)
        return call.fault(opened.error());
    if (!opened->record)
        return call.notFound();
    const Record &record = *opened->record;
    Html html;
    html.markup("<p><a href=\"/\">").text(call.words(u"목록으로"_s, u"Back to the list"_s)).markup("</a></p><h1>");
    html.text(record.title.in(call.language())).markup("</h1><div class=\"card\">");
    addFacts(html, call, record);
    html.markup("</div>");
    addSteps(html, call, record);
    addHistory(html, call, opened->history);
    return page(200, call.frame(), record.title.in(call.language()), html);
}

http::Response printRecord(const Call &call)
{
    if (!call.visitor)
        return call.notSignedIn();
    if (!call.definition)
        return call.notFound();
    const auto opened = open(call);
    if (!opened)
        return call.fault(opened.error());
    if (!opened->record)
        return call.notFound();
    Html html;
    html.markup("<h1>").text(opened->record->title.in(call.language())).markup("</h1>");
    addFacts(html, call, *opened->record);
    addHistory(html, call, opened->history);
    html.markup("<p class=\"soft\">")
        .text(call.words(u"%1 출력, %2 (%3)"_s, u"Printed %1 by %2 (%3)"_s)
                  .arg(dateTime(call.now()), call.visitor->who.name.in(call.language()),
                       call.visitor->who.roleName.in(call.language())))
        .markup("</p>");
    return page(200, call.frame(), opened->record->number, html);
}

http::Response takeStep(const Call &call)
{
    if (!call.visitor)
        return call.notSignedIn();
    const Step *step = call.definition ? call.definition->step(call.request.parameter(u"step"_s)) : nullptr;
    if (!step)
        return call.notFound();
    if (!isOwnForm(call))
        return call.message(403, call.words(u"처리하지 못했습니다"_s, u"That did not work"_s),
                            call.words(u"화면이 오래되었습니다. 목록에서 다시 여세요."_s,
                                       u"The page is out of date. Open it again from the list."_s));
    if (!step->roles.contains(call.visitor->who.role))
        return call.message(
            403, call.words(u"권한이 없습니다"_s, u"Your role may not do that"_s),
            call.words(u"‘%1’ 역할로는 할 수 없는 일입니다. 필요하면 관문에서 권한을 신청하세요."_s,
                       u"The role “%1” may not do this. Ask for another right in Gwanmun if you need it."_s)
                .arg(call.visitor->who.roleName.in(call.language())));
    const QString id = call.request.parameter(u"id"_s);
    enum class Outcome { NotThere, SomebodyElses, Changed, Done } outcome = Outcome::NotThere;
    const auto written = call.context.services.database.write([&](storage::Session &session) -> Result<Done> {
        const auto record = findRecord(session, *call.definition, call.reader(), id);
        if (!record)
            return fail(record.error());
        outcome = !*record ? Outcome::NotThere : Outcome::SomebodyElses;
        if (!*record || !mayAct(call.reader(), *step, **record))
            return Done{};
        const auto taken = apps::takeStep(session, *call.definition, *step, id, *call.visitor, call.now());
        if (!taken)
            return fail(taken.error());
        outcome = *taken ? Outcome::Done : Outcome::Changed;
        return Done{};
    });
    if (!written)
        return call.fault(written.error());
    if (outcome == Outcome::NotThere)
        return call.notFound();
    if (outcome == Outcome::SomebodyElses)
        return call.message(403, call.words(u"다른 사람이 맡은 일입니다"_s, u"Somebody else deals with this"_s),
                            call.words(u"담당자가 처리해야 합니다. 목록에서 나를 기다리는 것을 고르세요."_s,
                                       u"Whoever is in charge has to do it. Choose what waits for you in the list."_s));
    if (outcome == Outcome::Changed)
        return call.message(409, call.words(u"이미 처리되었습니다"_s, u"Somebody was faster"_s),
                            call.words(u"그 사이에 상태가 바뀌었습니다. 목록에서 다시 여세요."_s,
                                       u"Its state has changed in the meantime. Open it again from the list."_s));
    return http::Response::redirect(QUrl(u"/records/"_s + id).toEncoded());
}

http::Response exportRecords(const Call &call)
{
    if (!call.visitor)
        return call.notSignedIn();
    const Reader reader = call.reader();
    if (!call.definition || !reader.role)
        return call.notFound();
    if (!reader.role->exports)
        return call.message(
            403, call.words(u"내려받을 수 없습니다"_s, u"Your role may not download this"_s),
            call.words(u"이 역할은 화면에서만 볼 수 있습니다."_s, u"This role may only read on screen."_s));
    Listed found;
    const auto read = call.context.services.database.read([&](storage::Session &session) -> Result<Done> {
        auto records = listRecords(session, *call.definition, reader, {}, {}, exported);
        if (!records)
            return fail(records.error());
        found = std::move(*records);
        return Done{};
    });
    if (!read)
        return call.fault(read.error());
    const Definition &definition = *call.definition;
    const QString language = call.language();
    http::Response response;
    // A byte order mark, or spreadsheets take Korean for something else.
    response.body =
        "\xEF\xBB\xBF"
        + csvLine({call.words(u"번호"_s, u"Number"_s), definition.item.in(language), definition.who.in(language),
                   call.words(u"부서"_s, u"Office"_s), call.words(u"상태"_s, u"State"_s),
                   definition.amount.in(language), call.words(u"접수일"_s, u"Since"_s)});
    for (const Record &record : found.records) {
        const State *state = definition.state(record.state);
        response.body +=
            csvLine({record.number, record.title.in(language), record.who.in(language), record.unit.in(language),
                     state ? state->name.in(language) : QString(),
                     definition.amount.isEmpty() ? QString() : QString::number(record.amount), day(record.since)});
    }
    return std::move(response)
        .withHeader("Content-Type", "text/csv; charset=utf-8")
        .withHeader("Content-Disposition", "attachment; filename=\"" + call.systemId.toLatin1() + ".csv\"");
}

} // namespace gw::backend::apps
