using Isnad.Names;
using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Statements;

/// <content>Where who speaks ends when whom or what he speaks of stands right behind him: subject and object side by side.</content>
internal sealed partial class SourcePhrase
{
    private const PhraseScope Full = PhraseScope.Complement | PhraseScope.Apposition | PhraseScope.Coordination;

    /// <summary>The first noun phrase of a stretch that may hold subject and object side by side.</summary>
    public int First(int first, int limit, CueVerb verb)
    {
        if (context.Actors.DocumentEnd(first) is var document && document > first && document <= limit && !(document < limit && _words[document] is { Pos: PartOfSpeech.Verb, Known: true })) return document;
        var scan = Scan(first, limit, verb);
        if (document > first && document <= limit) return Math.Max(scan, document);
        var phrase = context.Phrases.NounPhrase(first, Full);
        if (Signs.IsQuote(_words[first]) && NameQuoteEnd(first, limit) is { } quoted)
        {
            // «ولاية سيناء» الفرع المصري: a definite phrase behind a quoted name describes it.
            // «سامر الحلو» مدير المركز أن: nor is an office, up to the opener, anything else.
            if (quoted < scan && scan < limit && (lexicon.Roles.OfStem(_words[quoted]) & WordRole.Human) != 0 && _words[quoted] is { HasConjunction: false, HasPreposition: false } && (lexicon.Roles.Of(_words[scan]) & WordRole.Opener) != 0) return scan;
            var apposition = quoted < scan && _words[quoted].HasArticle ? context.Phrases.NounPhrase(quoted, PhraseScope.Complement).End : quoted;
            return Math.Clamp(apposition, quoted, Math.Max(scan, quoted));
        }

        // حلف الأطلسي: a name whose first word looks like a verb.
        if (phrase.IsEmpty)
        {
            foreach (var mention in index.Mentions(first, first))
                if (mention.Kind == MentionKind.Name) phrase = mention.Words;
        }

        if (phrase.IsEmpty) return scan;
        scan = SecondBody(first, scan);
        var end = Math.Clamp(phrase.End, first + 1, Math.Max(scan, first + 1));
        // رئيس المجلس، الجمهوري فلان: by his party or nation, and by name.
        if (end + 2 < limit && Signs.IsComma(_words[end]) && _words[end + 1] is { HasArticle: true, HasConjunction: false, HasPreposition: false, Pos: PartOfSpeech.Adjective } && (lexicon.Roles.OfStem(_words[first]) & WordRole.Human) != 0)
            foreach (var mention in index.Mentions(end + 2, end + 2))
                if (mention.Kind == MentionKind.Name && mention.Words.First == end + 2 && context.Actors.Actors[mention.Actor].IsPerson) end = Math.Min(mention.Words.End, limit);
        // A name that begins within the phrase or right behind its title belongs to it whole.
        foreach (var mention in index.Mentions(first, limit))
        {
            if (mention.Words.First > end) break;
            if (mention.Words.End <= end) continue;
            if (mention.Words.First < end || mention.Kind == MentionKind.Name && context.Actors.Actors[mention.Actor].IsPerson && Attached(mention.Words.First) == Takes.None && _words[first].StemKey is not ("مصدر" or "مصادر")) end = Math.Min(mention.Words.End, limit);
        }

        // حصيلة لوكالة الأنباء: whose count it is.
        if (end < scan && (lexicon.Company.HasStem(_words[end - 1], Company.Count) || IsOfOutlet(end - 1) && Attached(end) == Takes.Li))
            foreach (var mention in index.Mentions(end, end)) end = Math.Max(end, Math.Min(mention.Words.End, limit));

        for (var i = first + 1; i < end; i++)
            if (_words[i].Has(Features.VerbalNoun) && Signs.Attached(_words[i]) is var attached and not Takes.None && verb.Accepts(attached) && (lexicon.Roles.OfStem(_words[i]) & WordRole.Place) == 0 && !InOffice(first, i)) end = i;
        end = SecondBody(first, AnotherPerson(first, end));
        // متحدثون عسكريون: an adjective that elsewhere is a noun for people.
        if (end == first + 1 && end < limit && !_words[first].HasArticle && _words[end] is { Kind: WordKind.Arabic, HasArticle: false, HasConjunction: false, Enclitic: null } kind && kind.Form.Length > 4 && (kind.Form.EndsWith("يون", StringComparison.Ordinal) || kind.Form.EndsWith("يين", StringComparison.Ordinal)) && _words[first].Has(Features.Plural)) end++;
        // منظمة دولية غير حكومية: what it is not.
        if (end + 1 < limit && _words[end].Key is "غير" && !_words[first].HasArticle && _words[end - 1] is { HasArticle: false, Pos: PartOfSpeech.Adjective or PartOfSpeech.Noun } && _words[end + 1] is { HasArticle: false, HasPreposition: false, HasConjunction: false, Pos: PartOfSpeech.Adjective }) end += 2;
        // مسؤولون أميركيون وأكراد: another of their nations.
        if (end < limit && end > first + 1 && _words[end] is { HasConjunction: true, HasArticle: false, Pos: PartOfSpeech.Noun or PartOfSpeech.Adjective } nation && nation.Key[0] == 'و' && (nation.Has(Features.Plural) && nation.Has(Features.Human) || nation.Form.EndsWith("يون", StringComparison.Ordinal) || nation.Form.EndsWith("يين", StringComparison.Ordinal) || nation.StemKey is "اكراد" or "عرب" or "اتراك" or "افغان" or "روس" or "المان") && _words[first].Has(Features.Plural) && _words[end - 1] is { HasArticle: false, Pos: PartOfSpeech.Adjective } other && other.Has(Features.Plural)) end++;
        // حركتا كذا وكذا: two names behind a noun for two.
        if (end < limit && _words[first] is { HasArticle: false } dual && dual.Has(Features.Dual) && end > first + 1 && _words[end] is { HasConjunction: true } second && second.Key[0] == 'و' && (index.HasMention(end) || second.HasArticle && second.Pos is PartOfSpeech.Noun or PartOfSpeech.ProperNoun))
        {
            var named = end + 1;
            foreach (var mention in index.Mentions(end, end)) named = Math.Max(named, Math.Min(mention.Words.End, limit));
            end = named;
        }

        // مسؤولين أمنيين اثنين، مسؤول حكومي آخر: how many they are, and whether spoken of before.
        if (end < limit && (_words[end].Key is "اثنين" or "اثنان" or "اثنتين" or "اثنتان" || IsOther(first, end, limit))) end++;
        // ووصفت شاهدة أخرى كيف: what she tells.
        for (var i = first + 1; i < end; i++)
            if (_words[i].Key is "كيف" or "كيفيه" && _words[i].QuoteDepth == _words[first].QuoteDepth && !InName(i)) end = i;
        // لجنة الإشراف على الانتخابات: what the last noun governs goes on with the name.
        if (end < scan && Preposition(end) is var governed and not Takes.None && HeldByNoun(end, limit, governed)) end = scan;
        end = ToldBeside(first, end, verb);
        end = Situated(first, DocumentClause(first, end), limit);
        if (end + 1 < limit && Calling.Is(_words[end]) && Calling.NameAt(_words, end, limit) is >= 0 and var called)
        {
            // قيادي في الحركة يدعى فلان: what he is called.
            end = called + 1;
            foreach (var mention in index.Mentions(called, called)) end = Math.Max(end, Math.Min(mention.Words.End, limit));
            while (end < limit && end < called + 4 && _words[end] is { Kind: WordKind.Arabic, HasConjunction: false } more && (more.Pos == PartOfSpeech.ProperNoun || !more.Known || more.HasArticle && Signs.Attached(more) == Takes.None) && (lexicon.Roles.Of(more) & WordRole.Opener) == 0) end++;
            return end;
        }

        // ابن الأسير المفرج عنه فلان: the participle's own preposition, and the name behind it.
        if (end < limit && IsDoneTo(end))
        {
            end++;
            foreach (var mention in index.Mentions(end, end))
                if (mention.Kind == MentionKind.Name && mention.Words.First == end) end = Math.Min(mention.Words.End, limit);
        }

        // مقربين منه: near whom.
        if (end < limit && _words[end].Key is "منه" or "منها" or "منهم" && _words[end - 1].StemKey is "مقرب" or "مقربه" or "مقربون" or "مقربين" or "قريب" or "قريبه" or "قريبون" or "قريبين") end++;

        // وزراء الخارجية الـ15: the number counts them.
        if (end < limit && _words[end].Kind == WordKind.Number && _words[end - 1].Key == "ال") end++;
        else if (end + 1 < limit && _words[end].Key == "ال" && _words[end + 1].Kind == WordKind.Number) end += 2;
        if (end < limit && AnonymityEnd(end, limit) is { } described && _words[end].Pos == PartOfSpeech.Verb) return described;
        // اللواء أحمد سيف اليافعي لـ«الصحيفة» وجود …: where an adjunct stands before the object, all before the adjunct is the subject.
        return end < scan && scan < limit && ObjectBehindAdjunct(scan, limit) ? scan : end;
    }

