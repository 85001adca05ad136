// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "modules.h"

#include "session/desk.h"
#include <QDesktopServices>
#include <QLocale>
#include <algorithm>
#include <ranges>
#include <gw/base/deliver.h>
#include <gw/boards_ui/boards_module.h>
#include <gw/directory/absencehandler.h>
#include <gw/directory/source.h>
#include <gw/directory_ui/directory_module.h>
#include <gw/personal_ui/personal_module.h>
#include <gw/questions_ui/questions_module.h>
#include <gw/settings/settings.h>
#include <gw/systems_ui/systems_module.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::app {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gw::app::Features)
};

Task<QString> nameOf(Task<directory::PersonCard> reading)
{
    const Result<directory::PersonCard> card = co_await reading;
    if (!card)
        co_return fail(card.error());
    const portal::Person &person = card->person;
    co_return QLocale().language() == QLocale::Korean || person.nameEn.isEmpty() ? person.name : person.nameEn;
}

Task<QHash<QString, QString>> inLanguage(Task<QHash<QString, directory::Names>> reading)
{
    const Result<QHash<QString, directory::Names>> names = co_await reading;
    if (!names)
        co_return fail(names.error());
    const bool english = QLocale().language() != QLocale::Korean;
    QHash<QString, QString> texts;
    for (auto it = names->cbegin(); it != names->cend(); ++it)
        texts.insert(it.key(), it.value().in(english));
    co_return std::move(texts);
}

/// A unit and those above it, with their names: for which a seat there may publish. `alive` goes before the directory does.
Task<QList<std::pair<QString, QString>>> unitsUp(directory::Repository &directory, QString unitId,
                                                 QPointer<dashboard::DashboardService> alive)
{
    Task<QStringList> climbing = directory.pathTo(unitId);
    const Result<QStringList> path = co_await climbing;
    if (!alive)
        co_return fail(Error::Code::Cancelled);
    if (!path)
        co_return fail(path.error());
    Task<QHash<QString, QString>> naming = inLanguage(directory.unitNames(*path));
    const Result<QHash<QString, QString>> names = co_await naming;
    if (!names)
        co_return fail(names.error());
    QList<std::pair<QString, QString>> units;
    for (const QString &id : *path | std::views::reverse) {
        if (names->contains(id)) // the agency at the top is none
            units.append({id, names->value(id)});
    }
    co_return std::move(units);
}

Task<QString> unitNameOf(Task<QHash<QString, directory::Names>> reading, QString unitId)
{
    const Result<QHash<QString, directory::Names>> names = co_await reading;
    if (!names)
        co_return fail(names.error());
    co_return names->value(unitId).in(QLocale().language() != QLocale::Korean);
}

Task<QList<boards::MentionCandidate>> mentionable(Task<QList<directory::PersonRow>> searching)
{
    const Result<QList<directory::PersonRow>> people = co_await searching;
    if (!people)
        co_return fail(people.error());
    QList<boards::MentionCandidate> found;
    for (const directory::PersonRow &one : *people)
        found.append({one.personId, {one.name, one.nameEn}, {one.unit.ko + u' ' + one.title.ko, one.unit.en + u", "_s + one.title.en}});
    co_return found;
}

/// The person on the seat at work, as the author of what they write.
boards::Author authorOf(const dashboard::DashboardService &service)
{
    const auto me = service.me();
    if (!me)
        return {};
    boards::Author author;
    author.personId = me->person.id;
    author.name = {me->person.name, me->person.nameEn};
    for (const portal::MySeat &seat : me->seats) {
        if (seat.id != service.seatId())
            continue;
        author.seatId = seat.id;
        author.title = {seat.titleKo, seat.titleEn};
        author.unit = {seat.unitNameKo, seat.unitNameEn};
    }
    return author;
}

