// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "attachment_files.h"

#include "attachment_preview.h"
#include "reader_html_pictures.h"
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStringDecoder>
#include <QThreadPool>
#include <gw/base/deferred.h>
#include <gw/transfer/safename.h>
#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <iconv.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {
namespace {

constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Runs `work` on a thread of a small pool and brings what it gives back to this one.
template <class T, class Work>
Task<T> aside(Work work)
{
    static QThreadPool pool;
    Deferred<T> made;
    const auto here = std::make_shared<QObject>();
    pool.start([made, here, work = std::move(work)] {
        Result<T> outcome = work();
        QMetaObject::invokeMethod(here.get(), [made, here, outcome = std::move(outcome)] { made.resolve(outcome); }, Qt::QueuedConnection);
    });
    Result<T> outcome = co_await made;
    co_return outcome;
}

/// KS C 5601 with its extensions, which is what "euc-kr" means in Korean mail.
QString fromCp949(const QByteArray &bytes)
{
#ifdef Q_OS_WIN
    const int length = MultiByteToWideChar(949, 0, bytes.constData(), int(bytes.size()), nullptr, 0);
    QString text(length, Qt::Uninitialized);
    MultiByteToWideChar(949, 0, bytes.constData(), int(bytes.size()), reinterpret_cast<wchar_t *>(text.data()), length);
    return text;
#else
    const iconv_t converter = iconv_open("UTF-16LE", "CP949");
    if (converter == iconv_t(-1))
        return QString::fromLatin1(bytes);
    QByteArray in = bytes;
    QByteArray out(bytes.size() * 2 + 2, Qt::Uninitialized);
    char *from = in.data();
    char *to = out.data();
    auto left = size_t(in.size());
    auto room = size_t(out.size());
    while (left > 0) {
        if (iconv(converter, &from, &left, &to, &room) != size_t(-1) || left == 0 || room < 2)
            break;
        *to++ = char(0xFD); // U+FFFD for what is no letter
        *to++ = char(0xFF);
        room -= 2;
        ++from;
        --left;
    }
    iconv_close(converter);
    QString text((out.size() - qsizetype(room)) / 2, Qt::Uninitialized);
    std::memcpy(text.data(), out.constData(), size_t(text.size()) * 2);
    return text;
#endif
}

/// "report.pdf", "report (2).pdf" …: the first that is free in `folder`.
QString freeName(const QString &folder, const QString &name)
{
    const QFileInfo info(name);
    QString free = folder + u'/' + name;
    for (int number = 2; QFileInfo::exists(free) && number < 10'000; ++number) {
        const QString ending = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
        free = folder + u'/' + info.completeBaseName() + u" (%1)"_s.arg(number) + ending;
    }
    return free;
}

} // namespace

Result<Done> saveCopy(const QString &source, const QString &target)
{
    QFile in(source);
    if (!in.open(QIODevice::ReadOnly))
        return fail(Error::Code::Storage, u"a file cannot be read"_s);
    QSaveFile out(target);
    if (!out.open(QIODevice::WriteOnly))
        return fail(Error::Code::Storage, u"a file cannot be written"_s);
    out.setPermissions(OwnerOnly);
    while (!in.atEnd()) {
        const QByteArray piece = in.read(1 << 20);
        if (piece.isEmpty() || out.write(piece) != piece.size())
            return fail(Error::Code::Storage, u"a file cannot be copied"_s);
    }
    if (!out.commit())
        return fail(Error::Code::Storage, u"a file cannot be finished"_s);
    // A file that was replaced lends its rights to the new one.
    QFile::setPermissions(target, OwnerOnly);
    return Done{};
}

QString textOf(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes); marked && *marked != QStringConverter::Utf8) {
        QStringDecoder decoder(*marked);
        return decoder(bytes);
    }
    QStringDecoder decoder(QStringConverter::Utf8);
    // The end of a file that was cut may be half a letter.
    for (int cut = 0; cut < 4 && cut < bytes.size(); ++cut) {
        decoder.resetState();
        const QString text = decoder(bytes.chopped(cut));
        if (!decoder.hasError())
            return text;
        if (cut > 0 && uchar(bytes.at(bytes.size() - cut)) < 0x80)
            break;
    }
    return bytes.isEmpty() ? QString() : fromCp949(bytes);
}

Task<safety::FileRisk> inspect(QString path, ShownAttachment attachment)
{
    return aside<safety::FileRisk>([path = std::move(path), attachment = std::move(attachment)]() -> Result<safety::FileRisk> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(Error::Code::Storage, u"a file cannot be read"_s);
        return safety::riskOf({attachment.name, attachment.type, file.read(8'192)});
    });
}

Task<Done> saveCopyAside(QString source, QString target)
{
    return aside<Done>([source = std::move(source), target = std::move(target)] { return saveCopy(source, target); });
}

Task<int> saveAllAside(QList<QPair<QString, QString>> pathsAndNames, QString folder)
{
    return aside<int>([pathsAndNames = std::move(pathsAndNames), folder = std::move(folder)]() -> Result<int> {
        int saved = 0;
        for (const auto &[path, name] : pathsAndNames) {
            if (const auto done = saveCopy(path, freeName(folder, transfer::safeName(name))); !done)
                return fail(done.error());
            ++saved;
        }
        return saved;
    });
}

Task<QString> readTextAside(QString path, qint64 limit)
{
    return aside<QString>([path = std::move(path), limit]() -> Result<QString> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(Error::Code::Storage, u"a file cannot be read"_s);
        QString text = textOf(file.read(limit));
        text.remove(QChar(u'\0'));
        return text;
    });
}

Task<QImage> readImageAside(QString path)
{
    return aside<QImage>([path = std::move(path)]() -> Result<QImage> {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? MessagePictures::decode(file) : QImage();
    });
}

} // namespace gw::mail
