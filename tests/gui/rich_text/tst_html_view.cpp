// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <gtest/gtest.h>
#include <gw/test/accessibility.h>
#include <gw/test/await.h>
#include <gw/test/cpu_time.h>
#include <gw/test/xss.h>
#include <gw/widgets/html_view.h>

using namespace gw;
using namespace Qt::Literals::StringLiterals;
using gw::widgets::HtmlView;

namespace {

Task<QString> given(QString path)
{
    co_return path;
}

Task<QString> absent()
{
    co_return std::unexpected(Error{Error::Code::Offline, u"no network"_s});
}

QByteArray crc32(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xEDB88320 : 0);
    }
    return QByteArray::fromHex(QByteArray::number(~crc, 16).rightJustified(8, '0'));
}

class HtmlViewTest : public testing::Test
{
protected:
    HtmlViewTest() : view(theme)
    {
        view.resize(500, 400);
        view.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&view));
    }

    static QSize shownSize(const HtmlView &view)
    {
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                const QTextImageFormat format = it.fragment().charFormat().toImageFormat();
                if (format.isValid())
                    return {int(format.width()), int(format.height())};
            }
        }
        return {};
    }

    widgets::Theme theme;
    HtmlView view;
};

} // namespace

TEST_F(HtmlViewTest, aLink_isToldAndNotFollowed)
{
    QSignalSpy chosen(&view, &HtmlView::linkChosen);
    view.setContent(html::sanitize(u"<p><a href=\"https://a.example/x\">여기</a> <a href=\"gwanmun:boards/post/1\">글</a></p>"_s));
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Tab);
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.at(0).at(0).toString().toStdString(), "https://a.example/x");
    QTest::keyClick(&view, Qt::Key_Tab);
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 2);
    EXPECT_EQ(chosen.at(1).at(0).toString().toStdString(), "gwanmun:boards/post/1");
    EXPECT_TRUE(view.source().isEmpty());
}

TEST_F(HtmlViewTest, aTextThatNamesAnotherAddress_isMisleading)
{
    EXPECT_TRUE(HtmlView::isMisleading({u"https://evil.example/"_s, u"www.hanbyeol.example"_s}));
    EXPECT_TRUE(HtmlView::isMisleading({u"https://evil.example/"_s, u"https://hanbyeol.example/login"_s}));
    EXPECT_FALSE(HtmlView::isMisleading({u"https://hanbyeol.example/a"_s, u"https://hanbyeol.example/"_s}));
    EXPECT_FALSE(HtmlView::isMisleading({u"https://evil.example/"_s, u"누리집 보기"_s}));
    QSignalSpy chosen(&view, &HtmlView::linkChosen);
    view.setContent(html::sanitize(u"<a href=\"https://evil.example/\">www.hanbyeol.example</a>"_s));
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Tab);
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_TRUE(chosen.at(0).at(1).toBool());
}

TEST_F(HtmlViewTest, aPicture_comesThroughTheSourceAndFits)
{
    QTemporaryDir dir;
    QImage wide(1600, 400, QImage::Format_RGB32);
    wide.fill(0x336699);
    ASSERT_TRUE(wide.save(dir.filePath(u"a.png"_s)));
    QStringList asked;
    view.setImageSource([&](const QString &id) {
        asked.append(id);
        return given(dir.filePath(u"a.png"_s));
    });
    view.setContent(html::sanitize(u"<p>앞</p><img src=\"gwanmun:files/file/f1\">"_s));
    ASSERT_TRUE(test::waitUntil([&] { return shownSize(view).width() > 300; }));
    EXPECT_EQ(asked, QStringList{u"f1"_s});
    EXPECT_LE(shownSize(view).width(), view.viewport()->width());
    EXPECT_EQ(shownSize(view).width() / shownSize(view).height(), 4);
}

