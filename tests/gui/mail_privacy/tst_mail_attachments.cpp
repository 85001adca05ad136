// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "attachment_pdf.h"
#include "attachment_preview.h"
#include <QAbstractButton>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>
#include <gw/test/await.h>

using namespace gw;
using namespace Qt::Literals::StringLiterals;

namespace {

class MailAttachments : public testing::Test
{
protected:
    MailAttachments() : bar(theme, parts()), preview(theme, parts(), qEnvironmentVariable("GW_BIN_DIR") + u"/plugins"_s)
    {
        preview.resize(600, 500);
        preview.QWidget::show();
    }

    mail::AttachmentParts parts()
    {
        return {.fetch = [this](const mail::ShownAttachment &attachment) { return path(this, attachment); },
                .toast = [this](const QString &text) { toasts.append(text); },
                .openFile = [this](const QString &file) { opened.append(file); },
                .openMessage = [this](const QString &file, const mail::ShownAttachment &) { messages.append(file); },
                .chooseTarget = [this](QWidget *, const QString &name, const auto &chosen) {
                    proposed = name;
                    chosen(folder.filePath(u"saved/"_s + name));
                },
                .chooseFolder = [this](QWidget *, const auto &chosen) { chosen(folder.filePath(u"saved"_s)); }};
    }
    static Task<QString> path(MailAttachments *self, mail::ShownAttachment attachment)
    {
        ++self->fetches;
        co_return self->folder.filePath(attachment.blobId);
    }
    mail::ShownAttachment file(const QString &name, const QByteArray &bytes, const QString &type = u"application/octet-stream"_s)
    {
        const QString id = u"b%1"_s.arg(++last);
        QFile out(folder.filePath(id));
        out.open(QIODevice::WriteOnly);
        out.write(bytes);
        out.setPermissions(QFileDevice::Permissions(0x7777));
        return {id, name, type, bytes.size()};
    }
    void press(QWidget &root, const QString &name)
    {
        auto *button = root.findChild<QAbstractButton *>(name);
        ASSERT_NE(button, nullptr) << name.toStdString();
        button->click();
    }
    bool answer()
    {
        return test::waitUntil([this] { return bar.findChild<QAbstractButton *>(u"mail.attachment.yes"_s) != nullptr; });
    }
    QByteArray saved(const QString &name)
    {
        QFile in(folder.filePath(u"saved/"_s + name));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    QString pdf()
    {
        const QString target = folder.filePath(u"b900"_s);
        QPdfWriter writer(target);
        writer.setPageSize(QPageSize(QPageSize::A4));
        QPainter painter(&writer);
        for (int page = 1; page <= 3; ++page) {
            painter.drawText(1'000, 1'000 * page, u"page %1 budget plan"_s.arg(page));
            if (page < 3)
                writer.newPage();
        }
        return target;
    }

    QTemporaryDir folder;
    bool ready = QDir(folder.path()).mkdir(u"saved"_s);
    QStringList toasts;
    QStringList opened;
    QStringList messages;
    QString proposed;
    int fetches = 0;
    int last = 0;
    widgets::Theme theme;
    mail::AttachmentBar bar;
    mail::AttachmentPreview preview;
};

TEST_F(MailAttachments, anOrdinaryFile_isOpenedByItsProgram)
{
    bar.setAttachments({file(u"보고서.hwpx"_s, "PK")});
    press(bar, u"mail.attachment.open"_s);
    EXPECT_TRUE(test::waitUntil([this] { return opened.size() == 1; }));
}

TEST_F(MailAttachments, aLargeFileOnItsWay_saysHowFarItIsAndCanBeStopped)
{
    double progress = -1;
    QString stopped;
    mail::AttachmentParts parts;
    parts.progress = [&progress](const QString &) { return progress; };
    parts.cancel = [&stopped](const QString &blobId) { stopped = blobId; };
    mail::AttachmentBar large(theme, parts);
    large.setAttachments({{.blobId = u"b1"_s, .name = u"도면.pdf"_s, .type = u"application/pdf"_s, .size = 90 << 20},
                          {.blobId = u"b2"_s, .name = u"쪽지.txt"_s, .type = u"text/plain"_s, .size = 90}});
    large.show();
    const auto bars = large.findChildren<QProgressBar *>(u"mail.attachment.progress"_s);
    ASSERT_EQ(bars.size(), 2);
    EXPECT_FALSE(bars.first()->isVisible());
    progress = 0.42;
    large.refreshProgress(u"b1"_s);
    large.refreshProgress(u"b2"_s);
    EXPECT_TRUE(bars.first()->isVisible());
    EXPECT_EQ(bars.first()->value(), 42);
    EXPECT_FALSE(bars.last()->isVisible()) << "it is here at once";
    large.findChildren<QAbstractButton *>(u"mail.attachment.cancel"_s).first()->click();
    EXPECT_EQ(stopped, u"b1"_s);
    progress = -1;
    large.refreshProgress(u"b1"_s);
    EXPECT_FALSE(bars.first()->isVisible());
}

TEST_F(MailAttachments, aProgram_isNeverOpenedAndSavedAfterAWarningWithoutRights)
{
    bar.setAttachments({file(u"업데이트.pdf.exe"_s, "MZ")});
    EXPECT_EQ(bar.findChild<QAbstractButton *>(u"mail.attachment.open"_s), nullptr);
    press(bar, u"mail.attachment.save"_s);
    ASSERT_TRUE(answer());
    EXPECT_TRUE(proposed.isEmpty());
    press(bar, u"mail.attachment.yes"_s);
    EXPECT_TRUE(test::waitUntil([this] { return saved(u"업데이트.pdf.exe"_s) == "MZ"; }));
    test::waitUntil([this] { return toasts.size() == 1; });
    EXPECT_FALSE(QFileInfo(folder.filePath(u"saved/업데이트.pdf.exe"_s)).isExecutable());
}

TEST_F(MailAttachments, aProgramUnderAnotherName_isFoundByItsBytes)
{
    bar.setAttachments({file(u"회의록.pdf"_s, "MZ\x90")});
    press(bar, u"mail.attachment.open"_s);
    EXPECT_TRUE(test::waitUntil([this] { return toasts.size() == 1; }));
    EXPECT_TRUE(opened.isEmpty());
}

TEST_F(MailAttachments, aRiskyKind_asksFirst)
{
    bar.setAttachments({file(u"로그인.html"_s, "<html>")});
    press(bar, u"mail.attachment.open"_s);
    ASSERT_TRUE(answer());
    EXPECT_TRUE(opened.isEmpty());
    press(bar, u"mail.attachment.yes"_s);
    EXPECT_EQ(opened.size(), 1);
}

TEST_F(MailAttachments, names_areMadeSafeAndNothingIsOverwritten)
{
    bar.setAttachments({file(u"../../evil.txt"_s, "1"), file(u"evil.txt"_s, "2"), file(u"a.exe"_s, "MZ"), file(u"con.txt"_s, "3")});
    press(bar, u"mail.attachments.saveAll"_s);
    EXPECT_TRUE(test::waitUntil([this] { return toasts.size() == 1; }));
    EXPECT_EQ(saved(u"evil.txt"_s), "1");
    EXPECT_EQ(saved(u"evil (2).txt"_s), "2");
    EXPECT_EQ(saved(u"_con.txt"_s), "3");
    EXPECT_TRUE(saved(u"a.exe"_s).isEmpty());
    EXPECT_FALSE(QFileInfo::exists(folder.filePath(u"evil.txt"_s)));
    EXPECT_FALSE(QFileInfo(folder.filePath(u"saved/evil.txt"_s)).isExecutable());
}

TEST_F(MailAttachments, aMailInTheMail_opensAsMessage)
{
    bar.setAttachments({file(u"원본.eml"_s, "Subject: x", u"message/rfc822"_s)});
    press(bar, u"mail.attachment.open"_s);
    EXPECT_TRUE(test::waitUntil([this] { return messages.size() == 1; }));
    EXPECT_TRUE(opened.isEmpty());
}

TEST_F(MailAttachments, texts_areShownInTheirEncoding)
{
    const auto shows = [this](const QByteArray &bytes, const QString &text) {
        preview.show(file(u"a.csv"_s, bytes));
        return test::waitUntil([&] { return preview.findChild<QPlainTextEdit *>()->toPlainText() == text; });
    };
    EXPECT_TRUE(shows("\xEA\xB0\x80,1\n", u"가,1\n"_s));
    EXPECT_TRUE(shows("\xEF\xBB\xBF\xEA\xB0\x80", u"가"_s));
    EXPECT_TRUE(shows("\xB0\xA1,1\n", u"가,1\n"_s)) << "EUC-KR";
    EXPECT_TRUE(shows(QByteArray("\xFF\xFE\x00\xAC", 4), u"가"_s)) << "UTF-16";
    EXPECT_TRUE(shows("", {}));
    EXPECT_EQ(mail::textOf("\x8C\x63"), u"똠"_s) << "CP949 beyond EUC-KR";
    EXPECT_EQ(mail::textOf("\xEA\xB0\x80\xEA\xB0"), u"가"_s) << "half a letter at the end";
    EXPECT_EQ(mail::textOf("\xFF\xFF\xFF").size(), 3);
}

TEST_F(MailAttachments, aPdf_isShownSearchedAndCopied)
{
    pdf();
    preview.show({u"b900"_s, u"계획.pdf"_s, u"application/pdf"_s, 10'000});
    auto *view = preview.findChild<mail::PdfView *>();
    ASSERT_TRUE(test::waitUntil([view] { return view->pageCount() == 3; }));
    EXPECT_EQ(view->currentPage(), 0);
    preview.findChild<QLineEdit *>()->setText(u"BUDGET"_s);
    ASSERT_TRUE(test::waitUntil([view] { return view->hitCount() == 3; }));
    press(preview, u"mail.preview.hitAfter"_s);
    EXPECT_EQ(view->currentHit(), 1);
    EXPECT_EQ(view->currentPage(), 1);
    press(preview, u"mail.preview.larger"_s);
    EXPECT_GT(view->zoom(), 0.0);
    view->setFocus();
    view->goTo(0);
    QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(view->currentPage(), 0);
    ASSERT_TRUE(test::waitUntil([view] { return view->selectedText().contains(u"budget plan"_s); })) << view->selectedText().toStdString();
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(u"budget plan"_s));
    const auto dark = [view] {
        const QImage image = view->grab().toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).lightness() < 60)
                    return true;
            }
        }
        return false;
    };
    EXPECT_TRUE(test::waitUntil(dark)) << "letters are drawn";
    preview.clear();
    EXPECT_EQ(view->pageCount(), 0);
}

TEST_F(MailAttachments, brokenFiles_saySoAndHarmNothing)
{
    preview.show(file(u"a.pdf"_s, "%PDF-1.7 broken"));
    const auto says = [this](const QString &part) {
        for (const QLabel *label : preview.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(part))
                return true;
        }
        return false;
    };
    EXPECT_TRUE(test::waitUntil([&] { return says(u"damaged"_s); }));
    preview.show(file(u"a.png"_s, "\x89PNG\r\n\x1A\n"));
    EXPECT_TRUE(test::waitUntil([&] { return says(u"cannot be shown"_s); }));
    const int before = fetches;
    preview.show(file(u"a.exe"_s, "MZ"));
    EXPECT_TRUE(says(u"program"_s));
    preview.show(file(u"a.svg"_s, "<svg/>", u"image/svg+xml"_s));
    EXPECT_TRUE(says(u"no preview"_s));
    EXPECT_EQ(fetches, before);
}

} // namespace
