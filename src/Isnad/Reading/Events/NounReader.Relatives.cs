using Isnad.Text;

namespace Isnad.Reading.Events;

/// <content>What a relative clause says of its event noun.</content>
internal sealed partial class NounReader
{
    /// <summary>The relative clause on the noun: غارات شنتها المقاتلات على …، هجوم استهدف …، الجرائم التي ارتكبها ….</summary>
    private void Relative(Draft draft, WordRange phrase, HashSet<int> consumed)
    {
        var end = context.Document.Sentences[Words[draft.Core].Sentence].End;
        var at = phrase.End;
        for (var steps = 0; at < end && steps < 12; at++, steps++)
        {
            if (verbs.IsVerb(at)) break;
            if (Words[at].Kind == WordKind.Punctuation && Words[at].Form is not ("\"" or "«" or "»" or "“" or "”" or "(" or ")")) return;
            if (context.Phrases.TagOf(at).Pos == PartOfSpeech.Subordinator || Words[at].HasConjunction) return;
        }

        if (at >= end || !verbs.IsVerb(at) || Words[at].HasConjunction) return;
        var relative = context.Phrases.TagOf(at - 1).Pos == PartOfSpeech.Relative && at - 1 <= phrase.End + 2;
        var taken = Words[at].Enclitic is not null || relative && at + 1 < end && Words[at + 1].Enclitic is not null && context.Phrases.TagOf(at + 1).Pos == PartOfSpeech.Preposition;
        // اعتداء انتحاري قام به التنظيم
        taken |= !relative && !Words[draft.Core].HasArticle && Words[at].StemKey is "قام" or "قامت" or "يقوم" or "تقوم" or "قاموا" or "تورط" or "تورطت" or "شارك" or "شاركت" && at + 1 < end && Words[at + 1].Enclitic is not null && context.Phrases.TagOf(at + 1).Pos == PartOfSpeech.Preposition;
        if (!relative && at > phrase.End + 5 || relative && !IsOwn(phrase, at - 1)) return;
        if (!relative && Words[draft.Core].HasArticle || !Refers(Words[at].Enclitic ?? (taken ? Words[at + 1].Enclitic : null), draft.Core) && !(taken && IsPlanted(draft, phrase, at))) return;
        if (!relative && context.Phrases.TagOf(at - 1).Pos == PartOfSpeech.Relative) return;
        // تعزيز الإجراءات بعد هجوم نسب إلى: the clause is the nearer deed's.
        for (var i = phrase.End; i < at && !relative; i++)
            if (lookups.Act.Meets(lookups.ClassesAt(i)) && !Words[i].HasArticle) return;
        if (taken) Taken(draft, at, consumed);
        else Aimed(draft, at, consumed);
    }

    /// <summary>Whether nothing but adjectives and quotation marks stand between a noun's phrase and its relative pronoun (not استعادة البلدات على الطريق التي).</summary>
    private bool IsOwn(WordRange phrase, int relative)
    {
        for (var i = phrase.End; i < relative; i++)
            if (Words[i].Kind == WordKind.Arabic && (Words[i].HasPreposition || context.Phrases.TagOf(i).Pos is PartOfSpeech.Preposition)) return false;
        return true;
    }

    /// <summary>Whether the verb's pronoun agrees with the noun (هجوم شنه، غارات شنتها), so that the clause is the noun's and not another's.</summary>
    private bool Refers(string? pronoun, int noun)
    {
        if (pronoun is null) return true;
        var feminine = lookups.HeadIsFeminine(new WordRange(noun, noun + 1)) || Words[noun].Has(Features.Plural) || Words[noun].StemKey is "معارك" or "حروب" or "كماين" or "مجازر" or "فظايع" or "جرايم";
        return pronoun == (Words[noun].Has(Features.Dual) ? "هما" : feminine ? "ها" : "ه");
    }

    /// <summary>انفجار قنبلة زرعها متشددون: who laid the bomb is who struck.</summary>
    private bool IsPlanted(Draft draft, WordRange phrase, int verb) => phrase.Count > 1 && draft.Code.Type == "ASSAULT" && Words[verb].Enclitic is "ها" or "ه" && Words[verb].StemKey is "زرع" or "زرعت" or "وضع" or "وضعت" or "فجر" or "فجرت" or "القي" or "القت" or "اطلق" or "اطلقت" or "نصب" or "نصبت" or "فخخ" or "فخخت" or "يقود" or "قاد"
        && Refers(Words[verb].Enclitic, draft.Core + 1);

