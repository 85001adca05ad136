// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "reader_html.h"
#include "reader_html_look.h"
#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>
#include <functional>
#include <gtest/gtest.h>
#include <gw/test/await.h>
#include <gw/test/cpu_time.h>

using namespace gw;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray png(const QColor &colour, int side = 20)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(colour);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return buffer.data();
}

bool hasColour(QWidget &widget, const QColor &colour)
{
    const QImage image = widget.grab().toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

class MailReader : public testing::Test
{
protected:
    MailReader()
    {
        view.resize(600, 400);
        view.setPartSource([this](const QString &id) { return part(this, id); });
        view.setRemoteSource([this](const QUrl &url) { return remote(this, url); });
        view.show();
    }
    void show(const QString &outside) { view.setMessage(html::sanitize(outside, html::Policy::mail())); }
    static Task<QString> part(MailReader *self, QString id)
    {
        self->askedParts.append(id);
        co_return self->folder.filePath(id + u".png"_s);
    }
    static Task<QByteArray> remote(MailReader *self, QUrl url)
    {
        self->askedRemotes.append(url.toString());
        co_return png(Qt::green);
    }
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        file.open(QIODevice::WriteOnly);
        file.write(bytes);
    }

    QTemporaryDir folder;
    QStringList askedParts;
    QStringList askedRemotes;
    widgets::Theme theme;
    mail::MessageHtmlView view{theme};
};

TEST_F(MailReader, partsOfTheMail_areShown)
{
    write(u"a@b.png"_s, png(Qt::blue));
    show(u"<p>로고</p><img src=cid:a@b>"_s);
    EXPECT_TRUE(test::waitUntil([this] { return hasColour(view, Qt::blue); }));
    EXPECT_EQ(askedParts, QStringList{u"a@b"_s});
}

TEST_F(MailReader, picturesOfTheWeb_areAskedForAfterAClickOnly)
{
    QSignalSpy hidden(&view, &mail::MessageHtmlView::imagesHidden);
    show(u"<img src=https://a.example/1.png><img src=https://a.example/1.png width=40 height=20><img src=https://a.example/t.gif width=1 height=1>"_s);
    EXPECT_EQ(view.hiddenImages(), 1);
    EXPECT_EQ(hidden.last().at(0).toInt(), 1);
    view.grab();
    QTest::qWait(50);
    EXPECT_TRUE(askedRemotes.isEmpty());
    view.showRemoteImages();
    EXPECT_TRUE(test::waitUntil([this] { return hasColour(view, Qt::green); }));
    EXPECT_EQ(askedRemotes, QStringList{u"https://a.example/1.png"_s}) << "once, and no pixel";
    EXPECT_EQ(view.hiddenImages(), 0);
    show(u"<img src=https://b.example/1.png>"_s);
    view.grab();
    QTest::qWait(50);
    EXPECT_EQ(askedRemotes.size(), 1) << "the next message asks anew";
}

TEST_F(MailReader, anIdOfAnotherMail_isNoPart)
{
    show(u"<p>x</p>"_s);
    view.setMessage(html::sanitize(u"<img src=cid:known>"_s, html::Policy::mail()));
    view.document()->resource(QTextDocument::ImageResource, QUrl(u"cid:other"_s));
    QTest::qWait(50);
    EXPECT_FALSE(askedParts.contains(u"other"_s));
}

TEST_F(MailReader, drawingsAndBrokenPictures_areNotDecoded)
{
    write(u"a.png"_s, "<svg xmlns='http://www.w3.org/2000/svg'><rect width='20' height='20' fill='#00f'/></svg>");
    write(u"b.png"_s, "\x89PNG\r\n\x1A\nbroken");
    show(u"<img src=cid:a><img src=cid:b>"_s);
    test::waitUntil([this] { return askedParts.size() == 2; });
    QTest::qWait(100);
    EXPECT_FALSE(hasColour(view, Qt::blue));
}

TEST_F(MailReader, quotedText_isFoldedAndShownOnAClick)
{
    show(u"<p>네, 알겠습니다.</p><blockquote type=cite><p>원래 글</p></blockquote>"_s);
    EXPECT_TRUE(view.isQuoteFolded());
    EXPECT_FALSE(widgets::Theme().isDark());
    EXPECT_FALSE(view.toPlainText().contains(u"원"_s));
    view.setQuoteFolded(false);
    EXPECT_TRUE(view.toPlainText().remove(QChar(0x2060)).contains(u"원래 글"_s));
    view.setQuoteFolded(true);
    Q_EMIT view.anchorClicked(QUrl(u"gwanmun-unfold:quote"_s));
    EXPECT_TRUE(test::waitUntil([this] { return !view.isQuoteFolded(); }));
}

