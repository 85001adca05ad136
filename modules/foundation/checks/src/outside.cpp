// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "folded.h"
#include "names.h"
#include "rules.h"

#include <QRegularExpression>
#include <gw/document/ending.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::checks {

namespace {

using document::Flow;
using document::ReceiverKind;
using document::SenderKind;

Place meta(const char16_t *field)
{
    return {.in = Place::In::Meta, .field = QString::fromUtf16(field)};
}

Fix settingMeta(const char16_t *code, const char16_t *field, const QString &text)
{
    return {.code = QString::fromUtf16(code),
            .parameters = {text},
            .edits = {{.kind = Edit::Kind::SetMeta, .place = meta(field), .text = text}}};
}

/// What a sender's name says of the sender, as titles of office end; nothing when it says nothing.
std::optional<SenderKind> guessedSender(const QString &name)
{
    static const QRegularExpression collegiate(u"(?:위원회|의회|위원회위원장|위원장)$"_s);
    static const QRegularExpression unit(u"(?:과장|국장|실장|담당관|팀장|본부장|부장|계장|단장)$"_s);
    static const QRegularExpression head(
        u"(?:시장|군수|구청장|도지사|지사|장관|청장|처장|교육감|교육장|이사장|사장|총장|원장|소장|서장|관장)$"_s);
    const QString title = name.trimmed();
    if (collegiate.match(title).hasMatch())
        return SenderKind::Collegiate;
    if (unit.match(title).hasMatch())
        return SenderKind::UnitHead;
    return head.match(title).hasMatch() ? std::optional(SenderKind::AgencyHead) : std::nullopt;
}

void findSender(const Input &input, QList<Finding> &findings)
{
    const document::Meta &card = input.meta;
    const bool typing = input.context.stage == Stage::Typing;
    if (card.senderName.trimmed().isEmpty()) {
        if (!typing)
            findings.append(makeFinding(u"L03.no-sender", Level::Red, u"Art. 13(1)", meta(u"senderName")));
        return;
    }
    const auto kind = input.context.sender ? input.context.sender : guessedSender(card.senderName);
    if (!kind)
        return;
    // A name is only a guess: 원장 may head an agency or a unit. Then it is a question, not a stop.
    const Level level = input.context.sender ? Level::Red : Level::Amber;
    if (card.flow == Flow::Within && *kind == SenderKind::AgencyHead)
        findings.append(
            makeFinding(u"L03.sender-within", Level::Amber, u"Art. 13(2)", meta(u"senderName"), {card.senderName}));
    else if (card.flow != Flow::Within && *kind == SenderKind::UnitHead)
        findings.append(
            makeFinding(u"L03.sender-outside", level, u"Art. 13(1)", meta(u"senderName"), {card.senderName}));
}

void findReceiverFaults(const Input &input, QList<Finding> &findings)
{
    QStringList seen;
    for (const document::Receiver &receiver : input.meta.receivers) {
        const QString key =
            receiver.id.isEmpty() ? receiver.name + u'\n' + receiver.refDept : receiver.id + u'\n' + receiver.refDept;
        if (seen.contains(key))
            findings.append(
                makeFinding(u"L03.twice", Level::Amber, u"Art. 15(1)", meta(u"receivers"), {receiver.name}));
        seen.append(key);
        if (receiver.name.trimmed().isEmpty())
            findings.append(makeFinding(u"L03.nameless", Level::Red, u"Art. 15(1)", meta(u"receivers")));
        if (input.meta.flow == Flow::Within && receiver.kind == ReceiverKind::Outside)
            findings.append(
                makeFinding(u"L03.outside-within", Level::Red, u"Art. 13(2)", meta(u"receivers"), {receiver.name}));
        else if (input.meta.flow == Flow::OutGov && receiver.kind == ReceiverKind::Outside)
            findings.append(
                makeFinding(u"L03.private-in-gov", Level::Amber, u"Art. 15(1)", meta(u"receivers"), {receiver.name}));
        for (const ReceiverFacts &facts : input.context.receivers) {
            if (receiver.id.isEmpty() || facts.id != receiver.id)
                continue;
            if (!facts.known)
                findings.append(
                    makeFinding(u"L03.unknown", Level::Red, u"Art. 15(1)", meta(u"receivers"), {receiver.name}));
            else if (facts.dissolved)
                findings.append(makeFinding(facts.successor.isEmpty() ? u"L03.dissolved" : u"L03.dissolved-successor",
                                            Level::Red, u"Art. 15(1)", meta(u"receivers"),
                                            {receiver.name, facts.successor}));
        }
    }
}

void findPrivateReceivers(const Input &input, QList<Finding> &findings)
{
    QStringList persons;
    for (const document::Receiver &receiver : input.meta.receivers) {
        const bool person =
            receiver.kind == ReceiverKind::Person
            || (receiver.kind == ReceiverKind::Outside && looksLikeName(QStringView(receiver.name).trimmed()));
        if (person && !receiver.personal)
            persons.append(receiver.name);
    }
    const bool inside = input.meta.flow == Flow::Internal || input.meta.flow == Flow::Within;
    if (persons.size() < 2 || inside)
        return;
    findings.append(makeFinding(u"L11.persons", Level::Amber, u"Art. 12(2)", meta(u"receivers"),
                                {QString::number(persons.size())}));
    findings.last().fix =
        Fix{.code = u"split-persons"_s, .edits = {{.kind = Edit::Kind::SplitPersons, .place = meta(u"receivers")}}};
}

void findMissingReceivers(const Input &input, QList<Finding> &findings)
{
    QSet<QString> here;
    for (const document::Receiver &receiver : input.meta.receivers)
        here.insert(receiver.id);
    for (const EarlierDispatch &earlier : input.context.earlier) {
        QStringList missing;
        for (qsizetype n = 0; n < earlier.receiverIds.size(); ++n) {
            if (!here.contains(earlier.receiverIds.at(n)))
                missing.append(earlier.receiverNames.value(n, earlier.receiverIds.at(n)));
        }
        // Another list altogether is another matter, not an omission.
        if (missing.isEmpty() || missing.size() * 2 > earlier.receiverIds.size())
            continue;
        findings.append(makeFinding(u"L12.missing", Level::Amber, u"Art. 15(4)", meta(u"receivers"),
                                    {earlier.number, document::documentDate(earlier.issuedOn), missing.join(u", "_s)}));
    }
}

QString bare(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            result.append(c.toLower());
    }
    return result;
}

