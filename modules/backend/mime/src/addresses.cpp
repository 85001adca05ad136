// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "gobjects.h"
#include "words.h"

#include <gmime/gmime.h>
#include <gw/backend/mime/header.h>
#include <mutex>

namespace gw::backend::mime {
namespace {

constexpr qsizetype maxField = 256 * 1024;
constexpr qsizetype maxColons = 2000; // GMime reads a group inside a group inside … by calling itself

/// What is read of a field that is too long: up to its last comma below the limit.
QByteArray bounded(QByteArrayView value)
{
    qsizetype end = std::min(value.size(), maxField);
    qsizetype colons = 0;
    for (qsizetype at = 0; at < end; ++at) {
        if (value[at] == ':' && ++colons > maxColons)
            end = at;
    }
    if (end < value.size())
        end = std::max<qsizetype>(value.first(end).lastIndexOf(','), 0);
    return unfolded(value.first(end));
}

QString text(const char *utf8)
{
    return utf8 ? decodedWords(utf8).trimmed() : QString();
}

void collect(InternetAddressList *list, QList<AddressGroup> &groups, int depth)
{
    const int count = list ? internet_address_list_length(list) : 0;
    for (int index = 0; index < count; ++index) {
        InternetAddress *entry = internet_address_list_get_address(list, index);
        if (INTERNET_ADDRESS_IS_GROUP(entry)) {
            if (depth > 0)
                continue; // RFC 5322 3.4: no groups in groups
            groups.append(AddressGroup{text(internet_address_get_name(entry)), {}});
            collect(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(entry)), groups, depth + 1);
            continue;
        }
        const Address address{text(internet_address_get_name(entry)),
                              text(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(entry)))};
        if (address.email.isEmpty() && address.name.isEmpty())
            continue;
        if (depth == 0 && (groups.isEmpty() || groups.last().name))
            groups.append(AddressGroup{});
        groups.last().addresses.append(address);
    }
}

} // namespace

void startGMime()
{
    static std::once_flag once;
    std::call_once(once, [] { g_mime_init(); });
}

QList<AddressGroup> groupedAddressesForm(QByteArrayView value)
{
    startGMime();
    const QByteArray line = canonicalWords(bounded(value));
    const GRef<InternetAddressList> list(internet_address_list_parse(nullptr, line.constData()));
    QList<AddressGroup> groups;
    collect(list.get(), groups, 0);
    // "From: the mayor's office" has no address, but is what the reader should see.
    if (groups.isEmpty() && !line.trimmed().isEmpty() && !line.contains(':') && !line.contains('<')) {
        if (const QString name = text(line.constData()); !name.isEmpty())
            groups.append(AddressGroup{{}, {{name, {}}}});
    }
    return groups;
}

QList<Address> addressesForm(QByteArrayView value)
{
    QList<Address> addresses;
    for (AddressGroup &group : groupedAddressesForm(value))
        addresses += group.addresses;
    return addresses;
}

} // namespace gw::backend::mime
