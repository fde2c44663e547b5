using Isnad.Records;
using Isnad.Register.Ingest;
using Isnad.Text;

namespace Isnad.Register.Search;

/// <summary>Finds in a report the words that a question matched, and cuts passages round them.</summary>
internal static class Passages
{
    /// <summary>Words of context on either side.</summary>
    private const int Context = 9;

    public static IReadOnlyList<Passage> Of(TextAnalysis analysis, Report report, Question question, int most)
    {
        var words = analysis.Analyse(report).Words.Where(WordForms.IsWord).ToList();
        List<(int First, int End, WordForm Form)> matches = [];
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var clause in question.Clauses)
            {
                if (clause.Excluded || clause.At(words, i) is not { } form) continue;
                matches.Add((i, i + clause.Standard.Length, form));
                break;
            }
        }

        var points = CodePoints.OfUnits(report.Text);
        List<(double Weight, Passage Passage)> passages = [];
        for (var i = 0; i < matches.Count;)
        {
            var last = i;
            while (last + 1 < matches.Count && matches[last + 1].First - matches[i].First <= 2 * Context) last++;
            int first = Math.Max(0, matches[i].First - Context), end = Math.Min(words.Count, matches[last].End + Context);
            var span = WithinParagraph(report.Text, new TextSpan(words[first].Span.Start, words[end - 1].Span.End), new TextSpan(words[matches[i].First].Span.Start, words[matches[last].End - 1].Span.End));
            var marks = matches.GetRange(i, last - i + 1)
                .Select(m => new Mark(new TextSpan(words[m.First].Span.Start - span.Start, words[m.End - 1].Span.End - span.Start), m.Form)).ToList();
            var shown = points is null ? span : new TextSpan(points[span.Start], points[span.End]);
            passages.Add((marks.Sum(m => m.Form switch { WordForm.Exact => 3.0, WordForm.Folded => 2.0, _ => 1.0 }), new Passage(span.Cut(report.Text), shown, marks)));
            i = last + 1;
        }

        return [.. passages.OrderByDescending(p => p.Weight).Take(most).OrderBy(p => p.Passage.Span.Start).Select(p => p.Passage)];
    }

    /// <summary>A passage does not run on into another paragraph unless the match itself does.</summary>
    private static TextSpan WithinParagraph(string text, TextSpan span, TextSpan matched)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, matched.Start - 1), Math.Max(0, matched.Start - span.Start)) + 1;
        var end = text.IndexOf('\n', matched.End, span.End - matched.End);
        return new TextSpan(start > span.Start ? start : span.Start, end < 0 ? span.End : end);
    }
}
