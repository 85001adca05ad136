// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "boards_fixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::test;
using boards::CommentModel;
using boards::CommentRow;

namespace {

CommentRow comment(const QString &id, int minute, const QString &parent = {})
{
    CommentRow row;
    row.id = id;
    row.parentId = parent;
    row.text = u"댓글 "_s + id;
    row.createdAt = QDateTime(QDate(2026, 11, 20), QTime(9, minute), Qt::UTC);
    return row;
}

QStringList ids(const CommentModel &model)
{
    QStringList list;
    for (const CommentRow &row : model.rows())
        list.append(row.id);
    return list;
}

} // namespace

TEST(CommentList, answers_standBelowWhatTheyAnswer)
{
    CommentModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({comment(u"b"_s, 2), comment(u"a1"_s, 5, u"a"_s), comment(u"a"_s, 1), comment(u"a2"_s, 6, u"a1"_s),
                   comment(u"b1"_s, 4, u"b"_s)});
    EXPECT_EQ(ids(model), (QStringList{u"a"_s, u"a1"_s, u"a2"_s, u"b"_s, u"b1"_s}));
    EXPECT_EQ(model.index(1).data(CommentModel::DepthRole).toInt(), 1);
    EXPECT_EQ(model.index(3).data(CommentModel::DepthRole).toInt(), 0);
}

TEST(CommentList, oneComesInTheMiddleAndOneGoes_othersKeepTheirPlace)
{
    CommentModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({comment(u"a"_s, 1), comment(u"b"_s, 2), comment(u"c"_s, 3)});
    const QPersistentModelIndex last(model.index(2));
    model.setRows({comment(u"a"_s, 1), comment(u"a1"_s, 9, u"a"_s), comment(u"c"_s, 3)});
    EXPECT_EQ(ids(model), (QStringList{u"a"_s, u"a1"_s, u"c"_s}));
    EXPECT_EQ(last.data(CommentModel::CommentIdRole).toString(), u"c"_s);
    model.setRows({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(CommentList, circlesOfAnswers_doNotHang)
{
    CommentModel model;
    model.setRows({comment(u"a"_s, 1, u"b"_s), comment(u"b"_s, 2, u"a"_s)});
    EXPECT_EQ(model.rowCount(), 2);
}
