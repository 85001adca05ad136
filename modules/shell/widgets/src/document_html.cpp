// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "document_html.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>
#include <gw/html/sanitize.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::widgets {
namespace {

class Exporter
{
public:
    QString take(const QTextDocument &document)
    {
        frame(document.rootFrame());
        return m_out;
    }

private:
    struct OpenList
    {
        int indent;
        QLatin1StringView tag;
    };

    void frame(const QTextFrame *frame)
    {
        for (auto it = frame->begin(); !it.atEnd(); ++it) {
            if (const QTextFrame *child = it.currentFrame()) {
                closeContainers();
                if (const auto *table = qobject_cast<const QTextTable *>(child))
                    this->table(table);
                else
                    this->frame(child);
                m_afterTable = true;
            } else {
                const QTextBlock block = it.currentBlock();
                // Qt keeps a line between a table and what follows, and one at the end of a document.
                if (!m_afterTable || block.length() > 1)
                    this->block(block);
                m_afterTable = false;
            }
        }
        closeContainers();
    }

    void table(const QTextTable *table)
    {
        m_out += "<table><tbody>"_L1;
        for (int row = 0; row < table->rows(); ++row) {
            m_out += "<tr>"_L1;
            for (int column = 0; column < table->columns(); ++column) {
                const QTextTableCell cell = table->cellAt(row, column);
                if (cell.row() != row || cell.column() != column)
                    continue; // covered by one that spans
                m_out += "<td"_L1;
                if (cell.columnSpan() > 1)
                    m_out += u" colspan=\"%1\""_s.arg(cell.columnSpan());
                if (cell.rowSpan() > 1)
                    m_out += u" rowspan=\"%1\""_s.arg(cell.rowSpan());
                m_out += u'>';
                for (auto it = cell.begin(); !it.atEnd(); ++it) {
                    if (it.currentFrame())
                        frame(it.currentFrame());
                    else
                        block(it.currentBlock());
                }
                closeContainers();
                m_out += "</td>"_L1;
            }
            m_out += "</tr>"_L1;
        }
        m_out += "</tbody></table>"_L1;
    }

    void block(const QTextBlock &block)
    {
        const QTextBlockFormat format = block.blockFormat();
        const QTextList *list = block.textList();
        quote(format.intProperty(QTextFormat::BlockQuoteLevel) > 0 && !list);
        code(format.boolProperty(QTextFormat::BlockNonBreakableLines) && !list);
        if (list) {
            item(list->format());
            line(block);
            return;
        }
        closeLists(0);
        if (format.hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth)) {
            m_out += "<hr>"_L1;
            return;
        }
        if (m_code) {
            if (m_codeLines++ > 0)
                m_out += u'\n';
            line(block);
            return;
        }
        const int level = std::clamp(format.headingLevel(), 0, 4);
        const QString tag = level > 0 ? u"h%1"_s.arg(level) : u"p"_s;
        m_out += u'<' + tag;
        const Qt::Alignment alignment = format.alignment() & Qt::AlignHorizontal_Mask;
        if (alignment == Qt::AlignHCenter)
            m_out += " style=\"text-align:center\""_L1;
        else if (alignment == Qt::AlignRight)
            m_out += " style=\"text-align:right\""_L1;
        m_out += u'>';
        line(block, level > 0);
        m_out += "</"_L1 + tag + u'>';
    }

    void quote(bool wanted)
    {
        if (wanted == m_quote)
            return;
        closeContainers();
        if (wanted)
            m_out += "<blockquote>"_L1;
        m_quote = wanted;
    }

    void code(bool wanted)
    {
        if (wanted == m_code)
            return;
        if (m_code)
            m_out += "</pre>"_L1;
        closeLists(0);
        if (wanted)
            m_out += "<pre>"_L1;
        m_code = wanted;
        m_codeLines = 0;
    }

    void item(const QTextListFormat &format)
    {
        const bool ordered = format.style() <= QTextListFormat::ListDecimal;
        const QLatin1StringView tag = ordered ? "ol"_L1 : "ul"_L1;
        const int indent = std::max(1, format.indent());
        while (!m_lists.empty() && (m_lists.back().indent > indent || (m_lists.back().indent == indent && m_lists.back().tag != tag)))
            closeList();
        if (m_lists.empty() || m_lists.back().indent < indent) {
            m_out += u'<' + tag + u'>';
            m_lists.push_back({indent, tag});
        } else {
            m_out += "</li>"_L1;
        }
        m_out += "<li>"_L1;
    }

    void closeList()
    {
        m_out += "</li></"_L1 + m_lists.back().tag + u'>';
        m_lists.pop_back();
    }

    void closeLists(size_t keep)
    {
        while (m_lists.size() > keep)
            closeList();
    }

    void closeContainers()
    {
        closeLists(0);
        if (m_code)
            m_out += "</pre>"_L1;
        if (m_quote)
            m_out += "</blockquote>"_L1;
        m_code = m_quote = false;
    }

    void line(const QTextBlock &block, bool heading = false)
    {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QTextCharFormat format = fragment.charFormat();
            if (format.isImageFormat()) {
                const QTextImageFormat image = format.toImageFormat();
                m_out += u"<img src=\"%1\" alt=\"%2\">"_s.arg(image.name().toHtmlEscaped(), image.property(QTextFormat::ImageAltText).toString().toHtmlEscaped());
                continue;
            }
            QString open;
            QString close;
            const auto wrap = [&open, &close](const QString &tag, const QString &attributes = {}) {
                open += u'<' + tag + attributes + u'>';
                close.prepend("</"_L1 + tag + u'>');
            };
            if (format.isAnchor() && !format.anchorHref().isEmpty())
                wrap(u"a"_s, u" href=\"%1\""_s.arg(format.anchorHref().toHtmlEscaped()));
            if (!heading && format.fontWeight() >= QFont::DemiBold)
                wrap(u"b"_s);
            if (format.fontItalic())
                wrap(u"i"_s);
            if (format.fontUnderline() && !format.isAnchor())
                wrap(u"u"_s);
            if (format.fontStrikeOut())
                wrap(u"s"_s);
            if (format.verticalAlignment() == QTextCharFormat::AlignSubScript)
                wrap(u"sub"_s);
            if (format.verticalAlignment() == QTextCharFormat::AlignSuperScript)
                wrap(u"sup"_s);
            const bool fixed = format.fontFixedPitch() || format.fontFamilies().toStringList().contains(u"D2Coding"_s);
            if (fixed && !m_code)
                wrap(u"code"_s);
            QString text = fragment.text().toHtmlEscaped();
            text.replace(QChar::LineSeparator, m_code ? u"\n"_s : u"<br>"_s);
            if (!m_code)
                text.replace(u"  "_s, u" \u00A0"_s); // two spaces are meant where somebody typed them
            m_out += open + text + close;
        }
    }

    QString m_out;
    std::vector<OpenList> m_lists;
    bool m_afterTable = false;
    bool m_quote = false;
    bool m_code = false;
    int m_codeLines = 0;
};

} // namespace

QString htmlOf(const QTextDocument &document)
{
    return Exporter().take(document);
}

} // namespace gw::widgets
