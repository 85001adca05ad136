// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <gw/backend/systems/adapter.h>
#include <gw/test/xss.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::backend::systems;

namespace {

const Place place{u"https://portal.example"_s, u"http://%1.localhost:8480"_s};

// Line numbers of the cases below are those of this text.
const QByteArray good = R"(id: e-hojo
name: { ko: 지방재정관리, en: Local finance }
description:
  ko: 예산과 지출을 처리합니다.
  en: Budgets and payments.
category: finance
icon: ledger
link: https://e-hojo.city.example/enter
hand-over:
  kind: ticket
secret-file: secrets/e-hojo
roles:
  approver: { ko: 지출 결재, en: Approver }
  clerk: { ko: 지출 담당, en: Clerk }
rights:
  - unit: 재무과
    head: true
    role: approver
  - unit: [재무과, 예산담당관]
    role: clerk
granted-role: clerk
not-entitled: { ko: 재무과만 쓸 수 있습니다., en: For the treasury. }
counter:
  url: https://e-hojo.city.example/gwanmun/counters
  kind: e-hojo
  title: { ko: 결재할 지출, en: Payments }
  interval: 60
search: https://e-hojo.city.example/search?q={searchTerms}
allowed-origins:
  - https://reports.city.example
help: { ko: 재무과, en: Treasury }
)";

struct Broken
{
    const char *name;
    int from; ///< the line that is replaced; 0: the whole text is
    QByteArray with;
    int line; ///< of the mistake
    int column;
    QString says;
};

void PrintTo(const Broken &broken, std::ostream *out)
{
    *out << broken.name;
}

QByteArray textOf(const Broken &broken)
{
    if (broken.from == 0)
        return broken.with;
    QByteArrayList lines = good.split('\n');
    lines[broken.from - 1] = broken.with;
    return lines.join('\n');
}

class BrokenFile : public testing::TestWithParam<Broken>
{
};

TEST_P(BrokenFile, isRefusedAtItsLineAndColumn)
{
    const Broken &broken = GetParam();
    const AdapterFile file = parseAdapter(textOf(broken), u"e-hojo"_s, place);
    EXPECT_FALSE(file.adapter);
    QStringList all;
    bool found = false;
    for (const Mistake &mistake : file.mistakes) {
        all.append(toString(u"e-hojo.yaml"_s, mistake));
        found = found
                || (mistake.line == broken.line && mistake.column == broken.column
                    && mistake.sentence.contains(broken.says));
    }
    EXPECT_TRUE(found) << "expected " << broken.line << ':' << broken.column << ' ' << qPrintable(broken.says)
                       << "\ngot\n"
                       << qPrintable(all.join(u'\n'));
}

const QByteArray long61(61, 'x');

