using Isnad.Names;
using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Statements;

/// <content>What still belongs to who speaks behind the phrase that was read of him, told by what stands behind it.</content>
internal sealed partial class SourcePhrase
{
    /// <summary>
    /// The end of a source with the department or place that its office is of (مدير التدريب بتعليم الأحساء), what its body is for (الهيئة العامة للطيران المدني),
    /// the rank of an heir (الأمير فلان ولي العهد) and the name of its holder behind them.
    /// </summary>
    public int Whole(int first, int end, int limit, CueVerb verb)
    {
        if (Beside(first, end, verb) is var beside && beside < end) return beside;
        for (var round = 0; round < 3 && end < limit && end > first; round++)
        {
            var further = Rank(end, limit);
            if (further == end) further = Department(first, end, limit, verb);
            if (further == end) further = Purpose(first, end, limit, verb);
            if (further == end) further = Surname(end, limit, verb);
            if (further == end) break;
            end = further;
        }

        return end;
    }

    /// <summary>
    /// نشرت الصحيفة تقريرا عن، أورد الموقع 23 مؤشرا، عدّت الأمانة العامة للمجلس الأعلى للقضاء التفجير: an indefinite noun in the accusative, or a definite thing
    /// behind a definite word with ل, is what is told and not who tells.
    /// </summary>
    private int Beside(int first, int end, CueVerb verb)
    {
        for (var i = first + 1; i < end; i++)
        {
            var word = _words[i];
            if (Signs.IsRelative(word) || word is { Pos: PartOfSpeech.Verb, Known: true } && !InName(i) || word.QuoteDepth > _words[first].QuoteDepth) return end;
            if (word is not { Kind: WordKind.Arabic, Known: true, Pos: PartOfSpeech.Noun, HasConjunction: false, HasPreposition: false, Enclitic: null } || InName(i) || BeforeHolder(first, i) || index.HasMention(i)) continue;
            if (!word.HasArticle && word.Form.TrimEnd('\u064B') is [_, _, _, .., 'ا'] && !Folding.Key(word.Lemma).EndsWith('ا') && !word.Has(Features.ActiveParticiple) && (lexicon.Roles.Of(word) & (WordRole.Time | WordRole.Adjunct)) == 0 && TimeEnd(i) is null && word.StemKey is not ("عاما" or "سنوات" or "معا" or "جميعا" or "مثلا" or "قدما" or "باسم" or "ابا" or "اخا"))
            {
                // نشرت الصحف أنباء بأن، حوالي ثلاثين شخصا: the clause opens behind the word for it, and who is counted has no article.
                if (i + 1 < _words.Count && _words[i + 1].Key is "بان" or "بانه" or "بانها" or "ان") return end;
                if (_words[i - 1].Kind == WordKind.Number || _words[i - 1].Pos == PartOfSpeech.Numeral) return i - 2 > first && (_words[i - 2].HasArticle || InName(i - 2)) ? i - 1 : end;
                if (_words[i - 1].HasArticle || InName(i - 1) || Signs.IsQuote(_words[i - 1]) || _words[i - 1].Pos == PartOfSpeech.Adjective) return i;
            }

            if (verb.Accepts(Takes.Object) && word.HasArticle && _words[i - 1] is { HasArticle: true, HasPreposition: true, HasConjunction: false } && Attached(i - 1) == Takes.Li && (lexicon.Roles.OfStem(word) & WordRole.Speaker) == 0 && !word.Has(Features.Human) && i + 1 < _words.Count && !HeldByName(first, i)) return i;
        }

        return end;
    }

    /// <summary>الأمير محمد بن سلمان ولي ولي العهد النائب الثاني: the heir's rank behind his name with the offices that follow it.</summary>
    private int Rank(int end, int limit)
    {
        if (_words[end].Key is not "ولي" || end + 1 >= limit || !EndsName(end) || _words[end + 1].Key is not ("العهد" or "عهد" or "عهده" or "ولي")) return end;
        var at = end + 1;
        while (at < limit && _words[at].Key is "ولي" or "العهد" or "عهد" or "عهده") at++;
        // النائب الثاني لرئيس مجلس الوزراء وزير الدفاع.
        while (at < limit && _words[at] is { Kind: WordKind.Arabic, HasConjunction: false, HasPreposition: false } office && (lexicon.Roles.OfStem(office) & WordRole.Human) != 0 && cues.At(at) is not { IsFinite: true }) at = Math.Max(at + 1, Math.Min(context.Phrases.NounPhrase(at, PhraseScope.Complement).End, limit));
        return at;
    }

