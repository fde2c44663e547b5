#!/usr/bin/env python3
"""Draws the pairs of bench/pairs/*.tsv from a register: draw.py REGISTER FOLDER. Nothing that the register judged across reports is
looked at: bands are cut by measures of this script's own (words in common weighed by rarity, runs of four words), over the readings alone."""
import collections, math, random, re, sqlite3, sys

register, folder = sys.argv[1:3]
rng = random.Random(20150721)
db = sqlite3.connect(f"file:{register}?mode=ro", uri=True)

FOLD = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي"})
WORD = re.compile(r"[\u0621-\u064a\u0671-\u06d3A-Za-z]+|[0-9\u0660-\u0669]+")


def words(text):
    text = re.sub("[\u0640\u064b-\u065f\u0670]", "", text).translate(FOLD)
    return [w[2:] if len(w) > 4 and w.startswith("ال") else w[3:] if len(w) > 5 and w[:3] in ("وال", "بال", "فال") else w for w in WORD.findall(text)]


reports = {}
for n, identity, outlet, published, text in db.execute("SELECT report, identity, outlet, published, text FROM report WHERE published IS NOT NULL ORDER BY report"):
    reports[n] = (identity[:16], outlet, published, text)
DAY = {n: int(__import__("datetime").date.fromisoformat(r[2]).toordinal()) for n, r in reports.items()}
kept_runs = {}


def runs(n):
    if n not in kept_runs:
        w = words(reports[n][3])
        kept_runs[n] = {hash(tuple(w[i:i + 4])) for i in range(max(1, len(w) - 3))}
    return kept_runs[n]


def held(a, b):
    """The share of the smaller report's runs of four words that the larger one holds too."""
    x, y = runs(a), runs(b)
    return len(x & y) / max(1, min(len(x), len(y)))


used = collections.Counter()
out = []


def draw(kind, strata):
    """From each stratum so many pairs, no report more than twice; the weight is how many pairs one stands for."""
    for name in sorted(strata):
        pairs, want, scale = strata[name]
        pairs = sorted(set(pairs))
        rng.shuffle(pairs)
        taken = 0
        for left, right in pairs:
            if taken == want: break
            if used[kind, left[0]] >= 2 or used[kind, right[0]] >= 2: continue
            used[kind, left[0]] += 1
            used[kind, right[0]] += 1
            out.append((kind, name, scale * len(pairs) / min(want, len(pairs)), left, right))
            taken += 1


# Copies: any two reports within four days that share a run of four words that is not everywhere.
index = collections.defaultdict(list)
for n in reports:
    for h in runs(n):
        if h % 8 == 0: index[h].append(n)
anchors = rng.sample(sorted(reports), 1500)
copies = collections.defaultdict(list)
for a in anchors:
    counts = collections.Counter()
    for h in runs(a):
        if h % 8 == 0 and len(index[h]) <= 60: counts.update(index[h])
    for b in counts:
        if b == a or abs(DAY[a] - DAY[b]) > 4 or min(len(runs(a)), len(runs(b))) < 15: continue
        share = held(a, b)
        band = "0.9" if share >= .9 else "0.7" if share >= .7 else "0.5" if share >= .5 else "0.35" if share >= .35 else "0.2" if share >= .2 else "0.08" if share >= .08 else "0.0"
        same = reports[a][1] == reports[b][1]
        copies[("own " if same else "other ") + band].append(((min(a, b),), (max(a, b),)))
scale = len(reports) / len(anchors) / 2
draw("copy", {k: (v, {"other 0.9": 6, "other 0.7": 8, "other 0.5": 9, "other 0.35": 9, "other 0.2": 8, "other 0.08": 6, "other 0.0": 4,
    "own 0.9": 5, "own 0.7": 5, "own 0.5": 5, "own 0.35": 4, "own 0.2": 4, "own 0.08": 3, "own 0.0": 2}[k], scale) for k, v in copies.items()})
del index

# Facts with their words.
ends = re.compile(r"[\n.؟!؛]")


def sentence(text, start, end):
    left = max((m.end() for m in ends.finditer(text, max(0, start - 400), start)), default=max(0, start - 400))
    m = ends.search(text, end)
    return left, min(m.start() if m else len(text), end + 400)


