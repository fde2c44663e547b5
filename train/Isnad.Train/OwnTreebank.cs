using Isnad.Text;
using Isnad.Text.Morphology;

namespace Isnad.Train;

/// <summary>Reads the project's own annotated sentences: words with their readings, one sentence a line.</summary>
/// <remarks>Each word is <c>written/pos</c> with clitics set off by <c>+</c> (و+قال/v, قوات+ها/n, ال stays on its word).</remarks>
internal static class OwnTreebank
{
    public static List<GoldSentence> Read(string folder)
    {
        var sentences = new List<GoldSentence>();
        foreach (var file in Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal))
            foreach (var line in File.ReadLines(file))
                if (line.Length > 0 && line[0] != '#') sentences.Add(Sentence(line));
        return sentences;
    }

    private static GoldSentence Sentence(string line)
    {
        var text = new System.Text.StringBuilder();
        var words = new List<(int, GoldWord)>();
        foreach (var item in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var slash = item.LastIndexOf('/');
            var form = slash < 0 ? item : item[..slash];
            var pieces = form.Split('+');
            var written = Written(pieces);
            if (slash > 0)
            {
                var first = 0;
                // بها: the preposition is the stem where only a pronoun follows.
                while (first < pieces.Length - 1 && pieces[first] is "و" or "ف" or "ب" or "ل" or "ك" or "س" && !(first == pieces.Length - 2 && Enclitics.Is(pieces[^1]))) first++;
                var enclitic = pieces.Length - first > 1 ? pieces[^1] : "";
                var (pos, features) = Tag(item[(slash + 1)..]);
                words.Add((text.Length, new GoldWord(written, pieces[..first], pieces[first], enclitic, pos, features, "")));
            }

            text.Append(written).Append(' ');
        }

        return new GoldSentence(text.ToString(), words);
    }

    /// <summary>The word as printed: ل before ال takes its ا (ل+الأمم is للأمم, ل+اللجنة للجنة).</summary>
    private static string Written(string[] pieces)
    {
        var lam = Array.FindIndex(pieces, p => p == "ل");
        return lam >= 0 && lam + 1 < pieces.Length && pieces[lam + 1].StartsWith("ال", StringComparison.Ordinal)
            ? string.Concat(pieces[..(lam + 1)]) + pieces[lam + 1][(pieces[lam + 1].StartsWith("الل", StringComparison.Ordinal) ? 2 : 1)..] + string.Concat(pieces[(lam + 2)..])
            : string.Concat(pieces);
    }

    /// <summary>The tags of the treebank, with what they stand for; a verb's tag says its aspect and voice.</summary>
    public static readonly (string Tag, PartOfSpeech Pos, Features Features)[] Tags =
    [
        ("n", PartOfSpeech.Noun, 0),
        ("name", PartOfSpeech.ProperNoun, 0),
        ("a", PartOfSpeech.Adjective, 0),
        ("v", PartOfSpeech.Verb, Features.Perfect),
        ("vi", PartOfSpeech.Verb, Features.Imperfect),
        ("vp", PartOfSpeech.Verb, Features.Perfect | Features.Passive),
        ("vip", PartOfSpeech.Verb, Features.Imperfect | Features.Passive),
        ("p", PartOfSpeech.Preposition, 0),
        ("c", PartOfSpeech.Conjunction, 0),
        ("s", PartOfSpeech.Subordinator, 0),
        ("neg", PartOfSpeech.Negation, 0),
        ("part", PartOfSpeech.Particle, 0),
        ("adv", PartOfSpeech.Adverb, 0),
        ("num", PartOfSpeech.Numeral, 0),
        ("rel", PartOfSpeech.Relative, 0),
        ("dem", PartOfSpeech.Demonstrative, 0),
        ("pro", PartOfSpeech.Pronoun, 0),
    ];

    private static (PartOfSpeech[] Pos, Features Features) Tag(string tag) =>
        Array.Find(Tags, t => t.Tag == tag) is { Tag: not null } found ? ([found.Pos], found.Features) : throw new InvalidDataException($"unknown tag '{tag}'");
}
