using Isnad.Names;
using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>Who speaks in each statement, decided when all are read: a phrase that says less than the report does elsewhere means whom it says more of there.</summary>
internal sealed class Identities(ReadingContext context, StatementLexicon lexicon)
{
    private readonly IReadOnlyList<Word> _words = context.Document.Words;
    private readonly Dictionary<WordRange, IReadOnlyList<int>> _who = [];

    /// <summary>The actors who speak in each draft, drafts in the order of their cues.</summary>
    public IReadOnlyList<int>[] Of(List<Draft> drafts)
    {
        List<(WordRange Phrase, int Actor)> speakers = [];
        foreach (var draft in drafts)
        {
            if (PhraseOf(draft) is not { } phrase || _who.ContainsKey(phrase)) continue;
            var actors = context.Actors.ResolveSpeaker(phrase, KindOf(phrase));
            _who.Add(phrase, actors);
            if (actors is [var one]) speakers.Add((phrase, one));
            // مصدر أمني ومصدر طبي: each has spoken.
            else
                foreach (var mention in context.Actors.Mentions)
                    if (mention.Kind != MentionKind.Nisba && phrase.Contains(mention.Words.First) && actors.Contains(mention.Actor)) speakers.Add((mention.Words, mention.Actor));
        }

        speakers.Sort((a, b) => a.Phrase.First != b.Phrase.First ? a.Phrase.First.CompareTo(b.Phrase.First) : a.Phrase.End.CompareTo(b.Phrase.End));
        for (var i = 0; i < speakers.Count; i++)
        {
            var (phrase, actor) = speakers[i];
            if (!_who.ContainsKey(phrase)) continue;
            var who = context.Actors.Identify(phrase, actor, speakers);
            if (who == actor) continue;
            speakers[i] = (phrase, who);
            _who[phrase] = [who];
        }

        foreach (var draft in drafts)
            if (PhraseOf(draft) is { Count: 1 } these && _words[these.First].Key is "هولاء" && _who[these].Count == 0 && LastSeveral(these.First, speakers) is >= 0 and var several) _who[these] = [several];
        foreach (var draft in drafts)
            if (draft.Source is { Count: 1 } alone && LastOfName(alone.First, drafts) is { } family && _who[family].Count == 1 && !_who[alone].SequenceEqual(_who[family])) _who[alone] = _who[family];
        if (context.Document.HasTitle) Headlines(drafts);
        for (var i = 0; i < drafts.Count; i++)
            if (PhraseOf(drafts[i]) is { } phrase && (IsDocument(phrase.First) || _words[phrase.First].Enclitic is not null) && IssuersOf(drafts, i, phrase) is { Count: > 0 } issuers) _who[phrase] = issuers;
        var result = new IReadOnlyList<int>[drafts.Count];
        for (var i = 0; i < drafts.Count; i++) result[i] = Speakers(drafts[i]);
        return result;
    }

    /// <summary>وأبلغ شقيق الأسير رامي العمري …. وأشار العمري: the phrase before of one man who speaks that ends with the same last name; null where none does.</summary>
    private WordRange? LastOfName(int at, List<Draft> drafts)
    {
        if (_words[at] is not { HasArticle: true, HasConjunction: false, HasPreposition: false } name || !name.Form.EndsWith('ي')) return null;
        WordRange? last = null;
        foreach (var draft in drafts)
        {
            if (draft.Source is not { Count: > 2 } source || source.First > at) continue;
            // الجيش الليبي: an adjective of what it stands behind.
            if (_words[source.End - 1].Key == name.Key && !(_words[source.End - 2] is { HasArticle: true, Known: true, Pos: PartOfSpeech.Noun } && !_words[source.End - 2].Has(Features.Human)) && (lexicon.Roles.OfStem(_words[source.First]) & WordRole.Human) != 0) last = source;
        }

        return last;
    }

    /// <summary>ويرى مراقبون أن …. وأكد هؤلاء أن: those who spoke last, where they are several people; -1 where one did, or sources.</summary>
    private int LastSeveral(int before, List<(WordRange Phrase, int Actor)> speakers)
    {
        for (var i = speakers.Count - 1; i >= 0; i--)
        {
            var (phrase, actor) = speakers[i];
            if (phrase.First >= before) continue;
            return _words[phrase.First].Has(Features.Plural) && _words[phrase.First].StemKey is not "مصادر" && !IsDocument(phrase.First) && _words[before].Paragraph - _words[phrase.First].Paragraph <= 1 ? actor : -1;
        }

        return -1;
    }

