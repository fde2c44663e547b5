using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>Verbs of saying that nobody says: impersonal, supposed, passive, what one should say, prayers, proverbs, scripture, beliefs.</summary>
internal sealed partial class CueGates
{
    /// <summary>Whether nobody in the report says what the verb says.</summary>
    private bool IsNobodys(Frame frame, WordRange sentence) => IsNobody(frame) || IsSupposed(frame) || IsProverb(frame) || IsPassive(frame) || IsReview(frame) || IsModal(frame) || IsRubric(frame) || IsImpersonal(frame, sentence) || IsScripture(frame) || IsPrayer(frame) || IsBelief(frame) || IsWished(frame, sentence);

    /// <summary>ولم تتبن أي جهة الهجوم، وهو ما يؤكد أن، العقيد صادق كامل: nobody claims it, what shows something is no one, and a name is no verb.</summary>
    private bool IsNobody(Frame frame)
    {
        var next = frame.Cue.At + 1;
        var at = frame.Cue.Words.First - 1;
        if (frame.Cue.Negated && NobodyBehind(frame) || NobodyBefore(at) || FactShows(frame)) return true;
        // طلب النواب من الوزير كشف مصادر التمويل: the deed that is asked for.
        if (frame.Cue is { HasConjunction: false, HasPronoun: false, First.Form: CueForm.Past } && drafts.Exists(d => d.Act == "demand" && d.Content is { } asked && asked.First == frame.Cue.At && d.Cue.First < frame.Cue.At && !Signs.IsQuote(_words[frame.Cue.At - 1]))) return true;
        // وكان يتوقع أن: it was to be expected.
        if (frame is { Source: null, Reading: { Form: CueForm.Present, Feminine: false, Plural: false, Verb.Past: "توقع" or "اعتقد" or "قدر" or "رجح" or "ظن" } } && at >= 0 && _words[at] is { HasConjunction: true } was && Signs.Bare(was) is "كان") return true;
        // لكي تؤكد القوات: what for.
        if (at >= 0 && frame.Reading.Form == CueForm.Present && Signs.Bare(_words[at]) is "كي" or "لكي" or "كيلا" or "لكيلا") return true;
        // إبراهيم عقيل وفؤاد شكر: the last of those named side by side; a verb would stand in the plural.
        if (at > 0 && frame is { SourceBefore: true, Cue: { HasConjunction: false, HasPronoun: false }, Reading: { Form: CueForm.Past, Feminine: false, Plural: false, Verb.Past: "شكر" or "وعد" or "رجا" or "فخر" } } && _words[at] is { HasConjunction: true, Pos: PartOfSpeech.ProperNoun } && frame.Source is { Count: > 1 } listed && listed.End == at + 1) return true;
        // لاستئصال النبتة التي ترى في: what for, no one.
        if (frame is { SourceBefore: true, Source: { } purpose } && _words[purpose.First].Has(Features.VerbalNoun) && Signs.Attached(_words[purpose.First]) == Takes.Li) return true;
        // قال إنه يهدد بحرب: what is spoken of threatens.
        if (at >= 0 && frame is { Reading: { Form: CueForm.Present, Verb.Past: "هدد" }, Cue.HasConjunction: false } && !(frame.Source is { } threatens && threatens.First > frame.Cue.At) && (lexicon.Roles.Of(_words[at]) & WordRole.OpenerInside) != 0) return true;
        // الصحيفة التي أوردت الخبر: who brought the news told it already.
        if (at >= 0 && Signs.IsRelative(_words[at]) && frame.Reading.Verb.Past is "أورد" or "نشر" or "بث" or "نقل" or "تداول" or "تناقل" && next < _words.Count && _words[next] is { HasArticle: true, StemKey: "خبر" or "نبا" or "صور" or "صوره" or "مقطع" or "فيديو" or "شريط" or "تسجيل" }) return true;
        // عملية الحزب التي تهدد بنسف السلام: of a thing that nobody is.
        if (at >= 0 && Signs.IsRelative(_words[at]) && frame is { Source: null, Opening: Opening.Preposition or Opening.Object, Cue: { HasPronoun: false, Plural: false } } && frame.Reading.Form == CueForm.Present) return true;
        // العقيد صادق كامل: behind a rank a name.
        return frame.Cue is { HasConjunction: false } && at >= 0 && _words[at].Key is "العقيد" or "العميد" or "اللواء" or "الفريق" or "المقدم" or "الرائد" or "النقيب" or "الملازم" or "الرقيب" or "الدكتور" or "الشيخ" or "السيد" or "المهندس" or "الاستاذ" && phrases.InName(frame.Cue.At) && _words[frame.Cue.At].Key is "صادق" or "طالب" or "شاهد" or "ناصر" or "عارض" or "كاشف" or "ناشد" or "حامد";
    }

