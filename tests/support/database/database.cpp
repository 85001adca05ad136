// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/test/database.h>

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QUrl>
#include <libpq-fe.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {
namespace {

QString clusterUrl()
{
    const QString url = qEnvironmentVariable("GW_TEST_POSTGRES");
    if (!url.isEmpty())
        return url;
    QFile file(qEnvironmentVariable("GW_TEST_POSTGRES_FILE"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

/// Runs one statement on the cluster's own database; an error text, or nothing.
QString runOnCluster(const QString &sql)
{
    const std::unique_ptr<PGconn, void (*)(PGconn *)> connection(PQconnectdb(clusterUrl().toUtf8().constData()),
                                                                 &PQfinish);
    const std::unique_ptr<PGresult, void (*)(PGresult *)> result(PQexec(connection.get(), sql.toUtf8().constData()),
                                                                 &PQclear);
    return PQresultStatus(result.get()) == PGRES_COMMAND_OK ? QString()
                                                            : QString::fromUtf8(PQerrorMessage(connection.get()));
}

} // namespace

class DatabasePlace::Private
{
public:
    QTemporaryDir directory;
    QString name;
};

std::string engineName(const testing::TestParamInfo<Engine> &info)
{
    return info.param == Engine::Sqlite ? "Sqlite" : "Postgres";
}

DatabasePlace::DatabasePlace(Engine engine) : d(std::make_unique<Private>())
{
    if (engine == Engine::Sqlite) {
        m_where = d->directory.path();
        return;
    }
    QUrl url(clusterUrl());
    if (url.isEmpty()) {
        ADD_FAILURE() << "no PostgreSQL to test with: run through ctest, or set GW_TEST_POSTGRES to the URL of "
                         "tests/support/postgres.sh";
        return;
    }
    d->name = u"gw_%1"_s.arg(QRandomGenerator::global()->generate64(), 0, 36);
    const QString error = runOnCluster(u"CREATE DATABASE %1"_s.arg(d->name));
    EXPECT_TRUE(error.isEmpty()) << error.toStdString();
    url.setPath(u'/' + d->name);
    m_where = url.toString();
}

DatabasePlace::~DatabasePlace()
{
    if (!d->name.isEmpty()) {
        const QString error = runOnCluster(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(d->name));
        EXPECT_TRUE(error.isEmpty()) << error.toStdString();
    }
}

std::unique_ptr<backend::storage::Database> openDatabase(const DatabasePlace &place,
                                                         const std::vector<backend::storage::Migration> &migrations)
{
    auto database = backend::storage::Database::open(place.where(), migrations);
    if (!database) {
        ADD_FAILURE() << database.error().detail.toStdString();
        return nullptr;
    }
    return std::move(*database);
}

} // namespace gw::test
