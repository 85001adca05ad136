// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QAbstractListModel>
#include <gw/base/task.h>
#include <gw/mail/query.h>
#include <memory>

namespace gw::mail {

/// The messages or threads of a mailbox as rows, of which there may be a million.
///
/// It knows the order of all rows and reads their contents in windows, on the store's reading threads, as a view asks for
/// them: data() never waits. A row that is not there yet has LoadedRole false and tells dataChanged() when it is. The first
/// screen is there before the order of the rest is. Follows the store by itself: rows come and go one by one, and persistent
/// indexes, so selections, stay with their messages. Belongs to the GUI thread.
class MessageListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        EmailIdRole = Qt::UserRole + 1,
        LoadedRole, ///< bool: all other roles but the date's are empty while it is false
        AccountIdRole,
        ThreadIdRole,
        FromRole,        ///< name, or the address
        FromAddressRole, ///< address
        ToRole,          ///< names of the first receivers, for sent mail
        SubjectRole,
        PreviewRole,
        ReceivedAtRole, ///< QDateTime
        UnreadRole,     ///< of a thread: some message in it is
        FlaggedRole,
        AnsweredRole,
        ForwardedRole,
        DraftRole,
        ImportantRole,
        AttachmentRole,
        OutsideRole,
        ToMeRole, ///< int: 0 no, 1 among others, 2 alone
        TagsRole, ///< QList<int> of mail::Tag
        SizeRole,
        ThreadSizeRole,
        UnreadInThreadRole,
        MarkRole,       ///< mail::Mark as int
        DateGroupRole,  ///< mail::DateGroup as int; by date only
        GroupStartRole, ///< bool: the row before it is of another group
        HasBodyRole,
    };
    Q_ENUM(Role)

    ~MessageListModel() override;

    void setQuery(const ListQuery &query); ///< reads anew; no effect when it is the same
    const ListQuery &query() const;
    bool isReady() const;    ///< the first rows are there, or there are none; see ready()
    bool isComplete() const; ///< all rows are counted

    /// What is known of a row; nothing while it is not loaded.
    std::optional<MessageRow> message(int row) const;
    int rowOf(const QString &emailId) const; ///< among the loaded rows; -1: not there, see locate()
    /// The ids of rows, read where they are not loaded: for selections of thousands.
    Task<QStringList> emailIds(QList<int> rows) const;
    /// What is selected, for an action: `rows` of this list.
    Task<Selection> selection(QList<int> rows) const;
    Selection everything() const; ///< all that the query finds
    /// The row of a message, or of the thread it belongs to; -1: it is not in the list.
    Task<int> locate(QString emailId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void ready();    ///< the first rows of the query are there (or there are none)
    void complete(); ///< all rows of the query are counted

private:
    friend class MailService;
    class Private;
    explicit MessageListModel(std::unique_ptr<Private> d, QObject *parent = nullptr);
    std::unique_ptr<Private> d;
};

} // namespace gw::mail
