// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "random.h"

#include <QDateTime>
#include <QStringList>

namespace gw::backend::seed {

/// Who says something in a thread.
enum class Voice {
    Persona,  ///< whose mailbox it is
    Other,    ///< a colleague
    Third,    ///< another colleague, copied
    Superior, ///< the persona's head
    Outsider, ///< a citizen, a supplier, another city
};

struct MailTurn
{
    Voice voice = Voice::Other;
    QString body;
};

/// A thread to be played with people and topics: %t topic, %u unit of whoever writes, %n their name and title, %p the
/// persona's name, %d a day soon, %w an amount, %g a district, %y next year.
struct MailThread
{
    QString subject;
    QStringList marks; ///< important, receipt, flagged, html, euckr, junk, pdf, xlsx, hwpx, png, photos, week, old
    QString folder;    ///< where it is filed when it is old; empty: it stays
    QString sender;    ///< of an Outsider: "name <address>"; empty: a citizen
    std::vector<MailTurn> turns;
};

const std::vector<MailThread> &officeThreads();  ///< employee lane
const std::vector<MailThread> &citizenThreads(); ///< citizen lane
const std::vector<MailThread> &liveThreads();    ///< single mails that arrive while somebody looks on
const std::vector<std::pair<QString, QString>> &citizens(); ///< name, address

/// HTML of a supplier's newsletter with pictures from elsewhere and a pixel that counts, and of a mail that wants a
/// password for a site with nearly our name. `ours`: our domain; `fake`: the one that looks like it.
QString newsletterHtml();
QString phishingHtml(const QString &ours, const QString &fake);
/// "hanbyeo1.example" for "hanbyeol.example".
QString lookAlike(const QString &domain);

/// The block format the threads are written in.
std::vector<MailThread> threadsFrom(QStringView text);

} // namespace gw::backend::seed
