using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>Reads وفقا لـ، بحسب، حسبما ذكر، كما قال، نقلا عن، على حد قوله.</summary>
internal sealed partial class Attributions(ReadingContext context, StatementLexicon lexicon, CueFinder cues, SourcePhrase phrases, ContentEnd ends, ContentAct acts, SpeakerStack speakers, List<Draft> drafts)
{
    private static readonly CueVerb Naming = new("وفقا", Takes.None, CueObject.None, "assert", CueGate.Open);
    private static readonly CueVerb Telling = new("جاء", Takes.Clause | Takes.Quote, CueObject.None, "assert", CueGate.Open);
    private readonly IReadOnlyList<Word> _words = context.Document.Words;

    /// <summary>The attribution that begins at this word, or null.</summary>
    public Draft? At(int i, WordRange sentence, int limit)
    {
        var word = _words[i];
        if (word.Kind != WordKind.Arabic) return null;
        if (word.Key is "علي" && i + 2 < limit && _words[i + 1].Key is "حد" && (lexicon.Roles.Of(_words[i + 2]) & WordRole.Wording) != 0) return Fronted(i, sentence, limit) ?? Opinion(i, sentence, limit) ?? Wording(i, sentence, limit);
        var role = lexicon.Roles.Of(word);
        var bare = Signs.Bare(word);
        // على ما أفاد مصدر طبي.
        if (word.Key is "علي" && i + 2 < limit && _words[i + 1].Key is "ما" && (cues.At(i + 2) is { IsFinite: true, First.Verb: { Act: "assert" or "confirm", Gate: not CueGate.Pronoun, Past: not ("وصف" or "اعتبر" or "عد") } } || lexicon.Company.Is(_words[i + 2], Company.Relay))) role = WordRole.Attribution;
        var isAttribution = (role & WordRole.Attribution) != 0 || bare is "وفقا" or "بحسب" or "حسب" or "طبقا" || bare is "فقا" or "فق" && word.Key[0] == 'و';
        if ((Fronted(i, sentence, limit) ?? Opinion(i, sentence, limit)) is { } fronted) return fronted;
        if (!isAttribution && !((role & WordRole.WeakAttribution) != 0 && bare is "كما")) return null;
        var at = i + 1;
        if (at >= limit) return null;
        var cueEnd = at;
        if (bare is "نقلا")
        {
            if (Signs.Preposition(_words[at]) != Takes.An) return null;
            at++;
        }

        // وفق ما أعلنه، وفقا لما ذكره، حسبما أفاد، كما قال: a reporting verb belongs to the cue.
        while (at < limit && _words[at].Key is "ما" or "لما") at++;
        if (at < limit && at > i + 1 | bare is "حسبما" or "وفقما" && cues.At(at) is not { IsFinite: true } && (_words[at].Pos == PartOfSpeech.Verb || at > i + 1 && !_words[at].Known))
        {
            // حسبما نشرته الصحيفة، وفق ما جاء في التقرير.
            cueEnd = ++at;
            if (at < limit && Signs.Preposition(_words[at]) == Takes.Fi) at++;
        }
        else if (at < limit && cues.At(at) is { IsFinite: true } verb)
        {
            if (role == WordRole.None && bare is "كما") return null;
            if (bare is "كما" && !(i > sentence.First + 2 && Ends(at, limit) && verb.First.Verb.Act == "assert" && !ends.HasStrongOpening(verb, limit))) return null;
            cueEnd = at = verb.At + 1;
        }
        else if (bare is "كما") return null;
        if (at > i + 2 && at < limit && _words[at].Key is "عنه" or "عنها" or "عنهم" or "له" or "لها" or "لنا" or "لي" or "به" or "بها" or "اليه" or "اليها") at++;
        // ما صرح به لـ«الصحيفة» الناطق: whom he told stands before him.
        WordRange? addressee = null;
        if (at > i + 2 && at < limit && phrases.LetterQuoteEnd(at, limit) is { } heard && phrases.CanSpeak(heard, limit)) (addressee, at) = (new WordRange(at, heard), heard);
        // بحسب ما أعلن أول من أمس مساعد المتحدث: a time may stand before the source.
        while (at > i + 1 && at < limit && (phrases.TimeEnd(at) is not null || (lexicon.Roles.Of(_words[at]) & WordRole.Time) != 0)) at = Math.Max(phrases.TimeEnd(at) ?? at + 1, at + 1);
        if (at > i + 1 && cueEnd == at && (at >= limit || Signs.IsComma(_words[at]) || _words[at].Key is "فان")) return Unnamed(i, at, sentence, limit);
        if (at >= limit) return null;
        // جمال حسب النبي: a name.
        if (bare is "حسب" && _words[at].Key is "النبي" or "الله" or "الرسول" or "الدايم") return null;
        // وفقا للقانون، وفق الأنظمة، حسب المصلحة name no source.
        if (cueEnd == i + 1 && _words[at].Enclitic is not null && (lexicon.Roles.OfStem(_words[at]) & WordRole.Speaker) == WordRole.Body && !phrases.InName(at) && _words[at].StemKey is not ("اسره" or "اسرت" or "عايله" or "عايلت" or "مكتب" or "حزب" or "وزاره" or "وزارت")) return null;
        if (bare is not "بحسب" && lexicon.Roles.IsMeasure(_words[at]) && !phrases.InName(at)) return null;
        if (!phrases.CanSpeak(at, limit) && !Signs.IsQuote(_words[at]) && phrases.LetterQuoteEnd(at, limit) is null) return null;
        var end = phrases.LetterQuoteEnd(at, limit) ?? phrases.NameAloneEnd(at, limit) ?? phrases.First(at, limit, Naming);
        if (end <= at) return null;
        // وفق حصيلة أعدتها الوكالة: who made the document belongs to it.
        if (end + 1 < limit && _words[end].Pos == PartOfSpeech.Verb && _words[end].Enclitic is not null && (lexicon.Roles.OfStem(_words[at]) & WordRole.Document) != 0 && phrases.CanSpeak(end + 1, limit)) end = Math.Min(phrases.NounPhrase(end + 1, limit), limit);
        List<WordRange> via = [];
        // ما نقلته الوكالة عن مصدر: who is quoted speaks, who quotes passes it on.
        if (cueEnd > i + 1 && end + 1 < limit && Signs.Preposition(_words[end]) == Takes.An && IsPassedOn(cueEnd - 1) && phrases.CanSpeak(end + 1, limit))
        {
            via.Add(new WordRange(at, end));
            at = end + 1;
            end = Math.Max(phrases.First(at, limit, Naming), at + 1);
        }

        // بحسب المصادر نفسها، ينتمي: the same.
        if (end < limit && _words[end].Key is "نفسها" or "نفسه" or "نفسهم" or "ذاتها" or "ذاته" or "عينها" or "عينه") end++;
        if (Heads(i, sentence)) end = SeatEnd(at, end, limit);
        var source = new WordRange(at, end);
        var after = end;
        if (cueEnd > i + 1 && after < limit && addressee is null && phrases.LetterQuoteEnd(after, limit) is { } hears) (addressee, after) = (new WordRange(after, hears), hears);
        while (after < limit && Signs.IsComma(_words[after])) after++;
        WordRange? content;
        if (Heads(i, sentence))
        {
            // …. وفقا للوكالة.: an attribution alone belongs to the sentence before it.
            if (after >= limit)
            {
                if (i == 0 || sentence.First == 0 || i != sentence.First || _words[i - 1].Paragraph != _words[i].Paragraph || phrases.IsMedia(at) is false && (lexicon.Roles.OfStem(_words[at]) & WordRole.Speaker) == 0) return null;
                var told = context.Document.Sentences[_words[i - 1].Sentence];
                if (Governed(i, told, source, via) is { } passed) return new Draft { Cue = new WordRange(i, cueEnd), Source = source, Content = passed, Act = "assert", Via = via };
                return new Draft { Cue = new WordRange(i, cueEnd), Source = source, Content = new WordRange(told.First, Trim(told.First, i)), Act = "assert" };
            }

            foreach (var q in context.Document.Quotations)
                if (q.Inner.Contains(i) && q.Inner.Count > 4) limit = Math.Min(limit, q.Inner.End);
            // نقلا عن شهود، ذكرت إذاعة أن: the verb's own subject passes on what they said.
            if (bare is "نقلا" && cues.At(after) is { IsFinite: true }) return null;
            after = PastRelative(after, limit);
            if (_words[after].Key is "فان" or "فقد") after++;
            content = new WordRange(after, Trim(after, limit));
            CarriesOn(source, i);
        }
        else
        {
            content = Governed(i, sentence, source, via);
            if (content is { } passed) return new Draft { Cue = new WordRange(i, cueEnd), Source = source, Content = passed, Act = "assert", Via = via };
            content = new WordRange(ClauseFirst(i, sentence), Trim(ClauseFirst(i, sentence), i));
            if (QuoteBefore(content.Value) is { } spoken) content = spoken;
            else if (Resumed(i, sentence.First, end, after, limit) is var resumed and > 0) content = content.Value with { End = resumed };
            else if (Continued(i, content.Value.First, end, limit, IsOutlet(source)) is var continued and > 0) content = content.Value with { End = continued };
            if (content.Value.IsEmpty) return null;
            // وضبطت الشرطة أربعة، وفقا لمديرها، وقال: who is named behind carries on where nobody has spoken.
            if (speakers.Silent(sentence.First)) CarriesOn(source, i);
        }

        return new Draft { Cue = new WordRange(i, cueEnd), Source = source, Content = content, Act = acts.Of(content.Value.First, content.Value.End, source, plain: false) ?? "assert", Via = via, Addressee = addressee };
    }

