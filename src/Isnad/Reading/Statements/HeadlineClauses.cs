using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>The clauses of a headline, where the subject stands before its verb (قصف على الميناء وموسكو تنفي) and و joins clause to clause.</summary>
internal sealed class HeadlineClauses(ReadingContext context, StatementLexicon lexicon, CueFinder cues, SourcePhrase phrases)
{
    private readonly IReadOnlyList<Word> _words = context.Document.Words;

    /// <summary>Whether the word stands in the headline, outside any quotation.</summary>
    public bool Holds(int at) => context.Document.HasTitle && _words[at] is { Paragraph: 0, QuoteDepth: 0 };

    /// <summary>Whether و with a subject and its verb begins a clause at this word.</summary>
    public bool Begins(int at, int limit, bool reports)
    {
        if (!Holds(at) || at == 0 || !Joins(at) || VerbBehind(at, limit) is not (var verb and > 0)) return false;
        return !reports || cues.At(verb) is { IsFinite: true };
    }

    /// <summary>The subject of a verb in the present that stands behind it in a clause of its own, or whose name the tagger took for another word; null where the sentence's own rules find it.</summary>
    public WordRange? Subject(Cue cue)
    {
        var verb = cue.Words.First;
        if (!Holds(cue.At) || cue.HasConjunction || cue.First.Form != CueForm.Present || verb == 0) return null;
        var start = Start(verb);
        for (var i = verb - 1; i > start && i > verb - 8; i--)
        {
            if (!Joins(i) || VerbBehind(i, verb + 1) != verb)
            {
                if (IsVerb(i) || Signs.IsRelative(_words[i])) break;
                continue;
            }

            // والصين وروسيا تعارضان: both.
            while (cue.Plural && i > start + 1 && phrases.InName(i) && phrases.InName(i - 1) && _words[i].HasConjunction && _words[i - 1].HasConjunction) i--;
            // وزراء مصر والسودان يدعون، شكوك في العدالة والتنمية ترجح: without a verb before it و may join names and things.
            // والفحوصات تؤكد: things show.
            if (_words[i].HasArticle && !phrases.CanSpeak(i, verb)) break;
            if (HasVerb(start, i) || (!phrases.CanSpeak(start, i) || _words[start].Has(Features.VerbalNoun)) && IsParty(i) || !cue.Plural && !cue.Feminine && IsPerson(i)) return new WordRange(_words[i].Key is "و" ? i + 1 : i, verb);
            break;
        }

        // هادي يدعو: a name that looks like another word.
        return verb == start + 1 && _words[start].Kind == WordKind.Arabic && (!phrases.CanSpeak(start, verb) && IsNamedBelow(_words[start]) || LooksLikeVerb(_words[start]))
            // كهرباء غزة تهدد: the field, which announces nothing.
            || start + 1 < verb && lexicon.Headlines.IsMinistry(_words[start]) && lexicon.Headlines.IsAnnouncing(cue.First.Verb) && InPlace(start + 1) && !HasVerb(start, verb)
            // الأوقاف المصرية تطالب: the field with the state's adjective.
            || start + 2 == verb && lexicon.Headlines.IsField(_words[start]) && lexicon.Headlines.IsAnnouncing(cue.First.Verb) && _words[start + 1] is { HasArticle: true, HasConjunction: false, HasPreposition: false } of && of.Form.EndsWith("ية", StringComparison.Ordinal) && cue.Feminine
            || start + 1 < verb && (_words[start].Kind == WordKind.Number || _words[start].Pos == PartOfSpeech.Numeral) && _words[start + 1].Kind == WordKind.Arabic && !lexicon.Headlines.IsDead(_words[start + 1]) && cue.Plural && !HasVerb(start, verb)
            ? new WordRange(start, verb) : null;
    }

