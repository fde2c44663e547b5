using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <content>What a noun in a frame is: the object that stands first, the subject, whom the verb asks, the object.</content>
internal sealed partial class FrameReader
{
    /// <summary>An object before its subject, and ذلك for what has been said.</summary>
    private Step ObjectFirst(ref Course c)
    {
        var (frame, cue, verb, limit, at) = (c.Frame, c.Frame.Cue, c.Frame.Reading.Verb, c.Limit, c.At);
        var word = _words[at];
        var noSubject = c.NoSubject;
        // يقول الوزير عكس ذلك: the contrary of what is said before.
        if (verb.Past == "قال" && word.Key is "عكس" or "خلاف" or "غير" && at + 1 < limit && _words[at + 1].Key is "ذلك" && frame is { Source: not null, SourceBefore: false } && cue.IsFinite)
        {
            frame.ContentEnd = at + 2;
            return Ended(Opened(frame, Opening.Object, at, limit), frame);
        }

        // أوضح ذلك مدير الإعلام: the pronoun is the object, its subject stands behind it.
        if (at == cue.At + 1 && word.Key is "ذلك" && frame.Source is null && !noSubject && cue.IsFinite && (verb.Accepts(Takes.Object) || verb.Past is "أبان" or "قال" or "صرح" or "أفاد") && at + 1 < limit && Signs.Preposition(_words[at + 1]) == Takes.None && phrases.Attached(at + 1) == Takes.None && phrases.CanSpeak(at + 1, limit) && !IsPointedTo(at + 1, limit))
        {
            frame.Source = new WordRange(at + 1, phrases.First(at + 1, limit, verb));
            frame.ContentEnd = at + 1;
            return Ended(Opened(frame, Opening.Object, at, limit), frame);
        }

        // ونفت الوزارة ذلك: what was just said.
        if (word.Key is "ذلك" && frame is { Source: not null, SourceBefore: false } && cue is { IsFinite: true, HasPronoun: false } && verb.Accepts(Takes.Object) && (at + 1 >= limit || _words[at + 1].Kind == WordKind.Punctuation || _words[at + 1].HasConjunction || cues.At(at + 1) is not null))
        {
            frame.ContentEnd = at + 1;
            return Ended(Opened(frame, Opening.Object, at, limit), frame);
        }

        // تبنى الهجوم تنظيم القاعدة: the attack stands first.
        if (at == cue.At + 1 && verb.Gate == CueGate.Claim && frame.Source is null && !noSubject && cue.IsFinite && !cue.HasPronoun && word.HasArticle && IsAttack(word) && ClaimantBehind(at, limit) is var claimant and > 0)
        {
            frame.Source = new WordRange(claimant, Math.Max(phrases.First(claimant, limit, verb), claimant + 1));
            frame.ContentEnd = claimant;
            return Ended(Opened(frame, Opening.Object, at, limit), frame);
        }

        // هجمات تبنى بعضها التنظيم: some of them stand first.
        if (at == cue.At + 1 && verb.Gate == CueGate.Claim && frame.Source is null && !noSubject && cue is { IsFinite: true, HasPronoun: false } && IsShare(at) && at + 1 < limit && phrases.CanSpeak(at + 1, limit))
        {
            frame.Source = new WordRange(at + 1, Math.Max(phrases.First(at + 1, limit, verb), at + 2));
            frame.ContentEnd = at + 1;
            return Ended(Opened(frame, Opening.Object, at, limit), frame);
        }

        // أدان الهجوم كل من الرئيس والاتحاد: the object stands first.
        if (at == cue.At + 1 && frame.Source is null && !noSubject && cue.IsFinite && !cue.HasPronoun && verb.Accepts(Takes.Object) && EachBehind(at, limit) is var each and > 0)
        {
            frame.Source = new WordRange(each, Math.Max(phrases.Scan(each, limit, verb), each + 3));
            frame.ContentEnd = each;
            return Ended(Opened(frame, Opening.Object, at, limit), frame);
        }

        // أكد ذلك الخبر مصدر أمني: what is pointed to, then who speaks of it.
        if (at == cue.At + 1 && word.Key is "ذلك" && frame.Source is null && !noSubject && cue.IsFinite && verb.Accepts(Takes.Object) && at + 2 < limit && IsThingBefore(at + 1) && phrases.CanSpeak(at + 2, limit))
        {
            frame.Source = new WordRange(at + 2, phrases.First(at + 2, limit, verb));
            // أوضح ذلك اليوم مدير الفرع: when.
            frame.ContentEnd = (lexicon.Roles.Of(_words[at + 1]) & WordRole.Time) != 0 || phrases.TimeEnd(at + 1) is not null ? at + 1 : at + 2;
            return Ended(Opened(frame, Opening.Object, at, limit), frame);
        }

        return Step.Pass;
    }

