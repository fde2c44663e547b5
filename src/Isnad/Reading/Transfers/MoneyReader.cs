using Isnad.Lexicons;
using Isnad.Records;
using Isnad.Text;

namespace Isnad.Reading.Transfers;

/// <summary>Reads sums of money: a quantity and the currency that follows it. Immutable and thread-safe.</summary>
internal sealed class MoneyReader
{
    private readonly Dictionary<string, (string? Alone, List<(string Nisba, string Code)> Nisbas)> _words = new(StringComparer.Ordinal);

    private MoneyReader()
    {
    }

    public static MoneyReader Load()
    {
        var reader = new MoneyReader();
        var table = LexiconTable.Load("weapons/currencies.tsv");
        int word = table.Column("word"), alone = table.Column("alone"), nisba = table.Column("nisba"), code = table.Column("code");
        foreach (var row in table.Rows)
            foreach (var form in row[word].Split('/'))
            {
                var key = Folding.Key(form);
                if (!reader._words.TryGetValue(key, out var entry)) reader._words[key] = entry = (row[alone].Length == 0 ? null : row[alone], []);
                if (row[nisba].Length > 0) entry.Nisbas.Add((LightKey.Of(Folding.Key(row[nisba])).ToString(), row[code]));
            }

        return reader;
    }

    /// <summary>The first sum within <paramref name="range"/>, or null.</summary>
    public MoneyValue? In(Document document, IReadOnlyList<Quantity> quantities, WordRange range)
    {
        var words = document.Words;
        foreach (var quantity in quantities)
        {
            if (quantity.Number.First >= range.End) break;
            if (quantity.Number.First < range.First || quantity.Value is not { } value || quantity.Number.End >= words.Count) continue;
            if (!_words.TryGetValue(words[quantity.Number.End].StemKey, out var currency)) continue;
            var code = currency.Alone;
            var end = quantity.Number.End + 1;
            if (end < words.Count)
                foreach (var (nisba, iso) in currency.Nisbas)
                    if (LightKey.Of(words[end].StemKey).SequenceEqual(nisba))
                    {
                        code = iso;
                        end++;
                        break;
                    }

            return new MoneyValue
            {
                Span = document.SpanOf(new WordRange(quantity.Words.First, Math.Max(end, quantity.Words.End))),
                Amount = value,
                Currency = code,
                Approx = quantity.Approx,
            };
        }

        return null;
    }
}
