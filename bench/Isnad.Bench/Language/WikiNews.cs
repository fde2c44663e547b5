using System.Globalization;
using System.Text;
using Isnad.Records;
using Isnad.Text;

namespace Isnad.Bench.Language;

/// <summary>Clitic segmentation and part of speech on the WikiNews gold (Darwish and Mubarak 2016).</summary>
internal static class WikiNews
{
    private sealed record Token(int Sentence, string Written, string[] Pieces, string[] Tags, string[] Lemma);

    public static void Measure(string path, TextWriter output, bool showMisses)
    {
        var analysis = TextAnalysis.Create();
        int words = 0, right = 0, tagged = 0, tagRight = 0, lemmas = 0, lemmaRight = 0;
        var misses = new Dictionary<string, int>(StringComparer.Ordinal);
        void Miss(string what) => misses[what] = misses.GetValueOrDefault(what) + 1;
        foreach (var sentence in Read(path).GroupBy(t => t.Sentence))
        {
            var text = new StringBuilder();
            var starts = new List<(int Start, Token Token)>();
            foreach (var token in sentence)
            {
                starts.Add((text.Length, token));
                text.Append(token.Written).Append(' ');
            }

            var document = analysis.Analyse(Report.Of(null, text.ToString()));
            var byStart = document.Words.ToDictionary(w => w.Span.Start);
            foreach (var (start, token) in starts)
            {
                if (!token.Written.Any(c => c is >= 'ء' and <= 'ي') || token.Tags[0] is "PUNC" or "FOREIGN") continue;
                words++;
                byStart.TryGetValue(start, out var word);
                var gold = Clitics(token);
                var ours = word is null || word.Span.Length < token.Written.Length ? "?" : Clitics(word);
                if (ours == gold) right++;
                else Miss($"SEG {token.Written}: {ours} for {gold}");
                if (word is null) continue;
                var goldTag = MainTag(token.Tags);
                if (goldTag is not null)
                {
                    tagged++;
                    var ourTag = Tag(word);
                    if (ourTag == goldTag || word.Pos == PartOfSpeech.Subordinator && goldTag is "CONJ" or "PART") tagRight++;
                    else Miss($"POS {ourTag} for {goldTag}: {token.Written}");
                }

                if (token.Lemma.Length == 0) continue;
                lemmas++;
                if (token.Lemma.Any(l => Same(word.Lemma, l))) lemmaRight++;
                else Miss($"LEM {token.Written}: {word.Lemma} for {token.Lemma[0]}");
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"WikiNews segmentation: {right}/{words} = {100.0 * right / words:F2} % (Farasa 98.90, MADAMIRA 98.95)"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"WikiNews part of speech of the stem: {tagRight}/{tagged} = {100.0 * tagRight / tagged:F2} %"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"WikiNews lemma: {lemmaRight}/{lemmas} = {100.0 * lemmaRight / lemmas:F2} %"));
        if (!showMisses) return;
        foreach (var (what, count) in misses.OrderByDescending(m => m.Value).ThenBy(m => m.Key, StringComparer.Ordinal)) output.WriteLine($"{count}\t{what}");
    }

    private static IEnumerable<Token> Read(string path)
    {
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var cells = line.Split('\t');
            if (cells.Length < 9 || cells[1].Length == 0) continue;
            yield return new Token(int.Parse(cells[0], CultureInfo.InvariantCulture), cells[1], cells[3].Split('+'), cells[4].Split('/')[0].Split('+'),
                [.. cells[8].Split('/').Select(l => Folding.Standard(l)).Where(l => l.Length > 0)]);
        }
    }

    private static string Clitics(Token token)
    {
        var before = new List<string>();
        var after = "";
        var isVerb = token.Tags.Contains("V");
        for (var i = 0; i < token.Pieces.Length && i < token.Tags.Length; i++)
        {
            var tag = token.Tags[i];
            if (i < token.Pieces.Length - 1 && tag is "CONJ" or "PREP" or "DET" or "FUT_PART"
                && (token.Pieces[i].Length == 1 || token.Pieces[i] == "ال")) before.Add(token.Pieces[i]);
            else if (tag == "PRON" && i > 0 && i == token.Pieces.Length - 1
                && (token.Pieces[i] is "ه" or "ها" or "هم" or "هما" or "هن" or "ك" or "كم" or "ني" or "ي" || token.Pieces[i] == "نا" && !isVerb) && token.Tags[i - 1] is not "CONJ" && !IsPronoun(token.Pieces[i - 1])) after = token.Pieces[i];
            if (tag == "PREP" && i == token.Pieces.Length - 2 && token.Tags[i + 1] == "PRON" && token.Pieces[i].Length == 1 && token.Pieces[i + 1] is "ه" or "ها" or "هم" or "هما" or "نا" or "ك" or "ي" or "كم")
                before.Remove(token.Pieces[i]);
        }

        return string.Join('+', before) + "_" + after;
    }

    private static bool IsPronoun(string piece) => piece.Length == 0;

    private static string Clitics(Word word)
    {
        var before = new List<string>();
        foreach (var (flag, letter) in new[] { (Proclitics.Waw, "و"), (Proclitics.Fa, "ف"), (Proclitics.Ba, "ب"), (Proclitics.Lam, "ل"), (Proclitics.Kaf, "ك"), (Proclitics.Sin, "س"), (Proclitics.Article, "ال") })
            if ((word.Proclitics & flag) != 0) before.Add(letter);
        return string.Join('+', before) + "_" + word.Enclitic;
    }

    private static string? MainTag(string[] tags)
    {
        foreach (var tag in tags)
        {
            switch (tag)
            {
                case "NOUN" or "ADJ" or "V" or "NUM" or "ADV" or "PART" or "ABBREV": return tag;
            }
        }

        return tags[^1] is "PRON" or "PREP" or "CONJ" or "FUT_PART" or "DET" ? tags.Length > 1 && tags[^1] == "PRON" && tags[^2] == "PREP" ? "PREP" : tags[^1] : null;
    }

    private static string Tag(Word word) => word.Pos switch
    {
        PartOfSpeech.Noun or PartOfSpeech.ProperNoun => "NOUN",
        PartOfSpeech.Adjective => "ADJ",
        PartOfSpeech.Verb => "V",
        PartOfSpeech.Numeral => "NUM",
        // Farasa's tagset has only the true prepositions; the adverbial nouns (بعد، بين) are nouns there.
        PartOfSpeech.Preposition => word.Lemma is "في" or "من" or "إلى" or "على" or "عن" or "ب" or "ل" or "ك" or "منذ" or "حتى" ? "PREP" : "NOUN",
        PartOfSpeech.Adverb when word.Form is "أمس" or "الآن" or "غدا" => "NOUN",
        PartOfSpeech.Pronoun or PartOfSpeech.Demonstrative => "PRON",
        PartOfSpeech.Conjunction => "CONJ",
        PartOfSpeech.Adverb => "ADV",
        _ => "PART",
    };

    private static bool Same(string ours, string gold) => Folding.Key(ours) == Folding.Key(gold);
}
