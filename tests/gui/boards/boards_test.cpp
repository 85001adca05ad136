// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "boards_test.h"

#include "window/dock_host.h"
#include <QAbstractButton>
#include <QFile>
#include <QInputMethodEvent>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {

std::unique_ptr<BackendProcess> BoardsTest::backend;
std::unique_ptr<QTemporaryDir> BoardsTest::folder;
std::unique_ptr<Program> BoardsTest::program;

void BoardsTest::SetUpTestSuite()
{
    folder = std::make_unique<QTemporaryDir>();
    QFile limits(folder->filePath(u"limits.json"_s));
    ASSERT_TRUE(limits.open(QIODevice::WriteOnly));
    limits.write(R"({"postsPerMinute": 0, "commentsPerMinute": 0, "reportsPerMinute": 0})");
    limits.close();
    backend = std::make_unique<BackendProcess>(QStringList{u"--seed"_s, u"small"_s, u"--limits"_s, limits.fileName()});
    ASSERT_TRUE(backend->start()) << backend->log().toStdString();
    program = std::make_unique<Program>(*backend, Program::Wish{.profile = folder->filePath(u"desk"_s)});
    program->start();
    // She writes, and she moderates the boards of the city.
    ASSERT_TRUE(program->signIn(u"오세린"_s));
    program->window().resize(1366, 768);
}

void BoardsTest::TearDownTestSuite()
{
    program.reset();
    backend.reset();
    folder.reset();
}

void BoardsTest::SetUp()
{
    ASSERT_TRUE(program);
    program->window().open({u"boards"_s, {}, {}});
    ASSERT_TRUE(waitUntil([this] { return shown("boards.posts") || shown("boards"); }));
    ASSERT_TRUE(waitUntil([this] { return !service().boards().rows().isEmpty(); }));
}

boards::BoardRow BoardsTest::boardOf(boards::PostKind kind) const
{
    for (const boards::BoardRow &board : program->desk().features().boards().boards().rows()) {
        if (board.kind == kind && board.canPost && (!board.isClub || board.isMember))
            return board;
    }
    qFatal("no board of this kind in the seed");
}

void BoardsTest::openBoard(const QString &boardId)
{
    program->window().open({u"boards"_s, u"board/"_s + boardId, {}});
    ASSERT_TRUE(waitUntil([this] { return program->rows(u"boards.posts"_s) > 0 && !titleAt(0).isEmpty(); }));
}

void BoardsTest::openPost(const QString &postId)
{
    program->window().open({u"boards"_s, u"post/"_s + postId, {}});
    ASSERT_TRUE(waitUntil([this] { return shown("post.title"); }));
}

void BoardsTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(program->window().window()->focusWidget(), key, modifiers);
}

void BoardsTest::click(const char *name)
{
    auto *button = find<QAbstractButton>(name);
    ASSERT_TRUE(button) << name;
    ASSERT_TRUE(button->isVisible()) << name;
    button->click();
}

bool BoardsTest::shown(const char *name)
{
    const auto *widget = find<QWidget>(name);
    return widget && widget->isVisible();
}

QString BoardsTest::text(const char *name)
{
    if (const auto *label = find<QLabel>(name))
        return label->text();
    const auto *button = find<QAbstractButton>(name);
    return button ? button->text() : QString();
}

QString BoardsTest::titleAt(int row)
{
    const auto *list = find<QListView>("boards.posts");
    return list->model()->index(row, 0).data().toString();
}

QString BoardsTest::publish(boards::Draft draft)
{
    const auto sent = await(service().writing().send(draft));
    EXPECT_TRUE(sent.has_value());
    EXPECT_TRUE(settled());
    return draft.id;
}

bool BoardsTest::settled()
{
    const bool empty = waitUntil([] { return program->desk().status().waitingWrites() == 0; });
    if (!empty)
        ADD_FAILURE() << program->statusText().toStdString();
    return empty;
}

void BoardsTest::compose(QWidget *field, const QString &text)
{
    for (const QChar syllable : text) {
        QInputMethodEvent composing(QString(syllable), {});
        QCoreApplication::sendEvent(field, &composing);
        QInputMethodEvent done;
        done.setCommitString(QString(syllable));
        QCoreApplication::sendEvent(field, &done);
    }
}

void BoardsTest::picture(const QString &name)
{
    const QString target = qEnvironmentVariable("GW_PICTURES");
    if (target.isEmpty())
        return;
    QTest::qWait(250);
    program->window().grab().save(target + u'/' + name + u".png"_s);
}

void BoardsTest::use(const QString &language, widgets::Scheme scheme, QSize size)
{
    settings::Settings &settings = program->application().settings();
    std::ignore = settings.set(settings::Key::Locale, language);
    std::ignore = settings.set(settings::Key::Theme, scheme == widgets::Scheme::Dark ? u"dark"_s : scheme == widgets::Scheme::Contrast ? u"contrast"_s : u"light"_s);
    program->window().resize(size);
    QTest::qWait(100);
}

} // namespace gw::test
