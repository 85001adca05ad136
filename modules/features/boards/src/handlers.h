// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/boards/types.h>
#include <gw/outbox/handler.h>
#include <gw/store/store.h>

namespace gw::transfer {
class Transfers;
}

namespace gw::boards {

/// All that people can do on boards, for the outbox. Both must outlive the handlers.
QList<std::shared_ptr<outbox::IHandler>> makeHandlers(Send send, store::Store &store, transfer::Transfers &transfers);

// Names of the kinds, as they are stored.
inline constexpr QLatin1StringView createPostKind{"boards.post.create"};
inline constexpr QLatin1StringView editPostKind{"boards.post.edit"};
inline constexpr QLatin1StringView deletePostKind{"boards.post.delete"};
inline constexpr QLatin1StringView pinKind{"boards.post.pin"};
inline constexpr QLatin1StringView likeKind{"boards.post.like"};
inline constexpr QLatin1StringView readKind{"boards.post.read"};
inline constexpr QLatin1StringView acknowledgeKind{"boards.post.acknowledge"};
inline constexpr QLatin1StringView reportKind{"boards.report"};
inline constexpr QLatin1StringView marketKind{"boards.post.market"};
inline constexpr QLatin1StringView quizKind{"boards.post.quiz"};
inline constexpr QLatin1StringView eventKind{"boards.post.event"};
inline constexpr QLatin1StringView knowledgeKind{"boards.post.knowledge"};
inline constexpr QLatin1StringView moderateKind{"boards.moderate"};
inline constexpr QLatin1StringView createCommentKind{"boards.comment.create"};
inline constexpr QLatin1StringView editCommentKind{"boards.comment.edit"};
inline constexpr QLatin1StringView deleteCommentKind{"boards.comment.delete"};
inline constexpr QLatin1StringView clubKind{"boards.club"};
inline constexpr QLatin1StringView readBoardKind{"boards.read-all"};
inline constexpr QLatin1StringView seeAlertKind{"boards.alert.seen"};

/// Whether what was written stands in the entry: text that must not get lost when the server refuses it.
bool carriesText(const QString &kind);

} // namespace gw::boards
