// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// An anonymous answer cannot be joined to a person, not even by the server: with everything that ever reached it.
#include "office.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <algorithm>
#include <memory>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <random>
#include <ranges>

using namespace gw;
using namespace gw::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Number = std::unique_ptr<BIGNUM, decltype(&BN_free)>;

Number number(const QByteArray &bytes)
{
    return {BN_bin2bn(reinterpret_cast<const unsigned char *>(bytes.constData()), int(bytes.size()), nullptr), BN_free};
}

struct Key
{
    Number n{nullptr, BN_free};
    Number e{nullptr, BN_free};
};

Key keyFrom(const QString &publicKey)
{
    const QByteArray der = QByteArray::fromBase64(publicKey.toLatin1(),
                                                  QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const unsigned char *begin = reinterpret_cast<const unsigned char *>(der.constData());
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> pkey(d2i_PUBKEY(nullptr, &begin, der.size()), EVP_PKEY_free);
    BIGNUM *n = nullptr;
    BIGNUM *e = nullptr;
    EVP_PKEY_get_bn_param(pkey.get(), OSSL_PKEY_PARAM_RSA_N, &n);
    EVP_PKEY_get_bn_param(pkey.get(), OSSL_PKEY_PARAM_RSA_E, &e);
    return {Number(n, BN_free), Number(e, BN_free)};
}

/// Whether there is a blinding factor r with which `cast` would have been blinded to exactly what `issued` was:
/// blinded = m * r^e, where m is the encoded token that the signature is of. The server, which saw both, cannot tell then.
bool couldBelongTogether(const Key &key, const Vote &issued, const Vote &cast)
{
    const std::unique_ptr<BN_CTX, decltype(&BN_CTX_free)> context(BN_CTX_new(), BN_CTX_free);
    const Number signature = number(cast.signature);
    const Number inverse{BN_mod_inverse(nullptr, signature.get(), key.n.get(), context.get()), BN_free};
    if (!inverse)
        return false;
    const Number r{BN_new(), BN_free};
    BN_mod_mul(r.get(), number(issued.blindSignature).get(), inverse.get(), key.n.get(), context.get());
    const Number encoded{BN_new(), BN_free};
    BN_mod_exp(encoded.get(), signature.get(), key.e.get(), key.n.get(), context.get());
    const Number blinded{BN_new(), BN_free};
    BN_mod_exp(blinded.get(), r.get(), key.e.get(), key.n.get(), context.get());
    BN_mod_mul(blinded.get(), blinded.get(), encoded.get(), key.n.get(), context.get());
    const Number common{BN_new(), BN_free};
    BN_gcd(common.get(), r.get(), key.n.get(), context.get());
    return BN_is_one(common.get()) && BN_cmp(blinded.get(), number(issued.blinded).get()) == 0;
}

class AnonymityTest : public OfficeTest
{
protected:
    /// Everybody of the bureau gets a ballot signed, in the order of their numbers; what they will answer.
    QList<Vote> issueAll(const QString &id)
    {
        QList<Vote> votes;
        for (int i = 1; i <= 24; ++i) {
            Vote vote = prepare(id, u"p-%1"_s.arg(i),
                                answers(i % 3 == 0 ? u"a"_s : u"b"_s, 1 + i % 5, u"말 %1"_s.arg((i * 7) % 24)));
            const Response signature = sign(id, vote);
            EXPECT_EQ(signature.status, 200) << signature.body.constData();
            votes.append(vote);
        }
        return votes;
    }

    void castAll(const QString &id, QList<Vote> votes, unsigned order)
    {
        std::ranges::shuffle(votes, std::mt19937(order));
        for (const Vote &vote : std::as_const(votes)) {
            const Response response = cast(id, vote);
            EXPECT_EQ(response.status, 200) << response.body.constData();
        }
    }
};

} // namespace

