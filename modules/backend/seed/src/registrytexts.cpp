// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "registrytexts.h"

#include <gw/document/content.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::seed {
namespace {

/// A beginning out of paragraphs: "1 …" is an item of the first outline level, "0 …" plain text.
QJsonObject beginning(const QStringList &lines)
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

} // namespace

const std::vector<TaskPlan> &taskPlans()
{
    static const std::vector<TaskPlan> all{
        {{u"%1 주요 업무 계획"_s, u"%1: plans"_s}, u"10"_s, u"open"_s, false},
        {{u"%1 운영"_s, u"%1: operation"_s}, u"5"_s, u"open"_s, false},
        {{u"%1 물품 및 용역 계약"_s, u"%1: contracts"_s}, u"5"_s, u"partly-open"_s, true},
        {{u"%1 민원 처리"_s, u"%1: petitions"_s}, u"3"_s, u"closed"_s, false},
    };
    return all;
}

const std::vector<Delegated> &generalDelegation()
{
    using approval::Level;
    static const std::vector<Delegated> all{
        {{u"소관 업무의 처리"_s, u"The unit's ordinary business"_s}, std::nullopt, Level::Division, false},
        {{u"1천만 원 이하의 집행"_s, u"Spending up to 10 million won"_s}, 10'000'000, Level::Team, false},
    };
    return all;
}

const std::vector<Delegated> &spendingDelegation()
{
    using approval::Level;
    static const std::vector<Delegated> all{
        {{u"1천만 원 이하의 계약"_s, u"Contracts up to 10 million won"_s}, 10'000'000, Level::Team, false},
        {{u"1억 원 이하의 계약"_s, u"Contracts up to 100 million won"_s}, 100'000'000, Level::Division, false},
        {{u"10억 원 이하의 계약"_s, u"Contracts up to a billion won"_s}, 1'000'000'000, Level::Bureau, true},
        {{u"계약 일반"_s, u"Contracts of any amount"_s}, std::nullopt, Level::Vice, true},
    };
    return all;
}

const std::vector<approval::Form> &documentForms()
{
    static const std::vector<approval::Form> all{
        {.id = u"general-draft"_s,
         .nameKo = u"일반 기안문"_s,
         .nameEn = u"General draft"_s,
         .kind = u"general"_s,
         .flow = u"internal"_s,
         .content = beginning({u"1 추진 배경"_s, u"1 추진 내용"_s, u"1 행정 사항"_s}),
         .position = 1},
        {.id = u"official-letter"_s,
         .nameKo = u"시행문"_s,
         .nameEn = u"Official letter"_s,
         .kind = u"general"_s,
         .flow = u"out-gov"_s,
         .content =
             beginning({u"1 귀 기관의 무궁한 발전을 기원합니다."_s, u"1 관련 사항을 다음과 같이 알려 드립니다."_s}),
         .position = 2},
        {.id = u"petition-reply"_s,
         .nameKo = u"민원 회신"_s,
         .nameEn = u"Reply to a petition"_s,
         .kind = u"petition"_s,
         .flow = u"out-citizen"_s,
         .content = beginning(
             {u"1 시정에 관심을 가져 주셔서 고맙습니다."_s, u"1 문의하신 내용에 대하여 다음과 같이 답변드립니다."_s}),
         .position = 3},
        {.id = u"short-report"_s,
         .nameKo = u"간이 보고"_s,
         .nameEn = u"Short report"_s,
         .kind = u"general"_s,
         .flow = u"internal"_s,
         .content = beginning({u"0 다음과 같이 보고드립니다."_s}),
         .position = 4},
        {.id = u"public-notice"_s,
         .nameKo = u"공고문"_s,
         .nameEn = u"Public notice"_s,
         .kind = u"notice"_s,
         .flow = u"public-notice"_s,
         .content = beginning({u"0 다음과 같이 공고합니다."_s, u"1 내용"_s, u"1 기간"_s, u"1 문의처"_s}),
         .position = 5},
    };
    return all;
}

} // namespace gw::backend::seed
