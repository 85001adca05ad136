// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "reader_html_look.h"

#include <QRegularExpression>
#include <gw/widgets/document_look.h>
#include <gw/widgets/theme.h>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using gw::widgets::contrastRatio;
using gw::widgets::Role;

namespace gw::mail {
namespace {

constexpr double Readable = 4.5;
constexpr float Step = 0.04F;

bool isDark(const QColor &colour)
{
    return colour.lightnessF() < 0.5F;
}

/// `ink` so much lighter or darker that it can be read on `ground`.
QColor readable(QColor ink, const QColor &ground)
{
    const bool lighter = contrastRatio(QColorConstants::White, ground) > contrastRatio(QColorConstants::Black, ground);
    float hue = 0;
    float saturation = 0;
    float lightness = 0;
    ink.getHslF(&hue, &saturation, &lightness);
    while (contrastRatio(ink, ground) < Readable) {
        lightness += lighter ? Step : -Step;
        if (lightness >= 1 || lightness <= 0)
            return lighter ? QColorConstants::White : QColorConstants::Black;
        ink.setHslF(std::max(hue, 0.0F), saturation, lightness);
    }
    return ink;
}

/// A ground of the mail as it is on our surface.
QColor fittedGround(const QColor &ground, const QColor &surface)
{
    if (!isDark(surface) || isDark(ground))
        return ground;
    float hue = 0;
    float saturation = 0;
    float lightness = 0;
    ground.getHslF(&hue, &saturation, &lightness);
    QColor dark;
    dark.setHslF(std::max(hue, 0.0F), saturation * 0.7F, std::clamp(surface.lightnessF() + (1 - lightness) * 0.6F, 0.0F, 1.0F));
    return dark;
}

struct Element
{
    QString name;
    QColor ground;
    bool owned = false;  ///< the ground is not the surface's
    bool lined = false;  ///< the nearest table around shows its lines
    QColor row = {};     ///< of a row, for its cells
};

class Fitter
{
public:
    explicit Fitter(const Paper &paper) : m_paper(paper) { m_open.push_back({{}, paper.surface}); }

    QString run(const QString &html)
    {
        m_out.reserve(html.size() + html.size() / 4);
        qsizetype at = 0;
        while (at < html.size()) {
            const qsizetype tag = html.indexOf(u'<', at);
            const qsizetype end = tag < 0 ? -1 : html.indexOf(u'>', tag);
            if (end < 0)
                break;
            m_out += QStringView(html).mid(at, tag - at);
            element(QStringView(html).mid(tag + 1, end - tag - 1));
            at = end + 1;
        }
        m_out += QStringView(html).mid(at);
        return m_out;
    }

private:
    void element(QStringView tag)
    {
        if (tag.startsWith(u'/')) {
            m_out += u'<' + tag.toString() + u'>';
            if (m_open.size() > 1)
                m_open.pop_back();
            return;
        }
        const qsizetype space = tag.indexOf(u' ');
        const QString name = tag.left(space < 0 ? tag.size() : space).toString();
        QString attributes = space < 0 ? QString() : tag.mid(space).toString();
        Element made = m_open.back();
        made.name = name;
        made.row = {};
        if (name == "table"_L1)
            made.lined = attributes.contains(" border=\"1\""_L1);
        QStringList styles = takeStyle(attributes);
        fit(styles, made);
        if (!styles.isEmpty())
            attributes += u" style=\"%1\""_s.arg(styles.join(u';'));
        if (!made.lined && (name == "td"_L1 || name == "th"_L1))
            attributes += " class=\"open\""_L1;
        if (name == "table"_L1)
            attributes += made.lined ? " cellspacing=\"0\""_L1 : " class=\"bare\""_L1;
        m_out += u'<' + name + attributes + u'>';
        if (name != "br"_L1 && name != "hr"_L1 && name != "img"_L1)
            m_open.push_back(std::move(made));
    }

    static QStringList takeStyle(QString &attributes)
    {
        static const QRegularExpression form(u" style=\"([^\"]*)\""_s);
        const auto match = form.match(attributes);
        if (!match.hasMatch())
            return {};
        attributes.remove(match.capturedStart(), match.capturedLength());
        return match.captured(1).split(u';', Qt::SkipEmptyParts);
    }

    void fit(QStringList &styles, Element &made)
    {
        QColor ink;
        QColor ground = made.name == "td"_L1 || made.name == "th"_L1 ? m_open.back().row : QColor();
        styles.removeIf([&](const QString &style) {
            if (style.startsWith("color:"_L1))
                ink = QColor(style.mid(6));
            else if (style.startsWith("background-color:"_L1))
                ground = QColor(style.mid(17));
            else
                return false;
            return true;
        });
        if (m_paper.plain)
            return;
        if (ground.isValid()) {
            if (made.name == "tr"_L1) {
                made.row = ground; // the document knows no ground of rows
            } else {
                made.ground = fittedGround(ground, m_paper.surface);
                made.owned = true;
                styles.append(u"background-color:"_s + made.ground.name());
                if (!ink.isValid())
                    ink = readable(m_paper.text, made.ground);
            }
        }
        if (made.name == "a"_L1 && made.owned && !ink.isValid())
            ink = m_paper.link;
        if (ink.isValid())
            styles.append(u"color:"_s + readable(ink, made.ground).name());
    }

    const Paper &m_paper;
    std::vector<Element> m_open;
    QString m_out;
};

} // namespace

Paper paperOf(const widgets::Theme &theme)
{
    return {theme.color(Role::Surface), theme.color(Role::Text), theme.color(Role::AccentText), theme.look().scheme == widgets::Scheme::Contrast};
}

Paper printedPaper()
{
    using widgets::color;
    using widgets::Scheme;
    return {QColorConstants::White, color(Scheme::Light, Role::Text), color(Scheme::Light, Role::AccentText)};
}

QString withFittedColours(const QString &canonical, const Paper &paper)
{
    return Fitter(paper).run(canonical);
}

QString mailStyle(const widgets::Theme &theme, bool plainText, bool fixedFont)
{
    const QString family = theme.font(widgets::Theme::Text::Body).family();
    QString css = widgets::documentStyle(theme) + uR"(
        table { margin-bottom: 0; }
        .bare { border-style: none; border-width: 0; }
        td, th { padding: @xs; background-color: transparent; }
        .open { border: none; }
        blockquote { margin-left: @m; margin-right: 0; }
        pre { white-space: pre-wrap; background-color: transparent; margin-top: 0; margin-bottom: 0; }
        code { background-color: transparent; }
    )"_s;
    css.replace("@xs"_L1, QString::number(theme.scaled(widgets::space::xs)) + "px"_L1);
    css.replace("@m"_L1, QString::number(theme.scaled(widgets::space::m)) + "px"_L1);
    if (plainText && !fixedFont)
        css += u"pre { font-family: '%1'; }"_s.arg(QString(family).remove(u'\''));
    return css;
}

} // namespace gw::mail
