#pragma once
#include "core/base/ids.h"
#include "core/base/phrasebook.h"
#include "core/model/money.h"
#include <functional>
#include <QDate>
#include <variant>
#include <vector>

namespace kluwen::patterns
{

/// Words of the house inside a sentence, not yet in a language.
struct Words
{
    const char *key = nullptr; ///< marked QT_TRANSLATE_NOOP("Core", ...)
};

/// What stands in a sentence: a number, an amount, a day, an account, words.
using Argument = std::variant<qint64, Money, QDate, RecordId, Words>;

/// A sentence of the house that is not yet in a language, with its arguments for %1, %2 ...
struct Sentence
{
    const char *key = nullptr; ///< marked QT_TRANSLATE_NOOP("Core", ...)
    std::vector<Argument> arguments;
};

/// How an account is called.
using NameOf = std::function<QString(RecordId)>;

/// The sentence in the language of the book.
[[nodiscard]] QString textOf(const Sentence &sentence, const Phrasebook &book, const NameOf &name);
/// The sentences one after the other.
[[nodiscard]] QString textOf(const std::vector<Sentence> &sentences, const Phrasebook &book, const NameOf &name);

} // namespace kluwen::patterns
