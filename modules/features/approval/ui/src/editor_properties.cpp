// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "editor_properties.h"

#include "approval_text.h"
#include "editor_line.h"
#include "editor_summary.h"
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <gw/html/sanitize.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::approval {
namespace {

using document::Disclosure;
using document::ReadRange;
using document::Retention;
using document::Urgency;

constexpr int groundCount = 8;
constexpr int summaryRows = 4;

struct PropertyTr
{
    Q_DECLARE_TR_FUNCTIONS(gw::approval::PropertiesPane)
};

template <class E>
void refill(QComboBox &box, QString (*name)(E))
{
    const int at = std::max(0, box.currentIndex());
    const QSignalBlocker quiet(&box);
    box.clear();
    for (const E value : document::values<E>())
        box.addItem(name(value), int(value));
    box.setCurrentIndex(at);
}

void choose(QComboBox &box, int value)
{
    const QSignalBlocker quiet(&box);
    box.setCurrentIndex(box.findData(value));
}

/// Words beside a check box that go on in the next line where there is no room, and switch it too.
class CheckWords final : public QLabel
{
public:
    CheckWords(Theme &theme, QCheckBox &box) : m_box(box)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setFont(theme.font(Theme::Text::Body));
        QObject::connect(&theme, &Theme::changed, this, [this, &theme] { setFont(theme.font(Theme::Text::Body)); });
    }

protected:
    void mouseReleaseEvent(QMouseEvent *) override { m_box.click(); }

private:
    QCheckBox &m_box;
};

QComboBox *comboNamed(const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(4);
    return box;
}

} // namespace

QString groundName(int ground)
{
    switch (ground) {
    case 1: return PropertyTr::tr("1 Secret by another law");
    case 2: return PropertyTr::tr("2 Security, defence, diplomacy");
    case 3: return PropertyTr::tr("3 Life, body, property");
    case 4: return PropertyTr::tr("4 Trial, investigation");
    case 5: return PropertyTr::tr("5 Audit, bidding, personnel, in progress");
    case 6: return PropertyTr::tr("6 Personal information");
    case 7: return PropertyTr::tr("7 Business secret");
    case 8: return PropertyTr::tr("8 Speculation, hoarding");
    default: return {};
    }
}

QString readRangeName(ReadRange range)
{
    switch (range) {
    case ReadRange::Line: return PropertyTr::tr("The approval line");
    case ReadRange::Dept: return PropertyTr::tr("My department");
    case ReadRange::Bureau: return PropertyTr::tr("My bureau");
    case ReadRange::Agency: return PropertyTr::tr("The agency");
    case ReadRange::All: return PropertyTr::tr("All agencies");
    }
    return {};
}

QString urgencyName(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Normal: return PropertyTr::tr("Ordinary");
    case Urgency::Urgent: return PropertyTr::tr("Urgent");
    case Urgency::Immediate: return PropertyTr::tr("At once");
    }
    return {};
}

PropertiesPane::PropertiesPane(const ApprovalViewParts &parts, std::function<document::Content()> body, QWidget *parent)
    : QScrollArea(parent)
    , m_parts(parts)
    , m_body(std::move(body))
    , m_layout(nullptr)
    , m_task(comboNamed(u"approval.props.task"_s))
    , m_file(comboNamed(u"approval.props.file"_s))
    , m_retention(comboNamed(u"approval.props.retention"_s))
    , m_grade(comboNamed(u"approval.props.grade"_s))
    , m_range(comboNamed(u"approval.props.range"_s))
    , m_urgency(comboNamed(u"approval.props.urgency"_s))
    , m_amount(new EditorLine)
    , m_retentionNote(secondaryLabel(parts.theme, {}, Theme::Text::Small))
    , m_closed(new QWidget)
    , m_reason(new EditorLine)
    , m_untilOn(new QCheckBox)
    , m_until(new QDateEdit)
    , m_security(new QCheckBox)
    , m_important(new QCheckBox)
    , m_summary(new QPlainTextEdit)
    , m_keywords(new EditorLine)
    , m_suggest(new QPushButton)
{
    setObjectName(u"approval.props"_s);
    build();
    const auto note = [this] {
        if (!m_loading)
            Q_EMIT changed();
    };
    for (QComboBox *box : {m_file, m_retention, m_range, m_urgency})
        connect(box, &QComboBox::activated, this, note);
    connect(m_retention, &QComboBox::activated, this, [this] { retranslate(); });
    for (QCheckBox *box : m_grounds)
        connect(box, &QCheckBox::clicked, this, note);
    for (QCheckBox *box : {m_security, m_important})
        connect(box, &QCheckBox::clicked, this, note);
    for (EditorLine *line : {m_reason, m_keywords})
        connect(line, &QLineEdit::textEdited, this, note);
    connect(m_reason, &EditorLine::typed, this, note);
    connect(m_keywords, &EditorLine::typed, this, note);
    connect(m_summary, &QPlainTextEdit::textChanged, this, note);
    connect(m_until, &QDateEdit::dateChanged, this, note);
    connect(m_untilOn, &QCheckBox::clicked, this, [this, note](bool on) {
        m_until->setEnabled(on);
        note();
    });
    connect(m_grade, &QComboBox::activated, this, [this, note] {
        refreshGrade();
        note();
    });
    connect(m_task, &QComboBox::activated, this, &PropertiesPane::taskChosen);
    connect(m_amount, &QLineEdit::editingFinished, this, &PropertiesPane::matterChanged);
    connect(m_suggest, &QPushButton::clicked, this, &PropertiesPane::suggest);
    connect(&parts.service.forms(), &Forms::changed, this, [this] {
        fillTasks();
        fillFiles();
    });
    retranslate();
    fillTasks();
    fillFiles();
}

