#pragma once
#include "core/picture/picture.h"

namespace kluwen::picture
{

/// How much of a picture is written.
enum class Extent {
    Content, ///< what can be read in the product, without the number of the copy: what the content hash is made of
    Frozen   ///< with the frame as it was, the subjects and the statements: what a version keeps
};

/// The picture as compact JSON with sorted keys: the same picture, the same bytes. Texts stand in it in both
/// languages; of a money trail only what its figure shows. Remarks for the maker are not kept.
[[nodiscard]] QByteArray pictureToJson(const Picture &picture, Extent extent);
/// The other way round; writing the answer again gives the same bytes. Malformed where it is no picture.
[[nodiscard]] Result<Picture> pictureFromJson(const QByteArray &json);

/// SHA-256 over the content of a picture: equal for the same content in any language and kind of file.
[[nodiscard]] QByteArray contentHash(const Picture &picture);
/// The hash as it is printed: the first 16 signs in groups of four, "3f2a 91bc 77d0 1e55".
[[nodiscard]] QString shortHash(const QByteArray &hash);

} // namespace kluwen::picture
