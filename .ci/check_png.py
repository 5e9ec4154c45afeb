#!/usr/bin/env python3
"""Decodes every PNG below a folder strictly: chunk order, CRC, zlib stream and Adler sum, row filters, palette range.

check_png.py FOLDER [EXPECTED_FILES]     Python's standard library only
"""
import pathlib
import struct
import sys
import zlib

CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}


def chunks(data):
    if data[:8] != b'\x89PNG\r\n\x1a\n':
        raise ValueError('no PNG signature')
    at = 8
    while at < len(data):
        size, kind = struct.unpack('>I4s', data[at:at + 8])
        body = data[at + 8:at + 8 + size]
        (crc,) = struct.unpack('>I', data[at + 8 + size:at + 12 + size])
        if len(body) != size or zlib.crc32(kind + body) != crc:
            raise ValueError('bad CRC or length in %r' % kind)
        yield kind, body
        at += 12 + size


def check(path):
    header = palette = None
    stream = b''
    order = []
    for kind, body in chunks(path.read_bytes()):
        order.append(kind)
        if kind == b'IHDR':
            header = struct.unpack('>IIBBBBB', body)
        elif kind == b'PLTE':
            palette = len(body) // 3
        elif kind == b'IDAT':
            stream += body
    if order[0] != b'IHDR' or order[-1] != b'IEND' or order.count(b'IHDR') != 1 or order.count(b'IEND') != 1:
        raise ValueError('chunks out of order: %s' % order)
    first = order.index(b'IDAT')
    if any(kind != b'IDAT' for kind in order[first:first + order.count(b'IDAT')]):
        raise ValueError('IDAT chunks are not consecutive')
    width, height, depth, colour, method, filters, interlace = header
    if width == 0 or height == 0 or method or filters or interlace:
        raise ValueError('unexpected header %s' % (header,))
    inflater = zlib.decompressobj()
    raw = inflater.decompress(stream)
    if not inflater.eof or inflater.unused_data:
        raise ValueError('the zlib stream is cut short or has a tail')
    row_bytes = (width * depth * CHANNELS[colour] + 7) // 8
    if len(raw) != height * (row_bytes + 1):
        raise ValueError('%d bytes of pixels, expected %d' % (len(raw), height * (row_bytes + 1)))
    if any(raw[row * (row_bytes + 1)] > 4 for row in range(height)):
        raise ValueError('unknown row filter')
    if colour == 3:
        if palette is None:
            raise ValueError('no palette')
        if depth == 8 and not any(raw[row * (row_bytes + 1)] for row in range(height)) and max(raw) >= palette:
            raise ValueError('a pixel past the palette')


def main():
    files = sorted(pathlib.Path(sys.argv[1]).rglob('*.png'))
    bad = 0
    for path in files:
        try:
            check(path)
        except Exception as error:  # whatever is wrong with the file, name the file
            bad += 1
            print('%s: %s' % (path, error))
    print('%d PNG files decoded strictly, %d bad' % (len(files), bad))
    drawn = [path for path in files if '_run' not in path.parts]
    if len(sys.argv) > 2 and len(drawn) != int(sys.argv[2]):
        sys.exit('expected %s files outside _run, found %d' % (sys.argv[2], len(drawn)))
    sys.exit(1 if bad or not files else 0)


main()