    /// <summary>صور التقطتها الشركة، لقطات تحققت منها الوحدة: a verb that takes an indefinite document up again by a pronoun begins a clause on it.</summary>
    private int DocumentClause(int first, int end)
    {
        if (_words[first].HasArticle || (lexicon.Roles.OfStem(_words[first]) & WordRole.Document) == 0) return end;
        for (var i = first + 1; i < end; i++)
            if (TakesUp(i) && !_words[i - 1].HasArticle) return i;
        return end;
    }

    /// <summary>Whether a verb stands here with a pronoun for what stands before it (أجرته، اطلعت عليها، تحققت منها، حصلت على نسخة منها).</summary>
    public bool TakesUp(int at)
    {
        if (at + 1 >= _words.Count || _words[at] is not { Kind: WordKind.Arabic, HasArticle: false, HasConjunction: false, HasPreposition: false } word || InName(at)) return false;
        if (word.Pos == PartOfSpeech.Verb && word.Enclitic is not null || !word.Known && word.Form.Length > 5 && (word.Form.EndsWith("تها", StringComparison.Ordinal) || word.Form.EndsWith("ته", StringComparison.Ordinal))) return word.Enclitic is not "نا" and not "ني";
        return (word.Pos == PartOfSpeech.Verb || !word.Known) && _words[at + 1].Key is "عليها" or "عليه" or "عليهما" or "منها" or "منه" or "اليها" or "اليه";
    }

