// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "program.h"

#include <QListView>
#include <QTest>
#include <gw/boards/service.h>
#include <gw/test/await.h>

namespace gw::test {

/// The boards dock in the whole program against a real backend, driven as a person drives it.
class BoardsTest : public testing::Test
{
protected:
    static void SetUpTestSuite();
    static void TearDownTestSuite();
    void SetUp() override;

    boards::BoardsService &service() { return program->desk().features().boards(); }
    template <class T>
    T *find(const char *name)
    {
        return program->find<T>(QString::fromLatin1(name));
    }
    /// The first board of a kind where the person may write; aborts when there is none.
    boards::BoardRow boardOf(boards::PostKind kind) const;
    void openBoard(const QString &boardId);
    void openPost(const QString &postId);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void click(const char *name);
    bool shown(const char *name);
    QString text(const char *name); ///< of a label or button
    QString titleAt(int row);
    /// Publishes by way of the service and waits until the server has it; the post's id.
    QString publish(boards::Draft draft);
    bool settled(); ///< nothing waits in the outbox
    void compose(QWidget *field, const QString &text); ///< as a Korean input method: syllable by syllable
    /// Saves a picture of the window where GW_PICTURES says; nothing without it.
    void picture(const QString &name);
    void use(const QString &language, widgets::Scheme scheme, QSize size);

    static std::unique_ptr<BackendProcess> backend;
    static std::unique_ptr<QTemporaryDir> folder;
    static std::unique_ptr<Program> program; ///< one sign-in for all tests of a file
};

} // namespace gw::test
