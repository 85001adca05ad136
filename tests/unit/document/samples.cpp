// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "samples.h"
#include <QPainter>
#include <gw/document/canonical.h>

namespace gw::test {

using namespace Qt::Literals::StringLiterals;
using namespace gw::document;

Run run(const QString &text)
{
    Run out;
    out.text = text;
    return out;
}

Block line(const QString &text, int level)
{
    Paragraph paragraph;
    paragraph.level = level;
    if (!text.isEmpty())
        paragraph.runs = {run(text)};
    return Block::of(paragraph);
}

Cell cell(const QString &text, bool header)
{
    Cell out;
    out.header = header;
    if (!text.isEmpty())
        out.paragraphs = {line(text).paragraph};
    return out;
}

Block table(const QList<QStringList> &rows, bool header)
{
    Table out;
    for (qsizetype column = 0; column < rows.first().size(); ++column)
        out.columnWidths.append(1000 / int(rows.first().size()));
    for (const QStringList &texts : rows) {
        Row row;
        for (const QString &text : texts)
            row.cells.append(cell(text, header && &texts == &rows.first()));
        out.rows.append(row);
    }
    return Block::of(out);
}

Content contentOf(std::initializer_list<Block> blocks)
{
    Content content;
    content.blocks = blocks;
    return content;
}

AttachmentRef attachment(const QString &name, int order)
{
    AttachmentRef out;
    out.id = u"a%1"_s.arg(order);
    out.name = name;
    out.mime = u"application/vnd.hancom.hwpx"_s;
    out.size = 1000 + order;
    out.sha256 = sha256Hex(name.toUtf8());
    out.openFormat = true;
    out.order = order;
    return out;
}

QString sealHash()
{
    return sha256Hex("seal");
}

QString emblemHash()
{
    return sha256Hex("emblem");
}

QString diagramHash()
{
    return sha256Hex("diagram");
}

QImage pictureFor(const QString &sha256)
{
    QImage image(sha256 == diagramHash() ? QSize(640, 320) : QSize(400, 400), QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    if (sha256 == sealHash()) {
        painter.setPen(QPen(QColor(200, 30, 30), 16));
        painter.drawRect(12, 12, 376, 376);
        QFont font(u"Noto Serif CJK KR"_s);
        font.setPixelSize(120);
        painter.setFont(font);
        painter.drawText(image.rect(), Qt::AlignCenter, u"한별시\n시장인"_s);
    } else if (sha256 == emblemHash()) {
        painter.setBrush(QColor(40, 90, 170));
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(40, 40, 320, 320);
    } else if (sha256 == diagramHash()) {
        image.fill(Qt::white);
        for (int bar = 0; bar < 6; ++bar)
            painter.fillRect(60 + bar * 90, 280 - bar * 40, 50, 20 + bar * 40, QColor(40, 90, 170));
    } else {
        return {};
    }
    return image;
}

namespace {

SignatureCell signedBy(StepRole role, const QString &title, const QString &name)
{
    SignatureCell out;
    out.role = role;
    out.title = title;
    out.name = name;
    return out;
}

} // namespace

Sheet koreanSheet()
{
    Sheet sheet;
    sheet.headCampaign = u"시민과 함께 여는 맑은 행정, 한별특별시"_s;
    sheet.logo = emblemHash();
    sheet.agency = u"한별특별시"_s;
    sheet.receiver = u"수신자 참조"_s;
    for (const QStringView district :
         {u"가람구", u"나래구", u"다솜구", u"라온구", u"마루구", u"바다구", u"새솔구", u"아리구", u"자람구", u"초롱구"})
        sheet.receivers.append(district.toString() + u"청장(정보통신과장)"_s);
    sheet.title = u"2026년 하반기 행정정보시스템 보안 점검 실시 알림"_s;
    sheet.content = contentOf({
        line(u"관련: 정보시스템과-1201(2026. 11. 2.)"_s, 1),
        line(
            u"행정정보시스템의 안전한 운영과 개인정보 보호를 위하여 2026년 하반기 보안 점검을 아래와 같이 실시하니, 각 구에서는 점검 대상 시스템의 담당자를 지정하여 기한 내에 제출하여 주시기 바랍니다."_s,
            1),
        line(u"점검 개요"_s, 2),
        line(u"기간: 2026. 12. 1.(화) ~ 12. 18.(금), 3주간"_s, 3),
        line(u"대상: 행정정보시스템 42개(세부 목록은 붙임 참조)"_s, 3),
        line(
            u"점검 반 편성: 정보시스템과장을 반장으로 하고, 시스템별 담당 주무관과 외부 전문가 2명이 함께 점검하며, 결과는 당일 공유합니다."_s,
            3),
        line(u"시스템별 점검 일정"_s, 2),
        table({{u"구분"_s, u"대상 시스템"_s, u"점검 기간"_s, u"담당"_s},
               {u"1주 차"_s, u"인사, 급여, 복무 등 14개"_s, u"12. 1. ~ 12. 4."_s, u"김한결"_s},
               {u"2주 차"_s, u"예산, 회계, 계약 등 15개"_s, u"12. 7. ~ 12. 11."_s, u"이도담"_s},
               {u"3주 차"_s, u"민원, 건축, 교통 등 13개"_s, u"12. 14. ~ 12. 18."_s, u"박새론"_s}}),
        line(u"협조 사항: 담당자 지정서를 2026. 11. 27.(금) 18:00까지 전자문서로 제출"_s, 2),
    });
    sheet.attachments = {attachment(u"보안 점검 대상 시스템 목록.hwpx"_s, 1),
                         attachment(u"담당자 지정서 서식.hwpx"_s, 2)};
    sheet.senderName = u"한별특별시장"_s;
    sheet.seal.mode = SealMode::Seal;
    sheet.seal.image = sealHash();
    SignatureCell drafter = signedBy(StepRole::Draft, u"주무관"_s, u"김한결"_s);
    drafter.proposer = true;
    SignatureCell absent = signedBy(StepRole::Review, u"보안정책팀장"_s, {});
    absent.skipReason = u"출장"_s;
    SignatureCell decider = signedBy(StepRole::Decide, u"정보시스템과장"_s, u"최가온"_s);
    decider.delegated = true;
    decider.date = u"11/21"_s;
    sheet.approvers = {drafter, absent, decider};
    sheet.concurrers = {signedBy(StepRole::Concur, u"예산담당관"_s, u"정다온"_s),
                        signedBy(StepRole::Concur, u"총무과장"_s, u"한아름"_s)};
    sheet.number = u"정보시스템과-1234"_s;
    sheet.issuedOn = QDate(2026, 11, 21);
    sheet.contact = {u"04524"_s,
                     u"한별특별시 가람구 시청로 110 (한별특별시청) 5층"_s,
                     u"https://www.hanbyeol.example"_s,
                     u"02-0000-1234"_s,
                     u"02-0000-1299"_s,
                     u"hangyeol@hanbyeol.example"_s};
    sheet.disclosure.grade = Disclosure::PartlyOpen;
    sheet.disclosure.grounds = {5, 7};
    return sheet;
}

Sheet englishSheet()
{
    Sheet sheet;
    sheet.language = FormLanguage::English;
    sheet.agency = u"City of Hanbyeol"_s;
    sheet.receiver = u"Mayor of Garam District (Information Division)"_s;
    sheet.title = u"Security review of administrative systems, second half of 2026"_s;
    sheet.content = contentOf({
        line(
            u"We will review the security of the administrative systems in your district between 1 and 18 December 2026. Please name one person in charge for every system by 27 November."_s,
            1),
        line(u"Scope of the review"_s, 1),
        line(u"Accounts and rights, backups, records of access"_s, 2),
        line(u"Forty-two systems, listed in the attachment"_s, 2),
        line(u"The results will be shared with you on the same day."_s, 1),
    });
    sheet.attachments = {attachment(u"List of systems.pdf"_s)};
    sheet.senderName = u"Mayor of Hanbyeol"_s;
    sheet.seal.mode = SealMode::OmitMinor;
    SignatureCell acting = signedBy(StepRole::Decide, u"Deputy Director"_s, u"Choi Ga-on"_s);
    acting.acting = true;
    SignatureCell away = signedBy(StepRole::Decide, u"Director, Information Systems"_s, {});
    away.delegated = true;
    sheet.approvers = {signedBy(StepRole::Draft, u"Officer"_s, u"Kim Han-gyeol"_s),
                       signedBy(StepRole::Review, u"Team Leader"_s, u"Lee Do-dam"_s), acting, away};
    sheet.number = u"Information Systems Division-1234"_s;
    sheet.issuedOn = QDate(2026, 11, 21);
    sheet.contact = {u"04524"_s,
                     u"110 Sicheong-ro, Garam District, Hanbyeol"_s,
                     u"https://www.hanbyeol.example"_s,
                     u"+82-2-0000-1234"_s,
                     {},
                     u"hangyeol@hanbyeol.example"_s};
    return sheet;
}

Content longContent(int pages)
{
    const QString words =
        u"한별특별시는 시민의 안전과 편의를 위하여 행정정보시스템을 개선하고 그 결과를 투명하게 공개하며 예산을 알뜰하게 집행한다 "_s;
    Content content;
    for (int page = 0; page < pages; ++page) {
        content.blocks.append(line(u"제%1장 추진 계획과 성과"_s.arg(page + 1), 1));
        for (int item = 0; item < 8; ++item) {
            content.blocks.append(line(
                u"과제 %1-%2: %3"_s.arg(page + 1).arg(item + 1).arg(words.mid((page + item) % 20)).repeated(1), 2));
            content.blocks.append(
                line(u"세부 내용 %1. %2%3"_s.arg(page * 100 + item).arg(words, words.left(20 + item * 3)), 3));
        }
        content.blocks.append(
            table({{u"항목"_s, u"2025년"_s, u"2026년"_s},
                   {u"예산(백만 원)"_s, QString::number(1000 + page), QString::number(1200 + page * 3)},
                   {u"인원(명)"_s, QString::number(20 + page), QString::number(22 + page)}}));
    }
    return content;
}

} // namespace gw::test