    /// <summary>The clause's pronoun is the noun: its subject acts (شنتها القوات), or suffers (تعرض لها المدنيون).</summary>
    private void Taken(Draft draft, int verb, HashSet<int> consumed)
    {
        var arguments = verbs.Of(verb);
        var suffers = false;
        var blamed = false;
        // الجريمة التي يندى لها الجبين: what a preposition takes up is not done by the verb's subject, unless the verb says so.
        if (Words[verb].Enclitic is null && Words[verb].StemKey is not ("قام" or "قامت" or "يقوم" or "تقوم" or "قاموا" or "تورط" or "تورطت" or "شارك" or "شاركت") && !IsLight(verb)) return;
        // الهجوم الذي يعده السكان الأعنف، الذي أدانته الحكومة: who thinks or speaks of it did not do it.
        if (draft.Code.Type is "ASSAULT" or "COERCE" or "CONSULT" or "PROTEST" && (!IsLight(verb) && verbs.IsSpeech(verb) && draft.Code.Type is "ASSAULT" or "COERCE" || Words[verb].StemKey is "يعد" or "تعد" or "عد" or "عدت" or "اعتبر" or "اعتبرت" or "يعتبر" or "تعتبر" or "وصف" or "وصفت" or "يصف" or "تصف" or "راي" or "يري" or "تري" or "سمي" or "يسمي" or "تسمي" or "ادان" or "ادانت" or "دان" or "دانت" or "استنكر" or "استنكرت" or "شجب" or "شجبت" or "تابع" or "تابعت" or "شاهد" or "نقل" or "نقلت" or "بث" or "بثت" or "نشر" or "نشرت" or "صور" or "وثق" or "وثقت")) return;
        // الهدنة التي اقترحها المبعوث، الضربات التي خطط لها: nor who wanted or proposed it.
        if (!IsLight(verb) && IsWish(verb))
        {
            consumed.Add(verb);
            return;
        }

        foreach (var lemma in lexicon.LemmasOf(Words[verb]))
            foreach (var light in lexicon.Governors.Light(lemma))
            {
                suffers |= light.Kind == LightKind.Suffer;
                if (light.Kind == LightKind.Place)
                {
                    // المواجهات التي شهدتها المدينة
                    if (draft.Place.IsEmpty && arguments.Subject.First > verb) draft.Place = arguments.Subject;
                    if (draft.Recipient.IsEmpty) draft.Recipient = complements.Nearest(verb, draft.Frame.Recipient);
                    consumed.Add(verb);
                    return;
                }

                if (light.Kind != LightKind.Blame) continue;
                if (draft.Actor.IsEmpty) draft.Actor = complements.Nearest(verb, [light.Argument]);
                blamed = true;
            }

        var subject = arguments.Subject.First > verb || !arguments.SubjectSaid && Refers(Words[verb].Enclitic, draft.Core) ? arguments.Subject : default;
        // الهزائم التي تعرضوا لها: they are those named before.
        if (suffers && subject.IsEmpty && lookups.IsPlural(verb)) subject = referents.Recipient(draft.Core, "هم", draft.Actor);
        if (suffers && draft.Recipient.IsEmpty) draft.Recipient = subject;
        else if (!suffers && draft.Actor.IsEmpty) draft.Actor = subject;
        // اتصال تلقاه من نظيره: who calls is behind من.
        if (suffers && draft.Code.Type == "CONSULT" && complements.Nearest(verb, ["من"]) is { IsEmpty: false } caller)
        {
            if (draft.Recipient.IsEmpty || draft.Recipient.First == caller.First) draft.Recipient = verbs.Before(draft.Core) is >= 0 and var outer ? verbs.Of(outer).Subject : default;
            draft.Actor = caller;
        }
        if (draft.Recipient.IsEmpty) draft.Recipient = complements.Nearest(verb, draft.Frame.Recipient);
        if (!blamed) consumed.Add(verb);
    }

    private bool IsLight(int verb)
    {
        foreach (var lemma in lexicon.LemmasOf(Words[verb]))
            if (lexicon.Governors.Light(lemma).Length > 0 || lexicon.Governors.TakesPart(lemma)) return true;
        return false;
    }

    private bool IsWish(int verb)
    {
        foreach (var lemma in lexicon.LemmasOf(Words[verb]))
            if (lexicon.Governors.Wishes(lemma)) return true;
        return false;
    }

    private void Aimed(Draft draft, int verb, HashSet<int> consumed)
    {
        foreach (var lemma in lexicon.LemmasOf(Words[verb]))
            foreach (var light in lexicon.Governors.Light(lemma))
            {
                if (light.Kind == LightKind.Blame)
                {
                    if (draft.Actor.IsEmpty) draft.Actor = complements.Nearest(verb, [light.Argument]);
                    // تفجير نسبت المسؤولية عنه إلى: the deed is certain, who did it is not.
                    if (Words[verb + 1].StemKey is not ("مسووليه" or "مسءوليه" or "مسئوليه")) draft.Status = "possible";
                }

                if (light.Kind != LightKind.Aim) continue;
                var arguments = verbs.Of(verb);
                var aimed = !arguments.Object.IsEmpty ? arguments.Object : arguments.Subject.First > verb ? arguments.Subject : default;
                if (aimed.IsEmpty) continue;
                if (draft.Recipient.IsEmpty) draft.Recipient = aimed;
                consumed.Add(verb);
                return;
            }
    }
}
