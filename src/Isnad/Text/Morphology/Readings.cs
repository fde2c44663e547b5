namespace Isnad.Text.Morphology;

/// <summary>Lists every way to read a word. Holds scratch space: one for each thread of work.</summary>
internal sealed class Readings(MorphologicalLexicon lexicon, WordFrequency frequency)
{
    private readonly byte[] _codes = new byte[64];
    private List<Reading> _found = [];
    private string _form = "";
    private string _key = "";
    private int _first;

    /// <summary>Adds all readings of a word to <paramref name="found"/>, at least one; returns how common the whole word is.</summary>
    public int Add(string form, string key, List<Reading> found)
    {
        (_form, _key, _found, _first) = (form, key, found, found.Count);
        if (key.Length > _codes.Length)
        {
            found.Add(new Reading { End = 0, Pos = PartOfSpeech.Unknown, Level = WordFrequency.Unlisted });
            return WordFrequency.Unlisted;
        }

        for (var i = 0; i < key.Length; i++) _codes[i] = (byte)KeyAlphabet.Number(key[i]);
        Frames(0, Proclitics.None);
        if (key.Length >= 3)
        {
            if (key[0] == 'و') Frames(1, Proclitics.Waw);
            else if (key[0] == 'ف') Frames(1, Proclitics.Fa);
        }

        DropNeedless();
        if (found.Count == _first) found.Add(new Reading { End = (byte)key.Length, Pos = PartOfSpeech.ProperNoun, Level = WordFrequency.Unlisted });
        return frequency.Level(_codes.AsSpan(0, key.Length));
    }

    /// <summary>Where the lexicon reads the whole word as it is spelled, no pronoun is guessed at its end; a word entered by hand is no unknown name.</summary>
    private void DropNeedless()
    {
        var known = false;
        var whole = false;
        for (var i = _first; i < _found.Count; i++)
        {
            var r = _found[i];
            if (!r.Known || r.Wrong > 0 || (r.Flags & StemFlags.Rare) != 0) continue;
            known = true;
            whole |= r.Start == 0 && r.End == _key.Length && (r.Flags & StemFlags.Curated) != 0;
        }

        if (!known) return;
        var kept = _first;
        for (var i = _first; i < _found.Count; i++)
            if (_found[i].Known || _found[i].End == _key.Length && !(whole && _found[i].Start == 0)) _found[kept++] = _found[i];
        _found.RemoveRange(kept, _found.Count - kept);
    }

    private void Frames(int at, Proclitics before)
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
        var before = _found.Count;
        for (var end = start; end < length;)
        {
            state = lexicon.Next(state, _codes[end]);
            if (state < 0) break;
            end++;
            var rest = length - end;
            if (rest > 0 && (rest > 3 || _form[^1] is 'ة' or 'ى' || !Enclitics.Is(_key.AsSpan(end)))) continue;
            if (lexicon.SetAt(state) is >= 0 and var set) Listed(set, start, end, proclitics);
        }

        Guess(start, proclitics, anyListed: _found.Count > before);
    }

    private void Listed(int set, int start, int end, Proclitics proclitics)
    {
        var cells = lexicon.Readings(set);
        var level = (byte)frequency.Level(_codes.AsSpan(start, end - start));
        var hasEnclitic = end < _key.Length;
        for (var i = 0; i < cells.Length; i += 3)
        {
            ref readonly var tag = ref lexicon.TagOf(cells[i + 2]);
            if (!Fits(tag.Pos, tag.Features, tag.Flags, proclitics, hasEnclitic, start, end)) continue;
            if ((tag.Features & Features.Passive) != 0 && !hasEnclitic && ShowsActive(tag.Features, _form[end - 1])) continue;
            var reading = new Reading
            {
                Proclitics = proclitics, Start = (byte)start, End = (byte)end, Known = true, Pos = tag.Pos, Flags = tag.Flags,
                SpellingRule = cells[i], LemmaRule = cells[i + 1], Features = tag.Features, Level = level,
            };
            Compare(ref reading);
            _found.Add(reading);
            // Written alike, the passive is a reading of its own; not before a pronoun, which is the object of an active verb.
            if ((tag.Features & Features.MaybePassive) != 0 && !hasEnclitic && (tag.Features & Features.Third) != 0 && !ShowsActive(tag.Features, _form[end - 1])) _found.Add(reading with { Features = tag.Features | Features.LikelyPassive });
        }
    }

    /// <summary>أجرى، يلتقي: where the last root letter is weak, its spelling shows the voice (the passives are أجري، يلتقى), which the key does not keep.</summary>
    private static bool ShowsActive(Features features, char last) => last == ((features & Features.Perfect) != 0 ? 'ى' : 'ي');

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
                return inner == 0 || (features & Features.Imperfect) != 0 && inner is Proclitics.Sin or Proclitics.Lam;
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
            if (written is 'ا' or 'ه' or 'ى' or 'و' || written == 'ي' && spelled[i] is 'ى' or 'ئ' || written is 'ئ' && spelled[i] is 'ؤ' or 'ء') reading.Loose++;
            else reading.Wrong++;
        }
    }

    /// <summary>The same cut for a stem that no table lists: as a name, noun or adjective, with a pronoun only where it is long and unmistakable.</summary>
    private void Guess(int start, Proclitics proclitics, bool anyListed)
    {
        var length = _key.Length - start;
        if (length < 2 || (proclitics & Proclitics.Sin) != 0) return;
        if ((proclitics & (Proclitics.Lam | Proclitics.Article)) == (Proclitics.Lam | Proclitics.Article) && _key[start - 1] == 'ل' && (start < 2 || _key[start - 2] != 'ل')) return;
        var reading = new Reading { Proclitics = proclitics, Start = (byte)start, End = (byte)_key.Length, Level = (byte)frequency.Level(_codes.AsSpan(start, length)), Pos = PartOfSpeech.ProperNoun };
        _found.Add(reading);
        if (anyListed) return;
        var feminine = _form[^1] == 'ة' || _key.EndsWith("ات", StringComparison.Ordinal) ? Features.Feminine : Features.None;
        _found.Add(reading with { Pos = PartOfSpeech.Noun, Features = feminine });
        if (_key.EndsWith('ي') || _form.EndsWith("ية", StringComparison.Ordinal)) _found.Add(reading with { Pos = PartOfSpeech.Adjective, Features = feminine | Features.Nisba });
        if ((proclitics & Proclitics.Article) != 0 || length < 5) return;
        var enclitic = Enclitics.Longest(_key.AsSpan(start));
        if (enclitic > 0) _found.Add(reading with { Pos = PartOfSpeech.Noun, End = (byte)(_key.Length - enclitic), Level = (byte)frequency.Level(_codes.AsSpan(start, length - enclitic)) });
    }
}
