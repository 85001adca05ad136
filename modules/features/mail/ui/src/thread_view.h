// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "key_map.h"
#include "message_card.h"
#include <QWidget>

class QBoxLayout;
class QScrollArea;
class QStackedWidget;
class QLabel;
class QPushButton;
class QToolButton;

namespace gw::widgets {
class StateView;
}

namespace gw::mail {

class AttachmentPreview;
class LaneStripe;
class NoticeBar;

/// The right pane: a conversation as cards, the newest and the unread ones open, and what can be done with it.
class ThreadView final : public QWidget
{
    Q_OBJECT

public:
    explicit ThreadView(const MailViewParts &parts, QWidget *parent = nullptr);
    ~ThreadView() override;

    /// `whole`: the conversation, else this message alone.
    void open(const MessageRow &row, bool whole);
    void openFile(std::unique_ptr<Message> message); ///< a mail that is a file: only to be read
    void close();
    void setClosable(bool closable); ///< it took the place of the list
    void showMany(int count); ///< several are selected in the list

    QString accountId() const { return m_account; }
    QString emailId() const { return m_email; } ///< empty: nothing is open
    bool isFile() const { return m_isFile; }
    std::optional<MessageRow> row() const; ///< of the message that was opened
    QStringList unreadShown() const;       ///< ids of open cards that are unread
    QList<MessageCard *> cards() const { return m_cards; }
    /// The card that an answer is for: the one with the focus, else the newest open one that is ready.
    MessageCard *card() const;
    void focusText();
    void scrollBy(int pages);

Q_SIGNALS:
    void actWanted(gw::mail::Act act);
    void shown();  ///< the text of the opened message is there, or a card was opened
    void answerWanted(gw::mail::MessageCard *card, gw::mail::ComposeRequest::Kind kind);
    void menuWanted(gw::mail::MessageCard *card, const QPoint &global);
    void starWanted(const QString &emailId, bool flagged);
    void messageFileWanted(const QString &path);
    void linkAccepted(const QString &target); ///< the person has agreed to leave
    void receiptWanted(gw::mail::MessageCard *card, bool send);
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QToolButton *addTool(Act act, const QString &name, const QString &icon, bool withText);
    void rebuild();
    void refreshHead();
    MessageCard *makeCard(const MessageRow &row, std::unique_ptr<Message> message);
    void clearCards();
    void foldEarlier();
    void scrollToFirstOpen();
    void retranslate();
    void showState();
    void askForLink(const QString &target, bool misleading);
    void showPreview(MessageCard *card, const ShownAttachment &file);
    void dropPreview();

    const MailViewParts &m_parts;
    QString m_account;
    QString m_email;
    bool m_whole = true;
    bool m_isFile = false;
    bool m_closable = false;
    bool m_placed = false; ///< scrolled to where reading begins
    bool m_earlierShown = false;
    int m_many = 0;
    QPointer<Message> m_lead; ///< of the card that was opened; tells the conversation
    QList<MessageCard *> m_cards; ///< oldest first
    QStackedWidget *m_stack;
    widgets::StateView *m_state;
    QWidget *m_page;
    LaneStripe *m_stripe;
    QLabel *m_subject;
    QLabel *m_chips;
    QWidget *m_tools;
    struct Tool
    {
        Act act;
        QToolButton *button;
        bool withText;
    };
    QList<Tool> m_toolList;
    QToolButton *m_closeButton;
    NoticeBar *m_link;
    QPushButton *m_openLink;
    QPushButton *m_copyLink;
    QPushButton *m_cancelLink;
    QString m_target;
    QScrollArea *m_scroll;
    QBoxLayout *m_column;
    QPushButton *m_earlier;
    QPointer<AttachmentPreview> m_preview;
};

} // namespace gw::mail
