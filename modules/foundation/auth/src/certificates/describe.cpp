// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/auth/certificate.h>

#include "crypto/openssl.h"

#include <QTimeZone>
#include <ctime>
#include <openssl/err.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::auth {
namespace {

QString text(const ASN1_STRING *value)
{
    unsigned char *utf8 = nullptr;
    const int length = ASN1_STRING_to_UTF8(&utf8, value);
    if (length < 0)
        return {};
    const QString out = QString::fromUtf8(reinterpret_cast<const char *>(utf8), length);
    OPENSSL_free(utf8);
    return out.normalized(QString::NormalizationForm_C).simplified();
}

/// All values of one attribute, in the order of the name.
QStringList valuesOf(const X509_NAME *name, int nid)
{
    QStringList out;
    for (int at = X509_NAME_get_index_by_NID(name, nid, -1); at >= 0; at = X509_NAME_get_index_by_NID(name, nid, at))
        out.append(text(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at))));
    return out;
}

QDateTime timeOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

bool isLatin(const QString &name)
{
    return std::ranges::all_of(name, [](QChar c) { return c.unicode() < 0x250; });
}

/// Authorities append the person's account in brackets to the name: "김하늘()0023041…".
QString personIn(QString commonName)
{
    const qsizetype bracket = commonName.indexOf(u'(');
    if (bracket > 0)
        commonName.truncate(bracket);
    return commonName.trimmed();
}

CertificateInfo::State stateAt(const QDateTime &now, const QDateTime &from, const QDateTime &to)
{
    if (now < from)
        return CertificateInfo::State::NotYet;
    if (now > to)
        return CertificateInfo::State::Expired;
    return now.addDays(expiringDays) > to ? CertificateInfo::State::Expiring : CertificateInfo::State::Valid;
}

} // namespace

Result<CertificateInfo> describeCertificate(const QByteArray &der, const QDateTime &now)
{
    const ssl::Certificate certificate = ssl::parseCertificate(der);
    if (!certificate)
        return fail(Error{Error::Code::Certificate, u"not an X.509 certificate"_s, u"unreadable"_s});
    const X509_NAME *subject = X509_get_subject_name(certificate.get());
    const X509_NAME *issuer = X509_get_issuer_name(certificate.get());

    CertificateInfo out;
    const QStringList names = valuesOf(subject, NID_commonName);
    for (const QString &name : names) {
        if (isLatin(name) && names.size() > 1)
            out.holderEn = personIn(name);
        else if (out.holder.isEmpty())
            out.holder = personIn(name);
    }
    if (out.holder.isEmpty())
        out.holder = std::exchange(out.holderEn, {});
    out.agency = valuesOf(subject, NID_organizationName).value(0);
    // Names run from the country to the person: the last unit is the innermost. "people" is GPKI's branch of persons.
    QStringList units = valuesOf(subject, NID_organizationalUnitName);
    units.removeIf([](const QString &unit) { return unit.compare(u"people"_s, Qt::CaseInsensitive) == 0; });
    out.unit = units.isEmpty() ? QString() : units.last();
    out.issuer = valuesOf(issuer, NID_commonName).value(0, valuesOf(issuer, NID_organizationName).value(0));

    const ssl::Number serial(ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate.get()), nullptr));
    if (char *hex = serial ? BN_bn2hex(serial.get()) : nullptr) {
        out.serial = QString::fromLatin1(hex);
        OPENSSL_free(hex);
    }
    out.validFrom = timeOf(X509_get0_notBefore(certificate.get()));
    out.validTo = timeOf(X509_get0_notAfter(certificate.get()));
    if (!out.validFrom.isValid() || !out.validTo.isValid())
        return fail(Error{Error::Code::Certificate, u"the certificate's validity is damaged"_s, u"unreadable"_s});
    out.state = stateAt(now, out.validFrom, out.validTo);
    return out;
}

} // namespace gw::auth
