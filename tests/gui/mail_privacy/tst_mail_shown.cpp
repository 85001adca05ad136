// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Awkward mail as people see it: every body of our own messages, and of those of the world where they are at hand
// (GW_MAIL_CORPUS, or beside the source), drawn in the reader. Run it under the asan preset, too.
#include "reader_html.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <gtest/gtest.h>
#include <gw/backend/mime/parse.h>
#include <gw/test/warnings.h>

using namespace gw;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList messageFiles()
{
    const QString source = qEnvironmentVariable("GW_SOURCE_DIR");
    const QString named = qEnvironmentVariable("GW_MAIL_CORPUS");
    QStringList files;
    for (const QString &path : {source + u"/tests/unit/mime/messages"_s,
                                named.isEmpty() ? source + u"/../shared/corpus/mail"_s : named}) {
        const QDir dir(path);
        for (const QString &file : dir.entryList({u"*.eml"_s}))
            files.append(dir.filePath(file));
    }
    return files;
}

/// Letters and digits, in their order.
QString letters(const QString &text)
{
    QString kept;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            kept.append(c);
    }
    return kept;
}

class MailShown : public testing::Test
{
protected:
    MailShown() { view.resize(600, 400); }

    void show(const backend::mime::Part &part)
    {
        const QString text = backend::mime::bodyValue(part).value;
        const bool rich = part.type == "text/html"_L1;
        const html::Safe safe = rich ? html::sanitize(text, html::Policy::mail()) : html::fromMailText(text);
        view.setMessage(safe, rich ? mail::MessageHtmlView::Form::Rich : mail::MessageHtmlView::Form::Plain, false);
        EXPECT_FALSE(view.grab().toImage().isNull());
        const QString seen = letters(view.document()->toPlainText());
        if (!rich) {
            EXPECT_EQ(seen.left(2'000), letters(text).left(2'000)) << "a plain text is shown as it is";
            return;
        }
        const QString words = letters(backend::mime::htmlToText(text));
        EXPECT_EQ(seen.isEmpty(), words.isEmpty()) << words.left(200).toStdString();
    }

    widgets::Theme theme;
    mail::MessageHtmlView view{theme};
};

TEST_F(MailShown, everyBody_isDrawnWithItsText)
{
    const QStringList files = messageFiles();
    ASSERT_GE(files.size(), 40);
    test::expectWarning(u"OpenType support missing"_s); // scripts that no font here can draw
    int bodies = 0;
    for (const QString &path : files) {
        SCOPED_TRACE(path.toStdString());
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const auto message = backend::mime::parse(file.readAll());
        ASSERT_TRUE(message);
        for (const auto &list : {message->textBody, message->htmlBody}) {
            for (const backend::mime::Part *part : list) {
                if (!part->isText())
                    continue;
                SCOPED_TRACE(part->partId.toStdString());
                show(*part);
                ++bodies;
            }
        }
    }
    EXPECT_GE(bodies, 40);
}

} // namespace
