// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace gw::document {

struct CssColour
{
    quint32 rgb = 0; ///< 0xRRGGBB
    double alpha = 1;
};
/// A colour as CSS writes it; nothing when it is none.
std::optional<CssColour> cssColour(const QString &value);

/// What an element looks like as far as a body can hold it, with what hides text. It is inherited as a whole: an
/// element begins with that of its parent.
struct CssLook
{
    bool bold = false;
    bool italic = false;
    bool underline = false;
    bool strike = false;
    bool pre = false;        ///< white space counts
    bool gone = false;       ///< display:none or moved off the page, here or above
    bool invisible = false;  ///< visibility:hidden
    bool seeThrough = false; ///< no opacity, or a transparent ink
    std::optional<quint32> ink;
    std::optional<quint32> paper;
    double size = 0; ///< pt; 0: not said
    QString align;   ///< left, right, center, justify; empty: not said

    bool hidden() const { return gone || invisible || seeThrough; }
};

/// The declarations of a `style` attribute or a rule; those with !important apart.
struct CssDeclarations
{
    QString normal;
    QString important;
};
CssDeclarations cssDeclarations(const QString &block);
/// Changes `look` by declarations; unknown ones do nothing.
void applyCss(CssLook &look, const QString &declarations);
/// A length in pt; nothing when it is none. Relative ones are of `size`.
std::optional<double> cssLength(const QString &value, double size);

/// An open element, as selectors see it.
struct CssElement
{
    QString tag;
    QString id;
    QStringList classes;
};

/// Style sheets of a paste: rules of elements, classes and ids, also inside others. What it cannot read it skips; its
/// work is bounded.
class CssSheet
{
public:
    void add(const QString &css);
    bool isEmpty() const { return m_rules.empty(); }
    /// What applies to the last of `path`, the weakest first.
    CssDeclarations declarationsFor(const std::vector<CssElement> &path);

private:
    struct Rule
    {
        std::vector<CssElement> parts; ///< outermost first
        int weight = 0;
        int order = 0;
        CssDeclarations declarations;
    };
    void addRule(const QString &selectors, const CssDeclarations &declarations);
    bool matches(const Rule &rule, const std::vector<CssElement> &path);

    std::vector<Rule> m_rules;
    QHash<QString, std::vector<int>> m_byKey;
    qint64 m_budget = 50'000'000;
};

} // namespace gw::document
