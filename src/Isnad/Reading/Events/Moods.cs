using Isnad.Text;

namespace Isnad.Reading.Events;

/// <summary>Says of an event whether it happened, from the particles and governing words around it.</summary>
internal sealed partial class Moods(ReadingContext context, EventLexicon lexicon, Lookups lookups, VerbReader verbs)
{
    private Reach? _climb;

    private Reach Climb => _climb ??= new Reach(context, lexicon, lookups, verbs, OfVerb);

    private IReadOnlyList<Word> Words => context.Document.Words;

    /// <summary>The status of an event, given the one that its governor passed on.</summary>
    public string Of(Draft draft)
    {
        if (draft.IsNoun && IsKnown(draft)) return "asserted";
        if (IsConditional(draft)) return "possible";
        if (draft.IsNoun && draft.First > 0 && Words[draft.First - 1].StemKey is "عدا" or "سوي" or "باستثناء") return "asserted";
        // ليس للقتل، وليس قتل المدنيين
        if (draft is { IsNoun: true, First: > 0 } && Words[draft.First - 1].StemKey is "ليس" or "ليست" or "لا" && (draft.Preposition is "ل" or "") && draft.Cue == draft.Core) return "negated";
        // أي هجوم على القاعدة: any that may come, unless none did or one was refused.
        if (draft is { IsNoun: true, Status: "asserted" } && draft.Cue == draft.Core && draft.Core > 0 && Words[draft.Core - 1] is { StemKey: "اي" or "ايه" or "كل", Enclitic: null } every && (every.StemKey != "كل" || draft.Code.Type == "ASSAULT" && !Words[draft.Core].HasArticle) && OfNounBefore(draft) is null && !(draft.Governor >= 0 && OfVerb(draft.Governor) == "negated" && !TakesPart(draft.Governor))) return "possible";
        if (IsUnclaimed(draft)) return "asserted";
        if (draft.Status == "asserted" && IsFoughtFor(draft)) return "planned";
        if (draft.Status == "asserted" && IsDecreed(draft)) return "asserted";
        if (draft is { IsNoun: true, Code.Type: "CONSULT" } && IsAhead(draft.First)) return "planned";
        if (draft.IsNoun && IsAccused(draft)) return "possible";
        // دعا إلى السلام لمواجهة المخاوف من اندلاع حرب: the nearer word says it.
        if (draft is { IsNoun: true, Status: "called-for" or "planned", Bond: Bond.Preposition or Bond.Construct } && draft.Cue == draft.Core && !Words[draft.First].HasPreposition && Climb.Of(draft.First) == "possible") return "possible";
        if (draft.Status != "asserted") return Passed(draft);
        if (!draft.IsNoun || draft.Cue != draft.Core && verbs.IsVerb(draft.Cue)) return OfVerb(draft.Cue);
        // أهمية زيارة الوزير: a visit and a pact are worth something because they are there.
        if (draft is { First: > 0, Code.Type: "CONSULT" or "AGREE" or "COOPERATE" } && Words[draft.First - 1].StemKey == "اهميه") return "asserted";
        if (draft.Bond != Bond.Coordinated && (OfNounBefore(draft) ?? OfBeing(draft)) is { } said) return said;
        if (draft is { Twin: { Status: not ("asserted" or "denied") } twin } && draft.Core - twin.Core <= 8) return twin.Status;
        if (OfPassing(draft) is { } passed) return passed;
        // رفض الاتفاق، التحقيق في الهجوم: a deed that is known is only what the words above it are about.
        if (!(draft is { Code.Type: "CONSULT", Preposition: "في" } && Words[draft.Core].Enclitic is not null) && !(Words[draft.Core].HasArticle && (draft.Code.Type == "AGREE" || lookups.IsStrike(draft.Core))) && Climb.Of(Math.Min(draft.First, draft.Cue)) is { } reached && !(reached == "planned" && draft.Lemma is "مقتل" or "مصرع" or "استشهاد" or "اصابه" or "اصابات" or "سقوط") && (draft.Code.Type is not ("REQUEST" or "ACCUSE" or "THREATEN") || reached == "called-for" && draft.Code.Type == "ACCUSE")) return reached;
        if (IsToCome(draft)) return IsCause(draft) ? "possible" : "planned";
        // ستستعيد الأموال بعد رفع العقوبات: what is lifted or released before something to come is still to come.
        if (draft is { Preposition: "بعد" or "عقب" or "اثر", Code.Type: "RETREAT" or "CONCEDE", Governor: >= 0 } && !Words[draft.Core].HasArticle && Words[draft.Core].Enclitic is null && OfVerb(draft.Governor) == "planned" && Words[draft.Governor].Proclitics.HasFlag(Proclitics.Sin)) return "planned";
        if (OfPredicate(draft) is { } predicate) return predicate;
        // سيدر رفع العقوبات مبالغ طائلة: what a deed would bring.
        if (draft is { Bond: Bond.Subject, Governor: >= 0, Code.Type: "RETREAT" or "CONCEDE" or "REJECT" or "SANCTION" or "AID" or "COOPERATE" } && draft.Governor < draft.Core && !Words[draft.Core].HasArticle && !Governs(draft.Governor) && OfVerb(draft.Governor) == "planned") return "possible";
        // من المتوقع أن يزور الوزير العاصمة بعد اتصال هاتفي: what another event follows upon has happened.
        if (draft.Preposition is "بعد" or "عقب" or "اثر" or "منذ" or "جراء" or "بسبب") return "asserted";
        // لم يشارك في جرائم التنظيم: what others did stands, whoever took no part in it.
        if (draft is { Preposition: "في", Governor: >= 0 } && !draft.Actor.IsEmpty && TakesPart(draft.Governor) && draft.Actor.First != verbs.Of(draft.Governor).Subject.First) return "asserted";
        return draft.Governor >= 0 && draft.Bond is not (Bond.None or Bond.Construct) && !(draft is { Bond: Bond.Subject, Code.Type: "AGREE" } && Words[draft.Core].HasArticle) && Governs(draft.Governor) ? OfVerb(draft.Governor) is var over && over == "planned" && lookups.IsCause(draft.Governor) ? "possible" : over : "asserted";
    }

