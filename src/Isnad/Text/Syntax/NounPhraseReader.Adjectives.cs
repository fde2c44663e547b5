namespace Isnad.Text.Syntax;

/// <content>Which definite words describe the noun before them.</content>
internal sealed partial class NounPhraseReader
{
    /// <summary>العام الماضي, العام 2014: the year, not the adjective.</summary>
    private bool FollowedByTime(int p, int limit) => p + 1 < limit && (tags[p + 1].Pos == PartOfSpeech.Numeral
        || document.Words[p + 1].StemKey is "ماضي" or "حالي" or "مقبل" or "جاري" or "قادم" or "فايت" or "منصرم");

    /// <summary>A definite word after a definite noun that the tagger calls a noun but that agrees like an adjective (المتحدة، المسلحة).</summary>
    private bool FollowsAsAdjective(int p, in State s)
    {
        ref readonly var t = ref tags[p];
        if (t.Is(Kinds.Title | Kinds.Rank | Kinds.Body | Kinds.Place | Kinds.Saying)) return false;
        if (t.Is(Kinds.Adjective)) return true;
        if (s.Titled && s.Last == p - 1 && tags[s.Last].Is(Kinds.Rank)) return false;
        var word = document.Words[p];
        var form = word.StemForm;
        var agrees = t.Feminine ? tags[s.Head].Feminine || tags[s.Last].Feminine || tags[s.Head].Plural || tags[s.Last].Plural : !tags[s.Last].Feminine || !tags[s.Head].Feminine;
        if (!agrees) return false;
        var person = t.Is(Kinds.Person) && tags[s.Head].Is(Kinds.Person | Kinds.Title | Kinds.Rank) && !t.Feminine;
        if ((word.Features & (Features.Nisba | Features.ActiveParticiple | Features.PassiveParticiple)) != 0 && !person) return true;
        if (t.Is(Kinds.Person) && t.Feminine && form.EndsWith('ة') && form[0] == 'م' && !tags[s.Head].Is(Kinds.Person | Kinds.Title)) return true;
        var nisba = form.Length > 4 && (form.EndsWith("ية", StringComparison.Ordinal) && !t.Is(Kinds.Person) || form.EndsWith("يين", StringComparison.Ordinal) && tags[s.Last].Plural
            || form[^1] == 'ي' && !t.Feminine && (!t.Known || tags[p - 1].Article && !t.Is(Kinds.GivenName | Kinds.Person)));
        if (nisba) return !AbstractNoun(form);
        return !t.Known && !s.Titled && !s.InName && form.Length > 3 && form[0] == 'م' && !t.Is(Kinds.Person);
    }

    /// <summary>Nouns that end like a feminine nisba.</summary>
    private static bool AbstractNoun(string form) => form is "قضية" or "حرية" or "عملية" or "مسؤولية" or "شرعية" or "هوية" or "بلدية" or "جنسية" or "أهمية" or "ضحية" or "اتفاقية"
        or "مديرية" or "جمعية" or "رواية" or "حماية" or "رعاية" or "نهاية" or "بداية" or "غاية" or "قرية" or "نية" or "كلية" or "بقية" or "ميزانية" or "آلية" or "مصداقية" or "جاهزية"
        or "ديمقراطية" or "ديموقراطية" or "جمهورية" or "إمبراطورية" or "سرية" or "مروحية" or "صلاحية" or "حكاية" or "دعاية" or "هدية" or "وصية" or "تسوية" or "مالية" or "عضوية" or "استراتيجية";
}
