// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// What the composer does: keeps, checks, sends, throws away.
#include "compose_view.h"

#include "compose_attachments.h"
#include "compose_picker.h"
#include "compose_recipients.h"
#include "compose_spell.h"
#include "compose_text.h"
#include "mail_text.h"
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDropEvent>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStyle>
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

/// Keeps a pasted picture as a file of the message; the text names it by its id.
Task<QString> keptImage(Task<OutgoingFile> taking, QPointer<ComposeView> view, std::function<void(const OutgoingFile &)> add)
{
    const Result<OutgoingFile> file = co_await taking;
    if (!file)
        co_return fail(file.error());
    if (view)
        add(*file);
    co_return QString(file->id);
}

Task<QString> noSuchImage()
{
    co_return fail(Error::Code::NotFound);
}

} // namespace

void ComposeView::takeImages()
{
    m_text->setImageKeeper([this](const QString &name, const QByteArray &bytes) {
        if (m_message.plain)
            return noSuchImage();
        return keptImage(m_parts.sending.attachBytes(m_message, name.endsWith(u".png"_s) ? name : name + u".png"_s, bytes, true), this, [this](const OutgoingFile &file) {
            m_message.files.append(file);
            m_files->setMessage(m_message);
        });
    });
    m_text->setImageSource([this](const QString &id) {
        for (const OutgoingFile &file : std::as_const(m_message.files)) {
            if (file.id == id)
                return m_parts.sending.open(file);
        }
        return noSuchImage();
    });
}

void ComposeView::load()
{
    m_loading = true;
    fillSenders();
    const QStringList domains = m_parts.sending.book().internalDomains();
    for (RecipientField *field : {m_to, m_cc, m_bcc})
        field->setLane(m_message.lane, domains);
    m_to->setRecipients(m_message.to);
    m_cc->setRecipients(m_message.cc);
    m_bcc->setRecipients(m_message.bcc);
    m_picker->setLane(m_message.lane);
    showCopies(!m_message.cc.isEmpty(), !m_message.bcc.isEmpty());
    m_tree->setVisible(m_parts.directory != nullptr);
    m_subject->setText(m_message.subject);
    m_files->setMessage(m_message);
    setText();
    retranslate();
    m_isNew = !m_message.savedAt.isValid();
    collect(false);
    m_opened = m_message;
    m_loading = false;
    m_absenceTimer.start();
    if (m_message.to.isEmpty()) {
        m_to->setFocus();
    } else if (m_message.subject.isEmpty()) {
        m_subject->setFocus();
    } else {
        m_text->setFocus();
        m_text->edit()->moveCursor(QTextCursor::Start);
    }
}

void ComposeView::setText()
{
    const bool before = m_loading;
    m_loading = true;
    m_spelling->leaveAlone(plainTextOf(m_message.signature).split(u'\n'));
    m_text->setContent(html::sanitize(m_message.plain ? htmlOfPlain(m_message.text) : m_message.html));
    if (QWidget *bar = m_text->findChild<QWidget *>(u"editor.bar"_s))
        bar->setVisible(!m_message.plain);
    m_loading = before;
}

void ComposeView::setPlain(bool plain)
{
    if (plain == m_message.plain)
        return;
    collect(true);
    m_message.plain = plain;
    if (plain) {
        m_message.text = plainTextOf(m_message.html);
        m_message.html.clear();
        // A picture in the text has no place any more: it goes along as a file.
        for (OutgoingFile &file : m_message.files)
            file.isInline = false;
    } else {
        m_message.html = htmlOfPlain(m_message.text);
        m_message.text.clear();
    }
    setText();
    m_files->setMessage(m_message);
    keep();
}

void ComposeView::fillSenders()
{
    const QList<Sender> &senders = m_parts.sending.senders().all();
    m_from->clear();
    for (const Sender &sender : senders) {
        m_from->addItem(senderText(sender), QStringList{sender.accountId, sender.id});
        m_from->setItemData(m_from->count() - 1, m_parts.theme.color(sender.lane == Lane::Citizen ? widgets::Role::CitizenLane : widgets::Role::EmployeeLane), Qt::ForegroundRole);
    }
    int index = m_from->findData(QStringList{m_message.accountId, m_message.identityId});
    if (index < 0 && !senders.isEmpty() && m_message.identityId.isEmpty()) {
        // It was opened before anybody knew who may send.
        if (const auto sender = m_parts.sending.senders().best(m_message.lane, m_message.accountId, {})) {
            const bool untouched = isUntouched();
            m_message = m_parts.sending.withSender(m_message, *sender);
            if (!m_loading)
                setText();
            if (untouched && !m_loading) {
                collect(false);
                m_opened = m_message;
            }
            index = m_from->findData(QStringList{m_message.accountId, m_message.identityId});
        }
    }
    m_from->setCurrentIndex(index);
    m_from->setEnabled(senders.size() > 1);
    m_lane->setText(laneName(m_message.lane));
    QPalette palette = m_lane->palette();
    palette.setColor(QPalette::WindowText, m_parts.theme.color(m_message.lane == Lane::Citizen ? widgets::Role::CitizenLane : widgets::Role::EmployeeLane));
    m_lane->setPalette(palette);
    update();
}