TEST_F(MailReader, links_areToldAndNeverFollowed)
{
    QSignalSpy chosen(&view, &mail::MessageHtmlView::linkChosen);
    show(u"<a href='https://evil.test/'>https://hanbit.example/</a> <a href='https://a.example/'>여기</a>"_s);
    Q_EMIT view.anchorClicked(QUrl(u"https://evil.test/"_s));
    Q_EMIT view.anchorClicked(QUrl(u"https://a.example/"_s));
    Q_EMIT view.anchorClicked(QUrl(u"file:///etc/passwd"_s));
    Q_EMIT view.anchorClicked(QUrl(u"javascript:alert(1)"_s));
    ASSERT_EQ(chosen.size(), 2);
    EXPECT_TRUE(chosen[0].at(1).toBool());
    EXPECT_FALSE(chosen[1].at(1).toBool());
}

TEST_F(MailReader, everyColour_canBeReadInEveryTheme)
{
    const QStringList inks{u"#000080"_s, u"#ffffff"_s, u"#ffff00"_s, u"#ff0000"_s, u"#808080"_s, u"#111111"_s, QString()};
    const QStringList grounds{u"#ffffff"_s, u"#000000"_s, u"#eeeeee"_s, u"#003366"_s, u"#ffcc00"_s, u"#777777"_s, QString()};
    for (const widgets::Scheme scheme : {widgets::Scheme::Light, widgets::Scheme::Dark, widgets::Scheme::Contrast}) {
        theme.setLook({.scheme = scheme});
        for (const QString &ink : inks) {
            for (const QString &ground : grounds) {
                const QString cell = ground.isEmpty() ? u"<td>"_s : u"<td style=\"background-color:%1\">"_s.arg(ground);
                const QString text = ink.isEmpty() ? u"글자"_s : u"<span style=\"color:%1\">글자</span>"_s.arg(ink);
                show(u"<table border=1><tr>"_s + cell + text + u" <a href=https://a.example>링크</a></td><td>x</td></tr></table>"_s);
                for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
                    for (auto it = block.begin(); !it.atEnd(); ++it) {
                        if (it.fragment().text().trimmed().isEmpty())
                            continue;
                        const QTextCharFormat format = it.fragment().charFormat();
                        const QTextTableCell tableCell = QTextCursor(block).currentTable() ? QTextCursor(block).currentTable()->cellAt(block.position()) : QTextTableCell();
                        const QBrush behind = tableCell.isValid() ? tableCell.format().background() : QBrush();
                        const QColor under = behind.style() == Qt::NoBrush || behind.color().alpha() == 0 ? theme.color(widgets::Role::Surface) : behind.color();
                        const QColor over = format.foreground().style() == Qt::NoBrush ? theme.color(widgets::Role::Text) : format.foreground().color();
                        EXPECT_GE(widgets::contrastRatio(over, under), 4.4) << int(scheme) << " " << ink.toStdString() << " on " << ground.toStdString() << ": "
                                                                            << over.name().toStdString() << " on " << under.name().toStdString();
                    }
                }
            }
        }
    }
}

TEST_F(MailReader, printing_asksForNothingAndHasTheWholeText)
{
    show(u"<p>네</p><img src=https://a.example/1.png><img src='cid:x'><blockquote type=cite><p>원래 글</p></blockquote>"_s);
    test::waitUntil([this] { return askedParts.size() == 1; });
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&pdf);
        view.printTo(writer, u"<h2>제목</h2>"_s);
    }
    EXPECT_GT(pdf.size(), 1'000);
    EXPECT_TRUE(askedRemotes.isEmpty());
    EXPECT_EQ(askedParts.size(), 1);
}

TEST_F(MailReader, copiedText_isAsItWasWritten)
{
    show(u"<p>한별특별시 <b>정보</b></p>"_s);
    view.selectAll();
    view.copy();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"한별특별시 정보"_s);
    EXPECT_EQ(QGuiApplication::clipboard()->mimeData()->html(), u"<p>한별특별시 <b>정보</b></p>"_s);
}

TEST_F(MailReader, largeMails_costInProportionToTheirLength)
{
    struct Kind
    {
        std::string name;
        int size;
        std::function<QString(int)> make;
    };
    const std::vector<Kind> kinds{
        {"tables", 250, [](int size) { return u"<table><tr><td><p style='color:#333'>한별특별시 <b>정보시스템과</b></p></td><td>x</td></tr></table>"_s.repeated(size); }},
        {"tables in tables", 100, [](int size) { return u"<table><tr><td>가</td><td>"_s.repeated(size) + u"끝"_s; }},
        {"rows", 100, [](int size) { return u"<table border=1>"_s + (u"<tr>"_s + u"<td>값</td>"_s.repeated(12) + u"</tr>"_s).repeated(size) + u"</table>"_s; }},
        {"paragraphs", 1'500, [](int size) { return u"<p>한별특별시에서 알려 드립니다. 내일 오전에 회의가 있습니다.</p>"_s.repeated(size); }},
    };
    for (const Kind &kind : kinds) {
        const auto safe = [&kind](int size) { return html::sanitize(kind.make(size), html::Policy::mail()); };
        const auto read = [this](const html::Safe &mail) {
            view.setMessage(mail);
            view.document()->size();
            view.grab();
        };
        EXPECT_LT(test::growth(safe, read, kind.size), test::proportionate) << kind.name;
    }
}

} // namespace
