// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// L03, L04, L11, L12.
#include "checks_support.h"

using namespace Qt::Literals::StringLiterals;
using namespace gw::checks;
using namespace gw::checks::test;
using gw::document::Flow;
using gw::document::Receiver;
using gw::document::ReceiverKind;
using gw::document::SenderKind;

namespace {

QStringList receivers(const Input &input)
{
    return messages(gw::checks::test::of(check(input), u"L03"));
}

} // namespace

TEST(ChecksReceivers, documentToSend_needsReceiverAndSender)
{
    Input input = clean();
    EXPECT_EQ(receivers(input), QStringList());
    input.meta.receivers.clear();
    input.meta.senderName = u" "_s;
    EXPECT_EQ(receivers(input), (QStringList{u"L03.no-receiver"_s, u"L03.no-sender"_s}));
    input.context.stage = Stage::Typing;
    EXPECT_EQ(receivers(input), QStringList());
    input.context.stage = Stage::Submit;
    input.meta.flow = Flow::PublicNotice;
    EXPECT_EQ(receivers(input), QStringList{u"L03.no-sender"_s});
}

TEST(ChecksReceivers, internalDocument_hasNeither)
{
    Input input = clean();
    input.meta.flow = Flow::Internal;
    EXPECT_EQ(receivers(input), (QStringList{u"L03.internal-sender"_s, u"L03.internal-receivers"_s}));
    EXPECT_EQ(fixAll(input, u"L03.internal-sender"), 1);
    EXPECT_EQ(fixAll(input, u"L03.internal-receivers"), 1);
    EXPECT_EQ(receivers(input), QStringList());
    EXPECT_TRUE(input.meta.receivers.isEmpty());
}

TEST(ChecksReceivers, receiverThatIsGone_isFound)
{
    Input input = clean();
    input.context.receivers = {{.id = u"a1"_s, .known = false}};
    EXPECT_EQ(receivers(input), QStringList{u"L03.unknown"_s});
    input.context.receivers = {{.id = u"a1"_s, .dissolved = true}};
    EXPECT_EQ(receivers(input), QStringList{u"L03.dissolved"_s});
    input.context.receivers = {{.id = u"a1"_s, .dissolved = true, .successor = u"도시과"_s}};
    const QList<Finding> findings = of(check(input), u"L03");
    ASSERT_EQ(messages(findings), QStringList{u"L03.dissolved-successor"_s});
    EXPECT_EQ(findings.constFirst().parameters, (QStringList{u"가온구청장"_s, u"도시과"_s}));
    input.context.receivers = {{.id = u"other"_s, .dissolved = true}};
    EXPECT_EQ(receivers(input), QStringList());
}

TEST(ChecksReceivers, senderAndFlow_mustFit)
{
    Input input = clean();
    input.context.sender = SenderKind::UnitHead;
    QList<Finding> findings = of(check(input), u"L03");
    ASSERT_EQ(messages(findings), QStringList{u"L03.sender-outside"_s});
    EXPECT_EQ(findings.constFirst().level, Level::Red);
    EXPECT_EQ(findings.constFirst().article, u"Art. 13(1)"_s);
    input.context.sender = SenderKind::Collegiate;
    EXPECT_EQ(receivers(input), QStringList());
    // Guessed from the name it is a question only.
    input.context.sender.reset();
    input.meta.senderName = u"도로관리과장"_s;
    findings = of(check(input), u"L03");
    ASSERT_EQ(messages(findings), QStringList{u"L03.sender-outside"_s});
    EXPECT_EQ(findings.constFirst().level, Level::Amber);
    input.meta.flow = Flow::Within;
    EXPECT_EQ(receivers(input), QStringList());
    input.meta.senderName = u"한별특별시장"_s;
    EXPECT_EQ(receivers(input), QStringList{u"L03.sender-within"_s});
}

