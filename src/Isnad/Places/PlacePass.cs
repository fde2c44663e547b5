using Isnad.Names;
using Isnad.Text;

namespace Isnad.Places;

/// <summary>One reading of one report for its places.</summary>
internal sealed class PlacePass
{
    private readonly Gazetteer _gazetteer;
    private readonly Document _document;
    private readonly IReadOnlyList<Word> _words;
    private readonly bool[] _person;
    private readonly bool[] _state;
    private readonly bool[] _body;
    private readonly Dictionary<string, int> _countries = new(StringComparer.Ordinal);

    public PlacePass(Gazetteer gazetteer, Document document, ActorTable actors)
    {
        _gazetteer = gazetteer;
        _document = document;
        _words = document.Words;
        _person = new bool[_words.Count];
        _state = new bool[_words.Count];
        _body = new bool[_words.Count];
        for (var i = 0; i < actors.Mentions.Count; i++)
        {
            var mention = actors.Mentions[i];
            var actor = actors.Actors[mention.Actor];
            if (actor.Country is { } country && actor.Kind is "state" or "government") _countries[country] = _countries.GetValueOrDefault(country) + 1;
            if (mention.Kind != MentionKind.Name) continue;
            if (actor.IsPerson || actor.Kind == "media") Array.Fill(_person, true, mention.Words.First, mention.Words.Count);
            else if (actor.Kind == "state" && !mention.Words.IsEmpty) _state[mention.Words.First] = true;
            else Array.Fill(_body, true, mention.Words.First, mention.Words.Count);
        }
    }

    public List<PlaceMention> Run()
    {
        var hits = new List<Hit>();
        for (var i = 0; i < _words.Count;)
        {
            if (_words[i].Kind != WordKind.Arabic || _person[i])
            {
                i++;
                continue;
            }

            var hit = Match(i) ?? Unknown(i);
            if (hit is null)
            {
                i++;
                continue;
            }

            hits.Add(hit);
            i = hit.End;
        }

        // A name that only one country has tells of the country its namesakes may lie in.
        foreach (var hit in hits)
            if (hit.Candidates is [var only] && only.Entry.Country is { } country) _countries[country] = _countries.GetValueOrDefault(country) + 2;
        var found = new List<PlaceMention>(hits.Count);
        foreach (var hit in hits)
        {
            var kind = KindBefore(hit.First, out var start);
            if (hit.Candidates is null)
            {
                found.Add(new PlaceMention(new WordRange(hit.First, hit.End), new WordRange(hit.First + 1, hit.End), new WordRange(hit.First, hit.End), null, hit.Precision, false));
                continue;
            }

            var place = Choose(hit.Candidates, kind);
            if (place is null) continue;
            var precision = kind is null or "direction" ? place.Entry.Precision : kind;
            var words = new WordRange(start, AdjectivesEnd(start, hit.End, precision));
            found.Add(new PlaceMention(words, new WordRange(hit.First, hit.End), words, place, precision, IsDateline(hit)));
        }

        for (var i = found.Count - 2; i >= 0; i--)
            if (Encloses(found[i], found[i + 1])) found[i] = found[i] with { Extended = new WordRange(found[i].Words.First, found[i + 1].Extended.End) };
        return found;
    }

    private sealed record Hit(int First, int End, IReadOnlyList<Place>? Candidates, string Precision);

    /// <summary>The longest name that begins at a word, attached letters set aside.</summary>
    private Hit? Match(int first)
    {
        var key = _words[first].Key;
        Hit? best = null;
        foreach (var start in Starts(key))
        {
            var node = _gazetteer.Step(0, start);
            var at = first + 1;
            while (node != 0)
            {
                if (_gazetteer.At(node) is { } group && (at > first + 1 || start.Length > 3 || IsSpelled(group, first)) && (best is null || at > best.End) && Allowed(group, first, at)) best = new Hit(first, at, group, "");
                if (at >= _words.Count || _words[at].Sentence != _words[first].Sentence) break;
                node = _gazetteer.Step(node, _words[at].Key);
                at++;
            }

            if (best is not null) return best;
        }

        return null;
    }

    /// <summary>Short names count only as spelled: إب is a city, آب a month.</summary>
    private bool IsSpelled(IReadOnlyList<Place> group, int first)
    {
        foreach (var place in group)
            if (_words[first].Form.EndsWith(place.Entry.Name, StringComparison.Ordinal)) return true;
        return false;
    }

    private static IEnumerable<string> Starts(string key)
    {
        yield return key;
        var at = 0;
        if (key.Length > 3 && key[0] is 'و' or 'ف')
        {
            at = 1;
            yield return key[1..];
        }

        if (key.Length - at > 3 && key[at] is 'ب' or 'ل' or 'ك')
        {
            if (key[at] == 'ل' && key[at + 1] == 'ل') yield return string.Concat("ال", key.AsSpan(at + 2));
            yield return key[(at + 1)..];
        }
    }

