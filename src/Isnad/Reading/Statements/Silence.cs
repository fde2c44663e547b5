using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>Reads refusals to comment and requests for comment left unanswered.</summary>
internal sealed class Silence(ReadingContext context, StatementLexicon lexicon, SourcePhrase phrases)
{
    private static readonly CueVerb Declining = new("رفض", Takes.None, CueObject.None, "no-comment", CueGate.Open);
    private readonly IReadOnlyList<Word> _words = context.Document.Words;

    /// <summary>رفض المتحدث التعليق، لم يرد المكتب على طلب للتعليق، لم يصدر أي تعليق من الجيش; null where the cue is no silence.</summary>
    public Draft? At(Cue cue, int sentence, int limit, SubjectBefore before)
    {
        var verb = cue.First.Verb.Past;
        if (verb == "رفض" && cue is { IsFinite: true, HasPronoun: false }) return Refusal(cue, sentence, limit, before);
        // إذا لم ترد الحكومة: supposed.
        if (cue.Words.First > sentence && lexicon.Company.Is(_words[cue.Words.First - 1], Company.Condition)) return null;
        // ولم يرد تأكيد مستقل: no such word came in.
        if (verb == "رد" && cue.Negated && (cue.At + 1 < limit && _words[cue.At + 1].Key is "اي" ? cue.At + 2 : cue.At + 1) is var came && came < limit && _words[came] is { HasArticle: false, Pos: PartOfSpeech.Noun } word && word.Has(Features.VerbalNoun) && !phrases.CanSpeak(came, limit)) return null;
        if (cue.Negated && verb is "رد" or "علق" or "أجاب" && cue.IsFinite && !IsNews(cue.At + 1)) return Unanswered(cue, sentence, limit, before);
        return null;
    }

    /// <summary>لم يصدر أي تعليق من الجيش، لم يتسن الحصول على تعليق من الوزارة: the noun names the silence, its source follows من.</summary>
    public Draft? AtWord(int i, int limit)
    {
        var at = i;
        if (Abstains(_words[i])) return Abstention(i, limit);
        if (Signs.Bare(_words[i]) is "دون" or "بدون") return Untold(i, limit);
        if (Signs.Bare(_words[i]) is "التزم" or "التزمت" or "التزموا" or "يلتزم" or "تلتزم" or "يلتزمون" or "لاذ" or "لاذت" or "تلوذ" or "يلوذ") return Muteness(i, limit);
        if (Signs.Bare(_words[i]) is "لم")
        {
            if (++at >= limit || _words[at].Key is not ("يصدر" or "تصدر" or "يتسن" or "يتسني" or "تتسن" or "يرد" or "يمكن" or "يتمكن")) return null;
        }
        else if (Signs.Bare(_words[i]) is not "تعذر") return null;
        var noun = -1;
        var reach = Signs.Bare(_words[at]) is "تعذر" or "يتسن" or "يتسني" or "تتسن" ? 13 : 7;
        for (var j = at + 1; j < limit && j < at + reach; j++)
        {
            if (_words[j].Kind == WordKind.Punctuation || (lexicon.Roles.Of(_words[j]) & WordRole.Opener) != 0 || j > at + 1 && _words[j].Key is "بعد" or "قبل" or "اثر" or "عقب" or "منذ" or "بسبب") break;
            // ولم يصدر عن بكين ما يؤكد ذلك أو ينفيه.
            if (_words[j].Key is "ما" && j + 1 < limit && _words[j + 1].Key is "يوكد" or "ينفي" or "يفيد" or "يشير" or "يوضح" && j > at + 2 && Signs.Preposition(_words[at + 1]) is Takes.An or Takes.Min && phrases.CanSpeak(at + 2, j))
                return new Draft { Cue = new WordRange(i, at + 1), Source = new WordRange(at + 2, j), Act = "no-comment" };
            if (Signs.Bare(_words[j]) is not ("تعليق" or "رد" or "التعليق" or "للتعليق" or "توضيح" or "تعقيب")) continue;
            noun = j;
            break;
        }

        if (noun < 0) return null;
        WordRange? source = null;
        for (var j = noun + 1; j < limit && j < noun + 6; j++)
        {
            if (Signs.Preposition(_words[j]) is not (Takes.Min or Takes.An) && !_words[j].Key.StartsWith("لدي", StringComparison.Ordinal)) continue;
            if (j + 1 < limit && phrases.CanSpeak(j + 1, limit)) source = new WordRange(j + 1, Math.Max(phrases.NounPhrase(j + 1, limit), j + 2));
            break;
        }

        var asked = source is null ? Asked(at + 1, noun) : null;
        return new Draft { Cue = new WordRange(i, asked is null ? noun + 1 : at + 1), Source = source ?? asked, Act = "no-comment" };
    }

