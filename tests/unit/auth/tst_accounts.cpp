// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <gw/auth/accounts.h>
#include <gw/base/ids.h>
#include <gw/test/outcome.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using auth::Account;
using auth::Accounts;
using auth::SeatChoice;

namespace {

Account account(const QString &subject, const QString &server = u"https://desk.hanbit.example"_s)
{
    Account out;
    out.server = QUrl(server);
    out.issuer = server;
    out.subject = subject;
    out.personName = u"김하늘"_s;
    out.siteNameKo = u"한빛특별시"_s;
    out.siteNameEn = u"Hanbit"_s;
    out.lastSignIn = QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC);
    out.certificateId = u"npki-1"_s;
    return out;
}

const QList<SeatChoice> seats{{u"s1"_s, u"main"_s, u"주무관"_s, u"Officer"_s, u"총무과"_s, u"General Affairs"_s},
                              {u"s2"_s, u"acting"_s, u"팀장"_s, u"Team leader"_s, u"감사과"_s, u"Audit"_s}};

class AccountsFile : public testing::Test
{
protected:
    QString path() const { return folder.filePath(u"deep/accounts.json"_s); }

    QTemporaryDir folder;
    Accounts accounts{folder.filePath(u"deep"_s)};
};

} // namespace

TEST_F(AccountsFile, whatIsPut_isThereAfterARestart)
{
    const Account first = *accounts.put(account(u"a"_s));
    const Account second = *accounts.put(account(u"b"_s, u"https://other.example"_s));
    EXPECT_TRUE(isUuid(first.id));
    ASSERT_TRUE(accounts.setSeats(first.id, seats));
    ASSERT_TRUE(accounts.setActiveSeat(first.id, u"s2"_s));
    ASSERT_TRUE(accounts.setActive(second.id));

    Accounts again(folder.filePath(u"deep"_s));
    ASSERT_TRUE(again.load());
    EXPECT_EQ(again.all(), accounts.all());
    EXPECT_EQ(again.active()->id, second.id);
    EXPECT_EQ(again.activeSeat(first.id)->id, u"s2"_s);
    EXPECT_EQ(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
              QFile::Permissions());
}

TEST_F(AccountsFile, thePersonWhoComesBack_keepsIdAndSeats)
{
    const Account first = *accounts.put(account(u"a"_s));
    accounts.setSeats(first.id, seats);
    accounts.setActiveSeat(first.id, u"s2"_s);
    Account renamed = account(u"a"_s);
    renamed.personName = u"김바다"_s;
    const Account back = *accounts.put(renamed);
    EXPECT_EQ(back.id, first.id);
    EXPECT_EQ(back.seats, seats);
    EXPECT_EQ(back.activeSeatId, u"s2"_s);
    EXPECT_EQ(back.personName, u"김바다"_s);
    EXPECT_EQ(accounts.all().size(), 1);
    EXPECT_NE(accounts.put(account(u"a"_s, u"https://other.example"_s))->id, first.id); // the same subject elsewhere
}

TEST_F(AccountsFile, aSeatThatIsTakenAway_givesWayToTheMainOne)
{
    const Account one = *accounts.put(account(u"a"_s));
    EXPECT_FALSE(accounts.activeSeat(one.id));
    accounts.setSeats(one.id, seats);
    EXPECT_EQ(accounts.activeSeat(one.id)->id, u"s1"_s);
    accounts.setActiveSeat(one.id, u"s2"_s);
    QSignalSpy seatChanged(&accounts, &Accounts::activeSeatChanged);
    accounts.setSeats(one.id, seats.first(1));
    EXPECT_EQ(accounts.activeSeat(one.id)->id, u"s1"_s);
    EXPECT_EQ(seatChanged.size(), 1);
    EXPECT_EQ(test::codeOf(accounts.setActiveSeat(one.id, u"s2"_s)), Error::Code::Rejected);
    EXPECT_EQ(test::codeOf(accounts.setActiveSeat(u"x"_s, u"s1"_s)), Error::Code::NotFound);
}

TEST_F(AccountsFile, removingTheActiveOne_activatesAnother)
{
    const Account first = *accounts.put(account(u"a"_s));
    const Account second = *accounts.put(account(u"b"_s));
    EXPECT_EQ(accounts.active()->id, first.id);
    QSignalSpy activeChanged(&accounts, &Accounts::activeChanged);
    ASSERT_TRUE(accounts.remove(first.id));
    EXPECT_EQ(accounts.active()->id, second.id);
    EXPECT_EQ(activeChanged.size(), 1);
    EXPECT_EQ(test::codeOf(accounts.remove(first.id)), Error::Code::NotFound);
    ASSERT_TRUE(accounts.remove(second.id));
    EXPECT_FALSE(accounts.active());
}

TEST_F(AccountsFile, aDamagedFile_isSetAsideAndNotLost)
{
    accounts.put(account(u"a"_s));
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\"version\": 1, \"accounts\": [{\"id\"");
    file.close();
    Accounts again(folder.filePath(u"deep"_s));
    EXPECT_EQ(test::codeOf(again.load()), Error::Code::Storage);
    EXPECT_TRUE(QFile::exists(path() + u".damaged"_s));
    EXPECT_TRUE(again.put(account(u"b"_s)));
    EXPECT_TRUE(again.load());
}

TEST_F(AccountsFile, aFileOfANewerVersion_isNeverOverwritten)
{
    QDir(folder.path()).mkpath(u"deep"_s);
    const QByteArray newer = R"({"version": 2, "people": []})";
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(newer);
    file.close();
    EXPECT_EQ(test::codeOf(accounts.load()), Error::Code::Storage);
    EXPECT_EQ(test::codeOf(accounts.put(account(u"a"_s))), Error::Code::Storage);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), newer);
}

TEST_F(AccountsFile, noSecret_isInTheFile)
{
    accounts.put(account(u"a"_s));
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll().toLower();
    for (const char *word : {"token", "password", "secret", "key\""})
        EXPECT_FALSE(text.contains(word)) << word;
}

TEST_F(AccountsFile, whereMailIs_isKeptAndFollowsTheSite)
{
    ASSERT_TRUE(accounts.load());
    const auto kept = accounts.put(account(u"a"_s));
    ASSERT_TRUE(kept);
    ASSERT_TRUE(accounts.setMail(kept->id, QUrl(u"https://mail.hanbit.example/.well-known/jmap"_s)));
    Accounts again(folder.filePath(u"deep"_s));
    ASSERT_TRUE(again.load());
    EXPECT_EQ(again.byId(kept->id)->mail, QUrl(u"https://mail.hanbit.example/.well-known/jmap"_s));
    ASSERT_TRUE(accounts.setMail(kept->id, {}));
    ASSERT_TRUE(again.load());
    EXPECT_TRUE(again.byId(kept->id)->mail.isEmpty());
    EXPECT_EQ(accounts.setMail(u"nobody"_s, {}).error().code, Error::Code::NotFound);
}
