// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDate>
#include <QDateTime>
#include <gw/document/content.h>
#include <gw/document/meta.h>

namespace gw::document {

/// A cell of the signature row (결재란): 기안자, 검토자, 협조자, 결재권자.
struct SignatureCell
{
    StepRole role = StepRole::Review; ///< Draft, Review, Concur, Agree, Audit or Decide
    QString title = {};               ///< 주무관, 정보시스템과장
    QString name = {};                ///< who signed; empty: not yet
    QString image = {};               ///< sha256 of a picture of the signature; empty: the name is the signature
    QString date = {};                ///< as printed beside the decider's mark: "11/21"; usually empty
    bool delegated = false;           ///< 전결
    bool acting = false;              ///< 대결
    QString skipReason = {};          ///< 출장, 휴가: printed instead of a signature (Art. 9(1))
    bool proposer = false;            ///< 발의자: a star
    bool reporter = false;            ///< 보고자: a dotted circle
    bool operator==(const SignatureCell &) const = default;
};

/// Who answers for the document, at the foot of it.
struct Contact
{
    QString postcode = {};
    QString address = {};
    QString homepage = {};
    QString phone = {};
    QString fax = {};
    QString mail = {};
    bool operator==(const Contact &) const = default;
};

/// The form's own measures, in mm and pt. The defaults are those of the official form.
struct FormLook
{
    double top = 30;
    double bottom = 15;
    double left = 20;
    double right = 15;
    double size = 12;         ///< pt of the body
    double lineHeight = 1.6;  ///< of the size of the letters
    bool serif = false;       ///< 명조 instead of 고딕
    QString watermark = {};   ///< by policy: 열람용, the name of who prints
    bool pageOfPages = false; ///< "2/5" instead of "- 2 -"
    bool operator==(const FormLook &) const = default;
};

/// How the seal or its omission is drawn beside the sender.
struct SealMark
{
    SealMode mode = SealMode::NoneInternal;
    QString image = {};            ///< sha256 of the seal's picture, when mode is Seal
    double sizeMm = 30;            ///< of its side
    bool signatureOmitted = false; ///< OmitMinor of a unit head: 직인생략 is 서명생략
    bool operator==(const SealMark &) const = default;
};

/// The official form (공문서 서식) filled in: everything that stands on the issued sheet (domain D10, D9).
///
/// The server makes it (GET …/sheet), the desk makes it for a draft; gw_paper draws it. No field holds a path or a URL
/// to load: pictures are named by hash.
struct Sheet
{
    FormLanguage language = FormLanguage::Korean;
    FormLook look = {};
    // head
    QString headCampaign = {};
    QString logo = {};   ///< sha256 of the picture at the left of the agency
    QString symbol = {}; ///< at its right
    QString agency = {};
    QString receiver = {};      ///< "내부결재", the one receiver, or "수신자 참조"
    QStringList receivers = {}; ///< all of them when `receiver` only refers to them (수신자 line at the foot)
    QString via = {};
    // body
    QString title = {};
    Content content = {};
    QList<AttachmentRef> attachments = {};
    // foot
    QString senderName = {};
    SealMark seal = {};
    QList<SignatureCell> approvers = {}; ///< drafter, reviewers, decider, in this order
    QList<SignatureCell> concurrers = {};
    QString number = {}; ///< 시행: 정보공개정책과-1234; empty before the decision
    QDate issuedOn = {};
    QString receiptNumber = {}; ///< 접수, when it is shown as received
    QDate receivedOn = {};
    Contact contact = {};
    DisclosureMark disclosure = {};
    QString footCampaign = {};
    bool operator==(const Sheet &) const = default;
};

QJsonObject toJson(const Sheet &sheet);
/// Strict and bounded like contentFromJson().
Result<Sheet> sheetFromJson(const QJsonObject &json);

/// A sheet with what the document itself says: title, body, attachments, receivers (수신자 참조 when there are several),
/// sender, disclosure. The rest is the caller's.
Sheet sheetOf(const Meta &meta, const Content &content, const QList<AttachmentRef> &attachments,
              FormLanguage language = FormLanguage::Korean);

} // namespace gw::document
