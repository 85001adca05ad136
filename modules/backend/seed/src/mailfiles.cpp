// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mailfiles.h"

#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::seed {
namespace {

quint32 checksum(const QByteArray &bytes)
{
    quint32 sum = 0xffffffff;
    for (const char byte : bytes) {
        sum ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = sum & 1 ? 0xedb88320 ^ (sum >> 1) : sum >> 1;
    }
    return ~sum;
}

template <class Number>
QByteArray little(Number number)
{
    QByteArray bytes(sizeof number, 0);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

/// A zip file whose entries are stored as they are.
QByteArray zipped(const QList<std::pair<QByteArray, QByteArray>> &files)
{
    constexpr quint16 version = 20;
    constexpr quint16 day = (46 << 9) | (1 << 5) | 2; // 2 January 2026: the same bytes every time
    QByteArray body;
    QByteArray directory;
    for (const auto &[name, content] : files) {
        const QByteArray common = little<quint16>(version) + little<quint16>(0) + little<quint16>(0) + little<quint16>(0)
                                  + little<quint16>(day) + little(checksum(content)) + little(quint32(content.size()))
                                  + little(quint32(content.size())) + little(quint16(name.size())) + little<quint16>(0);
        directory += "PK\x01\x02" + little<quint16>(version) + common + little<quint16>(0) + little<quint16>(0)
                     + little<quint16>(0) + little<quint32>(0) + little(quint32(body.size())) + name;
        body += "PK\x03\x04" + common + name + content;
    }
    const auto count = quint16(files.size());
    return body + directory + "PK\x05\x06" + little<quint16>(0) + little<quint16>(0) + little(count) + little(count)
           + little(quint32(directory.size())) + little(quint32(body.size())) + little<quint16>(0);
}

constexpr auto xmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

QByteArray columnName(qsizetype column)
{
    return QByteArray(1, char('A' + column % 26));
}

QString fileTopic(const QString &topic)
{
    QString name = topic;
    name.replace(u' ', u'_');
    return name;
}

} // namespace

QByteArray demoPdf(const QByteArrayList &lines)
{
    QByteArray page = "BT /F1 18 Tf 72 760 Td 24 TL\n";
    bool isTitle = true;
    for (QByteArray line : lines) {
        line.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
        page += '(' + line + ") Tj T*\n";
        if (std::exchange(isTitle, false))
            page += "/F1 11 Tf 18 TL T*\n";
    }
    page += "ET\n0.8 w 72 748 m 523 748 l S\n";
    const QByteArrayList objects{"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                                 "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
                                 "/Resources << /Font << /F1 5 0 R >> >> >>",
                                 "<< /Length " + QByteArray::number(page.size()) + " >>\nstream\n" + page + "endstream",
                                 "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
    QByteArray file = "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n";
    QByteArray table = "xref\n0 6\n0000000000 65535 f \n";
    for (qsizetype number = 0; number < objects.size(); ++number) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(number + 1) + " 0 obj\n" + objects[number] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(file.size());
    return file + table + "trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
}

QByteArray demoXlsx(const QList<QStringList> &rows)
{
    QByteArray sheet = QByteArray(xmlHead)
                       + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    qsizetype number = 0;
    for (const QStringList &row : rows) {
        const QByteArray place = QByteArray::number(++number);
        sheet += "<row r=\"" + place + "\">";
        for (qsizetype column = 0; column < row.size(); ++column) {
            bool isNumber = false;
            row[column].toDouble(&isNumber);
            const QByteArray value = row[column].toHtmlEscaped().toUtf8();
            sheet += "<c r=\"" + columnName(column) + place + '"'
                     + (isNumber ? "><v>" + value + "</v></c>" : " t=\"inlineStr\"><is><t>" + value + "</t></is></c>");
        }
        sheet += "</row>";
    }
    sheet += "</sheetData></worksheet>";
    const QByteArray types = QByteArray(xmlHead)
                             + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                               "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                               "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                               "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                               "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                               "</Types>";
    const QByteArray relation = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    return zipped({{"[Content_Types].xml", types},
                   {"_rels/.rels", xmlHead + relation + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
                   {"xl/workbook.xml",
                    xmlHead
                        + "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                          "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                          "<sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"_ba},
                   {"xl/_rels/workbook.xml.rels",
                    xmlHead + relation + "worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
                   {"xl/worksheets/sheet1.xml", sheet}});
}

QByteArray demoHwpx(const QStringList &paragraphs)
{
    QByteArray section = QByteArray(xmlHead)
                         + "<hs:sec xmlns:hs=\"http://www.hancom.co.kr/hwpml/2011/section\" "
                           "xmlns:hp=\"http://www.hancom.co.kr/hwpml/2011/paragraph\">";
    for (const QString &paragraph : paragraphs)
        section += "<hp:p><hp:run><hp:t>" + paragraph.toHtmlEscaped().toUtf8() + "</hp:t></hp:run></hp:p>";
    section += "</hs:sec>";
    const QByteArray package = QByteArray(xmlHead)
                               + "<opf:package xmlns:opf=\"http://www.idpf.org/2007/opf/\"><opf:manifest>"
                                 "<opf:item id=\"section0\" href=\"Contents/section0.xml\" media-type=\"application/xml\"/>"
                                 "</opf:manifest><opf:spine><opf:itemref idref=\"section0\"/></opf:spine></opf:package>";
    return zipped({{"mimetype", "application/hwp+zip"},
                   {"version.xml",
                    xmlHead
                        + "<hv:HCFVersion xmlns:hv=\"http://www.hancom.co.kr/hwpml/2011/version\" tagetApplication=\"WORDPROCESSOR\" "
                          "major=\"5\" minor=\"1\" micro=\"0\" buildNumber=\"1\"/>"_ba},
                   {"Contents/content.hpf", package},
                   {"Contents/section0.xml", section},
                   {"Preview/PrvText.txt", paragraphs.join(u'\n').toUtf8()}});
}

QList<mime::Attachment> attachmentsFor(Random &random, const QStringList &marks, const QString &topic)
{
    QList<mime::Attachment> files;
    const QString name = fileTopic(topic);
    const int amount = random.between(12, 980);
    if (marks.contains(u"hwpx"_s)) {
        files.append({u"붙임 1. %1 자료(서식).hwpx"_s.arg(topic), u"application/hwp+zip"_s,
                      demoHwpx({topic + u" 자료"_s, u"1. 추진 배경"_s, u"  가. 현황과 문제점"_s, u"2. 추진 계획"_s,
                                u"3. 소요 예산: 금 %1,000천원"_s.arg(amount), u"끝."_s})});
    }
    if (marks.contains(u"hwpx"_s) && random.chance(40)) // the old format: a name and a signature are all of it
        files.append({u"붙임 2. %1 검토서.hwp"_s.arg(topic), u"application/x-hwp"_s,
                      "HWP Document File V3.00 \x1a\x01\x02\x03\x04\x05" + QByteArray(128, '\0')});
    if (marks.contains(u"xlsx"_s)) {
        QList<QStringList> rows{{u"구분"_s, u"1분기"_s, u"2분기"_s, u"3분기"_s, u"4분기"_s}};
        for (const QString &line : {u"계획"_s, u"실적"_s, u"잔액"_s})
            rows.append({line, QString::number(random.between(10, 400)), QString::number(random.between(10, 400)),
                         QString::number(random.between(10, 400)), QString::number(random.between(10, 400))});
        files.append({name + u"_집계표.xlsx"_s, u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s,
                      demoXlsx(rows)});
    }
    if (marks.contains(u"pdf"_s)) {
        files.append({u"%1 (최종).pdf"_s.arg(topic), u"application/pdf"_s,
                      demoPdf({"Hanbyeol City - summary", "Plan and results of the current year", "",
                               "1. Budget      KRW " + QByteArray::number(amount) + ",000,000",
                               "2. Progress    " + QByteArray::number(random.between(20, 97)) + " %",
                               "3. Next step   review by the division", "", "This page is part of a demonstration."})});
    }
    const int pictures = marks.contains(u"photos"_s) ? random.between(2, 3) : marks.contains(u"png"_s) ? 1 : 0;
    static const QList<QByteArray> drawn{hillsPicture(201), hillsPicture(202), hillsPicture(203), hillsPicture(204)};
    for (int number = 1; number <= pictures; ++number)
        files.append({u"현장사진_%1.png"_s.arg(number), u"image/png"_s, drawn[random.below(int(drawn.size()))]});
    return files;
}

} // namespace gw::backend::seed
