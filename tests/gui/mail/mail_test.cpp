// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mail_test.h"

#include <QAbstractButton>
#include <QLabel>
#include <gw/jmap/calls.h>
#include <gw/jmap/client.h>
#include <gw/widgets/toast.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {
namespace {

QByteArray word(const QString &text)
{
    return "=?utf-8?B?" + text.toUtf8().toBase64() + "?=";
}

QByteArray idOf(const QString &subject)
{
    return subject.toUtf8().toHex().left(60) + "@test.example";
}

} // namespace

std::unique_ptr<BackendProcess> MailTest::backend;
std::unique_ptr<QTemporaryDir> MailTest::home;
std::unique_ptr<Program> MailTest::program;

void MailTest::SetUpTestSuite()
{
    home = std::make_unique<QTemporaryDir>();
    backend = std::make_unique<BackendProcess>();
    ASSERT_TRUE(backend->start()) << backend->log().toStdString();
    program = std::make_unique<Program>(*backend, Program::Wish{.profile = home->filePath(u"desk"_s)});
    program->start();
    ASSERT_TRUE(program->signIn(clerk));
    program->window().resize(1366, 768);
    program->window().open({u"mail"_s, {}, {}});
    ASSERT_TRUE(waitUntil([] { return program->find<QListView>(u"mail.list"_s) && !program->desk().features().mail().service().accounts().isEmpty(); }, std::chrono::seconds(30)));
}

void MailTest::TearDownTestSuite()
{
    program.reset();
    backend.reset();
    home.reset();
}

void MailTest::SetUp()
{
    ASSERT_TRUE(program);
    program->window().open({u"mail"_s, {}, {}});
    account = service().account(mail::Lane::Employee)->id;
    static int number = 0;
    const QString name = u"시험 %1"_s.arg(++number);
    // Straight on the server: what the person does is held for some seconds before it is sent.
    jmap::Set<jmap::Mailbox> call;
    call.accountId = account;
    call.create[u"new"_s] = {{u"name"_s, name}};
    const auto result = await(service().client()->call(call));
    ASSERT_TRUE(result && result->createdId(u"new"_s));
    folder = *result->createdId(u"new"_s);
    service().reload();
    ASSERT_TRUE(waitUntil([&] { return service().mailbox(account, folder).has_value(); }, std::chrono::seconds(20)));
    program->window().open({u"mail"_s, u"mailbox/%1/%2"_s.arg(account, folder), {}});
    ASSERT_TRUE(waitUntil([&] { return text("mail.list.title") == name; }));
}

QByteArray MailTest::bytesOf(const Raw &mail)
{
    QByteArray bytes = "From: " + word(mail.from.section(u" <"_s, 0, 0)) + " <" + mail.from.section(u'<', 1).chopped(1).toUtf8()
                       + ">\r\nTo: haneul.kim@hanbit.example\r\nSubject: " + word(mail.subject) + "\r\nMessage-ID: <" + idOf(mail.subject)
                       + ">\r\nDate: Fri, 20 Nov 2026 09:30:00 +0900\r\nMIME-Version: 1.0\r\n";
    if (!mail.answerTo.isEmpty())
        bytes += "In-Reply-To: <" + idOf(mail.answerTo) + ">\r\nReferences: <" + idOf(mail.answerTo) + ">\r\n";
    if (!mail.header.isEmpty())
        bytes += mail.header.toUtf8() + "\r\n";
    const QByteArray text = "Content-Type: text/" + QByteArray(mail.html.isEmpty() ? "plain" : "html")
                            + "; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" + (mail.html.isEmpty() ? mail.text : mail.html).toUtf8().toBase64() + "\r\n";
    if (mail.attachment.isEmpty())
        return bytes + text;
    return bytes + "Content-Type: multipart/mixed; boundary=b1\r\n\r\n--b1\r\n" + text + "--b1\r\nContent-Type: text/plain; charset=utf-8; name=\"" + word(mail.attachment)
           + "\"\r\nContent-Disposition: attachment; filename=\"" + word(mail.attachment) + "\"\r\n\r\nattached\r\n--b1--\r\n";
}

