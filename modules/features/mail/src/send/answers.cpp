// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/mail/outgoing.h>

#include "blocks.h"
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>
#include <gw/base/ids.h>
#include <gw/html/sanitize.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {

namespace {

constexpr qsizetype mostReferences = 30;

const QRegularExpression &prefixes()
{
    // Re[2]:, RE:, 회신:, 답장:, FW:, Fwd:, 전달:, and what other languages' programs write.
    static const QRegularExpression form(u"^\\s*(?:re|fw|fwd|회신|답장|답변|답신|전달|aw|antw|wg|sv|vs|tr|rv|答复|回复|转发|返信|転送)"
                                         "\\s*(?:[\\[(]\\d+[\\])]|\\^\\d+|\\d+)?\\s*[:：]\\s*"_s,
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return form;
}

QString dateIn(const QDateTime &time, Words words)
{
    const QDateTime local = time.toLocalTime();
    return words == Words::Korean ? QLocale(QLocale::Korean).toString(local, u"yyyy. M. d. (ddd) HH:mm"_s)
                                  : QLocale(QLocale::English).toString(local, u"ddd, d MMM yyyy 'at' HH:mm"_s);
}

QString named(const QList<Recipient> &people)
{
    QStringList parts;
    for (const Recipient &one : people)
        parts.append(one.name.isEmpty() ? one.email : one.name + u" <"_s + one.email + u'>');
    return parts.join(u", "_s);
}

QString paragraph(const QString &line)
{
    return u"<p>"_s + line.toHtmlEscaped() + u"</p>"_s;
}

QString attribution(const Original &original, Words words)
{
    const QString who = named(original.from);
    const QString when = original.sentAt.isValid() ? dateIn(original.sentAt, words) : QString();
    if (words == Words::Korean)
        return (when.isEmpty() ? QString() : when + u", "_s) + who + u" 님이 쓴 글:"_s;
    return (when.isEmpty() ? QString() : u"On "_s + when + u", "_s) + who + u" wrote:"_s;
}

QStringList forwardHead(const Original &original, Words words)
{
    const bool ko = words == Words::Korean;
    QStringList lines{ko ? u"---------- 전달한 메일 ----------"_s : u"---------- Forwarded message ----------"_s};
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines.append(name + u": "_s + value);
    };
    add(ko ? u"보낸 사람"_s : u"From"_s, named(original.from));
    add(ko ? u"날짜"_s : u"Date"_s, original.sentAt.isValid() ? dateIn(original.sentAt, words) : QString());
    add(ko ? u"제목"_s : u"Subject"_s, original.subject);
    add(ko ? u"받는 사람"_s : u"To"_s, named(original.to));
    add(ko ? u"참조"_s : u"Cc"_s, named(original.cc));
    return lines;
}

/// The original's text in our own editor's vocabulary, with its inline pictures as files of the new message.
QString contentOf(const Original &original, const QHash<QString, QString> &idOfCid)
{
    if (original.html.isEmpty())
        return html::fromPlainText(original.text).html();
    const QString known = html::sanitize(original.html, html::Policy::mail()).html();
    static const QRegularExpression cid(u"src=\"cid:([^\"]+)\""_s);
    QString out;
    qsizetype end = 0;
    auto found = cid.globalMatch(known);
    while (found.hasNext()) {
        const auto match = found.next();
        out += QStringView(known).mid(end, match.capturedStart() - end);
        const QString id = idOfCid.value(QUrl::fromPercentEncoding(match.captured(1).toUtf8()));
        out += id.isEmpty() ? u"src=\"\""_s : u"src=\"gwanmun:files/file/"_s + id + u'"';
        end = match.capturedEnd();
    }
    out += QStringView(known).mid(end);
    return html::sanitize(out).html(); // leaves no address of the web
}

/// Takes over files under ids of our own; inline pictures only with `inlineOnly`.
QHash<QString, QString> takeFiles(const Original &original, bool inlineOnly, QList<OutgoingFile> &files)
{
    QHash<QString, QString> idOfCid;
    for (OutgoingFile file : original.files) {
        const QString cid = file.id;
        if (inlineOnly && !file.isInline)
            continue;
        file.id = newId();
        if (file.isInline)
            idOfCid.insert(cid, file.id);
        files.append(file);
    }
    return idOfCid;
}

void dropUnused(Outgoing &message)
{
    message.files.removeIf([&message](const OutgoingFile &file) { return file.isInline && !message.html.contains(file.id); });
}

} // namespace

