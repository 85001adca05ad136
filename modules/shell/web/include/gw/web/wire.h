// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QCborMap>
#include <optional>

// What the desk and the web engine's process say to each other (ADR 7): over the standard input and output of the
// process, which nobody else can open. Both ends are of one build, so there is no version.
namespace gw::web {

/// What a message means. Its fields are named behind it; `page` is in the head of each.
enum class Kind : quint16 {
    // to the engine
    Configure = 1, ///< language, folder (for downloads), downloads (bool), authorities (paths), proxy, patience (ms)
    Open,          ///< url, origins, zoom (float), width, height (device pixels)
    Play,          ///< file, texts (what the player says), width, height
    Original,      ///< parts (Content-ID: bytes), width, height, zoom (float); raw: HTML of a mail in UTF-8. Links are told by Outside
    Load,          ///< url
    Reload,
    Stop,
    Back,
    Forward,
    Show, ///< on (bool): only pages that are seen paint
    Resize, ///< width, height (device pixels)
    Close,
    Mouse, ///< type, x, y, button, buttons, modifiers
    Wheel, ///< x, y, angleX, angleY, pixelX, pixelY, modifiers, phase
    KeyPress, ///< down (bool), key, modifiers, text, repeat
    Compose, ///< preedit, commit, cursor, from, length: of the input method
    Focus, ///< on (bool)
    Seen, ///< the last frame was taken over
    Edit, ///< what: cut, copy, paste, selectAll, undo, redo
    Clipboard, ///< text, html: right before a paste
    Find, ///< text, back (bool)
    Zoom, ///< factor
    Pdf,
    Print, ///< printer, copies, duplex, colour, file, pageFrom, pageTo, size, landscape
    CancelDownload, ///< id
    Answer, ///< ok (bool), text, password, files: to Ask
    Patience, ///< go on waiting for a page that does not answer

    // to the desk
    Ready = 100,
    Frame, ///< x, y, width, height of the part; fullWidth, fullHeight; raw: its pixels, RGB32
    Title, ///< text
    Address, ///< url
    Progress, ///< loading (bool), per cent
    History, ///< back, forward (bool)
    Cursor, ///< shape
    ToolTip, ///< text
    InputMethod, ///< on (bool), hints, x, y, width, height, text, position, anchor
    Outside, ///< url, person (bool): a way out of the allowed origins, not taken
    NewPage, ///< opener, url: the page of the head is a pop-up
    Closed, ///< the page closed itself
    Failed, ///< what, host, code, text, first (bool)
    Unresponsive,
    Responsive,
    Menu, ///< x, y, link, selection (bool), editable (bool)
    Found, ///< active, count
    DownloadStarted, ///< id, name, size, host, file (partial)
    DownloadProgress, ///< id, got, size
    DownloadEnded, ///< id, state: done, cancelled, failed; reason
    Copied, ///< text, html
    Ask, ///< what: alert, confirm, prompt, login, proxy, files; host, text, value, many (bool); the engine waits
    PdfMade, ///< raw
    Printed, ///< ok
    FocusOut, ///< back (bool): Tab has left the page
};

struct Message
{
    Kind kind = Kind::Ready;
    int page = 0;
    QCborMap body = {};
    QByteArray raw = {}; ///< pixels and files, which are not worth an encoding
};

QByteArray encode(const Message &message);

/// Puts messages together again from the bytes of a stream.
class Reader final
{
public:
    void add(const QByteArray &bytes) { m_buffer += bytes; }
    /// The next whole message; none: more bytes are needed, or isBroken().
    std::optional<Message> next();
    bool isBroken() const { return m_broken; } ///< the other end speaks nonsense: end it

private:
    QByteArray m_buffer;
    qsizetype m_at = 0;
    bool m_broken = false;
};

} // namespace gw::web