void MailTest::put(const QList<Raw> &mails)
{
    jmap::Client *client = service().client();
    ASSERT_TRUE(client);
    const int before = box(folder).total;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    jmap::ImportEmails call;
    call.accountId = account;
    for (qsizetype i = 0; i < mails.size(); ++i) {
        jmap::UploadOptions options;
        options.type = u"message/rfc822"_s;
        const auto blob = await(client->upload(account, bytesOf(mails.at(i)), options));
        ASSERT_TRUE(blob) << blob.error().detail.toStdString();
        call.emails[u"m%1"_s.arg(i)] = {blob->blobId, {folder}, {}, now.addSecs(i - mails.size())};
    }
    const auto result = await(client->call(call));
    ASSERT_TRUE(result) << result.error().detail.toStdString();
    ASSERT_TRUE(result->notCreated.empty()) << result->notCreated.begin()->second.type.toStdString();
    service().reload();
    ASSERT_TRUE(waitUntil([&] { return box(folder).total == before + int(mails.size()) && rows() > 0 && !said(0).isEmpty() && said(0) != u"Loading"; }, std::chrono::seconds(20)))
        << box(folder).total << " " << rows();
}

QString MailTest::folderOf(mail::Role role)
{
    const auto found = service().mailbox(account, role);
    return found ? found->id : QString();
}

mail::MailboxInfo MailTest::box(const QString &id)
{
    return service().mailbox(account, id).value_or(mail::MailboxInfo());
}

QString MailTest::said(int row)
{
    return list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
}

void MailTest::choose(int row)
{
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(row, 0));
    ASSERT_TRUE(waitUntil([&] { return shown("mail.subject") && shown("mail.body"); })) << said(row).toStdString();
}

void MailTest::press(int key, const QString &typed, Qt::KeyboardModifiers modifiers)
{
    // The list takes the focus only once it is shown: not while its first rows are on their way.
    QWidget *target = nullptr;
    ASSERT_TRUE(waitUntil([&] { return (target = program->window().window()->focusWidget()) != nullptr; }));
    QKeyEvent down(QEvent::KeyPress, key, modifiers, typed);
    QCoreApplication::sendEvent(target, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, typed);
    QCoreApplication::sendEvent(target, &up);
}

bool MailTest::shown(const char *name)
{
    const auto *widget = find<QWidget>(name);
    return widget && widget->isVisible();
}

QString MailTest::text(const char *name)
{
    if (const auto *label = find<QLabel>(name))
        return label->text();
    const auto *button = find<QAbstractButton>(name);
    return button ? button->text() : QString();
}

QString MailTest::toast()
{
    const auto *shownToast = program->window().findChild<widgets::Toast *>();
    return shownToast && shownToast->isVisible() ? shownToast->text() : QString();
}

bool MailTest::undoToast()
{
    auto *shownToast = program->window().findChild<widgets::Toast *>();
    auto *button = shownToast ? shownToast->findChild<QPushButton *>() : nullptr;
    if (!button || !button->isVisible())
        return false;
    button->click();
    return true;
}

bool MailTest::settled()
{
    return waitUntil([] { return program->desk().status().waitingWrites() == 0; }, std::chrono::seconds(20));
}

QWidget *MailTest::card(int index)
{
    QList<QWidget *> cards;
    for (QWidget *one : find<QWidget>("mail.reader")->findChildren<QWidget *>()) {
        if (one->objectName().startsWith(u"mail.card."_s) && one->inherits("gw::mail::MessageCard") && one->isVisible())
            cards.append(one);
    }
    std::ranges::sort(cards, {}, [](const QWidget *one) { return one->y(); });
    return cards.value(index);
}

void MailTest::picture(const QString &name)
{
    const QString target = qEnvironmentVariable("GW_PICTURES");
    if (target.isEmpty())
        return;
    QTest::qWait(250);
    program->window().grab().save(target + u'/' + name + u".png"_s);
}

void MailTest::use(const QString &language, widgets::Scheme scheme, QSize size, int fontScale)
{
    settings::Settings &settings = program->application().settings();
    std::ignore = settings.set(settings::Key::Locale, language);
    std::ignore = settings.set(settings::Key::Theme, scheme == widgets::Scheme::Dark ? u"dark"_s : scheme == widgets::Scheme::Contrast ? u"contrast"_s : u"light"_s);
    std::ignore = settings.set(settings::Key::FontScale, fontScale);
    program->window().resize(size);
    QTest::qWait(100);
}

} // namespace gw::test
