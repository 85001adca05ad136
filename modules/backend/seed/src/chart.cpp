// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "chart.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::seed {
namespace {

Both both(QStringView text)
{
    const qsizetype bar = text.indexOf(u'|');
    return {text.first(bar).trimmed().toString(), text.sliced(bar + 1).trimmed().toString()};
}

std::vector<Both> list(QStringView text)
{
    std::vector<Both> out;
    for (const QStringView item : text.split(u';'))
        out.push_back(both(item));
    return out;
}

std::vector<BureauPlan> parse(const char16_t *text)
{
    std::vector<BureauPlan> chart;
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u"# ")) {
            chart.push_back({both(line.sliced(2)), {}});
            continue;
        }
        const qsizetype colon = line.indexOf(u':');
        chart.back().divisions.push_back({both(line.first(colon)), list(line.sliced(colon + 1))});
    }
    return chart;
}

} // namespace

const std::vector<BureauPlan> &cityChart()
{
    static const std::vector<BureauPlan> chart = parse(cityChartText);
    return chart;
}

const std::vector<BureauPlan> &districtChart()
{
    static const std::vector<BureauPlan> chart = parse(districtChartText);
    return chart;
}

const std::vector<Both> &districts()
{
    static const std::vector<Both> all =
        list(u"달빛구|Dalbit-gu;꽃가람구|Kkotgaram-gu;솔바람구|Solbaram-gu;은하구|Eunha-gu;새벽구|Saebyeok-gu;"
             "해오름구|Haeoreum-gu;물빛구|Mulbit-gu;늘봄구|Neulbom-gu;가온구|Gaon-gu;다온구|Daon-gu;라온구|Raon-gu;"
             "미리내구|Mirinae-gu;한울구|Hanul-gu;초롱구|Chorong-gu;샛별구|Saetbyeol-gu;나래구|Narae-gu;"
             "도담구|Dodam-gu;아람구|Aram-gu;푸른내구|Pureunnae-gu;단비구|Danbi-gu;여울구|Yeoul-gu;"
             "온새미구|Onsaemi-gu;하늬구|Hanui-gu;윤슬구|Yunseul-gu;마루구|Maru-gu");
    return all;
}

const std::vector<Both> &tasks()
{
    static const std::vector<Both> all =
        list(u"총괄|overall charge;계획 수립|planning;민원 처리|enquiries and complaints;예산 집행|spending;"
             "현장 점검|site inspections;통계 관리|statistics;홍보|public information;위탁 업체 관리|contractors;"
             "자료 관리|files and data;교육|training;제도 개선|improvement of rules;심사|examination of applications");
    return all;
}

QString joined(const QString &topic)
{
    return QString(topic).remove(u' ');
}

} // namespace gw::backend::seed
