using Isnad.Text;
using Isnad.Text.Numbers;

namespace Isnad.Reading.Figures;

/// <summary>One report's numbers and counted nouns, weighed one at a time.</summary>
internal sealed class FigurePage(ReadingContext context, FigureLexicon lexicon, QuantityReader quantities)
{
    private readonly Document _document = context.Document;
    private readonly IReadOnlyList<Word> _words = context.Document.Words;

    private readonly bool[] _dated = Dated(context);
    private readonly bool[] _numbered = Numbered(context);

    private static bool[] Dated(ReadingContext context)
    {
        var dated = new bool[context.Document.Words.Count];
        foreach (var time in context.Times) Array.Fill(dated, true, time.Words.First, time.Words.Count);
        return dated;
    }

    private static bool[] Numbered(ReadingContext context)
    {
        var numbered = new bool[context.Document.Words.Count];
        foreach (var quantity in context.Quantities) Array.Fill(numbered, true, quantity.Words.First, quantity.Words.Count);
        return numbered;
    }

    /// <summary>A figure from a number, or null where it counts nothing that a register keeps.</summary>
    public FigureDraft? FromQuantity(Quantity quantity, List<FigureDraft> before)
    {
        if (quantity.Role != NumberRole.Count) return null;
        var first = quantity.Words.First;
        var limit = Limit(first);
        var at = SkipQuote(quantity.Number.End, limit);
        var partitive = at < limit && _words[at].Key == "من";
        if (partitive) at = SkipQuote(at + 1, limit);
        // "أكبر عشر صفقات" ranks, it does not count.
        if (first > 0 && _words[first - 1].Key is "اكبر" or "اهم" or "ابرز" or "افضل" or "اول" or "اقوي" or "ذات" or "ذو" or "ذي") return null;
        if (Money(quantity, SkipQuote(quantity.Number.End, limit), limit) is { } money) return money;

        var counted = at < limit && (partitive || !IsLed(at)) ? NounAt(at) : null;
        // ارتفع إلى 16 عدد الغارات: what is counted comes after "number".
        if (counted is null && at + 1 < limit && _words[at].Key == "عدد" && NounAt(at + 1) is { } total)
            return TotalKind(total.Class) is { } sum ? Finish(first, quantity.Number.End, sum, quantity.Value, quantity.To, quantity.Approx, new WordRange(at + 1, PhraseEnd(at + 1, limit)), limit) : null;
        var isOthers = at < limit && _words[at].Key is "اخرين" or "اخرون" or "اخر" or "اخري" or "منهم" or "منها" or "بينهم";
        var nounEnd = counted is not null || isOthers && _words[at].Key is not ("بينهم" or "منهم" or "منها") ? PhraseEnd(at, limit) : quantity.Number.End;
        if (counted is null && partitive && !isOthers) nounEnd = at;
        var (governor, reach) = GovernorBefore(first);
        var kind = KindOf(counted?.Class ?? CountedClass.None, isOthers, at, nounEnd, limit, governor, first);
        if (kind is null && counted is null && !isOthers && governor is not null && reach <= 3 && at < limit && IsCountable(at, partitive, quantity.Value is null))
        {
            // A noun that the lexicon lacks, straight after "killing of": whoever they are, they were killed.
            kind = governor;
            nounEnd = PhraseEnd(at, limit);
        }

        if (kind is null && counted is { Class: CountedClass.Person } && IsMember(at, limit)) kind = "forces";
        kind ??= Inherited(first, quantity, counted, isOthers, before);
        if (kind is null && !(counted is null && !partitive)) kind = GovernorAfter(nounEnd, limit, counted);
        kind ??= counted?.Class switch
        {
            CountedClass.Force => "forces",
            // "ملايين السكان" without a word of what befell them is no figure.
            CountedClass.Person or CountedClass.Thing when quantity.Value is not null => "other",
            _ => null,
        };
        if (kind is null or "none") return null;
        if (kind == "killed-and-injured" && (IsPair(nounEnd, limit, CountedClass.Injured) || IsPair(nounEnd, limit, CountedClass.Dead))) nounEnd++;
        var of = counted is not null ? new WordRange(at, nounEnd) : default;
        return Finish(quantity.Words.First, Math.Max(quantity.Words.End, nounEnd), kind, quantity.Value, quantity.To, quantity.Approx, of, limit);
    }

