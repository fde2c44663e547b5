using Isnad.Names;
using Isnad.Records;
using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>Makes statements of drafts: spans, form, actors, parents and chains.</summary>
internal sealed class StatementBuilder(ReadingContext context, StatementLexicon lexicon)
{
    private readonly Document _document = context.Document;

    public IReadOnlyList<Statement> Build(List<Draft> drafts)
    {
        drafts.Sort((a, b) => a.Cue.First != b.Cue.First ? a.Cue.First.CompareTo(b.Cue.First) : a.Cue.End.CompareTo(b.Cue.End));
        _ = lexicon;
        var statements = new List<Statement>(drafts.Count);
        foreach (var draft in drafts)
        {
            if (statements.Count > 0 && statements[^1].Cue.Overlaps(_document.SpanOf(draft.Cue))) continue;
            statements.Add(new Statement
            {
                Id = $"S{statements.Count + 1}",
                Cue = _document.SpanOf(draft.Cue),
                Source = draft.Source is { } source ? Span(source) : null,
                Speaker = Actors(draft),
                Content = draft.Content is { IsEmpty: false } content ? ContentSpan(content) : null,
                Form = draft.Content is { IsEmpty: false } words ? FormOf(words) : null,
                Act = draft.Act,
                Via = [.. draft.Via.Select(v => new Records.Relay { Span = Span(v) })],
                Venue = draft.Venue is { } venue ? Span(venue) : null,
                Addressee = draft.Addressee is { } addressee ? Span(addressee) : null,
            });
        }

        return statements;
    }

    private IReadOnlyList<string> Actors(Draft draft)
    {
        var range = draft.Source ?? draft.Speaker?.Source;
        return range is { } words ? [.. context.Actors.Resolve(words).Select(ActorTable.IdOf)] : [];
    }

    private TextSpan Span(WordRange range) => _document.SpanOf(range);

    /// <summary>Outer quotation marks are no part of the content.</summary>
    private TextSpan ContentSpan(WordRange range)
    {
        var (first, end) = range;
        var words = _document.Words;
        while (end > first && Signs.IsQuote(words[first])) first++;
        while (end > first && Signs.IsQuote(words[end - 1]) && !OpensInside(first, end)) end--;
        return end > first ? Span(new WordRange(first, end)) : Span(range);
    }

    private bool OpensInside(int first, int end)
    {
        foreach (var q in _document.Quotations)
            if (q.Words.End == end && q.Words.First > first) return false;
        return false;
    }

    private string FormOf(WordRange range)
    {
        var words = _document.Words;
        int inside = 0, all = 0;
        var named = 0;
        foreach (var q in _document.Quotations)
        {
            if (q.Words.First >= range.End || q.Words.End <= range.First) continue;
            if (q.Inner.Count <= 2) named++;
            else inside += Math.Min(q.Words.End, range.End) - Math.Max(q.Words.First, range.First);
        }

        all = range.Count;
        if (inside == 0) return named > 0 && Signs.IsQuote(words[range.First]) ? "mixed" : "indirect";
        return inside >= all - 1 ? "direct" : "mixed";
    }
}
