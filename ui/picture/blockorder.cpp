#include "ui/picture/blockorder.h"

#include <algorithm>

namespace kluwen::ui
{

bool isFigure(const picture::Block &block)
{
    return !std::holds_alternative<picture::Paragraph>(block) &&
           !std::holds_alternative<picture::KeyJudgement>(block) && !std::holds_alternative<picture::Table>(block);
}

bool isNote(const picture::Block &block)
{
    const auto *paragraph = std::get_if<picture::Paragraph>(&block);
    return paragraph != nullptr && paragraph->muted;
}

size_t endOfGroup(const BlocksInOrder &blocks, size_t block)
{
    size_t end = block + 1;
    while (end < blocks.size() && isNote(*blocks[end]))
        ++end;
    return end;
}

bool canLetNextComeFirst(const BlocksInOrder &blocks, size_t figure)
{
    const size_t next = figure + 1;
    return next < blocks.size() && !isFigure(*blocks[next]) && !isNote(*blocks[next]);
}

void letNextComeFirst(BlocksInOrder &blocks, size_t figure)
{
    const auto first = blocks.begin() + static_cast<std::ptrdiff_t>(figure);
    std::rotate(first, first + 1, blocks.begin() + static_cast<std::ptrdiff_t>(endOfGroup(blocks, figure + 1)));
}

} // namespace kluwen::ui
