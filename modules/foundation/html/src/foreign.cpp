// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "foreign.h"

#include "characters.h"
#include <QRegularExpression>
#include <QUrl>
#include <gw/html/sanitize.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::html {
namespace {

constexpr unsigned MaxRowsLookedAt = 3'000;
constexpr int MaxCellsLookedAt = 60;
constexpr qsizetype MaxInline = 4'000'000;

/// Calls `see` with the cells of each row until it says no; rows of inner tables are not theirs.
template <class See>
void eachRow(const GumboNode *table, See see)
{
    std::vector<const GumboNode *> groups{table};
    unsigned rows = 0;
    for (size_t i = 0; i < groups.size(); ++i) {
        const GumboVector &children = groups[i]->v.element.children;
        for (unsigned c = 0; c < children.length; ++c) {
            const auto *child = static_cast<const GumboNode *>(children.data[c]);
            if (child->type != GUMBO_NODE_ELEMENT)
                continue;
            const GumboTag tag = child->v.element.tag;
            if (tag == GUMBO_TAG_THEAD || tag == GUMBO_TAG_TBODY || tag == GUMBO_TAG_TFOOT) {
                if (groups.size() < 200)
                    groups.push_back(child);
            } else if (tag == GUMBO_TAG_TR) {
                std::vector<const GumboNode *> cells;
                for (unsigned k = 0; k < child->v.element.children.length && k < 200; ++k) {
                    const auto *cell = static_cast<const GumboNode *>(child->v.element.children.data[k]);
                    if (cell->type == GUMBO_NODE_ELEMENT && (cell->v.element.tag == GUMBO_TAG_TD || cell->v.element.tag == GUMBO_TAG_TH))
                        cells.push_back(cell);
                }
                if (++rows > MaxRowsLookedAt || !see(cells))
                    return;
            }
        }
    }
}

bool hasBorder(const GumboNode *table)
{
    const QString border = attributeOf(table, "border").trimmed();
    return (!border.isEmpty() && border != "0"_L1 && gumbo_get_attribute(&table->v.element.attributes, "border"));
}

} // namespace

QString attributeOf(const GumboNode *node, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&node->v.element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

bool isStack(const GumboNode *table)
{
    if (hasBorder(table))
        return false;
    bool stack = true;
    eachRow(table, [&stack](const std::vector<const GumboNode *> &cells) {
        stack = cells.size() <= 1 && (cells.empty() || cells.front()->v.element.tag == GUMBO_TAG_TD);
        return stack;
    });
    return stack;
}

bool isLined(const GumboNode *table, Sheet &sheet)
{
    if (hasBorder(table))
        return true;
    bool lined = false;
    int looked = 0;
    eachRow(table, [&](const std::vector<const GumboNode *> &cells) {
        for (const GumboNode *cell : cells) {
            lined = lined || readStyle(sheet.declarationsFor(cell) + attributeOf(cell, "style"), true).lined;
            if (lined || ++looked > MaxCellsLookedAt)
                return false;
        }
        return true;
    });
    return lined;
}

Quote quoteOf(const GumboNode *element)
{
    const GumboTag tag = element->v.element.tag;
    if (tag != GUMBO_TAG_DIV && tag != GUMBO_TAG_BLOCKQUOTE)
        return Quote::None;
    const QStringList classes = attributeOf(element, "class").left(300).split(u' ', Qt::SkipEmptyParts);
    const QString id = attributeOf(element, "id").left(100);
    if (tag == GUMBO_TAG_BLOCKQUOTE && attributeOf(element, "type").compare("cite"_L1, Qt::CaseInsensitive) == 0)
        return Quote::Around;
    for (const QLatin1StringView known : {"gmail_quote"_L1, "gmail_quote_container"_L1, "yahoo_quoted"_L1, "moz-cite-prefix"_L1, "protonmail_quote"_L1, "gw-quote"_L1}) {
        if (classes.contains(known))
            return known == "moz-cite-prefix"_L1 ? Quote::Before : Quote::Around;
    }
    if (id == "divRplyFwdMsg"_L1 || id == "appendonsend"_L1 || id.startsWith("OLK_SRC_BODY_SECTION"_L1))
        return Quote::Before;
    if (tag == GUMBO_TAG_DIV) {
        // The rule above the head of the answered mail, as the desktop's most common mail program draws it.
        const QString style = attributeOf(element, "style").left(300).toLower().remove(u' ');
        if (style.contains("border:none"_L1) && (style.contains("border-top:solid#e1e1e1"_L1) || style.contains("border-top:solid#b5c4df"_L1)))
            return Quote::Before;
    }
    return Quote::None;
}

bool isQuoteLine(const QString &text)
{
    if (text.size() > 400 || !text.contains("---"_L1))
        return false;
    static const QRegularExpression line(
        u"^\\s*-{3,}\\s*(?:Original Message|Original Mail|Reply Message|원본\\s?메시지|원본\\s?메세지|원본\\s?메일|원문)\\s*-{3,}\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return line.match(text).hasMatch();
}

bool isForwarded(const QString &quoted)
{
    static const QRegularExpression mark(u"Forwarded message|Forwarded by|Begin forwarded|전달된 메시지|전달된 메일|전달한 메일"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return mark.match(QStringView(quoted).left(200).toString()).hasMatch();
}

Source sourceOf(const QString &src)
{
    const QString source = src.size() > MaxInline * 2 ? QString() : src.trimmed();
    if (source.startsWith("cid:"_L1, Qt::CaseInsensitive)) {
        // RFC 2392: the id, percent-encoded, without its brackets.
        QString id = tidied(QUrl::fromPercentEncoding(QStringView(source).mid(4, 2'400).toUtf8()));
        if (id.startsWith(u'<') && id.endsWith(u'>'))
            id = id.mid(1).chopped(1);
        const bool fits = !id.isEmpty() && id.size() <= 200 && std::ranges::none_of(id, isSpace);
        return fits ? Source{Source::Kind::Part, u"cid:"_s + QString::fromLatin1(QUrl::toPercentEncoding(id, "@+")), {}} : Source();
    }
    if (source.startsWith("data:"_L1, Qt::CaseInsensitive)) {
        static const QRegularExpression head(u"^data:image/(?:png|jpe?g|gif|webp|bmp|x-ms-bmp);base64,"_s, QRegularExpression::CaseInsensitiveOption);
        const auto match = head.match(source.left(60));
        if (!match.hasMatch())
            return {};
        QByteArray bytes = QByteArray::fromBase64(QStringView(source).mid(match.capturedEnd()).toLatin1());
        return bytes.isEmpty() ? Source() : Source{Source::Kind::Inline, {}, std::move(bytes)};
    }
    const QString address = safeTarget(source.startsWith("//"_L1) ? u"https:"_s + source : source);
    return address.startsWith("http"_L1) ? Source{Source::Kind::Remote, address, {}} : Source();
}

bool isPixel(const GumboNode *image, const Style &style)
{
    const auto side = [image](const char *name, int fromStyle) {
        bool ok = false;
        const int value = attributeOf(image, name).trimmed().remove("px"_L1).toInt(&ok);
        return fromStyle >= 0 ? fromStyle : ok ? value : -1;
    };
    const int width = side("width", style.width);
    const int height = side("height", style.height);
    return (width >= 0 && width <= 1) || (height >= 0 && height <= 1) || (width >= 0 && width <= 3 && height >= 0 && height <= 3);
}

} // namespace gw::html
