using Isnad.Text.Syntax;

namespace Isnad.Reading.Statements;

/// <summary>هدنة أعلنها التحالف، الأسباب التي ذكرها الوزير: the phrase before the verb is its content, which the pronoun takes up.</summary>
internal sealed class Antecedent(ReadingContext context, SourcePhrase phrases)
{
    /// <summary>Makes the phrase before the cue the content of its frame; false where the cue carries no pronoun or has no subject after it.</summary>
    public bool Take(Frame frame, int sentence)
    {
        var verb = frame.Reading.Verb;
        if (!frame.Cue.HasPronoun || verb.Object != CueObject.None || !verb.Accepts(Takes.Object) || verb.Past is "وصف" or "اعتبر") return false;
        if (frame.Source is not { } source || frame.SourceBefore || !phrases.CanSpeak(source.First, source.End)) return false;
        var end = frame.Cue.Words.First;
        while (end > sentence && (Signs.IsRelative(context.Document.Words[end - 1]) || Signs.IsComma(context.Document.Words[end - 1]))) end--;
        if (end <= sentence) return false;
        var phrase = context.Phrases.NounPhraseEndingAt(end, PhraseScope.Complement);
        if (phrase.IsEmpty || phrase.First < sentence) return false;
        frame.Opening = Opening.Object;
        frame.ContentFirst = phrase.First;
        frame.ContentEnd = phrase.End;
        return true;
    }
}
