using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Statements;

/// <summary>Reads nouns that hold someone's words with what they say: مطالب الحكومة الداعية إلى، موقف بلاده الداعي إلى, تعليمات من القيادة ب.</summary>
internal sealed class StanceCues(ReadingContext context, StatementLexicon lexicon, SourcePhrase phrases)
{
    private static readonly CueVerb Order = new("أمر", Takes.Bi | Takes.Li | Takes.Clause, CueObject.None, "demand", CueGate.Open);
    private static readonly CueVerb Worry = new("ساور", Takes.Object, CueObject.None, "concern", CueGate.Feeling);
    private static readonly CueVerb Putting = new("وثق", Takes.Object, CueObject.None, "assert", CueGate.Open);
    private readonly IReadOnlyList<Word> _words = context.Document.Words;

    /// <summary>The frame of the noun or participle at this word, or null.</summary>
    public Frame? At(int i, WordRange sentence, int limit) => Described(i, sentence, limit) ?? Fulfilled(i, limit) ?? Received(i, sentence, limit) ?? Worries(i, limit) ?? Managed(i, sentence);

    /// <summary>يساور السفير القلق بشأن الهدنة: the feeling is the subject, and who has it the object; null where either is wanting, as in what befalls anybody (ينتابه الندم).</summary>
    private Frame? Worries(int i, int limit)
    {
        var word = _words[i];
        if (word.Pos != PartOfSpeech.Verb || word.Enclitic is not null || !lexicon.Company.HasLemma(word, Company.Worrying) || i > 0 && Signs.Bare(_words[i - 1]) is "لا" or "لم" or "لن" or "ما") return null;
        var feeling = i + 1;
        while (feeling < limit && feeling < i + 12 && !(lexicon.Roles.FeelingOf(_words[feeling]) is "concern" && Signs.Attached(_words[feeling]) == Takes.None)) feeling++;
        if (feeling + 1 >= limit || feeling == i + 12 || _words[feeling + 1].Kind == WordKind.Punctuation) return null;
        for (var j = i + 1; j < feeling; j++)
            if (_words[j].Kind == WordKind.Punctuation && !Signs.IsQuote(_words[j]) || _words[j] is { Pos: PartOfSpeech.Verb, Known: true } && !phrases.InName(j)) return null;
        if (feeling == i + 1 || !phrases.CanSpeak(i + 1, feeling) && _words[i + 1].StemKey is not ("اخرين" or "كثيرين" or "بعض")) return null;
        var cue = new Cue
        {
            Words = new WordRange(i, i + 1), At = i, HasConjunction = word.HasConjunction, HasPronoun = false,
            Readings = [new CueReading(Worry, CueForm.Present, Feminine: false, Plural: false)],
        };
        return new Frame { Cue = cue, Reading = cue.First, Source = new WordRange(i + 1, feeling), Opening = Opening.Object, ContentFirst = feeling, Act = "concern" };
    }

    /// <summary>تمكن المركز من توثيق مقتل عشرة: an observer that managed to put down whom harm befell.</summary>
    private Frame? Managed(int i, WordRange sentence)
    {
        if (_words[i] is not { StemKey: "توثيق" or "تسجيل" or "احصاء", HasArticle: false, Enclitic: null } || i + 1 >= sentence.End || i < sentence.First + 3 || Signs.Preposition(_words[i - 1]) != Takes.Min || !(lexicon.Company.HasStem(_words[i + 1], Company.Harm) || _words[i].StemKey is "توثيق" && _words[i + 1] is { HasArticle: false, HasPreposition: false } deed && deed.Has(Features.VerbalNoun))) return null;
        for (var j = i - 2; j >= sentence.First && j > i - 14; j--)
        {
            if (_words[j].Kind == WordKind.Punctuation && !Signs.IsQuote(_words[j])) return null;
            if (Folding.Key(_words[j].Lemma) is not "تمكن" || _words[j].Pos != PartOfSpeech.Verb) continue;
            var observer = new WordRange(j + 1, i - 1);
            return !observer.IsEmpty && phrases.CanSpeak(j + 1, i - 1) ? FrameOf(i, new CueReading(Putting, CueForm.VerbalNoun, Feminine: false, Plural: false), observer, i + 1) : null;
        }

        return null;
    }

