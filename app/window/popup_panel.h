// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QFrame>
#include <gw/widgets/theme.h>

class QVBoxLayout;

namespace gw::app {

/// A card that floats under a button of the top bar and goes away with Escape or a click elsewhere.
class PopupPanel final : public QFrame
{
    Q_OBJECT

public:
    PopupPanel(widgets::Theme &theme, QWidget *parent);
    QVBoxLayout *column() const { return m_column; }
    void clear();
    /// Opens it below `anchor`, right edges aligned.
    void openBelow(const QWidget *anchor);

private:
    QVBoxLayout *m_column;
};

} // namespace gw::app
