// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArrayView>
#include <QMap>
#include <QString>

namespace gw::backend::mime {

/// A value with parameters, as in Content-Type and Content-Disposition.
struct Parameterised
{
    QString value;                 ///< lower case, without comments
    QMap<QString, QString> params; ///< names in lower case, values decoded from whatever they came in
};

Parameterised parameterised(QByteArrayView field);

} // namespace gw::backend::mime
