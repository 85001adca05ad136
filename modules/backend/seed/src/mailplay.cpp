// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mailplay.h"

#include "chart.h"
#include "mailfiles.h"
#include "texts.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::seed {
namespace {

constexpr int korea = 9 * 3600;

const QString &someTopic(Random &random)
{
    const BureauPlan &bureau = random.pick(cityChart());
    return random.pick(random.pick(bureau.divisions).topics).ko;
}

QString htmlFrom(const QString &text)
{
    QString html;
    for (const QString &paragraph : text.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        QString lines = paragraph.trimmed().toHtmlEscaped();
        lines.replace(u'\n', u"<br>\n"_s);
        html += u"<p>"_s + lines + u"</p>\n"_s;
    }
    return html;
}

class Play
{
public:
    Play(Random &random, const MailPeople &people, const MailThread &thread, const MailParts &parts, const QDateTime &now)
        : m_random(random), m_people(people), m_thread(thread), m_parts(parts), m_now(now)
    {
        const QDate soon = now.toOffsetFromUtc(korea).date().addDays(random.between(2, 12));
        m_words = {{u"%t"_s, someTopic(random)},
                   {u"%d"_s, u"%1. %2. %3."_s.arg(soon.year()).arg(soon.month()).arg(soon.day())},
                   {u"%y"_s, QString::number(now.date().year() + 1)},
                   {u"%w"_s, QLocale(QLocale::Korean).toString(random.between(12, 190) * 100'000)},
                   {u"%g"_s, random.pick(districts()).ko},
                   {u"%p"_s, person(m_parts.persona).name},
                   {u"%f"_s, lookAlike(person(m_parts.persona).domain())}};
        m_subject = filled(m_thread.subject, nobody);
    }

    std::vector<PlayedMail> run(QDateTime at)
    {
        std::vector<PlayedMail> mails;
        for (const MailTurn &turn : m_thread.turns) {
            if (!m_parts.isCitizenLane && !m_parts.isNow)
                at = inOfficeHours(m_random, onWorkday(at, !mails.empty()), m_now);
            if (at > m_now || (!mails.empty() && at <= mails.back().at))
                break;
            if (turn.voice == Voice::Persona && !mails.empty() && mails.back().from != m_parts.persona)
                mails.back().isAnswered = true;
            mails.push_back(write(turn, at, mails.empty()));
            at = at.addSecs(m_random.between(12 * 60, m_random.chance(70) ? 5 * 3600 : 30 * 3600));
        }
        if (!mails.empty())
            mails.back().isLast = true;
        return mails;
    }

private:
    /// Friday instead of the weekend; an answer waits until Monday.
    static QDateTime onWorkday(const QDateTime &at, bool isAnswer)
    {
        const int weekday = at.toOffsetFromUtc(korea).date().dayOfWeek();
        if (weekday < Qt::Saturday)
            return at;
        return at.addDays(isAnswer ? 8 - weekday : 5 - weekday);
    }

    const MailPerson &person(int index) const { return m_people.all[size_t(std::max(index, 0))]; }

    int speaker(Voice voice) const
    {
        switch (voice) {
        case Voice::Persona: return m_parts.persona;
        case Voice::Third: return m_parts.third;
        case Voice::Superior: return m_parts.superior;
        case Voice::Outsider: return nobody;
        case Voice::Other: break;
        }
        return m_parts.other;
    }

    mime::Address address(int index) const
    {
        if (index == nobody)
            return m_parts.outsider;
        return {person(index).name, m_parts.isCitizenLane ? person(index).citizenEmail() : person(index).email};
    }

    QString filled(QString text, int writer) const
    {
        for (const auto &[sign, word] : m_words)
            text.replace(sign, word);
        const MailPerson &self = person(writer == nobody ? m_parts.persona : writer);
        return text.replace("%u"_L1, self.unit).replace("%n"_L1, self.name + u' ' + self.title);
    }

    QString signature(int writer) const
    {
        if (writer == nobody)
            return {};
        const MailPerson &self = person(writer);
        return u"\n-- \n"_s + self.name + u' ' + self.title + u"\n"_s + self.agency + u' ' + self.unit + u'\n';
    }

    /// Everybody of the thread but the writer; the persona's partner first.
    std::vector<int> audience(int writer) const
    {
        std::vector<int> everybody;
        for (const MailTurn &turn : m_thread.turns) {
            const int index = speaker(turn.voice);
            if (index != writer && index != nobody && !std::ranges::count(everybody, index))
                everybody.push_back(index);
        }
        if (writer != m_parts.persona && !std::ranges::count(everybody, m_parts.persona))
            everybody.insert(everybody.begin(), m_parts.persona);
        if (everybody.empty() && !m_parts.isCitizenLane)
            everybody.push_back(m_parts.other);
        return everybody;
    }

    PlayedMail write(const MailTurn &turn, const QDateTime &at, bool isFirst)
    {
        PlayedMail mail;
        mail.at = at.toUTC();
        mail.from = speaker(turn.voice);
        mime::Draft draft;
        draft.from = {address(mail.from)};
        if (m_parts.isCitizenLane && mail.from == m_parts.persona) {
            draft.to = {m_parts.outsider};
        } else {
            mail.to = audience(mail.from);
            draft.to = {address(mail.to.front())};
            for (size_t index = 1; index < mail.to.size(); ++index)
                draft.cc.append(address(mail.to[index]));
        }
        draft.subject = isFirst || m_subject.startsWith("Re: "_L1) ? m_subject : u"Re: "_s + m_subject;
        draft.date = at.toOffsetFromUtc(korea);
        draft.messageId = u"mail."_s + m_random.id(at) + u'@' + draft.from.front().email.section(u'@', 1);
        if (!m_ids.isEmpty())
            draft.inReplyTo = {m_ids.last()};
        draft.references = m_ids;
        m_ids.append(draft.messageId);
        bodies(draft, turn, mail.from, isFirst);
        marks(draft, isFirst);
        mail.bytes = mime::build(draft);
        if (mail.from == nobody)
            mail.bytes = arrived(mail.bytes, draft);
        m_before = {draft.from.front(), draft.date, m_said};
        return mail;
    }

    void bodies(mime::Draft &draft, const MailTurn &turn, int writer, bool isFirst)
    {
        const MailPerson &self = person(m_parts.persona);
        m_said = filled(turn.body, writer).trimmed() + u'\n';
        if (isFirst && m_thread.marks.contains(u"html"_s)) {
            draft.html = newsletterHtml();
            draft.headers.append({"List-Unsubscribe", u"<https://click.nurisoft.example/out?u=20611>"_s});
            draft.headers.append({"List-Id", u"<news.nurisoft.example>"_s});
            return;
        }
        if (isFirst && m_thread.marks.contains(u"phishing"_s)) {
            draft.html = phishingHtml(self.domain(), lookAlike(self.domain()));
            draft.replyTo = {{u"정보시스템과"_s, u"collector@fast-verify.example"_s}};
            return;
        }
        QString quoted;
        QString quotedHtml;
        if (!m_before.text.isEmpty()) {
            const QString head = m_before.date.toString(u"yyyy. M. d. hh:mm"_s) + u", "_s + m_before.from.name + u" <"_s
                                 + m_before.from.email + u"> 작성:"_s;
            QString lines = m_before.text.trimmed();
            quoted = u"\n"_s + head + u"\n> "_s + lines.replace(u'\n', u"\n> "_s) + u'\n';
            quotedHtml = u"<p>"_s + head.toHtmlEscaped() + u"</p>\n<blockquote>"_s + htmlFrom(m_before.text)
                         + u"</blockquote>\n"_s;
        }
        draft.text = m_said + signature(writer) + quoted;
        const bool isPlain = m_thread.marks.contains(u"euckr"_s) || m_random.chance(35);
        if (!isPlain)
            draft.html = htmlFrom(m_said) + htmlFrom(signature(writer)) + quotedHtml;
        if (m_thread.marks.contains(u"euckr"_s) && writer == nobody)
            draft.charset = "ks_c_5601-1987";
    }

    void marks(mime::Draft &draft, bool isFirst)
    {
        if (m_thread.marks.contains(u"important"_s)) {
            draft.headers.append({"Importance", u"high"_s});
            draft.headers.append({"X-Priority", u"1 (Highest)"_s});
        }
        if (!isFirst)
            return;
        if (m_thread.marks.contains(u"receipt"_s))
            draft.headers.append({"Disposition-Notification-To", draft.from.front().email});
        draft.attachments = attachmentsFor(m_random, m_thread.marks, m_words[0].second);
    }

    /// What our server writes on top of a mail from outside.
    QByteArray arrived(const QByteArray &bytes, const mime::Draft &draft) const
    {
        const QByteArray ours = person(m_parts.persona).domain().toLatin1();
        const QByteArray theirs = draft.from.front().email.section(u'@', 1).toLatin1();
        const bool isTrue = !m_thread.marks.contains(u"phishing"_s) && !m_thread.marks.contains(u"junk"_s);
        const QByteArray checks = isTrue ? "; spf=pass; dkim=pass; dmarc=pass" : "; spf=fail; dkim=none; dmarc=fail";
        const QByteArray checked = mime::withField(bytes, "Authentication-Results", "mx." + ours + checks);
        return mime::withReceived(checked, {"mail." + theirs, "mx." + ours, "ESMTPS", {}, person(m_parts.persona).citizenEmail().toLatin1(),
                                            draft.date.addSecs(2)});
    }

    struct Before
    {
        mime::Address from;
        QDateTime date;
        QString text;
    };

    Random &m_random;
    const MailPeople &m_people;
    const MailThread &m_thread;
    const MailParts &m_parts;
    const QDateTime m_now;
    std::vector<std::pair<QString, QString>> m_words;
    QString m_subject;
    QStringList m_ids;
    QString m_said;
    Before m_before;
};

} // namespace

std::vector<PlayedMail> play(Random &random, const MailPeople &people, const MailThread &thread, const MailParts &parts,
                             const QDateTime &start, const QDateTime &now)
{
    return Play(random, people, thread, parts, now).run(start);
}

mime::Address outsiderOf(Random &random, const MailThread &thread, const QString &ourDomain)
{
    if (thread.sender.isEmpty()) {
        const auto &[name, email] = random.pick(citizens());
        return {name, email};
    }
    const qsizetype open = thread.sender.indexOf(u'<');
    QString email = thread.sender.sliced(open + 1).chopped(1);
    return {thread.sender.first(open).trimmed(), email.replace("%f"_L1, lookAlike(ourDomain))};
}

} // namespace gw::backend::seed
