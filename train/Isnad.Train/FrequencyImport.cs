using System.Globalization;
using System.IO.Compression;
using System.Text;
using Isnad.Text;

namespace Isnad.Train;

/// <summary>Turns wordfreq's list (MessagePack in gzip) into a readable table of folded words by how common they are.</summary>
internal static class FrequencyImport
{
    private const int Rarest = 620;

    public static void Run(string wordfreq, string lexicon)
    {
        using var gzip = new GZipStream(File.OpenRead(wordfreq), CompressionMode.Decompress);
        using var memory = new MemoryStream();
        gzip.CopyTo(memory);
        var data = memory.ToArray();
        var at = 0;
        var groups = (List<object>)Read(data, ref at)!;
        var shares = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var centibel = 1; centibel < groups.Count && centibel - 1 <= Rarest; centibel++)
        {
            foreach (string word in (List<object>)groups[centibel])
            {
                var key = Folding.Key(word);
                if (key.Length > 0 && key.All(c => c is >= 'ء' and <= 'ي')) shares[key] = shares.GetValueOrDefault(key) + Math.Pow(10, -(centibel - 1) / 100.0);
            }
        }

        var text = new StringBuilder("# How common words are in Arabic text: one line for each tenth of a power of ten, the commonest first (level 20: one word in 100).\n"
            + "# From wordfreq 3 by Robyn Speer (large Arabic list), CC BY-SA 4.0; this file and what is compiled from it stay under CC BY-SA 4.0.\n"
            + "# Changed: folded to look-up keys, shares added up, rounded. Written by `train/Isnad.Train frequency`.\nlevel\twords\n");
        foreach (var level in shares.GroupBy(s => (int)Math.Round(-10 * Math.Log10(s.Value))).OrderBy(g => g.Key))
            text.Append(CultureInfo.InvariantCulture, $"{level.Key}\t{string.Join(' ', level.Select(s => s.Key).Order(StringComparer.Ordinal))}\n");
        File.WriteAllText(Path.Combine(lexicon, "frequency.tsv"), text.ToString());
    }

    private static object? Read(byte[] data, ref int at)
    {
        var kind = data[at++];
        int count;
        switch (kind)
        {
            case < 0x80:
                return (int)kind;
            case < 0x90:
                for (count = (kind & 15) * 2; count > 0; count--) Read(data, ref at);
                return null;
            case < 0xa0:
                count = kind & 15;
                break;
            case < 0xc0 or 0xd9:
                count = kind == 0xd9 ? data[at++] : kind & 31;
                at += count;
                return Encoding.UTF8.GetString(data, at - count, count);
            case 0xdc:
                count = data[at] << 8 | data[at + 1];
                at += 2;
                break;
            default:
                throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"MessagePack type {kind:x} at {at}"));
        }

        var items = new List<object>(count);
        for (; count > 0; count--) items.Add(Read(data, ref at)!);
        return items;
    }
}
