using Isnad.Text;

namespace Isnad.Reading.Events;

/// <summary>Who does a deed that another verb or noun holds: managed, charged, done within another.</summary>
internal sealed partial class Linker
{
    /// <summary>قيام الجيش بقصف، استمرار المتمردين في شن: the construct phrase of the noun before the preposition acts.</summary>
    private WordRange Controlled(Draft draft)
    {
        if (draft.Bond is not (Bond.Preposition or Bond.Construct or Bond.None) || Words[draft.First].HasConjunction) return default;
        var before = draft.Bond != Bond.Preposition || Words[draft.First].HasPreposition ? draft.First : draft.First - 1;
        var floor = Math.Max(context.Document.Sentences[Words[draft.Core].Sentence].First, before - 10);
        for (var i = before - 1; i >= floor; i--)
        {
            if (verbs.IsVerb(i) || Words[i].Kind == WordKind.Punctuation && Words[i].Form is not ("\"" or "«" or "»")) return default;
            if (!lexicon.Governors.PassesOn(Words[i].StemKey)) continue;
            // مسؤوليته عن الهجوم، عزمهم شن هجوم: the pronoun of the noun.
            if (Words[i].Enclitic is { } pronoun)
            {
                // لم تعلن أي جهة مسؤوليتها: nobody's.
                if (verbs.Before(i) is >= 0 and var saying && verbs.Of(saying).Subject is { IsEmpty: false } claimant && Words[claimant.First].StemKey == "اي") return default;
                return i == before - 1 ? referents.Actor(i, pronoun) : default;
            }

            // أعلن التنظيم المسؤولية عن التفجير، تبنى مسؤولية الهجوم: who owns to a deed.
            if (Words[i].StemKey is "مسووليه" or "مسيوليه" && i >= before - 1) return verbs.Before(i) is >= 0 and var claims && Owns(claims) ? verbs.Of(claims).Subject : default;
            var genitive = complements.Genitive(i);
            if (!genitive.IsEmpty && genitive.End + 1 < before && before - genitive.End < 7 && Words[genitive.End].Form is "«" or "\"" or "“" && Words[before - 1].Form is "»" or "\"" or "”") return new WordRange(genitive.First, before);
            return genitive.End == before || genitive.Contains(before - 1) ? new WordRange(genitive.First, before) : default;
        }

        return default;
    }

    private bool Owns(int verb)
    {
        if (verbs.Of(verb).Subject is { IsEmpty: false } claimant && Words[claimant.First].StemKey is "اي" or "احد" || verb > 0 && Words[verb - 1].StemKey is "لم" or "لا" or "لن") return false;
        foreach (var lemma in lexicon.LemmasOf(Words[verb]))
            if (lemma is "اعلن" or "تبني" or "ادعي" or "اقر" or "اعترف") return true;
        return false;
    }

    /// <summary>الضابط المتهم بقتل، المسؤولين عن خطف، سبق للجيش استعادة: whoever the word before the deed says did it, or did it before.</summary>
    private WordRange Charged(Draft draft)
    {
        var before = Words[draft.First].HasPreposition ? draft.First : draft.First - 1;
        var floor = context.Document.Sentences[Words[draft.Core].Sentence].First;
        if (before < floor) return default;
        var at = before - 1;
        if (at >= floor && draft.Preposition is "ب" or "عن" or "في" && Words[at] is { StemKey: "متهم" or "متهمه" or "متهمين" or "متهمون" or "متهمان" or "مدان" or "مدانين" or "مدانون" or "مسوول" or "مسوولين" or "مسوولون" or "مسووله" or "متورط" or "متورطين" or "متورطون" or "متورطه" or "ضالع" or "ضالعين" or "ضالعه" or "ضالعون" or "مشتبه", HasConjunction: false })
        {
            var held = context.Phrases.NounPhraseEndingAt(at);
            if (Words[at].HasArticle && !held.IsEmpty && held.End == at && Words[at - 1].HasArticle && !lookups.Act.Meets(lookups.ClassesAt(lookups.Core(held)))) return held;
            // The ones charged, with no other noun; those responsible are nobody yet.
            return Words[at].StemKey is ['م', 'ت' or 'د', 'ه' or 'ا' or 'و', ..] && (Words[at].HasArticle || context.Phrases.TagOf(at).Nominal) ? new WordRange(at, at + 1) : default;
        }

        // سبق للقوات استعادة، تسنى للمسلحين دخول
        if (draft.Preposition.Length == 0)
            for (var i = draft.First - 1; i > floor && i > draft.First - 8; i--)
                if ((Words[i].Proclitics & Proclitics.Lam) != 0 && Words[i - 1].StemKey is "سبق" or "تسني" or "اتيح" or "تاح" && complements.PhraseAt(i) is var able && (able.End == draft.First || able.Contains(draft.First - 1))) return new WordRange(i, draft.First);
        return default;
    }

