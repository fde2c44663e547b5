using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>Small questions about single words and marks.</summary>
internal static class Signs
{
    public static bool IsPunctuation(Word word) => word.Kind == WordKind.Punctuation;

    public static bool IsQuote(Word word) => word.Kind == WordKind.Punctuation && word.Form.Length > 0 && ArabicLetters.IsQuote(word.Form[0]);

    public static bool IsColon(Word word) => word.Kind == WordKind.Punctuation && word.Form == ":";

    public static bool IsComma(Word word) => word.Kind == WordKind.Punctuation && word.Form is "،" or ",";

    /// <summary>How many words of meaning of one content stand in another.</summary>
    public static int Shared(IReadOnlyList<Word> words, WordRange one, WordRange other)
    {
        var shared = 0;
        for (var i = one.First; i < one.End; i++)
        {
            if (words[i] is not { Kind: WordKind.Arabic, StemKey.Length: > 2, Pos: PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Adjective or PartOfSpeech.ProperNoun or PartOfSpeech.Unknown } word) continue;
            for (var j = other.First; j < other.End; j++)
            {
                if (words[j].Kind != WordKind.Arabic || words[j].StemKey != word.StemKey) continue;
                shared++;
                break;
            }
        }

        return shared;
    }

    /// <summary>Whether a comma stands among the words from one up to another.</summary>
    public static bool HasComma(IReadOnlyList<Word> words, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (IsComma(words[i])) return true;
        return false;
    }

    public static bool IsStop(Word word) => word.Kind == WordKind.Punctuation && word.Form.Length > 0 && word.Form[0] is '.' or '؟' or '!' or '…';

    /// <summary>A dash, which sets words off as a comma does; a tatweel that stands for one folds to nothing.</summary>
    public static bool IsDash(Word word) => word.Kind == WordKind.Punctuation && (word.Form.Length == 0 || word.Form[0] is '-' or '–' or '—');

    public static bool IsOpenBracket(Word word) => word.Kind == WordKind.Punctuation && word.Form is "(" or "[" or "{";

    public static bool IsCloseBracket(Word word) => word.Kind == WordKind.Punctuation && word.Form is ")" or "]" or "}";

    /// <summary>The key without a conjunction written onto it, where two letters or more are left.</summary>
    public static ReadOnlySpan<char> Bare(Word word)
    {
        var key = word.Key.AsSpan();
        return key.Length > 2 && key[0] is 'و' or 'ف' ? key[1..] : key;
    }

    /// <summary>The written preposition that a word is, or None.</summary>
    public static Takes Preposition(Word word) => word.Kind != WordKind.Arabic ? Takes.None : Bare(word) switch
    {
        "عن" => Takes.An,
        "علي" when word.Form.EndsWith('ى') || word.Pos == PartOfSpeech.Preposition => Takes.Ala,
        "الي" when word.HasConjunction || word.Key == "الي" => Takes.Ila,
        "من" => Takes.Min,
        "في" => Takes.Fi,
        "بشان" or "حول" => Takes.Topic,
        _ => Takes.None,
    };

    /// <summary>What a preposition is called in a table's cell (<c>ب</c>, <c>على</c>), or None.</summary>
    public static Takes Named(string preposition) => preposition switch
    {
        "ب" => Takes.Bi,
        "ل" => Takes.Li,
        "عن" => Takes.An,
        "على" => Takes.Ala,
        "إلى" => Takes.Ila,
        "من" => Takes.Min,
        "في" => Takes.Fi,
        "بشأن" => Takes.Topic,
        _ => Takes.None,
    };

    /// <summary>د، م، أ: a letter that stands for a title before a point.</summary>
    public static bool IsTitleLetter(Word word) => word.Key is "د" or "م" or "ا";

    /// <summary>The preposition written onto a word: ب or ل, by the tagger where it knows, else by the article behind it.</summary>
    public static Takes Attached(Word word)
    {
        if (word.Kind != WordKind.Arabic) return Takes.None;
        if (word.Key is "ب" or "بـ") return Takes.Bi;
        if (word.Key is "ل") return Takes.Li;
        // هدد بشن هجمات: deeds that the tagger does not know with their ب.
        if ((word.Proclitics & Proclitics.Ba) != 0 || word.Key is "بشن" or "بسحق" or "بدحر") return Takes.Bi;
        if ((word.Proclitics & Proclitics.Lam) != 0 && word.Pos != PartOfSpeech.Verb) return Takes.Li;
        if (word.Pos != PartOfSpeech.Unknown || word.Known || word.Key.Length < 4) return Takes.None;
        return Bare(word)[0] switch { 'ب' => Takes.Bi, 'ل' => Takes.Li, _ => Takes.None };
    }

    /// <summary>لم يتهم أي طرف، لم ينف أحد: nobody behind a negation; أحد المتحدثين is somebody.</summary>
    public static bool IsNobody(IReadOnlyList<Word> words, int at) => at < words.Count
        && (words[at].Key is "اي" or "ايه" || words[at].Key is "احد" or "احدا" && !(at + 1 < words.Count && words[at + 1] is { HasArticle: true, HasPreposition: false } of && (of.Has(Features.Plural) || of.Form.EndsWith("ين", StringComparison.Ordinal))));

    public static bool IsRelative(Word word) => word.Kind == WordKind.Arabic && Bare(word) is "الذي" or "التي" or "الذين" or "اللذان" or "اللذين" or "اللتان" or "اللتين" or "اللواتي";

    /// <summary>Whether a relative word stands right before a word, or before that one's neighbour.</summary>
    public static bool InRelative(IReadOnlyList<Word> words, int at, int from)
    {
        for (var i = at - 1; i >= from && i > at - 3; i--)
            if (IsRelative(words[i])) return true;
        return false;
    }
}
