using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>Finds the words of a report that may report.</summary>
internal sealed class CueFinder(Document document, StatementLexicon lexicon)
{
    private readonly Cue?[] _cues = new Cue?[document.Words.Count];

    /// <summary>Looks at every word once; <see cref="At"/> then answers in constant time.</summary>
    public void Run()
    {
        for (var i = 0; i < _cues.Length; i++) _cues[i] = Look(i);
    }

    /// <summary>The cue whose verb is this word, or null.</summary>
    public Cue? At(int word) => (uint)word < (uint)_cues.Length ? _cues[word] : null;

    private Cue? Look(int i)
    {
        var word = document.Words[i];
        if (word.Kind != WordKind.Arabic || word.Key.Length < 2) return null;
        var (readings, conjunction, pronoun) = Find(word.Key.AsSpan());
        // طالبه: written with ه it is no طالبة.
        if (readings is not null && !pronoun && word.Form.EndsWith('ه') && readings.TrueForAll(static r => r is { Form: CueForm.Participle, Feminine: true }) && WithPronoun(word.Key.AsSpan()) is { Readings: not null } asked) (readings, conjunction, pronoun) = asked;
        // إذ تعلن ذلك لتؤكد: the ل that stresses the verb of the sentence.
        if (readings is null && word.Key.Length > 4 && word.Key[0] == 'ل' && Emphatic(i) is not null) readings = lexicon.Cues.Find(word.Key.AsSpan(1))?.FindAll(static r => r.Form == CueForm.Present);
        // استجابة لطلب الوزير: what is fulfilled is the demand itself.
        if (readings is null && i > 0 && word.Key.Length > 3 && word.Key[0] == 'ل' && lexicon.Company.Is(document.Words[i - 1], Company.Fulfilling))
            readings = lexicon.Cues.Find(word.Key.AsSpan(1))?.FindAll(static r => r is { Form: CueForm.VerbalNoun, Verb.Act: "demand" });
        // ورد الوزير بأن: answered; ورد في البيان is another verb, فرد الأمن a noun.
        if (word.Key is "ورد" or "فرد") (readings, conjunction) = Replies(i) ? (lexicon.Cues.Find("رد")?.FindAll(static r => r.Form == CueForm.Past), true) : (null, false);
        if (readings is null or []) return null;
        // صالح بن طالب، محمد أبو طالب: behind بن and أبو a name.
        if (i > 0 && document.Words[i - 1] is { Key: "بن" or "ابن" or "بنت" or "ابو" or "ابي" or "ابا" or "ال" or "عبد" } && document.Words[i - 1].Paragraph == word.Paragraph && !conjunction) return null;
        // فالح is a name: where the tagger keeps ف with the word, so does this.
        // 15 ألف طالب: counted, no verb.
        if (!conjunction && i > 0 && document.Words[i - 1].Key is "الف" or "مليون" or "مليار" or "مايه" or "الاف" or "ملايين" or "ميات" && word.Key.Length < 6) return null;
        // 500 فدان: a measure, no verb.
        if (conjunction && i > 0 && (document.Words[i - 1].Kind == WordKind.Number || document.Words[i - 1].Key is "الف" or "مليون" or "مليار" or "مايه" or "الاف" or "ملايين" or "ميات") && word.Key[0] == 'ف') return null;
        // لم تعد أمريكا مصدرا للخوف: is no longer.
        if (word.Key is "يعد" or "تعد" or "نعد" && i > 0 && Signs.Bare(document.Words[i - 1]) is "لم" or "الم") return null;
        // يطلق عليهم وصف «الذئاب»: what they are called.
        if (word.StemKey is "وصف" && i > 1 && document.Words[i - 1].Key is "عليه" or "عليها" or "عليهم" or "عليهن" && document.Words[i - 2].Lemma is { } names && Folding.Key(names) is "اطلق") return null;
        // ما دعا الوزير إلى: what led him to it.
        if (word.Key is "دعا" or "دعت" && i > 0 && document.Words[i - 1].Key is "ما" or "مما") return null;
        // الأسباب التي دعت الحكومة: what led it.
        if (word.Key is "دعا" or "دعت" && i > 1 && Signs.IsRelative(document.Words[i - 1]) && document.Words[i - 2] is { Known: true, Pos: PartOfSpeech.Noun } led && (lexicon.Roles.OfStem(led) & WordRole.Speaker) == 0) return null;
        if (conjunction && word.Known && word.Key[0] == 'ف' && word.Key is not "فرد" && (word.Proclitics & Proclitics.Fa) == 0) return null;
        var before = i > 0 ? document.Words[i - 1] : null;
        if (before is not null && before.Paragraph != word.Paragraph) before = null;
        // في أمر اليوم: the order of the day, in which one speaks; أمر اليوم بحبسه is a verb.
        if (word is { StemKey: "امر", HasConjunction: false } && before is not null && (before.Kind == WordKind.Arabic || Signs.IsQuote(before)) && Next(word) is { Key: "اليوم" } today && (Next(today) is not { } ordered || Signs.Attached(ordered) != Takes.Bi)) return null;
        // أمرين: two matters.
        if (word.Key is "امرين" && word.Form[0] == 'أ') return null;
        // الوزير طالب علي: a name; الوزير طالب إيران بوقف: a verb.
        if (word.Key is "طالب" or "كاشف" or "حامد" or "شاكر" or "مادح" && before is { HasArticle: true } && (lexicon.Roles.OfStem(before) & WordRole.Human) != 0 && Next(word) is { HasArticle: false } given && Signs.Preposition(given) == Takes.None && Signs.Attached(given) == Takes.None && !(word.Key is "طالب" && AsksFor(i))) return null;
        // الخبير تامر الزيادي، العميد مدحت: no verb of a man is feminine, and between a title and a family name it is his name.
        if (before is { HasArticle: true, HasPreposition: false } && (lexicon.Roles.OfStem(before) & WordRole.Human) != 0 && !before.Has(Features.Feminine | Features.Plural) && !before.Form.EndsWith('ة') && !conjunction && !pronoun && Next(word) is { HasPreposition: false, HasConjunction: false } family && (family.HasArticle && family.Form.EndsWith('ي') || !family.Known || family.Pos == PartOfSpeech.ProperNoun)
            && readings.TrueForAll(static r => r is { Feminine: true, Plural: false, Form: CueForm.Past or CueForm.Present }) && lexicon.Company.Is(word, Company.Given)) return null;
        // قال متحدثا باسم الحركة إن: for whom he speaks.
        if (word.Key is "متحدثا" or "متحدثه" && Next(word)?.Key is "باسم") return null;
        // من وصفهم بالأعداء: those whom he called so.
        var whom = pronoun && before?.Key is "من" && readings[0] is { Form: CueForm.Past, Verb.Past: "وصف" or "سمى" or "نعت" or "اعتبر" } && Next(word) is { } called && (Signs.Attached(called) == Takes.Bi || readings[0].Verb.Past is not ("وصف" or "نعت"));
        readings = Fitting(word, whom ? null : before, readings);
        // قوات مهنية: professional; who congratulates is written with its hamza.
        if (!word.Form.Contains('ئ') && !word.Form.Contains('ء')) readings = readings.FindAll(static r => r is not { Form: CueForm.Participle, Verb.Past: "هنأ" });
        // دانت مصادقة لجنة التخطيط على: a verb that governs no object has no participle before a noun; it is the verbal noun in construct.
        if (Next(word) is { Pos: PartOfSpeech.Noun or PartOfSpeech.ProperNoun, HasPreposition: false, HasConjunction: false } && readings.Exists(static r => r.Form == CueForm.VerbalNoun))
            readings = readings.FindAll(static r => r.Form != CueForm.Participle || r.Verb.Accepts(Takes.Object) || r.Verb.Object != CueObject.None);
        // آمر كتيبة، آمر اللواء: who commands it.
        if (word.Form is "آمر" or "وآمر" or "لآمر" && Next(word) is { Pos: PartOfSpeech.Noun, HasPreposition: false }) return null;
        // حيّاً سكنيا: a word with the ending of an indefinite noun is no verb.
        if (HasTanwin(word)) readings = readings.FindAll(static r => r.Form is not (CueForm.Past or CueForm.Present or CueForm.Jussive));
        // ذهب إلى السوق، مال وفير: only with a clause behind إلى are these conclusions.
        if (readings.Exists(static r => r.Verb.Gate == CueGate.Conclusion) && !Concludes(i)) readings = readings.FindAll(static r => r.Verb.Gate != CueGate.Conclusion);
        // نقل الأسلحة إلى الجبل: only with a clause is it telling.
        if (readings.Exists(static r => r.Verb.Past == "نقل") && !(word.Pos == PartOfSpeech.Verb && Tells(i))) readings = readings.FindAll(static r => r.Verb.Past != "نقل");
        // سجل هدفا، حدد الموعد، نظر إلى ساعته: without what makes them report these are deeds.
        if (readings.Exists(static r => r.Verb.Gate is CueGate.Record or CueGate.Untold or CueGate.Regard or CueGate.Recounting)) readings = readings.FindAll(r => r.Verb.Gate switch
        {
            CueGate.Untold => Negates(before),
            CueGate.Recounting when r.Verb.Past is "تناول" or "تطرق" => Ahead(i, w => lexicon.Company.HasStem(w, Company.Touched)),
            CueGate.Record => Ahead(i, w => lexicon.Company.HasStem(w, Company.Harm)),
            CueGate.Regard => Ahead(i, static w => Signs.Preposition(w) == Takes.Ila) && Ahead(i, static w => w.Key is "باعتباره" or "باعتبارها" or "باعتبارهم" or "بوصفه" or "بوصفها" or "بوصفهم" or "انه" or "انها" or "انهم"),
            _ => true,
        });
        if (readings.Count == 0) return null;
        conjunction |= before?.Key is "و" or "ف";
        // ما دعاه إلى العودة: what led him to it.
        if (pronoun && before?.Key is "ما" or "مما" && readings[0].Verb.Past is not ("وصف" or "سمى" or "اعتبر" or "عد" or "نعت" or "فسر") && !(before.Index > 0 && Signs.Bare(document.Words[before.Index - 1]) is "هو" or "هي" or "هذا" or "ذلك" && readings[0].Verb.Past is not "دعا")) return null;

        // مباركة is no مبارك with a pronoun.
        if (pronoun && word.Form.EndsWith('ة')) return null;
        // أيده الله، حفظه الله: wishes, not reports.
        if (pronoun && i + 1 < document.Words.Count && (document.Words[i + 1].Key == "الله" || document.Words[i + 1].Kind == WordKind.Number)) return null;
        var first = i;
        if (readings[0].Form is CueForm.Present or CueForm.Jussive && Negates(before)) first = i - 1;

        return new Cue
        {
            Words = new WordRange(first, i + 1), At = i, Readings = readings, HasConjunction = conjunction, HasPronoun = pronoun,
        };
    }

