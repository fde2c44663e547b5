using System.Collections.Frozen;
using Isnad.Lexicons;

namespace Isnad.Text.Syntax;

/// <summary>What <c>lexicon/syntax</c> says of a word.</summary>
/// <param name="Pos">Part of speech it gives, or Unknown.</param>
/// <param name="Kinds">What it is to a phrase.</param>
/// <param name="Governs">Prepositions of its own complement.</param>
internal readonly record struct SyntaxEntry(PartOfSpeech Pos, Kinds Kinds, Governs Governs);

/// <summary>The word lists that phrase boundaries turn on. Immutable.</summary>
internal sealed class SyntaxLexicon
{
    private static readonly Lazy<SyntaxLexicon> Loaded = new(() => new SyntaxLexicon());

    private readonly FrozenDictionary<string, SyntaxEntry> _function;
    private readonly FrozenDictionary<string, SyntaxEntry> _content;
    private readonly FrozenDictionary<string, SyntaxEntry> _verbs;

    private SyntaxLexicon()
    {
        _function = FunctionWords();
        _content = ContentWords();
        _verbs = VerbForms();
    }

    public static SyntaxLexicon Shared => Loaded.Value;

    /// <summary>Function words, by standard writing or look-up key.</summary>
    public bool TryFunction(string form, string key, out SyntaxEntry entry) =>
        _function.TryGetValue(form, out entry) || _function.TryGetValue(key, out entry);

    /// <summary>Nouns and adjectives, by look-up key.</summary>
    public bool TryContent(string key, out SyntaxEntry entry) => _content.TryGetValue(key, out entry);

    /// <summary>Verb forms without conjunction, by look-up key.</summary>
    public bool TryVerb(string key, out SyntaxEntry entry) => _verbs.TryGetValue(key, out entry);

    public static Governs Preposition(string form) => form switch
    {
        "ل" or "لل" => Governs.La,
        "ب" => Governs.Ba,
        "في" or "فى" or "بداخل" => Governs.Fi,
        "من" => Governs.Min,
        "على" => Governs.Ala,
        "إلى" or "الى" or "الي" => Governs.Ila,
        "عن" => Governs.An,
        "لدى" => Governs.Lada,
        "باسم" or "بإسم" => Governs.Ism,
        "مع" => Governs.Ma,
        "بين" => Governs.Bayn,
        "ضد" => Governs.Didd,
        _ => Governs.None,
    };

    private static FrozenDictionary<string, SyntaxEntry> FunctionWords()
    {
        var table = LexiconTable.Load("syntax/function-words.tsv");
        int word = table.Column("word"), kind = table.Column("class"), note = table.Column("note");
        var found = new Dictionary<string, SyntaxEntry>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var entry = row[kind] switch
            {
                "prep" => new SyntaxEntry(PartOfSpeech.Preposition, Kinds.None, default),
                "adv" => new(PartOfSpeech.Adverb, Kinds.None, default),
                "time" => new(PartOfSpeech.Adverb, Kinds.Time, default),
                "subord" => new(PartOfSpeech.Subordinator, Kinds.None, default),
                "complementizer" => new(PartOfSpeech.Subordinator, Kinds.Complementizer, default),
                "rel" => new(PartOfSpeech.Relative, Kinds.None, default),
                "dem" => new(PartOfSpeech.Demonstrative, Kinds.None, default),
                "neg" => new(PartOfSpeech.Negation, Kinds.None, default),
                "part" => new(PartOfSpeech.Particle, Kinds.None, default),
                "pron" => new(PartOfSpeech.Pronoun, Kinds.None, default),
                "conj" => new(PartOfSpeech.Conjunction, Kinds.None, default),
                "emphatic" => new(PartOfSpeech.Adverb, Kinds.Emphatic, default),
                "approx" => new(PartOfSpeech.Preposition, Kinds.Approx, default),
                "num" => new(PartOfSpeech.Numeral, Kinds.None, default),
                "name" => new SyntaxEntry(PartOfSpeech.ProperNoun, Kinds.NamePart, default),
                _ => throw new InvalidDataException($"lexicon/syntax/function-words.tsv: class '{row[kind]}'"),
            };
            found[row[word]] = found.TryGetValue(row[word], out var old) ? old with { Kinds = old.Kinds | entry.Kinds } : entry;
        }

