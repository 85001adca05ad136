// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QFrame>
#include <QList>
#include <functional>
#include <gw/base/task.h>
#include <gw/widgets/theme.h>

class QListWidget;
class QPlainTextEdit;
class QTextEdit;

namespace gw::widgets {

/// Somebody who can be mentioned: a person, or whoever sits on a post.
struct MentionChoice
{
    QString id;
    QString name; ///< inserted after the @
    QString note; ///< unit and title, to tell namesakes apart
    bool isPost = false;
    bool operator==(const MentionChoice &) const = default;
};

/// Whom `text`, typed after an @, may mean; best first.
using MentionSource = std::function<Task<QList<MentionChoice>>(QString text)>;

/// Offers people while a name is typed after "@". Arrow keys, Enter and Tab choose, Escape closes; the field keeps the
/// focus and the input method all the time.
class MentionPopup final : public QFrame
{
    Q_OBJECT

public:
    MentionPopup(Theme &theme, QTextEdit *edit, MentionSource source);
    MentionPopup(Theme &theme, QPlainTextEdit *edit, MentionSource source);

    /// `preedit`: what the input method is composing at the cursor counts as typed.
    void follow(const QString &preedit = {});
    int count() const;
    /// Inserts in place of `length` characters before the cursor. By default "@name " as text.
    void setInserter(std::function<void(const MentionChoice &choice, int length)> inserter);

Q_SIGNALS:
    /// Chosen. The popup has replaced what was typed with "@name ", as text or as the inserter does it.
    void chosen(const gw::widgets::MentionChoice &choice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void offer(const QList<MentionChoice> &choices);
    void take(int row);
    void place();
    QString typed(const QString &preedit) const; ///< after the @, null: no mention is being typed
    static void replaceBefore(QTextCursor cursor, int length, const QString &text);

    Theme &m_theme;
    QWidget *m_edit;
    QTextEdit *m_rich = nullptr;
    QPlainTextEdit *m_plain = nullptr;
    MentionSource m_source;
    std::function<void(const MentionChoice &, int)> m_inserter;
    QListWidget *m_list;
    QList<MentionChoice> m_choices;
    QString m_asked; ///< a late answer for another text is dropped
};

} // namespace gw::widgets