void PropertiesPane::addField(QLabel *&name, QWidget *field)
{
    name = secondaryLabel(m_parts.theme, {}, Theme::Text::Small);
    name->setBuddy(field);
    name->setWordWrap(true);
    name->setContentsMargins(0, space::s, 0, 0);
    m_layout->addWidget(name);
    m_layout->addWidget(field);
}

QWidget *PropertiesPane::checkRow(QCheckBox *box)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(box, 0, Qt::AlignTop);
    auto *words = new CheckWords(m_parts.theme, *box);
    layout->addWidget(words, 1);
    m_words.insert(box, words);
    return row;
}

void PropertiesPane::say(QCheckBox *box, const QString &text)
{
    m_words.value(box)->setText(text);
    box->setAccessibleName(text);
}

void PropertiesPane::build()
{
    auto *inside = new QWidget;
    m_layout = new QVBoxLayout(inside);
    m_layout->setContentsMargins(space::m, 0, space::m, space::m);
    m_layout->setSpacing(2);
    addField(m_taskName, m_task);
    addField(m_fileName, m_file);
    addField(m_retentionName, m_retention);
    m_layout->addWidget(m_retentionNote);
    m_retentionNote->setWordWrap(true);
    addField(m_gradeName, m_grade);
    QVBoxLayout *outer = m_layout;
    m_layout = new QVBoxLayout(m_closed);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    auto *grounds = new QWidget;
    auto *list = new QVBoxLayout(grounds);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    for (int ground = 1; ground <= groundCount; ++ground) {
        auto *box = new QCheckBox;
        box->setObjectName(u"approval.props.ground%1"_s.arg(ground));
        list->addWidget(checkRow(box));
        m_grounds.append(box);
    }
    addField(m_groundsName, grounds);
    addField(m_reasonName, m_reason);
    auto *until = new QHBoxLayout;
    until->addWidget(checkRow(m_untilOn), 1);
    until->addWidget(m_until, 1);
    m_layout->addLayout(until);
    m_layout = outer;
    m_layout->addWidget(m_closed);
    addField(m_summaryName, m_summary);
    addField(m_keywordsName, m_keywords);
    m_layout->addWidget(m_suggest, 0, Qt::AlignLeft);
    addField(m_rangeName, m_range);
    addField(m_urgencyName, m_urgency);
    addField(m_amountName, m_amount);
    m_layout->addWidget(checkRow(m_security));
    m_layout->addWidget(checkRow(m_important));
    m_layout->addStretch();
    m_reason->setObjectName(u"approval.props.reason"_s);
    m_untilOn->setObjectName(u"approval.props.untilOn"_s);
    m_until->setObjectName(u"approval.props.until"_s);
    m_until->setDisplayFormat(u"yyyy. M. d."_s);
    m_until->setCalendarPopup(true);
    m_amount->setObjectName(u"approval.props.amount"_s);
    m_amount->setInputMethodHints(Qt::ImhDigitsOnly);
    m_security->setObjectName(u"approval.props.security"_s);
    m_important->setObjectName(u"approval.props.important"_s);
    m_summary->setObjectName(u"approval.props.summary"_s);
    m_summary->setTabChangesFocus(true);
    m_summary->setFixedHeight(m_summary->fontMetrics().lineSpacing() * summaryRows + m_parts.theme.scaled(space::l));
    m_keywords->setObjectName(u"approval.props.keywords"_s);
    m_suggest->setObjectName(u"approval.props.suggest"_s);
    m_suggest->setProperty("flat", true);
    m_suggest->setProperty("link", true);
    setWidget(inside);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void PropertiesPane::retranslate()
{
    const auto name = [](QLabel *title, const QString &text) {
        title->setText(text);
        title->buddy()->setAccessibleName(text);
    };
    name(m_taskName, tr("Unit task"));
    name(m_fileName, tr("Record file"));
    name(m_retentionName, tr("Kept for"));
    name(m_gradeName, tr("Disclosure"));
    name(m_groundsName, tr("Grounds (Disclosure Act, Art. 9(1))"));
    name(m_reasonName, tr("Reason"));
    name(m_summaryName, tr("Summary"));
    name(m_keywordsName, tr("Keywords, between commas"));
    name(m_rangeName, tr("May be read by"));
    name(m_urgencyName, tr("Urgency"));
    name(m_amountName, tr("Amount in won, for the rules of delegation"));
    say(m_untilOn, tr("Closed until"));
    m_until->setAccessibleName(tr("Closed until"));
    say(m_security, tr("Encrypt when it is dispatched"));
    say(m_important, tr("Important: an acting decision is reported afterwards"));
    m_suggest->setText(tr("Suggest"));
    m_suggest->setAccessibleDescription(tr("Summary and keywords out of your own words, on this computer"));
    m_suggest->setToolTip(m_suggest->accessibleDescription());
    for (int ground = 1; ground <= groundCount; ++ground)
        say(m_grounds.at(ground - 1), groundName(ground));
    refill<Retention>(*m_retention, &retentionName);
    refill<Disclosure>(*m_grade, &disclosureName);
    refill<ReadRange>(*m_range, &readRangeName);
    refill<Urgency>(*m_urgency, &urgencyName);
    const auto task = m_parts.service.forms().unitTask(m_task->currentData().toString());
    const bool other = task && int(task->retention) != m_retention->currentData().toInt();
    m_retentionNote->setText(other ? tr("The unit task says %1.").arg(retentionName(task->retention)) : QString());
    m_retentionNote->setVisible(other);
}

void PropertiesPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillTasks();
        fillFiles();
    }
    QScrollArea::changeEvent(event);
}

