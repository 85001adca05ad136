// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// GMime's own parser makes a part of every boundary line it meets, as many as there are, and compares each line with every
// open boundary; mail from outside could make it work and grow without end. So the lines are divided here, in one pass that
// looks each boundary up once; what stands in the fields and bodies is GMime's again (addresses, dates, encodings).
#include "split.h"

#include "parameters.h"
#include "transfer.h"
#include "words.h"
#include <QHash>
#include <deque>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mime {
namespace {

bool isFieldName(QByteArrayView name)
{
    return !name.isEmpty() && name.size() <= 200
           && std::ranges::all_of(name, [](char c) { return c > ' ' && c < 0x7f && c != ':'; });
}

QByteArrayView trimmedRight(QByteArrayView line)
{
    while (!line.isEmpty() && (line.back() == '\n' || line.back() == '\r' || line.back() == ' ' || line.back() == '\t'))
        line.chop(1);
    return line;
}

struct Node
{
    Part part;
    qsizetype parent = -1;
    bool isMessage = false; ///< inside multipart/digest
    bool delimited = false; ///< a multipart whose boundary was met
    qsizetype begin = 0;    ///< of the body
};

class Splitter
{
public:
    Splitter(QByteArrayView message, const Limits &limits) : m_text(message), m_limits(limits) {}

    Split run()
    {
        qsizetype at = 0;
        if (m_text.startsWith("From ")) // the separator of an mbox file
            at = lineEnd(0);
        open(-1, at);
        while (m_at < m_text.size())
            line();
        closeDownTo(-1, m_text.size());
        return {assemble(), m_truncated, m_isMessage};
    }

private:
    /// A multipart that is being read, innermost last.
    struct Open
    {
        qsizetype node;
        QByteArray boundary;
        bool finished = false;  ///< its last delimiter was met: the rest is an epilogue
        int shadowed = -1;      ///< an outer one with the same boundary
    };

    qsizetype lineEnd(qsizetype at) const
    {
        const qsizetype end = m_text.indexOf('\n', at);
        return end < 0 ? m_text.size() : end + 1;
    }

    /// Which open multipart the line delimits, or -1.
    int delimiter(QByteArrayView line, bool &last) const
    {
        if (!line.startsWith("--") || m_open.empty() || line.size() > 1000)
            return -1;
        const QByteArrayView text = trimmedRight(line).sliced(2);
        last = false;
        auto found = m_levels.constFind(QByteArray::fromRawData(text.data(), text.size()));
        if (found == m_levels.constEnd() && text.endsWith("--")) {
            last = true;
            found = m_levels.constFind(QByteArray::fromRawData(text.data(), text.size() - 2));
        }
        return found == m_levels.constEnd() ? -1 : *found;
    }

    void line()
    {
        const qsizetype from = m_at;
        // Only lines that begin with "--" matter; memchr() finds them.
        const qsizetype end = lineEnd(from);
        m_at = end;
        if (m_text[from] != '-')
            return;
        bool last = false;
        const int level = delimiter(m_text.sliced(from, end - from), last);
        if (level < 0 || m_open[std::size_t(level)].finished)
            return;
        if (!last && int(m_nodes.size()) >= m_limits.maxParts) {
            m_truncated = true;
            m_at = m_text.size();
            return;
        }
        closeDownTo(level, from);
        Open &opened = m_open[std::size_t(level)];
        m_nodes[std::size_t(opened.node)].delimited = true;
        if (!last) {
            open(opened.node, end);
            return;
        }
        opened.finished = true;
        if (opened.shadowed >= 0)
            m_levels[opened.boundary] = opened.shadowed;
    }

