using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>نقلت وكالة … عن … قوله إن: the agency passes on, another speaks.</summary>
internal sealed class Relay(ReadingContext context, StatementLexicon lexicon, SourcePhrase phrases)
{
    private static readonly CueVerb Passing = new("نقل", Takes.Clause | Takes.Quote | Takes.Object, CueObject.None, "assert", CueGate.Open);
    private static readonly CueVerb Agency = new("نقل", Takes.An, CueObject.None, "assert", CueGate.Open);
    private readonly IReadOnlyList<Word> _words = context.Document.Words;

    /// <summary>علمت «الصحيفة» من مصادر مطلعة أن: the outlet passes on what its sources know.</summary>
    private Frame? Learned(int i, int limit)
    {
        if (Signs.Bare(_words[i]) is not ("علمت" or "علم" or "علمنا")) return null;
        for (var j = i + 1; j + 1 < limit && j < i + 9; j++)
        {
            if (Signs.IsStop(_words[j]) || (lexicon.Roles.Of(_words[j]) & WordRole.Opener) != 0) return InItsName();
            if (Signs.Preposition(_words[j]) != Takes.Min || !phrases.CanSpeak(j + 1, limit)) continue;
            var end = Math.Max(phrases.Scan(j + 1, limit, Passing), j + 2);
            var at = end;
            while (at < limit && Signs.IsComma(_words[at])) at++;
            if (at + 1 >= limit || (lexicon.Roles.Of(_words[at]) & WordRole.Opener) == 0) return null;
            var frame = FrameOf(i, feminine: Signs.Bare(_words[i]) is "علمت");
            if (j > i + 1) frame.Via.Add(new WordRange(i + 1, j));
            frame.Source = new WordRange(j + 1, end);
            frame.Opening = Opening.Clause;
            frame.ContentFirst = (lexicon.Roles.Of(_words[at]) & WordRole.OpenerInside) != 0 ? at : at + 1;
            return frame;
        }

        return InItsName();

        // علم موقع «الخبر» أن: what the outlet knows it tells in its own name.
        Frame? InItsName() => Signs.Bare(_words[i]) is "علمنا" ? null : Reported(i, limit, feminine: Signs.Bare(_words[i]) is "علمت");
    }

    /// <summary>كما نقلت قناة …، أن: the outlet reports in its own name.</summary>
    private Frame? Reported(int i, int limit, bool feminine)
    {
        if (i + 2 >= limit || !phrases.IsMedia(i + 1) && !phrases.IsMedia(i + 2) && (lexicon.Roles.OfStem(_words[i + 1]) & WordRole.Media) == 0 && _words[i + 1].StemKey is not ("مراسل" or "مراسله" or "موفد")) return null;
        var first = i + 1;
        var end = Math.Max(phrases.Scan(first, limit, Passing), first + 1);
        var at = end;
        while (at < limit && Signs.IsComma(_words[at])) at++;
        if (at + 1 >= limit || (lexicon.Roles.Of(_words[at]) & WordRole.Opener) == 0) return null;
        var frame = FrameOf(i, feminine);
        frame.Source = new WordRange(first, end);
        frame.Opening = Opening.Clause;
        frame.ContentFirst = (lexicon.Roles.Of(_words[at]) & WordRole.OpenerInside) != 0 ? at : at + 1;
        return frame;
    }

