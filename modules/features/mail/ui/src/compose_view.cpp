// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// What the composer is made of. What it does stands in compose_view_act.cpp.
#include "compose_view.h"

#include "compose_attachments.h"
#include "compose_picker.h"
#include "compose_recipients.h"
#include "compose_spell.h"
#include "compose_text.h"
#include "mail_text.h"
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFileDialog>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>
#include <QTextEdit>
#include <QToolButton>
#include <gw/base/deliver.h>
#include <gw/html/sanitize.h>
#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>
#include <gw/widgets/rich_editor.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::mail {
namespace {

constexpr int absenceDelay = 200; ///< ms after the last change of the recipients
constexpr int edge = 3;

} // namespace

ComposeView::ComposeView(const MailViewParts &parts, const Outgoing &message, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_message(message)
    , m_lane(label(parts.theme, {}, Theme::Text::Strong))
    , m_from(new QComboBox)
    , m_popOut(new QToolButton)
    , m_close(new QPushButton)
    , m_toLabel(secondaryLabel(parts.theme, {}))
    , m_ccLabel(secondaryLabel(parts.theme, {}))
    , m_bccLabel(secondaryLabel(parts.theme, {}))
    , m_subjectLabel(secondaryLabel(parts.theme, {}))
    , m_to(new RecipientField(parts.theme, parts.sending.book()))
    , m_cc(new RecipientField(parts.theme, parts.sending.book()))
    , m_bcc(new RecipientField(parts.theme, parts.sending.book()))
    , m_copies(new QToolButton)
    , m_tree(new QToolButton)
    , m_subject(new ComposingLine)
    , m_away(new QWidget)
    , m_text(new RichEditor(parts.theme))
    , m_spelling(new SpellMarks(parts.theme, parts.sending.spelling(), m_text->edit()))
    , m_files(new ComposeAttachments(parts))
    , m_notice(new QFrame)
    , m_noticeText(label(parts.theme, {}))
    , m_anyway(new QPushButton)
    , m_back(new QPushButton)
    , m_when(new QWidget)
    , m_whenEdit(new QDateTimeEdit)
    , m_whenTake(new QPushButton)
    , m_whenNote(secondaryLabel(parts.theme, {}, Theme::Text::Small))
    , m_send(new QPushButton)
    , m_later(new QToolButton)
    , m_attach(new QPushButton)
    , m_more(new QToolButton)
    , m_state(secondaryLabel(parts.theme, {}, Theme::Text::Small))
    , m_discard(new QPushButton)
    , m_picker(new RecipientPicker(parts.theme, parts.sending.book()))
{
    setObjectName(u"compose.view"_s);
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    setAcceptDrops(true);
    build();
    wire();
    load();
    parts.sending.setOpen(m_message.id, true);
}

ComposeView::~ComposeView()
{
    m_parts.sending.setOpen(m_message.id, false);
}

void ComposeView::build()
{
    m_to->line()->setObjectName(u"compose.to"_s);
    m_cc->line()->setObjectName(u"compose.cc"_s);
    m_bcc->line()->setObjectName(u"compose.bcc"_s);
    m_from->setObjectName(u"compose.from"_s);
    m_from->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_from->setMinimumContentsLength(16);
    m_subject->setObjectName(u"compose.subject"_s);
    m_subject->setMaxLength(400);
    m_close->setObjectName(u"compose.close"_s);
    m_close->setProperty("flat", true);
    m_popOut->setObjectName(u"compose.popOut"_s);
    m_popOut->setIcon(icon(m_parts.theme, u"window-new"_s));
    m_copies->setObjectName(u"compose.copies"_s);
    m_tree->setObjectName(u"compose.tree"_s);
    m_tree->setIcon(icon(m_parts.theme, u"view-list-tree"_s));
    m_tree->setCheckable(true);
    m_tree->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_away->setObjectName(u"compose.away"_s);
    auto *away = new QVBoxLayout(m_away);
    away->setContentsMargins(0, 0, 0, 0);
    away->setSpacing(2);
    m_away->hide();

    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(space::xl, space::m, space::xl, space::m);
    auto *split = new QSplitter;
    outer->addWidget(split);
    auto *left = new QWidget;
    split->addWidget(left);
    split->addWidget(m_picker);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    m_picker->hide();

    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_lane);
    head->addWidget(m_from, 1);
    head->addWidget(m_popOut);
    head->addWidget(m_close);
    layout->addLayout(head);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(1, 1);
    const auto add = [grid](int row, QLabel *name, QWidget *field) {
        name->setBuddy(field);
        name->setContentsMargins(0, space::s, 0, 0); // on the line of the field's first row
        grid->addWidget(name, row, 0, Qt::AlignTop | Qt::AlignLeft);
        grid->addWidget(field, row, 1);
    };
    add(0, m_toLabel, m_to);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    buttons->addWidget(m_copies);
    buttons->addWidget(m_tree);
    grid->addLayout(buttons, 0, 2, Qt::AlignTop);
    add(1, m_ccLabel, m_cc);
    add(2, m_bccLabel, m_bcc);
    add(3, m_subjectLabel, m_subject);
    layout->addLayout(grid);
    layout->addWidget(m_away);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_files);
    buildFoot(layout);
}

