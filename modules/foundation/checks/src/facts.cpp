// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "rules.h"

#include "folded.h"

#include <QRegularExpression>
#include <gw/document/outline.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::checks {

namespace {

struct GroundWords
{
    int ground = 0;
    QRegularExpression words = {};
};

const QList<GroundWords> &groundWords()
{
    static const QList<GroundWords> list{
        {1, QRegularExpression(u"법률에 따라 비밀|법령상 비밀|비공개하도록 규정|직무상 비밀"_s)},
        {2, QRegularExpression(
                u"국가안전보장|국가 ?안보|군사|국방|통일 ?정책|외교 ?관계|을지연습|충무계획|보안 ?시설|테러"_s)},
        {3, QRegularExpression(u"생명[·ㆍ,과 ]+신체|신변 ?보호|공익 ?신고자|제보자|피해 ?아동"_s)},
        {4, QRegularExpression(u"재판|수사 ?중|소송|행정심판|공소|범죄 ?예방|교정 ?시설"_s)},
        {5,
         QRegularExpression(
             u"감사 ?계획|감사 ?결과|특정 ?감사|지도 ?점검 ?계획|단속 ?계획|입찰 ?예정|예정 ?가격|계약 ?상대자 ?선정|인사 ?위원회|근무 ?성적|승진 ?심사|채용 ?시험|시험 ?출제|의사 ?결정 ?과정|내부 ?검토 ?중"_s)},
        {7, QRegularExpression(u"영업 ?비밀|경영상 ?비밀|원가 ?계산|거래처|기술 ?자료|제안서 ?평가"_s)},
        {8, QRegularExpression(u"개발 ?예정|후보지|투기|매점매석|택지 ?개발 ?계획|도시 ?개발 ?구역 ?지정 ?전"_s)},
    };
    return list;
}

/// The digits with which a text ends or begins, when there are enough of them to be half of a resident number.
QString digitsAt(const QString &text, bool end)
{
    const QString piece = end ? text.right(24) : text.left(24);
    const QString line = folded(piece).text;
    qsizetype digits = 0;
    for (qsizetype n = 0; n < line.size(); ++n) {
        const QChar c = end ? line.at(line.size() - 1 - n) : line.at(n);
        if (c >= u'0' && c <= u'9')
            ++digits;
        else if (!QStringView(u" -.").contains(c))
            break;
    }
    return digits >= (end ? 6 : 1) ? piece : QString();
}

void noteParagraph(const document::Paragraph &paragraph, const QString &text, BlockFacts &facts)
{
    static const QRegularExpression end(u"(?:^|[ \\t\\n]{1,20}|(?<=[.)]))끝(?:[.．][ \\t\\n]*|(?<=^끝))$"_s);
    facts.level = paragraph.level;
    while (facts.indent < text.size() && text.at(facts.indent).isSpace() && text.at(facts.indent) != u'\n')
        ++facts.indent;
    if (facts.indent == text.size())
        facts.indent = 0;
    if (const auto mark = document::typedMark(text)) {
        facts.typedLevel = mark->level;
        facts.typedMark = mark->length;
    }
    if (const QRegularExpressionMatch match = end.match(text); match.hasMatch())
        facts.endMark = int(match.capturedStart());
    facts.digitsAtStart = digitsAt(text, false);
    facts.digitsAtEnd = digitsAt(text, true);
}

} // namespace

int groundsOf(QStringView text)
{
    int grounds = 0;
    for (const GroundWords &entry : groundWords()) {
        if (entry.words.match(text).hasMatch())
            grounds |= 1 << entry.ground;
    }
    return grounds;
}

BlockFacts factsOf(const document::Block &block, const QList<Part> &parts)
{
    BlockFacts facts;
    facts.kind = block.kind;
    for (const Part &part : parts) {
        facts.empty = facts.empty && part.text.trimmed().isEmpty();
        facts.grounds |= groundsOf(part.text);
        noteAbbreviations(part, facts);
        noteEnclosures(part, facts);
    }
    if (block.kind == document::Block::Kind::Paragraph && !facts.empty)
        noteParagraph(block.paragraph, parts.constFirst().text, facts);
    facts.empty = facts.empty && block.kind == document::Block::Kind::Paragraph;
    return facts;
}

} // namespace gw::checks
