// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "editor_text.h"

#include <QPointer>

class QComboBox;
class QMenu;
class QToolButton;

namespace gw::widgets {
class FlowLayout;
}

namespace gw::approval {

/// The body with its tools: looks of words, levels of the outline, tables, pictures, undo. Each tool has a key or is reached
/// with Tab from the text's neighbours.
class BodyEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit BodyEditor(widgets::Theme &theme, QWidget *parent = nullptr);

    BodyEdit *edit() const { return m_edit; }
    void setReadOnly(bool on);
    void insertPicture(const document::Image &image, const QImage &picture);

Q_SIGNALS:
    void pictureFileWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(const QString &icon, const QString &id, const QKeySequence &keys, bool checkable, std::function<void()> run);
    void buildLooks();
    void buildTables();
    void retranslate();
    void refresh();
    void toggle(const std::function<void(QTextCharFormat &, const QTextCharFormat &)> &change);
    void setInk(const QString &color);
    void setSize(double points);
    void setAlign(document::Align align);
    void insertTable();
    void changeTable(const std::function<void(QTextTable &, const QTextTableCell &)> &change);
    void spreadWidths(QTextTable &table);

    widgets::Theme &m_theme;
    BodyEdit *m_edit;
    QWidget *m_bar;
    widgets::FlowLayout *m_flow;
    QComboBox *m_level;
    QComboBox *m_size;
    QToolButton *m_bold, *m_italic, *m_underline, *m_strike, *m_color, *m_align, *m_less, *m_more, *m_table, *m_picture, *m_undo, *m_redo;
    QMenu *m_colors, *m_aligns, *m_tables;
    QList<QAction *> m_inTable;
};

/// A picture as a PNG file; takes a while, so beside the GUI thread.
QByteArray pngOf(const QImage &picture);

} // namespace gw::approval