TEST_P(AnonymityTest, everyMatchingOfIssuedAndCastBallots_isEquallyPossible)
{
    const QString id = open();
    const QList<Vote> votes = issueAll(id);
    castAll(id, votes, 7);
    const portal::Survey seen = survey(id, u"p-1"_s);
    QHash<QString, int> pairs;
    for (const portal::BallotKey &one : *seen.ballotKeys) {
        const Key key = keyFrom(one.publicKey);
        for (const Vote &issued : votes) {
            for (const Vote &cast : votes) {
                if (issued.keyId != one.id || cast.keyId != one.id)
                    continue;
                ASSERT_TRUE(couldBelongTogether(key, issued, cast))
                    << qPrintable(issued.person) << " can be told from " << qPrintable(cast.person);
                ++pairs[one.id];
            }
        }
    }
    // No pair is left out, and no ballot can be from a group that is too small to hide in.
    int people = 0;
    for (const portal::BallotKey &one : *seen.ballotKeys) {
        EXPECT_GE(one.members, 10);
        EXPECT_EQ(pairs.value(one.id), one.members * one.members);
        people += one.members;
    }
    EXPECT_EQ(people, 24);
    // The look itself can say no: what is no signature of the key does not fit.
    Vote forged = votes.first();
    forged.signature[10] = char(forged.signature.at(10) ^ 1);
    forged.blindSignature[20] = char(forged.blindSignature.at(20) ^ 1);
    for (const portal::BallotKey &one : *seen.ballotKeys) {
        if (one.id == forged.keyId) {
            EXPECT_FALSE(couldBelongTogether(keyFrom(one.publicKey), forged, votes.at(1)));
        }
    }
}

TEST_P(AnonymityTest, theOrderOfVoting_leavesNoTraceInTheDatabase)
{
    const QString id = open();
    const QList<Vote> votes = issueAll(id);
    const QString physical = GetParam() == Engine::Sqlite ? u"rowid"_s : u"bucket"_s;
    const auto snapshot = [&] {
        QStringList all = dump();
        for (const backend::storage::Row &row :
             query(u"SELECT %1, kind, bucket, document FROM survey_urn ORDER BY kind, bucket"_s.arg(physical)))
            all.append(row.text(0) + row.text(1) + row.text(2) + row.text(3));
        return all;
    };
    const auto empty = [&] {
        run(u"UPDATE survey_urn SET document = '{}' WHERE kind = 'ballots'"_s);
        run(u"UPDATE survey_tally SET ballots = 0, results = ''"_s);
    };
    castAll(id, votes.first(20), 1); // not all: the numbers that are shown must not depend on the order either
    const QStringList one = snapshot();
    empty();
    castAll(id, votes.first(20), 2);
    EXPECT_EQ(snapshot(), one);
    // The same for who took part: asked in the opposite order, byte for byte the same table.
    const auto takers = [&] {
        QStringList all;
        for (const backend::storage::Row &row :
             query(u"SELECT %1, bucket, document FROM survey_urn WHERE kind = 'takers' ORDER BY bucket"_s.arg(physical)))
            all.append(row.text(0) + row.text(1) + row.text(2));
        return all;
    };
    const QStringList first = takers();
    run(u"UPDATE survey_urn SET document = '{}' WHERE kind = 'takers'"_s);
    for (Vote vote : votes | std::views::reverse)
        EXPECT_EQ(sign(id, vote).status, 200);
    EXPECT_EQ(takers(), first);
}

TEST_P(AnonymityTest, noRowOfTheDatabase_holdsAPersonAndAnAnswer)
{
    const QString id = open();
    const int before = int(dump().size());
    const QList<Vote> votes = issueAll(id);
    castAll(id, votes, 3);
    const QStringList all = dump();
    EXPECT_EQ(all.size(), before) << "a vote adds no row anywhere: no change, no key, no log";
    const QRegularExpression person(u"\\bp-\\d+\\b"_s);
    const QRegularExpression moment(u"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d"_s);
    int ballots = 0;
    int takers = 0;
    for (const QString &row : all) {
        for (const Vote &vote : votes) {
            const QString digest =
                QString::fromLatin1(QCryptographicHash::hash(vote.token, QCryptographicHash::Sha256).toHex());
            if (!row.contains(digest))
                continue;
            ++ballots;
            EXPECT_FALSE(row.contains(person)) << qPrintable(row.left(200));
            EXPECT_FALSE(row.contains(moment)) << qPrintable(row.left(200));
        }
        if (row.contains(u"kind=takers"_s) && row.contains(person)) {
            ++takers;
            EXPECT_FALSE(row.contains(u"answers"_s));
            EXPECT_FALSE(row.contains(moment)) << "a day and nothing finer: " << qPrintable(row.left(300));
            EXPECT_TRUE(row.contains(u"\"day\":\"2026-11-21\""_s));
        }
        if (row.startsWith(u"idempotency:"_s) || row.startsWith(u"change"_s)) {
            EXPECT_FALSE(row.contains(u"/ballot"_s)) << qPrintable(row);
        }
    }
    EXPECT_EQ(ballots, 24);
    EXPECT_GT(takers, 10);
    for (const Vote &vote : votes) {
        const QString token = QString::fromLatin1(vote.token.toBase64(QByteArray::Base64UrlEncoding));
        EXPECT_TRUE(all.filter(token.left(40)).isEmpty()) << "the token itself is not needed any more";
    }
}

