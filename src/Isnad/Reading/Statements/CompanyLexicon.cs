using Isnad.Lexicons;
using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>Words beside a verb that decide whether it reports.</summary>
internal sealed class CompanyLexicon
{
    private readonly Dictionary<string, Company> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Company>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private CompanyLexicon(LexiconTable table)
    {
        foreach (var row in table.Rows)
        {
            var key = Folding.Key(row[0]);
            _words[key] = _words.GetValueOrDefault(key) | ClassOf(row[1]);
        }

        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static CompanyLexicon Load() => new(LexiconTable.Load("statements/company.tsv"));

    /// <summary>Whether the word as written, or without its conjunction, is of the class.</summary>
    public bool Is(Word word, Company company) => word.Kind == WordKind.Arabic
        && (_lookup.TryGetValue(word.Key, out var found) && (found & company) != 0 || _lookup.TryGetValue(Signs.Bare(word), out found) && (found & company) != 0);

    /// <summary>Whether the word, or what is left of it without its clitics and article, is of the class.</summary>
    public bool HasStem(Word word, Company company) => Is(word, company) || word.Kind == WordKind.Arabic && _lookup.TryGetValue(word.StemKey, out var found) && (found & company) != 0;

    /// <summary>Whether the dictionary form of the word is of the class.</summary>
    public bool HasLemma(Word word, Company company) => _words.TryGetValue(Folding.Key(word.Lemma), out var found) && (found & company) != 0;

    /// <summary>handed-down is <see cref="Company.HandedDown"/>.</summary>
    private static Company ClassOf(string cell) => Enum.TryParse<Company>(cell.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var company) && company != Company.None
        ? company : throw new InvalidDataException($"lexicon/statements/company.tsv: no such class '{cell}'");
}
