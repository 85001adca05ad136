// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "approval_fixture.h"

// The scenarios of D12 that a document goes through until it is decided.
namespace gw::test {
namespace {

using Scenarios = ApprovalTest;

TEST_P(Scenarios, scenario1_simpleInternalDelegatedDecision_isNumberedFiledAndClosed)
{
    const QString id = submitted({group({step(u"review"_s, u"team"_s)}), group({step(u"decide"_s, u"info"_s)})});
    EXPECT_EQ(document(id, u"drafter"_s).text(u"state"_s), u"in-approval"_s);
    ASSERT_EQ(inbox(u"team"_s, u"waiting"_s).size(), 1);
    EXPECT_EQ(inbox(u"info"_s, u"waiting"_s).size(), 0);

    done(id, u"team"_s, u"approve"_s);
    EXPECT_EQ(inbox(u"team"_s, u"waiting"_s).size(), 0);
    EXPECT_EQ(inbox(u"team"_s, u"in-progress"_s).size(), 1);
    ASSERT_EQ(inbox(u"info"_s, u"waiting"_s).size(), 1);
    EXPECT_EQ(inbox(u"info"_s).front().value(u"why"_s).toObject().value(u"code"_s).toString(), u"step-decide"_s);

    const Reply decided = done(id, u"info"_s, u"approve"_s);
    EXPECT_EQ(decided.text(u"state"_s), u"closed"_s);
    EXPECT_EQ(decided.number(), u"정보시스템과-1"_s);
    EXPECT_FALSE(decided.text(u"decidedAt"_s).isEmpty());
    const QJsonObject last = decided.step(u"decide"_s);
    EXPECT_EQ(last.value(u"mode"_s).toString(), u"delegated"_s);
    EXPECT_EQ(last.value(u"marks"_s).toArray(), QJsonArray{u"delegated"_s});
    EXPECT_EQ(decided.text(u"chainHead"_s),
              last.value(u"signature"_s).toObject().value(u"signatureSha256"_s).toString());
    EXPECT_EQ(inbox(u"drafter"_s, u"decided"_s).size(), 1);
    EXPECT_EQ(inbox(u"drafter"_s).front().value(u"number"_s).toString(), u"정보시스템과-1"_s);

    // Nothing changes any more (D4.3).
    const Reply edited = put(u"/v1/documents/"_s + id, u"info"_s, draftBody({}, u"다른 내용"_s), id);
    EXPECT_EQ(edited.status, 409);
    EXPECT_EQ(edited.code(), u"decided"_s);
    EXPECT_EQ(setLine(id, u"info"_s, {group({step(u"decide"_s, u"info"_s)})}).code(), u"decided"_s);
}

INSTANTIATE_TEST_SUITE_P(Engines, Scenarios, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);

} // namespace
} // namespace gw::test
