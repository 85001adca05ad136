// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "player.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::web {

QString playerPage(const QUrl &file, const QString &title)
{
    return uR"(<!doctype html><html><head><meta charset="utf-8"><title>-</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; media-src file:; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<style>html,body{height:100%;margin:0;background:#131416;color:#f4f5f6;font:15px sans-serif}
body{display:flex;align-items:center;justify-content:center}video{width:100%;height:100%;outline:none}
video:focus-visible{box-shadow:inset 0 0 0 3px #4c87f6}</style></head>
<body><video id="v" controls autoplay preload="auto" controlslist="nodownload noremoteplayback" disablepictureinpicture aria-label="%1" tabindex="0" src="%2"></video>
<script>const v=document.getElementById('v');
v.addEventListener('error',()=>{document.title='failed'});
v.addEventListener('loadeddata',()=>v.focus());v.addEventListener('timeupdate',()=>{if(v.currentTime>0)document.title='playing'});
document.addEventListener('keydown',e=>{if(e.target!==document.body)return;
if(e.key===' '){v.paused?v.play():v.pause();e.preventDefault()}
else if(e.key==='ArrowRight')v.currentTime+=5;else if(e.key==='ArrowLeft')v.currentTime-=5;
else if(e.key==='ArrowUp')v.volume=Math.min(1,v.volume+.1);else if(e.key==='ArrowDown')v.volume=Math.max(0,v.volume-.1)});</script></body></html>)"_s
        .arg(title.toHtmlEscaped(), QString::fromLatin1(file.toEncoded()).toHtmlEscaped());
}

} // namespace gw::web