    /// <summary>مقتل 13 بانفجارات: a noun with a preposition of its own is not what the number counts.</summary>
    private bool IsLed(int at) => _words[at].HasPreposition && lexicon.Nouns.TryGet(_words[at].Key, out _, out var clitics) && (clitics & (Proclitics.Ba | Proclitics.Lam | Proclitics.Kaf)) != 0;

    /// <summary>What the total of a class of things is, where "the number of" names it.</summary>
    private static string? TotalKind(CountedClass counted) => counted switch
    {
        CountedClass.Dead => "killed",
        CountedClass.Injured => "injured",
        CountedClass.Displaced => "displaced",
        CountedClass.Detained => "detained",
        CountedClass.Abducted => "abducted",
        CountedClass.Force => "forces",
        CountedClass.Thing => "other",
        _ => null,
    };

    /// <summary>2500 عضو في جماعات مسلحة: members of what fights are forces.</summary>
    private bool IsMember(int at, int limit)
    {
        if (_words[at].Key is not ("عضو" or "عضوا" or "اعضاء" or "رجل" or "رجلا" or "رجال")) return false;
        for (var i = at + 1; i < Math.Min(limit, at + 5); i++)
            if (_words[i].StemKey is "جماعات" or "جماعه" or "ميليشيات" or "ميليشيا" or "مليشيات" or "مليشيا" or "فصايل" or "فصيل" or "تنظيم" or "كتيبه" or "كتايب" or "لواء" or "جيش" or "حرس" or "مسلح" or "مسلحين" or "مسلحا") return true;
        return false;
    }

    /// <summary>A figure that the noun alone carries: a dual (جنديان), or one person killed, hurt or taken (مقتل جندي).</summary>
    public FigureDraft? FromNoun(int at, List<FigureDraft> before)
    {
        var word = _words[at];
        if (word.Kind != WordKind.Arabic) return null;
        var limit = Limit(at);
        // أحد المواطنين: one of them.
        if (word.Key is "احد" or "احدي" && at + 1 < limit && NounAt(at + 1) is { Class: CountedClass.Person or CountedClass.Force, Number: CountedNumber.Plural })
        {
            var (found, far) = GovernorBefore(at);
            return found is not null and not "none" && far <= 2 ? Finish(at, PhraseEnd(at + 1, limit), found, 1, null, "exact", new WordRange(at + 1, PhraseEnd(at + 1, limit)), limit) : null;
        }

        // قتل جندي وجرح آخران
        if (word.Key is "اخران" or "اخرتان" && GovernorBefore(at) is { Kind: { } befell, Reach: 0 } && befell != "none") return Finish(at, at + 1, befell, 2, null, "exact", default, limit);

        if (!lexicon.Nouns.TryGet(word.Key, out var counted, out var clitics) || (clitics & Proclitics.Article) != 0 || lexicon.Governors.TryGet(word.Key, out _, out _)) return null;
        var isTwo = at + 1 < limit && _words[at + 1].Key is "اثنين" or "اثنان" or "اثنتين" or "اثنتان";
        var number = isTwo ? CountedNumber.Dual : counted.Number;
        if (number == CountedNumber.Plural) return null;
        // تركيا، سوريا are countries; the accusative of one Turk or Syrian is too rare to be told from them.
        if (number == CountedNumber.Singular && word.Key.EndsWith("يا", StringComparison.Ordinal)) return null;
        if (at > 0 && _words[at - 1].Kind == WordKind.Number) return null;
        if (number == CountedNumber.Singular && IsPossessed(at, limit)) return null;
        var end = PhraseEnd(at, limit);
        // وقتل مسلح 38 سائحا: the one before the number killed them.
        if (number == CountedNumber.Singular && end < limit && _numbered[end]) return null;
        if (isTwo) end = Math.Max(end, at + 2);
        var value = number == CountedNumber.Dual ? 2d : 1d;
        var (governor, reach) = GovernorBefore(at);
        string? kind;
        switch (counted.Class)
        {
            case CountedClass.Dead or CountedClass.Injured when number == CountedNumber.Dual:
                kind = counted.Class == CountedClass.Dead ? "killed" : "injured";
                break;
            case CountedClass.Weapon when number == CountedNumber.Dual && IsArmament(at, limit):
                kind = "weapons";
                break;
            case CountedClass.Person or CountedClass.Force:
                if (governor is not null && reach <= 2) kind = governor;
                else kind = Inherited(at, null, counted, false, before) ?? (number == CountedNumber.Singular ? PassiveAfter(at, end, limit) : GovernorAfter(end, limit, counted));
                break;
            default:
                return null;
        }

        return kind is null or "none" ? null : Finish(at, end, kind, value, null, "exact", new WordRange(at, end), limit);
    }

