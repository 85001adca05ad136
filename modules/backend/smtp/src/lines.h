// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QStringList>
#include <optional>

/// The grammar of SMTP and LMTP, without a connection.
namespace gw::backend::smtp {

/// One reply of a server, all its lines.
struct Reply
{
    int code = 0;
    QByteArrayList lines; ///< without code
    QByteArray status() const; ///< the enhanced one at the beginning of the first line (RFC 2034); empty: none
    QString text() const;      ///< printable, without the enhanced status, at most 500 characters
    bool is(int kind) const { return code / 100 == kind; }
};

/// Adds a line (without its end) to a reply. Nothing: it is no line of that reply.
std::optional<bool> addLine(Reply &reply, QByteArrayView line); ///< true: it was the last one

/// An address as it may stand between < and >: local@domain without anything that could end the command.
bool isMailbox(const QString &address);

/// The message for DATA: CRLF, a dot more where a line begins with one, the final dot not included. Nothing when it holds
/// a lone CR or a NUL, which no server has to take.
std::optional<QByteArray> stuffed(const QByteArray &message);

/// Takes the message apart from what follows it, however it is cut into pieces. Only CRLF . CRLF ends it: a dot between
/// bare line feeds is text (the trick that smuggles a second mail in).
class DataReader
{
public:
    explicit DataReader(qint64 limit) : m_limit(limit) {}
    /// How many of the bytes belong to the message; less than all of them: it has ended.
    qsizetype feed(QByteArrayView bytes);
    bool hasEnded() const { return m_state == State::Ended; }
    bool isTooLarge() const { return m_size > m_limit; }
    QByteArray take() { return std::move(m_message); } ///< CRLF everywhere

private:
    enum class State { LineStart, Text, Cr, Dot, DotCr, Ended };
    void put(QByteArrayView bytes);

    QByteArray m_message;
    qint64 m_limit;
    qint64 m_size = 0;
    State m_state = State::LineStart;
};

/// `<path> NAME=VALUE …` behind "MAIL FROM:" and "RCPT TO:".
struct Path
{
    QString address; ///< empty for <>
    QList<std::pair<QByteArray, QByteArray>> parameters; ///< names in upper case
};
std::optional<Path> parsePath(QByteArrayView text);

} // namespace gw::backend::smtp
