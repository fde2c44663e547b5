using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Events;

/// <summary>The phrases that complete a cue: what a noun is in construct with, and what its prepositions lead to.</summary>
internal sealed class Complements(ReadingContext context, EventLexicon lexicon, Lookups lookups, VerbReader verbs, Spans spans)
{
    private readonly ClassSet _adjectives = lexicon.Classes["military"] | lexicon.Classes["air"] | lexicon.Classes["suicide"] | lexicon.Classes["terror"]
        | lexicon.Classes["security"] | lexicon.Classes["phone"] | lexicon.Classes["civil"];

    // طيران، تجمع: written as verbal nouns, but those who act and what is struck.
    private readonly ClassSet _concrete = lookups.Armed | lookups.Site | lookups.Force;

    private readonly ClassSet _suicide = lexicon.Classes["suicide"];
    private readonly ClassSet _terror = lexicon.Classes["terror"];

    private readonly ClassSet _fired = lexicon.Classes["projectile"] | lexicon.Classes["weapon"];
    private readonly ClassSet _grip = lexicon.Classes["grip"];
    private readonly ClassSet _governing = lexicon.Classes["governing"];

    private IReadOnlyList<Word> Words => context.Document.Words;

    /// <summary>The phrase that the noun is in construct with (مقتل ثلاثة جنود، قصف القوات); empty where there is none.</summary>
    public WordRange Genitive(int noun)
    {
        var word = Words[noun];
        var first = noun + 1;
        if (word.HasArticle || word.Enclitic is not null || context.Phrases.TagOf(noun).Tanwin) return default;
        var end = SentenceEnd(noun);
        first = lookups.PastQuotes(first);
        if (first >= end || lookups.TimeAt(first) >= 0) return default;
        // مقتل نحو 15 جنديا: a number, whatever its qualifier looks like.
        if (lookups.QuantityAt(first) is not null && !Words[first].HasConjunction && !Words[first].HasPreposition) return spans.Phrase(first);
        if (lookups.IsAdverbial(first) || Words[first].StemKey is "نسب" or "نسبت" or "عزي" && verbs.IsVerb(first)) return default;
        // غارات كل ليلة: how often.
        if (Words[first] is { StemKey: "كل", Enclitic: null } && first + 1 < end && (lookups.TimeAt(first + 1) >= 0 || Words[first + 1].StemKey is "ليله" or "يوم" or "شهر" or "اسبوع" or "عام" or "سنه" or "صباح" or "مساء" or "ساعه" or "مره")) return default;
        ref readonly var tag = ref context.Phrases.TagOf(first);
        if (!tag.Nominal && tag.Pos is not (PartOfSpeech.Numeral or PartOfSpeech.Demonstrative) || Words[first].HasConjunction || Words[first].HasPreposition) return default;
        var classes = lookups.ClassesAt(first);
        if (Words[first].StemKey is "صيف" or "ربيع" or "شتاء" or "خريف" or "غير" or "عدم" or "اخر" or "اخري" or "جديد" or "جديده" or "ثان" or "ثاني" or "ثالث") return default;
        // هجوم انتحاري: of an attack it is the adjective.
        if (((_suicide | _terror).Meets(classes) || Words[first].StemKey is "مسلح" or "مسلحا") && !Words[first].HasArticle && lookups.IsStrike(noun)) return default;
        if (_adjectives.Meets(classes) && !Words[first].HasArticle && (Words[first].StemKey.EndsWith('ه') || !lookups.Person.Meets(classes))) return default;
        if (tag.Pos == PartOfSpeech.Adjective && !Words[first].HasArticle && !lookups.Person.Meets(classes) && !lookups.Armed.Meets(classes) && !lookups.Name.Meets(classes)
            && !lookups.IsTransparent(first)) return default;
        return spans.Phrase(first);
    }