    /// <summary>وزارة الصحة في غزة، مسؤولين في بغداد، حكمت: where who is named at the head of a sentence sits, up to the comma right behind it.</summary>
    private int SeatEnd(int first, int end, int limit)
    {
        if (end + 1 >= limit || Signs.Preposition(_words[end]) is not (Takes.Fi or Takes.Min) && _words[end].Key is not ("لدي" or "داخل" or "قرب") || phrases.TimeEnd(end) is not null || phrases.TimeEnd(end + 1) is not null || Signs.IsQuote(_words[first])) return end;
        for (var i = end + 1; i < limit && i < end + 7; i++)
        {
            if (Signs.IsComma(_words[i])) return i + 2 < limit ? i : end;
            if (_words[i].Kind != WordKind.Arabic || _words[i] is { Pos: PartOfSpeech.Verb, Known: true } && !phrases.InName(i) || _words[i].Key is "فان" or "فقد" or "ان" || _words[i].HasConjunction) return end;
        }

        return end;
    }

    /// <summary>في تقدير الاستخبارات، …، من وجهة نظر باكو، …، على حد قول الناشط، …: whose view opens its sentence up to a comma; null where none stands here.</summary>
    private Draft? Opinion(int i, WordRange sentence, int limit)
    {
        var bare = Signs.Bare(_words[i]);
        var at = bare is "وفقا" or "طبقا" or "تبعا" or "وفق" or "بحسب" or "حسب" or "فقا" or "فق" or "نقلا" or "استنادا" or "بالاستناد" ? -1 : FrontedSource(i, limit);
        if (at < 0 || at >= limit || _words[i + 1].Key is "ما" || _words[at - 1].Enclitic is not null || !Heads(i, sentence) || !phrases.CanSpeak(at, limit)) return null;
        var end = SeatEnd(at, phrases.First(at, limit, Naming), limit);
        while (end < limit && end < at + 9 && _words[end] is { Kind: WordKind.Arabic, HasArticle: true, Pos: PartOfSpeech.Adjective }) end++;
        if (end + 2 >= limit || !Signs.IsComma(_words[end])) return null;
        var source = new WordRange(at, end);
        var content = new WordRange(end + 1, Trim(end + 1, limit));
        if (content.Count < 2 || cues.At(content.First) is { IsFinite: true }) return null;
        CarriesOn(source, i);
        return new Draft { Cue = new WordRange(i, at), Source = source, Content = content, Act = acts.Of(content.First, content.End, source, plain: false) ?? "assert" };
    }

