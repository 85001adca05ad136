// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "compose_text.h"

#include "mail_text.h"
#include <QCoreApplication>
#include <gw/html/sanitize.h>
#include <gw/widgets/dates.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {
namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(gw::mail::Compose)
};

constexpr qsizetype namesShown = 4;

QString few(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names.first(std::min(namesShown, names.size())))
        shown.append(html::plainLine(name, 60));
    const QString list = shown.join(u", "_s);
    return names.size() > namesShown ? Say::tr("%1 and %n more", nullptr, int(names.size() - namesShown)).arg(list) : list;
}

} // namespace

QString senderText(const Sender &sender)
{
    QString text = html::plainLine(sender.name, 60);
    if (!sender.postTitle.isEmpty())
        text += u" · "_s + html::plainLine(sender.postTitle, 60);
    return text + u"  <"_s + sender.email + u'>';
}

QString recipientText(const Recipient &recipient)
{
    return html::plainLine(recipient.name.isEmpty() ? recipient.email : recipient.name, 80);
}

QString checkText(const Check &check, qint64 limit)
{
    const QString which = few(check.details);
    switch (check.kind) {
    case Check::Kind::NoRecipient: return Say::tr("Nobody is named to receive this.");
    case Check::Kind::InvalidRecipient: return Say::tr("No mail address: %1").arg(which);
    case Check::Kind::VacantPost: return Say::tr("Nobody holds this post or is in this group now: %1").arg(which);
    case Check::Kind::TooLarge: return Say::tr("The attachments are larger than %1 together.").arg(sizeText(limit));
    case Check::Kind::FileMissing: return Say::tr("The copy of an attachment is not there any more: %1. Attach it again.").arg(which);
    case Check::Kind::CrossesToOutside: return Say::tr("This employee mail would leave the administration: %1").arg(which);
    case Check::Kind::CrossesToInside: return Say::tr("This citizen mail would also go to colleagues: %1").arg(which);
    case Check::Kind::MissingAttachment: return Say::tr("The text says “%1”, but nothing is attached.").arg(which);
    case Check::Kind::NoSubject: return Say::tr("There is no subject.");
    case Check::Kind::EmptyText: return Say::tr("There is no text.");
    case Check::Kind::ManyRecipients: return Say::tr("%1 people will get this and see each other's addresses.").arg(which);
    }
    return {};
}

QString anywayText(const QList<Check> &checks)
{
    for (const Check &check : checks) {
        if (check.kind == Check::Kind::CrossesToOutside)
            return Say::tr("Send to the outside");
        if (check.kind == Check::Kind::CrossesToInside)
            return Say::tr("Send to colleagues, too");
    }
    return Say::tr("Send anyway");
}

QString waitingText(const Waiting &row)
{
    switch (row.state) {
    case Waiting::State::Undo: return Say::tr("goes at %1 – can be taken back").arg(row.at.toLocalTime().toString(u"HH:mm:ss"_s));
    case Waiting::State::Later: return Say::tr("at %1 – this computer must be on then").arg(whenText(row.at));
    case Waiting::State::Scheduled: return Say::tr("at %1 – the server keeps it until then").arg(whenText(row.at));
    case Waiting::State::Waiting: return row.error ? Say::tr("waits for the mail server") : Say::tr("waits to be sent");
    case Waiting::State::Sending: return row.progress >= 0 && row.progress < 1 ? Say::tr("sending, %1 % of the files").arg(int(row.progress * 100)) : Say::tr("sending");
    case Waiting::State::Refused: return row.error ? refusalText(*row.error) : Say::tr("The server did not accept it.");
    }
    return {};
}

QString refusalText(const Error &error)
{
    const QString &type = error.problemType;
    if (type == "invalidRecipients"_L1)
        return Say::tr("The server does not know a recipient: %1").arg(html::plainLine(error.detail, 200));
    if (type == "tooManyRecipients"_L1)
        return Say::tr("There are more recipients than the server takes.");
    if (type == "forbiddenFrom"_L1 || type == "forbiddenMailFrom"_L1 || type == "forbiddenToSend"_L1)
        return Say::tr("You may not send from this address.");
    if (type == "identity-gone"_L1)
        return Say::tr("The post that this was written from is not yours any more. Choose another sender.");
    if (type == "vacant-post"_L1)
        return Say::tr("Nobody holds this post now: %1").arg(html::plainLine(error.detail, 200));
    if (type == "outcome-unknown"_L1)
        return Say::tr("The connection broke, and the server cannot say whether it went out. Look into “Sent” before you send it again.");
    if (type == "overQuota"_L1)
        return Say::tr("Your mailbox is full.");
    if (error.code == Error::Code::TooLarge)
        return Say::tr("It is larger than the server takes.");
    return errorText(error);
}

QString fileErrorText(const Error &error, qint64 limit)
{
    if (error.code == Error::Code::TooLarge)
        return limit > 0 ? Say::tr("Too large: at most %1 together.").arg(sizeText(limit)) : Say::tr("Too large.");
    if (error.code == Error::Code::NotFound)
        return Say::tr("This file cannot be read.");
    return errorText(error);
}

QString whenText(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return QLocale().toString(local, Say::tr("d MMM (ddd) HH:mm", "date and time of a mail to be sent"));
}

QString absenceText(const Absence &absence)
{
    const QString name = html::plainLine(absence.name.isEmpty() ? absence.email : absence.name, 60);
    const QString until = absence.until.isValid() ? QLocale().toString(absence.until.toLocalTime(), Say::tr("d MMM (ddd)", "last day of an absence")) : QString();
    QString text = until.isEmpty() ? Say::tr("%1 is away").arg(name) : Say::tr("%1 is away until %2").arg(name, until);
    if (!absence.reason.isEmpty())
        text += u" ("_s + html::plainLine(absence.reason, 40) + u')';
    if (!absence.substitute.email.isEmpty())
        text += Say::tr(", substitute: %1").arg(recipientText(absence.substitute));
    return text;
}

} // namespace gw::mail