        // The folded key only where no function word is written that way itself.
        foreach (var row in table.Rows)
            if (row[note] != "exact") found.TryAdd(Folding.Key(row[word]), found[row[word]]);
        return found.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, SyntaxEntry> ContentWords()
    {
        var found = new Dictionary<string, SyntaxEntry>(StringComparer.Ordinal);
        void Add(string form, SyntaxEntry entry)
        {
            var key = Folding.Key(form);
            found[key] = found.TryGetValue(key, out var old)
                ? new SyntaxEntry(old.Pos == default ? entry.Pos : old.Pos, old.Kinds | entry.Kinds, old.Governs | entry.Governs)
                : entry;
        }

        var table = LexiconTable.Load("syntax/nouns.tsv");
        int forms = table.Column("forms"), kind = table.Column("class"), governs = table.Column("governs");
        var derived = new List<(string Form, SyntaxEntry Entry)>();
        foreach (var row in table.Rows)
        {
            if (!Enum.TryParse<Kinds>(row[kind], ignoreCase: true, out var kinds))
                throw new InvalidDataException($"lexicon/syntax/nouns.tsv: class '{row[kind]}'");
            var taken = Governs.None;
            foreach (var word in row[governs].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                taken |= word == "*" ? Governs.Any : SyntaxLexicon.Preposition(word);
            var entry = new SyntaxEntry(kinds == Kinds.Adjective ? PartOfSpeech.Adjective : PartOfSpeech.Noun, kinds, taken);
            foreach (var form in row[forms].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Add(form, entry);
                if (kinds is Kinds.Time or Kinds.Adjunct) continue;
                foreach (var ending in form.EndsWith('ة') ? FeminineEndings : MasculineEndings)
                    derived.Add(((form.EndsWith('ة') ? form[..^1] : form) + ending, entry));
            }
        }

        foreach (var row in LexiconTable.Load("syntax/places.tsv").Rows)
            Add(row[0], new SyntaxEntry(PartOfSpeech.ProperNoun, Kinds.PlaceName, default));
        foreach (var row in LexiconTable.Load("names/given_names.tsv").Rows)
            Add(row[0], new SyntaxEntry(default, Kinds.GivenName, default));
        // A listed word wins over a derived form that is spelled like it.
        var listed = found.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var (form, entry) in derived)
            if (!listed.Contains(Folding.Key(form))) Add(form, entry);
        foreach (var row in LexiconTable.Load("syntax/participles.tsv").Rows)
            foreach (var ending in SayEndings) Add(row[0] + ending, new SyntaxEntry(default, Kinds.SayParticiple, default));

        return found.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static readonly string[] MasculineEndings = ["ون", "ين", "و", "ي", "ان", "ا", "ة", "ات"];
    private static readonly string[] SayEndings = ["ا", "ة", "ين", "ات", "تين"];
    private static readonly string[] FeminineEndings = ["ات", "تان", "تين", "تا", "تي"];

    private static FrozenDictionary<string, SyntaxEntry> VerbForms()
    {
        var table = LexiconTable.Load("syntax/verbs.tsv");
        int perfect = table.Column("perfect"), imperfect = table.Column("imperfect"), kind = table.Column("class"), note = table.Column("note");
        var found = new Dictionary<string, SyntaxEntry>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var kinds = row[kind] switch { "say" => Kinds.SayVerb, "tell" => Kinds.SayVerb | Kinds.TellVerb, "meet" => Kinds.TellVerb, _ => Kinds.None };
            var past = new SyntaxEntry(PartOfSpeech.Verb, kinds | Kinds.Perfect, default);
            foreach (var form in VerbEndings.Perfect(row[perfect])) found.TryAdd(Folding.Key(form), past);
            if (row[note] == "noun") found[Folding.Key(row[perfect])] = past with { Kinds = past.Kinds | Kinds.NounLike };
            var present = new SyntaxEntry(PartOfSpeech.Verb, kinds | Kinds.Imperfect, default);
            if (row[imperfect].Length == 0) continue;
            foreach (var form in VerbEndings.Imperfect(row[imperfect])) found.TryAdd(Folding.Key(form), present);
        }

        return found.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