    /// <summary>لم يؤكده أحد، لم تعلن أي جهة: behind a negated verb nobody stands as its subject, which may be read as its object.</summary>
    private bool NobodyBehind(Frame frame)
    {
        if (frame.Source is { } subject) return subject.First > frame.Cue.At && (Signs.IsNobody(_words, subject.First) || subject.Count > 1 && OtherWord.Is(_words[subject.First + 1]) && !_words[subject.First].HasArticle);
        if (Signs.IsNobody(_words, frame.Cue.At + 1)) return true;
        // لم تعلن حتى الآن أي جهة: with something between.
        var first = frame.ContentFirst;
        return frame.Opening == Opening.Object && Signs.IsNobody(_words, first) && first + 1 < _words.Count && ((lexicon.Roles.OfStem(_words[first + 1]) & (WordRole.Human | WordRole.Body)) != 0 || _words[first + 1].Key is "جهه" or "طرف");
    }

    /// <summary>لا أحد يؤكد: nobody does.</summary>
    private bool NobodyBefore(int at) => at > 0 && _words[at].Key is "احد" && Signs.Bare(_words[at - 1]) is "لا" or "لم" or "ليس" or "ما";

    /// <summary>وهو ما يؤكد أن، مما يدل على: the fact does.</summary>
    private bool FactShows(Frame frame) => frame is { Source: null, Cue.HasPronoun: false, Reading: { Form: CueForm.Present, Verb.Past: "أكد" or "أثبت" or "أظهر" or "بين" or "كشف" or "أوضح" or "أشار" or "أفاد" or "رجح" or "برهن" or "دل" } }
        && frame.Cue.Words.First > 0 && Signs.Bare(_words[frame.Cue.Words.First - 1]) is "ما" or "مما";

    /// <summary>يذكر أن: the narrator's own words.</summary>
    private bool IsImpersonal(Frame frame, WordRange sentence)
    {
        // بات مؤكدا أن: it is certain.
        if (frame.Source is null && frame.Cue.IsParticiple && frame.Cue.Words.First > sentence.First && _words[frame.Cue.Words.First].Form.EndsWith('ا') && Signs.Bare(_words[frame.Cue.Words.First - 1]) is "بات" or "اصبح" or "صار" or "كان" or "يكن" or "ليس" or "يعد" or "بدا" or "يبدو" or "غدا" or "امسي" or "اضحي") return true;
        // ذكر أن الجنرال كان: written for يذكر.
        if (frame is { Source: null, Cue: { HasConjunction: false, HasPronoun: false }, Reading: { Form: CueForm.Past, Feminine: false, Plural: false, Verb.Past: "ذكر" } } && frame.Cue.Words.First == sentence.First && frame.Opening == Opening.Clause && frame.ContentFirst <= frame.Cue.At + 2) return true;
        // الجماعات التي يعتقد أنها، والذين يتوقع أن: the verb agrees with nobody there.
        if ((frame.Source is null || frame.SourceBefore) && frame.Reading is { Form: CueForm.Present, Feminine: false, Plural: false, Verb.Past: "اعتقد" or "ظن" or "زعم" or "رجح" or "قال" or "اشتبه" or "توقع" or "افترض" }
            && frame.Cue.Words.First > sentence.First && Signs.Bare(_words[frame.Cue.Words.First - 1]) is "التي" or "الذين" or "اللتين" or "اللذين") return true;
        if (frame.Source is not null || frame.Reading.Form != CueForm.Present || frame.Reading.Plural) return false;
        // وتعتبر القاعدة موقعا، وتبين أنه يقيم: without a subject of its own it is what holds or what came out, nobody's word.
        if (frame.Reading.Verb.Past is "اعتبر" or "عد" && frame.Opening == Opening.Object && !frame.Cue.HasPronoun || frame.Reading.Verb.Past == "بين" && frame.Reading.Feminine) return true;
        if (frame.Reading.Feminine) return false;
        var at = frame.Cue.Words.First;
        // ما يعتقد أنه حطام، أشلاء يعتقد أنها: nobody is said to think so.
        if (frame.Reading.Verb.Past is "اعتقد" or "ظن" && at > sentence.First && (_words[at - 1].Key is "ما" or "مما" || _words[at - 1].Pos is not (PartOfSpeech.Pronoun or PartOfSpeech.Relative or PartOfSpeech.Negation))) return true;
        if (LeavesOpen(frame, at)) return false;
        var nobodys = frame.Reading.Verb.Past is "ذكر" or "قدر" or "اعتقد" or "توقع" or "رجح" or "عد" or "ظن" or "لاحظ";
        // ويضيف: «…»، ويرى أن، يقول: «…»: whoever spoke goes on, in a verb that is joined to what he said before or is not written like its passive.
        // ولم يستبعد أن: so does whoever leaves it open, with the و on the negation.
        if (!nobodys && !IsImpersonal(frame.Reading.Verb) && (frame.Cue.HasConjunction || frame.Cue.Negated && _words[at].HasConjunction || frame.Reading.Verb.Past is "قال" or "أضاف" or "أفاد" or "أشار")
            && (frame.Reading.Verb.Act is "assert" or "confirm" ? frame.Opening != Opening.Object : frame.Opening == Opening.Clause && speakers.Last(false, false, frame.Cue.At) is not null)) return false;
        return at == sentence.First || Signs.IsStop(_words[at - 1]) || Signs.IsComma(_words[at - 1]) && !frame.Cue.HasConjunction || frame.Cue.HasConjunction && nobodys;
    }

