// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/widgets/theme.h>

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

using namespace Qt::Literals::StringLiterals;

namespace gw::widgets {

Theme::Theme(QObject *parent) : QObject(parent)
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QIcon::setThemeName(u"breeze"_s);
    apply();
}

void Theme::setLook(const Look &look)
{
    if (look == m_look)
        return;
    m_look = look;
    apply();
    Q_EMIT changed();
}

void Theme::apply()
{
    QApplication::setPalette(palette());
    QApplication::setFont(font(Text::Body));
    if (auto *application = qobject_cast<QApplication *>(QApplication::instance()))
        application->setStyleSheet(styleSheet(*this));
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&palette, this](QPalette::ColorRole target, Role role) { palette.setColor(target, color(role)); };
    set(QPalette::Window, Role::Window);
    set(QPalette::WindowText, Role::Text);
    set(QPalette::Base, Role::Surface);
    set(QPalette::AlternateBase, Role::SurfaceSunken);
    set(QPalette::Text, Role::Text);
    set(QPalette::Button, Role::Surface);
    set(QPalette::ButtonText, Role::Text);
    set(QPalette::BrightText, Role::OnAccent);
    set(QPalette::ToolTipBase, Role::Surface);
    set(QPalette::ToolTipText, Role::Text);
    set(QPalette::PlaceholderText, Role::TextSecondary);
    set(QPalette::Highlight, Role::Accent);
    set(QPalette::HighlightedText, Role::OnAccent);
    set(QPalette::Link, Role::AccentText);
    set(QPalette::LinkVisited, Role::AccentText);
    set(QPalette::Light, Role::Surface);
    set(QPalette::Midlight, Role::Border);
    set(QPalette::Mid, Role::Border);
    set(QPalette::Dark, Role::BorderStrong);
    set(QPalette::Shadow, Role::BorderStrong);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Role::TextDisabled));
    return palette;
}

QFont Theme::font(Text text) const
{
    static constexpr double bodyPoints[] = {9.0, 9.75, 10.5};
    double points = bodyPoints[int(m_look.density)];
    QFont font;
    font.setFamilies({u"Pretendard GOV"_s, u"Noto Sans CJK KR"_s, u"Malgun Gothic"_s, u"sans-serif"_s});
    switch (text) {
    case Text::Body: break;
    case Text::Small: points -= 1.0; break;
    case Text::Strong: font.setWeight(QFont::DemiBold); break;
    case Text::Title:
        font.setWeight(QFont::DemiBold);
        points += 1.5;
        break;
    case Text::Heading:
        font.setWeight(QFont::DemiBold);
        points += 4.5;
        break;
    case Text::Display:
        font.setWeight(QFont::DemiBold);
        points += 9.0;
        break;
    }
    font.setPointSizeF(points * m_look.fontScale / 100.0);
    return font;
}

int Theme::scaled(int pixels) const
{
    return pixels * m_look.fontScale / 100;
}

int Theme::rowHeight() const
{
    static constexpr int heights[] = {44, 52, 60};
    return scaled(heights[int(m_look.density)]);
}

} // namespace gw::widgets
