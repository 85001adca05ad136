// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QList>
#include <QString>
#include <optional>

/// What an official document is made of, the same for the server, the desk and the checker.
///
/// Every enumeration has a text in lower-case kebab: `toText(Flow::OutGov)` is "out-gov", and that is how it stands in
/// JSON, in tables and in what is signed. Texts never change; values are only added.
namespace gw::document {

/// Kinds of official documents (Decree Art. 4).
enum class Kind {
    General,   ///< 일반문서
    Statute,   ///< 법규문서
    Directive, ///< 지시문서
    Notice,    ///< 공고문서
    Ledger,    ///< 비치문서
    Petition,  ///< 민원문서
};

/// Where a document is going, which decides who may be its sender (Art. 13).
enum class Flow {
    Internal,     ///< 내부결재: no sender, seal or receivers
    Within,       ///< 대내
    OutGov,       ///< 대외 (행정기관)
    OutPrivate,   ///< 대외 (민간)
    OutCitizen,   ///< 민원인
    Both,         ///< 대내외
    PublicNotice, ///< 공고
};

enum class DocumentState {
    Temp,          ///< 임시저장
    InApproval,    ///< 결재진행
    Held,          ///< 보류
    Returned,      ///< 반려
    Withdrawn,     ///< 회수
    Decided,       ///< 결재완료: established and registered
    DispatchWait,  ///< 발송대기
    CheckWait,     ///< 심사대기
    CheckReturned, ///< 심사반송
    Sent,          ///< 시행완료
    Closed,        ///< 편철완결
    Cancelled,     ///< 폐기, before the decision only
};

enum class StepRole { Draft, Review, Concur, Agree, Audit, Decide, PostRead, Inform, PreRead, Handle };
enum class StepState { Pending, Ready, Opened, Held, Done, Returned, Skipped, PostWait, PostDone, Void };
enum class StepMode { Self, Acting, Delegated, Skipped, Post };
/// What somebody does with a step. Release ends a hold and Skip passes an absent reviewer; both leave no opinion.
enum class Decision { Approve, Agree, Object, Conditional, Return, Hold, Release, Read, Skip };
enum class GroupMode { Sequential, Parallel };
enum class JoinRule { All, Majority, First };
enum class SignatureKind { None, Text, Image, Certificate };
enum class OpinionVisibility { All, Line, Decider };
/// Why there is a new version of a document.
enum class VersionCause { Draft, ReviewEdit, ReturnFix };

enum class SenderKind { AgencyHead, UnitHead, Collegiate };
enum class SealMode {
    Seal,         ///< 관인
    Signature,    ///< 서명
    OmitMinor,    ///< 관인생략 or 서명생략: minor matters (Art. 14(3))
    NoneInternal, ///< an internal document has none
    Gazette,      ///< published in the gazette
};
enum class Channel { Exchange, Internal, Mail, Post, Fax, Hand, Homepage };
enum class DispatchState { DispatchWait, CheckWait, CheckReturned, Sent, Closed };
enum class TargetState {
    Queued,
    Sending,
    Failed,
    SentUnarrived,
    Arrived,
    Accepted,
    SentBack,
    Transferred,
    ResendAsked,
    RecallAsked,
    Recalled,
    RecallFailed,
};
/// Why a document may be sent again to other receivers (Art. 15(4)).
enum class ResendGround { Order, NameChange, Omission, Request };
enum class ReceiptState {
    Arrived,
    DistributeWait,
    ReceiveWait,
    Registered,
    Assigned,
    Circulating,
    Processing,
    Done,
    SentBack,
    Transferred,
    RedistributeAsked,
};

enum class Urgency { Normal, Urgent, Immediate };
enum class SecurityHandling { None, Encrypted };
enum class Disclosure { Open, PartlyOpen, Closed };
/// Records decree Art. 26(1). "permanent", "semi-permanent", "30", "10", "5", "3", "1" (years).
enum class Retention { Permanent, SemiPermanent, Years30, Years10, Years5, Years3, Year1 };
/// Who may see the document in lists and read it, beyond those of its line.
enum class ReadRange { Line, Dept, Bureau, Agency, All };
enum class ReceiverKind { Agency, Unit, Person, Outside };
/// The language of the form's own words (수신 / To) and of computed texts; the body is what it is.
enum class FormLanguage { Korean, English }; // "ko", "en"

#define GW_DOCUMENT_ENUM(E)                                                                                            \
    QString toText(E value);                                                                                           \
    [[nodiscard]] bool fromText(QStringView text, E &out); /* false and `out` untouched: no such text */               \
    const QList<E> &valuesOf(E)                            /* all of them, in order; the argument only names the type */

GW_DOCUMENT_ENUM(Kind);
GW_DOCUMENT_ENUM(Flow);
GW_DOCUMENT_ENUM(DocumentState);
GW_DOCUMENT_ENUM(StepRole);
GW_DOCUMENT_ENUM(StepState);
GW_DOCUMENT_ENUM(StepMode);
GW_DOCUMENT_ENUM(Decision);
GW_DOCUMENT_ENUM(GroupMode);
GW_DOCUMENT_ENUM(JoinRule);
GW_DOCUMENT_ENUM(SignatureKind);
GW_DOCUMENT_ENUM(OpinionVisibility);
GW_DOCUMENT_ENUM(VersionCause);
GW_DOCUMENT_ENUM(SenderKind);
GW_DOCUMENT_ENUM(SealMode);
GW_DOCUMENT_ENUM(Channel);
GW_DOCUMENT_ENUM(DispatchState);
GW_DOCUMENT_ENUM(TargetState);
GW_DOCUMENT_ENUM(ResendGround);
GW_DOCUMENT_ENUM(ReceiptState);
GW_DOCUMENT_ENUM(Urgency);
GW_DOCUMENT_ENUM(SecurityHandling);
GW_DOCUMENT_ENUM(Disclosure);
GW_DOCUMENT_ENUM(Retention);
GW_DOCUMENT_ENUM(ReadRange);
GW_DOCUMENT_ENUM(ReceiverKind);
GW_DOCUMENT_ENUM(FormLanguage);
#undef GW_DOCUMENT_ENUM

/// `fromText<Flow>(u"out-gov")`.
template <class E>
std::optional<E> fromText(QStringView text)
{
    E value{};
    return fromText(text, value) ? std::optional<E>(value) : std::nullopt;
}

/// Every value of an enumeration, in the order it is declared: `values<Retention>()`.
template <class E>
const QList<E> &values()
{
    return valuesOf(E{});
}

} // namespace gw::document
