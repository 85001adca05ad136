// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <vector>

/// Rich text from outside, made harmless: parsed, and written anew from a short list of what is allowed.
///
/// Nothing of the input is passed through. Whoever shows rich text takes a Safe, and only sanitize() can make one.
namespace gw::html {

/// Which images a text may name, and how large it may be. The limits also bound the work: no input takes longer than
/// about a second, however it is nested.
struct Policy
{
    bool fileImages = true; ///< `gwanmun:files/file/<id>`: a file that the text carries
    bool cidImages = false; ///< `cid:<id>`: a part of the same mail (RFC 2392)
    /// What other programs wrote as mail: colours and sizes in a narrow choice, their style sheets, layout tables without
    /// lines, hidden text left out, quoted text found, pictures of the web listed but not named.
    bool foreign = false;
    qsizetype maxInput = 2'000'000;  ///< UTF-16 units that are looked at; must not be below maxOutput
    qsizetype maxOutput = 1'000'000; ///< UTF-16 units of html()
    int maxElements = 20'000;
    int maxDepth = 32; ///< of nested blocks; deeper ones lose their box, not their text
    int maxTables = 32; ///< of tables in tables

    static Policy board(); ///< posts, comments, questions, pages: what our own editor writes
    static Policy mail();  ///< HTML mail from anywhere, for reading
};

/// A picture that a mail wants from the web. It stands in html() as `<img src="remote:<number>">`, the number being its
/// place in Safe::remoteImages(); nothing of the address does.
struct RemoteImage
{
    QString url; ///< as safeTarget() gives it, http or https
    bool operator==(const RemoteImage &) const = default;
};

struct TextLink
{
    QString target; ///< the address as it will be opened, host in ASCII; `http`, `https`, `mailto`, `gwanmun`
    QString text;   ///< what the reader sees of it
};

/// Harmless rich text. A value; the empty one is harmless too.
class Safe
{
public:
    Safe() = default;

    /// Canonical HTML: every tag and attribute is on the list, every text is escaped, every element is closed.
    /// sanitize() leaves it exactly as it is (but for `remote:` and `inline:`, which mean something here only).
    const QString &html() const { return m_html; }
    /// The text alone, one line per block, tabs between table cells: for excerpts, search and screen readers.
    const QString &text() const { return m_text; }
    /// Ids of the files shown inside, `cid:` ids with that prefix, in order, each once.
    const QStringList &images() const { return m_images; }
    /// Pictures of the web, each address once; only of a mail (Policy::foreign). Whoever shows them has asked the person.
    const std::vector<RemoteImage> &remoteImages() const { return m_remoteImages; }
    /// Pictures that tell the sender who reads when, by their size or hiding (a guess). They are left out altogether.
    int trackingPixels() const { return m_trackingPixels; }
    /// Pictures that were written out in the text (`data:`), not decoded yet; `<img src="inline:<number>">` in html().
    const QList<QByteArray> &inlineImages() const { return m_inlineImages; }
    /// html() up to where the mail that is answered begins, closed properly; empty when there is none, or when there is
    /// nothing before it or something after it. Only of a mail.
    const QString &withoutQuote() const { return m_withoutQuote; }
    /// Ids of files that are linked (`gwanmun:files/file/<id>`), such as a video, in order, each once.
    const QStringList &files() const { return m_files; }
    const std::vector<TextLink> &links() const { return m_links; }
    bool isEmpty() const { return m_html.isEmpty(); }
    /// The input was larger or deeper than the policy allows, and its end is missing.
    bool truncated() const { return m_truncated; }

    bool operator==(const Safe &other) const { return m_html == other.m_html; }

private:
    friend class Writer;
    friend class Walk;

    QString m_html;
    QString m_text;
    QStringList m_images;
    QStringList m_files;
    std::vector<TextLink> m_links;
    std::vector<RemoteImage> m_remoteImages;
    QList<QByteArray> m_inlineImages;
    QString m_withoutQuote;
    int m_trackingPixels = 0;
    bool m_truncated = false;
};

/// Makes `outside` harmless. Pure and reentrant. Never fails: what cannot be kept is left out and its text stays,
/// except the content of scripts, styles, vector drawings, frames and form fields, which goes with them.
Safe sanitize(const QString &outside, const Policy &policy = Policy::board());

/// Plain text as rich text: lines become paragraphs, nothing in it is markup.
Safe fromPlainText(const QString &plain, const Policy &policy = Policy::board());

/// How a plain text part is written (RFC 3676).
struct MailText
{
    bool flowed = false; ///< `format=flowed`
    bool delSp = false;  ///< `delsp=yes`
};

/// The text of a plain text mail as rich text: white space kept in `<pre>`, addresses become links, `>` becomes
/// quotation, the mail that is answered is found as in HTML.
Safe fromMailText(const QString &plain, const MailText &form = {}, const Policy &policy = Policy::mail());

/// One line of plain text from outside (a title, a name) for a label: no control, direction or zero-width characters,
/// composed, white space collapsed, at most `maxLength` UTF-16 units. It is still plain text, not HTML.
QString plainLine(const QString &outside, qsizetype maxLength = 300);

/// The address in the only form that may be opened, or empty when it may not: http and https with a host and without
/// credentials, mailto and gwanmun.
QString safeTarget(const QString &outside);

/// The text of a link promises another host than the one it leads to. A host above or below the shown one, and `www.`,
/// are no lie.
bool isMisleading(const TextLink &link);

/// The id in `gwanmun:files/file/<id>` (`gwanmun-file:<id>` is read as the same), or empty when it is something else.
QString fileIdOf(const QString &target);

/// Colours a text may name by class (`<span class="ink-red">`); the theme decides what they look like.
const QStringList &inkClasses();

} // namespace gw::html
