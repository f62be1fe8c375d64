#include "ui/base/tr.h"

namespace kluwen::ui
{

QString said(Language language, const char *sentence, int count)
{
    thread_local const Phrasebook dutch(Language::Dutch);
    thread_local const Phrasebook english(Language::English);
    return (language == Language::Dutch ? dutch : english).text(sentence, count, "Ui");
}

} // namespace kluwen::ui
