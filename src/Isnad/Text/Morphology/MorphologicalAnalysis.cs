using System.Runtime.InteropServices;

namespace Isnad.Text.Morphology;

/// <summary>Chooses the reading of each word: clitics, lemma, part of speech, features.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class MorphologicalAnalysis
{
    private readonly MorphologicalLexicon _lexicon = MorphologicalLexicon.Load();
    private readonly WordFrequency _frequency = WordFrequency.Load();
    private readonly ReadingModel _model = ReadingModel.Load();

    /// <summary>Fills the grammatical members of all words.</summary>
    public void Analyse(string text, List<Word> words)
    {
        var chooser = new ReadingChooser(_lexicon, _frequency, _model);
        for (var first = 0; first < words.Count;)
        {
            var end = StretchEnd(words, first);
            chooser.Choose(words, first, end);
            for (var i = first; i < end; i++) Apply(text, words[i], chooser, i - first);
            first = end;
        }

        NameAli(words);
        NameHeirs(words);
        // استقبل الملك -حفظه الله- الوزير: the clause goes on.
        for (var i = 0; i < words.Count; i++)
            if (words[i].Pos == PartOfSpeech.Verb && Wishes.At(words, i)) (words[i].Pos, words[i].Features) = (PartOfSpeech.Noun, Features.None);
    }

    /// <summary>
    /// Where a report keeps ى and ي apart, as five times as many على، إلى، حتى as إلي، حتي show, علي with dots is the name; not before a common noun,
    /// unless a name or a title goes before it (السيد علي الوزير).
    /// </summary>
    private static void NameAli(List<Word> words)
    {
        var (plain, dotted) = (0, 0);
        foreach (var word in words)
        {
            if (word.Form is "على" or "إلى" or "الى" or "حتى") plain++;
            else if (word.Form is "إلي" or "الي" or "حتي") dotted++;
        }

        if (plain == 0 || dotted * 5 > plain) return;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Form is not "علي") continue;
            var named = i > 0 && (words[i - 1].Pos == PartOfSpeech.ProperNoun || words[i - 1].Has(Features.Human));
            if (!named && i + 1 < words.Count && words[i + 1] is { Known: true, Pos: PartOfSpeech.Noun, HasConjunction: false, HasPreposition: false }) continue;
            (words[i].Pos, words[i].Features) = (PartOfSpeech.ProperNoun, Features.None);
        }
    }

    /// <summary>ولي العهد يثني، وولي أمره: the heir and the guardian, however alike the verb (followed) is.</summary>
    private static void NameHeirs(List<Word> words)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words[i] is { StemForm: "ولي", Pos: not PartOfSpeech.Noun } word && words[i + 1].Key is "العهد" or "عهد" or "عهده" or "ولي" or "الامر" or "امر" or "الدم")
                (word.Pos, word.Features, word.Known, word.Lemma) = (PartOfSpeech.Noun, Features.Human, true, word.StemForm);
        }
    }

    /// <summary>Where the stretch of words that are decided together ends: a full stop, or a paragraph.</summary>
    internal static int StretchEnd(List<Word> words, int first)
    {
        var i = first;
        while (i < words.Count && i - first < ReadingChooser.Longest && words[i].Paragraph == words[first].Paragraph)
            if (words[i++] is { Kind: WordKind.Punctuation, Form: "." or "؟" or "!" or ".." or "…" }) break;
        return i;
    }

    private void Apply(string text, Word word, ReadingChooser chooser, int index)
    {
        var candidates = CollectionsMarshal.AsSpan(chooser.Candidates);
        var r = candidates[chooser.Chosen[index]];
        word.Pos = r.Pos;
        word.Known = r.Known;
        if (word.Kind != WordKind.Arabic || word.Key.Length > ReadingChooser.LongestWord) return;
        r = Alike(word, candidates[chooser.Starts[index]..chooser.Starts[index + 1]], r);
        word.Proclitics = r.Proclitics;
        word.Features = r.Features;
        var key = word.Key.AsSpan(r.Start, r.End - r.Start);
        if (r.Start > 0 || r.End < word.Key.Length)
        {
            if (r.End < word.Key.Length) word.Enclitic = Enclitics.Named(word.Key.AsSpan(r.End));
            word.Stem = Locate(text, word, r.Start, r.End);
            word.StemForm = word.Form[r.Start..r.End];
            if ((r.Flags & StemFlags.NeedsEnclitic) != 0 && r.Known && r.Pos is PartOfSpeech.Noun or PartOfSpeech.Adjective && word.StemForm[^1] is 'ت' or 'ا')
                word.StemForm = word.StemForm[..^1] + (word.StemForm[^1] == 'ت' ? "ة" : "ى");
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
        Vowels(text, word);
    }

    /// <summary>Among readings of the same cut and part of speech, the best spelled and commonest lemma.</summary>
    private Reading Alike(Word word, ReadOnlySpan<Reading> candidates, in Reading chosen)
    {
        var best = chosen;
        var bestCost = int.MaxValue;
        Span<char> lemma = stackalloc char[64];
        Span<byte> codes = stackalloc byte[64];
        foreach (ref readonly var r in candidates)
        {
            if (r.Start != chosen.Start || r.End != chosen.End || r.Class != chosen.Class || r.Proclitics != chosen.Proclitics || r.Known != chosen.Known) continue;
            if (!r.Known) return chosen;
            var length = _lexicon.Spell(r.LemmaRule, word.Key.AsSpan(r.Start, r.End - r.Start), lemma);
            for (var i = 0; i < length; i++) codes[i] = (byte)KeyAlphabet.Number(ArabicLetters.Key(lemma[i]));
            var cost = _frequency.Level(codes[..length]) + r.Loose * 8 + r.Wrong * 40 + ((r.Flags & StemFlags.Rare) != 0 ? 25 : 0) - ((r.Flags & StemFlags.Curated) != 0 ? 12 : 0)
                + ((r.Features & Features.Passive) != 0 ? 6 : 0) + ((r.Features & Features.Second) != 0 ? 10 : 0) + ((r.Features & Features.First) != 0 ? 4 : 0) + ((r.Features & (Features.Dual | Features.Construct)) == (Features.Dual | Features.Construct) ? 6 : 0)
                + ((r.Features & Features.Dual) != 0 ? 8 : 0) - ((r.Features & Features.VerbalNoun) != 0 ? 1 : 0);
            if (cost >= bestCost) continue;
            bestCost = cost;
            best = r;
        }

        return best;
    }

    /// <summary>A damma on the first letter of a perfect, or on the prefix of an imperfect with fatha after it, marks the passive.</summary>
    private static void Vowels(string text, Word word)
    {
        if (word.Pos != PartOfSpeech.Verb || word.Span.Length == word.Form.Length || (word.Features & Features.MaybePassive) == 0) return;
        var stem = word.Stem.In(text);
        var damma = stem.Length > 1 && (stem[1] == '\u064F' || stem.Length > 3 && stem[0] == 'ا' && (stem[2] == '\u064F' || stem[3] == '\u064F'));
        var kasra = stem.Contains('\u0650');
        if (damma && ((word.Features & Features.Perfect) != 0 || !kasra && word.Lemma.Length == 3)) word.Features = word.Features & ~(Features.MaybePassive | Features.LikelyPassive) | Features.Passive;
    }

    /// <summary>The stem's place in the text, past vowel signs and across letters that stand for two.</summary>
    private static TextSpan Locate(string text, Word word, int start, int end)
    {
        if (word.Span.Length == word.Form.Length) return new TextSpan(word.Span.Start + start, word.Span.Start + end);
        var (_, offsets) = Folding.KeyWithOffsets(word.Span.In(text));
        return new TextSpan(word.Span.Start + offsets[start], word.Span.Start + offsets[end]);
    }
}
