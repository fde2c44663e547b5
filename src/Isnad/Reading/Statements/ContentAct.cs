using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>The act that plain words perform by what they say: a duty laid on someone, what the speakers will do, a charge, a threat, thanks, worry, a denial.</summary>
internal sealed class ContentAct(ReadingContext context, StatementLexicon lexicon, CueFinder cues, ReadingIndex index)
{
    private const int Reach = 22;
    private const int Near = 12;
    private readonly IReadOnlyList<Word> _words = context.Document.Words;

    /// <summary>The act of the words in <c>[first, end)</c>, or null where they do no more than tell.</summary>
    /// <param name="first">First word of the content.</param>
    /// <param name="end">Word after the content.</param>
    /// <param name="speaker">Who speaks, or null: sources and witnesses tell of crimes, parties charge with them.</param>
    /// <param name="plain">Whether the words are said outright (قال، أضاف), rather than pointed to (أشار إلى، لفت إلى).</param>
    public string? Of(int first, int end, WordRange? speaker, bool plain)
    {
        while (first < end && Signs.IsQuote(_words[first])) first++;
        if (first >= end) return null;
        var witness = speaker is { } source && IsWitness(source);
        if (OrElse(first, end)) return "warn";
        if (Own(first, end, witness ? null : speaker) is { } own) return own;
        end = Outer(first, end);
        if (!witness && Denied(first, end)) return "deny";
        string? charge = null;
        var stopped = false;
        for (var i = first; i < end && i < first + Reach; i++)
        {
            stopped |= Signs.IsStop(_words[i]) && i > first + 3;
            if (stopped)
            {
                // … أنا أندد: what is performed in the first person is performed in any sentence.
                if (i > first && _words[i - 1].Key is "انا" or "نحن" or "اننا" or "انني" && lexicon.Roles.JudgementOf(_words[i]) is (var performed, "any")) return performed;
                continue;
            }

            // الدور الذي ينبغي أن تقوم به، كان لا بد من: what a clause says of its noun, or what had to be.
            if (i > first && (Signs.IsRelative(_words[i - 1]) && lexicon.Roles.JudgementOf(_words[i]) is ("demand", _) || IsDuty(i, end) && IsPastDuty(i, first))) continue;
            if (IsDuty(i, end)) return IsSurmise(i, end) ? null : Knows(i, end) ? "warn" : "demand";
            if (i < first + 4 && Wants(i, end)) return "demand";
            if (!witness && (plain && DidHarm(i, end) || DeclaresWar(i, end) || FeedsTerror(i, first) || plain && Condemns(i, first))) charge ??= "accuse";
            if (lexicon.Roles.JudgementOf(_words[i]) is not { } found) continue;
            // غير مقبول: the negation is what condemns.
            if (found.Where == "not" && !witness && i > first && Signs.Bare(_words[i - 1]) is "غير" or "ليس" or "ليست") charge ??= found.Act;
            // وندعو بالشفاء للمصابين: a prayer.
            if (found.Act == "demand" && i + 1 < end && _words[i + 1].Key is "الله" or "المولي" or "العلي" or "بالشفاء" or "بالرحمه" or "بالمغفره" or "للشهداء" or "للمصابين" or "للجرحي" or "بالتوفيق") continue;
            if (IsNegated(i, first) || found.Act == "demand" && found.Where == "any" && (IsPastDuty(i, first) || IsSurmise(i, end))) continue;
            switch (found.Where)
            {
                case "any":
                case "head" when i < first + 3 && !(witness && _words[i].StemKey is "قلق" or "مخاوف"):
                case "ahead" when !_words[i].HasArticle && IsAhead(i, first) && !IsMatter(i, first):
                case "self" when i < first + 4 && !_words[i].HasArticle && IsPredicate(first):
                    return found.Act;
                case "claim" when !witness && !IsAside(i, first):
                case "charge" when !witness && plain && i < first + Near && !index.InName(i) && !IsNot(first, i) && !IsFuture(i) && !IsAhead(i, first) && !IsMatter(i, first):
                    charge ??= found.Act;
                    break;
            }
        }

        return charge;
    }

    /// <summary>Where another's report within the words begins (الوزيرين قالا إن): what it says is not the act of the words; else <paramref name="end"/>.</summary>
    public int Outer(int first, int end)
    {
        for (var i = first; i < end && i < first + Reach; i++)
        {
            if (cues.At(i) is not { IsFinite: true } inner || inner.First.Verb.Act is not ("assert" or "confirm") || inner.First.Verb.Gate is not (CueGate.Open or CueGate.Near) || _words[i].Has(Features.First)) continue;
            for (var j = i + 1; j < end && j < i + 10; j++)
            {
                if ((lexicon.Roles.Of(_words[j]) & WordRole.Opener) != 0 && i > first) return i;
                if (Signs.IsStop(_words[j]) || Signs.IsComma(_words[j])) break;
            }
        }

        return end;
    }