    /// <summary>مصادر داخل الحزب، شهود من داخل المدينة، سكان في جنوب المدينة أن: where an indefinite source sits belongs to it.</summary>
    private int Situated(int first, int end, int limit)
    {
        if (end + 1 >= limit || _words[first].HasArticle || (lexicon.Roles.OfStem(_words[first]) & (WordRole.Human | WordRole.Document)) == 0) return end;
        var at = end;
        if (_words[at].Key is "من" && _words[at + 1].Key is "داخل" or "خارج" or "بين" or "ضمن" or "قرب" && at + 2 < limit) at += 2;
        else if (_words[at].Key is "داخل" or "ضمن" or "قرب" or "بين" or "خارج" || _words[at].Key is "وسط" && OpensClause(at, limit)) at++;
        else if (Signs.Preposition(_words[at]) == Takes.Fi && (lexicon.Roles.OfStem(_words[at + 1]) & WordRole.Venue) == 0 && !lexicon.Roles.IsSpokenIn(_words[at + 1]) && TimeEnd(at) is null && _words[at + 1].Key is not ("وقت" or "ساعه" or "حين" or "هذا" or "هذه" or "السابق" or "البدايه")) at++;
        else return end;
        var inner = Math.Min(context.Phrases.NounPhrase(at, PhraseScope.Core).End, limit);
        foreach (var mention in index.Mentions(at, at)) inner = Math.Max(inner, Math.Min(mention.Words.End, limit));
        inner = Math.Max(inner, at + 1);
        // في may as well go on with the clause: only right before its opener is it the source's.
        if (Signs.Preposition(_words[end]) != Takes.Fi) return inner;
        return inner < limit && (Calling.Is(_words[inner]) || _words[first].Has(Features.Plural) && (lexicon.Roles.Of(_words[inner]) & WordRole.Opener) != 0) ? inner : end;
    }

    /// <summary>اتهم أبو مازن وزير الخارجية جون كيري: a person other than the one who is named first is no apposition.</summary>
    private int AnotherPerson(int first, int end)
    {
        if (end < first + 3 || !index.IsPerson(first)) return end;
        var who = -1;
        var own = first;
        foreach (var mention in index.Mentions(first, end - 1))
        {
            // سفير خادم الحرمين فلان: named within the office before its holder.
            if (mention.Words.First > first && mention.Words.End <= own) continue;
            if (mention.Kind != MentionKind.Name || context.Actors.Actors[mention.Actor].Kind != "person") continue;
            if (who < 0)
            {
                if (mention.Words.First != first) return end;
                (who, own) = (mention.Actor, mention.Words.End);
                continue;
            }

            if (mention.Actor != who && mention.Words.First > first && (lexicon.Roles.OfStem(_words[mention.Words.First]) & WordRole.Human) != 0 && !_words[mention.Words.First].HasConjunction && !Signs.IsComma(_words[mention.Words.First - 1]) && Signs.Bare(_words[mention.Words.First - 1]) is not ("بن" or "ابن" or "باسم" or "و")) return mention.Words.First;
        }

        return end;
    }

