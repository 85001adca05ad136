// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mail_page.h"

#include "file_dialogs.h"
#include "mail_list.h"
#include "mail_text.h"
#include "message_card.h"
#include "off_thread.h"
#include "source_window.h"
#include "thread_view.h"
#include "triage.h"
#include "view_options.h"
#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QPdfWriter>
#include <QToolTip>
#include <gw/base/deliver.h>
#include <gw/html/sanitize.h>
#include <gw/widgets/icons.h>

// Menus of mails, and mails as paper and as files.

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::mail {
namespace {

QString fileName(const QString &subject, const QString &ending)
{
    QString name = html::plainLine(subject, 80);
    for (const QChar odd : {u'/', u'\\', u':', u'*', u'?', u'"', u'<', u'>', u'|'})
        name.replace(odd, u'_');
    return (name.isEmpty() ? u"mail"_s : name) + ending;
}

Task<Done> copied(Task<QString> fetching, QString target)
{
    const Result<QString> path = co_await fetching;
    if (!path)
        co_return fail(path.error());
    Task<Done> copying = copyFile(*path, target);
    co_return co_await copying;
}

} // namespace

void MailPage::fillMenu(QMenu &menu, bool one)
{
    Theme &theme = m_parts.theme;
    const auto now = subject();
    const auto add = [&](Act act, const QString &iconName, const QString &text, bool enabled = true) {
        QAction *action = menu.addAction(icon(theme, iconName), text);
        for (const KeyLine &line : keyLines()) {
            if (line.act == act) {
                action->setObjectName(line.id);
                action->setText(text + u'\t' + line.keys.toString(QKeySequence::NativeText));
            }
        }
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, [this, act] { perform(act); });
    };
    if (one && now && now->draft) {
        add(Act::Open, u"document-edit"_s, tr("Go on writing"));
    } else if (one) {
        add(Act::Reply, u"mail-reply-sender"_s, tr("Reply"));
        add(Act::ReplyAll, u"mail-reply-all"_s, tr("Reply to all"));
        add(Act::Forward, u"mail-forward"_s, tr("Forward"));
        menu.addSeparator();
    }
    add(Act::Archive, u"archive-insert"_s, tr("Archive"));
    add(Act::Move, u"folder-open"_s, tr("Move to a folder …"));
    add(Act::Tag, u"tag"_s, tr("Tag …"));
    add(Act::Flag, u"starred-symbolic"_s, now && now->flagged ? tr("Take the star away") : tr("Star"));
    add(Act::Unread, u"mail-mark-unread"_s, now && now->unread ? tr("Mark as read") : tr("Mark as unread"));
    add(Act::Junk, u"mail-mark-junk"_s, now && isInRole(*now, mail::Role::Junk) ? tr("Not junk") : tr("Junk"));
    Actions &actions = m_parts.service.actions();
    const bool discarded = now && (isInRole(*now, mail::Role::Trash) || isInRole(*now, mail::Role::Junk) || isInRole(*now, mail::Role::Archive));
    if (discarded) {
        QAction *restore = menu.addAction(icon(theme, u"edit-undo"_s), tr("Put back"));
        restore->setObjectName(u"mail.restore"_s);
        connect(restore, &QAction::triggered, this, [this, &actions] { act([&actions](const Selection &what) { return actions.restore(what); }); });
    }
    const bool forGood = now && (isInRole(*now, mail::Role::Trash) || isInRole(*now, mail::Role::Junk));
    add(Act::Delete, u"edit-delete"_s, forGood ? tr("Delete for good") : tr("Delete"));
    if (now && now->mark == Mark::NeedsAttention && !now->operation.isEmpty()) {
        menu.addSeparator();
        connect(menu.addAction(icon(theme, u"view-refresh"_s), tr("Try the change again")), &QAction::triggered, this, [this, &actions, id = now->operation] {
            deliver(actions.retry(id), m_triage, [](Triage *triage, const Result<Done> &done) {
                if (!done)
                    triage->tellError(done.error());
            });
        });
        connect(menu.addAction(icon(theme, u"edit-undo"_s), tr("Forget the change")), &QAction::triggered, this, [this, &actions, id = now->operation] {
            deliver(actions.forget(id), m_triage, [](Triage *triage, const Result<Done> &done) {
                if (!done)
                    triage->tellError(done.error());
            });
        });
    }
    menu.addSeparator();
    QAction *save = menu.addAction(icon(theme, u"document-save"_s), one ? tr("Save as a file (.eml) …") : tr("Save as files (.eml) …"));
    save->setObjectName(u"mail.save"_s);
    connect(save, &QAction::triggered, this, &MailPage::saveSelection);
}

void MailPage::showMenu(const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"mail.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, m_list->chosenCount() <= 1);
    menu->popup(global);
}