    /// <summary>مطالب الحكومة الداعية إلى التحقيق: the participle says what the noun before it and its owner hold.</summary>
    private Frame? Described(int i, WordRange sentence, int limit)
    {
        var word = _words[i];
        if (!word.HasArticle || word.HasConjunction || word.HasPreposition || i + 1 >= limit || i < sentence.First + 2 || Participle(word) is not { } reading) return null;
        var content = ContentFirst(i + 1, limit, reading.Verb);
        if (content < 0) return null;
        for (var head = i - 2; head >= sentence.First && head > i - 14; head--)
        {
            var noun = _words[head];
            if (Signs.IsStop(noun) || noun.Pos == PartOfSpeech.Verb && noun.Known && !phrases.InName(head)) return null;
            var said = lexicon.Roles.IsSpokenIn(noun) || noun.StemKey is "مطالب" or "دعوات" or "بيانات" or "نداءات" or "توصيات";
            if (noun.HasArticle || noun.Enclitic is not null || !said && noun.StemKey is not ("موقف" or "مواقف" or "راي" or "سياسه" or "نهج" or "قرار")) continue;
            var end = i;
            while (end > head + 1 && (Signs.IsComma(_words[end - 1]) || _words[end - 1].Pos == PartOfSpeech.Adjective && end - 1 > head + 1 && !phrases.InName(end - 1) && _words[end - 1].Has(Features.Feminine) == word.Has(Features.Feminine) && !_words[head + 1].HasArticle)) end--;
            if (!phrases.CanSpeak(head + 1, end) && _words[head + 1].StemKey is not ("بلاد" or "بلد") || Signs.Attached(_words[head + 1]) != Takes.None) return null;
            return FrameOf(said ? head : i, reading, new WordRange(head + 1, end), content);
        }

        return null;
    }

    /// <summary>إنفاذا لتوجيهات الملك -حفظه الله-، بتقديم الغذاء، امتثالا لقرار المحكمة بمنع: what is fulfilled is the demand of whoever gave it.</summary>
    private Frame? Fulfilled(int i, int limit)
    {
        var word = _words[i];
        if (i == 0 || word.HasArticle || word.Enclitic is not null || word.Key[0] != 'ل' || !lexicon.Company.Is(_words[i - 1], Company.Fulfilling) || i + 3 >= limit || !phrases.CanSpeak(i + 1, limit)) return null;
        if (lexicon.Light.ActOf(word) is not "demand" && ReceivedAct(word) is not "demand" && word.StemKey is not ("قرار" or "قرارات" or "حكم" or "توجيه" or "امر")) return null;
        var end = -1;
        for (var j = i + 2; j < limit && j < i + 34; j++)
        {
            var next = _words[j];
            if (end < 0 && (next.Kind == WordKind.Punctuation || j + 1 < limit && _words[j + 1].Key is "الله" && !next.HasArticle)) end = j;
            if (Signs.IsStop(next) || Signs.IsQuote(next) || end < 0 && next is { Pos: PartOfSpeech.Verb, Known: true } && !phrases.InName(j) || (lexicon.Roles.Of(next) & WordRole.Opener) != 0) return null;
            if (Signs.Attached(next) is not (Takes.Bi or Takes.Li) || !next.Has(Features.VerbalNoun) || next.HasArticle || next.HasConjunction || phrases.InName(j)) continue;
            return FrameOf(i, new CueReading(Order, CueForm.VerbalNoun, Feminine: false, Plural: false), new WordRange(i + 1, end < 0 ? j : end), j);
        }

        return null;
    }

    /// <summary>تعليمات واضحة من القيادة بفتح الطريق: who gave them stands behind من.</summary>
    private Frame? Received(int i, WordRange sentence, int limit)
    {
        var word = _words[i];
        if (word.HasArticle || word.Enclitic is not null || ReceivedAct(word) is not { } act || word.StemKey is "دعوه") return null;
        // طلب من رجال الأمن: the verb, unless what stands before wants a noun.
        if (lexicon.Light.ActOf(word) is null && !word.HasPreposition && !word.StemKey.EndsWith("ات", StringComparison.Ordinal) && !(i > 0 && lexicon.Company.Is(_words[i - 1], Company.Nounward | Company.Fulfilling))) return null;
        var at = i + 1;
        while (at < limit && at < i + 3 && _words[at].Pos == PartOfSpeech.Adjective) at++;
        if (at + 2 >= limit || Signs.Preposition(_words[at]) != Takes.Min || !phrases.CanSpeak(at + 1, limit)) return null;
        var phrase = context.Phrases.NounPhrase(at + 1, PhraseScope.Complement);
        if (phrase.IsEmpty) return null;
        if (act is "accuse" or "praise" or "concern") return Raised(i, at + 1, act, sentence, limit);
        if (phrase.End >= limit) return null;
        for (var j = at + 2; j < limit && j < phrase.End + 9; j++)
        {
            if (_words[j].Pos == PartOfSpeech.Verb || _words[j].Kind == WordKind.Punctuation && !Signs.IsQuote(_words[j])) return null;
            var opens = (lexicon.Roles.Of(_words[j]) & WordRole.Opener) != 0;
            if (!opens && !(Signs.Attached(_words[j]) is Takes.Bi or Takes.Li && (_words[j].Has(Features.VerbalNoun) || j == phrase.End))) continue;
            return FrameOf(i, new CueReading(Order with { Act = act }, CueForm.VerbalNoun, Feminine: false, Plural: false), new WordRange(at + 1, Math.Min(phrase.End, j)), opens ? j + 1 : j);
        }

        return null;
    }