    /// <summary>Whether a definite noun follows in construct (وزير الدفاع), or a noun stands before that this one describes.</summary>
    private bool IsPossessed(int at, int limit) =>
        at + 1 < limit && !_dated[at + 1] && _words[at + 1].Key.StartsWith("ال", StringComparison.Ordinal)
        || at > 0 && _words[at - 1].Sentence == _words[at].Sentence && NounAt(at - 1) is { Class: CountedClass.Person or CountedClass.Force } && lexicon.Governors.TryGet(_words[at - 1].Key, out _, out _) == false;

    private FigureDraft Finish(int first, int end, string kind, double? value, double? to, string approx, WordRange of, int limit, string? currency = null)
    {
        if (quantities.AfterAt(_words, end, limit) is { } after)
        {
            end = after.End;
            if (value is not null) approx = after.Approx;
        }

        return new FigureDraft(new WordRange(first, end), kind, value, to, approx, of, currency);
    }

    private FigureDraft? Money(Quantity quantity, int at, int limit)
    {
        // "ملايين الدولارات" is no sum.
        if (quantity.Value is null) return null;
        if (at < limit && lexicon.Currencies.TryGet(_words[at].Key, out var currency, out var clitics) && (clitics & ~Proclitics.Article) == 0)
        {
            var end = at + 1;
            var code = currency.Code;
            if (end < limit && currency.ByNationality.TryGetValue(WithoutArticle(_words[end].Key), out var named))
            {
                code = named;
                end++;
            }

            return Finish(quantity.Words.First, end, "money", quantity.Value, quantity.To, quantity.Approx, default, limit, code);
        }

        var sign = at < limit && SignCode(_words[at].Form) is { } after ? (Code: after, Before: false)
            : quantity.Number.First > 0 && SignCode(_words[quantity.Number.First - 1].Form) is { } front ? (Code: front, Before: true) : default;
        if (sign.Code is null) return null;
        var first = sign.Before ? Math.Min(quantity.Words.First, quantity.Number.First - 1) : quantity.Words.First;
        return Finish(first, sign.Before ? quantity.Number.End : at + 1, "money", quantity.Value, quantity.To, quantity.Approx, default, limit, sign.Code);
    }

    private static string? SignCode(string form) => form switch { "$" => "USD", "€" => "EUR", "£" => "GBP", _ => null };

    private static string WithoutArticle(string key) => key.StartsWith("ال", StringComparison.Ordinal) ? key[2..] : key;