    /// <summary>The status of a verb by what stands before it and by what its clause hangs on.</summary>
    public string OfVerb(int verb)
    {
        var first = context.Document.Sentences[Words[verb].Sentence].First;
        if (Words[verb].Proclitics.HasFlag(Proclitics.Sin)) return "planned";
        var being = false;
        for (var i = verb - 1; i >= first && i >= verb - 10; i--)
        {
            var key = Words[i].StemKey;
            // قد يهاجم التنظيم الذي سيطر على المدينة: a past told in a relative clause hangs on nothing before it.
            if (context.Phrases.TagOf(i).Pos == PartOfSpeech.Relative && i >= verb - 2 && !IsImperfect(verb)) break;
            // Negation and قد stand close to their verb, أن may be far.
            if (i < verb - 4 && key is "لم" or "لن" or "لا" or "ليس" or "ليست" or "سوف" or "قد") continue;
            being |= key is "يكون" or "تكون" or "يكونوا" or "نكون";
            // لا يزال يسيطر
            if (key == "لا" && Words[i + 1].StemKey is "يزال" or "تزال" or "يزالون" or "زال" or "زالت") continue;
            // لن تغادر إلا منتصرة: what will only be so is not yet.
            if (key is "لم" or "لن" or "لا" or "ليس" or "ليست") return !IsExcepted(verb) ? "negated" : key == "لن" ? "possible" : "asserted";
            if (key == "هل" && Asks(i)) return "possible";
            // حتى يتم إلقاء السلاح: until then.
            if (key is "سوف" || key is "حتي" or "ريثما" && i == verb - 1 && Words[i].Enclitic is null && IsImperfect(verb)) return "planned";
            if (key == "قد" && IsImperfect(verb) || key is "ربما" or "لعل") return "possible";
            // رفض أن تكون بلاده دعمت: that it ever was is denied.
            if (key is "ان" or "بان" or "لان" or "كي" or "لكي") return being && OfClause(i, first) is var said ? said == "negated" ? "denied" : said : IsImperfect(verb) ? OfClause(i, first) : IsDoubted(i, first) ? "possible" : "asserted";
            // أن تهاجم المقاومة القاعدة وتستعيدها: what و joins to a verb under أن stands under it, too.
            if (verbs.IsVerb(i) && !lookups.IsAuxiliary(i) && Words[verb].HasConjunction && Words[verb].Form[0] != 'ف' && IsImperfect(verb) && IsImperfect(i) && IsUnder(i, first)) return OfVerb(i);
            if (verbs.IsVerb(i) && !lookups.IsAuxiliary(i) || Words[i].Kind == WordKind.Punctuation) break;
        }

        return "asserted";
    }

