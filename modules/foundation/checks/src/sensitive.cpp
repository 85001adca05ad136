// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "names.h"
#include "personal.h"
#include "rules.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace gw::checks {

namespace {

/// How far a word about health or discipline may stand from a name, in characters.
constexpr int reach = 40;

const QRegularExpression &healthWords()
{
    static const QRegularExpression words(
        u"(?:위|폐|간|대장|유방|췌장|갑상선|자궁|전립선|혈액|후두|피부)암|암 "
        u"?(?:진단|투병|수술|환자)|백혈병|우울증|조현병|정신질환|정신과|정신병|공황장애|불안장애|강박장애|자폐|치매|"
        u"뇌전증|"
        u"뇌졸중|심근경색|에이즈|HIV|결핵|매독|성병|당뇨|고혈압|간염|장애 ?등급|장애 "
        u"?정도|지적장애|발달장애|정신장애|난임|유산 ?휴가|임신|낙태|진단서|진단명|병력|병명|"
        u"질병 ?휴직|병가|병 ?휴직|요양 ?휴직|투병|확진|알코올 ?중독|약물 ?중독|마약|수술|입원"_s);
    return words;
}

const QRegularExpression &disciplineWords()
{
    static const QRegularExpression words(
        u"징계|견책|감봉|정직 ?(?:처분|[0-9일이삼]+ ?개?월)|강등|해임|파면|불문 ?경고|훈계|직위 ?해제|전과|범죄 "
        u"?경력|음주 ?운전|성희롱|성폭력|성추행|금품 ?수수|뇌물|"
        u"비위|혐의|기소|구속|벌금형|수사 ?개시|품위 ?(?:유지 ?의무 ?위반|손상)|신용 ?불량|파산|기초생활 ?수급"_s);
    return words;
}

/// A word as a topic and not as somebody's state: 징계위원회, 결핵 검진, 확진자 수.
bool isTopic(QStringView behind)
{
    static const QRegularExpression topic(
        u"^ ?(?:위원회|위원|의결|규정|기준|양정|업무|담당|절차|제도|예방|검진|검사|안내|교육|센터|관리|사업|지원|상담|병동|부 |자 (?:수|현황|발생)|건수|통계|현황|률|율|보험|캠페인|치료제|백신|신고|보호|배려)"_s);
    return topic.match(behind).hasMatch();
}

/// Whether a text names somebody as the one to ask, who is no subject of it.
bool isContact(QStringView before)
{
    static const QRegularExpression contact(
        u"(?:담당|담당자|문의|문의처|연락처|작성자|작성|기안자|안내|접수처|상담) ?[:：(]? ?(?:[가-힣]+(?:과|팀|실|국|센터|계) )?$"_s);
    return contact.match(before.right(30)).hasMatch();
}

struct WordHit
{
    int start = 0;
    int length = 0;
    QString word = {};
    bool health = false;
};

QList<WordHit> sensitiveWordsIn(const QString &text)
{
    QList<WordHit> hits;
    for (const bool health : {true, false}) {
        for (auto it = (health ? healthWords() : disciplineWords()).globalMatch(text);
             it.hasNext() && hits.size() < mostOfAText;) {
            const QRegularExpressionMatch match = it.next();
            if (!isTopic(QStringView(text).mid(match.capturedEnd(), 12)))
                hits.append({int(match.capturedStart()), int(match.capturedLength()), match.captured(), health});
        }
    }
    std::ranges::sort(hits, {}, &WordHit::start);
    return hits;
}

QString maskedName(QStringView name)
{
    return name.front() + QString(name.size() - 1, u'○');
}

Finding sensitiveFinding(const Part &part, const NameHit &name, const WordHit &word)
{
    const QString masked = maskedName(QStringView(part.text).mid(name.start, name.length));
    Finding finding = makeFinding(word.health ? u"L02.health" : u"L02.discipline", Level::Red, u"PIPA Art. 23(1)",
                                  within(part, name.start, name.length), {masked, word.word});
    finding.fix = replacing(u"mask", part, name.start, name.length, masked);
    finding.fix->parameters = {masked};
    return finding;
}

} // namespace