    /// <summary>أثارت الأحكام إدانات واسعة من الدول الغربية: what has raised them is what is judged; null where no verb of raising stands before with its subject.</summary>
    private Frame? Raised(int i, int speaker, string act, WordRange sentence, int limit)
    {
        var end = i;
        for (var k = i - 1; k >= sentence.First && k > i - 18; k--)
        {
            var word = _words[k];
            if (Signs.IsStop(word) || Signs.IsComma(word) || Signs.IsRelative(word)) return null;
            // أثار الحكم غضبا وإدانات: another thing raised beside them.
            if (k == i - 1 && _words[i].HasConjunction && word is { HasArticle: false, Pos: PartOfSpeech.Noun or PartOfSpeech.Adjective }) end = k;
            if (!lexicon.Company.Is(word, Company.Raising))
            {
                if (word is { Pos: PartOfSpeech.Verb, Known: true } && !phrases.InName(k)) return null;
                continue;
            }

            if (k + 1 >= end || _words[k + 1].HasPreposition || Signs.Preposition(_words[k + 1]) != Takes.None) return null;
            var source = phrases.Scan(speaker, limit, Order);
            var frame = FrameOf(i, new CueReading(Order with { Act = act }, CueForm.VerbalNoun, Feminine: false, Plural: false), new WordRange(speaker, Math.Max(source, speaker + 1)), k + 1);
            frame.ContentEnd = end;
            return frame;
        }

        return null;
    }

    /// <summary>The act of a noun of demand or warning that one has from another (تعليمات، طلب، توصية), of a plural also of blame, praise or promise (إدانات، تعهدات), or null.</summary>
    private string? ReceivedAct(Word word)
    {
        var many = word.StemKey.EndsWith("ات", StringComparison.Ordinal);
        if (lexicon.Light.ActOf(word) is { } light && (many || light is "demand" or "warn")) return light;
        foreach (var reading in lexicon.Cues.Find(word.StemKey) ?? [])
            if (reading is { Form: CueForm.VerbalNoun, Verb.Act: "demand" or "warn" } || many && reading is { Form: CueForm.VerbalNoun, Verb.Act: "accuse" or "praise" or "promise" }) return reading.Verb.Act;
        return null;
    }

    /// <summary>The reading of a definite participle by the form that carries on a report (الداعي: داعيا، الداعية: داعية).</summary>
    private CueReading? Participle(Word word)
    {
        var key = word.Key.AsSpan();
        if (!key.StartsWith("ال") || key.Length < 6) return null;
        key = key[2..];
        foreach (var reading in (lexicon.Cues.Find(key) ?? lexicon.Cues.Find(string.Concat(key, "ا"))) ?? [])
            if (reading is { Form: CueForm.Participle, Plural: false, Verb.Act: "demand" or "accuse" or "warn" or "deny" or "praise" }) return reading;
        return null;
    }

    /// <summary>First word of what the participle governs through its preposition; -1 where none follows.</summary>
    private int ContentFirst(int at, int limit, CueVerb verb)
    {
        var preposition = Signs.Preposition(_words[at]);
        if (preposition != Takes.None) return verb.Accepts(preposition) && at + 1 < limit ? at + 1 : -1;
        return Signs.Attached(_words[at]) is var attached and not Takes.None && verb.Accepts(attached) ? at : -1;
    }

    private Frame FrameOf(int at, CueReading reading, WordRange source, int content)
    {
        var cue = new Cue { Words = new WordRange(at, at + 1), At = at, HasConjunction = _words[at].HasConjunction, HasPronoun = false, Readings = [reading with { Form = CueForm.VerbalNoun }] };
        return new Frame { Cue = cue, Reading = cue.First, Source = source, Opening = Opening.Preposition, ContentFirst = content, Act = reading.Verb.Act };
    }
}
