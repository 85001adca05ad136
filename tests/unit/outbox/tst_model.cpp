// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "outbox_fixture.h"

#include <QAbstractItemModelTester>
#include <gw/outbox/model.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using outbox::OutboxModel;
using test::PageHandler;

TEST(OutboxModelRows, followTheEntriesInTheOrderOfDecisions)
{
    test::Desk desk;
    desk.start();
    OutboxModel model(*desk.box);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    desk.box->setPaused(outbox::Pause::Offline, true);
    const QString first = desk.add(u"a"_s, u"1"_s);
    const QString second = desk.add(u"b"_s, u"2"_s);
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0).data(OutboxModel::OperationIdRole).toString(), first);
    EXPECT_EQ(model.index(1).data(OutboxModel::ObjectKeyRole).toString(), u"page/b"_s);
    EXPECT_EQ(model.index(1).data(OutboxModel::StateRole).toInt(), int(outbox::State::Waiting));

    desk.handler->script = {PageHandler::accepted(u"1"_s), fail(Error::Code::Rejected)};
    desk.box->setPaused(outbox::Pause::Offline, false);
    ASSERT_TRUE(desk.isGone(first));
    ASSERT_TRUE(desk.becomes(second, outbox::State::NeedsAttention));
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.index(0).data(OutboxModel::OperationIdRole).toString(), second);
    EXPECT_EQ(model.index(0).data(OutboxModel::ErrorCodeRole).toString(), u"rejected"_s);
}