/// The person on the seat at work, as they are handed over to a linked system.
systems::Identity identityOf(const dashboard::DashboardService &service)
{
    const auto me = service.me();
    if (!me)
        return {};
    const bool english = QLocale().language() != QLocale::Korean;
    systems::Identity identity;
    identity.name = english && !me->person.nameEn.isEmpty() ? me->person.nameEn : me->person.name;
    for (const portal::MySeat &seat : me->seats) {
        if (seat.id == service.seatId())
            identity.seat = english ? seat.titleEn + u", "_s + seat.unitNameEn : seat.unitNameKo + u' ' + seat.titleKo;
    }
    return identity;
}

} // namespace

store::Schema Features::schema()
{
    store::Schema schema{directory::component(), dashboard::component(), systems::component(), questions::component(),
            questions::draftComponent(), personal::component(), boards::cacheComponent(), boards::deskComponent()};
    schema.append(transfer::Transfers::components());
    schema.append(Communication::schema());
    schema.append(Mail::schema());
    schema.append(Approval::schema());
    return schema;
}

Features::Features(FeatureParts parts) : m_parts(parts), m_directory(parts.desk.store(), parts.clock)
{
    const auto send = parts.desk.sender();
    parts.desk.engine().addSource(std::make_shared<directory::DirectorySource>(send));
    parts.desk.outbox().addHandler(std::make_shared<directory::AbsenceHandler>(send));
    m_indexer = std::make_unique<directory::SearchIndexer>(parts.desk.store());
    m_dashboard = std::make_unique<dashboard::DashboardService>(parts.desk.store(), parts.desk.outbox(),
                                                                parts.desk.engine(), send, parts.clock, parts.badges);
    m_favourites = std::make_unique<contract::Favourites>(m_dashboard->preferences());
    m_systems = std::make_unique<systems::Catalogue>(parts.desk.store(), parts.desk.outbox(), parts.desk.engine(), send,
                                                     [this] { return m_dashboard->seatId(); });
    m_questions = std::make_unique<questions::QuestionsService>(parts.desk.store(), parts.desk.outbox(),
                                                                parts.desk.engine(), send, parts.clock);
    m_personal = std::make_unique<personal::PersonalService>(parts.desk.store(), parts.desk.outbox(),
                                                             parts.desk.engine(), send, parts.clock);
    buildBoards();
    m_communication = std::make_unique<Communication>(Communication::Parts{
        parts.theme, parts.desk, parts.clock, parts.shell, *m_dashboard, m_directory});
    m_mail = std::make_unique<Mail>(Mail::Parts{parts.theme, parts.desk, parts.clock, parts.shell, parts.badges,
                                                m_dashboard->preferences(), parts.settings, *m_dashboard, m_directory});
    m_mail->loadNow();
    m_approval = std::make_unique<Approval>(Approval::Parts{parts.theme, parts.desk, parts.clock, parts.shell, parts.badges, *m_transfers,
                                                            parts.settings, *m_dashboard, m_directory});
    m_approval->loadNow();
    const auto takeRole = [this] {
        const auto me = m_dashboard->me();
        m_questions->setRole(m_dashboard->seatId(), me ? me->capabilities : QStringList());
    };
    QObject::connect(m_dashboard.get(), &dashboard::DashboardService::meChanged, m_questions.get(), takeRole);
}

Features::~Features() = default;

void Features::buildBoards()
{
    Desk &desk = m_parts.desk;
    const auto send = desk.sender();
    m_transfers = std::make_unique<transfer::Transfers>(desk.store(), send, transfer::Options{.clock = &m_parts.clock});
    m_boards = std::make_unique<boards::BoardsService>(boards::BoardsParts{
        .store = desk.store(),
        .outbox = desk.outbox(),
        .engine = desk.engine(),
        .send = send,
        .transfers = *m_transfers,
        .clock = m_parts.clock,
        .badges = m_parts.badges,
        .preferences = m_dashboard->preferences(),
        .seat = [this] { return m_dashboard->seatId(); },
        .self = [this] { return authorOf(*m_dashboard); },
        .people = [this](const QString &text, int limit) { return mentionable(m_directory.search(text, limit)); }});
    QObject::connect(m_dashboard.get(), &dashboard::DashboardService::seatChanged, m_boards.get(),
                     &boards::BoardsService::identityChanged);
    m_boards->loadNow();
}