    /// <summary>The subject, where none is known yet.</summary>
    private Step SubjectHere(ref Course c)
    {
        var (frame, cue, verb, limit, at) = (c.Frame, c.Frame.Cue, c.Frame.Reading.Verb, c.Limit, c.At);
        var word = _words[at];
        ref var noSubject = ref c.NoSubject;
        var deed = c.Deed;
        // وأعلنتها جماعة إرهابية: what one is declared to be is no subject.
        if (frame.Source is null && cue is { HasPronoun: true, IsFinite: true } && at == cue.At + 1 && verb.Past is "أعلن" && at + 1 < limit && !_words[at].HasArticle && !_words[at + 1].HasArticle && lexicon.Roles.JudgementOf(_words[at + 1]) is (_, "label")) return Ended(Opened(frame, Opening.Object, at, limit), frame);
        // ما اعتبرته «عدوانا»: what one holds it to be.
        if (frame.Source is null && cue.HasPronoun && verb.Past is "اعتبر" or "عد" && at == cue.At + 1 && Signs.IsQuote(word) && at + 1 < limit && _words[at + 1] is { HasArticle: false, Kind: WordKind.Arabic } held && held.Form.TrimEnd('\u064B')[^1] == 'ا' && !phrases.InName(at + 1)) return Ended(Opened(frame, Opening.Object, at, limit), frame);
        // طلب القرار من الأمين العام ورئيس المنظمة وضع خطة: another of those who are asked; no subject begins with و.
        if (at > cue.At + 1 && IsJoined(at) && (frame.Source is null && !noSubject || verb.Object == CueObject.Source && frame.Addressee is { } among && among.End == at && phrases.CanSpeak(at, limit)))
        {
            var joined = Math.Max(phrases.First(at, deed > at ? deed : limit, verb), at + 1);
            for (var i = at + 2; i < joined; i++)
                if (_words[i] is { HasArticle: false, HasConjunction: false } asks && asks.Has(Features.VerbalNoun) && (_words[i - 1].HasArticle || phrases.InName(i - 1)) && !phrases.InName(i)) joined = i;
            if (frame.Addressee is { } asked && asked.End == at) frame.Addressee = new WordRange(asked.First, joined);
            return c.To(joined);
        }

        if (frame.Source is null && !noSubject)
        {
            var end = word.Key is "كل" && at + 1 < limit && _words[at + 1].Key is "منهما" or "منهم" or "منها" ? at + 2
                : verb.Accepts(Takes.Object) || verb.Object != CueObject.None ? phrases.First(at, deed > at ? deed : limit, verb) : phrases.Scan(at, limit, verb);
            // وصف وزير الدفاع الإسرائيلي رئيس السلطة بـ: the verb needs an object, and one phrase holds both.
            if ((verb.Object is CueObject.Content or CueObject.Addressee || verb.Past == "وصف") && cue.IsFinite && !cue.HasPronoun && PastAdjuncts(end, limit) is var behind && (behind >= limit || IsAccepted(behind, verb) || verb.Past is "أبلغ" && _words[behind].Has(Features.VerbalNoun)) && phrases.SecondHead(at, end, verb.Object == CueObject.Content) is > 0 and var half) end = half;
            // ويحمل التقرير الحكومة الكينية مسؤولية: the one behind it bears what the first lays on it.
            if (verb.Gate == CueGate.Blame && end < limit && _words[end].StemKey.StartsWith("مسوولي", StringComparison.Ordinal) && Bearer(at, end) is > 0 and var bears) end = bears;
            // تعتبرها واشنطن «شريكا»: what it holds her to be stands in the marks.
            if (cue.HasPronoun && verb.Past is "اعتبر" or "عد" or "صنف" or "سمى")
                for (var i = at + 1; i < end; i++)
                    if (Signs.IsQuote(_words[i]) && phrases.Opens(i)) end = i;
            if (end > at + 1 && _words[end - 1].Key is "ذلك" && Signs.Preposition(_words[end - 2]) == Takes.None) end--;
            // أكدت الوزارة «سلامة الركاب» وأن: the words in marks are the object.
            if (verb.Accepts(Takes.Object) && ObjectInMarks(at, end, limit) is var marked and > 0 && IsSubject(c, at, marked))
            {
                frame.Source = new WordRange(at, marked);
                return Ended(Opened(frame, Opening.Object, marked, limit), frame);
            }

            // دعا شيوخ العشائر والسياسيين إلى: ين behind و on a plural of people is an object's.
            if (!IsObliqueCompany(at, end, verb) && IsSubject(c, at, end))
            {
                end = phrases.Whole(at, end, limit, verb);
                frame.Source = new WordRange(at, end);
                return c.To(Math.Max(end, at + 1));
            }

            noSubject = true;
        }

        return Step.Pass;
    }

