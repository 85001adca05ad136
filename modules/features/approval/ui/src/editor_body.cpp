// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "editor_body.h"

#include <QComboBox>
#include <QMenu>
#include <QPainter>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>
#include <gw/document/outline.h>
#include <gw/widgets/flow_layout.h>
#include <gw/widgets/icons.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::approval {
namespace {

constexpr double formSizes[] = {0, 9, 10, 11, 13, 14, 16, 18, 20, 24};
constexpr int newRows = 3;
constexpr int newColumns = 3;
constexpr int whole = 1000;

struct Ink
{
    Role role;
    const char *name;
};
// The few inks of an official document. On paper they are those of the light scheme, whatever the screen shows.
constexpr Ink inks[] = {{Role::Text, QT_TRANSLATE_NOOP("gw::approval::BodyEditor", "As the form")},
                        {Role::DangerText, QT_TRANSLATE_NOOP("gw::approval::BodyEditor", "Red")},
                        {Role::AccentText, QT_TRANSLATE_NOOP("gw::approval::BodyEditor", "Blue")},
                        {Role::SuccessText, QT_TRANSLATE_NOOP("gw::approval::BodyEditor", "Green")},
                        {Role::WarningText, QT_TRANSLATE_NOOP("gw::approval::BodyEditor", "Brown")},
                        {Role::TextSecondary, QT_TRANSLATE_NOOP("gw::approval::BodyEditor", "Grey")}};

QIcon swatch(const Theme &theme, const QColor &color)
{
    const int side = theme.scaled(16);
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(Role::BorderStrong));
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(0.5, 0.5, side - 1, side - 1), radius::control, radius::control);
    return pixmap;
}

} // namespace

BodyEditor::BodyEditor(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_edit(new BodyEdit(theme))
    , m_bar(new QWidget)
    , m_flow(new FlowLayout(2))
    , m_level(new QComboBox)
    , m_size(new QComboBox)
    , m_colors(new QMenu(this))
    , m_aligns(new QMenu(this))
    , m_tables(new QMenu(this))
{
    setObjectName(u"approval.bodyEditor"_s);
    m_bar->setObjectName(u"approval.body.bar"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_bar->setSizePolicy(policy);
    m_bar->setLayout(m_flow);
    buildLooks();
    buildTables();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_bar);
    layout->addWidget(m_edit, 1);
    setFocusProxy(m_edit);
    connect(m_edit, &QTextEdit::cursorPositionChanged, this, &BodyEditor::refresh);
    connect(m_edit, &QTextEdit::currentCharFormatChanged, this, &BodyEditor::refresh);
    connect(&theme, &Theme::changed, this, &BodyEditor::retranslate);
    retranslate();
    refresh();
}

QToolButton *BodyEditor::addButton(const QString &icon, const QString &id, const QKeySequence &keys, bool checkable, std::function<void()> run)
{
    auto *button = new QToolButton;
    button->setIcon(widgets::icon(m_theme, icon));
    button->setObjectName(u"approval.body."_s + id);
    button->setCheckable(checkable);
    button->setFocusPolicy(Qt::TabFocus);
    m_flow->addWidget(button);
    if (run) {
        connect(button, &QToolButton::clicked, this, [this, run] {
            m_edit->commitPreedit();
            run();
            m_edit->setFocus();
            refresh();
        });
    }
    if (!keys.isEmpty()) {
        button->setProperty("keys", keys.toString(QKeySequence::NativeText));
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, button, &QToolButton::click);
        m_edit->addAction(action);
    }
    return button;
}