TEST(ChecksReceivers, receiversOfTheWrongKindOrTwice_areFound)
{
    Input input = clean();
    input.meta.receivers.append(input.meta.receivers.constFirst());
    EXPECT_EQ(receivers(input), QStringList{u"L03.twice"_s});
    input.meta.receivers[1] = {.kind = ReceiverKind::Outside, .name = u"가온 상사"_s};
    EXPECT_EQ(receivers(input), QStringList{u"L03.private-in-gov"_s});
    input.meta.flow = Flow::Within;
    input.meta.senderName = u"도로관리과장"_s;
    EXPECT_EQ(receivers(input), QStringList{u"L03.outside-within"_s});
    input.meta.receivers[1].name.clear();
    EXPECT_EQ(receivers(input), (QStringList{u"L03.nameless"_s, u"L03.outside-within"_s}));
}

TEST(ChecksReceivers, lineAgainstTheDelegationRule)
{
    Input input = clean();
    EXPECT_EQ(messages(of(check(input), u"L04")), QStringList());
    input.context.delegation = {
        .verdict = Delegation::Verdict::Below, .decider = u"팀장"_s, .required = u"과장"_s, .source = u"훈령 제1호"_s};
    QList<Finding> findings = of(check(input), u"L04");
    ASSERT_EQ(messages(findings), QStringList{u"L04.below"_s});
    EXPECT_TRUE(blocks(findings));
    EXPECT_EQ(findings.constFirst().article, u"Art. 67-2"_s);
    input.context.delegation.verdict = Delegation::Verdict::Above;
    findings = of(check(input), u"L04");
    ASSERT_EQ(messages(findings), QStringList{u"L04.above"_s});
    EXPECT_FALSE(blocks(findings));
    EXPECT_EQ(codesToReason(findings), QStringList{u"L04"_s});
    input.context.delegation.verdict = Delegation::Verdict::At;
    EXPECT_EQ(messages(of(check(input), u"L04")), QStringList());
}

TEST(ChecksReceivers, severalPersons_getSheetsOfTheirOwn)
{
    Input input = clean();
    input.meta.flow = Flow::OutCitizen;
    input.meta.receivers = {{.kind = ReceiverKind::Person, .id = u"p1"_s, .name = u"김하늘"_s},
                            {.kind = ReceiverKind::Outside, .name = u"박서준"_s}};
    const QList<Finding> findings = of(check(input), u"L11");
    ASSERT_EQ(messages(findings), QStringList{u"L11.persons"_s});
    EXPECT_EQ(findings.constFirst().level, Level::Amber);
    EXPECT_EQ(fixAll(input, u"L11.persons"), 1);
    EXPECT_TRUE(input.meta.receivers.constFirst().personal);
    input.meta.receivers = {{.kind = ReceiverKind::Person, .id = u"p1"_s, .name = u"김하늘"_s},
                            {.kind = ReceiverKind::Outside, .name = u"주식회사 가온"_s}};
    EXPECT_EQ(messages(of(check(input), u"L11")), QStringList());
}

TEST(ChecksReceivers, receiversOfAnEarlierDispatch_areMissed)
{
    Input input = clean();
    input.meta.receivers.append({.kind = ReceiverKind::Agency, .id = u"a2"_s, .name = u"나래구청장"_s});
    input.context.earlier = {{.number = u"도로과-10"_s,
                              .issuedOn = QDate(2025, 11, 20),
                              .receiverIds = {u"a1"_s, u"a2"_s, u"a3"_s},
                              .receiverNames = {u"가온구청장"_s, u"나래구청장"_s, u"다솜구청장"_s}}};
    const QList<Finding> findings = of(check(input), u"L12");
    ASSERT_EQ(messages(findings), QStringList{u"L12.missing"_s});
    EXPECT_EQ(findings.constFirst().parameters, (QStringList{u"도로과-10"_s, u"2025. 11. 20."_s, u"다솜구청장"_s}));
    input.meta.receivers.append({.kind = ReceiverKind::Agency, .id = u"a3"_s, .name = u"다솜구청장"_s});
    EXPECT_EQ(messages(of(check(input), u"L12")), QStringList());
    input.meta.receivers = {{.kind = ReceiverKind::Agency, .id = u"a9"_s, .name = u"하람구청장"_s}};
    EXPECT_EQ(messages(of(check(input), u"L12")), QStringList());
}
