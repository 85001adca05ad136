// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QString>
#include <QStringList>
#include <gumbo.h>
#include <vector>

namespace gw::html {

/// The style sheets of a mail, as far as they say what we keep: rules of elements, classes and ids, also inside others.
///
/// Rules for certain screens, states and attributes are skipped, and so is whatever it cannot read. Its work is bounded:
/// past the bound it says nothing any more.
class Sheet
{
public:
    void add(const QString &css);
    bool isEmpty() const { return m_rules.empty(); }
    /// The declarations that apply, the weakest first, ready to be put before those of the element itself.
    QString declarationsFor(const GumboNode *node);

private:
    struct Part
    {
        QString tag = {};
        QString id = {};
        QStringList classes = {};
        bool child = false; ///< directly inside the part before it
    };
    struct Rule
    {
        std::vector<Part> parts; ///< the last one is the element itself
        int weight = 0;
        int order = 0;
        QString declarations;
    };

    void addRule(QStringView selectors, QStringView block);
    static bool readParts(QStringView selector, Rule &rule);
    bool matches(const Rule &rule, const GumboNode *node);
    bool matches(const Part &part, const GumboNode *node);

    std::vector<Rule> m_rules;
    QHash<QString, std::vector<int>> m_byKey; ///< "#id", ".class" or "tag" of the last part
    int m_budget = 4'000'000;
};

} // namespace gw::html
