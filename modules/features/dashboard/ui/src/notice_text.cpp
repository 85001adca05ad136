// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "notice_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <gw/dashboard/noticelistmodel.h>
#include <gw/widgets/dates.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::dashboard {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gw::dashboard::Notices)
};

QString inLanguage(const QModelIndex &index, int korean, int english)
{
    const QString translated = index.data(english).toString();
    return QLocale().language() != QLocale::Korean && !translated.isEmpty() ? translated
                                                                            : index.data(korean).toString();
}

QString layerText(const QString &layer)
{
    if (layer == "bureau"_L1)
        return Tr::tr("Bureau");
    if (layer == "district"_L1)
        return Tr::tr("District");
    return Tr::tr("City");
}

QString dayText(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    const QDate today = QDate::currentDate();
    if (local.date() == today)
        return local.toString(u"HH:mm"_s);
    return local.date().year() == today.year() ? shortDay(local.date()) : longDay(local.date());
}

} // namespace

NoticeText::NoticeText(QModelIndex index) : m_index(index) {}

QString NoticeText::title() const
{
    return inLanguage(m_index, NoticeListModel::TitleKoRole, NoticeListModel::TitleEnRole);
}

QString NoticeText::body() const
{
    return inLanguage(m_index, NoticeListModel::BodyKoRole, NoticeListModel::BodyEnRole);
}

QString NoticeText::meta() const
{
    const QDateTime at = m_index.data(NoticeListModel::PublishedAtRole).toDateTime().toLocalTime();
    return layerText(m_index.data(NoticeListModel::LayerRole).toString()) + u" · "_s + dayAndTime(at);
}

bool NoticeText::canAcknowledge() const
{
    return m_index.data(NoticeListModel::MustReadRole).toBool()
           && !m_index.data(NoticeListModel::AcknowledgedRole).toBool()
           && !m_index.data(NoticeListModel::PendingRole).toBool();
}

QString NoticeText::acknowledgement() const
{
    if (!m_index.data(NoticeListModel::MustReadRole).toBool())
        return {};
    if (m_index.data(NoticeListModel::PendingRole).toBool())
        return Tr::tr("Read. Will be told to the author when the server is reached.");
    if (m_index.data(NoticeListModel::AcknowledgedRole).toBool())
        return Tr::tr("You have confirmed that you read this.");
    return Tr::tr("Everybody is asked to confirm that they have read this.");
}

QString NoticeText::state() const
{
    if (m_index.data(NoticeListModel::UnsentRole).toBool())
        return Tr::tr("waits to be sent");
    if (!m_index.data(NoticeListModel::MustReadRole).toBool())
        return {};
    if (m_index.data(NoticeListModel::PendingRole).toBool())
        return Tr::tr("waits to be sent");
    if (m_index.data(NoticeListModel::AcknowledgedRole).toBool())
        return Tr::tr("read");
    return m_index.data(NoticeListModel::RemindedAtRole).toDateTime().isValid() ? Tr::tr("must read, recalled")
                                                                                : Tr::tr("must read");
}

Role NoticeText::stateRole() const
{
    if (m_index.data(NoticeListModel::PendingRole).toBool())
        return Role::WarningText;
    return m_index.data(NoticeListModel::AcknowledgedRole).toBool() ? Role::TextSecondary : Role::AccentText;
}

bool NoticeText::isUnread() const
{
    return canAcknowledge();
}

RowContent noticeRow(const QModelIndex &index)
{
    const NoticeText text(index);
    return {.title = text.title(),
            .summary =
                layerText(index.data(NoticeListModel::LayerRole).toString()) + u" · "_s + text.body().simplified(),
            .time = dayText(index.data(NoticeListModel::PublishedAtRole).toDateTime()),
            .state = text.state(),
            .stateRole = text.stateRole(),
            .unread = text.isUnread(),
            .icon = {}};
}

} // namespace gw::dashboard
