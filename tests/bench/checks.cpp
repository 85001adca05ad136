// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// The checker on a document of fifty pages: a full check, and what one keystroke costs while somebody writes in it.
// Prints milliseconds, sorted.
//
// usage: bench_checks
#include <chrono>
#include <cstdio>
#include <gw/checks/checks.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using Steady = std::chrono::steady_clock;

namespace {

constexpr int pages = 50;
constexpr int paragraphsOfAPage = 26; ///< of one line and a half: what A4 holds in the form's type
constexpr int tableRowsOfAPage = 4;   ///< and a table now and then
constexpr int fullRounds = 15;
constexpr int edits = 2000;

double since(Steady::time_point began)
{
    return std::chrono::duration<double, std::milli>(Steady::now() - began).count();
}

void print(const char *name, std::vector<double> times, bool isLast)
{
    std::ranges::sort(times);
    std::printf("\"%s\": [", name);
    for (std::size_t i = 0; i < times.size(); ++i)
        std::printf("%s%.4f", i == 0 ? "" : ", ", times[i]);
    std::printf("]%s", isLast ? "}\n" : ", ");
}

document::Block paragraph(const QString &text, int level)
{
    return document::Block::of(document::Paragraph{.level = level, .runs = {{.text = text}}});
}

document::Block statistics(int page)
{
    document::Table table{.columnWidths = {300, 350, 350}};
    for (int row = 0; row < tableRowsOfAPage; ++row) {
        document::Row cells;
        for (const QString &text : {u"구역 %1-%2"_s.arg(page).arg(row), u"%1,%2원"_s.arg(row + 1).arg(100 + page),
                                    u"2026. 11. %1."_s.arg(row + 1)})
            cells.cells.append(document::Cell{.paragraphs = {document::Paragraph{.runs = {{.text = text}}}}});
        table.rows.append(cells);
    }
    return document::Block::of(table);
}

/// Prose with dates, amounts and numbers as official documents have them, and a fault on every page.
checks::Input fiftyPages()
{
    static const QString sentences[] = {
        u"겨울철 도로 제설 대책에 따라 구역마다 맡을 길과 장비를 아래와 같이 정하니 빠짐없이 준비하여 주시기 바랍니다."_s,
        u"회의는 2026. 12. 1.(화) 15:30에 시청 3층 소회의실에서 열며, 자료는 전날까지 담당자에게 보내 주십시오."_s,
        u"제설제는 구역별로 1,250톤을 갖추고, 부족하면 정보공개정책과-1234 (2026. 11. 2.)호에 따라 서로 빌려 씁니다."_s,
        u"소요예산: 금113,560원(금일십일만삼천오백육십원), 문의: 02-2133-1234, 사업자등록번호 123-45-67891."_s,
        u"장비가 고장 나면 지체 없이 상황실에 알리고 예비 장비를 쓰며, 그 결과를 다음 날까지 기록하여 주시기 바랍니다."_s,
    };
    checks::Input input;
    for (int page = 0; page < pages; ++page) {
        for (int n = 0; n < paragraphsOfAPage; ++n)
            input.content.blocks.append(paragraph(u"(%1-%2) "_s.arg(page).arg(n) + sentences[n % 5], n % 4));
        input.content.blocks.append(paragraph(u"금번 회의는 2026.11.%1 오후 3시에 엶"_s.arg(page % 28 + 1), 0));
        input.content.blocks.append(statistics(page));
    }
    input.meta.title = u"겨울철 도로 제설 대책 알림"_s;
    input.meta.flow = document::Flow::OutGov;
    input.meta.senderName = u"한별특별시장"_s;
    input.meta.receivers = {{.id = u"a1"_s, .name = u"가온구청장"_s}};
    input.context.today = QDate(2026, 11, 21);
    input.context.stage = checks::Stage::Typing;
    return input;
}

} // namespace

int main()
{
    checks::Input input = fiftyPages();
    std::vector<double> full;
    for (int round = 0; round <= fullRounds; ++round) {
        const auto began = Steady::now();
        const qsizetype found = checks::check(input).size();
        if (found < pages)
            return 1;
        if (round > 0) // the first builds the lists of words
            full.push_back(since(began));
    }
    checks::Checker checker;
    checker.check(input);
    std::vector<double> each;
    QList<document::Block> &blocks = input.content.blocks;
    for (int edit = 0; edit < edits; ++edit) {
        // A character in some paragraph; every tenth time Enter, every tenth time the line taken back.
        const qsizetype at = qsizetype(edit) * 37 % (blocks.size() - 2);
        if (edit % 10 == 3)
            blocks.insert(at, paragraph(QString(), 1));
        else if (edit % 10 == 7)
            blocks.removeAt(at);
        else if (blocks.at(at).kind == document::Block::Kind::Paragraph && !blocks.at(at).paragraph.runs.isEmpty())
            blocks[at].paragraph.runs[0].text.append(QChar(char16_t(u'가' + edit % 500)));
        const auto began = Steady::now();
        const qsizetype found = checker.check(input).size();
        each.push_back(since(began));
        if (found == 0 || checker.blocksRead() > 1)
            return 1;
    }
    std::printf("{\"blocks\": %lld, ", static_cast<long long>(blocks.size()));
    print("full", std::move(full), false);
    print("edit", std::move(each), true);
    return 0;
}
