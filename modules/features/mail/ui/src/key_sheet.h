// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDialog>
#include <gw/widgets/theme.h>

namespace gw::mail {

/// "?": the keys of the mail page.
class KeySheet final : public QDialog
{
    Q_OBJECT

public:
    KeySheet(widgets::Theme &theme, QWidget *parent);
};

} // namespace gw::mail