    /// <summary>Whether أن, or أن and the verb's subject, stands right before a verb in the present.</summary>
    private bool IsUnder(int verb, int first) => verb > first && Words[verb - 1] is { StemKey: "ان" or "بان" or "كي" or "لكي", Enclitic: null } || verb - 1 > first && Words[verb - 1].StemKey == "لا" && Words[verb - 2] is { StemKey: "ان", Enclitic: null };

    /// <summary>لم يقدم الدعم إلا لهم: but for the exception the negation holds, and the exception is what happened.</summary>
    private bool IsExcepted(int verb)
    {
        var end = Math.Min(context.Document.Sentences[Words[verb].Sentence].End, verb + 12);
        for (var i = verb + 1; i < end; i++)
        {
            if (Words[i].StemKey is "الا" or "سوي" && Words[i].Enclitic is null && i + 1 < end && Words[i + 1].StemKey is not ("ان" or "انه" or "انها")) return true;
            if (Words[i].Form is "،" or "," or "." or "؛" || verbs.IsVerb(i) && Words[i].HasConjunction) return false;
        }

        return false;
    }

    /// <summary>هل تجتاح الدولة الميناء؟: a question asks whether.</summary>
    private bool Asks(int particle)
    {
        for (var i = particle + 1; i < Words.Count && i < particle + 30 && Words[i].Paragraph == Words[particle].Paragraph; i++)
            if (Words[i].Form is "؟" or "?") return true;
            else if (Words[i].Form is ".") return false;
        return false;
    }

    /// <summary>رفع العقوبات بات ضروريا، إطلاق الأسرى سيعزز الثقة: of a release or a lifting in construct that opens its clause, what is to come or needed says that it has not happened.</summary>
    private string? OfPredicate(Draft draft)
    {
        if (draft.Code.Type is not ("RETREAT" or "CONCEDE" or "REJECT" or "SANCTION" or "AID" or "COOPERATE") || Words[draft.Core].HasArticle || draft.Bond is Bond.Object or Bond.Preposition || Words[draft.First].HasPreposition) return null;
        var sentence = context.Document.Sentences[Words[draft.Core].Sentence];
        if (draft.First > sentence.First && context.Phrases.TagOf(draft.First - 1).Pos != PartOfSpeech.Subordinator) return null;
        for (var i = draft.Core + 1; i < sentence.End && i < draft.Core + 14; i++)
        {
            if (Words[i].Form is "،" or "," or ":" or "؛" || context.Phrases.TagOf(i).Pos is PartOfSpeech.Subordinator or PartOfSpeech.Relative) return null;
            if (Words[i].StemKey is "ضروري" or "ضروريا" or "ضروره" or "واجب" or "واجبا" or "اولويه" or "مطلوب" or "مطلوبا" or "شرط" or "شرطا" && !Words[i].HasPreposition && !Words[i].HasArticle) return "called-for";
            // رفض الاتفاق يعني الحرب، لن يكون تسليح الحرس
            if (verbs.IsVerb(i) && lexicon.LemmasOf(Words[i]).Contains("عني") || Words[i].StemKey == "لن" && draft.Code.Type is not "RETREAT") return "possible";
            // انسحاب القوات سيكتمل: will be done; سيعزز الثقة: would have that effect.
            if (verbs.IsVerb(i) && !lookups.IsAuxiliary(i)) return Words[i].Proclitics.HasFlag(Proclitics.Sin) && Words[i].StemKey is not ("يكتمل" or "تكتمل" or "يتم" or "تتم" or "يبدا" or "تبدا" or "يجري" or "تجري" or "يستمر" or "تستمر" or "ينتهي" or "تنتهي" or "يستغرق" or "تستغرق") ? "possible" : null;
        }

        return null;
    }