    /// <summary>أحرق المسلحون، بحسب الشهود، عشرات المنازل: where the clause that an attribution between commas stands in goes on behind it, its end; 0 where another begins there.</summary>
    private int Resumed(int i, int sentence, int end, int after, int limit)
    {
        if (i == 0 || !Signs.IsComma(_words[i - 1]) || end >= limit || !Signs.IsComma(_words[end]) || after >= limit) return 0;
        var next = _words[after];
        // وأوضح الوزير، وفقا لما نقلت عنه الصحيفة، أن: the verb of saying goes on to its own words.
        for (var j = sentence; (lexicon.Roles.Of(next) & WordRole.Opener) != 0 && j < i; j++)
            if (cues.At(j) is { IsFinite: true }) return 0;
        // …، حسبما أفاد المرصد، السبت.
        if (phrases.TimeEnd(after) is not null || (lexicon.Roles.Of(next) & WordRole.Time) != 0) return 0;
        if (next.Kind != WordKind.Number && (next.Kind != WordKind.Arabic || next.HasConjunction || next.Pos == PartOfSpeech.Verb || Signs.IsRelative(next) || (lexicon.Roles.Of(next) & (WordRole.Contrast | WordRole.Saying | WordRole.Attribution | WordRole.WeakAttribution)) != 0)) return 0;
        if (cues.At(after) is { First.Form: not CueForm.VerbalNoun } || lexicon.Company.Is(next, Company.Turn) || Signs.Bare(next) is "في" && after + 1 < limit && lexicon.Company.Is(_words[after + 1], Company.Turn)) return 0;
        // An accusative of circumstance (مشيرا، نافيا) is another's verb.
        if (next.Has(Features.ActiveParticiple) && !next.HasArticle && next.Form[0] == 'م' && next.Form[^1] is 'ا' or 'ة') return 0;
        var cue = new Cue { Words = new WordRange(i, i + 1), At = i, HasConjunction = false, HasPronoun = false, Readings = [new CueReading(Telling, CueForm.Past, Feminine: false, Plural: false)] };
        return ends.Of(new Frame { Cue = cue, Reading = cue.First, Opening = Opening.Clause, ContentFirst = after }, limit);
    }

