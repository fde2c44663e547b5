using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>Finds content that stands before its verb: «…» قال فلان، الهجوم نفذ من الداخل، أكد مسؤول.</summary>
internal sealed class ContentBefore(ReadingContext context, StatementLexicon lexicon, CueFinder cues, SourcePhrase phrases, ContentEnd ends)
{
    private readonly IReadOnlyList<Word> _words = context.Document.Words;

    /// <summary>«…»، قال فلان، «…»: words that the verb breaks in two are one content.</summary>
    public void Rejoin(Frame frame, int limit)
    {
        if (frame.Opening != Opening.Quote || frame.ContentEnd >= 0 || !frame.Cue.IsFinite || frame.Source is not { } source || source.First < frame.Cue.At || frame.Cue.HasConjunction || frame.Cue.Words.First < 2 || !Signs.IsComma(_words[frame.Cue.Words.First - 1])) return;
        foreach (var q in context.Document.Quotations)
        {
            if (q.Words.End != frame.Cue.Words.First - 1 || q.Inner.Count < 2) continue;
            frame.ContentEnd = ends.Of(frame, limit);
            frame.ContentFirst = q.Words.First;
            return;
        }
    }

    /// <summary>«…» قال فلان: the content stands before the cue.</summary>
    public bool Take(Frame frame, WordRange sentence)
    {
        if (!frame.Reading.Verb.Accepts(Takes.Quote) || frame.Source is null && !frame.Cue.HasConjunction) return false;
        var at = frame.Cue.Words.First - 1;
        while (at >= sentence.First && (Signs.IsComma(_words[at]) || Signs.IsDash(_words[at]))) at--;
        if (at < sentence.First || !Signs.IsQuote(_words[at])) return ClauseBefore(frame, sentence);
        // "…"، وتحدث في المظاهرة الكاتب: another takes the floor, with no words of his own.
        if (frame.Cue.HasConjunction && Signs.IsComma(_words[at + 1])) return false;
        foreach (var q in context.Document.Quotations)
        {
            if (q.Words.End - 1 != at || q.Inner.Count < 3) continue;
            frame.Opening = Opening.Quote;
            frame.ContentFirst = q.Words.First;
            frame.ContentEnd = q.Words.End;
            return true;
        }

        return false;
    }

    /// <summary>الهجوم نفذ من الداخل، أكد مسؤول: a verb of saying behind a comma, with nothing but its speaker up to the end, tells the clause before it.</summary>
    private bool ClauseBefore(Frame frame, WordRange sentence)
    {
        var first = frame.Cue.Words.First;
        if (frame.Cue is not { IsFinite: true, HasConjunction: false, HasPronoun: false, Negated: false } || first < sentence.First + 4 || !Signs.IsComma(_words[first - 1]) || _words[first].QuoteDepth > 0) return false;
        if (frame.Reading.Verb is not { Act: "assert" or "confirm", Gate: CueGate.Open } || frame.Reading.Form is not (CueForm.Past or CueForm.Present) || !frame.Reading.Verb.Accepts(Takes.Clause)) return false;
        if (frame.Source is not { } source || source.First != frame.Cue.At + 1 || !phrases.CanSpeak(source.First, source.End)) return false;
        var end = source.End;
        while (end < sentence.End && _words[end].Kind == WordKind.Punctuation && !Signs.IsComma(_words[end])) end++;
        if (end < sentence.End) return false;
        for (var i = sentence.First; i < first - 1; i++)
            if (cues.At(i) is { IsFinite: true } || Signs.IsQuote(_words[i]) || (lexicon.Roles.Of(_words[i]) & WordRole.Attribution) != 0 || i == sentence.First && Signs.Preposition(_words[i]) != Takes.None) return false;
        frame.Opening = Opening.Clause;
        frame.ContentFirst = sentence.First;
        frame.ContentEnd = first - 1;
        return true;
    }
}
