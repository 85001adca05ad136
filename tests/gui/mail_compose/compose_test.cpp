// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "compose_test.h"

#include <QIcon>
#include <QInputMethodEvent>
#include <gw/jmap/client.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {

namespace {

const mail::Recipient haneul{u"김하늘"_s, u"haneul@hanbit.example"_s};
const mail::Recipient jihun{u"박지훈"_s, u"jihun@hanbit.example"_s};
const mail::Recipient seorin{u"오세린"_s, u"seorin@hanbit.example"_s};
const mail::Recipient post{u"정보시스템과 주무관"_s, {}, mail::Recipient::Kind::Post, u"p-1"_s};

} // namespace

Task<QList<mail::RecipientChoice>> SmallDirectory::search(QString text, int)
{
    QList<mail::RecipientChoice> found;
    if (text == u"ㄱㅎㄴ"_s || haneul.name.startsWith(text) || text == u"김하느"_s)
        found.append({haneul, u"정보시스템과 주무관 · 서버 운영"_s});
    if (text == u"ㅂㅈㅎ"_s || jihun.name.startsWith(text))
        found.append({.recipient = jihun, .note = u"예산과 팀장"_s, .isAway = true});
    if (text == u"서버"_s)
        found.append({post, u"김하늘"_s});
    co_return found;
}

Task<QList<mail::UnitChoice>> SmallDirectory::units(QString unitId)
{
    if (unitId.isEmpty())
        co_return QList<mail::UnitChoice>{{u"a"_s, u"한별특별시"_s, true}};
    if (unitId == u"a"_s)
        co_return QList<mail::UnitChoice>{{u"u1"_s, u"정보시스템과"_s, false}, {u"u2"_s, u"예산과"_s, false}};
    co_return QList<mail::UnitChoice>();
}

Task<QList<mail::RecipientChoice>> SmallDirectory::members(QString unitId)
{
    QList<mail::RecipientChoice> list;
    if (unitId == u"u1"_s)
        list = {{haneul, u"주무관"_s}, {seorin, u"과장"_s}};
    co_return list;
}

Task<QList<mail::Recipient>> SmallDirectory::holders(QString postId)
{
    co_return postId == u"p-1"_s ? QList<mail::Recipient>{haneul} : QList<mail::Recipient>();
}

Task<QList<mail::Absence>> SmallDirectory::absences(QStringList emails)
{
    QList<mail::Absence> away;
    if (emails.contains(jihun.email))
        away.append({jihun.email, jihun.name, u"연가"_s, QDateTime(QDate(2030, 11, 24), QTime(18, 0)), seorin});
    co_return away;
}

Task<std::optional<mail::Absence>> SmallDirectory::ownAbsence()
{
    co_return std::optional(mail::Absence{u"me@hanbit.example"_s, u"나"_s, {}, QDateTime(QDate(2030, 12, 1), QTime(18, 0)), seorin});
}