    /// <summary>بحسب الإحصائية التي نشرتها الصحيفة تراجعت الأسعار: past a clause on the source, to its comma or the next verb.</summary>
    private int PastRelative(int at, int limit)
    {
        // ثلاثة سجناء تحدثوا إلى المنظمة، كان: a verb in the plural goes on about those before it; one of talking or staying unnamed does in any number.
        var described = _words[at] is { Pos: PartOfSpeech.Verb, Known: true, HasConjunction: false } && !_words[at - 1].HasArticle && (_words[at].Form.EndsWith("وا", StringComparison.Ordinal) || _words[at].Form.EndsWith("ون", StringComparison.Ordinal) || lexicon.Roles.AnonymityBegins(_words[at]) || _words[at].Key is "تحدثت" or "تحدث" or "فضلت" or "فضل");
        if (described)
        {
            for (var i = at + 1; i + 2 < limit && i < at + 16; i++)
                if (Signs.IsComma(_words[i])) return i + 1;
        }

        var verb = _words[at].Pos == PartOfSpeech.Verb && _words[at].Enclitic is not null ? at : Signs.IsRelative(_words[at]) ? at + 1 : -1;
        if (verb < 0) return at;
        // الذي رفض أن يذكر اسمه.
        if (phrases.AnonymityEnd(verb, limit) is { } unnamed) return unnamed < limit && Signs.IsComma(_words[unnamed]) ? unnamed + 1 : unnamed < limit ? unnamed : at;
        for (var i = verb + 1; i + 2 < limit && i < verb + 14; i++)
        {
            if (Signs.IsComma(_words[i])) return i + 1;
            if (_words[i].Key is "فان" or "فقد" || i > verb + 1 && _words[i] is { Pos: PartOfSpeech.Verb, Known: true, HasConjunction: false, Enclitic: null } && !phrases.InName(i) && !Signs.IsRelative(_words[i - 1])
                // الذي رفض أن يذكر اسمه، الذي كان قد أعده: a verb that goes on with the clause.
                && Signs.Bare(_words[i - 1]) is not ("ان" or "الا" or "لا" or "لم" or "لن" or "قد" or "كان" or "كانت" or "كانوا")) return i;
        }

        return at;
    }

    /// <summary>وبحسب المصادر فإن …. وأضافت: who is named at the head of a sentence carries on; more than one thing (مصادر، وثائق) takes the feminine.</summary>
    private void CarriesOn(WordRange source, int cue)
    {
        var (feminine, plural) = Agreement.Of(_words[source.First]);
        speakers.Push(new Speaker(source, feminine, plural, null, cue));
    }

