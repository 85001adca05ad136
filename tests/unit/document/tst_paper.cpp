// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "samples.h"
#include <QBuffer>
#include <QFile>
#include <gtest/gtest.h>
#include <gw/paper/paper.h>

using namespace gw;
using namespace Qt::Literals::StringLiterals;

TEST(PaperLook, pictures)
{
    const QString folder = qEnvironmentVariable("GW_PAPER_PICTURES");
    int n = 0;
    for (const paper::Sheet &sheet : {test::koreanSheet(), test::englishSheet()}) {
        const paper::Layout layout(sheet, test::pictureFor);
        for (int page = 0; page < layout.pageCount(); ++page)
            paper::render(layout, page, 110).save(u"%1/s%2p%3.png"_s.arg(folder).arg(n).arg(page));
        QFile file(u"%1/s%2.pdf"_s.arg(folder).arg(n));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_TRUE(paper::writePdf(layout, sheet, file));
        ++n;
    }
    paper::Sheet sheet = test::koreanSheet();
    sheet.content = test::longContent(5);
    const paper::Layout layout(sheet, test::pictureFor);
    for (int page = 0; page < layout.pageCount(); ++page)
        paper::render(layout, page, 60).save(u"%1/l%2.png"_s.arg(folder).arg(page));
}