bool Outgoing::isEmpty() const
{
    const QString own = ownText(*this);
    return to.isEmpty() && cc.isEmpty() && bcc.isEmpty() && subject.trimmed().isEmpty() && own.trimmed().isEmpty() && files.isEmpty();
}

qint64 Outgoing::fileBytes() const
{
    qint64 bytes = 0;
    for (const OutgoingFile &file : files)
        bytes += file.size;
    return bytes;
}

QString bareSubject(const QString &subject)
{
    QString rest = html::plainLine(subject, 1000);
    for (auto match = prefixes().match(rest); match.hasMatch(); match = prefixes().match(rest))
        rest = rest.sliced(match.capturedEnd());
    return rest.trimmed();
}

QString replySubject(const QString &subject, Words words)
{
    return (words == Words::Korean ? u"회신: "_s : u"Re: "_s) + bareSubject(subject);
}

QString forwardSubject(const QString &subject, Words words)
{
    return (words == Words::Korean ? u"전달: "_s : u"Fwd: "_s) + bareSubject(subject);
}

Outgoing makeAnswer(ComposeRequest::Kind kind, const Original &original, const QStringList &own, Words words)
{
    using Wish = ComposeRequest::Kind;
    Outgoing message;
    message.id = newId();
    message.accountId = original.accountId;
    message.lane = original.lane;
    const auto isOwn = [&own](const Recipient &one) {
        return std::any_of(own.begin(), own.end(), [&one](const QString &address) { return isSameAddress(address, one.email); });
    };
    if (kind == Wish::AsNew) {
        const auto ids = takeFiles(original, false, message.files);
        message.to = original.to;
        message.cc = original.cc;
        message.subject = original.subject;
        message.html = contentOf(original, ids);
        dropUnused(message);
        return message;
    }
    message.sourceAccount = original.accountId;
    message.sourceEmail = original.emailId;
    message.references = original.references;
    if (!original.messageId.isEmpty())
        message.references.append(original.messageId);
    message.references.removeDuplicates();
    while (message.references.size() > mostReferences)
        message.references.removeAt(1); // the first one holds the thread together
    if (kind == Wish::Forward) {
        message.answers = Outgoing::Answers::Forward;
        message.subject = forwardSubject(original.subject, words);
        const auto ids = takeFiles(original, false, message.files);
        QString head;
        for (const QString &line : forwardHead(original, words))
            head += head.isEmpty() ? line.toHtmlEscaped() : u"<br>"_s + line.toHtmlEscaped();
        message.html = u"<p><br></p><p>"_s + head + u"</p><blockquote>"_s + contentOf(original, ids) + u"</blockquote>"_s;
        message.html = html::sanitize(message.html).html();
        dropUnused(message);
        return message;
    }
    message.answers = Outgoing::Answers::Reply;
    message.subject = replySubject(original.subject, words);
    if (!original.messageId.isEmpty())
        message.inReplyTo = {original.messageId};
    // Whoever answers a message of his own goes on writing to the same people.
    const bool ownMessage = !original.from.isEmpty() && isOwn(original.from.constFirst());
    QList<Recipient> to = !original.replyTo.isEmpty() ? original.replyTo : original.from;
    if (ownMessage)
        to = original.to;
    if (kind == Wish::ReplyAll) {
        QList<Recipient> others = ownMessage ? QList<Recipient>() : original.to;
        others.removeIf(isOwn);
        to += others;
        QList<Recipient> cc = original.cc;
        cc.removeIf(isOwn);
        message.to = unique(to);
        message.cc = unique(cc, message.to);
        if (message.to.size() > 1)
            message.to.removeIf(isOwn);
    } else {
        message.to = unique(to);
    }
    const auto ids = takeFiles(original, true, message.files);
    message.html = u"<p><br></p>"_s + paragraph(attribution(original, words)) + u"<blockquote>"_s + contentOf(original, ids) + u"</blockquote>"_s;
    message.html = html::sanitize(message.html).html();
    dropUnused(message);
    return message;
}

Outgoing fromServerDraft(const Original &draft)
{
    Outgoing message;
    message.id = newId();
    message.accountId = draft.accountId;
    message.lane = draft.lane;
    message.to = draft.to;
    message.cc = draft.cc;
    message.subject = draft.subject;
    message.bcc = draft.bcc;
    message.references = draft.references;
    message.inReplyTo = draft.inReplyTo;
    const auto ids = takeFiles(draft, false, message.files);
    message.plain = draft.html.isEmpty();
    if (message.plain)
        message.text = draft.text;
    else
        message.html = contentOf(draft, ids);
    return message;
}

