// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/approval_ui/approval_module.h>

#include "approval_page.h"
#include "approval_text.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::approval {
namespace {

struct ModuleTr
{
    Q_DECLARE_TR_FUNCTIONS(gw::approval::ApprovalModule)
};

const QString approvalDock = u"approval.page"_s;

QString moduleTitle()
{
    return ModuleTr::tr("Approval");
}

} // namespace

ApprovalModule::ApprovalModule(ApprovalViewParts parts) : m_parts(std::move(parts)) {}

ApprovalModule::~ApprovalModule() = default;

QString ApprovalModule::id() const
{
    return u"approval"_s;
}

shell::Contributions ApprovalModule::contribute()
{
    shell::Contributions offered;
    offered.docks.push_back({.id = approvalDock, .title = moduleTitle, .icon = u"document-sign"_s, .create = [this](QWidget *parent) {
                                 m_page = new ApprovalPage(m_parts, parent);
                                 if (const auto wanted = std::exchange(m_pending, {}))
                                     m_page->go(*wanted);
                                 if (std::exchange(m_verifyWanted, false))
                                     m_page->verifyRecord();
                                 return m_page.data();
                             }});
    offered.rail.push_back({.id = u"approval"_s,
                            .label = moduleTitle,
                            .icon = u"document-sign"_s,
                            .dock = approvalDock,
                            .badge = u"approval"_s,
                            .position = 15});
    offered.openLink = [this](const contract::Link &link) { return open(link); };
    addCommands(offered);
    return offered;
}

void ApprovalModule::addCommands(shell::Contributions &offered)
{
    shell::IShell &shell = m_parts.shell;
    const auto goes = [&](const QString &id, shell::Text label, const QString &icon, const QKeySequence &keys, const Place &place) {
        offered.commands.push_back({.id = id,
                                    .label = std::move(label),
                                    .group = moduleTitle,
                                    .icon = icon,
                                    .shortcut = keys,
                                    .run = [&shell, place] { shell.open(linkTo(place)); }});
    };
    goes(u"approval.queue"_s, [] { return ModuleTr::tr("Everything that waits for me"); }, u"document-sign"_s, {}, {});
    goes(u"approval.new"_s, [] { return ModuleTr::tr("Draft a document"); }, u"document-new"_s, QKeySequence(u"Ctrl+Shift+G"_s),
         {.kind = Place::Kind::New});
    goes(u"approval.daily-log"_s, [] { return ModuleTr::tr("My daily log of today"); }, u"view-calendar-agenda"_s, {}, {.kind = Place::Kind::DailyLog});
    offered.commands.push_back({.id = u"approval.verify"_s,
                                .label = [] { return ModuleTr::tr("Verify a record file…"); },
                                .group = moduleTitle,
                                .icon = u"document-edit-verify"_s,
                                .run = [this] { verifyRecord(); }});
    // Letters that the page binds itself: they must not work anywhere else, but stand in the sheet and the palette.
    for (const KeyAct &act : keyActs()) {
        offered.commands.push_back({.id = u"approval."_s + act.id,
                                    .label = act.label,
                                    .group = moduleTitle,
                                    .icon = u"document-sign"_s,
                                    .shortcut = act.keys,
                                    .run =
                                        [this, triage = act.triage] {
                                            if (m_page)
                                                m_page->perform(triage);
                                        },
                                    .enabled = [this] { return m_page && m_page->isVisible(); },
                                    .inDock = true});
    }
}

QString ApprovalModule::open(const contract::Link &link)
{
    const auto place = placeOf(link);
    if (!place)
        return {};
    if (m_page)
        m_page->go(*place);
    else
        m_pending = place;
    return approvalDock;
}

void ApprovalModule::verifyRecord()
{
    m_verifyWanted = true;
    if (!m_page || !m_page->isVisible())
        m_parts.shell.open(linkTo({}));
    if (m_page && std::exchange(m_verifyWanted, false))
        m_page->verifyRecord();
}

Task<Done> ApprovalModule::stop()
{
    Task<Done> flushing = m_parts.service.drafts().flush();
    Task<Done> logs = m_parts.service.dailyLogs().flush();
    const Result<Done> drafts = co_await flushing;
    const Result<Done> kept = co_await logs;
    co_return drafts ? kept : drafts;
}

} // namespace gw::approval
