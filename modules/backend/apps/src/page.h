// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "definition.h"
#include "session.h"

namespace gw::backend::apps {

/// HTML under construction. Text from anywhere goes through text() or attribute(); only literals of ours get in as they
/// are, which is why markup() takes nothing but an array of characters.
class Html
{
public:
    template <size_t size>
    Html &markup(const char (&literal)[size])
    {
        m_bytes.append(literal, qsizetype(size) - 1);
        return *this;
    }
    Html &text(const QString &text);
    Html &number(qint64 value);
    /// ` name="value"`, escaped; `name` is a literal of ours.
    template <size_t size>
    Html &attribute(const char (&name)[size], const QString &value)
    {
        m_bytes.append(' ').append(name, qsizetype(size) - 1).append("=\"");
        text(value);
        m_bytes.append('"');
        return *this;
    }
    Html &add(const Html &other);
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// What every page of a system shows around its content.
struct Frame
{
    QString language;
    Both system;                      ///< its name
    const Visitor *visitor = nullptr; ///< null: nobody is signed in
};

/// A whole page with the security headers that all of them carry: nothing but our own style sheet and pictures, no script.
http::Response page(int status, const Frame &frame, const QString &title, const Html &content);
/// A page that says what happened and what to do.
http::Response messagePage(int status, const Frame &frame, const QString &title, const QString &whatToDo);

/// A form's hidden proof that it is the visitor's own.
Html formToken(const Visitor &visitor);

QString words(const Frame &frame, const QString &korean, const QString &english);
QString dateTime(const QDateTime &time); ///< of Korea
QString day(const QDateTime &time);
QString won(qint64 amount, const QString &language);

/// The style sheet and the pictogram, served by each system at its own origin.
http::Response styleSheet();
http::Response pictogram();

} // namespace gw::backend::apps