    /// <summary>Whether such a word stands soon behind, before any mark.</summary>
    private bool Ahead(int at, Predicate<Word> what)
    {
        for (var i = at + 1; i < document.Words.Count && i < at + 13 && (document.Words[i].Kind != WordKind.Punctuation || Signs.IsQuote(document.Words[i])); i++)
            if (what(document.Words[i])) return true;
        return false;
    }

    /// <summary>الوزير طالب شركات النفط بخفض الأسعار: whether ب stands behind the verb, before another verb or a mark.</summary>
    private bool AsksFor(int verb)
    {
        for (var i = verb + 2; i < document.Words.Count && i < verb + 9; i++)
        {
            var word = document.Words[i];
            if (word.Kind == WordKind.Punctuation || word is { Pos: PartOfSpeech.Verb, Known: true } || Signs.IsRelative(word)) return false;
            if (Signs.Attached(word) == Takes.Bi) return true;
        }

        return false;
    }

    /// <summary>The إذ whose aside ends before this verb with its ل (إذ تعلن ذلك لتؤكد), or null where the word is no such verb.</summary>
    public int? Emphatic(int at)
    {
        if (document.Words[at].Key[0] != 'ل') return null;
        for (var i = at - 1; i > 0 && i > at - 14 && document.Words[i].Paragraph == document.Words[at].Paragraph; i--)
        {
            var between = document.Words[i];
            if (Signs.IsStop(between) || (lexicon.Roles.Of(between) & WordRole.Opener) != 0 || Signs.IsRelative(between)) return null;
            if (between.Key is not "اذ" && i + 1 < at && between.Pos == PartOfSpeech.Verb && document.Words[i - 1].Key is not "اذ") return null;
            if (between.Key is "اذ" && Signs.IsComma(document.Words[i - 1])) return null;
            if (between.Key is "اذ") return lexicon.Cues.Find(document.Words[i + 1].Key) is { } aside && aside.Exists(static r => r.Form == CueForm.Present) ? i : null;
        }

        return null;
    }