TEST_P(AnonymityTest, neitherHalf_isLoggedAndTheSecondTakesNoIdentity)
{
    for (const QString &path : {u"/v1/surveys/x/ballots"_s, u"/v1/surveys/x/ballot-signature"_s}) {
        const auto match = m_router.match("POST", path);
        ASSERT_TRUE(match.handler);
        EXPECT_FALSE(match.options.logged);
    }
    const QString id = open();
    Vote vote = prepare(id, u"p-5"_s, answers(u"a"_s, 3));
    ASSERT_EQ(sign(id, vote).status, 200);
    EXPECT_EQ(cast(id, vote).status, 200) << "nobody's name";
}

TEST_P(AnonymityTest, aBallot_countsOnceHoweverOftenItComes)
{
    const QString id = open();
    Vote vote = prepare(id, u"p-5"_s, answers(u"a"_s, 3, u"한마디"_s));
    const Response first = sign(id, vote);
    const Vote once = vote;
    EXPECT_EQ(sign(id, vote).body, first.body) << "who lost the answer gets it again";
    const Response receipt = cast(id, vote);
    ASSERT_EQ(receipt.status, 200);
    m_clock.advance(std::chrono::hours(2));
    EXPECT_EQ(cast(id, vote).body, receipt.body);
    Vote changed = vote;
    changed.answers = answers(u"b"_s, 1);
    EXPECT_EQ(problem(cast(id, changed)), u"ballot-used"_s);
    Vote second = prepare(id, u"p-5"_s, answers(u"b"_s, 1));
    EXPECT_EQ(problem(sign(id, second)), u"ballot-issued"_s);
    EXPECT_EQ(query(u"SELECT ballots FROM survey_tally"_s).front().integer(0), 1);
    // After the end the first answer still comes, so that whoever did not hear it can stop asking.
    ASSERT_EQ(ask("POST", u"/v1/surveys/"_s + id + u"/state"_s, u"p-1"_s, {{u"to"_s, u"closed"_s}}).status, 200);
    EXPECT_EQ(cast(id, once).body, receipt.body);
    EXPECT_EQ(query(u"SELECT count(*) FROM survey_group WHERE private_key IS NOT NULL"_s).front().integer(0), 0)
        << "nobody can make ballots any more";
}

TEST_P(AnonymityTest, aBallotOfAnotherSurveyOrGroup_isNoBallot)
{
    const QString id = open();
    const QString another = open();
    Vote vote = prepare(id, u"p-5"_s, answers(u"a"_s, 3));
    ASSERT_EQ(sign(id, vote).status, 200);
    EXPECT_EQ(cast(another, vote).status, 422);
    Vote moved = vote;
    moved.keyId = survey(id, u"p-20"_s).ballotKeyId.value_or(QString());
    if (moved.keyId != vote.keyId) {
        EXPECT_EQ(cast(id, moved).status, 422) << "nobody votes for the other division";
    }
    Vote stranger = vote;
    stranger.person = u"p-26"_s;
    EXPECT_EQ(sign(id, stranger).status, 404);
    EXPECT_EQ(cast(id, vote).status, 200);
}

TEST_P(AnonymityTest, anAudienceThatIsTooSmall_cannotBeAnonymous)
{
    const Response created = ask("POST", u"/v1/surveys"_s, u"p-1"_s, draft());
    const QString id = json(created).value(u"id").toString();
    run(u"DELETE FROM seat WHERE id NOT IN ('s-p-1', 's-p-2', 's-p-3', 's-p-4', 's-p-5', 's-p-6', 's-p-7', 's-p-8', 's-p-9')"_s);
    const Response refused = ask("POST", u"/v1/surveys/"_s + id + u"/state"_s, u"p-1"_s, {{u"to"_s, u"open"_s}});
    EXPECT_EQ(refused.status, 422);
    EXPECT_EQ(json(refused).value(u"errors")[0][u"code"].toString(), u"too-few"_s);
}

INSTANTIATE_TEST_SUITE_P(Engines, AnonymityTest, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);
