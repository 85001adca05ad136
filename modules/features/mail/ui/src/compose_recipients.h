// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QFrame>
#include <QHash>
#include <QLineEdit>
#include <QPointer>
#include <gw/mail/recipients.h>
#include <gw/widgets/theme.h>

class QListWidget;

namespace gw::widgets {
class FlowLayout;
}

namespace gw::mail {

/// A line that never loses a syllable: what the input method is composing is known, and committed when the focus goes.
class ComposingLine final : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;
    QString wholeText() const; ///< with what is being composed
    bool isComposing() const { return !m_preedit.isEmpty(); }
    void commitPreedit();

Q_SIGNALS:
    void typed(); ///< text or what is being composed has changed

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_preedit;
    QString m_takenOver; ///< committed by us; a late commit of the same text is the same syllable
};

/// One recipient, as something to move to with the arrow keys and to remove.
class RecipientChip final : public QFrame
{
    Q_OBJECT

public:
    enum class Mark { None, Invalid, Outside };
    RecipientChip(widgets::Theme &theme, const Recipient &recipient, Mark mark, widgets::Role lane, QWidget *parent);
    const Recipient &recipient() const { return m_recipient; }
    void setAbsence(const QString &text); ///< empty: at work
    Mark mark() const { return m_mark; }

Q_SIGNALS:
    void removeWanted();
    void editWanted();
    void moveWanted(int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    widgets::Theme &m_theme;
    Recipient m_recipient;
    Mark m_mark;
    widgets::Role m_lane;
    QString m_absence;
    bool m_away = false;
};

/// To, Cc or Bcc: chips and a line that offers people while a name, its initial consonants, a duty or a post is typed.
/// Everything works from the keyboard: Enter, comma, semicolon or Tab take, Backspace and the arrows walk the chips.
class RecipientField final : public QFrame
{
    Q_OBJECT

public:
    RecipientField(widgets::Theme &theme, RecipientBook &book, QWidget *parent = nullptr);
    ~RecipientField() override;

    void setRecipients(const QList<Recipient> &recipients);
    const QList<Recipient> &recipients() const { return m_recipients; }
    /// With what stands in the line and was not taken yet.
    QList<Recipient> collected();
    void setLane(Lane lane, const QStringList &internalDomains);
    void setAbsences(const QHash<QString, QString> &texts); ///< by lower-case address
    void add(const QList<Recipient> &recipients);
    ComposingLine *line() const { return m_line; }
    int offered() const; ///< rows of the list that is shown

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    void takeLine();
    void take(const Recipient &recipient);
    void removeAt(qsizetype index);
    void editAt(qsizetype index);
    void focusChip(qsizetype index);
    void follow();
    void offer(const QList<RecipientChoice> &choices);
    void place();
    void choose(int row);
    RecipientChip::Mark markOf(const Recipient &recipient) const;
    bool linePressed(QKeyEvent *event);

    widgets::Theme &m_theme;
    RecipientBook &m_book;
    widgets::FlowLayout *m_flow;
    ComposingLine *m_line;
    QPointer<QFrame> m_popup; ///< a child of the window, so that it is cut off nowhere
    QListWidget *m_list;
    QList<Recipient> m_recipients;
    QList<RecipientChip *> m_chips;
    QList<RecipientChoice> m_choices;
    QHash<QString, QString> m_absences;
    QStringList m_internalDomains;
    QString m_asked;
    Lane m_lane = Lane::Employee;
};

} // namespace gw::mail
