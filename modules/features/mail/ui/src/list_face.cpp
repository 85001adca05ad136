// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "list_face.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {
namespace {

const QString &uriList()
{
    static const QString name = u"text/uri-list"_s;
    return name;
}

} // namespace

QString DraggedMail::format()
{
    return u"application/x-gwanmun-mail"_s;
}

DraggedMail::DraggedMail(const QString &accountId, std::shared_ptr<QStringList> files) : m_account(accountId), m_files(std::move(files))
{
}

QString DraggedMail::accountOf(const QMimeData &data)
{
    return data.hasFormat(format()) ? QString::fromUtf8(data.data(format())) : QString();
}

QStringList DraggedMail::formats() const
{
    return {format(), uriList()};
}

bool DraggedMail::hasFormat(const QString &mediaType) const
{
    return formats().contains(mediaType);
}

QVariant DraggedMail::retrieveData(const QString &mediaType, QMetaType type) const
{
    if (mediaType == format())
        return m_account.toUtf8();
    if (mediaType != uriList())
        return QMimeData::retrieveData(mediaType, type);
    QList<QVariant> urls;
    for (const QString &file : *m_files)
        urls.append(QUrl::fromLocalFile(file));
    return urls;
}

ListFace::ListFace(Words words, Drag drag, QObject *parent) : QIdentityProxyModel(parent), m_words(std::move(words)), m_drag(std::move(drag))
{
}

QVariant ListFace::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return m_words(index);
    return role < Qt::UserRole ? QVariant() : QIdentityProxyModel::data(index, role);
}

Qt::ItemFlags ListFace::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

QStringList ListFace::mimeTypes() const
{
    return {DraggedMail::format(), uriList()};
}

QMimeData *ListFace::mimeData(const QModelIndexList &indexes) const
{
    return indexes.isEmpty() ? nullptr : m_drag(indexes);
}

} // namespace gw::mail
