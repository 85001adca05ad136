// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>
#include <gw/widgets/composer.h>

using namespace Qt::Literals::StringLiterals;
using gw::widgets::Composer;

namespace {

/// The event orders that input methods really produce, one function a kind.
class ComposerTest : public testing::Test
{
protected:
    ComposerTest() : sent(&composer, &Composer::submitted) { composer.show(); }

    void preedit(const QString &text)
    {
        QInputMethodEvent event(text, {});
        QCoreApplication::sendEvent(&composer, &event);
    }

    void commit(const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(&composer, &event);
    }

    void commitAndCompose(const QString &done, const QString &next)
    {
        QInputMethodEvent event(next, {});
        event.setCommitString(done);
        QCoreApplication::sendEvent(&composer, &event);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}, const QString &text = {})
    {
        QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
        QCoreApplication::sendEvent(&composer, &down);
        QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
        QCoreApplication::sendEvent(&composer, &up);
    }

    void enter() { press(Qt::Key_Return, {}, u"\r"_s); }

    void settle() { QTest::qWait(20); }

    QStringList texts() const
    {
        QStringList all;
        for (const auto &one : sent)
            all.append(one.first().toString());
        return all;
    }

    Composer composer;
    QSignalSpy sent;
};

} // namespace

TEST_F(ComposerTest, ibusCommitsBeforeEnter_sendsOnce)
{
    // ibus: the key is offered to the engine, which commits and lets the key pass.
    preedit(u"ㅎ"_s);
    preedit(u"하"_s);
    preedit(u"한"_s);
    commitAndCompose(u"한"_s, u"ㄱ"_s);
    preedit(u"글"_s);
    commit(u"글"_s);
    enter();
    settle();
    EXPECT_EQ(texts(), QStringList{u"한글"_s});
}

TEST_F(ComposerTest, enterWhileComposing_commitsAndSendsWithTheFirstPress)
{
    // An engine that passes Enter on without committing: the syllable is still preedit when the key arrives.
    commitAndCompose(u"안녕하세"_s, u"요"_s);
    enter();
    settle();
    EXPECT_EQ(texts(), QStringList{u"안녕하세요"_s});
    EXPECT_FALSE(composer.isComposing());
}

TEST_F(ComposerTest, fcitxCommitsAfterEnter_doesNotDoubleTheSyllable)
{
    // fcitx: key first, commit of the same syllable in a later event.
    commitAndCompose(u"감사합니"_s, u"다"_s);
    enter();
    commit(u"다"_s);
    settle();
    EXPECT_EQ(texts(), QStringList{u"감사합니다"_s});
}

TEST_F(ComposerTest, fcitxCommitsLongAfterEnter_doesNotDoubleTheSyllable)
{
    commitAndCompose(u"네"_s, u"요"_s);
    enter();
    settle();
    commit(u"요"_s);
    settle();
    EXPECT_EQ(texts(), QStringList{u"네요"_s});
    EXPECT_EQ(composer.toPlainText(), u"네요"_s);
}

TEST_F(ComposerTest, commitWithANewlineGluedToIt_sendsOnce)
{
    preedit(u"확인"_s);
    commit(u"확인\n"_s);
    settle();
    EXPECT_EQ(texts(), QStringList{u"확인"_s});
    EXPECT_FALSE(composer.toPlainText().contains(u'\n'));
}

TEST_F(ComposerTest, commitWithANewlineAndTheKey_sendsOnce)
{
    preedit(u"확인"_s);
    commit(u"확인\n"_s);
    enter();
    settle();
    EXPECT_EQ(texts(), QStringList{u"확인"_s});
}

TEST_F(ComposerTest, theSameSyllableTypedAgain_isKept)
{
    // After a send, the next word may begin with the syllable that was taken over.
    commitAndCompose(u"아"_s, u"네"_s);
    enter();
    settle();
    composer.clear();
    preedit(u"ㄴ"_s);
    preedit(u"네"_s);
    commit(u"네"_s);
    enter();
    settle();
    EXPECT_EQ(texts(), (QStringList{u"아네"_s, u"네"_s}));
}

TEST_F(ComposerTest, shiftEnter_makesANewLine)
{
    commit(u"첫 줄"_s);
    press(Qt::Key_Return, Qt::ShiftModifier, u"\r"_s);
    commit(u"둘째 줄"_s);
    enter();
    settle();
    ASSERT_EQ(sent.size(), 1);
    EXPECT_EQ(texts().first().split(u'\n').size(), 2);
}

TEST_F(ComposerTest, focusLossWhileComposing_keepsTheSyllableOnce)
{
    commitAndCompose(u"결재 부탁드립니"_s, u"다"_s);
    QFocusEvent out(QEvent::FocusOut, Qt::OtherFocusReason);
    QCoreApplication::sendEvent(&composer, &out);
    settle();
    EXPECT_EQ(composer.toPlainText(), u"결재 부탁드립니다"_s);
    commit(u"다"_s);
    EXPECT_EQ(composer.toPlainText(), u"결재 부탁드립니다"_s);
    EXPECT_EQ(sent.size(), 0);
}

TEST_F(ComposerTest, enterInTheMiddle_keepsTheSyllableInItsPlace)
{
    composer.setPlainText(u"가다"_s);
    QTextCursor cursor = composer.textCursor();
    cursor.setPosition(1);
    composer.setTextCursor(cursor);
    preedit(u"나"_s);
    EXPECT_EQ(composer.wholeText(), u"가나다"_s);
    enter();
    settle();
    EXPECT_EQ(texts(), QStringList{u"가나다"_s});
}

TEST_F(ComposerTest, enterOnNothing_sendsNothing)
{
    enter();
    commit(u"   "_s);
    enter();
    settle();
    EXPECT_EQ(sent.size(), 0);
}

TEST_F(ComposerTest, keypadEnter_sendsToo)
{
    commit(u"예"_s);
    press(Qt::Key_Enter, Qt::KeypadModifier, u"\r"_s);
    settle();
    EXPECT_EQ(texts(), QStringList{u"예"_s});
}

TEST_F(ComposerTest, latinText_sendsOnEnter)
{
    QTest::keyClicks(&composer, u"hello"_s);
    enter();
    settle();
    EXPECT_EQ(texts(), QStringList{u"hello"_s});
}
