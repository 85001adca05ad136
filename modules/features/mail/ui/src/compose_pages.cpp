// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "compose_pages.h"

#include "compose_recipients.h"
#include "compose_text.h"
#include "mail_text.h"
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <gw/base/deliver.h>
#include <gw/base/ids.h>
#include <gw/html/sanitize.h>
#include <gw/widgets/labels.h>
#include <gw/widgets/rich_editor.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::mail {
namespace {

constexpr int pause = 800; ///< ms after the last key

} // namespace

SignaturePage::SignaturePage(const MailViewParts &parts, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_who(new QComboBox), m_text(new RichEditor(parts.theme)), m_state(secondaryLabel(parts.theme, {}, Theme::Text::Small))
{
    m_who->setObjectName(u"signature.who"_s);
    m_text->setObjectName(u"signature.text"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::m, 0, 0);
    layout->addWidget(m_who);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_state);
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &SignaturePage::keep);
    connect(m_who, &QComboBox::currentIndexChanged, this, &SignaturePage::show);
    connect(m_text, &RichEditor::changed, this, [this] {
        if (!m_loading)
            m_timer.start();
    });
    connect(&parts.sending.senders(), &Senders::changed, this, [this] {
        if (!m_timer.isActive())
            fill();
    });
    fill();
}

SignaturePage::~SignaturePage()
{
    if (m_timer.isActive())
        keep();
}

void SignaturePage::fill()
{
    const QVariant chosen = m_who->currentData();
    m_loading = true;
    m_who->clear();
    for (const Sender &sender : m_parts.sending.senders().all())
        m_who->addItem(laneName(sender.lane) + u" › "_s + senderText(sender), QStringList{sender.accountId, sender.id});
    m_loading = false;
    m_who->setAccessibleName(tr("Signature of"));
    m_text->setPlaceholder(tr("Name, unit, duty, telephone"));
    const int index = m_who->findData(chosen);
    m_who->setCurrentIndex(index >= 0 ? index : 0);
    show(m_who->currentIndex());
}

void SignaturePage::show(int index)
{
    if (m_loading)
        return;
    if (m_timer.isActive())
        keep();
    const QStringList ids = m_who->itemData(index).toStringList();
    const auto sender = m_parts.sending.senders().find(ids.value(0), ids.value(1));
    if (sender == m_sender)
        return; // what is there was written here
    m_sender = sender;
    m_loading = true;
    m_text->setContent(html::sanitize(m_sender ? m_sender->signature : QString()));
    m_text->setEnabled(m_sender.has_value());
    m_loading = false;
    m_state->clear();
}

void SignaturePage::keep()
{
    m_timer.stop();
    if (!m_sender)
        return;
    const QString html = m_text->toSafe(false).html();
    if (html == m_sender->signature)
        return;
    const Sender sender = *m_sender;
    m_sender->signature = html;
    deliver(m_parts.sending.setSignature(sender, html), this, [](SignaturePage *self, const Result<Done> &done) { self->m_state->setText(done ? tr("Kept.") : errorText(done.error())); });
}

void SignaturePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

NamedPage::NamedPage(const MailViewParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_list(new QListWidget)
    , m_add(new QPushButton)
    , m_remove(new QPushButton)
    , m_editor(new QWidget)
    , m_nameLabel(secondaryLabel(parts.theme, {}))
    , m_name(new ComposingLine)
{
    m_list->setObjectName(u"named.list"_s);
    m_list->setMaximumWidth(parts.theme.scaled(240));
    m_add->setObjectName(u"named.add"_s);
    m_remove->setObjectName(u"named.remove"_s);
    m_remove->setProperty("flat", true);
    m_name->setObjectName(u"named.name"_s);
    m_name->setMaxLength(100);
    m_nameLabel->setBuddy(m_name);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, space::m, 0, 0);
    layout->setSpacing(space::l);
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    left->addLayout(buttons);
    layout->addLayout(left);
    auto *grid = new QGridLayout(m_editor);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_nameLabel, 0, 0);
    grid->addWidget(m_name, 0, 1);
    grid->setColumnStretch(1, 1);
    layout->addWidget(m_editor, 1);
    m_editor->setEnabled(false);
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, [this] { keepItem(); });
    connect(m_name, &QLineEdit::textEdited, this, &NamedPage::later);
    connect(m_add, &QPushButton::clicked, this, [this] { addItem(); });
    connect(m_remove, &QPushButton::clicked, this, [this] { removeItem(m_list->currentRow()); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (m_loading)
            return;
        if (m_timer.isActive()) {
            m_timer.stop();
            keepItem();
        }
        m_loading = true;
        showItem(row);
        m_loading = false;
        m_editor->setEnabled(row >= 0);
        m_remove->setEnabled(row >= 0);
    });
}

