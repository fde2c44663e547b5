using Isnad.Text;
using Isnad.Text.Morphology;

namespace Isnad.Compile;

/// <summary>Conjugates a row of <c>verbs.tsv</c>: every person, both voices, the three moods where the letters differ.</summary>
internal sealed class VerbForms(Action<Entry> add)
{
    private const Features Ms3 = Features.Third | Features.Masculine | Features.Singular;
    private const Features Fs3 = Features.Third | Features.Feminine | Features.Singular;
    private string _lemma = "";
    private Features _voice;

    /// <summary>Adds all forms of one verb.</summary>
    public void Expand(string lemma, string root, bool transitive, string perfect, string imperfect, string imperative)
    {
        _lemma = Writing.Bare(lemma);
        foreach (var cell in perfect.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var (stem, kind, phone) = Parse(cell.Split(':'), 0);
            _voice = Features.None;
            Perfect(Writing.Bare(stem), kind, phone);
            if (!transitive) continue;
            _voice = Features.Passive;
            Perfect(PassivePerfect(stem, kind), PassiveKind(kind, perfect: true), phone);
        }

        foreach (var cell in imperfect.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = cell.Split(':');
            var (stem, kind, phone) = Parse(parts, 1);
            _voice = Features.None;
            Imperfect(parts[0], Writing.Bare(stem), kind, phone);
            if (!transitive) continue;
            _voice = Features.Passive;
            var passive = PassiveImperfect(stem, kind);
            if (parts[0] == "a" && root.Length == 3 && root[0] == 'و' && _lemma.Length == 3 && _lemma[0] == 'و' && passive[0] != 'و') passive = "و" + passive;
            Imperfect(parts[0].Replace('a', 'u'), passive, PassiveKind(kind, perfect: false), phone);
        }

        _voice = Features.None;
        foreach (var cell in imperative.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var (stem, kind, phone) = Parse(cell.Split(':'), 0);
            var bare = Writing.Bare(stem);
            if (_lemma[0] == 'أ' && bare[0] == 'ا' && _lemma.Length > 3) bare = "أ" + bare[1..];
            Imperative(bare, kind, phone);
        }
    }

    private static (string Stem, string Kind, char Phone) Parse(string[] parts, int at)
    {
        var kind = parts.Length > at + 1 ? parts[at + 1] : "";
        var phone = kind.EndsWith("/c", StringComparison.Ordinal) ? 'c' : kind.EndsWith("/v", StringComparison.Ordinal) ? 'v' : ' ';
        return (parts[at], phone == ' ' ? kind : kind[..^2], phone);
    }

    private void Add(string form, Features features, StemFlags flags = StemFlags.None) =>
        add(new Entry(form, _lemma, PartOfSpeech.Verb, features | _voice, flags | StemFlags.NoArticle));

