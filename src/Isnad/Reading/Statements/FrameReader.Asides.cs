using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <content>What stands aside within a frame: how, instead of what, on whose condition, in what state.</content>
internal sealed partial class FrameReader
{
    /// <summary>Past an aside.</summary>
    private Step Aside(ref Course c)
    {
        var (frame, cue, verb, limit, at) = (c.Frame, c.Frame.Cue, c.Frame.Reading.Verb, c.Limit, c.At);
        var word = _words[at];
        // أفادت مصادر بالمقاومة في تصريح بأن: where the source sits, up to what it says.
        if (c.Attached == Takes.Bi && frame.Source is { } seated && seated.End == at && !frame.SourceBefore && !word.Has(Features.VerbalNoun) && (lexicon.Roles.OfStem(_words[seated.First]) & (WordRole.Human | WordRole.Document)) != 0 && verb.Accepts(Takes.Clause) && (_words[seated.First].StemKey is "مصدر" or "مصادر" or "شهود" or "سكان" || phrases.IsPlace(at)) && (!verb.Accepts(Takes.Bi) || phrases.IsPlace(at) || (lexicon.Roles.OfStem(word) & (WordRole.Place | WordRole.Body)) != 0) && OpenerAhead(at + 1, limit) > 0)
        {
            frame.Source = new WordRange(seated.First, Math.Max(phrases.NounPhrase(at, limit), at + 1));
            return c.To(frame.Source.Value.End);
        }

        // وشدد خلال ترؤسه بالرياض اجتماعا على أن: where it was.
        if (c.Attached == Takes.Bi && verb.Accepts(Takes.Clause) && phrases.IsPlace(at) && at > frame.Cue.At + 1 && (!verb.Accepts(Takes.Bi) || _words[at - 1] is { Enclitic: not null } presiding && presiding.Has(Features.VerbalNoun)) && OpenerAhead(at + 1, limit) > 0) return c.To(at + 1);

        // ترى فيه السلطات مؤشرا على: what one sees in a thing is the object.
        if (at == cue.At + 1 && verb.Past == "رأى" && cue.IsFinite && word.Key is "فيه" or "فيها" or "فيهم" or "فيكم" or "فينا" or "فيك") return Ended(SeenIn(frame, at + 1, limit), frame);
        // أوضح أولا أن: the first thing he said.
        if (at == cue.At + 1 && word.Key is "اولا" or "بدايه" or "اخيرا" or "ثانيا")
            return c.To(at + 1);

        // أعلن بدلا من ذلك عن: instead of what.
        if (word.Key is "بدلا" or "فضلا" or "عوضا" && at + 2 < limit && Signs.Preposition(_words[at + 1]) is Takes.Min or Takes.An && _words[at + 2].Key is "ذلك" or "هذا")
            return c.To(at + 3);

        // طالب بسرعة إعادة الإعمار: before a deed بسرعة is what one asks for.
        if (word.Key is "بسرعه" or "باستمرار" && verb.Accepts(Takes.Bi) && at + 1 < limit && _words[at + 1] is { HasConjunction: false } speedy && (speedy.HasArticle && word.Key is "باستمرار" || speedy.Has(Features.VerbalNoun) || word.Key is "باستمرار" && speedy.Pos == PartOfSpeech.Noun && !verb.Accepts(Takes.Clause | Takes.Object)) && !(word.Key is "باستمرار" && AsksBehind(at, limit)) || IsUnknownBi(frame, at, limit)) return Ended(Opened(frame, Opening.Preposition, at, limit), frame);
        if (StateEnd(at, limit, verb) is var state and > 0)
            return c.To(state);

        if (IsManner(at, limit) || phrases.IsAside(at, limit))
            return c.To(at + 2);

        // الضابط، الذي رفض الكشف عن هويته، إن: so it is what he is called by.
        if (Signs.IsRelative(word) && frame is { Source: { } hidden, SourceBefore: false } && hidden.End == (Signs.IsComma(_words[at - 1]) ? at - 1 : at) && at + 1 < limit && phrases.AnonymityEnd(at + 1, limit) is { } concealed)
        {
            frame.Source = new WordRange(hidden.First, concealed);
            return c.To(concealed);
        }

        // طالبا عدم الكشف عن اسمه لأنه غير مخول بالحديث: about the speaker, up to what is said.
        if (phrases.AnonymityEnd(at, limit) is { } anonymous)
        {
            if (frame.Source is { } named && named.End == at && word.Pos == PartOfSpeech.Verb) frame.Source = new WordRange(named.First, anonymous);
            return c.To(anonymous < limit && Signs.Bare(_words[anonymous]) is "لان" or "لانه" or "لانها" or "لانهم" or "كونه" or "كونها" or "نظرا" or "بسبب" or "لحساسيه" or "كي" or "لكونه" or "خشيه" or "خوفا" or "لاسباب" or "لدواع" or "لدواعي"
                ? ReasonEnd(anonymous, limit) : anonymous);
        }

        // وثيقة حصلت الوكالة على نسخة منها: the preposition is that of the clause.
        if (Signs.Preposition(word) == Takes.Ala && at + 2 < limit && _words[at + 1].StemKey is "نسخه" && _words[at + 2].Key is "منها" or "منه")
            return c.To(at + 3);

        // أكد خلال الاتصال الذي جرى أمس دعمه: past the clause on the occasion, to the object.
        if (verb.Accepts(Takes.Object) && frame.Source is { } who && who.End < at && OccasionEnd(at, limit) is var past and > 0)
            return c.To(past);

        if (Signs.IsRelative(word) && frame.Source is not null && SkipRelative(at, limit, verb) is var resumed and > 0)
            return c.To(resumed);

        return Step.Pass;
    }