    /// <summary>وفق الناطق باسم …، فإن: whatever the length of the source, فإن closes an attribution at the head of its sentence; null where none stands there.</summary>
    private Draft? Fronted(int i, WordRange sentence, int limit)
    {
        var at = FrontedSource(i, limit);
        var before = i > 0 && Signs.IsQuote(_words[i - 1]) ? i - 2 : i - 1;
        if (at < 0 || !Heads(i, sentence) && !(before > 0 && (_words[before].Key is "فانه" or "فانها" or "انه" or "بانه" or "انها" || Signs.IsComma(_words[i - 1]) && _words[i].HasConjunction))) return null;
        var thus = -1;
        for (var j = at + 1; j + 1 < limit && j < at + 45; j++)
        {
            if (Signs.IsStop(_words[j]) && !(j > 0 && _words[j - 1].Form.Length == 1) || Signs.IsColon(_words[j])) return null;
            if (_words[j].Key is not ("فان" or "فانه" or "فانها" or "فانهم" or "فقد")) continue;
            thus = j;
            break;
        }

        if (thus < 0) return null;
        // وفق ما قاله ضابط: the verb belongs to the cue.
        if (_words[at].Key is "ما" or "لما")
        {
            at += 2;
            while (at < thus && (Signs.Preposition(_words[at]) == Takes.Fi || phrases.TimeEnd(at) is not null || (lexicon.Roles.Of(_words[at]) & WordRole.Time) != 0)) at = Math.Max(phrases.TimeEnd(at) ?? at + 1, at + 1);
            if (at >= thus) return null;
        }

        var cueEnd = at;
        // وحسب قول الطبيب، برأي الخبير: the noun of wording leads to whose it is.
        while (at + 1 < thus && (lexicon.Roles.OfStem(_words[at]) & WordRole.Wording) != 0 && phrases.CanSpeak(at + 1, thus)) cueEnd = ++at;
        if (Signs.IsQuote(_words[at]) is false && lexicon.Roles.IsMeasure(_words[at]) && !phrases.InName(at) && !(_words[at].StemKey is "معطيات" && _words[at + 1].Key is "المتوافره" or "المتوفره" or "المتاحه" or "الاوليه")) return null;
        if (!phrases.CanSpeak(at, thus) && !Signs.IsQuote(_words[at]) && (lexicon.Roles.OfStem(_words[at]) & (WordRole.Document | WordRole.Media | WordRole.Venue)) == 0 && phrases.LetterQuoteEnd(at, thus) is null) return null;
        var end = Math.Clamp(phrases.LetterQuoteEnd(at, thus) ?? phrases.First(at, thus, Naming), at + 1, thus);
        // لتقرير نشره المعهد: who made the document belongs to it.
        if (end + 1 < thus && _words[end].Pos == PartOfSpeech.Verb && _words[end].Enclitic is not null && phrases.CanSpeak(end + 1, thus)) end = Math.Clamp(phrases.NounPhrase(end + 1, thus), end + 2, thus);
        while (end > at + 1 && Signs.IsComma(_words[end - 1])) end--;
        List<WordRange> via = [];
        if (IsPassedOn(at - 1) && end + 1 < thus && Signs.Preposition(_words[end]) == Takes.An && phrases.CanSpeak(end + 1, thus))
        {
            via.Add(new WordRange(at, end));
            at = end + 1;
            end = Math.Clamp(phrases.First(at, thus, Naming), at + 1, thus);
            while (end > at + 1 && Signs.IsComma(_words[end - 1])) end--;
        }

        var content = new WordRange(_words[thus].Key is "فان" or "فقد" ? thus + 1 : thus, Trim(thus, limit));
        if (content.Count < 2) return null;
        var source = new WordRange(at, end);
        CarriesOn(source, i);
        return new Draft { Cue = new WordRange(i, Math.Max(cueEnd, i + 1)), Source = source, Content = content, Via = via, Act = acts.Of(content.First, content.End, source, plain: false) ?? "assert" };
    }

    /// <summary>ما نقلته، تناقلته: a verb of passing on, with whose words they are behind عن (whom ذكر and نشر have behind عن they tell about).</summary>
    private bool IsPassedOn(int at) => Signs.Bare(_words[at]) is "نقلته" or "نقله" or "نقلت" or "نقل" or "تنقله" or "ينقله" or "تناقلته";