void Features::deskStarted()
{
    m_mail->deskStarted();
    deliver(m_transfers->start(), m_boards.get(), [this](boards::BoardsService *boards, const Result<Done> &) {
        boards->start();
        m_approval->deskStarted();
    });
}

void Features::setOnline(bool online)
{
    m_transfers->setOnline(online);
    m_mail->setOnline(online);
}

Task<Done> Features::stop()
{
    m_boards->stop();
    m_mail->stop();
    m_approval->stop();
    m_parts.desk.queue().shutdown(); // what is on the wire ends now, so that nobody waits for a large file
    Task<Done> stopping = m_transfers->stop();
    co_return co_await stopping;
}

std::vector<std::unique_ptr<shell::IModule>> Features::makeModules()
{
    dashboard::DashboardService &service = *m_dashboard;
    Desk &desk = m_parts.desk;
    m_dashboardModule = std::make_unique<dashboard::DashboardModule>(dashboard::DashboardViewParts{
        .theme = m_parts.theme, .service = service, .shell = m_parts.shell, .clock = m_parts.clock, .menu = m_parts.menu, .blocks = [this] {
            return m_blocks;
        },
        .badges = m_parts.badges,
        .unitNames = [this](QStringList ids) { return inLanguage(m_directory.unitNames(ids)); },
        .publishingUnits =
            [this] { return unitsUp(m_directory, ownUnitId(), m_dashboard.get()); }});
    auto modules = m_dashboardModule->modules();
    modules.push_back(std::make_unique<directory::DirectoryModule>(directory::DirectoryViewParts{
        .theme = m_parts.theme,
        .repository = m_directory,
        .store = desk.store(),
        .shell = m_parts.shell,
        .recordAbsence =
            [&desk, &service](const portal::AbsenceDraft &draft) {
                return desk.outbox().add(directory::AbsenceHandler::entryFor(draft, service.seatId()));
            },
        .discard = [&desk](const QString &operation) { std::ignore = desk.outbox().discard(operation); },
        .ownPersonId = [&service] { return service.me() ? service.me()->person.id : QString(); },
        .ownUnitId = [this] { return ownUnitId(); }}));
    modules.push_back(m_approval->makeModule());
    if (!desk.mail().isEmpty()) // a site without mail
        modules.push_back(m_mail->makeModule());
    modules.push_back(makeSystems());
    modules.push_back(makeQuestions());
    modules.push_back(makePersonal());
    modules.push_back(makeBoards());
    std::ranges::move(m_communication->makeModules(), std::back_inserter(modules));
    return modules;
}

std::unique_ptr<shell::IModule> Features::makeSystems()
{
    return std::make_unique<systems::SystemsModule>(systems::SystemsViewParts{
        .theme = m_parts.theme,
        .catalogue = *m_systems,
        .favourites = *m_favourites,
        .shell = m_parts.shell,
        .identity = [this] { return identityOf(*m_dashboard); },
        .personName = [this](QString personId) { return nameOf(m_directory.card(personId)); }});
}

QString Features::ownUnitId() const
{
    if (const auto me = m_dashboard->me()) {
        for (const portal::MySeat &seat : me->seats) {
            if (seat.id == m_dashboard->seatId())
                return seat.unitId;
        }
    }
    return {};
}

std::unique_ptr<shell::IModule> Features::makeQuestions()
{
    return std::make_unique<questions::QuestionsModule>(questions::QuestionViewParts{
        .theme = m_parts.theme,
        .service = *m_questions,
        .shell = m_parts.shell,
        .badges = m_parts.badges,
        .clock = m_parts.clock,
        .anonymousAllowed = [&settings = m_parts.settings] { return settings.isOn(settings::Key::AnonymousQuestions); },
        .unitName = [this](QString unitId) { return unitNameOf(m_directory.unitNames({unitId}), unitId); },
        .ownUnitId = [this] { return ownUnitId(); }});
}

std::unique_ptr<shell::IModule> Features::makePersonal()
{
    return std::make_unique<personal::PersonalModule>(personal::PersonalViewParts{.theme = m_parts.theme,
                                                                                  .service = *m_personal,
                                                                                  .favourites = *m_favourites,
                                                                                  .shell = m_parts.shell,
                                                                                  .clock = m_parts.clock});
}

