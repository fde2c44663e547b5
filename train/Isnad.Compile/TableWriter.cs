using System.Text;
using Isnad.Text;
using Isnad.Text.Morphology;

namespace Isnad.Compile;

/// <summary>Freezes entries into the file that <c>MorphologicalLexicon</c> reads in place.</summary>
internal static class TableWriter
{
    public static byte[] Write(IReadOnlyCollection<Entry> entries)
    {
        var rules = new List<string>();
        var ruleNumbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var tags = new List<(PartOfSpeech, Features, StemFlags)>();
        var tagNumbers = new Dictionary<(PartOfSpeech, Features, StemFlags), int>();
        var byKey = new SortedDictionary<string, List<Entry>>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var key = Encode(Folding.Key(entry.Form));
            if (key is null) continue;
            if (!byKey.TryGetValue(key, out var list)) byKey[key] = list = [];
            if (!list.Contains(entry)) list.Add(entry);
        }

        var sets = new List<ushort[]>();
        var setNumbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var automaton = new AutomatonBuilder();
        foreach (var (key, list) in byKey)
        {
            var set = new List<ushort>();
            foreach (var e in Merge(list).OrderBy(e => e.Pos).ThenBy(e => e.Lemma, StringComparer.Ordinal).ThenBy(e => e.Form, StringComparer.Ordinal).ThenBy(e => e.Features).ThenBy(e => e.Flags))
            {
                var form = Folding.Key(e.Form);
                set.Add(Number(Rule(form, e.Form), ruleNumbers, rules));
                set.Add(Number(Rule(form, e.Lemma), ruleNumbers, rules));
                if (!tagNumbers.TryGetValue((e.Pos, e.Features, e.Flags), out var tag))
                {
                    tagNumbers[(e.Pos, e.Features, e.Flags)] = tag = tags.Count;
                    tags.Add((e.Pos, e.Features, e.Flags));
                }

                set.Add((ushort)tag);
            }

            var name = string.Concat(set.Select(n => (char)n));
            if (!setNumbers.TryGetValue(name, out var number))
            {
                setNumbers[name] = number = sets.Count;
                sets.Add([.. set]);
            }

            automaton.Add(key.Select(c => (byte)c).ToArray(), number);
        }

        if (rules.Count > ushort.MaxValue || tags.Count > ushort.MaxValue) throw new InvalidOperationException("too many rules or tags for 16 bits");
        var (arcs, root) = automaton.Build();
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        var text = string.Concat(rules);
        foreach (var n in new[] { arcs.Length, (int)root, sets.Count, sets.Sum(s => s.Length), tags.Count, rules.Count, text.Length }) writer.Write(n);
        foreach (var arc in arcs) writer.Write(arc);
        var at = 0;
        foreach (var set in sets)
        {
            writer.Write(at);
            at += set.Length;
        }

        writer.Write(at);
        foreach (var (pos, features, flags) in tags)
        {
            writer.Write((uint)features);
            writer.Write((ushort)flags);
            writer.Write((ushort)pos);
        }

        at = 0;
        foreach (var rule in rules)
        {
            writer.Write(at);
            at += rule.Length;
        }

        writer.Write(at);
        foreach (var set in sets) foreach (var n in set) writer.Write(n);
        foreach (var c in text) writer.Write((ushort)c);
        writer.Flush();
        Console.WriteLine($"morphology: {entries.Count} readings, {byKey.Count} forms, {sets.Count} sets, {tags.Count} tags, {rules.Count} rules, {arcs.Length} arcs, {stream.Length / 1024} kB");
        return stream.ToArray();
    }

    private static ushort Number(string rule, Dictionary<string, int> numbers, List<string> rules)
    {
        if (!numbers.TryGetValue(rule, out var n))
        {
            numbers[rule] = n = rules.Count;
            rules.Add(rule);
        }

        return (ushort)n;
    }

    /// <summary>A word as a recipe over the key of a form: digits copy the letter at that place, anything else stands for itself.</summary>
    private static string Rule(string key, string target)
    {
        // Longest common subsequence, so that one recipe serves every verb of a class.
        var best = new int[key.Length + 1, target.Length + 1];
        for (var i = key.Length - 1; i >= 0; i--)
            for (var j = target.Length - 1; j >= 0; j--)
                best[i, j] = key[i] == target[j] ? best[i + 1, j + 1] + 1 : Math.Max(best[i + 1, j], best[i, j + 1]);
        var builder = new StringBuilder();
        for (int i = 0, j = 0; j < target.Length;)
        {
            if (i < key.Length && key[i] == target[j])
            {
                builder.Append((char)(i + 1));
                i++;
                j++;
            }
            else if (i < key.Length && best[i + 1, j] >= best[i, j + 1]) i++;
            else builder.Append(target[j++]);
        }

        return builder.ToString();
    }

    public static string? Encode(string key)
    {
        var letters = new char[key.Length];
        for (var i = 0; i < key.Length; i++)
        {
            letters[i] = (char)KeyAlphabet.Number(key[i]);
            if (letters[i] == 0) return null;
        }

        return key.Length is 0 or > 24 ? null : new string(letters);
    }

    /// <summary>Active and passive readings with the same letters become one that may be passive.</summary>
    private static List<Entry> Merge(List<Entry> list)
    {
        var merged = new List<Entry>();
        foreach (var e in list)
        {
            if ((e.Features & Features.Passive) != 0 && list.Exists(o => o == e with { Features = e.Features & ~Features.Passive })) continue;
            var passive = (e.Features & Features.Passive) == 0 && e.Pos == PartOfSpeech.Verb && list.Contains(e with { Features = e.Features | Features.Passive });
            merged.Add(passive ? e with { Features = e.Features | Features.MaybePassive } : e);
        }

        // A hand-written reading stands for the same one from elsewhere; of two alike the commoner spelling of flags stays.
        return [.. merged.GroupBy(e => (e.Form, e.Lemma, e.Pos, e.Features)).Select(g => g.OrderBy(e => e.Flags & StemFlags.Rare).ThenByDescending(e => e.Flags & StemFlags.Curated).First())];
    }
}