/// The words of a title that say what it is about, as a proposal for keywords.
QStringList wordsOf(const QString &title)
{
    static const QRegularExpression empty(
        u"^(?:알림|안내|통보|요청|제출|회신|보고|건|및|관련|대한|관한|따른|위한|결과|계획|협조|송부|실시|추진|개최|[0-9.년월일]+)$"_s);
    static const QRegularExpression sign(u"[^가-힣A-Za-z0-9·-]+"_s);
    static const QRegularExpression particle(u"(?<=[가-힣]{2})(?:에|의|을|를|은|는|으로|로|에서|까지|부터|와|과)$"_s);
    QStringList words;
    for (QString word : title.split(sign, Qt::SkipEmptyParts)) {
        word.remove(particle);
        if (word.size() >= 2 && !empty.match(word).hasMatch() && !words.contains(word) && words.size() < 5)
            words.append(word);
    }
    return words;
}

} // namespace

void findReceivers(const Whole &whole, QList<Finding> &findings)
{
    const Input &input = whole.input;
    const document::Meta &card = input.meta;
    if (card.flow == Flow::Internal) {
        if (!card.senderName.trimmed().isEmpty()) {
            findings.append(
                makeFinding(u"L03.internal-sender", Level::Red, u"Art. 13(3)", meta(u"senderName"), {card.senderName}));
            findings.last().fix = settingMeta(u"clear-sender", u"senderName", QString());
        }
        if (!card.receivers.isEmpty()) {
            findings.append(makeFinding(u"L03.internal-receivers", Level::Red, u"Art. 13(3)", meta(u"receivers"),
                                        {QString::number(card.receivers.size())}));
            findings.last().fix = settingMeta(u"clear-receivers", u"receivers", QString());
        }
        return;
    }
    if (card.receivers.isEmpty() && card.flow != Flow::PublicNotice && input.context.stage != Stage::Typing)
        findings.append(makeFinding(u"L03.no-receiver", Level::Red, u"Art. 12(1)", meta(u"receivers")));
    findSender(input, findings);
    findReceiverFaults(input, findings);
    findPrivateReceivers(input, findings);
    findMissingReceivers(input, findings);
}