    /// <summary>نقلت عنه الصحيفة قوله، نقلت الوكالة عنه القول: the pronoun is the one who spoke last, the outlet passes it on; null where no word of saying follows.</summary>
    private Frame? OfOneNamed(int i, int about, int limit)
    {
        var frame = FrameOf(i, _words[about].Key is "عنها", _words[about].Key is "عنهم");
        var outlet = about == i + 1 ? about + 1 : i + 1;
        if (outlet >= limit) return null;
        var at = about + 1;
        if (outlet != about && phrases.CanSpeak(outlet, limit) && (lexicon.Roles.Of(_words[outlet]) & (WordRole.Wording | WordRole.Saying)) == 0)
        {
            var end = outlet > about ? Math.Max(phrases.Scan(outlet, limit, Agency), outlet + 1) : about;
            frame.Via.Add(new WordRange(outlet, end));
            at = Math.Max(at, end);
        }

        var said = false;
        for (; at < limit; at++)
        {
            var role = lexicon.Roles.Of(_words[at]);
            var wording = (role & (WordRole.Wording | WordRole.Saying)) != 0 || Signs.Bare(_words[at]) is "القول" or "تاكيده" or "تاكيدها";
            said |= wording;
            if (Signs.IsQuote(_words[at]) || !wording && _words[at].Kind != WordKind.Punctuation && (role & WordRole.Time) == 0 && (role & (WordRole.Opener | WordRole.OpenerInside)) != WordRole.Opener) break;
            said |= (role & WordRole.Opener) != 0;
        }

        if (!said || at >= limit) return null;
        frame.Opening = Opening.Clause;
        frame.ContentFirst = at;
        return frame;
    }

    /// <summary>نقل البيان قول القائد إن: what stands before the noun of wording passes on, what stands behind it speaks; null where no such noun stands there.</summary>
    private Frame? Worded(int i, int limit, bool feminine)
    {
        for (var j = i + 2; j + 2 < limit && j < i + 12; j++)
        {
            var word = _words[j];
            if (word.Kind == WordKind.Punctuation && !Signs.IsQuote(word) || Signs.Preposition(word) != Takes.None || (lexicon.Roles.Of(word) & WordRole.Opener) != 0) return null;
            if (!lexicon.Company.Is(word, Company.Wording) || !phrases.CanSpeak(i + 1, j) || !phrases.CanSpeak(j + 1, limit)) continue;
            var end = Math.Max(phrases.Scan(j + 1, limit, Passing), j + 2);
            var at = end;
            while (at < limit && (Signs.IsComma(_words[at]) || phrases.TimeEnd(at) is not null)) at = Math.Max(phrases.TimeEnd(at) ?? at + 1, at + 1);
            if (at + 1 >= limit) return null;
            var opens = (lexicon.Roles.Of(_words[at]) & WordRole.Opener) != 0;
            if (!opens && !Signs.IsColon(_words[at]) && !Signs.IsQuote(_words[at])) return null;
            var frame = FrameOf(i, feminine);
            frame.Via.Add(new WordRange(i + 1, j));
            frame.Source = new WordRange(j + 1, end);
            frame.Opening = Opening.Clause;
            frame.ContentFirst = Signs.IsColon(_words[at]) || opens && (lexicon.Roles.Of(_words[at]) & WordRole.OpenerInside) == 0 ? at + 1 : at;
            return frame;
        }

        return null;
    }

    /// <summary>The verb of a verbal noun with its pronoun (تأكيده، نفيها), or null.</summary>
    private CueVerb? WordOf(Word word)
    {
        if (word.Kind != WordKind.Arabic || word.HasArticle || word.Form[^1] == 'ة') return null;
        var key = word.Key.AsSpan();
        var length = key.EndsWith("ها") || key.EndsWith("هم") ? 2 : key[^1] == 'ه' ? 1 : 0;
        if (length == 0 || key.Length < length + 3) return null;
        foreach (var reading in lexicon.Cues.Find(key[..^length]) ?? [])
            if (reading.Form == CueForm.VerbalNoun && reading.Verb.Accepts(Takes.Clause)) return reading.Verb;
        return null;
    }

