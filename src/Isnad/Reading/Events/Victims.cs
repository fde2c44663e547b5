using Isnad.Text;

namespace Isnad.Reading.Events;

/// <summary>Joins deaths and wounds with the strike that the same sentence names as their cause (قتل ستة في غارات شنتها الطائرات).</summary>
internal sealed class Victims(ReadingContext context, Lookups lookups, VerbReader verbs)
{
    private IReadOnlyList<Word> Words => context.Document.Words;

    public void Fill(List<Draft> drafts)
    {
        // قتل وأصيب عدد من العناصر: two verbs side by side befall the same.
        for (var i = 1; i < drafts.Count; i++)
            if (drafts[i] is { IsNoun: false } second && drafts[i - 1] is { IsNoun: false, Recipient.IsEmpty: true } first && second.Cue == first.Cue + 1 && Words[second.Cue].HasConjunction && IsHarm(first) && IsHarm(second) && second.Recipient.First > second.Cue)
            {
                first.Recipient = second.Recipient;
                if (first.Actor.IsEmpty || first.Actor.First == second.Recipient.First) first.Actor = second.Actor;
            }

        for (var i = 0; i < drafts.Count; i++)
        {
            var victim = drafts[i];
            if (Fought(drafts, i) is { } fight)
            {
                // قتل جنديان في اشتباكات مع المسلحين: who fell fought, and those whom they fought killed them.
                victim.Actor = fight.Recipient;
                if (lookups.Armed.Meets(lookups.ClassesOf(victim.Recipient))) fight.Actor = victim.Recipient;
                continue;
            }

            if (IsFoiling(victim) && Foiled(drafts, i) is { } attack && !attack.Actor.IsEmpty && attack.Actor.First != victim.Actor.First) victim.Recipient = attack.Actor;
            if (!IsHarm(victim) || !victim.Actor.IsEmpty) continue;
            victim.Actor = After(drafts, i) is { IsEmpty: false } after ? after : Before(drafts, i);
            if (victim.Actor.First == victim.Recipient.First) victim.Actor = default;
        }

        for (var i = 0; i < drafts.Count; i++)
            if (IsHarm(drafts[i]) && !drafts[i].Recipient.IsEmpty && drafts[i].Lemma is not ("تدمير" or "دمر")) Struck(drafts, i);
    }

    /// <summary>مقتل جنديين بهجوم، غارة أدت إلى مقتل القائد: who died in an attack is whom it hit, where nothing else is said.</summary>
    private void Struck(List<Draft> drafts, int at)
    {
        var victim = drafts[at];
        for (var i = at + 1; i < drafts.Count && drafts[i].Core < victim.Core + 24 && Words[drafts[i].Core].Sentence == Words[victim.Core].Sentence; i++)
        {
            if (IsHarm(drafts[i])) continue;
            if (!IsAttack(drafts[i]) || drafts[i].Preposition is not ("في" or "ب" or "جراء" or "اثر" or "نتيجه" or "خلال")) return;
            for (var k = victim.Core + 1; k < drafts[i].Core; k++)
                if (Words[k].Form is "؛" or ":" || verbs.IsVerb(k) && Words[k].HasConjunction && !IsHarmVerb(drafts, k)) return;
            drafts[i].Recipient = victim.Recipient;
            return;
        }

        if (victim.Bond != Bond.Preposition || !lookups.IsCause(victim.Governor)) return;
        for (var i = at - 1; i >= 0 && Words[drafts[i].Core].Sentence == Words[victim.Core].Sentence; i--)
        {
            if (IsHarm(drafts[i])) continue;
            if (IsAttack(drafts[i]) && drafts[i].Core > victim.Governor - 16) drafts[i].Recipient = victim.Recipient;
            return;
        }
    }

    private bool IsAttack(Draft draft) => draft is { IsNoun: true, Code.Type: "ASSAULT", Recipient.IsEmpty: true } && draft.Cue == draft.Core && !IsMutual(draft)
        && !Words[draft.Core].HasArticle && !(draft.Actor.First == draft.Core + 1 && Words[draft.Core + 1].HasArticle)
        && draft.Lemma is "هجوم" or "هجمات" or "غاره" or "غارات" or "ضربه" or "ضربات" or "قصف" or "كمين" or "اعتداء" or "اعتداءات";

    private static bool IsHarm(Draft draft) => draft.Code is { Type: "ASSAULT", Mode: not "heavy-weapons" }
        && draft.Lemma is "قتل" or "مقتل" or "مصرع" or "اصاب" or "اصابه" or "استشهد" or "استشهاد" or "جرح" or "تدمير" or "دمر" or "لقي" or "سقط" or "سقوط" or "اودي" or "تصفيه";

    /// <summary>Verbs that undo an attack: their recipient is who attacked.</summary>
    private static bool IsFoiling(Draft draft) => draft.Lemma is "احبط" or "افشل" or "صد" or "تصدي" or "احباط" or "افشال";