    /// <summary>Where the source of an attribution begins (وفقا لـ، استنادا إلى، على حد قول، في رأي); -1 where the word begins none.</summary>
    private int FrontedSource(int i, int limit)
    {
        if (i + 3 >= limit) return -1;
        var bare = Signs.Bare(_words[i]);
        var next = _words[i + 1];
        if (bare is "علي" && next.Key is "حد" && (lexicon.Roles.Of(_words[i + 2]) & WordRole.Wording) != 0) return i + 3;
        if (bare is "علي" && next.Key is "ما" or "ذمه") return next.Key is "ما" ? i + 1 : i + 2;
        if (bare is "من" && next.Key is "وجهه" or "زاويه" && _words[i + 2].Key is "نظر") return i + 3;
        // من منظور باكو; من منظور عسكري is nobody's.
        if (bare is "من" && next.Key is "منظور" && _words[i + 2].Pos != PartOfSpeech.Adjective) return i + 2;
        if (bare is "في" && next.StemKey is "راي" or "تقدير" or "نظر" or "اعتقاد") return i + 2;
        if (bare is "براي" or "بنظر" or "بتقدير") return i + 1;
        if (bare is "نقلا") return Signs.Preposition(next) == Takes.An ? i + 2 : -1;
        if (bare is "استنادا" or "بالاستناد") return Signs.Preposition(next) == Takes.Ila ? i + 2 : -1;
        if (bare is "وفقا" or "طبقا" or "تبعا" or "وفق" or "بحسب" or "حسب" or "حسبما" or "وفقما" or "فقا" or "فق") return bare is "حسبما" or "وفقما" ? -1 : i + 1;
        return -1;
    }

    /// <summary>سيطرت القوات بحسب القناة قبل أيام على المدينة: where a clause goes on behind an attribution without marks, its end; 0 where the attribution closes it.</summary>
    private int Continued(int i, int first, int end, int limit, bool outlet)
    {
        if (i == first || _words[i - 1].Kind != WordKind.Arabic || _words[i - 1].Pos == PartOfSpeech.Verb && _words[i].HasConjunction || end + 1 >= limit || _words[end].Kind is not (WordKind.Arabic or WordKind.Number)) return 0;
        if (_words[end].HasConjunction || cues.At(end) is not null || phrases.TakesUp(end) || Signs.Bare(_words[i - 1]) is "ذلك") return 0;
        var at = phrases.TimeEnd(end) is { } time && time > end ? time : (lexicon.Roles.Of(_words[end]) & WordRole.Time) != 0 ? end + 2 : end;
        // What the verb still waits for: its preposition, a number, a noun with its pronoun; في بيان and لـ«الصحيفة» go with the telling.
        if (at + 1 >= limit || !(Signs.Preposition(_words[at]) == Takes.An && outlet || Signs.Preposition(_words[at]) is Takes.Ala or Takes.Ila && _words[at + 1].StemKey is not ("شبكه" or "موقع" or "تويتر" or "صفحه" or "حساب" or "فيسبوك" or "فيس" or "الانترنت") || at == end && (_words[at].Kind == WordKind.Number || _words[at].Pos == PartOfSpeech.Numeral || _words[at] is { Pos: PartOfSpeech.Noun, HasPreposition: false, Enclitic: not null }))) return 0;
        var last = at;
        while (last < limit && !Signs.IsComma(_words[last]) && !Signs.IsStop(_words[last])) last++;
        return Trim(first, last);
    }

    /// <summary>بحسب ما ذكرت، كما قال: the one who spoke last is meant.</summary>
    private Draft? Unnamed(int i, int end, WordRange sentence, int limit)
    {
        if (cues.At(end - 1) is not { IsFinite: true } cue || speakers.Last(cue.Feminine, cue.Plural, i) is not { } speaker) return null;
        var after = end;
        while (after < limit && (Signs.IsComma(_words[after]) || _words[after].Key is "فان")) after++;
        var heads = Heads(i, sentence);
        if (heads && after >= limit) return null;
        var first = heads ? after : ClauseFirst(i, sentence);
        List<WordRange> via = [];
        var content = (heads ? null : Governed(i, sentence, speaker.Source, via)) ?? new WordRange(first, Trim(first, heads ? limit : i));
        return content.IsEmpty ? null : new Draft { Cue = new WordRange(i, end), Speaker = speaker, Content = content, Act = "assert", Via = via };
    }

