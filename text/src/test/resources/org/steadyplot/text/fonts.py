"""Builds the small fonts of the tests in fonts/ and writes fonts.tsv: what matplotlib measures and paints with them.

Columns of fonts.tsv: file, face, advance, ink height, descent, ink left in 1/64 px, width and height of the bitmap, the bitmap in base 64, text; all
at 24 points and 100 dpi. Run in this folder with fontTools, matplotlib 3.6 on FreeType 2.8 or later, and the path of NotoSansCJK-Regular.ttc.
"""
import base64
import sys

import numpy as np
from fontTools.fontBuilder import FontBuilder
from fontTools.misc.psCharStrings import T2CharString
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection, TTFont, newTable
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable
from fontTools.ttLib.tables._g_l_y_f import GlyphComponent
from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0
from matplotlib import ft2font

EPOCH = 3_800_000_000


def name(builder, family):
    builder.setupNameTable({"familyName": family, "styleName": "Regular"})
    builder.setupOS2(sTypoAscender=800, usWeightClass=500)
    builder.setupPost()
    builder.font["head"].created = builder.font["head"].modified = EPOCH
    builder.font.recalcTimestamp = False


def charstrings():
    square = [50, 0, "rmoveto", 400, "hlineto", 500, "vlineto", -400, "hlineto"]
    programs = {
        ".notdef": square + ["endchar"],
        "a": [10, 20, "hstem", 30, 40, "vstem"] + square + ["endchar"],
        "b": [10, 20, 30, 40, "hstemhm", 5, 6, 7, 8, "hintmask", b"\xf0"] + square + ["endchar"],
        "c": [100, 50, "rmoveto", 10, 200, 150, 20, 90, -180, "rrcurveto", -50, -40, -30, -20, -100, 5, "rrcurveto", "endchar"],
        "d": [60, "hmoveto", 200, 50, 150, 100, "hvcurveto", 90, -50, 60, -150, 33, "vhcurveto", "endchar"],
        "e": [70, "vmoveto", 20, 300, 30, 200, 10, "hhcurveto", 15, 100, 40, -60, -70, "vvcurveto", "endchar"],
        "f": [100, 100, "rmoveto", 10, 20, 300, 0, 0, 200, 50, 60, "rcurveline", 40, 10, -20, 50, -100, 30, -60, -40, "rlinecurve", "endchar"],
        "g": [50, 50, "rmoveto", 100, 60, 40, 100, 100, 100, 40, "hflex", 0, 300, "rlineto", -440, "hlineto", "endchar"],
        "h": [50, 50, "rmoveto", 60, 10, 70, 30, 60, 0, 60, 10, 70, -30, 60, -20, 50, "flex", 0, 300, "rlineto", "endchar"],
        "i": [50, 50, "rmoveto", 60, 10, 70, 30, 60, 60, 70, -20, 60, "hflex1", 0, 300, "rlineto", "endchar"],
        "j": [50, 50, "rmoveto", 60, 10, 70, 30, 60, 5, 60, 10, 70, -30, 60, "flex1", 0, 300, "rlineto", "endchar"],
        "k": [20, 30, "add", 100, 2, "div", "rmoveto", 300, 2, "mul", 200, "sub", 0, "rlineto", 0, 16, "sqrt", 100, "mul", "rlineto",
              -30, "neg", -5, "abs", "rlineto", "endchar"],
        "l": [-107, "callsubr", -107, "callgsubr", "endchar"],
        "m": [50.5, 60.25, "rmoveto", 300.75, 0.5, "rlineto", 0.25, 280.5, "rlineto", "endchar"],
        "n": [60, 50, "exch", "rmoveto", 300, "dup", "drop", 10, 20, 2, 1, "roll", "drop", "rlineto", 200, 100, 2, 3, "ifelse", 0, "index", "rlineto",
              77, 3, "put", 3, "get", -250, "rlineto", 1, 0, "and", 1, 0, "or", "rlineto", 4, 4, "eq", 0, "not", "rlineto", "endchar"],
    }
    return programs


def operators():
    programs = charstrings()
    builder = FontBuilder(1000, isTTF=False)
    builder.font.recalcBBoxes = False
    builder.setupGlyphOrder(list(programs))
    builder.setupCharacterMap({ord(glyph): glyph for glyph in programs if len(glyph) == 1} | {0x20: ".notdef"})
    strings = {glyph: T2CharString(program=list(program)) for glyph, program in programs.items()}
    builder.setupCFF("Operators-Regular", {"FullName": "Operators"}, strings, {})
    top = builder.font["CFF "].cff.topDictIndex[0]
    from fontTools.cffLib import SubrsIndex

    top.Private.Subrs = SubrsIndex()
    top.Private.Subrs.append(T2CharString(program=[40, 40, "rmoveto", 200, 100, "rlineto", "return"]))
    top.GlobalSubrs.append(T2CharString(program=[-50, 300, "rlineto", "return"]))
    for string in strings.values():
        string.private, string.globalSubrs = top.Private, top.GlobalSubrs
    builder.setupHorizontalMetrics({glyph: (600 + i, 50) for i, glyph in enumerate(programs)})
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    name(builder, "Operators")
    builder.save("fonts/operators.otf")
    woff = TTFont("fonts/operators.otf", recalcTimestamp=False, recalcBBoxes=False)
    woff.flavor = "woff"
    woff.save("fonts/operators.woff")


