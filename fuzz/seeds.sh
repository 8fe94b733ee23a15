#!/bin/sh
# Makes the first inputs of every target, and a list of words, from tests/packs: fuzz/corpus/<target>, words.dict.
set -eu
cd "$(dirname "$0")"
packs=../tests/packs
good=$packs/good/small
mkdir -p corpus/pack_text corpus/pack_folder corpus/pack_archive

# The files of a pack as pack_folder takes them, parted by a byte that no text has.
join() {
    out=$1
    shift
    : > "$out"
    for file in "$@"; do
        if [ -f "$file" ]; then cat "$file" >> "$out"; fi
        printf '\377' >> "$out"
    done
}

find "$packs" -name '*.ron' | while read -r file; do
    cp "$file" "corpus/pack_text/$(echo "${file#"$packs"/}" | tr / -)"
done

for file in "$packs"/bad/*.ron; do
    header=$good/pack.ron
    lesson=$file
    if grep -q '^Pack(' "$file"; then
        header=$file
        lesson=$good/en/01-parks.ron
    fi
    join "corpus/pack_folder/$(basename "$file")" \
        "$header" "$lesson" "$good/zh-Hans/01-parks.ron" "$good/media/dot.png"
done

for pack in "$good" "$packs"/bad/*/; do
    name=$(basename "$pack")
    join "corpus/pack_folder/$name" "$pack/pack.ron" "$pack"/en/01*.ron "$pack"/zh-Hans/01*.ron "$good/media/dot.png"
    for level in 0 9; do
        out=$PWD/corpus/pack_archive/$name-$level
        rm -f "$out"
        (cd "$pack" && zip -q -r -"$level" - . > "$out")
        (cd "$pack/.." && zip -q -r -"$level" - "$name" > "$out-inside")
    done
done

find "$packs" -name '*.ron' -exec grep -ohaE '[A-Za-z_]+[(:]|: [A-Z][A-Za-z]+' {} + |
    sed 's/^: //' | sort -u | sed 's/.*/"&"/' > corpus/words.dict