    /// <summary>الذي جرى مساء أمس، أقيم بهذه المناسبة: the noun behind a clause of no more than a verb, when and where on the occasion before it; 0 where none stands there.</summary>
    private int OccasionEnd(int at, int limit)
    {
        var i = at;
        var noun = _words[at - 1].Pos == PartOfSpeech.Adjective ? at - 2 : at - 1;
        if ((lexicon.Roles.OfStem(_words[noun]) & WordRole.Venue) == 0 || (_words[at - 1].HasArticle != Signs.IsRelative(_words[at]))) return 0;
        if (Signs.IsRelative(_words[at])) i++;
        else if (_words[at].Key is not ("اقيم" or "اقيمت" or "عقد" or "عقدت" or "نظم" or "نظمت" or "جري" or "جرت" or "اجري" or "اجريت")) return 0;
        if (i + 2 >= limit || _words[i].Pos != PartOfSpeech.Verb && i > at || OpenerAhead(i + 1, limit) > 0) return 0;
        for (i++; i < limit && i < at + 14;)
        {
            if (phrases.TimeEnd(i) is { } time && time > i) i = time;
            else if ((lexicon.Roles.Of(_words[i]) & WordRole.Time) != 0) i++;
            else if (Signs.Preposition(_words[i]) is Takes.Fi or Takes.Ala || _words[i].Key is "مع") i = Math.Max(phrases.NounPhrase(i + 1, limit), i + 2);
            else if (phrases.Attached(i) == Takes.Bi) i = Math.Max(phrases.NounPhrase(_words[i].Key is "بهذه" or "بهذا" ? i + 1 : i, limit), i + 1);
            else break;
        }

        return i > at + 1 && i + 1 < limit && _words[i] is { Kind: WordKind.Arabic, Pos: PartOfSpeech.Noun, HasArticle: false, HasConjunction: false, HasPreposition: false } && Signs.Preposition(_words[i]) == Takes.None && (lexicon.Roles.Of(_words[i]) & (WordRole.Adjunct | WordRole.Opener | WordRole.Time)) == 0 ? i : 0;
    }

    /// <summary>Past an accusative of circumstance, or a participle that says how.</summary>
    private Step Circumstanced(ref Course c)
    {
        var (frame, cue, limit, at) = (c.Frame, c.Frame.Cue, c.Limit, c.At);
        var word = _words[at];
        // وقال، متوجها إلى مصر، إن: an accusative of circumstance, up to its comma.
        if ((word.Has(Features.ActiveParticiple) || word.Key is ['م', _, _, _, ..] && Signs.IsComma(_words[at - 1]) && (at == cue.At + 2 || !word.Has(Features.Plural))) && word.Form.EndsWith('ا') && !word.HasArticle && cues.At(at) is null && Circumstance(at, limit) is var later and > 0)
            return c.To(later);

        if (at == cue.At + 1 && cues.At(at) is { IsParticiple: true, Feminine: false } && word.Form.EndsWith('ا'))
        {
            // قال مهددا إن: the participle says how; وأضاف واصفا التكهنات بأنها: it has an object and says all.
            if (at + 1 < limit && cues.At(at)!.First.Verb.Accepts(Takes.Object) && Signs.Preposition(_words[at + 1]) == Takes.None && Signs.Attached(_words[at + 1]) == Takes.None && (_words[at + 1].HasArticle || _words[at + 1].Pos == PartOfSpeech.Demonstrative) && (lexicon.Roles.Of(_words[at + 1]) & (WordRole.Opener | WordRole.Time)) == 0)
            {
                var words = at + 1;
                // قال متهما الحكومة إن: the clause is that of قال; بأن would be the participle's own.
                while (words < limit && words < at + 16 && !Signs.IsColon(_words[words]) && !Signs.IsStop(_words[words]) && !phrases.OpensAlone(words)) words++;
                if (words >= limit || Signs.IsStop(_words[words]) || words >= at + 16) return Ended(false, frame);
                return c.To(words);
            }

            return c.To(at + 1);
        }

        return Step.Pass;
    }
}