    /// <summary>المهندس سالم الدوما أن، راجح بادي على: one more word of a name that no lexicon has whole, right before the content or an office.</summary>
    private int Surname(int end, int limit, CueVerb verb)
    {
        var word = _words[end];
        foreach (var mention in index.Mentions(Math.Max(0, end - 8), end - 1))
            if (mention.Kind == MentionKind.Name && mention.Name.First < end && mention.Name.End == end + 1 && !word.HasArticle && context.Actors.Actors[mention.Actor].IsPerson && ContentAt(end + 1, limit, verb)) return end + 1;
        if (!EndsName(end) || word is not { Kind: WordKind.Arabic, HasConjunction: false, HasPreposition: false, Enclitic: null, Form.Length: > 2 } || word.Has(Features.VerbalNoun) || cues.At(end) is not null || lexicon.Roles.OfStem(word) != WordRole.None || lexicon.Roles.Of(word) != WordRole.None || TimeEnd(end) is not null || Attached(end) != Takes.None || index.HasMention(end)) return end;
        if (!word.HasArticle && word.Known && word.Pos != PartOfSpeech.ProperNoun || word is { Pos: PartOfSpeech.Verb, Known: true }) return end;
        // الرئيس هادي المليشيات إلى: whom a verb asks stands there too.
        // وصف الشيخ يونس الدرويش الحادثة بأنها: nor is what he speaks of his name.
        if (word.HasArticle && (verb.Object != CueObject.None || word.Has(Features.Plural) || !word.Form.EndsWith('ي') && InName(end - 2))) return end;
        var office = end + 1 < limit && _words[end + 1] is { HasArticle: false, HasConjunction: false, HasPreposition: false } next && (lexicon.Roles.OfStem(next) & WordRole.Human) != 0 && !word.HasArticle;
        var opens = end + 1 < limit && ((lexicon.Roles.Of(_words[end + 1]) & WordRole.Opener) != 0 || Signs.IsColon(_words[end + 1]) || Signs.IsComma(_words[end + 1]) && end + 2 < limit && (lexicon.Roles.Of(_words[end + 2]) & WordRole.Opener) != 0 || !word.HasArticle && ContentAt(end + 1, limit, verb));
        return office || opens ? end + 1 : end;
    }

    /// <summary>مدير التدريب بتعليم الأحساء أن، النادي الأدبي بجدة عن: ب with a place or a body behind an office or a body, where the content or its holder's name stands right behind.</summary>
    private int Department(int first, int end, int limit, CueVerb verb)
    {
        var word = _words[end];
        if (Attached(end) != Takes.Bi || word.HasConjunction || word.Enclitic is not null || word.Form.Length < 4 || EndsName(end) || (lexicon.Roles.Of(word) & (WordRole.Opener | WordRole.Time | WordRole.Adjunct | WordRole.Saying | WordRole.Attribution)) != 0 || word.StemKey is "رياسه" or "زعامه" or "قياده" or "حضور" or "مشاركه") return end;
        if ((lexicon.Roles.OfStem(word) & (WordRole.Place | WordRole.Body)) == 0 && !NamesPlace(end) && !IsField(word) && (verb.Accepts(Takes.Bi) || !(word.HasArticle && !word.Has(Features.VerbalNoun) && !IsManner(word)))) return end;
        if (!HasOffice(first, end)) return end;
        var closing = Closing(end, limit, verb);
        // اعترفت الوزارة بصحة الأنباء: what one admits begins with a field's name too.
        return !verb.Accepts(Takes.Bi) || !IsField(word) || closing + 1 < limit && (lexicon.Roles.Of(_words[Signs.IsComma(_words[closing]) ? closing + 1 : closing]) & WordRole.Opener) != 0 ? closing : end;
    }

