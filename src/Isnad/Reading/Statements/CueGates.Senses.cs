using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <content>Other senses of a verb of saying: to see, to go, to charge at law, to vote, to show by deeds.</content>
internal sealed partial class CueGates
{
    /// <summary>Whether a verb of saying stands within a phrase.</summary>
    private bool Tells(WordRange phrase)
    {
        for (var i = phrase.First + 1; i < phrase.End; i++)
            if (cues.At(i) is { IsFinite: true }) return true;
        return false;
    }

    /// <summary>نقل الموقع في تقرير له أن، اليوم الخميس أن: whether only where and when stand between who passes words on and their opener.</summary>
    private bool IsBetweenAside(int first, int content) => content - first < 2 || content - first < 9 && (Signs.IsComma(_words[first]) || Signs.Preposition(_words[first]) == Takes.Fi || (lexicon.Roles.Of(_words[first]) & WordRole.Time) != 0);

    /// <summary>تركيا تعد بتعزيز أمنها: a party, and a deed or a clause with ب; what تعد بالملايين is counted, and how something is prepared or what it is for is no promise (بالتعاون مع، بدعم من، بامتلاكها).</summary>
    private bool Vows(Frame frame) => frame.Source is { } source && IsParty(source) && frame.ContentFirst <= Math.Max(frame.Cue.At, source.End - 1) + (frame.Opening == Opening.Clause ? 2 : 1) && (frame.Opening == Opening.Clause && _words[frame.ContentFirst - 1].Key.StartsWith('ب')
        || frame.Opening == Opening.Preposition && Signs.Attached(_words[frame.ContentFirst]) == Takes.Bi && _words[frame.ContentFirst] is var deed && deed.Has(Features.VerbalNoun)
        && !lexicon.Company.HasStem(deed, Company.Manner) && deed.Enclitic != (frame.Reading.Feminine ? "ها" : "ه") && !(!deed.HasArticle && frame.ContentFirst + 1 < _words.Count && _words[frame.ContentFirst + 1].Key is "من"));

    /// <summary>خطر يهدد الجميع، لم يعد يهددها، ولي أمر الطالب، تحمل المسؤولية: what a thing endangers, what is nobody's order, what one bears.</summary>
    private bool IsPlainWord(Frame frame)
    {
        var prior = frame.Cue.Words.First > 0 ? _words[frame.Cue.Words.First - 1] : null;
        switch (frame.Reading.Verb.Past)
        {
            case "هدد" when frame.Reading.Form == CueForm.Present:
                // لم يعد يهددها، أصبح يهدد مستقبل النادي.
                if (prior is not null && (frame.Cue.HasPronoun || frame.Opening == Opening.Object) && (prior.Key is "يعد" or "تعد" || lexicon.Company.Is(prior, Company.Copula))) return true;
                // الفكر الذي يهدد الجميع دون استثناء: who stands behind the verb without its ب, unless a time stands between, is endangered by what stands before it; ويهدد العمال الإدارة بالإضراب.
                return prior is { Kind: WordKind.Arabic } && prior.Sentence == _words[frame.Cue.At].Sentence && frame is { Opening: Opening.Preposition, Source: { } endangered } && endangered.First > frame.Cue.At && (_words[frame.ContentFirst].Key is "بما" || frame.ContentFirst > endangered.End && !Signs.IsComma(_words[endangered.End]) && (lexicon.Roles.Of(_words[endangered.End]) & WordRole.Time) == 0 && Signs.Bare(_words[endangered.End]) is not ("منذ" or "قبل" or "بعد" or "خلال") && phrases.TimeEnd(endangered.End) is null);
            case "أمر" when frame.Reading is { Form: CueForm.Past, Feminine: false, Plural: false } && !frame.Cue.HasConjunction:
                return prior?.StemKey is "ولي" or "ولاه" or "اولياء" or "بيت" or "اي" or "كل" || frame.Opening == Opening.Clause && !_words[frame.ContentFirst - 1].Key.StartsWith('ب');
            case "حمل":
                return !frame.Cue.HasPronoun && (frame.Source is null || frame.SourceBefore) && _words[frame.ContentFirst].StemKey.StartsWith("مسوولي", StringComparison.Ordinal);
            default:
                return false;
        }
    }

