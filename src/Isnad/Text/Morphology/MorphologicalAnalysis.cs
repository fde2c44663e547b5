namespace Isnad.Text.Morphology;

/// <summary>Chooses the reading of each word: clitics, lemma, part of speech, features.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class MorphologicalAnalysis
{
    private readonly MorphologicalLexicon _lexicon = MorphologicalLexicon.Load();
    private readonly WordFrequency _frequency = WordFrequency.Load();

    /// <summary>Fills the grammatical members of all words.</summary>
    public void Analyse(string text, List<Word> words)
    {
        var readings = new Readings(_lexicon, _frequency);
        Word? previous = null;
        foreach (var word in words)
        {
            switch (word.Kind)
            {
                case WordKind.Punctuation:
                    word.Pos = PartOfSpeech.Punctuation;
                    break;
                case WordKind.Number:
                    word.Pos = PartOfSpeech.Numeral;
                    break;
                case WordKind.Latin:
                    word.Pos = PartOfSpeech.Foreign;
                    break;
                default:
                    Choose(text, word, previous, readings);
                    break;
            }

            previous = word;
        }
    }

    private void Choose(string text, Word word, Word? previous, Readings readings)
    {
        var found = readings.Of(word.Form, word.Key);
        var best = 0;
        var bestScore = float.NegativeInfinity;
        for (var i = 0; i < found.Count; i++)
        {
            var score = Score(found[i], word, previous, readings.WholeLevel);
            if (score <= bestScore) continue;
            bestScore = score;
            best = i;
        }

        Apply(text, word, found[best]);
    }

    private static float Score(in Reading r, Word word, Word? previous, int whole)
    {
        var score = 0f;
        if ((r.Proclitics & (Proclitics.Waw | Proclitics.Fa)) != 0) score -= (r.Proclitics & Proclitics.Fa) != 0 ? 1.2f : 0.8f;
        if ((r.Proclitics & (Proclitics.Ba | Proclitics.Lam)) != 0) score -= 1f;
        if ((r.Proclitics & Proclitics.Kaf) != 0) score -= 2.5f;
        if ((r.Proclitics & Proclitics.Sin) != 0) score -= 0.3f;
        if ((r.Proclitics & Proclitics.Article) != 0) score += 0.3f;
        var stem = r.End - r.Start;
        if (stem < word.Key.Length) score += Math.Clamp(whole - r.Level, -20, 25) * 0.15f;
        if (!r.Known)
        {
            score -= 6f + (r.End < word.Key.Length ? 1f : 0);
            if (stem < 3) score -= 3;
            if ((r.Proclitics & Proclitics.Article) != 0) score += 2.5f;
            return score;
        }

        if (r.Pos >= PartOfSpeech.Pronoun && r.Pos != PartOfSpeech.Numeral) score += r.Loose == 0 ? 2f : 0.8f;
        if (r.End < word.Key.Length) score -= word.Key[^1] is 'ي' or 'ك' || word.Key.EndsWith("نا", StringComparison.Ordinal) ? 2.2f : 0.9f;
        if (stem < 3) score -= 0.5f;
        score -= r.Loose * 0.8f + r.Wrong * 4f;
        if ((r.Flags & StemFlags.Rare) != 0) score -= 3f;
        if ((r.Flags & StemFlags.Curated) != 0) score += 1f;
        if ((r.Features & Features.Second) != 0) score -= 2f;
        if ((r.Features & Features.Dual) != 0 && (r.Features & Features.Construct) != 0) score -= 1.5f;
        if (r.Pos == PartOfSpeech.Adjective && (r.Proclitics & Proclitics.Article) == 0) score -= 0.5f;
        if (r.Pos == PartOfSpeech.ProperNoun && (r.Proclitics & Proclitics.Article) != 0) score -= 1f;
        var isVerb = r.Pos == PartOfSpeech.Verb;
        if (previous is null || previous.Pos == PartOfSpeech.Punctuation) score += isVerb && (r.Features & Features.Perfect) != 0 ? 1f : 0;
        else if (previous.Pos == PartOfSpeech.Preposition) score += isVerb ? -3f : 0.5f;
        else if (previous.Pos is PartOfSpeech.Negation) score += isVerb ? 2f : 0;
        else if (previous.Key is "قد" or "سوف") score += isVerb ? 3f : 0;
        else if (previous.Key is "ان" && previous.Pos == PartOfSpeech.Subordinator) score += isVerb && (r.Features & Features.Imperfect) != 0 ? 1f : 0;
        return score;
    }

    private void Apply(string text, Word word, in Reading r)
    {
        word.Proclitics = r.Proclitics;
        word.Known = r.Known;
        word.Features = r.Features;
        word.Pos = r.Known ? r.Pos : Shape(word.Key.AsSpan(r.Start, r.End - r.Start), r);
        var key = word.Key.AsSpan(r.Start, r.End - r.Start);
        if (r.Start > 0 || r.End < word.Key.Length)
        {
            if (r.End < word.Key.Length) word.Enclitic = Enclitics.Named(word.Key.AsSpan(r.End));
            word.Stem = Locate(text, word, r.Start, r.End);
            word.StemForm = word.Form[r.Start..r.End];
            if ((r.Flags & StemFlags.NeedsEnclitic) != 0 && r.Known && r.Pos != PartOfSpeech.Verb && word.StemForm[^1] == 'ت')
                word.StemForm = word.StemForm[..^1] + "ة";
            word.StemKey = Folding.Key(word.StemForm);
        }

        if (!r.Known)
        {
            word.Lemma = word.StemForm;
            return;
        }

        Span<char> lemma = stackalloc char[64];
        var length = _lexicon.Spell(r.LemmaRule, key, lemma);
        word.Lemma = lemma[..length].SequenceEqual(word.StemForm) ? word.StemForm : new string(lemma[..length]);
    }

    /// <summary>A first guess for words that no table lists.</summary>
    private static PartOfSpeech Shape(ReadOnlySpan<char> key, in Reading r)
    {
        if (key.EndsWith("ات") || key.EndsWith("ون") && (r.Proclitics & Proclitics.Article) != 0) return PartOfSpeech.Noun;
        if ((r.Proclitics & Proclitics.Article) != 0) return key.EndsWith("ي") || key.EndsWith("يه") ? PartOfSpeech.Adjective : PartOfSpeech.Noun;
        return PartOfSpeech.ProperNoun;
    }

    /// <summary>The stem's place in the text, past vowel signs and across letters that stand for two.</summary>
    private static TextSpan Locate(string text, Word word, int start, int end)
    {
        if (word.Span.Length == word.Form.Length) return new TextSpan(word.Span.Start + start, word.Span.Start + end);
        var (_, offsets) = Folding.KeyWithOffsets(word.Span.In(text));
        return new TextSpan(word.Span.Start + offsets[start], word.Span.Start + offsets[end]);
    }
}
