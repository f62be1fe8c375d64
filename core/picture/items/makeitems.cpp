#include "core/picture/items/items.h"

namespace kluwen::picture
{

Result<void> makeItems(const Contents &contents, const Decisions &decisions, Material &material, Progress &progress)
{
    if (material.options.chosenTemplate().level == Level::Strategic)
        return {};
    const ItemInput input{contents, decisions, material, progress};
    const auto make = [&input](const SectionItem &item) -> ItemBlocks {
        switch (item.kind) {
        case SectionItem::Kind::Trail:
            return trailBlocks(input, item);
        case SectionItem::Kind::Chart:
            return chartBlocks(input, item);
        case SectionItem::Kind::Account:
            return accountBlocks(input, item);
        case SectionItem::Kind::ThemeLines:
            return themeBlocks(input, item);
        case SectionItem::Kind::Finding:
            return findingBlocks(input, item);
        case SectionItem::Kind::Records:
        case SectionItem::Kind::Timeline:
            break; // read when the section is filled
        }
        return {};
    };
    for (qsizetype i = 0; i < material.texts.items.size(); ++i) {
        auto blocks = make(material.texts.items[i]);
        if (!blocks)
            return fail(blocks.error());
        if (!blocks->isEmpty())
            material.itemBlocks.insert(i, std::move(*blocks));
    }
    return {};
}

} // namespace kluwen::picture
