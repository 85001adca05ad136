// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <QSet>
#include <gw/portaltypes/ballots.h>
#include <gw/portaltypes/surveydrafts.h>
#include <gw/portaltypes/surveys.h>
#include <gw/base/clock.h>
#include <gw/outbox/outbox.h>
#include <gw/surveys/surveylistmodel.h>
#include <gw/sync/engine.h>

class QTimer;

namespace gw::surveys {

struct Options
{
    /// An anonymous ballot is cast at a random moment within this time after it was signed, so that the two cannot be
    /// joined by when they came; sooner when the survey closes.
    std::chrono::milliseconds longestDelay{std::chrono::minutes(10)};
};

/// Surveys of the person: mirrored, answered and written also without a network. Belongs to the GUI thread; made before
/// Outbox::start(), because it registers its source and handlers.
///
/// An anonymous answer goes in two steps. What is decided is kept in the desk file with everything that the ballot needs;
/// the server signs it blindly; some time later it is cast over a connection of its own. A crash anywhere repeats a step
/// that the server knows already: no vote is lost and none counts twice.
class SurveysService final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; `apart` sends without identity (apartSender()).
    SurveysService(store::Store &store, outbox::Outbox &outbox, sync::Engine &engine, Send send, Send apart, Text seat,
                   const Clock &clock, Options options = {}, QObject *parent = nullptr);
    ~SurveysService() override;

    SurveyListModel &surveys() { return m_model; }
    std::optional<SurveyRow> find(const QString &id) const;
    bool isLoaded() const { return m_loaded; } ///< read from the cache at least once
    /// First paint: from the cache on this thread. Otherwise reading begins by itself.
    void loadNow();

    // Each keeps the write, to be sent when there is a network, and gives the operation id for an undo.
    /// A new draft (it gets its id here), or a change of the survey with `draft.id`.
    Task<QString> save(portal::SurveyDraft draft);
    Task<QString> move(QString id, portal::SurveyState to);
    Task<QString> remove(QString id);
    /// Under one's name, or as a ballot: what the survey asks for. Protocol when a ballot cannot be made.
    Task<QString> answer(QString id, QList<portal::SurveyAnswerItem> answers);
    /// Takes a write back that was not sent, or was refused; otherwise nothing happens.
    void discard(const QString &operationId);
    void retry(const QString &operationId);

    /// From the server, or as they were last seen when it cannot be reached.
    Task<ShownResults> results(QString id);
    /// The table for the owners; needs a network. `language` is "ko" or "en".
    Task<QByteArray> exportTable(QString id, QString language);

Q_SIGNALS:
    void changed(); ///< rows, or what phase they are in

private:
    void read();
    void show(QList<SurveyRow> rows);
    void planNextPhase();
    void castSigned();
    Task<QString> vote(SurveyRow row, QList<portal::SurveyAnswerItem> answers);

    store::Store &m_store;
    outbox::Outbox &m_outbox;
    sync::Engine &m_engine;
    Send m_send;
    Text m_seat;
    const Clock &m_clock;
    Options m_options;
    SurveyListModel m_model;
    QTimer *m_phase;
    QSet<QString> m_casting; ///< signed ballots whose casting is being written down
    bool m_loaded = false;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace gw::surveys