    /// <summary>Whether at least one namesake may be meant here: a common word wants a word of kind before it, a small place at least its country.</summary>
    private bool Allowed(IReadOnlyList<Place> group, int first, int end)
    {
        var guarded = true;
        var known = false;
        var large = false;
        foreach (var place in group)
        {
            guarded &= place.Guarded;
            known |= place.Entry.Country is { } country && _countries.ContainsKey(country);
            large |= !place.Guarded && (place.Population >= 100_000 || place.Population == 0);
        }

        if (KindBefore(first, out _) is "settlement" or "region" or "point") return !guarded || known;
        var word = _words[first];
        if (guarded) return _state[first];
        if (end > first + 1 || _state[first]) return true;
        // صور, حائل: a word that the language has too is a place only after a preposition of place.
        var proper = word.Pos is PartOfSpeech.ProperNoun or PartOfSpeech.Unknown || !word.Known;
        var placed = word.HasPreposition || IsPlacePreposition(first - 1);
        if (word.Pos is PartOfSpeech.Verb && !placed) return false;
        return large ? proper || known || placed : known && (proper || placed) || proper && placed;
    }

    private bool IsPlacePreposition(int i) => i >= 0 && _words[i].Sentence == _words[i + 1].Sentence && _words[i].Key is "في" or "الي" or "من" or "قرب" or "نحو" or "باتجاه" or "فوق" or "علي" or "وفي" or "داخل" or "حول";

    /// <summary>A named village, camp or hill that no gazetteer has: قرية المروة، جبل منيف.</summary>
    private Hit? Unknown(int first)
    {
        if (_body[first] || first + 1 < _words.Count && _words[first + 1].Key is "النصره" || !_gazetteer.Kinds.TryGet(_words[first].Key, out var kind, out var clitics) || kind is not ("settlement" or "point") || (clitics & Proclitics.Article) != 0 || _words[first].HasArticle) return null;
        var at = first + 1;
        if (at >= _words.Count || _words[at].Sentence != _words[first].Sentence) return null;
        var quoted = _words[at].Kind == WordKind.Punctuation && ArabicLetters.IsQuote(_words[at].Form[0]);
        if (quoted) at++;
        if (at >= _words.Count || _words[at].Kind != WordKind.Arabic || _words[at].HasConjunction || _words[at].HasPreposition) return null;
        if (Match(at) is not null || _gazetteer.Kinds.TryGet(_words[at].Key, out _, out _)) return null;
        var name = _words[at];
        var village = _words[first].Key is [.., 'ق', 'ر', 'ي', 'ه'] or [.., 'ب', 'ل', 'د', 'ه'] or [.., 'ن', 'ا', 'ح', 'ي', 'ه'] or [.., 'م', 'د', 'ي', 'ر', 'ي', 'ه'];
        if (!quoted && name.Known && name.Pos != PartOfSpeech.ProperNoun && !(village && name.HasArticle)) return null;
        if (quoted && !(at + 1 < _words.Count && _words[at + 1].Kind == WordKind.Punctuation)) return null;
        return new Hit(first, quoted ? at + 2 : at + 1, null, kind);
    }

    /// <summary>The word of kind before a name, and where the phrase with its words of direction begins.</summary>
    private string? KindBefore(int first, out int start)
    {
        start = first;
        string? kind = null;
        var i = first - 1;
        if (i >= 0 && _words[i].Kind == WordKind.Punctuation && _words[i].Form.Length > 0 && ArabicLetters.IsQuote(_words[i].Form[0])) i--;
        for (var steps = 0; i >= 0 && steps < 4 && _words[i].Sentence == _words[first].Sentence; steps++, i--)
        {
            var word = _words[i];
            if (word.Kind != WordKind.Arabic || _words[i + 1].HasConjunction && i + 1 < first | steps == 0 && _words[first].HasConjunction) break;
            if (!_gazetteer.Kinds.TryGet(word.Key, out var found, out var clitics))
            {
                // العاصمة السعودية الرياض
                if (steps == 0 && word.HasArticle && i > 0 && word.Key.EndsWith("يه", StringComparison.Ordinal) && _words[i - 1].Key is "العاصمه" or "للعاصمه" or "بالعاصمه" or "والعاصمه")
                {
                    start = i - 1;
                    return "settlement";
                }

                break;
            }

            if ((clitics & Proclitics.Article) != 0 && word.Key is not ("العاصمه" or "للعاصمه" or "بالعاصمه" or "والعاصمه")) break;
            if (kind is null or "direction" && (found != "direction" || kind is null)) kind = found;
            start = i;
            if (word.HasConjunction || word.HasPreposition) break;
        }

        return kind;
    }

