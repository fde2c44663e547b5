using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Statements;

/// <summary>هدنة أعلنها التحالف، الأسباب التي ذكرها الوزير: the phrase before the verb is its content, which the pronoun takes up.</summary>
internal sealed class Antecedent(ReadingContext context, SourcePhrase phrases)
{
    /// <summary>Makes the phrase before the cue the content of its frame; false where the cue carries no pronoun or has no subject after it.</summary>
    public bool Take(Frame frame, int sentence)
    {
        var verb = frame.Reading.Verb;
        var words = context.Document.Words;
        if (frame.Cue.HasPronoun ? verb.Object != CueObject.None || !verb.Accepts(Takes.Object) || verb.Past is "وصف" or "اعتبر" : !TakesUp(frame)) return false;
        if (frame.Source is not { } source || frame.SourceBefore || !phrases.CanSpeak(source.First, source.End)) return false;
        var end = frame.Cue.Words.First;
        while (end > sentence && (Signs.IsRelative(words[end - 1]) || Signs.IsComma(words[end - 1]))) end--;
        // القانون الذي صادق عليه البرلمان: with a relative word what the pronoun takes up is a thing spoken of, not said.
        if (end <= sentence || !frame.Cue.HasPronoun && end < frame.Cue.Words.First && Signs.IsRelative(words[frame.Cue.Words.First - 1])) return false;
        var phrase = context.Phrases.NounPhraseEndingAt(end, PhraseScope.Complement);
        if (phrase.IsEmpty || phrase.First < sentence) return false;
        // ساعات من هدنة أعلنتها: without a relative word the clause describes the nearest indefinite noun.
        if (end == frame.Cue.Words.First)
        {
            for (var i = end - 1; i > phrase.First; i--)
                if (Signs.Preposition(words[i - 1]) != Takes.None) phrase = new WordRange(i, phrase.End);
        }

        frame.Opening = Opening.Object;
        frame.ContentFirst = phrase.First;
        frame.ContentEnd = phrase.End;
        return true;
    }

    /// <summary>قرار رحبت به الدول: without a relative word, the pronoun behind the verb's preposition, with the subject behind it.</summary>
    private bool TakesUp(Frame frame)
    {
        var at = frame.Cue.At + 1;
        var words = context.Document.Words;
        if (!frame.Cue.IsFinite || frame.Cue.HasConjunction || at >= words.Count || frame.Reading.Verb.Object != CueObject.None) return false;
        var preposition = words[at].Key switch
        {
            "به" or "بها" or "بهم" => Takes.Bi,
            "عنه" or "عنها" => Takes.An,
            "عليه" or "عليها" => Takes.Ala,
            "منه" or "منها" => Takes.Min,
            _ => Takes.None,
        };
        return preposition != Takes.None && frame.Reading.Verb.Accepts(preposition) && frame.Reading.Verb.Past is not ("اعترف" or "اعتقد" or "تحدث") && frame.Source is { } source && source.First == at + 1;
    }
}
