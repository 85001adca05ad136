// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "characters.h"
#include "colours.h"
#include "foreign.h"
#include "parsed.h"
#include "writer.h"
#include <QRegularExpression>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace gw::html {

namespace {

constexpr size_t MaxWrappers = 10;
constexpr int MaxAttributes = 200; ///< separators outside of quotes in one tag

/// One element of the input that is being walked through. The walk keeps its own stack: a hostile document is nested
/// deeper than a thread's stack allows.
struct Frame
{
    const GumboVector *children = nullptr;
    unsigned next = 0;
    Tag tag = Tag::None; ///< the block it became; None for a transparent one
    QString attributes = {};
    int block = 0;
    size_t wrappers = 0; ///< how many there were before it
    bool boxLost = false;
    Look look = {};                       ///< around it
    std::optional<quint32> paper = {};    ///< behind it
    // Places in the stack, kept so that nobody has to look through it: it is as deep as the document.
    size_t box = 0;       ///< the nearest that became a block, itself included
    size_t container = 0; ///< the nearest of those that holds blocks
    int tables = 0;       ///< around and with it
};

/// ` name="n"` when the attribute is a plain number in the range, else nothing.
QString number(const GumboNode *node, const char *name, int least, int most)
{
    bool ok = false;
    const int value = attributeOf(node, name).trimmed().toInt(&ok);
    if (!ok || value < least || value > most)
        return {};
    return u" %1=\"%2\""_s.arg(QLatin1StringView(name)).arg(value);
}

class Walk
{
public:
    Walk(const Policy &policy, Writer &writer) : m_policy(policy), m_writer(writer) {}

    void run(const GumboNode *root)
    {
        if (m_policy.foreign)
            collectSheets(root);
        m_frames.push_back({&root->v.element.children});
        while (!m_frames.empty() && !m_writer.isFull()) {
            Frame &frame = m_frames.back();
            if (frame.next < frame.children->length)
                visit(static_cast<const GumboNode *>(frame.children->data[frame.next++]));
            else
                leave();
        }
    }

private:
    void collectSheets(const GumboNode *root)
    {
        std::vector<const GumboNode *> open{root};
        while (!open.empty()) {
            const GumboNode *node = open.back();
            open.pop_back();
            const GumboVector &children = node->v.element.children;
            for (unsigned i = children.length; i-- > 0;) {
                const auto *child = static_cast<const GumboNode *>(children.data[i]);
                if (child->type == GUMBO_NODE_ELEMENT)
                    open.push_back(child);
                else if (node->v.element.tag == GUMBO_TAG_STYLE && (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_WHITESPACE))
                    m_sheet.add(QString::fromUtf8(child->v.text.text));
            }
        }
    }

    Frame &boxAround() { return m_frames[m_frames.back().box]; }

    void push(Frame frame)
    {
        const size_t place = m_frames.size();
        const Frame &around = m_frames.back();
        frame.box = frame.tag == Tag::None ? around.box : place;
        frame.container = frame.tag == Tag::None || holdsLine(frame.tag) ? around.container : place;
        frame.tables = around.tables + (frame.tag == Tag::Table ? 1 : 0);
        m_frames.push_back(std::move(frame));
    }

    /// Makes the place for a block: paragraphs around it end, since a paragraph holds no blocks.
    void blockContext()
    {
        const Frame &frame = m_frames[m_frames.back().container];
        if (isStructure(frame.tag))
            m_writer.prepareText(frame.block);
        else
            m_writer.closeAbove(frame.block);
    }

    void textContext()
    {
        Frame &box = boxAround();
        if (holdsLine(box.tag) && !m_writer.isOpen(box.block)) {
            blockContext(); // a block came in between: the paragraph goes on as a second one
            box.block = m_writer.open(box.tag, box.attributes);
        } else {
            m_writer.prepareText(box.block);
        }
    }

