// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "order.h"
#include "rows.h"
#include <QHash>
#include <QTimer>
#include <gw/base/clock.h>
#include <gw/mail/messagelistmodel.h>
#include <gw/store/store.h>

namespace gw::mail {

class Marks;

/// Boundaries of the groups in time, for one moment.
class DateGroups
{
public:
    void setNow(const QDateTime &now); ///< UTC
    DateGroup of(qint64 second) const;
    bool isCurrent(const QDateTime &now) const { return now < m_validUntil && m_validFrom <= now; }

private:
    QDateTime m_validFrom;
    QDateTime m_validUntil;
    qint64 m_tomorrow = 0;
    qint64 m_today = 0;
    qint64 m_yesterday = 0;
    qint64 m_week = 0;
    qint64 m_lastWeek = 0;
    qint64 m_month = 0;
    qint64 m_lastMonth = 0;
    qint64 m_year = 0;
};

struct ListParts
{
    store::Store &store;
    Marks &marks;
    const Clock &clock;
    std::function<QStringList()> superiors;
    /// Rows without a preview are shown.
    std::function<void(const QString &accountId, const QStringList &ids)> wantPreviews;
};

class MessageListModel::Private
{
public:
    explicit Private(ListParts itsParts) : parts(std::move(itsParts)) {}

    OrderQuery orderQuery() const;
    void read(); ///< whatever is due: first rows, whole order, or what changed
    void readFirst();
    void readOrder();
    void readSteps();
    void planOrder(); ///< the whole order, but not all the time
    void takeFirst(Order order, const QList<KeyedRow> &rows);
    void takeOrder(Order order);
    void takeSteps(const Steps &steps, const QList<KeyedRow> &rows);
    void arrange(QList<qint64> keys); ///< changes `order` into these with the signals that say so
    void arrangeAll(const QList<qint64> &keys);
    void keepRead(QList<qint64> &keys) const;
    int placeOf(qint64 key) const; ///< where it is, or would be, by date
    int indexOf(qint64 key) const; ///< -1: not there
    bool before(qint64 a, qint64 b) const { return query.ascending ? a < b : a > b; }
    void want(int row);
    void readWanted();
    void takeRows(const QList<KeyedRow> &rows);
    void readAgain(); ///< the rows in memory
    void forgetFarAway();
    void askForPreviews(const QList<KeyedRow> &rows);
    void failed(const Error &error);
    const DateGroups &groups() const;

    MessageListModel *q = nullptr;
    ListParts parts;
    ListQuery query;
    QList<qint64> order;
    QHash<qint64, MessageRow> loaded;
    mutable DateGroups dateGroups;
    QTimer orderTimer;
    qint64 asOf = 0; ///< the last change that `order` knows
    int box = 0;
    int wantedRow = -1;
    int centre = 0;
    qint64 lastOrderCost = 0; ///< milliseconds
    bool reading = false;
    bool again = false;
    bool orderDue = false;
    bool readingRows = false;
    bool rowsAgain = false;
    bool isReady = false;
    bool isComplete = false;
    bool wantPlanned = false;
    quint64 generation = 0; ///< of the query: a late answer to an older one is dropped
};

} // namespace gw::mail
