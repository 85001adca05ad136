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
    return {{u"approval.act"_s, [] { return ApprovalTr::tr("A decision"); }},
            {u"approval.submit"_s, [] { return ApprovalTr::tr("A document, to be approved"); }}};
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
