// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Linked systems as a person uses them: found, opened with one click, refused with a reason, asked for and granted.
#include "program.h"

#include "window/command_palette.h"
#include "window/dock_host.h"
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPlainTextEdit>
#include <QTest>
#include <gw/systems/systemlistmodel.h>
#include <gw/test/await.h>

using namespace Qt::Literals::StringLiterals;
using gw::systems::SystemListModel;

namespace gw::test {

class SystemsTest : public DeskTest
{
protected:
    static bool openCatalogue(Program &program)
    {
        program.window().show();
        program.desk().openLink(u"gwanmun:systems"_s);
        return waitUntil([&] { return program.rows(u"systems.tiles"_s) > 100; });
    }

    static QStringList namesFor(Program &program, const QString &typed)
    {
        program.find<QLineEdit>(u"systems.search"_s)->setText(typed);
        QStringList names;
        const auto *model = program.find<QAbstractItemView>(u"systems.tiles"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            names.append(model->index(row, 0).data(SystemListModel::NameRole).toString());
        return names;
    }

    /// A system that the seat at work may open, or may not but could ask for and has not yet; rather one with a number.
    static QString systemThat(Program &program, bool open, portal::HandOver how = portal::HandOver::Ticket)
    {
        const auto &catalogue = program.desk().features().systems();
        const auto fits = [&](const systems::Entry &entry) {
            const portal::SystemAccess *access = entry.accessOf(catalogue.seatId());
            const bool couldAsk = access && access->requestable.value_or(false) && !entry.isAsking(catalogue.seatId());
            return entry.system.handOver == how && entry.isOpenFor(catalogue.seatId()) == open && (open || couldAsk);
        };
        for (const bool withNumber : {true, false}) {
            for (const systems::Entry &entry : catalogue.entries()) {
                if (fits(entry) && bool(entry.system.counter) == withNumber)
                    return entry.system.id;
            }
        }
        return {};
    }

    /// What a browser would be shown at `url` of a hosted system; every name is this computer.
    static QByteArray visit(const QUrl &url)
    {
        QNetworkAccessManager manager;
        QUrl here = url;
        here.setHost(u"127.0.0.1"_s);
        for (int hops = 0; hops < 5; ++hops) {
            QNetworkRequest request(here);
            request.setRawHeader("Host", url.authority().toLatin1());
            request.setRawHeader("Accept-Language", "ko");
            request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
            std::unique_ptr<QNetworkReply> reply(manager.get(request));
            if (!waitUntil([&] { return reply->isFinished(); }))
                return {};
            const QUrl next(QString::fromLatin1(reply->rawHeader("Location")));
            if (next.isEmpty())
                return reply->readAll();
            here = here.resolved(next);
            here.setHost(u"127.0.0.1"_s);
        }
        return {};
    }
};

TEST_F(SystemsTest, catalogue_isFoundByNameInitialsAndWrongKeyboard)
{
    Program program(backend, at(u"one"_s, u"ko"_s));
    program.start();
    ASSERT_TRUE(program.signIn(clerk));
    ASSERT_TRUE(openCatalogue(program));
    EXPECT_EQ(program.rows(u"systems.tiles"_s), 170);
    const QString accounting = u"회계·재정 한별호조"_s;
    EXPECT_TRUE(namesFor(program, u"회계"_s).contains(accounting));
    EXPECT_TRUE(namesFor(program, u"ㅎㅈ"_s).contains(accounting));
    EXPECT_TRUE(namesFor(program, u"ghlrP"_s).contains(accounting)) << "회계 on an English keyboard";
    EXPECT_TRUE(namesFor(program, u"hojo"_s).contains(accounting)) << "the English name";
    EXPECT_TRUE(namesFor(program, u"no such system"_s).isEmpty());
    program.window().palette().open(u"회계"_s);
    auto *hits = program.find<QListWidget>(u"palette.list"_s);
    EXPECT_TRUE(waitUntil([&] { return !hits->findItems(accounting, Qt::MatchContains).isEmpty(); }));
}

TEST_F(SystemsTest, oneClick_opensAsThePersonInTheirRole)
{
    Program program(backend, at(u"one"_s, u"ko"_s));
    program.start();
    ASSERT_TRUE(program.signIn(clerk));
    ASSERT_TRUE(openCatalogue(program));
    const QString id = systemThat(program, true);
    ASSERT_FALSE(id.isEmpty());
    std::optional<shell::WebPage> opened;
    QObject::disconnect(&program.window(), &app::MainWindow::pageWanted, &program.desk(), nullptr);
    QObject::connect(&program.window(), &app::MainWindow::pageWanted, &program.window(),
                     [&opened](const shell::WebPage &page) { opened = page; });
    const systems::Entry *entry = program.desk().features().systems().find(id);
    namesFor(program, entry->system.nameKo);
    auto *tiles = program.find<QAbstractItemView>(u"systems.tiles"_s);
    const QModelIndex tile = tiles->model()->index(0, 0);
    ASSERT_EQ(tile.data(SystemListModel::IdRole).toString(), id);
    const QString role = tile.data(SystemListModel::RoleRole).toString();
    EXPECT_FALSE(role.isEmpty());
    EXPECT_TRUE(tile.data(Qt::AccessibleTextRole).toString().contains(role)) << "the tile says what is handed over";
    QTest::mouseClick(tiles->viewport(), Qt::LeftButton, {}, tiles->visualRect(tile).center());
    ASSERT_TRUE(waitUntil([&] { return opened.has_value(); }));
    EXPECT_EQ(opened->key, id);
    EXPECT_TRUE(opened->allowedOrigins.contains(entry->system.origin));
    const QString page = QString::fromUtf8(visit(opened->url));
    EXPECT_TRUE(page.contains(clerk)) << page.size();
    EXPECT_TRUE(page.contains(role)) << role.toStdString();
    EXPECT_FALSE(QString::fromUtf8(visit(opened->url)).contains(clerk)) << "the ticket works once";
    // What is opened is counted, and follows the person.
    EXPECT_TRUE(waitUntil([&] { return program.desk().features().systems().find(id)->system.uses == 1; }));
}

TEST_F(SystemsTest, favourites_areStarredByKeyAndByMouse)
{
    Program program(backend, at(u"one"_s));
    program.start();
    ASSERT_TRUE(program.signIn(clerk));
    ASSERT_TRUE(openCatalogue(program));
    auto *tiles = program.find<QAbstractItemView>(u"systems.tiles"_s);
    tiles->setCurrentIndex(tiles->model()->index(2, 0));
    const QString id = tiles->currentIndex().data(SystemListModel::IdRole).toString();
    QTest::keyClick(tiles, Qt::Key_Asterisk);
    const contract::Favourites &favourites = program.desk().features().favourites();
    EXPECT_TRUE(favourites.contains(SystemListModel::linkOf(id)));
    program.find<QListWidget>(u"systems.categories"_s)->setCurrentRow(1);
    EXPECT_EQ(program.rows(u"systems.tiles"_s), 1);
    tiles->setCurrentIndex(tiles->model()->index(0, 0));
    QTest::keyClick(tiles, Qt::Key_Asterisk);
    EXPECT_FALSE(favourites.contains(SystemListModel::linkOf(id)));
}

TEST_F(SystemsTest, withoutTheRight_itSaysWhyAndAsksAndIsGranted)
{
    QString system;
    QString name;
    {
        Program program(backend, at(u"one"_s, u"ko"_s));
        program.start();
        ASSERT_TRUE(program.signIn(clerk));
        ASSERT_TRUE(openCatalogue(program));
        system = systemThat(program, false);
        ASSERT_FALSE(system.isEmpty());
        bool opened = false;
        QObject::connect(&program.window(), &app::MainWindow::pageWanted, &program.window(), [&opened] { opened = true; });
        program.desk().openLink(u"gwanmun:systems/open/"_s + system);
        auto *field = program.find<QPlainTextEdit>(u"systems.request"_s);
        ASSERT_TRUE(waitUntil([&] { return field->isVisible(); }));
        EXPECT_FALSE(program.find<QLabel>(u"systems.reason"_s)->text().isEmpty());
        name = program.desk().features().systems().find(system)->system.nameKo;
        EXPECT_TRUE(field->toPlainText().contains(name)) << "a draft";
        auto *send = program.find<QPushButton>(u"systems.send"_s);
        send->click();
        EXPECT_EQ(program.desk().desk().outbox().entries().size(), 0) << "the bare draft says nothing";
        field->appendPlainText(u"보도 정비 사업의 지출을 처리합니다."_s);
        send->click();
        ASSERT_TRUE(waitUntil([&] { return program.find<QLabel>(u"systems.asking"_s)->isVisible(); }));
        ASSERT_TRUE(waitUntil([&] {
            const systems::Entry *entry = program.desk().features().systems().find(system);
            return program.desk().status().waitingWrites() == 0 && entry->asking.isEmpty()
                   && entry->isAsking(program.desk().features().systems().seatId());
        }));
        EXPECT_FALSE(opened);
    }
    {
        Program decider(backend, at(u"two"_s, u"ko"_s));
        decider.start();
        ASSERT_TRUE(decider.signIn(divisionHead));
        const auto itemOf = [&]() -> QString {
            for (const auto &item : decider.dashboard().waiting().items()) {
                if (item.kind == "system-access"_L1 && item.title.contains(name))
                    return item.link;
            }
            return {};
        };
        ASSERT_TRUE(waitUntil([&] { return !itemOf().isEmpty(); })) << "the request waits for who decides";
        decider.window().show();
        decider.desk().openLink(itemOf());
        ASSERT_TRUE(waitUntil([&] {
            const auto *grant = decider.find<QPushButton>(u"systems.grant"_s);
            return grant && grant->isVisible();
        }));
        decider.find<QPushButton>(u"systems.grant"_s)->click();
        EXPECT_TRUE(waitUntil([&] { return decider.desk().status().waitingWrites() == 0 && itemOf().isEmpty(); }));
    }
    Program again(backend, at(u"one"_s, u"ko"_s));
    again.start();
    ASSERT_TRUE(again.signIn(clerk));
    EXPECT_TRUE(waitUntil([&] {
        const systems::Entry *entry = again.desk().features().systems().find(system);
        return entry && entry->isOpenFor(again.desk().features().systems().seatId());
    }));
}

} // namespace gw::test
