using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>Finds where a content ends: with its quotation, its sentence, or before the next cue that stands beside its own.</summary>
internal sealed class ContentEnd(ReadingContext context, StatementLexicon lexicon, CueFinder cues)
{
    private readonly IReadOnlyList<Word> _words = context.Document.Words;

    /// <summary>Word after the content of a frame whose sentence ends before <paramref name="limit"/>.</summary>
    public int Of(Frame frame, int limit)
    {
        var first = frame.ContentFirst;
        var at = first;
        if (QuotationAt(first) is { } quotation)
        {
            var end = quotation.Words.End;
            if (!quotation.Closed) return Trim(first, Math.Min(quotation.Words.End, Math.Max(limit, first + 1)));
            if (end >= limit || !Continues(end, limit, frame)) return Trim(first, end);
            at = end;
        }

        at = Boundary(at, limit, frame);
        return Trim(first, at);
    }

    public Quotation? QuotationAt(int open)
    {
        if (open >= _words.Count || !Signs.IsQuote(_words[open])) return null;
        foreach (var q in context.Document.Quotations)
            if (q.Words.First == open) return q;
        return null;
    }

    /// <summary>Whether the content goes on after a quotation that began it.</summary>
    private bool Continues(int at, int limit, Frame frame)
    {
        var word = _words[at];
        if (word.Kind != WordKind.Punctuation) return IsBoundary(at, limit, frame) is false;
        if (!Signs.IsComma(word)) return false;
        if (at + 1 >= limit || IsBoundary(at + 1, limit, frame)) return false;
        var end = Boundary(at + 1, limit, frame);
        for (var i = at + 1; i < end; i++)
            if (Signs.IsQuote(_words[i])) return true;
        return false;
    }

    private int Boundary(int at, int limit, Frame frame)
    {
        while (at < limit)
        {
            if (Signs.IsQuote(_words[at]) && QuotationAt(at) is { } q)
            {
                at = Math.Max(q.Words.End, at + 1);
                continue;
            }

            if (at > frame.ContentFirst && IsBoundary(at, limit, frame)) break;
            at++;
        }

        return Math.Min(at, Math.Max(limit, frame.ContentFirst + 1));
    }

    /// <summary>Whether the clause of the cue ends before this word.</summary>
    private bool IsBoundary(int at, int limit, Frame frame)
    {
        var word = _words[at];
        if (word.Kind != WordKind.Arabic) return false;
        var role = lexicon.Roles.Of(word);
        var bare = Signs.Bare(word);
        // وفقا لـ, بحسب: after a comma, or where nothing but the source follows.
        if ((role & WordRole.Attribution) != 0 && at > 0 && Signs.IsComma(_words[at - 1])) return true;
        if (word.Key is "علي" && at + 2 < limit && _words[at + 1].Key is "حد" && (lexicon.Roles.Of(_words[at + 2]) & WordRole.Wording) != 0) return true;
        if ((role & WordRole.Contrast) != 0 || bare is "كما" or "فيما" or "بينما")
        {
            for (var i = at + 1; i < limit && i <= at + 3; i++)
                if (cues.At(i) is { IsFinite: true } next && (next.Feminine == frame.Reading.Feminine || Signs.IsComma(_words[at - 1]))) return true;
        }

        if (cues.At(at) is not { } cue) return false;
        if (cue.IsParticiple) return Binds(cue, at, frame);
        if (!cue.IsFinite || !cue.HasConjunction) return false;
        var strong = HasStrongOpening(cue, limit);
        if (!strong && !Signs.IsComma(_words[at - 1])) return false;
        return cue.Feminine == frame.Reading.Feminine && strong;
    }

    /// <summary>Whether a participle carries on this frame's cue, not one reported within its content.</summary>
    private bool Binds(Cue participle, int at, Frame frame)
    {
        if (participle.Feminine && !participle.First.Verb.Accepts(Takes.Clause | Takes.Ila | Takes.An | Takes.Ala | Takes.Bi)) return false;
        if (participle.Feminine && at > 0 && !Signs.IsComma(_words[at - 1]) && !HasStrongOpening(participle, at + 4)) return false;
        if (participle.Feminine != frame.Reading.Feminine && !participle.Plural) return false;
        for (var i = at - 1; i >= frame.ContentFirst; i--)
            if (cues.At(i) is { IsFinite: true } inner && inner.Feminine == participle.Feminine && HasStrongOpening(inner, at)) return false;
        return true;
    }

    /// <summary>Whether أن, a colon or a quotation follows a cue before its clause ends.</summary>
    public bool HasStrongOpening(Cue cue, int limit)
    {
        for (var i = cue.At + 1; i < limit && i < cue.At + 25; i++)
        {
            var word = _words[i];
            if ((lexicon.Roles.Of(word) & WordRole.Opener) != 0 || Signs.IsColon(word) || Signs.IsQuote(word)) return true;
            if (Signs.IsStop(word)) return false;
            var preposition = Signs.Preposition(word) | Signs.Attached(word);
            if (preposition != Takes.None && cue.First.Verb.Accepts(preposition)) return true;
            if (i > cue.At + 1 && cues.At(i) is { IsFinite: true }) return false;
        }

        return false;
    }

    private int Trim(int first, int end)
    {
        while (end > first + 1)
        {
            var word = _words[end - 1];
            var isMark = word.Kind == WordKind.Punctuation && !Signs.IsQuote(word) && !Signs.IsCloseBracket(word) && word.Form is not "%" and not "٪";
            if (!isMark && Signs.Bare(word) is not ("كما" or "فيما" or "بينما" or "لكن" or "ولكن")) break;
            end--;
        }

        return end;
    }
}