    private Draft? Wording(int i, WordRange sentence, int limit)
    {
        var at = i + 3;
        WordRange? source = null;
        if (at < limit && _words[i + 2].Key is "قول" or "تعبير" or "وصف" or "زعم" && phrases.CanSpeak(at, limit)) source = new WordRange(at, phrases.Scan(at, limit, Naming));
        List<WordRange> via = [];
        var content = Governed(i, sentence, source, via) ?? new WordRange(ClauseFirst(i, sentence), Trim(ClauseFirst(i, sentence), i));
        if (content.IsEmpty) return null;
        // على حد وصفه: his who spoke last; the pronoun tells man from woman.
        var speaker = source is null ? speakers.Last(_words[i + 2].Key.EndsWith("ها", StringComparison.Ordinal), _words[i + 2].Key.EndsWith("هم", StringComparison.Ordinal), i) : null;
        return new Draft { Cue = new WordRange(i, i + 3), Source = source, Speaker = speaker, Content = content, Act = "assert", Via = via };
    }

    /// <summary>
    /// قال الوزير إن …، بحسب الوكالة: where another cue's words run up to the attribution, they are what is attributed; the nearest cue's where
    /// several do. Null where none do.
    /// </summary>
    private WordRange? Governed(int i, WordRange sentence, WordRange? source, List<WordRange> via)
    {
        var end = Trim(sentence.First, i);
        Draft? governing = null;
        for (var d = drafts.Count - 1; governing is null && d >= 0 && drafts[d].Cue.First >= sentence.First; d--)
        {
            if (drafts[d].Content is not { } content || content.First <= drafts[d].Cue.First || content.First >= i - 2 && !(content.First < i && content.End > i + 3) || content.End < end || !IsMain(drafts[d], sentence)) continue;
            governing = drafts[d];
        }

        if (governing is null) return null;
        // أوضح أن الأسعار تختلف، بحسب الخبراء، من بلد إلى آخر: within the words it is part of them.
        if (source is { } named && governing.Content!.Value.End <= i) Chain(governing, named, Signs.Bare(_words[i]) is "نقلا", via);
        // أن المعهد وفق الدراسة يكلف عشرة ملايين: in the middle of the words, without marks, they are all of it.
        return governing.Content!.Value is var whole && source is { } who && whole.End > who.End + 1 && _words[i - 1].Kind == WordKind.Arabic && _words[i].Key[0] != 'ف' && _words[who.End] is { Kind: not WordKind.Punctuation, HasConjunction: false } behind && !Signs.IsRelative(behind) && cues.At(who.End) is null && whole.First > i - 8
            ? whole : new WordRange(governing.Content!.Value.First, end);
    }

    /// <summary>Whether a cue is the verb of saying of a clause of its own, or a participle that carries one on: not of a relative clause, no noun, not denied, and no demand or feeling, which are told by their verb.</summary>
    private bool IsMain(Draft draft, WordRange sentence)
    {
        var at = draft.Cue.End - 1;
        if (cues.At(at) is { } cue ? cue is { First: { Form: CueForm.VerbalNoun } or { Verb.Act: not ("assert" or "confirm") } or { Verb.Gate: CueGate.Feeling or CueGate.Renewal or CueGate.Pronoun } } or { Negated: true } : draft.Act != "assert" || _words[draft.Cue.First].Pos != PartOfSpeech.Verb) return false;
        var first = draft.Cue.First;
        return first == sentence.First || !Signs.IsRelative(_words[first - 1]) && _words[first - 1].Key is not ("ان" or "بعدما" or "عندما" or "منذ" or "ما" or "مما" or "لما" or "من" or "قبل" or "حين");
    }

    /// <summary>Who passed whose words on: an attribution passes on what another said, unless it names those whom an outlet heard, or whom نقلا عن cites.</summary>
    private void Chain(Draft governing, WordRange source, bool cited, List<WordRange> via)
    {
        if ((governing.Source ?? governing.Speaker?.Source) is not { } teller || teller == source) return;
        foreach (var actor in context.Actors.Resolve(source))
            if (context.Actors.Resolve(teller).Contains(actor)) return;
        // حصيلة، تقارير: a document passes nothing on to who has it.
        if ((lexicon.Roles.OfStem(_words[teller.First]) & (WordRole.Document | WordRole.Human)) == WordRole.Document && !IsOutlet(teller)) return;
        if (!IsOutlet(source) && (cited || IsOutlet(teller) || _words[source.First].StemKey is "شهود" or "شاهد" or "شاهده" or "سكان" or "اهالي")) via.Add(teller);
        else if (!governing.Via.Contains(source)) governing.Via.Add(source);
    }

