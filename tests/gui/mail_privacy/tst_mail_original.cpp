// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "web_test.h"

#include <QBuffer>
#include <gw/shell/services.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {
namespace {

TEST_F(WebTest, aMailInItsOriginalLayout_isShownWithItsPartsAndAsksForNothing)
{
    QImage image(3, 3, QImage::Format_RGB32);
    image.fill(Qt::red);
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    image.save(&png, "png");
    QStringList chosen;
    const QString link = site.url(u"/tell?x=link"_s).toString();
    const QString picture = site.url(u"/tell?x=picture"_s).toString();
    const QByteArray html = u"<style>body{margin:0;background:url(%2)}</style><script>fetch('%2')</script><img src='%2' width=1 height=1>"
                            "<a href='%1'><img src='cid:a@b' style='width:400px;height:400px'></a><meta http-equiv=refresh content='0;url=%2'>"_s.arg(link, picture).toUtf8();
    dock->showOriginal({.key = u"m1"_s, .title = u"안내"_s, .html = html, .parts = {{u"a@b"_s, png.data()}}, .linkChosen = [&chosen](const QUrl &target) { chosen.append(target.toString()); }});
    ASSERT_EQ(dock->count(), 1);
    app::WebTab *tab = dock->current();
    EXPECT_EQ(tab->title(), u"안내"_s);
    const auto red = [tab] {
        const QImage shown = tab->view().grab().toImage();
        return !shown.isNull() && shown.pixelColor(150, 150) == QColor(Qt::red);
    };
    ASSERT_TRUE(waitUntil(red, std::chrono::seconds(20)));
    click({150, 150});
    EXPECT_TRUE(waitUntil([&chosen] { return !chosen.isEmpty(); }));
    EXPECT_EQ(chosen.value(0), link);
    EXPECT_TRUE(sentOutside.isEmpty()) << "the reader asks, not the dock";
    QTest::qWait(200);
    EXPECT_EQ(site.connections(), 0);
    EXPECT_TRUE(red());
    dock->showOriginal({.key = u"m1"_s, .title = u"안내"_s, .html = "<p>again</p>", .parts = {}});
    EXPECT_EQ(dock->count(), 1) << "the same mail, the same tab";
}

} // namespace
} // namespace gw::test
