// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QFrame>
#include <gw/boards_ui/boards_module.h>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace gw::boards {

/// What a post carries beside its text, above it: offer and state, quiz, event, or who answers for an entry.
class KindPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit KindPanel(const BoardsViewParts &parts, QWidget *parent = nullptr);
    void show(const PostDetail &post);
    void clear();

Q_SIGNALS:
    void marketWanted(gw::boards::MarketState state);
    void answered(int option);
    void joinWanted(bool joined);
    void participantsWanted();
    void knowledgeChecked(bool stillTrue);

private:
    void market(const PostDetail &post);
    void quiz(const PostDetail &post);
    void event(const PostDetail &post);
    void knowledge(const PostDetail &post);
    QLabel *line(const QString &text, widgets::Theme::Text style = widgets::Theme::Text::Body, bool secondary = false);
    QHBoxLayout *buttons();

    const BoardsViewParts &m_parts;
    QVBoxLayout *m_column = nullptr;
    QWidget *m_body = nullptr;
};

} // namespace gw::boards