void NamedPage::later()
{
    if (!m_loading)
        m_timer.start();
}

void NamedPage::setNames(const QStringList &names, int current)
{
    m_loading = true;
    m_list->clear();
    for (const QString &name : names)
        m_list->addItem(html::plainLine(name, 80));
    m_list->setCurrentRow(current);
    if (!m_timer.isActive()) // what is being written is newer than what was read
        showItem(current);
    m_loading = false;
    m_editor->setEnabled(current >= 0);
    m_remove->setEnabled(current >= 0);
}

void NamedPage::added(Task<Done> saving, const QString &id)
{
    deliver(std::move(saving), this, [id](NamedPage *self, const Result<Done> &done) {
        if (!done) {
            self->m_parts.shell.toast(errorText(done.error()));
            return;
        }
        self->reload(id);
        self->m_name->setFocus();
        self->m_name->selectAll();
    });
}

void NamedPage::kept(Task<Done> saving, const QString &id)
{
    deliver(std::move(saving), this, [id](NamedPage *self, const Result<Done> &done) {
        if (!done)
            self->m_parts.shell.toast(errorText(done.error()));
        else if (!self->m_timer.isActive() && id == self->m_current)
            self->reload(id);
    });
}

void NamedPage::removed(Task<Done> removing, const QString &id, const QString &text, std::function<Task<Done>()> restore)
{
    deliver(std::move(removing), this, [id, text, restore](NamedPage *self, const Result<Done> &done) {
        if (!done) {
            self->m_parts.shell.toast(errorText(done.error()));
            return;
        }
        self->reload({});
        self->m_parts.shell.toast(text, [page = QPointer<NamedPage>(self), id, restore] {
            if (page)
                deliver(restore(), page.data(), [id](NamedPage *again, const Result<Done> &) { again->reload(id); });
        });
    });
}

void NamedPage::retranslate()
{
    m_nameLabel->setText(tr("Name"));
    m_name->setAccessibleName(tr("Name"));
    m_add->setText(tr("New"));
    m_remove->setText(tr("Remove"));
}

void NamedPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

TemplatePage::TemplatePage(const MailViewParts &parts, QWidget *parent)
    : NamedPage(parts, parent), m_subjectLabel(secondaryLabel(parts.theme, {})), m_subject(new ComposingLine), m_text(new RichEditor(parts.theme))
{
    setObjectName(u"templates.page"_s);
    m_subject->setObjectName(u"template.subject"_s);
    m_text->setObjectName(u"template.text"_s);
    m_subjectLabel->setBuddy(m_subject);
    auto *grid = static_cast<QGridLayout *>(m_editor->layout());
    grid->addWidget(m_subjectLabel, 1, 0);
    grid->addWidget(m_subject, 1, 1);
    grid->addWidget(m_text, 2, 0, 1, 2);
    grid->setRowStretch(2, 1);
    connect(m_subject, &QLineEdit::textEdited, this, [this] { later(); });
    connect(m_text, &RichEditor::changed, this, [this] { later(); });
    TemplatePage::retranslate();
    reload({});
}

void TemplatePage::retranslate()
{
    NamedPage::retranslate();
    m_subjectLabel->setText(tr("Subject"));
    m_subject->setAccessibleName(tr("Subject"));
    m_list->setAccessibleName(tr("Templates"));
}

void TemplatePage::reload(const QString &current)
{
    deliver(m_parts.sending.templates().all(), this, [current](TemplatePage *self, const Result<QList<MailTemplate>> &items) {
        if (!items)
            return;
        self->m_items = *items;
        self->list(*items, current);
    });
}

