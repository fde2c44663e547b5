using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Statements;

/// <summary>هدنة أعلنها التحالف، الأسباب التي ذكرها الوزير: the phrase before the verb is its content, which the pronoun takes up.</summary>
internal sealed class Antecedent(ReadingContext context, SourcePhrase phrases, FrameReader frames)
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
        var phrase = verb.Gate == CueGate.Claim ? Attack(end, sentence, words[frame.Cue.At].Key) : context.Phrases.NounPhraseEndingAt(end, PhraseScope.Complement);
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

    /// <summary>موقع التفجيرين اللذين تبناهما، منفذ الهجوم الاثنين الذي تبناه: the nearest attack that agrees with the pronoun, with what tells which and when; empty where there is none.</summary>
    private WordRange Attack(int end, int sentence, string verb)
    {
        var words = context.Document.Words;
        for (var i = end - 1; i >= sentence && i > end - 9; i--)
        {
            var word = words[i];
            if (word.Kind == WordKind.Punctuation && !Signs.IsQuote(word) || word is { Pos: PartOfSpeech.Verb, Known: true } && !phrases.InName(i)) break;
            if (!frames.IsAttack(word)) continue;
            var two = word.Form.EndsWith("ين", StringComparison.Ordinal) || word.Form.EndsWith("ان", StringComparison.Ordinal);
            var many = word.Has(Features.Plural) || word.StemKey.EndsWith("ات", StringComparison.Ordinal);
            if (verb.EndsWith("هما", StringComparison.Ordinal) ? !two : verb.EndsWith("ها", StringComparison.Ordinal) ? two || !many && !word.Form.EndsWith('ة') : verb.EndsWith('ه') && (two || many || word.Form.EndsWith('ة'))) continue;
            return new WordRange(i > sentence && words[i - 1].Key is "هذا" or "هذه" or "هذين" or "هاتين" ? i - 1 : i, end);
        }

        return new WordRange(end, end);
    }

    /// <summary>
    /// …، وهو ما نفاه المتحدث، وهذا ما تشكك فيه الوزارة: another takes up what was told. Makes the content that ends there, or else the clause before, that of
    /// its frame; false where the cue does not stand behind هو ما with a subject of its own.
    /// </summary>
    public bool TakeClause(Frame frame, int sentence, List<Draft> drafts)
    {
        var words = context.Document.Words;
        var at = frame.Cue.Words.First - 1;
        if (at > sentence && words[at].Key is "قد" or "سبق") at--;
        if (at < sentence + 4 || words[at].Key is not "ما" && !(words[at].Key is "الذي" && Signs.Bare(words[at - 1]) is "الامر") || !frame.Cue.IsFinite) return false;
        if (words[at].Key is "ما" && Signs.Bare(words[at - 1]) is not ("هو" or "هي" or "هذا" or "ذلك")) return false;
        if (frame.Source is not { } source || source.First < frame.Cue.At || !phrases.CanSpeak(source.First, source.End)) return false;
        if (!frame.Cue.HasPronoun && !frame.Cue.TakesUpAt(words[frame.Cue.At + 1])) return false;
        var end = at - 1;
        if (Signs.Bare(words[end - 1]) is "هو" or "هي") end--;
        while (end > sentence && Signs.IsComma(words[end - 1])) end--;
        var told = new WordRange(sentence, end);
        for (var d = drafts.Count - 1; d >= 0 && drafts[d].Cue.First >= sentence; d--)
        {
            if (drafts[d].Content is not { } content || content.First <= drafts[d].Cue.First || content.End > at || content.End < end - 1) continue;
            told = content;
            break;
        }

        if (told.Count < 2) return false;
        frame.Opening = Opening.Object;
        frame.ContentFirst = told.First;
        frame.ContentEnd = told.End;
        return true;
    }

    /// <summary>قرار رحبت به الدول: without a relative word, the pronoun behind the verb's preposition, with the subject behind it.</summary>
    private bool TakesUp(Frame frame)
    {
        var at = frame.Cue.At + 1;
        var words = context.Document.Words;
        if (!frame.Cue.IsFinite || frame.Cue.HasConjunction || at >= words.Count || frame.Reading.Verb.Object != CueObject.None) return false;
        return frame.Cue.TakesUpAt(words[at]) && !frame.Reading.Verb.Accepts(Takes.Fi) && frame.Reading.Verb.Past is not ("اعترف" or "اعتقد" or "تحدث") && frame.Source is { } source && source.First == at + 1;
    }
}