    /// <summary>قبل يومين من زيارة الوزير: the visit is still to come.</summary>
    private bool IsAhead(int phrase)
    {
        var floor = Math.Max(context.Document.Sentences[Words[phrase].Sentence].First, phrase - 5);
        for (var i = phrase - 1; i >= floor; i--)
        {
            if (Words[i].StemKey == "قبل" && context.Phrases.TagOf(i).Pos != PartOfSpeech.Verb && !(i > 0 && Words[i - 1].StemKey == "من")) return true;
            if (verbs.IsVerb(i) || Words[i].Kind == WordKind.Punctuation) return false;
        }

        return false;
    }

    private string Passed(Draft draft)
    {
        if (draft.Status == "planned" && draft.Preposition == "ل" && OfNounBefore(draft) is { } said) return said;
        if (draft.Governor < 0) return draft.Status;
        var governing = OfVerb(draft.Governor);
        // لم تستبعد المصادر مشاركته
        if (governing == "negated" && draft.Status == "negated") return "possible";
        return governing is "possible" or "negated" && draft.Status is "planned" ? governing : draft.Status;
    }

    /// <summary>زعمت الميليشيا أنها أسقطت طائرة: who claims or suspects a deed leaves it open, be it told as done.</summary>
    private bool IsDoubted(int complementizer, int first)
    {
        for (var i = complementizer - 1; i >= first && i >= complementizer - 8; i--)
            if (verbs.IsVerb(i)) return lexicon.LemmasOf(Words[i]) is var lemmas && (lemmas.Contains("زعم") || lemmas.Contains("ادعي") || lemmas.Contains("اشتبه") || lemmas.Contains("احتمل") || lemmas.Contains("رجح") || lemmas.Contains("ظن"));
        return false;
    }

    /// <summary>What the word before أن makes of its clause.</summary>
    private string OfClause(int complementizer, int first)
    {
        if (Words[complementizer].HasConjunction && Words[complementizer].StemKey == "ان" && Joined(complementizer, first) is >= 0 and var earlier) return OfClause(earlier, first);
        if (Words[complementizer].StemKey is "كي" or "لكي") return "planned";
        for (var i = complementizer - 1; i >= first && i >= complementizer - 12; i--)
        {
            if (verbs.IsVerb(i))
            {
                foreach (var lemma in lexicon.LemmasOf(Words[i]))
                    foreach (var modal in lexicon.Governors.ModalVerb(lemma))
                        if (modal.Argument is "*" or "ان" || modal.Argument is "o" && complementizer - i < 8 && !Stops(i, complementizer)) return OfVerb(i) == "negated" ? "negated" : modal.Status;
                return "asserted";
            }

            // على إيران أن تفرج، عليهم أن ينسحبوا: a duty.
            if (Words[i].StemKey == "علي" && (i == first || Words[i].HasConjunction || Words[i - 1].Kind == WordKind.Punctuation || Words[i - 1].StemKey is "ان" or "بان" or "انه" or "كان" or "انما") && i >= complementizer - 6) return "called-for";
            if (i >= complementizer - 3 && Array.Find(lexicon.Governors.ModalNoun(Words[i].StemKey), m => m.Argument is "*" or "next" or "ان") is { Status: { } status }) return status;
            if (Words[i].Form is "." or "؛" or ":") break;
        }

        return "asserted";
    }

    /// <summary>توقع أن يزور … وأن يرفض: what is joined shares the governor of the first, −1 where none comes before.</summary>
    private int Joined(int complementizer, int first)
    {
        for (var i = complementizer - 1; i >= first && i >= complementizer - 25; i--)
            if (Words[i].StemKey is "ان" or "بان" && Words[i].Enclitic is null && !Words[i].HasConjunction) return i;
        return -1;
    }

    /// <summary>احتمال أن يكون الهجوم، يتوقع أن تكون الغارة: what may be.</summary>
    private string? OfBeing(Draft draft)
    {
        var first = context.Document.Sentences[Words[draft.First].Sentence].First;
        for (var i = draft.First - 1; i > first && i >= draft.First - 4; i--)
            if (Words[i].StemKey is "يكون" or "تكون" && Words[i - 1].StemKey is "ان" or "بان") return OfClause(i - 1, first) is var status && status != "asserted" ? status : null;
        return null;
    }