    /// <summary>لا بد وأن يكونوا قد رأوا: what must have been is guessed, not asked for.</summary>
    private bool IsSurmise(int at, int end)
    {
        if (Signs.Bare(_words[at]) is not ("لا" or "لابد")) return false;
        for (var i = at + 1; i + 1 < end && i < at + 6; i++)
            if (Signs.Bare(_words[i]) is "ان" or "انه" or "انها" or "انهم") return Verb(_words[i + 1]) is "كون" or "كونو" or "كونوا" && i + 2 < end && (_words[i + 2].Key is "قد" || i + 3 < end && _words[i + 3].Key is "قد");
        return false;
    }

    /// <summary>كان ينبغي، ما كان يجب: what should have been is judged, not asked for.</summary>
    private bool IsPastDuty(int at, int first) => at > first && Signs.Bare(_words[at - 1]) is "كان" or "كانت";

    /// <summary>المواقع التي تشكل تهديدا، لو أن هناك تهديدا، تواجه تهديدا: a danger that is not what the words say of what they are about.</summary>
    private bool IsAside(int at, int first)
    {
        if (_words[at].StemKey is not ("تهديدا" or "تهديد")) return false;
        if (at == first || _words[at - 1].Key is "هناك" or "ثمه" or "يواجه" or "تواجه" or "واجه" or "واجهت" or "يواجهون" or "اي" or "وجود" or "علي" or "ضد" or "لمواجهه" or "مواجهه") return true;
        for (var i = first + 4; i < at; i++)
            if (Signs.IsRelative(_words[i])) return true;
        return false;
    }

    /// <summary>نريد المزيد من المعلومات، إنهم يريدون مزيدا من: more is asked for; the enemy who wants more of it asks nobody.</summary>
    private bool Wants(int at, int end) => at + 2 < end && (_words[at].Key is "نريد" or "اريد" || _words[at].Key is "يريدون" or "يريد" or "تريد" && at > 0 && _words[at - 1].Enclitic is not null) && _words[at + 1].Key is "المزيد" or "مزيدا" && _words[at + 2].Key is "من";

    /// <summary>العصابات هي التي دمرت البلاد: the one who did the harm, and no other; قواته هي التي دمرت claims it, المياه هي التي أغرقت blames nobody.</summary>
    private bool DidHarm(int at, int end) => at + 2 < end && at > 0 && _words[at].Key is "هو" or "هي" or "هم" && Signs.IsRelative(_words[at + 1]) && lexicon.Company.HasLemma(_words[at + 2], Company.Culprit)
        && _words[at - 1].Enclitic is null && (index.InName(at - 1) || (lexicon.Roles.OfStem(_words[at - 1]) & (WordRole.Human | WordRole.Body)) != 0);

    /// <summary>بمثابة إعلان حرب.</summary>
    private bool DeclaresWar(int at, int end) => at + 1 < end && _words[at].StemKey is "اعلان" or "اعلانا" && _words[at + 1].Key is "حرب" or "الحرب" or "للحرب";

    /// <summary>دعمها للإرهاب، رعاية النظام للإرهاب.</summary>
    private bool FeedsTerror(int at, int first)
    {
        if (_words[at].Key is not ("للارهاب" or "الارهاب" or "الارهابيين" or "للارهابيين")) return false;
        // مكافحة غسل الأموال وتمويل الإرهاب: what is fought or the crime by its name.
        for (var i = at - 1; i >= first && i >= at - 7; i--)
            if (_words[i].StemKey is "مكافحه" or "محاربه" or "مواجهه" or "جريمه" or "جرايم" or "غسل" or "غسيل" or "تجفيف" or "مزاعم" or "ادعاءات" or "اتهام" or "اتهامات") return false;
        for (var i = at - 1; i >= first && i >= at - 2; i--)
            if (_words[i].StemKey is "دعم" or "رعايه" or "تمويل" or "احتضان" or "ايواء" or "مسانده" or "تصدير" or "دعمه" or "دعمها" or "رعايته" or "رعايتها" or "تمويله" or "تمويلها" or "يدعم" or "تدعم" or "يمول" or "تمول" or "ترعي" or "يرعي") return true;
        return false;
    }