    /// <summary>
    /// الاتحاد السعودي لكرة القدم، الهيئة العامة للطيران المدني، تقرير المؤشرات لقطاع الاتصالات: ل with what a body or an office is for, and whose a document is;
    /// behind people and outlets in the same place stands who hears.
    /// </summary>
    private int Purpose(int first, int end, int limit, CueVerb verb)
    {
        var word = _words[end];
        if (Attached(end) != Takes.Li || word.HasConjunction || word.Enclitic is not null || word.Form.Length < 4 || verb.Accepts(Takes.Li) || EndsName(end) && !InOffice(first, end) || LetterQuoteEnd(end, limit) is not null || IsMedia(end)) return end;
        // لكرة القدم، لألعاب القوى.
        if (word.StemKey is "كره" && end + 1 < limit && _words[end + 1].HasArticle || word.StemKey is "العاب" && end + 1 < limit && _words[end + 1].Key is "القوي") return Math.Max(Math.Min(end + 2, limit), Closing(end, limit, verb));
        var role = lexicon.Roles.OfStem(word);
        // الاتحاد الدولي للصحفيين: a union is of those in its name.
        var union = _words[end - 1] is { HasArticle: true, Form: [.., 'ي'] or [.., 'ي', 'ة'] or [.., 'ا', 'م'] or [.., 'ا', 'م', 'ة'] } && end - 2 >= first && _words[end - 2].StemKey is "اتحاد" or "هييه" or "نقابه" or "جمعيه" or "رابطه" or "مركز" or "منتدي" or "موسسه" or "منظمه" or "اكاديميه" or "مفوضيه" or "شركه" or "مجموعه";
        if (!HasOffice(first, end) || (role & WordRole.Media) != 0 && !(union && _words[end - 2].StemKey is "اتحاد" or "نقابه" or "جمعيه" or "رابطه") || TimeEnd(end) is not null || (lexicon.Roles.Of(word) & (WordRole.Time | WordRole.Adjunct | WordRole.Attribution)) != 0) return end;
        var document = (lexicon.Roles.OfStem(_words[first]) & WordRole.Document) != 0;
        if (!union && !document && ((role & (WordRole.Human | WordRole.Body)) != 0 || word.Has(Features.Human) || index.IsPerson(end) || index.InName(end) || (role & WordRole.Venue) != 0 || lexicon.Company.HasStem(word, Company.Count) || word.StemKey is "عالم" or "جميع" or "كل" or "برنامج" or "موقع" or "محطه" or "راي" or "ناس" or "شعب" or "جمهور" or "مره" or "اسبوع" or "يوم" or "حشد" or "جمع" or "تجمع" or "مجموعه" or "عدد" or "بعض" or "عشرات" or "ميات" or "الاف" or "اسره" or "عايله" or "راديو" or "قناه" or "ملتقي" or "منتدي" or "منصه" or "لحظه")) return end;
        return Closing(end, limit, verb);
    }

    /// <summary>بتعليم الرياض، بصحة عسير: a field of which a place has an office.</summary>
    private static bool IsField(Word word) => word.StemKey is "صحه" or "تعليم" or "مهرجان" or "وفد" or "منتخب" or "منتخبات" or "نادي" or "قطاع" or "شوون" or "فريق" or "غرفه" or "بنك" or "مجمع" or "اكاديميه" or "مرور" or "شرطه" or "بلديه" or "صحيفه" or "جمعيه";

    /// <summary>بالفعل، بالإجماع: how something is said rather than where its speaker sits.</summary>
    private static bool IsManner(Word word) => word.StemKey is "فعل" or "قول" or "تالي" or "اجماع" or "تفصيل" or "مناسبه" or "مقابل" or "ذات" or "تحديد" or "ايجاب" or "نفي" or "نيابه" or "انابه" or "اسم" or "هاتف" or "صور" or "ارقام" or "وثايق" or "ادله" or "عربيه" or "انجليزيه" or "فرنسيه" or "الله" or "كامل" or "اضافه" or "نسبه" or "اخص" or "طبع" or "ضبط" or "اساس" or "تزامن" or "تعاون" or "تنسيق" or "اشاره" or "حرف" or "لفظ" or "عكس" or "ضروره" or "مثل" or "كلمه" or "تصريح" or "بيان" or "توازي";

