// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mail.h"

#include "session/desk.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <gw/base/deliver.h>
#include <gw/dashboard/service.h>
#include <gw/jmap/client.h>
#include <gw/mail_ui/mail_module.h>
#include <gw/settings/settings.h>

using namespace Qt::Literals::StringLiterals;
using gw::settings::Key;

namespace gw::app {
namespace {

struct MailTr
{
    Q_DECLARE_TR_FUNCTIONS(gw::app::Mail)
};

constexpr int offlineDays = 30;

bool isEnglish()
{
    return QLocale().language() != QLocale::Korean;
}

mail::PersonNote noteOf(const directory::Correspondent &one)
{
    const bool english = isEnglish();
    mail::PersonNote note;
    note.personId = one.personId;
    note.name = one.name.in(english);
    note.post = one.title.in(english);
    note.unit = one.unit.in(english);
    return note;
}

QString sentenceOf(const directory::RunningAbsence &running)
{
    const mail::Absence absence = Recipients::absenceOf(running);
    const QString until = QLocale().toString(absence.until.toLocalTime().date(), isEnglish() ? u"d MMM"_s : u"M. d."_s);
    return absence.substitute.email.isEmpty()
               ? MailTr::tr("%1 until %2").arg(absence.reason, until)
               : MailTr::tr("%1 until %2, %3 stands in").arg(absence.reason, until, absence.substitute.name);
}

Task<QHash<QString, mail::PersonNote>> peopleWith(const directory::AddressBook &book, QStringList emails)
{
    // Both are asked now: the book may be gone when the first answer comes.
    Task<QList<directory::Correspondent>> reading = book.byEmail(emails);
    Task<QList<directory::RunningAbsence>> asking = book.awayNow(emails);
    const Result<QList<directory::Correspondent>> people = co_await reading;
    if (!people)
        co_return fail(people.error());
    const Result<QList<directory::RunningAbsence>> away = co_await asking;
    QHash<QString, mail::PersonNote> notes;
    for (const directory::Correspondent &one : *people)
        notes.insert(one.email, noteOf(one));
    if (away) {
        for (const directory::RunningAbsence &one : *away)
            notes[one.who.email].absence = sentenceOf(one);
    }
    co_return notes;
}

} // namespace

store::Schema Mail::schema()
{
    return {mail::cacheComponent(), mail::SendService::component()};
}

QHash<QString, std::function<QString()>> Mail::kindNames()
{
    return {{u"mail.change"_s, [] { return MailTr::tr("A change of mails"); }},
            {u"mail.mailbox"_s, [] { return MailTr::tr("A change of a mailbox"); }},
            {u"mail.send"_s, [] { return MailTr::tr("A mail, to be sent"); }},
            {u"mail.unschedule"_s, [] { return MailTr::tr("Taking back a scheduled mail"); }},
            {u"mail.mark"_s, [] { return MailTr::tr("That a mail was answered"); }},
            {u"mail.receipt"_s, [] { return MailTr::tr("A read receipt"); }},
            {u"mail.signature"_s, [] { return MailTr::tr("A signature"); }}};
}

Mail::Mail(Parts parts)
    : m_parts(parts)
    , m_book(parts.desk.store(), parts.clock)
    , m_recipients(parts.directory, m_book, [this] { return ownPersonId(); })
    , m_outside(std::make_unique<net::Managers>(parts.desk.connection()))
    , m_remoteImages(std::make_unique<mail::RemoteImages>(m_outside->transfers()))
{
    Desk &desk = m_parts.desk;
    m_service = std::make_unique<mail::MailService>(mail::MailParts{
        .store = desk.store(),
        .outbox = desk.outbox(),
        .engine = desk.engine(),
        .makeClient = [this] { return makeClient(); },
        .clock = m_parts.clock,
        .badges = m_parts.badges,
        .superiors = [this] { return m_superiors; },
        .downloads = QDir(desk.store().folder()).filePath(u"mail"_s),
        .offlineDays = [] { return offlineDays; }});
    m_sending = std::make_unique<mail::SendService>(mail::SendParts{
        .store = desk.store(),
        .outbox = desk.outbox(),
        .client = [this] { return m_service->client(); },
        .accounts = [this] { return m_service->accounts(); },
        .clock = m_parts.clock,
        .directory = &m_recipients,
        .seat = [this] { return m_parts.dashboard.seatId(); },
        .undo = [this] { return std::chrono::seconds(m_parts.settings.number(Key::MailUndoSeconds)); },
        .maxFileBytes = [this] { return qint64(m_parts.settings.number(Key::MailAttachmentMegabytes)) << 20; },
        .words = [] { return isEnglish() ? mail::Words::English : mail::Words::Korean; }});
    QObject::connect(&m_parts.dashboard, &dashboard::DashboardService::meChanged, m_service.get(), [this] { identityChanged(); });
    QObject::connect(&m_parts.dashboard, &dashboard::DashboardService::seatChanged, m_service.get(), [this] { identityChanged(); });
    // Who may send is known when the accounts are, and changes with a signature that was written at another desk.
    const auto readIdentities = [sending = m_sending.get()] {
        deliver(sending->senders().refresh(), sending, [](mail::SendService *, const Result<Done> &) {});
    };
    QObject::connect(m_service.get(), &mail::MailService::accountsChanged, m_sending.get(), readIdentities);
    QObject::connect(m_service.get(), &mail::MailService::serverChanged, m_sending.get(),
                     [readIdentities](const QString &, const QStringList &types) {
                         if (types.contains("Identity"_L1))
                             readIdentities();
                     });
    QObject::connect(&desk.store(), &store::Store::changed, m_service.get(), [this](const QString &topic) {
        if (topic != directory::changedTopic)
            return;
        readNames();
        identityChanged();
    });
}

Mail::~Mail() = default;

std::unique_ptr<jmap::Client> Mail::makeClient()
{
    if (m_parts.desk.mail().isEmpty())
        return {};
    return std::make_unique<jmap::Client>(m_parts.desk.managers(), &m_parts.desk.tokens(),
                                          jmap::ClientOptions{.url = m_parts.desk.mail(), .clock = &m_parts.clock});
}

std::unique_ptr<shell::IModule> Mail::makeModule()
{
    return std::make_unique<mail::MailModule>(mail::MailViewParts{
        .theme = m_parts.theme,
        .service = *m_service,
        .sending = *m_sending,
        .preferences = m_parts.preferences,
        .badges = m_parts.badges,
        .shell = m_parts.shell,
        .clock = m_parts.clock,
        .remoteImages = m_remoteImages.get(),
        .directory = &m_recipients,
        .people = [this](QStringList emails) { return peopleWith(m_book, emails); },
        .isInsider =
            [this](const QString &name) { return m_names.contains(qHash(directory::AddressBook::foldName(name))); },
        .choices = {.asksForRemoteImages = [this] { return m_parts.settings.text(Key::MailRemoteImages) == "ask"_L1; },
                    .allowsOriginalLayout = [this] { return m_parts.settings.isOn(Key::MailOriginalLayout); },
                    .asksForReceipts = [this] { return m_parts.settings.text(Key::MailReadReceipts) == "ask"_L1; }},
        .openOutside = [](const QUrl &url) { QDesktopServices::openUrl(url); },
        .openFile = [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); },
        .printing =
            [this]() -> shell::IPrintPlugin * {
                if (!m_printing)
                    m_printing = std::make_unique<QPluginLoader>(QCoreApplication::applicationDirPath()
                                                                 + u"/plugins/gwanmun_print"_s);
                return qobject_cast<shell::IPrintPlugin *>(m_printing->instance());
            }});
}