    /// <summary>ورئيس، والجماعات: a noun behind و that is no letter of a name's.</summary>
    private bool IsJoined(int at) => _words[at] is { HasConjunction: true, Pos: PartOfSpeech.Noun or PartOfSpeech.Adjective, Known: true } word && word.Key[0] == 'و' && Signs.Attached(word) == Takes.None && _words[at - 1].Kind == WordKind.Arabic;

    /// <summary>التقرير الحكومة الكينية: where a definite body or person stands right behind another definite noun; 0 where none does.</summary>
    private int Bearer(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
            if (_words[i] is { HasArticle: true, HasConjunction: false, HasPreposition: false, Pos: PartOfSpeech.Noun } && _words[i - 1].HasArticle && (lexicon.Roles.OfStem(_words[i]) & (WordRole.Human | WordRole.Body)) != 0) return i;
        return 0;
    }

    /// <summary>Whom the verb reminds or asks.</summary>
    private Step Asked(ref Course c)
    {
        var (frame, cue, verb, limit, at) = (c.Frame, c.Frame.Cue, c.Frame.Reading.Verb, c.Limit, c.At);
        ref var second = ref c.Second;
        var deed = c.Deed;
        // ذكر الأمين العام الأطراف بأن: whom one reminds stands before بأن, and what one mentions takes none.
        if (verb.Past == "ذكر" && cue.IsFinite && frame.Source is { } reminder && !frame.SourceBefore && reminder.End == at && frame.Addressee is null && phrases.CanSpeak(at, limit) && phrases.First(at, limit, verb) is var reminded && reminded < limit && _words[reminded].Key is "بان" or "بانه" or "بانها" or "بانهم")
        {
            frame.Addressee = new WordRange(at, reminded);
            return c.To(reminded);
        }

        if (verb.Object == CueObject.Addressee && !second && !(cue.HasPronoun && verb.Past is "أبلغ"))
        {
            second = true;
            var end = phrases.WhoeverEnd(at, limit) ?? phrases.Scan(at, deed > at ? deed : limit, verb);
            // تدعو الغرب لإحياء التعاون: the deed asked for is no part of who is asked.
            for (var i = at + 1; i < end && !(end < limit && Signs.Preposition(_words[end]) is var own and not Takes.None && verb.Accepts(own)); i++)
                if (_words[i].Has(Features.VerbalNoun) && !_words[i].HasArticle && phrases.Attached(i) is var deedBy and not Takes.None && verb.Accepts(deedBy) && !phrases.InName(i) && (lexicon.Roles.OfStem(_words[i]) & WordRole.Place) == 0) end = i;
            frame.Addressee = new WordRange(at, end);
            return c.To(Math.Max(end, at + 1));
        }

        return Step.Pass;
    }

