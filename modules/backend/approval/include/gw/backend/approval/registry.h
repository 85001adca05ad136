// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDate>
#include <QJsonObject>
#include <QStringList>
#include <gw/backend/storage/database.h>
#include <optional>

// The tables that documents are drafted from: forms, unit tasks, record files, who may decide what. For a seed, an
// administrator's import and tests; people read them over HTTP.
namespace gw::backend::approval {

/// How high a decision has to be made (D2). The order is the height.
enum class Level { Staff, Team, Division, Bureau, Vice, Head };
QString toText(Level level);
std::optional<Level> levelFromText(QStringView text);

struct Form
{
    QString id;
    QString nameKo;
    QString nameEn;
    QString kind;             ///< D3
    QString flow;             ///< the preset
    QJsonObject style = {};   ///< of gw_paper
    QJsonObject content = {}; ///< what a new draft begins with
    int position = 0;
};
struct UnitTask
{
    QString code;
    QString unitId; ///< the processing unit
    QString nameKo;
    QString nameEn;
    QString retention;         ///< of the seven
    QString defaultDisclosure; ///< open, partly-open, closed
};
struct RecordFile
{
    QString id;
    QString unitTaskCode;
    QString classNo;
    QString titleKo;
    QString titleEn;
    int year = 0;
    int volume = 1;
    bool closed = false;
};
struct DelegationRule
{
    QString id;
    QString agencyId;
    QString sourceKo; ///< "한별특별시 사무전결 처리 규칙 제1234호"
    QString sourceEn;
    QString version;
    QDate validFrom;
    std::optional<QDate> validTo = {};
};
struct DelegationItem
{
    QString id;
    QString ruleId;
    QString unitTaskCode; ///< empty: for every task of the agency that has no item of its own
    QString matterKo;
    QString matterEn;
    std::optional<qint64> amountMax = {}; ///< won; nothing: any amount
    Level decider = Level::Division;
    QStringList concurUnits = {}; ///< units that must concur
};

/// The level of a post: what setLevel() said, or what the chart says - the head of the agency, of a bureau, of a division
/// (a unit that keeps a register), of a team; everybody else is staff. Nothing when there is no such post.
Result<std::optional<Level>> levelOfPost(storage::Session &session, const QString &postId);
/// Where the chart does not tell: vice mayors.
Result<Done> setLevel(storage::Session &session, const QString &postId, Level level);

/// What the rules in force on a day say about a matter: the item of the unit task (or the agency's for all tasks) with the
/// lowest level whose limit holds; without an amount the one that holds for any.
struct Delegation
{
    DelegationItem item = {};
    QString sourceKo = {};
    QString sourceEn = {};
};
Result<std::optional<Delegation>> delegationOf(storage::Session &session, const QString &agencyId,
                                               const QString &unitTaskCode, const std::optional<qint64> &amount,
                                               QDate day);

Result<Done> insert(storage::Session &session, const Form &form);
Result<Done> insert(storage::Session &session, const UnitTask &task);
Result<Done> insert(storage::Session &session, const RecordFile &file);
Result<Done> insert(storage::Session &session, const DelegationRule &rule);
Result<Done> insert(storage::Session &session, const DelegationItem &item);

} // namespace gw::backend::approval
