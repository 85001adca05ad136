// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/document/sheet.h>

namespace gw::document {

/// The printed words of the official form in its language. They are part of the document, not of the program's surface:
/// an English desk still prints a Korean form.
struct FormLabels
{
    QString receiver = {};         ///< 수신
    QString via = {};              ///< (경유)
    QString title = {};            ///< 제목
    QString receivers = {};        ///< 수신자
    QString concur = {};           ///< 협조자
    QString issue = {};            ///< 시행
    QString receipt = {};          ///< 접수
    QString postcode = {};         ///< 우
    QString phone = {};            ///< 전화번호
    QString fax = {};              ///< 팩스번호
    QString delegated = {};        ///< 전결
    QString acting = {};           ///< 대결
    QString sealOmitted = {};      ///< 관인생략
    QString signatureOmitted = {}; ///< 서명생략
};
const FormLabels &formLabels(FormLanguage language);

/// What stands beside the sender in place of a seal; empty when there is a seal, a signature or nothing.
QString sealOmission(const Sheet &sheet);
/// 전결 11/21, 대결, 출장: the small mark over a signature; both marks together for who acts for a delegated decider.
QString cellMark(const SignatureCell &cell, FormLanguage language);
/// Whether a cell is drawn: those of people who neither sign nor carry a mark are not (rule Art. 7), but before the
/// decision every cell is.
bool isDrawn(const SignatureCell &cell, bool decided);
/// The lines of the foot below the numbers: "우 12345 한별특별시 …  / https://…", "전화번호 … / 팩스번호 … / 메일 / 공개".
QStringList footLines(const Sheet &sheet);

} // namespace gw::document
