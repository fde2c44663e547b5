namespace Isnad.Text.Numbers;

/// <summary>Reads one numeral, in digits or words, from a place in the text; makes nothing of what it counts.</summary>
/// <remarks>Arabic joins the parts of a numeral with و and puts units before tens: ثلاثمئة وخمسة وعشرون ألفا.</remarks>
internal sealed class NumberParser(NumberLexicon lexicon)
{
    /// <summary>The numeral that begins at <paramref name="first"/> and ends before <paramref name="limit"/>.</summary>
    public Numeral Parse(Document document, int first, int limit)
    {
        var words = document.Words;
        var state = new State();
        var at = first;
        var end = -1;
        var definite = false;
        double? rangeTo = null;
        while (at < limit)
        {
            var joined = false;
            var next = at;
            // "12 ألفا و500": the conjunction is a word of its own before digits.
            if (at > first && words[next].Key == "و" && next + 1 < limit && words[next + 1].Kind == WordKind.Number)
            {
                joined = true;
                next++;
            }

            var word = words[next];
            if (word.Kind == WordKind.Number)
            {
                if (at > first && !joined && !IsThousandsGroup(document, next, end)) break;
                var raw = word.Span.In(document.Text);
                var scaleFollows = next + 1 < limit && IsScale(words[next + 1]);
                if (Digits.Parse(raw, scaleFollows) is { } value)
                {
                    if (at > first && !joined)
                    {
                        // Thousands set apart by a space: 15 000.
                        state.Current = state.Current * 1000 + value;
                    }
                    else if (!state.TryDigits(value, scaleFollows)) break;
                }
                else if (at == first && Digits.ParseRange(raw) is { } range)
                {
                    state.Current = state.FirstCurrent = range.From;
                    rangeTo = range.To;
                }
                else break;
                at = end = next + 1;
                if (at < limit && IsClosingQuote(words[at]) && first > 0 && IsQuote(words[first - 1]) && at + 1 < limit && IsScale(words[at + 1])) at++;
                continue;
            }

            if (word.Kind != WordKind.Arabic || !lexicon.Words.TryGet(word.Key, out var number, out var clitics)) break;
            joined |= (clitics & (Proclitics.Waw | Proclitics.Fa)) != 0;
            // وأحد is written like واحد once hamzas are folded.
            joined |= at > first && word.Key == "واحد" && next + 1 < limit && words[next + 1].Key == "عشر";
            if (at > first && (clitics & (Proclitics.Ba | Proclitics.Lam | Proclitics.Kaf)) != 0) break;
            if ((clitics & Proclitics.Kaf) != 0 || number.Class == NumberWordClass.Few && (clitics & Proclitics.Ba) != 0) break;
            if (at == first)
            {
                definite = (clitics & Proclitics.Article) != 0;
                // الاثنين is Monday or "the two"; a lone half or quarter counts nothing.
                if (definite && number.Class == NumberWordClass.Unit && number.Value == 2) return Numeral.None;
            }

            if (!state.TryWord(number, joined, begins: at == first)) break;
            at = end = next + 1;
        }

        if (end < 0 || !state.Complete) return Numeral.None;
        var multiplier = rangeTo is not null && state.Total > 0 && state.Total >= 1000 ? state.Total / (state.FirstCurrent == 0 ? 1 : state.FirstCurrent) : 1;
        return new Numeral(end, state.Vague is null ? state.Total + state.Current : null, rangeTo * multiplier, state.Vague, definite);
    }

    private bool IsScale(Word word) => word.Kind == WordKind.Arabic && lexicon.Words.TryGet(word.Key, out var number, out var clitics)
        && number.Class is NumberWordClass.Scale or NumberWordClass.Scales or NumberWordClass.ScaleOrDual
        && (clitics & (Proclitics.Waw | Proclitics.Fa)) == 0;

    private static bool IsQuote(Word word) => word.Kind == WordKind.Punctuation && word.Form.Length > 0 && (ArabicLetters.IsQuote(word.Form[0]) || word.Form[0] == '(');

    private static bool IsClosingQuote(Word word) => IsQuote(word) || word.Form == ")";

    private static bool IsThousandsGroup(Document document, int index, int end)
    {
        var words = document.Words;
        return index == end && index > 0 && words[index - 1] is { Kind: WordKind.Number, Form.Length: <= 3 } && words[index].Form.Length == 3
            && words[index].Span.Start == words[index - 1].Span.End + 1 && document.Text[words[index].Span.Start - 1] is ' ' or '\u00A0' or '\u202F'
            && Digits.Parse(words[index].Form, beforeScale: false) is not null && words[index - 1].Form[0] != '0';
    }

    private struct State
    {
        public double Total;
        public double Current;
        public double FirstCurrent;
        public string? Vague;
        private double _lastScale;
        private bool _awaitsTen;
        private bool _awaitsScale;
        private double _fraction;
        private bool _halved;

        public readonly bool Complete => !_awaitsTen && !_awaitsScale && (Vague is not null || Total + Current > 0 || _lastScale == 0 && _fraction == 0);

        public bool TryDigits(double value, bool scaleFollows)
        {
            if (Vague is not null) return false;
            if (Total == 0 && Current == 0)
            {
                Current = FirstCurrent = value;
                return true;
            }

            // "12 ألفا و500" goes on, "3 آلاف و30" may begin another count; "مليون و336 ألفا" shows by its scale that it goes on.
            if (_lastScale < 1000 || Current != 0 || value >= _lastScale || !(scaleFollows && _lastScale > 1000 && value < 1000) && value < _lastScale / 10) return false;
            Current = value;
            return true;
        }

