using Isnad.Names;
using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>Who speaks in each statement, decided when all are read: a phrase that says less than the report does elsewhere means whom it says more of there.</summary>
internal sealed class Identities(ReadingContext context, StatementLexicon lexicon)
{
    private readonly IReadOnlyList<Word> _words = context.Document.Words;
    private readonly Dictionary<WordRange, IReadOnlyList<int>> _who = [];

    /// <summary>The actors who speak in each draft, drafts in the order of their cues.</summary>
    public IReadOnlyList<int>[] Of(List<Draft> drafts)
    {
        List<(WordRange Phrase, int Actor)> speakers = [];
        foreach (var draft in drafts)
        {
            if (PhraseOf(draft) is not { } phrase || _who.ContainsKey(phrase)) continue;
            var actors = context.Actors.ResolveSpeaker(phrase, KindOf(phrase));
            _who.Add(phrase, actors);
            if (actors is [var one]) speakers.Add((phrase, one));
        }

        speakers.Sort((a, b) => a.Phrase.First != b.Phrase.First ? a.Phrase.First.CompareTo(b.Phrase.First) : a.Phrase.End.CompareTo(b.Phrase.End));
        for (var i = 0; i < speakers.Count; i++)
        {
            var (phrase, actor) = speakers[i];
            var who = context.Actors.Identify(phrase, actor, speakers);
            if (who == actor) continue;
            speakers[i] = (phrase, who);
            _who[phrase] = [who];
        }

        for (var i = 0; i < drafts.Count; i++)
            if (PhraseOf(drafts[i]) is { } phrase && IsDocument(phrase.First) && IssuersOf(drafts, i, phrase) is { Count: > 0 } issuers) _who[phrase] = issuers;
        var result = new IReadOnlyList<int>[drafts.Count];
        for (var i = 0; i < drafts.Count; i++) result[i] = Speakers(drafts[i]);
        return result;
    }

    private static WordRange? PhraseOf(Draft draft) => draft.Source ?? draft.Speaker?.Source;

    private IReadOnlyList<int> Speakers(Draft draft)
    {
        // واتهم كل منهما الآخر: both.
        if (draft.Source is { Count: 2 } each && _words[each.First].Key is "كل" && _words[each.First + 1].Key is "منهما") return context.Actors.ResolvePair(draft.Cue.First);
        var speakers = PhraseOf(draft) is { } phrase ? _who[phrase] : [];
        // وأكدا أن: two speak.
        return draft.Source is null && speakers.Count != 2 && draft.Dual && context.Actors.ResolvePair(draft.Cue.First) is { Count: 2 } both ? both : speakers;
    }

    /// <summary>
    /// وجاء في بيان، وأضاف البيان: whose statement a document is that nobody's name stands with: his who spoke last in one, and without the article, or where nobody has,
    /// the body's whose words stand right before; empty where the document says whose it is or no such words stand there.
    /// </summary>
    private IReadOnlyList<int> IssuersOf(List<Draft> drafts, int at, WordRange phrase)
    {
        if (phrase.Count > 1 && !(phrase.Count == 2 && _words[phrase.End - 1].Pos == PartOfSpeech.Adjective)) return [];
        var stem = StemOf(phrase.First);
        for (var i = at - 1; i >= 0; i--)
        {
            var before = drafts[i];
            if (before.Cue.First > phrase.First) continue;
            if ((before.Venue?.First ?? VenueBehind(before)) is not (>= 0 and var venue) || !IsSame(StemOf(venue), stem) || PhraseOf(before) is not { } speaker || IsDocument(speaker.First) || _who[speaker] is not { Count: > 0 } issuers) continue;
            // A state issues no report where somebody else has been found for it.
            return issuers is [var state] && context.Actors.Actors[state].Kind == ActorKinds.State && _who[phrase] is [var found] && context.Actors.Actors[found].Entry >= 0 ? [] : issuers;
        }

        if (stem != "بيان" || _who[phrase] is not [var document] || context.Actors.Actors[document] is not { Entry: < 0 } paper || !Folding.Key(paper.Name).Contains("بيان", StringComparison.Ordinal)) return [];
        for (var i = at - 1; i >= 0; i--)
        {
            if (drafts[i].Cue.First > phrase.First) continue;
            if (_words[phrase.First].Sentence - _words[drafts[i].Cue.First].Sentence > 1 || PhraseOf(drafts[i]) is not { } speaker || _who[speaker] is not [var body] || (lexicon.Roles.OfStem(_words[speaker.First]) & WordRole.Document) != 0 && !IsDocument(speaker.First)) return [];
            return context.Actors.Actors[body].Kind is ActorKinds.Government or ActorKinds.Organisation or ActorKinds.Igo or ActorKinds.ArmedGroup or ActorKinds.State or ActorKinds.Company ? [body] : [];
        }

        return [];
    }

    private string StemOf(int at) => (_words[at].HasArticle && Signs.Bare(_words[at]).StartsWith("ال", StringComparison.Ordinal) ? Signs.Bare(_words[at])[2..] : Signs.Bare(_words[at])).ToString();

    /// <summary>بحسب ما أعلنت الرئاسة في بيان: the document behind who speaks in it; -1 where none stands there.</summary>
    private int VenueBehind(Draft draft)
    {
        if (draft.Source is not { } source) return -1;
        for (var i = source.End; i + 1 < _words.Count && i < source.End + 3 && _words[i].Sentence == _words[source.First].Sentence; i++)
            if (_words[i].Key == "في" && IsDocument(i + 1)) return i + 1;
        return -1;
    }

    /// <summary>بيان، بيانها: the same noun, with whose it is written on it or not.</summary>
    private static bool IsSame(string venue, string stem) => venue == stem || venue.StartsWith(stem, StringComparison.Ordinal) && venue[stem.Length..] is "ه" or "ها" or "هم";

    private bool IsDocument(int at) => StemOf(at) is "بيان" or "بيانها" or "بيانه" or "تقريرها" or "تقريره" or "تقرير" or "رساله" or "مذكره" or "بلاغ" or "برقيه" or "خطاب";

    /// <summary>The kind of an actor whom only this phrase names.</summary>
    private string KindOf(WordRange source)
    {
        var at = source.First;
        while (at < source.End - 1 && (_words[at].Kind == WordKind.Punctuation || Signs.Bare(_words[at]) is "احد" or "احدي" or "بعض" or "عدد" or "كل" or "من" or "هذا" or "هذه")) at++;
        return (lexicon.Roles.OfStem(_words[at]) & WordRole.Speaker) switch
        {
            WordRole.Body or WordRole.Document or (WordRole.Body | WordRole.Document) => ActorKinds.Organisation,
            _ => ActorKinds.Person,
        };
    }
}