    private int AdjectivesEnd(int start, int end, string precision)
    {
        var at = end;
        if (at < _words.Count && _words[at].Kind == WordKind.Punctuation && _words[at].Form.Length > 0 && ArabicLetters.IsQuote(_words[at].Form[0]) && Opens(start, end)) at++;
        while (precision != "country" && at < _words.Count && at < end + 3 && _words[at].Sentence == _words[end - 1].Sentence && _words[at].Kind == WordKind.Arabic
            && _words[at].HasArticle && !_words[at].HasPreposition && !_words[at].HasConjunction && _words[at].Pos == PartOfSpeech.Adjective && !IsTimeWord(_words[at].Key)) at++;
        return at;
    }

    private static bool IsTimeWord(string key) => key is "الماضي" or "الماضيه" or "المقبل" or "الجاري" or "الحالي" or "الاول" or "الثاني";

    private bool Opens(int start, int end)
    {
        for (var i = start; i < end; i++)
            if (_words[i].Kind == WordKind.Punctuation && _words[i].Form.Length > 0 && ArabicLetters.IsQuote(_words[i].Form[0])) return true;
        return false;
    }

    /// <summary>The namesake that the report's countries, the word of kind and the size speak for.</summary>
    private Place? Choose(IReadOnlyList<Place> candidates, string? kind)
    {
        Place? best = null;
        var most = double.MinValue;
        foreach (var place in candidates)
        {
            var seen = place.Entry.Country is { } country ? _countries.GetValueOrDefault(country) : 0;
            var score = Math.Min(seen, 20) * 2 + Math.Log10(place.Population + 10);
            if (seen > 0) score += 10;
            if (kind == place.Entry.Precision) score += 8;
            if (place.Entry.Precision == "country" && kind is null or "direction") score += 9;
            if (place.Entry.Precision == "region" && kind is null or "direction") score -= 0.5;
            if (place.Guarded) score -= 6;
            if (score <= most) continue;
            (best, most) = (place, score);
        }

        return best;
    }

    /// <summary>Whether the words between say that the one lies in the other: في، ب، من، التابعة ل، a comma and a direction.</summary>
    private bool Encloses(PlaceMention inner, PlaceMention outer)
    {
        var gap = outer.Words.First - inner.Words.End;
        if (gap is < 0 or > 3 || outer.Words.First >= _words.Count || _words[outer.Words.First].Sentence != _words[inner.Words.First].Sentence) return false;
        if (_words[outer.Words.First].HasConjunction || Rank(outer.Precision) <= Rank(inner.Precision) && outer.Precision != "region") return false;
        if (inner.Place?.Entry.Country is { } country && outer.Place?.Entry.Country is { } other && country != other) return false;
        if (gap == 0) return _words[outer.Words.First].HasPreposition || _words[outer.Words.First].Key is "بمحافظه" || IsDirection(outer.Words.First);
        for (var i = inner.Words.End; i < outer.Words.First; i++)
            if (!(_words[i].Key is "في" or "من" or "التابعه" or "التابع" or "عاصمه" or "،" or "(" || IsDirection(i))) return false;
        return gap > 1 || _words[inner.Words.End].Key != "،" || IsDirection(outer.Words.First);
    }

    private bool IsDirection(int i) => _gazetteer.Kinds.TryGet(_words[i].Key, out var kind, out _) && kind == "direction";

    private static int Rank(string precision) => precision switch { "point" => 0, "settlement" => 1, "region" => 2, _ => 3 };

    /// <summary>«عدن - رويترز:» at the head of a paragraph says where the report was filed.</summary>
    private bool IsDateline(Hit hit)
    {
        var word = _words[hit.First];
        if (word.Paragraph > 2 || word.Paragraph == 0 && _document.HasTitle) return false;
        var paragraph = _document.Paragraphs[word.Paragraph];
        if (hit.First - paragraph.First > 7) return false;
        // «عين اليوم – عدن/صنعاء قالت …»
        if (hit.First > paragraph.First + 1 && _words[hit.First - 1].Form is "-" or "–" or "ـ" or "—" or "/" && hit.End < paragraph.End
            && (_words[hit.End].Pos == PartOfSpeech.Verb || _words[hit.End].Form is "/" or ":" or "(" or "،" or "-")) return true;
        for (var i = paragraph.First; i < hit.First; i++)
            if (_words[i].Pos is PartOfSpeech.Verb or PartOfSpeech.Preposition || _words[i].Key is "في") return false;
        for (var i = hit.End; i < Math.Min(paragraph.End, hit.End + 8); i++)
        {
            if (_words[i].Form is ":" or "-" or "–" or "ـ" or "—" || _words[i].Form == ")" && i + 1 < paragraph.End && _words[i + 1].Form is "-" or "ـ" or "–" or ":") return true;
            if (_words[i].Form is "(" or "/" or "،" or "," or ")" or "«" or "»" or "\"" or "و" || i < hit.End + 7 && _words[i].Kind is WordKind.Arabic or WordKind.Latin && _words[i].Pos is not (PartOfSpeech.Verb or PartOfSpeech.Preposition)) continue;
            return false;
        }

        return false;
    }
}
