// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Linked systems that go wrong: hostile names, a number nobody vouches for any more, a request that is refused.
#include "program.h"

#include "window/command_palette.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <gw/base/clock.h>
#include <gw/dashboard/types.h>
#include <gw/store/store.h>
#include <gw/test/await.h>
#include <gw/test/xss.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {
namespace {

/// As a YAML string in double quotes, which is a JSON string.
QByteArray quoted(const QString &text)
{
    return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
}

/// One line of plain text of at most this length, as an adapter file must have it.
QString oneLine(const QString &text, int longest)
{
    QString line;
    for (const char32_t c : text.toUcs4()) {
        const auto category = QChar::category(c);
        const bool isPlain = category != QChar::Other_Control && category != QChar::Other_Format
                             && category != QChar::Separator_Line && category != QChar::Separator_Paragraph
                             && category != QChar::Other_NotAssigned && category != QChar::Other_PrivateUse;
        line += isPlain ? QString::fromUcs4(&c, 1) : u" "_s;
    }
    return line.simplified().left(longest).trimmed();
}

/// Widgets that would read what they show as markup.
QStringList markupBelow(const QWidget &root)
{
    QStringList found;
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (label->textFormat() != Qt::PlainText && Qt::mightBeRichText(label->text()))
            found.append(u"label "_s + label->objectName() + u": "_s + label->text());
    }
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        // Escaped text counts as rich, so that it is shown as it was written; what matters is a tag in it.
        if (Qt::mightBeRichText(widget->toolTip()) && widget->toolTip().contains(u'<'))
            found.append(u"tooltip of "_s + widget->objectName() + u": "_s + widget->toolTip());
    }
    for (const QAbstractItemView *view : root.findChildren<QAbstractItemView *>()) {
        const QAbstractItemModel *model = view->model();
        for (int row = 0; model && row < model->rowCount(); ++row) {
            if (Qt::mightBeRichText(model->index(row, 0).data(Qt::ToolTipRole).toString()))
                found.append(u"tooltip of a row in "_s + view->objectName());
        }
    }
    return found;
}

} // namespace

class SystemsTroubleTest : public DeskTest
{
protected:
    /// A file in the running server's directory: nothing else makes a system.
    void link(const QString &id, const QString &name, const QByteArray &rights)
    {
        QFile file(backend.dataDir() + u"/systems/"_s + id + u".yaml"_s);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("id: " + id.toLatin1() + "\nname: { ko: " + quoted(oneLine(name, 60)) + ", en: " + quoted(oneLine(name, 60))
                   + " }\ndescription: { ko: " + quoted(oneLine(name, 300)) + ", en: " + quoted(oneLine(name, 300))
                   + " }\ncategory: general\nlink: https://new.city.example/\nhand-over: { kind: link }\nrights: " + rights
                   + "\nnot-entitled: { ko: " + quoted(oneLine(name, 100)) + ", en: " + quoted(oneLine(name, 100)) + " }\n");
    }
};

TEST_F(SystemsTroubleTest, hostileNames_areInertOnTheWholeDesk)
{
    const QByteArray somebodyElse = "[{ capability: hardly.anybody }]";
    QStringList ids;
    for (const XssVector &vector : xssVectors()) {
        if (vector.text.size() > 300 || oneLine(vector.text, 60).isEmpty())
            continue;
        ids.append(u"hostile-%1"_s.arg(ids.size()));
        link(ids.last(), vector.text, somebodyElse);
    }
    ASSERT_GE(ids.size(), 120);
    Program program(backend, at(u"one"_s));
    program.start();
    ASSERT_TRUE(program.signIn(clerk));
    const auto &catalogue = program.desk().features().systems();
    ASSERT_TRUE(waitUntil([&] { return catalogue.entries().size() == 170 + ids.size(); }, std::chrono::seconds(30)))
        << catalogue.entries().size() << " of " << 170 + ids.size() << ' ' << backend.log().right(2000).toStdString();
    program.window().show();
    int tags = 0;
    for (const QString &id : ids) {
        // Without the right: a sentence with the name comes up beside the catalogue, the panel says name and reason.
        program.desk().openLink(u"gwanmun:systems/open/"_s + id);
        const QString name = catalogue.find(id)->system.nameEn;
        tags += name.contains(u'<');
        program.find<QLineEdit>(u"systems.search"_s)->setText(name.left(8));
        program.window().palette().open(name.left(8));
        program.desk().features().favourites().add({u"systems"_s, u"open/"_s + id, {}}, name, u"internet-services"_s);
        ASSERT_EQ(markupBelow(program.window()).join(u'\n').toStdString(), "") << name.toStdString();
        ASSERT_TRUE(program.find<QLabel>(u"systems.reason"_s)->isVisible());
    }
    EXPECT_GT(tags, 60) << "otherwise this shows nothing";
}

