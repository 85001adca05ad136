// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "writer.h"
#include "characters.h"
#include "foreign.h"
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace gw::html {

namespace {

constexpr qsizetype Margin = 8; ///< the longest escape, so that an opened element never stays empty

bool isBlank(const QString &text)
{
    return std::ranges::all_of(text, isSpace);
}

QString startTag(Tag tag, const QString &attributes)
{
    return u'<' + nameOf(tag) + attributes + u'>';
}

} // namespace

bool Writer::isOpen(int block) const
{
    return block == 0 || std::ranges::find(m_blocks, block, &Block::number) != m_blocks.end();
}

Tag Writer::tagOf(int block) const
{
    const auto found = std::ranges::find(m_blocks, block, &Block::number);
    return found == m_blocks.end() ? Tag::None : found->tag;
}

bool Writer::takes(qsizetype length)
{
    if (m_full || m_safe.m_html.size() + length > m_policy.maxOutput) {
        m_full = true;
        m_safe.m_truncated = true;
        return false;
    }
    return true;
}

void Writer::newLine()
{
    if (!m_safe.m_text.isEmpty() && !m_safe.m_text.endsWith(u'\n'))
        m_safe.m_text += u'\n';
}

int Writer::open(Tag tag, const QString &attributes)
{
    flush();
    while (!m_wrappers.empty())
        closeWrapper();
    const QString start = startTag(tag, attributes);
    if (!takes(start.size() + Margin) || ++m_elements > m_policy.maxElements) {
        m_full = m_safe.m_truncated = true;
        return -1;
    }
    if (!m_blocks.empty())
        m_blocks.back().fresh = false;
    m_safe.m_html += start;
    if (tag == Tag::Td || tag == Tag::Th) {
        if (!m_safe.m_text.isEmpty() && !m_safe.m_text.endsWith(u'\n'))
            m_safe.m_text += u'\t';
    } else {
        newLine();
    }
    m_blocks.push_back({++m_lastNumber, tag});
    m_lineStart = true;
    m_space = false;
    return m_lastNumber;
}

void Writer::closeLast()
{
    flush();
    while (!m_wrappers.empty())
        closeWrapper();
    const Tag tag = m_blocks.back().tag;
    m_safe.m_html += "</"_L1 + nameOf(tag) + u'>';
    if (tag != Tag::Td && tag != Tag::Th)
        newLine();
    if (m_quote.block > 0 && m_blocks.back().number == m_quote.block && m_quote.textEnd < 0)
        m_quote.textEnd = m_safe.m_text.size();
    m_blocks.pop_back();
    m_lineStart = true;
    m_space = false;
}

void Writer::closeAbove(int block)
{
    if (!isOpen(block))
        return;
    while (!m_blocks.empty() && m_blocks.back().number != block)
        closeLast();
}

void Writer::close(int block)
{
    if (block <= 0 || !isOpen(block))
        return;
    closeAbove(block);
    closeLast();
}

void Writer::prepareText(int block)
{
    if (!m_blocks.empty() && block != 0 && m_blocks.back().owner == block)
        return;
    closeAbove(block);
    const auto need = [this, block](Tag tag) {
        if (open(tag, {}) > 0)
            m_blocks.back().owner = block;
    };
    switch (tagOf(block)) {
    case Tag::Ul:
    case Tag::Ol: need(Tag::Li); break;
    case Tag::Table: need(Tag::Tbody); [[fallthrough]];
    case Tag::Thead:
    case Tag::Tbody: need(Tag::Tr); [[fallthrough]];
    case Tag::Tr: need(Tag::Td); break;
    default: break;
    }
}

void Writer::text(const QString &text, const std::vector<Wrapper> &wrappers)
{
    if (m_full || text.isEmpty())
        return;
    if (wrappers != m_runWrappers) {
        const QString tidy = tidied(text);
        // White space alone starts no element, and what vanishes does not part its neighbours.
        if (keepsSpace() ? tidy.isEmpty() : isBlank(tidy)) {
            if (!tidy.isEmpty())
                m_run += u' ';
            return;
        }
        flush();
        m_runWrappers = wrappers;
    }
    m_run += text;
}

void Writer::flush()
{
    if (m_run.isEmpty() || m_full)
        return;
    const QString run = tidied(std::exchange(m_run, {}));
    const bool pre = keepsSpace();
    QString shown; // with white space collapsed, and without that at its ends
    bool lead = false;
    bool trail = false;
    if (pre) {
        shown = run;
    } else {
        shown.reserve(run.size());
        for (const QChar c : run) {
            if (isSpace(c)) {
                (shown.isEmpty() ? lead : trail) = true;
                continue;
            }
            if (std::exchange(trail, false))
                shown += u' ';
            shown += c;
        }
    }
    m_space = !m_lineStart && (m_space || lead);
    if (shown.isEmpty())
        return;
    wrap(m_runWrappers);
    if (m_full)
        return;
    if (pre && m_blocks.back().fresh && m_wrappers.empty() && shown.startsWith(u'\n'))
        m_safe.m_html += u'\n'; // a parser skips the first line end of a <pre>
    qsizetype end = 0;
    QString out;
    for (; end < shown.size(); ++end) {
        const QChar c = shown.at(end);
        const QString piece = c.isHighSurrogate() && end + 1 < shown.size() ? shown.mid(end, 2) : escaped(QStringView(&c, 1));
        if (m_safe.m_html.size() + out.size() + piece.size() > m_policy.maxOutput) {
            m_full = m_safe.m_truncated = true;
            break;
        }
        out += piece;
        end += piece.size() == 2 && piece.at(0).isHighSurrogate() ? 1 : 0;
    }
    if (m_full && !pre) {
        while (out.endsWith(u' '))
            out.chop(1);
    }
    m_safe.m_html += out;
    m_safe.m_text += shown.left(end);
    if (!m_blocks.empty())
        m_blocks.back().fresh = false;
    m_lineStart = false;
    m_space = trail;
}

void Writer::openWrapper(const Wrapper &wrapper)
{
    ++m_elements;
    m_safe.m_html += startTag(wrapper.tag, wrapper.attributes);
    if (wrapper.tag == Tag::A)
        m_linkStart = m_safe.m_text.size();
    m_wrappers.push_back(wrapper);
}

void Writer::closeWrapper()
{
    const Wrapper wrapper = m_wrappers.back();
    m_wrappers.pop_back();
    m_safe.m_html += "</"_L1 + nameOf(wrapper.tag) + u'>';
    if (wrapper.tag != Tag::A)
        return;
    const QString id = fileIdOf(wrapper.target);
    if (id.isEmpty())
        m_safe.m_links.push_back({wrapper.target, m_safe.m_text.mid(m_linkStart)});
    else if (!m_safe.m_files.contains(id))
        m_safe.m_files.append(id);
    m_linkStart = -1;
}

void Writer::wrap(const std::vector<Wrapper> &wrappers)
{
    const auto common = size_t(std::ranges::mismatch(m_wrappers, wrappers).in1 - m_wrappers.begin());
    qsizetype cost = Margin;
    for (size_t i = common; i < wrappers.size(); ++i)
        cost += wrappers[i].attributes.size() + Margin;
    if (!takes(cost) || m_elements + int(wrappers.size()) > m_policy.maxElements) {
        m_full = m_safe.m_truncated = true;
        return;
    }
    while (m_wrappers.size() > common)
        closeWrapper();
    if (m_space && !m_lineStart) {
        m_safe.m_html += u' ';
        m_safe.m_text += u' ';
    }
    m_space = false;
    for (size_t i = common; i < wrappers.size(); ++i)
        openWrapper(wrappers[i]);
}

void Writer::lineBreak(const std::vector<Wrapper> &wrappers)
{
    flush();
    m_space = false;
    wrap(wrappers);
    if (!takes(Margin) || ++m_elements > m_policy.maxElements) {
        m_full = m_safe.m_truncated = true;
        return;
    }
    m_safe.m_html += "<br>"_L1;
    m_safe.m_text += u'\n';
    if (!m_blocks.empty())
        m_blocks.back().fresh = false;
    m_lineStart = true;
}

void Writer::image(const QString &source, const QString &attributes, const std::vector<Wrapper> &wrappers)
{
    flush();
    wrap(wrappers);
    if (!takes(attributes.size() + source.size() + 3 * Margin) || ++m_elements > m_policy.maxElements) {
        m_full = m_safe.m_truncated = true;
        return;
    }
    m_safe.m_html += "<img src=\""_L1 + escaped(source) + u'"' + attributes + u'>';
    const QString file = fileIdOf(source);
    const QString id = file.isEmpty() ? source : file;
    if ((!file.isEmpty() || source.startsWith("cid:"_L1)) && !m_safe.m_images.contains(id))
        m_safe.m_images.append(id);
    if (!m_blocks.empty())
        m_blocks.back().fresh = false;
    m_lineStart = false;
}

void Writer::rule()
{
    flush();
    while (!m_wrappers.empty())
        closeWrapper();
    if (!takes(Margin) || ++m_elements > m_policy.maxElements) {
        m_full = m_safe.m_truncated = true;
        return;
    }
    m_safe.m_html += "<hr>"_L1;
    newLine();
    if (!m_blocks.empty())
        m_blocks.back().fresh = false;
    m_lineStart = true;
    m_space = false;
}

void Writer::separate()
{
    flush();
    if (!m_lineStart)
        lineBreak({});
}

void Writer::beginQuote(bool inBlock)
{
    flush();
    if (m_full)
        return;
    if (m_quote.html >= 0) {
        const bool over = m_quote.textEnd >= 0 && !isBlank(m_safe.m_text.mid(m_quote.textEnd));
        if (!over)
            return; // inside of the first, or right behind it
    }
    m_quote = {};
    m_quote.html = m_safe.m_html.size();
    m_quote.text = m_safe.m_text.size();
    m_quote.block = inBlock ? -1 : 0;
    for (size_t i = m_wrappers.size(); i-- > 0;)
        m_quote.closing += "</"_L1 + nameOf(m_wrappers[i].tag) + u'>';
    for (size_t i = m_blocks.size(); i-- > 0;)
        m_quote.closing += "</"_L1 + nameOf(m_blocks[i].tag) + u'>';
}

void Writer::quoteIsBlock(int block)
{
    if (m_quote.block < 0)
        m_quote.block = block;
}

void Writer::endQuote()
{
    if (m_quote.html < 0)
        return;
    const QString before = m_safe.m_text.left(m_quote.text);
    const bool last = m_quote.textEnd < 0 || isBlank(m_safe.m_text.mid(m_quote.textEnd));
    if (last && !isBlank(before) && !isForwarded(m_safe.m_text.mid(m_quote.text, 400)))
        m_safe.m_withoutQuote = m_safe.m_html.left(m_quote.html) + m_quote.closing;
}

int Writer::addRemote(const QString &url)
{
    const auto known = std::ranges::find(m_safe.m_remoteImages, url, &RemoteImage::url);
    if (known != m_safe.m_remoteImages.end())
        return int(known - m_safe.m_remoteImages.begin());
    m_safe.m_remoteImages.push_back({url});
    return int(m_safe.m_remoteImages.size()) - 1;
}

int Writer::addInline(const QByteArray &bytes)
{
    constexpr int maxInline = 50;
    if (const auto known = m_safe.m_inlineImages.indexOf(bytes); known >= 0)
        return int(known);
    if (m_safe.m_inlineImages.size() >= maxInline)
        return -1;
    m_safe.m_inlineImages.append(bytes);
    return int(m_safe.m_inlineImages.size()) - 1;
}

Safe Writer::finish()
{
    flush();
    endQuote();
    closeAbove(0);
    while (!m_wrappers.empty())
        closeWrapper();
    while (m_safe.m_text.endsWith(u'\n'))
        m_safe.m_text.chop(1);
    return std::move(m_safe);
}

} // namespace gw::html
