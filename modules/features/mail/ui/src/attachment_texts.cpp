// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "attachment_texts.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gw::mail::Attachments)
};

} // namespace

QString riskNote(safety::FileRisk risk)
{
    using safety::FileRisk;
    switch (risk) {
    case FileRisk::Program: return Tr::tr("This is or holds a program. It is not opened from mail.");
    case FileRisk::Shortcut: return Tr::tr("This starts something else when it is opened. It is not opened from mail.");
    case FileRisk::DiskImage: return Tr::tr("This is a disk image, which hides what is in it. It is not opened from mail.");
    case FileRisk::WebPage: return Tr::tr("This is a web page. It can imitate a sign-in; never enter a password in it.");
    case FileRisk::Macro: return Tr::tr("This can hold macros. Do not allow them.");
    case FileRisk::Archive: return Tr::tr("Nobody has looked into this archive.");
    case FileRisk::OldHwp: return Tr::tr("An old .hwp file, which some places refuse.");
    case FileRisk::None: break;
    }
    return {};
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString symbolOf(const ShownAttachment &attachment)
{
    const QString type = attachment.type.toLower();
    if (type.startsWith("image/"_L1))
        return u"image-x-generic"_s;
    if (type.startsWith("video/"_L1))
        return u"video-x-generic"_s;
    if (type == "message/rfc822"_L1)
        return u"mail-message"_s;
    return u"mail-attachment"_s;
}

} // namespace gw::mail
