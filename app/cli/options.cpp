// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "options.h"

#include <QLocale>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace gw::app::cli {
namespace {

constexpr Say noValue{"%1에 값이 없습니다", "%1 needs a value"};
constexpr Say unknownOption{"%1: 없는 선택 사항입니다", "unknown option %1"};
constexpr Say wrongLanguage{"--lang은 ko 또는 en입니다", "--lang is ko or en"};
constexpr Say wrongDate{"--date는 YYYY-MM-DD입니다", "--date is YYYY-MM-DD"};
constexpr Say oneFile{"파일 하나를 적어 주십시오", "name one file"};

Language systemLanguage()
{
    return QLocale::system().language() == QLocale::Korean ? Language::Korean : Language::English;
}

QDate todayInSeoul()
{
    const QTimeZone named("Asia/Seoul");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return (named.isValid() ? now.toTimeZone(named) : now.toOffsetFromUtc(9 * 3600)).date();
}

/// Splits "--name=value", and takes the value of "--name value" from the next argument.
struct Argument
{
    QString name;
    std::optional<QString> value;
};

Argument argumentOf(const QString &text)
{
    const qsizetype equals = text.startsWith("--"_L1) ? text.indexOf(u'=') : -1;
    if (equals < 0)
        return {text, {}};
    return {text.left(equals), text.mid(equals + 1)};
}

} // namespace

Result<Options> Options::parse(const QStringList &arguments)
{
    Options options;
    options.command = arguments.value(1) == "verify"_L1 ? Command::Verify : Command::Check;
    options.language = systemLanguage();
    options.date = todayInSeoul();
    const auto refuse = [&options](const Say &say, const QString &what = {}) {
        const QString sentence = say.in(options.language);
        return fail(Error::Code::Rejected, sentence.contains("%1"_L1) ? sentence.arg(clean(what)) : sentence);
    };
    const bool verifies = options.command == Command::Verify;
    QStringList files;
    bool onlyFiles = false; // after "--"
    for (qsizetype i = 2; i < arguments.size(); ++i) {
        const QString &text = arguments.at(i);
        if (onlyFiles || !text.startsWith(u'-') || text == "-"_L1) {
            files.append(text);
            continue;
        }
        if (text == "--"_L1) {
            onlyFiles = true;
            continue;
        }
        Argument argument = argumentOf(text);
        const bool takesValue = argument.name == "--lang"_L1 || (verifies && argument.name == "--trust"_L1)
                                || (!verifies && argument.name == "--date"_L1);
        if (takesValue && !argument.value && i + 1 < arguments.size())
            argument.value = arguments.at(++i);
        if (takesValue && !argument.value)
            return refuse(noValue, argument.name);
        if (!takesValue && argument.value)
            return refuse(unknownOption, text);
        if (argument.name == "--lang"_L1) {
            if (*argument.value != "ko"_L1 && *argument.value != "en"_L1)
                return refuse(wrongLanguage);
            options.language = *argument.value == "ko"_L1 ? Language::Korean : Language::English;
        } else if (argument.name == "--trust"_L1 && verifies) {
            options.trustFiles.append(*argument.value);
        } else if (argument.name == "--date"_L1 && !verifies) {
            options.date = QDate::fromString(*argument.value, Qt::ISODate);
            if (!options.date.isValid())
                return refuse(wrongDate);
        } else if (argument.name == "--received"_L1 && !verifies) {
            options.received = true;
        } else if (argument.name == "--json"_L1) {
            options.json = true;
        } else if (argument.name == "--help"_L1 || argument.name == "-h"_L1) {
            options.help = true;
        } else {
            return refuse(unknownOption, text);
        }
    }
    if (files.size() != 1 && !options.help)
        return refuse(oneFile);
    options.file = files.value(0);
    return options;
}

} // namespace gw::app::cli
