// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// kill -9 of the client at random instants while it writes. At the end the server has each write exactly once.
#include "city.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <csignal>
#include <gw/sqlite/connection.h>
#include <iostream>
#include <sys/prctl.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;

namespace {

constexpr int kills = 200;
constexpr int livesPerServer = 20;
constexpr int longestLife = 350;     // ms; the shortest end within the start
constexpr int numbersPerLife = 1000; // more than one life can write: a number is an hour, and hours must not overlap

/// What all lives of the client said.
struct Said
{
    QList<int> wanted;
    QList<int> kept;
    QHash<QString, int> wished; ///< last value of each preference that was about to be set
    QHash<QString, int> set;    ///< last value that was promised
    QSet<QString> read;
    QStringList trouble;

    void take(const QByteArray &output)
    {
        for (const QByteArray &line : output.split('\n')) {
            if (line.startsWith("want "))
                wanted.append(line.mid(5).toInt());
            else if (line.startsWith("kept "))
                kept.append(line.mid(5).toInt());
            else if (line.startsWith("wish "))
                wished.insert(QString::fromUtf8(line.split(' ').at(1)), line.split(' ').at(2).toInt());
            else if (line.startsWith("set "))
                set.insert(QString::fromUtf8(line.split(' ').at(1)), line.split(' ').at(2).toInt());
            else if (line.startsWith("read "))
                read.insert(QString::fromUtf8(line.mid(5)));
            else if (line.startsWith("trouble "))
                trouble.append(QString::fromUtf8(line));
        }
    }
};

std::unique_ptr<QProcess> launch(test::City &city, const QString &folder, const QString &prefix, const QString &last)
{
    auto client = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GW_TEST_TOKEN"_s, QString::fromLatin1(city.token()));
    client->setProcessEnvironment(environment);
    client->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    client->setStandardErrorFile(QProcess::nullDevice());
    client->start(QFileInfo(QCoreApplication::applicationFilePath()).path() + u"/sync_client"_s,
                  {city.backend().url().toString(), folder, city.seatId(), prefix, last});
    return client;
}

} // namespace

TEST(KillNine, atTwoHundredRandomInstants_theServerHasEachWriteExactlyOnce)
{
    test::City &city = test::theCity();
    const QTemporaryDir dir;
    const QString folder = dir.path() + u"/account"_s;
    const QString prefix = u"kill-"_s;
    const quint32 seed = QRandomGenerator::system()->generate();
    QRandomGenerator random(seed);
    std::cout << "seed " << seed << std::endl;

    Said said;
    for (int life = 0; life < kills; ++life) {
        auto client = launch(city, folder, prefix, QString::number(life * numbersPerLife));
        ASSERT_TRUE(client->waitForStarted());
        if (life % livesPerServer == livesPerServer - 1) { // now and then the server dies as well
            ASSERT_FALSE(client->waitForFinished(int(random.bounded(20, longestLife))));
            city.backend().kill9();
            ASSERT_TRUE(city.backend().start()) << city.backend().log().constData();
        }
        const bool ended = client->waitForFinished(int(random.bounded(20, longestLife)));
        ASSERT_FALSE(ended) << "the client ended by itself: " << client->readAllStandardOutput().constData();
        ::kill(pid_t(client->processId()), SIGKILL);
        ASSERT_TRUE(client->waitForFinished());
        said.take(client->readAllStandardOutput());
    }
    auto last = launch(city, folder, prefix, u"--drain"_s);
    const bool drained = last->waitForFinished(60'000);
    last->kill();
    last->waitForFinished();
    said.take(last->readAllStandardOutput());
    EXPECT_TRUE(said.trouble.isEmpty()) << qPrintable(said.trouble.join(u'\n'));
    ASSERT_TRUE(drained) << "the outbox does not get empty";
    ASSERT_GT(said.kept.size(), kills) << "the client hardly came to write: this test shows nothing";
    QHash<int, int> times;
    for (const QString &reason : city.reasons(prefix))
        ++times[reason.mid(prefix.size()).toInt()];
    for (const int number : std::as_const(said.kept))
        EXPECT_EQ(times.value(number), 1) << "write " << number << ", which the client had promised";
    int unpromised = 0;
    for (auto it = times.cbegin(); it != times.cend(); ++it) {
        EXPECT_EQ(it.value(), 1) << "write " << it.key() << " is there more than once";
        EXPECT_TRUE(said.wanted.contains(it.key())) << "write " << it.key() << " was never wanted";
        unpromised += said.kept.contains(it.key()) ? 0 : 1;
    }
    const QJsonObject preferences = city.preferences();
    EXPECT_GT(said.set.size(), kills / 4);
    for (auto it = said.set.cbegin(); it != said.set.cend(); ++it) {
        // What was wished after the last promise may or may not have been kept.
        const int value = preferences.value(it.key()).toInt(-1);
        EXPECT_TRUE(value == it.value() || value == said.wished.value(it.key()))
            << qPrintable(it.key()) << " is " << value << ", promised was " << it.value();
    }
    EXPECT_GT(said.read.size(), 2);
    EXPECT_TRUE((said.read - city.acknowledged()).isEmpty()) << "acknowledgements are lost";
    std::cout << said.set.size() << " preferences, " << said.read.size() << " acknowledgements" << std::endl;
    std::cout << said.kept.size() << " absences promised, " << unpromised
              << " more kept before the promise could be said" << std::endl;

    for (const QString &name : {u"/cache.sqlite"_s, u"/desk.sqlite"_s}) {
        auto file = sqlite::Connection::open(folder + name, sqlite::Connection::Mode::ReadWrite);
        ASSERT_TRUE(file);
        EXPECT_EQ(file->scalar(u"PRAGMA integrity_check"_s)->toString(), u"ok"_s);
    }
}
