// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QKeyEvent>
#include <QKeySequence>
#include <QString>
#include <vector>

namespace gw::mail {

/// What the keys of the mail page do.
enum class Act {
    None,
    Next,
    Previous,
    NextUnread,
    Open,
    Archive,
    Delete,
    Junk,
    Flag,
    Unread,
    Reply,
    ReplyAll,
    Forward,
    Move,
    Tag,
    Pick,
    PickAll,
    Search,
    Undo,
    Compose,
    Print,
    Keys,
};

/// The act of a key, whatever script the keyboard writes at the moment: the key that gives J gives ㅓ in Hangul mode, and
/// means the same. None while a modifier other than Shift is held, except for the usual Ctrl+Z, Ctrl+A and Ctrl+P.
Act actOf(const QKeyEvent &event);

struct KeyLine
{
    Act act;
    QString id; ///< of the command, "mail.archive"
    QKeySequence keys;
    QString label; ///< in the current language
};

/// All of them, in the order of the sheet.
std::vector<KeyLine> keyLines();

} // namespace gw::mail
