// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonObject>
#include <gw/mail/recipients.h>

namespace gw::mail {

/// A file that goes with a message. Either a copy in the account's folder, or a part that the server has already.
struct OutgoingFile
{
    QString id; ///< a UUID; the text names a picture by `gwanmun:files/file/<id>`
    QString name;
    QString mediaType;
    qint64 size = 0;
    bool isInline = false; ///< a picture in the text
    QString path = {};     ///< of the copy; empty: only the server has it
    QString blobId = {};   ///< known to the server of `blobAccount`; may expire
    QString blobAccount = {};
    bool operator==(const OutgoingFile &) const = default;
};

/// A message that is being written. A value; what is kept, mirrored and sent is always one of these.
struct Outgoing
{
    enum class Answers { Nothing, Reply, Forward };
    QString id; ///< a UUID of this computer's
    QString accountId;
    QString identityId;
    Lane lane = Lane::Employee;
    QList<Recipient> to = {};
    QList<Recipient> cc = {};
    QList<Recipient> bcc = {};
    QString subject = {};
    bool plain = false;    ///< text/plain only: `text` counts, otherwise `html`
    QString html = {};     ///< canonical (html::Safe)
    QString text = {};     ///< plain mode only
    QString signature = {}; ///< the one that stands in the text now, as it was inserted
    QList<OutgoingFile> files = {};
    Answers answers = Answers::Nothing;
    QString sourceAccount = {}; ///< of the message that is answered or forwarded
    QString sourceEmail = {};
    QStringList inReplyTo = {};
    QStringList references = {};
    bool wantsReceipt = false;
    bool isImportant = false;
    QDateTime sendAt = {};    ///< send later; invalid: now
    QString messageId = {};   ///< without <>; made when the person presses send
    QDateTime savedAt = {};

    bool isEmpty() const; ///< nothing was written: not worth keeping
    qint64 fileBytes() const;
    bool operator==(const Outgoing &) const = default;
};

/// A message that was received, as far as an answer needs it. The reader fills it.
struct Original
{
    QString accountId;
    QString emailId;
    Lane lane = Lane::Employee;
    QList<Recipient> from = {};
    QList<Recipient> replyTo = {};
    QList<Recipient> to = {};
    QList<Recipient> cc = {};
    QList<Recipient> bcc = {}; ///< of a draft
    QString subject = {};
    QDateTime sentAt = {};
    QString messageId = {}; ///< without <>
    QStringList references = {};
    QStringList inReplyTo = {}; ///< of a draft
    QString html = {}; ///< from outside, not yet harmless; empty: there is only text
    QString text = {};
    /// Attachments and inline pictures; blobId and blobAccount are set, `id` is the Content-ID of an inline picture.
    QList<OutgoingFile> files = {};
};

/// What should be written. Opened by the composer.
struct ComposeRequest
{
    enum class Kind {
        New,         ///< lane, to, subject, text may be set
        Reply,       ///< to `original`
        ReplyAll,
        Forward,     ///< with its attachments
        AsNew,       ///< the original's content once more
        Draft,       ///< `draftId` of this computer
        ServerDraft, ///< `original` is a message in Drafts, perhaps from another computer
    };
    Kind kind = Kind::New;
    Lane lane = Lane::Employee;
    Original original = {};
    QString draftId = {};
    QList<Recipient> to = {};
    QList<Recipient> cc = {};
    QString subject = {};
    QString text = {}; ///< plain
    QString templateId = {};
};

/// Who may send: one of the account's identities (RFC 8621 6), with the seat that it stands for.
struct Sender
{
    QString id;
    QString accountId;
    Lane lane = Lane::Employee;
    QString name;
    QString email;
    QList<Recipient> replyTo = {};
    QList<Recipient> bcc = {};
    QString seatId = {};
    QString postTitle = {};
    QString signature = {}; ///< HTML, canonical
    bool mayDelete = false;
    bool operator==(const Sender &) const = default;
};

/// In which language the words around a quote and the prefixes of a subject are.
enum class Words { Korean, English };

/// "회신: …" or "Re: …" once, whatever prefixes of whatever program stand there already.
QString replySubject(const QString &subject, Words words);
QString forwardSubject(const QString &subject, Words words);
/// The subject without any prefix.
QString bareSubject(const QString &subject);

/// The answer to a message: recipients (reply-to before from; own addresses left out unless nobody else is there),
/// references (RFC 5322 3.6.4), quote, and for a forward its attachments. `own`: all addresses of the person.
/// Identity and signature are not set yet.
Outgoing makeAnswer(ComposeRequest::Kind kind, const Original &original, const QStringList &own, Words words);
/// A message of the Drafts mailbox as something to go on with; the identity is not set yet.
Outgoing fromServerDraft(const Original &draft);
/// `mailto:` (RFC 6068) with to, cc, subject and body; nothing else of it is taken.
ComposeRequest fromMailto(const QString &address);

/// The text with `signature` in place of the old one, or before the quote where there was none. Empty: none.
QString withSignature(const Outgoing &message, const QString &signature);
/// The plain text of the message, and the way back: quotes become lines with ">".
QString plainTextOf(const QString &html);
QString htmlOfPlain(const QString &text);
/// What the person wrote, without quotes and signature.
QString ownText(const Outgoing &message);

QJsonObject toJson(const Outgoing &message);
Outgoing outgoingFrom(const QJsonObject &object);

} // namespace gw::mail
