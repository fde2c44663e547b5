namespace Isnad.Text.Morphology;

/// <summary>Lists every way to read a word. Holds scratch space: one for each thread of work.</summary>
internal sealed class Readings(MorphologicalLexicon lexicon, WordFrequency frequency)
{
    private readonly List<Reading> _found = new(32);
    private readonly byte[] _codes = new byte[64];
    private string _form = "";
    private string _key = "";

    /// <summary>How common the whole word is, for the last word read.</summary>
    public int WholeLevel { get; private set; }

    /// <summary>All readings of a word, the ones that the lexicon does not know last; valid until the next call.</summary>
    public List<Reading> Of(string form, string key)
    {
        _found.Clear();
        (_form, _key) = (form, key);
        var n = Math.Min(key.Length, _codes.Length);
        for (var i = 0; i < n; i++) _codes[i] = (byte)KeyAlphabet.Number(key[i]);
        if (n < key.Length) return Unknown();
        WholeLevel = frequency.Level(_codes.AsSpan(0, n));
        Conjunction(0, Proclitics.None);
        if (n >= 3)
        {
            if (key[0] == 'و') Conjunction(1, Proclitics.Waw);
            else if (key[0] == 'ف') Conjunction(1, Proclitics.Fa);
        }

        return _found.Count > 0 ? _found : Unknown();
    }

    private List<Reading> Unknown()
    {
        _found.Add(new Reading { End = (byte)Math.Min(_key.Length, 255) });
        return _found;
    }

    private void Conjunction(int at, Proclitics before)
    {
        Stem(at, before);
        var left = _key.Length - at;
        if (left < 3) return;
        switch (_key[at])
        {
            case 'ا' when _key[at + 1] == 'ل' && left >= 4 && _form[at] is 'ا':
                Stem(at + 2, before | Proclitics.Article);
                break;
            case 'س' when _key[at + 1] is 'ي' or 'ت' or 'ن' or 'ا' && left >= 4:
                Stem(at + 1, before | Proclitics.Sin);
                break;
            case 'ب' or 'ك':
                Stem(at + 1, before | (_key[at] == 'ب' ? Proclitics.Ba : Proclitics.Kaf));
                if (left >= 5 && _key[at + 1] == 'ا' && _key[at + 2] == 'ل' && _form[at + 1] == 'ا')
                    Stem(at + 3, before | Proclitics.Article | (_key[at] == 'ب' ? Proclitics.Ba : Proclitics.Kaf));
                break;
            case 'ل':
                Stem(at + 1, before | Proclitics.Lam);
                if (_key[at + 1] != 'ل') break;
                if (left >= 4) Stem(at + 2, before | Proclitics.Lam | Proclitics.Article);
                // للجنة may be ل + اللجنة: three lams are never written.
                Stem(at + 1, before | Proclitics.Lam | Proclitics.Article);
                break;
        }
    }

    private void Stem(int start, Proclitics proclitics)
    {
        var length = _key.Length;
        var state = lexicon.Root;
        for (var end = start; end < length;)
        {
            state = lexicon.Next(state, _codes[end]);
            if (state < 0) break;
            end++;
            var rest = length - end;
            if (rest > 0 && (rest > 3 || _form[^1] is 'ة' or 'ى' || !Enclitics.Is(_key.AsSpan(end)))) continue;
            if (lexicon.SetAt(state) is >= 0 and var set) Add(set, start, end, proclitics);
        }

        Guess(start, proclitics);
    }

    private void Add(int set, int start, int end, Proclitics proclitics)
    {
        var cells = lexicon.Readings(set);
        var level = (byte)frequency.Level(_codes.AsSpan(start, end - start));
        var hasEnclitic = end < _key.Length;
        for (var i = 0; i < cells.Length; i += 3)
        {
            ref readonly var tag = ref lexicon.TagOf(cells[i + 2]);
            if (!Fits(tag.Pos, tag.Features, tag.Flags, proclitics, hasEnclitic, start, end)) continue;
            var reading = new Reading
            {
                Proclitics = proclitics, Start = (byte)start, End = (byte)end, Known = true, Pos = tag.Pos, Flags = tag.Flags,
                SpellingRule = cells[i], LemmaRule = cells[i + 1], Features = tag.Features, Level = level,
            };
            Compare(ref reading);
            _found.Add(reading);
        }
    }