void BodyEditor::buildLooks()
{
    m_level->setObjectName(u"approval.body.level"_s);
    m_level->setFocusPolicy(Qt::StrongFocus);
    m_flow->addWidget(m_level);
    connect(m_level, &QComboBox::activated, this, [this](int level) {
        m_edit->setLevel(level);
        m_edit->setFocus();
    });
    m_less = addButton(u"format-indent-less"_s, u"less"_s, QKeySequence(u"Ctrl+["_s), false, [this] { m_edit->changeLevel(-1); });
    m_more = addButton(u"format-indent-more"_s, u"more"_s, QKeySequence(u"Ctrl+]"_s), false, [this] { m_edit->changeLevel(1); });
    m_bold = addButton(u"format-text-bold"_s, u"bold"_s, QKeySequence::Bold, true, [this] {
        toggle([](QTextCharFormat &set, const QTextCharFormat &now) { set.setFontWeight(now.fontWeight() >= QFont::DemiBold ? QFont::Normal : QFont::DemiBold); });
    });
    m_italic = addButton(u"format-text-italic"_s, u"italic"_s, QKeySequence::Italic, true,
                         [this] { toggle([](QTextCharFormat &set, const QTextCharFormat &now) { set.setFontItalic(!now.fontItalic()); }); });
    m_underline = addButton(u"format-text-underline"_s, u"underline"_s, QKeySequence::Underline, true,
                            [this] { toggle([](QTextCharFormat &set, const QTextCharFormat &now) { set.setFontUnderline(!now.fontUnderline()); }); });
    m_strike = addButton(u"format-text-strikethrough"_s, u"strike"_s, QKeySequence(u"Ctrl+Shift+X"_s), true,
                         [this] { toggle([](QTextCharFormat &set, const QTextCharFormat &now) { set.setFontStrikeOut(!now.fontStrikeOut()); }); });
    m_color = addButton(u"format-text-color"_s, u"color"_s, {}, false, {});
    m_color->setMenu(m_colors);
    m_color->setPopupMode(QToolButton::InstantPopup);
    for (const Ink &ink : inks) {
        QAction *action = m_colors->addAction(QString());
        const QString name = ink.role == Role::Text ? QString() : color(Scheme::Light, ink.role).name();
        connect(action, &QAction::triggered, this, [this, name] { setInk(name); });
    }
    m_size->setObjectName(u"approval.body.size"_s);
    m_size->setFocusPolicy(Qt::StrongFocus);
    m_flow->addWidget(m_size);
    connect(m_size, &QComboBox::activated, this, [this](int at) { setSize(m_size->itemData(at).toDouble()); });
    m_align = addButton(u"format-justify-fill"_s, u"align"_s, {}, false, {});
    m_align->setMenu(m_aligns);
    m_align->setPopupMode(QToolButton::InstantPopup);
    const QString icons[] = {u"format-justify-fill"_s, u"format-justify-left"_s, u"format-justify-center"_s, u"format-justify-right"_s};
    for (int at = 0; at < 4; ++at) {
        QAction *action = m_aligns->addAction(icon(m_theme, icons[at]), QString());
        connect(action, &QAction::triggered, this, [this, at] { setAlign(document::Align(at)); });
    }
}

void BodyEditor::buildTables()
{
    m_table = addButton(u"insert-table"_s, u"table"_s, {}, false, {});
    m_table->setMenu(m_tables);
    m_table->setPopupMode(QToolButton::InstantPopup);
    m_picture = addButton(u"insert-image"_s, u"picture"_s, {}, false, [this] { Q_EMIT pictureFileWanted(); });
    m_undo = addButton(u"edit-undo"_s, u"undo"_s, {}, false, [this] { m_edit->undo(); });
    m_redo = addButton(u"edit-redo"_s, u"redo"_s, {}, false, [this] { m_edit->redo(); });
    m_undo->setEnabled(false);
    m_redo->setEnabled(false);
    connect(m_edit, &QTextEdit::undoAvailable, m_undo, &QToolButton::setEnabled);
    connect(m_edit, &QTextEdit::redoAvailable, m_redo, &QToolButton::setEnabled);

    connect(m_tables->addAction(icon(m_theme, u"insert-table"_s), QString()), &QAction::triggered, this, &BodyEditor::insertTable);
    m_tables->addSeparator();
    const auto add = [this](const QString &symbol, std::function<void(QTextTable &, const QTextTableCell &)> change) {
        QAction *action = m_tables->addAction(icon(m_theme, symbol), QString());
        connect(action, &QAction::triggered, this, [this, change = std::move(change)] { changeTable(change); });
        m_inTable.append(action);
    };
    add(u"edit-table-insert-row-above"_s, [](QTextTable &table, const QTextTableCell &cell) { table.insertRows(cell.row(), 1); });
    add(u"edit-table-insert-row-below"_s, [](QTextTable &table, const QTextTableCell &cell) { table.insertRows(cell.row() + cell.rowSpan(), 1); });
    add(u"edit-table-insert-column-left"_s, [](QTextTable &table, const QTextTableCell &cell) { table.insertColumns(cell.column(), 1); });
    add(u"edit-table-insert-column-right"_s, [](QTextTable &table, const QTextTableCell &cell) { table.insertColumns(cell.column() + cell.columnSpan(), 1); });
    add(u"edit-table-delete-row"_s, [](QTextTable &table, const QTextTableCell &cell) { table.removeRows(cell.row(), cell.rowSpan()); });
    add(u"edit-table-delete-column"_s, [](QTextTable &table, const QTextTableCell &cell) { table.removeColumns(cell.column(), cell.columnSpan()); });
    add(u"edit-table-cell-merge"_s, [this](QTextTable &table, const QTextTableCell &) { table.mergeCells(m_edit->textCursor()); });
    add(u"edit-table-cell-split"_s, [](QTextTable &table, const QTextTableCell &cell) { table.splitCell(cell.row(), cell.column(), 1, 1); });
    add(u"format-text-bold"_s, [this](QTextTable &table, const QTextTableCell &cell) {
        const bool on = !cell.format().boolProperty(HeaderProperty);
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell one = table.cellAt(cell.row(), column);
            markHeader(one, on, m_edit->look());
        }
    });
    add(u"edit-delete"_s, [](QTextTable &table, const QTextTableCell &) { table.removeRows(0, table.rows()); });
}