    /// <summary>Fighting and visits in whose course something is done: the one who does it takes part (سيطر الجيش بعد اشتباكات, قال الوزير خلال زيارة).</summary>
    private void Within(Draft draft, IReadOnlyList<Draft> drafts)
    {
        var mutual = Array.IndexOf(draft.Frame.Recipient, "between") >= 0;
        var visit = draft.Code is { Type: "CONSULT" } && draft.Preposition is "خلال" or "في" or "اثناء" or "عقب" or "بعد";
        if (draft.Code.Type == "ASSAULT" && mutual)
        {
            for (var i = drafts.Count - 1; i >= 0; i--)
                if (drafts[i].Core == draft.Governor && drafts[i].Code.Type is "COERCE" or "ASSAULT" && !drafts[i].IsNoun && !verbs.Of(draft.Governor).Passive
                    && lookups.Armed.Meets(lookups.ClassesOf(drafts[i].Actor))) draft.Actor = drafts[i].Actor;
            // تمكن الجيش من السيطرة على البلدة بعد اشتباكات مع المسلحين
            if (draft.Actor.IsEmpty && !draft.Recipient.IsEmpty && draft.Governor >= 0 && Doer(draft.Governor) is { IsEmpty: false } doer && lookups.Armed.Meets(lookups.ClassesOf(doer)) && doer.First != draft.Recipient.First && Manages(draft.Governor)) draft.Actor = doer;
        }
        else if (!mutual && draft.Code.Type == "COERCE" && draft.Preposition is "بعد" or "عقب" or "اثر" or "خلال" && draft.Governor >= 0 && Doer(draft.Governor) is { IsEmpty: false } own && own.First != draft.Recipient.First
            && lookups.Armed.Meets(lookups.ClassesOf(own)) && (Manages(draft.Governor) || drafts.Any(d => d.Core == draft.Governor && !d.IsNoun && d.Code.Type is "COERCE" or "ASSAULT")))
        {
            // واصلت القوات التقدم بعد السيطرة على البلدة: one deed after another.
            draft.Actor = own;
        }
        else if (visit && (!mutual || !draft.Recipient.IsEmpty))
        {
            // قال كذا، وخلال زيارة إلى بغداد أكد الوزير: a phrase that opens its own clause belongs to the verb after it.
            var opens = draft.First > 0 && Words[draft.First - 1].HasConjunction && Words[draft.First - 1].StemKey == draft.Preposition;
            var subject = draft.Governor >= 0 && !opens ? verbs.Of(draft.Governor).Subject : default;
            for (var i = draft.Core + 1; subject.IsEmpty && i < context.Document.Sentences[Words[draft.Core].Sentence].End && i < draft.Core + 12; i++)
                if (verbs.IsVerb(i) && !lookups.IsAuxiliary(i)) subject = verbs.Of(i).Subject;
            if (lookups.Act.Meets(lookups.ClassesOf(subject))) return;
            draft.Actor = subject;
        }
        else if (visit && draft.Governor >= 0 && Doer(draft.Governor) is { IsEmpty: false } pair)
        {
            // بحث الرئيس ونظيره، خلال اتصال هاتفي: both talk.
            for (var i = pair.First + 1; i < pair.End; i++)
                if (Words[i].HasConjunction && _counterpart.Meets(lookups.ClassesAt(i)))
                {
                    (draft.Actor, draft.Recipient) = (new WordRange(pair.First, i), new WordRange(i, pair.End));
                    return;
                }
        }
    }

    /// <summary>Whether a verb says that its subject brought a deed off or began it (تمكن، نجح، استطاع، حقق، واصل).</summary>
    private bool Manages(int verb)
    {
        foreach (var lemma in lexicon.LemmasOf(Words[verb]))
        {
            if (Array.Exists(lexicon.Governors.ModalVerb(lemma), m => m is { Control: 's', Status: "asserted" }) || lemma == "حقق") return true;
            if (Array.Exists(lexicon.Governors.Light(lemma), l => l.Kind == LightKind.Empty)) return true;
        }

        return false;
    }

