// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QFrame>
#include <gw/mail/outgoing.h>
#include <gw/mail/safety.h>
#include <gw/mail_ui/mail_module.h>

class QGridLayout;
class QPagedPaintDevice;
class QPushButton;
class QToolButton;

namespace gw::widgets {
class SkeletonView;
}

namespace gw::mail {

class AttachmentBar;
class MessageHead;
class MessageHtmlView;
class NoticeBar;
struct AttachmentParts;
struct ShownAttachment;

/// One mail of a conversation: folded to its head, or open with its checks, text and files.
class MessageCard final : public QFrame
{
    Q_OBJECT

public:
    /// `message` may be null: it is opened when the card is.
    MessageCard(const MailViewParts &parts, const MessageRow &row, std::unique_ptr<Message> message, QWidget *parent = nullptr);
    ~MessageCard() override;

    const MessageRow &row() const { return m_row; }
    void setRow(const MessageRow &row);
    void setOpen(bool open);
    bool isOpen() const { return m_open; }
    Message *message() const { return m_message.get(); } ///< null while it was never opened
    MessageHtmlView *body() const { return m_body; }
    AttachmentBar *files() const { return m_files; }
    MessageHead *head() const { return m_head; }
    const QList<safety::Finding> &findings() const { return m_findings; }
    bool isReady() const;
    /// The whole mail with its head, in the light scheme.
    void printTo(QPagedPaintDevice &device);
    void setDetailsShown(bool shown);
    AttachmentParts fileParts(); ///< for a preview of its files; they must not outlive the card

Q_SIGNALS:
    void opened(); ///< or folded
    void ready();  ///< its text is here
    void answerWanted(gw::mail::ComposeRequest::Kind kind);
    void menuWanted(const QPoint &global);
    void starWanted(bool flagged);
    void previewWanted(const gw::mail::ShownAttachment &file);
    void messageFileWanted(const QString &path); ///< a mail inside of the mail
    void linkChosen(const QString &target, bool misleading);
    void receiptWanted(bool send);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildOpenPart();
    void follow();
    void refresh();
    void refreshHead();
    void refreshBody();
    void refreshDetails();
    void refreshNotices();
    void refreshReceipt();
    void check();
    void askPeople();
    void showOriginal();
    void retranslate();
    QString printHeader() const;
    bool isMine() const;

    const MailViewParts &m_parts;
    MessageRow m_row;
    std::unique_ptr<Message> m_message;
    PersonNote m_sender;
    bool m_isKnownSender = false;
    bool m_askedBefore = false;
    bool m_heardBefore = true; ///< until the answer
    quint32 m_checks = 0;      ///< how often its sender was looked at
    bool m_open = false;
    bool m_detailsShown = false;
    bool m_receiptDone = false;
    QString m_shownBody; ///< what refreshBody() has shown
    QList<safety::Finding> m_findings;
    MessageHead *m_head;
    QToolButton *m_star;
    QToolButton *m_reply;
    QToolButton *m_more;
    QWidget *m_openPart = nullptr;
    NoticeBar *m_danger = nullptr;
    NoticeBar *m_state = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_toggleDetails = nullptr;
    QWidget *m_details = nullptr;
    QGridLayout *m_grid = nullptr;
    NoticeBar *m_pictures = nullptr;
    QPushButton *m_showPictures = nullptr;
    QPushButton *m_original = nullptr;
    NoticeBar *m_receipt = nullptr;
    QPushButton *m_sendReceipt = nullptr;
    QPushButton *m_noReceipt = nullptr;
    widgets::SkeletonView *m_loading = nullptr;
    MessageHtmlView *m_body = nullptr;
    QPushButton *m_quote = nullptr;
    AttachmentBar *m_files = nullptr;
};

} // namespace gw::mail