void MailPage::showCardMenu(MessageCard *card, const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"mail.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Theme &theme = m_parts.theme;
    const auto add = [&](const QString &name, const QString &iconName, const QString &text, bool enabled, std::function<void()> run) {
        QAction *action = menu->addAction(icon(theme, iconName), text);
        action->setObjectName(name);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, card, std::move(run));
    };
    const bool ready = card->isReady();
    add(u"card.reply"_s, u"mail-reply-sender"_s, tr("Reply"), ready, [this, card] { answer(ComposeRequest::Kind::Reply, card); });
    add(u"card.replyAll"_s, u"mail-reply-all"_s, tr("Reply to all"), ready, [this, card] { answer(ComposeRequest::Kind::ReplyAll, card); });
    add(u"card.forward"_s, u"mail-forward"_s, tr("Forward"), ready, [this, card] { answer(ComposeRequest::Kind::Forward, card); });
    add(u"card.asNew"_s, u"mail-message-new"_s, tr("Write it again as a new mail"), ready, [this, card] { answer(ComposeRequest::Kind::AsNew, card); });
    menu->addSeparator();
    add(u"card.print"_s, u"document-print"_s, tr("Print …"), ready, [this] { print(false); });
    add(u"card.pdf"_s, u"application-pdf"_s, tr("Save as PDF …"), ready, [this] { print(true); });
    add(u"card.save"_s, u"document-save"_s, tr("Save as a file (.eml) …"), card->message() != nullptr, [this, card] { saveMail(card); });
    add(u"card.source"_s, u"format-text-code"_s, tr("Show the source"), card->message() != nullptr, [this, card] { showSource(card); });
    if (!m_reader->isFile()) {
        menu->addSeparator();
        const MessageRow row = card->row();
        Actions &actions = m_parts.service.actions();
        const Selection this_{.accountId = row.accountId, .mailboxId = {}, .emailIds = {row.id}};
        add(u"card.unread"_s, u"mail-mark-unread"_s, row.unread ? tr("Mark as read") : tr("Mark this mail as unread"), true, [this, &actions, this_, row] {
            m_readTimer->stop();
            m_triage->follow(actions.setRead(this_, row.unread));
        });
        add(u"card.delete"_s, u"edit-delete"_s, tr("Delete this mail only"), true, [this, &actions, this_] { m_triage->follow(actions.remove(this_)); });
    }
    menu->popup(global);
}

void MailPage::showTags(const QPoint &global)
{
    const auto now = subject();
    if (!now)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"mail.tags"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Actions &actions = m_parts.service.actions();
    int number = 1;
    for (const Tag tag : allTags()) {
        QAction *action = menu->addAction(icon(m_parts.theme, u"tag"_s, tagInks(tag).first), u"&%1 "_s.arg(number++) + tagName(m_parts.preferences, tag).replace(u'&', u"&&"_s));
        action->setObjectName(u"tag."_s + keywordOf(tag));
        action->setCheckable(true);
        const bool on = now->tags.contains(tag);
        action->setChecked(on);
        connect(action, &QAction::triggered, this, [this, &actions, tag, on] { act([&actions, tag, on](const Selection &what) { return actions.setTag(what, tag, !on); }); });
    }
    menu->addSeparator();
    connect(menu->addAction(icon(m_parts.theme, u"tag-delete"_s), tr("No tag")), &QAction::triggered, this,
            [this, &actions] { act([&actions](const Selection &what) { return actions.clearTags(what); }); });
    QAction *rename = menu->addAction(icon(m_parts.theme, u"configure"_s), tr("Rename tags"));
    rename->setObjectName(u"tag.rename"_s);
    connect(rename, &QAction::triggered, this, &MailPage::settingsWanted);
    menu->popup(global);
}

void MailPage::print(bool pdf)
{
    MessageCard *card = m_reader->card();
    if (!card || !card->isReady()) {
        m_parts.shell.toast(tr("Open the mail first."));
        return;
    }
    const QString subject = card->row().subject;
    shell::IPrintPlugin *plugin = pdf || !m_parts.printing ? nullptr : m_parts.printing();
    if (plugin) {
        const QString name = html::plainLine(subject, 80);
        plugin->choose(window(), name, [self = QPointer(card), plugin, name](const shell::PrintChoice &choice) {
            if (self)
                self->printTo(*plugin->device(name, choice));
        });
        return;
    }
    chooseTarget(m_parts, this, fileName(subject, u".pdf"_s), [this, self = QPointer(card)](const QString &target) {
        if (!self || target.isEmpty())
            return;
        // Painted here, written elsewhere.
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            writer.setTitle(html::plainLine(self->row().subject));
            writer.setPageSize(QPageSize(QPageSize::A4));
            writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
            self->printTo(writer);
        }
        deliver(writeFile(target, bytes), this, [](MailPage *page, const Result<Done> &done) {
            if (done)
                page->m_parts.shell.toast(tr("Saved as PDF."));
            else
                page->m_triage->tellError(done.error());
        });
    });
}