    /// <summary>What the counted noun and the words around it make of the number.</summary>
    private string? KindOf(CountedClass counted, bool isOthers, int at, int nounEnd, int limit, string? governor, int first)
    {
        switch (counted)
        {
            case CountedClass.Dead: return IsPair(nounEnd, limit, CountedClass.Injured) ? "killed-and-injured" : "killed";
            case CountedClass.Injured: return IsPair(nounEnd, limit, CountedClass.Dead) ? "killed-and-injured" : "injured";
            case CountedClass.Displaced: return "displaced";
            case CountedClass.Detained: return governor is "killed" or "abducted" ? governor : "detained";
            case CountedClass.Abducted: return governor is "killed" ? governor : "abducted";
            case CountedClass.Vote: return "votes";
            case CountedClass.Weapon: return IsArmament(at, limit) ? "weapons" : _words[at].Key is "طائره" or "طائرات" ? "other" : "none";
            case CountedClass.Thing: return "other";
        }

        if (governor is null) return null;
        // "20 شخصا بين قتيل وجريح"
        for (var i = nounEnd; i < Math.Min(limit, nounEnd + 4); i++)
            if (_words[i].Key == "بين" && i + 1 < limit && NounAt(i + 1) is { Class: CountedClass.Dead or CountedClass.Injured }) return "killed-and-injured";
        return counted != CountedClass.None || isOthers || IsBare(nounEnd, limit) ? governor : null;
    }

    /// <summary>Whether a noun like قطعة or عبوة is said of arms (عبوة ناسفة، قطع سلاح), and aircraft not of relief.</summary>
    private bool IsArmament(int at, int limit)
    {
        var next = at + 1 < limit ? _words[at + 1].Key : "";
        if (_words[at].Key is "طائره" or "طائرات" or "طائرتان" or "طائرتين") return next is not ("اغاثيه" or "اغاثه" or "مدنيه" or "ركاب" or "شحن" or "مساعدات" or "تجاريه");
        if (_words[at].Key is not ("قطعه" or "قطع" or "قطعتين" or "عبوه" or "عبوات" or "عبوتين" or "عبوتان" or "حزام" or "احزمه" or "راس" or "رءوس" or "روس" or "برميل" or "براميل" or "منصه" or "منصات" or "بطاريه" or "بطاريات" or "عجلات" or "منظومه" or "منظومات")) return true;
        return next.StartsWith("سلاح", StringComparison.Ordinal) || next.StartsWith("اسلح", StringComparison.Ordinal) || next.StartsWith("ناسف", StringComparison.Ordinal)
            || next.StartsWith("متفجر", StringComparison.Ordinal) || next.StartsWith("حربي", StringComparison.Ordinal) || next.StartsWith("مدفع", StringComparison.Ordinal)
            || next.StartsWith("نووي", StringComparison.Ordinal) || next.StartsWith("صاروخ", StringComparison.Ordinal) || next.StartsWith("صواريخ", StringComparison.Ordinal)
            || next.StartsWith("دفاع", StringComparison.Ordinal) || next.StartsWith("عسكري", StringComparison.Ordinal) || next.StartsWith("باتريوت", StringComparison.Ordinal)
            || _words[at].Key == "عجلات" && !next.StartsWith("خلف", StringComparison.Ordinal) || next is "اطلاق" or "اس" or "بحريه";
    }

    private bool IsPair(int at, int limit, CountedClass other) =>
        at < limit && _words[at].Key.StartsWith('و') && lexicon.Nouns.TryGet(_words[at].Key, out var next, out var clitics) && (clitics & Proclitics.Waw) != 0 && next.Class == other;

    /// <summary>Whether the number stands alone: before a mark, a conjunction, a preposition or the end.</summary>
    private bool IsBare(int at, int limit) =>
        at >= limit || _words[at].Kind == WordKind.Punctuation || _words[at].HasConjunctionLetter() || _words[at].HasPreposition
        || _words[at].Key is "في" or "من" or "علي" or "جراء" or "اثر" or "خلال" or "بعد" or "قرب" or "بينهم" or "بسبب" or "منذ" or "اخرين" or "امس" or "اليوم" or "عندما" or "حتي" or "الي" or "برصاص" or "بنيران" or "بقصف" or "بغاره" or "وسط" or "اضافه" or "ايضا" or "بجروح" or "بجراح" or "معظمهم" or "غالبيتهم" or "لدي" or "عبر" or "ضمن" or "عند" or "قرب" or "غرب" or "شرق" or "شمال" or "جنوب" or "فيما" or "بينما";

