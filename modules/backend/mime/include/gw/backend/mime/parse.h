// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/mime/header.h>
#include <gw/base/result.h>
#include <memory>

namespace gw::backend::mime {

/// What parse() looks at. Beyond it things stay undivided and `truncated` says so; no input takes longer than linear time.
struct Limits
{
    qint64 maxBytes = 512 << 20;   ///< of the message; more is an error
    int maxParts = 10'000;         ///< further ones stay inside the last part
    int maxDepth = 100;            ///< a multipart below that is one part without structure
    qsizetype maxHeader = 1 << 20; ///< bytes of one header section
    int maxFields = 2'000;         ///< of one header section
};

enum class Encoding { Identity, Base64, QuotedPrintable, Uuencode };

/// An EmailBodyPart (RFC 8621 4.1.4).
struct Part
{
    QString partId;           ///< empty for multipart/*
    Headers headers;
    QByteArrayView body;      ///< still encoded, inside the message; a multipart's covers its parts
    qint64 offset = 0;        ///< of `body` in the message: with encoding, enough to find the content again
    Encoding encoding = Encoding::Identity;
    bool isEncodingUnknown = false; ///< of a name that no standard knows: `body` is taken as it is
    qint64 size = 0;          ///< of the decoded content; 0 for multipart/*
    QString name;             ///< file name, decoded from whatever it came in; empty: none
    QString type;             ///< lower case, "text/plain" when there is none or a broken one
    QString charset;          ///< as declared; "us-ascii" for text without; empty for other types
    QString disposition;      ///< lower case, "inline" or "attachment" as a rule; empty: none
    QString cid;              ///< without < and >; empty: none
    QStringList language;
    QString location;
    QString boundary; ///< of a multipart
    std::vector<Part> subParts;

    bool isMultipart() const { return partId.isEmpty(); }
    bool isText() const { return type.startsWith(QLatin1StringView("text/")); }
    /// The content without its transfer encoding; at most `maxBytes` when that is not negative.
    QByteArray content(qint64 maxBytes = -1) const;
};

/// `encoded` without its transfer encoding; broken input gives what could be read. At most `maxBytes` if not negative.
QByteArray decoded(QByteArrayView encoded, Encoding encoding, qint64 maxBytes = -1);

/// An EmailBodyValue (RFC 8621 4.1.4).
struct BodyValue
{
    QString value; ///< line ends are LF
    bool isEncodingProblem = false; ///< the charset is unknown, or the bytes are not what it says
    bool isTruncated = false;
};

/// A message taken apart. A value: copies share the tree. The bytes belong to the caller, or to `keep`; the header fields and
/// bodies of the tree are views into them and must not outlive the last copy.
struct Message
{
    QByteArray keep; ///< the bytes, when parse() was given a QByteArray
    QByteArrayView raw;
    std::shared_ptr<const Part> root; ///< bodyStructure; never null
    /// Into `root`, by the algorithm of RFC 8621 4.1.4.
    QList<const Part *> textBody;
    QList<const Part *> htmlBody;
    QList<const Part *> attachments;
    bool isMessage = false; ///< it begins with at least one header field; otherwise `invalidEmail` for JMAP
    bool truncated = false; ///< a limit was met; what is beyond it is not in the tree

    const Headers &headers() const { return root->headers; }
    qint64 size() const { return raw.size(); }
    /// The part with that id; null when there is none.
    const Part *part(QStringView partId) const;
    QString subject() const { return headers().text("Subject"); }
    QDateTime sentAt() const { return headers().date("Date"); }
    QStringList messageId() const;
    QStringList inReplyTo() const;
    QStringList references() const;
    /// There is an attachment that a person should see: inline images that the HTML shows do not count.
    bool hasAttachment() const;
    /// The beginning of the text as one line, at most `maxLength` (RFC 8621: 256) UTF-16 units, from HTML without tags.
    QString preview(qsizetype maxLength = 256) const;
    /// All that is to be found by words in the body: the text of the text parts (HTML without tags, scripts and styles),
    /// also of attached messages, at most `maxLength` UTF-16 units. Names of attachments: attachmentNames().
    QString searchText(qsizetype maxLength = 1 << 20) const;
    QStringList attachmentNames() const;
};

/// Takes a message apart. Error: TooLarge (above maxBytes). Everything else is a message, if a poor one; see isMessage.
Result<Message> parse(QByteArray bytes, const Limits &limits = {});
/// The same for bytes that the caller keeps for as long as the message lives, such as a mapped file.
Result<Message> parseView(QByteArrayView bytes, const Limits &limits = {});
/// Only the header of a message: the fields up to the empty line.
Headers parseHeaders(QByteArrayView bytes, const Limits &limits = {});

/// The text of a text part. `maxBytes`: of UTF-8, cut between characters and, in HTML, outside of tags; 0: everything.
BodyValue bodyValue(const Part &part, qint64 maxBytes = 0);

/// HTML as plain text: no tags, scripts, styles; entities decoded; blocks on lines of their own. Linear, never fails.
QString htmlToText(QStringView html);

struct Decoded
{
    QString text;
    QString charset; ///< what it was read as
    bool problem = false;
};
/// Bytes as text. `charset` is a hint: its many Korean names (ks_c_5601-1987, euc-kr, uhc, cp949 …) all mean CP949, a
/// label that cannot be true is replaced by what the bytes look like (UTF-8, ISO-2022-KR, CP949), with problem set when
/// something had to be guessed or replaced.
Decoded decodeText(QByteArrayView bytes, const QString &charset);

} // namespace gw::backend::mime
