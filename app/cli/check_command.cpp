// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "check_input.h"
#include "commands.h"

#include <QJsonArray>
#include <gw/checks/checks.h>
#include <gw/checks/sentence.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::app::cli {
namespace {

constexpr qint64 largestFile = qint64(1) << 30;

constexpr Say kinds[] = {{"문서 기록, 판 %1", "record, version %1"},
                         {"문서", "document"},
                         {"HTML 글", "HTML text"},
                         {"일반 텍스트", "plain text"},
                         {"문서 파일", "file of an office program"}};
constexpr Say paragraphPlace{"본문 %1번째 문단", "paragraph %1"};
constexpr Say cellPlace{"본문 %1번째의 표, %2행 %3번째 칸", "table at %1, row %2, cell %3"};
constexpr Say attachmentPlace{"붙임 '%1'", "attachment \"%1\""};
constexpr Say fixLabel{"고치기", "fix"};
constexpr Say groundLabel{"근거", "rule"};
constexpr Say nothingFound{"이상이 없습니다.", "Nothing to object to."};
constexpr Say summary{"적색 %1, 황색 %2, 참고 %3", "%1 red, %2 amber, %3 for information"};

checks::Language languageOf(Language language)
{
    return language == Language::Korean ? checks::Language::Korean : checks::Language::English;
}

QString levelText(checks::Level level, Language language)
{
    switch (level) {
    case checks::Level::Red: return Say{"적색", "red"}.in(language);
    case checks::Level::Amber: return Say{"황색", "amber"}.in(language);
    case checks::Level::Info: break;
    }
    return Say{"참고", "info"}.in(language);
}

QString fieldText(const QString &field, Language language)
{
    static const QHash<QString, Say> names{{u"title"_s, {"제목", "title"}},
                                           {u"summary"_s, {"요약", "summary"}},
                                           {u"keywords"_s, {"핵심어", "keywords"}},
                                           {u"receivers"_s, {"수신자", "receivers"}},
                                           {u"senderName"_s, {"발신명의", "sender"}},
                                           {u"disclosure"_s, {"공개 여부", "disclosure"}},
                                           {u"line"_s, {"결재선", "line"}}};
    const auto found = names.constFind(field);
    return found == names.constEnd() ? field : found->in(language);
}

QString placeText(const checks::Place &place, const checks::Input &input, Language language)
{
    switch (place.in) {
    case checks::Place::In::Document: return {};
    case checks::Place::In::Meta: return fieldText(place.field, language);
    case checks::Place::In::Attachment:
        for (const checks::Attachment &attachment : input.attachments) {
            if (attachment.id == place.field)
                return attachmentPlace.in(language).arg(clean(attachment.name));
        }
        return {};
    case checks::Place::In::Block: break;
    }
    if (place.row < 0)
        return paragraphPlace.in(language).arg(place.block + 1);
    return cellPlace.in(language).arg(place.block + 1).arg(place.row + 1).arg(place.cell + 1);
}

int count(const QList<checks::Finding> &findings, checks::Level level)
{
    return int(std::ranges::count_if(findings, [level](const checks::Finding &one) { return one.level == level; }));
}

QJsonObject placeJson(const checks::Place &place)
{
    static const QStringList ins{u"document"_s, u"meta"_s, u"block"_s, u"attachment"_s};
    return {{u"in"_s, ins.value(int(place.in))},
            {u"field"_s, place.field},
            {u"block"_s, place.block},
            {u"row"_s, place.row},
            {u"cell"_s, place.cell},
            {u"paragraph"_s, place.paragraph},
            {u"start"_s, place.start},
            {u"length"_s, place.length}};
}

QJsonObject findingJson(const checks::Finding &finding)
{
    using enum checks::Language;
    QJsonObject out{{u"code"_s, finding.code},
                    {u"level"_s, checks::toText(finding.level)},
                    {u"message"_s, finding.message},
                    {u"place"_s, placeJson(finding.place)},
                    {u"article"_s, finding.article},
                    {u"articleKo"_s, checks::articleText(finding.article, Korean)},
                    {u"articleEn"_s, checks::articleText(finding.article, English)},
                    {u"ko"_s, checks::sentence(finding, Korean)},
                    {u"en"_s, checks::sentence(finding, English)}};
    if (finding.fix)
        out.insert(u"fix"_s, QJsonObject{{u"code"_s, finding.fix->code},
                                         {u"ko"_s, checks::fixSentence(*finding.fix, Korean)},
                                         {u"en"_s, checks::fixSentence(*finding.fix, English)}});
    return out;
}

void printJson(const CheckInput &checked, const QList<checks::Finding> &findings)
{
    static const QStringList names{u"record"_s, u"document"_s, u"html"_s, u"text"_s, u"file"_s};
    QJsonArray list;
    for (const checks::Finding &finding : findings)
        list.append(findingJson(finding));
    print(QJsonObject{{u"v"_s, 1},
                      {u"kind"_s, names.value(int(checked.kind))},
                      {u"versionNo"_s, checked.versionNo},
                      {u"title"_s, checked.input.meta.title},
                      {u"notes"_s, QJsonArray::fromStringList(checked.notes)},
                      {u"red"_s, count(findings, checks::Level::Red)},
                      {u"amber"_s, count(findings, checks::Level::Amber)},
                      {u"info"_s, count(findings, checks::Level::Info)},
                      {u"findings"_s, list}});
}

void printText(const CheckInput &checked, const QList<checks::Finding> &findings, Language language)
{
    const QString kind = kinds[int(checked.kind)].in(language);
    const QString title = clean(checked.input.meta.title);
    if (!title.isEmpty())
        print(title + u'\n');
    print((kind.contains("%1"_L1) ? kind.arg(checked.versionNo) : kind) + u'\n');
    for (const QString &note : checked.notes)
        print(note + u'\n');
    for (const checks::Finding &finding : findings) {
        const QString place = placeText(finding.place, checked.input, language);
        print(u"\n%1 %2 %3%4\n"_s.arg(levelText(finding.level, language), finding.code,
                                      checks::ruleTitle(finding.code, languageOf(language)),
                                      place.isEmpty() ? QString() : u" - "_s + place));
        print(u"  %1\n"_s.arg(clean(checks::sentence(finding, languageOf(language)))));
        if (finding.fix)
            print(u"  %1: %2\n"_s.arg(fixLabel.in(language),
                                      clean(checks::fixSentence(*finding.fix, languageOf(language)))));
        if (!finding.article.isEmpty())
            print(u"  %1: %2\n"_s.arg(groundLabel.in(language),
                                      checks::articleText(finding.article, languageOf(language))));
    }
    print(u'\n'
          + (findings.isEmpty() ? nothingFound.in(language)
                                : summary.in(language)
                                      .arg(count(findings, checks::Level::Red))
                                      .arg(count(findings, checks::Level::Amber))
                                      .arg(count(findings, checks::Level::Info)))
          + u'\n');
}

} // namespace

