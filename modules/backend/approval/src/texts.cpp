// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "texts.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::approval {
namespace {

using ::gw::document::StepRole;

struct Sentence
{
    const char16_t *code;
    const char16_t *ko;
    const char16_t *en;
};

constexpr std::array refusals{
    Sentence{u"version-changed", u"그 사이에 내용이 바뀌었습니다. 새 판을 읽고 다시 결정하십시오.",
             u"The document has changed in the meantime: read the new version and decide again."},
    Sentence{u"step-closed", u"이미 처리된 단계입니다.", u"This step is closed already."},
    Sentence{u"not-your-turn", u"아직 차례가 아닙니다.", u"It is not your turn yet."},
    Sentence{u"wrong-state", u"지금 상태에서는 할 수 없습니다.", u"Not in the state that the document is in."},
    Sentence{u"decided", u"결재가 끝난 문서는 고칠 수 없습니다(영 제17조).",
             u"A decided document is not changed any more (Art. 17)."},
    Sentence{u"objection-unseen", u"결재하기 전에 반대 의견을 열어 보아야 합니다.",
             u"Open the objections before you decide."},
    Sentence{u"objection-unresolved", u"합의되지 않았습니다. 그대로 결재하려면 사유를 적어 주십시오.",
             u"The units do not agree: to decide over them, write why."},
    Sentence{u"no-delegation", u"이 사무를 전결할 근거가 위임전결 규칙에 없습니다.",
             u"No delegation rule lets anybody but the head decide this matter (Art. 10(2))."},
    Sentence{u"below-delegation", u"위임전결 규칙이 정한 결재권자보다 낮은 직위입니다.",
             u"The decider is below the level that the delegation rule names (Art. 10(2), 67-2)."},
    Sentence{u"decider-unknown", u"결재권자의 직위를 찾을 수 없습니다.", u"The decider's post cannot be found."},
    Sentence{u"signature-needed", u"이 기관의 규정이 요구하는 서명이 필요합니다.",
             u"A signature as the agency's policy asks is needed."},
    Sentence{u"signature-invalid", u"서명이 이 문서의 이 단계에 대한 것이 아닙니다.",
             u"The signature is not one of this step of this document."},
    Sentence{u"needs-reason", u"사유를 적어 주십시오.", u"Write a reason."},
    Sentence{u"opinion-missing", u"의견을 적어 주십시오.", u"Write your opinion."},
    Sentence{u"wrong-decision", u"이 단계에서 할 수 없는 처리입니다.", u"This role does not decide that way."},
    Sentence{u"held-already", u"이미 보류 중입니다.", u"It is on hold already."},
    Sentence{u"not-held", u"보류 중이 아닙니다.", u"It is not on hold."},
    Sentence{u"only-review-is-skipped", u"검토 단계만 생략할 수 있습니다(영 제9조제1항).",
             u"Only a review may be skipped (Art. 9(1))."},
    Sentence{u"not-absent", u"부재로 등록된 검토자만 생략할 수 있습니다(영 제9조제1항).",
             u"Only a reviewer who is registered as absent may be skipped (Art. 9(1))."},
    Sentence{u"already-signed", u"다음 사람이 이미 처리하여 회수할 수 없습니다.",
             u"Somebody has acted on it, so it cannot be withdrawn."},
    Sentence{u"nothing-asked", u"회수 요청이 없습니다.", u"Nobody asks to have it back."},
    Sentence{u"was-submitted", u"상신한 적이 있는 문서는 지울 수 없습니다.",
             u"What was submitted once is not deleted."},
    Sentence{u"internal-has-receivers", u"내부결재 문서에는 발신명의와 수신자를 쓰지 않습니다(영 제13조제3항).",
             u"An internal document has no sender and no receivers (Art. 13(3))."},
    Sentence{u"receivers-missing", u"수신자가 없습니다.", u"It has no receivers."},
    Sentence{u"grounds-missing", u"부분공개나 비공개에는 근거 호수가 필요합니다.",
             u"Partly open and closed documents need a ground (Disclosure Act, Art. 9(1))."},
    Sentence{u"record-file-missing", u"기록물철을 골라 주십시오.", u"Choose the record file."},
    Sentence{u"line-begun", u"이미 진행된 단계는 바꿀 수 없습니다.", u"Steps that have begun stay as they are."},
    Sentence{u"line-invalid", u"결재선이 올바르지 않습니다.", u"The approval line is not valid."},
    Sentence{u"nothing-changed", u"바뀐 내용이 없습니다.", u"Nothing was changed."},
    Sentence{u"not-the-drafter", u"기안자만 할 수 있습니다.", u"Only the drafter may do this."},
    Sentence{u"not-your-step", u"이 단계를 처리할 사람이 아닙니다.", u"This step is not yours."},
    Sentence{u"not-your-turn-to-edit", u"검토 차례인 사람과 결재권자만 고칠 수 있습니다(영 제9조제3항).",
             u"Only the reviewer whose turn it is, and the decider, may edit (Art. 9(3))."},
    Sentence{u"not-your-line", u"결재선을 바꿀 권한이 없습니다.", u"You may not change this line."},
    Sentence{u"needs-consent", u"상신한 뒤에는 결재권자나 차례인 사람이 결재선을 바꿉니다.",
             u"After submission the decider, or who has the turn, changes the line."},
    Sentence{u"not-your-department", u"그 부서의 문서 담당자와 부서장만 할 수 있습니다.",
             u"Only that department's clerk and head may do this."},
    Sentence{u"not-the-last-signer", u"마지막으로 처리한 사람만 답할 수 있습니다.",
             u"Only the last signer answers this."},
    Sentence{u"not-records-officer", u"기록물관리 책임자만 할 수 있습니다.", u"Only a records officer may do this."},
    Sentence{u"no-such-step", u"없는 단계입니다.", u"There is no such step."},
    Sentence{u"id-taken", u"이미 있는 문서입니다.", u"There is such a document already."},
    Sentence{u"no-audit", u"처리 기록을 볼 권한이 없습니다.", u"You may not read its audit trail."},
    Sentence{u"no-content", u"내용을 볼 권한이 없습니다.", u"You may not read its content."},
};

constexpr std::array reasons{
    Sentence{u"step-review", u"검토할 차례입니다", u"Your turn to review"},
    Sentence{u"step-concur", u"협조를 요청받았습니다", u"Your concurrence is asked"},
    Sentence{u"step-agree", u"합의를 요청받았습니다", u"Your agreement is asked"},
    Sentence{u"step-audit", u"감사 차례입니다", u"Your turn to audit"},
    Sentence{u"step-decide", u"결재할 차례입니다", u"Your turn to decide"},
    Sentence{u"post-read", u"부재중에 처리된 문서입니다. 읽어 주십시오", u"Decided while you were away: read it"},
    Sentence{u"circulation", u"알림으로 받은 문서입니다", u"You are informed of it"},
    Sentence{u"returned-to-me", u"반려되었습니다", u"It was returned to you"},
    Sentence{u"withdrawn", u"회수한 문서입니다", u"You took it back"},
    Sentence{u"drafting", u"작성 중인 문서입니다", u"You are drafting it"},
    Sentence{u"watching", u"진행 상황을 볼 수 있습니다", u"On its way: you can follow it"},
    Sentence{u"consent-withdraw", u"기안자가 회수를 요청합니다", u"The drafter asks to have it back"},
    Sentence{u"substitute-away", u"처리할 사람과 대행자가 모두 부재입니다",
             u"Neither the assignee nor a substitute is there"},
};

template <class Table>
Words textIn(const Table &table, const QString &code)
{
    for (const Sentence &sentence : table) {
        if (code == QStringView(sentence.code))
            return {QString::fromUtf16(sentence.ko), QString::fromUtf16(sentence.en)};
    }
    return {code, code};
}

} // namespace

