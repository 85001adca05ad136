// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mailtexts.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::seed {
namespace {

Voice voiceOf(QStringView line)
{
    switch (line.size() > 1 ? line[1].unicode() : u'O') {
    case u'P': return Voice::Persona;
    case u'T': return Voice::Third;
    case u'S': return Voice::Superior;
    case u'X': return Voice::Outsider;
    default: return Voice::Other;
    }
}

} // namespace

std::vector<MailThread> threadsFrom(QStringView text)
{
    std::vector<MailThread> threads;
    for (const QStringView line : text.split(u'\n')) {
        const QString rest = line.size() > 2 ? line.sliced(2).toString() : QString();
        if (line.startsWith(u"# ")) {
            threads.push_back({rest, {}, {}, {}, {}});
        } else if (line.startsWith(u"! ")) {
            threads.back().marks = rest.split(u' ');
        } else if (line.startsWith(u"> ")) {
            threads.back().folder = rest;
        } else if (line.startsWith(u"= ")) {
            threads.back().sender = rest;
        } else if (line.startsWith(u'@')) {
            threads.back().turns.push_back({voiceOf(line), {}});
        } else {
            threads.back().turns.back().body += line.toString() + u'\n';
        }
    }
    return threads;
}

const std::vector<std::pair<QString, QString>> &citizens()
{
    static const std::vector<std::pair<QString, QString>> all{
        {u"정수아"_s, u"sua.jung@mailbox.example"_s},   {u"배준호"_s, u"junho_bae@letter.example"_s},
        {u"노은결"_s, u"eungyeol@mailbox.example"_s},   {u"문태경"_s, u"tkmoon71@post.example"_s},
        {u"황보미"_s, u"bomi.hwang@letter.example"_s},  {u"남궁솔"_s, u"sol.namgung@mailbox.example"_s},
        {u"차윤슬"_s, u"yunseul@post.example"_s},       {u"하도담"_s, u"dodam.ha@letter.example"_s},
        {u"Tran Minh"_s, u"minh.tran@mailbox.example"_s}, {u"선우진"_s, u"woojin.sun@post.example"_s}};
    return all;
}

QString lookAlike(const QString &domain)
{
    QString fake = domain;
    const qsizetype at = fake.lastIndexOf(u'l', fake.lastIndexOf(u'.') - 1);
    if (at >= 0)
        fake[at] = u'1';
    else
        fake.prepend(u"mail-"_s);
    return fake;
}

QString newsletterHtml()
{
    return uR"(<!DOCTYPE html><html><head><style>
body { margin: 0; background: #eef1f5; font-family: sans-serif; }
.box { width: 600px; margin: 0 auto; background: #ffffff; }
.cta { display: inline-block; padding: 12px 28px; background: #0b57d0; color: #ffffff; border-radius: 6px; }
.muted { color: #6b7280; font-size: 12px; }
</style></head><body>
<table width="100%" cellpadding="0" cellspacing="0" bgcolor="#eef1f5"><tr><td align="center">
<table class="box" width="600" cellpadding="24" bgcolor="#ffffff">
<tr><td><img src="https://img.nurisoft.example/news/autumn-header.png" width="552" height="180" alt="누리소프트 가을 소식"></td></tr>
<tr><td><h1>가을, 업무가 가벼워집니다</h1>
<p>안녕하세요, 고객님. 이번 달에는 <b>문서 보관 장치</b> 새 제품과 무상 점검 행사를 알려 드립니다.</p>
<table width="100%"><tr>
<td width="50%"><img src="https://img.nurisoft.example/news/box.png" width="250" height="140" alt="새 보관 장치"><br><b>보관 장치 N20</b><br>두 배 넓어진 공간</td>
<td width="50%"><img src="https://img.nurisoft.example/news/check.png" width="250" height="140" alt="무상 점검"><br><b>무상 점검</b><br>11월 말까지 신청</td>
</tr></table>
<p align="center"><a class="cta" href="https://click.nurisoft.example/r?c=autumn&amp;u=20611">자세히 보기</a></p></td></tr>
<tr><td class="muted">이 메일은 소식 받기에 동의하신 분께 보냅니다. <a href="https://click.nurisoft.example/out?u=20611">그만 받기</a><br>
누리소프트(주), 한별특별시 달빛구 가온로 12</td></tr>
</table></td></tr></table>
<img src="https://open.nurisoft.example/p.gif?u=20611" width="1" height="1" alt="">
</body></html>
)"_s;
}

QString phishingHtml(const QString &ours, const QString &fake)
{
    QString html = uR"(<html><body>
<p><b>[정보시스템과] 메일함 용량 초과 안내</b></p>
<p>귀하의 메일함이 <font color="red">98%</font> 찼습니다. 24시간 안에 아래 주소에서 비밀번호를 확인하지 않으면 <b>모든 메일이 삭제</b>됩니다.</p>
<p><a href="https://portal.%1/login?next=mail">https://portal.%2/mail</a></p>
<p>문의: 정보시스템과 <a href="mailto:help@%1">help@%2</a></p>
<img src="https://portal.%1/seen.png" width="1" height="1">
</body></html>
)"_s;
    return html.replace("%1"_L1, fake).replace("%2"_L1, ours);
}

} // namespace gw::backend::seed
