// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <gw/mail/safety.h>

using namespace gw::mail::safety;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList inside{u"hanbit.example"_s, u"hanbyeol-city.example"_s};

SenderFacts from(const QString &name, const QString &email)
{
    SenderFacts facts;
    facts.from = {{name, email}};
    facts.internalDomains = inside;
    return facts;
}

bool says(const SenderFacts &facts, Kind kind)
{
    return std::ranges::any_of(check(facts), [kind](const Finding &finding) { return finding.kind == kind; });
}

std::string look(const QString &domain, const QStringList &known = inside)
{
    return lookAlikeOf(domain, known).toStdString();
}

TEST(Safety, aColleague_givesNothingToSay)
{
    EXPECT_TRUE(check(from(u"김하늘"_s, u"haneul.kim@hanbit.example"_s)).isEmpty());
    EXPECT_TRUE(check(from(u"민원"_s, u"a@citizen.hanbit.example"_s)).isEmpty());
    EXPECT_TRUE(check({}).isEmpty());
}

TEST(Safety, somebodyOutside_isNamedOnce)
{
    const QList<Finding> found = check(from(u"박철수"_s, u"park@naver.example"_s));
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0].kind, Kind::OutsideSender);
    EXPECT_EQ(found[1].kind, Kind::FirstContact);
    SenderFacts known = from(u"박철수"_s, u"park@naver.example"_s);
    known.heardBefore = true;
    EXPECT_EQ(check(known).size(), 1);
    // A second mail makes nobody a friend.
    known.isInsider = [](const QString &name) { return name == u"박철수"; };
    EXPECT_TRUE(says(known, Kind::NameOfInsider));
    known.knownSender = true;
    EXPECT_EQ(check(known).size(), 1);
}

TEST(Safety, domainsThatLookAlike_areSeen)
{
    for (const QString &domain : {u"hanbjt.example"_s, u"hanb1t.example"_s, u"hanblt.example"_s, u"hanbit-mail.example"_s, u"login-hanbit.test"_s, u"hanbit.test"_s, u"hanbitcity.test"_s,
                                  u"xn--hnbit-4ve.example"_s /* with a Cyrillic а */, u"hаnbit.example"_s, u"hannbit.example"_s, u"hanibt.example"_s, u"mail.hanblt.example"_s})
        EXPECT_EQ(look(domain), "hanbit.example") << domain.toStdString();
    EXPECT_EQ(look(u"한별특별시청.example"_s, {u"한별특별시.example"_s}), "xn--bm3ba497bcosn8c.example") << "words added";
    EXPECT_FALSE(look(u"한볕특별시.example"_s, {u"한별특별시.example"_s}).empty()) << "one Korean letter";
    EXPECT_FALSE(look(u"harnbit.example"_s, {u"hambit.example"_s}).empty()) << "rn reads as m";
    for (const QString &domain : {u"hanbit.example"_s, u"mail.hanbit.example"_s, u"naver.example"_s, u"seoul.example"_s, u"hobbit.example"_s, u"example"_s, u""_s, u"xn--"_s, u"."_s})
        EXPECT_EQ(look(domain), "") << domain.toStdString();
}

TEST(Safety, aDomainInsideAnother_isSeen)
{
    const QList<Finding> found = check(from({}, u"a@hanbit.example.evil.test"_s));
    EXPECT_EQ(found.front().kind, Kind::HiddenDomain);
    EXPECT_EQ(found.front().severity, Severity::Danger);
    EXPECT_EQ(found.front().expected, u"hanbit.example"_s);
    EXPECT_FALSE(says(from({}, u"a@mail.hanbit.example"_s), Kind::HiddenDomain));
}

