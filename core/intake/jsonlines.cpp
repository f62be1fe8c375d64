#include "core/intake/jsonlines.h"
#include "core/base/text.h"
#include "core/base/tr.h"

namespace kluwen::intake
{

namespace
{

/// A line is one cell: no delimiter and no quotes.
constexpr Dialect wholeLines{'\x01', 0, '\n', 0, false};

} // namespace

JsonLines::JsonLines(QIODevice &device) : m_source(device), m_rows(m_source, wholeLines) {}

bool JsonLines::next()
{
    m_isObject = false;
    if (!m_rows.next())
        return false;
    const Row &line = m_rows.row();
    if (line.problem)
        return true;
    const auto error = m_parser.parse(line.raw.data(), line.raw.size()).get(m_element);
    m_isObject = error == simdjson::SUCCESS && m_element.get(m_object) == simdjson::SUCCESS;
    return true;
}

RejectedRow JsonLines::rejected() const
{
    const Row &line = m_rows.row();
    if (line.problem)
        return line.rejected(*line.problem, 0, line.argument);
    return line.rejected(RejectReason::Malformed, 0, Tr::tr("the line is not a JSON object"));
}

std::string jsonText(const simdjson::dom::element &element)
{
    std::string_view text;
    if (element.get(text) == simdjson::SUCCESS)
        return std::string(text);
    if (element.is_null() || element.is_object() || element.is_array())
        return {};
    return simdjson::minify(element);
}

std::string jsonText(const simdjson::dom::object &object, std::string_view key)
{
    simdjson::dom::element element;
    return object.at_key(key).get(element) == simdjson::SUCCESS ? jsonText(element) : std::string();
}

std::vector<std::string> jsonTexts(const simdjson::dom::object &object, std::string_view key)
{
    std::vector<std::string> texts;
    simdjson::dom::element element;
    if (object.at_key(key).get(element) != simdjson::SUCCESS)
        return texts;
    simdjson::dom::array list;
    if (element.get(list) != simdjson::SUCCESS) {
        if (std::string text = jsonText(element); !text.empty())
            texts.push_back(std::move(text));
        return texts;
    }
    for (const simdjson::dom::element entry : list)
        if (std::string text = jsonText(entry); !text.empty())
            texts.push_back(std::move(text));
    return texts;
}

std::string unmistakable(std::string number)
{
    const size_t dot = number.find('.');
    if (dot != std::string::npos && number.size() - dot - 1 == 3)
        number += '0';
    return number;
}

} // namespace kluwen::intake
