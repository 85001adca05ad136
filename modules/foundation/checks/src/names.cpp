// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "names.h"

#include "parts.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace gw::checks {

namespace {

constexpr QStringView singleSurnames =
    u"김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구나민진지엄채원천방공현함변염여추도"
    u"소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용";

bool isOrdinaryWord(const QString &word)
{
    static const QSet<QString> words{
        u"이용자"_s, u"신청인"_s, u"신청자"_s, u"임직원"_s, u"공무원"_s, u"주민들"_s, u"조사자"_s, u"전문가"_s,
        u"정보화"_s, u"지원자"_s, u"하수도"_s, u"상수도"_s, u"기획자"_s, u"장애인"_s, u"노인회"_s, u"청소년"_s,
        u"고등학"_s, u"전임자"_s, u"후임자"_s, u"신규자"_s, u"임용자"_s, u"대상자"_s, u"소속된"_s, u"해당자"_s,
        u"위원회"_s, u"공사장"_s, u"현장의"_s, u"기간제"_s, u"계약직"_s, u"임기제"_s, u"별정직"_s, u"무기직"_s,
        u"전문직"_s, u"연구직"_s, u"지도직"_s, u"공무직"_s, u"소방직"_s, u"행정직"_s, u"여직원"_s, u"남직원"_s,
        u"신입생"_s, u"재학생"_s, u"고령자"_s, u"임산부"_s, u"유공자"_s,
    };
    if (words.contains(word))
        return true;
    static constexpr QStringView unitEndings = u"과팀실계청처읍면시군부들을를의";
    return word.size() == 3 && unitEndings.contains(word.back());
}

} // namespace

bool looksLikeName(QStringView word)
{
    static const QSet<QString> doubleSurnames{u"남궁"_s, u"황보"_s, u"제갈"_s, u"선우"_s,
                                              u"사공"_s, u"독고"_s, u"동방"_s, u"서문"_s};
    if (word.size() < 2 || word.size() > 4)
        return false;
    for (const QChar c : word) {
        if (c < u'가' || c > u'힣')
            return false;
    }
    if (word.size() >= 3 && doubleSurnames.contains(word.left(2).toString()))
        return true;
    return word.size() <= 3 && singleSurnames.contains(word.front()) && !isOrdinaryWord(word.toString());
}

QList<NameHit> koreanNames(const QString &text)
{
    static const QRegularExpression before(
        u"(?<![가-힣])([가-힣]{3,4})(?: ?씨|님|(?: ?(?:주무관|사무관|서기관|부이사관|주사보|서기보|주사|소방교|소방장|소방위|경위|경사|경감|교사|선생님|선생|학생|환자|어린이|직원|의원|위원|팀장|과장|계장|국장|실장|대리|사원)))(?![가-힣]*과)"_s);
    static const QRegularExpression after(
        u"(?:성 ?명|이름|대상자|신청인|환자|피해자|가해자|혐의자|징계자|피의자|입원자|보호자|민원인|당사자|직원|본인|학생)(?: ?[:：(] ?| )([가-힣]{2,4})(?![가-힣])"_s);
    static const QRegularExpression aged(
        u"(?<![가-힣])([가-힣]{2,4}) ?[(](?:남|여|만? ?[0-9]{1,3}세|[0-9]{2}[.][0-9]|[0-9]{6})"_s);
    QList<NameHit> hits;
    const auto add = [&hits](const QRegularExpressionMatch &match) {
        const NameHit hit{.start = int(match.capturedStart(1)), .length = int(match.capturedLength(1))};
        if (std::ranges::none_of(hits, [&hit](const NameHit &other) { return other.start == hit.start; }))
            hits.append(hit);
    };
    for (auto it = before.globalMatch(text); it.hasNext() && hits.size() < mostOfAText;) {
        const QRegularExpressionMatch match = it.next();
        if (looksLikeName(match.capturedView(1)))
            add(match);
    }
    for (auto it = after.globalMatch(text); it.hasNext() && hits.size() < mostOfAText;) {
        const QRegularExpressionMatch match = it.next();
        const bool marked = text.at(match.capturedStart(1) - 1) != u' '
                            || (match.capturedStart(1) > 1 && text.at(match.capturedStart(1) - 2) != u' '
                                && !text.at(match.capturedStart(1) - 2).isLetter());
        // Without a sign between them only three syllables count: 직원 조사, 환자 이송 are no names.
        if (looksLikeName(match.capturedView(1)) && (marked || match.capturedLength(1) >= 3))
            add(match);
    }
    for (auto it = aged.globalMatch(text); it.hasNext() && hits.size() < mostOfAText;) {
        const QRegularExpressionMatch match = it.next();
        if (looksLikeName(match.capturedView(1)))
            add(match);
    }
    return hits;
}

} // namespace gw::checks