        public bool TryWord(NumberWord word, bool joined, bool begins)
        {
            if (Vague is not null) return TryAfterVague(word, joined);
            if (_awaitsTen)
            {
                if (word.Class != NumberWordClass.Ten || joined) return false;
                Current += 10;
                _awaitsTen = false;
                return true;
            }

            switch (word.Class)
            {
                case NumberWordClass.Unit:
                    if (!begins && !(joined && Current % 100 == 0)) return false;
                    Current += word.Value;
                    break;
                case NumberWordClass.TeenOne:
                    if (!begins && !(joined && Current % 100 == 0)) return false;
                    Current += word.Value;
                    _awaitsTen = true;
                    return true;
                case NumberWordClass.Ten:
                    if (!begins && !joined && Current % 100 is >= 1 and <= 9 && Current == Math.Floor(Current)) Current += 10;
                    else if (begins || joined && Current % 100 == 0) Current += 10;
                    else return false;
                    break;
                case NumberWordClass.Tens:
                    if (!begins && !(joined && Current % 100 < 10 && Current == Math.Floor(Current))) return false;
                    Current += word.Value;
                    break;
                case NumberWordClass.Hundred:
                    if (begins) Current = 100;
                    else if (joined && Current == 0) Current = 100;
                    else if (!joined && Current is >= 3 and <= 9) Current *= 100;
                    else return false;
                    break;
                case NumberWordClass.Hundreds:
                    if (!begins && !(joined && Current == 0)) return false;
                    Current += word.Value;
                    break;
                case NumberWordClass.HundredsVague:
                    if (!begins && !joined && Current is >= 3 and <= 9) Current *= 100;
                    else if (begins) Vague = "hundreds";
                    else return false;
                    break;
                case NumberWordClass.Scale or NumberWordClass.Scales or NumberWordClass.ScaleOrDual:
                    return TryScale(word, joined, begins);
                case NumberWordClass.DualScale:
                    if (!begins && !(joined && Current == 0 && word.Value < _lastScale)) return false;
                    Total += word.Value;
                    _lastScale = word.Value / 2;
                    break;
                case NumberWordClass.Fraction:
                    return TryFraction(word, joined, begins);
                case NumberWordClass.Dozens when begins:
                    Vague = "dozens";
                    break;
                case NumberWordClass.ThousandsVague when begins:
                    Vague = "thousands";
                    break;
                case NumberWordClass.Few when begins:
                    Vague = "few";
                    break;
                default:
                    return false;
            }

            return true;
        }

        /// <summary>Multiplies in decimal, so that 546.8 billions stay 546800000000.</summary>
        private static double Times(double value, double scale) => value < 1e15 ? (double)((decimal)value * (decimal)scale) : value * scale;

        private bool TryScale(NumberWord word, bool joined, bool begins)
        {
            if (_awaitsScale)
            {
                if (joined) return false;
                Total += _fraction * word.Value;
                (_awaitsScale, _lastScale, _fraction) = (false, word.Value, 0);
                return true;
            }

            if (begins && word.Class == NumberWordClass.Scales)
            {
                Vague = "thousands";
                return true;
            }

            if (begins && word.Class == NumberWordClass.ScaleOrDual)
            {
                Total = word.Value * 2;
                _lastScale = word.Value;
                return true;
            }

            if (_fraction > 0 && !joined && word.Value == _lastScale)
            {
                // "مليون ونصف المليون": the scale said again adds nothing.
                _fraction = 0;
                return true;
            }

            if (Current == 0)
            {
                // ألف after "ألف" multiplies (مليون مليون is rare, "ألف مليار" is not).
                if (!joined && Total > 0 && _lastScale > 0 && word.Value > _lastScale)
                {
                    Total *= word.Value;
                    _lastScale = word.Value;
                    return true;
                }

                if (!begins && !(joined && word.Value < _lastScale)) return false;
                Total += word.Value;
                _lastScale = word.Value;
                return true;
            }

            if (joined) return false;
            if (_lastScale != 0 && word.Value >= _lastScale) return false;
            Total += Times(Current, word.Value);
            Current = 0;
            _lastScale = word.Value;
            return true;
        }

        private bool TryFraction(NumberWord word, bool joined, bool begins)
        {
            if (begins)
            {
                _fraction = word.Value;
                _awaitsScale = true;
                return true;
            }

            if (!joined || _halved) return false;
            _halved = true;
            if (_lastScale > 0 && Current == 0)
            {
                Total += word.Value * _lastScale;
                _fraction = word.Value;
                return true;
            }

            if (Total != 0 || Current == 0) return false;
            // ثلاثة ونصف (مليار): a scale may still follow.
            Current += word.Value;
            return true;
        }

        private bool TryAfterVague(NumberWord word, bool joined)
        {
            if (joined) return false;
            switch (word.Class)
            {
                case NumberWordClass.Scale or NumberWordClass.Scales or NumberWordClass.ScaleOrDual or NumberWordClass.ThousandsVague when Vague != "thousands":
                    Vague = "thousands";
                    return true;
                case NumberWordClass.Dozens when Vague == "few":
                    Vague = "dozens";
                    return true;
                case NumberWordClass.Hundred or NumberWordClass.HundredsVague when Vague == "few":
                    Vague = "hundreds";
                    return true;
                case NumberWordClass.Ten when Vague == "few":
                    // بضعة عشر: between thirteen and nineteen.
                    return true;
                default:
                    return false;
            }
        }
    }
}