INSTANTIATE_TEST_SUITE_P(
    Files, BrokenFile,
    testing::Values(
        Broken{"not yaml", 2, "name: { ko: 지방재정관리, en: ", 3, 12, u"this is not YAML"_s},
        Broken{"a tab", 4, "\tko: x", 4, 4, u"this is not YAML"_s},
        Broken{"empty", 0, "", 0, 0, u"the file is empty"_s},
        Broken{"only a comment", 0, "# nothing\n", 0, 0, u"the file is empty"_s},
        Broken{"a list", 0, "- a\n- b\n", 1, 1, u"must be a mapping"_s},
        Broken{"two documents", 0, "id: a\n---\nid: b\n", 0, 0, u"more than one document"_s},
        Broken{"not UTF-8", 0, "id: \xff\xfe\n", 0, 0, u"not UTF-8"_s},
        Broken{"too large", 0, QByteArray(70'000, '#'), 0, 0, u"larger than 64 KiB"_s},
        Broken{"unknown key", 6, "catgory: finance", 6, 1, u"there is no key 'catgory', did you mean 'category'?"_s},
        Broken{"unknown key, nothing near", 7, "colour: red", 7, 1, u"there is no key 'colour'."_s},
        Broken{"merge key", 7, "<<: { icon: ledger }", 7, 1, u"there is no key '<<'"_s},
        Broken{"missing key", 6, "", 1, 1, u"the key 'category' is missing"_s},
        Broken{"key twice", 7, "category: tax", 7, 1, u"'category' is there twice"_s},
        Broken{"id of another file", 1, "id: ehojo", 1, 5, u"the file is named 'e-hojo.yaml'"_s},
        Broken{"id in capitals", 1, "id: E-Hojo", 1, 5, u"lower-case"_s},
        Broken{"id without a value", 1, "id:", 1, 1, u"'id' has no value"_s},
        Broken{"id as a list", 1, "id: [e-hojo]", 1, 5, u"'id' must be a single value"_s},
        Broken{"name in one language", 2, "name: { ko: 지방재정관리 }", 2, 7, u"the key 'en' is missing in 'name'"_s},
        Broken{"name as a text", 2, "name: 지방재정관리", 2, 7, u"a text in two languages"_s},
        Broken{"name too long", 2, "name: { ko: 지방재정관리, en: " + long61 + " }", 2, 25,
               u"longer than 60 characters"_s},
        Broken{"name with a line feed", 2, "name: { ko: \"a\\nb\", en: x }", 2, 13, u"one line of plain text"_s},
        Broken{"name that turns the writing round", 2, "name: { ko: \"a\\u202Eb\", en: x }", 2, 13,
               u"one line of plain text"_s},
        Broken{"name with a third language", 2, "name: { ko: 가, en: a, fr: b }", 2, 23,
               u"there is no key 'fr' in 'name'"_s},
        Broken{"unknown category", 6, "category: finanse", 6, 11,
               u"there is no category 'finanse', did you mean 'finance'?"_s},
        Broken{"icon as an address", 7, "icon: https://x/y.png", 7, 7, u"'icon' must be a name"_s},
        Broken{"link over http", 8, "link: http://e-hojo.city.example/enter", 8, 7, u"must begin with https://"_s},
        Broken{"link as a script", 8, "link: javascript:alert(1)", 8, 7, u"is not an address"_s},
        Broken{"link to a file", 8, "link: file:///etc/passwd", 8, 7, u"is not an address"_s},
        Broken{"link with a password", 8, "link: https://a:b@e-hojo.city.example/", 8, 7,
               u"must not contain a user name"_s},
        Broken{"link with a fragment", 8, "link: https://e-hojo.city.example/#a", 8, 7,
               u"must not contain a fragment"_s},
        Broken{"link relative", 8, "link: /enter", 8, 7, u"is not an address"_s},
        Broken{"unknown placeholder", 8, "link: ${home}/enter", 8, 7, u"the placeholder '${home}'"_s},
        Broken{"open placeholder", 8, "link: \"${origin/enter\"", 8, 7, u"has the placeholder"_s},
        Broken{"unknown hand-over", 10, "  kind: tickets", 10, 9, u"must be ticket, oidc or link"_s},
        Broken{"hand-over as a text", 9, "hand-over: ticket\nx:", 9, 12, u"'hand-over' must be a mapping"_s},
        Broken{"oidc without addresses", 10, "  kind: oidc", 10, 3,
               u"the key 'initiate-login-uri' is missing in 'hand-over'"_s},
        Broken{"oidc key with tickets", 10, "  kind: ticket\n  client-id: x", 11, 14,
               u"belongs to the kind oidc only"_s},
        Broken{"oidc elsewhere", 10,
               "  kind: oidc\n  initiate-login-uri: https://evil.example/start\n  redirect-uris: "
               "[https://e-hojo.city.example/cb]",
               11, 23, u"neither the link's origin"_s},
        Broken{"redirect elsewhere", 10,
               "  kind: oidc\n  initiate-login-uri: https://e-hojo.city.example/start\n  redirect-uris: "
               "[https://evil.example/cb]",
               12, 19, u"neither the link's origin"_s},
        Broken{"redirect with a query", 10,
               "  kind: oidc\n  initiate-login-uri: https://e-hojo.city.example/start\n  redirect-uris: "
               "[\"https://e-hojo.city.example/cb?a=b\"]",
               12, 19, u"must not have a query"_s},
        Broken{"no secret", 11, "", 1, 1, u"a secret is needed"_s},
        Broken{"secret in the file", 11, "secret: hunter2hunter2hunter2", 11, 1, u"there is no key 'secret'"_s},
        Broken{"both secrets", 11, "secret-file: a\nsecret-env: B", 12, 13, u"exclude each other"_s},
        Broken{"secret in lower case", 11, "secret-env: path", 11, 13, u"the name of an environment variable"_s},
        Broken{"role in one language", 14, "  clerk: { ko: 담당 }", 14, 10,
               u"the key 'en' is missing in 'roles.clerk'"_s},
        Broken{"role with spaces", 14, "  the clerk: { ko: 담당, en: Clerk }", 14, 14, u"must be lower-case"_s},
        Broken{"rule with an unknown role", 18, "    role: aprover", 18, 11,
               u"'aprover', which is not in 'roles', did you mean 'approver'?"_s},
        Broken{"rule without a role", 18, "    rank: 5", 16, 5, u"the key 'role' is missing in 'rights'"_s},
        Broken{"rule with an unknown key", 17, "    heads: true", 17, 5,
               u"there is no key 'heads' in 'rights', did you mean 'head'?"_s},
        Broken{"rule with yes", 17, "    head: yes", 17, 11, u"must be true or false"_s},
        Broken{"rule without a condition", 19, "  - role: clerk\n    # none", 19, 5, u"the rule has no condition"_s},
        Broken{"rule with an empty list", 19, "  - unit: []", 19, 11, u"is an empty list"_s},
        Broken{"rule with a mapping", 19, "  - unit: { a: b }", 19, 11, u"must be a single value"_s},
        Broken{"rule with a bad capability", 19, "  - capability: finance", 19, 17, u"is not a capability"_s},
        Broken{"rule with an unknown kind", 19, "  - agency-kind: metros", 19, 18, u"did you mean 'metro'?"_s},
        Broken{"everybody is false", 19, "  - everybody: false", 19, 16, u"can only be true"_s},
        Broken{"everybody with more", 19, "  - everybody: true\n    unit: 재무과", 19, 5, u"stands alone"_s},
        Broken{"rule that is never reached", 16, "  - everybody: true\n    role: clerk\n  - unit: 재무과", 18, 5,
               u"never reached"_s},
        Broken{"rights as a mapping", 15, "rights: { unit: a }\nx:", 15, 9, u"'rights' must be a list of rules"_s},
        Broken{"unknown granted role", 21, "granted-role: boss", 21, 15, u"'granted-role' names the role 'boss'"_s},
        Broken{"nobody says why", 22, "", 1, 1, u"'not-entitled' is missing"_s},
        Broken{"counter elsewhere", 24, "  url: https://evil.example/counters", 24, 8, u"neither the link's origin"_s},
        Broken{"counter of another kind", 25, "  kind: approval", 25, 9, u"must be e-hojo or complaints"_s},
        Broken{"counter too often", 27, "  interval: 5", 27, 13, u"a whole number from 15 to 3600"_s},
        Broken{"counter now and then", 27, "  interval: often", 27, 13, u"a whole number from 15 to 3600"_s},
        Broken{"counter for nobody", 27, "  who: nobody", 27, 8, u"must be entitled or everybody"_s},
        Broken{"counter without a title", 26, "", 24, 3, u"the key 'title' is missing in 'counter'"_s},
        Broken{"search without terms", 28, "search: https://e-hojo.city.example/search", 28, 9,
               u"must contain {searchTerms}"_s},
        Broken{"search with other parameters", 28,
               "search: https://e-hojo.city.example/s?q={searchTerms}&p={startPage}", 28, 9, u"'{startPage}'"_s},
        Broken{"search with the terms as host", 28, "search: https://{searchTerms}.city.example/", 28, 9,
               u"path or query"_s},
        Broken{"search elsewhere", 28, "search: https://evil.example/?q={searchTerms}", 28, 9,
               u"neither the link's origin"_s},
        Broken{"origin with a path", 30, "  - https://reports.city.example/", 30, 5, u"must be an origin"_s},
        Broken{"origin without a scheme", 30, "  - reports.city.example", 30, 5, u"is not an address"_s},
        Broken{"origin with a star", 30, "  - https://*.city.example", 30, 5, u"is not an address"_s},
        Broken{"origin twice", 30, "  - https://e-hojo.city.example:443", 30, 5,
               u"has https://e-hojo.city.example already"_s}));

TEST(AdapterFile, goodOne_isReadWhole)
{
    const AdapterFile file = parseAdapter(good, u"e-hojo"_s, place);
    ASSERT_TRUE(file.adapter) << (file.mistakes.isEmpty() ? "" : qPrintable(toString({}, file.mistakes.first())));
    const Adapter &adapter = *file.adapter;
    EXPECT_EQ(adapter.name.ko, u"지방재정관리"_s);
    EXPECT_EQ(adapter.category, gw::portal::SystemCategory::Finance);
    EXPECT_EQ(adapter.handOver, gw::portal::HandOver::Ticket);
    EXPECT_EQ(adapter.roles.at(u"clerk"_s).en, u"Clerk"_s);
    ASSERT_EQ(adapter.rights.size(), 2);
    EXPECT_EQ(adapter.rights[1].units, QStringList({u"재무과"_s, u"예산담당관"_s}));
    EXPECT_EQ(adapter.rights[0].head, true);
    EXPECT_EQ(adapter.counter->kind, gw::portal::CounterKind::EHojo);
    EXPECT_EQ(adapter.allowedOrigins,
              QStringList({u"https://e-hojo.city.example"_s, u"https://reports.city.example"_s}));
    EXPECT_EQ(adapter.secretFile, u"secrets/e-hojo"_s);
    EXPECT_TRUE(adapter.secret.isEmpty());
}

TEST(AdapterFile, severalMistakes_areAllNamedInOrder)
{
    QByteArrayList lines = good.split('\n');
    lines[27] = "search: nowhere";
    lines[5] = "category: money";
    const AdapterFile file = parseAdapter(lines.join('\n'), u"e-hojo"_s, place);
    ASSERT_EQ(file.mistakes.size(), 2);
    EXPECT_EQ(file.mistakes[0].line, 6);
    EXPECT_EQ(file.mistakes[1].line, 28);
}

TEST(AdapterFile, placeholders_standForThePlace)
{
    const QByteArray text = QByteArray(good)
                                .replace("https://e-hojo.city.example", "${origin}")
                                .replace("https://reports.city.example", "${portal}");
    const AdapterFile file = parseAdapter(text, u"e-hojo"_s, place);
    ASSERT_TRUE(file.adapter) << qPrintable(toString({}, file.mistakes.value(0)));
    EXPECT_EQ(file.adapter->origin, u"http://e-hojo.localhost:8480"_s);
    EXPECT_EQ(file.adapter->allowedOrigins.last(), u"https://portal.example"_s);
    EXPECT_EQ(file.adapter->search, u"http://e-hojo.localhost:8480/search?q={searchTerms}"_s);
}

TEST(AdapterFile, aliasesThatMultiply_costNothing)
{
    QByteArray text = "a: &a [x, x, x, x, x, x, x, x, x]\n";
    for (char c = 'b'; c < 'n'; ++c)
        text +=
            QByteArray(1, c) + ": &" + c + " [" + QByteArrayList(9, QByteArray("*") + char(c - 1)).join(',') + "]\n";
    const AdapterFile file = parseAdapter(text, u"e-hojo"_s, place);
    EXPECT_FALSE(file.adapter);
    EXPECT_GT(file.mistakes.size(), 10);
}

TEST(AdapterFile, deepNesting_isRefused)
{
    const AdapterFile file = parseAdapter(QByteArray(30'000, '['), u"e-hojo"_s, place);
    EXPECT_FALSE(file.adapter);
    EXPECT_FALSE(file.mistakes.isEmpty());
}

TEST(AdapterFile, hostileTexts_areKeptToTheLetterOrRefused)
{
    int kept = 0;
    int refused = 0;
    for (const gw::test::XssVector &vector : gw::test::xssVectors()) {
        // A JSON string is a YAML string.
        const QByteArray quoted =
            QJsonDocument(QJsonArray{vector.text}).toJson(QJsonDocument::Compact).mid(1).chopped(1);
        const QByteArray text = QByteArray(good).replace("ko: 예산과 지출을 처리합니다.", "ko: " + quoted);
        const AdapterFile file = parseAdapter(text, u"e-hojo"_s, place);
        kept += file.adapter ? 1 : 0;
        refused += file.adapter ? 0 : 1;
        if (file.adapter) {
            EXPECT_EQ(file.adapter->description.ko, vector.text) << "line " << vector.line;
        }
        // As an address it opens nothing but the web.
        const AdapterFile address = parseAdapter(
            QByteArray(good).replace("link: https://e-hojo.city.example/enter", "link: " + quoted), u"e-hojo"_s, place);
        EXPECT_FALSE(address.adapter) << "line " << vector.line << ' ' << quoted.constData();
    }
    EXPECT_GE(kept + refused, 120);
    EXPECT_GT(kept, 60) << "a name may look like markup, for it is plain text";
    EXPECT_GT(refused, 5) << "but not hide control characters";
}

class AdapterSecret : public testing::Test
{
protected:
    AdapterSecret()
    {
        QDir(m_directory.path()).mkpath(u"secrets"_s);
        write(u"e-hojo.yaml"_s, good);
    }
    void write(const QString &name, const QByteArray &text, bool open = false)
    {
        QFile file(m_directory.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner
                            | (open ? QFileDevice::ReadOther : QFileDevice::Permissions()));
    }
    AdapterFile load() { return loadAdapter(m_directory.filePath(u"e-hojo.yaml"_s), place); }
    QString mistake()
    {
        const AdapterFile file = load();
        return file.mistakes.isEmpty() ? QString() : file.mistakes.first().sentence;
    }

    QTemporaryDir m_directory;
};

TEST_F(AdapterSecret, isReadFromItsFile)
{
    write(u"secrets/e-hojo"_s, "0123456789abcdef\n");
    ASSERT_TRUE(load().adapter);
    EXPECT_EQ(load().adapter->secret, "0123456789abcdef");
}

TEST_F(AdapterSecret, isReadFromTheEnvironment)
{
    write(u"e-hojo.yaml"_s,
          QByteArray(good).replace("secret-file: secrets/e-hojo", "secret-env: GW_TEST_SYSTEM_SECRET"));
    EXPECT_TRUE(mistake().contains(u"GW_TEST_SYSTEM_SECRET is not set"_s));
    qputenv("GW_TEST_SYSTEM_SECRET", "fedcba9876543210");
    ASSERT_TRUE(load().adapter);
    EXPECT_EQ(load().adapter->secret, "fedcba9876543210");
    qunsetenv("GW_TEST_SYSTEM_SECRET");
}

TEST_F(AdapterSecret, thatIsMissingShortOrOpen_isAMistakeThatDoesNotQuoteIt)
{
    EXPECT_TRUE(mistake().contains(u"cannot be read"_s));
    write(u"secrets/e-hojo"_s, "hunter2");
    EXPECT_TRUE(mistake().contains(u"at least 16"_s));
    EXPECT_FALSE(mistake().contains(u"hunter2"_s));
    write(u"secrets/e-hojo"_s, "two lines of\nsecret text");
    EXPECT_TRUE(mistake().contains(u"in one line"_s));
    write(u"secrets/e-hojo"_s, "0123456789abcdef", true);
    EXPECT_TRUE(mistake().contains(u"open to every user"_s));
}

TEST(ShippedSystems, areAllGood)
{
    const QDir directory(QString::fromLocal8Bit(qgetenv("GW_SOURCE_DIR")) + u"/resources/systems"_s);
    const QStringList files = directory.entryList({u"*.yaml"_s}, QDir::Files);
    EXPECT_EQ(files.size(), 170);
    QSet<QString> clients;
    for (const QString &name : files) {
        QFile file(directory.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const AdapterFile read = parseAdapter(file.readAll(), name.chopped(5), place);
        ASSERT_TRUE(read.adapter) << qPrintable(toString(name, read.mistakes.value(0)));
        EXPECT_FALSE(!read.adapter->clientId.isEmpty() && clients.contains(read.adapter->clientId)) << qPrintable(name);
        clients.insert(read.adapter->clientId);
    }
}

} // namespace