void ComposeView::buildFoot(QVBoxLayout *layout)
{
    m_notice->setObjectName(u"compose.notice"_s);
    m_notice->setProperty("card", true);
    m_noticeText->setWordWrap(true);
    m_noticeText->setObjectName(u"compose.notice.text"_s);
    m_noticeText->setProperty("warning", true);
    m_anyway->setObjectName(u"compose.anyway"_s);
    m_back->setObjectName(u"compose.back"_s);
    auto *notice = new QHBoxLayout(m_notice);
    notice->setContentsMargins(space::m, space::s, space::s, space::s);
    notice->addWidget(m_noticeText, 1);
    notice->addWidget(m_anyway);
    notice->addWidget(m_back);
    m_notice->hide();
    layout->addWidget(m_notice);

    m_when->setObjectName(u"compose.when"_s);
    m_whenEdit->setObjectName(u"compose.when.edit"_s);
    m_whenEdit->setCalendarPopup(true);
    m_whenEdit->setDisplayFormat(u"yyyy. M. d. HH:mm"_s);
    m_whenTake->setObjectName(u"compose.when.take"_s);
    auto *when = new QHBoxLayout(m_when);
    when->setContentsMargins(0, 0, 0, 0);
    when->addWidget(m_whenEdit);
    when->addWidget(m_whenTake);
    when->addWidget(m_whenNote, 1);
    m_when->hide();
    layout->addWidget(m_when);

    m_send->setObjectName(u"compose.send"_s);
    m_send->setProperty("primary", true);
    m_send->setIcon(icon(m_parts.theme, u"mail-send"_s, widgets::Role::OnAccent));
    m_later->setObjectName(u"compose.later"_s);
    m_later->setIcon(icon(m_parts.theme, u"appointment-new"_s));
    m_attach->setObjectName(u"compose.attach"_s);
    m_attach->setIcon(icon(m_parts.theme, u"mail-attachment"_s));
    m_more->setObjectName(u"compose.more"_s);
    m_more->setIcon(icon(m_parts.theme, u"application-menu"_s));
    m_state->setObjectName(u"compose.state"_s);
    m_state->setWordWrap(true);
    m_discard->setObjectName(u"compose.discard"_s);
    m_discard->setProperty("flat", true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    foot->addWidget(m_send);
    foot->addWidget(m_later);
    foot->addWidget(m_attach);
    foot->addWidget(m_more);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_discard);
    layout->addLayout(foot);
}