    /// <summary>The outlet that stands right before its verb behind كانت or at the head of its sentence; null where none does.</summary>
    private WordRange? Outlet(int verb)
    {
        var first = context.Document.Sentences[_words[verb].Sentence].First;
        for (var i = verb - 1; i >= first && i > verb - 9; i--)
            if (Signs.Bare(_words[i]) is "كان" or "كانت") return i + 1 < verb && phrases.CanSpeak(i + 1, verb) ? new WordRange(i + 1, Signs.Bare(_words[verb - 1]) is "قد" ? verb - 1 : verb) : null;
        // وكالة الأنباء نقلت عن مصدر: the outlet opens the sentence.
        if (verb - first is < 1 or > 6 || _words[first].HasConjunction || !phrases.IsMedia(first) && (lexicon.Roles.OfStem(_words[first]) & WordRole.Media) == 0) return null;
        for (var i = first; i < verb; i++)
            if (_words[i].Kind == WordKind.Punctuation && !Signs.IsQuote(_words[i]) || Signs.Preposition(_words[i]) != Takes.None || _words[i] is { Pos: PartOfSpeech.Verb, Known: true } && !phrases.InName(i)) return null;
        return new WordRange(first, verb);
    }

    private Frame FrameOf(int i, bool feminine, bool plural = false)
    {
        var cue = new Cue
        {
            Words = new WordRange(i, i + 1), At = i, HasConjunction = _words[i].Key[0] == 'و', HasPronoun = false,
            Readings = [new CueReading(Passing, CueForm.Past, feminine, plural)],
        };
        return new Frame { Cue = cue, Reading = cue.First, Relays = true };
    }

