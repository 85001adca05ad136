// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "message_card.h"

#include "attachment_bar.h"
#include "file_dialogs.h"
#include "mail_text.h"
#include "message_head.h"
#include "off_thread.h"
#include "reader_html.h"
#include <QGridLayout>
#include <QToolButton>
#include <gw/base/clock.h>
#include <gw/base/deliver.h>
#include <gw/html/sanitize.h>
#include <gw/mail/remote_images.h>
#include <gw/widgets/dates.h>
#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>
#include <gw/widgets/state_view.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::mail {
namespace {

ShownAttachment shown(const Attachment &file)
{
    return {.blobId = file.blobId, .name = file.name, .type = file.mediaType, .size = file.size, .contentId = file.cid};
}

} // namespace

MessageCard::MessageCard(const MailViewParts &parts, const MessageRow &row, std::unique_ptr<Message> message, QWidget *parent)
    : QFrame(parent), m_parts(parts), m_row(row), m_message(std::move(message)), m_head(new MessageHead(parts.theme)), m_star(new QToolButton), m_reply(new QToolButton), m_more(new QToolButton)
{
    build();
    if (m_message)
        follow();
    retranslate();
    refreshHead();
    askPeople();
}

MessageCard::~MessageCard() = default;

void MessageCard::build()
{
    setProperty("card", true);
    setObjectName(u"mail.card."_s + m_row.id);
    m_head->setObjectName(u"mail.head"_s);
    m_star->setObjectName(u"mail.card.star"_s);
    m_reply->setObjectName(u"mail.card.reply"_s);
    m_reply->setIcon(icon(m_parts.theme, u"mail-reply-sender"_s));
    m_more->setObjectName(u"mail.card.more"_s);
    m_more->setIcon(icon(m_parts.theme, u"overflow-menu"_s));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(space::s, space::xs, space::s, space::xs);
    top->setSpacing(space::xs);
    top->addWidget(m_head, 1);
    top->addWidget(m_star);
    top->addWidget(m_reply);
    top->addWidget(m_more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    connect(m_head, &QAbstractButton::clicked, this, [this] { setOpen(!m_open); });
    connect(m_star, &QToolButton::clicked, this, [this] { Q_EMIT starWanted(!m_row.flagged); });
    connect(m_reply, &QToolButton::clicked, this, [this] { Q_EMIT answerWanted(ComposeRequest::Kind::Reply); });
    connect(m_more, &QToolButton::clicked, this, [this] { Q_EMIT menuWanted(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

void MessageCard::buildOpenPart()
{
    Theme &theme = m_parts.theme;
    m_openPart = new QWidget;
    m_danger = new NoticeBar(theme);
    m_danger->setObjectName(u"mail.checks"_s);
    m_state = new NoticeBar(theme);
    m_state->setObjectName(u"mail.body.state"_s);
    m_retry = m_state->addButton(u"mail.body.retry"_s);
    m_toggleDetails = new QPushButton;
    m_toggleDetails->setObjectName(u"mail.details.toggle"_s);
    m_toggleDetails->setProperty("flat", true);
    m_toggleDetails->setProperty("link", true);
    m_details = new QWidget;
    m_details->setObjectName(u"mail.details"_s);
    m_grid = new QGridLayout(m_details);
    m_grid->setContentsMargins(space::s, 0, space::s, space::s);
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(space::xs);
    m_grid->setColumnStretch(1, 1);
    m_details->hide();
    m_pictures = new NoticeBar(theme);
    m_pictures->setObjectName(u"mail.pictures"_s);
    m_showPictures = m_pictures->addButton(u"mail.pictures.show"_s);
    m_original = new QPushButton;
    m_original->setObjectName(u"mail.original"_s);
    m_original->setProperty("flat", true);
    m_original->setProperty("link", true);
    m_receipt = new NoticeBar(theme);
    m_receipt->setObjectName(u"mail.receipt"_s);
    m_sendReceipt = m_receipt->addButton(u"mail.receipt.send"_s);
    m_noReceipt = m_receipt->addButton(u"mail.receipt.decline"_s);
    m_loading = new SkeletonView(theme, 4);
    m_body = new MessageHtmlView(theme);
    m_body->setObjectName(u"mail.body"_s);
    m_body->setGrowsWithText(true);
    m_body->setFrameShape(QFrame::NoFrame);
    m_quote = new QPushButton;
    m_quote->setObjectName(u"mail.quote"_s);
    m_quote->setProperty("chip", true);
    m_files = new AttachmentBar(theme, fileParts());
    m_files->setObjectName(u"mail.files"_s);

    auto *links = new QHBoxLayout;
    links->setSpacing(0);
    links->addWidget(m_toggleDetails);
    links->addWidget(m_original);
    links->addStretch();
    auto *quoteRow = new QHBoxLayout;
    quoteRow->setContentsMargins(space::s, 0, 0, 0);
    quoteRow->addWidget(m_quote);
    quoteRow->addStretch();
    auto *column = new QVBoxLayout(m_openPart);
    column->setContentsMargins(space::s, 0, space::m, space::m);
    column->setSpacing(space::s);
    column->addLayout(links);
    column->addWidget(m_details);
    column->addWidget(m_danger);
    column->addWidget(m_receipt);
    column->addWidget(m_pictures);
    column->addWidget(m_state);
    column->addWidget(m_loading);
    column->addWidget(m_body);
    column->addLayout(quoteRow);
    column->addWidget(m_files);
    layout()->addWidget(m_openPart);

    m_body->setPartSource([this](const QString &cid) -> Task<QString> {
        const auto part = m_message->body().inlineByCid.value(cid);
        return m_message->fetch(part);
    });
    if (RemoteImages *images = m_parts.remoteImages)
        m_body->setRemoteSource([images](const QUrl &url) { return images->fetch(url); });
    connect(m_body, &MessageHtmlView::linkChosen, this, &MessageCard::linkChosen);
    connect(m_body, &MessageHtmlView::imagesHidden, this, &MessageCard::refreshNotices);
    connect(m_body, &MessageHtmlView::quoteFolded, this, &MessageCard::retranslate);
    connect(m_quote, &QPushButton::clicked, this, [this] { m_body->setQuoteFolded(!m_body->isQuoteFolded()); });
    connect(m_showPictures, &QPushButton::clicked, m_body, &MessageHtmlView::showRemoteImages);
    connect(m_toggleDetails, &QPushButton::clicked, this, [this] { setDetailsShown(!m_detailsShown); });
    connect(m_original, &QPushButton::clicked, this, &MessageCard::showOriginal);
    connect(m_retry, &QPushButton::clicked, this, [this] { m_message->retry(); });
    connect(m_files, &AttachmentBar::previewWanted, this, &MessageCard::previewWanted);
    const auto answerReceipt = [this](bool send) {
        m_receiptDone = true;
        refreshReceipt();
        Q_EMIT receiptWanted(send);
    };
    connect(m_sendReceipt, &QPushButton::clicked, this, [answerReceipt] { answerReceipt(true); });
    connect(m_noReceipt, &QPushButton::clicked, this, [answerReceipt] { answerReceipt(false); });
    retranslate();
}

AttachmentParts MessageCard::fileParts()
{
    AttachmentParts parts;
    parts.fetch = [this](const ShownAttachment &file) -> Task<QString> {
        const QList<Attachment> files = m_message->body().attachments;
        const auto found = std::ranges::find(files, file.blobId, &Attachment::blobId);
        return m_message->fetch(found == files.end() ? Attachment{} : *found);
    };
    parts.progress = [this](const QString &blobId) { return m_message->progress(blobId); };
    parts.cancel = [this](const QString &blobId) { m_message->cancel(blobId); };
    parts.toast = [this](const QString &text) { m_parts.shell.toast(text); };
    parts.openFile = m_parts.openFile;
    parts.openMessage = [this](const QString &path, const ShownAttachment &) { Q_EMIT messageFileWanted(path); };
    parts.chooseTarget = [this](QWidget *parent, const QString &name, std::function<void(const QString &)> chosen) { chooseTarget(m_parts, parent, name, std::move(chosen)); };
    parts.chooseFolder = [this](QWidget *parent, std::function<void(const QString &)> chosen) { chooseFolder(m_parts, parent, std::move(chosen)); };
    return parts;
}

void MessageCard::follow()
{
    connect(m_message.get(), &Message::changed, this, &MessageCard::refresh);
    connect(m_message.get(), &Message::progressChanged, this, [this](const QString &blobId) {
        if (m_openPart)
            m_files->refreshProgress(blobId);
    });
}

void MessageCard::setRow(const MessageRow &row)
{
    if (row == m_row)
        return;
    m_row = row;
    refreshHead();
}

void MessageCard::setOpen(bool open)
{
    if (open == m_open)
        return;
    m_open = open;
    if (open && !m_openPart)
        buildOpenPart();
    if (open && !m_message) {
        m_message = m_parts.service.open(m_row.accountId, m_row.id);
        follow();
    }
    if (m_openPart)
        m_openPart->setVisible(open);
    refresh();
    Q_EMIT opened();
}

bool MessageCard::isReady() const
{
    return m_message && m_message->state() == Message::State::Ready;
}

bool MessageCard::isMine() const
{
    return std::ranges::any_of(m_parts.service.accounts(), [this](const AccountInfo &account) { return isSameAddress(account.address, m_row.from.email); });
}

void MessageCard::refresh()
{
    if (m_message && m_message->row())
        m_row = *m_message->row();
    refreshHead();
    if (!m_open)
        return;
    using State = Message::State;
    const State state = m_message->state();
    m_loading->setVisible(state == State::Loading);
    m_body->setVisible(state == State::Ready);
    m_files->setVisible(state == State::Ready && !m_message->body().attachments.isEmpty());
    m_retry->setVisible(state == State::Offline || state == State::Failed);
    switch (state) {
    case State::Loading: m_state->setNotice(NoticeBar::Level::Note, {}); break;
    case State::Ready: {
        QStringList said;
        if (m_message->body().isTruncated)
            said.append(tr("This mail is very long. Only its beginning is shown; save it to read all of it."));
        if (m_message->body().hasCharsetProblem)
            said.append(tr("The mail names a script that does not fit its text. Some signs may be wrong."));
        m_state->setNotice(NoticeBar::Level::Note, said);
        break;
    }
    case State::Offline:
        m_state->setNotice(NoticeBar::Level::Note, {tr("The text of this mail is not on this computer yet. It comes as soon as the server is reached.")});
        break;
    case State::Gone: m_state->setNotice(NoticeBar::Level::Note, {tr("This mail is not there any more. It was deleted elsewhere.")}); break;
    case State::Failed: m_state->setNotice(NoticeBar::Level::Caution, {m_message->error() ? errorText(*m_message->error()) : tr("This mail cannot be read.")}); break;
    }
    refreshBody();
    refreshDetails();
    refreshNotices();
    refreshReceipt();
}

void MessageCard::refreshHead()
{
    const bool mine = isMine();
    MessageHead::Content content;
    content.sender = mine ? tr("Me") : html::plainLine(m_row.from.shown(), 120);
    if (content.sender.isEmpty())
        content.sender = tr("Unknown sender");
    if (!m_sender.name.isEmpty() && !mine)
        content.post = QStringList{m_sender.unit, m_sender.post}.join(u' ').trimmed();
    else if (m_row.from.shown() != m_row.from.email)
        content.post = html::plainLine(m_row.from.email, 200);
    content.absence = mine ? QString() : m_sender.absence;
    content.time = m_open ? dayAndTime(m_row.receivedAt) : shortTime(m_row.receivedAt, m_parts.clock);
    content.isUnread = m_row.unread;
    content.hasAttachment = m_row.hasAttachment;
    content.isOpen = m_open;
    content.lane = m_row.lane;
    if (m_open) {
        const QList<Address> to = isReady() ? m_message->body().to : m_row.to;
        const QList<Address> cc = isReady() ? m_message->body().cc : QList<Address>();
        content.second = to.isEmpty() ? QString() : tr("To %1").arg(peopleText(to));
        if (!cc.isEmpty())
            content.second += u"  ·  "_s + tr("Copy to %1").arg(peopleText(cc));
    } else {
        content.second = html::plainLine(m_row.preview);
    }
    m_head->setContent(content);
    m_star->setIcon(icon(m_parts.theme, m_row.flagged ? u"starred-symbolic"_s : u"non-starred-symbolic"_s, m_row.flagged ? Ink::AccentText : Ink::TextSecondary));
    m_star->setAccessibleName(m_row.flagged ? tr("Take the star away") : tr("Star"));
    m_star->setToolTip(m_star->accessibleName());
}

void MessageCard::refreshBody()
{
    if (!isReady())
        return;
    const MessageBody &body = m_message->body();
    const QString source = body.html.isEmpty() ? body.text : body.html;
    QList<ShownAttachment> files;
    for (const Attachment &file : body.attachments)
        files.append(shown(file));
    if (files != m_files->attachments())
        m_files->setAttachments(files);
    if (source == m_shownBody && !m_shownBody.isNull())
        return;
    m_shownBody = source.isNull() ? u""_s : source;
    const bool rich = !body.html.isEmpty();
    // Beside the GUI thread: somebody outside decided how much work that is.
    Task<html::Safe> cleaning = offThread<html::Safe>([source, rich]() -> Result<html::Safe> { return rich ? html::sanitize(source, html::Policy::mail()) : html::fromMailText(source); });
    deliver(std::move(cleaning), this, [source, rich](MessageCard *self, Result<html::Safe> safe) {
        if (!safe || self->m_shownBody != source)
            return;
        self->m_body->setMessage(*safe, rich ? MessageHtmlView::Form::Rich : MessageHtmlView::Form::Plain);
        self->m_body->setAccessibleName(tr("Text of the mail"));
        self->refreshNotices();
        self->check();
        Q_EMIT self->ready();
    });
}

void MessageCard::refreshDetails()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!isReady() || !m_detailsShown)
        return;
    const MessageBody &body = m_message->body();
    int line = 0;
    const auto add = [&](const QString &what, const QString &value) {
        if (value.isEmpty())
            return;
        QLabel *text = label(m_parts.theme, value, Theme::Text::Small);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(secondaryLabel(m_parts.theme, what, Theme::Text::Small), line, 0, Qt::AlignTop);
        m_grid->addWidget(text, line++, 1);
    };
    const auto all = [](const QList<Address> &people) {
        QStringList names;
        for (const Address &one : people)
            names.append(fullAddress(one));
        return names.join(u", "_s);
    };
    add(tr("From"), all(body.from));
    if (body.sender != body.from)
        add(tr("Sent by"), all(body.sender));
    add(tr("Answers to"), all(body.replyTo));
    add(tr("To"), all(body.to));
    add(tr("Copy"), all(body.cc));
    add(tr("Hidden copy"), all(body.bcc));
    add(tr("Written"), m_row.sentAt.isValid() ? dayAndTime(m_row.sentAt) : QString());
    add(tr("Arrived"), dayAndTime(m_row.receivedAt));
    add(tr("Size"), sizeText(m_row.size));
}

void MessageCard::setDetailsShown(bool shown)
{
    if (!m_openPart)
        return;
    m_detailsShown = shown;
    refreshDetails();
    m_details->setVisible(shown);
    retranslate();
}

void MessageCard::retranslate()
{
    m_reply->setAccessibleName(tr("Reply"));
    m_reply->setToolTip(tr("Reply"));
    m_more->setAccessibleName(tr("More about this mail"));
    m_more->setToolTip(m_more->accessibleName());
    if (!m_openPart)
        return;
    m_toggleDetails->setText(m_detailsShown ? tr("Hide details") : tr("Show all details"));
    m_original->setText(tr("Original layout"));
    m_quote->setText(m_body->isQuoteFolded() ? tr("Show quoted text") : tr("Fold quoted text"));
    m_retry->setText(tr("Try again"));
    m_showPictures->setText(tr("Show pictures"));
    m_sendReceipt->setText(tr("Send a receipt"));
    m_noReceipt->setText(tr("Do not"));
}

void MessageCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QFrame::changeEvent(event);
}

} // namespace gw::mail