    /// <summary>… وتتوقع، … ويتهم: the subject of the verb that the joined one goes on from; null where it has one behind it or the headline gives none.</summary>
    public WordRange? Carried(Cue cue)
    {
        var verb = cue.Words.First;
        if (!Holds(cue.At) || !cue.HasConjunction || cue.First.Form != CueForm.Present || verb == 0) return null;
        var start = Start(verb);
        if (start == verb && verb > 1) start = Start(verb - 1);
        for (var i = verb - 1; i > start; i--)
        {
            if (!IsVerb(i) || Signs.IsRelative(_words[i - 1]) || _words[i].HasConjunction || (lexicon.Roles.Of(_words[i - 1]) & (WordRole.Opener | WordRole.Negation)) != 0) continue;
            if (_words[i].Has(Features.Perfect) || _words[i].Key[0] is not ('ي' or 'ت') || _words[i].Key[0] == 'ت' != cue.Feminine) continue;
            // هدنة تضمن: an indefinite noun is described by its verb.
            var first = start;
            for (var k = i - 1; k > start; k--)
                if (Joins(k) && VerbBehind(k, i + 1) == i)
                {
                    first = k;
                    break;
                }

            return HasVerb(first, i) || !phrases.CanSpeak(first, i) || Signs.Attached(_words[first]) != Takes.None || Signs.Preposition(_words[first]) != Takes.None ? null : new WordRange(first, i);
        }

        return null;
    }

    /// <summary>قصف على الميناء ودمشق تنفي: a verb without words of its own takes up the clause before; null where it is no such verb.</summary>
    public Draft? Bare(Cue cue, int limit, WordRange? subject, List<Draft> drafts)
    {
        if (!Holds(cue.At) || cue.HasConjunction || cue.At + 1 < limit && !Begins(cue.At + 1, limit, reports: false) || subject is not { } who || Before(who.First) is not { } taken) return null;
        // … تتهم الجيش بالقصف والخرطوم تنفي: what was said there.
        if (drafts.FindLast(d => d.Cue.First >= taken.First && d.Cue.End <= taken.End && d.Content is { } said && said.End <= taken.End) is { } told) taken = told.Content!.Value;
        foreach (var reading in cue.Readings)
            if (reading is { Form: CueForm.Present, Verb: { Gate: CueGate.Open or CueGate.Human or CueGate.Claim, Act: "deny" or "promise" or "accuse" or "praise" or "confirm" } verb }) return new Draft { Cue = cue.Words, Source = who, Content = taken, Act = verb.Act };
        return null;
    }

    /// <summary>The clause before one that begins here.</summary>
    private WordRange? Before(int at)
    {
        var end = at;
        while (end > 0 && (_words[end - 1].Kind == WordKind.Punctuation && !Signs.IsQuote(_words[end - 1]) && !Signs.IsCloseBracket(_words[end - 1]) || _words[end - 1].Key is "و")) end--;
        if (end < 3) return null;
        var start = Start(end);
        return end - start > 2 ? new WordRange(start, end) : null;
    }

    /// <summary>First word behind the last mark that ends a part of the headline.</summary>
    private int Start(int at)
    {
        var first = context.Document.Paragraphs[0].First;
        while (at > first && !Signs.IsStop(_words[at - 1]) && !Signs.IsColon(_words[at - 1]) && _words[at - 1] is not { Kind: WordKind.Punctuation, Form: "|" or "/" or "//" }) at--;
        return at;
    }

