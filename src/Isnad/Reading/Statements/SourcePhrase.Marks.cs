using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <content>Names within marks and brackets: «سكاي نيوز»، لـ«رويترز».</content>
internal sealed partial class SourcePhrase
{
    /// <summary>Word after a quotation that is a name («سكاي نيوز»), or null where the quotation is speech.</summary>
    public int? NameQuoteEnd(int open, int limit) =>
        index.QuotationAt(open) is { Closed: true } q && (q.Inner.Count <= 4 && !HoldsClause(q.Inner) || SpellsLetters(q.Inner) || CallsOccasion(open, q.Inner)) && q.Words.End <= limit && q.Words.End < _words.Count && _words[q.Words.End].Sentence == _words[open].Sentence && !Signs.IsStop(_words[q.Words.End]) ? q.Words.End : null;

    /// <summary>خلال «المؤتمر الدولي لمكافحة التطرف في المنطقة»: where one speaks, by its full name.</summary>
    private bool CallsOccasion(int open, WordRange inner)
    {
        if (inner.Count is < 5 or > 10 || open == 0 || _words[open - 1].Key is not ("خلال" or "في" or "امام" or "ضمن" or "اثناء" or "موتمر" or "ملتقي" or "ندوه" or "منتدي") || (lexicon.Roles.OfStem(_words[inner.First]) & WordRole.Venue) == 0 && _words[inner.First].StemKey is not ("ملتقي" or "منتدي" or "قمه" or "مهرجان" or "اسبوع" or "يوم")) return false;
        for (var i = inner.First; i < inner.End; i++)
            if (_words[i] is { Pos: PartOfSpeech.Verb, Known: true } || (lexicon.Roles.Of(_words[i]) & (WordRole.Opener | WordRole.Negation)) != 0) return false;
        return true;
    }

    /// <summary>"ان.بي.سي": letters called by their names, with points between them.</summary>
    private bool SpellsLetters(WordRange inner)
    {
        if (inner.Count is < 3 or > 9) return false;
        for (var i = inner.First; i < inner.End; i++)
            if ((i - inner.First) % 2 == 0 ? _words[i].Kind != WordKind.Arabic || _words[i].Form.Length > 4 : _words[i].Form != ".") return false;
        return true;
    }

    /// <summary>Word after حسب «رويترز» at the end of a sentence, where what the marks hold can be no speech; null where it is none.</summary>
    public int? NameAloneEnd(int open, int limit) => Signs.IsQuote(_words[open]) && index.QuotationAt(open) is { Closed: true, Inner.Count: > 0 and <= 4 } q && q.Words.End >= limit && !HoldsClause(q.Inner) ? q.Words.End : null;

    /// <summary>«لن ننسحب»، «هذا عدوان»: no name begins with a negation, an opener, نحن, a particle of the verb or a demonstrative.</summary>
    private bool HoldsClause(WordRange inner)
    {
        if (inner.Count < 2 || _words[inner.First].Kind != WordKind.Arabic) return false;
        var first = _words[inner.First];
        return (lexicon.Roles.Of(first) & (WordRole.Negation | WordRole.Opener)) != 0 || first.Key is "نحن" or "لقد" or "قد" or "هذا" or "هذه" or "سوف";
    }

    /// <summary>Whether a quotation begins at this mark.</summary>
    public bool Opens(int mark) => index.QuotationAt(mark) is not null;

    /// <summary>Word after لـ«رويترز»: a preposition as a letter of its own before a quotation; null where this is none.</summary>
    public int? LetterQuoteEnd(int at, int limit)
    {
        if (_words[at].Key is not ("ل" or "ب" or "ك" or "ال" or "لل")) return null;
        var open = at + 1;
        while (open < limit && _words[open] is { Kind: WordKind.Punctuation, Form.Length: 0 }) open++;
        if (open >= limit) return null;
        if (Signs.IsOpenBracket(_words[open]) && BracketEnd(open, limit) is var bracket && bracket > open + 1 && bracket < open + 8) return bracket;
        if (!Signs.IsQuote(_words[open])) return null;
        if (index.QuotationAt(open) is { } q) return q.Inner.Count <= 6 ? q.Words.End : null;
        // ل»الصحيفة»: marks set the wrong way round pair with nothing.
        for (var i = open + 1; i < limit && i < open + 6 && (_words[i].Kind != WordKind.Punctuation || Signs.IsQuote(_words[i])); i++)
            if (Signs.IsQuote(_words[i])) return i > open + 1 ? i + 1 : null;
        return null;
    }

    public int BracketEnd(int open, int limit)
    {
        for (var i = open + 1; i < limit && i < open + 12; i++)
            if (Signs.IsCloseBracket(_words[i])) return i + 1;
        return open + 1;
    }
}
