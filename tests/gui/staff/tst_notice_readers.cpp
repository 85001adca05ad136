// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Notices for those who publish them: a new one, who has read it, a reminder and a table.
#include "hands.h"

#include <QFile>
#include <QLabel>
#include <QListView>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {

class NoticeReaders : public Hands
{
protected:
    static bool hasNotice(Program &program, const QString &title, bool unsent)
    {
        return waitUntil([&] {
            const auto *list = program.find<QListView>(u"notices.list"_s);
            for (int row = 0; list && row < list->model()->rowCount(); ++row) {
                const QModelIndex index = list->model()->index(row, 0);
                if (index.data(dashboard::NoticeListModel::TitleKoRole).toString() == title)
                    return index.data(dashboard::NoticeListModel::UnsentRole).toBool() == unsent;
            }
            return false;
        });
    }
};

TEST_F(NoticeReaders, aNotice_isPublishedAndItsReadersAreSeenByKeyboard)
{
    Program program(backend, at(u"one"_s));
    sit(program, secretary);
    program.window().open({u"notices"_s, {}, {}});
    ASSERT_TRUE(tabTo(program, u"notices.new"_s));
    key(program, Qt::Key_Space);
    ASSERT_TRUE(waitUntil([&] { return focused() == u"notices.publish.titleKo"_s; }));
    type(u"비상 연락망 확인"_s);
    key(program, Qt::Key_Tab);
    type(u"연락처가 맞는지 확인해 주십시오."_s);
    ASSERT_TRUE(tabTo(program, u"notices.publish.mustRead"_s));
    key(program, Qt::Key_Space);
    key(program, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(hasNotice(program, u"비상 연락망 확인"_s, true));
    // It goes out when nobody takes it back.
    for (const outbox::Entry &entry : program.desk().desk().outbox().entries())
        std::ignore = program.desk().desk().outbox().retry(entry.operationId);
    ASSERT_TRUE(hasNotice(program, u"비상 연락망 확인"_s, false));

    auto *list = program.find<QListView>(u"notices.list"_s);
    ASSERT_TRUE(tabTo(program, u"notices.list"_s));
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (list->model()->index(row, 0).data(dashboard::NoticeListModel::TitleKoRole).toString() == u"비상 연락망 확인"_s)
            list->setCurrentIndex(list->model()->index(row, 0));
    }
    ASSERT_TRUE(tabTo(program, u"notices.showReaders"_s));
    key(program, Qt::Key_Space);
    const auto *counts = program.find<QLabel>(u"notices.readers.counts"_s);
    ASSERT_TRUE(waitUntil([&] { return counts->text().contains(u"have not"_s); })) << counts->text().toStdString();
    ASSERT_TRUE(waitUntil([&] { return program.rows(u"notices.readers.people"_s) > 0; }));
    EXPECT_GT(program.rows(u"notices.readers.units"_s), 1);
    ASSERT_TRUE(tabTo(program, u"notices.readers.remind"_s));
    key(program, Qt::Key_Space);
    EXPECT_TRUE(waitUntil([&] { return program.desk().desk().outbox().entries().isEmpty(); }));

    const QString file = profile(u"readers.csv"_s);
    QMetaObject::invokeMethod(program.find<QWidget>(u"notices.readers"_s), "exportTo", Q_ARG(QString, file));
    ASSERT_TRUE(waitUntil([&] { return QFile::exists(file); }));
    QFile csv(file);
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    EXPECT_TRUE(csv.readLine().contains("Name"));
    EXPECT_TRUE(QString::fromUtf8(csv.readAll()).contains(secretary));
}

TEST_F(NoticeReaders, whoDoesNotPublish_isOfferedNeitherFormNorReaders)
{
    Program program(backend, at(u"one"_s));
    sit(program, clerk);
    program.window().open({u"notices"_s, u"notice/"_s + program.openNotice(), {}});
    QTest::qWait(100);
    EXPECT_TRUE(program.find<QPushButton>(u"notices.new"_s)->isHidden());
    EXPECT_TRUE(program.find<QPushButton>(u"notices.showReaders"_s)->isHidden());
    auto *layers = program.find<QTabBar>(u"notices.layers"_s);
    const int all = program.rows(u"notices.list"_s);
    layers->setCurrentIndex(1);
    const int city = program.rows(u"notices.list"_s);
    EXPECT_GT(city, 0);
    EXPECT_LT(city, all);
}

} // namespace gw::test
