namespace Isnad.Text.Syntax;

/// <content>What may open a phrase.</content>
internal sealed partial class NounPhraseReader
{
    /// <summary>Reads what may open a phrase: a detached proclitic, a quoted name, a demonstrative, a number, a noun.</summary>
    private int Begin(int first, int limit, ref State s)
    {
        var p = first;
        if (IsLoneProclitic(p)) p++;
        if (p < limit && p > first && document.Words[p].Form is "ـ" or "") p++;
        if (p >= limit) return first;
        if (IsOpen(p) && IsQuoteMark(p))
        {
            var end = QuotedName(p, limit);
            if (end == p) return first;
            (s.Head, s.Last, s.Closed, s.Named, s.InName) = (p + 1, p + 1, true, false, false);
            return end;
        }

        p = Quantifier(p, limit, ref s);
        if (p >= limit) return p;
        if (tags[p].Pos == PartOfSpeech.Demonstrative)
        {
            var after = p + 1;
            if (after < limit && tags[after].Article && tags[after].Nominal && !tags[after].Attached) p = after;
            else
            {
                s.Head = s.Last = p;
                s.Closed = true;
                return after;
            }
        }

        ref readonly var t = ref tags[p];
        if (t.Pos == PartOfSpeech.Numeral && !s.Counting) p = Number(p, limit, ref s);
        if (s.Counting)
        {
            if (p < limit && IsOpen(p) && IsQuoteMark(p) && QuotedName(p, limit) is var quoted && quoted > p)
            {
                (s.Head, s.Last, s.Closed) = (p + 1, p + 1, true);
                return quoted;
            }

            if (p >= limit || !CountedHere(p))
            {
                s.Head = s.Last = p - 1;
                s.Closed = true;
                return p;
            }
        }
        else if (VerbAsName(p, limit))
        {
            TakeName(p, ref s);
            return p + 1;
        }
        else if (!CanHead(p)) return first;

        if (p > 0 && !t.Known && !t.Article && !t.Attached && !s.Counting && t.Pos is PartOfSpeech.Noun or PartOfSpeech.Adjective && tags[p - 1].Is(Kinds.SayVerb)) TakeName(p, ref s);
        else TakeNoun(p, ref s);
        s.CountedNoun = s.Counting;
        s.Counting = false;
        if (tags[p].Tanwin && !s.InName) s.Described = true;
        return p + 1;
    }

    /// <summary>أكثر من 16، ما لا يقل عن 115، نحو 30: only before a number.</summary>
    private int Quantifier(int p, int limit, ref State s)
    {
        var q = p;
        if (document.Words[p].Form is "ما" or "بما" && p + 3 < limit && tags[p + 1].Pos is PartOfSpeech.Negation or PartOfSpeech.Verb)
        {
            q = tags[p + 1].Pos == PartOfSpeech.Negation ? p + 3 : p + 2;
            if (q < limit && tags[q].Pos == PartOfSpeech.Preposition) q++;
        }
        else if (tags[p].Is(Kinds.Approx) || document.Words[p].Form is "حوالي" or "حوالى" or "نحو" or "قرابة" or "زهاء" || document.Words[p].StemForm is "أكثر" or "أقل" or "اكثر" or "اقل")
        {
            q = p + 1;
            if (q < limit && document.Words[q].Form == "من") q++;
        }

        return q > p && q < limit && tags[q].Pos == PartOfSpeech.Numeral ? Number(q, limit, ref s) : p;
    }

    private int Number(int p, int limit, ref State s)
    {
        s.Counting = true;
        p++;
        while (p < limit && tags[p].Pos == PartOfSpeech.Numeral) p++;
        return p;
    }

    private bool CountedHere(int p)
    {
        ref readonly var t = ref tags[p];
        return t.Nominal && !t.Attached && !t.Is(Kinds.SayParticiple | Kinds.Time);
    }

    private bool CanHead(int p)
    {
        ref readonly var t = ref tags[p];
        if (t.Is(Kinds.Emphatic)) return false;
        if (t.Is(Kinds.SayParticiple) && !t.Is(Kinds.Title | Kinds.Body | Kinds.Person)) return false;
        return t.Nominal || t.Pos == PartOfSpeech.Numeral || document.Words[p].Form is "من" && t.Pos == PartOfSpeech.Relative;
    }
}
