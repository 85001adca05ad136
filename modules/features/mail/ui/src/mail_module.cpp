// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/mail_ui/mail_module.h>

#include "compose_windows.h"
#include "file_dialogs.h"
#include "key_map.h"
#include "mail_blocks.h"
#include "mail_page.h"
#include <gw/base/deliver.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gw::mail::MailModule)
};

const QString page = u"mail.page"_s;
const QString outboxDock = u"mail.outbox"_s;
const QString settingsDock = u"mail.settings"_s;

QString title()
{
    return Tr::tr("Mail");
}

} // namespace

MailModule::MailModule(MailViewParts parts)
    : m_parts(std::move(parts)), m_search(m_parts.service.makeSearch([] { return Tr::tr("Mail"); })), m_composers(std::make_unique<Composers>(m_parts))
{
    QObject::connect(&m_parts.badges, &contract::BadgeBoard::badgeChanged, &m_here, [this](const QString &which) {
        if (which.startsWith("mail."_L1))
            refreshBadge();
    });
    refreshBadge();
}

MailModule::~MailModule() = default;

QString MailModule::id() const
{
    return u"mail"_s;
}

contract::Link MailModule::messageLink(const QString &accountId, const QString &emailId)
{
    return {u"mail"_s, u"message/"_s + accountId + u'/' + emailId, {}};
}

contract::Link MailModule::mailboxLink(const QString &accountId, const QString &mailboxId)
{
    return {u"mail"_s, u"mailbox/"_s + accountId + u'/' + mailboxId, {}};
}

void MailModule::refreshBadge()
{
    const contract::Badge employee = m_parts.badges.badge(u"mail.employee"_s);
    const contract::Badge citizen = m_parts.badges.badge(u"mail.citizen"_s);
    m_parts.badges.setBadge(u"mail"_s, {.count = employee.count + citizen.count, .overdue = employee.overdue || citizen.overdue});
}

shell::Contributions MailModule::contribute()
{
    shell::Contributions offered;
    shell::IShell &shell = m_parts.shell;
    offered.docks.push_back({.id = page, .title = title, .icon = u"mail-message"_s, .create = [this, &shell](QWidget *parent) {
                                 m_page = new MailPage(m_parts, [this](const ComposeRequest &request) { m_composers->open(request); }, parent);
                                 QObject::connect(m_page, &MailPage::outboxWanted, &m_here, [&shell] { shell.open({u"mail"_s, u"outbox"_s, {}}); });
                                 QObject::connect(m_page, &MailPage::settingsWanted, &m_here, [&shell] { shell.open({u"mail"_s, u"settings"_s, {}}); });
                                 if (const QString wanted = std::exchange(m_pending, {}); !wanted.isEmpty())
                                     open({u"mail"_s, wanted, {}});
                                 return m_page.data();
                             }});
    offered.docks.push_back({.id = QString(Composers::dock),
                             .title = [] { return Tr::tr("Write mail"); },
                             .icon = u"mail-message-new"_s,
                             .openAtFirst = false,
                             .create = [this](QWidget *parent) { return m_composers->makeDock(parent); }});
    offered.docks.push_back({.id = outboxDock,
                             .title = [] { return Tr::tr("Outbox and drafts"); },
                             .icon = u"mail-folder-outbox"_s,
                             .openAtFirst = false,
                             .create = [this](QWidget *parent) { return m_composers->makeOutbox(parent); }});
    offered.docks.push_back({.id = settingsDock,
                             .title = [] { return Tr::tr("Mail settings"); },
                             .icon = u"configure"_s,
                             .openAtFirst = false,
                             .create = [this](QWidget *parent) { return m_composers->makeSettings(parent); }});
    offered.rail.push_back({.id = u"mail"_s, .label = title, .icon = u"mail-message"_s, .dock = page, .badge = u"mail"_s, .position = 20});
    offered.blocks = blocks(m_parts);
    offered.search.push_back(m_search.get());
    offered.openLink = [this](const contract::Link &link) { return open(link); };
    addCommands(offered);
    return offered;
}

