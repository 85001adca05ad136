// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QLabel>
#include <gw/widgets/theme.h>

class QLineEdit;

namespace gw::widgets {

/// A label whose text is never taken for markup, so that text from outside can neither open a file nor load anything
/// (Qt opens files that rich text names). Every label in the program is made here.
QLabel *label(Theme &theme, const QString &text, Theme::Text style = Theme::Text::Body, QWidget *parent = nullptr);
/// The same in the colour of secondary text.
QLabel *secondaryLabel(Theme &theme, const QString &text, Theme::Text style = Theme::Text::Body,
                       QWidget *parent = nullptr);

/// The button at the end of a field that empties it, with a name for screen readers. Again when the language changes.
void enableClearButton(QLineEdit &edit);

/// One line that ends in an ellipsis when it does not fit, with the whole text as its tooltip and accessible name.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(Theme &theme, Theme::Text style = Theme::Text::Body, QWidget *parent = nullptr);
    void setFullText(const QString &text);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();
    QString m_text;
};

} // namespace gw::widgets
