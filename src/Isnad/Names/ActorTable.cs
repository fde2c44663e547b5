using Isnad.Records;
using Isnad.Text;

namespace Isnad.Names;

/// <summary>The actors of one report: every mention found and resolved, and the way from a noun phrase to its actors.</summary>
/// <remarks>Belongs to one reading of one report; not thread-safe.</remarks>
internal sealed class ActorTable
{
    private readonly List<Mention> _mentions = [];
    private readonly List<DocumentActor> _actors = [];
    private readonly MentionPass? _pass;

    /// <summary>A table without actors.</summary>
    public ActorTable()
    {
    }

    internal ActorTable(MentionPass pass) => _pass = pass;

    /// <summary>Mentions in order of their first word.</summary>
    public IReadOnlyList<Mention> Mentions => _mentions;

    /// <summary>The actors, in the order of their indexes.</summary>
    public IReadOnlyList<DocumentActor> Actors => _actors;

    /// <summary>
    /// The actors that the noun phrase names: one, or several for a coordination or a dual (الجانبان); a titled or described person not
    /// met before becomes a new actor; empty where the phrase is no actor (never a guess).
    /// </summary>
    public IReadOnlyList<int> Resolve(WordRange phrase) => _pass?.Resolve(phrase) ?? [];

    /// <summary>
    /// Who speaks, in a noun phrase that a verb of saying has for its subject: as <see cref="Resolve"/>, and where that finds nobody an actor of its own,
    /// known by the phrase alone. <paramref name="kind"/> is the kind that such an actor has.
    /// </summary>
    public IReadOnlyList<int> ResolveSpeaker(WordRange phrase, string kind)
    {
        if (_pass is null) return [];
        if (_pass.NamedFirst(phrase) is >= 0 and var named) return [named];
        var known = _pass.Resolve(phrase);
        if (_pass.Short(phrase) is >= 0 and var shortened) return [shortened];
        if (_pass.NamedLast(phrase, known) is >= 0 and var last) return [last];
        if (_pass.OfTwoOffices(phrase) is >= 0 and var holder) return [holder];
        if (known.Count == 0) return _pass.DescribeSpeaker(phrase, kind);
        if (known is not [var only]) return _pass.Lengthen(phrase, known);
        if (_pass.Elsewhere(phrase, only) is >= 0 and var elsewhere) return [elsewhere];
        if (_pass.IsPartOf(phrase, only)) return _pass.DescribeSpeaker(phrase, kind);
        if (_pass.SomeOf(phrase, only) is >= 0 and var some) return [some];
        if (_pass.IsBeside(phrase, only)) return _pass.DescribeSpeaker(phrase, kind);
        if (_pass.IsOneOf(phrase, only)) return _pass.DescribeSpeaker(phrase, ActorKinds.Person);
        if (_pass.SaysTooLittle(phrase, only) && !_pass.Widen(phrase, only)) return _pass.DescribeSpeaker(phrase, kind);
        if (_pass.SaysMore(phrase, only)) return _pass.DescribeSpeaker(phrase, kind);
        if (_actors[only].NameKeys.Length > 0) _pass.TakeOffice(only, phrase.First);
        _pass.Narrow(phrase, only);
        return _pass.NamedWhole(phrase, _pass.Lengthen(phrase, known));
    }

    /// <summary>Whom a speaker's phrase means, now that all who speak are known (see <see cref="MentionPass.Identify"/>); its mentions there become his.</summary>
    public int Identify(WordRange phrase, int actor, IReadOnlyList<(WordRange Phrase, int Actor)> speakers)
    {
        if (_pass is null) return actor;
        var who = _pass.Identify(phrase, actor, speakers);
        if (who != actor) Move(phrase, actor, who);
        return who;
    }

    /// <summary>An actor of a phrase's own in the place of one that it was thought to mean.</summary>
    internal IReadOnlyList<int> Describe(WordRange phrase, int instead)
    {
        var described = _pass?.DescribeSpeaker(phrase, ActorKinds.Person) ?? [];
        if (described is [var own] && own != instead) Move(phrase, instead, own);
        return described;
    }

