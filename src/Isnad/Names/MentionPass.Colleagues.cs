namespace Isnad.Names;

/// <content>Whom a looser word than his office takes up: المسؤول for a minister, الخبيرة for a researcher.</content>
internal sealed partial class MentionPass
{
    /// <summary>
    /// The person before a word whom a looser description fits: المتحدث الإعلامي for a spokesman, المسؤول التركي for any Turk in office.
    /// </summary>
    private int Colleague(HeadNoun noun, OfficePhrase phrase, int before)
    {
        var loose = noun.Lemma is "مسوول" or "دبلوماسي" or "ديبلوماسي" or "قيادي" or "ضابط";
        // الدبلوماسي الكبير في الوزارة: whom the report leaves without a name is none of those it names.
        if (IsRanked(before, phrase.End)) return -1;
        for (var i = _table.Mentions.Count - 1; i >= 0; i--)
        {
            var mention = _table.Mentions[i];
            if (mention.Words.First >= before) continue;
            var actor = _table.Actors[mention.Actor];
            if (!actor.IsPerson || actor.Heads.Count == 0 && actor.Entry < 0) continue;
            if (!loose && !HasOffice(actor, phrase.Lemma) || IsOfOtherGender(mention.Actor, before)) continue;
            // ضابط بوروندي is not the president of the land.
            if (noun.Lemma is "ضابط" && !HasOffice(actor, "ضابط") && actor.Cameo?.EndsWith("MIL", StringComparison.Ordinal) != true && actor.Cameo?.EndsWith("COP", StringComparison.Ordinal) != true) continue;
            // الرئيس التركي is no prime minister, رئيس اللجنة no president.
            if (phrase.Lemma == "رييس" && phrase.Country is not null && !actor.Heads.Contains("رييس") && !(actor.Entry >= 0 && HoldsTerm(actor, phrase))) continue;
            if (phrase.Of.Length > 0 && actor.OfficeOf != phrase.Of) continue;
            if (phrase.Country is not null && phrase.Country != actor.Country) continue;
            if (phrase.Affiliation >= 0 && actor.HeadOf >= 0 && actor.HeadOf != phrase.Affiliation && _table.Actors[actor.HeadOf].HeadOf != phrase.Affiliation
                && _table.Actors[phrase.Affiliation].Kind != ActorKinds.State && _table.Actors[actor.HeadOf].Kind != ActorKinds.State) continue;
            // نائب الملك is none of another state's.
            if (phrase.Affiliation >= 0 && _table.Actors[phrase.Affiliation] is { IsPerson: true, Country: { } of } && actor.Country is { } own && own != of) continue;
            if (phrase.Country is null && phrase.Affiliation < 0 && loose && !HasOffice(actor, phrase.Lemma)) continue;
            return mention.Actor;
        }

        return -1;
    }

    /// <summary>المتحدث of المتحدثة: whether the report calls somebody only by offices of the other gender than a word.</summary>
    private bool IsOfOtherGender(int actor, int at)
    {
        var other = false;
        foreach (var mention in _table.Mentions)
        {
            if (mention.Actor != actor || mention.Kind == MentionKind.Name && mention.Name.First <= mention.Words.First || !OfficeAt(mention.Words.First)) continue;
            if (_words[mention.Words.First].Form.EndsWith('ة') == _words[at].Form.EndsWith('ة')) return false;
            other = true;
        }

        return other;
    }

    /// <summary>الكبير، الرفيع، البارز: whether a phrase says of somebody no more than his rank.</summary>
    private bool IsRanked(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
            if (_words[i].Key is "الكبير" or "الكبيره" or "الرفيع" or "الرفيعه" or "البارز" or "البارزه") return true;
        return false;
    }

    /// <summary>The offices of those whom a looser word (الخبيرة for a researcher, المسؤول العسكري for a commander) takes up; empty for words that take up none.</summary>
    private static string[] KindOf(string lemma) => lemma switch
    {
        "خبير" or "محلل" or "مختص" or "اكاديمي" or "باحث" or "كاتب" => ["باحث", "محلل", "خبير", "مختص", "اكاديمي", "استاذ", "كاتب"],
        "مسوول" => ["رييس", "رييس اركان", "رييس برلمان", "رييس وزراء", "نايب رييس", "مدير", "مدير عام", "وزير", "قايد", "امين", "امين عام", "وكيل", "نايب", "مستشار", "محافظ", "متحدث", "ناطق", "مندوب", "سفير", "مبعوث", "ممثل", "منسق", "مفوض"],
        "دبلوماسي" or "ديبلوماسي" => ["سفير", "مندوب", "مبعوث", "موفد", "وزير", "ممثل", "قنصل"],
        "مبعوث" or "موفد" or "وسيط" => ["مبعوث", "موفد", "ممثل", "وسيط", "منسق"],
        "قيادي" => ["رييس", "نايب رييس", "زعيم", "امين", "امين عام", "متحدث", "ناطق", "عضو"],
        "برلماني" => ["نايب", "عضو", "سيناتور", "رييس برلمان"],
        _ => [],
    };

    /// <summary>The named person of the last sentences whom a looser word than his office takes up; -1 where none fits by office, gender, state and body.</summary>
    private int Kindred(HeadNoun noun, OfficePhrase phrase, int before)
    {
        var kind = KindOf(noun.Lemma);
        if (kind.Length == 0 || IsRanked(before, phrase.End)) return -1;
        for (var i = _table.Mentions.Count - 1; i >= 0; i--)
        {
            var mention = _table.Mentions[i];
            if (mention.Words.First >= before || mention.Words.End > before) continue;
            if (_words[before].Sentence - _words[mention.Words.First].Sentence > 2) break;
            var actor = _table.Actors[mention.Actor];
            if (!actor.IsPerson || actor.Anonymous || actor.NameKeys.Length == 0 && actor.Entry < 0) continue;
            if (!Array.Exists(kind, k => HasOffice(actor, k))) return -1;
            if (phrase.Country is not null && phrase.Country != actor.Country || phrase.Affiliation >= 0 && actor.HeadOf >= 0 && phrase.Affiliation != actor.HeadOf && _table.Actors[phrase.Affiliation].Kind != ActorKinds.State) return -1;
            if (mention.Name.First > mention.Words.First && _words[before].Form.EndsWith('ة') != _words[mention.Words.First].Form.EndsWith('ة')) return -1;
            return mention.Actor;
        }

        return -1;
    }
}