    /// <summary>ويشترط في المتقدم أن، ويطلب من الزوار أن، ويخشى أن: read in the passive far oftener than as going on.</summary>
    private static bool IsImpersonal(CueVerb verb) => verb.Past is "زعم" or "افترض" or "اشتبه" or "شهد" or "علم" or "اشترط" or "طلب" or "خشي" or "سجل" or "أعلن";

    /// <summary>قال الوزير إن ثلاثة قتلوا. ولم يوضح ما إذا كان: the one who spoke just before leaves something open.</summary>
    private bool LeavesOpen(Frame frame, int at) => frame is { Cue.Negated: true, Opening: Opening.Clause or Opening.Object, Reading.Verb.Past: "أوضح" or "ذكر" or "حدد" or "أكد" or "بين" } && _words[at].HasConjunction && lexicon.Company.HasStem(_words[frame.ContentFirst + (_words[frame.ContentFirst].Key is "ما" && frame.ContentFirst + 1 < _words.Count ? 1 : 0)], Company.Detail)
        && speakers.Latest is { Feminine: false, Plural: false } last && _words[at].Paragraph - _words[last.At].Paragraph <= 1;

    /// <summary>إذا رفض المجلس، لو طالبت النقابة، ما لم يوافق: a condition supposes words, nobody has said them.</summary>
    private bool IsSupposed(Frame frame)
    {
        var at = frame.Cue.Words.First - 1;
        // كل من يدعو إلى القتل، من يعتبر أن: whoever says so; هناك من يرى has somebody in mind.
        if (at > 0 && frame.Reading.Form == CueForm.Present && (frame.Source is null || frame.SourceBefore) && Signs.Bare(_words[at]) is "من" or "ممن" or "لمن" && _words[at].Pos != PartOfSpeech.Verb && Signs.Bare(_words[at - 1]) is not ("هناك" or "ثمه" or "هنالك" or "بين" or "منهم" or "منا")) return true;
        if (at < 0 || !frame.Cue.IsFinite || _words[at].Paragraph != _words[frame.Cue.At].Paragraph) return false;
        return lexicon.Company.Is(_words[at], Company.Condition) || Signs.Bare(_words[at]) is "حال" && at > 0 && Signs.Bare(_words[at - 1]) is "في" || _words[at].Key is "ما" && frame.Cue.Negated;
    }