    /// <summary>The nearest complement of <paramref name="anchor"/> led by one of the prepositions; empty where there is none.</summary>
    /// <param name="anchor">The word whose complement it is.</param>
    /// <param name="prepositions">What may lead it.</param>
    /// <param name="literal">Whether إلى جانب الحكومة is to be read as it stands (جانب), not as whose side it is.</param>
    public WordRange Nearest(int anchor, ReadOnlySpan<string> prepositions, bool literal = false)
    {
        if (prepositions.IsEmpty) return default;
        var end = SentenceEnd(anchor);
        var noun = !verbs.IsVerb(anchor);
        var nominal = noun ? context.Phrases.NounPhrase(anchor, PhraseScope.Core).End : anchor + 1;
        for (var i = anchor + 1; i < end && i < anchor + 40; i++)
        {
            if (Leads(i) is > 0 and var past && past < end)
            {
                // مقاتلات الحلف الذي تقوده فرنسا على القرية: who leads them stands between.
                i = past - 1;
                continue;
            }

            if (Breaks(i, anchor, noun)) return default;
            if (Led(i, prepositions, out var first) && first < end && !IsAdverb(i, first) && lookups.TimeAt(first) < 0 && !(first == i && verbs.IsVerb(i)) && !(lookups.IsTransparent(i - 1) && Words[i].StemKey == "من"))
            {
                // ل and في stand with the noun they complete; على and ضد may come later.
                var close = Words[i].StemKey is not ("علي" or "ضد" or "بين");
                if (noun && close && i > nominal + 2 || _governing.Meets(lookups.ClassesAt(i - 1))) continue;
                // ل before a bare verbal noun is a purpose, but for the deal that is reached (التوصل لاتفاق); من قبضة المتمردين is from the rebels.
                if (Words[i].Proclitics.HasFlag(Proclitics.Lam) && first == i && !Words[i].HasArticle && (lookups.Act.Meets(lookups.ClassesAt(i)) || Words[i].Has(Features.VerbalNoun))
                    && !_concrete.Meets(lookups.ClassesAt(i)) && !(i == anchor + 1 && Words[anchor].StemKey.Contains("توصل", StringComparison.Ordinal))) continue;
                // أعدمه رميا بالرصاص: with what, not whom.
                if ((Words[i].Proclitics & Proclitics.Ba) != 0 && first == i && Words[i].HasArticle && Words[i].StemKey is "رصاص" or "سلاح" or "سيف" or "سكين" or "نار") continue;
                return (_grip.Meets(lookups.ClassesAt(first)) || !literal && IsBeside(anchor, i, first)) && first + 1 < end && !Words[first].HasArticle && Words[first].Enclitic is null ? spans.Phrase(first + 1) : spans.Phrase(first);
            }
        }

        return default;
    }

    /// <summary>إلى جانب الحكومة، وقف في صف الشعب: beside whom.</summary>
    private bool IsBeside(int anchor, int preposition, int first) => Words[preposition].StemKey == "الي" ? Words[first].StemKey == "جانب"
        : Words[preposition].StemKey == "في" && Words[first].StemKey is "صف" or "خندق" && Words[anchor].StemKey is "وقف" or "وقفت" or "وقفوا" or "يقف" or "تقف" or "يقفون" or "نقف" or "وقوف";

    /// <summary>The end of الذي تقوده السعودية where it begins at a word, or −1.</summary>
    private int Leads(int relative)
    {
        if (context.Phrases.TagOf(relative).Pos != PartOfSpeech.Relative || relative + 2 >= Words.Count) return -1;
        var verb = relative + 1;
        if (Words[verb].Enclitic is null || Words[verb].StemKey is not ("تقود" or "يقود" or "قاد" or "قادت" or "تتزعم" or "يتزعم" or "تدعم" or "يدعم" or "تحكم" or "يراس" or "تراس")) return -1;
        return spans.Phrase(verb + 1).End;
    }

    /// <summary>The phrase in full that begins at a word.</summary>
    public WordRange PhraseAt(int word) => spans.Phrase(word);

    /// <summary>The preposition after <paramref name="anchor"/> that leads to a pronoun (السيطرة عليها), or −1.</summary>
    public int Pronoun(int anchor, ReadOnlySpan<string> prepositions)
    {
        var end = Math.Min(SentenceEnd(anchor), anchor + 6);
        for (var i = anchor + 1; i < end; i++)
        {
            if (Breaks(i, anchor, !verbs.IsVerb(anchor))) return -1;
            if (Words[i].Enclitic is not null && context.Phrases.TagOf(i).Pos == PartOfSpeech.Preposition && prepositions.Contains(Words[i].StemKey)) return i;
        }

        return -1;
    }

