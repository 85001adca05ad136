// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "properties.h"

#include <QRegularExpression>
#include <gw/backend/mime/parse.h>
#include <gw/html/sanitize.h>
#include <gw/mail/safety.h>
#include <gw/test/xss.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::fuzz {
namespace {

QString wrongWith(const html::Safe &safe)
{
    if (const QString harm = test::harmIn(safe.html(), true); !harm.isEmpty())
        return harm;
    if (const QString harm = test::harmIn(safe.withoutQuote(), true); !harm.isEmpty())
        return u"without the quote: "_s + harm;
    static const QRegularExpression source(u"<img src=\"(?!cid:|remote:|inline:)"_s);
    if (safe.html().contains(source))
        return u"a picture of elsewhere: "_s + safe.html();
    for (const html::TextLink &link : safe.links()) {
        if (html::safeTarget(link.target) != link.target)
            return u"a link that is not as it would be opened: "_s + link.target;
        html::isMisleading(link);
    }
    for (const html::RemoteImage &image : safe.remoteImages()) {
        if (!image.url.startsWith("http"_L1) || html::safeTarget(image.url) != image.url)
            return u"a picture that is not as it would be fetched: "_s + image.url;
    }
    if (safe.remoteImages().empty() && safe.inlineImages().isEmpty() && !safe.truncated()) {
        const html::Safe again = html::sanitize(safe.html(), html::Policy::mail());
        if (again.html() != safe.html())
            return u"not stable: "_s + safe.html() + u"\nbecomes "_s + again.html();
    }
    return {};
}

} // namespace

QString sanitizer(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    if (const QString wrong = wrongWith(html::sanitize(text, html::Policy::mail())); !wrong.isEmpty())
        return u"mail: "_s + wrong;
    if (const QString wrong = wrongWith(html::fromMailText(text, {.flowed = input.size() % 2 == 0, .delSp = input.size() % 4 == 0})); !wrong.isEmpty())
        return u"plain: "_s + wrong;
    if (const QString harm = test::harmIn(html::sanitize(text).html()); !harm.isEmpty())
        return u"board: "_s + harm;
    const QString line = html::plainLine(text, 80);
    return html::plainLine(line, 80) == line ? QString() : u"a line that is not stable: "_s + line;
}

QString safety(const QByteArray &input)
{
    using namespace mail::safety;
    const QStringList words = QString::fromUtf8(input).split(u'\n');
    const auto word = [&words](int at) { return words.value(at % std::max(1, int(words.size()))); };
    SenderFacts facts;
    facts.from = {{word(0), word(1)}};
    facts.sender = {{word(2), word(3)}};
    facts.replyTo = {{word(4), word(5)}};
    facts.authenticationServer = u"mx.hanbit.example"_s;
    facts.authenticationResults = {word(6), u"mx.hanbit.example; "_s + word(7)};
    facts.internalDomains = {u"hanbit.example"_s, u"한별.example"_s};
    facts.knownDomains = {word(8)};
    facts.isInsider = [](const QString &name) { return name.size() == 3; };
    facts.links = {{html::safeTarget(word(9)), word(10)}};
    facts.attachments = {{word(11), word(12), input.left(100)}, {word(13)}};
    facts.text = word(14);
    const QList<Finding> found = check(facts);
    for (qsizetype i = 0; i < found.size(); ++i) {
        if (found.indexOf(found.at(i)) != i)
            return u"said twice"_s;
        if (i > 0 && found.at(i).severity > found.at(i - 1).severity)
            return u"not the gravest first"_s;
    }
    if (isInternal(word(1), facts.internalDomains) && !lookAlikeOf(domainOf(word(1)), facts.internalDomains).isEmpty())
        return u"one of ours looks like itself"_s;
    return {};
}

QString mail(const QByteArray &input)
{
    const auto message = backend::mime::parse(input);
    if (!message)
        return {};
    message->preview();
    message->searchText(10'000);
    message->attachmentNames();
    for (const auto *parts : {&message->textBody, &message->htmlBody}) {
        for (const backend::mime::Part *part : *parts) {
            if (!part->isText())
                continue;
            const QString text = backend::mime::bodyValue(*part, 200'000).value;
            const bool rich = part->type == "text/html"_L1;
            if (const QString wrong = wrongWith(rich ? html::sanitize(text, html::Policy::mail()) : html::fromMailText(text)); !wrong.isEmpty())
                return part->type + u": "_s + wrong;
        }
    }
    for (const backend::mime::Part *part : message->attachments)
        mail::safety::riskOf({part->name, part->type, part->content(8'192)});
    return {};
}

} // namespace gw::fuzz
