// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QStandardPaths>
#include <gtest/gtest.h>

namespace gw::test {
void installWarningCheck();
}

int main(int argc, char **argv)
{
    testing::InitGoogleTest(&argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("gwanmun-test"));
    QApplication application(argc, argv);
    gw::test::installWarningCheck();
    return RUN_ALL_TESTS();
}