    /// <summary>استبعد قيام الدولة بعملية، توقع شروعها في الهجوم: what a verb makes of the noun that passes its doer on, it makes of the deed.</summary>
    private string? OfPassing(Draft draft)
    {
        if (draft.Bond != Bond.Preposition || draft.Governor < 0) return null;
        for (var i = draft.First - 1; i > draft.Governor && i > draft.First - 8; i--)
        {
            if (Words[i].Kind == WordKind.Punctuation && Words[i].Form is not ("«" or "»" or "\"")) return null;
            if (Words[i].StemKey is not ("قيام" or "شروع" or "اقدام" or "مشاركه" or "بدء")) continue;
            var led = i - 1 > draft.Governor && context.Phrases.TagOf(i - 1).Pos == PartOfSpeech.Preposition ? Words[i - 1].StemKey : Words[i].Proclitics.HasFlag(Proclitics.Ba) ? "ب" : "o";
            foreach (var lemma in lexicon.LemmasOf(Words[draft.Governor]))
                foreach (var modal in lexicon.Governors.ModalVerb(lemma))
                    if ((modal.Argument == "*" || modal.Argument == led) && modal.Status != "asserted" && i - draft.Governor < 8) return modal.Status;
            return null;
        }

        return null;
    }

    /// <summary>اتهم الحركة بالإقدام على خطف، متهما إياه بالتخطيط لانقلاب: what one is accused of.</summary>
    private bool IsAccused(Draft draft)
    {
        var first = context.Document.Sentences[Words[draft.Cue].Sentence].First;
        // توجيه الاتهام إليه، وبإحالته إلى المحكمة: a step of its own.
        if (draft.First > first && Words[draft.First].HasConjunction && Words[draft.First - 1].Form is "،" or ",") return false;
        var led = (Words[draft.First].Proclitics & Proclitics.Ba) != 0;
        for (var i = draft.First - 1; i >= first && i > draft.First - 18; i--)
        {
            var word = Words[i];
            // المتهم بتفجير السوق: the attack is certain, who did it is not; اعترف المتهم بقتل: nor is what one confesses in doubt.
            if (word.StemKey is "متهم" or "متهمه" or "متهمين" or "متهمون" && (draft.Code.Type == "ASSAULT" && lookups.IsStrike(draft.Core) || Confesses(i - 1))) return false;
            if (word.StemKey is "اتهام" or "اتهامات" or "متهم" or "متهما" or "متهمه" or "متهمين" or "متهمون") return led;
            if (verbs.IsVerb(i)) return led && lexicon.LemmasOf(word).Contains("اتهم");
            if (word.Form is "." or "؛" or ":" || context.Phrases.TagOf(i).Pos is PartOfSpeech.Subordinator or PartOfSpeech.Relative) return false;
            led |= (word.Proclitics & Proclitics.Ba) != 0 && !word.HasArticle || (word.Proclitics & Proclitics.Ba) != 0 && word.Has(Features.VerbalNoun);
        }

        return false;
    }

    private bool Confesses(int verb) => verb >= 0 && verbs.IsVerb(verb) && lexicon.LemmasOf(Words[verb]) is var lemmas && (lemmas.Contains("اعترف") || lemmas.Contains("اقر"));

    /// <summary>العمليات ستستمر، المباحثات ستبدأ: a verb of going on or beginning that is still to come follows its noun.</summary>
    private bool IsToCome(Draft draft)
    {
        var end = Math.Min(context.Document.Sentences[Words[draft.Core].Sentence].End, draft.Core + 14);
        if (draft.Bond is Bond.Object or Bond.Preposition) return false;
        for (var i = draft.Core + 1; i < end; i++)
        {
            if (Words[i].Form is "،" or "," or "." or ":" or "؛" || context.Phrases.TagOf(i).Pos is PartOfSpeech.Subordinator or PartOfSpeech.Relative) return false;
            // تحرير المدينة بات قريبا، هجوم وشيك
            if (Words[i].StemKey is "وشيك" or "وشيكا" or "وشيكه" || Words[i].StemKey is "قريبا" or "قريب" && lookups.IsAuxiliary(i - 1)) return true;
            if (verbs.IsVerb(i) && !lookups.IsAuxiliary(i)) return Words[i].Proclitics.HasFlag(Proclitics.Sin) && Governs(i);
        }

        return false;
    }