void MailPage::saveMail(MessageCard *card)
{
    chooseTarget(m_parts, this, fileName(card->row().subject, u".eml"_s), [this, self = QPointer(card)](const QString &target) {
        if (!self || target.isEmpty())
            return;
        deliver(copied(self->message()->fetchSource(), target), this, [](MailPage *page, const Result<Done> &done) {
            if (done)
                page->m_parts.shell.toast(tr("Saved."));
            else
                page->m_triage->tellError(done.error());
        });
    });
}

void MailPage::saveSelection()
{
    QList<MessageRow> chosen;
    for (const int row : m_list->chosenRows()) {
        if (const auto message = m_list->model().message(row))
            chosen.append(*message);
    }
    if (chosen.isEmpty())
        return;
    const auto save = [this](const MessageRow &row, const QString &target) {
        std::shared_ptr<Message> message = m_parts.service.open(row.accountId, row.id);
        deliver(copied(sourceOf(message), target), this, [message](MailPage *page, const Result<Done> &done) {
            if (!done)
                page->m_triage->tellError(done.error());
        });
    };
    if (chosen.size() == 1) {
        chooseTarget(m_parts, this, fileName(chosen.first().subject, u".eml"_s), [save, row = chosen.first()](const QString &target) {
            if (!target.isEmpty())
                save(row, target);
        });
        return;
    }
    chooseFolder(m_parts, this, [save, chosen](const QString &folder) {
        QSet<QString> taken;
        for (const MessageRow &row : chosen) {
            const QString plain = fileName(row.subject, {});
            QString name = plain;
            for (int number = 2; taken.contains(name); ++number)
                name = plain + u" (%1)"_s.arg(number);
            taken.insert(name);
            save(row, QDir(folder).filePath(name + u".eml"_s));
        }
    });
}

void MailPage::showSource(MessageCard *card)
{
    const QString title = html::plainLine(card->row().subject, 80);
    deliver(card->message()->fetchSource(), this, [title](MailPage *page, Result<QString> path) {
        if (path)
            (new SourceWindow(page->m_parts.theme, title, *path, page->window()))->show();
        else
            page->m_triage->tellError(path.error());
    });
}

void MailPage::follow(const QString &target)
{
    if (target.startsWith("mailto:"_L1)) {
        ComposeRequest request = fromMailto(target);
        const auto account = m_parts.service.account(m_reader->accountId());
        request.lane = account ? account->lane : Lane::Employee;
        m_compose(request);
    } else if (target.startsWith("gwanmun:"_L1)) {
        if (const auto link = contract::Link::parse(target))
            m_parts.shell.open(*link);
    } else if (m_parts.openOutside) {
        m_parts.openOutside(QUrl(target));
    }
}

void MailPage::sendReceipt(MessageCard *card, bool send)
{
    ReceiptRequest request{.accountId = card->row().accountId, .emailId = card->row().id, .notifyTo = {}, .from = {}};
    for (const Address &one : card->message()->body().receiptTo)
        request.notifyTo.append({.name = one.name, .email = one.email});
    for (const Address &one : card->message()->body().from)
        request.from.append({.name = one.name, .email = one.email});
    deliver(send ? m_parts.sending.sendReceipt(request) : m_parts.sending.declineReceipt(request), this, [send](MailPage *page, const Result<QString> &done) {
        if (!done)
            page->m_triage->tellError(done.error());
        else if (send)
            page->m_parts.shell.toast(tr("The receipt goes out."));
    });
}

void MailPage::openFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_list->endPicking();
    m_reader->openFile(m_parts.service.openFile(paths.first()));
    m_readerOpen = true;
    arrange();
}

void MailPage::importFiles(const QStringList &paths, const QString &accountId, const QString &mailboxId)
{
    for (const QString &path : paths) {
        deliver(m_parts.service.importFile(path, accountId, mailboxId), this, [accountId, mailboxId](MailPage *page, const Result<QString> &id) {
            if (!id) {
                page->m_triage->tellError(id.error());
                return;
            }
            page->m_parts.service.reload();
            page->m_parts.shell.toast(tr("The mail was put into the folder."), [self = QPointer(page), accountId, mailboxId, id = *id] {
                if (self)
                    self->m_triage->follow(self->m_parts.service.actions().remove({.accountId = accountId, .mailboxId = mailboxId, .emailIds = {id}}));
            });
        });
    }
}

} // namespace gw::mail
