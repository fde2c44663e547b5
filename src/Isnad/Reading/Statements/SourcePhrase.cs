using Isnad.Names;
using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Statements;

/// <summary>Finds where the noun phrase of whoever speaks begins and ends.</summary>
internal sealed partial class SourcePhrase(ReadingContext context, StatementLexicon lexicon, CueFinder cues, ReadingIndex index)
{
    private static readonly CueVerb Quoting = new("ذكر", Takes.Clause | Takes.Quote, CueObject.None, "assert", CueGate.Open);
    private readonly IReadOnlyList<Word> _words = context.Document.Words;

    /// <summary>The written preposition that a word is; علي behind an office or inside a name is the name.</summary>
    public Takes Preposition(int at)
    {
        var preposition = Signs.Preposition(_words[at]);
        // كل من يفكر: who, no preposition.
        if (preposition == Takes.Min && at > 0 && Signs.Bare(_words[at - 1]) is "كل" or "لكل" or "بكل") return Takes.None;
        if (preposition != Takes.Ala || _words[at].Form.EndsWith('ى')) return preposition;
        return InName(at) || at > 0 && (lexicon.Roles.OfStem(_words[at - 1]) & WordRole.Human) != 0 ? Takes.None : preposition;
    }

    /// <summary>إن that no preposition and no adverb of time governs: it opens the words of the verb of saying, not those of the noun before it.</summary>
    public bool OpensAlone(int at) => _words[at].Key is "ان" or "انه" or "انها" or "انهم" && at > 0 && Signs.Preposition(_words[at - 1]) == Takes.None && (lexicon.Roles.Of(_words[at - 1]) & WordRole.Adjunct) == 0 && Signs.Bare(_words[at - 1]) is not ("قبل" or "بعد" or "منذ" or "دون" or "الا" or "غير");

    /// <summary>من أجل، من خلال، عن طريق، على لسان: a preposition of two words, which opens no content.</summary>
    public bool IsCompound(int at, int limit) => at + 1 < limit && (Signs.Bare(_words[at]) is "عن" && _words[at + 1].Key is "طريق" or "كثب" || Signs.Bare(_words[at]) is "علي" && _words[at + 1].Key is "لسان" or "هامش" or "يد" or "ايدي" || Signs.Bare(_words[at]) is "من" && _words[at + 1].Key is "اجل" or "خلال" or "دون" or "جراء" or "ثم" or "جديد" or "حيث" or "بين" or "ضمن" or "طرف");

