// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "labels.h"

namespace gw::app::cli {

QString label(document::StepRole role, Language language)
{
    using document::StepRole;
    switch (role) {
    case StepRole::Draft: return Say{"기안", "draft"}.in(language);
    case StepRole::Review: return Say{"검토", "review"}.in(language);
    case StepRole::Concur: return Say{"협조", "concurrence"}.in(language);
    case StepRole::Agree: return Say{"합의", "agreement"}.in(language);
    case StepRole::Audit: return Say{"감사", "audit"}.in(language);
    case StepRole::Decide: return Say{"결재", "decision"}.in(language);
    case StepRole::PostRead: return Say{"후열", "reading afterwards"}.in(language);
    case StepRole::Inform: return Say{"공람", "information"}.in(language);
    case StepRole::PreRead: return Say{"선람", "reading before"}.in(language);
    case StepRole::Handle: break;
    }
    return Say{"담당", "handling"}.in(language);
}

QString label(document::StepMode mode, Language language)
{
    using document::StepMode;
    switch (mode) {
    case StepMode::Self: return {};
    case StepMode::Acting: return Say{"대결", "acting"}.in(language);
    case StepMode::Delegated: return Say{"전결", "delegated"}.in(language);
    case StepMode::Skipped: return Say{"생략", "skipped"}.in(language);
    case StepMode::Post: break;
    }
    return Say{"후결", "afterwards"}.in(language);
}

QString label(document::Decision decision, Language language)
{
    using document::Decision;
    switch (decision) {
    case Decision::Approve: return Say{"승인", "approved"}.in(language);
    case Decision::Agree: return Say{"동의", "agreed"}.in(language);
    case Decision::Object: return Say{"이견", "objected"}.in(language);
    case Decision::Conditional: return Say{"조건부", "on conditions"}.in(language);
    case Decision::Return: return Say{"반려", "returned"}.in(language);
    case Decision::Hold: return Say{"보류", "held"}.in(language);
    case Decision::Release: return Say{"보류 해제", "released"}.in(language);
    case Decision::Read: return Say{"열람", "read"}.in(language);
    case Decision::Skip: break;
    }
    return Say{"생략", "skipped"}.in(language);
}

QString label(document::SignatureKind kind, Language language)
{
    using document::SignatureKind;
    switch (kind) {
    case SignatureKind::None: return Say{"서명 없음", "no signature"}.in(language);
    case SignatureKind::Text: return Say{"이름 서명", "signed by name"}.in(language);
    case SignatureKind::Image: return Say{"그림 서명", "signed by picture"}.in(language);
    case SignatureKind::Certificate: break;
    }
    return Say{"인증서 서명", "signed with a certificate"}.in(language);
}

QString label(document::VersionCause cause, Language language)
{
    using document::VersionCause;
    switch (cause) {
    case VersionCause::Draft: return Say{"기안", "draft"}.in(language);
    case VersionCause::ReviewEdit: return Say{"검토 중 수정", "edited in review"}.in(language);
    case VersionCause::ReturnFix: break;
    }
    return Say{"반려 뒤 수정", "rewritten after return"}.in(language);
}

} // namespace gw::app::cli