    /// <summary>البرلمان الحكومة، المصدر الانتهاء: a second definite body or a definite verbal noun right behind a definite noun is no part of the phrase.</summary>
    private int SecondBody(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            // معارضون الرئيس التركي، ناشطون قوات النظام، مسؤولون أمميون إسرائيل: behind an indefinite plural in ون what is definite, or names a body, is another phrase.
            if (_words[i - 1] is { HasArticle: false, Known: true, Enclitic: null, Pos: PartOfSpeech.Noun or PartOfSpeech.Adjective } people && IsSoundNominative(people) && !InName(i - 1) && _words[i] is { Kind: WordKind.Arabic, HasConjunction: false, HasPreposition: false } beside && Signs.Attached(beside) == Takes.None
                && (beside.HasArticle && beside.Pos != PartOfSpeech.Preposition || (lexicon.Roles.OfStem(beside) & (WordRole.Body | WordRole.Human)) == WordRole.Body && !beside.HasArticle && beside.Pos == PartOfSpeech.Noun || NamesBody(i))) return i;
            // بعض المراقبين الاشتباكات، وزارة الداخلية معلومات: things in ات behind people or a body are what is spoken of.
            if (_words[i] is { Kind: WordKind.Arabic, HasConjunction: false, HasPreposition: false, Enclitic: null, Pos: not (PartOfSpeech.Verb or PartOfSpeech.Adjective or PartOfSpeech.ProperNoun) } things && things.Form.Length > 4 && things.Form.EndsWith("ات", StringComparison.Ordinal) && Signs.Attached(things) == Takes.None && (lexicon.Roles.OfStem(things) & WordRole.Speaker) == 0 && _words[i - 1] is { HasArticle: true, Kind: WordKind.Arabic } holder && !InName(i) && !HeldByName(first, i) && !BeforeHolder(first, i)
                && (things.HasArticle ? holder.Form.EndsWith("ين", StringComparison.Ordinal) && holder.Has(Features.Plural) : i > first + 1)) return i;
            // لم تكشف السلطات المزيد من التفاصيل: what it gives more of.
            if (_words[i].Key is "المزيد" or "الكثير" or "القليل" && _words[i - 1].HasArticle && i + 1 < _words.Count && _words[i + 1].Key is "من" or "عن") return i;
            // أبلغ مسؤول حكومي آخر وكالة الأنباء: behind an adjective or a name an outlet is told.
            if ((lexicon.Roles.OfStem(_words[i]) & WordRole.Media) != 0 && _words[i] is { HasArticle: false, HasConjunction: false, HasPreposition: false, Enclitic: null, Pos: PartOfSpeech.Noun } && (lexicon.Roles.OfStem(_words[first]) & WordRole.Media) == 0 && !_words[i].Has(Features.Human) && (_words[i - 1] is { Pos: PartOfSpeech.Adjective, HasConjunction: false } || EndsName(i))) return i;
            // اتهم حزب الشعب الموالي للأكراد أردوغان بـ: no person's name describes a body, behind a definite word of its own.
            if ((lexicon.Roles.OfStem(_words[first]) & (WordRole.Body | WordRole.Human)) == WordRole.Body && (_words[i - 1].HasArticle || _words[i - 1].Pos == PartOfSpeech.Adjective) && BeginsPerson(i)) return i;
            // ودعا سموه المولى, رئيس هيئة الأمر بالمعروف والنهي عن المنكر الله: behind a courtesy or a definite word God is whom one asks.
            if (lexicon.Company.Is(_words[i], Company.God) && _words[i] is { HasConjunction: false, HasPreposition: false } && (_words[i - 1] is { Kind: WordKind.Arabic, HasArticle: true } || _words[i - 1].Key is "سموه" or "معاليه" or "فضيلته" or "سماحته" or "جلالته" or "سعادته" or "فخامته" or "سيادته")) return i;
            // كارتر وزير الدفاع الأمريكي القوات الكردية: behind the office of one who is named a definite body.
            if (_words[i] is { HasArticle: true, Known: true, Pos: PartOfSpeech.Noun, HasConjunction: false, HasPreposition: false } && _words[i - 1] is { HasArticle: true, Pos: PartOfSpeech.Adjective } && (lexicon.Roles.OfStem(_words[i]) & (WordRole.Body | WordRole.Human)) == WordRole.Body && NamedTo(first) is var named && named > first && named < i - 1 && InName(first) && NamesPersonAt(first)) return i;
            // الميليشيات الحوثية: inside a name no other begins.
            if (HeldByName(first, i) || BeforeHolder(first, i)) continue;
            // هنأ الرئيس عميد الأسرى: behind a definite office another that is named apart from it.
            if (i == first + 1 && IsOfficeApart(first, i)) return i;
            // دعا الرئيس هادي الصين، دعا الشيخ سالم المولى: behind a person's name a state or a body by its name, or God, is whom he speaks to.
            if (_words[i] is { HasConjunction: false, HasPreposition: false } && (EndsName(i) && NamesBody(i) || lexicon.Company.Is(_words[i], Company.God) && (EndsName(i) || EndsMention(first, i)))) return i;
            // مسؤول أميركي الأنباء: behind an indefinite adjective of nationality or kind a definite noun begins another phrase.
            if (_words[i] is { HasArticle: true, Known: true, Pos: PartOfSpeech.Noun, HasConjunction: false } && Signs.Attached(_words[i]) == Takes.None && !_words[first].HasArticle && IsNisba(i - 1) && !InName(i - 1) && !InName(i)) return i;
            // القوات العراقية التنظيم: behind a definite adjective a definite body.
            if (_words[i] is { HasArticle: true, Known: true, Pos: PartOfSpeech.Noun, HasConjunction: false } && Signs.Attached(_words[i]) == Takes.None && _words[i - 1] is { HasArticle: true, Pos: PartOfSpeech.Adjective } && (lexicon.Roles.OfStem(_words[i]) & (WordRole.Body | WordRole.Human)) == WordRole.Body) return i;
            // هادي المليشيات: a body right behind a person's name.
            if (_words[i] is { HasArticle: true, HasConjunction: false, HasPreposition: false } && (lexicon.Roles.OfStem(_words[i]) & (WordRole.Body | WordRole.Human)) == WordRole.Body && InName(i - 1) && EndsName(i)) return i;
            // الحزب الجمهوري الديمقراطيين، قائد الجيش العسكريين: behind a definite word for one a plural in ين is no adjective of it.
            if (_words[i] is { HasArticle: true, HasConjunction: false, HasPreposition: false } many && many.Form.EndsWith("ين", StringComparison.Ordinal) && many.Has(Features.Plural) && Signs.Attached(many) == Takes.None && !_words[first].Has(Features.Plural)
                && _words[i - 1] is { HasArticle: true, StemKey: not "كتاب" } single && !single.Has(Features.Plural) && !single.Form.EndsWith("ين", StringComparison.Ordinal) && !single.Form.EndsWith("ون", StringComparison.Ordinal)) return i;
            // نواف سلام سفراء الاتحاد: behind a person's name people in construct are others.
            if (_words[i] is { HasArticle: false, HasConjunction: false, HasPreposition: false, Enclitic: null, Pos: PartOfSpeech.Noun } others && others.Has(Features.Plural) && EndsName(i) && (lexicon.Roles.OfStem(others) & WordRole.Human) != 0 && i + 1 < _words.Count && _words[i + 1].HasArticle) return i;
            // الوزارة الأمريكية الحاجة, المتحدث باسم الوزارة الحاجة: behind a definite adjective or all that names the subject a definite noun is no adjective of it.
            if (_words[i] is { HasArticle: true, Known: true, Pos: PartOfSpeech.Noun, HasConjunction: false, HasPreposition: false } noun && Signs.Attached(noun) == Takes.None && (lexicon.Roles.OfStem(noun) & WordRole.Speaker) == 0 && !noun.Has(Features.Human) && !InName(i) && !index.HasMention(i)
                && (_words[i - 1] is { HasArticle: true, Pos: PartOfSpeech.Adjective } || EndsMention(first, i))) return i;
            // ثلاثة مصادر الوكالة: what is counted is indefinite and has no construct.
            if (i == first + 2 && IsCount(_words[first]) && _words[i] is { HasArticle: true, HasConjunction: false, HasPreposition: false, Pos: PartOfSpeech.Noun } && Signs.Attached(_words[i]) == Takes.None) return i;
            // دول عربية الحادثة: behind an indefinite adjective a definite noun is no part of the phrase.
            if (_words[i] is { HasArticle: true, Known: true, Pos: PartOfSpeech.Noun, HasConjunction: false, HasPreposition: false } thing && Signs.Attached(thing) == Takes.None && _words[i - 1] is { HasArticle: false, Known: true, Enclitic: null, Key: not ("عام" or "عامه") } kind && (kind.Pos == PartOfSpeech.Adjective || i == first + 2 && kind.Form.EndsWith("ية", StringComparison.Ordinal) && !(kind.Pos == PartOfSpeech.Noun && IsKindOfPlace(kind)) && _words[first].Has(Features.Plural) && !_words[first].Has(Features.Human)) && (!InName(i - 1) || EndsMention(first, i)) && (!InName(i) || IsNisba(i - 1) && (lexicon.Roles.OfStem(_words[first]) & WordRole.Body) != 0 && _words[i - 1].StemKey is not ("خارجيه" or "داخليه" or "ماليه") && !InOffice(first, i)) && _words[first] is { HasArticle: false } && _words[first].Pos == PartOfSpeech.Noun) return i;
            // لجنة برلمانية وزارة الصحة: nor is a body in construct.
            if (i > first + 1 && IsNisba(i - 1) && _words[first] is { HasArticle: false, Pos: PartOfSpeech.Noun } && (lexicon.Roles.OfStem(_words[first]) & WordRole.Body) != 0 && _words[i] is { HasArticle: false, HasConjunction: false, HasPreposition: false, Enclitic: null, Pos: PartOfSpeech.Noun } && (lexicon.Roles.OfStem(_words[i]) & WordRole.Body) != 0 && i + 1 < _words.Count && (_words[i + 1].HasArticle || InName(i + 1)) && !InOffice(first, i)) return i;
            if (BeginsAnother(i, first) || IsPeopleBeside(i) || i == first + 1 && SingleName(first) is >= 0 and var one && SingleName(i) is >= 0 and var other && one != other) return i;
            if (_words[i].HasArticle && _words[i - 1].HasArticle && _words[i].Pos == PartOfSpeech.Noun && !_words[i].HasConjunction && Signs.Attached(_words[i]) == Takes.None
                && ((_words[i].Has(Features.VerbalNoun) || _words[i].Known && ((lexicon.Roles.OfStem(_words[i - 1]) & WordRole.Speaker) != 0 || i == first + 2 && _words[first].HasArticle && (lexicon.Roles.OfStem(_words[first]) & WordRole.Human) != 0) && !index.Mentions(i, i).Any()) && (lexicon.Roles.OfStem(_words[i]) & WordRole.Speaker) == 0 || (lexicon.Roles.OfStem(_words[i]) & WordRole.Body) != 0 && (lexicon.Roles.OfStem(_words[i - 1]) & WordRole.Speaker) != 0)) return i;
        }