int checkCommand(const Options &options)
{
    const Result<QByteArray> bytes = readFile(options.file, largestFile, options.language);
    if (!bytes) {
        complain(bytes.error().detail);
        return Unreadable;
    }
    const Result<CheckInput> checked = readForCheck(*bytes, options);
    if (!checked) {
        complain(clean(options.file) + u": "_s + checked.error().detail);
        return Unreadable;
    }
    QList<checks::Finding> findings = checks::check(checked->input);
    // A text has no receivers, no grade and no summary: nothing can be wrong with them.
    if (checked->kind != CheckInput::Kind::Record && checked->kind != CheckInput::Kind::Document)
        findings.removeIf([](const checks::Finding &one) { return one.place.in == checks::Place::In::Meta; });
    if (checked->file) {
        checks::Input alone{.attachments = {*checked->file}, .context = {.stage = checks::Stage::Typing}};
        for (const checks::Finding &one : checks::check(alone)) {
            if (one.place.in == checks::Place::In::Attachment)
                findings.append(one);
        }
    }
    if (options.json)
        printJson(*checked, findings);
    else
        printText(*checked, findings, options.language);
    const bool good = count(findings, checks::Level::Red) == 0 && count(findings, checks::Level::Amber) == 0;
    return good ? Good : Found;
}

} // namespace gw::app::cli
