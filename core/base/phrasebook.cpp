#include "core/base/phrasebook.h"

#include <QTranslator>

namespace kluwen
{

QString languageCode(Language language)
{
    return language == Language::Dutch ? QStringLiteral("nl") : QStringLiteral("en");
}

Language languageFromCode(const QString &code)
{
    return code.startsWith(QLatin1String("nl"), Qt::CaseInsensitive) ? Language::Dutch : Language::English;
}

Phrasebook::Phrasebook(Language language) : m_language(language), m_translator(std::make_unique<QTranslator>())
{
    // A missing file leaves the source text, which is English.
    (void)m_translator->load(QStringLiteral(":/i18n/kluwen_%1.qm").arg(languageCode(language)));
}

Phrasebook::~Phrasebook() = default;
Phrasebook::Phrasebook(Phrasebook &&) noexcept = default;
Phrasebook &Phrasebook::operator=(Phrasebook &&) noexcept = default;

QString Phrasebook::text(const char *source, int count, const char *context) const
{
    QString text = m_translator->translate(context, source, nullptr, count);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (count >= 0)
        text.replace(QLatin1String("%n"), QString::number(count));
    return text;
}

} // namespace kluwen