    /// <summary>خبير: النفط سيرتفع: of several whom a headline's description fits, he who says so below; nobody by name where another says it and he nothing.</summary>
    private void Headlines(List<Draft> drafts)
    {
        foreach (var draft in drafts)
        {
            if (PhraseOf(draft) is not { } phrase || _words[phrase.First].Paragraph != 0 || draft.Content is not { } content || _who[phrase] is not [var who] || !context.Actors.Actors[who].IsPerson || IsNamedIn(phrase)) continue;
            int best = 0, other = -1;
            bool speaks = false, says = false;
            var words = default(WordRange);
            foreach (var body in drafts)
            {
                if (PhraseOf(body) is not { } below || _words[body.Cue.First].Paragraph == 0 || _who[below] is not [var speaker]) continue;
                var shared = body.Content is { } told ? Signs.Shared(_words, content, told) : 0;
                if (speaker == who) (speaks, says) = (true, says || shared > 0);
                else if (shared > best) (best, other, words) = (shared, speaker, below);
            }

            if (says || best == 0) continue;
            if (SaysAll(phrase, words) && (!context.Actors.Actors[other].IsPerson || (lexicon.Roles.OfStem(_words[phrase.First]) & WordRole.Human) != 0))
            {
                context.Actors.Move(phrase, who, other);
                _who[phrase] = [other];
            }
            else if (!speaks && !HasNisba(phrase) && context.Actors.Describe(phrase, who) is { Count: 1 } own) _who[phrase] = own;
        }
    }

    private bool IsNamedIn(WordRange phrase)
    {
        foreach (var mention in context.Actors.Mentions)
            if (mention.Kind == MentionKind.Name && phrase.Contains(mention.Words.First) && context.Actors.Actors[mention.Actor].IsPerson) return true;
        return false;
    }

    private bool HasNisba(WordRange phrase)
    {
        foreach (var mention in context.Actors.Mentions)
            if (mention.Kind is MentionKind.Nisba or MentionKind.Name && phrase.Contains(mention.Words.First)) return true;
        return false;
    }

    private bool SaysAll(WordRange phrase, WordRange other)
    {
        for (var i = phrase.First; i < phrase.End; i++)
        {
            var found = _words[i].Kind != WordKind.Arabic;
            for (var j = other.First; j < other.End && !found; j++) found = _words[j].StemKey == _words[i].StemKey;
            if (!found) return false;
        }

        return true;
    }

    private static WordRange? PhraseOf(Draft draft) => draft.Source ?? draft.Speaker?.Source;

    private IReadOnlyList<int> Speakers(Draft draft)
    {
        // واتهم كل منهما الآخر: both.
        if (draft.Source is { Count: 2 } each && _words[each.First].Key is "كل" && _words[each.First + 1].Key is "منهما") return context.Actors.ResolvePair(draft.Cue.First);
        var speakers = PhraseOf(draft) is { } phrase ? _who[phrase] : [];
        // أكد خبيران أن …، وقللا: the two who spoke before, unnamed.
        if (draft is { Source: null, Dual: true } && PhraseOf(draft) is { } two && _words[two.First] is { HasArticle: false } pair && pair.Has(Features.Dual)) return speakers;
        // وأكدا أن: two speak.
        return draft.Source is null && speakers.Count != 2 && draft.Dual && context.Actors.ResolvePair(draft.Cue.First) is { Count: 2 } both ? both : speakers;
    }

