using Isnad.Lexicons;
using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>What a word can be in a reporting sentence.</summary>
[Flags]
internal enum WordRole
{
    None = 0,

    /// <summary>Opens the content clause (أن، إن، بأن).</summary>
    Opener = 1,

    /// <summary>An opener that belongs to the content (أنه، هل).</summary>
    OpenerInside = 2,

    /// <summary>An opener only right after the verb or its source (ما، كيف).</summary>
    WeakOpener = 4,

    /// <summary>Begins a time adjunct.</summary>
    Time = 8,

    /// <summary>Begins or is another adjunct.</summary>
    Adjunct = 16,

    /// <summary>An adjunct that leads a phrase (خلال اجتماع، احتجاجا على القرار), rather than standing alone.</summary>
    Leading = 1 << 25,

    /// <summary>Joins a clause of its own.</summary>
    Contrast = 32,

    Negation = 64,

    /// <summary>Names a source without a verb (وفقا، بحسب).</summary>
    Attribution = 128,

    /// <summary>Does so only before a reporting verb (كما قال).</summary>
    WeakAttribution = 256,

    /// <summary>After على حد.</summary>
    Wording = 512,

    /// <summary>Carries the content of another verb (تابع قائلا).</summary>
    Saying = 1024,

    /// <summary>Where words are said.</summary>
    Venue = 2048,

    /// <summary>Names the act of أعرب عن.</summary>
    Feeling = 4096,

    /// <summary>Makes شدد على a demand.</summary>
    Topic = 8192,

    /// <summary>A newspaper, an agency, journalists: an addressee after ل.</summary>
    Media = 16384,

    /// <summary>What one declines to give (التعليق).</summary>
    Silence = 32768,

    /// <summary>Stands after ب inside a title (رئيس الدائرة بالوزارة).</summary>
    Place = 65536,

    /// <summary>A person or an office.</summary>
    Human = 1 << 17,

    /// <summary>A body that speaks through people.</summary>
    Body = 1 << 18,

    /// <summary>A text or recording that tells.</summary>
    Document = 1 << 19,

    /// <summary>Begins words about a speaker who will not be named.</summary>
    Unnamed = 1 << 20,

    /// <summary>A deed that one refuses by not doing it.</summary>
    Deed = 1 << 21,

    /// <summary>In which words are said, wherever it stands.</summary>
    Spoken = 1 << 22,

    /// <summary>A rule by which things go.</summary>
    Measure = 1 << 23,

    /// <summary>Something said that may be untrue.</summary>
    Claim = 1 << 24,

    /// <summary>Whose name may stand behind it in quotation marks.</summary>
    Named = 1 << 26,

    /// <summary>Any that can be the subject of a verb of saying.</summary>
    Speaker = Human | Body | Document,
}

