#include "core/intake/jsondocument.h"
#include "core/base/tr.h"
#include "core/intake/decode.h"
#include "core/intake/jsonlines.h"
#include "core/intake/reading.h"

#include <charconv>

namespace kluwen::intake
{

Result<simdjson::dom::element> JsonDocument::read(QIODevice &device, const ReadOptions &options)
{
    m_bytes.clear();
    while (m_bytes.size() <= largest) {
        const QByteArray piece = device.read(TextSource::pieceSize);
        if (piece.isEmpty())
            break;
        m_bytes += piece;
    }
    if (m_bytes.size() > largest)
        return notReadable(options,
                           Tr::tr("The JSON document is larger than can be read as a whole; nothing was imported."),
                           Tr::tr("Ask for the data as JSON lines, or in parts."));
    if (!device.atEnd())
        return inFile(options, {.code = Error::Code::Unreadable,
                                .message = Tr::tr("The file could not be read to its end; nothing of it was imported."),
                                .remedy = Tr::tr("Check the disk or copy the file again, then import it once more."),
                                .file = {},
                                .line = 0,
                                .column = 0,
                                .detail = device.errorString()});
    if (m_bytes.isEmpty())
        return emptyFile(options);
    if (m_bytes.startsWith("\xef\xbb\xbf"))
        m_bytes.remove(0, 3);
    simdjson::dom::element element;
    const auto error = m_parser.parse(m_bytes.constData(), static_cast<size_t>(m_bytes.size())).get(element);
    if (error == simdjson::SUCCESS)
        return element;
    auto failure = notReadable(options, Tr::tr("The file is not a whole JSON document; nothing was imported."),
                               Tr::tr("Ask for the file again, or export it once more."));
    failure.value().detail = QString::fromLatin1(simdjson::error_message(error));
    return failure;
}

simdjson::simdjson_result<simdjson::dom::element> jsonAt(simdjson::dom::element element, std::string_view path)
{
    while (!path.empty()) {
        const size_t end = std::min(path.find('.'), path.size());
        const std::string_view step = path.substr(0, end);
        path.remove_prefix(std::min(end + 1, path.size()));
        simdjson::dom::array list;
        if (element.get(list) == simdjson::SUCCESS) {
            size_t index = 0;
            const auto [last, error] = std::from_chars(step.data(), step.data() + step.size(), index);
            if (error != std::errc() || last != step.data() + step.size())
                return simdjson::NO_SUCH_FIELD;
            if (const auto wrong = list.at(index).get(element); wrong != simdjson::SUCCESS)
                return wrong;
            continue;
        }
        simdjson::dom::object object;
        if (element.get(object) != simdjson::SUCCESS)
            return simdjson::NO_SUCH_FIELD;
        if (const auto wrong = object.at_key(step).get(element); wrong != simdjson::SUCCESS)
            return wrong;
    }
    return element;
}

std::string jsonTextAt(const simdjson::dom::element &element, std::string_view path)
{
    simdjson::dom::element found;
    return jsonAt(element, path).get(found) == simdjson::SUCCESS ? jsonText(found) : std::string();
}

std::vector<simdjson::dom::element> jsonListAt(const simdjson::dom::element &element, std::string_view path)
{
    std::vector<simdjson::dom::element> all;
    simdjson::dom::element found;
    simdjson::dom::array list;
    if (jsonAt(element, path).get(found) == simdjson::SUCCESS && found.get(list) == simdjson::SUCCESS)
        for (const simdjson::dom::element entry : list)
            all.push_back(entry);
    return all;
}

} // namespace kluwen::intake
