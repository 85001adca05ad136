// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

/// Messages (RFC 5322) and their parts (RFC 2045-2049, 2231), as JMAP wants to know them (RFC 8621 4.1).
///
/// Pure functions without state, files or database; every one is reentrant and may run on any thread. Nothing here fails on
/// bad input: mail from outside is never right, and each function says what it makes of it.
namespace gw::backend::mime {

struct Address
{
    QString name; ///< decoded; empty: none
    QString email;
    bool operator==(const Address &) const = default;
};

struct AddressGroup
{
    std::optional<QString> name; ///< nothing: the addresses outside of any group (RFC 8621 4.1.2.4)
    QList<Address> addresses;
    bool operator==(const AddressGroup &) const = default;
};

/// One header field as it stands in the message. Both views point into the message's bytes.
struct Field
{
    QByteArrayView name;
    QByteArrayView value; ///< behind the colon, folding and leading space included, without the last line end
};

/// The value of a header field in the parsed forms of RFC 8621 4.1.2. `value` is Field::value. Encoded words (RFC 2047) are
/// decoded also where they may not be, text is NFC, raw 8-bit text is taken for UTF-8 or else for CP949.
QString rawForm(QByteArrayView value);  ///< asRaw: undecoded; what is not UTF-8 becomes U+FFFD
QString textForm(QByteArrayView value); ///< asText: unfolded, without white space at both ends
QList<Address> addressesForm(QByteArrayView value);
QList<AddressGroup> groupedAddressesForm(QByteArrayView value);
std::optional<QStringList> messageIdsForm(QByteArrayView value); ///< without < and >; nothing: none could be found
QDateTime dateForm(QByteArrayView value);                        ///< with its own offset; invalid: not a date
std::optional<QStringList> urlsForm(QByteArrayView value);       ///< without < and >; nothing: none could be found

/// The header of a message or of a part. Names are compared without case.
class Headers
{
public:
    Headers() = default;
    explicit Headers(std::vector<Field> fields) : m_fields(std::move(fields)) {}

    const std::vector<Field> &fields() const { return m_fields; }
    bool contains(QByteArrayView name) const { return last(name) != nullptr; }
    /// The last field of that name: the one that a form without `:all` is about (RFC 8621 4.1.3).
    const Field *last(QByteArrayView name) const;
    std::vector<Field> all(QByteArrayView name) const;

    /// Of the last field of that name; empty when there is none.
    QString text(QByteArrayView name) const;
    QList<Address> addresses(QByteArrayView name) const;
    std::optional<QStringList> messageIds(QByteArrayView name) const;
    QDateTime date(QByteArrayView name) const;

private:
    std::vector<Field> m_fields;
};

} // namespace gw::backend::mime
