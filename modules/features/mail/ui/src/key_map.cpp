// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "key_map.h"

#include <QCoreApplication>
#include <gw/text/keyboard.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gw::mail::KeyMap)
};

/// The key as a character of the US layout; null: none of ours.
QChar plainKey(const QKeyEvent &event)
{
    const QString text = event.text();
    if (text.size() == 1 && text.at(0).unicode() > 0x7f) {
        const auto latin = text::latinFromKorean(text);
        return latin && latin->size() == 1 ? latin->at(0) : QChar();
    }
    const bool shifted = event.modifiers().testFlag(Qt::ShiftModifier);
    if (event.key() >= Qt::Key_A && event.key() <= Qt::Key_Z) // caps lock does not matter
        return shifted ? QChar(event.key()) : QChar(event.key()).toLower();
    if (text.size() == 1 && text.at(0).isPrint())
        return text.at(0);
    // An input method that keeps the text to itself still says which key it was.
    const quint32 native = event.nativeVirtualKey();
    if (event.key() == Qt::Key_unknown && native >= 'A' && native <= 'Z')
        return shifted ? QChar(native) : QChar(native).toLower();
    return {};
}

Act ofCharacter(QChar key)
{
    switch (key.unicode()) {
    case u'j': return Act::Next;
    case u'k': return Act::Previous;
    case u'n': return Act::NextUnread;
    case u'o': return Act::Open;
    case u'e': return Act::Archive;
    case u'#': return Act::Delete;
    case u'!': return Act::Junk;
    case u's': return Act::Flag;
    case u'u': return Act::Unread;
    case u'r': return Act::Reply;
    case u'a': return Act::ReplyAll;
    case u'f': return Act::Forward;
    case u'm':
    case u'v': return Act::Move;
    case u'l': return Act::Tag;
    case u'x':
    case u' ': return Act::Pick;
    case u'/': return Act::Search;
    case u'z': return Act::Undo;
    case u'c': return Act::Compose;
    case u'?': return Act::Keys;
    default: return Act::None;
    }
}

} // namespace

Act actOf(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (modifiers == Qt::ControlModifier) {
        switch (event.key()) {
        case Qt::Key_Z: return Act::Undo;
        case Qt::Key_A: return Act::PickAll;
        case Qt::Key_P: return Act::Print;
        default: return Act::None;
        }
    }
    if (modifiers != Qt::NoModifier)
        return Act::None;
    if (event.key() == Qt::Key_Delete)
        return Act::Delete;
    if (event.key() == Qt::Key_Space && event.modifiers() != Qt::NoModifier)
        return Act::None; // extends the choice, as in every list
    return ofCharacter(plainKey(event));
}

std::vector<KeyLine> keyLines()
{
    return {
        {Act::Next, u"mail.next"_s, Qt::Key_J, Tr::tr("Next mail")},
        {Act::Previous, u"mail.previous"_s, Qt::Key_K, Tr::tr("Previous mail")},
        {Act::NextUnread, u"mail.nextUnread"_s, Qt::Key_N, Tr::tr("Next unread mail")},
        {Act::Open, u"mail.open"_s, Qt::Key_O, Tr::tr("Read the mail")},
        {Act::Archive, u"mail.archive"_s, Qt::Key_E, Tr::tr("Archive")},
        {Act::Delete, u"mail.delete"_s, Qt::Key_NumberSign, Tr::tr("Delete")},
        {Act::Junk, u"mail.junk"_s, Qt::Key_Exclam, Tr::tr("Junk, or not junk")},
        {Act::Flag, u"mail.flag"_s, Qt::Key_S, Tr::tr("Star, or take the star away")},
        {Act::Unread, u"mail.unread"_s, Qt::Key_U, Tr::tr("Mark as unread, or as read")},
        {Act::Reply, u"mail.reply"_s, Qt::Key_R, Tr::tr("Reply")},
        {Act::ReplyAll, u"mail.replyAll"_s, Qt::Key_A, Tr::tr("Reply to all")},
        {Act::Forward, u"mail.forward"_s, Qt::Key_F, Tr::tr("Forward")},
        {Act::Move, u"mail.move"_s, Qt::Key_M, Tr::tr("Move to a folder")},
        {Act::Tag, u"mail.tag"_s, Qt::Key_L, Tr::tr("Tag")},
        {Act::Pick, u"mail.pick"_s, Qt::Key_X, Tr::tr("Select, or take out of the selection")},
        {Act::PickAll, u"mail.pickAll"_s, QKeySequence(u"Ctrl+A"_s), Tr::tr("Select everything in the list")},
        {Act::Search, u"mail.search"_s, Qt::Key_Slash, Tr::tr("Search in mail")},
        {Act::Undo, u"mail.undo"_s, Qt::Key_Z, Tr::tr("Undo")},
        {Act::Compose, u"mail.compose"_s, Qt::Key_C, Tr::tr("Write a mail")},
        {Act::Print, u"mail.print"_s, QKeySequence(u"Ctrl+P"_s), Tr::tr("Print")},
        {Act::Keys, u"mail.keys"_s, Qt::Key_Question, Tr::tr("Keys of the mail page")},
    };
}

} // namespace gw::mail