    /// <summary>لم تصدر الوزارة أي تعليق، لم يصدر عن دمشق تعليق، لم يتسن الاتصال بالمتحدث للتعليق: who stands between the verb and the noun; null where nobody does.</summary>
    private WordRange? Asked(int first, int end)
    {
        while (end > first && (_words[end - 1].Key is "اي" or "ايه" or "علي" or "لطلب" or "عن" or "للحصول" || _words[end - 1].Kind == WordKind.Punctuation)) end--;
        // لم يتسن لوكالة فرانس برس الاتصال بالحكومة: she asked.
        for (var i = first + 1; i < end; i++)
            if (IsReaching(_words[i])) first = i;
        if (first < end && IsReaching(_words[first])) first++;
        if (first < end && (Signs.Preposition(_words[first]) is Takes.An or Takes.Ila or Takes.Min or Takes.Ala || _words[first].Key is "مع" or "لدي")) first++;
        // الحصول على تعليق: nobody is named.
        if (first >= end || !phrases.CanSpeak(first, end)) return null;
        return new WordRange(first, Math.Clamp(phrases.Scan(first, end, Declining), first + 1, end));
    }

    private static bool IsReaching(Word word) => Signs.Bare(word) is "الاتصال" or "الوصول" or "التواصل" or "الحصول" or "الاتصالات";

    /// <summary>التزمت أنقرة الصمت، لاذت الحكومة بالصمت حيال.</summary>
    private Draft? Muteness(int i, int limit)
    {
        for (var j = i + 1; j < limit && j < i + 10 && _words[j].Kind == WordKind.Arabic; j++)
        {
            if (_words[j].Key is not ("الصمت" or "بالصمت" or "صمتها" or "صمته")) continue;
            WordRange? source = j > i + 1 && phrases.CanSpeak(i + 1, j) ? new WordRange(i + 1, j) : null;
            return new Draft { Cue = j == i + 1 ? new WordRange(i, j + 1) : new WordRange(i, i + 1), Source = source, Act = "no-comment" };
        }

        return null;
    }

    /// <summary>… دون أن يحدد مكان السقوط، بدون أن تكشف عن هويته: what one leaves out of what one tells; دون ذكر تفاصيل may be the narrator's.</summary>
    private Draft? Untold(int i, int limit)
    {
        if (i + 3 >= limit || _words[i + 1].Key is not "ان" || _words[i + 2] is not { Enclitic: null, Key: ['ي' or 'ت', ..] } verb || !lexicon.Company.Is(verb, Company.Telling)) return null;
        WordRange? source = null;
        var at = i + 3;
        if (phrases.CanSpeak(at, limit) && !lexicon.Company.HasStem(_words[at], Company.Detail) && Signs.Attached(_words[at]) == Takes.None) source = new WordRange(at, at = Math.Max(phrases.First(at, limit, Declining), at + 1));
        if (at < limit && Signs.Preposition(_words[at]) is Takes.An or Takes.Ila or Takes.Fi) at++;
        var detail = at < limit && _words[at].Key is "اي" or "ايه" or "مزيدا" or "ما" ? at + 1 : at;
        // دون أن يذكر الرئيس بالاسم: whom one does not name.
        if (detail >= limit || !lexicon.Company.HasStem(_words[detail], Company.Detail) || source is not null && Signs.Attached(_words[detail]) != Takes.None) return null;
        var end = detail + 1;
        while (end < limit && !Signs.IsStop(_words[end]) && !Signs.IsComma(_words[end]) && !Signs.IsQuote(_words[end]) && (lexicon.Roles.Of(_words[end]) & WordRole.Contrast) == 0 && !(_words[end] is { HasConjunction: true, Pos: PartOfSpeech.Verb })) end++;
        return new Draft { Cue = new WordRange(i, i + 3), Source = source, Content = new WordRange(at, end), Act = "no-comment" };
    }

    /// <summary>Whether the silence is a part of what its speaker tells (دون أن يحدد), which somebody must tell in the sentence.</summary>
    public bool IsPart(Draft silence) => Signs.Bare(_words[silence.Cue.First]) is "دون" or "بدون";

    /// <summary>The verb of what is left out, to find by it who told the rest.</summary>
    public static (bool Feminine, bool Plural) TellerOf(Word verb) => (verb.Key[0] == 'ت', verb.Form.EndsWith("وا", StringComparison.Ordinal));

    private static bool Abstains(Word word) => Signs.Bare(word) is "امتنع" or "امتنعت" or "امتنعوا" or "تمتنع" or "يمتنع" or "اعتذر" or "اعتذرت" or "تحفظ" or "تحفظت";