    private bool IsCountable(int at, bool partitive, bool vague)
    {
        var word = _words[at];
        if (word.Kind != WordKind.Arabic || word.HasConjunctionLetter() || word.HasPreposition || word.Pos == PartOfSpeech.Adverb || word.Key is "بجروح" or "بجراح" or "ايضا") return false;
        if (partitive) return true;
        if (word.Key.StartsWith("ال", StringComparison.Ordinal)) return vague;
        return word.Pos is not (PartOfSpeech.Verb or PartOfSpeech.Preposition or PartOfSpeech.Subordinator) && word.Key.Length > 3;
    }

    /// <summary>The word before that says what befell them, and how many words lie between.</summary>
    private (string? Kind, int Reach) GovernorBefore(int first)
    {
        var start = _document.Sentences[_words[first].Sentence].First;
        string? found = null;
        var reach = 0;
        for (var i = first - 1; i >= start && i >= first - 7; i--, reach++)
        {
            var word = _words[i];
            if (_dated[i])
            {
                reach--;
                continue;
            }

            if (word.Kind == WordKind.Punctuation)
            {
                // A date between commas parts nothing: «أوقفت، منذ أمس، 320 شخصا».
                if (word.Form == "،" && (_dated[i - (i > 0 ? 1 : 0)] || i + 1 < first && _dated[i + 1]))
                {
                    reach--;
                    continue;
                }

                if (word.Form is "." or "،" or "," or "؛" or ":" or "؟" or "!" or ".." or "…" or ")") break;
                reach--;
                continue;
            }

            if (word.Kind == WordKind.Number) break;
            if (Governor(word) is { } kind)
            {
                found = kind;
                // "مقتل وإصابة 15": both words govern the one number.
                if (kind is "injured" or "killed" && reach <= 1 && i > start && word.HasConjunctionLetter()
                    && lexicon.Governors.TryGet(_words[i - 1].Key, out var other, out _) && other != kind && other is "injured" or "killed"
                    && _words[i - 1].Key is not [.., 'و', 'ا'] and not [.., 'ل', 'ا'] and not [.., 'ب', 'ا']) found = "killed-and-injured";
                break;
            }

            // "عدد القتلى إلى 20", "حصيلة الجرحى 40"
            if (NounAt(i) is { Number: CountedNumber.Plural, Class: CountedClass.Dead or CountedClass.Injured or CountedClass.Displaced or CountedClass.Detained } total
                && word.Key.Contains("ال", StringComparison.Ordinal) | word.Key.StartsWith("لل", StringComparison.Ordinal) && (i == first - 1 || i == first - 2 && _words[i + 1].Key is "الي" or "بلغ" or "هو" or "عند" or "وصل" or "تجاوز" or "بلغت" || i == first - 2 && _words[i + 1].Key == "هم" && total.Class is CountedClass.Dead or CountedClass.Injured))
            {
                found = total.Class switch { CountedClass.Dead => "killed", CountedClass.Injured => "injured", CountedClass.Displaced => "displaced", _ => "detained" };
                break;
            }

            if (word.Pos == PartOfSpeech.Verb && !IsLinking(word.Key)) break;
            if (word.Key is "بينهم" or "بينها" or "منهم" or "التي" or "الذي" or "الذين" or "خلال" or "اثناء" or "بعد" or "قبل" or "ضد" or "جراء" or "اثر" or "بينما" or "بعدما" or "ان" or "لكن" or "هم") break;
        }

        return (found, reach);
    }