    /// <summary>Whether the word is و with a definite noun, a name, or a quoted name behind it.</summary>
    private bool Joins(int at)
    {
        var word = _words[at];
        if (word.Key is "و" && at + 1 < _words.Count) return Signs.IsQuote(_words[at + 1]) || phrases.InName(at + 1);
        if (word.Kind != WordKind.Arabic || word.Key.Length < 3 || word.Key[0] != 'و' || (lexicon.Roles.Of(word) & (WordRole.Time | WordRole.Adjunct | WordRole.Contrast | WordRole.Negation)) != 0) return false;
        // وبري يدعو، وخبراء يحذرون: right before a verb of saying an indefinite noun opens its clause too, whatever it looks like.
        if (at + 1 < _words.Count && cues.At(at) is null && cues.At(at + 1) is { IsFinite: true, HasConjunction: false, Negated: false, First: { Form: CueForm.Present, Verb.Gate: CueGate.Open or CueGate.Human } } && (word.HasConjunction || !word.Known) && Signs.Preposition(word) == Takes.None && word.Pos is not (PartOfSpeech.Particle or PartOfSpeech.Pronoun)) return true;
        if (!word.HasConjunction || word.Pos == PartOfSpeech.Verb && word.Known && !phrases.InName(at)) return false;
        if (word.HasPreposition) return false;
        return word.HasArticle && word.Pos != PartOfSpeech.Adjective || phrases.InName(at) || (lexicon.Roles.OfStem(word) & (WordRole.Human | WordRole.Body)) != 0;
    }

    /// <summary>The verb in the present that the noun phrase from here on is the subject of; 0 where another word comes first.</summary>
    private int VerbBehind(int at, int limit)
    {
        var open = 0;
        for (var i = at + 1; i < limit && i <= at + 6; i++)
        {
            var word = _words[i];
            if (Signs.IsQuote(word)) open++;
            if (word.Kind == WordKind.Punctuation && !Signs.IsQuote(word) || Signs.IsRelative(word) || (lexicon.Roles.Of(word) & (WordRole.Opener | WordRole.Contrast)) != 0) return 0;
            if (phrases.InName(i)) continue;
            if (word.HasConjunction || word.HasPreposition || Signs.Preposition(word) != Takes.None) return 0;
            if (word.Pos == PartOfSpeech.Verb && word.Known && word.Has(Features.Imperfect) || cues.At(i) is { IsFinite: true, First.Form: CueForm.Present }) return open % 2 == 0 ? i : 0;
            if (word.Pos == PartOfSpeech.Verb) return 0;
        }

        return 0;
    }

    private bool IsVerb(int at)
    {
        if (phrases.InName(at)) return false;
        var word = _words[at];
        // تركيا تواصل: right behind a name a word of this shape is no noun.
        return word.Pos == PartOfSpeech.Verb && (word.Known || word.Has(Features.Imperfect)) || cues.At(at) is { IsFinite: true }
            || at > 0 && phrases.InName(at - 1) && word is { Kind: WordKind.Arabic, HasArticle: false, HasConjunction: false, HasPreposition: false, Key: ['ت' or 'ي', _, _, _, ..] } && (word.Pos is PartOfSpeech.Verb or PartOfSpeech.Unknown || word.Has(Features.VerbalNoun));
    }

    private bool HasVerb(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (IsVerb(i)) return true;
        return false;
    }

    /// <summary>باحث يطالب, هادي يدعو: before a verb a word of this shape is no verb.</summary>
    private static bool LooksLikeVerb(Word word) => word is { Pos: PartOfSpeech.Verb, Key: [_, 'ا', _, _, ..], HasConjunction: false } && !word.Has(Features.Imperfect);

    private bool InPlace(int at)
    {
        if (phrases.IsPlace(at)) return true;
        foreach (var place in context.Places)
        {
            if (place.Words.First > at) break;
            if (place.Words.Contains(at)) return true;
        }

        return false;
    }

    private bool IsParty(int at) => phrases.InName(at) && (at == 0 || !phrases.InName(at - 1)) || _words[at].Key is "و" || (lexicon.Roles.OfStem(_words[at]) & (WordRole.Human | WordRole.Body)) != 0 || _words[at].HasArticle && phrases.CanSpeak(at, at + 1);

    private bool IsPerson(int at) => phrases.NamesPerson(new WordRange(at, at + 1)) || (lexicon.Roles.OfStem(_words[at]) & WordRole.Human) != 0;

    private bool IsNamedBelow(Word name)
    {
        for (var i = context.Document.Paragraphs[0].End; i < _words.Count; i++)
            if (_words[i].StemKey == name.StemKey && phrases.InName(i) && phrases.NamesPersonAt(i)) return true;
        return false;
    }
}
