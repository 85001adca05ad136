// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QFont>
#include <QObject>
#include <gw/widgets/tokens.h>

class QApplication;
class QPalette;

namespace gw::widgets {

enum class Density { Compact, Normal, Relaxed };

/// The look in force: scheme, density, font scale, motion. Built once by the composition root and handed to widgets.
///
/// apply() sets the application's style, palette, font and style sheet; widgets that paint themselves read the
/// colours here and repaint on changed(). Lives on the GUI thread.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);

    struct Look
    {
        Scheme scheme = Scheme::Light;
        Density density = Density::Normal;
        int fontScale = 100; ///< per cent, 100 … 200
        bool reducedMotion = false;
        bool operator==(const Look &) const = default;
    };
    const Look &look() const { return m_look; }
    /// Changes the look of the running program; does nothing when it is the same.
    void setLook(const Look &look);

    QColor color(Role role) const { return widgets::color(m_look.scheme, role); }
    bool isDark() const { return m_look.scheme == Scheme::Dark; }

    enum class Text { Body, Small, Strong, Title, Heading, Display };
    QFont font(Text text) const;
    /// A length of the 96 dpi layout, scaled with the font.
    int scaled(int pixels) const;
    int rowHeight() const;                                        ///< of a list row with two lines: 44, 52 or 60 px
    int motion() const { return m_look.reducedMotion ? 0 : 140; } ///< ms

Q_SIGNALS:
    void changed();

private:
    void apply();
    QPalette palette() const;
    Look m_look;
};

/// The style sheet of a look: everything the palette cannot say. One text, made from the tokens.
QString styleSheet(const Theme &theme);

} // namespace gw::widgets