void PropertiesPane::fillTasks()
{
    const QSignalBlocker quiet(m_task);
    m_task->clear();
    m_task->addItem(tr("Choose the unit task"), QString());
    for (const UnitTask &task : m_parts.service.forms().unitTasks())
        m_task->addItem(nameOf(task.name), task.code);
    const int at = m_task->findData(m_meta.unitTaskCode);
    if (at < 0 && !m_meta.unitTaskCode.isEmpty()) {
        m_task->addItem(html::plainLine(m_meta.unitTaskCode, 60), m_meta.unitTaskCode); // of another unit, or not loaded yet
        m_task->setCurrentIndex(m_task->count() - 1);
        return;
    }
    m_task->setCurrentIndex(std::max(0, at));
}

void PropertiesPane::fillFiles()
{
    const QSignalBlocker quiet(m_file);
    m_file->clear();
    m_file->addItem(tr("Chosen at the decision"), QString());
    for (const RecordFile &file : m_parts.service.forms().recordFiles(m_meta.unitTaskCode)) {
        if (m_meta.unitTaskCode.isEmpty() || (file.closed && file.id != m_meta.recordFileId))
            continue;
        m_file->addItem(tr("%1 (%2, vol. %3)").arg(html::plainLine(file.title, 100)).arg(file.year).arg(file.volume), file.id);
    }
    m_file->setCurrentIndex(std::max(0, m_file->findData(m_meta.recordFileId)));
}

void PropertiesPane::taskChosen()
{
    m_meta.unitTaskCode = m_task->currentData().toString();
    m_meta.recordFileId.clear();
    fillFiles();
    if (m_file->count() == 2)
        m_file->setCurrentIndex(1); // the only one of this task
    if (const auto task = m_parts.service.forms().unitTask(m_meta.unitTaskCode)) {
        choose(*m_retention, int(task->retention));
        choose(*m_grade, int(task->disclosure));
        refreshGrade();
    }
    retranslate();
    Q_EMIT changed();
    Q_EMIT matterChanged();
}

void PropertiesPane::refreshGrade()
{
    m_closed->setVisible(Disclosure(m_grade->currentData().toInt()) != Disclosure::Open);
}