ComposeRequest fromMailto(const QString &address)
{
    ComposeRequest request;
    const QUrl url(address.left(8000), QUrl::TolerantMode);
    if (url.scheme().compare("mailto"_L1, Qt::CaseInsensitive) != 0)
        return request;
    const QUrlQuery query(url);
    const auto value = [&query](const QString &name) {
        for (const auto &[key, text] : query.queryItems(QUrl::FullyDecoded)) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return text;
        }
        return QString();
    };
    request.to = parseRecipients(url.path(QUrl::FullyDecoded) + u',' + value(u"to"_s));
    request.cc = parseRecipients(value(u"cc"_s));
    request.subject = html::plainLine(value(u"subject"_s), 400);
    request.text = html::fromPlainText(value(u"body"_s).left(20'000)).text();
    return request;
}

QString withSignature(const Outgoing &message, const QString &signature)
{
    if (message.plain) {
        const QString old = plainTextOf(message.signature);
        const QString fresh = plainTextOf(signature);
        QString text = message.text;
        if (!old.isEmpty()) {
            const qsizetype at = text.lastIndexOf(old);
            if (at < 0)
                return text; // it was changed by hand: that counts
            text.replace(at, old.size(), fresh);
            return text;
        }
        return fresh.isEmpty() ? text : text + u"\n\n"_s + fresh;
    }
    QStringList blocks = topBlocks(message.html);
    const QStringList fresh = topBlocks(signature);
    qsizetype at = -1;
    if (!message.signature.isEmpty()) {
        const QStringList old = topBlocks(message.signature);
        at = findBlocks(blocks, old);
        if (at < 0)
            return message.html;
        blocks.remove(at, old.size());
    } else {
        at = quoteStart(blocks);
        // A reply begins with an empty line for the answer; another one keeps the signature apart from it.
        if (!fresh.isEmpty() && (at == 0 || !blockText(blocks.at(at - 1)).isEmpty()))
            blocks.insert(at++, u"<p><br></p>"_s);
    }
    for (qsizetype i = 0; i < fresh.size(); ++i)
        blocks.insert(at + i, fresh.at(i));
    return html::sanitize(blocks.join(QString())).html();
}

QString plainTextOf(const QString &html)
{
    QStringList lines;
    for (const QString &block : topBlocks(html)) {
        if (isQuote(block)) {
            const qsizetype open = block.indexOf(u'>') + 1;
            const qsizetype close = block.lastIndexOf("</blockquote"_L1);
            for (const QString &line : plainTextOf(block.sliced(open, std::max<qsizetype>(0, close - open))).split(u'\n'))
                lines.append(line.startsWith(u'>') || line.isEmpty() ? u'>' + line : u"> "_s + line);
        } else {
            lines.append(html::sanitize(block).text().split(u'\n'));
        }
    }
    return lines.join(u'\n');
}

QString htmlOfPlain(const QString &text)
{
    QString out;
    QStringList quoted;
    QString plain;
    const auto flushQuote = [&] {
        if (!quoted.isEmpty())
            out += u"<blockquote>"_s + htmlOfPlain(quoted.join(u'\n')) + u"</blockquote>"_s;
        quoted.clear();
    };
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(u'>')) {
            quoted.append(line.startsWith("> "_L1) ? line.sliced(2) : line.sliced(1));
            continue;
        }
        flushQuote();
        out += line.trimmed().isEmpty() ? u"<p><br></p>"_s : paragraph(line);
    }
    flushQuote();
    return html::sanitize(out).html();
}

QString ownText(const Outgoing &message)
{
    if (message.plain) {
        const QString signature = plainTextOf(message.signature);
        QString text = message.text;
        if (const qsizetype at = signature.isEmpty() ? -1 : text.lastIndexOf(signature); at >= 0)
            text.remove(at, signature.size());
        QStringList lines = text.split(u'\n');
        QStringList own;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const bool isHead = i + 1 < lines.size() && lines.at(i + 1).startsWith(u'>') && lines.at(i).endsWith(u':');
            if (!lines.at(i).startsWith(u'>') && !isHead)
                own.append(lines.at(i));
        }
        return own.join(u'\n');
    }
    QStringList blocks = topBlocks(message.html);
    const QStringList signature = topBlocks(message.signature);
    if (const qsizetype at = findBlocks(blocks, signature); at >= 0)
        blocks.remove(at, signature.size());
    QStringList own;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const bool isHead = i + 1 < blocks.size() && isQuote(blocks.at(i + 1)) && isAttribution(blocks.at(i));
        if (!isQuote(blocks.at(i)) && !isHead)
            own.append(html::sanitize(blocks.at(i)).text());
    }
    return own.join(u'\n');
}

} // namespace gw::mail
