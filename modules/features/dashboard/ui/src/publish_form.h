// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/portaltypes/notices.h>
#include <gw/widgets/theme.h>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace gw::dashboard {

/// A new notice: whom it is for, in both languages, whether it must be read, until when it stands.
class PublishForm final : public QWidget
{
    Q_OBJECT

public:
    using Units = QList<std::pair<QString, QString>>; ///< id and name

    explicit PublishForm(widgets::Theme &theme, QWidget *parent = nullptr);
    void begin(const Units &units, QDate today);
    portal::NoticeDraft draft() const;

Q_SIGNALS:
    void sent();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void check();
    void retranslate();

    QLabel *m_heading;
    QComboBox *m_layer;
    QComboBox *m_unit;
    QLineEdit *m_titleKo;
    QPlainTextEdit *m_bodyKo;
    QLineEdit *m_titleEn;
    QPlainTextEdit *m_bodyEn;
    QCheckBox *m_mustRead;
    QCheckBox *m_expires;
    QDateEdit *m_until;
    QPushButton *m_send;
    QPushButton *m_cancel;
};

} // namespace gw::dashboard