    private void Perfect(string b, string kind, char phone)
    {
        const Features p = Features.Perfect;
        // (before consonants, sing. masc., before alef, before waw, before feminine t)
        var (c, ms, md, mp, fs) = kind switch
        {
            "#-ay" => (b + "ي", b + "ى", b + "يا", b, b),
            "#->ay" or "#->~ay" => (b + "أي", b + "أى", b + "أيا", b + "أ", b + "أ"),
            "#-aw" => (b + "و", b + "ا", b + "وا", b, b),
            "#-iy" or "#-}iy" or "#-}~iy" => (b + "ي", b + "ي", b + "يا", b, b + "ي"),
            "#-a>" => (b + "أ", b + "أ", b + "آ", b + "أ", b + "أ"),
            "#-i}" => (b + "ئ", b + "ئ", b + "ئا", b + "ئ", b + "ئ"),
            "#-A'" => (b + "أ", b + "اء", b + "اءا", b + "اء", b + "اء"),
            "#-iy'" => (b + "ئ", b + "يء", b + "يئا", b + "يئ", b + "يئ"),
            "#-aA" => (b + "ي", b + "ا", b + "يا", b, b),
            _ => (b, b, b + "ا", b, b),
        };
        if (phone != 'c')
        {
            var longA = kind is "#-ay" or "#->ay" or "#->~ay";
            Add(ms, p | Ms3, longA ? StemFlags.NoEnclitic : StemFlags.None);
            if (longA) Add(kind == "#-ay" ? b + "ا" : b + "آ", p | Ms3, StemFlags.NeedsEnclitic);
            Add(md, p | Features.Third | Features.Masculine | Features.Dual);
            Add(mp + "وا", p | Features.Third | Features.Masculine | Features.Plural, StemFlags.NoEnclitic);
            Add(mp + "و", p | Features.Third | Features.Masculine | Features.Plural, StemFlags.NeedsEnclitic);
            if (kind is "#-a>")
            {
                Add(b + "ؤوا", p | Features.Third | Features.Masculine | Features.Plural, StemFlags.NoEnclitic);
                Add(b + "ؤو", p | Features.Third | Features.Masculine | Features.Plural, StemFlags.NeedsEnclitic);
            }
            else if (kind is "#-A'")
            {
                Add(b + "اؤوا", p | Features.Third | Features.Masculine | Features.Plural, StemFlags.NoEnclitic);
                Add(b + "اؤو", p | Features.Third | Features.Masculine | Features.Plural, StemFlags.NeedsEnclitic);
            }

            Add(fs + "ت", p | Fs3);
            Add(fs + "تا", p | Features.Third | Features.Feminine | Features.Dual);
        }

        if (phone == 'v') return;
        var n = kind == "#n" ? "" : "ن";
        var t = kind == "#t" ? "" : "ت";
        Add(c + n, p | Features.Third | Features.Feminine | Features.Plural);
        Add(c + n + "ا", p | Features.First | Features.Plural);
        Add(c + t, p | Features.First | Features.Singular);
        Add(c + t, p | Features.Second | Features.Singular, StemFlags.Rare);
        Add(c + t + "م", p | Features.Second | Features.Masculine | Features.Plural, StemFlags.NoEnclitic);
        Add(c + t + "مو", p | Features.Second | Features.Masculine | Features.Plural, StemFlags.NeedsEnclitic);
        Add(c + t + "ما", p | Features.Second | Features.Dual, StemFlags.Rare);
        Add(c + t + "ن", p | Features.Second | Features.Feminine | Features.Plural, StemFlags.Rare);
    }

    private void Imperfect(string prefix, string b, string kind, char phone)
    {
        foreach (var (letter, person) in new[] { ('ي', 'y'), ('ت', 't'), ('أ', 'a'), ('ن', 'n') })
        {
            var head = prefix.EndsWith('>')
                ? person == 'a' ? (prefix[0] == 'a' ? "آ" : "أو") : letter + (prefix[0] == 'a' ? "أ" : "ؤ")
                : letter.ToString();
            Persons(person, head + b, kind, phone);
        }
    }

    private void Persons(char person, string b, string kind, char phone)
    {
        const Features i = Features.Imperfect;
        // (singular, singular jussive or null where alike, before alef, before waw and ya, before feminine n)
        var (sg, jussive, a, w, n) = kind switch
        {
            "#-iy" or "#-}iy" => (b + "ي", b, b + "يا", b, b + "ي"),
            "#-aY" => (b + "ى", b, b + "يا", b, b + "ي"),
            "#->ay" => (b + "أى", b + "أ", b + "أيا", b + "أ", b + "أي"),
            "#-uw" => (b + "و", b, b + "وا", b, b + "و"),
            "#-aA" => (b + "ا", b, b + "يا", b, b + "ي"),
            "#-a>" => (b + "أ", null, b + "آ", b + "أ", b + "أ"),
            "#-u&" => (b + "ؤ", null, b + "ؤا", b + "ؤ", b + "ؤ"),
            "#-iy'" => (b + "يء", b + "ئ", b + "يئا", b + "يئ", b + "ئ"),
            "#-uw'" => (b + "وء", b + "ؤ", b + "وءا", b + "وء", b + "ؤ"),
            "#-A'" => (b + "اء", b + "أ", b + "اءا", b + "اء", b + "أ"),
            _ => (b, (string?)null, b + "ا", b, b),
        };
        var longA = kind is "#-aY" or "#->ay";
        var subject = person switch { 'y' => Ms3, 't' => Fs3, 'a' => Features.First | Features.Singular, _ => Features.First | Features.Plural };
        if (phone != 'c')
        {
            Add(sg, i | subject, longA ? StemFlags.NoEnclitic : StemFlags.None);
            if (longA) Add(kind == "#-aY" ? b + "ا" : b + "آ", i | subject, StemFlags.NeedsEnclitic);
            if (person == 't') Add(sg, i | Features.Second | Features.Masculine | Features.Singular, StemFlags.Rare);
        }

        if (jussive is not null) Add(jussive, i | subject, StemFlags.Rare);
        else if (phone == 'c' && person is 'y' or 't' or 'n' or 'a') Add(b, i | subject, StemFlags.Rare);
        if (person is 'a' or 'n') return;
        var third = person == 'y' ? Features.Third | Features.Masculine : Features.Second | Features.Masculine;
        if (phone != 'c')
        {
            var dual = i | Features.Third | Features.Dual | (person == 'y' ? Features.Masculine : Features.Feminine);
            Add(a + "ن", dual, StemFlags.NoEnclitic);
            Add(a, dual);
            Add(w + "ون", i | third | Features.Plural);
            Add(w + "وا", i | third | Features.Plural, StemFlags.NoEnclitic);
            Add(w + "و", i | third | Features.Plural, StemFlags.NeedsEnclitic);
            if (kind is "#-a>") Add(b + "ؤون", i | third | Features.Plural);
            if (kind is "#-a>") Add(b + "ؤوا", i | third | Features.Plural, StemFlags.NoEnclitic);
            if (person == 't') Add(w + "ين", i | Features.Second | Features.Feminine | Features.Singular, StemFlags.Rare);
            if (person == 't') Add(w + "ي", i | Features.Second | Features.Feminine | Features.Singular, StemFlags.Rare);
        }

        if (phone == 'v') return;
        var ending = kind == "#n" ? "" : "ن";
        Add(n + ending, i | Features.Plural | Features.Feminine | (person == 'y' ? Features.Third : Features.Second), StemFlags.Rare);
    }