    /// Ends the part being read and every multipart inside of `level`, in front of the delimiter at `at`.
    void closeDownTo(int level, qsizetype at)
    {
        // The line end in front of a delimiter belongs to the delimiter (RFC 2046 5.1.1).
        qsizetype end = at;
        if (level >= 0 && end > 0 && m_text[end - 1] == '\n') {
            --end;
            if (end > 0 && m_text[end - 1] == '\r')
                --end;
        }
        if (m_leaf >= 0) {
            Node &leaf = m_nodes[std::size_t(m_leaf)];
            setBody(leaf, end);
            m_leaf = -1;
        }
        while (int(m_open.size()) > level + 1) {
            const Open &inner = m_open.back();
            setBody(m_nodes[std::size_t(inner.node)], end);
            if (inner.shadowed >= 0)
                m_levels[inner.boundary] = inner.shadowed;
            else
                m_levels.remove(inner.boundary);
            m_open.pop_back();
        }
    }

    void setBody(Node &node, qsizetype end)
    {
        node.part.offset = node.begin;
        node.part.body = m_text.sliced(node.begin, std::max(end, node.begin) - node.begin);
    }

    /// Begins a part at `at`: reads its header.
    void open(qsizetype parent, qsizetype at)
    {
        Node &node = m_nodes.emplace_back();
        const auto index = qsizetype(m_nodes.size()) - 1;
        node.parent = parent;
        node.isMessage = parent >= 0 && m_nodes[std::size_t(parent)].part.type == "multipart/digest"_L1;
        m_at = header(at, node.part);
        node.begin = m_at;
        if (parent < 0)
            m_isMessage = !node.part.headers.fields().empty();
        const QByteArray boundary = describe(node);
        if (boundary.isEmpty()) {
            m_leaf = index;
            return;
        }
        if (int(m_open.size()) >= m_limits.maxDepth) {
            m_truncated = true;
            node.part.type = u"application/octet-stream"_s;
            m_leaf = index;
            return;
        }
        const int level = int(m_open.size());
        m_open.push_back(Open{index, boundary, false, m_levels.value(boundary, -1)});
        m_levels.insert(boundary, level);
    }

    /// Reads fields up to the empty line or a delimiter; where the body begins.
    qsizetype header(qsizetype at, Part &part)
    {
        const qsizetype begin = at;
        std::vector<Field> fields;
        bool full = false;
        while (at < m_text.size()) {
            const qsizetype end = lineEnd(at);
            const QByteArrayView line = m_text.sliced(at, end - at);
            if (line == "\n" || line == "\r\n") {
                at = end;
                break;
            }
            bool last = false;
            if (delimiter(line, last) >= 0)
                break;
            full = full || end - begin > m_limits.maxHeader || int(fields.size()) >= m_limits.maxFields;
            const bool folded = (line.front() == ' ' || line.front() == '\t') && !fields.empty();
            const qsizetype colon = line.indexOf(':');
            if (full) {
                m_truncated = true;
            } else if (folded) {
                Field &field = fields.back();
                if (m_inField) // otherwise it goes on with a line that was no field
                    field.value = {field.value.data(), line.data() + line.size()};
            } else if (const auto name = line.first(std::max<qsizetype>(colon, 0)).trimmed(); isFieldName(name)) {
                fields.push_back({name, line.sliced(colon + 1)});
                m_inField = true;
            } else if (fields.empty()) {
                break; // there is no header at all
            } else {
                m_inField = false;
            }
            at = end;
        }
        for (Field &field : fields) {
            while (!field.value.isEmpty() && (field.value.back() == '\n' || field.value.back() == '\r'))
                field.value.chop(1);
        }
        part.headers = Headers(std::move(fields));
        return at;
    }