void findDelegation(const Whole &whole, QList<Finding> &findings)
{
    const Delegation &delegation = whole.input.context.delegation;
    const QStringList words{delegation.decider, delegation.required, delegation.source};
    if (delegation.verdict == Delegation::Verdict::Below)
        findings.append(makeFinding(u"L04.below", Level::Red, u"Art. 67-2", meta(u"line"), words));
    else if (delegation.verdict == Delegation::Verdict::Above)
        findings.append(makeFinding(u"L04.above", Level::Amber, u"Art. 67-2", meta(u"line"), words));
}

void findCard(const Whole &whole, QList<Finding> &findings)
{
    const document::Meta &card = whole.input.meta;
    const bool missing = whole.input.context.summaryRequired && whole.input.context.stage != Stage::Typing;
    const QString title = bare(card.title);
    const QString summary = bare(card.summary);
    if (summary.isEmpty()) {
        if (missing)
            findings.append(makeFinding(u"L10.no-summary", Level::Amber, u"Art. 5(2)", meta(u"summary")));
    } else if (!title.isEmpty()
               && (summary == title || (title.contains(summary) && summary.size() * 2 > title.size()))) {
        findings.append(makeFinding(u"L10.summary-is-title", Level::Amber, u"Art. 5(2)", meta(u"summary")));
    }
    const auto propose = [&card, &findings] {
        if (const QStringList words = wordsOf(card.title); !words.isEmpty())
            findings.last().fix = settingMeta(u"set-keywords", u"keywords", words.join(u", "_s));
    };
    const bool none = std::ranges::all_of(card.keywords, [](const QString &word) { return word.trimmed().isEmpty(); });
    if (none) {
        if (missing) {
            findings.append(makeFinding(u"L10.no-keywords", Level::Amber, u"Art. 5(2)", meta(u"keywords")));
            propose();
        }
    } else if (!title.isEmpty() && card.keywords.size() == 1 && bare(card.keywords.constFirst()) == title
               && wordsOf(card.title).size() > 1) {
        findings.append(makeFinding(u"L10.keyword-is-title", Level::Amber, u"Art. 5(2)", meta(u"keywords")));
        propose();
    }
    if (card.title.trimmed().isEmpty() && whole.input.context.stage != Stage::Typing)
        findings.append(makeFinding(u"L10.no-title", Level::Red, u"Rule Art. 4", meta(u"title")));
}

void findTraces(const Whole &whole, QList<Finding> &findings)
{
    for (const Attachment &attachment : whole.input.attachments) {
        const Place place{.in = Place::In::Attachment, .field = attachment.id};
        const bool disguised = std::ranges::any_of(attachment.name, [](QChar c) { return isInvisible(c.unicode()); });
        if (disguised) {
            QString shown;
            for (const QChar c : attachment.name)
                shown += isInvisible(c.unicode()) ? u'□' : c;
            findings.append(makeFinding(u"L01.file-name", Level::Red, u"Art. 7(2)", place, {shown}));
        }
        const auto add = [&](const char16_t *message, QStringList parameters) {
            parameters.prepend(attachment.name);
            findings.append(makeFinding(message, Level::Info, u"Art. 16(4)", place, std::move(parameters)));
        };
        const AttachmentFacts &facts = attachment.facts;
        if (facts.state == AttachmentFacts::State::Encrypted)
            add(u"L13.encrypted", {});
        if (facts.state == AttachmentFacts::State::Damaged)
            add(u"L13.damaged", {});
        if (facts.trackedChanges > 0)
            add(u"L13.tracked-changes", {QString::number(facts.trackedChanges)});
        if (facts.comments > 0)
            add(u"L13.comments", {QString::number(facts.comments)});
        if (facts.hiddenText)
            add(u"L13.hidden-text", {});
        if (facts.macros)
            add(u"L13.macros", {});
        if (!facts.author.isEmpty())
            add(u"L13.author", {facts.author});
        if (!facts.paths.isEmpty())
            add(u"L13.paths", {facts.paths.constFirst(), QString::number(facts.paths.size())});
    }
}

void findUnread(const Whole &whole, QList<Finding> &findings)
{
    for (const PastedSpan &span : whole.input.context.pasted) {
        const bool named = !span.source.isEmpty();
        findings.append(makeFinding(named ? u"L14.pasted-from" : u"L14.pasted", Level::Info, u"Art. 9(1)", span.place,
                                    named ? QStringList{span.source} : QStringList()));
    }
}

} // namespace gw::checks