    /// <summary>هذا عمل إجرامي، الحادث عمل جبان: a predicate that condemns, an indefinite noun with an adjective of blame.</summary>
    private bool Condemns(int at, int first)
    {
        if (at < first + 2 || at > first + 7 || _words[at].HasArticle || _words[at - 1].HasArticle || lexicon.Roles.VerdictOf(_words[at]) is not "accuse") return false;
        return _words[at - 1].StemKey is "عمل" or "عملا" or "اعمال" or "اعمالا" or "فعل" or "فعلا" or "فعله" or "تصرف" or "تصرفا" or "سلوك" or "سلوكا" or "هجوم" or "هجوما" or "جريمه" or "موقف" or "موقفا" or "خطوه" or "سياسه" or "قرار" or "قرارا" or "اجراء" or "محاوله" && Signs.Attached(_words[at - 1]) == Takes.None;
    }

    /// <summary>بلاده ليست مع …: a predicate denied charges nobody.</summary>
    private bool IsNot(int first, int at)
    {
        for (var i = first; i < at && i < first + 5; i++)
            if (Signs.Bare(_words[i]) is "ليس" or "ليست" or "ليسوا" or "لسنا" or "لست") return true;
        return false;
    }

    /// <summary>على القادة أن يدركوا أنهم قد يواجهون …: who is told to know what awaits him is warned.</summary>
    private bool Knows(int at, int end)
    {
        for (var i = at + 2; i + 2 < end && i < at + 8; i++)
        {
            if (_words[i].Key is not "ان" || Verb(_words[i + 1]) is not ("درك" or "علم" or "عي" or "فهم" or "تذكر" or "دركو" or "علمو" or "عو" or "فهمو" or "تذكرو")) continue;
            for (var j = i + 2; j < end && j < i + 12; j++)
                if (IsFuture(j) || _words[j].Key is "قد" && j + 1 < end && _words[j + 1].Key[0] is 'ي' or 'ت') return true;
        }

        return false;
    }

    /// <summary>The stem of a third person of the present, with a plural's alef left off.</summary>
    private static string? Verb(Word word) => word.Key.Length > 2 && word.Key[0] is 'ي' or 'ت' ? word.Key[^1] == 'ا' ? word.Key[1..^1] : word.Key[1..] : null;

    /// <summary>على الأطراف أن: a duty laid on someone; أن على الأطراف التزام.</summary>
    public bool IsDuty(int at, int end)
    {
        if (_words[at].Key is "لا" && at + 1 < end && _words[at + 1].Key is "بد" or "مفر" or "مناص" or "غني") return true;
        // من الأفضل للأطراف أن تتحاور: what one would do well to do.
        if (_words[at].Key is "من" && at + 2 < end && _words[at + 1].Key is "الافضل" or "الاجدر" or "الاجدي" or "الاولي" or "المستحسن")
            for (var i = at + 2; i < end && i < at + 7 && _words[i].Kind == WordKind.Arabic; i++)
                if (_words[i].Key is "ان" or "الا") return true;
        if (Signs.Bare(_words[at]) is not "علي" || at + 2 >= end || InName(at)) return false;
        var before = at > 0 ? _words[at - 1] : null;
        if (before is { Kind: WordKind.Arabic } && (lexicon.Roles.Of(before) & (WordRole.Opener | WordRole.Contrast)) == 0 && !_words[at].HasConjunction) return false;
        for (var i = at + 2; i < end && i < at + 7; i++)
        {
            if (_words[i].Key is "ان" or "الا") return true;
            // على العلماء والدعاة الكشف عن: the deed itself may stand for أن.
            if (_words[i].HasArticle && !_words[i].HasConjunction && _words[i].Has(Features.VerbalNoun) && ((lexicon.Roles.OfStem(_words[at + 1]) & (WordRole.Human | WordRole.Body)) != 0 || _words[at + 1].HasArticle && _words[at + 1].Has(Features.Plural)) && Signs.Preposition(_words[i - 1]) == Takes.None && i + 1 < end && ((Signs.Preposition(_words[i + 1]) | Signs.Attached(_words[i + 1])) != Takes.None || _words[i + 1].Key is "مع" or "ضد" or "خلف" or "امام" or "وراء" or "صفا")) return true;
            if (_words[i].Kind == WordKind.Punctuation && !Signs.IsQuote(_words[i]) || _words[i].Pos == PartOfSpeech.Verb) return false;
        }

        return false;
    }

    private bool InName(int at) => index.InName(at) && _words[at].Form.EndsWith('ي');

