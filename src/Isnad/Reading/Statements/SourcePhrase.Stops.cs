using Isnad.Names;
using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Statements;

/// <content>What ends the phrase of who speaks, and what still describes him.</content>
internal sealed partial class SourcePhrase
{
    /// <summary>مراسل لوكالة الأنباء: whose he is, and not whom he tells.</summary>
    private bool IsOfOutlet(int at) => _words[at] is { HasArticle: false, Enclitic: null, StemKey: "مراسل" or "مراسله" or "مصور" or "موفد" };

    /// <summary>مسؤول عسكري أول من أمس: when, and no rank of his.</summary>
    private bool IsDayBefore(int at, int limit) => _words[at].Key is "اول" && (at + 1 < limit && _words[at + 1].Key is "امس" || at + 2 < limit && _words[at + 1].Key is "من" && _words[at + 2].Key is "امس");

    /// <summary>الممثل الأعلى لسياسة الأمن: whether a mention that began before the word holds it.</summary>
    private bool InOffice(int first, int at)
    {
        foreach (var mention in index.Mentions(first, at - 1))
            if (mention.Words.End > at) return true;
        return false;
    }

    /// <summary>الناطق الإعلامي بصحة المنطقة بالنيابة فلان: whether the word stands in an office whose holder's name follows it.</summary>
    private bool BeforeHolder(int first, int at)
    {
        foreach (var mention in index.Mentions(first, at - 1))
            if (mention.Kind == MentionKind.Name && mention.Words.First >= first && mention.Name.First > at && context.Actors.Actors[mention.Actor].IsPerson) return true;
        return false;
    }

    /// <summary>الأسير المفرج عنه، المحكوم عليه: a passive participle's own preposition, which belongs to whom it describes.</summary>
    private bool IsDoneTo(int at) => at > 0 && _words[at].Key is "عنه" or "عنها" or "عنهم" or "عليه" or "عليها" or "عليهم" or "به" or "بها" or "بهم" && _words[at - 1] is { HasArticle: true, Key: ['ا', 'ل', 'م', _, _, ..] } done && done.Pos is not PartOfSpeech.Verb;

