#pragma once
#include <initializer_list>
#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

namespace kluwen::ui
{

/// Writes one XML file of a package. Characters that XML 1.0 cannot hold (2.2 Char) become U+FFFD, so that a name with
/// a stray control character still gives a file that opens.
class XmlPart
{
public:
    using Attributes = std::initializer_list<std::pair<const char *, QString>>;

    XmlPart();
    XmlPart &open(const char *name, Attributes attributes = {});
    XmlPart &empty(const char *name, Attributes attributes = {}); ///< without content
    XmlPart &close();
    XmlPart &text(const QString &text);
    [[nodiscard]] QByteArray take(); ///< closes what is open

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

[[nodiscard]] QString xmlText(const QString &text); ///< what XML 1.0 can hold of it

} // namespace kluwen::ui
