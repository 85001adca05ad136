// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/systems/adapter.h>
#include <yaml-cpp/yaml.h>

namespace gw::backend::systems {

/// A piece of text in a file, and where it stands.
struct Word
{
    QString text;
    YAML::Mark mark;
};

/// Collects what is wrong.
class Mistakes final
{
public:
    void add(const YAML::Mark &mark, const QString &sentence);
    QList<Mistake> sorted() const; ///< by place, each once
    bool isEmpty() const { return m_list.isEmpty(); }

private:
    QList<Mistake> m_list;
};

/// A mapping whose keys are known. Looking something up notes what is wrong with it; a mistake is noted once, and the
/// answer is then as if the key were not there.
class Section final
{
public:
    /// `name` as sentences say it ("counter"), empty for the file as a whole. Notes unknown and repeated keys.
    Section(const YAML::Node &node, QString name, const QStringList &keys, Mistakes &mistakes);

    bool isMap() const { return m_isMap; }
    YAML::Mark mark() const { return m_mark; }
    bool has(const QString &key) const { return m_entries.contains(key); }
    YAML::Node node(const QString &key) const; ///< not defined when it is not there
    YAML::Mark markOf(const QString &key) const;
    /// Notes that the key must be there; false when it is not.
    bool require(const QString &key) const;

    std::optional<Word> word(const QString &key) const; ///< one piece of text
    QList<Word> words(const QString &key) const;        ///< one piece of text or a list of them
    std::optional<bool> boolean(const QString &key) const;
    std::optional<int> integer(const QString &key, int least, int most) const;
    /// `{ ko: …, en: … }`: plain text of at most `longest` characters in each language.
    std::optional<Text> bilingual(const QString &key, int longest) const;

    Mistakes &mistakes() const { return *m_mistakes; }
    /// "name" or "counter.title".
    QString pathOf(const QString &key) const;

private:
    QString m_name;
    Mistakes *m_mistakes;
    bool m_isMap = false;
    YAML::Mark m_mark;
    std::map<QString, std::pair<YAML::Mark, YAML::Node>> m_entries;
};

/// ", did you mean 'category'?" when one of `known` is near, otherwise an empty text.
QString didYouMean(const QString &given, const QStringList &known);

} // namespace gw::backend::systems
