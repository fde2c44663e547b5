using Isnad.Names;
using Isnad.Records;
using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>Makes statements of drafts: spans, form, actors, time, parents and chains.</summary>
internal sealed class StatementBuilder(ReadingContext context, StatementLexicon lexicon, ReadingIndex index)
{
    private readonly Document _document = context.Document;

    /// <summary>The statements in the order of their cues; of two that share a cue the first stands.</summary>
    public IReadOnlyList<Statement> Build(List<Draft> drafts)
    {
        drafts.Sort((a, b) => a.Cue.First != b.Cue.First ? a.Cue.First.CompareTo(b.Cue.First) : b.Cue.End.CompareTo(a.Cue.End));
        var kept = new List<Draft>(drafts.Count);
        foreach (var draft in drafts)
            if ((draft.Content is { IsEmpty: false } || draft.Act == "no-comment") && (kept.Count == 0 || draft.Cue.First >= kept[^1].Cue.End)) kept.Add(draft);
        var parents = Parents.Of(kept);
        var chains = new ChainBuilder(context, lexicon, index);
        var forms = new Form(_document, lexicon, index);
        var speakers = new Identities(context, lexicon).Of(kept);
        var statements = new List<Statement>(kept.Count);
        for (var i = 0; i < kept.Count; i++)
        {
            var draft = kept[i];
            var speaker = speakers[i];
            var teller = parents[i];
            while (teller >= 0 && !(Tells(kept[teller]) && (kept[teller].Act is "assert" or "confirm" || (lexicon.Roles.Of(_document.Words[draft.Cue.First]) & WordRole.Attribution) == 0))) teller = parents[teller];
            var via = Via(draft, teller < 0 ? null : kept[teller]);
            var statement = new Statement
            {
                Id = IdOf(i),
                Cue = _document.SpanOf(draft.Cue),
                Source = Tidy(draft.Source),
                Speaker = [.. speaker.Select(ActorTable.IdOf)],
                Content = draft.Content is { IsEmpty: false } content ? ContentSpan(forms.OpensQuotation(content) ? content with { First = content.First + 1 } : content) : null,
                Form = draft.Content is { IsEmpty: false } words ? forms.Of(words) : null,
                Act = draft.Act,
                Via = [.. via.Where(v => Tidy(v) is not null).Select(v => new Records.Relay { Span = Tidy(v)!.Value, Actor = ActorOf(v) })],
                Venue = Tidy(draft.Venue),
                Addressee = Tidy(draft.Addressee),
                When = When(draft),
                Parent = parents[i] < 0 ? null : IdOf(parents[i]),
            };
            statements.Add(statement with { Chain = chains.Of(draft, statement, speaker) });
        }

        return statements;
    }

    private static string IdOf(int index) => $"S{index + 1}";

    private string? ActorOf(WordRange range) => context.Actors.Resolve(range) is [var first, ..] ? ActorTable.IdOf(first) : null;

    /// <summary>Whoever passed it on: the agency named with the verb, and whoever reports the statement it stands in.</summary>
    private List<WordRange> Via(Draft draft, Draft? parent)
    {
        var own = draft.Source ?? draft.Speaker?.Source;
        // … إنها جرائم وصفتها المنظمة بأنها: who reports his own words passes nothing on.
        if ((parent?.Source ?? parent?.Speaker?.Source) is not { } source || own is null || own == source || context.Actors.Resolve(source) is [var reporter, ..] && context.Actors.Resolve(own.Value) is [var speaker, ..] && reporter == speaker) return draft.Via;
        List<WordRange> via = [.. draft.Via];
        if (!via.Contains(source)) via.Add(source);
        foreach (var further in parent!.Via)
            if (!via.Contains(further)) via.Add(further);
        return via;
    }

    /// <summary>Whether a statement tells what is so, rather than what is asked for, refused or promised in a phrase (رفضت دفع غرامة أمر بها القاضي).</summary>
    private bool Tells(Draft draft)
    {
        if (draft.Act is "assert" or "confirm" || draft.Content is not { } content || content.First <= draft.Cue.First) return true;
        if ((lexicon.Roles.Of(_document.Words[content.First]) & WordRole.OpenerInside) != 0 || _document.Words[content.First].QuoteDepth > _document.Words[draft.Cue.First].QuoteDepth) return true;
        var before = content.First - 1;
        while (before > draft.Cue.First && Signs.IsQuote(_document.Words[before])) before--;
        return Signs.IsQuote(_document.Words[content.First]) || Signs.IsColon(_document.Words[before]) || (lexicon.Roles.Of(_document.Words[before]) & WordRole.Opener) != 0;
    }

    /// <summary>The time said with the cue, outside the content.</summary>
    private DateExpression? When(Draft draft)
    {
        var from = Math.Max(0, draft.Cue.First - 6);
        var to = draft.Content is { } content && content.First >= draft.Cue.End ? content.First : Math.Min(_document.Words.Count, (draft.Source?.End ?? draft.Cue.End) + 4);
        foreach (var time in context.Times)
        {
            if (time.Words.End <= from) continue;
            if (time.Words.First >= to) break;
            if (draft.Content is { } c && c.Contains(time.Words.First)) continue;
            if (_document.Words[time.Words.First].Sentence != _document.Words[draft.Cue.First].Sentence) continue;
            if (time.Words.First < draft.Cue.First && !Adjoins(time.Words.End, draft.Cue.First)) continue;
            return new DateExpression { Span = _document.SpanOf(time.Words), From = time.From, To = time.To, Precision = time.Precision };
        }

        return null;
    }

    private bool Adjoins(int end, int cue)
    {
        for (var i = end; i < cue; i++)
            if (_document.Words[i].Kind == WordKind.Punctuation && !Signs.IsComma(_document.Words[i]) || i - end > 2) return false;
        return true;
    }

    /// <summary>The span of a phrase without marks at its edges other than its own quotation marks and brackets; null where nothing is left.</summary>
    private TextSpan? Tidy(WordRange? range)
    {
        if (range is not { } words) return null;
        var (first, end) = words;
        while (first < end && _document.Words[first].Kind == WordKind.Punctuation && !Signs.IsQuote(_document.Words[first]) && !Signs.IsOpenBracket(_document.Words[first])) first++;
        while (end > first && _document.Words[end - 1].Kind == WordKind.Punctuation && !Signs.IsQuote(_document.Words[end - 1]) && !Signs.IsCloseBracket(_document.Words[end - 1])) end--;
        return first < end ? _document.SpanOf(new WordRange(first, end)) : null;
    }

    /// <summary>Outer quotation marks are no part of the content; those of a quotation that lies within it are kept in pairs.</summary>
    private TextSpan ContentSpan(WordRange range)
    {
        var (first, end) = range;
        var words = _document.Words;
        if (end < words.Count && Signs.IsQuote(words[end]) && OpenedBy(end) is { } within && within > first) end++;
        while (end > first && Signs.IsQuote(words[first]) && !(index.QuotationAt(first) is { Closed: true } q && q.Words.End < end)) first++;
        while (end > first && Signs.IsQuote(words[end - 1]) && !(OpenedBy(end - 1) is { } open && open >= first)) end--;
        return _document.SpanOf(end > first ? new WordRange(first, end) : range);
    }

    /// <summary>The mark that opens the quotation which this one closes, or null.</summary>
    private int? OpenedBy(int mark)
    {
        foreach (var q in _document.Quotations)
        {
            if (q.Words.First >= mark) break;
            if (q.Closed && q.Words.End == mark + 1) return q.Words.First;
        }

        return null;
    }
}