        return end;
    }

    /// <summary>مسؤول حكومي آخر, of no وزارة الصحة آخر حصيلة: whether another of the kind is meant, which takes the article with its noun; before a noun it is the latest.</summary>
    private bool IsOther(int first, int end, int limit)
    {
        if (!OtherWord.Is(_words[end])) return false;
        if (_words[first].HasArticle || _words[end - 1].HasArticle || InName(end - 1) && !IsNisba(end - 1)) return false;
        return _words[end].Key is not "اخر" || end + 1 >= limit || _words[end + 1] is not { Pos: PartOfSpeech.Noun, HasPreposition: false, HasConjunction: false } next || next.Has(Features.VerbalNoun) || (lexicon.Roles.Of(next) & (WordRole.Opener | WordRole.Time)) != 0 || (lexicon.Roles.OfStem(next) & (WordRole.Body | WordRole.Human)) != 0 || InName(end + 1) || Signs.Attached(next) != Takes.None;
    }

    /// <summary>قرية، كلية: a noun in ية of its own, behind which a name stands in construct.</summary>
    private bool IsKindOfPlace(Word word) => (lexicon.Roles.OfStem(word) & (WordRole.Place | WordRole.Body)) != 0 || word.StemKey is "قريه" or "كليه" or "بلديه" or "جمعيه" or "مديريه" or "جمهوريه" or "حاميه" or "ناحيه" or "ضاحيه" or "باديه" or "مفوضيه" or "سريه" or "اكاديميه" or "ثانويه" or "داخليه" or "خارجيه" or "ماليه" or "صيدليه";

    /// <summary>معارضون، محامون: a plural in ون that is its singular with an ending; شؤون is none.</summary>
    private static bool IsSoundNominative(Word word) => word.Form.EndsWith("ون", StringComparison.Ordinal) && word.StemKey.Length > 4 && word.Has(Features.Plural) && Folding.Key(word.Lemma) is var one && (word.StemKey.AsSpan(0, word.StemKey.Length - 2).SequenceEqual(one) || one.EndsWith('ي') && word.StemKey.AsSpan(0, word.StemKey.Length - 2).SequenceEqual(one.AsSpan(0, one.Length - 1)));

    /// <summary>Whether a person's name without any clitic or title begins at the word.</summary>
    private bool BeginsPerson(int at)
    {
        foreach (var mention in index.Mentions(at, at))
            if (mention is { Kind: MentionKind.Name, Skip: 0 } && mention.Words.First == at && mention.Name.First == at && context.Actors.Actors[mention.Actor] is { Kind: "person", Entry: >= 0 }) return true;
        return false;
    }

    /// <summary>
    /// حذر الخطباء الشباب, أفادت الوزارة وكالة الأنباء: behind a definite noun for people a verb that tells somebody something has other people for its object, and behind a body
    /// a verb of telling the agency that is told.
    /// </summary>
    private int ToldBeside(int first, int end, CueVerb verb)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (_words[i] is not { Kind: WordKind.Arabic, HasConjunction: false, HasPreposition: false } word || Signs.Attached(word) != Takes.None) continue;
            if (i == first + 1 && verb.Object == CueObject.Addressee && _words[first].HasArticle && word is { HasArticle: true, Pos: PartOfSpeech.Noun } && ((lexicon.Roles.OfStem(_words[first]) & WordRole.Human) != 0 || _words[first].Has(Features.Human)) && _words[first].Has(Features.Plural)
                && (word.Has(Features.Human) || word.Key is "الشباب" or "الناس") && !HeldByName(first, i)) return i;
            // ناشد شيوخ قبائل مأرب قوات التحالف: behind a phrase that is whole a body in construct is whom the people speak to.
            if (i > first + 1 && verb.Object == CueObject.Addressee && word is { HasArticle: false, Enclitic: null, Pos: PartOfSpeech.Noun } && word.StemKey is "قوات" or "حكومه" or "وزاره" or "قياده" or "منظمه" or "منظمات" or "سلطات" or "دول" or "اطراف" or "اهالي" or "ابناء" or "جماهير" && i + 1 < _words.Count && (_words[i + 1].HasArticle || InName(i + 1) || IsPlace(i + 1))
                && (lexicon.Roles.OfStem(_words[first]) & WordRole.Human) != 0 && _words[first].Has(Features.Plural) && (_words[i - 1].HasArticle || IsPlace(i - 1) || _words[i - 1].Pos == PartOfSpeech.ProperNoun) && !HeldByName(first, i)) return i;
            if (IsMedia(i) && (lexicon.Roles.OfStem(_words[first]) & WordRole.Media) == 0 && !IsMedia(first) && word.Key is "وكاله" or "صحيفه" or "قناه" or "شبكه" or "اذاعه" && (_words[i - 1].HasArticle || _words[i - 1].Pos == PartOfSpeech.Adjective || InName(i - 1)) && !InOffice(first, i)) return i;
        }

        return end;
    }

    private bool IsOfficeApart(int first, int at)
    {
        if (!_words[first].HasArticle || (lexicon.Roles.OfStem(_words[first]) & lexicon.Roles.OfStem(_words[at]) & WordRole.Human) == 0 || _words[at] is not { HasArticle: false, HasConjunction: false, HasPreposition: false, Enclitic: null }) return false;
        foreach (var mention in index.Mentions(first, first))
            if (mention.Words.First == first && mention.Words.End > at) return false;
        foreach (var mention in index.Mentions(at, at))
            if (mention.Words.First == at && mention.Words.Count > 1) return true;
        return false;
    }

    /// <summary>Whether a state is named here by its own name or its capital, in one word or with an adjective (الهند، موسكو، كوريا الشمالية).</summary>
    public bool IsLand(int at)
    {
        foreach (var mention in index.Mentions(at, at))
            if (mention is { Kind: MentionKind.Name, Skip: 0 } && mention.Words.First == at && mention.Words.Count <= 2 && _words[at].Pos is PartOfSpeech.ProperNoun or PartOfSpeech.Unknown && context.Actors.Actors[mention.Actor] is { Entry: >= 0, Kind: ActorKinds.State }) return true;
        return false;
    }

    /// <summary>Whether a listed state or body is named from this word on.</summary>
    private bool NamesBody(int at)
    {
        foreach (var mention in index.Mentions(at, at))
            if (mention is { Kind: MentionKind.Name, Skip: 0 } && mention.Words.First == at && context.Actors.Actors[mention.Actor] is { Entry: >= 0, Kind: ActorKinds.State or ActorKinds.Igo or ActorKinds.ArmedGroup }) return true;
        return false;
    }

    /// <summary>أميركي، عسكرية: an indefinite adjective in ي, no numeral one (ثنائي القومية).</summary>
    private bool IsNisba(int at) => _words[at] is { HasArticle: false, HasConjunction: false, Enclitic: null, Pos: PartOfSpeech.Adjective } word && Folding.Key(word.Lemma).EndsWith('ي')
        && (word.Form[^1] == 'ي' || word.Form.EndsWith("ية", StringComparison.Ordinal) || word.Form.EndsWith("يون", StringComparison.Ordinal) || word.Form.EndsWith("يين", StringComparison.Ordinal))
        && word.StemKey is not ("عالي" or "عاليه" or "ثنايي" or "ثناييه" or "ثلاثي" or "ثلاثيه" or "رباعي" or "رباعيه" or "خماسي" or "خماسيه" or "سداسي" or "سداسيه" or "احادي" or "احاديه" or "ثاني" or "قوي" or "قويه" or "متساوي" or "ثانويه");

    /// <summary>وصف وزير الدفاع الإسرائيلي رئيس السلطة بـ: where a verb that needs an object has found one phrase, the noun without article for a person or body that begins its second half; -1 where none does.</summary>
    public int SecondHead(int first, int end, bool needsObject = false)
    {
        // اتهم حزب الله السعودية بـ: behind a name of several words the next name or person is accused.
        if (needsObject && NamedTo(first) is var whole && whole > first + 1 && whole < end && _words[whole] is { HasConjunction: false, HasPreposition: false } accused
            && (accused is { HasArticle: true, Pos: PartOfSpeech.Noun } && (lexicon.Roles.OfStem(accused) & WordRole.Human) != 0 || SingleName(whole) >= 0 && !_words[first].Form.EndsWith('ة'))) return whole;
        for (var i = first + (needsObject ? 1 : 2); i < end - 1; i++)
        {
            var word = _words[i];
            // الأمير فلان النائب الأول وزير الدفاع: behind a name offices are his.
            // اتهم دميرتاش الرئيس التركي بـ: one accused must stand here.
            if (EndsName(i)) return needsObject && word is { HasArticle: true, HasConjunction: false, HasPreposition: false, Pos: PartOfSpeech.Noun } && i > first && (lexicon.Roles.OfStem(word) & WordRole.Human) != 0 && !InName(i) ? i : -1;
            if (word is { Kind: WordKind.Arabic, HasArticle: false, HasConjunction: false, HasPreposition: false, Enclitic: null } && _words[i - 1].HasArticle && _words[i - 1].Kind == WordKind.Arabic && (lexicon.Roles.OfStem(word) & (WordRole.Human | WordRole.Body)) != 0
                && word.Pos == PartOfSpeech.Noun && !HeldByName(first, i) && (_words[i + 1].HasArticle || InName(i + 1)) && word.StemKey is not ("كبير" or "عضو" or "نايب" or "امين" or "ولي" or "خادم" or "صاحب" or "فضيله" or "سماحه" or "معالي" or "سعاده" or "سمو" or "جلاله" or "فخامه" or "حجه" or "ايه" or "قداسه" or "غبطه")) return i;
        }

        return -1;
    }

    /// <summary>Word after the name that begins at a word; the word itself where none does.</summary>
    private int NamedTo(int first)
    {
        foreach (var mention in index.Mentions(first, first))
            if (mention.Kind == MentionKind.Name && mention.Words.First == first && mention.Name.First == first) return mention.Name.End;
        return first;
    }

    /// <summary>Whether a listed name that began before the word holds it.</summary>
    private bool HeldByName(int first, int at)
    {
        foreach (var mention in index.Mentions(first, at - 1))
            if (mention.Kind == MentionKind.Name && mention.Words.End > at && context.Actors.Actors[mention.Actor].Entry >= 0) return true;
        return false;
    }

    /// <summary>The actor of a name of one word without any clitic here; -1 where none stands: two side by side are subject and object (اتهمت باكستان الهند، اتهم بوتين أوباما).</summary>
    private int SingleName(int at)
    {
        foreach (var mention in index.Mentions(at, at))
            if (mention is { Kind: MentionKind.Name, Words.Count: 1 } && mention.Words.First == at && !_words[at].HasConjunction && !_words[at].HasPreposition && mention.Skip == 0) return mention.Actor;
        return -1;
    }

    /// <summary>دعا السيسي المصريين: behind a person's name a definite plural is whom he speaks to.</summary>
    private bool IsPeopleBeside(int at) => _words[at] is { HasArticle: true, HasConjunction: false, HasPreposition: false } word && (word.Form.EndsWith("يين", StringComparison.Ordinal) || word.Form.EndsWith("ين", StringComparison.Ordinal) && word.Has(Features.Plural)) && Signs.Attached(word) == Takes.None && EndsName(at);

    /// <summary>الوزير الأردني موقف بلاده، تقارير صحفية رفض الضباط: behind an adjective no construct goes on; a common noun without article begins another phrase.</summary>
    private bool BeginsAnother(int at, int first)
    {
        var word = _words[at];
        if (word.Key is "عبد" or "ابو" or "ابن" or "بن" or "ال" or "ام" or "باسم") return false;
        // حلف الأطلسي (الناتو) تضامنه: behind a definite noun or a bracket a noun with a pronoun begins the object.
        if (at > first && word is { Known: true, Kind: WordKind.Arabic, Pos: PartOfSpeech.Noun, HasConjunction: false, HasPreposition: false } && word.Enclitic is not null && !InName(at) && word.StemKey is not ("ذات" or "نفس" or "عين" or "كل" or "جميع" or "كلا" or "وحد") && (_words[at - 1].HasArticle || InName(at - 1) || Signs.IsCloseBracket(_words[at - 1]))) return true;
        if (at <= first || _words[at - 1].StemKey is "محكمه" or "محاكم" || word.Pos != PartOfSpeech.Noun && !(word.Pos == PartOfSpeech.Adjective && _words[at - 1].HasArticle) || !word.Known || word.HasArticle || word.HasConjunction || word.HasPreposition || word.Kind != WordKind.Arabic || InName(at) || index.Mentions(at, at).Any()) return false;
        if ((lexicon.Roles.OfStem(word) & WordRole.Speaker) != 0 && !word.Has(Features.VerbalNoun) && word.StemKey is not ("مشاركه" or "مساعده" or "مراقبه")) return false;
        if ((word.Has(Features.ActiveParticiple) || word.Has(Features.PassiveParticiple)) && word.Enclitic is null && !_words[at - 1].HasArticle) return false;
        // الوزير أهمية الحوار: a definite office has no construct either.
        if (_words[at - 1].HasArticle && (lexicon.Roles.OfStem(_words[at - 1]) & WordRole.Human) != 0 && !InName(at - 1)) return true;
        var modified = _words[at - 1].Pos == PartOfSpeech.Adjective || _words[at - 1].Has(Features.ActiveParticiple) || _words[at - 1].Form.EndsWith('ة') && _words[first].Has(Features.Plural) && at == first + 2;
        if (at < first + 2 || !modified || InName(at - 1)) return false;
        return word.Enclitic is not null || at + 1 < _words.Count && (_words[at + 1].HasArticle || index.HasMention(at + 1) || _words[at + 1].Enclitic is not null || word.Has(Features.VerbalNoun));
    }

    /// <summary>Whether an addressee stands here with a noun of its own behind it.</summary>
    private bool ObjectBehindAdjunct(int at, int limit)
    {
        var after = LetterQuoteEnd(at, limit) ?? (Signs.Attached(_words[at]) == Takes.Li ? context.Phrases.NounPhrase(at, PhraseScope.Core).End : -1);
        return after > at && after < limit && _words[after].Kind == WordKind.Arabic && !_words[after].HasConjunction && Signs.Preposition(_words[after]) == Takes.None
            && Signs.Attached(_words[after]) == Takes.None && (lexicon.Roles.Of(_words[after]) & (WordRole.Opener | WordRole.Time)) == 0;
    }

    /// <summary>Whether a mention that begins at <paramref name="first"/> ends right before a word.</summary>
    private bool EndsMention(int first, int at)
    {
        foreach (var mention in index.Mentions(first, first))
            if (mention.Kind != MentionKind.Nisba && mention.Words.End == at) return true;
        return false;
    }
}