    /// <summary>More of the source, of a time or of a place; else the object.</summary>
    private Step Rest(ref Course c)
    {
        var (frame, cue, verb, limit, at) = (c.Frame, c.Frame.Cue, c.Frame.Reading.Verb, c.Limit, c.At);
        var word = _words[at];
        var attached = c.Attached;
        ref var strays = ref c.Strays;
        if (Extends(frame, at, limit) is var longer and > 0)
        {
            frame.Source = new WordRange(frame.Source!.Value.First, longer);
            return c.To(longer);
        }

        // في وقت سابق هذا الشهر: the rest of a time.
        if (word.Pos == PartOfSpeech.Adjective && word.Known && at > cue.At + 1 && Signs.Preposition(_words[at - 2]) != Takes.None || word.Key is "الشهر" or "الاسبوع" or "الماضي" or "الجاري" or "الحالي" or "المقبل" || word.Key is "مضي" or "مضت" && _words[at - 1].Key is "وقت" or "مره" or "فتره")
            return c.To(at + 1);

        // تعهد الرئيس هادي وقادة عسكريون بـ: others joined to him.
        if (frame.Source is { } one && one.End == at && !frame.SourceBefore && (word is { HasConjunction: true, Pos: PartOfSpeech.Noun or PartOfSpeech.ProperNoun, HasPreposition: false } || word is { HasConjunction: true, HasArticle: false, Pos: PartOfSpeech.Adjective } && (lexicon.Roles.OfStem(word) & WordRole.Human) != 0) && word.Key[0] == 'و' && !word.Has(Features.VerbalNoun) && attached == Takes.None && phrases.CanSpeak(at, limit))
        {
            frame.Source = new WordRange(one.First, Math.Max(phrases.First(at, limit, verb), at + 1));
            return c.To(frame.Source.Value.End);
        }

        if (attached != Takes.None || Signs.Bare(word).StartsWith("لكن")) return Ended(false, frame);
        // مصادر عسكرية وسط الجيش الموالي أن: where the source is, up to the opener.
        if (verb.Accepts(Takes.Clause) && frame.Source is { } placed && placed.End == at && word.Key is "وسط" or "داخل" or "قرب" or "ضمن" or "لدي" or "شمال" or "جنوب" or "شرق" or "غرب" or "قباله" && OpenerAhead(at, limit) is var ahead and > 0)
            return c.To(ahead);

        // مسؤول بالمحافظة، جنوب البلاد، أن: what stands between commas before أن is no object.
        if (verb.Accepts(Takes.Clause) && verb.Accepts(Takes.Object) && frame.Source is not null && ClauseBehindComma(at, limit, verb) is var opener and > 0)
            return c.To(opener);

        if (verb.Accepts(Takes.Object) && (!cue.HasPronoun || verb.Past is "وصف" or "اعتبر" or "عد" or "صنف" or "أبلغ" || verb.Gate == CueGate.Blame)) return Ended(Opened(frame, Opening.Object, at, limit), frame);
        // A noun that has no part in the frame: a few may belong to an adjunct, more mean that the verb was not reporting.
        if (frame.Source is null || frame.SourceBefore || ++strays > 10) return Ended(false, frame);
        return c.To(at + 1);
    }
}
