// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "changes.h"
#include "samples.h"

namespace gw::test {

using namespace Qt::Literals::StringLiterals;
using namespace gw::document;

void changeRandomly(Content &content, std::mt19937 &random)
{
    const auto pick = [&random](qsizetype size) { return qsizetype(random() % size_t(size)); };
    const qsizetype at = pick(content.blocks.size());
    Block &block = content.blocks[at];
    Paragraph *paragraph = &block.paragraph;
    if (block.kind == Block::Kind::Table) {
        Row &row = block.table.rows[pick(block.table.rows.size())];
        paragraph = &row.cells[pick(row.cells.size())].paragraphs.first();
    }
    switch (random() % 7) {
    case 0: content.blocks.insert(at, test::line(u"새 문단 %1 입니다"_s.arg(random() % 50), int(random() % 3))); break;
    case 1:
        if (content.blocks.size() > 3)
            content.blocks.removeAt(at);
        break;
    case 2: paragraph->level = int(random() % 9); break;
    case 3: {
        Run bold = paragraph->runs.isEmpty() ? test::run(u"x"_s) : paragraph->runs.first();
        bold.bold = !bold.bold;
        paragraph->runs.append(bold);
        break;
    }
    case 4:
        if (block.kind == Block::Kind::Table)
            block.table.rows.insert(pick(block.table.rows.size()), block.table.rows.last());
        break;
    case 5:
        if (!paragraph->runs.isEmpty())
            paragraph->runs.first().text.insert(pick(paragraph->runs.first().text.size() + 1), u" 끼운 말 "_s);
        break;
    default:
        if (!paragraph->runs.isEmpty())
            paragraph->runs.first().text.remove(pick(paragraph->runs.first().text.size() + 1), 1 + pick(12));
        break;
    }
    content = tidied(content);
}

} // namespace gw::test