    /// <summary>Whether ورد is "and he replied": someone behind it, and then what he says.</summary>
    private bool Replies(int at)
    {
        if (Next(document.Words[at]) is not { } who || !(who.Key is "عليه" or "عليها" or "عليهم" || who.Pos == PartOfSpeech.ProperNoun || !who.Known && !who.HasPreposition || (lexicon.Roles.OfStem(who) & (WordRole.Human | WordRole.Body)) != 0 && Signs.Attached(who) == Takes.None)) return false;
        for (var i = at + 2; i < document.Words.Count && i < at + 20; i++)
        {
            var word = document.Words[i];
            if (Signs.IsStop(word) || word.Paragraph != document.Words[at].Paragraph) return false;
            if (Signs.IsColon(word) || word.Key.StartsWith("بان", StringComparison.Ordinal) && (lexicon.Roles.Of(word) & WordRole.Opener) != 0 || (lexicon.Roles.Of(word) & WordRole.Saying) != 0) return true;
        }

        return false;
    }

    /// <summary>Whether إلى follows in the sentence with أن or a noun of saying behind it.</summary>
    private bool Concludes(int at)
    {
        for (var i = at + 1; i + 1 < document.Words.Count && i < at + 24; i++)
        {
            if (Signs.IsStop(document.Words[i]) || document.Words[i].Paragraph != document.Words[at].Paragraph) return false;
            if (Signs.Preposition(document.Words[i]) == Takes.Ila && ((lexicon.Roles.Of(document.Words[i + 1]) & WordRole.Opener) != 0 || lexicon.Company.Is(document.Words[i + 1], Company.Conclusion))) return true;
        }

        return false;
    }