    /// <summary>The frame of a relay whose verb is this word, or null.</summary>
    public Frame? At(int i, int limit)
    {
        if (Learned(i, limit) is { } learned) return learned;
        if (!lexicon.Company.Is(_words[i], Company.Relay)) return null;
        var bare = Signs.Bare(_words[i]);
        var feminine = bare[^1] == 'ت' || bare[0] == 'ت' && !bare.StartsWith("تناقل");
        var ascribes = bare.IndexOf("نسب") >= 0;
        if (!ascribes && Worded(i, limit, feminine) is { } worded) return worded;
        var about = -1;
        for (var j = i + 1; j < limit && j < i + 22; j++)
        {
            if (Signs.IsStop(_words[j]) || (lexicon.Roles.Of(_words[j]) & WordRole.Opener) != 0 || Signs.IsColon(_words[j])) break;
            if (_words[j].Key is "عنه" or "عنها" or "عنهم" && OfOneNamed(i, j, limit) is { } pronoun) return pronoun;
            // على لسان القائد: from his mouth.
            if (Signs.Preposition(_words[j]) == Takes.Ala && j + 2 < limit && _words[j + 1].Key is "لسان") about = j + 1;
            else if (Signs.Preposition(_words[j]) == (ascribes ? Takes.Ila : Takes.An)) about = j;
            else continue;
            break;
        }

        if (about < 0) return ascribes ? null : Reported(i, limit, feminine);
        if (about + 1 >= limit) return null;
        var frame = FrameOf(i, feminine);
        var outlet = _words[about].Key is "لسان" ? about - 1 : about;
        var past = i + 1;
        while (past < outlet && (Signs.IsComma(_words[past]) || (lexicon.Roles.Of(_words[past]) & WordRole.Time) != 0 || phrases.TimeEnd(past) is not null)) past = Math.Max(phrases.TimeEnd(past) ?? past + 1, past + 1);
        if (past == outlet)
        {
            // وكانت الصحيفة نقلت أمس عن الوزير: who passes it on stands before the verb.
            if (Outlet(i) is { } before) frame.Via.Add(before);
        }
        else if (outlet > i + 1)
        {
            var end = phrases.Scan(i + 1, outlet, Agency);
            // نقلت القناة معلومات عن الحادث: what it is about.
            // تناقلت المواقع بيانا صادرا عن الفرقة جاء فيه: whose text it is.
            if (outlet == about && _words[about - 1].StemKey is "صادرا" or "صادر" or "صادره" or "معلومات" or "نسخه") return null;
            if (outlet == about && _words[about - 1] is { HasArticle: false } told && (lexicon.Roles.OfStem(told) & WordRole.Document) != 0 && (about - 1 > i + 1 || told.Form[^1] is 'ا' or 'ً')) return null;
            if (phrases.CanSpeak(i + 1, outlet) || _words[i + 1].StemKey is "حساب" or "صفحه" or "حسابات") frame.Via.Add(new WordRange(i + 1, end));
            else return null;
        }

        var first = about + 1;
        var sourceEnd = phrases.Scan(first, limit, Passing);
        for (var k = first + 1; k < sourceEnd; k++)
            if (WordOf(_words[k]) is not null || _words[k].Key is "القول") sourceEnd = k;
        sourceEnd = Math.Max(sourceEnd, first + 1);
        frame.Source = new WordRange(first, UnnamedEnd(sourceEnd, limit) ?? sourceEnd);
        var at = frame.Source.Value.End;
        if (ascribes && (at >= limit || WordOf(_words[at]) is null && (lexicon.Roles.Of(_words[at]) & WordRole.Wording) == 0 && _words[at].Key is not "القول")) return null;
        if (at < limit && _words[at].Key is "القول") at++;
        // عن الوزير تأكيده أن: the noun names what he did by his words.
        if (at < limit && WordOf(_words[at]) is { } passed && (lexicon.Roles.Of(_words[at]) & (WordRole.Wording | WordRole.Saying)) == 0)
        {
            frame.Act = passed.Act;
            at++;
        }

        while (at < limit)
        {
            var word = _words[at];
            var role = lexicon.Roles.Of(word);
            if (Signs.IsQuote(word)) break;
            if ((role & WordRole.OpenerInside) != 0) break;
            if (word.Kind == WordKind.Punctuation || (role & (WordRole.Opener | WordRole.Saying | WordRole.Time | WordRole.Wording)) != 0)
            {
                at++;
                continue;
            }

            break;
        }

        if (at >= limit) return null;
        // قولها للصحيفة الروسية «لايف نيوز» إن: to whom, up to the opener.
        if ((Signs.Attached(_words[at]) == Takes.Li || _words[at].Key is "ل") && (lexicon.Roles.OfStem(_words[at]) & WordRole.Media) != 0 | _words[at].Key is "ل" | (phrases.IsMedia(at) || phrases.CanSpeak(at, limit)) && ToldEnd(at, limit) is var hearers and > 0)
        {
            frame.Addressee = new WordRange(at, hearers);
            at = (lexicon.Roles.Of(_words[hearers]) & WordRole.OpenerInside) != 0 ? hearers : hearers + 1;
            if (at >= limit) return null;
        }

        frame.Opening = Opening.Clause;
        frame.ContentFirst = at;
        return frame;
    }

    /// <summary>عن مصدر لم تسمه في الوزارة قوله: the noun of wording behind a clause that says that the source stays unnamed; null where none stands here.</summary>
    private int? UnnamedEnd(int at, int limit)
    {
        if (at + 2 >= limit || _words[at].Key is not "لم" || _words[at + 1] is not { Pos: PartOfSpeech.Verb, Enclitic: not null }) return null;
        for (var i = at + 2; i < limit && i < at + 12 && _words[i].Kind != WordKind.Punctuation; i++)
            if ((lexicon.Roles.Of(_words[i]) & WordRole.Wording) != 0 || WordOf(_words[i]) is not null) return i;
        return null;
    }

    /// <summary>The opener, or the mark of what is quoted, behind those whom one tells; 0 where none comes.</summary>
    private int ToldEnd(int at, int limit)
    {
        for (var i = at + 1; i + 1 < limit && i < at + 9 && !Signs.IsStop(_words[i]); i++)
            if ((lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0 || Signs.IsColon(_words[i])) return i;
        return 0;
    }
}