TEST_F(SystemsTroubleTest, numberOfADeadSystem_staysInSightWithItsAge)
{
    Program program(backend, at(u"one"_s));
    program.start();
    ASSERT_TRUE(program.signIn(clerk));
    program.window().show();
    // From here on no number of the server takes the place of those below.
    ASSERT_TRUE(waitUntil([&] { return !program.dashboard().seatId().isEmpty(); }));
    sync::Engine &engine = program.desk().desk().engine();
    engine.setSignedIn(false);
    ASSERT_TRUE(waitUntil([&] { return !engine.source(u"counters"_s).running; }));
    const QString seat = program.dashboard().seatId();
    const auto put = [&](const QString &id, int count, bool stale) {
        const QString then = toRfc3339(QDateTime::currentDateTimeUtc().addSecs(-7 * 3600));
        auto writing = program.desk().desk().store().write(store::File::Cache, [=](store::WriteContext &cache) {
            cache.touch(dashboard::countersTopic);
            return cache.db().exec(
                u"INSERT OR REPLACE INTO dash_counter(seat_id, kind, count, overdue, oldest_at, fresh_at, stale, title_ko, title_en) "
                "VALUES(?, ?, ?, 0, NULL, ?, ?, '할 일', 'To do')"_s,
                {seat, u"system/"_s + id, count, then, int(stale)});
        });
        return await(std::move(writing)).has_value();
    };
    const auto tile = [&](const QString &id) { return program.find<QAbstractButton>(u"counter.system/"_s + id); };
    ASSERT_TRUE(put(u"at-work"_s, 3, false) && put(u"idle"_s, 0, false) && put(u"dead"_s, 3, true) && put(u"dead-idle"_s, 0, true));
    ASSERT_TRUE(waitUntil([&] { return tile(u"dead"_s) && tile(u"at-work"_s) && tile(u"dead-idle"_s); }));
    EXPECT_EQ(tile(u"at-work"_s)->accessibleName(), u"To do, 3");
    EXPECT_EQ(tile(u"dead"_s)->accessibleName(), u"To do, 3, as of 7 hours ago");
    EXPECT_FALSE(tile(u"idle"_s)) << "nothing to do, and the system says so";
    EXPECT_EQ(tile(u"dead-idle"_s)->accessibleName(), u"To do, 0, as of 7 hours ago");
    ASSERT_TRUE(put(u"dead-idle"_s, 0, false));
    EXPECT_TRUE(waitUntil([&] { return !tile(u"dead-idle"_s); }));
}

TEST_F(SystemsTroubleTest, refusal_isReadByWhoAsked)
{
    const QString system = u"street-trees"_s;
    QString name;
    const QString why = u"가로수 업무는 조경과에서 합니다."_s;
    {
        Program program(backend, at(u"one"_s));
        program.start();
        ASSERT_TRUE(program.signIn(clerk));
        ASSERT_TRUE(waitUntil([&] { return program.desk().features().systems().find(system); }));
        name = program.desk().features().systems().find(system)->system.nameEn;
        ASSERT_TRUE(await(program.desk().features().systems().requestAccess(system, u"보도 정비에 필요합니다."_s)));
        ASSERT_TRUE(waitUntil([&] {
            const systems::Entry *entry = program.desk().features().systems().find(system);
            return entry->asking.isEmpty() && entry->isAsking(program.desk().features().systems().seatId());
        }));
    }
    {
        Program decider(backend, at(u"two"_s));
        decider.start();
        ASSERT_TRUE(decider.signIn(divisionHead));
        QString link;
        ASSERT_TRUE(waitUntil([&] {
            for (const auto &item : decider.dashboard().waiting().items()) {
                if (item.kind == "system-access"_L1 && item.title.contains(name))
                    link = item.link;
            }
            return !link.isEmpty();
        }));
        decider.window().show();
        decider.desk().openLink(link);
        ASSERT_TRUE(waitUntil([&] {
            const auto *refuse = decider.find<QPushButton>(u"systems.refuse"_s);
            return refuse && refuse->isVisible();
        }));
        decider.find<QLineEdit>(u"systems.answer"_s)->setText(why);
        decider.find<QPushButton>(u"systems.refuse"_s)->click();
        const QString request = link.section(u'/', -1);
        const auto isRefused = [&] {
            const auto now = await(decider.desk().features().systems().request(request));
            return now && now->state == portal::AccessRequestState::Refused;
        };
        ASSERT_TRUE(waitUntil(isRefused)) << "the server has it";
    }
    Program again(backend, at(u"one"_s));
    again.start();
    ASSERT_TRUE(again.signIn(clerk));
    again.window().show();
    again.desk().openLink(u"gwanmun:systems/system/"_s + system);
    auto *answer = again.find<QPushButton>(u"systems.whyRefused"_s);
    ASSERT_TRUE(waitUntil([&] { return answer->isVisible(); }));
    EXPECT_TRUE(again.find<QPlainTextEdit>(u"systems.request"_s)->isVisible()) << "and may ask again";
    answer->click();
    const auto isSaid = [&] {
        const auto labels = again.find<QWidget>(u"systems.requestPage"_s)->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *one) { return one->isVisible() && one->text().contains(why); });
    };
    EXPECT_TRUE(waitUntil(isSaid));
    // Back to the system, by the same tile.
    auto *tiles = again.find<QAbstractItemView>(u"systems.tiles"_s);
    QTest::keyClick(tiles, Qt::Key_Return);
    EXPECT_TRUE(answer->isVisible());
}

} // namespace gw::test