void TemplatePage::showItem(int row)
{
    const MailTemplate item = row >= 0 && row < m_items.size() ? m_items.at(row) : MailTemplate();
    if (item.id == m_current && !item.id.isEmpty())
        return; // it is on the screen as it was written
    m_current = item.id;
    m_name->setText(item.name);
    m_subject->setText(item.subject);
    m_text->setContent(html::sanitize(item.html));
}

void TemplatePage::addItem()
{
    MailTemplate item;
    item.id = newId();
    item.name = tr("New template");
    added(m_parts.sending.templates().save(item), item.id);
}

void TemplatePage::removeItem(int row)
{
    if (row < 0 || row >= m_items.size())
        return;
    m_timer.stop();
    Templates &templates = m_parts.sending.templates();
    const MailTemplate gone = m_items.at(row);
    removed(templates.remove(gone.id), gone.id, tr("Template removed."), [&templates, gone] { return templates.save(gone); });
}

void TemplatePage::keepItem()
{
    if (m_current.isEmpty())
        return;
    const MailTemplate item{m_current, m_name->text().trimmed(), m_subject->text().trimmed(), m_text->toSafe(false).html()};
    kept(m_parts.sending.templates().save(item), item.id);
}

GroupPage::GroupPage(const MailViewParts &parts, QWidget *parent)
    : NamedPage(parts, parent)
    , m_membersLabel(secondaryLabel(parts.theme, {}))
    , m_members(new RecipientField(parts.theme, parts.sending.book()))
    , m_note(secondaryLabel(parts.theme, {}, Theme::Text::Small))
{
    setObjectName(u"groups.page"_s);
    m_members->line()->setObjectName(u"group.members"_s);
    m_members->setLane(Lane::Employee, parts.sending.book().internalDomains());
    m_membersLabel->setBuddy(m_members);
    m_note->setWordWrap(true);
    auto *grid = static_cast<QGridLayout *>(m_editor->layout());
    grid->addWidget(m_membersLabel, 1, 0, Qt::AlignTop);
    grid->addWidget(m_members, 1, 1);
    grid->addWidget(m_note, 2, 1);
    grid->setRowStretch(3, 1);
    connect(m_members, &RecipientField::changed, this, [this] { later(); });
    GroupPage::retranslate();
    reload({});
}

void GroupPage::retranslate()
{
    NamedPage::retranslate();
    m_membersLabel->setText(tr("Posts"));
    m_members->line()->setAccessibleName(tr("Posts"));
    m_members->line()->setPlaceholderText(tr("Post or duty"));
    m_note->setText(tr("A group of posts stays right when people move: a mail goes to whoever holds them when it is sent."));
    m_list->setAccessibleName(tr("Groups"));
}

void GroupPage::reload(const QString &current)
{
    deliver(m_parts.sending.book().groups(), this, [current](GroupPage *self, const Result<QList<RecipientGroup>> &items) {
        if (!items)
            return;
        self->m_items = *items;
        self->list(*items, current);
    });
}

void GroupPage::showItem(int row)
{
    const RecipientGroup item = row >= 0 && row < m_items.size() ? m_items.at(row) : RecipientGroup();
    if (item.id == m_current && !item.id.isEmpty())
        return;
    m_current = item.id;
    m_name->setText(item.name);
    m_members->setRecipients(item.members);
}

void GroupPage::addItem()
{
    RecipientGroup group;
    group.id = newId();
    group.name = tr("New group");
    added(m_parts.sending.book().saveGroup(group), group.id);
}

void GroupPage::removeItem(int row)
{
    if (row < 0 || row >= m_items.size())
        return;
    m_timer.stop();
    RecipientBook &book = m_parts.sending.book();
    const RecipientGroup gone = m_items.at(row);
    removed(book.removeGroup(gone.id), gone.id, tr("Group removed."), [&book, gone] { return book.saveGroup(gone); });
}

void GroupPage::keepItem()
{
    if (m_current.isEmpty())
        return;
    QList<Recipient> members = m_members->recipients();
    members.removeIf([](const Recipient &one) { return one.kind == Recipient::Kind::Group; }); // no groups in groups
    const RecipientGroup group{m_current, m_name->text().trimmed(), members};
    kept(m_parts.sending.book().saveGroup(group), group.id);
}

} // namespace gw::mail
