// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "board_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <gw/boards/postlistmodel.h>
#include <gw/html/sanitize.h>
#include <gw/widgets/dates.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::boards {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gw::boards::Texts)
};

const QString dot = u" · "_s;

QString inLanguage(const QModelIndex &index, int korean, int english)
{
    return nameOf({index.data(korean).toString(), index.data(english).toString()});
}

/// What the right edge of the second line says; the most urgent only.
void addState(RowContent &row, const QModelIndex &index)
{
    const Mark mark = Mark(index.data(PostListModel::MarkRole).toInt());
    if (mark != Mark::None) {
        row.state = markText(mark);
        row.stateRole = markRole(mark);
    } else if (index.data(PostListModel::HiddenRole).toBool()) {
        row.state = Tr::tr("hidden");
        row.stateRole = Role::DangerText;
    } else if (index.data(PostListModel::MustReadRole).toBool()) {
        row.state = Tr::tr("must read");
        row.stateRole = Role::AccentText;
    } else if (const auto market = MarketState(index.data(PostListModel::MarketRole).toInt()); market != MarketState::None) {
        row.state = marketText(market);
        row.stateRole = market == MarketState::Offered ? Role::SuccessText : Role::TextSecondary;
    } else if (index.data(PostListModel::PinnedRole).toBool()) {
        row.state = Tr::tr("pinned");
    }
}

RowContent head(const QModelIndex &index)
{
    if (!index.data(PostListModel::LoadedRole).toBool())
        return {};
    RowContent row{.title = html::plainLine(index.data(Qt::DisplayRole).toString()),
                   .summary = {},
                   .time = shortTime(index.data(PostListModel::CreatedAtRole).toDateTime()),
                   .state = {},
                   .unread = index.data(PostListModel::UnreadRole).toBool(),
                   .icon = {}};
    row.summary = inLanguage(index, PostListModel::AuthorKoRole, PostListModel::AuthorEnRole);
    addState(row, index);
    return row;
}

} // namespace

bool isEnglish()
{
    return QLocale().language() != QLocale::Korean;
}

QString layerName(Layer layer)
{
    switch (layer) {
    case Layer::City: return Tr::tr("City");
    case Layer::Bureau: return Tr::tr("Bureau");
    case Layer::District: return Tr::tr("District");
    case Layer::Club: return Tr::tr("Clubs");
    case Layer::Unknown: break;
    }
    return Tr::tr("Other boards");
}

QString sectionName(Section section)
{
    switch (section) {
    case Section::Business: return Tr::tr("Business");
    case Section::Warm: return Tr::tr("Warm stories");
    case Section::Amusing: return Tr::tr("Amusing stories");
    case Section::Smart: return Tr::tr("Smart stories");
    }
    return {};
}

QString categoryName(Category category)
{
    switch (category) {
    case Category::WorkNotices: return Tr::tr("Work notices");
    case Category::InformationSharing: return Tr::tr("Information sharing");
    case Category::CityNews: return Tr::tr("City news");
    case Category::WarmMarket: return Tr::tr("Thrifty market");
    case Category::WarmNews: return Tr::tr("Shared news");
    case Category::AmusingLife: return Tr::tr("Life");
    case Category::AmusingCulture: return Tr::tr("Culture");
    case Category::AmusingWritings: return Tr::tr("Writings");
    case Category::AmusingHumour: return Tr::tr("Humour");
    case Category::AmusingQuizzes: return Tr::tr("Quizzes");
    case Category::AmusingEvents: return Tr::tr("Events");
    case Category::AmusingClubs: return Tr::tr("Club news");
    case Category::SmartTerms: return Tr::tr("Administrative terms");
    case Category::SmartContracts: return Tr::tr("Contract rules");
    case Category::SmartTips: return Tr::tr("Tips");
    case Category::Unknown: break;
    }
    return {};
}

QString kindName(PostKind kind)
{
    switch (kind) {
    case PostKind::Market: return Tr::tr("Market");
    case PostKind::Quiz: return Tr::tr("Quiz");
    case PostKind::Event: return Tr::tr("Event");
    case PostKind::Knowledge: return Tr::tr("Knowledge");
    case PostKind::Plain:
    case PostKind::Unknown: break;
    }
    return Tr::tr("Post");
}

