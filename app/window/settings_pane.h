// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/settings/settings.h>
#include <gw/widgets/theme.h>

class QListWidget;
class QStackedWidget;
class QVBoxLayout;

namespace gw::app {

/// The settings, by theme. What a policy decided is shown with its value, disabled, and says who decided it and why.
class SettingsPane final : public QWidget
{
    Q_OBJECT

public:
    SettingsPane(widgets::Theme &theme, settings::Settings &settings, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Page
    {
        QString title;
        QList<settings::Key> keys;
    };
    static QList<Page> pages();
    void rebuild();
    QWidget *makePage(const Page &page);
    void addRow(QVBoxLayout *column, settings::Key key);
    QWidget *makeControl(settings::Key key);
    void addAbout(QVBoxLayout *column);
    void store(settings::Key key, const QJsonValue &value);

    widgets::Theme &m_theme;
    settings::Settings &m_settings;
    QListWidget *m_index;
    QStackedWidget *m_pages;
};

} // namespace gw::app
