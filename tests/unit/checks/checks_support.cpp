// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "checks_support.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::checks::test {

QString of(const char16_t *text)
{
    return QString::fromUtf16(text);
}

document::Block paragraph(const QString &text, int level)
{
    return document::Block::of(document::Paragraph{.level = level, .runs = {{.text = text}}});
}

document::Block run(document::Run run)
{
    return document::Block::of(document::Paragraph{.runs = {std::move(run)}});
}

document::Block table(const QList<QStringList> &rows)
{
    document::Table table;
    for (const QStringList &texts : rows) {
        document::Row row;
        for (const QString &text : texts)
            row.cells.append(document::Cell{.paragraphs = {document::Paragraph{.runs = {{.text = text}}}}});
        table.rows.append(row);
    }
    const int columns = int(rows.isEmpty() ? 1 : rows.constFirst().size());
    table.columnWidths = QList<int>(columns, 1000 / columns);
    return document::Block::of(table);
}

Input clean()
{
    Input input;
    input.content.blocks = {paragraph(u"겨울철 도로 제설 대책을 아래와 같이 알립니다."_s)};
    input.meta.title = u"겨울철 도로 제설 대책 알림"_s;
    input.meta.flow = document::Flow::OutGov;
    input.meta.senderName = u"한별특별시장"_s;
    input.meta.receivers = {{.kind = document::ReceiverKind::Agency, .id = u"a1"_s, .name = u"가온구청장"_s}};
    input.meta.summary = u"눈이 올 때 구별로 맡을 길과 장비를 정함"_s;
    input.meta.keywords = {u"제설"_s, u"도로"_s};
    input.context.today = today;
    return input;
}

Input withText(const QString &text)
{
    return withTexts({text});
}

Input withTexts(const QStringList &texts)
{
    Input input = clean();
    input.content.blocks.clear();
    for (const QString &text : texts)
        input.content.blocks.append(paragraph(text));
    return input;
}

QList<Finding> of(const QList<Finding> &findings, const char16_t *code)
{
    QList<Finding> wanted;
    for (const Finding &finding : findings) {
        if (finding.code == QStringView(code))
            wanted.append(finding);
    }
    return wanted;
}

QStringList messages(const QList<Finding> &findings)
{
    QStringList list;
    for (const Finding &finding : findings)
        list.append(finding.message);
    return list;
}

QStringList about(const QString &text, const char16_t *code)
{
    return messages(of(check(withText(text)), code));
}

bool has(const QList<Finding> &findings, const char16_t *message)
{
    return messages(findings).contains(of(message));
}

int fixAll(Input &input, const char16_t *message, int rounds)
{
    for (int done = 0; done < rounds; ++done) {
        const QList<Finding> findings = check(input);
        const auto found = std::ranges::find(findings, of(message), &Finding::message);
        if (found == findings.end())
            return done;
        if (!found->fix || !apply(*found->fix, input))
            return -1;
    }
    return -2;
}

QString textOf(const Input &input, int block)
{
    return input.content.blocks.at(block).paragraph.text();
}

} // namespace gw::checks::test
