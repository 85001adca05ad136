// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/questions_ui/questions_module.h>

#include "open_block.h"
#include "question_text.h"
#include "questions_page.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::questions {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gw::questions::QuestionsModule)
};

// Outside the class, where lupdate resolves the context.
QString title()
{
    return Tr::tr("Mayor and staff");
}

QString newsOf(portal::QuestionState state)
{
    switch (state) {
    case portal::QuestionState::Accepted: return Tr::tr("An answer is promised");
    case portal::QuestionState::Declined: return Tr::tr("The question was declined");
    default: return Tr::tr("There is an answer");
    }
}

} // namespace

class QuestionsModule::Search final : public contract::ISearchProvider
{
public:
    explicit Search(QuestionsService &service) : m_service(service) {}
    QString id() const override { return u"questions"_s; }
    QString label() const override { return title(); }
    Task<QList<contract::SearchHit>> find(QString text, int limit) override { return m_service.find(text, limit); }

private:
    QuestionsService &m_service;
};

QuestionsModule::QuestionsModule(QuestionViewParts parts)
    : m_parts(std::move(parts)), m_search(std::make_unique<Search>(m_parts.service))
{
}

QuestionsModule::~QuestionsModule() = default;

QString QuestionsModule::id() const
{
    return u"questions"_s;
}

shell::Contributions QuestionsModule::contribute()
{
    const auto openPage = [this] { m_parts.shell.open({u"questions"_s, {}, {}}); };
    const auto ask = [this] { m_parts.shell.open({u"questions"_s, u"ask"_s, {}}); };
    shell::Contributions offered;
    offered.docks.push_back({.id = u"questions.page"_s,
                             .title = title,
                             .icon = u"dialog-question"_s,
                             .openAtFirst = false,
                             .create = [this](QWidget *parent) {
                                 m_page = new QuestionsPage(m_parts, parent);
                                 if (!m_wanted.isEmpty())
                                     open({u"questions"_s, std::exchange(m_wanted, {}), {}});
                                 return m_page.data();
                             }});
    offered.commands.push_back({.id = u"questions.show"_s,
                                .label = [] { return Tr::tr("Questions to the mayor"); },
                                .group = title,
                                .icon = u"dialog-question"_s,
                                .run = openPage});
    offered.commands.push_back({.id = u"questions.ask"_s,
                                .label = [] { return Tr::tr("Ask the mayor"); },
                                .group = title,
                                .icon = u"dialog-question"_s,
                                .run = ask});
    offered.blocks.push_back({.id = u"questions.open"_s,
                              .title = [] { return Tr::tr("Questions"); },
                              .area = shell::Area::MayorAndStaff,
                              .position = 0,
                              .create = [this](QWidget *parent) { return new OpenBlock(m_parts, parent); },
                              .actionLabel = [] { return Tr::tr("Ask"); },
                              .action = ask});
    offered.search.push_back(m_search.get());
    offered.openLink = [this](const contract::Link &link) { return open(link); };
    return offered;
}

void QuestionsModule::start()
{
    connect(&m_parts.service, &QuestionsService::moved, this, &QuestionsModule::announce);
    m_parts.service.reload();
}

QString QuestionsModule::open(const contract::Link &link)
{
    const QString dock = u"questions.page"_s;
    const QString kind = link.path.section(u'/', 0, 0);
    if (!kind.isEmpty() && kind != "question"_L1 && kind != "ask"_L1)
        return {};
    if (!m_page) {
        m_wanted = link.path;
        return dock;
    }
    if (kind == "ask"_L1)
        m_page->ask();
    else if (kind == "question"_L1 && !m_page->open(link.path.section(u'/', 1)))
        return m_parts.service.isLoaded() ? QString() : dock;
    return dock;
}

void QuestionsModule::announce(const QString &questionId)
{
    const QuestionRow *row = m_parts.service.questions().row(questionId);
    if (!row)
        return;
    m_parts.badges.announce({.id = u"question-%1-%2"_s.arg(questionId).arg(row->question.revision),
                             .title = row->question.title,
                             .detail = newsOf(row->question.state),
                             .since = m_parts.clock.now(),
                             .link = {u"questions"_s, u"question/"_s + questionId, {}}});
}

Task<Done> QuestionsModule::stop()
{
    co_return Done{};
}

} // namespace gw::questions
