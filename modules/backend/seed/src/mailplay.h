// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "mailpeople.h"
#include "mailtexts.h"

#include <gw/backend/mime/build.h>

namespace gw::backend::seed {

/// Who plays which part in a thread. Indexes into MailPeople::all.
struct MailParts
{
    int persona = nobody;
    int other = nobody;
    int third = nobody;
    int superior = nobody;
    mime::Address outsider; ///< of the citizen lane
    bool isCitizenLane = false;
    bool isNow = false; ///< written at the very moment, office hours or not
};

/// One mail of a thread as it was sent.
struct PlayedMail
{
    QByteArray bytes;
    QDateTime at;
    int from = nobody;     ///< nobody: the outsider
    std::vector<int> to;   ///< people of ours, copied ones too
    bool isAnswered = false; ///< the persona answered it later
    bool isLast = false;
};

/// Turns a thread into mails from `start` on; those that would come after `now` are still to be written.
std::vector<PlayedMail> play(Random &random, const MailPeople &people, const MailThread &thread, const MailParts &parts,
                             const QDateTime &start, const QDateTime &now);
/// What a citizen's or supplier's address is for this thread.
mime::Address outsiderOf(Random &random, const MailThread &thread, const QString &ourDomain);

} // namespace gw::backend::seed