actors = collections.defaultdict(set)
for table, layer in (("statement_actor", "S"), ("event_actor", "E")):
    for report, n, role, actor in db.execute(f"SELECT report, n, role, actor FROM {table}"): actors[layer, report, n, role].add(actor)
country = dict(db.execute("SELECT actor, country FROM actor"))
figures = collections.defaultdict(list)
for report, start, end, kind, value, approx in db.execute("SELECT report, figure_start, figure_end, kind, value, approx FROM figure WHERE value IS NOT NULL"):
    figures[report].append((start, end, kind, value, approx))

Fact = collections.namedtuple("Fact", "report n cue said words row who whom")
statements, events = [], []
for row in db.execute("SELECT report, n, cue_start, cue_end, content_start, content_end, act FROM statement WHERE content_start IS NOT NULL ORDER BY report, n"):
    if row[0] in reports and row[5] - row[4] > 20:
        statements.append(Fact(row[0], row[1], row[2:4], row[4:6], frozenset(words(reports[row[0]][3][row[4]:row[5]])), row, frozenset(actors["S", row[0], row[1], "speaker"]), None))
for row in db.execute("SELECT report, n, cue_start, cue_end, type, status, time, place_id, when_from, when_to, when_precision, place_precision FROM event WHERE time <> 'background' ORDER BY report, n"):
    if row[0] in reports:
        s = sentence(reports[row[0]][3], row[2], row[3])
        events.append(Fact(row[0], row[1], row[2:4], s, frozenset(words(reports[row[0]][3][s[0]:s[1]])), row, frozenset(actors["E", row[0], row[1], "actor"]), frozenset(actors["E", row[0], row[1], "recipient"])))
df = collections.Counter()
for n in rng.sample(sorted(reports), 4000): df.update(set(words(reports[n][3])))
WEIGHT = {w: max(0.0, math.log(4000 / (20 + c))) if len(w) > 1 else 0.0 for w, c in df.items()}
weight = lambda w: WEIGHT.get(w, math.log(200) if len(w) > 1 else 0.0)


def rarest(f):
    return sorted(f.words, key=lambda w: (-weight(w), w))[:10]


def common(a, b):
    return sum(map(weight, a.words & b.words)) / max(.01, min(sum(map(weight, a.words)), sum(map(weight, b.words))))


def by_words(facts):
    index = collections.defaultdict(list)
    for f in facts:
        for w in rarest(f): index[w, DAY[f.report]].append(f)
    return index


def near(f, index):
    """Facts of other reports within four days that share one of the ten rarest words, words of more than 120 facts of a day aside."""
    seen = set()
    for w in rarest(f):
        for day in range(DAY[f.report] - 4, DAY[f.report] + 5):
            facts = index.get((w, day), ())
            if len(facts) > 120: continue
            for g in facts:
                if g.report != f.report and (g.report, g.n) not in seen:
                    seen.add((g.report, g.n))
                    yield g


def band(share):
    return "0.8" if share >= .8 else "0.6" if share >= .6 else "0.45" if share >= .45 else "0.3" if share >= .3 else "0.15" if share >= .15 else None


def pair(f, g):
    a, b = (f, g) if (f.report, f.n) < (g.report, g.n) else (g, f)
    return tuple((x.report, x.n, *x.cue, *x.said) for x in (a, b))


# One statement: the same speaker, or one side's speaker unknown or another while the words are much alike.
index, found = by_words(statements), collections.defaultdict(list)
anchors = rng.sample(statements, 4000)
for f in anchors:
    for g in near(f, index):
        share = common(f, g)
        b = band(share)
        if b is None: continue
        text = "copy" if held(f.report, g.report) >= .35 else "own"
        if f.who & g.who: found[f"same-speaker {text} {b}"].append(pair(f, g))
        elif share >= .45: found[f"other-speaker {text} {'0.6' if share >= .6 else '0.45'}"].append(pair(f, g))
scale = len(statements) / len(anchors) / 2
draw("statement", {k: (v, (5 if k.startswith("other") else 5 if "copy" in k else 10), scale) for k, v in found.items()})

