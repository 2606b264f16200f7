"""Cuts the Noto faces of the PDFs down to the scripts we print. Needs fontTools; run once per new release of a face:

    python3 src/build/fonts.py <folder with NotoSans-{Regular,Bold}.ttf and NotoSansArabic-{Regular,Bold}.ttf>

Letters that differ but look alike in one position (Arabic and Persian yeh) get a glyph each, so that text copied out
of a PDF is the text that was written.
"""
import sys
import unicodedata
from copy import deepcopy
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

WIDE = [(0x20, 0x7E), (0xA0, 0x24F), (0x300, 0x341), (0x370, 0x4FF), (0x1E00, 0x1EFF), (0x2010, 0x2044), (0x20AC, 0x20AC), (0x25A1, 0x25A1)]
ARABIC = [(0x20, 0x20), (0xA0, 0xA0), (0x600, 0x6FF), (0x750, 0x77F), (0x200C, 0x200F), (0x2066, 0x2069), (0x25CC, 0x25CC), (0xFB50, 0xFDFF), (0xFE70, 0xFEFF)]


def separate(font):
    owner = {}
    codes = font.getBestCmap()
    order = font.getGlyphOrder()
    for code in sorted(codes):
        glyph, letters = codes[code], unicodedata.normalize("NFKC", chr(code))
        if owner.setdefault(glyph, letters) == letters:
            continue
        copy = f"{glyph}.u{code:04X}"
        font["glyf"][copy] = deepcopy(font["glyf"][glyph])
        font["hmtx"][copy] = font["hmtx"][glyph]
        for table in font["cmap"].tables:
            if code in table.cmap:
                table.cmap[code] = copy


def cut(source, target, ranges):
    font = TTFont(source)
    options = Options(layout_features=[], layout_closure=False, hinting=False, notdef_outline=True, glyph_names=True)
    options.drop_tables += ["GSUB", "GPOS", "GDEF"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[c for first, last in ranges for c in range(first, last + 1)])
    subsetter.subset(font)
    separate(font)
    font.save(target)


for weight in ("Regular", "Bold"):
    for face, ranges in (("NotoSans", WIDE), ("NotoSansArabic", ARABIC)):
        cut(f"{sys.argv[1]}/{face}-{weight}.ttf", f"src/main/resources/fonts/{face}-{weight}.ttf", ranges)