    private bool StopsAt(int at, Word word, WordRole role, int limit, CueVerb verb)
    {
        if (IsDoneTo(at)) return false;
        if ((role & (WordRole.Opener | WordRole.WeakOpener | WordRole.Adjunct | WordRole.Saying)) != 0 && word.Key != "ما" && word.Key != "مما") return true;
        if ((role & WordRole.Time) != 0) return !((lexicon.Roles.OfStem(_words[at - 1]) & WordRole.Media) != 0 || _words[at - 1].Key is "صلاه" or "خطيب" or "خطبه");
        // مصادر فيما يسمى بـ«المجلس»: what she belongs to.
        if (word.Key is "فيما" && at + 1 < limit && _words[at + 1].Key is "يسمي" or "تسمي" or "يعرف" or "سمي" && _words[at - 1].Kind == WordKind.Arabic) return false;
        if ((role & (WordRole.Attribution | WordRole.Contrast | WordRole.Negation)) != 0) return true;
        // قال فهمي نعتقد أن: so does a first person behind a name.
        if (at > 0 && word is { Pos: PartOfSpeech.Verb, Known: true, Key: ['ن' or 'ا', _, _, ..] } && word.Has(Features.First) && !word.Has(Features.Third) && verb.Accepts(Takes.Quote) && InName(at - 1) && !InName(at)) return true;
        if (word.Key is "يجب" or "ينبغي" or "يتعين" && !Signs.IsRelative(_words[at - 1]) || word.Key is "حيث" || word.Key is "نحن" or "انا" || at > 0 && _words[at - 1] is { HasArticle: true, Kind: WordKind.Arabic } && word is { Pos: PartOfSpeech.Verb, Known: true } && word.Key is ['ن' or 'س', _, _, ..] && word.Has(Features.First) && word.Has(Features.Plural) && !word.Has(Features.Third) && !InName(at)) return true;
        if (word.Key is "فان" && !InName(at) || word.Key is "فانه" or "فانها" or "فانهم" or "فقد" or "لو" or "لان" or "لانه" or "لانها" or "لانهم") return true;
        // بحسب المصدر كانوا: nothing but a name stands behind an attribution before the verb of its clause.
        if (verb.Takes == Takes.None && (word.Pos == PartOfSpeech.Verb && word.Known || cues.At(at) is { IsFinite: true, HasConjunction: false } && at + 1 < limit && OpensAlone(at + 1)) && !InName(at)) return true;
        // فلان ووفقا لما ذكرته الوكالة، فلان والذي شدد على: another clause.
        if (word.Key is "ووفقا" or "ووفق" || word.HasConjunction && Signs.IsRelative(word)) return true;
        if (verb.Past == "قال" && BareClause(at, limit)) return true;
        if (IsAside(at, limit)) return true;
        // قال المحلل من المهم أن: a comment opens his words.
        if (at + 2 < limit && Signs.Preposition(word) == Takes.Min && IsJudging(_words[at + 1]) && (_words[at + 2].Key is "ان" || _words[at + 2].Key is "للغايه" or "جدا" or "حقا" && at + 3 < limit && _words[at + 3].Key is "ان") && !Signs.IsRelative(_words[at - 1])) return true;
        // فلانة وهي نائبة عن الحزب إن, وهي تبكي: the state one is in, up to the clause, or what one does meanwhile.
        if (word.Key is "وهو" or "وهي" or "وهم" or "وهما" && (OpensClause(at, limit) || at + 1 < limit && _words[at + 1] is { Pos: PartOfSpeech.Verb, Known: true } doing && doing.Has(Features.Imperfect))) return true;
        if (TimeEnd(at) is not null) return true;
        // في ساعة متأخرة, في عددها الأخير, في السابق: when.
        if (at + 1 < limit && Signs.Preposition(word) == Takes.Fi && _words[at + 1].Key is "ساعه" or "وقت" or "السابق" or "البدايه" or "النهايه" or "الاثناء" or "عددها" or "عدده") return true;
        // الخارجية في هذا السياق: by the way.
        if (at + 2 < limit && Signs.Preposition(word) == Takes.Fi && _words[at + 1].Key is "هذا" or "هذه" or "ذلك" or "ذات" or "نفس" && _words[at + 2].StemKey is "سياق" or "اطار" or "صدد" or "شان" or "خصوص" or "اتجاه" or "مناسبه" or "اثناء" or "وقت" or "موضوع") return true;
        // علق ناشطون على هذا الحدث: on what.
        if (at + 1 < limit && verb.Past is "علق" && Signs.Preposition(word) == Takes.Ala && _words[at + 1].Key is "هذا" or "هذه" or "ذلك" or "تلك") return true;
        var preposition = Preposition(at);
        // … الزوي في بنغازي, قرب الحدود, على شاشة القناة: behind the name of who speaks stands where it was said; من and إلى may say whose he is.
        if ((preposition is Takes.Fi or Takes.Ala || lexicon.Company.Is(word, Company.Whereabouts)) && EndsName(at)) return true;
        if (preposition == Takes.Fi) return verb.Accepts(Takes.Fi) || at + 1 < limit && (lexicon.Roles.OfStem(_words[at + 1]) & WordRole.Venue) != 0;
        // مسؤول مطلع على الملف: the participle's own preposition.
        if (preposition == Takes.Ala && _words[at - 1].StemKey is "مطلع" or "مطلعه" or "مطلعون" or "مطلعين" || preposition == Takes.Min && _words[at - 1].StemKey is "مقرب" or "مقربه" or "مقربون" or "مقربين" or "قريب" or "قريبه") return false;
        // تقرير عن الثروة أن: what a document is about belongs to it.
        if (preposition is Takes.An && (lexicon.Roles.OfStem(_words[at - 1]) & WordRole.Document) != 0 && !_words[at - 1].HasArticle && OpensClause(at, limit)) return false;
        // طلب السفير من المجلس: of whom he asks.
        if (preposition == Takes.Min && verb.Object == CueObject.Source && at + 1 < limit && CanSpeak(at + 1, limit)) return !(lexicon.Company.HasStem(_words[at - 1], Company.Count) || _words[at - 1].StemKey is "عدد" or "بعض" or "مجموعه" or "عديد" or "كثير" or "عشرات" or "ميات" or "الاف" or "غالبيه" or "واحد" or "افراد") && !AsksLater(at + 1, limit);
        if (preposition != Takes.None && verb.Accepts(preposition)) return !LaterOpens(at, limit, preposition) && !HeldByNoun(at, limit, preposition);
        if (word.Key is "علي" && at + 1 < limit && _words[at + 1].Key is "هامش" or "لسان" or "تويتر" or "صفحته" or "صفحتها" or "حسابه" or "موقع") return true;
        var attached = Attached(at);
        // حصيلة لوكالة الأنباء: whose document it is; روحاني لهولاند: to whom.
        if (attached == Takes.Li && (lexicon.Roles.OfStem(_words[at - 1]) & WordRole.Document) != 0 && !_words[at - 1].HasArticle || (lexicon.Company.HasStem(_words[at - 1], Company.Count) || IsOfOutlet(at - 1)) && attached == Takes.Li) return false;
        // شاهدة لهيومن رايتس ووتش: an organisation hears whom nobody names.
        if (attached == Takes.Li && index.InName(at) && !_words[at - 1].HasArticle && (lexicon.Roles.OfStem(_words[at - 1]) & WordRole.Human) != 0 && lexicon.Company.HasStem(_words[at - 1], Company.Witness)) return true;
        if (attached == Takes.Li && EndsName(at) && (index.IsPerson(at) || Hears(at)) || attached == Takes.Li && Hears(at) && at > 1 && cues.At(at - 2) is { IsFinite: true } && _words[at - 1] is { HasArticle: false, HasPreposition: false } named && (named.Pos == PartOfSpeech.ProperNoun || !named.Known)) return true;
        // الوزير لجنود القوات: an office has its field in construct, and many men behind ل hear; القائد لقوات التحالف commands them.
        if (attached == Takes.Li && Hears(at) && word.Has(Features.Plural) && (lexicon.Roles.OfStem(word) & WordRole.Body) == 0 && (lexicon.Roles.OfStem(_words[at - 1]) & WordRole.Human) != 0 && _words[at - 1] is { HasArticle: true }) return true;
        if (attached == Takes.Li && ((lexicon.Roles.OfStem(word) & WordRole.Media) != 0 && !NamesOther(at) || IsMedia(at) || LetterQuoteEnd(at, limit) is not null)) return true;
        // دعا الوزراء لعدم السماح: what is to be done.
        if (attached == Takes.Li && verb.Accepts(Takes.Li) && !word.HasArticle | word.Has(Features.VerbalNoun) && !index.InName(at) && (word.Has(Features.VerbalNoun) || word.StemKey is "عدم" or "ضروره")) return true;
        // مصدر بالشرطة … بأن: what opens with بأن further on does not open here.
        if (attached == Takes.Bi && verb.Accepts(Takes.Bi) && !word.Has(Features.VerbalNoun) && OpensLater(at, limit)) return false;
        if (attached == Takes.Bi && verb.Accepts(Takes.Bi)) return (lexicon.Roles.OfStem(word) & WordRole.Place) == 0 && !word.Key.StartsWith("باسم", StringComparison.Ordinal);
        if (cues.At(at) is { } cue && at > 0)
        {
            if (cue.IsFinite && cue.HasConjunction) return true;
            if (cue.IsParticiple && !cue.Feminine) return true;
        }

        return false;
    }