void MailModule::addCommands(shell::Contributions &offered)
{
    shell::IShell &shell = m_parts.shell;
    const auto command = [&](const QString &id, shell::Text label, const QString &icon, const QKeySequence &keys, const QString &path) {
        offered.commands.push_back({.id = id, .label = std::move(label), .group = title, .icon = icon, .shortcut = keys, .run = [&shell, path] { shell.open({u"mail"_s, path, {}}); }});
    };
    command(u"mail.write"_s, [] { return Tr::tr("Write a mail"); }, u"mail-message-new"_s, QKeySequence(u"Ctrl+Shift+M"_s), u"compose"_s);
    command(u"mail.employee"_s, [] { return Tr::tr("Inbox of work mail"); }, u"mail-folder-inbox"_s, {}, u"lane/employee"_s);
    command(u"mail.citizen"_s, [] { return Tr::tr("Inbox of citizen mail"); }, u"mail-folder-inbox"_s, {}, u"lane/citizen"_s);
    command(u"mail.outbox"_s, [] { return Tr::tr("Outbox and drafts"); }, u"mail-folder-outbox"_s, {}, u"outbox"_s);
    command(u"mail.settings"_s, [] { return Tr::tr("Signatures, templates, groups and absence answer"); }, u"configure"_s, {}, u"settings"_s);
    command(u"mail.openFile"_s, [] { return Tr::tr("Open a mail file (.eml)"); }, u"document-open"_s, {}, u"file"_s);
    offered.commands.push_back({.id = u"mail.reload"_s, .label = [] { return Tr::tr("Look for new mail"); }, .group = title, .icon = u"mail-receive"_s, .run = [this] { m_parts.service.reload(); }});
    // Letters that the page binds itself: they must not work anywhere else, but stand in the sheet and the palette.
    for (const KeyLine &line : keyLines()) {
        offered.commands.push_back({.id = line.id,
                                    .label =
                                        [act = line.act] {
                                            for (const KeyLine &one : keyLines()) {
                                                if (one.act == act)
                                                    return one.label;
                                            }
                                            return QString();
                                        },
                                    .group = title,
                                    .icon = u"mail-message"_s,
                                    .shortcut = line.keys,
                                    .run =
                                        [this, act = line.act] {
                                            if (m_page)
                                                m_page->perform(act);
                                        },
                                    .enabled = [this] { return m_page && m_page->isVisible(); },
                                    .inDock = true});
    }
}

QString MailModule::open(const contract::Link &link)
{
    const QString kind = link.path.section(u'/', 0, 0);
    const QString first = link.path.section(u'/', 1, 1);
    const QString rest = link.path.section(u'/', 2);
    if (kind == "writing"_L1)
        return QString(Composers::dock);
    if (kind == "outbox"_L1)
        return outboxDock;
    if (kind == "settings"_L1)
        return settingsDock;
    if (kind == "compose"_L1) {
        ComposeRequest request;
        if (!first.isEmpty())
            request.to = parseRecipients(first);
        m_composers->open(request);
        return shell::handled;
    }
    if (kind == "draft"_L1) {
        ComposeRequest request;
        request.kind = ComposeRequest::Kind::Draft;
        request.draftId = first;
        m_composers->open(request);
        return shell::handled;
    }
    if (!kind.isEmpty() && kind != "message"_L1 && kind != "mailbox"_L1 && kind != "lane"_L1 && kind != "file"_L1)
        return {};
    if (!m_page) {
        m_pending = link.path;
        return page;
    }
    if (kind == "message"_L1)
        m_page->openMessage(first, rest);
    else if (kind == "mailbox"_L1)
        m_page->openMailbox(first, rest);
    else if (kind == "lane"_L1)
        m_page->openLane(first == "citizen"_L1 ? Lane::Citizen : Lane::Employee);
    else if (kind == "file"_L1)
        chooseMailFiles(m_parts, m_page, [self = m_page](const QStringList &files) {
            if (self)
                self->openFiles(files);
        });
    return page;
}

Task<Done> MailModule::stop()
{
    Task<Done> keeping = m_composers->keepAll();
    co_return co_await keeping;
}

} // namespace gw::mail
