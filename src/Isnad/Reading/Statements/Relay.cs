using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>نقلت وكالة … عن … قوله إن: the agency passes on, another speaks.</summary>
internal sealed class Relay(ReadingContext context, StatementLexicon lexicon, SourcePhrase phrases)
{
    private static readonly CueVerb Passing = new("نقل", Takes.Clause | Takes.Quote | Takes.Object, CueObject.None, "assert", CueGate.Open);
    private static readonly CueVerb Agency = new("نقل", Takes.An, CueObject.None, "assert", CueGate.Open);
    private readonly IReadOnlyList<Word> _words = context.Document.Words;

    /// <summary>The frame of a relay whose verb is this word, or null.</summary>
    public Frame? At(int i, int limit)
    {
        var feminine = Signs.Bare(_words[i]) is "نقلت" or "تنقل" or "اوردت";
        if (!feminine && Signs.Bare(_words[i]) is not ("نقل" or "ينقل" or "نقلوا")) return null;
        var about = -1;
        for (var j = i + 1; j < limit && j < i + 22; j++)
        {
            if (Signs.IsStop(_words[j]) || (lexicon.Roles.Of(_words[j]) & WordRole.Opener) != 0 || Signs.IsColon(_words[j])) break;
            if (Signs.Preposition(_words[j]) != Takes.An) continue;
            about = j;
            break;
        }

        if (about < 0 || about + 1 >= limit) return null;
        var cue = new Cue
        {
            Words = new WordRange(i, i + 1), At = i, HasConjunction = _words[i].Key[0] == 'و', HasPronoun = false,
            Readings = [new CueReading(Passing, CueForm.Past, feminine, Plural: false)],
        };
        var frame = new Frame { Cue = cue, Reading = cue.First };
        if (about > i + 1)
        {
            var end = phrases.Scan(i + 1, about, Agency);
            if (phrases.CanSpeak(i + 1, about)) frame.Via.Add(new WordRange(i + 1, end));
            else return null;
        }

        var first = about + 1;
        var sourceEnd = phrases.Scan(first, limit, Passing);
        frame.Source = new WordRange(first, Math.Max(sourceEnd, first + 1));
        var at = frame.Source.Value.End;
        while (at < limit)
        {
            var word = _words[at];
            var role = lexicon.Roles.Of(word);
            if (Signs.IsQuote(word)) break;
            if ((role & WordRole.OpenerInside) != 0) break;
            if (word.Kind == WordKind.Punctuation || (role & (WordRole.Opener | WordRole.Saying | WordRole.Time | WordRole.Wording)) != 0)
            {
                at++;
                continue;
            }

            break;
        }

        if (at >= limit) return null;
        frame.Opening = Opening.Clause;
        frame.ContentFirst = at;
        return frame;
    }
}
