// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <gw/document/kinds.h>

using namespace gw::document;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Every value has a text of its own in lower-case kebab, and reads back.
template <class E>
void expectTexts(qsizetype count)
{
    QStringList seen;
    EXPECT_EQ(values<E>().size(), count);
    for (const E value : values<E>()) {
        const QString text = toText(value);
        EXPECT_FALSE(text.isEmpty());
        EXPECT_TRUE(std::all_of(text.begin(), text.end(), [](QChar c) {
            return (c >= u'a' && c <= u'z') || c.isDigit() || c == u'-';
        })) << text.toStdString();
        EXPECT_FALSE(seen.contains(text)) << text.toStdString();
        seen.append(text);
        EXPECT_EQ(fromText<E>(text), std::optional(value)) << text.toStdString();
    }
    E kept = values<E>().last();
    EXPECT_FALSE(fromText(u"no-such-value", kept));
    EXPECT_FALSE(fromText(toText(kept).toUpper() + u'x', kept));
    EXPECT_EQ(kept, values<E>().last());
}

} // namespace

TEST(DocumentKinds, everyValue_hasATextThatReadsBack)
{
    expectTexts<Kind>(6);
    expectTexts<Flow>(7);
    expectTexts<DocumentState>(12);
    expectTexts<StepRole>(10);
    expectTexts<StepState>(10);
    expectTexts<StepMode>(5);
    expectTexts<Decision>(9);
    expectTexts<GroupMode>(2);
    expectTexts<JoinRule>(3);
    expectTexts<SignatureKind>(4);
    expectTexts<OpinionVisibility>(3);
    expectTexts<VersionCause>(3);
    expectTexts<SenderKind>(3);
    expectTexts<SealMode>(5);
    expectTexts<Channel>(7);
    expectTexts<DispatchState>(5);
    expectTexts<TargetState>(12);
    expectTexts<ResendGround>(4);
    expectTexts<ReceiptState>(11);
    expectTexts<Urgency>(3);
    expectTexts<SecurityHandling>(2);
    expectTexts<Disclosure>(3);
    expectTexts<Retention>(7);
    expectTexts<ReadRange>(5);
    expectTexts<ReceiverKind>(4);
    expectTexts<FormLanguage>(2);
}

TEST(DocumentKinds, textsThatAreSignedAndStored_areTheAgreedOnes)
{
    EXPECT_EQ(toText(Flow::OutGov), u"out-gov"_s);
    EXPECT_EQ(toText(Flow::PublicNotice), u"public-notice"_s);
    EXPECT_EQ(toText(DocumentState::InApproval), u"in-approval"_s);
    EXPECT_EQ(toText(StepRole::PostRead), u"post-read"_s);
    EXPECT_EQ(toText(StepState::PostWait), u"post-wait"_s);
    EXPECT_EQ(toText(Disclosure::PartlyOpen), u"partly-open"_s);
    EXPECT_EQ(toText(Retention::SemiPermanent), u"semi-permanent"_s);
    EXPECT_EQ(toText(Retention::Years30), u"30"_s);
    EXPECT_EQ(toText(Retention::Year1), u"1"_s);
    EXPECT_EQ(toText(TargetState::SentUnarrived), u"sent-unarrived"_s);
    EXPECT_EQ(toText(ReceiptState::RedistributeAsked), u"redistribute-asked"_s);
    EXPECT_EQ(toText(FormLanguage::Korean), u"ko"_s);
}