ComposeTest::ComposeTest()
{
    QIcon::setThemeName(u"breeze"_s);
    const store::Schema schema{mail::cacheComponent(), mail::SendService::component(), sync::Engine::component(), outbox::Outbox::component()};
    store = std::move(*store::Store::open(dir.path(), schema));
    // Identities as they were known when there was a network.
    const QStringList senders{
        uR"({"id":"i1","account":"e-1","lane":"employee","name":"나","email":"me@hanbit.example","seat":"s1","post":"주무관","signature":"<p>정보시스템과 나</p>"})"_s,
        uR"({"id":"i2","account":"c-1","lane":"citizen","name":"나","email":"me@citizen.hanbit.example","seat":"s1","post":"주무관","signature":"<p>한별특별시 민원 담당 나</p>"})"_s};
    for (const QString &sender : senders)
        std::ignore = await(store->write(store::File::Desk, [sender](store::WriteContext &kept) { return kept.db().exec(u"INSERT INTO mail_sender(doc) VALUES(?)"_s, {sender}); }));
    outbox = std::make_unique<outbox::Outbox>(*store, outbox::Options{});
    engine = std::make_unique<sync::Engine>(*store, outbox.get(), sync::Options{});
    service = std::make_unique<mail::MailService>(mail::MailParts{.store = *store, .outbox = *outbox, .engine = *engine, .makeClient = [] { return nullptr; }, .clock = clock, .badges = badges});
    sending = std::make_unique<mail::SendService>(mail::SendParts{
        .store = *store,
        .outbox = *outbox,
        .client = [] { return nullptr; },
        .accounts =
            [] {
                mail::AccountInfo employee;
                employee.id = u"e-1"_s;
                employee.address = u"me@hanbit.example"_s;
                employee.internalDomains = {u"hanbit.example"_s};
                employee.canSubmit = true;
                employee.maxUpload = 50 << 20;
                mail::AccountInfo citizen = employee;
                citizen.id = u"c-1"_s;
                citizen.lane = mail::Lane::Citizen;
                citizen.address = u"me@citizen.hanbit.example"_s;
                return QList<mail::AccountInfo>{employee, citizen};
            },
        .clock = clock,
        .directory = &directory,
        .seat = [] { return u"s1"_s; },
        .undo = [] { return std::chrono::seconds(15); },
        .maxFileBytes = [] { return qint64(100) << 20; },
        .words = [] { return mail::Words::Korean; },
    });
    std::ignore = await(outbox->start());
    sending->start();
    std::ignore = waitUntil([this] { return sending->senders().all().size() == 2; });
    module = std::make_unique<mail::MailModule>(mail::MailViewParts{.theme = theme, .service = *service, .sending = *sending, .preferences = preferences, .badges = badges, .shell = desk, .clock = clock, .directory = &directory});
    offered = module->contribute();
    desk.openLink = [this](const contract::Link &link) {
        const QString id = offered.openLink(link);
        if (id == shell::handled || id.isEmpty())
            return id;
        for (const shell::DockSpec &dock : offered.docks) {
            if (dock.id == id && !docks.contains(id)) {
                docks.insert(id, dock.create(&window));
                window.addWidget(docks.value(id));
            }
        }
        window.setCurrentWidget(docks.value(id));
        return id;
    };
    window.resize(980, 720);
    window.show();
    std::ignore = QTest::qWaitForWindowActive(&window);
}

ComposeTest::~ComposeTest()
{
    std::ignore = await(module->stop());
    qDeleteAll(docks);
    module.reset();
    sending.reset();
    service.reset();
    engine.reset();
    outbox.reset();
    store.reset();
}

void ComposeTest::open(const QString &to)
{
    desk.open({u"mail"_s, to.isEmpty() ? u"compose"_s : u"compose/"_s + to, {}});
    ASSERT_TRUE(waitUntil([this] { return find<QWidget>("compose.view") && body(); }));
    QTest::qWait(1);
}

void ComposeTest::click(const char *name)
{
    auto *button = find<QAbstractButton>(name);
    ASSERT_TRUE(button) << name;
    ASSERT_TRUE(button->isEnabled()) << name;
    button->click();
}

void ComposeTest::type(QWidget *field, const QString &text)
{
    field->setFocus();
    for (const QChar c : text)
        commit(field, c);
}

void ComposeTest::compose(QWidget *field, const QString &preedit)
{
    QInputMethodEvent event(preedit, {});
    QCoreApplication::sendEvent(field, &event);
}

void ComposeTest::commit(QWidget *field, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(field, &event);
}

QStringList ComposeTest::chips() const
{
    QStringList names;
    for (const QFrame *chip : window.findChildren<QFrame *>(u"compose.chip"_s)) {
        if (chip->isVisible())
            names.append(chip->findChild<QLabel *>(QString(), Qt::FindDirectChildrenOnly) ? chip->accessibleName() : QString());
    }
    return names;
}

QList<mail::KeptDraft> ComposeTest::drafts()
{
    return await(sending->drafts().all()).value_or(QList<mail::KeptDraft>());
}

} // namespace gw::test