void Mail::loadNow()
{
    m_service->loadNow();
}

void Mail::deskStarted()
{
    // A server that cannot push is asked more often while somebody looks.
    QObject::connect(qGuiApp, &QGuiApplication::applicationStateChanged, m_service.get(),
                     [this](Qt::ApplicationState state) { m_service->setFocused(state == Qt::ApplicationActive); });
    m_service->start();
    m_sending->start();
    readNames();
    identityChanged();
}

void Mail::setOnline(bool online)
{
    if (online)
        m_service->networkIsBack();
}

void Mail::stop()
{
    m_sending->stop();
    m_service->stop();
}

void Mail::identityChanged()
{
    const QString person = ownPersonId();
    if (person.isEmpty())
        return;
    deliver(m_book.headsAbove(ownUnitId(), person), m_service.get(),
            [this](mail::MailService *, const Result<QList<directory::Correspondent>> &heads) {
                if (!heads)
                    return;
                m_superiors.clear();
                for (const directory::Correspondent &one : *heads)
                    m_superiors.append(one.email);
            });
}

void Mail::readNames()
{
    deliver(m_book.nameHashes(), m_service.get(), [this](mail::MailService *, const Result<QSet<size_t>> &names) {
        if (names)
            m_names = *names;
    });
}

QString Mail::ownPersonId() const
{
    const auto me = m_parts.dashboard.me();
    return me ? me->person.id : QString();
}

QString Mail::ownUnitId() const
{
    const auto me = m_parts.dashboard.me();
    if (!me)
        return {};
    const auto seat = std::ranges::find(me->seats, m_parts.dashboard.seatId(), &portal::MySeat::id);
    return seat == me->seats.end() ? QString() : seat->unitId;
}

} // namespace gw::app
