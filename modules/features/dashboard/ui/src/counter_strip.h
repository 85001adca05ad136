// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QAbstractButton>
#include <QDateTime>
#include <QPointer>
#include <gw/contract/link.h>
#include <gw/dashboard/countermodel.h>
#include <gw/widgets/theme.h>

namespace gw::dashboard {

/// One number: what waits, how much, how long the oldest has waited, and how old the number itself is when it is old.
class CounterTile final : public QAbstractButton
{
    Q_OBJECT

public:
    CounterTile(widgets::Theme &theme, QWidget *parent);
    struct Content
    {
        QString kind;
        QString label;
        int count = 0;
        int overdue = 0;
        QString note; ///< second line
        bool stale = false;
        widgets::Role lane = widgets::Role::Text; ///< mail lanes have a colour of their own
    };
    void setContent(Content content);
    const Content &content() const { return m_content; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    widgets::Theme &m_theme;
    Content m_content;
};

/// All counters as one quiet strip; zero is grey.
class CounterStrip final : public QWidget
{
    Q_OBJECT

public:
    CounterStrip(widgets::Theme &theme, QAbstractItemModel &counters, QWidget *parent = nullptr);
    const QList<CounterTile *> &tiles() const { return m_tiles; }

Q_SIGNALS:
    void chosen(const QString &kind);
    void tilesMade(); ///< their places in the Tab order are the last ones

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void arrange();
    widgets::Theme &m_theme;
    QAbstractItemModel &m_model;
    QList<CounterTile *> m_tiles;
    QTimer *m_minute; ///< ages grow while nobody touches anything
};

/// Name of a counter in the current language.
QString counterLabel(const QString &kind);
/// The same of a row of the CounterModel, which knows what linked systems call theirs.
QString counterLabel(const QModelIndex &counter);
/// What everybody has is shown also at zero; the rest only while there is something to say.
bool isWorthShowing(const QModelIndex &counter);
/// Where a counter leads: its list, or the linked system that reports it.
contract::Link linkOfCounter(const QString &kind);
/// "3 days", "2 hours", in the current language; days are working-day blind: the server decides what is overdue.
QString ageText(const QDateTime &since, const QDateTime &now);

} // namespace gw::dashboard
