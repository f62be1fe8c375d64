#!/bin/sh
# Format, translations and lint. Arguments: files for clang-tidy; without them those that differ from main's last tag or,
# where there is none, the files of the last commit. "all" lints everything, which takes long.
set -eu
root=$1
shift
cd "$root"
failed=0

echo "format"
git ls-files '*.cpp' '*.h' | xargs clang-format-14 --dry-run --Werror || failed=1

if git grep -nE '(^|[^A-Za-z_])NULL *[;,)]' -- 'core/*.h' 'core/*.cpp' 'ui/*' 'app/*' | grep -vE '//|TABLE|REFERENCES|IS (NOT )?NULL|INTEGER|TEXT|BLOB|REAL|"'; then
    echo "Write nullptr."
    failed=1
fi

echo "translations"
copies=$(mktemp -d)
trap 'rm -rf "$copies"' EXIT
cp translations/kluwen_nl.ts translations/kluwen_en.ts "$copies"
for language in nl en; do
    /usr/lib/qt6/bin/lupdate -silent -I . -locations none -no-obsolete "@build/release/translations/sources.lst" \
        -ts "$copies/kluwen_$language.ts"
    # Dutch must be complete; English needs its plural forms only, the rest is the source text.
    if [ "$language" = nl ]; then
        unfinished=$(grep -c 'type="unfinished"' "$copies/kluwen_$language.ts" || true)
    else
        unfinished=$(awk '/<message numerus="yes">/{n=1} /type="unfinished"/{if(n)c++} /<\/message>/{n=0} END{print c+0}' \
            "$copies/kluwen_$language.ts")
    fi
    if [ "$unfinished" -ne 0 ]; then
        echo "kluwen_$language.ts: $unfinished sentences are not translated. Run: ninja -C build/release ts"
        failed=1
    fi
done

echo "lint"
if [ "${1:-}" = all ]; then
    files=$(git ls-files 'core/*.cpp' 'ui/*.cpp' 'app/*.cpp')
elif [ $# -gt 0 ]; then
    files=$*
else
    files=$(git diff --name-only --diff-filter=AM HEAD~1 -- 'core/*.cpp' 'ui/*.cpp' 'app/*.cpp')
fi
# The header of qpdf 11 that this file includes is not accepted by clang in C++20 (a vector of a class not yet whole).
files=$(echo "$files" | tr ' ' '\n' | grep -v '^ui/picture/pdffinish\.cpp$' || true)
if [ -n "$files" ]; then
    # clang cannot read GCC's precompiled headers, so they are taken out of the commands.
    mkdir -p "$copies/tidy"
    sed -E 's/-fpch-preprocess//g; s/-Winvalid-pch//g; s/-include [^ ]*cmake_pch\.hxx//g' \
        build/release/compile_commands.json >"$copies/tidy/compile_commands.json"
    # shellcheck disable=SC2086
    clang-tidy-14 --quiet -p "$copies/tidy" $files 2>/dev/null || failed=1
fi
exit $failed