# One event: of one type, or of two types while the words are much alike.
index, found = by_words(events), collections.defaultdict(list)
anchors = rng.sample(events, 4000)
for f in anchors:
    for g in near(f, index):
        share = common(f, g)
        b = band(share)
        if b is None: continue
        text = "copy" if held(f.report, g.report) >= .35 else "own"
        if f.row[4] == g.row[4]:
            alike = (f.who & g.who != frozenset()) + (f.whom & g.whom != frozenset()) + (f.row[7] is not None and f.row[7] == g.row[7])
            if share >= .3 or alike >= 2: found[f"one-type {text} {b}"].append(pair(f, g))
        elif share >= .6: found[f"two-types {text}"].append(pair(f, g))
scale = len(events) / len(anchors) / 2
draw("event", {k: (v, (4 if k.startswith("two") else 5 if "copy" in k else 11), scale) for k, v in found.items()})

# Contradictions: facts much alike in words, of reports that are no copies, one part of which differs.
found = collections.defaultdict(list)


def differing(f, g):
    a, b = f.row, g.row
    if a[4] != b[4]: return
    told = {"asserted": 1, "negated": 2, "denied": 2}
    x, y = told.get(a[5], 0), told.get(b[5], 0)
    if x and y and x != y: yield "polarity"
    if x != 1 or y != 1: return
    inside = lambda h: [q for q in figures[h.report] if h.said[0] <= q[0] and q[1] <= h.said[1] and q[2] not in ("ordinal", "year", "other")]
    p, q = inside(f), inside(g)
    for kind in {v[2] for v in p} & {v[2] for v in q}:
        if not {v[3] for v in p if v[2] == kind} & {v[3] for v in q if v[2] == kind}: yield "number"
    for name, s, t in (("actor", f.who, g.who), ("recipient", f.whom, g.whom)):
        if s and t and not s & t and not {country[i] for i in s} & {country[i] for i in t}: yield name
    if a[7] and b[7] and a[7] != b[7] and a[11] != "country" and b[11] != "country": yield "place"
    if a[10] == "day" and b[10] == "day" and (a[9] < b[8] or b[9] < a[8]): yield "date"


anchors = rng.sample(events, 16000)
for f in anchors:
    for g in near(f, index):
        if f.row[4] != g.row[4]: continue
        share = common(f, g)
        if share < .35: continue
        kinds = list(differing(f, g))
        if kinds and held(f.report, g.report) < .3:
            for kind in kinds: found[f"{kind} {'0.6' if share >= .6 else '0.45' if share >= .45 else '0.35'}"].append(pair(f, g))
scale = len(events) / len(anchors) / 2
wants = {"number": 9, "polarity": 6, "place": 6, "actor": 4, "recipient": 4, "date": 4}
draw("contradiction", {k: (v, wants[k.split()[0]], scale) for k, v in found.items()})
claims, found = by_words([s for s in statements if s.row[6] in ("assert", "confirm", "accuse")]), collections.defaultdict(list)
for f in statements:
    if f.row[6] != "deny": continue
    for g in near(f, claims):
        share = common(f, g)
        if share >= .3 and held(f.report, g.report) < .3: found[f"denial {'0.6' if share >= .6 else '0.45' if share >= .45 else '0.3'}"].append(pair(f, g))
draw("contradiction", {k: (v, 8, 1) for k, v in found.items()})

rng.shuffle(out)
for kind in ("copy", "statement", "event", "contradiction"):
    with open(f"{folder}/{kind}.tsv", "w", encoding="utf-8") as f:
        print("half", "stratum", "weight", "left", "left_cue", "left_said", "right", "right_cue", "right_said", "label", sep="\t", file=f)
        halves = collections.Counter()
        for k, name, w, left, right in out:
            if k != kind: continue
            # Every second pair of a stratum is held back.
            halves[name] += 1
            half = "tune" if halves[name] % 2 else "test"
            cells = [half, name, f"{w:.1f}"]
            for fact in (left, right):
                cells.append(reports[fact[0]][0])
                cells += [f"{fact[2]}-{fact[3]}", f"{fact[4]}-{fact[5]}"] if len(fact) > 1 else ["", ""]
            print(*cells, "", sep="\t", file=f)
