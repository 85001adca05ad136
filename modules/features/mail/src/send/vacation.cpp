// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/mail/vacation.h>

#include <QJsonArray>
#include <QLocale>
#include <QPointer>
#include <gw/jmap/client.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {

namespace {

constexpr QLatin1StringView singleton{"singleton"}; // RFC 8621 8

} // namespace

VacationAnswer proposal(const Absence &absence, bool english)
{
    VacationAnswer answer;
    answer.until = absence.until;
    const QDateTime until = absence.until.toLocalTime();
    const bool named = !absence.substitute.email.isEmpty();
    if (english) {
        const QString day = QLocale(QLocale::English).toString(until.date(), u"d MMMM yyyy"_s);
        answer.subject = u"Out of office"_s;
        answer.inside = u"I am away until %1."_s.arg(day);
        answer.outside = u"Thank you for your mail. I am away until %1."_s.arg(day);
        if (named) {
            answer.inside += u"\n%1 (%2) stands in for me."_s.arg(absence.substitute.name, absence.substitute.email);
            answer.outside += u"\n%1 stands in for me."_s.arg(absence.substitute.name);
        }
        answer.outside += u"\nI will answer as soon as I am back."_s;
        return answer;
    }
    const QString day = QLocale(QLocale::Korean).toString(until.date(), u"yyyy. M. d. (ddd)"_s);
    answer.subject = u"부재중 자동 회신"_s;
    answer.inside = u"%1까지 자리를 비웁니다."_s.arg(day);
    answer.outside = u"메일을 보내 주셔서 감사합니다. 담당자가 %1까지 자리를 비웁니다."_s.arg(day);
    if (named) {
        answer.inside += u"\n업무 대행: %1 (%2)"_s.arg(absence.substitute.name, absence.substitute.email);
        answer.outside += u"\n그동안 %1 직원이 업무를 대신합니다."_s.arg(absence.substitute.name);
    }
    answer.outside += u"\n복귀하는 대로 답변드리겠습니다."_s;
    return answer;
}

Task<VacationAnswer> readVacation(jmap::Client *client, QList<AccountInfo> accounts)
{
    const QPointer<jmap::Client> guard(client);
    VacationAnswer answer;
    bool any = false;
    for (const AccountInfo &account : accounts) {
        if (!account.canVacation)
            continue;
        if (!guard)
            co_return fail(Error::Code::Offline);
        jmap::Get<jmap::VacationResponse> ask;
        ask.accountId = account.id;
        Task<jmap::Got<jmap::VacationResponse>> asking = guard->call(ask);
        const Result<jmap::Got<jmap::VacationResponse>> got = co_await asking;
        if (!got)
            co_return fail(got.error());
        if (got->list.isEmpty())
            continue;
        const jmap::VacationResponse &response = got->list.constFirst();
        if (any && account.lane == Lane::Citizen && !response.isEnabled) {
            answer.outside.clear(); // colleagues only
            continue;
        }
        answer.isEnabled = answer.isEnabled || response.isEnabled;
        answer.from = response.fromDate;
        answer.until = response.toDate;
        answer.subject = response.subject;
        answer.outside = response.textBody;
        if (account.lane == Lane::Employee)
            answer.inside = response.insideTextBody.value_or(response.textBody);
        else if (!any)
            answer.inside = response.insideTextBody.value_or(QString());
        any = true;
    }
    if (!any)
        co_return fail(Error::Code::Unsupported, u"no vacation answer on this server"_s);
    co_return answer;
}

Task<Done> writeVacation(jmap::Client *client, QList<AccountInfo> accounts, VacationAnswer answer)
{
    const QPointer<jmap::Client> guard(client);
    bool any = false;
    for (const AccountInfo &account : accounts) {
        if (!account.canVacation)
            continue;
        if (!guard)
            co_return fail(Error::Code::Offline);
        const jmap::Session *session = guard->knownSession();
        const jmap::Account *theirs = session ? session->account(account.id) : nullptr;
        const bool withInside = theirs && theirs->has(jmap::capability::lane);
        jmap::VacationResponse response;
        response.isEnabled = answer.isEnabled && (withInside || !answer.outside.isEmpty() || account.lane == Lane::Employee);
        if (account.lane == Lane::Citizen && answer.outside.isEmpty())
            response.isEnabled = false;
        response.fromDate = answer.from;
        response.toDate = answer.until;
        response.subject = answer.subject;
        // A server with one text for everybody gets the one that is safe for everybody.
        response.textBody = answer.outside.isEmpty() && !withInside ? answer.inside : answer.outside;
        if (withInside) {
            response.insideSubject = answer.subject;
            response.insideTextBody = answer.inside;
        }
        jmap::Set<jmap::VacationResponse> set;
        set.accountId = account.id;
        set.update.emplace(QString(singleton), jmap::toJson(response, withInside));
        Task<jmap::SetResult> setting = guard->call(set);
        const Result<jmap::SetResult> done = co_await setting;
        if (!done)
            co_return fail(done.error());
        if (const Result<Done> outcome = done->outcomeOf(singleton); !outcome)
            co_return fail(outcome.error());
        any = true;
    }
    if (!any)
        co_return fail(Error::Code::Unsupported, u"no vacation answer on this server"_s);
    co_return Done{};
}

} // namespace gw::mail
