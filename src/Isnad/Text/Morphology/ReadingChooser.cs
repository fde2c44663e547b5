namespace Isnad.Text.Morphology;

/// <summary>Finds the best sequence of readings for a stretch of words (Viterbi). Holds scratch space: one for each thread of work.</summary>
internal sealed class ReadingChooser(MorphologicalLexicon lexicon, WordFrequency frequency, ReadingModel model)
{
    /// <summary>Longest stretch decided at once.</summary>
    public const int Longest = 120;

    /// <summary>Longest word that is looked at; longer runs of letters are noise.</summary>
    public const int LongestWord = 64;

    private readonly Readings _readings = new(lexicon, frequency);
    private readonly int[] _places = new int[ReadingModel.FeatureCount];
    private float[] _best = new float[1024];
    private int[] _from = new int[1024];

    /// <summary>Candidates of the stretch, word after word.</summary>
    public List<Reading> Candidates { get; } = new(1024);

    /// <summary>Where each word's candidates begin; one more entry than words.</summary>
    public List<int> Starts { get; } = new(Longest + 1);

    /// <summary>How common each word is as a whole.</summary>
    public List<int> Levels { get; } = new(Longest);

    /// <summary>Index into <see cref="Candidates"/> of the reading chosen for each word.</summary>
    public List<int> Chosen { get; } = new(Longest);

    /// <summary>Lists the candidates of words [first, end) and chooses among them.</summary>
    public void Choose(List<Word> words, int first, int end)
    {
        List(words, first, end);
        Decode(words, first, end);
    }

    /// <summary>Lists the candidates only.</summary>
    public void List(List<Word> words, int first, int end)
    {
        Candidates.Clear();
        Starts.Clear();
        Levels.Clear();
        for (var i = first; i < end; i++)
        {
            Starts.Add(Candidates.Count);
            var word = words[i];
            if (word.Kind == WordKind.Arabic)
            {
                Levels.Add(_readings.Add(word.Form, word.Key, Candidates));
                if (word.Key[0] == 'و' && (i == first || words[i - 1].Kind == WordKind.Punctuation)) DropDual(Starts[^1]);
                if (word.Form == "والي" && (i + 1 < end && words[i + 1].Key == "ولايه" || i > first && IsHead(Starts[^2], Starts[^1]))) DropJoined(Starts[^1]);
                continue;
            }

            Levels.Add(WordFrequency.Unlisted);
            Candidates.Add(new Reading
            {
                End = (byte)Math.Min(word.Key.Length, 255), Known = true,
                Pos = word.Kind switch { WordKind.Number => PartOfSpeech.Numeral, WordKind.Latin => PartOfSpeech.Foreign, _ => PartOfSpeech.Punctuation },
            });
        }

        Starts.Add(Candidates.Count);
    }

    /// <summary>، ودعا المواطنين: a verb that opens its clause is singular, so what could be و and a commoner singular is no dual whose root begins with و.</summary>
    private void DropDual(int from)
    {
        for (var i = Candidates.Count - 1; i >= from; i--)
        {
            if (Candidates[i] is not { Start: 0, Pos: PartOfSpeech.Verb } dual || (dual.Features & Features.Dual) == 0) continue;
            for (var k = from; k < Candidates.Count; k++)
            {
                if (Candidates[k] is not { Start: 1, Known: true, Pos: PartOfSpeech.Verb } single || single.End != dual.End || single.Level >= dual.Level
                    || (single.Features & Features.Dual) != 0 || (single.Features & Features.Perfect) == 0) continue;
                Candidates.RemoveAt(i);
                break;
            }
        }
    }

    /// <summary>قال، مع: a verb or a preposition, right behind which no conjunction stands.</summary>
    private bool IsHead(int from, int to)
    {
        for (var i = from; i < to; i++) if (Candidates[i].Pos is PartOfSpeech.Verb or PartOfSpeech.Preposition) return true;
        return false;
    }

