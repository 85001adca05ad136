// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// The main() of every test program. A GUI test defines GW_TEST_APPLICATION through gw_test_gui (tests/support/gui).
#include <QCoreApplication>
#include <gtest/gtest.h>

namespace gw::test {
void installWarningCheck();
}

int main(int argc, char **argv)
{
    testing::InitGoogleTest(&argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("gwanmun-test"));
    QCoreApplication application(argc, argv);
    gw::test::installWarningCheck();
    return RUN_ALL_TESTS();
}
