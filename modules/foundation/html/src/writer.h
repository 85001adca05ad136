// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "styles.h"
#include <gw/html/sanitize.h>

namespace gw::html {

/// Writes canonical HTML: whatever it is told, a parser reads back exactly the structure that was written.
///
/// Blocks are numbered; block 0 is the document. Text carries the full list of elements it stands in, so elements in a
/// line never cross a block and equal neighbours become one.
class Writer
{
public:
    explicit Writer(const Policy &policy) : m_policy(policy) {}

    bool isFull() const { return m_full; } ///< nothing more is taken
    int depth() const { return int(m_blocks.size()); }
    bool isOpen(int block) const;
    Tag tagOf(int block) const; ///< None for 0 and for a closed one

    int open(Tag tag, const QString &attributes); ///< inside the innermost block; its number, or -1 when full
    void closeAbove(int block);                   ///< closes what is open inside `block`
    void close(int block);
    /// Makes room for text inside `block`, a list or a table: opens the item or cell that is missing.
    void prepareText(int block);

    void text(const QString &text, const std::vector<Wrapper> &wrappers); ///< as read, white space and all
    void lineBreak(const std::vector<Wrapper> &wrappers);
    void image(const QString &source, const QString &attributes, const std::vector<Wrapper> &wrappers);
    void rule();
    /// A border that has lost its box: the text before and after it must not run together.
    void separate();

    /// Here begins what the mail answers: in a block of its own that is opened next, or to the end. The first that has
    /// nothing but itself behind it counts.
    void beginQuote(bool inBlock);
    void quoteIsBlock(int block);

    int addRemote(const QString &url);            ///< its number
    int addInline(const QByteArray &bytes);       ///< its number, or -1: there are too many
    void countPixel() { ++m_safe.m_trackingPixels; }

    void setTruncated() { m_safe.m_truncated = true; }
    Safe finish();

private:
    struct Block
    {
        int number = 0;
        Tag tag = Tag::None;
        int owner = 0; ///< of one we opened ourselves for text: the list or table it was needed in
        bool fresh = true; ///< nothing written in it yet
    };

    void endQuote();
    void flush();
    void wrap(const std::vector<Wrapper> &wrappers);
    void openWrapper(const Wrapper &wrapper);
    void closeWrapper();
    void closeLast();
    bool takes(qsizetype length); ///< room for so much more; otherwise it is full
    void newLine();
    bool keepsSpace() const { return !m_blocks.empty() && m_blocks.back().tag == Tag::Pre; }

    const Policy &m_policy;
    Safe m_safe;
    QString m_run; ///< text of the present wrappers that is not written yet; composed only as a whole
    std::vector<Wrapper> m_runWrappers;
    std::vector<Block> m_blocks;
    std::vector<Wrapper> m_wrappers; ///< open in the output
    qsizetype m_linkStart = -1;      ///< of the open link, in text()
    int m_lastNumber = 0;
    int m_elements = 0;
    bool m_lineStart = true;
    bool m_space = false; ///< white space was read and matters if something follows
    bool m_full = false;

    struct Quote
    {
        qsizetype html = -1; ///< where it begins; -1: there is none
        qsizetype text = 0;
        qsizetype textEnd = -1; ///< -1: it has no end, or is not over
        int block = 0;          ///< 0: to the end
        QString closing;        ///< what closes the document here
    } m_quote;
};

} // namespace gw::html