void BodyEditor::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text) {
        const QString keys = button->property("keys").toString();
        button->setAccessibleName(text);
        button->setToolTip(keys.isEmpty() ? text : text + u" ("_s + keys + u')');
    };
    name(m_bold, tr("Bold"));
    name(m_italic, tr("Italic"));
    name(m_underline, tr("Underlined"));
    name(m_strike, tr("Struck through"));
    name(m_color, tr("Colour of the words"));
    name(m_align, tr("Alignment"));
    name(m_less, tr("One level out (Shift+Tab)"));
    name(m_more, tr("One level in (Tab)"));
    name(m_table, tr("Table"));
    name(m_picture, tr("Picture from a file"));
    name(m_undo, tr("Undo"));
    name(m_redo, tr("Redo"));
    for (int at = 0; at < int(std::size(inks)); ++at) {
        m_colors->actions().at(at)->setText(tr(inks[at].name));
        m_colors->actions().at(at)->setIcon(swatch(m_theme, inks[at].role == Role::Text ? m_theme.color(Role::Text) : color(Scheme::Light, inks[at].role)));
    }
    const QString aligns[] = {tr("Justified"), tr("Left"), tr("Centred"), tr("Right")};
    for (int at = 0; at < 4; ++at)
        m_aligns->actions().at(at)->setText(aligns[at]);
    m_tables->actions().first()->setText(tr("Insert a table"));
    const QString tables[] = {tr("Row above"), tr("Row below"), tr("Column to the left"), tr("Column to the right"), tr("Remove the row"), tr("Remove the column"),
                              tr("Merge the selected cells"), tr("Split the cell"), tr("Head row, or not"), tr("Remove the table")};
    for (int at = 0; at < m_inTable.size(); ++at)
        m_inTable.at(at)->setText(tables[at]);
    const int level = std::max(0, m_level->currentIndex());
    m_level->clear();
    m_level->addItem(tr("Text"));
    for (int one = 1; one <= document::outlineLevels; ++one)
        m_level->addItem(tr("Item %1").arg(document::outlineMark(one, 1)));
    m_level->setCurrentIndex(level);
    m_level->setAccessibleName(tr("Level of the outline"));
    const int size = std::max(0, m_size->currentIndex());
    m_size->clear();
    for (const double one : formSizes)
        m_size->addItem(one > 0 ? tr("%1 pt").arg(one) : tr("Form's size"), one);
    m_size->setCurrentIndex(size);
    m_size->setAccessibleName(tr("Size of the words"));
    m_edit->setAccessibleName(tr("Body of the document"));
    m_edit->setPlaceholderText(tr("Write here. Enter makes the next item, Tab and Shift+Tab change its level; marks and the end mark come by themselves."));
}

void BodyEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BodyEditor::setReadOnly(bool on)
{
    m_edit->setReadOnly(on);
    m_bar->setEnabled(!on);
}

void BodyEditor::refresh()
{
    const QTextCharFormat format = m_edit->currentCharFormat();
    m_bold->setChecked(format.fontWeight() >= QFont::DemiBold);
    m_italic->setChecked(format.fontItalic());
    m_underline->setChecked(format.fontUnderline());
    m_strike->setChecked(format.fontStrikeOut());
    m_level->setCurrentIndex(m_edit->level());
    const double size = format.doubleProperty(SizeProperty);
    const int known = m_size->findData(size);
    m_size->setCurrentIndex(known);
    const bool inTable = m_edit->textCursor().currentTable();
    for (QAction *action : std::as_const(m_inTable))
        action->setEnabled(inTable);
    m_picture->setEnabled(!inTable);
}

void BodyEditor::toggle(const std::function<void(QTextCharFormat &, const QTextCharFormat &)> &change)
{
    QTextCharFormat set;
    change(set, m_edit->currentCharFormat());
    m_edit->mergeCurrentCharFormat(set);
}

void BodyEditor::setInk(const QString &ink)
{
    m_edit->commitPreedit();
    QTextCharFormat set;
    set.setProperty(InkProperty, ink);
    set.setForeground(m_edit->look().visibleInk(ink, m_edit->currentCharFormat().stringProperty(PaperProperty)));
    m_edit->mergeCurrentCharFormat(set);
    m_edit->setFocus();
}

void BodyEditor::setSize(double points)
{
    m_edit->commitPreedit();
    QTextCharFormat set;
    set.setProperty(SizeProperty, points);
    set.setFontPointSize(m_edit->look().points(points));
    m_edit->mergeCurrentCharFormat(set);
    m_edit->setFocus();
}

void BodyEditor::setAlign(document::Align align)
{
    m_edit->commitPreedit();
    QTextCursor cursor = m_edit->textCursor();
    QTextBlockFormat set;
    set.setAlignment(blockFormat(0, align, m_edit->look()).alignment());
    cursor.mergeBlockFormat(set);
    m_edit->setFocus();
}

void BodyEditor::insertTable()
{
    document::Table table;
    table.columnWidths = {333, 333, 334};
    for (int row = 0; row < newRows; ++row) {
        document::Row cells;
        for (int column = 0; column < newColumns; ++column)
            cells.cells.append(document::Cell{.header = row == 0, .paragraphs = {document::Paragraph{.align = row == 0 ? document::Align::Center : document::Align::Justify}}});
        table.rows.append(cells);
    }
    if (m_edit->textCursor().currentTable())
        return;
    const int before = m_edit->textCursor().position();
    m_edit->insert({{document::Block::of(table)}});
    QTextCursor cursor(m_edit->document());
    for (cursor.setPosition(before); !cursor.currentTable() && cursor.movePosition(QTextCursor::NextCharacter);) { }
    m_edit->setTextCursor(cursor);
    m_edit->setFocus();
}

void BodyEditor::changeTable(const std::function<void(QTextTable &, const QTextTableCell &)> &change)
{
    m_edit->commitPreedit();
    const QPointer<QTextTable> table = m_edit->textCursor().currentTable();
    if (!table)
        return;
    QTextCursor cursor = m_edit->textCursor();
    cursor.beginEditBlock();
    const int columns = table->columns();
    change(*table, table->cellAt(m_edit->textCursor()));
    if (table && table->columns() != columns && table->columns() > 0)
        spreadWidths(*table);
    cursor.endEditBlock();
    m_edit->setFocus();
    refresh();
}

void BodyEditor::spreadWidths(QTextTable &table)
{
    QList<int> widths(table.columns(), whole / table.columns());
    widths.last() += whole - (whole / table.columns()) * table.columns();
    setWidths(table, widths, m_edit->look());
}

void BodyEditor::insertPicture(const document::Image &image, const QImage &picture)
{
    m_edit->setPicture(image.sha256, picture);
    m_edit->insert({{document::Block::of(image)}});
}

} // namespace gw::approval