    /// <summary>The one by whose hand it is done (من قبل، من جانب، على يد، بنيران) or, after a verbal noun, من alone.</summary>
    public WordRange Agent(int anchor)
    {
        var end = SentenceEnd(anchor);
        var noun = !verbs.IsVerb(anchor);
        for (var i = anchor + 1; i + 1 < end && i < anchor + 30; i++)
        {
            if (Breaks(i, anchor, noun) || Words[i].StemKey is "ردا" or "انتقاما" or "ثارا") return default;
            var first = Words[i].StemKey is "من" && Words[i + 1].StemKey is "قبل" or "جانب" or "طرف" or "لدن" or "تنفيذ" or "تدبير" or "صنع" && Words[i + 1].Enclitic is null ? i + 2
                : Words[i].StemKey is "علي" && Words[i + 1].StemKey is "يد" or "ايدي" or "يدي" && Words[i + 1].Enclitic is null ? i + 2
                // سقطت المدينة في أيدي المتمردين، وقعت في قبضتهم, not قذيفة
                : Words[i].StemKey == "في" && Words[anchor].StemKey is "سقط" or "سقطت" or "سقطوا" or "سقطتا" or "يسقط" or "تسقط" or "سقوط" or "وقع" or "وقعت" or "تقع" or "يقع" or "وقوع" && Words[i + 1] is { StemKey: "يد" or "ايدي" or "ايد" or "قبضه" or "براثن", HasArticle: false, Enclitic: null } && !Falls(anchor, i) ? i + 2
                : Words[i].Proclitics.HasFlag(Proclitics.Ba) && !Words[i].HasArticle && Words[i].StemKey is "نيران" or "رصاص" or "ايدي" or "يد" or "واسطه" ? i + 1
                : -1;
            if (first < 0 || first >= end || lookups.TimeAt(first) >= 0 || context.Phrases.TagOf(first) is { Nominal: false, Pos: not PartOfSpeech.Numeral }) continue;
            if (Words[i].StemKey is "واسطه" or "يد" && (Words[i].Proclitics & Proclitics.Ba) != 0
                && (Words[i].StemKey == "يد" ? i > 0 && Words[i - 1].HasArticle && !noun && !Words[anchor].StemKey.Contains("سقط", StringComparison.Ordinal) : lookups.ClassesAt(first) is var by && !lookups.Armed.Meets(by) && !lookups.Person.Meets(by) && !lookups.Name.Meets(by) && !lookups.Official.Meets(by))) continue;
            if (Words[i].StemKey == "يد" && i > anchor + 1 && Words[i - 1] is { HasArticle: true } held && (held.Has(Features.ActiveParticiple) || held.StemKey is "متبقيه" or "باقيه" or "واقعه")) continue;
            if (Words[first].StemKey is "اخري" or "ثانيه" or "واحد" or "اخر" || Words[first].HasConjunction) continue;
            var agent = spans.Phrase(first);
            // قتل من جانب المقاومة ثمانية أشخاص: on whose side they fell.
            if (Words[first - 1].StemKey is "جانب" or "طرف" && agent.End < end && (lookups.QuantityAt(agent.End) is not null || context.Phrases.TagOf(agent.End).Pos == PartOfSpeech.Numeral) && lookups.TimeAt(agent.End) < 0) continue;
            return agent;
        }

        return default;
    }

    /// <summary>سقطت قذيفة في يد طفل: what is fired falls into hands and is not taken.</summary>
    private bool Falls(int anchor, int end)
    {
        if (verbs.IsVerb(anchor) && verbs.Of(anchor).Subject is { IsEmpty: false } subject && _fired.Meets(lookups.ClassesOf(subject))) return true;
        for (var i = anchor + 1; i < end; i++)
            if (_fired.Meets(lookups.ClassesAt(i))) return true;
        return false;
    }