void findPersonalData(const Part &part, const TextContext &context, QList<Finding> &findings)
{
    for (const PersonalHit &hit : findPersonal(part.text, context.today)) {
        const auto [message, article] = namesOf(hit.kind);
        Finding finding =
            makeFinding(message, levelOf(hit.kind), article, within(part, hit.start, hit.length), {hit.masked});
        if (finding.level != Level::Info) {
            finding.fix = replacing(u"mask", part, hit.start, hit.length, hit.masked);
            finding.fix->parameters = {hit.masked};
        }
        findings.append(finding);
    }
}

void findSensitiveWords(const Part &part, QList<Finding> &findings)
{
    if (part.text.size() < 5)
        return;
    const QList<WordHit> words = sensitiveWordsIn(part.text);
    if (words.isEmpty())
        return;
    for (const NameHit &name : koreanNames(part.text)) {
        if (isContact(QStringView(part.text).left(name.start)))
            continue;
        const auto near = std::ranges::find_if(words, [&name](const WordHit &word) {
            return word.start < name.start + name.length + reach && name.start < word.start + word.length + reach;
        });
        if (near != words.end())
            findings.append(sensitiveFinding(part, name, *near));
    }
}

void findSensitiveRows(const document::Table &table, int block, QList<Finding> &findings)
{
    static const QStringList nameHeads{u"성명"_s,   u"이름"_s,   u"대상자"_s, u"직원명"_s,
                                       u"환자명"_s, u"학생명"_s, u"신청인"_s};
    QList<int> columns;
    QList<WordHit> heads;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const QList<document::Cell> &cells = table.rows.at(row).cells;
        if (columns.isEmpty()) {
            for (qsizetype cell = 0; cell < cells.size(); ++cell) {
                QString head = cells.at(cell).text();
                head.remove(u' ').remove(u'\n');
                if (nameHeads.contains(head))
                    columns.append(int(cell));
                heads += sensitiveWordsIn(head);
            }
            if (columns.isEmpty())
                heads.clear();
            continue;
        }
        for (const int column : std::as_const(columns)) {
            if (column >= cells.size() || cells.at(column).paragraphs.isEmpty())
                continue;
            const document::Paragraph &paragraph = cells.at(column).paragraphs.constFirst();
            const QString name = paragraph.text();
            if (!looksLikeName(QStringView(name).trimmed()))
                continue;
            QList<WordHit> words = heads;
            for (const document::Cell &cell : cells)
                words += sensitiveWordsIn(cell.text());
            if (words.isEmpty())
                continue;
            const Part part{
                .place = {.in = Place::In::Block, .block = block, .row = int(row), .cell = column, .paragraph = 0},
                .text = name,
                .runs = &paragraph.runs,
                .inTable = true};
            findings.append(sensitiveFinding(
                part, {.start = int(name.indexOf(name.trimmed())), .length = int(name.trimmed().size())},
                words.constFirst()));
        }
    }
}

void findBrokenNumbers(const QList<Part> &parts, const TextContext &context, QList<Finding> &findings)
{
    for (qsizetype first = 0; first + 1 < parts.size(); ++first) {
        const Part &head = parts.at(first);
        const Part &tail = parts.at(first + 1);
        if (head.text.isEmpty() || tail.text.isEmpty() || head.place.row != tail.place.row)
            continue;
        const QString last = head.text.right(24);
        const QString joined = last + u'\n' + tail.text.left(24);
        for (const PersonalHit &hit : findBrokenResident(joined, context.today)) {
            if (hit.start >= last.size() || hit.start + hit.length <= last.size() + 1)
                continue; // broken within one of them, where it was found already
            const qsizetype start = head.text.size() - last.size() + hit.start;
            const auto [message, article] = namesOf(hit.kind);
            findings.append(
                makeFinding(message, Level::Red, article, within(head, start, head.text.size() - start), {hit.masked}));
            Finding &finding = findings.last();
            const qsizetype end = hit.start + hit.length - last.size() - 1;
            const QString written = folded(QStringView(head.text).mid(start)).text;
            const auto digits = std::ranges::count_if(written, [](QChar c) { return c.isDigit(); });
            if (digits == 6) { // the second half is what the law protects
                finding.fix = replacing(u"mask", tail, 0, end, QString(hit.masked.mid(7, 1) + u"******"_s));
            } else {
                finding.fix = replacing(u"mask", tail, 0, end, QString());
                finding.fix->edits += replacing(u"mask", head, start, head.text.size() - start, hit.masked).edits;
            }
            finding.fix->parameters = {hit.masked};
        }
    }
}

} // namespace gw::checks