    /// <summary>على النظام ألا يتدخل وإلا …: what follows if not.</summary>
    private bool OrElse(int first, int end)
    {
        for (var i = first + 3; i < end && i < first + 40; i++)
            if (_words[i].Key is "والا" && i + 1 < end && (_words[i + 1].Key.StartsWith("فان", StringComparison.Ordinal) || _words[i + 1].Key is "ف" || IsFuture(i + 1))) return true;
        return false;
    }

    /// <summary>What the speakers say that they, or their own country or body, will do: a promise, unless it is a threat.</summary>
    private string? Own(int first, int end, WordRange? speaker)
    {
        // ماذا سنقول لهم: a question promises nothing.
        var asks = _words[first].Key is "ماذا" or "كيف" or "هل" or "متي" or "لماذا" or "اين" or "وماذا" or "وكيف";
        for (var i = first; i < end && i < first + 6 && !asks; i++)
        {
            var word = _words[i];
            if (word.Kind == WordKind.Punctuation && !Signs.IsQuote(word)) break;
            if (FirstPersonFuture(i, end))
            {
                var verb = word.Key is "سوف" ? i + 1 : i;
                return lexicon.Roles.JudgementOf(_words[verb]) is ("warn", _) ? "warn" : "promise";
            }

            if (i == first + 3) break;
        }

        if (_words[first].Key is "انه" or "انها" or "انهم" or "فانه" or "فانها" or "فانهم" && first + 1 < end && lexicon.Roles.JudgementOf(_words[first + 1]) is (var will, "intent")) return will;
        // عازمون على، نعتزم: in the first person, or a plural that can only be it.
        if (lexicon.Roles.JudgementOf(_words[first]) is (var meant, "intent") && (_words[first].Form.EndsWith("ون", StringComparison.Ordinal) || _words[first].Key[0] == 'ن')) return meant;
        if (_words[first].Key is "لن" && Resolved(first, end) is { } never && _words[first + 1].Has(Features.First)) return never;
        if (speaker is not { } source || Self(first, end, source) is not { } after || after >= end) return null;
        // بلاده، في حال إقامة المنطقة، ستساعد: an aside between commas.
        if (Signs.IsComma(_words[after]))
        {
            for (var i = after + 1; i < end && i < after + 14; i++)
                if (Signs.IsComma(_words[i]) && i + 1 < end && IsFuture(i + 1)) after = i + 1;
        }

        if (Resolved(after, end) is { } resolved) return resolved;
        if (after + 1 < end && _words[after].Key is "سوف") after++;
        var intention = _words[after];
        if (lexicon.Roles.JudgementOf(intention) is (var act, "intent") && !IsNegated(after, first)) return act;
        if (!IsFuture(after)) return null;
        return lexicon.Roles.JudgementOf(intention) switch
        {
            ("warn", _) => "warn",
            (_, "state") => null,
            _ => "promise",
        };
    }

    /// <summary>لن تسمح بـ، لن يتهاون: what one will never do is vowed.</summary>
    private string? Resolved(int at, int end) => at + 1 < end && _words[at].Key is "لن" && lexicon.Roles.JudgementOf(_words[at + 1]) is (var act, "resolve") ? act : null;

    /// <summary>Word after the mention, at the head of the content, of the speaker or of what the speaker acts for; null where it begins with another.</summary>
    private int? Self(int first, int end, WordRange source)
    {
        if (_words[first].Key is "بلاده" or "بلادها" or "بلادنا" or "بلدنا" or "بلده" or "بلدها" or "حكومته" or "حكومتها" or "حكومتنا" or "حزبه" or "حزبنا" or "حركته" or "حركتنا" or "تنظيمه" or "وزارته" or "وزارتنا" or "ادارته" or "قواته" or "قواتنا" or "جيشنا" or "منظمته" or "لجنته" or "شركته") return first + 1;
        foreach (var mention in index.Mentions(first, first + 1))
        {
            if (mention.Words.First > first || mention.Words.End >= end || !IsFuture(mention.Words.End) && Resolved(mention.Words.End, end) is null && lexicon.Roles.JudgementOf(_words[mention.Words.End]) is not (_, "intent")) continue;
            var actor = context.Actors.Actors[mention.Actor];
            foreach (var speaker in context.Actors.Resolve(source))
            {
                var who = context.Actors.Actors[speaker];
                if (speaker == mention.Actor || who.HeadOf == mention.Actor || (actor.Kind is "state" or "government" || actor is { Kind: "person", Entry: >= 0 }) && who.Country is not null && who.Country == actor.Country && who.Kind is not "media" and not "armed-group") return mention.Words.End;
            }
        }

        return null;
    }