    /// <summary>بناء على، على إثر، على الأقل: set phrases whose على leads to no complement.</summary>
    private bool IsAdverb(int preposition, int first) => Words[preposition].StemKey == "علي"
        && (Words[preposition - 1].StemKey is "بناء" or "علاوه" or "حفاظا" or "ردا" or "اعتمادا" or "حرصا" or "زياده" or "فضلا" or "عطفا" or "ترتيبا" or "استنادا"
            || Words[first].StemKey is "اثر" or "خلفيه" or "غرار" or "مدي" or "مدار" or "اساس" or "حد" or "نحو" or "سبيل" or "اقل" or "ضوء" or "امتداد" or "صعيد" or "هامش" or "ذمه" or "متن" or "وشك"
                or "توالي" or "فور" or "ارجح" or "وجه" or "رغم" or "اقرب");

    private int SentenceEnd(int word) => context.Document.Sentences[Words[word].Sentence].End;

    private bool Led(int i, ReadOnlySpan<string> prepositions, out int first)
    {
        var word = Words[i];
        foreach (var preposition in prepositions)
        {
            if (preposition.Length == 1)
            {
                // بحق المدنيين leads to whom it was done.
                if (word.StemKey == "حق" && !word.HasArticle) continue;
                var flag = preposition == "ل" ? Proclitics.Lam : preposition == "ب" ? Proclitics.Ba : Proclitics.Kaf;
                first = i;
                if ((word.Proclitics & flag) != 0) return true;
            }
            else if (preposition.Length > 1 && (word.StemKey == preposition || preposition[0] == 'ب' && (word.Proclitics & Proclitics.Ba) != 0 && !word.HasArticle && word.StemKey.AsSpan().SequenceEqual(preposition.AsSpan(1))) && word.Enclitic is null && !IsNameAli(i))
            {
                first = i + 1;
                while (first < Words.Count && Words[first].Kind == WordKind.Punctuation && Words[first].Form is "\"" or "«" or "“" or "(" or ":") first++;
                if (first < Words.Count && context.Phrases.TagOf(first) is { Nominal: true } or { Pos: PartOfSpeech.Numeral or PartOfSpeech.Demonstrative or PartOfSpeech.Punctuation }) return true;
            }
        }

        first = i;
        return false;
    }

    /// <summary>علي before another name is the name, not the preposition that some outlets write so.</summary>
    private bool IsNameAli(int i) => Words[i].Form[^1] == 'ي' && i + 1 < Words.Count && Words[i + 1].StemKey is var next
        && (next is "عبد" or "عبدالله" or "صالح" or "محسن" or "سلمان" || context.Phrases.TagOf(i + 1).Pos == PartOfSpeech.ProperNoun && i > 0 && context.Phrases.TagOf(i - 1).Nominal);

    /// <summary>Whether something new begins at <paramref name="i"/>, so that what follows completes another word.</summary>
    private bool Breaks(int i, int anchor, bool noun)
    {
        var word = Words[i];
        if (word.Form is "؛" or "." or ":" or "..") return true;
        ref readonly var tag = ref context.Phrases.TagOf(i);
        if (tag.Pos == PartOfSpeech.Subordinator || tag.Is(Kinds.SayParticiple) && !word.HasArticle) return true;
        if (noun && word.Form is "،" or "," && i + 1 < Words.Count && lookups.TimeAt(i + 1) < 0 && lookups.TimeAt(i - 1) < 0) return true;
        if (verbs.IsVerb(i) && (noun || word.HasConjunction || i > anchor + 1 && context.Phrases.TagOf(i - 1).Pos == PartOfSpeech.Relative)) return true;
        if (tag.Pos == PartOfSpeech.Relative && i > anchor + 1) return true;
        // جاء القصف بعد هجوم على الثكنة: what follows completes the deed that it came after.
        if (noun && word is { Enclitic: null, HasConjunction: false, StemKey: "بعد" or "قبل" or "عقب" or "اثر" } && i + 1 < Words.Count && !Words[i + 1].HasArticle && lookups.IsStrike(i + 1)) return true;
        if (noun && i > anchor + 1 && word.Has(Features.ActiveParticiple) && !word.HasArticle && !word.HasPreposition && context.Phrases.TagOf(i - 1).Pos != PartOfSpeech.Preposition
            && lookups.ClassesAt(i).IsEmpty) return true;
        return word.HasConjunction && lookups.Act.Meets(lookups.ClassesAt(i));
    }
}
