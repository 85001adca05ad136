// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <gw/boards/commentmodel.h>
#include <gw/boards/drafts.h>
#include <gw/boards/types.h>
#include <gw/html/sanitize.h>
#include <memory>

namespace gw::boards {

class Fetching;
class Marks;

/// One opened post: follows the store, and asks the server for what is not here. Belongs to the GUI thread.
class PostDetail final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Loading, ///< not read yet
        Ready,
        NotHere, ///< known, but its text was never fetched, and the server cannot be reached
        Gone,    ///< deleted, hidden by a moderator, or never there
    };

    ~PostDetail() override;

    QString id() const;
    State state() const;
    const PostRow &row() const;
    const html::Safe &body() const; ///< of what the server has, or of what was written here
    const QList<AttachedFile> &attachments() const;
    const std::optional<QuizResult> &quiz() const;
    const std::optional<EventDetails> &event() const;
    const std::optional<Knowledge> &knowledge() const;
    QString hiddenReason() const; ///< of a moderator
    /// What is there as a draft to be changed.
    Draft draft() const;
    struct Rights
    {
        bool edit = false;
        bool erase = false;
        bool pin = false;
        bool moderate = false;
        bool comment = false;
        bool reserve = false;        ///< of a Market post
        bool checkKnowledge = false; ///< the owner of an entry
        bool operator==(const Rights &) const = default;
    };
    Rights rights() const;
    std::optional<QString> conflict() const; ///< operation id of a refused edit, see Writing::resolve()
    CommentModel &comments();
    bool isRefreshing() const; ///< the server is being asked
    void refresh();
    /// Why the last question to the server failed; nothing if it went well.
    std::optional<Error> problem() const;

Q_SIGNALS:
    void changed(); ///< anything but the comments

private:
    friend class BoardsService;
    class Private;
    explicit PostDetail(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> d;
};

} // namespace gw::boards