    /// <summary>كل من تسول له نفسه ذلك بأن: the opener behind the clause of كل من; null where the phrase is another.</summary>
    public int? WhoeverEnd(int at, int limit)
    {
        if (at + 2 >= limit || _words[at].Key is not ("كل" or "جميع") || _words[at + 1].Key is not "من" || _words[at + 2].Pos != PartOfSpeech.Verb) return null;
        for (var i = at + 3; i < limit && i < at + 24; i++)
            if ((lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0) return i;
        return null;
    }

    /// <summary>The preposition written onto a word; before a name that the tagger does not know (لهولاند) it is told by the name.</summary>
    public Takes Attached(int at)
    {
        var attached = Signs.Attached(_words[at]);
        // هدد برد قاس: an answer, no cold.
        if (_words[at].Key is "برد" && at + 1 < _words.Count && (_words[at + 1].Kind == WordKind.Arabic || Signs.IsQuote(_words[at + 1])) && !index.InName(at)) return Takes.Bi;
        if (attached != Takes.None)
        {
            // بترايوس, لاغارد: the letter is the name's own.
            foreach (var mention in index.Mentions(at, at))
                if (mention is { Kind: MentionKind.Name, Skip: 0 } && mention.Words.First == at && !_words[at].HasArticle && context.Actors.Actors[mention.Actor].IsPerson) return Takes.None;
            return attached;
        }

        if (_words[at].Key[0] is not 'ل' || !index.InName(at)) return attached;
        foreach (var mention in index.Mentions(at, at))
            if (mention is { Kind: MentionKind.Name, Skip: 1 }) return Takes.Li;
        return Takes.None;
    }

    /// <summary>Word after the time expression that begins at this word, or null where none does.</summary>
    public int? TimeEnd(int at) => index.TimeEnd(at);

    /// <summary>The source that begins at <paramref name="first"/>, read up to the first sign that the clause goes on.</summary>
    public int Scan(int first, int limit, CueVerb verb)
    {
        // بيان صدر عن مكتب رئيس الوزراء: a document with whose it is.
        var at = Math.Min(Math.Max(first, context.Actors.DocumentEnd(first)), limit);
        while (at < limit)
        {
            var word = _words[at];
            if (Signs.IsQuote(word))
            {
                if (!Opens(at)) break;
                if (NameQuoteEnd(at, limit) is not { } end) break;
                at = end;
                continue;
            }

            if (Signs.IsOpenBracket(word))
            {
                at = BracketEnd(at, limit);
                continue;
            }

            // د. سمير الغندور، م/ فلان: the point of a title belongs to the name.
            if (word is { Kind: WordKind.Punctuation, Form: "." or "/" } && at > first && Signs.IsTitleLetter(_words[at - 1]) && at + 1 < limit && _words[at + 1].Kind == WordKind.Arabic)
            {
                at++;
                continue;
            }

            if (word.Kind == WordKind.Punctuation)
            {
                if (!(Signs.IsComma(word) || Signs.IsDash(word)) || at == first) break;
                if (!Apposition(at, limit, verb)) break;
                at++;
                continue;
            }

            var role = lexicon.Roles.Of(word);
            if (at > first && IsDayBefore(at, limit)) break;
            // المصدر الذي لم يكشف عن هويته: what he is called by.
            if (at > first && Signs.IsRelative(word) && AnonymityEnd(at + 1, limit) is { } unnamed)
            {
                at = unnamed;
                continue;
            }

            if (at > first && StopsAt(at, word, role, limit, verb) && !(Attached(at) == Takes.None && InOffice(first, at)) && !BeforeHolder(first, at)) break;
            if (at == first && (role & (WordRole.Opener | WordRole.Time)) != 0) break;
            at++;
        }

        while (at > first + 1 && (_words[at - 1].Kind == WordKind.Punctuation && !Signs.IsQuote(_words[at - 1]) && !Signs.IsCloseBracket(_words[at - 1]) || verb.Object == CueObject.None && Signs.IsRelative(_words[at - 1]) || Signs.Preposition(_words[at - 1]) != Takes.None && !InName(at - 1))) at--;
        return at;
    }

    /// <summary>Whom استنادا إلى or نقلا عن names here, or null.</summary>
    public WordRange? Quoted(int at, int limit)
    {
        if (at + 2 >= limit) return null;
        var preposition = Preposition(at + 1);
        if (!(_words[at].Key is "استنادا" && preposition == Takes.Ila || _words[at].Key is "نقلا" && preposition == Takes.An) || !CanSpeak(at + 2, limit)) return null;
        return new WordRange(at + 2, Math.Max(Scan(at + 2, limit, Quoting), at + 3));
    }

    /// <summary>Word after the plain noun phrase that begins here.</summary>
    public int NounPhrase(int first, int limit)
    {
        var phrase = context.Phrases.NounPhrase(first, PhraseScope.Complement);
        return phrase.IsEmpty ? first + 1 : Math.Min(phrase.End, limit);
    }

    /// <summary>
    /// Word after words about the speaker's anonymity (طلب عدم ذكر اسمه، لم يكشف عن هويته، شريطة عدم الكشف عن اسمه) with the reason that may follow,
    /// or null where none begin here.
    /// </summary>
    public int? AnonymityEnd(int at, int limit)
    {
        if (at >= limit || lexicon.Roles.AnonymityBegins(_words[at]) is false && _words[at].Key is not ("لم" or "لا" or "دون" or "بدون" or "مع")) return null;
        for (var i = at + 1; i < limit && i < at + 9; i++)
        {
            if (_words[i].Kind == WordKind.Punctuation && !Signs.IsQuote(_words[i])) return null;
            if (!IsIdentity(_words[i])) continue;
            var end = i + 1;
            while (end < limit && _words[end].Pos == PartOfSpeech.Adjective) end++;
            return end;
        }

        return null;
    }

    /// <summary>رفض أن يكشف عن هويته، أن يذكر اسمه: whether what is withheld from here is who one is.</summary>
    public bool IsIdentity(int at, int limit) => at < limit && IsIdentity(_words[at]) || at + 1 < limit && Signs.Preposition(_words[at]) == Takes.An && IsIdentity(_words[at + 1]);

    private static bool IsIdentity(Word word) => word.Key is "اسمه" or "اسمها" or "اسمهم" or "اسمهما" or "اسمايهم" or "اسماوهم" or "اسماءهم" or "اسماوهما" or "هويته" or "هويتها" or "هويتهم" or "هوياتهم" or "هويتهما"
        or "الاسم" or "الهويه" or "الاسماء" or "بالاسم" or "باسمه" or "باسمها" or "باسمهم" or "تسميته" or "تسميتها" or "تسميتهم";

    /// <summary>Whether a phrase names a person.</summary>
    public bool NamesPerson(WordRange phrase)
    {
        foreach (var mention in index.Mentions(phrase.First, phrase.End - 1))
            if (mention.Kind == MentionKind.Name && context.Actors.Actors[mention.Actor].IsPerson) return mention.Words.First <= phrase.First + 1;
        return false;
    }

    /// <summary>Whether a word belongs to the name of a person.</summary>
    public bool NamesPersonAt(int at) => index.IsPerson(at);

    /// <summary>Whether a word stands inside a name.</summary>
    public bool InName(int at) => index.InName(at);

    /// <summary>Whether a listed name that is no outlet's begins at the word (الوكالة الدولية للطاقة الذرية).</summary>
    private bool NamesOther(int at)
    {
        foreach (var mention in index.Mentions(at, at))
            if (mention.Kind == MentionKind.Name && mention.Words.First == at && context.Actors.Actors[mention.Actor] is { Entry: >= 0, Kind: not ActorKinds.Media }) return true;
        return false;
    }

    /// <summary>Whether an outlet or agency is named here.</summary>
    public bool IsMedia(int at) => index.IsMedia(at);

    /// <summary>Whether the name of a person ends right before a word.</summary>
    public bool EndsName(int at)
    {
        foreach (var mention in index.Mentions(Math.Max(0, at - 20), at - 1))
            if (mention.Kind == MentionKind.Name && mention.Name.End == at && context.Actors.Actors[mention.Actor].IsPerson) return true;
        return false;
    }

    public bool IsPlace(int at) => index.IsPlace(at);
}