    /// <summary>The mentions of an actor within a phrase become another's.</summary>
    internal void Move(WordRange phrase, int from, int to)
    {
        for (var i = 0; i < _mentions.Count; i++)
            if (_mentions[i].Actor == from && phrase.Contains(_mentions[i].Words.First)) _mentions[i] = _mentions[i] with { Actor = to };
    }

    /// <summary>Word after a document that begins at a word, with the body whose words it holds; the word itself where none does.</summary>
    public int DocumentEnd(int word) => _pass?.DocumentEnd(word) ?? word;

    /// <summary>The two who are the subject of a dual verb that names none (وأكدا أن); empty where the report names no two before it.</summary>
    public IReadOnlyList<int> ResolvePair(int verb) => _pass?.ResolvePair(verb) ?? [];

    /// <summary>Actors in the record's form; <c>A1</c> is index 0.</summary>
    public IReadOnlyList<Actor> ToRecord()
    {
        if (_pass is null) return [];
        var spans = new List<TextSpan>[_actors.Count];
        foreach (var mention in _mentions) (spans[mention.Actor] ??= []).Add(_pass.SpanOf(mention));
        var actors = new Actor[_actors.Count];
        for (var i = 0; i < actors.Length; i++)
        {
            var actor = _actors[i];
            actors[i] = new Actor
            {
                Id = IdOf(i), Name = actor.Name, NameEn = actor.NameEn, Kind = actor.Kind, Country = actor.Country, Cameo = actor.Cameo,
                Wikidata = actor.Wikidata, HeadOf = actor.HeadOf < 0 ? null : IdOf(actor.HeadOf), Mentions = spans[i] ?? [],
            };
        }

        return actors;
    }

    /// <summary>The record id of an actor index.</summary>
    public static string IdOf(int actor) => $"A{actor + 1}";

    internal int Add(DocumentActor actor)
    {
        _actors.Add(actor);
        return _actors.Count - 1;
    }

    internal void Add(Mention mention)
    {
        var at = _mentions.Count;
        // A phrase may be read again as part of a longer one.
        for (var i = at - 1; i >= 0 && i >= at - 8; i--)
            if (_mentions[i].Words == mention.Words && _mentions[i].Actor == mention.Actor) return;
        while (at > 0 && _mentions[at - 1].Words.First > mention.Words.First) at--;
        _mentions.Insert(at, mention);
    }

    /// <summary>Takes the adjective of a nationality back that turned out to be a last name; false where none stands at the word.</summary>
    internal bool Withdraw(int word)
    {
        var at = _mentions.FindIndex(m => m.Kind == MentionKind.Nisba && m.Words == new WordRange(word, word + 1));
        if (at < 0) return false;
        _mentions.RemoveAt(at);
        return true;
    }

    /// <summary>Numbers the actors in the order of their first mentions; those without one go.</summary>
    /// <returns>The new number of each actor, -1 for one that went.</returns>
    internal int[] Renumber()
    {
        var number = new int[_actors.Count];
        Array.Fill(number, -1);
        List<DocumentActor> kept = [];
        void Keep(int actor)
        {
            if (number[actor] >= 0) return;
            number[actor] = kept.Count;
            kept.Add(_actors[actor]);
        }

        foreach (var mention in _mentions) Keep(mention.Actor);
        // Whom a kept actor acts for is kept too: a spokesman's movement may be named by its adjective alone.
        for (var i = 0; i < kept.Count; i++)
            if (kept[i].HeadOf >= 0) Keep(kept[i].HeadOf);
        for (var i = 0; i < _mentions.Count; i++) _mentions[i] = _mentions[i] with { Actor = number[_mentions[i].Actor] };
        foreach (var actor in kept) actor.HeadOf = actor.HeadOf < 0 ? -1 : number[actor.HeadOf];
        _actors.Clear();
        _actors.AddRange(kept);
        return number;
    }
}
