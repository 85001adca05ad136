// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QPointer>
#include <gw/contract/badges.h>
#include <gw/questions/service.h>
#include <gw/shell/module.h>
#include <gw/shell/services.h>
#include <gw/widgets/theme.h>

namespace gw::questions {

class QuestionsPage;

/// What the views work with; references must outlive the module.
struct QuestionViewParts
{
    widgets::Theme &theme;
    QuestionsService &service;
    shell::IShell &shell;
    contract::BadgeBoard &badges;
    const Clock &clock;
    std::function<bool()> anonymousAllowed;                  ///< the site's policy
    std::function<Task<QString>(QString unitId)> unitName;   ///< in the language in force; empty when it is not known
    std::function<QString()> ownUnitId;                      ///< of the seat at work
};

/// Mayor and staff: questions, answers, follow-ups and support. Links: `gwanmun:questions`, `gwanmun:questions/ask`,
/// `gwanmun:questions/question/<id>`.
class QuestionsModule final : public QObject, public shell::IModule
{
    Q_OBJECT

public:
    explicit QuestionsModule(QuestionViewParts parts);
    ~QuestionsModule() override;
    QString id() const override;
    shell::Contributions contribute() override;
    void start() override;
    Task<Done> stop() override;

private:
    class Search;
    QString open(const contract::Link &link);
    void announce(const QString &questionId);

    QuestionViewParts m_parts;
    std::unique_ptr<Search> m_search;
    QPointer<QuestionsPage> m_page;
    QString m_wanted; ///< path of a link that came before the page was made
};

} // namespace gw::questions
