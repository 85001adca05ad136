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
    QString kind;     ///< D3
    QString flow;     ///< the preset
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

Result<Done> insert(storage::Session &session, const Form &form);
Result<Done> insert(storage::Session &session, const UnitTask &task);
Result<Done> insert(storage::Session &session, const RecordFile &file);
Result<Done> insert(storage::Session &session, const DelegationRule &rule);
Result<Done> insert(storage::Session &session, const DelegationItem &item);

} // namespace gw::backend::approval
