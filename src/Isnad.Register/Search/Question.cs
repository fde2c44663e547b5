using Isnad.Register.Ingest;
using Isnad.Register.Schema;
using Isnad.Records;
using Isnad.Text;

namespace Isnad.Register.Search;

/// <summary>The words of a question, analysed as reports are.</summary>
internal sealed record Question(IReadOnlyList<Clause> Clauses)
{
    /// <summary>Reads <c>word "a phrase" -without</c>. Quotation marks of every kind count.</summary>
    public static Question Of(TextAnalysis analysis, string text, WordForm form)
    {
        List<Clause> clauses = [];
        var at = 0;
        while (at < text.Length)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
            if (at == text.Length) break;
            var excluded = text[at] is '-' or '−' && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]);
            if (excluded) at++;
            int end;
            string words;
            if (IsQuote(text[at]))
            {
                end = at + 1;
                while (end < text.Length && !IsQuote(text[end])) end++;
                words = text[(at + 1)..end];
                at = Math.Min(text.Length, end + 1);
            }
            else
            {
                end = at;
                while (end < text.Length && !char.IsWhiteSpace(text[end]) && !IsQuote(text[end])) end++;
                words = text[at..end];
                at = end;
            }

            var found = analysis.Analyse(Report.Of(null, words)).Words.Where(WordForms.IsWord).ToList();
            if (found.Count > 0) clauses.Add(new Clause([.. found.Select(w => w.Form)], [.. found.Select(w => w.Key)], [.. found.Select(WordForms.Light)], excluded, form));
        }

        return new Question(clauses);
    }

    public bool IsEmpty => Clauses.All(c => c.Excluded);

    public WordQuery ToQuery() => new([.. Clauses.Select(c => new WordClause(c.Standard, c.Form >= WordForm.Folded ? c.Folded : null, c.Form >= WordForm.Light ? c.Light : null, c.Excluded))]);

    private static bool IsQuote(char c) => c is '"' or '“' or '”' or '«' or '»' or '„';
}

/// <summary>A word or phrase of a question in its three forms.</summary>
internal sealed record Clause(string[] Standard, string[] Folded, string[] Light, bool Excluded, WordForm Form)
{
    /// <summary>The closest form in which the clause stands at a word of a report, or null.</summary>
    public WordForm? At(IReadOnlyList<Word> words, int first)
    {
        if (first + Standard.Length > words.Count) return null;
        if (Matches(words, first, Standard, w => w.Form)) return WordForm.Exact;
        if (Form >= WordForm.Folded && Matches(words, first, Folded, w => w.Key)) return WordForm.Folded;
        return Form >= WordForm.Light && Matches(words, first, Light, WordForms.Light) ? WordForm.Light : null;
    }

    private static bool Matches(IReadOnlyList<Word> words, int first, string[] forms, Func<Word, string> form)
    {
        for (var i = 0; i < forms.Length; i++)
            if (form(words[first + i]) != forms[i]) return false;
        return true;
    }
}
