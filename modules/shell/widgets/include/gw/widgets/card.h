// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QFrame>
#include <gw/widgets/theme.h>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace gw::widgets {

class ElidedLabel;

/// A titled surface with a 1 px border. Content goes below the title, small actions to its right.
class Card final : public QFrame
{
    Q_OBJECT

public:
    explicit Card(Theme &theme, QWidget *parent = nullptr);
    void setTitle(const QString &title, const QString &note = {});
    void setContent(QWidget *content); ///< takes ownership
    void addHeaderWidget(QWidget *widget);

private:
    ElidedLabel *m_title;
    QLabel *m_note;
    QHBoxLayout *m_header;
    QVBoxLayout *m_layout;
};

} // namespace gw::widgets