void PropertiesPane::setMeta(const document::Meta &meta)
{
    m_loading = true;
    m_meta = meta;
    fillTasks();
    fillFiles();
    choose(*m_retention, int(meta.retention));
    choose(*m_grade, int(meta.disclosure.grade));
    choose(*m_range, int(meta.readRange));
    choose(*m_urgency, int(meta.urgency));
    for (int ground = 1; ground <= groundCount; ++ground)
        m_grounds.at(ground - 1)->setChecked(meta.disclosure.grounds.contains(ground));
    m_reason->setText(meta.disclosure.reason);
    m_untilOn->setChecked(meta.disclosure.until.isValid());
    m_until->setEnabled(meta.disclosure.until.isValid());
    m_until->setDate(meta.disclosure.until.isValid() ? meta.disclosure.until : m_parts.clock.now().toLocalTime().date().addYears(1));
    m_security->setChecked(meta.securityHandling == document::SecurityHandling::Encrypted);
    m_important->setChecked(meta.important);
    if (m_summary->toPlainText() != meta.summary)
        m_summary->setPlainText(meta.summary);
    m_keywords->setText(meta.keywords.join(u", "_s));
    refreshGrade();
    retranslate();
    m_loading = false;
}

void PropertiesPane::write(document::Meta &meta) const
{
    meta.unitTaskCode = m_task->currentData().toString();
    meta.recordFileId = m_file->currentData().toString();
    if (m_retention->currentIndex() >= 0)
        meta.retention = Retention(m_retention->currentData().toInt());
    meta.disclosure = {};
    meta.disclosure.grade = Disclosure(std::max(0, m_grade->currentData().toInt()));
    // Grounds of what is open would be a wrong combination: they come back when it is closed again.
    if (meta.disclosure.grade != Disclosure::Open) {
        for (int ground = 1; ground <= groundCount; ++ground) {
            if (m_grounds.at(ground - 1)->isChecked())
                meta.disclosure.grounds.append(ground);
        }
        meta.disclosure.reason = m_reason->wholeText().trimmed();
        if (m_untilOn->isChecked())
            meta.disclosure.until = m_until->date();
    }
    meta.readRange = ReadRange(m_range->currentData().toInt());
    meta.urgency = Urgency(m_urgency->currentData().toInt());
    meta.securityHandling = m_security->isChecked() ? document::SecurityHandling::Encrypted : document::SecurityHandling::None;
    meta.important = m_important->isChecked();
    meta.summary = m_summary->toPlainText().trimmed();
    meta.keywords.clear();
    for (const QString &word : m_keywords->wholeText().split(u',', Qt::SkipEmptyParts)) {
        if (!word.trimmed().isEmpty() && meta.keywords.size() < document::MetaLimits::keywords)
            meta.keywords.append(word.trimmed());
    }
}

qint64 PropertiesPane::amount() const
{
    bool ok = false;
    const qint64 won = QString(m_amount->text()).remove(u',').toLongLong(&ok);
    return ok && won >= 0 ? won : -1;
}

void PropertiesPane::setReadOnly(bool on)
{
    widget()->setEnabled(!on);
}

bool PropertiesPane::focusField(const QString &field)
{
    QWidget *wanted = nullptr;
    if (field == "summary"_L1)
        wanted = m_summary;
    else if (field == "keywords"_L1)
        wanted = m_keywords;
    else if (field.startsWith("disclosure"_L1))
        wanted = m_grade;
    if (!wanted)
        return false;
    ensureWidgetVisible(wanted);
    wanted->setFocus(Qt::OtherFocusReason);
    return true;
}

void PropertiesPane::suggest()
{
    const document::Content body = m_body();
    const QString title = m_meta.title;
    const QString summary = suggestedSummary(title, body);
    if (summary.isEmpty()) {
        m_parts.shell.toast(tr("There is no text yet to take a summary from."));
        return;
    }
    const QString before = m_summary->toPlainText();
    const QString words = m_keywords->text();
    m_summary->setPlainText(summary);
    m_keywords->setText(suggestedKeywords(title, body).join(u", "_s));
    Q_EMIT changed();
    if (before.isEmpty() && words.isEmpty())
        return;
    m_parts.shell.toast(tr("Summary and keywords were replaced"), [self = QPointer<PropertiesPane>(this), before, words] {
        if (!self)
            return;
        self->m_summary->setPlainText(before);
        self->m_keywords->setText(words);
        Q_EMIT self->changed();
    });
}

} // namespace gw::approval
