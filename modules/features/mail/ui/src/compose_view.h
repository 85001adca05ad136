// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QTimer>
#include <QWidget>
#include <gw/mail_ui/mail_module.h>

class QComboBox;
class QDateTimeEdit;
class QFrame;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace gw::widgets {
class RichEditor;
}

namespace gw::mail {

class ComposeAttachments;
class ComposingLine;
class RecipientField;
class RecipientPicker;
class SpellMarks;

/// Writes one mail. Every keystroke is kept; closing loses nothing, sending and throwing away can be undone. The edge and
/// the words above show the lane, and whatever would leave it is asked about in here, without a dialog.
class ComposeView final : public QWidget
{
    Q_OBJECT

public:
    ComposeView(const MailViewParts &parts, const Outgoing &message, QWidget *parent = nullptr);
    ~ComposeView() override;

    QString draftId() const { return m_message.id; }
    const Outgoing &message() const { return m_message; }
    QString title() const; ///< subject, or a word for none
    void send();
    void close(); ///< keeps it
    void discard();
    void attach(const QStringList &paths);
    Task<Done> keepNow();
    /// How a message that was taken back is opened again; it may be called when the view is gone.
    void setReopen(std::function<void(const Outgoing &)> reopen) { m_reopen = std::move(reopen); }
    widgets::RichEditor *editor() const { return m_text; }
    RecipientField *to() const { return m_to; }

Q_SIGNALS:
    void sent();
    void closed();
    void titleChanged();
    void popOutWanted();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void buildFoot(QVBoxLayout *layout);
    void wire();
    void load();
    void collect(bool commit);
    void keep();
    bool isUntouched() const; ///< nothing but what it was opened with, and nobody keeps it yet
    void fillSenders();
    void senderChosen(int index);
    void showCopies(bool cc, bool bcc);
    void recipientsChanged();
    void showAbsences(const QList<Absence> &absences);
    void setPlain(bool plain);
    void setText();
    void laterMenu();
    void askWhen();
    void sendAt(const QDateTime &at);
    void moreMenu();
    void useTemplate(const MailTemplate &item);
    void judge(const QList<Check> &checks, const QDateTime &at);
    void sendNow(const QDateTime &at);
    void say(const QString &text, bool bad);
    void hideNotice();
    void takeImages();
    void retranslate();
    QString keptText() const;

    const MailViewParts &m_parts;
    Outgoing m_message;
    QLabel *m_lane;
    QComboBox *m_from;
    QToolButton *m_popOut;
    QPushButton *m_close;
    QLabel *m_toLabel, *m_ccLabel, *m_bccLabel, *m_subjectLabel;
    RecipientField *m_to, *m_cc, *m_bcc;
    QToolButton *m_copies;
    QToolButton *m_tree;
    ComposingLine *m_subject;
    QWidget *m_away;
    widgets::RichEditor *m_text;
    SpellMarks *m_spelling;
    ComposeAttachments *m_files;
    QFrame *m_notice;
    QLabel *m_noticeText;
    QPushButton *m_anyway;
    QPushButton *m_back;
    QWidget *m_when;
    QDateTimeEdit *m_whenEdit;
    QPushButton *m_whenTake;
    QLabel *m_whenNote;
    QPushButton *m_send;
    QToolButton *m_later;
    QPushButton *m_attach;
    QToolButton *m_more;
    QLabel *m_state;
    QPushButton *m_discard;
    RecipientPicker *m_picker;
    QTimer m_absenceTimer;
    QList<Absence> m_absences;
    QDateTime m_sendAt;
    std::function<void(const Outgoing &)> m_reopen;
    Outgoing m_opened;    ///< as it was before the first key
    bool m_isKept = false;
    bool m_isNew = false; ///< it was never kept before it was opened
    bool m_loading = false;
    bool m_sending = false;
    int m_taking = 0; ///< files that are being copied
};

} // namespace gw::mail