    /// <summary>
    /// وجاء في بيان، وأضاف البيان: whose statement a document is that nobody's name stands with: his who spoke last in one, and without the article, or where nobody has,
    /// the body's whose words stand right before; empty where the document says whose it is or no such words stand there.
    /// </summary>
    private IReadOnlyList<int> IssuersOf(List<Draft> drafts, int at, WordRange phrase)
    {
        if (phrase.Count == 1 && OwnWords(drafts, at, phrase.First) is { Count: > 0 } own) return own;
        if (phrase.Count > 1 && !(phrase.Count == 2 && _words[phrase.End - 1].Pos == PartOfSpeech.Adjective)) return [];
        var stem = StemOf(phrase.First);
        for (var i = at - 1; i >= 0; i--)
        {
            var before = drafts[i];
            if (before.Cue.First > phrase.First) continue;
            // وجاء في بيان …. وجاء في البيان: the text whose words were told before.
            if (PhraseOf(before) is { } earlier && earlier.First < phrase.First && IsDocument(earlier.First) && StemOf(earlier.First) == stem && _words[phrase.First].HasArticle && _who[earlier] is [var writer] && !Folding.Key(context.Actors.Actors[writer].Name).Contains(stem, StringComparison.Ordinal)) return [writer];
            if ((before.Venue?.First ?? VenueBehind(before)) is not (>= 0 and var venue) || !IsSame(StemOf(venue), stem) || PhraseOf(before) is not { } speaker || IsDocument(speaker.First) || _who[speaker] is not { Count: > 0 } issuers) continue;
            // أكدت الوزارة وفقا لوكالة الأنباء في بيان: the text is hers, not the agency's.
            if (before.Venue is null && issuers is [var outlet] && context.Actors.Actors[outlet].Kind == ActorKinds.Media) continue;
            // ونشرت المنظمة بيانا. وقال البيان: another text than that in which he spoke.
            for (var w = before.Venue?.End ?? venue + 1; w < phrase.First; w++)
                if (_words[w] is { Kind: WordKind.Arabic, HasArticle: false, Enclitic: null } text && (text.StemKey == stem || text.StemKey == stem + "ا")) return [];
            // A state issues no report where somebody else has been found for it.
            return issuers is [var state] && context.Actors.Actors[state].Kind == ActorKinds.State && _who[phrase] is [var found] && context.Actors.Actors[found].Entry >= 0 ? [] : issuers;
        }

        if (stem != "بيان" || _who[phrase] is not [var document] || context.Actors.Actors[document] is not { Entry: < 0 } paper || !Folding.Key(paper.Name).Contains("بيان", StringComparison.Ordinal)) return [];
        for (var i = at - 1; i >= 0; i--)
        {
            if (drafts[i].Cue.First > phrase.First) continue;
            if (_words[phrase.First].Sentence - _words[drafts[i].Cue.First].Sentence > 1 || PhraseOf(drafts[i]) is not { } speaker || _who[speaker] is not [var body] || (lexicon.Roles.OfStem(_words[speaker.First]) & WordRole.Document) != 0 && !IsDocument(speaker.First)) return [];
            return context.Actors.Actors[body].Kind is ActorKinds.Government or ActorKinds.Organisation or ActorKinds.Igo or ActorKinds.ArmedGroup or ActorKinds.State or ActorKinds.Company ? [body] : [];
        }

        return [];
    }

    /// <summary>بحسب تصريحاته، وفق روايتها: who spoke last, where he is of the gender that the pronoun says; empty where the words are no one's own.</summary>
    private IReadOnlyList<int> OwnWords(List<Draft> drafts, int at, int word)
    {
        if (_words[word].Enclitic is not ("ه" or "ها") || _words[word].StemKey is not ("تصريحات" or "تصريح" or "حديث" or "كلم" or "كلمه" or "رواي" or "روايه" or "شهاد" or "شهاده" or "افاد" or "افاده" or "اقوال" or "قول" or "تغريد" or "تغريده" or "تعبير" or "وصف" or "راي")) return [];
        for (var i = at - 1; i >= 0; i--)
        {
            if (drafts[i].Cue.First > word) continue;
            if (_words[word].Sentence - _words[drafts[i].Cue.First].Sentence > 1 || PhraseOf(drafts[i]) is not { } speaker || _who[speaker] is not [var who] || speaker.First == word) return [];
            return context.Actors.Actors[who].IsPerson ? [who] : [];
        }

        return [];
    }

    private string StemOf(int at) => (_words[at].HasArticle && Signs.Bare(_words[at]).StartsWith("ال", StringComparison.Ordinal) ? Signs.Bare(_words[at])[2..] : Signs.Bare(_words[at])).ToString();

    /// <summary>بحسب ما أعلنت الرئاسة في بيان: the document behind who speaks in it; -1 where none stands there.</summary>
    private int VenueBehind(Draft draft)
    {
        if (draft.Source is not { } source) return -1;
        for (var i = source.End; i + 1 < _words.Count && i < source.End + 3 && _words[i].Sentence == _words[source.First].Sentence; i++)
            if (_words[i].Key == "في" && IsDocument(i + 1)) return i + 1;
        return -1;
    }

    /// <summary>بيان، بيانها: the same noun, with whose it is written on it or not.</summary>
    private static bool IsSame(string venue, string stem) => venue == stem || venue.StartsWith(stem, StringComparison.Ordinal) && venue[stem.Length..] is "ه" or "ها" or "هم";

    private bool IsDocument(int at) => StemOf(at) is "بيان" or "بيانها" or "بيانه" or "تقريرها" or "تقريره" or "تقرير" or "رساله" or "مذكره" or "بلاغ" or "برقيه" or "خطاب";

    /// <summary>The kind of an actor whom only this phrase names.</summary>
    private string KindOf(WordRange source)
    {
        var at = source.First;
        while (at < source.End - 1 && (_words[at].Kind == WordKind.Punctuation || Signs.Bare(_words[at]) is "احد" or "احدي" or "بعض" or "عدد" or "كل" or "من" or "هذا" or "هذه")) at++;
        return (lexicon.Roles.OfStem(_words[at]) & WordRole.Speaker) switch
        {
            WordRole.Body or WordRole.Document or (WordRole.Body | WordRole.Document) => ActorKinds.Organisation,
            _ => ActorKinds.Person,
        };
    }
}
