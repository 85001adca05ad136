// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/document/ending.h>
#include <gw/document/labels.h>

namespace gw::document {

using namespace Qt::Literals::StringLiterals;

const FormLabels &formLabels(FormLanguage language)
{
    static const FormLabels korean{u"수신"_s, u"(경유)"_s, u"제목"_s,     u"수신자"_s,   u"협조자"_s,
                                   u"시행"_s, u"접수"_s,   u"우"_s,       u"전화번호"_s, u"팩스번호"_s,
                                   u"전결"_s, u"대결"_s,   u"관인생략"_s, u"서명생략"_s};
    static const FormLabels english{u"To"_s,           u"(Via)"_s,
                                    u"Subject"_s,      u"Receivers"_s,
                                    u"Concurrence"_s,  u"Issued"_s,
                                    u"Received"_s,     u"Postcode"_s,
                                    u"Tel."_s,         u"Fax"_s,
                                    u"Delegated"_s,    u"Acting"_s,
                                    u"Seal omitted"_s, u"Signature omitted"_s};
    return language == FormLanguage::Korean ? korean : english;
}

QString sealOmission(const Sheet &sheet)
{
    if (sheet.seal.mode != SealMode::OmitMinor)
        return {};
    const FormLabels &labels = formLabels(sheet.language);
    return sheet.seal.signatureOmitted ? labels.signatureOmitted : labels.sealOmitted;
}

QString cellMark(const SignatureCell &cell, FormLanguage language)
{
    const FormLabels &labels = formLabels(language);
    QStringList parts;
    if (cell.delegated)
        parts.append(labels.delegated);
    if (cell.acting)
        parts.append(labels.acting);
    if (!cell.date.isEmpty())
        parts.append(cell.date);
    return parts.join(u' ');
}

bool isDrawn(const SignatureCell &cell, bool decided)
{
    return !decided || !cell.name.isEmpty() || !cell.image.isEmpty() || cell.delegated || cell.acting
           || !cell.skipReason.isEmpty();
}

QStringList footLines(const Sheet &sheet)
{
    const FormLabels &labels = formLabels(sheet.language);
    const Contact &contact = sheet.contact;
    const auto joined = [](const QStringList &parts) {
        QStringList kept = parts;
        kept.removeAll(QString());
        return kept.join(u"  /  "_s);
    };
    const auto labelled = [](const QString &label, const QString &value) {
        return value.isEmpty() ? QString() : label + u' ' + value;
    };
    QStringList place{labelled(labels.postcode, contact.postcode), contact.address};
    place.removeAll(QString());
    QStringList lines{joined({place.join(u"  "_s), contact.homepage}),
                      joined({labelled(labels.phone, contact.phone), labelled(labels.fax, contact.fax), contact.mail,
                              disclosureText(sheet.disclosure, sheet.language)})};
    lines.removeAll(QString());
    return lines;
}

} // namespace gw::document