    private Draft? Foiled(List<Draft> drafts, int at)
    {
        for (var i = at + 1; i < drafts.Count && i < at + 3; i++)
            if (drafts[i].IsNoun && drafts[at].Recipient.Contains(drafts[i].Core) && Words[drafts[i].Core].Sentence == Words[drafts[at].Core].Sentence) return drafts[i];
        return null;
    }

    /// <summary>The actor of a strike after it, led by في، ب، جراء and the like before any other clause begins.</summary>
    private WordRange After(List<Draft> drafts, int at)
    {
        for (var i = at + 1; i < drafts.Count && Words[drafts[i].Core].Sentence == Words[drafts[at].Core].Sentence; i++)
        {
            var other = drafts[i];
            for (var k = drafts[at].Core + 1; k < other.Core; k++)
                if (Words[k].Form is "؛" or ":" || verbs.IsVerb(k) && Words[k].HasConjunction && !IsHarmVerb(drafts, k)) return default;
            if (IsHarm(other)) continue;
            if (other is { IsNoun: true, Code.Type: "ASSAULT" } && !other.Actor.IsEmpty && other.Bond == Bond.Preposition && !IsMutual(other)) return other.Actor;
            // بشظايا قذائف أطلقها متمردون: the clause on the weapon says who fired it.
            if (other is { IsNoun: false, Code.Type: "ASSAULT" } && !other.Actor.IsEmpty && lookups.IsRelative(other.Core)) return other.Actor;
            // قتل عشرة عندما فجر انتحاري نفسه
            if (other is { IsNoun: false, Code.Type: "ASSAULT" } && !other.Actor.IsEmpty && Words[other.Core - 1].StemKey is "عندما" or "حين" or "حينما" or "لما" or "بعدما" && !verbs.Of(other.Core).Passive) return other.Actor;
            if (!IsMutual(other)) return default;
        }

        return default;
    }

    /// <summary>The fight right behind a death in which only those are named whom the dead fought (مقتل ثلاثة جنود في مواجهات مع مسلحين), or null.</summary>
    private Draft? Fought(List<Draft> drafts, int at)
    {
        var victim = drafts[at];
        if (!IsHarm(victim) || !victim.Actor.IsEmpty || victim.Recipient.IsEmpty) return null;
        for (var i = at + 1; i < drafts.Count && drafts[i].Core < victim.Core + 16 && Words[drafts[i].Core].Sentence == Words[victim.Core].Sentence; i++)
        {
            if (IsHarm(drafts[i])) continue;
            var fight = drafts[i];
            if (!IsMutual(fight) || fight is not { IsNoun: true, Code.Type: "ASSAULT", Actor.IsEmpty: true, Preposition: "في" or "خلال" or "اثناء" or "جراء" or "اثر" or "نتيجه" } || !lookups.Armed.Meets(lookups.ClassesOf(fight.Recipient)) || Words[fight.Recipient.First - 1].StemKey != "مع") return null;
            for (var k = victim.Core + 1; k < fight.Core; k++)
                if (Words[k].Form is "؛" or ":" || verbs.IsVerb(k) && !IsHarmVerb(drafts, k)) return null;
            return fight;
        }

        return null;
    }

    private WordRange Before(List<Draft> drafts, int at)
    {
        var victim = drafts[at];
        // هجوم على السوق أودى بحياة ستة: whose attack it was.
        if (victim.Lemma == "اودي")
        {
            foreach (var own in drafts)
                if (own.IsNoun && verbs.Of(victim.Core).Subject.Contains(own.Core)) return own.Actor;
            for (var i = at - 1; i >= 0 && Words[drafts[i].Core].Sentence == Words[victim.Core].Sentence; i--)
                if (drafts[i].Code.Type == "ASSAULT" && !IsHarm(drafts[i])) return IsMutual(drafts[i]) ? default : drafts[i].Actor;
            return default;
        }

        if (victim.Bond is not (Bond.Preposition or Bond.Object or Bond.Coordinated) || !lookups.IsCause(victim.Governor)) return default;
        // قصفت الطائرات … غداة تبادل للنار، وأسفر القصف عن مقتل: the deed that the cause names again.
        if (verbs.Of(victim.Governor).Subject is { IsEmpty: false } cause && Words[cause.First] is { HasArticle: true } named)
            for (var i = at - 1; i >= 0 && Words[drafts[i].Core].Sentence == Words[victim.Core].Sentence; i--)
                if (drafts[i].Code.Type == "ASSAULT" && drafts[i].Lemma == named.StemKey && !drafts[i].Actor.IsEmpty) return drafts[i].Actor;
        for (var i = at - 1; i >= 0 && Words[drafts[i].Core].Sentence == Words[victim.Core].Sentence; i--)
            if (drafts[i].Code.Type == "ASSAULT" && !drafts[i].Actor.IsEmpty && !IsMutual(drafts[i])) return drafts[i].Actor;
        return default;
    }

    private static bool IsMutual(Draft draft) => Array.IndexOf(draft.Frame.Recipient, "between") >= 0;

    private static bool IsHarmVerb(List<Draft> drafts, int verb)
    {
        foreach (var draft in drafts)
            if (draft.Core == verb) return IsHarm(draft);
        return false;
    }
}