    /// <summary>قال والي الخرطوم: the governor, not "and to".</summary>
    private void DropJoined(int from)
    {
        if (Candidates.FindIndex(from, IsNoun) < 0) return;
        for (var i = Candidates.Count - 1; i >= from; i--) if (!IsNoun(Candidates[i])) Candidates.RemoveAt(i);

        static bool IsNoun(Reading reading) => reading is { Start: 0, Known: true, Pos: PartOfSpeech.Noun };
    }

    /// <summary>What surrounds a word, for the model.</summary>
    public ReadingModel.Context ContextOf(List<Word> words, int i, int first, int end) => new()
    {
        Key = words[i].Key,
        WholeLevel = Levels[i - first],
        PreviousHash = i > first ? ReadingModel.Hash(words[i - 1].Key) : 1,
        NextHash = i + 1 < end ? ReadingModel.Hash(words[i + 1].Key) : 2,
        PreviousShape = i > first ? ShapeOf(words[i - 1]) : 0,
        NextShape = i + 1 < end ? ShapeOf(words[i + 1]) : 0,
    };

    /// <summary>Sum of the weights that speak for a reading by itself.</summary>
    public int Local(in Reading reading, in ReadingModel.Context context)
    {
        ReadingModel.Describe(reading, context, _places);
        var sum = 0;
        var weights = model.Weights;
        foreach (var place in _places) sum += weights[place];
        return sum;
    }

    /// <summary>The best path through the candidates listed before.</summary>
    public void Decode(List<Word> words, int first, int end)
    {
        var count = Candidates.Count;
        if (_best.Length < count)
        {
            _best = new float[count * 2];
            _from = new int[count * 2];
        }

        var candidates = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(Candidates);
        for (var i = first; i < end; i++)
        {
            var (low, high) = (Starts[i - first], Starts[i - first + 1]);
            var context = high - low > 1 ? ContextOf(words, i, first, end) : default;
            for (var c = low; c < high; c++)
            {
                ref readonly var candidate = ref candidates[c];
                float local = high - low > 1 ? Local(candidate, context) : 0;
                var cls = ReadingModel.ClassOf(candidate);
                if (i == first)
                {
                    _best[c] = local + model.Weights[ReadingModel.Transition(ReadingModel.Boundary, cls, candidate.Proclitics)];
                    continue;
                }

                var best = float.NegativeInfinity;
                for (var b = Starts[i - first - 1]; b < low; b++)
                {
                    var score = _best[b] + model.Weights[ReadingModel.Transition(candidates[b].Class, cls, candidate.Proclitics)];
                    if (score <= best) continue;
                    best = score;
                    _from[c] = b;
                }

                _best[c] = best + local;
            }

            for (var c = low; c < high; c++) candidates[c].Class = (byte)ReadingModel.ClassOf(candidates[c]);
        }

        Chosen.Clear();
        var at = -1;
        for (var i = end - 1; i >= first; i--)
        {
            if (at < 0)
            {
                at = Starts[i - first];
                for (var c = at + 1; c < Starts[i - first + 1]; c++) if (_best[c] > _best[at]) at = c;
            }
            else at = _from[at];
            Chosen.Add(at);
        }

        Chosen.Reverse();
    }

    private static uint ShapeOf(Word word)
    {
        if (word.Kind != WordKind.Arabic) return word.Kind == WordKind.Punctuation ? 3u + word.Key[0] : 1u + (uint)word.Kind;
        var key = word.Key;
        var head = key.StartsWith("ال", StringComparison.Ordinal) ? 1u : key.StartsWith("وال", StringComparison.Ordinal) ? 2u : key.StartsWith("لل", StringComparison.Ordinal) || key.StartsWith("بال", StringComparison.Ordinal) ? 3u
            : key[0] is 'ي' or 'ت' or 'و' or 'ب' or 'ل' or 'س' or 'ف' ? key[0] : 0u;
        var last = word.Form[^1];
        var tail = last is 'ة' or 'ي' or 'ا' or 'ت' or 'ن' or 'ه' ? last : '\0';
        return head << 16 | (uint)tail << 4 | (uint)Math.Min(key.Length, 4);
    }
}