void ComposeView::senderChosen(int index)
{
    const QStringList ids = m_from->itemData(index).toStringList();
    const auto sender = m_parts.sending.senders().find(ids.value(0), ids.value(1));
    if (!sender)
        return;
    collect(true);
    hideNotice();
    m_message = m_parts.sending.withSender(m_message, *sender);
    const int place = m_text->edit()->textCursor().position();
    setText();
    QTextCursor cursor = m_text->edit()->textCursor();
    cursor.setPosition(std::min(place, m_text->edit()->document()->characterCount() - 1));
    m_text->edit()->setTextCursor(cursor);
    m_picker->setLane(m_message.lane);
    for (RecipientField *field : {m_to, m_cc, m_bcc})
        field->setLane(m_message.lane, m_parts.sending.book().internalDomains());
    m_files->setMessage(m_message);
    fillSenders();
    keep();
}

void ComposeView::showCopies(bool cc, bool bcc)
{
    m_ccLabel->setVisible(cc);
    m_cc->setVisible(cc);
    m_bccLabel->setVisible(bcc);
    m_bcc->setVisible(bcc);
    m_copies->setVisible(!cc || !bcc);
}

void ComposeView::recipientsChanged()
{
    hideNotice();
    keep();
    m_absenceTimer.start();
}