    /// <summary>ردد المثل القائل، قال البيت: words that belong to nobody.</summary>
    private bool IsProverb(Frame frame)
    {
        if (frame.Reading.Verb.Past is not ("ردد" or "قال" or "استشهد" or "كرر") || frame.Opening is not (Opening.Quote or Opening.Colon)) return false;
        for (var i = frame.Cue.At + 1; i < frame.ContentFirst; i++)
            if (lexicon.Company.Is(_words[i], Company.Proverb) && frame.Reading.Verb.Past != "قال") return true;
        return false;
    }

    /// <summary>أعلن عن مقتل ضابط، الذين يحرضون الناس: in the passive nobody announces; who incites is told of by what he does.</summary>
    private bool IsPassive(Frame frame) => frame.Reading.Verb.Past == "أعلن" && frame is { Source: null, Opening: Opening.Preposition, Reading: { Form: CueForm.Past, Feminine: false, Plural: false } } && lexicon.Company.HasStem(_words[frame.ContentFirst], Company.Harm)
        || frame.Reading.Verb.Past == "حرض" && frame.Cue.Words.First > 0 && (Signs.IsRelative(_words[frame.Cue.Words.First - 1]) || _words[frame.Cue.Words.First - 1].Key is "من");

    /// <summary>استعرض مع ضيفه العلاقات، استعرض الجانبان: talks, no words of one.</summary>
    private bool IsReview(Frame frame)
    {
        if (frame.Reading.Verb.Past is not ("استعرض" or "سرد" or "شرح")) return false;
        if (frame.Reading.Plural || frame.Source is { } sides && (lexicon.Company.Is(_words[sides.First], Company.Talk) || _words[sides.First] is { HasArticle: true } side && side.Form.EndsWith("ان", StringComparison.Ordinal))) return true;
        for (var i = frame.Cue.At + 1; i < frame.ContentFirst; i++)
            if (_words[i].Key is "مع") return true;
        return false;
    }

    /// <summary>عليه أن يعترف، قبل أن توقن: what someone should say, or had not said yet.</summary>
    private bool IsModal(Frame frame) => frame is { Source: null, Reading.Form: CueForm.Present, Cue: { HasConjunction: false, HasPronoun: false } } && frame.Cue.Words.First > 0 && _words[frame.Cue.Words.First - 1].Key is "ان"
        && !(frame.Cue.Words.First > 1 && (lexicon.Company.Is(_words[frame.Cue.Words.First - 2], Company.Able) || Signs.Bare(_words[frame.Cue.Words.First - 2]) is "قبل" && frame.Reading.Verb.Past is "أضاف" or "تابع" or "أردف" or "استدرك" or "استطرد" or "ختم" or "اختتم" or "شدد" or "أوضح" or "أشار" or "لفت"));

    /// <summary>يطالب الله، أناشدكم الله: God is asked by no party; who is told to have prayed (داعيا الله أن يشفيهم) has said so.</summary>
    private bool IsPrayer(Frame frame) => frame.Reading.Verb is { Act: "demand", Gate: not CueGate.Prayer, Past: not "دعا" } && frame.Cue.At + 1 < _words.Count && lexicon.Company.Is(_words[frame.Cue.At + 1], Company.God);

    /// <summary>أن يرفض بعضهم، نتمنى أن يزور … وأن يفند، أن تقف وتصر: a subjunctive is what should or may be, unless it tells what happened before or after something.</summary>
    private bool IsWished(Frame frame, WordRange sentence)
    {
        if (frame.Reading.Form != CueForm.Present || frame.Cue.HasPronoun && !frame.Cue.HasConjunction) return false;
        var at = frame.Cue.Words.First;
        if (frame.Cue.HasConjunction)
        {
            if (frame.Source is { } named && named.First > frame.Cue.At) return false;
            for (var i = at - 1; i > sentence.First && i > at - 14; i--)
            {
                if (_words[i].Kind == WordKind.Punctuation) return false;
                if (_words[i].Pos != PartOfSpeech.Verb || phrases.InName(i)) continue;
                return IsSubjunctive(i) && _words[i].Has(Features.Feminine) == frame.Reading.Feminine;
            }

            return false;
        }

        return frame.Source is not null && IsSubjunctive(at);
    }