    /// <summary>قصف التحالف مواقع المتمردين لدعم المقاومة: whoever does the deed of the clause aims at what it is for, not who was named last; what is blamed, praised or asked for has its own.</summary>
    private WordRange Aiming(Draft draft, IReadOnlyList<Draft> drafts)
    {
        var governor = draft.Governor;
        // خرجت الدبابات التي قدمها الحلف، لتعزيز القوات: a relative clause that has ended governs nothing.
        while (governor >= 0 && lookups.IsRelative(governor) && verbs.Before(governor) is >= 0 and var outer && Parts(governor, draft.First)) governor = outer;
        if (governor < 0 || Doer(governor) is not { IsEmpty: false } doer || doer.First == draft.Recipient.First || doer.End > draft.First) return default;
        var classes = lookups.ClassesOf(doer);
        if (!lookups.Armed.Meets(classes) && !lookups.Official.Meets(classes) && !lookups.Body.Meets(classes) && !lookups.Name.Meets(classes) && !lookups.Person.Meets(classes) && !lookups.IsPersonAt(doer.First)) return default;
        return drafts.Any(d => d.Core == governor && d.Code.Type is "ACCUSE" or "SUPPORT" or "REJECT" or "REQUEST") ? default : doer;
    }

    /// <summary>ما قامت به الميليشيات من قصف، ما ارتكبه الجنود من قتل: what the clause of ما takes up is the deed that من names, and its subject's.</summary>
    private WordRange Named(Draft draft)
    {
        if (draft.Preposition != "من" || draft.Governor < 1 || draft.First - draft.Governor > 12 || Words[draft.Governor - 1] is not { Enclitic: null, StemKey: "ما" or "عما" or "مما" or "بما" or "لما" }) return default;
        var verb = draft.Governor;
        var does = false;
        // ما تجده المؤسسة من دعم: what one finds or gets is not one's doing.
        foreach (var lemma in lexicon.LemmasOf(Words[verb])) does |= lemma is "حقق" or "قام" or "اقدم" or "مارس" or "بذل" || Array.Exists(lexicon.Governors.Light(lemma), l => l.Kind is LightKind.Carry or LightKind.Empty);
        if (!does) return default;
        var held = Words[verb].Enclitic is "ه";
        if (!held && !(Words[verb + 1].Enclitic is "ه" && context.Phrases.TagOf(verb + 1).Pos == PartOfSpeech.Preposition)) return default;
        var doer = verbs.Of(verb).Subject is { IsEmpty: false } subject && subject.First > verb ? subject : context.Phrases.TagOf(held ? verb + 1 : verb + 2).Nominal ? complements.PhraseAt(held ? verb + 1 : verb + 2) : default;
        if (doer.End >= draft.First) doer = new WordRange(doer.First, draft.First - 1);
        return doer.Count > 0 && IsParty(doer) ? doer : default;
    }

    /// <summary>يسعى التنظيم إلى إضعاف الدولة من خلال استهداف الشرطة، اتهمهم بزعزعة البلاد عبر خطف الصحفيين: who does the one does the other that serves it.</summary>
    private WordRange Through(Draft draft, IReadOnlyList<Draft> drafts)
    {
        if (!draft.Frame.TakesObject || draft.Governor < 0 || Words[draft.First].HasPreposition || draft.First < 2) return default;
        var before = Words[draft.First - 1];
        if (before.HasConjunction || !(before.StemKey == "عبر" || before.StemKey == "خلال" && Words[draft.First - 2].StemKey == "من" || before.StemKey == "طريق" && Words[draft.First - 2].StemKey == "عن")) return default;
        foreach (var charge in drafts)
            if (charge.Core == draft.Governor && charge.Code.Type == "ACCUSE") return IsParty(charge.Recipient) ? charge.Recipient : default;
        return Doer(draft.Governor) is { IsEmpty: false } doer && doer.End < draft.First && IsParty(doer) ? doer : default;
    }

    private bool IsParty(WordRange phrase) => !phrase.IsEmpty && ((lookups.Armed | lookups.Official | lookups.Body | lookups.Name | lookups.Person | lookups.Force).Meets(lookups.ClassesOf(phrase)) || lookups.IsPersonAt(phrase.First) || lookups.IsStateAt(phrase.First) || Words[phrase.First].Has(Features.Human));

    private bool Parts(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
            if (Words[i].Form is "،" or ",") return true;
        return false;
    }

    private WordRange Doer(int verb)
    {
        if (verbs.IsSpeech(verb)) return default;
        var arguments = verbs.Of(verb);
        return arguments.Passive || lookups.Act.Meets(lookups.ClassesOf(arguments.Subject)) ? default : arguments.Subject;
    }
}