TEST_F(HtmlViewTest, aPictureThatIsTooLargeOrNone_staysAPlaceholder)
{
    // A header that promises 60,000 × 60,000 pixels in 45 bytes.
    QTemporaryDir dir;
    QImage small(4, 4, QImage::Format_Mono);
    small.fill(0);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    small.save(&buffer, "PNG");
    png.replace(16, 8, QByteArray::fromHex("0000ea600000ea60"));
    png.replace(29, 4, crc32(png.mid(12, 17)));
    QFile bomb(dir.filePath(u"bomb.png"_s));
    ASSERT_TRUE(bomb.open(QIODevice::WriteOnly));
    bomb.write(png);
    bomb.close();
    QFile drawing(dir.filePath(u"drawing.png"_s));
    ASSERT_TRUE(drawing.open(QIODevice::WriteOnly));
    drawing.write("<svg xmlns='http://www.w3.org/2000/svg' width='500' height='500'><image href='/etc/hostname'/></svg>");
    drawing.close();
    int asked = 0;
    view.setImageSource([&](const QString &id) {
        ++asked;
        return id == u"none" ? absent() : given(dir.filePath(id + u".png"_s));
    });
    const test::CpuTime time;
    view.setContent(html::sanitize(u"<img src=\"gwanmun:files/file/bomb\"><img src=\"gwanmun:files/file/drawing\"><img src=\"gwanmun:files/file/none\">"_s));
    EXPECT_TRUE(test::waitUntil([&] { return asked == 3; }));
    QTest::qWait(100);
    EXPECT_EQ(shownSize(view), QSize(0, 0));
    EXPECT_LT(time.elapsed(), std::chrono::seconds(2)) << "that is work on pixels";
}

TEST_F(HtmlViewTest, noVector_asksForAnythingButOurFiles)
{
    QStringList asked;
    view.setImageSource([&](const QString &id) {
        asked.append(id);
        return absent();
    });
    for (const test::XssVector &vector : test::xssVectors()) {
        view.setContent(html::sanitize(vector.text));
        view.grab();
    }
    for (const QString &id : asked)
        EXPECT_TRUE(id == u"1") << id.toStdString();
    // The last line of defence alone: names that the sanitizer would never let through are answered with a picture
    // that is not empty, since Qt opens the file of that name otherwise.
    for (const QString &name : {u"/etc/hostname"_s, u"file:///etc/hostname"_s, u"x.png"_s, u"//server/share/x.png"_s, u"https://evil.example/x.png"_s}) {
        const QVariant answer = view.document()->resource(QTextDocument::ImageResource, QUrl(name));
        EXPECT_FALSE(qvariant_cast<QImage>(answer).isNull()) << name.toStdString();
        EXPECT_FALSE(view.document()->resource(QTextDocument::StyleSheetResource, QUrl(name + u".css"_s)).toByteArray().isEmpty());
    }
}

TEST_F(HtmlViewTest, koreanBreaksBetweenWords_andIsCopiedAsItWas)
{
    const QString sentence = u"한별특별시정보시스템과에서 전자결재시스템정기점검을 안내드립니다. "_s.repeated(6);
    view.setContent(html::sanitize(u"<p>"_s + sentence + u"</p>"_s));
    view.resize(330, 400);
    QTest::qWait(10);
    const QTextBlock block = view.document()->begin();
    ASSERT_GT(block.layout()->lineCount(), 4);
    for (int i = 0; i + 1 < block.layout()->lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        EXPECT_TRUE(block.text().at(line.textStart() + line.textLength() - 1).isSpace()) << "line " << i << " breaks inside a word";
    }
    view.selectAll();
    view.copy();
    EXPECT_EQ(QGuiApplication::clipboard()->text().trimmed().toStdString(), sentence.trimmed().toStdString());
    EXPECT_FALSE(QGuiApplication::clipboard()->mimeData()->html().contains(QChar(0x2060)));
}

TEST_F(HtmlViewTest, zoomAndLooks_keepTheText)
{
    view.setContent(html::sanitize(u"<p>가 <b>나</b></p>"_s));
    view.setFocus();
    const double before = view.document()->defaultFont().pointSizeF();
    QTest::keyClick(&view, Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_GT(view.document()->defaultFont().pointSizeF(), before);
    QTest::keyClick(&view, Qt::Key_0, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(view.document()->defaultFont().pointSizeF(), before);
    for (const auto scheme : {widgets::Scheme::Dark, widgets::Scheme::Contrast, widgets::Scheme::Light}) {
        theme.setLook({.scheme = scheme});
        EXPECT_EQ(view.toPlainText().toStdString(), "가 나");
    }
}

TEST_F(HtmlViewTest, growingWithItsText_isAsHighAsThat)
{
    view.setGrowsWithText(true);
    view.setContent(html::sanitize(u"<p>줄</p>"_s.repeated(50)));
    const int tall = view.sizeHint().height();
    EXPECT_GT(tall, 50 * view.fontMetrics().height());
    view.setContent(html::sanitize(u"<p>줄</p>"_s));
    EXPECT_LT(view.sizeHint().height(), tall / 10);
}