    void visit(const GumboNode *node)
    {
        switch (node->type) {
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_CDATA:
        case GUMBO_NODE_WHITESPACE: text(QString::fromUtf8(node->v.text.text)); break;
        case GUMBO_NODE_ELEMENT: element(node); break;
        case GUMBO_NODE_DOCUMENT:
        case GUMBO_NODE_COMMENT:
        case GUMBO_NODE_TEMPLATE: break;
        }
    }

    void text(const QString &text)
    {
        if (m_look.size == Size::None)
            return; // written so that nobody sees it
        const bool blank = std::ranges::all_of(tidied(text), isSpace);
        if (blank && isStructure(boxAround().tag))
            return;
        if (blank && boxAround().tag != Tag::Pre && !m_writer.isOpen(boxAround().block))
            return;
        if (!blank || boxAround().tag == Tag::Pre)
            textContext();
        if (m_policy.foreign && isQuoteLine(text))
            m_writer.beginQuote(false);
        m_writer.text(text, wrappers());
    }

    /// The elements that text stands in here, its look as the innermost.
    const std::vector<Wrapper> &wrappers()
    {
        const QString attributes = m_policy.foreign ? m_look.attributes() : QString();
        if (attributes.isEmpty())
            return m_wrappers;
        m_inked = m_wrappers;
        m_inked.push_back({Tag::Span, attributes, {}});
        return m_inked;
    }

    void element(const GumboNode *node)
    {
        if (node->v.element.tag_namespace != GUMBO_NAMESPACE_HTML)
            return;
        const char *name = gumbo_normalized_tagname(node->v.element.tag);
        const Known meaning = known(name);
        if (meaning.verdict == Verdict::Drop || isIsland(node))
            return;
        const QString own = attributeOf(node, "style");
        const Style style = m_policy.foreign ? readStyle(m_sheet.declarationsFor(node) + own, true) : readStyle(own);
        if (style.hidden && meaning.tag != Tag::Img)
            return;
        Frame frame{&node->v.element.children};
        frame.wrappers = m_wrappers.size();
        frame.look = m_look;
        frame.paper = m_paper;
        if (meaning.tag == Tag::Br) {
            if (!isStructure(boxAround().tag)) {
                textContext();
                m_writer.lineBreak(wrappers());
            }
            return;
        }
        if (meaning.tag == Tag::Hr) {
            blockContext();
            m_writer.rule();
            return;
        }
        if (meaning.tag == Tag::Img)
            return m_policy.foreign ? foreignImage(node, style) : image(node);
        const Quote quote = m_policy.foreign ? quoteOf(node) : Quote::None;
        if (quote == Quote::Before || (quote == Quote::Around && meaning.tag == Tag::Div))
            blockContext();
        if (quote != Quote::None)
            m_writer.beginQuote(quote == Quote::Around);
        if (m_policy.foreign)
            takeLook(node, style, isBlock(meaning.tag));
        if (isBlock(meaning.tag)) {
            frame.tag = fitting(node, meaning.tag);
            if (frame.tag != Tag::None) {
                frame.attributes = attributesOf(node, frame.tag, style, std::strcmp(name, "center") == 0);
                openBlock(frame);
                m_writer.quoteIsBlock(frame.block);
            }
        } else if (isInline(meaning.tag)) {
            inLine(node, meaning.tag, style);
        }
        for (const Tag format : style.formats)
            wrapIn({format, {}, {}});
        push(std::move(frame));
    }

    /// Data of a program in the middle of the text, as word processors leave it.
    bool isIsland(const GumboNode *node) const
    {
        if (!m_policy.foreign || node->v.element.tag != GUMBO_TAG_UNKNOWN)
            return false;
        GumboStringPiece name = node->v.element.original_tag;
        gumbo_tag_from_original_text(&name);
        return name.length == 3 && qstrnicmp(name.data, "xml", 3) == 0;
    }

