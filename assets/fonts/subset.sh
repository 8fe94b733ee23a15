#!/usr/bin/env bash
# Makes every font file of this folder again, from the sources named in README.md.
#
#   assets/fonts/subset.sh SOURCE_SERIF_DIR PHOSPHOR_DIR
#
# SOURCE_SERIF_DIR: the unpacked npm package `source-serif` 4.5.1
# PHOSPHOR_DIR:     the unpacked npm package `@phosphor-icons/web` 2.1.2
# Inter and Noto CJK are read from where Debian's `fonts-inter` and `fonts-noto-cjk` put them.
# Needs python3 with fonttools (`pyftsubset`).
set -euo pipefail

serif=${1:?path of the unpacked source-serif package}
phosphor=${2:?path of the unpacked @phosphor-icons/web package}
inter=/usr/share/fonts/opentype/inter
noto=/usr/share/fonts/opentype/noto
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The character sets are rules, not lists: what the codec can write, plus the signs that our words,
# packs' words and charts use beside Han text.
python3 - "$work" <<'PY'
import sys

SIGNS = [
    (0x0020, 0x007E), (0x00A0, 0x00FF),  # Latin
    (0x2010, 0x205E),                    # dashes, quotes, dots, per mille, primes
    (0x2070, 0x209F), (0x20A0, 0x20BF),  # superscripts, money
    (0x2100, 0x218B), (0x2190, 0x21FF),  # number forms, arrows
    (0x2200, 0x22FF), (0x2460, 0x24FF),  # mathematics, numbers in circles
    (0x2500, 0x259F), (0x25A0, 0x26FF),  # boxes, shapes
    (0x3000, 0x303F), (0x3200, 0x33FF),  # CJK marks, units in squares
    (0xFE30, 0xFE4F), (0xFF00, 0xFFEF),  # forms in full width
]

def write(codec):
    chars = {c for low, high in SIGNS for c in range(low, high + 1)}
    for c in range(0x80, 0x10000):
        if not 0xD800 <= c < 0xF900:
            try:
                chr(c).encode(codec)
                chars.add(c)
            except UnicodeEncodeError:
                pass
    with open(f"{sys.argv[1]}/{codec}.txt", "w", encoding="ascii") as out:
        out.write("\n".join(f"U+{c:04X}" for c in sorted(chars)))

write("gb2312")
write("gbk")
PY

# Face 2 of each collection is Simplified Chinese: its first choice of glyphs is ours, so `locl` (every other
# region's glyphs) goes, and so do hints and vertical forms.
cut_down() {
    pyftsubset "$noto/$1.ttc" --font-number=2 --unicodes-file="$work/$2.txt" --output-file="$here/$3" \
        --layout-features=ccmp,mark,mkmk --no-hinting --drop-tables+=VORG,vhea,vmtx,BASE,DSIG --name-IDs='*'
}
cut_down NotoSansCJK-Regular gbk NotoSansSC-Regular.otf
cut_down NotoSansCJK-Bold gb2312 NotoSansSC-Bold.otf
cut_down NotoSerifCJK-Regular gb2312 NotoSerifSC-Regular.otf
cut_down NotoSerifCJK-Bold gb2312 NotoSerifSC-Bold.otf

# Source Serif reserves its name, so its files stay as they are.
for face in SourceSerif4-Regular SourceSerif4-It SourceSerif4-Semibold SourceSerif4Display-Semibold SourceSerif4Display-Bold; do
    cp "$serif/TTF/$face.ttf" "$here/"
done
for face in Regular Medium SemiBold Bold; do
    cp "$inter/Inter-$face.otf" "$here/"
done
# Of the icons only those that the program names.
named=$(grep -oE '\\u\{[0-9A-F]+\}' "$here/../../src/ui/theme/icon.rs" | sed 's/.*{//; s/}//' | sort -u | paste -sd,)
for face in regular/Phosphor fill/Phosphor-Fill; do
  pyftsubset "$phosphor/src/$face.ttf" --unicodes="$named" --layout-features='' --notdef-outline --name-IDs='*' \
    --output-file="$here/../icons/$(basename "$face").ttf"
done