void ComposeView::wire()
{
    for (RecipientField *field : {m_to, m_cc, m_bcc})
        connect(field, &RecipientField::changed, this, &ComposeView::recipientsChanged);
    connect(m_subject, &QLineEdit::textChanged, this, [this] {
        keep();
        Q_EMIT titleChanged();
    });
    connect(m_from, &QComboBox::activated, this, &ComposeView::senderChosen);
    connect(m_text, &RichEditor::changed, this, &ComposeView::keep);
    connect(m_text, &RichEditor::filesDropped, this, &ComposeView::attach);
    connect(m_text, &RichEditor::imageRefused, this, [this] {
        say(m_message.plain ? tr("Plain text has no room for pictures: attach the file instead.") : tr("This picture could not be taken: it is too large, or no picture."), true);
    });
    connect(m_copies, &QToolButton::clicked, this, [this] {
        showCopies(true, true);
        m_cc->setFocus();
    });
    connect(m_tree, &QToolButton::toggled, this, [this](bool on) {
        if (on)
            m_picker->open();
        else
            m_picker->hide();
    });
    connect(m_picker, &RecipientPicker::closeWanted, this, [this] {
        m_tree->setChecked(false);
        m_to->setFocus();
    });
    connect(m_picker, &RecipientPicker::picked, this, [this](const QList<Recipient> &people, int field) {
        if (field > 0)
            showCopies(true, field == 2 || m_bcc->isVisibleTo(this));
        (field == 0 ? m_to : field == 1 ? m_cc : m_bcc)->add(people);
    });
    connect(m_files, &ComposeAttachments::removeWanted, this, [this](const QString &fileId) {
        for (const OutgoingFile &file : std::as_const(m_message.files)) {
            if (file.id == fileId)
                m_parts.sending.dropFile(file);
        }
        m_message.files.removeIf([&fileId](const OutgoingFile &file) { return file.id == fileId; });
        m_files->setMessage(m_message);
        keep();
    });
    connect(m_send, &QPushButton::clicked, this, &ComposeView::send);
    connect(m_later, &QToolButton::clicked, this, &ComposeView::laterMenu);
    connect(m_more, &QToolButton::clicked, this, &ComposeView::moreMenu);
    connect(m_attach, &QPushButton::clicked, this, [this] {
        if (m_parts.chooseFiles) {
            m_parts.chooseFiles(this, [self = QPointer<ComposeView>(this)](const QStringList &files) {
                if (self)
                    self->attach(files);
            });
            return;
        }
        auto *dialog = new QFileDialog(this, tr("Attach files"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFiles);
        connect(dialog, &QFileDialog::filesSelected, this, &ComposeView::attach);
        dialog->open();
    });
    connect(m_discard, &QPushButton::clicked, this, &ComposeView::discard);
    connect(m_close, &QPushButton::clicked, this, &ComposeView::close);
    connect(m_popOut, &QToolButton::clicked, this, &ComposeView::popOutWanted);
    connect(m_anyway, &QPushButton::clicked, this, [this] { sendNow(m_sendAt); });
    connect(m_back, &QPushButton::clicked, this, [this] {
        hideNotice();
        m_text->setFocus();
    });
    connect(m_whenTake, &QPushButton::clicked, this, [this] { sendAt(m_whenEdit->dateTime()); });
    connect(&m_parts.sending.senders(), &Senders::changed, this, [this] {
        fillSenders();
        for (RecipientField *field : {m_to, m_cc, m_bcc})
            field->setLane(m_message.lane, m_parts.sending.book().internalDomains());
    });
    connect(&m_parts.sending.drafts(), &DraftStore::kept, this, [this](const QString &id) {
        if (id == m_message.id && !m_sending)
            say(keptText(), false);
    });
    connect(&m_parts.sending.drafts(), &DraftStore::failed, this, [this](const Error &error) { say(errorText(error), true); });
    connect(&m_parts.sending, &SendService::keptTwice, this, [this](const QString &id) {
        if (id == m_message.id)
            say(tr("This draft was also changed on another computer. Both versions are in Drafts."), true);
    });
    m_absenceTimer.setSingleShot(true);
    m_absenceTimer.setInterval(absenceDelay);
    connect(&m_absenceTimer, &QTimer::timeout, this, [this] {
        if (!m_parts.directory)
            return;
        deliver(m_parts.sending.book().resolve(m_message.to, m_message.cc, m_message.bcc), this, [](ComposeView *self, const Result<RecipientBook::Resolved> &real) {
            if (!real)
                return;
            QStringList emails;
            for (const Recipient &one : real->to + real->cc + real->bcc)
                emails.append(one.email);
            deliver(self->m_parts.directory->absences(emails), self, [](ComposeView *view, const Result<QList<Absence>> &absences) {
                view->showAbsences(absences.value_or(QList<Absence>()));
            });
        });
    });
    connect(&m_parts.theme, &Theme::changed, this, [this] { update(); });
    takeImages();
}

QString ComposeView::title() const
{
    const QString subject = html::plainLine(m_subject->text(), 60);
    return subject.isEmpty() ? tr("New mail") : subject;
}

void ComposeView::retranslate()
{
    m_lane->setText(laneName(m_message.lane));
    m_toLabel->setText(tr("To"));
    m_ccLabel->setText(tr("Cc"));
    m_bccLabel->setText(tr("Bcc"));
    m_subjectLabel->setText(tr("Subject"));
    m_to->line()->setAccessibleName(tr("To"));
    m_cc->line()->setAccessibleName(tr("Cc"));
    m_bcc->line()->setAccessibleName(tr("Bcc"));
    m_to->line()->setPlaceholderText(tr("Name, ㄱㅎㄴ, duty, post or group"));
    m_subject->setAccessibleName(tr("Subject"));
    m_from->setAccessibleName(tr("From"));
    m_copies->setText(tr("Cc/Bcc"));
    m_tree->setText(tr("Chart"));
    m_tree->setToolTip(tr("Organisation chart"));
    m_popOut->setAccessibleName(tr("In a window of its own"));
    m_popOut->setToolTip(tr("In a window of its own"));
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("Keeps the draft (Esc)"));
    m_send->setText(m_message.sendAt.isValid() ? tr("Send later") : tr("Send"));
    m_send->setToolTip(u"Ctrl+Enter"_s);
    m_later->setAccessibleName(tr("Send later"));
    m_later->setToolTip(tr("Send later"));
    m_attach->setText(tr("Attach"));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    m_discard->setText(tr("Throw away"));
    m_back->setText(tr("Go back"));
    m_whenTake->setText(tr("Send at this time"));
    m_whenEdit->setAccessibleName(tr("Time to send"));
    m_text->setPlaceholder(tr("Write here. Pictures can be pasted, files dropped."));
}

void ComposeView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillSenders();
        showAbsences(m_absences);
        Q_EMIT titleChanged(); // a mail without a subject is named in words
    }
    QWidget::changeEvent(event);
}

void ComposeView::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(0, 0, width(), m_parts.theme.scaled(edge), m_parts.theme.color(m_message.lane == Lane::Citizen ? widgets::Role::CitizenLane : widgets::Role::EmployeeLane));
}

void ComposeView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        send();
    else if (event->key() == Qt::Key_Escape && m_notice->isVisible())
        m_back->click();
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace gw::mail
