// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/surveys/service.h>

#include "handlers.h"
#include "log.h"
#include "rows.h"
#include "source.h"
#include <QRandomGenerator>
#include <QTimer>
#include <gw/ballot/blind.h>
#include <gw/base/deliver.h>
#include <gw/base/ids.h>
#include <gw/base/json.h>
#include <gw/portalapi/surveys.h>
#include <gw/sync/background.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace gw::surveys {
namespace {

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// Everything the two steps of a vote need, made when the person decides: after this nothing random happens any more.
Result<QJsonObject> secretOf(const portal::Survey &survey, const QList<portal::SurveyAnswerItem> &answers)
{
    const QList<portal::BallotKey> keys = survey.ballotKeys.value_or(QList<portal::BallotKey>());
    const auto mine = std::ranges::find(keys, survey.ballotKeyId.value_or(QString()), &portal::BallotKey::id);
    if (mine == keys.end())
        return fail(Error::Code::Protocol, u"an anonymous survey without a ballot key"_s);
    const auto key = ballot::PublicKey::fromDer(QByteArray::fromBase64(
        mine->publicKey.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    if (!key)
        return fail(key.error());
    const QByteArray token = ballot::newToken();
    const auto blinded = ballot::blind(*key, token);
    if (!blinded)
        return fail(blinded.error());
    return QJsonObject{{u"keyId"_s, mine->id},
                       {u"publicKey"_s, mine->publicKey},
                       {u"token"_s, base64(token)},
                       {u"inverse"_s, base64(blinded->inverse)},
                       {u"blinded"_s, base64(blinded->message)},
                       {u"answers"_s, json::toJson(answers)}};
}

} // namespace

SurveysService::SurveysService(store::Store &store, outbox::Outbox &outbox, sync::Engine &engine, Send send, Send apart,
                               Text seat, const Clock &clock, Options options, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_outbox(outbox)
    , m_engine(engine)
    , m_send(send)
    , m_seat(std::move(seat))
    , m_clock(clock)
    , m_options(options)
    , m_phase(new QTimer(this))
{
    for (const QLatin1StringView kind : {kind::create, kind::replace, kind::move, kind::remove, kind::answer})
        m_outbox.addHandler(std::make_shared<WriteHandler>(kind, send, store));
    m_outbox.addHandler(std::make_shared<BallotHandler>(send));
    m_outbox.addHandler(std::make_shared<CastHandler>(std::move(apart)));
    m_engine.addSource(std::make_shared<SurveysSource>(send));
    m_phase->setSingleShot(true);
    connect(m_phase, &QTimer::timeout, this, &SurveysService::read);
    connect(&m_store, &store::Store::changed, this, [this](const QString &topic) {
        if (topic == surveysTopic)
            read();
    });
    connect(&m_outbox, &outbox::Outbox::entryChanged, this, [this](const outbox::Entry &entry) {
        if (!entry.objectKey.startsWith(u"survey/"))
            return;
        castSigned();
        if (entry.kind == kind::ballot && entry.state == outbox::State::Confirmed)
            m_engine.pull(u"surveys"_s); // other desks' lists say it without a hint
        show(m_model.rows()); // what was refused is the outbox's to say
    });
    read();
}

SurveysService::~SurveysService() = default;

std::optional<SurveyRow> SurveysService::find(const QString &id) const
{
    const int row = m_model.rowOf(id);
    return row < 0 ? std::nullopt : std::optional(m_model.rows().at(row));
}

void SurveysService::loadNow()
{
    const auto rows = m_store.readNow(store::File::Cache,
                                      [now = m_clock.now()](sqlite::Connection &db) { return rowsOf(db, now); });
    if (rows)
        show(*rows);
    else
        qCWarning(lcSurveys) << "surveys cannot be read:" << rows.error();
}

void SurveysService::read()
{
    m_again = m_reading;
    if (std::exchange(m_reading, true))
        return;
    auto reading = m_store.read(store::File::Cache,
                                [now = m_clock.now()](sqlite::Connection &db) { return rowsOf(db, now); });
    deliver(std::move(reading), this, [](SurveysService *self, const Result<QList<SurveyRow>> &rows) {
        self->m_reading = false;
        if (rows)
            self->show(*rows);
        else if (rows.error().code != Error::Code::Cancelled)
            qCWarning(lcSurveys) << "surveys cannot be read:" << rows.error();
        if (std::exchange(self->m_again, false))
            self->read();
    });
}

void SurveysService::show(QList<SurveyRow> rows)
{
    for (SurveyRow &row : rows) {
        row.refusedOperation.clear();
        row.refusal.clear();
        for (const outbox::Entry &entry : m_outbox.pendingFor(u"survey/"_s + row.survey.id)) {
            if (entry.state != outbox::State::NeedsAttention || !entry.lastError)
                continue;
            row.refusedOperation = entry.operationId;
            const QString type = entry.lastError->problemType.section(u'/', -1);
            row.refusal = type.isEmpty() ? toString(entry.lastError->code) : type;
        }
    }
    m_loaded = true;
    m_model.setRows(std::move(rows));
    planNextPhase();
    castSigned();
    Q_EMIT changed();
}

/// Wakes once, when the next survey opens or closes.
void SurveysService::planNextPhase()
{
    const QDateTime now = m_clock.now();
    qint64 wait = std::chrono::milliseconds(1h).count(); // a clock may be set meanwhile
    bool any = false;
    for (const SurveyRow &row : m_model.rows()) {
        for (const QDateTime &time : {row.survey.opensAt, row.survey.closesAt}) {
            const qint64 until = now.msecsTo(time);
            if (row.survey.state == portal::SurveyState::Open && until > 0) {
                wait = std::min(wait, until + 50);
                any = true;
            }
        }
    }
    if (any)
        m_phase->start(std::chrono::milliseconds(wait));
    else
        m_phase->stop();
}

/// Plans the second step of every ballot whose first is through: at once in the desk file, later on the wire.
void SurveysService::castSigned()
{
    const QList<outbox::Entry> entries = m_outbox.entries(); // adding changes the list
    for (const outbox::Entry &entry : entries) {
        if (entry.kind != kind::ballot || entry.state != outbox::State::Accepted
            || m_casting.contains(entry.operationId))
            continue;
        m_casting.insert(entry.operationId);
        const auto others = m_outbox.pendingFor(entry.objectKey);
        const bool planned = std::ranges::any_of(others, [&](const outbox::Entry &other) {
            return other.kind == kind::cast && other.payload[u"secret"][u"token"] == entry.answer[u"token"];
        });
        if (planned)
            continue; // a crash came between writing it down and forgetting the first step
        const QString surveyId = entry.payload[u"surveyId"].toString();
        qint64 longest = m_options.longestDelay.count();
        if (const auto row = find(surveyId))
            longest = std::min(longest, std::max<qint64>(0, m_clock.now().msecsTo(row->survey.closesAt) / 2));
        outbox::NewEntry cast = PendingHandler::entryFor(kind::cast, surveyId, {}, {}, entry.answer);
        cast.hold = std::chrono::milliseconds(
            longest > 0 ? qint64(QRandomGenerator::system()->bounded(quint64(longest))) : 0);
        deliver(m_outbox.add(cast), this,
                [operation = entry.operationId](SurveysService *self, const Result<QString> &added) {
                    if (!added) {
                        qCWarning(lcSurveys) << "a ballot cannot be planned:" << added.error();
                        self->m_casting.remove(operation);
                    }
                });
    }
}

Task<QString> SurveysService::save(portal::SurveyDraft draft)
{
    const auto row = draft.id ? find(*draft.id) : std::nullopt;
    if (!draft.id)
        draft.id = newId();
    const QJsonObject secret = row ? QJsonObject{{u"revision"_s, row->survey.revision}} : QJsonObject();
    return m_outbox.add(PendingHandler::entryFor(row ? kind::replace : kind::create, *draft.id, m_seat(),
                                                 toJson(draft).toObject(), secret));
}

Task<QString> SurveysService::move(QString id, portal::SurveyState to)
{
    return m_outbox.add(
        PendingHandler::entryFor(kind::move, id, m_seat(), toJson(portal::SurveyMove{to}).toObject()));
}

Task<QString> SurveysService::remove(QString id)
{
    const auto row = find(id);
    outbox::NewEntry entry = PendingHandler::entryFor(
        kind::remove, id, m_seat(), {}, {{u"revision"_s, row ? row->survey.revision : 0}});
    entry.hold = 6s; // as long as the toast offers to take it back
    return m_outbox.add(entry);
}

Task<QString> SurveysService::answer(QString id, QList<portal::SurveyAnswerItem> answers)
{
    const auto row = find(id);
    if (!row)
        co_return fail(Error::Code::NotFound, u"no such survey"_s);
    if (row->survey.anonymous) {
        Task<QString> voting = vote(*row, answers);
        co_return co_await voting;
    }
    Task<QString> adding = m_outbox.add(PendingHandler::entryFor(
        kind::answer, id, m_seat(), toJson(portal::SurveyAnswer{answers}).toObject()));
    co_return co_await adding;
}

Task<QString> SurveysService::vote(SurveyRow row, QList<portal::SurveyAnswerItem> answers)
{
    if (row.answered)
        co_return fail(Error::Code::Conflict, u"voted already"_s);
    const QPointer<SurveysService> self(this);
    auto making = sync::inBackground([survey = row.survey, answers] { return secretOf(survey, answers); });
    const Result<QJsonObject> secret = co_await making;
    if (!self)
        co_return fail(Error::Code::Cancelled);
    if (!secret)
        co_return fail(secret.error());
    Task<QString> adding =
        m_outbox.add(PendingHandler::entryFor(kind::ballot, row.survey.id, m_seat(), {}, *secret));
    co_return co_await adding;
}

void SurveysService::discard(const QString &operationId)
{
    std::ignore = m_outbox.discard(operationId);
}

void SurveysService::retry(const QString &operationId)
{
    std::ignore = m_outbox.retry(operationId);
}

Task<ShownResults> SurveysService::results(QString id)
{
    portal::GetSurveyResults call;
    call.id = id;
    if (const QString seat = m_seat(); !seat.isEmpty())
        call.gwanmunSeat = seat;
    const QPointer<SurveysService> self(this);
    Task<net::Reply> sending = m_send(call.request());
    const Result<net::Reply> reply = co_await sending;
    if (!self)
        co_return fail(Error::Code::Cancelled);
    if (!reply) {
        if (!reply.error().isTransient())
            co_return fail(reply.error());
        auto reading =
            m_store.read(store::File::Cache, [id](sqlite::Connection &db) { return resultsOf(db, id); });
        const Result<std::optional<ShownResults>> cached = co_await reading;
        if (!cached || !*cached)
            co_return fail(reply.error());
        co_return **cached;
    }
    const auto results = portal::GetSurveyResults::parse(*reply);
    if (!results)
        co_return fail(results.error());
    const ShownResults shown{*results, m_clock.now(), false};
    auto writing = m_store.write(store::File::Cache, [shown](store::WriteContext &cache) {
        return writeResults(cache.db(), shown.results, shown.readAt);
    });
    if (const Result<Done> kept = co_await writing; !kept)
        qCInfo(lcSurveys) << "results are not kept:" << kept.error();
    co_return shown;
}

Task<QByteArray> SurveysService::exportTable(QString id, QString language)
{
    portal::ExportSurvey call;
    call.id = id;
    call.acceptLanguage = language;
    if (const QString seat = m_seat(); !seat.isEmpty())
        call.gwanmunSeat = seat;
    Task<net::Reply> sending = m_send(call.request());
    const Result<net::Reply> reply = co_await sending;
    if (!reply)
        co_return fail(reply.error());
    co_return portal::ExportSurvey::parse(*reply);
}

} // namespace gw::surveys