    private bool IsSubjunctive(int at) => at > 0 && Signs.Bare(_words[at - 1]) is "ان" && !(at > 1 && Signs.Bare(_words[at - 2]) is "قبل" or "بعد" or "الي" or "منذ" or "حتي" or "سبق" or "دون" or "بدون" or "قرر" or "قررت");

    /// <summary>المحرر - متابعة: … names a desk of the paper.</summary>
    private bool IsRubric(Frame frame) => frame is { Opening: Opening.Colon, Source: null, Reading.Form: CueForm.Participle } && frame.Cue.At > 0 && Signs.IsDash(_words[frame.Cue.At - 1]) && Signs.IsColon(_words[frame.Cue.At + 1]);

    /// <summary>قال الله تعالى، قال رسول الله، قال الشاعر: words handed down, no report.</summary>
    private bool IsScripture(Frame frame)
    {
        if (frame.Source is not { } source) return false;
        if (!lexicon.Company.Is(_words[source.First], Company.HandedDown)) return false;
        // أكد الشاعر سالم الراوي أن، أما الشاعر سالم فقال: a poet by his name speaks like others, unless قال stands before his verse.
        if (_words[source.First].Key is "الشاعر" && source.Count > 1 && (frame.SourceBefore || frame.Opening is not (Opening.Colon or Opening.Quote) || frame.Reading.Verb.Past != "قال")) return false;
        // رسول الملك، النبي صالح: an envoy, a village, unless the words behind say so.
        return Signs.Bare(_words[source.First]) is not ("رسول" or "النبي" or "الرب" or "المصطفي") || source.Count == 1 || _words[source.First + 1].Kind == WordKind.Punctuation || lexicon.Company.Is(_words[source.First + 1], Company.Holy);
    }

    /// <summary>طائرات يعتقد أنها، مدينة تعتبر مركزا: what is held of a thing, by nobody named.</summary>
    private bool IsBelief(Frame frame)
    {
        if (IsRanked(frame) || IsCounted(frame)) return true;
        // تعتبر المملكة صمام أمان المنطقة: with one noun behind it only, it is held to be that.
        if (frame is { Reading: { Form: CueForm.Present, Plural: false, Verb.Past: "اعتبر" }, Opening: Opening.Object, Cue.HasPronoun: false, SourceBefore: false, Source: { } ranked } && ranked.First == frame.Cue.At + 1 && ranked.End == frame.ContentFirst && _words[frame.ContentFirst] is { Pos: PartOfSpeech.Noun, HasArticle: false, Enclitic: null, HasConjunction: false } && !phrases.InName(frame.ContentFirst)
            && phrases.NounPhrase(frame.ContentFirst, _words.Count) is var alone && (alone + 1 >= _words.Count || Signs.IsStop(_words[alone]) || _words[alone].HasConjunction || Signs.IsComma(_words[alone]) && _words[alone + 1].HasConjunction)) return true;
        // ما يعتبرونه مستقبلا: held by people at large.
        if (frame is { Source: null, Cue.HasPronoun: true, Reading.Form: CueForm.Present } && frame.Reading.Verb.Past is "اعتبر" or "عد" && frame.Cue.Words.First > 0 && _words[frame.Cue.Words.First - 1].Key is "ما") return true;
        if (frame.Reading.Form != CueForm.Present || frame.Cue.HasPronoun || frame.Cue.HasConjunction || frame.Reading.Plural || frame.Reading.Verb.Past is not ("اعتقد" or "اعتبر" or "عد" or "ظن" or "زعم" or "رجح" or "توقع" or "قدر" or "قال" or "شكا" or "اشتبه")) return false;
        if (frame.Source is { } source)
        {
            // A thing is held to be something; who holds it is a person, a body or a name.
            return frame.Reading.Verb.Past is "اعتبر" or "عد" && (frame.Opening == Opening.Object || !frame.SourceBefore) && !IsParty(source);
        }

        var at = frame.Cue.Words.First - 1;
        if (at < 0 || _words[at].Kind != WordKind.Arabic) return false;
        // عاقل يقول، طائرات يعتقد: a relative clause without a relative word.
        return _words[at].Pos is PartOfSpeech.Noun or PartOfSpeech.Adjective && !_words[at].HasArticle && !phrases.InName(at);
    }
}