    /// <summary>كارتر لجنود التحالف، كيري لمجلس العلاقات: people or a body behind ل hear who is named before them.</summary>
    private bool Hears(int at) => (lexicon.Roles.OfStem(_words[at]) & (WordRole.Human | WordRole.Body)) != 0 || _words[at].Has(Features.Human);

    /// <summary>Whether the same preposition comes again directly before أن: then the first belongs to the source (مبعوث … إلى اليمن إلى أن).</summary>
    private bool LaterOpens(int at, int limit, Takes preposition)
    {
        var toPlace = at + 1 < limit && IsPlace(at + 1);
        for (var i = at + 2; i + 1 < limit && i < at + 14; i++)
        {
            if (Signs.Preposition(_words[i]) == preposition && (toPlace || (lexicon.Roles.Of(_words[i + 1]) & WordRole.Opener) != 0)) return true;
            if ((lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0 || Signs.IsStop(_words[i]) || cues.At(i) is { IsFinite: true }) return false;
        }

        return false;
    }

    /// <summary>طلب أعضاء من اللجنة من الوزير: whether another من with someone behind it follows before any verb or mark.</summary>
    private bool AsksLater(int from, int limit)
    {
        for (var i = from; i + 1 < limit && i < from + 10; i++)
        {
            if (_words[i].Kind == WordKind.Punctuation || _words[i] is { Pos: PartOfSpeech.Verb, Known: true } || (lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0) return false;
            if (Signs.Preposition(_words[i]) == Takes.Min) return CanSpeak(i + 1, limit);
        }

        return false;
    }

    /// <summary>
    /// شدد رئيس لجنة الإشراف على الانتخابات على ضرورة, أكد عضو هيئة الرقابة على المخرجات، فلان، أن: a preposition that the noun right before it governs, inside the name of a body,
    /// where the verb's own comes further on, or an opener, or the name of who it is.
    /// </summary>
    private bool HeldByNoun(int at, int limit, Takes preposition)
    {
        var noun = Signs.Bare(_words[at - 1]);
        noun = noun.StartsWith("لل", StringComparison.Ordinal) ? noun[2..] : noun.StartsWith("ال", StringComparison.Ordinal) ? noun[2..] : noun;
        var held = preposition switch
        {
            Takes.Ala => noun is "رقابه" or "اشراف" or "قضاء" or "حفاظ" or "محافظه" or "تعرف" or "اطلاع" or "سيطره" or "تدريب" or "مشرف" or "قايم",
            Takes.An => noun is "دفاع" or "بحث" or "كشف" or "افراج" or "تنقيب" or "تحري" or "مدافعه" or "مدافع",
            Takes.Min => at + 1 < limit && _words[at + 1].Key is "اجل" && noun is "عمل" or "تضامن" or "نضال" or "كفاح" or "مبادره" or "تجمع" or "ايتلاف" or "تحالف" or "حمله",
            _ => false,
        };
        if (!held) return false;
        for (var i = at + 1; i < limit && i < at + 14; i++)
        {
            if (Signs.Preposition(_words[i]) == preposition || (lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0) return true;
            if (Signs.IsComma(_words[i]) || Signs.IsDash(_words[i])) return Apposition(i, limit, Quoting);
            if (_words[i].Kind == WordKind.Punctuation && !Signs.IsQuote(_words[i]) || cues.At(i) is { IsFinite: true }) return false;
        }

        return false;
    }

    /// <summary>Whether أن opens a clause further on, with neither a verb nor a mark before it.</summary>
    private bool OpensClause(int at, int limit)
    {
        for (var i = at + 1; i < limit && i < at + 12; i++)
        {
            if ((lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0) return true;
            if (_words[i].Kind == WordKind.Punctuation || _words[i].Pos == PartOfSpeech.Verb && _words[i].Known && !InName(i)) return false;
        }

        return false;
    }

    /// <summary>Whether بأن opens a clause further on, with neither و nor a verb before it.</summary>
    private bool OpensLater(int at, int limit)
    {
        for (var i = at + 1; i < limit && i < at + 14; i++)
        {
            if (_words[i].Key is "بان" or "بانه" or "بانها" or "بانهم") return true;
            if (_words[i].Pos == PartOfSpeech.Verb && _words[i].Known || (lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0 || Signs.IsStop(_words[i]) || _words[i].HasConjunction) return false;
        }

        return false;
    }

    /// <summary>من جهته، من جانبها: by the way, no part of a frame.</summary>
    public bool IsAside(int at, int limit) => Signs.Bare(_words[at]) is "من" && at + 1 < limit && _words[at + 1].Key is "جهته" or "جهتها" or "جهتهم" or "جانبه" or "جانبها" or "جانبهم" or "ناحيته" or "ناحيتها" or "طرفه" or "جديد";

    /// <summary>قال المدير سقط عشرون جريحا: a verb behind the speaker with no opener further on is what he said, not who he is.</summary>
    public bool BareClause(int at, int limit)
    {
        var word = _words[at];
        if (word.Pos != PartOfSpeech.Verb || !word.Known || word.HasConjunction || word.Has(Features.Passive) || InName(at) || cues.At(at) is not null || Signs.IsRelative(_words[at - 1]) || _words[at - 1].Kind != WordKind.Arabic) return false;
        for (var i = at + 1; i < limit; i++)
        {
            if ((lexicon.Roles.Of(_words[i]) & (WordRole.Opener | WordRole.Saying)) != 0 || Signs.IsColon(_words[i]) || Signs.IsQuote(_words[i])) return false;
            if (cues.At(i) is { } cue && (cue.IsParticiple || cue is { IsFinite: true, HasConjunction: true })) return true;
        }

        return true;
    }

    /// <summary>من المؤسف أن، من الضروري أن: the comment that an opener at <paramref name="opener"/> depends on begins here; 0 where none does.</summary>
    public int CommentFirst(int opener, int from)
    {
        // من المؤسف للغاية أن.
        var at = _words[opener - 1].Key is "للغايه" or "جدا" or "حقا" ? opener - 3 : opener - 2;
        if (at < from || Signs.Bare(_words[at]) is not "من") return 0;
        return IsJudging(_words[at + 1]) ? at : 0;
    }

    /// <summary>المؤسف، الضروري; من الفلسطينيين are people.</summary>
    private static bool IsJudging(Word word) => word.HasArticle && !word.Has(Features.Plural) && !word.Form.EndsWith("ين", StringComparison.Ordinal) && !word.Form.EndsWith("ون", StringComparison.Ordinal) && (word.Pos == PartOfSpeech.Adjective || word.Has(Features.PassiveParticiple) || word.Has(Features.ActiveParticiple));

    /// <summary>Whether what follows a comma still describes the source (وزير الخارجية، سامح شكري، إن) rather than carrying the clause on.</summary>
    private bool Apposition(int comma, int limit, CueVerb verb)
    {
        var at = comma + 1;
        if (at >= limit) return false;
        var word = _words[at];
        if (word.Kind != WordKind.Arabic && word.Kind != WordKind.Latin) return false;
        // الوزير، أول من أمس في المدينة: when.
        if (IsDayBefore(at, limit)) return false;
        // وآخرون يرون أن: another speaks.
        if (word.Key[0] == 'و' && word.Key is not ("وهو" or "وهي") && at + 1 < limit && cues.At(at + 1) is { IsFinite: true, HasConjunction: false }) return false;
        // أحد الشهود، ويدعى فلان، إن: what he is called.
        if (Calling.Is(word) && at + 1 < limit && _words[at + 1].Kind == WordKind.Arabic && (lexicon.Roles.Of(_words[at + 1]) & WordRole.Opener) == 0) return true;
        var role = lexicon.Roles.Of(word);
        if ((role & (WordRole.Opener | WordRole.WeakOpener | WordRole.Time | WordRole.Adjunct | WordRole.Attribution | WordRole.Contrast | WordRole.Negation | WordRole.Saying)) != 0) return false;
        if (Signs.Preposition(word) is not Takes.None and not Takes.Min) return false;
        // البيان، من المؤسف أن: a comment, no apposition.
        if (Signs.Preposition(word) == Takes.Min && at + 1 < limit && IsJudging(_words[at + 1])) return false;
        if (Signs.Attached(word) != Takes.None) return false;
        if (cues.At(at) is { } cue && (cue.IsFinite || cue.IsParticiple)) return false;
        if (word.Pos == PartOfSpeech.Verb && word.Known) return false;
        if (word.Has(Features.ActiveParticiple) && word.Form.EndsWith('ا')) return false;
        if (word.Key is "وهو" or "وهي") return true;
        if (Signs.Preposition(word) == Takes.None && !CanSpeak(at, limit) && !(word is { HasArticle: true, HasConjunction: false } && at + 1 < limit && NamesPersonAt(at + 1)) && word.Key is not ("كبير" or "كبيره" or "كبار" or "احد" or "احدي" or "اكبر" or "ابرز")) return false;
        // The apposition must be closed again, or run into the opener.
        for (var i = at; i < limit && i < at + 30; i++)
        {
            if (Signs.IsComma(_words[i]) || Signs.IsDash(_words[i]) || Signs.IsColon(_words[i]) || Signs.IsQuote(_words[i])) return true;
            if ((lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0) return true;
            if (Signs.IsStop(_words[i])) return false;
            // جدد رئيس المجلس، الجمهوري فلان تعهده: what he does begins behind his name.
            if (i > at + 1 && verb.Accepts(Takes.Object) && _words[i] is { HasPreposition: false, HasConjunction: false, Enclitic: not null } && EndsName(i)) return true;
            if (Signs.Preposition(_words[i]) is var p and not Takes.None && verb.Accepts(p)) return true;
        }

        return false;
    }
}