    /// <summary>صحيفة محلية، وسائل إعلام، the name of an agency.</summary>
    private bool IsOutlet(WordRange source) => phrases.IsMedia(source.First) || (lexicon.Roles.OfStem(_words[source.First]) & WordRole.Media) != 0 && !_words[source.First].Has(Features.Human);

    /// <summary>Whether the attribution opens its clause: the content then follows it.</summary>
    private bool Heads(int i, WordRange sentence)
    {
        // …، وبحسب شهود فر المهاجمون: a clause of its own, which a verb or فإن opens behind the source, or which is as long as one.
        if (i > sentence.First && Signs.IsComma(_words[i - 1]) && _words[i].Key is "وبحسب" or "وحسب" or "ووفقا" or "ووفق" or "وطبقا" or "وحسبما" or "ونقلا" && (sentence.End - i > 11 || OpensClause(i + 1, sentence.End))) return true;
        // إلا أنه بحسب المصادر كان المركب يقل، لكن وفقا للشرطة فر المنفذ: what opens the clause stands before it.
        if (i > sentence.First && Signs.Bare(_words[i - 1]) is "انه" or "انها" or "لكن" or "لكنه" or "لكنها" or "حيث" or "فيما" or "بينما" or "اذ" && OpensClause(i + 1, sentence.End)) return true;
        // قال «بحسب المعلومات فإن»: at the head of what is quoted.
        if (i > sentence.First && Signs.IsQuote(_words[i - 1]) && phrases.Opens(i - 1) && _words[i].QuoteDepth > 0) return true;
        for (var j = i - 1; j >= sentence.First; j--)
        {
            if (Signs.IsStop(_words[j])) return true;
            if (_words[j].Kind != WordKind.Punctuation) return false;
        }

        return true;
    }

    /// <summary>Whether a verb or فإن stands right behind the source that begins here.</summary>
    private bool OpensClause(int at, int limit)
    {
        if (at >= limit || !phrases.CanSpeak(at, limit)) return false;
        var end = Math.Max(phrases.First(at, limit, Naming), at + 1);
        while (end < limit && Signs.IsComma(_words[end])) end++;
        return end + 1 < limit && (_words[end].Key is "فان" or "فقد" or "لا" or "لم" or "لن" || _words[end] is { Pos: PartOfSpeech.Verb, Known: true, HasConjunction: false } verb && (verb.Enclitic is null || verb.Has(Features.Imperfect) && verb.Key[0] == 'س') && !phrases.InName(end));
    }

    private int ClauseFirst(int i, WordRange sentence)
    {
        for (var j = i - 1; j > sentence.First; j--)
            if (Signs.IsStop(_words[j]) && _words[j].QuoteDepth == 0) return j + 1;
        // سبق- وكالات: قتل عشرون: where it was written.
        var dash = false;
        for (var j = sentence.First; j < i - 2 && j < sentence.First + 6; j++)
        {
            dash |= Signs.IsDash(_words[j]) || _words[j].StemKey is "وكالات";
            if (Signs.IsColon(_words[j])) return dash ? j + 1 : sentence.First;
        }

        return sentence.First;
    }

    /// <summary>"…"، بحسب البيان: where words quoted at length end the clause, they are what is attributed.</summary>
    private WordRange? QuoteBefore(WordRange clause)
    {
        if (clause.IsEmpty || !Signs.IsQuote(_words[clause.End - 1])) return null;
        foreach (var q in context.Document.Quotations)
            // أوقف الربان "بجريمة القتل الخطأ": marks on a part of the clause are not all that is attributed.
            if (q.Words.End == clause.End && q.Inner.Count > 8 && q.Words.First >= clause.First && (q.Words.First == clause.First || _words[q.Words.First - 1].Kind == WordKind.Punctuation || _words[q.Words.First + 1].Kind != WordKind.Arabic || !(_words[q.Words.First + 1].HasPreposition || Signs.Preposition(_words[q.Words.First + 1]) != Takes.None))) return q.Words;
        return null;
    }

    private static bool Ends(int at, int limit) => limit - at < 16;

    private int Trim(int first, int end)
    {
        while (end > first && _words[end - 1].Kind == WordKind.Punctuation && !Signs.IsQuote(_words[end - 1]) && !Signs.IsCloseBracket(_words[end - 1])) end--;
        return end;
    }
}
