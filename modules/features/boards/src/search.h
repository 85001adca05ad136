// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <gw/boards/types.h>
#include <gw/contract/search.h>
#include <gw/store/store.h>

namespace gw::boards {

/// Keeps the full-text index of posts in step with their titles and summaries: triggers note what has changed, this works
/// it off, some hundred per commit. Belongs to the GUI thread.
class SearchIndexer final : public QObject
{
    Q_OBJECT

public:
    /// `store` must outlive it.
    explicit SearchIndexer(store::Store &store, QObject *parent = nullptr);
    void start(); ///< also works off what an earlier run left

Q_SIGNALS:
    void idle(); ///< everything that was noted is searchable

private:
    QCoro::Task<> workOff();

    store::Store &m_store;
    bool m_started = false;
    bool m_running = false;
    bool m_again = false;
};

/// Posts for the command palette, the newest first among equals.
class PostSearchProvider final : public contract::ISearchProvider
{
public:
    PostSearchProvider(store::Store &store, std::function<QString()> label, std::function<bool()> english)
        : m_store(store), m_label(std::move(label)), m_english(std::move(english))
    {
    }
    QString id() const override { return QStringLiteral("posts"); }
    QString label() const override { return m_label(); }
    Task<QList<contract::SearchHit>> find(QString text, int limit) override;

private:
    store::Store &m_store;
    std::function<QString()> m_label;
    std::function<bool()> m_english;
};

} // namespace gw::boards