/// <summary>The roles of words by look-up key, and the acts that judging words perform.</summary>
internal sealed class WordRoles
{
    private readonly Dictionary<string, WordRole> _roles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordRole>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<string, string> _feelings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Act, string Where)> _judgements = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Act, string Where)>.AlternateLookup<ReadOnlySpan<char>> _judgementsByKey;
    private readonly Dictionary<string, (string Act, string Where)> _verdicts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Act, string Where)>.AlternateLookup<ReadOnlySpan<char>> _verdictsByKey;
    private readonly HashSet<string> _firstPersons = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Act, string Where)> _guilt = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Act, string Where)>.AlternateLookup<ReadOnlySpan<char>> _guiltByKey;

    private WordRoles()
    {
        var words = LexiconTable.Load("statements/words.tsv");
        foreach (var row in words.Rows) Add(row[0], RoleOf(row[1]));
        var nouns = LexiconTable.Load("statements/nouns.tsv");
        foreach (var row in nouns.Rows)
        {
            Add(row[0], RoleOf(row[1]));
            if (row[1] == "feeling") _feelings[Folding.Key(row[0])] = row[2];
        }

        var sources = LexiconTable.Load("statements/sources.tsv");
        foreach (var row in sources.Rows) Add(row[0], RoleOf(row[1]));
        var valence = LexiconTable.Load("statements/valence.tsv");
        foreach (var row in valence.Rows)
        {
            var table = row[2] switch { "judgement" => _verdicts, "guilt" => _guilt, _ => _judgements };
            table.TryAdd(Folding.Key(row[0]), (row[1], row[2]));
        }

        AddFirstPersons();
        _lookup = _roles.GetAlternateLookup<ReadOnlySpan<char>>();
        _judgementsByKey = _judgements.GetAlternateLookup<ReadOnlySpan<char>>();
        _verdictsByKey = _verdicts.GetAlternateLookup<ReadOnlySpan<char>>();
        _guiltByKey = _guilt.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static WordRoles Load() => new();

    /// <summary>Roles of the word as written.</summary>
    public WordRole Of(Word word)
    {
        if (word.Kind != WordKind.Arabic || !_roles.TryGetValue(word.Key, out var role)) return WordRole.None;
        // إمام المسجد is no أمام.
        if (word.Form[0] == 'إ' && word.Key is "امام") return WordRole.Human;
        // The key folds آنا, a name, with إنا; no particle that opens a content begins with a madda.
        return word.Form[0] == 'آ' ? role & ~(WordRole.Opener | WordRole.OpenerInside | WordRole.WeakOpener) : role;
    }

    /// <summary>Roles of the word, or of what is left without و، ف، a preposition, the article, a pronoun.</summary>
    public WordRole OfStem(Word word)
    {
        if (word.Kind != WordKind.Arabic) return WordRole.None;
        var role = Of(word);
        if (role != WordRole.None) return role;
        if (_roles.TryGetValue(word.StemKey, out role)) return role;
        if (word.Known && word.Pos is PartOfSpeech.Noun or PartOfSpeech.Adjective && _roles.TryGetValue(Folding.Key(word.Lemma), out role)) return role;
        var key = word.Key.AsSpan();
        if (key.Length > 3 && key[0] is 'و' or 'ف') key = key[1..];
        if (_lookup.TryGetValue(key, out role)) return role;
        if (key.Length > 4 && key.StartsWith("لل")) key = key[2..];
        else if (key.Length > 4 && key.StartsWith("ال")) key = key[2..];
        else if (key.Length > 5 && key[0] is 'ب' or 'ك' && key[1..].StartsWith("ال")) key = key[3..];
        else if (key.Length > 3 && key[0] is 'ب' or 'ل') key = key[1..];
        if (_lookup.TryGetValue(key, out role)) return role;
        return Enclitic(key) is { } bare && (_lookup.TryGetValue(bare, out role) || bare.Length > 2 && bare[^1] == 'ت' && _lookup.TryGetValue(string.Concat(bare[..^1], "ه"), out role))
            ? role
            : WordRole.None;
    }

    /// <summary>A deed of the body or of arms (إلقاء، تسليم، مغادرة), which one refuses by not doing it.</summary>
    public bool IsDeed(Word word) => (OfStem(word) & WordRole.Deed) != 0;

    /// <summary>A text or an occasion in which words are said (بيان، كلمة، مقابلة), rather than any that may hold them.</summary>
    public bool IsSpokenIn(Word word) => (OfStem(word) & WordRole.Spoken) != 0;

    /// <summary>A rule or measure (نظام، قرار، مصلحة) by which things go, named after وفق and حسب like a source.</summary>
    public bool IsMeasure(Word word) => (OfStem(word) & WordRole.Measure) != 0;

    /// <summary>Words that may stand between a subject and its verb.</summary>
    public bool IsBetween(Word word) => Signs.Bare(word) is "قد" or "اذ" or "كان" or "كانت" or "كانوا" || Signs.IsComma(word) || (Of(word) & WordRole.Time) != 0 || word.Key is "طالما" or "لطالما" or "دايما" or "دوما" or "مرارا" or "غالبا" or "ايضا" or "رسميا";

    /// <summary>What may be denied or given the lie to (أنباء، مزاعم، رواية، ما).</summary>
    public bool IsReport(Word word) => word.Key is "ما" || (OfStem(word) & (WordRole.Document | WordRole.Claim)) != 0;

    /// <summary>Whether words about a speaker who will not be named can begin here (طلب، مشترطا، شريطة).</summary>
    public bool AnonymityBegins(Word word) => (Of(word) & WordRole.Unnamed) != 0;

    /// <summary>The act that a noun of feeling names, or null.</summary>
    public string? FeelingOf(Word word)
    {
        foreach (var key in Stems(word))
            if (_feelings.TryGetValue(key, out var act)) return act;
        return null;
    }

    /// <summary>What a word does in plain saying and where it must stand, or null.</summary>
    public (string Act, string Where)? JudgementOf(Word word) => word.HasArticle && _firstPersons.Contains(word.StemKey) || IsNoFirstPerson(word) ? null : Find(_judgementsByKey, word);

    /// <summary>حزاما ناسفا is no نأسف, and وأقسم الأعضاء says what others swore: a noun, and a perfect with its subject behind it, share the key of a first person.</summary>
    private bool IsNoFirstPerson(Word word)
    {
        if (word.Kind != WordKind.Arabic || word.Pos == PartOfSpeech.Verb && word.Has(Features.First)) return false;
        var key = Signs.Bare(word).ToString();
        var bare = key.Length > 3 && key[^1] == 'ا' ? key[..^1] : key;
        return bare.Length < key.Length ? _firstPersons.Contains(bare) && !_firstPersons.Contains(key) : _firstPersons.Contains(key) && word.Known && (word.Pos is PartOfSpeech.Noun or PartOfSpeech.Adjective && !word.Form.Contains('أ') || key is "اقسم" or "انكر" or "انذر" && word.Pos == PartOfSpeech.Verb && word.Has(Features.Perfect));
    }

    /// <summary>The act of a word in what وصف and اعتبر say, or null.</summary>
    public string? VerdictOf(Word word) => Find(_verdictsByKey, word) is { } verdict ? verdict.Act : Find(_judgementsByKey, word) is (var act, "claim") ? act : null;

    /// <summary>Whether the word names a deed that its doer would deny.</summary>
    public bool IsGuilt(Word word) => Find(_guiltByKey, word) is not null;

    private static (string Act, string Where)? Find(Dictionary<string, (string Act, string Where)>.AlternateLookup<ReadOnlySpan<char>> table, Word word)
    {
        if (word.Kind != WordKind.Arabic) return null;
        if (table.TryGetValue(word.Key, out var found) || table.TryGetValue(word.StemKey, out found)) return found;
        var key = word.Key.AsSpan();
        if (key.Length > 3 && key[0] is 'و' or 'ف' && table.TryGetValue(key = key[1..], out found)) return found;
        if (key.Length > 4 && key.StartsWith("ال")) key = key[2..];
        else if (key.Length > 5 && key.StartsWith("بال")) key = key[3..];
        if (table.TryGetValue(key, out found) || key.Length > 3 && key[^1] == 'ا' && table.TryGetValue(key[..^1], out found)) return found;
        if (word.Form[^1] == 'ة') return null;
        var suffix = key.EndsWith("هما") ? 3 : key.EndsWith("ها") || key.EndsWith("هم") ? 2 : key[^1] == 'ه' ? 1 : 0;
        if (suffix == 0 || key.Length <= suffix + 2) return null;
        var bare = key[..^suffix];
        if (table.TryGetValue(bare, out found)) return found;
        return bare[^1] == 'ت' && table.TryGetValue(string.Concat(bare[..^1], "ه"), out found) ? found : null;
    }

    /// <summary>أدين، نحذر: who performs an act in the first person performs that of the verb.</summary>
    private void AddFirstPersons()
    {
        var verbs = LexiconTable.Load("statements/verbs.tsv");
        int present = verbs.Column("present"), act = verbs.Column("act"), gate = verbs.Column("gate");
        foreach (var row in verbs.Rows)
        {
            if (row[act] is "assert" or "confirm" || row[gate].Length > 0 || row[present].Length == 0) continue;
            // اقترح he proposed and أقترح I propose share a key.
            foreach (var prefix in row[0][0] == 'ا' ? (string[])["ن"] : ["أ", "ن"])
            {
                // الناسف is no نأسف: a verb takes no article.
                var key = Folding.Key(prefix + row[present][1..]);
                _judgements.TryAdd(key, (row[act], row[act] == "deny" ? "head" : "any"));
                _firstPersons.Add(key);
            }
        }
    }

    private static IEnumerable<string> Stems(Word word)
    {
        if (word.Kind != WordKind.Arabic) yield break;
        yield return word.Key;
        if (word.StemKey != word.Key) yield return word.StemKey;
        var key = word.Key;
        if (key.Length > 3 && key[0] is 'و' or 'ف') yield return key = key[1..];
        if (key.Length > 4 && key.StartsWith("ال", StringComparison.Ordinal)) yield return key = key[2..];
        else if (key.Length > 5 && key.StartsWith("بال", StringComparison.Ordinal)) yield return key = key[3..];
        if (key.Length > 3 && key[^1] == 'ا') yield return key[..^1];
        foreach (var suffix in (string[])["ها", "هم", "هما", "ه"])
        {
            if (key.Length <= suffix.Length + 2 || !key.EndsWith(suffix, StringComparison.Ordinal) || word.Form[^1] == 'ة') continue;
            var bare = key[..^suffix.Length];
            yield return bare;
            if (bare[^1] == 'ت') yield return bare[..^1] + "ه";
            yield break;
        }
    }

    private static string? Enclitic(ReadOnlySpan<char> key)
    {
        foreach (var suffix in (string[])["هما", "ها", "هم", "ه"])
            if (key.Length > suffix.Length + 2 && key.EndsWith(suffix)) return key[..^suffix.Length].ToString();
        return null;
    }

    private void Add(string word, WordRole role)
    {
        var key = Folding.Key(word);
        _roles[key] = _roles.GetValueOrDefault(key) | role;
    }

    private static WordRole RoleOf(string cell) => cell switch
    {
        "opener" => WordRole.Opener,
        "opener*" => WordRole.Opener | WordRole.OpenerInside,
        "opener?" => WordRole.WeakOpener,
        "time" => WordRole.Time,
        "adjunct" => WordRole.Adjunct,
        "adjunct+" => WordRole.Adjunct | WordRole.Leading,
        "contrast" => WordRole.Contrast,
        "negation" => WordRole.Negation,
        "attribution" => WordRole.Attribution,
        "attribution?" => WordRole.WeakAttribution,
        "wording" => WordRole.Wording,
        "saying" => WordRole.Saying,
        "venue" => WordRole.Venue,
        "feeling" => WordRole.Feeling,
        "topic" => WordRole.Topic,
        "media" => WordRole.Media,
        "silence" => WordRole.Silence,
        "place" => WordRole.Place,
        "human" => WordRole.Human,
        "body" => WordRole.Body,
        "document" => WordRole.Document,
        "unnamed" => WordRole.Unnamed,
        "deed" => WordRole.Deed,
        "spoken" => WordRole.Spoken,
        "measure" => WordRole.Measure,
        "claim" => WordRole.Claim,
        "named" => WordRole.Named,
        _ => throw new InvalidDataException($"lexicon/statements: no such role '{cell}'"),
    };
}
