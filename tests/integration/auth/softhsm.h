// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QTemporaryDir>
#include <testcertificates.h>

/// SoftHSM with its tokens in a folder of its own, filled with the tools that an administrator would use.
class SoftHsm
{
public:
    SoftHsm();

    /// The PKCS#11 module, wherever the distribution put it; empty: softhsm2 is not installed.
    static QString module();
    /// A new token with this key and certificate.
    bool add(const QString &label, const QString &pin, const gw::test::Key &key, const QByteArray &certificate);

private:
    QTemporaryDir m_folder;
};
