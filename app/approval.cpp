// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "approval.h"

#include "assignees.h"
#include "session/desk.h"
#include <QCoreApplication>
#include <QDesktopServices>
#include <QUrl>
#include <gw/approval_ui/approval_module.h>
#include <gw/dashboard/service.h>
#include <gw/settings/settings.h>
#include <gw/signing/signer.h>

using namespace Qt::Literals::StringLiterals;
using gw::settings::Key;

namespace gw::app {
namespace {

struct ApprovalTr
{
    Q_DECLARE_TR_FUNCTIONS(gw::app::Approval)
};

document::SignatureKind kindOf(const QString &policy)
{
    return policy == "image"_L1 ? document::SignatureKind::Image : document::SignatureKind::None;
}

} // namespace

store::Schema Approval::schema()
{
    return {approval::cacheComponent(), approval::deskComponent()};
}

QHash<QString, std::function<QString()>> Approval::kindNames()
{
    return {{u"approval.act"_s, [] { return ApprovalTr::tr("A decision about a document"); }},
            {u"approval.open"_s, [] { return ApprovalTr::tr("That a document was opened"); }},
            {u"approval.withdraw"_s, [] { return ApprovalTr::tr("Taking a document back"); }},
            {u"approval.withdraw-consent"_s, [] { return ApprovalTr::tr("The consent to take a document back"); }},
            {u"approval.redraft"_s, [] { return ApprovalTr::tr("Drafting a document anew"); }},
            {u"approval.draft.mirror"_s, [] { return ApprovalTr::tr("A copy of a draft"); }},
            {u"approval.draft.delete"_s, [] { return ApprovalTr::tr("The deletion of a draft"); }},
            {u"approval.submit"_s, [] { return ApprovalTr::tr("A document, to be approved"); }},
            {u"approval.version"_s, [] { return ApprovalTr::tr("A changed version of a document"); }},
            {u"approval.line"_s, [] { return ApprovalTr::tr("A change of an approval line"); }},
            {u"approval.sub-line"_s, [] { return ApprovalTr::tr("The line of a department"); }},
            {u"approval.saved-line.keep"_s, [] { return ApprovalTr::tr("An approval line, kept for later"); }},
            {u"approval.saved-line.forget"_s, [] { return ApprovalTr::tr("The deletion of a kept line"); }},
            {u"approval.dispatch"_s, [] { return ApprovalTr::tr("The dispatch of a document"); }},
            {u"approval.dispatch.resend"_s, [] { return ApprovalTr::tr("Sending a document again"); }},
            {u"approval.receipt"_s, [] { return ApprovalTr::tr("Work on a received document"); }},
            {u"approval.receipt.open"_s, [] { return ApprovalTr::tr("That a received document was opened"); }},
            {u"approval.circulate"_s, [] { return ApprovalTr::tr("The circulation of a document"); }},
            {u"approval.circulation.open"_s, [] { return ApprovalTr::tr("That a circulated document was read"); }},
            {u"approval.circulation.comment"_s, [] { return ApprovalTr::tr("A remark on a circulated document"); }},
            {u"approval.memo.send"_s, [] { return ApprovalTr::tr("A memo report"); }},
            {u"approval.memo.open"_s, [] { return ApprovalTr::tr("That a memo report was read"); }},
            {u"approval.memo.reply"_s, [] { return ApprovalTr::tr("An answer to a memo report"); }},
            {u"approval.memo.recall"_s, [] { return ApprovalTr::tr("Taking a memo report back"); }},
            {u"approval.log"_s, [] { return ApprovalTr::tr("A daily log"); }},
            {u"approval.log.submit"_s, [] { return ApprovalTr::tr("A daily log, to be approved"); }},
            {u"approval.log.decide"_s, [] { return ApprovalTr::tr("A decision about daily logs"); }}};
}

Approval::Approval(Parts parts) : m_parts(parts)
{
    Desk &desk = m_parts.desk;
    m_service = std::make_unique<approval::ApprovalService>(approval::ApprovalParts{
        .store = desk.store(),
        .outbox = desk.outbox(),
        .engine = desk.engine(),
        .send = desk.sender(),
        .transfers = m_parts.transfers,
        .clock = m_parts.clock,
        .badges = m_parts.badges,
        .seat = [this] { return m_parts.dashboard.seatId(); },
        .self = [this] { return self(); },
        .signer =
            [&settings = m_parts.settings](signing::Payload payload) {
                return signing::makePlainSigner(kindOf(settings.text(Key::ApprovalSignature)))->sign(std::move(payload));
            },
        .deciding = {.undo = std::chrono::seconds(m_parts.settings.number(Key::ApprovalUndoSeconds))}});
    QObject::connect(&m_parts.dashboard, &dashboard::DashboardService::seatChanged, m_service.get(),
                     &approval::ApprovalService::identityChanged);
    QObject::connect(&m_parts.dashboard, &dashboard::DashboardService::meChanged, m_service.get(),
                     &approval::ApprovalService::identityChanged);
}

Approval::~Approval() = default;

approval::Person Approval::self() const
{
    const auto me = m_parts.dashboard.me();
    if (!me)
        return {};
    const auto seat = std::ranges::find(me->seats, m_parts.dashboard.seatId(), &portal::MySeat::id);
    if (seat == me->seats.end())
        return {};
    return {.seatId = seat->id,
            .personId = me->person.id,
            .name = {me->person.name, me->person.nameEn},
            .title = {seat->titleKo, seat->titleEn},
            .unitId = seat->unitId,
            .unit = {seat->unitNameKo, seat->unitNameEn}};
}

std::unique_ptr<shell::IModule> Approval::makeModule()
{
    return std::make_unique<approval::ApprovalModule>(approval::ApprovalViewParts{
        .theme = m_parts.theme,
        .service = *m_service,
        .shell = m_parts.shell,
        .clock = m_parts.clock,
        .openFile = [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); },
        .findAssignees = [&directory = m_parts.directory](QString text, int limit) { return findAssignees(directory, std::move(text), limit); },
        .chartOf = [&directory = m_parts.directory](QString unitId) { return chartBelow(directory, std::move(unitId)); }});
}

void Approval::loadNow()
{
    m_service->loadNow();
}

void Approval::deskStarted()
{
    m_service->start();
}

void Approval::stop()
{
    m_service->stop();
}

} // namespace gw::app
