using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using Isnad.Text;
using Isnad.Text.Morphology;

namespace Isnad.Train;

/// <summary>Trains <see cref="ReadingModel"/> as an averaged structured perceptron.</summary>
internal static class ReadingTrainer
{
    private const int Rounds = 8;
    private const float Scale = 64;

    public static void Run(string conllu, string treebank, string output, bool holdOut)
    {
        var (pud, own) = (ConlluGold.Read(conllu), OwnTreebank.Read(treebank));
        List<GoldSentence> train = holdOut ? [.. pud.Take(800), .. own.Where((_, i) => i % 5 != 0)] : [.. pud, .. own];
        List<GoldSentence> test = holdOut ? [.. pud.Skip(800)] : [.. pud.Take(200)];
        List<GoldSentence> ownTest = [.. own.Where((_, i) => i % 5 == 0)];
        var size = ReadingModel.Transitions + ReadingModel.Hashed;
        var weights = new float[size];
        var totals = new double[size];
        var stamps = new int[size];
        var step = 0;
        var model = new ReadingModel(new short[size]);
        var lexicon = MorphologicalLexicon.Load();
        var chooser = new ReadingChooser(lexicon, WordFrequency.Load(), model);
        var places = new int[ReadingModel.FeatureCount];

        void Add(int place, float by)
        {
            totals[place] += (double)weights[place] * (step - stamps[place]);
            stamps[place] = step;
            weights[place] += by;
            model.Weights[place] = (short)Math.Clamp(weights[place] * Scale, short.MinValue, short.MaxValue);
        }

        for (var round = 0; round < Rounds; round++)
        {
            var order = Enumerable.Range(0, train.Count).ToArray();
            Shuffle(order, round);
            foreach (var n in order)
            {
                foreach (var (words, first, end, golds) in Stretches(train[n]))
                {
                    step++;
                    chooser.Choose(words, first, end);
                    var chosen = chooser.Chosen.ToArray();
                    var candidates = CollectionsMarshal.AsSpan(chooser.Candidates);
                    var target = new int[end - first];
                    for (var i = first; i < end; i++)
                    {
                        target[i - first] = chosen[i - first];
                        if (golds[i - first] is { } g && !Right(g, candidates[chosen[i - first]], words[i])) target[i - first] = Oracle(g, words, i, first, end, chooser, chosen[i - first]);
                    }

                    for (var i = first; i < end; i++)
                    {
                        var (t, c) = (target[i - first], chosen[i - first]);
                        var before = i > first;
                        var (tb, cb) = before ? (ReadingModel.ClassOf(candidates[target[i - first - 1]]), ReadingModel.ClassOf(candidates[chosen[i - first - 1]])) : (ReadingModel.Boundary, ReadingModel.Boundary);
                        var (tt, ct) = (ReadingModel.Transition(tb, ReadingModel.ClassOf(candidates[t]), candidates[t].Proclitics), ReadingModel.Transition(cb, ReadingModel.ClassOf(candidates[c]), candidates[c].Proclitics));
                        if (tt != ct)
                        {
                            Add(tt, 1);
                            Add(ct, -1);
                        }

                        if (t == c) continue;
                        var context = chooser.ContextOf(words, i, first, end);
                        ReadingModel.Describe(candidates[t], context, places);
                        foreach (var place in places) Add(place, 1);
                        ReadingModel.Describe(candidates[c], context, places);
                        foreach (var place in places) Add(place, -1);
                    }
                }
            }

            Console.WriteLine($"round {round + 1}: {Measure(test, chooser)}; our own: {Measure(ownTest, chooser)}");
        }

        for (var i = 0; i < size; i++)
        {
            totals[i] += (double)weights[i] * (step - stamps[i]);
            model.Weights[i] = (short)Math.Clamp(Math.Round(totals[i] / step * Scale), short.MinValue, short.MaxValue);
        }

        Console.WriteLine($"averaged: {Measure(test, chooser)}; our own: {Measure(ownTest, chooser)}");
        var data = new byte[size * 2];
        for (var i = 0; i < size; i++) BinaryPrimitives.WriteInt16LittleEndian(data.AsSpan(i * 2), model.Weights[i]);
        File.WriteAllBytes(output, data);
    }

    /// <summary>The best-scored candidate that the gold allows; failing that one with the right clitics; failing that what was chosen.</summary>
    private static int Oracle(GoldWord gold, List<Word> words, int i, int first, int end, ReadingChooser chooser, int chosen)
    {
        var candidates = CollectionsMarshal.AsSpan(chooser.Candidates);
        var context = chooser.ContextOf(words, i, first, end);
        var (best, bestScore) = (chosen, int.MinValue);
        for (var pass = 0; pass < 3 && bestScore == int.MinValue; pass++)
        {
            for (var c = chooser.Starts[i - first]; c < chooser.Starts[i - first + 1]; c++)
            {
                var fits = pass switch
                {
                    0 => Right(gold, candidates[c], words[i]),
                    1 => SameCut(gold, candidates[c], words[i]) && gold.Pos.Contains(candidates[c].Pos),
                    _ => SameCut(gold, candidates[c], words[i]),
                };
                if (!fits) continue;
                var score = chooser.Local(candidates[c], context);
                if (score <= bestScore) continue;
                (best, bestScore) = (c, score);
            }
        }

        return best;
    }