def box(x0, y0, x1, y1, curve=False):
    pen = TTGlyphPen(None)
    pen.moveTo((x0, y0))
    pen.lineTo((x0, y1))
    if curve:
        pen.qCurveTo((x1, y1 + 90), (x1 + 70, (y0 + y1) // 2), (x1, y0))
    else:
        pen.lineTo((x1, y1))
        pen.lineTo((x1, y0))
    pen.closePath()
    return pen.glyph()


def component(glyph, x=0, y=0, flags=0, scale=None, points=None):
    part = GlyphComponent()
    part.glyphName, part.flags = glyph, flags
    if points:
        part.firstPt, part.secondPt = points
    else:
        part.x, part.y = x, y
    if scale:
        part.transform = scale
    return part


def composite(*parts):
    pen = TTGlyphPen(None)
    glyph = pen.glyph()
    glyph.numberOfContours, glyph.components = -1, list(parts)
    return glyph


def composites():
    glyphs = {
        ".notdef": box(50, 0, 400, 600),
        "a": box(50, 0, 333, 501, curve=True),
        "b": composite(component("a", 0, 0, 0x200), component("a", 317, 111, 0x4, [[0.5, 0], [0, 0.5]])),
        "c": composite(component("a", 13, -7), component("a", 100, 200, 0x4, [[-0.75, 0], [0, 0.3]])),
        "d": composite(component("a"), component("a", points=(1, 0))),
        "e": composite(component("d", 3, 5), component("b", 200, 0, 0x800, [[0.7, 0], [0, 0.7]])),
        "f": box(-30, -200, 100, 300),
    }
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder(list(glyphs))
    builder.setupCharacterMap({ord(glyph): glyph for glyph in glyphs if len(glyph) == 1})
    builder.setupGlyf(glyphs)
    builder.setupHorizontalMetrics({glyph: (500 + 10 * i, 37) for i, glyph in enumerate(glyphs)})
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    name(builder, "Composites")
    kern = newTable("kern")
    kern.version, table = 0, KernTable_format_0(apple=False)
    table.version, table.coverage, table.kernTable, table.tupleIndex = 0, 1, {("a", "b"): -80, ("b", "a"): 45, ("f", "f"): -3}, None
    kern.kernTables = [table]
    builder.font["kern"] = kern
    builder.save("fonts/composites.ttf")
    maps = {
        "bytes.ttf": (0, 1, 0, {ord(glyph): glyph for glyph in "abc"}),
        "trimmed.ttf": (6, 1, 0, {ord(glyph): glyph for glyph in "bcd"}),
        "symbols.ttf": (4, 3, 0, {0xF000 + ord(glyph): glyph for glyph in "abf"}),
        "groups.ttf": (12, 3, 10, {0x61: "a", 0x62: "b", 0x1F600: "c", 0x10FFFD: "d"}),
    }
    for file, (format, platform, encoding, mapping) in maps.items():
        font = TTFont("fonts/composites.ttf", recalcTimestamp=False)
        table = CmapSubtable.newSubtable(format)
        table.platformID, table.platEncID, table.language, table.cmap = platform, encoding, 0, mapping
        font["cmap"].tables = [table]
        font.save("fonts/" + file)


def collection(source):
    fonts = []
    for face in (0, 2):
        font = TTFont(source, fontNumber=face, recalcTimestamp=False)
        options = Options()
        options.layout_features, options.hinting, options.name_IDs = [], False, [1, 2, 13, 14, 16, 17]
        options.drop_tables += ["BASE", "VORG", "vhea", "vmtx"]
        subsetter = Subsetter(options)
        subsetter.populate(text="深度 price価格가0.5骨")
        subsetter.subset(font)
        fonts.append(font)
    ttc = TTCollection()
    ttc.fonts = fonts
    ttc.save("fonts/collection.ttc", shareTables=True)


def measure(out, file, text):
    font = ft2font.FT2Font("fonts/" + file, hinting_factor=8)
    font.set_size(24, 100)
    font.set_text(text, 0, flags=ft2font.LOAD_NO_HINTING)
    font.draw_glyphs_to_bitmap(True)
    width, height = font.get_width_height()
    image = np.ascontiguousarray(font.get_image())
    print(
        file, 0, width, height, font.get_descent(), font.get_bitmap_offset()[0], image.shape[1], image.shape[0],
        base64.b64encode(image.tobytes()).decode(), text, sep="\t", file=out,
    )


operators()
composites()
collection(sys.argv[1])
with open("fonts.tsv", "w", encoding="utf-8") as out:
    for letter in "abcdefghijklm":  # FreeType reads the arithmetic of n otherwise than the format says
        measure(out, "operators.otf", letter)
    for text in ["a", "b", "c", "d", "e", "f", "ab", "ba", "aff"]:
        measure(out, "composites.ttf", text)
    measure(out, "groups.ttf", "ab\U0001f600\U0010fffd")
    measure(out, "collection.ttc", "深度 price")
    measure(out, "collection.ttc", "価格가0.5骨")