TEST(Safety, namesThatPretend_areSeen)
{
    EXPECT_TRUE(says(from(u"haneul.kim@hanbit.example"_s, u"x@evil.test"_s), Kind::AddressInName));
    EXPECT_TRUE(says(from(u"김하늘 <haneul.kim@hanbit.example>"_s, u"x@evil.test"_s), Kind::AddressInName));
    EXPECT_FALSE(says(from(u"x@evil.test"_s, u"x@evil.test"_s), Kind::AddressInName));
    for (const QString &role : {u"한별특별시장"_s, u"시장"_s, u"감사관"_s, u"감사담당관실"_s, u"정보시스템 관리자"_s, u"메일 관리자"_s, u"IT Support"_s, u"Administrator"_s, u"김하늘 (비서실)"_s})
        EXPECT_TRUE(says(from(role, u"x@evil.test"_s), Kind::RoleName)) << role.toStdString();
    for (const QString &name : {u"전통시장"_s, u"박철수"_s, u"공연장"_s, u"administrative"_s})
        EXPECT_FALSE(says(from(name, u"x@evil.test"_s), Kind::RoleName)) << name.toStdString();
    EXPECT_FALSE(says(from(u"감사관"_s, u"x@hanbit.example"_s), Kind::RoleName));
    SenderFacts facts = from(u"김하늘 주무관"_s, u"x@evil.test"_s);
    facts.isInsider = [](const QString &name) { return name == u"김하늘"_s; };
    EXPECT_TRUE(says(facts, Kind::NameOfInsider));
    facts.from = {{u"이바다"_s, u"x@evil.test"_s}};
    EXPECT_FALSE(says(facts, Kind::NameOfInsider));
}

TEST(Safety, answersThatWouldGoElsewhere_areSeen)
{
    SenderFacts facts = from(u"박"_s, u"park@shop.example"_s);
    facts.replyTo = {{{}, u"park@evil.test"_s}};
    EXPECT_TRUE(says(facts, Kind::ReplyElsewhere));
    facts.replyTo = {{{}, u"help@mail.shop.example"_s}};
    EXPECT_FALSE(says(facts, Kind::ReplyElsewhere));
    facts.replyTo = {{{}, u"list@evil.test"_s}};
    facts.mailingList = true;
    EXPECT_FALSE(says(facts, Kind::ReplyElsewhere));
    SenderFacts colleague = from(u"김"_s, u"kim@hanbit.example"_s);
    colleague.replyTo = {{{}, u"kim@evil.test"_s}};
    ASSERT_EQ(check(colleague).size(), 1);
    EXPECT_EQ(check(colleague).front().severity, Severity::Danger);
    colleague.replyTo = {{{}, u"team@hanbyeol-city.example"_s}};
    EXPECT_TRUE(check(colleague).isEmpty());
    colleague.sender = {{{}, u"bot@evil.test"_s}};
    EXPECT_TRUE(says(colleague, Kind::SenderDiffers));
    colleague.from.append({u"둘"_s, u"two@evil.test"_s});
    EXPECT_TRUE(says(colleague, Kind::ManySenders));
}

TEST(Safety, resultsOfOurServer_areBelievedAndNoOthers)
{
    SenderFacts facts = from({}, u"x@shop.example"_s);
    facts.authenticationServer = u"mx.hanbit.example"_s;
    facts.authenticationResults = {u"mx.hanbit.example; spf=fail (no) smtp.mailfrom=x; dkim=none; dmarc=fail header.from=shop.example"_s};
    ASSERT_EQ(check(facts).front().kind, Kind::NotAuthenticated);
    EXPECT_EQ(check(facts).front().severity, Severity::Danger);
    EXPECT_EQ(check(facts).front().detail, u"spf dmarc"_s);
    facts.authenticationResults = {u"evil.test; dmarc=fail"_s};
    EXPECT_FALSE(says(facts, Kind::NotAuthenticated));
    facts.authenticationResults = {u"mx.hanbit.example; dkim=fail header.d=a; dkim=pass header.d=b; dmarc=pass"_s, u"mx.hanbit.example; dmarc=fail"_s};
    EXPECT_FALSE(says(facts, Kind::NotAuthenticated)) << "the topmost counts, and one good signature is enough";
    facts.authenticationResults = {u"mx.hanbit.example; spf=softfail"_s};
    EXPECT_EQ(check(facts).front().severity, Severity::Caution);
    // Without a name of its own, every host of the city is believed; one that only begins like it is not.
    facts.authenticationServer.clear();
    ASSERT_FALSE(facts.internalDomains.isEmpty());
    facts.authenticationResults = {u"relay.evil.test 1; dmarc=fail"_s, facts.internalDomains.front() + u".evil.test; dmarc=fail"_s};
    EXPECT_FALSE(says(facts, Kind::NotAuthenticated));
    facts.authenticationResults.append(u"MX1."_s + facts.internalDomains.front() + u" 1; dmarc=fail"_s);
    EXPECT_TRUE(says(facts, Kind::NotAuthenticated));
}