void ComposeView::showAbsences(const QList<Absence> &absences)
{
    m_absences = absences;
    while (QLayoutItem *item = m_away->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QHash<QString, QString> texts;
    for (const Absence &absence : absences) {
        const QString text = absenceText(absence);
        texts.insert(absence.email.toLower(), text);
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto *words = label(m_parts.theme, text, Theme::Text::Small);
        words->setProperty("warning", true);
        words->setWordWrap(true);
        line->addWidget(words, 1);
        const QList<Recipient> all = m_message.to + m_message.cc + m_message.bcc;
        const bool there = std::any_of(all.begin(), all.end(), [&absence](const Recipient &one) { return isSameAddress(one.email, absence.substitute.email); });
        if (!absence.substitute.email.isEmpty() && !there) {
            auto *add = new QPushButton(tr("Add %1").arg(recipientText(absence.substitute)));
            add->setObjectName(u"compose.substitute"_s);
            add->setProperty("flat", true);
            add->setProperty("link", true);
            line->addWidget(add);
            connect(add, &QPushButton::clicked, this, [this, absence] { m_to->add({absence.substitute}); });
        }
        m_away->layout()->addWidget(row);
    }
    m_away->setVisible(!absences.isEmpty());
    for (RecipientField *field : {m_to, m_cc, m_bcc})
        field->setAbsences(texts);
}

void ComposeView::collect(bool commit)
{
    m_message.to = commit ? m_to->collected() : m_to->recipients();
    m_message.cc = commit ? m_cc->collected() : m_cc->recipients();
    m_message.bcc = commit ? m_bcc->collected() : m_bcc->recipients();
    if (commit)
        m_subject->commitPreedit();
    m_message.subject = m_subject->text().trimmed();
    const html::Safe safe = m_text->toSafe(commit);
    if (m_message.plain) {
        m_message.text = plainTextOf(safe.html());
    } else {
        m_message.html = safe.html();
        // Pictures that were deleted from the text do not go along.
        m_message.files.removeIf([this](const OutgoingFile &file) { return file.isInline && !m_message.html.contains(file.id) && !m_text->isKeepingImages(); });
    }
}

void ComposeView::keep()
{
    if (m_loading || m_sending)
        return;
    collect(false);
    if (isUntouched()) {
        if (std::exchange(m_isKept, false))
            deliver(m_parts.sending.drafts().remove(m_message.id), &m_parts.sending.drafts(), [](DraftStore *, const Result<Done> &) {});
    } else {
        m_isKept = true;
        m_parts.sending.drafts().edit(m_message);
    }
    m_files->setMessage(m_message);
}

bool ComposeView::isUntouched() const
{
    return m_isNew && (m_message == m_opened || m_message.isEmpty());
}

Task<Done> ComposeView::keepNow()
{
    collect(true);
    // Nothing was written: there is nothing to keep.
    return m_message.isEmpty() || isUntouched() ? m_parts.sending.drafts().remove(m_message.id) : m_parts.sending.drafts().save(m_message);
}

void ComposeView::close()
{
    DraftStore &drafts = m_parts.sending.drafts();
    m_loading = true; // what follows is no keystroke
    deliver(keepNow(), &drafts, [](DraftStore *, const Result<Done> &) {});
    Q_EMIT closed();
}

void ComposeView::discard()
{
    collect(true);
    const Outgoing gone = m_message;
    m_loading = true;
    deliver(m_parts.sending.drafts().remove(gone.id), this, [gone](ComposeView *self, const Result<Done> &done) {
        if (!done) {
            self->m_loading = false;
            self->say(errorText(done.error()), true);
            return;
        }
        if (!gone.isEmpty()) {
            self->m_parts.shell.toast(tr("Draft thrown away."), [owner = QPointer<QObject>(&self->m_parts.sending), &parts = self->m_parts, gone] {
                if (owner)
                    deliver(parts.sending.drafts().save(gone), &parts.sending.drafts(), [](DraftStore *, const Result<Done> &) {});
            });
        }
        Q_EMIT self->closed();
    });
}

void ComposeView::attach(const QStringList &paths)
{
    hideNotice();
    for (const QString &path : paths) {
        ++m_taking;
        deliver(m_parts.sending.attach(m_message, path), this, [name = QFileInfo(path).fileName()](ComposeView *self, const Result<OutgoingFile> &file) {
            --self->m_taking;
            if (!file) {
                // Where it stays until something is done about it: the line below is written over by the next autosave.
                self->m_noticeText->setText(html::plainLine(name, 80) + u": "_s + fileErrorText(file.error(), self->m_parts.sending.fileLimit(self->m_message.accountId)));
                self->m_anyway->hide();
                self->m_notice->show();
                return;
            }
            self->m_message.files.append(*file);
            self->m_files->setMessage(self->m_message);
            self->keep();
        });
    }
}

void ComposeView::send()
{
    sendAt({});
}

void ComposeView::sendAt(const QDateTime &at)
{
    if (m_sending)
        return;
    collect(true);
    hideNotice();
    if (m_text->isKeepingImages()) {
        say(tr("A picture is still being taken in. One moment."), true);
        return;
    }
    if (m_taking > 0) { // a mail must not leave without what was dropped on it
        say(tr("A file is still being taken in. One moment."), true);
        return;
    }
    deliver(m_parts.sending.checks(m_message), this, [at](ComposeView *self, const Result<QList<Check>> &checks) {
        if (!checks) {
            self->say(errorText(checks.error()), true);
            return;
        }
        self->judge(*checks, at);
    });
}

void ComposeView::judge(const QList<Check> &checks, const QDateTime &at)
{
    if (checks.isEmpty()) {
        sendNow(at);
        return;
    }
    const qint64 limit = m_parts.sending.fileLimit(m_message.accountId);
    const bool blocked = checks.constFirst().isBlocking();
    QStringList sentences;
    for (const Check &check : checks) {
        if (check.isBlocking() == blocked)
            sentences.append(checkText(check, limit));
    }
    m_sendAt = at;
    m_noticeText->setText(sentences.join(u'\n'));
    m_anyway->setVisible(!blocked);
    m_anyway->setText(anywayText(checks));
    m_notice->show();
    if (blocked && (checks.constFirst().kind == Check::Kind::NoRecipient || checks.constFirst().kind == Check::Kind::InvalidRecipient))
        m_to->setFocus();
    else
        m_back->setFocus(); // Enter must not send what was asked about
}

void ComposeView::sendNow(const QDateTime &at)
{
    if (m_sending)
        return;
    m_sending = true;
    m_send->setEnabled(false);
    m_message.sendAt = at;
    deliver(m_parts.sending.send(m_message), this, [at](ComposeView *self, const Result<QString> &operation) {
        if (!operation) {
            self->m_sending = false;
            self->m_send->setEnabled(true);
            self->say(errorText(operation.error()), true);
            return;
        }
        const bool held = at.isValid() && self->m_parts.sending.serverHolds(self->m_message.accountId, at);
        const QString text = !at.isValid() ? tr("The mail goes out in a moment.")
                             : held        ? tr("The server sends it at %1.").arg(whenText(at))
                                           : tr("It is sent at %1. This computer must be on then.").arg(whenText(at));
        const QPointer<SendService> sending(&self->m_parts.sending);
        const QString id = self->m_message.id;
        shell::IShell &shell = self->m_parts.shell;
        // As long as it can be taken back without asking anybody, so long is it offered.
        const std::chrono::milliseconds shown = std::max<std::chrono::milliseconds>(std::chrono::seconds(6), self->m_parts.sending.undoTime());
        shell.toast(text, [sending, id, again = self->m_reopen, &shell] {
            if (!sending)
                return;
            deliver(sending->takeBack(id), sending.data(), [again, &shell](SendService *, const Result<Outgoing> &message) {
                if (message && again)
                    again(*message);
                else if (!message)
                    shell.toast(message.error().code == Error::Code::Conflict ? tr("It is on its way already.") : errorText(message.error()));
            });
        }, shown);
        Q_EMIT self->sent();
    });
}

void ComposeView::laterMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"compose.later.menu"_s);
    const QDateTime now = m_parts.clock.now().toLocalTime();
    const auto add = [this, menu, now](const QString &text, const QDateTime &at) {
        if (at > now)
            connect(menu->addAction(text + u"  ("_s + whenText(at) + u')'), &QAction::triggered, this, [this, at] { sendAt(at); });
    };
    add(tr("In an hour"), now.addSecs(3600));
    add(tr("At the end of the day"), QDateTime(now.date(), QTime(17, 30)));
    QDate next = now.date().addDays(1);
    add(tr("Tomorrow morning"), QDateTime(next, QTime(9, 0)));
    while (next.dayOfWeek() != Qt::Monday)
        next = next.addDays(1);
    add(tr("Monday morning"), QDateTime(next, QTime(9, 0)));
    menu->addSeparator();
    connect(menu->addAction(tr("Another time …")), &QAction::triggered, this, &ComposeView::askWhen);
    menu->popup(m_later->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void ComposeView::askWhen()
{
    const QDateTime now = m_parts.clock.now().toLocalTime();
    m_whenEdit->setMinimumDateTime(now);
    m_whenEdit->setDateTime(QDateTime(now.date().addDays(1), QTime(9, 0)));
    m_whenNote->setText(m_parts.sending.serverHolds(m_message.accountId, m_whenEdit->dateTime()) ? tr("The server keeps it until then.") : tr("This computer must be on then: the server cannot keep it."));
    m_when->show();
    m_whenEdit->setFocus();
}

void ComposeView::moreMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"compose.more.menu"_s);
    const auto toggle = [menu](const QString &text, bool on, auto run) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(on);
        connect(action, &QAction::toggled, menu, run);
    };
    toggle(tr("Plain text"), m_message.plain, [this](bool on) { setPlain(on); });
    toggle(tr("Ask for a read receipt"), m_message.wantsReceipt, [this](bool on) {
        m_message.wantsReceipt = on;
        keep();
    });
    toggle(tr("Important"), m_message.isImportant, [this](bool on) {
        m_message.isImportant = on;
        keep();
    });
    toggle(tr("Check spelling"), m_spelling->isOn(), [this](bool on) { m_spelling->setOn(on); });
    menu->addSeparator();
    QMenu *templates = menu->addMenu(tr("Templates"));
    templates->setObjectName(u"compose.templates"_s);
    QAction *none = templates->addAction(tr("No templates yet"));
    none->setEnabled(false);
    const QPointer<QMenu> open(templates);
    deliver(m_parts.sending.templates().all(), this, [open, none](ComposeView *self, const Result<QList<MailTemplate>> &list) {
        if (!open || !list || list->isEmpty())
            return;
        open->removeAction(none);
        for (const MailTemplate &item : *list)
            connect(open->addAction(html::plainLine(item.name, 60)), &QAction::triggered, self, [self, item] { self->useTemplate(item); });
    });
    menu->popup(m_more->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void ComposeView::useTemplate(const MailTemplate &item)
{
    collect(true);
    if (m_message.subject.isEmpty())
        m_subject->setText(item.subject);
    // At the cursor: what is there already stays, and one undo takes it out again.
    m_text->edit()->textCursor().insertHtml(html::sanitize(item.html).html());
    keep();
}

void ComposeView::hideNotice()
{
    m_notice->hide();
}

QString ComposeView::keptText() const
{
    return tr("Kept at %1").arg(m_parts.clock.now().toLocalTime().toString(u"HH:mm:ss"_s));
}

void ComposeView::say(const QString &text, bool bad)
{
    m_state->setText(text);
    m_state->setProperty("danger", bad);
    m_state->setProperty("secondary", !bad);
    m_state->style()->unpolish(m_state);
    m_state->style()->polish(m_state); // a new property counts from here
}

void ComposeView::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ComposeView::dropEvent(QDropEvent *event)
{
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    attach(files);
    event->acceptProposedAction();
}

} // namespace gw::mail
