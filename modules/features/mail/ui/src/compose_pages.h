// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QTimer>
#include <QWidget>
#include <gw/mail_ui/mail_module.h>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace gw::widgets {
class RichEditor;
}

namespace gw::mail {

class RecipientField;

/// One signature for each identity; kept while it is written.
class SignaturePage final : public QWidget
{
    Q_OBJECT

public:
    explicit SignaturePage(const MailViewParts &parts, QWidget *parent = nullptr);
    ~SignaturePage() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void show(int index);
    void keep();

    const MailViewParts &m_parts;
    QComboBox *m_who;
    widgets::RichEditor *m_text;
    QLabel *m_state;
    QTimer m_timer;
    std::optional<Sender> m_sender;
    bool m_loading = false;
};

/// Things with a name in a list, and an editor for the chosen one: templates and groups share it.
class NamedPage : public QWidget
{
    Q_OBJECT

public:
    explicit NamedPage(const MailViewParts &parts, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    virtual void retranslate();
    virtual void showItem(int row) = 0;
    virtual void addItem() = 0;
    virtual void removeItem(int row) = 0;
    virtual void keepItem() = 0;
    void setNames(const QStringList &names, int current);
    void later(); ///< keepItem() after a pause
    virtual void reload(const QString &current) = 0; ///< reads the items anew and chooses the one with this id
    /// The names of items as the list shows them, with the row of `current` or the first one chosen.
    template <class Item>
    void list(const QList<Item> &items, const QString &current)
    {
        QStringList names;
        int row = items.isEmpty() ? -1 : 0;
        for (qsizetype i = 0; i < items.size(); ++i) {
            names.append(items.at(i).name);
            if (items.at(i).id == current)
                row = int(i);
        }
        setNames(names, row);
    }
    void added(Task<Done> saving, const QString &id);
    void kept(Task<Done> saving, const QString &id);
    /// Says `text`, with an undo that runs `restore`.
    void removed(Task<Done> removing, const QString &id, const QString &text, std::function<Task<Done>()> restore);

    const MailViewParts &m_parts;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QWidget *m_editor;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QTimer m_timer;
    bool m_loading = false;
    QString m_current; ///< id of the item on the screen
};

class TemplatePage final : public NamedPage
{
    Q_OBJECT

public:
    explicit TemplatePage(const MailViewParts &parts, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void showItem(int row) override;
    void addItem() override;
    void removeItem(int row) override;
    void keepItem() override;
    void reload(const QString &current) override;

private:
    QLabel *m_subjectLabel;
    QLineEdit *m_subject;
    widgets::RichEditor *m_text;
    QList<MailTemplate> m_items;
};

class GroupPage final : public NamedPage
{
    Q_OBJECT

public:
    explicit GroupPage(const MailViewParts &parts, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void showItem(int row) override;
    void addItem() override;
    void removeItem(int row) override;
    void keepItem() override;
    void reload(const QString &current) override;

private:
    QLabel *m_membersLabel;
    RecipientField *m_members;
    QLabel *m_note;
    QList<RecipientGroup> m_items;
};

/// What is answered while the person is away, to colleagues and to everybody else.
class VacationPage final : public QWidget
{
    Q_OBJECT

public:
    explicit VacationPage(const MailViewParts &parts, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(const VacationAnswer &answer);
    void propose();
    void save();
    void retranslate();
    void say(const QString &text, bool bad);

    const MailViewParts &m_parts;
    QCheckBox *m_on;
    QPushButton *m_propose;
    QLabel *m_fromLabel, *m_untilLabel, *m_subjectLabel, *m_insideLabel, *m_outsideLabel;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_until;
    QLineEdit *m_subject;
    QPlainTextEdit *m_inside;
    QPlainTextEdit *m_outside;
    QLabel *m_state;
    QPushButton *m_save;
};

} // namespace gw::mail