    /// <summary>رفض الاتفاق سيؤدي إلى حرب: what a deed would bring about makes both a mere thought.</summary>
    private bool IsCause(Draft draft)
    {
        var end = Math.Min(context.Document.Sentences[Words[draft.Core].Sentence].End, draft.Core + 14);
        for (var i = draft.Core + 1; i < end; i++)
            if (verbs.IsVerb(i) && !lookups.IsAuxiliary(i)) return lookups.IsCause(i);
        return false;
    }

    private bool Stops(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
            if (Words[i].Kind == WordKind.Punctuation) return true;
        return false;
    }

    /// <summary>What a noun right before the event's phrase makes of it (محاولة، خطة، دون), past a preposition and one adjective.</summary>
    private string? OfNounBefore(Draft draft)
    {
        var phrase = draft.First;
        var floor = Math.Max(context.Document.Sentences[Words[phrase].Sentence].First, phrase - 3);
        for (var i = phrase; i >= floor; i--)
        {
            if (Words[i].Kind == WordKind.Punctuation && i < phrase || verbs.IsVerb(i) && !lookups.IsAuxiliary(i)) break;
            if (i < phrase || lookups.IsTransparent(i))
                foreach (var modal in lexicon.Governors.ModalNoun(Words[i].StemKey))
                    // إحباط محاولة هجوم: what was beaten back was under way.
                    if (Words[i].StemKey is "محاوله" or "محاولات" && Climb.IsFoiled(i)) return null;
                    // مشتبه به في تفجير السوق: who did it is in doubt, the attack is not.
                    else if (Words[i].StemKey == "مشتبه" && draft.Code.Type == "ASSAULT" && draft.Preposition == "في") return null;
                    else if (Words[i].StemKey is "متهم" or "متهمه" or "متهمين" or "متهمون" && (lookups.IsStrike(draft.Core) || Confesses(i - 1))) return null;
                    // المفاوضات حول الاتفاق: what is known is what they talk of.
                    else if (modal.Argument is "حول" or "بشان" or "حيال" && Words[draft.Core].HasArticle) return null;
                    else if (modal.Argument == "*" || (modal.Argument == "next" ? i >= phrase - 1 : modal.Argument == draft.Preposition)) return IsDenied(i) ? "negated" : modal.Status;
            if (i < phrase && (lookups.Act.Meets(lookups.ClassesAt(i)) || Words[i].HasConjunction)) break;
        }

        return null;
    }

    /// <summary>لا نية لإرسال قوات، ليس من المقرر إرسالها: what is not even planned.</summary>
    private bool IsDenied(int noun)
    {
        for (var i = noun - 1; i >= 0 && i >= noun - 2 && Words[i].Sentence == Words[noun].Sentence; i--)
            if (Words[i].StemKey is "لا" or "ليس" or "ليست" or "دون") return true;
        return false;
    }

    private bool TakesPart(int verb)
    {
        foreach (var lemma in lexicon.LemmasOf(Words[verb]))
            if (lexicon.Governors.TakesPart(lemma)) return true;
        return false;
    }

    private bool Governs(int verb)
    {
        foreach (var lemma in lexicon.LemmasOf(Words[verb]))
            if (lexicon.Governors.Light(lemma).Length > 0 || lexicon.Governors.ModalVerb(lemma).Length > 0) return true;
        return false;
    }

    private bool IsImperfect(int verb)
    {
        var word = Words[verb];
        if (word.Has(Features.Imperfect) || word.StemKey[0] is 'ي' or 'ت' or 'ن' && lexicon.LemmasOf(word) is [var lemma, ..] && lemma[0] != word.StemKey[0]) return true;
        // قد نشرا: the perfect of a verb that begins with the letter of a prefix.
        foreach (var perfect in lexicon.LemmasOf(word))
            if (perfect[0] == word.StemKey[0] && word.StemKey.StartsWith(perfect, StringComparison.Ordinal)) return false;
        return !word.Has(Features.Perfect) && word.StemKey[0] is 'ي' or 'ت' or 'ن';
    }
}
