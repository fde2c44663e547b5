using Isnad.Names;
using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>Reads headlines whose words stand without a verb: غوتيريش قلق من …، اتهامات أممية لـ …، تنديد روسي بـ ….</summary>
internal sealed class HeadlineStances(ReadingContext context, StatementLexicon lexicon, SourcePhrase phrases, ReadingIndex index)
{
    private const Takes Any = Takes.Bi | Takes.Li | Takes.Ala | Takes.An | Takes.Min | Takes.Ila | Takes.Topic;
    private readonly IReadOnlyList<Word> _words = context.Document.Words;

    /// <summary>The frame of the adjective or noun at this word, or null.</summary>
    public Frame? At(int i, WordRange sentence, int limit)
    {
        if (!context.Document.HasTitle || _words[i].Paragraph != 0) return null;
        return Mood(i, sentence, limit) ?? Call(i, sentence, limit);
    }

    /// <summary>غوتيريش «مصدوم» من القصف: a predicate that says how the subject takes what follows.</summary>
    private Frame? Mood(int i, WordRange sentence, int limit)
    {
        if (lexicon.Headlines.MoodOf(_words[i]) is not { } act || i <= sentence.First) return null;
        var end = Signs.IsQuote(_words[i - 1]) ? i - 1 : i;
        var next = i + 1 < limit && end < i && Signs.IsQuote(_words[i + 1]) ? i + 2 : i + 1;
        var content = ContentFirst(next, limit, Any);
        if (content < 0 || end <= sentence.First || Signs.IsColon(_words[end - 1])) return null;
        var first = sentence.First;
        for (var k = end - 1; k > sentence.First; k--)
            if (Signs.IsColon(_words[k - 1]))
            {
                // لبنان: عون قلق من: a place before the colon; a speaker's own words otherwise.
                if (k < sentence.First + 2 || !phrases.IsPlace(k - 2)) return null;
                first = k;
                break;
            }

        // تقرير قلق: behind an indefinite noun it is an adjective.
        if (!_words[end - 1].HasArticle && !phrases.InName(end - 1) && !Signs.IsQuote(_words[end - 1]) || !phrases.CanSpeak(first, end) || Signs.Attached(_words[first]) != Takes.None || Signs.Preposition(_words[first]) != Takes.None) return null;
        for (var k = first; k < end; k++)
            if (_words[k].Pos == PartOfSpeech.Verb && _words[k].Known && !phrases.InName(k)) return null;
        return FrameOf(i, act, CueForm.Participle, new WordRange(first, end), content);
    }

    /// <summary>اتهامات أممية لـ …, تنديد روسي بـ …: the adjective of nationality names who calls.</summary>
    private Frame? Call(int i, WordRange sentence, int limit)
    {
        if (lexicon.Headlines.CallOf(_words[i]) is not { } call || i + 2 >= limit) return null;
        if (i > sentence.First && _words[i - 1].Kind == WordKind.Arabic && !_words[i].HasConjunction && _words[i - 1].Key is not ("وسط" or "بعد")) return null;
        // إدانة سعودي، اتهام فرنسية: without agreement it is a man or a woman to whom it happens.
        if (NisbaActor(i + 1) is not { } actor || _words[i + 1].Form.EndsWith('ة') != call.Feminine) return null;
        var at = i + 2;
        while (at < limit && _words[at] is { Pos: PartOfSpeech.Adjective, HasArticle: false, HasConjunction: false, HasPreposition: false } && !index.HasMention(at)) at++;
        var content = ContentFirst(at, limit, call.With);
        // تهديد لبناني بالقتل: whom it threatens.
        if (content < 0 || call.Act == "warn" && lexicon.Headlines.Befalls(_words[content])) return null;
        return call.Act == "concern" && !Concerns(at, content, limit, actor) ? null : FrameOf(i, call.Act, CueForm.VerbalNoun, new WordRange(i + 1, i + 2), content);
    }

    /// <summary>قلق أمريكي من التصعيد, not من فيضان دجلة: whether governments and bodies speak of what follows.</summary>
    private bool Concerns(int at, int content, int limit, DocumentActor whose)
    {
        var concerns = IsTowards(_words[at]) || whose.Kind != "state";
        for (var i = content; i < limit && i < content + 9; i++)
        {
            if (_words[i].Kind == WordKind.Punctuation && !Signs.IsQuote(_words[i])) break;
            if (lexicon.Headlines.IsGame(_words[i])) return false;
            concerns |= lexicon.Headlines.IsMatter(_words[i]);
            foreach (var mention in index.Mentions(i, i))
                concerns |= context.Actors.Actors[mention.Actor] is var other && other != whose && (other.Country is null || other.Country != whose.Country) && other.Kind != "place";
        }

        return concerns;
    }

    private DocumentActor? NisbaActor(int at)
    {
        if (_words[at].HasArticle || _words[at].HasConjunction || _words[at].Form.EndsWith("ين", StringComparison.Ordinal) || _words[at].Form.EndsWith("ون", StringComparison.Ordinal)) return null;
        foreach (var mention in index.Mentions(at, at))
            if (mention.Kind == MentionKind.Nisba && context.Actors.Actors[mention.Actor] is { Entry: >= 0 } actor) return actor;
        return null;
    }

    /// <summary>First word of what one of the prepositions leads to; -1 where none stands here.</summary>
    private int ContentFirst(int at, int limit, Takes with)
    {
        if (at >= limit) return -1;
        if ((Signs.Preposition(_words[at]) & with) != 0 || IsTowards(_words[at]) || (with & Takes.Li) != 0 && _words[at].Key is ("لـ" or "ل")) return at + 1 < limit ? at + 1 : -1;
        return (Signs.Attached(_words[at]) & with) != 0 ? at : -1;
    }

    private static bool IsTowards(Word word) => word.Key is "ازاء" or "حيال" or "تجاه";

    private Frame FrameOf(int at, string act, CueForm form, WordRange source, int content)
    {
        var reading = new CueReading(new CueVerb("", Any, CueObject.None, act, CueGate.Open), form, _words[at].Form.EndsWith('ة'), Plural: false);
        var cue = new Cue { Words = new WordRange(at, at + 1), At = at, HasConjunction = _words[at].HasConjunction, HasPronoun = false, Readings = [reading] };
        return new Frame { Cue = cue, Reading = reading, Source = source, SourceBefore = form == CueForm.Participle, Opening = Opening.Preposition, ContentFirst = content, Act = act };
    }
}
