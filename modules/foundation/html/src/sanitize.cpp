// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "characters.h"
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
};

QString attribute(const GumboNode *node, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&node->v.element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

/// ` name="n"` when the attribute is a plain number in the range, else nothing.
QString number(const GumboNode *node, const char *name, int least, int most)
{
    bool ok = false;
    const int value = attribute(node, name).trimmed().toInt(&ok);
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
    Frame &boxAround()
    {
        for (size_t i = m_frames.size(); i-- > 1;) {
            if (m_frames[i].tag != Tag::None)
                return m_frames[i];
        }
        return m_frames.front();
    }

    /// Makes the place for a block: paragraphs around it end, since a paragraph holds no blocks.
    void blockContext()
    {
        for (size_t i = m_frames.size(); i-- > 0;) {
            const Frame &frame = m_frames[i];
            if (i > 0 && (frame.tag == Tag::None || holdsLine(frame.tag)))
                continue;
            if (isStructure(frame.tag))
                m_writer.prepareText(frame.block);
            else
                m_writer.closeAbove(frame.block);
            return;
        }
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
        const bool blank = std::ranges::all_of(tidied(text), isSpace);
        if (blank && isStructure(boxAround().tag))
            return;
        if (blank && boxAround().tag != Tag::Pre && !m_writer.isOpen(boxAround().block))
            return;
        if (!blank || boxAround().tag == Tag::Pre)
            textContext();
        m_writer.text(text, m_wrappers);
    }

    void element(const GumboNode *node)
    {
        if (node->v.element.tag_namespace != GUMBO_NAMESPACE_HTML)
            return;
        const char *name = gumbo_normalized_tagname(node->v.element.tag);
        const Known meaning = known(name);
        if (meaning.verdict == Verdict::Drop)
            return;
        const Style style = readStyle(attribute(node, "style"));
        Frame frame{&node->v.element.children};
        frame.wrappers = m_wrappers.size();
        if (meaning.tag == Tag::Br) {
            if (!isStructure(boxAround().tag)) {
                textContext();
                m_writer.lineBreak(m_wrappers);
            }
            return;
        }
        if (meaning.tag == Tag::Hr) {
            blockContext();
            m_writer.rule();
            return;
        }
        if (meaning.tag == Tag::Img)
            return image(node);
        if (isBlock(meaning.tag)) {
            frame.tag = fitting(meaning.tag);
            frame.attributes = attributesOf(node, frame.tag, style, std::strcmp(name, "center") == 0);
            openBlock(frame);
        } else if (isInline(meaning.tag)) {
            inLine(node, meaning.tag, style);
        }
        for (const Tag format : style.formats)
            wrapIn({format, {}, {}});
        m_frames.push_back(std::move(frame));
    }

    /// Parts of lists and tables are only that in their place; elsewhere they are ordinary boxes.
    Tag fitting(Tag tag)
    {
        const Tag around = boxAround().tag;
        switch (tag) {
        case Tag::Li: return around == Tag::Ul || around == Tag::Ol ? tag : Tag::Div;
        case Tag::Thead:
        case Tag::Tbody: return around == Tag::Table ? tag : Tag::Div;
        case Tag::Tr: return around == Tag::Thead || around == Tag::Tbody ? tag : Tag::Div;
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
            link(safeTarget(attribute(node, "href")));
        } else if (tag == Tag::Span) {
            const QString file = attribute(node, "data-file");
            if (!file.isEmpty())
                link(safeTarget(u"gwanmun-file:"_s + file));
            QString ink = node->v.element.tag == GUMBO_TAG_MARK ? u"mark"_s : attribute(node, "class").trimmed();
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
        QString source = attribute(node, "src").trimmed();
        const QString alt = plainLine(attribute(node, "alt"), 200);
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

    static QString attributesOf(const GumboNode *node, Tag tag, const Style &style, bool centred)
    {
        QString attributes;
        if (tag == Tag::Ol)
            attributes += number(node, "start", 0, 99'999);
        if (tag == Tag::Li)
            attributes += number(node, "value", 0, 99'999);
        if (tag == Tag::Td || tag == Tag::Th)
            attributes += number(node, "colspan", 2, 50) + number(node, "rowspan", 2, 200);
        if (tag == Tag::Div || tag == Tag::Td || tag == Tag::Th || (holdsLine(tag) && tag != Tag::Pre)) {
            QString align = style.align;
            const QString old = attribute(node, "align").trimmed().toLower();
            if (align.isEmpty() && (old == "center"_L1 || old == "right"_L1 || old == "left"_L1 || old == "justify"_L1))
                align = old;
            if (align.isEmpty() && centred)
                align = u"center"_s;
            if (!align.isEmpty())
                attributes += u" style=\"text-align:%1\""_s.arg(align);
        }
        return attributes;
    }

    void leave()
    {
        const Frame frame = m_frames.back();
        m_frames.pop_back();
        m_wrappers.resize(frame.wrappers);
        if (frame.tag != Tag::None)
            m_writer.close(frame.block);
        else if (frame.boxLost)
            m_writer.separate();
    }

    const Policy &m_policy;
    Writer &m_writer;
    std::vector<Frame> m_frames;
    std::vector<Wrapper> m_wrappers;
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