    /// <summary>امتنعت الوزارة عن التعليق، اعتذر المتحدث عن عدم الخوض في التفاصيل.</summary>
    private Draft? Abstention(int i, int limit)
    {
        for (var j = i + 1; j + 1 < limit && j < i + 24; j++)
        {
            if (Signs.IsStop(_words[j]) || (lexicon.Roles.Of(_words[j]) & WordRole.Opener) != 0) return null;
            if (Signs.Preposition(_words[j]) != Takes.An) continue;
            var about = _words[j + 1].Key is "عدم" && j + 2 < limit ? j + 2 : j + 1;
            if ((lexicon.Roles.OfStem(_words[about]) & WordRole.Silence) == 0) return null;
            WordRange? source = j > i + 1 && phrases.CanSpeak(i + 1, j) ? new WordRange(i + 1, phrases.Scan(i + 1, j, Declining)) : null;
            // امتنعت عن مناقشة القرار: what is not talked about is the content; of التعليق there is none.
            var end = about + 1;
            while (end < limit && !Signs.IsStop(_words[end]) && !Signs.IsComma(_words[end])) end++;
            WordRange? content = _words[about].StemKey is "مناقشه" or "بحث" or "كشف" or "افصاح" or "تاكيد" or "نفي" or "ذكر" or "اعطاء" or "تقديم" or "توضيح" && end > about + 1 ? new WordRange(about, end) : null;
            return new Draft { Cue = j == i + 1 ? new WordRange(i, about + 1) : new WordRange(i, i + 1), Source = source, Content = content, Act = "no-comment" };
        }

        return null;
    }

    /// <summary>The verb of an abstention without a subject behind it (لكن المتحدثة امتنعت عن التعليق), to look for the one before it; null where the silence is another.</summary>
    public Cue? Abstaining(Draft silence)
    {
        var at = silence.Cue.First;
        if (silence.Source is not null || !Abstains(_words[at])) return null;
        var feminine = _words[at].Key[^1] == 'ت' || Signs.Bare(_words[at])[0] == 'ت' && _words[at].Key[^1] != 'ظ';
        return new Cue
        {
            Words = new WordRange(at, at + 1), At = at, HasConjunction = _words[at].HasConjunction, HasPronoun = false,
            Readings = [new CueReading(Declining, CueForm.Past, feminine, Plural: _words[at].Key.EndsWith("وا", StringComparison.Ordinal))],
        };
    }

    /// <summary>لم ترد أنباء: no news came, nobody was asked.</summary>
    private bool IsNews(int at) => at < _words.Count && _words[at].StemKey is "نبا" or "انباء" or "معلومات" or "معلومه" or "تقارير" or "تقرير" or "اخبار" or "خبر" or "تفاصيل" or "بلاغات" or "بيانات" or "حصيله" or "ايه" or "اي" or "تاكيدات";

    private Draft? Refusal(Cue cue, int sentence, int limit, SubjectBefore before)
    {
        var source = before.Of(cue, sentence);
        for (var i = cue.At + 1; i < limit && i < cue.At + 30; i++)
        {
            var word = _words[i];
            // رفض الوزير أن يعلق, رفضت المديرة طلبا من الصحيفة للتعليق; طلبا للتعليق المؤقت للقرار: suspension.
            var asked = word.Key is "للتعليق" or "للتعقيب" && !(i + 1 < limit && _words[i + 1] is { HasArticle: true, Kind: WordKind.Arabic }) ? Request(cue.At, i) : 0;
            if (asked > 0 || word.Key is "ان" && Withheld(cue, source, i, limit))
            {
                var last = asked > 0 ? asked : i;
                if (source is null && last > cue.At + 1 && phrases.CanSpeak(cue.At + 1, last)) source = new WordRange(cue.At + 1, phrases.First(cue.At + 1, last, Declining));
                return new Draft { Cue = cue.Words, Source = source, Act = "no-comment" };
            }

            if (Signs.IsStop(word) || (lexicon.Roles.Of(word) & WordRole.Opener) != 0 || word.HasConjunction && word.Pos == PartOfSpeech.Verb) return null;
            // رفضت تأكيد أو نفي الخبر: in construct only what neither says nor gives away.
            var withheld = word.Key.StartsWith("ال", StringComparison.Ordinal) || word is { HasConjunction: false, HasPreposition: false, Enclitic: null } && (word.Key is "تاكيد" or "ذكر" or "كشف" or "توضيح" || word.Key is "نفي" or "اعطاء" && Withholds(i, limit)) && word.Pos != PartOfSpeech.Verb;
            if (!withheld || (lexicon.Roles.OfStem(word) & WordRole.Silence) == 0) continue;
            // الكشف عن هويته is anonymity, not silence.
            if (word.Key is "الكشف" or "كشف" && i + 2 < limit && _words[i + 2].Key is ['ه', 'و', 'ي', ..] or ['ا', 'س', 'م', ..] && _words[i + 2].Enclitic is not null) return null;
            if (i > cue.At + 1 && source is null)
            {
                var end = phrases.First(cue.At + 1, i, Declining);
                if (phrases.CanSpeak(cue.At + 1, i)) source = new WordRange(cue.At + 1, end);
            }

            var words = i == cue.At + 1 ? new WordRange(cue.Words.First, i + 1) : cue.Words;
            return new Draft { Cue = words, Source = source, Act = "no-comment" };
        }

        return null;
    }