    private static bool Right(GoldWord gold, in Text.Morphology.Reading r, Word word)
    {
        if (!SameCut(gold, r, word) || gold.Pos.Length > 0 && !gold.Pos.Contains(r.Pos)) return false;
        const Features aspects = Features.Perfect | Features.Imperfect;
        if (r.Pos == PartOfSpeech.Verb)
        {
            if ((gold.Features & aspects) != 0 && (r.Features & aspects) != (gold.Features & aspects)) return false;
            if ((gold.Features & Features.Passive) != 0 && (r.Features & (Features.Passive | Features.LikelyPassive)) == 0) return false;
            if ((gold.Features & (aspects | Features.Passive)) is Features.Perfect or Features.Imperfect && (r.Features & Features.LikelyPassive) != 0) return false;
            if ((gold.Features & Features.Third) != 0 && (r.Features & Features.Third) == 0) return false;
            if (r.Known && gold.Lemma.Length > 1 && Folding.Key(gold.Lemma) is var lemma && lemma != LemmaKey(r, word) && gold.Features != 0) return Math.Abs(lemma.Length - LemmaKey(r, word).Length) == 0;
        }

        return true;
    }

    private static string LemmaKey(in Text.Morphology.Reading r, Word word)
    {
        Span<char> letters = stackalloc char[64];
        var n = _lexicon.Spell(r.LemmaRule, word.Key.AsSpan(r.Start, r.End - r.Start), letters);
        return Folding.Key(letters[..n]);
    }

    private static readonly MorphologicalLexicon _lexicon = MorphologicalLexicon.Load();

    private static bool SameCut(GoldWord gold, in Text.Morphology.Reading r, Word word)
    {
        var before = gold.Before;
        var at = 0;
        Proclitics expected = 0;
        foreach (var clitic in before)
            expected |= clitic switch { "و" => Proclitics.Waw, "ف" => Proclitics.Fa, "ب" => Proclitics.Ba, "ل" => Proclitics.Lam, "ك" => Proclitics.Kaf, _ => Proclitics.Sin };
        at = before.Length;
        if ((r.Proclitics & ~Proclitics.Article) != expected) return false;
        if ((word.Key.Length - r.End > 0 ? word.Key[r.End..] : "") != Folding.Key(gold.Enclitic)) return false;
        // The treebank leaves the article on its word: ال at the stem's head, or لل. Words of form VIII (التزام) begin alike.
        var rest = word.Key.AsSpan(at);
        var article = (r.Proclitics & Proclitics.Article) != 0;
        if (article) return true;
        // للأمم: the second ل is the article's.
        if ((expected & Proclitics.Lam) != 0 && gold.Stem.StartsWith("ال", StringComparison.Ordinal) && at < word.Form.Length && word.Form[at] == 'ل' && (r.Flags & StemFlags.HasArticle) == 0) return false;
        if ((r.Flags & StemFlags.HasArticle) != 0 || r.Pos == PartOfSpeech.Verb) return true;
        var written = word.Form.Length == word.Key.Length && at < word.Form.Length && word.Form[at] == 'ا' && rest.StartsWith("ال") && rest.Length > 3;
        return !written || r.Known && (rest.StartsWith("الت") || gold.Pos.Contains(PartOfSpeech.ProperNoun) || r.Pos is not (PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.ProperNoun or PartOfSpeech.Numeral));
    }

    /// <summary>A sentence cut as the reader cuts it, with the gold word of each token or null.</summary>
    private static IEnumerable<(List<Word> Words, int First, int End, GoldWord?[] Golds)> Stretches(GoldSentence sentence)
    {
        var words = Tokens.Of(sentence.Text);
        var byStart = sentence.Words.ToDictionary(w => w.Start, w => w.Word);
        for (var first = 0; first < words.Count;)
        {
            var end = MorphologicalAnalysis.StretchEnd(words, first);
            var golds = new GoldWord?[end - first];
            for (var i = first; i < end; i++)
                if (byStart.TryGetValue(words[i].Span.Start, out var g) && g.Written.Length == words[i].Span.Length) golds[i - first] = g;
            yield return (words, first, end, golds);
            first = end;
        }
    }

    private static string Measure(List<GoldSentence> sentences, ReadingChooser chooser)
    {
        int all = 0, cut = 0, right = 0, pos = 0;
        foreach (var sentence in sentences)
        {
            foreach (var (words, first, end, golds) in Stretches(sentence))
            {
                chooser.Choose(words, first, end);
                for (var i = first; i < end; i++)
                {
                    if (golds[i - first] is not { } g) continue;
                    all++;
                    var r = chooser.Candidates[chooser.Chosen[i - first]];
                    if (SameCut(g, r, words[i])) cut++;
                    if (SameCut(g, r, words[i]) && g.Pos.Contains(r.Pos)) pos++;
                    if (Right(g, r, words[i])) right++;
                }
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"{all} words, cut {100.0 * cut / all:F2}, cut and part of speech {100.0 * pos / all:F2}, with aspect and person {100.0 * right / all:F2}");
    }

    private static void Shuffle(int[] order, int seed)
    {
        // A fixed linear congruence: the same weights on every run.
        var state = (ulong)seed * 7919 + 1;
        for (var i = order.Length - 1; i > 0; i--)
        {
            state = state * 6364136223846793005 + 1442695040888963407;
            var j = (int)(state >> 33) % (i + 1);
            (order[i], order[j]) = (order[j], order[i]);
        }
    }
}
