// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>
#include <optional>

namespace gw::dashboard {

/// Starting points by the kind of work somebody does. Every one shows all that waits first.
enum class Preset { Staff, Leader, Head, CounterDesk, Operator };
inline constexpr Preset allPresets[] = {Preset::Staff, Preset::Leader, Preset::Head, Preset::CounterDesk, Preset::Operator};
QString toString(Preset preset); ///< "staff", "leader", "head", "counter-desk", "operator"
Preset presetFromString(QStringView name); ///< Staff for what is not known
/// What suits a post: heads of agencies and divisions (grade 4 and above), heads of teams, the others.
Preset presetFor(bool isHead, const QString &rank);

/// A block of the front page as far as arranging goes.
struct KnownBlock
{
    QString id;
    QString area; ///< "business", "announcements", "mayor-and-staff", "employee-communication", "my-space"
    int position = 0;
    bool locked = false; ///< by policy: it stays, at the head of its area
};

struct BlockPlace
{
    QString id;
    bool shown = true;
    bool operator==(const BlockPlace &) const = default;
};

struct AreaPlace
{
    QString id;
    int column = 0;
    bool shown = true;
    QList<BlockPlace> blocks = {};
    bool operator==(const AreaPlace &) const = default;
};

/// Where the areas and blocks of somebody's front page are. A plain value.
///
/// Blocks and areas of modules that this program does not have keep their place, so that an arrangement survives a desk
/// with fewer modules.
class Arrangement
{
public:
    static constexpr int columns = 3;

    static Arrangement standard(Preset preset, const QList<KnownBlock> &known);
    /// What was stored, completed by what has come since. Anything that is not understood is left out.
    static Arrangement fromJson(const QJsonObject &stored, Preset preset, const QList<KnownBlock> &known);
    QJsonObject toJson() const;
    /// For a link that a colleague opens: URL-safe, bounded, names of blocks only.
    QString toToken() const;
    /// Nothing when the token is not one of ours or larger than 8 KiB.
    static std::optional<QJsonObject> fromToken(const QString &token);

    const QList<AreaPlace> &areas() const { return m_areas; } ///< in order; the order counts inside a column
    QList<AreaPlace> column(int number) const;
    bool isLocked(const QString &blockId) const { return m_locked.contains(blockId); }
    bool isAreaLocked(const QString &areaId) const;

    // Each says whether anything changed.
    bool showArea(const QString &areaId, bool shown);
    bool showBlock(const QString &blockId, bool shown);
    /// To `position` among the areas of `column`; the end when it is too large.
    bool moveArea(const QString &areaId, int column, int position);
    /// By one place up or down in its column, over what is hidden as well.
    bool moveAreaBy(const QString &areaId, int places);
    bool moveAreaToColumn(const QString &areaId, int column);
    /// To `position` inside its area.
    bool moveBlock(const QString &blockId, int position);
    bool moveBlockBy(const QString &blockId, int places);

    bool operator==(const Arrangement &other) const { return m_areas == other.m_areas; }

private:
    void complete(Preset preset, const QList<KnownBlock> &known);
    void keepLocked();
    AreaPlace *areaOf(const QString &blockId);
    QList<AreaPlace> m_areas;
    QSet<QString> m_locked;
};

} // namespace gw::dashboard
