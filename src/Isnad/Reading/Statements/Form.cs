using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>Whether words are given directly, in paraphrase, or both.</summary>
internal sealed class Form(Document document, StatementLexicon lexicon, ReadingIndex index)
{
    /// <summary>The form of the content: <c>direct</c> where every word of it is quoted, <c>mixed</c> where some are that only name nothing, else <c>indirect</c>.</summary>
    public string Of(WordRange content)
    {
        var first = content.First;
        // أنه "…": the opener is the narrator's.
        if (OpensQuotation(content)) first++;
        int inside = 0, words = 0;
        for (var i = first; i < content.End; i++)
        {
            if (document.Words[i].Kind == WordKind.Punctuation) continue;
            words++;
            if (document.Words[i].QuoteDepth > 0) inside++;
        }

        if (inside == 0 || !Speaks(content)) return "indirect";
        return inside >= words ? "direct" : "mixed";
    }

    /// <summary>Whether the content is an opener with its pronoun (أنه، بأنها) and a quotation behind it.</summary>
    public bool OpensQuotation(WordRange content) => content.Count > 2 && (lexicon.Roles.Of(document.Words[content.First]) & WordRole.OpenerInside) != 0
        && index.QuotationAt(content.First + 1) is { } quotation && !IsName(quotation);

    /// <summary>Whether any quotation that the content shares words with is more than a name.</summary>
    private bool Speaks(WordRange content)
    {
        foreach (var q in document.Quotations)
        {
            if (q.Words.First >= content.End) break;
            if (q.Inner.End > content.First && !IsName(q)) return true;
        }

        return false;
    }

    /// <summary>تنظيم «داعش»، صحيفة «الشروق»، "سيف الفلاسي": quotation marks around a name or a number quote nobody.</summary>
    private bool IsName(Quotation quotation)
    {
        if (quotation.Inner.Count > 6) return false;
        var named = true;
        for (var i = quotation.Inner.First; i < quotation.Inner.End && named; i++)
            named = document.Words[i].Kind != WordKind.Arabic || !document.Words[i].Known || document.Words[i].Pos == PartOfSpeech.Numeral || document.Words[i].Pos is PartOfSpeech.ProperNoun or PartOfSpeech.Foreign || index.InName(i) || i > quotation.Inner.First && document.Words[i].Kind == WordKind.Punctuation;
        // عملية «تحرير» المدينة: a bare verbal noun is what is done, no name.
        return named || !(quotation.Inner.Count == 1 && document.Words[quotation.Inner.First] is { HasArticle: false } only && only.Has(Features.VerbalNoun)) && FollowsNamed(quotation.Words.First);
    }

    private bool FollowsNamed(int mark)
    {
        var at = mark - 1;
        while (at >= 0 && document.Words[at].Kind == WordKind.Punctuation && Signs.IsQuote(document.Words[at])) at--;
        return at >= 0 && (lexicon.Roles.OfStem(document.Words[at]) & WordRole.Named) != 0;
    }
}
