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
        if (word.Key is "علي" && i + 2 < limit && _words[i + 1].Key is "حد" && (lexicon.Roles.Of(_words[i + 2]) & WordRole.Wording) != 0) return Fronted(i, sentence, limit) ?? Opinion(i, sentence, limit) ?? Wording(i, sentence, limit, i + 2);
        var role = lexicon.Roles.Of(word);
        var bare = Signs.Bare(word);
        // على ما أفاد مصدر طبي.
        if (word.Key is "علي" && i + 2 < limit && _words[i + 1].Key is "ما" && (cues.At(i + 2) is { IsFinite: true, First.Verb: { Act: "assert" or "confirm", Gate: not CueGate.Pronoun, Past: not ("وصف" or "اعتبر" or "عد") } } || lexicon.Company.Is(_words[i + 2], Company.Relay))) role = WordRole.Attribution;
        var isAttribution = (role & WordRole.Attribution) != 0 || bare is "وفقا" or "بحسب" or "حسب" or "طبقا" || bare is "فقا" or "فق" && word.Key[0] == 'و';
        if ((Fronted(i, sentence, limit) ?? Opinion(i, sentence, limit)) is { } fronted) return fronted;
        // بحسب قولها، وفق تعبيره، وفقا لقوله: his words who spoke last.
        if ((bare is "حسب" or "بحسب" or "طبقا" || word.Key is "وفق" or "وفقا") && i + 1 < limit && !Heads(i, sentence) && _words[i + 1].Enclitic is not null && (lexicon.Roles.Of(_words[i + 1]) | lexicon.Roles.OfStem(_words[i + 1])) is var worded && (worded & WordRole.Wording) != 0 && !(i + 2 < limit && Signs.IsQuote(_words[i + 2]))) return Wording(i, sentence, limit, i + 1);
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
        else if (at < limit && cues.At(at) is { IsFinite: true, First.Verb.Gate: not (CueGate.Record or CueGate.Untold or CueGate.Regard) } verb)
        {
            if (role == WordRole.None && bare is "كما") return null;
            if (bare is "كما" && !(i > sentence.First + 2 && (Ends(at, limit) || IsClosed(verb.At + 1, limit)) && verb.First.Verb.Act == "assert" && !ends.HasStrongOpening(verb, limit))) return null;
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
        // وكالة الأنباء السعودية "واس".: her name in marks.
        if (end + 2 < limit + 1 && end < limit && Signs.IsQuote(_words[end]) && context.Document.Quotations.FirstOrDefault(q => q.Words.First == end) is { Closed: true, Inner.Count: > 0 and <= 3 } called && IsOutlet(new WordRange(at, end)) && (called.Words.End >= limit || _words[called.Words.End].Kind == WordKind.Punctuation)) end = Math.Min(called.Words.End, limit);
        if (Heads(i, sentence)) end = SeatEnd(at, end, limit);
        var source = new WordRange(at, end);
        var after = end;
        if (cueEnd > i + 1 && after < limit && addressee is null && phrases.LetterQuoteEnd(after, limit) is { } hears) (addressee, after) = (new WordRange(after, hears), hears);
        while (after < limit && (Signs.IsComma(_words[after]) || after == end && Signs.IsDash(_words[after]) && i > 0 && Signs.IsDash(_words[i - 1]))) after++;
        WordRange? content;
        // وطبقا لما ذكره المتحدث بأنه، وحسب ما أعلن الوزير أن: what he says stands behind its opener.
        if (cueEnd > i + 1 && after + 2 < limit && (after == end || Heads(i, sentence)) && (lexicon.Roles.Of(_words[after]) & WordRole.Opener) != 0)
        {
            var opened = (lexicon.Roles.Of(_words[after]) & WordRole.OpenerInside) != 0 ? after : after + 1;
            CarriesOn(source, i);
            return new Draft { Cue = new WordRange(i, cueEnd), Source = source, Content = new WordRange(opened, Told(opened, limit, source)), Act = acts.Of(opened, limit, source, plain: false) ?? "assert", Via = via, Addressee = addressee };
        }

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
            content = new WordRange(after, Told(after, limit, source));
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
            if (speakers.Silent(sentence.First)) CarriesOn(IsOutlet(source) && Attacker(content.Value) is { } attacker ? attacker : source, i);
        }

        return new Draft { Cue = new WordRange(i, cueEnd), Source = source, Content = content, Act = acts.Of(content.Value.First, content.Value.End, source, plain: false) ?? "assert", Via = via, Addressee = addressee };
    }

    /// <summary>أحرق المسلحون، بحسب الشهود، عشرات المنازل: where the clause that an attribution between commas stands in goes on behind it, its end; 0 where another begins there.</summary>
    private int Resumed(int i, int sentence, int end, int after, int limit)
    {
        if (i == 0 || end + 1 >= limit || after >= limit || !(Signs.IsComma(_words[i - 1]) ? Signs.IsComma(_words[end]) : Signs.IsDash(_words[i - 1]) && Signs.IsDash(_words[end]))) return 0;
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

    /// <summary>هاجم النائب الحكومة، بحسب موقع كذا. وأضاف: the person who is the subject of the verb that a clause begins with, where an outlet tells of him; null where none is.</summary>
    private WordRange? Attacker(WordRange clause)
    {
        for (var i = clause.First; i < clause.First + 3 && i < clause.End; i++)
            if (_words[i] is { Pos: PartOfSpeech.Verb, Known: true } verb && !phrases.InName(i))
                return !verb.Has(Features.Passive) && context.Phrases.SubjectOf(i) is { IsEmpty: false } subject && subject.First > i && subject.End <= clause.End && phrases.NamesPerson(subject) ? subject : null;
        return null;
    }

    /// <summary>وبحسب المصادر فإن …. وأضافت: who is named at the head of a sentence carries on; more than one thing (مصادر، وثائق) takes the feminine.</summary>
    private void CarriesOn(WordRange source, int cue)
    {
        var (feminine, plural) = Agreement.Of(_words[source.First]);
        speakers.Push(new Speaker(source, feminine, plural, null, cue));
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

    /// <summary>على حد قوله، بحسب تعبيرها: <paramref name="noun"/> is the noun of wording.</summary>
    private Draft? Wording(int i, WordRange sentence, int limit, int noun)
    {
        var at = noun + 1;
        WordRange? source = null;
        if (at < limit && _words[noun].Key is "قول" or "تعبير" or "وصف" or "زعم" && phrases.CanSpeak(at, limit)) source = new WordRange(at, phrases.Scan(at, limit, Naming));
        // على حد وصفه: his who spoke last; the pronoun tells man from woman.
        var speaker = source is null ? speakers.Last(_words[noun].Key.EndsWith("ها", StringComparison.Ordinal), _words[noun].Key.EndsWith("هم", StringComparison.Ordinal), i) : null;
        List<WordRange> via = [];
        var content = Governed(i, sentence, source, via) ?? (source is null ? JustSaid(i, sentence) ?? InAside(i, sentence) : null) ?? new WordRange(ClauseFirst(i, sentence), Trim(ClauseFirst(i, sentence), i));
        return content.Count < (noun > i + 1 ? 1 : 3) ? null : new Draft { Cue = new WordRange(i, at), Source = source, Speaker = speaker, Content = content, Act = "assert", Via = via };
    }

    /// <summary>…، لطمر الفاسدين (حسب وصفهم): in brackets or between dashes only what stands before, behind the last comma; null where it stands in neither.</summary>
    private WordRange? InAside(int i, WordRange sentence)
    {
        if (i < sentence.First + 4 || !Signs.IsOpenBracket(_words[i - 1]) && !Signs.IsDash(_words[i - 1])) return null;
        var first = i - 2;
        while (first > sentence.First && _words[first - 1].Kind != WordKind.Punctuation && (lexicon.Roles.Of(_words[first - 1]) & WordRole.Opener) == 0) first--;
        return i - first > 3 ? new WordRange(first, Trim(first, i)) : null;
    }

    /// <summary>دعا إلى حل البرلمان الفاسد، بحسب وصفه: the words of the sentence that end here, whatever their verb does; null where none do.</summary>
    private WordRange? JustSaid(int i, WordRange sentence)
    {
        var end = Trim(sentence.First, i);
        for (var d = drafts.Count - 1; d >= 0 && drafts[d].Cue.First >= sentence.First; d--)
            if (drafts[d].Content is { } content && content.First > drafts[d].Cue.First && content.First < end && content.End >= end && cues.At(drafts[d].Cue.End - 1) is { First.Form: not CueForm.VerbalNoun }) return new WordRange(content.First, end);
        return null;
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

    /// <summary>… كما أعلنت كييف، في حين فشل الاجتماع: who is named, then a comma and a clause that sets another thing against it.</summary>
    private bool IsClosed(int at, int limit)
    {
        if (at >= limit || !phrases.CanSpeak(at, limit)) return false;
        var end = phrases.First(at, limit, Naming);
        return end > at && end + 2 < limit && Signs.IsComma(_words[end]) && (_words[end + 1].Key is "في" ? _words[end + 2].Key is "حين" or "وقت" : Signs.Bare(_words[end + 1]) is "فيما" or "بينما" or "لكن" or "ولكن");
    }

    /// <summary>بحسب الوزارة، فإن …، موضحة أن; …، وأضافت الوزارة: word after what an attribution at the head of its clause tells, before who told it goes on or another begins.</summary>
    private int Told(int first, int limit, WordRange source)
    {
        var feminine = Agreement.Of(_words[source.First]).Feminine;
        for (var i = first + 4; i + 2 < limit; i++)
        {
            if (_words[i].QuoteDepth > _words[first].QuoteDepth || !Signs.IsComma(_words[i - 1]) || cues.At(i) is not { } cue || cue.Plural) continue;
            if (cue is { IsParticiple: true, HasConjunction: false } ? cue.Feminine == feminine && cue.First.Verb.Gate == CueGate.Open && ends.HasStrongOpening(cue, i + 6) && !Speaks(first, i)
                : cue is { IsFinite: true, HasConjunction: true, First: { Form: CueForm.Past, Verb: { Gate: CueGate.Open, Act: "assert" or "confirm" } } } && ends.HasStrongOpening(cue, i + 10) && (phrases.CanSpeak(i + 1, limit) || cue.Feminine == feminine && !IsOfPerson(first, source))) return Trim(first, i);
        }

        return Trim(first, limit);
    }

    /// <summary>وبحسب التقرير، فإن الوزير …، وأكد: whether what a text or body tells is about somebody, who may be the one who goes on.</summary>
    private bool IsOfPerson(int first, WordRange source)
    {
        if ((lexicon.Roles.OfStem(_words[source.First]) & WordRole.Human) != 0) return false;
        while (first + 1 < _words.Count && (_words[first].Kind == WordKind.Punctuation || Signs.Bare(_words[first]) is "ان")) first++;
        return (lexicon.Roles.OfStem(_words[first]) & WordRole.Human) != 0 || phrases.InName(first);
    }

    /// <summary>Whether a verb of saying stands between.</summary>
    private bool Speaks(int first, int at)
    {
        for (var i = first; i < at; i++)
            if (cues.At(i) is { IsFinite: true }) return true;
        return false;
    }

    private int Trim(int first, int end)
    {
        while (end > first && _words[end - 1].Kind == WordKind.Punctuation && !Signs.IsQuote(_words[end - 1]) && !Signs.IsCloseBracket(_words[end - 1])) end--;
        // أغلق المعبر، وذلك بحسب الوزارة: the link is no part of what she tells.
        return end - first > 2 && _words[end - 1].Key is "وذلك" && Signs.IsComma(_words[end - 2]) ? Trim(first, end - 1) : end;
    }
}