    /// <summary>Whether أن stands ahead in the sentence, with neither عن nor another verb before it.</summary>
    private bool Tells(int at)
    {
        for (var i = at + 1; i < document.Words.Count && i < at + 20; i++)
        {
            if (Signs.IsStop(document.Words[i]) || document.Words[i].Paragraph != document.Words[at].Paragraph || Signs.Preposition(document.Words[i]) == Takes.An) return false;
            if ((lexicon.Roles.Of(document.Words[i]) & WordRole.Opener) != 0) return i > at + 1;
        }

        return false;
    }

    private Word? Next(Word word) => word.Index + 1 < document.Words.Count && document.Words[word.Index + 1] is { Kind: WordKind.Arabic } next && next.Paragraph == word.Paragraph ? next : null;

    /// <summary>Whether ل follows soon, or a masculine subject stands before: تعرّض, not "she offers".</summary>
    private bool Suffers(int at)
    {
        if (at > 0 && document.Words[at - 1].Key is "الذي") return true;
        for (var i = at + 1; i < document.Words.Count && i < at + 6 && document.Words[i].Kind != WordKind.Punctuation; i++)
            if (Signs.Attached(document.Words[i]) == Takes.Li || document.Words[i].Key is "له" or "لها" or "لهم") return true;
        return false;
    }

    /// <summary>Whether an adjective without article stands here that reports nothing itself.</summary>
    private bool IsIndefiniteAdjective(int at) => at < document.Words.Count && document.Words[at] is { Pos: PartOfSpeech.Adjective, HasArticle: false, HasConjunction: false, HasPreposition: false, Enclitic: null } next
        && lexicon.Cues.Find(next.Key) is null && !next.Form.EndsWith("ون", StringComparison.Ordinal) && !next.Form.EndsWith('ة');

    /// <summary>قد قبل الدعوة، قبل الرئيس العرض، الوزير قبل دعوة لزيارة: whether the word accepts what another offers, and is not the preposition.</summary>
    private bool Accepts(Word word, Word? before)
    {
        if (Next(word) is not { HasPreposition: false, HasConjunction: false } next) return false;
        if (before is { Key: "قد" or "وقد" or "فقد" }) return true;
        // الوزير قبل دعوة لزيارة: an offer that is nobody's, to something.
        if (lexicon.Company.HasStem(next, Company.Offered)) return next is { HasArticle: false, Enclitic: null } && before is { Kind: WordKind.Arabic, HasPreposition: false, Pos: PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Unknown } && Next(next) is { } to && Signs.Attached(to) == Takes.Li && to.StemKey is "زياره" or "حضور" or "مشاركه";
        if (before is { Kind: WordKind.Arabic } && Signs.Bare(before) is not ("ان" or "بان" or "ثم" or "كما" or "فيما" or "بينما") || next.Pos is not (PartOfSpeech.ProperNoun or PartOfSpeech.Unknown) && (lexicon.Roles.OfStem(next) & (WordRole.Human | WordRole.Body)) == 0) return false;
        var at = Next(next);
        for (var i = 0; i < 4 && at is { HasConjunction: false }; i++, at = Next(at))
        {
            if (lexicon.Company.HasStem(at, Company.Offered)) return !at.HasPreposition;
            if (at.HasPreposition || at.Pos == PartOfSpeech.Verb || Signs.Preposition(at) != Takes.None) return false;
        }

        return false;
    }

