// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/base/logging.h>

using namespace Qt::Literals::StringLiterals;

TEST(Scrub, secretsOfEveryShape_leaveNoTrace)
{
    const QString secret = u"s3cretT0ken-abcdef"_s;
    for (const QString &line :
         {u"Authorization: Bearer "_s + secret, u"{\"password\": \""_s + secret + u"\"}"_s,
          u"GET /callback?code="_s + secret + u"&state=1"_s, u"{\"refresh_token\":\""_s + secret + u"\",\"x\":1}"_s,
          u"eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIx."_s + secret})
        EXPECT_FALSE(gw::scrubbed(line).contains(secret)) << line.toStdString();
}

TEST(Scrub, ordinaryText_staysAsItIs)
{
    const QString line = u"sync directory: 500 rows in 12 ms, state=42"_s;
    EXPECT_EQ(gw::scrubbed(line), line);
}