    /// Colours and sizes from here on, until the element ends.
    void takeLook(const GumboNode *node, const Style &style, bool block)
    {
        std::optional<quint32> ink = style.ink;
        std::optional<quint32> paper = style.paper;
        std::optional<Size> size = style.size;
        bool reset = style.inkReset;
        const GumboTag tag = node->v.element.tag;
        if (tag == GUMBO_TAG_FONT) {
            if (!ink && !reset) {
                ink = readColour(attributeOf(node, "color"), true);
                reset = ink == 0u;
            }
            if (!size)
                size = readFontSize(attributeOf(node, "size"));
        } else if (block && !paper) {
            paper = readColour(attributeOf(node, "bgcolor"), true);
        } else if (!size && (tag == GUMBO_TAG_BIG || tag == GUMBO_TAG_SMALL)) {
            size = tag == GUMBO_TAG_BIG ? Size::Large : Size::Small;
        }
        if (reset)
            m_look.ink.reset();
        else if (ink)
            m_look.ink = ink;
        if (size)
            m_look.size = *size;
        m_blockPaper.reset();
        if (block) {
            m_look.mark.reset();
            // White on white says nothing; white on a colour does.
            if (paper && (*paper != 0xFFFFFF || m_paper)) {
                m_paper = m_blockPaper = paper;
            }
        } else if (paper) {
            m_look.mark = *paper == 0xFFFFFF && !m_paper ? std::nullopt : paper;
        }
    }

    /// Parts of lists and tables are only that in their place; elsewhere they are ordinary boxes.
    Tag fitting(const GumboNode *node, Tag tag)
    {
        const Tag around = boxAround().tag;
        const Tag lost = m_policy.foreign ? Tag::None : Tag::Div; // the cells alone keep apart what a stack held
        switch (tag) {
        case Tag::Table: {
            if (!m_policy.foreign)
                return tag;
            return m_frames.back().tables >= m_policy.maxTables || isStack(node) ? Tag::None : tag;
        }
        case Tag::Li: return around == Tag::Ul || around == Tag::Ol ? tag : Tag::Div;
        case Tag::Thead:
        case Tag::Tbody: return around == Tag::Table ? tag : lost;
        case Tag::Tr: return around == Tag::Thead || around == Tag::Tbody ? tag : lost;
        case Tag::Td:
        case Tag::Th: return around == Tag::Tr ? tag : Tag::Div;
        default: return tag;
        }
    }

    void openBlock(Frame &frame)
    {
        const Tag around = boxAround().tag;
        const bool part = isStructure(around)
                          && (frame.tag == Tag::Li || frame.tag == Tag::Thead || frame.tag == Tag::Tbody
                              || frame.tag == Tag::Tr || frame.tag == Tag::Td || frame.tag == Tag::Th);
        if (part) {
            m_writer.closeAbove(boxAround().block);
        } else {
            blockContext();
            const int needs = frame.tag == Tag::Table ? 4 : frame.tag == Tag::Ul || frame.tag == Tag::Ol ? 2 : 1;
            if (m_writer.depth() + needs > m_policy.maxDepth) {
                frame.tag = Tag::None;
                frame.boxLost = true;
                m_writer.separate();
                return;
            }
        }
        frame.block = m_writer.open(frame.tag, frame.attributes);
    }

    void inLine(const GumboNode *node, Tag tag, const Style &style)
    {
        if (tag == Tag::A) {
            link(safeTarget(attributeOf(node, "href")));
        } else if (tag == Tag::Span) {
            const QString file = attributeOf(node, "data-file");
            if (!file.isEmpty())
                link(safeTarget(u"gwanmun-file:"_s + file));
            QString ink = node->v.element.tag == GUMBO_TAG_MARK ? u"mark"_s : attributeOf(node, "class").trimmed();
            if (inkClasses().contains(ink))
                wrapIn({Tag::Span, u" class=\"%1\""_s.arg(ink), {}});
        } else if (!style.plain || (tag != Tag::B && tag != Tag::Strong)) {
            wrapIn({tag, {}, {}});
        }
    }

    void link(const QString &target)
    {
        if (target.isEmpty() || (!m_policy.fileImages && !fileIdOf(target).isEmpty()))
            return;
        QString attributes = u" href=\"%1\""_s.arg(escaped(target));
        if (target.startsWith("http"_L1))
            attributes += u" rel=\"noopener noreferrer\""_s;
        wrapIn({Tag::A, attributes, target});
    }