    private bool HasTanwin(Word word) => word.Span.In(document.Text).IndexOfAny('\u064B', '\u064C', '\u064D') >= 0;

    private (List<CueReading>? Readings, bool Conjunction, bool Pronoun) Find(ReadOnlySpan<char> key)
    {
        // وعدت: عدت with its و stands beside the promise.
        if (key is "وعد" or "وعدت" or "وعدوا" && lexicon.Cues.Find(key) is { } promised && lexicon.Cues.Find(key[1..]) is { } ranked) return ([.. promised, .. ranked], false, false);
        if (lexicon.Cues.Find(key) is { } whole) return (whole, false, false);
        // وحث، وحض: of the verbs of two letters only these are no other word with their و (ورد، وعد).
        if ((key.Length > 3 || key is "وحث" or "وحض" or "فحث" or "فحض") && key[0] is 'و' or 'ف' && lexicon.Cues.Find(key[1..]) is { } joined) return (joined, true, false);
        // وعدّه: he promised him, or he held it to be something.
        if (key.Length > 3 && key.StartsWith("وعد") && Pronoun(key) is var own and > 0 && key[..^own] is "وعد" or "وعدت" or "وعدوا" && lexicon.Cues.Find(key[..^own]) is { } gave && lexicon.Cues.Find(key[1..^own])?.FindAll(static r => r.Verb.Gate == CueGate.Ranking) is { } held) return ([.. held, .. gave], true, true);
        if (WithPronoun(key) is { Readings: not null } taken) return taken;

        // لتوجيهات القائد بـ، بمطالب الحزب بـ: a plural behind its preposition; the singular behind ل tells the purpose (لتهنئة الجنود).
        var bareNoun = key[0] is 'و' && key.Length > 5 ? key[1..] : key;
        if (bareNoun.Length > 5 && bareNoun[0] is 'ل' or 'ب' && (bareNoun.EndsWith("ات") || bareNoun[1..] is "مطالب" or "مزاعم" or "وعود" or "اوامر") && lexicon.Cues.Find(bareNoun[1..])?.FindAll(static r => r.Form == CueForm.VerbalNoun) is { Count: > 0 } noun) return (noun, false, false);
        return default;
    }

    private (List<CueReading>? Readings, bool Conjunction, bool Pronoun) WithPronoun(ReadOnlySpan<char> key)
    {
        foreach (var conjunction in (ReadOnlySpan<bool>)[false, true])
        {
            if (conjunction && !(key.Length > 4 && key[0] is 'و' or 'ف')) break;
            var stem = conjunction ? key[1..] : key;
            var length = Pronoun(stem);
            if (length == 0) continue;
            // دعوته: before a pronoun the ة of a verbal noun is written ت.
            var bare = stem[..^length];
            // طالبوه: before a pronoun the plural loses its alef.
            // نفاه: before a pronoun the ى of a verb is written ا.
            if (bare[^1] is 'ا' && bare.Length > 2 && lexicon.Cues.Find(string.Concat(bare[..^1], "ي"))?.FindAll(static r => r is { Form: CueForm.Past, Feminine: false, Plural: false } && r.Verb.Accepts(Takes.Object)) is { Count: > 0 } defective) return (defective, conjunction, true);
            if ((lexicon.Cues.Find(bare) ?? (bare[^1] is 'ت' ? lexicon.Cues.Find(string.Concat(bare[..^1], "ه")) : bare[^1] is 'و' && bare.Length > 4 ? lexicon.Cues.Find(string.Concat(bare, "ا")) : null)) is not { } found) continue;
            found = found.FindAll(r => r.Form == CueForm.VerbalNoun || r.Form != CueForm.Participle && (r.Verb.Accepts(Takes.Object) || r.Verb.Object != CueObject.None || r.Verb.Gate == CueGate.Pronoun || r.Verb.Accepts(Takes.An)));
            if (found.Count > 0) return (found, conjunction, true);
        }

        return default;
    }

