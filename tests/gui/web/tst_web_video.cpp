// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// A local video, and that nothing else can be reached from its page.
#include "web_test.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::test {

/// A real WebM, recorded by the engine itself from a canvas: no codec and no binary file comes with the tests.
class WebVideoTest : public WebTest
{
protected:
    QByteArray record()
    {
        page(site, "/record", "<canvas id=c width=160 height=120></canvas><script>const x=c.getContext('2d');let n=0;"
                              "const t=setInterval(()=>{x.fillStyle='hsl('+(n*9)+',90%,50%)';x.fillRect(0,0,160,120);n++},40);"
                              "const r=new MediaRecorder(c.captureStream(25),{mimeType:'video/webm;codecs=vp8'});const parts=[];"
                              "r.ondataavailable=e=>parts.push(e.data);r.onstop=()=>fetch('/video',{method:'POST',body:new Blob(parts)});"
                              "r.start();setTimeout(()=>{clearInterval(t);r.stop()},1200)</script>");
        QByteArray video;
        site.on("/video", [&video](const Exchange &exchange) {
            video = exchange.seen.body;
            exchange.answer(200);
        });
        open(u"/record"_s);
        EXPECT_TRUE(waitUntil([&video] { return !video.isEmpty(); }));
        return video;
    }
    QString keep(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return file.fileName();
    }
};

TEST_F(WebVideoTest, plays_inATabOfItsOwn)
{
    const QString file = keep(u"회의 <b>&영상 #1%.webm"_s, record());
    dock->playVideo(file, u"회의 <b>영상</b>"_s);
    EXPECT_EQ(dock->count(), 2);
    app::WebTab *tab = dock->current();
    EXPECT_TRUE(waitUntil([tab] { return tab->isPlaying(); })) << stateTitle().toStdString();
    EXPECT_EQ(tab->title(), u"회의 <b>영상</b>"_s);
    EXPECT_FALSE(tab->hasFailed());
    EXPECT_TRUE(waitUntil([tab] { return tab->view().hasPicture(); }));
    type(Qt::Key_W, Qt::ControlModifier);
    EXPECT_EQ(dock->count(), 1);
}

TEST_F(WebVideoTest, whatIsNoVideo_isSaidSo)
{
    dock->playVideo(keep(u"x.mp4"_s, "no video at all"), u"x"_s);
    ASSERT_TRUE(waitUntil([this] { return dock->current()->hasFailed(); }));
    EXPECT_TRUE(stateTitle().contains(u"cannot be played"_s)) << stateTitle().toStdString();
    EXPECT_FALSE(stateText().isEmpty());
}

TEST_F(WebVideoTest, aTitle_isNoMarkup)
{
    dock->playVideo(keep(u"y.mp4"_s, "no video"), u"\"><img src='%1'><script>fetch('%1')</script>"_s.arg(site.url(u"/tell?x=out"_s).toString()));
    ASSERT_TRUE(waitUntil([this] { return dock->current()->hasFailed(); }));
    QTest::qWait(300);
    EXPECT_EQ(site.connections(), 0);
}

TEST_F(WebVideoTest, aFileThatIsAPage_isNotRun)
{
    const QString file = keep(u"z.webm"_s, "<script>fetch('" + site.url(u"/tell?x=out"_s).toEncoded() + "')</script>");
    dock->playVideo(file, u"z"_s);
    ASSERT_TRUE(waitUntil([this] { return dock->current()->hasFailed(); }));
    EXPECT_EQ(site.connections(), 0);
}

} // namespace gw::test