Words refusalText(const QString &code)
{
    const bool line = code.startsWith(u"line-"_s) && code != u"line-begun"_s;
    return textIn(refusals, line ? u"line-invalid"_s : code);
}

Words whyText(const QString &code)
{
    return textIn(reasons, code);
}

QString whyCode(StepRole role)
{
    switch (role) {
    case StepRole::Review: return u"step-review"_s;
    case StepRole::Concur: return u"step-concur"_s;
    case StepRole::Agree: return u"step-agree"_s;
    case StepRole::Audit: return u"step-audit"_s;
    case StepRole::Decide: return u"step-decide"_s;
    case StepRole::PostRead: return u"post-read"_s;
    case StepRole::Inform: return u"circulation"_s;
    default: return u"watching"_s;
    }
}

Words roleText(StepRole role)
{
    switch (role) {
    case StepRole::Draft: return {u"기안"_s, u"draft"_s};
    case StepRole::Review: return {u"검토"_s, u"review"_s};
    case StepRole::Concur: return {u"협조"_s, u"concurrence"_s};
    case StepRole::Agree: return {u"합의"_s, u"agreement"_s};
    case StepRole::Audit: return {u"감사"_s, u"audit"_s};
    case StepRole::Decide: return {u"결재"_s, u"decision"_s};
    case StepRole::PostRead: return {u"후열"_s, u"reading afterwards"_s};
    case StepRole::Inform: return {u"통보"_s, u"notice"_s};
    default: return {};
    }
}

} // namespace gw::backend::approval
