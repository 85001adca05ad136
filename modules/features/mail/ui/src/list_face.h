// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QIdentityProxyModel>
#include <QMimeData>
#include <functional>
#include <memory>

namespace gw::mail {

/// Mail that is dragged: it says from which account, and brings the files of the mails when somebody outside wants them.
class DraggedMail final : public QMimeData
{
    Q_OBJECT

public:
    static QString format(); ///< of mail inside the program

    /// `files` is filled while the drag goes on; it is looked at when something takes the mail.
    DraggedMail(const QString &accountId, std::shared_ptr<QStringList> files);
    static QString accountOf(const QMimeData &data); ///< empty: it is no mail

    QStringList formats() const override;
    bool hasFormat(const QString &mediaType) const override;

protected:
    QVariant retrieveData(const QString &mediaType, QMetaType type) const override;

private:
    QString m_account;
    std::shared_ptr<QStringList> m_files;
};

/// The list as views and screen readers see it: rows with words, rows that can be dragged. Costs nothing per row.
class ListFace final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using Words = std::function<QString(const QModelIndex &)>;
    using Drag = std::function<QMimeData *(const QModelIndexList &)>;
    ListFace(Words words, Drag drag, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    Qt::DropActions supportedDropActions() const override { return Qt::IgnoreAction; }

private:
    Words m_words;
    Drag m_drag;
};

} // namespace gw::mail
