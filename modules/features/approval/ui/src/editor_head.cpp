// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "editor_head.h"

#include "approval_text.h"
#include "editor_line.h"
#include "editor_receivers.h"
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <gw/html/sanitize.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::approval {

using document::Flow;

HeadFields::HeadFields(const ApprovalViewParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_formName(secondaryLabel(parts.theme, {}))
    , m_toName(secondaryLabel(parts.theme, {}))
    , m_viaName(secondaryLabel(parts.theme, {}))
    , m_senderName(secondaryLabel(parts.theme, {}))
    , m_titleName(secondaryLabel(parts.theme, {}))
    , m_form(new QComboBox)
    , m_flow(new QComboBox)
    , m_to(new ReceiverField(parts))
    , m_via(new EditorLine)
    , m_sender(new QComboBox)
    , m_title(new EditorLine)
    , m_from(new QWidget)
{
    setObjectName(u"approval.head"_s);
    build();
    const auto note = [this] {
        if (!m_loading)
            Q_EMIT changed();
    };
    connect(m_form, &QComboBox::activated, this, [this] { Q_EMIT formChosen(m_form->currentData().toString()); });
    connect(m_flow, &QComboBox::activated, this, [this, note] {
        refreshFlow();
        fillSenders();
        note();
        Q_EMIT flowChanged();
    });
    connect(m_to, &ReceiverField::changed, this, note);
    connect(m_via, &QLineEdit::textEdited, this, [this, note](const QString &via) {
        m_to->setVia(via.trimmed());
        note();
    });
    connect(m_sender, &QComboBox::editTextChanged, this, note);
    connect(m_title, &QLineEdit::textEdited, this, note);
    connect(m_title, &EditorLine::typed, this, note);
    connect(&parts.service.forms(), &Forms::changed, this, [this] {
        fillForms();
        fillSenders();
    });
    retranslate();
}

void HeadFields::build()
{
    m_form->setObjectName(u"approval.head.form"_s);
    m_flow->setObjectName(u"approval.head.flow"_s);
    m_via->setObjectName(u"approval.head.via"_s);
    m_via->setMaxLength(int(document::MetaLimits::name));
    m_sender->setObjectName(u"approval.head.sender"_s);
    m_sender->setEditable(true);
    m_sender->setInsertPolicy(QComboBox::NoInsert);
    m_sender->setLineEdit(new EditorLine);
    m_sender->lineEdit()->setStyleSheet(u"QLineEdit { border: none; background: transparent; padding: 0px; min-height: 0px; }"_s); // the frame is the box's
    m_title->setObjectName(u"approval.head.title"_s);
    m_title->setMaxLength(int(document::MetaLimits::title));
    for (QComboBox *box : {m_form, m_flow, m_sender}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(1, 1);
    auto *form = new QHBoxLayout;
    form->setSpacing(space::s);
    form->addWidget(m_form, 3);
    form->addWidget(m_flow, 2);
    auto *from = new QHBoxLayout(m_from);
    from->setContentsMargins(0, 0, 0, 0);
    from->setSpacing(space::s);
    from->addWidget(m_via, 2);
    from->addWidget(m_senderName);
    from->addWidget(m_sender, 3);
    grid->addWidget(m_formName, 0, 0);
    grid->addLayout(form, 0, 1);
    m_toName->setContentsMargins(0, space::s, 0, 0);
    grid->addWidget(m_toName, 1, 0, Qt::AlignTop);
    grid->addWidget(m_to, 1, 1);
    grid->addWidget(m_viaName, 2, 0);
    grid->addWidget(m_from, 2, 1);
    grid->addWidget(m_titleName, 3, 0);
    grid->addWidget(m_title, 3, 1);
    m_formName->setBuddy(m_form);
    m_toName->setBuddy(m_to);
    m_viaName->setBuddy(m_via);
    m_senderName->setBuddy(m_sender);
    m_titleName->setBuddy(m_title);
}

void HeadFields::retranslate()
{
    m_formName->setText(tr("Form"));
    m_toName->setText(tr("To"));
    m_viaName->setText(tr("Via"));
    m_senderName->setText(tr("Sender"));
    m_titleName->setText(tr("Title"));
    m_form->setAccessibleName(tr("Form"));
    m_flow->setAccessibleName(tr("Where it goes"));
    m_via->setAccessibleName(tr("Via"));
    m_via->setPlaceholderText(tr("usually nobody"));
    m_sender->setAccessibleName(tr("Sender"));
    m_title->setAccessibleName(tr("Title"));
    m_title->setPlaceholderText(tr("What the document is about"));
    const QSignalBlocker quiet(m_flow);
    m_flow->clear();
    for (const Flow flow : document::values<Flow>())
        m_flow->addItem(flowName(flow), int(flow));
    m_flow->setCurrentIndex(m_flow->findData(int(m_meta.flow)));
    fillForms();
}

void HeadFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        write(m_meta);
        retranslate();
    }
    QWidget::changeEvent(event);
}

void HeadFields::fillForms()
{
    const QSignalBlocker quiet(m_form);
    m_form->clear();
    for (const Form &form : m_parts.service.forms().forms())
        m_form->addItem(nameOf(form.name), form.id);
    int at = m_form->findData(m_meta.formId);
    if (at < 0) {
        m_form->addItem(m_meta.formId.isEmpty() ? tr("No form yet") : html::plainLine(m_meta.formId, 60), m_meta.formId);
        at = m_form->count() - 1;
    }
    m_form->setCurrentIndex(at);
}

/// Who may sign what goes out (Art. 13): the head of the agency, within it the heads of departments.
void HeadFields::fillSenders()
{
    const QString now = m_sender->currentText();
    const QSignalBlocker quiet(m_sender);
    m_sender->clear();
    QStringList names;
    const auto form = m_parts.service.forms().form(m_meta.formId);
    const Flow flow = Flow(std::max(0, m_flow->currentData().toInt()));
    if (form && !form->sheet.senderName.isEmpty())
        names.append(form->sheet.senderName);
    else if (form && !form->sheet.agency.isEmpty())
        names.append(form->sheet.agency + u'장');
    const QString unit = m_parts.service.self().unit.ko;
    const QString head = unit.isEmpty() || unit.endsWith(u'관') ? unit : unit + u'장';
    if (!head.isEmpty())
        flow == Flow::Within ? names.prepend(head) : names.append(head);
    m_sender->addItems(names);
    m_sender->setEditText(now.isEmpty() && flow != Flow::Internal && !m_loading ? names.value(0) : now);
}

void HeadFields::refreshFlow()
{
    const bool isInternal = Flow(m_flow->currentData().toInt()) == Flow::Internal;
    for (QWidget *one : std::initializer_list<QWidget *>{m_toName, m_to, m_viaName, m_from})
        one->setVisible(!isInternal);
}

void HeadFields::setMeta(const document::Meta &meta)
{
    m_loading = true;
    m_meta = meta;
    fillForms();
    {
        const QSignalBlocker quiet(m_flow);
        m_flow->setCurrentIndex(m_flow->findData(int(meta.flow)));
    }
    const auto form = m_parts.service.forms().form(meta.formId);
    m_flow->setEnabled(!form || form->isForEveryFlow);
    m_to->setReceivers(meta.receivers);
    m_via->setText(meta.receivers.isEmpty() ? QString() : meta.receivers.first().via);
    m_sender->setEditText(meta.senderName);
    fillSenders();
    m_sender->setEditText(meta.senderName);
    m_title->setText(meta.title);
    refreshFlow();
    m_loading = false;
}

void HeadFields::write(document::Meta &meta) const
{
    meta.formId = m_form->currentData().toString();
    meta.flow = Flow(std::max(0, m_flow->currentData().toInt()));
    meta.title = m_title->wholeText().trimmed();
    const bool isInternal = meta.flow == Flow::Internal;
    meta.receivers = isInternal ? QList<document::Receiver>() : m_to->receivers();
    meta.senderName = isInternal ? QString() : m_sender->currentText().trimmed();
}

QString HeadFields::title() const
{
    return m_title->wholeText().trimmed();
}

void HeadFields::setReadOnly(bool on)
{
    for (QWidget *one : std::initializer_list<QWidget *>{m_form, m_flow})
        one->setEnabled(!on);
}

void HeadFields::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

void HeadFields::commitPreedit()
{
    m_title->commitPreedit();
    m_via->commitPreedit();
}

bool HeadFields::focusField(const QString &field)
{
    if (field == "title"_L1)
        m_title->setFocus(Qt::OtherFocusReason);
    else if (field == "receivers"_L1)
        m_to->focusLine();
    else if (field == "senderName"_L1)
        m_sender->setFocus(Qt::OtherFocusReason);
    else
        return false;
    return true;
}

} // namespace gw::approval