TEST(Safety, linksThatLie_areToldOncePerHost)
{
    SenderFacts facts = from({}, u"x@shop.example"_s);
    facts.links = {{u"https://evil.test/"_s, u"https://hanbit.example/"_s}, {u"https://evil.test/"_s, u"https://hanbit.example/"_s}, {u"https://a.test/"_s, u"여기"_s}};
    const QList<Finding> found = check(facts);
    EXPECT_EQ(std::ranges::count(found, Kind::MisleadingLink, &Finding::kind), 1);
    EXPECT_EQ(found.front().domain, u"evil.test"_s);
}

TEST(Safety, attachments_areJudgedByWhatOpensThem)
{
    const auto risk = [](const QString &name, const QByteArray &head = {}, const QString &type = {}) { return riskOf({name, type, head}); };
    for (const QString &name : {u"a.exe"_s, u"a.EXE"_s, u"a.exe."_s, u"a.exe "_s, u"a.pdf.scr"_s, u"a.js"_s, u"a.ps1"_s, u"a.jar"_s, u"a.desktop"_s, u"a.e\u200Bxe"_s, u"a.ｅｘｅ"_s, u"a.bat::$DATA"_s, u"a.hta"_s})
        EXPECT_EQ(risk(name), FileRisk::Program) << name.toStdString();
    EXPECT_EQ(risk(u"a.pdf"_s, "MZ\x90"), FileRisk::Program);
    EXPECT_EQ(risk(u"보고"_s, "#!/bin/sh"), FileRisk::Program);
    EXPECT_EQ(risk(u"a.lnk"_s), FileRisk::Shortcut);
    EXPECT_EQ(risk(u"a.txt"_s, QByteArray("L\0\0\0\x01\x14\x02\0x", 9)), FileRisk::Shortcut);
    EXPECT_EQ(risk(u"a.iso"_s), FileRisk::DiskImage);
    EXPECT_EQ(risk(u"a.htm"_s), FileRisk::WebPage);
    EXPECT_EQ(risk(u"a"_s, {}, u"text/html"_s), FileRisk::WebPage);
    EXPECT_EQ(risk(u"a.xlsm"_s), FileRisk::Macro);
    EXPECT_EQ(risk(u"a.zip"_s), FileRisk::Archive);
    EXPECT_EQ(risk(u"a.zip"_s, QByteArray("PK\x03\x04\x14\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x05\0\0\0a.exe..", 37)), FileRisk::Program);
    EXPECT_EQ(risk(u"a.hwp"_s), FileRisk::OldHwp);
    for (const QString &name : {u"a.pdf"_s, u"a.hwpx"_s, u"a.docx"_s, u"a.png"_s, u"a"_s, u""_s, u"."_s, u"a.txt"_s, u"a.eml"_s})
        EXPECT_EQ(risk(name), FileRisk::None) << name.toStdString();
    EXPECT_FALSE(mayOpen(FileRisk::Program) || mayOpen(FileRisk::Shortcut) || mayOpen(FileRisk::DiskImage));
    EXPECT_TRUE(mayOpen(FileRisk::None) && mayOpen(FileRisk::OldHwp) && mayOpen(FileRisk::Archive));
}

TEST(Safety, namesThatHideTheirEnding_areSeen)
{
    for (const QString &name : {u"보고서.pdf.exe"_s, u"a.hwp.js"_s, u"gpj\u202Eexe.jpg"_s, u"a.pdf                  .exe"_s, u"a.docx.html"_s})
        EXPECT_TRUE(isDisguised(name)) << name.toStdString();
    for (const QString &name : {u"a.exe"_s, u"2026.11.22 보고.pdf"_s, u"a.tar.gz"_s, u"v1.2.docx"_s, u"a.pdf.zip"_s})
        EXPECT_FALSE(isDisguised(name)) << name.toStdString();
}

TEST(Safety, aLockedArchive_isWorseThanAnOpenOne)
{
    SenderFacts facts = from({}, u"x@shop.example"_s);
    facts.attachments = {{u"자료.zip"_s}};
    const auto severity = [&facts] {
        for (const Finding &finding : check(facts)) {
            if (finding.kind == Kind::RiskyAttachment)
                return finding.severity;
        }
        return Severity::Note;
    };
    EXPECT_EQ(severity(), Severity::Note);
    facts.text = u"압축 비밀번호는 1234 입니다"_s;
    EXPECT_EQ(severity(), Severity::Danger);
    facts.text.clear();
    facts.attachments = {{u"자료.zip"_s, {}, QByteArray("PK\x03\x04\x14\0\x01\0", 8)}};
    EXPECT_EQ(severity(), Severity::Danger);
}

} // namespace
