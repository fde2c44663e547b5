using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>Reads «غوتيريش: …» in a headline.</summary>
internal sealed class Headline(ReadingContext context, StatementLexicon lexicon, CueFinder cues, ContentAct acts)
{
    private readonly IReadOnlyList<Word> _words = context.Document.Words;

    /// <summary>The statement of a headline that begins with a name and a colon; null where the name is a place or a rubric (تونس: …، عاجل: …).</summary>
    /// <param name="body">What the report's body says: a body or a bare name speaks in the headline where it speaks below.</param>
    public Draft? Read(List<Draft> body)
    {
        var headline = context.Document.Paragraphs[0];
        var colon = -1;
        for (var i = headline.First; i < headline.End && i < headline.First + 14; i++)
        {
            if (cues.At(i) is { IsFinite: true }) return null;
            if (!Signs.IsColon(_words[i])) continue;
            colon = i;
            break;
        }

        if (colon <= headline.First || colon + 1 >= headline.End) return null;
        var source = new WordRange(headline.First, colon);
        if (!IsSpeaker(source, body)) return null;
        var end = headline.End;
        while (end > colon + 2 && Signs.IsStop(_words[end - 1])) end--;
        return new Draft { Cue = new WordRange(colon, colon + 1), Source = source, Content = new WordRange(colon + 1, end), Act = acts.Of(colon + 1, end, source, plain: true) ?? "assert" };
    }

    /// <summary>An office, a person, or a body that the report quotes again.</summary>
    private bool IsSpeaker(WordRange source, List<Draft> body)
    {
        var first = source.First;
        if (Signs.IsQuote(_words[first])) first++;
        if (_words[first].Key is "د" or "م" or "ا" && first + 1 < source.End && _words[first + 1].Form == ".") return true;
        if ((lexicon.Roles.OfStem(_words[first]) & WordRole.Human) != 0) return true;
        var last = source.End - 1;
        while (last > first && _words[last].Kind == WordKind.Punctuation) last--;
        if (last < first) return false;
        var isPlace = context.Actors.Resolve(source) is [var actor, ..] && context.Actors.Actors[actor].Kind is "state" or "place";
        foreach (var draft in body)
        {
            if (draft.Source is not { } named) continue;
            for (var i = named.First; i < named.End; i++)
                if (_words[i].StemKey == _words[last].StemKey && _words[i].StemKey.Length > 2 && (i == named.First || !isPlace && (lexicon.Roles.OfStem(_words[named.First]) & WordRole.Human) != 0)) return true;
        }

        return false;
    }
}