    private static int Pronoun(ReadOnlySpan<char> key)
    {
        if (key.Length > 5 && key.EndsWith("هما")) return 3;
        if (key.Length > 4 && (key.EndsWith("ها") || key.EndsWith("هم"))) return 2;
        return key.Length > 3 && key[^1] == 'ه' ? 1 : 0;
    }

    private static bool Negates(Word? before) =>
        before is { Kind: WordKind.Arabic } && (before.Key.Length > 2 && before.Key[0] is 'و' or 'ف' ? before.Key[1..] : before.Key) is "لم" or "لن" or "لا";

    private static bool StartsWithHamza(Word word) => word.Form[0] == 'أ' || word.Form.Length > 1 && word.Form[0] is 'و' or 'ف' && word.Form[1] == 'أ';

    /// <summary>Words after which a noun stands, never a past verb: على طلب، بعد رفض، عدم ذكر.</summary>
    private bool WantsNoun(Word? before) => before is not null && lexicon.Company.Is(before, Company.Nounward);

    /// <summary>أنّ wants a noun; أنْ before a past verb stands only after بعد and its like (بعد أن طلب).</summary>
    private bool AfterThat(Word? before) => before is { Kind: WordKind.Arabic } && Signs.Bare(before) is "ان" or "بان" or "لان"
        && !(before.Index > 0 && lexicon.Company.Is(document.Words[before.Index - 1], Company.BeforeThat))
        && !HasBefore(before.Index);

    /// <summary>سبق له أن هدد، سبق للوزير وأن هدد: what one has done before.</summary>
    private bool HasBefore(int that)
    {
        for (var i = that - 1; i >= 0 && i > that - 11 && document.Words[i].Kind == WordKind.Arabic; i--)
            if (Signs.Bare(document.Words[i]) is "سبق") return i == that - 1 || Signs.Attached(document.Words[i + 1]) == Takes.Li || document.Words[i + 1].Key is "له" or "لها" or "لهم" or "لنا";
        return false;
    }

