namespace Isnad.Text.Numbers;

/// <summary>Finds the numbers of a text, with their qualifiers, ranges and roles.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class QuantityReader
{
    private readonly NumberLexicon _lexicon;
    private readonly NumberParser _parser;

    public QuantityReader(NumberLexicon lexicon, NumberParser parser) => (_lexicon, _parser) = (lexicon, parser);

    /// <summary>The quantities of a document in order; words that <paramref name="taken"/> covers (dates) hold none.</summary>
    public List<Quantity> Read(Document document, IEnumerable<WordRange> taken)
    {
        var found = new List<Quantity>();
        var words = document.Words;
        var skip = new bool[words.Count];
        foreach (var range in taken)
            for (var i = range.First; i < range.End; i++) skip[i] = true;
        for (var i = 0; i < words.Count;)
        {
            if (skip[i] || words[i].Kind is not (WordKind.Number or WordKind.Arabic))
            {
                i++;
                continue;
            }

            var limit = document.Sentences[words[i].Sentence].End;
            var numeral = _parser.Parse(document, i, limit);
            if (numeral.IsNone)
            {
                i++;
                continue;
            }

            var quantity = Complete(document, i, numeral, limit);
            found.Add(quantity);
            i = Math.Max(i + 1, Math.Max(quantity.Number.End, quantity.Role == NumberRole.Percentage ? quantity.Words.End : 0));
        }

        return found;
    }

    private Quantity Complete(Document document, int first, Numeral numeral, int limit)
    {
        var words = document.Words;
        var end = numeral.End;
        var to = numeral.To;
        var sentence = document.Sentences[words[first].Sentence].First;
        var approx = numeral.Vague is null or "few" ? "exact" : numeral.Vague;
        var start = first;

        if (to is null && numeral.Value is { } low && Second(document, first, end, limit, sentence, out var second) && second.Value > low)
        {
            to = second.Value;
            // "20 إلى 30 ألفا" speaks of thousands both times.
            var scaled = low * Scale(second.Value.Value, low);
            numeral = numeral with { Value = scaled };
            end = second.End;
            if (start > sentence && words[start - 1].Key is "بين" or "من" or "ومن" or "وبين" or "لبين") start--;
        }

        if (to is not null) approx = "about";
        var role = RoleOf(document, first, end, limit, sentence, numeral, to);
        var number = new WordRange(first, end);
        if (QualifierBefore(words, start, sentence) is var (at, before))
        {
            start = at;
            if (numeral.Vague is null) approx = before;
        }

        var last = PercentEnd(words, end, limit);
        if (last == end && QualifierAfter(words, end, limit) is var (stop, after))
        {
            last = stop;
            if (numeral.Vague is null) approx = after;
        }

        return new Quantity(new WordRange(start, last), number, numeral.Value, to, approx, role);
    }

    /// <summary>The upper end of a range after a number: بين 20 و30، 20 إلى 30، 20 - 30.</summary>
    private bool Second(Document document, int first, int end, int limit, int sentence, out Numeral second)
    {
        var words = document.Words;
        second = Numeral.None;
        if (end + 1 >= limit) return false;
        var link = words[end].Key;
        var between = first > sentence && words[first - 1].Key is "بين" or "وبين";
        int at;
        if (link is "الي" or "-" or "–" or "او" || between && link == "و") at = end + 1;
        else if (between && words[end].HasConjunctionLetter()) at = end;
        else return false;
        if (link == "الي" && words[end + 1].Kind != WordKind.Number && !(first > sentence && words[first - 1].Key is "من" or "ومن" or "بين")) return false;
        second = _parser.Parse(document, at, limit);
        return !second.IsNone && second.Value is not null;
    }

    private static double Scale(double high, double low)
    {
        foreach (var scale in (ReadOnlySpan<double>)[1e12, 1e9, 1e6, 1e3])
            if (high >= scale && low < 1000 && high / scale > low && high / scale < 1000 && high % scale == 0) return scale;
        return 1;
    }

    private NumberRole RoleOf(Document document, int first, int end, int limit, int sentence, Numeral numeral, double? to)
    {
        var words = document.Words;
        if (numeral.Vague == "few") return NumberRole.Few;
        if (PercentEnd(words, end, limit) > end) return NumberRole.Percentage;
        var before = first - 1;
        while (before > sentence && (words[before].Form.Length == 0 || words[before].Form is "-" or "ال" or "ـ" or "\"" or "(" or "«")) before--;
        if (before >= sentence && words[before].Kind != WordKind.Punctuation
            && _lexicon.RoleBefore.TryGet(words[before].Key, out var role, out _)) return role;
        // السابعة عشرة: the end of an ordinal.
        if (before >= sentence && before == first - 1 && words[first].Key is "عشر" or "عشره" && _lexicon.Ordinals.TryGet(words[before].Key, out _, out _)) return NumberRole.Reference;
        if (before >= sentence && words[before].Kind == WordKind.Latin && words[first].Span.Start - words[before].Span.End <= 1) return NumberRole.Reference;
        if (end < limit && words[end].Kind == WordKind.Latin && words[first].Kind == WordKind.Number
            && words[end].Span.Start == words[end - 1].Span.End) return NumberRole.Reference;
        if (end < limit && _lexicon.RoleAfter.TryGetWhole(words[end].Key, out role)) return role;
        if (words[first].Kind != WordKind.Number && numeral.Vague is null && (numeral.Definite || numeral.Value == 1)) return NumberRole.Definite;
        return IsLabel(document, first, numeral, to) ? NumberRole.Reference : NumberRole.Count;
    }

    /// <summary>Telephones, list numbers and bare years.</summary>
    private static bool IsLabel(Document document, int first, Numeral numeral, double? to)
    {
        var word = document.Words[first];
        if (word.Kind != WordKind.Number || numeral.Value is not { } value) return false;
        if (word.Form[0] == '0' && word.Form.Length > 1 && word.Form[1] is not ('.' or ',' or '٫')) return true;
        if (to is not null) return value is >= 1900 and <= 2100 && to is >= 1900 and <= 2100;
        return value >= 1e9 && word.Form.IndexOfAnyExceptInRange('0', '9') < 0 && numeral.End == first + 1;
    }

    private static int PercentEnd(IReadOnlyList<Word> words, int at, int limit)
    {
        if (at >= limit) return at;
        var key = words[at].Key;
        if (key is "%" or "٪" or "بالمئه" or "بالميه" or "بالمايه" or "بالماءه") return at + 1;
        return key is "في" or "من" or "ب" && at + 1 < limit && words[at + 1].Key is "المئه" or "الميه" or "المايه" or "الماءه" ? at + 2 : at;
    }

    private (int Start, string Approx)? QualifierBefore(IReadOnlyList<Word> words, int first, int sentence)
    {
        if (words[first].HasConjunctionLetter() && words[first].Key is not ("واحد" or "واحده")) return null;
        var last = first - 1;
        while (last >= sentence && (words[last].Form.Length == 0 || words[last].Form is "«" or "\"" or "(" or "ال")) last--;
        if (last < sentence) return null;
        foreach (var (key, stripped) in Keys(words[last].Key))
        {
            if (!_lexicon.Before.TryGetValue(key, out var candidates)) continue;
            foreach (var candidate in candidates)
            {
                var start = last - candidate.Keys.Length + 1;
                if (start < sentence || stripped && candidate.Keys.Length > 1) continue;
                var agrees = true;
                for (var k = candidate.Keys.Length - 2; k >= 0 && agrees; k--)
                    agrees = k > 0 ? words[start + k].Key == candidate.Keys[k] : MatchesFirst(words[start].Key, candidate.Keys[0]);
                if (agrees) return (start, candidate.Approx);
            }
        }

        return null;
    }

    private (int End, string Approx)? QualifierAfter(IReadOnlyList<Word> words, int at, int limit) =>
        at < limit && AfterAt(words, at, limit) is { } found ? found : null;

    /// <summary>A qualifier that begins at a word after what is counted (على الأقل), or null.</summary>
    public (int End, string Approx)? AfterAt(IReadOnlyList<Word> words, int at, int limit)
    {
        if (at >= limit || !_lexicon.After.TryGetValue(words[at].Key, out var candidates)) return null;
        foreach (var candidate in candidates)
        {
            if (at + candidate.Keys.Length > limit) continue;
            var agrees = true;
            for (var k = 1; k < candidate.Keys.Length && agrees; k++) agrees = words[at + k].Key == candidate.Keys[k];
            if (agrees) return (at + candidate.Keys.Length, candidate.Approx);
        }

        return null;
    }

    private static IEnumerable<(string Key, bool Stripped)> Keys(string key)
    {
        yield return (key, false);
        if (key.Length > 3 && key[0] is 'و' or 'ف' or 'ب' or 'ل')
        {
            yield return (key[1..], true);
            if (key.Length > 4 && key[0] is 'و' or 'ف' && key[1] is 'ب' or 'ل') yield return (key[2..], true);
        }
    }

    private static bool MatchesFirst(string key, string wanted)
    {
        if (key == wanted) return true;
        var extra = key.Length - wanted.Length;
        return extra is 1 or 2 && key.EndsWith(wanted, StringComparison.Ordinal) && key[0] is 'و' or 'ف' or 'ب' or 'ل'
            && (extra == 1 || key[1] is 'ب' or 'ل');
    }
}

internal static class ConjunctionLetters
{
    /// <summary>Whether the written word begins with the letter و and more follows.</summary>
    public static bool HasConjunctionLetter(this Word word) => word.Key.Length > 1 && word.Key[0] == 'و';
}
