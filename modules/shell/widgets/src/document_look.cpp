// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/widgets/document_look.h>

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

using namespace Qt::Literals::StringLiterals;

namespace gw::widgets {
namespace {

constexpr QChar wordJoiner(0x2060);

bool isSyllable(QChar c)
{
    return c.unicode() >= 0xAC00 && c.unicode() <= 0xD7A3;
}

} // namespace

QString documentStyle(const Theme &theme)
{
    const auto hex = [&theme](Role role) { return theme.color(role).name(); };
    const auto gap = [&theme](int pixels) { return QString::number(theme.scaled(pixels)) + "px"_L1; };
    QString css = uR"(
        a { color: @link; text-decoration: underline; }
        p, ul, ol { margin-top: 0; margin-bottom: @s; }
        li { margin-bottom: @xs; }
        h1, h2, h3, h4 { font-weight: 600; margin-top: @l; margin-bottom: @s; }
        h1 { font-size: large; } h2 { font-size: large; } h3 { font-size: medium; } h4 { font-size: medium; }
        blockquote { color: @secondary; margin-left: @l; margin-right: @l; }
        pre, code { background-color: @sunken; font-family: 'D2Coding', 'Noto Sans Mono CJK KR', monospace; }
        table { border-collapse: collapse; border-color: @border; border-style: solid; margin-bottom: @s; }
        td, th { padding: @s; border: 1px solid @border; }
        th { background-color: @sunken; font-weight: 600; text-align: left; }
        .ink-red { color: @danger; } .ink-orange { color: @warning; } .ink-green { color: @success; }
        .ink-blue { color: @information; } .ink-purple { color: @lane; } .ink-gray { color: @secondary; }
        .mark { background-color: @mark; }
    )"_s;
    const std::pair<QLatin1StringView, QString> tokens[] = {
        {"@link"_L1, hex(Role::AccentText)},      {"@secondary"_L1, hex(Role::TextSecondary)},
        {"@sunken"_L1, hex(Role::SurfaceSunken)}, {"@border"_L1, hex(Role::Border)},
        {"@danger"_L1, hex(Role::DangerText)},    {"@warning"_L1, hex(Role::WarningText)},
        {"@success"_L1, hex(Role::SuccessText)},  {"@information"_L1, hex(Role::InformationText)},
        {"@lane"_L1, hex(Role::CitizenLane)},     {"@mark"_L1, hex(Role::WarningSoft)},
        {"@xs"_L1, gap(space::xs)},               {"@s"_L1, gap(space::s)},
        {"@l"_L1, gap(space::l)},
    };
    for (const auto &[name, value] : tokens)
        css.replace(name, value);
    return css;
}

void applyReadingLook(QTextDocument &document, const Theme &theme)
{
    document.setIndentWidth(theme.scaled(space::xl));
    // The fonts bring a line height of their own; what they lack of the one for reading is added.
    const QFontMetricsF metrics(document.defaultFont());
    const double wanted = 1.6 * QFontInfo(document.defaultFont()).pixelSize();
    QTextBlockFormat format;
    format.setLineHeight(std::max(100.0, 100.0 * wanted / metrics.height()), QTextBlockFormat::ProportionalHeight);
    QTextCursor cursor(&document);
    cursor.select(QTextCursor::Document);
    cursor.mergeBlockFormat(format);
}

QString withWordBonds(const QString &html)
{
    QString bound;
    bound.reserve(html.size() + html.size() / 2);
    bool tag = false;
    QChar before;
    for (const QChar c : html) {
        if (c == u'<')
            tag = true;
        if (!tag && isSyllable(before) && isSyllable(c))
            bound += wordJoiner;
        bound += c;
        before = tag ? QChar() : c;
        if (c == u'>')
            tag = false;
    }
    return bound;
}

QString withoutBonds(QString text)
{
    return text.remove(wordJoiner);
}

} // namespace gw::widgets