    void wrapIn(const Wrapper &wrapper)
    {
        if (m_wrappers.size() < MaxWrappers && std::ranges::find(m_wrappers, wrapper.tag, &Wrapper::tag) == m_wrappers.end())
            m_wrappers.push_back(wrapper);
    }

    void image(const GumboNode *node)
    {
        QString source = attributeOf(node, "src").trimmed();
        const QString alt = plainLine(attributeOf(node, "alt"), 200);
        static const QRegularExpression part(u"^cid:[A-Za-z0-9@._+-]{1,200}$"_s);
        const QString id = fileIdOf(source);
        const bool ours = m_policy.fileImages && !id.isEmpty();
        if (!ours && !(m_policy.cidImages && part.match(source).hasMatch())) {
            if (!alt.isEmpty())
                text(alt);
            return;
        }
        if (ours)
            source = u"gwanmun:files/file/"_s + id;
        QString attributes;
        if (!alt.isEmpty())
            attributes += u" alt=\"%1\""_s.arg(escaped(alt));
        attributes += number(node, "width", 1, 4000) + number(node, "height", 1, 4000);
        textContext();
        m_writer.image(source, attributes, m_wrappers);
    }

    void foreignImage(const GumboNode *node, const Style &style)
    {
        const Source source = sourceOf(attributeOf(node, "src"));
        if (style.hidden || isPixel(node, style)) {
            if (source.kind == Source::Kind::Remote)
                m_writer.countPixel();
            return;
        }
        const QString alt = plainLine(attributeOf(node, "alt"), 200);
        QString name;
        if (source.kind == Source::Kind::Part && m_policy.cidImages) {
            name = source.target;
        } else if (source.kind == Source::Kind::Remote) {
            name = u"remote:%1"_s.arg(m_writer.addRemote(source.target));
        } else if (source.kind == Source::Kind::Inline) {
            const int number = m_writer.addInline(source.bytes);
            name = number < 0 ? QString() : u"inline:%1"_s.arg(number);
        }
        if (name.isEmpty()) {
            if (!alt.isEmpty())
                text(alt);
            return;
        }
        QString attributes;
        if (!alt.isEmpty())
            attributes += u" alt=\"%1\""_s.arg(escaped(alt));
        const auto side = [node](const char *attribute, int fromStyle) {
            return fromStyle > 0 ? u" %1=\"%2\""_s.arg(QLatin1StringView(attribute)).arg(fromStyle) : number(node, attribute, 1, 4000);
        };
        attributes += side("width", style.width) + side("height", style.height);
        textContext();
        m_writer.image(name, attributes, m_wrappers);
    }