std::unique_ptr<shell::IModule> Features::makeBoards()
{
    return std::make_unique<boards::BoardsModule>(boards::BoardsViewParts{
        .theme = m_parts.theme,
        .service = *m_boards,
        .favourites = *m_favourites,
        .shell = m_parts.shell,
        .clock = m_parts.clock,
        .openOutside = [](const QUrl &url) { QDesktopServices::openUrl(url); },
        .openFile = [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }});
}

void Features::addBlocks(std::vector<shell::BlockSpec> blocks)
{
    std::ranges::move(blocks, std::back_inserter(m_blocks));
}

void Features::start()
{
    m_indexer->start();
}

QHash<QString, std::function<QString()>> Features::kindNames()
{
    QHash<QString, std::function<QString()>> names{
            {u"notice.acknowledge"_s, [] { return Tr::tr("The confirmation of a notice"); }},
            {u"notice.publish"_s, [] { return Tr::tr("A new notice"); }},
            {u"notice.remind"_s, [] { return Tr::tr("A reminder of a notice"); }},
            {u"preferences.patch"_s, [] { return Tr::tr("A change of your preferences"); }},
            {u"absence.create"_s, [] { return Tr::tr("An absence"); }},
            {u"question.ask"_s, [] { return Tr::tr("A question to the mayor"); }},
            {u"question.change"_s, [] { return Tr::tr("A decision about a question"); }},
            {u"question.back"_s, [] { return Tr::tr("Backing a question"); }},
            {u"question.message"_s, [] { return Tr::tr("An answer or a follow-up"); }},
            {u"personal.create"_s, [] { return Tr::tr("A new note or task"); }},
            {u"personal.change"_s, [] { return Tr::tr("A change of a note or task"); }},
            {u"personal.delete"_s, [] { return Tr::tr("The deletion of a note or task"); }},
            {u"systems.request-access"_s, [] { return Tr::tr("A request for access to a system"); }},
            {u"systems.decide-access"_s, [] { return Tr::tr("A decision on a request for access"); }},
            {u"boards.post.create"_s, [] { return Tr::tr("A new post"); }},
            {u"boards.post.edit"_s, [] { return Tr::tr("A change of a post"); }},
            {u"boards.post.delete"_s, [] { return Tr::tr("The deletion of a post"); }},
            {u"boards.post.pin"_s, [] { return Tr::tr("Pinning a post"); }},
            {u"boards.post.like"_s, [] { return Tr::tr("Liking a post"); }},
            {u"boards.post.read"_s, [] { return Tr::tr("That a post was read"); }},
            {u"boards.post.acknowledge"_s, [] { return Tr::tr("The confirmation of a post"); }},
            {u"boards.report"_s, [] { return Tr::tr("A report to moderators"); }},
            {u"boards.post.market"_s, [] { return Tr::tr("The state of an offer"); }},
            {u"boards.post.quiz"_s, [] { return Tr::tr("The answer to a quiz"); }},
            {u"boards.post.event"_s, [] { return Tr::tr("Taking part in an event"); }},
            {u"boards.moderate"_s, [] { return Tr::tr("A decision of a moderator"); }},
            {u"boards.comment.create"_s, [] { return Tr::tr("A new comment"); }},
            {u"boards.comment.edit"_s, [] { return Tr::tr("A change of a comment"); }},
            {u"boards.comment.delete"_s, [] { return Tr::tr("The deletion of a comment"); }},
            {u"boards.post.knowledge"_s, [] { return Tr::tr("Whether an entry is still true"); }},
            {u"boards.alert.seen"_s, [] { return Tr::tr("That a message of a board was seen"); }},
            {u"boards.club"_s, [] { return Tr::tr("Joining or leaving a club"); }},
            {u"boards.read-all"_s, [] { return Tr::tr("That a board was read"); }}};
    names.insert(Communication::kindNames());
    names.insert(Mail::kindNames());
    names.insert(Approval::kindNames());
    return names;
}

} // namespace gw::app