    /// <summary>Whether the phrase is that of an office, a body or a document rather than a bare name.</summary>
    private bool HasOffice(int first, int end)
    {
        var speaker = WordRole.Human | WordRole.Body | WordRole.Document | WordRole.Media;
        if ((lexicon.Roles.OfStem(_words[first]) & speaker) != 0) return true;
        for (var i = first + 1; i < end; i++)
            if ((lexicon.Roles.OfStem(_words[i]) & (WordRole.Human | WordRole.Body)) != 0) return true;
        return false;
    }

    /// <summary>بمكة المكرمة: whether a place by its name stands behind the preposition.</summary>
    private bool NamesPlace(int at)
    {
        foreach (var mention in index.Mentions(at, at))
            if (mention is { Kind: MentionKind.Name, Skip: > 0 } && mention.Words.First == at && context.Actors.Actors[mention.Actor].Kind is "place" or ActorKinds.State or "body" or ActorKinds.Igo) return true;
        return false;
    }

    /// <summary>The end of the phrase behind a preposition, with a name or an apposition behind it, where the content follows; else the word itself.</summary>
    private int Closing(int at, int limit, CueVerb verb)
    {
        var end = Math.Max(at + 1, Math.Min(context.Phrases.NounPhrase(at, PhraseScope.Complement).End, limit));
        for (var i = at + 1; i < end; i++)
            if (_words[i].Kind == WordKind.Punctuation || !Describes(i)) return at;
        for (var i = end; i < limit && i < at + 12; i++)
        {
            if (ContentAt(i, limit, verb)) return i;
            // لمؤسسة النقد الصادر أخيرا أن.
            if (_words[i].Key is "اخيرا" or "موخرا" or "حديثا" && _words[i - 1].HasArticle && i + 1 < limit && (lexicon.Roles.Of(_words[i + 1]) & WordRole.Opener) != 0) continue;
            if (Signs.IsComma(_words[i]) ? !Apposition(i, limit, verb) : _words[i].Kind == WordKind.Punctuation || !Describes(i)) return at;
        }

        return at;
    }

    /// <summary>Whether a word can still describe who speaks: no verb, no opener, no time, no preposition of its own.</summary>
    private bool Describes(int at) => (lexicon.Roles.Of(_words[at]) & ~WordRole.Speaker & (WordRole.Opener | WordRole.WeakOpener | WordRole.Time | WordRole.Adjunct | WordRole.Attribution | WordRole.Contrast | WordRole.Negation | WordRole.Saying)) == 0
        && (InName(at) || TimeEnd(at) is null && Signs.Preposition(_words[at]) is Takes.None or Takes.Fi && _words[at] is not { Pos: PartOfSpeech.Verb, Known: true } && cues.At(at) is null && !Signs.IsRelative(_words[at])
            && !(Attached(at) == Takes.Li && (lexicon.Roles.OfStem(_words[at]) & (WordRole.Human | WordRole.Media)) != 0) && (lexicon.Roles.OfStem(_words[at]) & WordRole.Venue) == 0);

    /// <summary>Whether the opener or the verb's own preposition stands here, or behind a comma.</summary>
    private bool ContentAt(int at, int limit, CueVerb verb)
    {
        if (at >= limit) return false;
        if (Signs.IsComma(_words[at])) at++;
        if (at >= limit) return false;
        if ((lexicon.Roles.Of(_words[at]) & WordRole.Opener) != 0 || Signs.IsColon(_words[at]) || Signs.IsQuote(_words[at]) && Opens(at) && NameQuoteEnd(at, limit) is null) return true;
        return Signs.Preposition(_words[at]) is var far and not Takes.None and not Takes.Fi && verb.Accepts(far) || Signs.Attached(_words[at]) is var near and not Takes.None && verb.Accepts(near) || Attached(at) == Takes.Li && (IsMedia(at) || LetterQuoteEnd(at, limit) is not null);
    }
}