    private bool Fits(PartOfSpeech pos, Features features, StemFlags flags, Proclitics proclitics, bool hasEnclitic, int start, int end)
    {
        if ((flags & (hasEnclitic ? StemFlags.NoEnclitic : StemFlags.NeedsEnclitic)) != 0) return false;
        const Proclitics conjunctions = Proclitics.Waw | Proclitics.Fa;
        if (proclitics != 0 && (flags & StemFlags.Alone) != 0) return false;
        var inner = proclitics & ~conjunctions;
        if (inner != 0 && (flags & StemFlags.ConjunctionOnly) != 0) return false;
        var article = (proclitics & Proclitics.Article) != 0;
        if (article && (hasEnclitic || (flags & (StemFlags.NoArticle | StemFlags.HasArticle)) != 0)) return false;
        if (hasEnclitic && !Enclitics.Fits(_key.AsSpan(end), pos, features)) return false;
        // ل + ال at one lam: only before a stem that begins with lam.
        if (article && (proclitics & Proclitics.Lam) != 0 && start > 0 && _key[start - 1] == 'ل' && (start < 2 || _key[start - 2] != 'ل') && _key[start] != 'ل') return false;
        switch (pos)
        {
            case PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.Numeral or PartOfSpeech.ProperNoun:
                return (proclitics & Proclitics.Sin) == 0 && ((flags & StemFlags.Tanwin) == 0 || (inner & ~Proclitics.Lam) == 0);
            case PartOfSpeech.Verb:
                if (inner == 0) return true;
                return (features & Features.Imperfect) != 0 && inner is Proclitics.Sin or Proclitics.Lam || (features & Features.Perfect) != 0 && inner == Proclitics.Lam && start <= 2 && (flags & StemFlags.Rare) != 0;
            default:
                return inner == 0 || (flags & StemFlags.TakesPreposition) != 0 && !article && (inner & Proclitics.Sin) == 0
                    || pos == PartOfSpeech.Preposition && inner is Proclitics.Ba or Proclitics.Lam && !article && (flags & StemFlags.ConjunctionOnly) == 0;
        }
    }

    private void Compare(ref Reading reading)
    {
        Span<char> spelled = stackalloc char[32];
        var length = lexicon.Spell(reading.SpellingRule, _key.AsSpan(reading.Start, reading.End - reading.Start), spelled);
        for (var i = 0; i < length; i++)
        {
            var written = _form[reading.Start + i];
            if (written == spelled[i]) continue;
            if (written is 'ا' or 'ه' or 'ى' || written == 'ي' && spelled[i] == 'ى' || written is 'ئ' && spelled[i] is 'ؤ' or 'ء' || written == 'و' || written is 'ي' && spelled[i] == 'ئ') reading.Loose++;
            else reading.Wrong++;
        }
    }

    /// <summary>The same cut for a stem that no table lists: as a name or noun, with a pronoun only where it is long and unmistakable.</summary>
    private void Guess(int start, Proclitics proclitics)
    {
        if (_key.Length - start < 2) return;
        _found.Add(new Reading { Proclitics = proclitics, Start = (byte)start, End = (byte)_key.Length, Level = (byte)frequency.Level(_codes.AsSpan(start, _key.Length - start)) });
        if ((proclitics & Proclitics.Article) != 0 || _key.Length - start < 5) return;
        var enclitic = Enclitics.Longest(_key.AsSpan(start));
        if (enclitic > 0) _found.Add(new Reading { Proclitics = proclitics, Start = (byte)start, End = (byte)(_key.Length - enclitic), Level = (byte)frequency.Level(_codes.AsSpan(start, _key.Length - enclitic - start)) });
    }
}