    /// <summary>Drops readings that the written vowels or the tagger rule out.</summary>
    private List<CueReading> Fitting(Word word, Word? before, List<CueReading> readings)
    {
        var text = word.Span.In(document.Text);
        var verbalNoun = text.IndexOf("\u064F\u0651") >= 0 || text.IndexOf("\u0651\u064F") >= 0;
        var damma = text.Length > 2 && (text[1] == '\u064F' || text[0] is 'و' or 'ف' && text[2] == '\u064F');
        // هذا وأعلنت الوزارة: the word by which a report goes on to something else governs nothing.
        var conjoined = word.Key[0] == 'و' && word.HasConjunction;
        return readings.FindAll(r => r.Form switch
        {
            // ردا على, توقعا لـ: the accusative of a verbal noun looks like the dual of its verb.
            CueForm.Past when r.Plural && !word.Form.EndsWith("تا", StringComparison.Ordinal) && word.Form.EndsWith('ا') && !word.Form.EndsWith("وا", StringComparison.Ordinal) && word.Pos != PartOfSpeech.Verb => false,
            // تلبية طلب: governed by a verbal noun, a noun; so is اغتيال معارضين; هجمات تبنى, written with ى, is the verb.
            CueForm.Past when !r.Feminine && !r.Plural && !(word.Form.EndsWith('ى') && r.Verb.Past.EndsWith('ى')) && before is { HasArticle: false, Enclitic: null, Pos: PartOfSpeech.Noun } && before.Has(Features.VerbalNoun) && readings.Exists(o => o.Form == CueForm.VerbalNoun) => false,
            // أمرا، طلبا: the noun as an object far oftener than the dual of its verb.
            CueForm.Past when r.Plural && Signs.Bare(word) is "امرا" or "طلبا" or "وعدا" or "شكرا" or "عرضا" or "ردا" or "رفضا" or "شرحا" or "قولا" => false,
            // رفض نشر اسمه، تم وصف الدواء: what is refused or done.
            CueForm.Past when !r.Feminine && !r.Plural && !word.HasConjunction && before is { Pos: PartOfSpeech.Verb } && lexicon.Company.Is(before, Company.Deedward) => false,
            // طالب سعودي، أمر ملكي، قدر كبير: a noun with its adjective.
            CueForm.Past when (r.Verb.Past is "طالب" or "أمر" or "قدر" || word.Pos == PartOfSpeech.Noun && readings.Exists(static o => o.Form == CueForm.VerbalNoun)) && !r.Feminine && !r.Plural && IsIndefiniteAdjective(word.Index + 1) && ((lexicon.Roles.OfStem(document.Words[word.Index + 1]) & WordRole.Speaker) == 0 || before?.Key is "له" or "لها" or "لهم" or "لديه" or "لديها" or "لديهم") => false,
            CueForm.Participle when !r.Plural && !r.Feminine && IsIndefiniteAdjective(word.Index + 1) && document.Words[word.Index + 1].Form.EndsWith('ا') => false,
            // مخاطبة الوزارة: writing to it. سوريين أو مؤيدين: a noun beside another.
            CueForm.Participle when r.Feminine && r.Verb.Past == "خاطب" || before?.Key is "او" => false,
            // قدر الإمكان: the noun.
            CueForm.Past when r.Verb.Past == "قدر" && Next(word)?.Key is "الامكان" or "المستطاع" or "كاف" or "من" or "الله" => false,
            // قدم شكره للمدير، وشكرهم الجزيل على: the noun; كما شكر للحاضرين is the verb.
            CueForm.Past when r.Verb.Past == "شكر" && Next(word) is { } thanked && (word.Enclitic is not null && Signs.Attached(thanked) == Takes.Li || thanked is { HasArticle: true, Pos: PartOfSpeech.Adjective }) => false,
            // أمر سام: the noun; the tagger takes the adjective for a name.
            CueForm.Past when r.Verb.Past == "أمر" && Next(word)?.Key is "سام" or "سامي" => false,
            // تنكر بزي: disguised himself.
            CueForm.Present when r.Verb.Past == "أنكر" && r.Feminine && Next(word) is { } dress && (Signs.Attached(dress) == Takes.Bi || Signs.Preposition(dress) == Takes.Fi) => false,
            // منتقدين يقولون، لكن مؤيدين له: the noun, as the subject of a verb.
            CueForm.Participle when r.Plural && (Next(word) is { Pos: PartOfSpeech.Verb } verb && (verb.Key.EndsWith("ون", StringComparison.Ordinal) || verb.Key.EndsWith("وا", StringComparison.Ordinal)) || before is { Kind: WordKind.Arabic } && Signs.Bare(before) is "لكن" or "ان") => false,
            // يقرأ: reads; of two who admit the alef has no hamza.
            CueForm.Present when r.Verb.Past == "أقر" && word.Form.EndsWith('أ') => false,
            // تعرض منزله للقصف: was exposed to it.
            CueForm.Present when r.Verb.Past == "عرض" && r.Feminine && Suffers(word.Index) => false,
            // قبل الدعوة: before it, unless the tagger has the verb.
            CueForm.Past when r.Verb.Past == "قبل" && !r.Feminine && !r.Plural && word.Pos != PartOfSpeech.Verb && !Accepts(word, before) => false,
            // دون علمه: without. تذكر: she mentions.
            CueForm.Past when r.Verb.Past is "دون" or "تذكر" && !r.Feminine && !r.Plural => false,
            // نص القرار: the noun.
            CueForm.Past when r.Verb.Past == "نص" && !r.Feminine && word.Pos != PartOfSpeech.Verb => false,
            CueForm.Past when r.Verb.Past == "أبدى" && word.Key is "ابدا" => false,
            // أعتقد, أعتبر: the first person, not the past of the eighth form.
            // وأتهم الوزير الحكومة بـ, وأتهمت: the hamza too many of the eighth form.
            CueForm.Past when r.Verb.Past[0] == 'ا' && StartsWithHamza(word) && !(word.QuoteDepth == 0 && (r.Feminine || r.Plural || r.Verb.Past == "اتهم" && word.Key[0] == 'و' && word.Key.Length > r.Verb.Past.Length)) => false,
            // تحمُّل with its vowel signs is a verbal noun.
            CueForm.Present when verbalNoun => false,
            // في توجه واحد: behind a preposition a noun.
            CueForm.Present when before is { Kind: WordKind.Arabic } && Signs.Bare(before) is "في" or "الي" or "عن" or "حول" || before is { Key: "علي" or "وعلي" } && before.Form.EndsWith('ى') => false,
            // دون تردد: without hesitation.
            CueForm.Present when before is { Kind: WordKind.Arabic } && Signs.Bare(before) is "دون" or "بدون" or "بلا" => false,
            CueForm.Present when before is { Index: > 0, Key: "ان" } && Signs.Bare(document.Words[before.Index - 1]) is "دون" or "بدون" => false,
            // يُدعى "is called" is not يدّعي.
            CueForm.Present when r.Verb.Past == "ادعى" && word.Form.EndsWith('ى') => false,
            // هنا "here" is not هنأ.
            CueForm.Past when r.Verb.Past.EndsWith('أ') && !word.Form.Contains('أ') && !word.Form.Contains('ئ') => false,
            CueForm.Past => !damma && !(word.Form.EndsWith('ي') && r.Verb.Past.EndsWith('ى')) && !word.Form.EndsWith('ة') && !(WantsNoun(before) && !(before!.Key is "هذا" && (conjoined || r.Feminine || r.Plural))) && !AfterThat(before),
            // After لا the short form forbids (لا تقل); لا يشك is another verb.
            CueForm.Jussive => Negates(before) && Signs.Bare(before!) is "لم",
            // A damma on the prefix of the first form, the eighth and so on marks the passive (يُذكر أن); on أفعل، فعّل and فاعل it is the rule.
            CueForm.Present => !damma || r.Verb.Past is ['أ', ..] or [_, 'ا', _, _, ..] and not "لاحظ" or "بين" or "حذر" or "ندد" or "هدد" or "شدد" or "رحب" or "ثمن" or "عبر" or "علق" or "عقب" or "صرح" or "شكك" or "نوه" or "لوح" or "لمح" or "نبه" or "قلل" or "برر" or "كرر" or "جدد" or "لخص" or "غرد",
            // ة, never ه: معتبرة is a participle, معتبره is not.
            CueForm.Participle when WantsNoun(before) => false,
            // كن شاكرا، ليس معارضا: a predicate.
            CueForm.Participle when before?.Key is "كن" or "كوني" or "كونوا" or "كنت" or "لست" or "لسنا" => false,
            CueForm.Participle when r.Plural && before is { HasArticle: false, Enclitic: null, Pos: PartOfSpeech.Noun } && before.Has(Features.VerbalNoun) => false,
            // معلومات مؤكدة تفيد بـ: an adjective. اعتبره منكرا: what it is held to be.
            CueForm.Participle when r.Feminine && !r.Plural && Next(word) is { Pos: PartOfSpeech.Verb, Known: true } && before is { Pos: PartOfSpeech.Noun, HasArticle: false, Enclitic: null, Kind: WordKind.Arabic } || before is { Enclitic: not null } held && held.StemKey is "اعتبر" or "اعتبرت" or "يعتبر" or "تعتبر" or "عد" or "يعد" => false,
            // أملا في: hope; آملا أن: hoping. أمرا بالغ الصعوبة: a matter.
            CueForm.Participle when r is { Verb.Past: "أمل" or "أمر", Feminine: false, Plural: false } && !word.Form.Contains('آ') && !(r.Verb.Past == "أمر" && Next(word) is { } ordered && Signs.Attached(ordered) != Takes.None) => false,
            // أكد مجددا: again; …، مجددا الشكر renews it.
            CueForm.Participle when r.Verb.Past == "جدد" && !(before is { Kind: WordKind.Punctuation } && Next(word) is { Pos: PartOfSpeech.Noun, HasConjunction: false, HasPreposition: false } renewed && (renewed.HasArticle || renewed.Enclitic is not null)) => false,
            // عادة ما, أبدا: the adverbs; عادّا أن ranks.
            CueForm.Participle when r.Verb.Past == "عد" && (r.Feminine || !(Next(word) is { } that && (lexicon.Roles.Of(that) & WordRole.Opener) != 0)) => false,
            // 24 متهما، من منتقدين: counted or governed, a noun. مقاتلين معارضين: an adjective.
            CueForm.Participle when before is { Kind: WordKind.Number } or { Pos: PartOfSpeech.Numeral } => false,
            CueForm.Participle when r.Plural && before is { Kind: WordKind.Arabic } && (before.HasArticle && before.Pos != PartOfSpeech.Adjective ? false : before.Has(Features.Plural) && !before.HasArticle) => false,
            CueForm.Participle => !r.Feminine || r.Plural || word.Form.EndsWith('ة') || !word.Form.EndsWith('ه'),
            _ => true,
        });
    }
}
