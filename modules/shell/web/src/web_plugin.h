// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <QPointer>
#include <gw/shell/web.h>

class QWebEngineProfile;

namespace gw::web {

class WebPlugin final : public QObject, public shell::IWebPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "example.gwanmun.WebPlugin/1")
    Q_INTERFACES(gw::shell::IWebPlugin)

public:
    QWidget *createPage(const shell::WebPageOptions &options, QWidget *parent) override;
    void reload(QWidget *page) override;

private:
    QWebEngineProfile *profile(const QString &language);
    QPointer<QWebEngineProfile> m_profile;
};

} // namespace gw::web
