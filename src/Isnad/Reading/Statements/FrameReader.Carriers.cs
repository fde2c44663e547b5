using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <content>Who passed on what is said, and clauses on the source or on its text.</content>
internal sealed partial class FrameReader
{
    /// <summary>A clause on the source itself, with a relative word or without one.</summary>
    private Step Described(ref Course c)
    {
        var (frame, verb, limit, at) = (c.Frame, c.Frame.Reading.Verb, c.Limit, c.At);
        var word = _words[at];
        // اتهم تقرير أعدته اللجنة الجيش بارتكاب: past the clause on a document, to whom it names.
        if (frame.Source is { } held && held.End == at && !frame.SourceBefore && verb.Object != CueObject.None && phrases.TakesUp(at) && (lexicon.Roles.OfStem(_words[held.First]) & WordRole.Document) != 0 && !_words[held.First].HasArticle)
        {
            var maker = word.Enclitic is null ? at + 2 : at + 1;
            return c.To(maker < limit && phrases.CanSpeak(maker, limit) ? Math.Max(phrases.First(maker, limit, verb), maker + 1) : maker);
        }

        // مسيحيون يتحدرون من المدينة أن, مسؤول بارز يعمل في المطار، عن: a clause on an indefinite speaker without a relative word.
        if (frame.Source is { } describes && describes.End == at && !frame.SourceBefore && (verb.Gate == CueGate.Open || verb.Gate == CueGate.Document && (lexicon.Roles.OfStem(_words[describes.First]) & WordRole.Document) != 0) && IsDescribed(describes, at) && SkipRelative(at, limit, verb) is var described and > 0)
            return c.To(described);

        return Step.Pass;
    }

    /// <summary>According to whom, quoting whom, through whom.</summary>
    private Step Carried(ref Course c)
    {
        var (frame, cue, verb, limit, at) = (c.Frame, c.Frame.Cue, c.Frame.Reading.Verb, c.Limit, c.At);
        var word = _words[at];
        var role = c.Role;
        var who = (role & WordRole.Attribution) == 0 ? limit : at + 2 < limit && _words[at + 1].Key is "ما" or "لما" && (cues.At(at + 2) is { IsFinite: true } || _words[at + 2] is { Pos: PartOfSpeech.Verb, Known: true }) ? at + 3 : at + 1;
        // في ما نقلت عنه الوكالات، انه: who passed it on.
        if (who == limit && at + 4 < limit && (word.Key is "فيما" ? at + 1 : word.Key is "في" && _words[at + 1].Key is "ما" ? at + 2 : 0) is var carries and > 0 && lexicon.Company.Is(_words[carries], Company.Relay) && _words[carries + 1].Key is "عنه" or "عنها" or "عنهم") who = carries + 1;
        // وفق ما أفادت به الوزارة: the pronoun takes up what is told.
        if (who > at + 1 && who < limit && _words[who].Key is "به" or "بها" or "عنه" or "عنها" or "عنهم" or "اليه" or "له") who++;
        if (who < limit && phrases.CanSpeak(who, limit))
        {
            // شدد الوزير بحسب الوكالة على أن: the agency passed it on.
            var end = phrases.First(who, limit, verb);
            // وفقا لموقع 24 أن: a number that is the name.
            if (end + 1 < limit && _words[end].Kind == WordKind.Number && (lexicon.Roles.Of(_words[end + 1]) & WordRole.Opener) != 0) end++;
            // أكدت وسائل الإعلام وفق ما أخبر أحد أفراد العائلة أن: an outlet passes on what another says.
            if (frame.Source is not { } outlet || !IsOutlet(outlet)) frame.Via.Add(new WordRange(who, end));
            frame.Attributed.Add((new WordRange(at, who), new WordRange(who, end)));
            return c.To(Math.Max(end, at + 1));
        }

        // استنادا إلى مسؤول، نقلا عن مصدر: who is quoted speaks, who quotes passes it on.
        if (verb.Past != "نشر" && phrases.Quoted(at, limit) is { } quoted && (frame.Source is not null || cue.HasConjunction && at == cue.At + 1) && verb.Accepts(Takes.Clause))
        {
            // وقال المبعوث نقلا عن شهود إن: who is no outlet or reporter says it himself, and so do those whom he heard.
            if (word.Key is "نقلا" && frame.Source is { } told && !IsOutlet(told) && (lexicon.Roles.OfStem(_words[told.First]) & WordRole.Document) == 0 && lexicon.Roles.JudgementOf(_words[told.First]) is not (_, "witness"))
            {
                frame.Attributed.Add((new WordRange(at, at + 1), quoted));
                return c.To(quoted.End);
            }

            if (frame.Source is { } quoting) frame.Via.Add(quoting);
            else frame.Cites = word.Key is "نقلا";
            frame.Source = quoted;
            return c.To(quoted.End);
        }

        // ذكرت الحركة دون إسهاب أنه: how, in one noun.
        if (Signs.Bare(word) is "دون" or "بدون" or "بلا" && at + 2 < limit && _words[at + 1] is { Kind: WordKind.Arabic, HasArticle: false } && ((lexicon.Roles.Of(_words[at + 2]) & WordRole.Opener) != 0 || Signs.IsColon(_words[at + 2])) && _words[at + 1].Key is not "ان")
            return c.To(at + 2);

        // وقال نقلا عن دائرة الصحة إن: who spoke last passes it on.
        if (at == cue.At + 1 && frame.Source is null && cue.IsFinite && verb.Past != "نشر" && verb.Accepts(Takes.Clause) && phrases.Quoted(at, limit) is { } heard)
        {
            frame.Source = heard;
            frame.Cites = true;
            return c.To(heard.End);
        }

        // أوضح بيان للوزارة نقلته الوكالة أن: who passed the statement on.
        if (frame.Source is { } text && text.End == at && (lexicon.Roles.OfStem(_words[text.First]) & WordRole.Document) != 0 && IsCarried(word) && PassedOn(frame, at - 1, at, limit) is var carried && carried > at)
            return c.To(carried);

        // خلال اللقاء رفضه للخطة: behind a definite occasion no clause on it, but his refusal.
        if (frame.Venue is { } occasion && at == occasion.End && _words[occasion.First].HasArticle && verb.Accepts(Takes.Object) && cues.At(at) is { HasPronoun: true } refusal && refusal.Readings.Exists(static r => r.Form == CueForm.VerbalNoun)) return Step.Pass;
        // دون أن يسميه، عقدته الشركة: a clause inside the frame, up to its comma or the opener behind it.
        if ((Signs.Bare(word) is "دون" or "بدون" || frame.Venue is { } venue && at - venue.End is 0 or 1 && (word.Pos == PartOfSpeech.Verb || word.Key is "عقده" or "عقدته" or "القاه" or "القته" or "القاها" or "اجرته" or "اجراه" or "اجراها" or "اجرتها" or "بثته" or "بثه" or "نشره" or "نشرته" or "اصدره" or "اصدرته" or "ادلي" or "ادلت")) && SkipRelative(at, limit, verb) is var past and > 0)
            return c.To(past);

        return Step.Pass;
    }
}
