#include "ui/picture/office/xmlpart.h"

namespace kluwen::ui
{

QString xmlText(const QString &text)
{
    QString clean = text;
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const QChar c = clean[i];
        const bool pair = c.isHighSurrogate() && i + 1 < clean.size() && clean[i + 1].isLowSurrogate();
        if (pair) {
            ++i;
            continue;
        }
        const bool control = c < QLatin1Char(' ') && c != QLatin1Char('\n') && c != QLatin1Char('\t');
        if (control || c.isSurrogate() || c.unicode() >= 0xfffe)
            clean[i] = QChar::ReplacementCharacter;
    }
    return clean;
}

XmlPart::XmlPart() : m_writer(&m_bytes)
{
    m_writer.writeStartDocument(QStringLiteral("1.0"), true);
}

XmlPart &XmlPart::open(const char *name, Attributes attributes)
{
    m_writer.writeStartElement(QLatin1String(name));
    for (const auto &[key, value] : attributes)
        m_writer.writeAttribute(QLatin1String(key), xmlText(value));
    return *this;
}

XmlPart &XmlPart::empty(const char *name, Attributes attributes)
{
    m_writer.writeEmptyElement(QLatin1String(name));
    for (const auto &[key, value] : attributes)
        m_writer.writeAttribute(QLatin1String(key), xmlText(value));
    return *this;
}

XmlPart &XmlPart::close()
{
    m_writer.writeEndElement();
    return *this;
}

XmlPart &XmlPart::text(const QString &text)
{
    m_writer.writeCharacters(xmlText(text));
    return *this;
}

QByteArray XmlPart::take()
{
    m_writer.writeEndDocument();
    return m_bytes;
}

} // namespace kluwen::ui