    /// <summary>What a word says befell those after it, its own pronoun left out (خطفها، قتلهم).</summary>
    private string? Governor(Word word)
    {
        if (lexicon.Governors.TryGet(word.Key, out var kind, out _)) return kind;
        var key = word.Key.AsSpan();
        if (key.Length > 4 && (key.EndsWith("ها") || key.EndsWith("هم")) && lexicon.Governors.TryGet(key[..^2], out kind, out _)) return kind;
        return key.Length > 4 && key[^1] == 'ه' && lexicon.Governors.TryGet(key[..^1], out kind, out _) ? kind : null;
    }

    private static bool IsLinking(string key) => key is "رميا" or "بالرصاص" or "شنقا" or "ذبحا" or "حرقا" or "نحرا" or "تم" or "يتم" or "جري" or "كان" or "كانت" or "لا" or "يقل" or "تقل" or "يزيد" or "تزيد" or "نفذ" or "نفذت" or "ارتفع" or "ارتفعت" or "بلغ" or "بلغت" or "تجاوز" or "تجاوزت" or "وصل" or "وصلت" or "ناهز" or "ناهزت" or "قارب" or "قاربت" or "زاد" or "زادت" or "فاق" or "فاقت" or "يربو" or "يقارب" or "يقرب";

    /// <summary>A verb after the noun that says it of them: «260 مقاتلا … قتلوا».</summary>
    private string? GovernorAfter(int at, int limit, Counted? counted)
    {
        if (counted is { Class: CountedClass.Thing or CountedClass.Weapon }) return null;
        for (var i = at; i < Math.Min(limit, at + 14); i++)
        {
            var word = _words[i];
            if (word.Kind == WordKind.Punctuation && word.Form is "." or "؛" or "،" or ":") return null;
            if (word.HasConjunctionLetter() && lexicon.Governors.TryGet(word.Key, out _, out _)) return null;
            if (word.Key is "قتلوا" or "استشهدوا" or "قضوا" or "قتلا" or "سقطوا") return "killed";
            if (word.Key is "اصيبوا" or "جرحوا" or "مصابين" or "اصيبا") return "injured";
            if (word.Key is "اعتقلوا" or "اوقفوا" or "احتجزوا") return "detained";
            if (word.Key is "خطفوا" or "اختطفوا") return "abducted";
            if (word.Key is "نزحوا" or "شردوا" or "تشردوا") return "displaced";
            if (word.Key is "لقوا" && i + 1 < limit && _words[i + 1].Key is "حتفهم" or "مصرعهم") return "killed";
            if (word.Key is "قتل" or "اصيب" && i == at && counted is { Number: CountedNumber.Dual }) return word.Key == "قتل" ? "killed" : "injured";
        }

        return null;
    }

    /// <summary>«أن متطرفا قتل»: a verb straight after one person, with no object of its own.</summary>
    private string? PassiveAfter(int at, int end, int limit)
    {
        if (end >= limit || at == 0 || _words[at - 1].Key is not ("ان" or "بان" or "وان") || !_words[at].Key.EndsWith('ا')) return null;
        if (_words[end].Key is not ("قتل" or "اصيب" or "اعتقل" or "جرح" or "خطف") || end + 1 < limit && _numbered[end + 1]) return null;
        return lexicon.Governors.TryGet(_words[end].Key, out var kind, out _) ? kind : null;
    }