    /// <summary>
    /// رفض المدرب أن يكشف عن: whether أن opens the complement of the refusal, right behind it or behind who refuses, and a verb of telling that is his own, with a preposition
    /// or what is left out behind it; أن يعلق المساعدات suspends, أن يكشف الوزير عن is for another to do, أن يدلي بصوته a deed.
    /// </summary>
    private bool Withheld(Cue cue, WordRange? source, int that, int limit)
    {
        var verb = that + 1;
        if (verb >= limit || !lexicon.Company.HasLemma(_words[verb], Company.Withheld) || phrases.IsIdentity(verb + 1, limit) || Signs.Preposition(_words[that - 1]) != Takes.None || Signs.Bare(_words[that - 1]) is "بعد" or "قبل" or "منذ") return false;
        if (that > cue.At + 1)
        {
            var end = source is { } before && before.First < cue.At ? cue.At + 1 : phrases.First(cue.At + 1, that, Declining);
            while (end < that && (Signs.IsComma(_words[end]) || (lexicon.Roles.Of(_words[end]) & WordRole.Time) != 0 || phrases.IsAside(end, that))) end += phrases.IsAside(end, that) ? 2 : 1;
            // رفض المتحدث في اتصال هاتفي أن يعلق: in what he refused.
            if (end < that && !(Signs.Preposition(_words[end]) == Takes.Fi && lexicon.Roles.IsSpokenIn(_words[end + 1]))) return false;
        }

        // أن يعلق مباشرة عليها: how.
        var next = verb + 1;
        if (next + 1 < limit && _words[next] is { Kind: WordKind.Arabic, HasArticle: false, Enclitic: null } && IsOn(_words[next + 1]) && !phrases.CanSpeak(next, next + 1)) next++;
        if (next >= limit || _words[next].Kind == WordKind.Punctuation || Signs.Preposition(_words[next]) != Takes.None || IsOn(_words[next])) return true;
        return lexicon.Company.HasStem(_words[next], Company.Detail) || Signs.Attached(_words[next]) != Takes.None && (lexicon.Roles.IsSpokenIn(_words[next]) || _words[next].StemKey is "اي" or "ايه");
    }

    private static bool IsOn(Word word) => Signs.Preposition(word) is Takes.Ala or Takes.An || word.Key is "عليه" or "عليها" or "عليهم" or "عنه" or "عنها" or "عنهم";

    /// <summary>طلبا، عدة طلبات: the request that stands between a verb and للتعليق; 0 where none does.</summary>
    private int Request(int cue, int end)
    {
        for (var i = end - 1; i > cue && i > end - 9; i--)
            if (_words[i].StemKey is "طلب" or "طلبا" or "طلبات" && _words[i] is { HasPreposition: false, Pos: not PartOfSpeech.Verb }) return i;
        return 0;
    }

    /// <summary>نفي الخبر، نفي أو تأكيد، إعطاء أي تفاصيل: of one's own knowledge; نفي المعارض إلى الخارج is exile, إعطاء الأرض a gift.</summary>
    private bool Withholds(int at, int limit)
    {
        for (var i = at + 1; i < limit && i < at + 4; i++)
            if (lexicon.Roles.IsReport(_words[i]) || lexicon.Company.HasStem(_words[i], Company.Detail) || _words[i].StemKey is "تاكيد") return true;
        return false;
    }

    private Draft? Unanswered(Cue cue, int sentence, int limit, SubjectBefore before)
    {
        var source = before.Of(cue, sentence);
        if (source is null && cue.At + 1 < limit && phrases.CanSpeak(cue.At + 1, limit))
            source = new WordRange(cue.At + 1, Math.Max(phrases.Scan(cue.At + 1, limit, new CueVerb("رد", Takes.Ala, CueObject.None, "no-comment", CueGate.Open)), cue.At + 2));
        return new Draft { Cue = cue.Words, Source = source, Act = "no-comment" };
    }
}