QString marketText(MarketState state)
{
    switch (state) {
    case MarketState::Offered: return Tr::tr("offered");
    case MarketState::Reserved: return Tr::tr("reserved");
    case MarketState::Sold: return Tr::tr("sold");
    case MarketState::Expired: return Tr::tr("expired");
    case MarketState::None: break;
    }
    return {};
}

QString markText(Mark mark)
{
    switch (mark) {
    case Mark::Waiting: return Tr::tr("waiting to be sent");
    case Mark::Sending: return Tr::tr("sending…");
    case Mark::NeedsAttention: return Tr::tr("not accepted");
    case Mark::None: break;
    }
    return {};
}

Role markRole(Mark mark)
{
    return mark == Mark::NeedsAttention ? Role::DangerText : Role::WarningText;
}

QString nameOf(const Names &names)
{
    return html::plainLine(names.in(isEnglish()), 200);
}

QString authorLine(const Author &author)
{
    const QString unit = nameOf(author.unit);
    return unit.isEmpty() ? nameOf(author.name) : nameOf(author.name) + dot + unit;
}

QString seatLine(const Names &unit, const Names &title)
{
    const QString where = nameOf(unit);
    const QString what = nameOf(title);
    return what.isEmpty() || what.startsWith(where) ? (what.isEmpty() ? where : what) : where + (isEnglish() ? u", "_s : u" "_s) + what;
}

QString shortTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    const QDate today = QDate::currentDate();
    if (local.date() == today)
        return local.toString(u"HH:mm"_s);
    return local.date().year() == today.year() ? shortDay(local.date()) : longDay(local.date());
}

QString price(qint64 won)
{
    return won < 0 ? Tr::tr("free") : Tr::tr("%1 won").arg(QLocale().toString(won));
}

QString fileSize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString errorText(const Error &error)
{
    switch (error.code) {
    case Error::Code::Offline:
    case Error::Code::Timeout: return Tr::tr("The server cannot be reached. Nothing is lost; try again later.");
    case Error::Code::Forbidden: return Tr::tr("This seat may not do that.");
    case Error::Code::NotFound: return Tr::tr("It is not there any more.");
    case Error::Code::Conflict: return Tr::tr("That does not go any more: it has changed or is on its way.");
    case Error::Code::Stale: return Tr::tr("Somebody else changed it meanwhile.");
    case Error::Code::RateLimited: return Tr::tr("That was too often. Try again later.");
    case Error::Code::TooLarge: return Tr::tr("This is larger than the server takes.");
    case Error::Code::Storage: return Tr::tr("This could not be kept on this computer. Is the disk full?");
    case Error::Code::Rejected: return Tr::tr("The server does not accept it as it is.");
    default: return Tr::tr("This did not work. Nothing is lost; try again later.");
    }
}

const QStringList &reasons()
{
    static const QStringList all{u"insult"_s, u"personal-data"_s, u"advertising"_s, u"untrue"_s, u"copyright"_s, u"other"_s};
    return all;
}

QString reasonName(const QString &reason)
{
    if (reason == "insult"_L1)
        return Tr::tr("Insult");
    if (reason == "personal-data"_L1)
        return Tr::tr("Personal data");
    if (reason == "advertising"_L1)
        return Tr::tr("Advertising");
    if (reason == "untrue"_L1)
        return Tr::tr("Untrue");
    if (reason == "copyright"_L1)
        return Tr::tr("Copyright");
    return Tr::tr("Another reason");
}

QString forButton(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

RowContent postRow(const QModelIndex &index)
{
    RowContent row = head(index);
    if (row.title.isEmpty() && row.summary.isEmpty())
        return row;
    const QString unit = inLanguage(index, PostListModel::UnitKoRole, PostListModel::UnitEnRole);
    if (!unit.isEmpty())
        row.summary += dot + unit;
    const int comments = index.data(PostListModel::CommentsRole).toInt();
    const int likes = index.data(PostListModel::LikesRole).toInt();
    if (comments > 0)
        row.summary += dot + Tr::tr("%n comment(s)", nullptr, comments);
    if (likes > 0)
        row.summary += dot + Tr::tr("%n like(s)", nullptr, likes);
    if (index.data(PostListModel::AttachmentsRole).toInt() > 0)
        row.summary += dot + Tr::tr("file");
    return row;
}

RowContent postRowWithBoard(const QModelIndex &index, const QString &board)
{
    RowContent row = head(index);
    if (!board.isEmpty() && !row.title.isEmpty())
        row.summary = board + dot + row.summary;
    return row;
}

} // namespace gw::boards