    /// <summary>What the figure before says for the one after it: «42 حوثيا و9 مقاتلين»، «22 شخصا بينهم 21 سائحا».</summary>
    private string? Inherited(int first, Quantity? quantity, Counted? counted, bool isOthers, List<FigureDraft> before)
    {
        if (before.Count == 0) return null;
        var last = before[^1];
        if (_words[last.Words.First].Sentence != _words[first].Sentence || last.Kind is "money" or "weapons" or "votes") return null;
        if (last.Kind == "other" && counted is not null && counted.Value.Class is CountedClass.Thing or CountedClass.Weapon) return null;
        var gap = first - last.Words.End;
        if (gap is < 0 or > 25) return null;
        var joined = _words[first].HasConjunctionLetter() || first > 0 && _words[first - 1].Key == "و";
        var among = false;
        for (var i = last.Words.End; i < first; i++)
        {
            if (_words[i].Key is "بينهم" or "منهم" or "بينهن" or "ضمنهم" or "وبينهم" or "بعضهم" or "غالبيتهم") among = i >= first - 2;
            if (lexicon.Governors.TryGet(_words[i].Key, out _, out _) || _words[i].Form is "." or "؛") return null;
        }

        // «20 منهم أكراد» speaks of those just counted.
        among |= isOthers && first < quantity?.Number.End && _words[quantity.Number.End].Key is "منهم" or "منها";
        if (among && counted is null or { Class: CountedClass.Person or CountedClass.Force }) return last.Kind;
        if (!joined || gap > 8) return null;
        if (counted is { Class: CountedClass.Person or CountedClass.Force } || isOthers) return last.Kind == "other" && counted is { Class: CountedClass.Force } ? "forces" : last.Kind;
        return counted is null && quantity is not null && gap <= 4 && IsBare(quantity.Number.End, Limit(first)) ? last.Kind : null;
    }

    private Counted? NounAt(int at)
    {
        if (_words[at].Kind != WordKind.Arabic) return null;
        if (lexicon.Nouns.TryGet(_words[at].Key, out var counted, out var clitics)) return (clitics & (Proclitics.Waw | Proclitics.Fa)) == 0 ? counted : null;
        var word = _words[at];
        if (word.Enclitic is not null && lexicon.Nouns.TryGet(word.StemKey, out counted, out _)) return counted;
        return word.Lemma.Length > 2 && word.Pos is PartOfSpeech.Noun or PartOfSpeech.Adjective && lexicon.Nouns.TryGetWhole(Folding.Key(word.Lemma), out counted)
            ? counted with { Number = CountedNumber.Plural }
            : null;
    }

    /// <summary>Where the noun with its adjectives ends.</summary>
    private int PhraseEnd(int at, int limit)
    {
        var end = at + 1;
        while (end < limit && end < at + 4)
        {
            var word = _words[end];
            if (word.Kind != WordKind.Arabic || word.HasPreposition || word.Key.StartsWith("لل", StringComparison.Ordinal) || word.HasConjunctionLetter() || _numbered[end]) break;
            var key = word.Key;
            if (key is not ("اخرين" or "اخرون" or "اخر" or "اخري") && word.Pos != PartOfSpeech.Adjective && !(word.Pos is not PartOfSpeech.Verb && LooksNisba(key))) break;
            end++;
        }

        if (end < limit && _words[end].Kind == WordKind.Punctuation && ArabicLetters.IsQuote(_words[end].Form[0]) && at > 0 && _words[at - 1].Kind == WordKind.Punctuation) end++;
        return end;
    }

    private static bool LooksNisba(string key) => key.Length > 3 && key[0] != 'ب' && key is not ("وادي" or "حوالي" or "اهالي" or "سنويا" or "يوميا" or "شهريا" or "اسبوعيا" or "حاليا" or "تقريبا" or "رسميا" or "نهايا" or "جماعيا") && !key.StartsWith("ال", StringComparison.Ordinal)
        && (key[^1] == 'ي' || key.EndsWith("يا", StringComparison.Ordinal) || key.EndsWith("يه", StringComparison.Ordinal) || key.EndsWith("يين", StringComparison.Ordinal) || key.EndsWith("يون", StringComparison.Ordinal));

    private int SkipQuote(int at, int limit) =>
        at + 1 < limit && _words[at].Kind == WordKind.Punctuation && (ArabicLetters.IsQuote(_words[at].Form[0]) || _words[at].Form is ")") ? at + 1 : at;

    private int Limit(int at) => _document.Sentences[_words[at].Sentence].End;
}
