// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDate>
#include <gw/document/content.h>
#include <gw/document/kinds.h>
#include <gw/document/meta.h>

namespace gw::document {

/// Where "끝." stands (handbook on the Decree Art. 7): one space of two strokes after the last letter of the body, after
/// the last attachment when there are some; below a table that is filled to its end, two strokes from the left; in the
/// first empty row of one that is not, where "이하 빈칸" takes its place.
struct EndMark
{
    enum class Where { AfterText, AfterAttachments, BelowBlock, InCell };
    Where where = Where::AfterText;
    int block = -1; ///< of the body; -1 when it is empty
    int row = -1;   ///< InCell: the row and the place of the cell in it
    int cell = -1;
    QString text = {}; ///< 끝. (End.) or 이하 빈칸 (Blank below)
    bool operator==(const EndMark &) const = default;
};
EndMark endMark(const Content &content, qsizetype attachments, FormLanguage language = FormLanguage::Korean);

/// The 붙임 list. One: "붙임  제목 1부.  끝."; several: "붙임  1. 제목 1부." and below it "2. 제목 1부.  끝.". Titles are the
/// names of the files without their ending.
struct AttachmentLine
{
    QString label = {};  ///< 붙임 (Att.) in the first line, else empty
    QString number = {}; ///< "1." when there are several
    QString text = {};   ///< 제목 1부.
    QString end = {};    ///< 끝. in the last line
    bool operator==(const AttachmentLine &) const = default;
};
QList<AttachmentLine> attachmentLines(const QList<AttachmentRef> &attachments,
                                      FormLanguage language = FormLanguage::Korean);
/// The name of an attachment as the list writes it.
QString attachmentTitle(const QString &fileName);

/// "2026. 11. 21." (Art. 7(5)); English 21 Nov 2026. Empty for an invalid date.
QString documentDate(QDate date, FormLanguage language = FormLanguage::Korean);
/// "정보공개정책과-1234 (2026. 11. 21.)"; without the date when that is invalid, empty without a number.
QString numberAndDate(const QString &number, QDate date, FormLanguage language = FormLanguage::Korean);
/// "공개", "부분공개(5,6)", "비공개(6)"; "Open", "Partly open (5, 6)".
QString disclosureText(const DisclosureMark &disclosure, FormLanguage language = FormLanguage::Korean);

} // namespace gw::document