    QString attributesOf(const GumboNode *node, Tag tag, const Style &style, bool centred)
    {
        QString attributes;
        if (m_policy.foreign && tag == Tag::Table) {
            if (isLined(node, m_sheet))
                attributes += " border=\"1\""_L1;
            if (attributeOf(node, "width").trimmed() == "100%"_L1)
                attributes += " width=\"100%\""_L1;
        }
        if (m_policy.foreign && (tag == Tag::Td || tag == Tag::Th)) {
            static const QRegularExpression share(u"^([1-9][0-9]?|100)%$"_s);
            if (const auto match = share.match(attributeOf(node, "width").trimmed()); match.hasMatch())
                attributes += u" width=\"%1%\""_s.arg(match.captured(1));
        }
        if (tag == Tag::Ol)
            attributes += number(node, "start", 0, 99'999);
        if (tag == Tag::Li)
            attributes += number(node, "value", 0, 99'999);
        if (tag == Tag::Td || tag == Tag::Th)
            attributes += number(node, "colspan", 2, 50) + number(node, "rowspan", 2, 200);
        if (tag == Tag::Div || tag == Tag::Td || tag == Tag::Th || (holdsLine(tag) && tag != Tag::Pre)) {
            QString align = style.align;
            const QString old = attributeOf(node, "align").trimmed().toLower();
            if (align.isEmpty() && (old == "center"_L1 || old == "right"_L1 || old == "left"_L1 || old == "justify"_L1))
                align = old;
            if (align.isEmpty() && centred)
                align = u"center"_s;
            QStringList parts;
            if (!align.isEmpty())
                parts.append(u"text-align:"_s + align);
            if (m_blockPaper)
                parts.append(u"background-color:"_s + colourText(*m_blockPaper));
            if (!parts.isEmpty())
                attributes += u" style=\"%1\""_s.arg(parts.join(u';'));
        } else if (m_blockPaper && (tag == Tag::Table || tag == Tag::Tr)) {
            attributes += u" style=\"background-color:%1\""_s.arg(colourText(*m_blockPaper));
        }
        return attributes;
    }

    void leave()
    {
        const Frame frame = m_frames.back();
        m_frames.pop_back();
        m_wrappers.resize(frame.wrappers);
        m_look = frame.look;
        m_paper = frame.paper;
        if (frame.tag != Tag::None)
            m_writer.close(frame.block);
        else if (frame.boxLost)
            m_writer.separate();
    }

    const Policy &m_policy;
    Writer &m_writer;
    std::vector<Frame> m_frames;
    std::vector<Wrapper> m_wrappers;
    std::vector<Wrapper> m_inked;
    Sheet m_sheet;
    Look m_look;
    std::optional<quint32> m_paper;
    std::optional<quint32> m_blockPaper; ///< of the element that is looked at
};

/// Where the input must end so that parsing it stays quick: by length, by the number of tags, and before a tag with
/// an absurd number of attributes.
qsizetype usableLength(const QString &outside, const Policy &policy)
{
    const qsizetype length = std::min(outside.size(), policy.maxInput);
    const qsizetype maxTags = qsizetype(policy.maxElements) * 4 + 1'000;
    qsizetype tags = 0;
    qsizetype tagStart = -1;
    int separators = 0;
    QChar quote;
    for (qsizetype i = 0; i < length; ++i) {
        const QChar c = outside.at(i);
        if (tagStart < 0) {
            if (c != u'<')
                continue;
            if (++tags > maxTags)
                return i;
            tagStart = i;
            separators = 0;
            quote = {};
        } else if (!quote.isNull()) {
            if (c == quote)
                quote = {};
        } else if (c == u'>') {
            tagStart = -1;
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        } else if ((isSpace(c) || c == u'/') && ++separators > MaxAttributes * 4) {
            return tagStart;
        } else if (c == u'<') {
            ++tags;
            tagStart = i;
        }
    }
    return length;
}

void writePlain(Writer &writer, QStringView plain)
{
    const QList<QStringView> lines = plain.split(u'\n');
    for (const QStringView line : lines) {
        if (writer.isFull())
            break;
        const int paragraph = writer.open(Tag::P, {});
        writer.text(line.toString(), {});
        writer.close(paragraph);
    }
}

} // namespace

Policy Policy::board()
{
    return {};
}

Policy Policy::mail()
{
    Policy policy;
    policy.fileImages = false;
    policy.cidImages = true;
    policy.foreign = true;
    policy.maxInput = 12'000'000; // pictures that are written out in the text
    policy.maxTables = 4;
    policy.maxOutput = 600'000;
    policy.maxElements = 12'000;
    return policy;
}

Safe sanitize(const QString &outside, const Policy &policy)
{
    const qsizetype length = usableLength(outside, policy);
    const QByteArray utf8 = QStringView(outside).left(length).toUtf8();
    const Parsed parsed(utf8);
    Writer writer(policy);
    if (length < outside.size())
        writer.setTruncated();
    if (parsed.root()) {
        Walk(policy, writer).run(parsed.root());
        return writer.finish();
    }
    // It could not be read within its bounds: what is left is to show its characters.
    writer.setTruncated();
    writePlain(writer, QStringView(outside).left(length));
    return writer.finish();
}

Safe fromPlainText(const QString &plain, const Policy &policy)
{
    Writer writer(policy);
    writePlain(writer, QStringView(plain).left(policy.maxInput));
    return writer.finish();
}

} // namespace gw::html
