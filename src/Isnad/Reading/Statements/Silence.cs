using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>Reads refusals to comment and requests for comment left unanswered.</summary>
internal sealed class Silence(ReadingContext context, StatementLexicon lexicon, SourcePhrase phrases)
{
    private static readonly CueVerb Declining = new("رفض", Takes.None, CueObject.None, "no-comment", CueGate.Open);
    private readonly IReadOnlyList<Word> _words = context.Document.Words;

    /// <summary>رفض المتحدث التعليق، لم يرد المكتب على طلب للتعليق، لم يصدر أي تعليق من الجيش; null where the cue is no silence.</summary>
    public Draft? At(Cue cue, int sentence, int limit, SubjectBefore before)
    {
        var verb = cue.First.Verb.Past;
        if (verb == "رفض" && cue.IsFinite) return Refusal(cue, sentence, limit, before);
        if (cue.Negated && verb is "رد" or "علق" or "أجاب" && cue.IsFinite) return Unanswered(cue, sentence, limit, before);
        return null;
    }

    private Draft? Refusal(Cue cue, int sentence, int limit, SubjectBefore before)
    {
        var source = before.Of(cue, sentence);
        for (var i = cue.At + 1; i < limit && i < cue.At + 30; i++)
        {
            var word = _words[i];
            if (Signs.IsStop(word) || (lexicon.Roles.Of(word) & WordRole.Opener) != 0) return null;
            if (!word.Key.StartsWith("ال", StringComparison.Ordinal) || (lexicon.Roles.OfStem(word) & WordRole.Silence) == 0) continue;
            // الكشف عن هويته is anonymity, not silence.
            if (word.Key == "الكشف" && i + 2 < limit && _words[i + 2].Key is ['ه', 'و', 'ي', ..] or ['ا', 'س', 'م', ..]) return null;
            if (i > cue.At + 1 && source is null)
            {
                var end = phrases.Scan(cue.At + 1, i, Declining);
                if (phrases.CanSpeak(cue.At + 1, i)) source = new WordRange(cue.At + 1, end);
            }

            var words = i == cue.At + 1 ? new WordRange(cue.Words.First, i + 1) : cue.Words;
            return new Draft { Cue = words, Source = source, Act = "no-comment" };
        }

        return null;
    }

    private Draft? Unanswered(Cue cue, int sentence, int limit, SubjectBefore before)
    {
        var source = before.Of(cue, sentence);
        if (source is null && cue.At + 1 < limit && phrases.CanSpeak(cue.At + 1, limit))
            source = new WordRange(cue.At + 1, Math.Max(phrases.Scan(cue.At + 1, limit, new CueVerb("رد", Takes.Ala, CueObject.None, "no-comment", CueGate.Open)), cue.At + 2));
        return new Draft { Cue = cue.Words, Source = source, Act = "no-comment" };
    }
}