    private bool IsFuture(int at)
    {
        var key = Signs.Bare(_words[at]);
        return key is "سوف" || key.Length > 3 && key[0] == 'س' && key[1] is 'ي' or 'ت' && ((_words[at].Proclitics & Proclitics.Sin) != 0 || !_words[at].Known);
    }

    private bool FirstPersonFuture(int at, int end)
    {
        var key = Signs.Bare(_words[at]);
        if (key is "سوف") return at + 1 < end && _words[at + 1].Key is ['ن' or 'ا', _, _, ..] && _words[at + 1].Pos == PartOfSpeech.Verb && _words[at + 1].Has(Features.First);
        return key.Length > 4 && key[0] == 'س' && key[1] is 'ن' or 'ا' && _words[at].Pos == PartOfSpeech.Verb && (_words[at].Proclitics & Proclitics.Sin) != 0;
    }

    /// <summary>لا نطالب، ولسنا قلقين: what is denied is not done.</summary>
    private bool IsNegated(int at, int first)
    {
        for (var i = at - 1; i >= first && i >= at - 2; i--)
        {
            if (_words[i].Kind == WordKind.Punctuation) return false;
            if (Signs.Bare(_words[i]) is "لسنا" or "لست" or "ليس" or "ليسوا" or "ليست" or "غير" or "لا" or "بلا" or "لم" or "لن" or "عدم" or "دون" or "بدون" or "كنا" or "كنت") return true;
        }

        return false;
    }

    /// <summary>Whether something to come is spoken of before the word: قد، سوف، a future verb, إذا.</summary>
    private bool IsAhead(int at, int first)
    {
        // ستعالج ما خلفته الحرب من دمار: what has come already.
        for (var i = at - 2; _words[at - (at > first ? 1 : 0)].Key is "من" && i >= first && i > at - 8; i--)
            if (_words[i].Key is "ما" or "مما" or "لما") return false;
        for (var i = Math.Max(first, at - 7); i < at; i++)
            if (_words[i].Key is "قد" && _words[i + 1].Key[0] is 'ي' or 'ت' or 'ن' || _words[i].Key is "سوف" or "اذا" or "خشيه" or "امكانيه" or "احتمال" or "شفا" or "حافه" or "وشك" || IsFuture(i)) return true;
        return false;
    }

    /// <summary>هذه صفقة جيدة، إنه إنجاز عظيم: a judgement of this or it.</summary>
    private bool IsPredicate(int first) => _words[first].Key is "هذا" or "هذه" or "انه" or "انها" or "ذلك" or "تلك" or "وهذا" or "وهذه";

    /// <summary>مكافحة الجرائم، التحقيق في الانتهاكات: a crime that is dealt with charges nobody.</summary>
    private bool IsMatter(int at, int first)
    {
        for (var i = at - 1; i >= first && i >= at - 4; i--)
            if (i >= at - 2 && Signs.Bare(_words[i]) is "في" || lexicon.Roles.JudgementOf(_words[i]) is (_, "against") || Signs.Bare(_words[i]) is "ضد" or "وقف" or "منع" or "تهمه" or "بتهمه") return true;
        return false;
    }

    /// <summary>A source, a witness, a monitor, a document: they tell what they know.</summary>
    public bool IsWitness(WordRange source)
    {
        var at = source.First;
        while (at < source.End - 1 && (_words[at].Kind == WordKind.Punctuation || Signs.Bare(_words[at]) is "احد" or "احدي" or "بعض" or "عدد" or "عده" or "كل" or "من" or "هذا" or "هذه")) at++;
        return (lexicon.Roles.OfStem(_words[at]) & WordRole.Document) != 0 || lexicon.Roles.JudgementOf(_words[at]) is (_, "witness");
    }

    /// <summary>لا صحة لـ، لم تكن الدولة ضالعة: words that say that it is not so, or that someone did not do it.</summary>
    private bool Denied(int first, int end)
    {
        for (var i = first; i < end && i < first + 6; i++)
        {
            if (_words[i].Kind == WordKind.Punctuation && !Signs.IsQuote(_words[i])) return false;
            if (i + 1 >= end || Signs.Bare(_words[i]) is not ("لم" or "ليس" or "ليست" or "لا" or "غير" or "عاريه" or "عار" or "محض" or "مجرد")) continue;
            for (var j = i + 1; j < end && j < i + 5; j++)
            {
                if (lexicon.Roles.JudgementOf(_words[j]) is (_, "truth") || Signs.Bare(_words[i]) is "لم" or "ليس" or "ليست" or "لا" && lexicon.Roles.IsGuilt(_words[j])) return true;
            }
        }

        return false;
    }
}
