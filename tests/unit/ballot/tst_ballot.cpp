// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "rfc9474.h"
#include <QSet>
#include <gtest/gtest.h>
#include <gw/ballot/blind.h>

using namespace gw;

namespace {

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

ballot::PublicKey rfcKey()
{
    return *ballot::PublicKey::fromNumbers(hex(rfc9474::n), hex(rfc9474::e));
}

const ballot::PrivateKey &ourKey()
{
    static const ballot::PrivateKey key = *ballot::PrivateKey::generate();
    return key;
}

const QByteArray rfcToken = hex(rfc9474::msgPrefix) + hex(rfc9474::msg);

} // namespace

TEST(Ballot, blindingTheRfcsMessage_givesTheRfcsBlindedMessage)
{
    const auto blinded = ballot::blindWith(rfcKey(), rfcToken, hex(rfc9474::salt), hex(rfc9474::inv));

    ASSERT_TRUE(blinded.has_value());
    EXPECT_EQ(blinded->message.toHex(), rfc9474::blindedMsg);
}

TEST(Ballot, finalisingTheRfcsBlindSignature_givesTheRfcsSignature)
{
    const auto signature = ballot::finalise(rfcKey(), rfcToken, hex(rfc9474::blindSig), hex(rfc9474::inv));

    ASSERT_TRUE(signature.has_value());
    EXPECT_EQ(signature->toHex(), rfc9474::sig);
    EXPECT_TRUE(ballot::verify(rfcKey(), rfcToken, hex(rfc9474::sig)));
}

TEST(Ballot, signatureOfAnotherMessage_isNotGood)
{
    QByteArray otherToken = rfcToken;
    otherToken[40] = char(otherToken[40] ^ 1);
    QByteArray otherSignature = hex(rfc9474::sig);
    otherSignature[100] = char(otherSignature[100] ^ 1);

    EXPECT_FALSE(ballot::verify(rfcKey(), otherToken, hex(rfc9474::sig)));
    EXPECT_FALSE(ballot::verify(rfcKey(), rfcToken, otherSignature));
    EXPECT_FALSE(ballot::verify(rfcKey(), rfcToken, {}));
    EXPECT_FALSE(ballot::verify(ourKey().publicKey(), rfcToken, hex(rfc9474::sig)));
}

TEST(Ballot, wholeWay_endsInASignatureOfTheToken)
{
    const QByteArray token = ballot::newToken();
    const auto blinded = ballot::blind(ourKey().publicKey(), token);
    ASSERT_TRUE(blinded.has_value());
    const auto blindSignature = ourKey().blindSign(blinded->message);
    ASSERT_TRUE(blindSignature.has_value());
    const auto signature = ballot::finalise(ourKey().publicKey(), token, *blindSignature, blinded->inverse);

    ASSERT_TRUE(signature.has_value());
    EXPECT_TRUE(ballot::verify(ourKey().publicKey(), token, *signature));
    EXPECT_EQ(*ourKey().blindSign(blinded->message), *blindSignature) << "asking again must not be a second vote";
}

TEST(Ballot, blindingTwice_looksDifferentEachTime)
{
    const QByteArray token = ballot::newToken();
    QSet<QByteArray> seen;
    for (int i = 0; i < 8; ++i)
        seen.insert(ballot::blind(ourKey().publicKey(), token)->message);

    EXPECT_EQ(seen.size(), 8);
    EXPECT_EQ(token.size(), ballot::tokenBytes);
    EXPECT_NE(ballot::newToken(), token);
}

TEST(Ballot, serverThatSignsSomethingElse_isFoundOut)
{
    const QByteArray token = ballot::newToken();
    const auto blinded = ballot::blind(ourKey().publicKey(), token);
    const auto another = ballot::blind(ourKey().publicKey(), ballot::newToken());
    const auto blindSignature = ourKey().blindSign(another->message);

    const auto signature = ballot::finalise(ourKey().publicKey(), token, *blindSignature, blinded->inverse);

    ASSERT_FALSE(signature.has_value());
    EXPECT_EQ(signature.error().code, Error::Code::Protocol);
}

TEST(Ballot, messageThatIsNoNumberOfTheKey_isRefused)
{
    const int size = ourKey().publicKey().bytes();

    EXPECT_FALSE(ourKey().blindSign(QByteArray(size, '\xff')).has_value());
    EXPECT_FALSE(ourKey().blindSign(QByteArray(size, '\0')).has_value());
    EXPECT_FALSE(ourKey().blindSign(QByteArray(size - 1, '\x01')).has_value());
    EXPECT_FALSE(ourKey().blindSign({}).has_value());
}

TEST(Ballot, keysSurviveBeingWritten)
{
    const auto again = ballot::PrivateKey::fromDer(ourKey().toDer());
    const auto open = ballot::PublicKey::fromDer(ourKey().publicKey().toDer());

    ASSERT_TRUE(again.has_value());
    ASSERT_TRUE(open.has_value());
    EXPECT_EQ(again->publicKey().toDer(), open->toDer());
    EXPECT_EQ(open->fingerprint().size(), 8);
    EXPECT_NE(open->fingerprint(), rfcKey().fingerprint());
    EXPECT_EQ(open->bytes(), 256);
}

TEST(Ballot, whatIsNoKey_isRefused)
{
    EXPECT_FALSE(ballot::PublicKey::fromDer({}).has_value());
    EXPECT_FALSE(ballot::PublicKey::fromDer("no key").has_value());
    EXPECT_FALSE(ballot::PublicKey::fromDer(ourKey().publicKey().toDer() + 'x').has_value());
    EXPECT_FALSE(ballot::PublicKey::fromNumbers(QByteArray(128, '\xff'), hex(rfc9474::e)).has_value()) << "1024 bits";
    EXPECT_FALSE(ballot::PrivateKey::fromDer(ourKey().publicKey().toDer()).has_value());
}
