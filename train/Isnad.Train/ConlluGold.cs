using System.Text;
using Isnad.Text;

namespace Isnad.Train;

/// <summary>Reads a CoNLL-U treebank whose clitics are tokens of their own, and writes its words together again.</summary>
internal static class ConlluGold
{
    public static List<GoldSentence> Read(string path)
    {
        var sentences = new List<GoldSentence>();
        var rows = new List<string[]>();
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.Length == 0 && rows.Count > 0)
            {
                sentences.Add(Sentence(rows));
                rows.Clear();
            }
            else if (line.Length > 0 && line[0] != '#' && !line.Split('\t')[0].Contains('-', StringComparison.Ordinal)) rows.Add(line.Split('\t'));
        }

        return sentences;
    }

    private static GoldSentence Sentence(List<string[]> rows)
    {
        var text = new StringBuilder();
        var words = new List<(int, GoldWord)>();
        for (var i = 0; i < rows.Count;)
        {
            var end = i + 1;
            while (end < rows.Count && IsArabic(rows[end - 1][1]) && IsArabic(rows[end][1]) && Glued(rows[end - 1])) end++;
            var start = text.Length;
            var group = rows.GetRange(i, end - i);
            var written = string.Concat(group.Select(r => r[1]));
            text.Append(written);
            if (!Glued(rows[end - 1])) text.Append(' ');
            if (IsArabic(written) && Word(written, group) is { } word) words.Add((start, word));
            i = end;
        }

        return new GoldSentence(text.ToString(), words);
    }

    private static GoldWord? Word(string written, List<string[]> group)
    {
        var first = 0;
        var before = new List<string>();
        while (first < group.Count - 1 && group[first][1] is "و" or "ف" or "ب" or "ل" or "ك" or "س" && !(group.Count == first + 2 && group[first + 1][3] == "PRON" && IsEnclitic(group[first + 1][1])))
            before.Add(group[first++][1]);
        var last = group.Count - 1;
        var enclitic = "";
        if (last > first && group[last][3] == "PRON" && IsEnclitic(group[last][1])) enclitic = group[last--][1];
        if (last != first) return null;
        var row = group[first];
        return new GoldWord(written, [.. before], Folding.Standard(row[1]), enclitic, Pos(row), Feats(row[5], row[3]), Folding.Standard(row[2]));
    }

    private static bool IsEnclitic(string form) => form is "ه" or "ها" or "هم" or "هما" or "هن" or "ك" or "كم" or "نا" or "ني" or "ي";

    private static bool IsArabic(string form) => form.Any(c => c is >= 'ء' and <= 'ي');

    private static bool Glued(string[] row) => row[9].Contains("SpaceAfter=No", StringComparison.Ordinal);

    /// <summary>UPOS and the treebank's own tag to ours; more than one where the two tagsets cut differently.</summary>
    public static PartOfSpeech[] Pos(string[] row) => (row[3], row[4]) switch
    {
        ("NOUN", "VBC") => [PartOfSpeech.Verb, PartOfSpeech.Noun],
        ("NOUN", _) or ("PROPN", "NN") => [PartOfSpeech.Noun],
        ("PROPN", _) => [PartOfSpeech.ProperNoun],
        ("VERB" or "AUX", _) => [PartOfSpeech.Verb, PartOfSpeech.Negation],
        ("ADJ", _) => [PartOfSpeech.Adjective],
        ("ADP", _) when row[1] is "من" or "في" or "على" or "إلى" or "عن" => [PartOfSpeech.Preposition],
        ("ADP", _) => [PartOfSpeech.Preposition, PartOfSpeech.Subordinator],
        ("PRON", "PDEM") => [PartOfSpeech.Demonstrative],
        ("PRON", "REL") => [PartOfSpeech.Relative],
        ("PRON", _) => [PartOfSpeech.Pronoun, PartOfSpeech.Relative, PartOfSpeech.Demonstrative],
        ("DET", _) => [PartOfSpeech.Demonstrative, PartOfSpeech.Noun, PartOfSpeech.Particle],
        ("CCONJ", _) => [PartOfSpeech.Conjunction],
        ("SCONJ", _) => [PartOfSpeech.Subordinator],
        ("PART", _) => [PartOfSpeech.Negation, PartOfSpeech.Particle, PartOfSpeech.Subordinator, PartOfSpeech.Conjunction, PartOfSpeech.Adverb, PartOfSpeech.Noun],
        ("ADV", _) => [PartOfSpeech.Adverb, PartOfSpeech.Noun, PartOfSpeech.Preposition, PartOfSpeech.Subordinator],
        ("NUM", _) => [PartOfSpeech.Numeral],
        ("X", _) => [PartOfSpeech.ProperNoun, PartOfSpeech.Noun],
        _ => [],
    };

    private static Features Feats(string feats, string upos)
    {
        var f = Features.None;
        foreach (var feature in feats.Split('|'))
        {
            f |= feature switch
            {
                "Aspect=Perf" => Features.Perfect,
                "Aspect=Imp" when upos is "VERB" or "AUX" => Features.Imperfect,
                "Voice=Pass" when upos is "VERB" => Features.Passive,
                "Gender=Fem" => Features.Feminine,
                "Gender=Masc" => Features.Masculine,
                "Number=Plur" => Features.Plural,
                "Number=Dual" => Features.Dual,
                "Number=Sing" => Features.Singular,
                "Person=1" when upos is "VERB" => Features.First,
                "Person=3" when upos is "VERB" => Features.Third,
                _ => Features.None,
            };
        }

        return f;
    }
}