    private void Imperative(string b, string kind, char phone)
    {
        const Features c = Features.Imperative | Features.Second;
        if (phone != 'v') Add(kind is "#-a>" ? b + "أ" : b, c | Features.Masculine | Features.Singular, StemFlags.Rare);
        if (phone == 'c') return;
        Add(b + "وا", c | Features.Masculine | Features.Plural, StemFlags.Rare | StemFlags.NoEnclitic);
        Add(b + "و", c | Features.Masculine | Features.Plural, StemFlags.Rare | StemFlags.NeedsEnclitic);
        Add(b + "ي", c | Features.Feminine | Features.Singular, StemFlags.Rare);
    }

    /// <summary>قُوتِل، تُبودِل، قِيل، اُختِير: long a becomes u, in the last syllable i.</summary>
    private static string PassivePerfect(string vowelled, string kind)
    {
        var doubled = vowelled.EndsWith('\u0651');
        var b = Writing.Bare(vowelled).ToCharArray();
        var text = new string(b);
        for (var i = 1; i < b.Length; i++)
        {
            if (b[i] != 'ا') continue;
            b[i] = i == b.Length - 2 && !doubled && kind is "" or "#n" or "#t" ? 'ي' : 'و';
        }

        text = new string(b);
        if (text.StartsWith('آ')) text = "أو" + text[1..];
        return text.StartsWith("ائ", StringComparison.Ordinal) ? "اؤ" + text[2..] : text;
    }

    /// <summary>يُقال، يُصاب، يُستعاد: the long vowel of the last syllable becomes a.</summary>
    private static string PassiveImperfect(string vowelled, string kind)
    {
        var text = Writing.Bare(vowelled);
        if (kind is not ("" or "#n" or "#t") || vowelled.EndsWith('\u0651') || text.Length < 2 || text[^2] is not ('و' or 'ي')) return text;
        var at = vowelled.LastIndexOf(text[^2]);
        var isLong = at > 0 && vowelled[at - 1] is '\u064F' or '\u0650';
        return isLong ? text[..^2] + "ا" + text[^1] : text;
    }

    private static string PassiveKind(string kind, bool perfect) => (kind, perfect) switch
    {
        ("#-ay" or "#-aw" or "#-aA" or "#->ay" or "#->~ay", true) => "#-iy",
        ("#-a>", true) => "#-i}",
        ("#-A'", true) => "#-iy'",
        ("#-iy" or "#-uw" or "#-aA" or "#-}iy", false) => "#-aY",
        ("#-iy'" or "#-uw'", false) => "#-A'",
        ("#-u&", false) => "#-a>",
        _ => kind,
    };
}