    /// Fills in what the header says; the boundary of a multipart.
    static QByteArray describe(Node &node)
    {
        Part &part = node.part;
        const auto first = [&part](QByteArrayView name) {
            for (const Field &field : part.headers.fields()) {
                if (field.name.compare(name, Qt::CaseInsensitive) == 0)
                    return field.value;
            }
            return QByteArrayView();
        };
        const Parameterised type = parameterised(first("Content-Type"));
        const Parameterised disposition = parameterised(first("Content-Disposition"));
        const qsizetype slash = type.value.indexOf(u'/');
        const bool typed = slash > 0 && slash < type.value.size() - 1 && type.value.size() <= 200;
        part.type = typed ? type.value : node.isMessage ? u"message/rfc822"_s : u"text/plain"_s;
        if (part.isText()) {
            part.charset = type.params.value(u"charset"_s);
            if (part.charset.isEmpty())
                part.charset = u"us-ascii"_s;
        }
        part.disposition = disposition.value;
        part.name = disposition.params.value(u"filename"_s);
        if (part.name.isEmpty())
            part.name = type.params.value(u"name"_s);
        if (const auto ids = messageIdsForm(first("Content-ID")))
            part.cid = ids->first();
        else
            part.cid = QString::fromUtf8(unfolded(first("Content-ID")));
        part.location = textForm(first("Content-Location")).remove(u' ');
        for (const QString &tag : textForm(first("Content-Language")).split(u',', Qt::SkipEmptyParts)) {
            if (!tag.trimmed().isEmpty())
                part.language.append(tag.trimmed());
        }
        const Parameterised transfer = parameterised(first("Content-Transfer-Encoding"));
        const auto encoding = encodingNamed(transfer.value.toLatin1());
        part.encoding = encoding.value_or(Encoding::Identity);
        part.isEncodingUnknown = !encoding;
        if (!part.type.startsWith("multipart/"_L1))
            return {};
        part.encoding = Encoding::Identity;
        part.boundary = type.params.value(u"boundary"_s);
        QByteArray boundary = part.boundary.toUtf8();
        while (boundary.endsWith(' '))
            boundary.chop(1);
        if (boundary.isEmpty() || boundary.size() > 500) {
            part.type = u"text/plain"_s; // nothing divides it: show it as it is
            part.charset = u"us-ascii"_s;
            return {};
        }
        return boundary;
    }

    Part assemble()
    {
        int number = 0;
        for (Node &node : m_nodes) {
            Part &part = node.part;
            if (part.type.startsWith("multipart/"_L1) && !node.delimited) {
                part.type = u"text/plain"_s; // its boundary never came
                part.charset = u"us-ascii"_s;
            }
            if (part.type.startsWith("multipart/"_L1))
                continue;
            part.partId = QString::number(++number);
            part.size = decodedSize(part.body, part.encoding);
        }
        for (auto index = qsizetype(m_nodes.size()) - 1; index >= 0; --index) {
            Node &node = m_nodes[std::size_t(index)];
            std::ranges::reverse(node.part.subParts);
            if (node.parent >= 0)
                m_nodes[std::size_t(node.parent)].part.subParts.push_back(std::move(node.part));
        }
        return std::move(m_nodes.front().part);
    }

    QByteArrayView m_text;
    const Limits &m_limits;
    std::deque<Node> m_nodes;
    std::vector<Open> m_open;
    QHash<QByteArray, int> m_levels; ///< boundary to place in m_open
    qsizetype m_at = 0;
    qsizetype m_leaf = -1; ///< node whose body is being read
    bool m_inField = false;
    bool m_truncated = false;
    bool m_isMessage = false;
};

} // namespace

Split split(QByteArrayView message, const Limits &limits)
{
    return Splitter(message, limits).run();
}

Headers parseHeaders(QByteArrayView bytes, const Limits &limits)
{
    // Up to the empty line, so that only the header is looked at.
    qsizetype end = bytes.size();
    if (const qsizetype crlf = bytes.indexOf("\r\n\r\n"); crlf >= 0)
        end = crlf + 4;
    if (const qsizetype lf = bytes.first(end).indexOf("\n\n"); lf >= 0)
        end = lf + 2;
    return split(bytes.first(end), limits).root.headers;
}

} // namespace gw::backend::mime
