using Isnad.Names;
using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>What stands at a word, answered in constant time: names, quotations, times.</summary>
internal sealed class ReadingIndex
{
    private readonly IReadOnlyList<Mention> _mentions;
    private readonly Marks[] _marks;
    private readonly Dictionary<int, Quotation> _quotations = [];
    private readonly Dictionary<int, int> _times = [];

    public ReadingIndex(ReadingContext context)
    {
        // Resolving a phrase may add mentions later; those read here are the report's own.
        _mentions = [.. context.Actors.Mentions];
        _marks = new Marks[context.Document.Words.Count];
        foreach (var mention in _mentions)
        {
            var mark = Marks.Mention;
            if (mention.Kind == MentionKind.Name) mark |= Marks.Name;
            mark |= context.Actors.Actors[mention.Actor].Kind switch
            {
                "state" or "place" => Marks.Place,
                "media" => Marks.Media,
                "person" => Marks.Person,
                _ => Marks.None,
            };
            for (var i = mention.Words.First; i < mention.Words.End && i < _marks.Length; i++) _marks[i] |= mark;
        }

        foreach (var quotation in context.Document.Quotations) _quotations.TryAdd(quotation.Words.First, quotation);
        foreach (var time in context.Times) _times.TryAdd(time.Words.First, time.Words.End);
    }

    [Flags]
    private enum Marks : byte
    {
        None = 0,
        Mention = 1,
        Name = 2,
        Place = 4,
        Media = 8,
        Person = 16,
    }

    /// <summary>Whether the word belongs to a mention of an actor.</summary>
    public bool HasMention(int word) => (_marks[word] & Marks.Mention) != 0;

    /// <summary>Whether the word stands inside a name.</summary>
    public bool InName(int word) => (_marks[word] & Marks.Name) != 0;

    /// <summary>Whether the word names a state or a place.</summary>
    public bool IsPlace(int word) => (_marks[word] & (Marks.Place | Marks.Name)) == (Marks.Place | Marks.Name);

    /// <summary>Whether the word names an outlet or agency.</summary>
    public bool IsMedia(int word) => (_marks[word] & Marks.Media) != 0;

    /// <summary>Whether the word names a person.</summary>
    public bool IsPerson(int word) => (_marks[word] & Marks.Person) != 0;

    /// <summary>The quotation that begins at this mark, or null.</summary>
    public Quotation? QuotationAt(int mark) => _quotations.TryGetValue(mark, out var quotation) ? quotation : null;

    /// <summary>Word after the time expression that begins at this word, or null.</summary>
    public int? TimeEnd(int word) => _times.TryGetValue(word, out var end) ? end : null;

    /// <summary>The mentions whose first word lies in <c>[from, to]</c>, in order.</summary>
    public IEnumerable<Mention> Mentions(int from, int to)
    {
        int low = 0, high = _mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_mentions[middle].Words.First < from) low = middle + 1; else high = middle;
        }

        for (; low < _mentions.Count && _mentions[low].Words.First <= to; low++) yield return _mentions[low];
    }
}