    /// <summary>Whether a verb that may report has another sense with the words that stand by it.</summary>
    private bool IsOtherSense(Frame frame, WordRange sentence)
    {
        var verb = frame.Reading.Verb;
        var source = frame.Source;
        var noun = source is { } phrase ? lexicon.Roles.OfStem(_words[phrase.First]) : WordRole.None;
        if (IsPlainWord(frame)) return true;
        // وثائق اطلعت عليها الوكالة: to see is not to tell; يتفاخر به: what he is proud of stands elsewhere.
        if (verb.Past == "أطلع" && frame.Cue.At + 1 < _words.Count && _words[frame.Cue.At + 1].Key is "عليها" or "عليه" or "عليهما" or "علي") return true;
        if (verb.Past is "تفاخر" or "تباهى" && frame.Cue.At + 1 < _words.Count && _words[frame.Cue.At + 1].Key is "به" or "بها" or "بهم") return true;
        // أطلع الوزير نظيره على: who shows it and to whom; وأطلع معاليه على is seeing.
        if (verb.Past == "أطلع" && frame is { Opening: Opening.Preposition, Cue.HasPronoun: false } && (frame.Addressee is null || source is null)) return true;
        if (verb.Past == "وعد" && frame.Reading.Form is CueForm.Present or CueForm.Jussive && !Vows(frame)) return true;
        // نقل الموقع أن: only a clause right behind who passes it on; نقل الجرحى is a deed, نقل عن another's words.
        if (verb.Past == "نقل" && !(frame is { Opening: Opening.Clause, Source: { } carrier, Cue: { HasPronoun: false, Negated: false } } && (frame.SourceBefore ? frame.ContentFirst - frame.Cue.At < 3 && (noun & WordRole.Media) != 0 : IsBetweenAside(carrier.End, frame.ContentFirst)) && !Signs.IsColon(_words[frame.ContentFirst - 1]) && !Tells(carrier))) return true;
        // تؤكد، يكشف behind a thing: it shows, nobody says.
        if (source is null && frame.Cue is { IsFinite: true, HasConjunction: false, HasPronoun: false } && before.IsThing(frame.Cue, sentence.First)) return true;
        // الوزارة إذ تعلن عن ذلك لتؤكد: what is only pointed to is no content.
        if (frame.Cue.Words.First > 0 && _words[frame.Cue.Words.First - 1].Key is "اذ" && _words[frame.ContentFirst].Key is "ذلك" or "هذا" or "بذلك") return true;
        // An object is no verb: by the tagger where the verb wants a person, else where it has the shape of no noun (يفعل، افعلوا، افعلوه).
        if (frame.Opening == Opening.Object && frame.ContentEnd < 0 && _words[frame.ContentFirst] is { Pos: PartOfSpeech.Verb, Known: true } finite && (verb.Gate == CueGate.Human || finite.Key[0] == 'ي' || finite.Form.EndsWith("وا", StringComparison.Ordinal) || finite.Enclitic is { } pronoun && finite.Key.Length > pronoun.Length && finite.Key[^(pronoun.Length + 1)] == 'و') && !phrases.InName(frame.ContentFirst) && source is null) return true;
        if (frame.Reading.Form is CueForm.Past or CueForm.Present or CueForm.Jussive && source is { } behind && behind.First > frame.Cue.At && IsAccusative(behind.First)) return true;
        if (frame.Cue.Negated && verb.Past is "أشار" or "لفت" or "أضاف" or "تابع" or "زاد" or "قال" or "تحدث") return true;
        // في توجه واحد، الأسباب التي توجه أبناء الحي: only who can order does.
        // توجه وفد إلى القاهرة: went.
        if (verb.Past == "وجه" && frame.Reading is { Form: CueForm.Present, Feminine: true } && source is { } goer && goer.First > frame.Cue.At && _words[goer.First] is { Known: true } one && one.Has(Features.Masculine) && !one.Has(Features.Feminine | Features.Plural)) return true;
        if (verb.Past == "وجه" && frame.Cue.IsFinite && source is { } who && (noun & (WordRole.Human | WordRole.Body)) == 0 && !phrases.InName(who.First)) return true;
        // وجهت المحكمة تهمة التورط إلى: a charge at law.
        for (var i = frame.Cue.At + 1; verb.Past == "وجه" && frame.Cue.IsFinite && i < frame.ContentFirst; i++)
            if (_words[i].StemKey is "تهمه" or "تهم" or "تهما" or "اتهام" or "اتهامات") return true;
        // مصادر أمنية مؤيدة للشرعية: a stance that describes whom it stands behind.
        if (frame.Cue is { IsParticiple: true, HasConjunction: false, Feminine: true } && verb.Past is "أيد" or "عارض" or "رفض" or "ندد" && frame.Cue.Words.First > sentence.First && _words[frame.Cue.Words.First - 1] is { HasArticle: false, Enclitic: null, Pos: PartOfSpeech.Noun or PartOfSpeech.Adjective } described && (described.Form.EndsWith('ة') || described.Has(Features.Plural))) return true;
        // وافق البرلمان على مشروع القانون: a vote.
        if (verb.Past is "وافق" or "صادق" && frame.Opening == Opening.Preposition && source is { } house && lexicon.Company.HasStem(_words[house.First], Company.Voter) && lexicon.Company.HasStem(_words[frame.ContentFirst], Company.Bill)) return true;
        // أقر البرلمان بالأغلبية قانونا: so does what is passed by so many.
        if (verb.Past is "أقر" && frame.Opening == Opening.Preposition && _words[frame.ContentFirst].Key is "بالاغلبيه" or "باغلبيه" or "بالاجماع" or "بغالبيه" or "بالغالبيه") return true;
        // يشهد الرئيس تخريج دفعات: كذا وكذا: attends.
        if (verb.Past is "شهد" && frame.Opening is Opening.Colon) return true;
        // دانت المحكمة المتهم بالتستر: a verdict.
        if (verb.Past is "دان" or "أدان" && source is { } bench && lexicon.Company.HasStem(_words[bench.First], Company.Court)) return true;
        if (IsDeedOfAnother(frame) || SubjectInContent(frame) || IsGesture(frame) || IsAsideOfSource(frame, sentence)) return true;
        // أبلغ الوزير السفير رفضه، تعهدت الدول تقديم المساعدة: without a preposition only a word or a deed is told or promised.
        if (verb.Past is "أبلغ" or "تعهد" && frame.Opening == Opening.Object && !(_words[frame.ContentFirst] is { HasConjunction: false } told && (verb.Past is "تعهد" ? (told.Has(Features.VerbalNoun) || told.Key is "عدم") && (source is not null || frame.Cue.IsParticiple) : Renews(frame, frame.ContentFirst, frame.ContentFirst + 1) || lexicon.Roles.FeelingOf(told) is not null))) return true;
        // أقسمت ألا تدفن موتاها قبل القبض على القتلة: the preposition of another word; لم يفت الوزير أن is no ruling.
        if (verb.Past is "أقسم" && frame.Opening == Opening.Preposition && frame.ContentFirst > (source is { } swears && swears.First > frame.Cue.At ? swears.End : frame.Cue.At + 1) + 2 || verb.Past is "أفتى" && frame.Cue.Negated) return true;
        // دفع ببراءته، دفع بعدم الاختصاص: pleads; دفع بقوات is a deed.
        if (verb.Past is "دفع" && _words[frame.ContentFirst].StemKey is not ("براءه" or "براءت" or "براه" or "برات" or "عدم" or "بطلان" or "انتفاء")) return true;
        // طعن رجلا في السوق: only a ruling or its worth is called into question.
        if (verb.Past is "طعن" && !lexicon.Company.HasStem(_words[frame.ContentFirst], Company.Bill) && _words[frame.ContentFirst].StemKey is not ("حكم" or "احكام" or "نتايج" or "شرعيه" or "دستوريه" or "صحه" or "نزاهه" or "مصداقيه" or "انتخابات" or "نتيجه" or "قانونيه" or "ذمه" or "وطنيه" or "روايه")) return true;
        // فك شفرته وكشف خباياه: a noun beside another.
        if (frame.Cue is { HasConjunction: true, HasPronoun: false } && frame.Reading is { Form: CueForm.Past, Feminine: false, Plural: false } && frame.Opening == Opening.Object && _words[frame.Cue.At] is { Pos: PartOfSpeech.Noun } coordinate && coordinate.Has(Features.VerbalNoun) && (source is not { } held || !IsParty(held)) && (verb.Past is not ("شكر" or "وصف" or "حذر" or "طلب" or "تمنى") || lexicon.Company.Is(_words[frame.ContentFirst], Company.God) || BesideDeed(frame.Cue.Words.First, sentence.First))) return true;
        // صد هذه الأفكار وكشف زيفها: its own, no one's.
        if (verb.Past is "كشف" && source is { } owned && owned.First == frame.Cue.At + 1 && _words[owned.First].Enclitic is not null && !IsParty(owned)) return true;
        // رفض قانون للوحدة من قبل المجلس: in the passive, its doer behind من قبل.
        if (frame is { Source: null, Opening: Opening.Object, Reading.Form: CueForm.Past, Cue.HasPronoun: false } && frame.ContentFirst == frame.Cue.At + 1 && !_words[frame.ContentFirst].HasArticle && IsDoneBy(frame.ContentFirst, sentence.End)) return true;
        // يدعون إلى القتل: call, not claim.
        if (verb.Past is "ادعى" && frame.Cue.At + 1 < _words.Count && Signs.Preposition(_words[frame.Cue.At + 1]) == Takes.Ila) return true;
        // كشفت القوات عن مخبأ: who searches found it; مصادر كشفت عن مقبرة tell of it.
        if (verb.Past is "كشف" && frame.Opening is Opening.Preposition or Opening.Object && lexicon.Company.HasStem(_words[frame.ContentFirst], Company.Found) && (source is not { } searcher || lexicon.Company.HasStem(_words[searcher.First], Company.Finder))) return true;
        // كشفت الميليشيات عن حقدها: by what they did.
        if (verb.Past is "كشف" && frame.Opening is Opening.Preposition or Opening.Object && lexicon.Company.HasStem(_words[frame.ContentFirst], Company.Bared)) return true;
        // اعتذر من مهمة التدريب، من المشاركة: gave it up; من جمهور النادي are those whom he asks pardon of.
        if (verb.Past is "اعتذر" && frame.Opening == Opening.Preposition && Signs.Preposition(_words[frame.ContentFirst - 1]) == Takes.Min && (_words[frame.ContentFirst].Has(Features.VerbalNoun) || _words[frame.ContentFirst].StemKey is "مهمه" or "منصب" or "رياسه" or "عضويه") && !phrases.CanSpeak(frame.ContentFirst, sentence.End)) return true;
        // واستعرض اللقاء العلاقات: the meeting went through them, not who spoke before.
        if (frame is { Source: null, Opening: Opening.Object, Cue: { IsFinite: true, HasPronoun: false } } && verb.Gate == CueGate.Human && frame.ContentFirst == frame.Cue.At + 1 && _words[frame.ContentFirst] is { HasArticle: true } meeting && (lexicon.Roles.OfStem(meeting) & WordRole.Venue) != 0) return true;
        // اطلع على: saw.
        if (verb.Past is "أطلع" && frame.Cue.IsFinite && frame.Reading.Form == CueForm.Past && !_words[frame.Cue.At].Form.Contains('أ')) return true;
        // بلاده «رحبت» باللاجئين: a word in marks is another's word for a deed.
        if (_words[frame.Cue.At].QuoteDepth > 0 && frame.Cue.At + 1 < _words.Count && Signs.IsQuote(_words[frame.Cue.Words.First - 1]) && Signs.IsQuote(_words[frame.Cue.At + 1]) && frame.ContentFirst > frame.Cue.At && frame.Opening is not Opening.Quote) return true;
        if (IsDescription(frame, sentence)) return true;
        // القانون الذي كشف النقاب عنه: it was shown.
        if (verb.Past is "كشف" && (source is null || frame.SourceBefore) && frame.Cue.At + 2 < _words.Count && _words[frame.Cue.At + 1].Key is "النقاب" or "اللثام" && _words[frame.Cue.At + 2].Key is "عنه" or "عنها" && frame.Cue.Words.First > 0 && Signs.IsRelative(_words[frame.Cue.Words.First - 1])) return true;
        // تشتبه الشرطة في أن: who suspects stands behind the verb; يشتبه في أن is nobody's.
        if (verb.Past is "اشتبه" && (source is not { } suspects || suspects.First < frame.Cue.At || !IsParty(suspects))) return true;
        // أكدت الأحداث أن: a thing shows; who says, declares or adds is no thing, whatever the name is like.
        if (source is { } mute && verb.Past is not ("قال" or "أعلن" or "ذكر" or "أضاف" or "صرح" or "تابع" or "أفاد") && lexicon.Company.HasStem(_words[mute.First], Company.Mute) && !phrases.InName(mute.First) && !phrases.IsMedia(mute.First)) return true;
        return false;
    }
}
