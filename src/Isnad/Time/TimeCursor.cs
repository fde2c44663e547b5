using Isnad.Lexicons;
using Isnad.Text;
using Isnad.Text.Numbers;
using NodaTime;

namespace Isnad.Time;

/// <summary>A document seen as words of time: what each word says of it, looked up once, and the day of publication.</summary>
internal sealed class TimeCursor
{
    private readonly TimeWord?[] _entries;
    private readonly Proclitics[] _clitics;
    private readonly NumberParser _numbers;
    private readonly bool[] _mayStart;

    public TimeCursor(Document document, TimeLexicon lexicon, NumberLexicon numberWords, NumberParser numbers, LocalDate? published)
    {
        Document = document;
        Published = published;
        _numbers = numbers;
        Ordinals = numberWords.Ordinals;
        Words = document.Words;
        _entries = new TimeWord?[Words.Count];
        _clitics = new Proclitics[Words.Count];
        _mayStart = new bool[Words.Count];
        for (var i = 0; i < Words.Count; i++)
        {
            var key = Words[i].Key;
            _mayStart[i] = Words[i].Kind == WordKind.Number || Words[i].Kind == WordKind.Arabic
                && (key.Length <= 4 || numberWords.Ordinals.TryGet(key, out _, out _) || numberWords.Words.TryGet(key, out _, out _) || key is "حوالي" or "قرابه" or "النصف" or "الربع" or "باليوم" or "لليوم");
            if (Words[i].Kind != WordKind.Arabic || !lexicon.Words.TryGet(Words[i].Key, out var entry, out var clitics)) continue;
            if (entry.NeedsArticle && (clitics & Proclitics.Article) == 0) continue;
            _entries[i] = entry;
            _clitics[i] = clitics;
            _mayStart[i] = true;
        }
    }

    public Document Document { get; }

    public CliticTable<int> Ordinals { get; }

    public IReadOnlyList<Word> Words { get; }

    public LocalDate? Published { get; }

    public TimeWord? At(int i) => i >= 0 && i < _entries.Length ? _entries[i] : null;

    public TimeClass Class(int i) => At(i)?.Class ?? TimeClass.None;

    public bool HasArticle(int i) => i < _clitics.Length && (_clitics[i] & Proclitics.Article) != 0;

    /// <summary>Whether an expression of time can begin at the word at all: most words are passed by at the price of this look.</summary>
    public bool MayStart(int i) => _mayStart[i];

    /// <summary>Whether و, ف or a one-letter preposition is written onto the word.</summary>
    public bool IsJoined(int i) => (_clitics[i] & (Proclitics.Waw | Proclitics.Fa)) != 0;

    public bool IsJoinedSafe(int i) => i < _clitics.Length && IsJoined(i);

    public bool HasPrepositionSafe(int i) => i < _clitics.Length && HasPreposition(i);

    public bool HasPreposition(int i) => (_clitics[i] & (Proclitics.Ba | Proclitics.Lam | Proclitics.Kaf)) != 0;

    /// <summary>Word after the last of the sentence.</summary>
    public int Limit(int i) => i < Words.Count ? Document.Sentences[Words[i].Sentence].End : i;

    public bool Same(int i, int j) => i >= 0 && j >= 0 && i < Words.Count && j < Words.Count && Words[i].Paragraph == Words[j].Paragraph;

    public string Key(int i) => i >= 0 && i < Words.Count ? Words[i].Key : "";

    public bool Is(int i, string key) => i >= 0 && i < Words.Count && string.Equals(Words[i].Key, key, StringComparison.Ordinal);

    public bool IsMark(int i) => i < Words.Count && Words[i].Kind == WordKind.Punctuation;

    /// <summary>A numeral in digits or words.</summary>
    public Numeral Number(int i) => i < Words.Count ? _numbers.Parse(Document, i, Limit(i)) : Numeral.None;

    /// <summary>The whole number of a token of digits alone, or -1.</summary>
    public int Whole(int i)
    {
        if (i < 0 || i >= Words.Count || Words[i].Kind != WordKind.Number) return -1;
        var form = Words[i].Form;
        var value = 0;
        if (form.Length > 4) return -1;
        foreach (var c in form)
        {
            if (c is < '0' or > '9') return -1;
            value = value * 10 + c - '0';
        }

        return value;
    }

    /// <summary>Passes ال and ـ that stand alone before digits (الـ8).</summary>
    public int SkipJoiner(int i)
    {
        var at = i;
        while (at < Words.Count && (Words[at].Form.Length == 0 || Words[at].Form is "ال" or "ـ" or "لل" or "بال" or "وال")) at++;
        return at > i && at < Words.Count && Words[at].Kind == WordKind.Number ? at : i;
    }

    /// <summary>Whether the sentence speaks of what is still to come before this word: سيعقد، سوف، من المقرر.</summary>
    public bool LooksAhead(int i)
    {
        var first = Document.Sentences[Words[i].Sentence].First;
        for (var j = i - 1; j >= first && j >= i - 16; j--)
        {
            var word = Words[j];
            if ((word.Proclitics & Proclitics.Sin) != 0 && word.Pos == PartOfSpeech.Verb) return true;
            if (word.Key is "سوف" or "المقرر" or "المزمع" or "المرتقب" or "المرتقبه" or "المقرره" or "يعتزم" or "تعتزم" or "المنتظر" or "المتوقع" or "ستعقد" or "سيعقد"
                or "ستجري" or "سيجري" or "ستبدا" or "سيبدا" or "سيلتقي" or "ستلتقي" or "سيزور" or "ستزور" or "سيجتمع" or "ستجتمع"
                or "متوقع" or "منتظر" or "مقرر" or "مقررا" or "مقرره" or "المفترض" or "يخطط" or "تخطط" or "يخططون" or "ينوي" or "تنوي" or "يامل" or "تامل" or "يتوقع" or "يتعين" or "يجب" or "ينبغي" or "يستعد" or "تستعد" or "لزياره" or "لعقد" or "لاجراء"
                or "مهله" or "المهله" or "موعد" or "موعده" or "موعدا") return true;
            if (word.Pos == PartOfSpeech.Verb && word.Has(Features.Perfect)) return false;
        }

        return false;
    }
}
