using System.Collections.Frozen;
using Isnad.Lexicons;
using Isnad.Text;

namespace Isnad.Reading.Events;

/// <summary>Where event words do not speak of politics and war: fixed phrases, sport, trade, accidents.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class Guards
{
    private readonly FrozenSet<(string, string)> _before;
    private readonly FrozenSet<(string, string)> _after;
    private readonly FrozenSet<string> _sport;
    private readonly FrozenSet<string> _trade;
    private readonly FrozenSet<string> _accident;

    private Guards()
    {
        var table = LexiconTable.Load("events/guards.tsv");
        int kind = table.Column("kind"), first = table.Column("first"), second = table.Column("second");
        FrozenSet<(string, string)> Pairs(string name) =>
            table.Rows.Where(r => r[kind] == name).Select(r => (Folding.Key(r[first]), Folding.Key(r[second]))).ToFrozenSet();
        FrozenSet<string> Words(string name) =>
            table.Rows.Where(r => r[kind] == name).Select(r => Folding.Key(r[first])).ToFrozenSet(StringComparer.Ordinal);
        _before = Pairs("before");
        _after = Pairs("after");
        _sport = Words("sport");
        _trade = Words("trade");
        _accident = Words("accident");
    }

    public static Guards Load() => new();

    /// <summary>Whether the word is part of a fixed phrase that is no event (وزير الحرب).</summary>
    public bool IsPhrase(Word? previous, Word word, Word? next) =>
        previous is not null && _before.Contains((previous.StemKey, word.StemKey)) || next is not null && _after.Contains((word.StemKey, next.StemKey));

    /// <summary>Whether the word tells of an accident or a natural death.</summary>
    public bool IsAccident(Word word) => _accident.Contains(word.StemKey);

    /// <summary>Whether the report is about sport or business: their words stand thick in it.</summary>
    public bool IsOffTopic(Document document)
    {
        int sport = 0, trade = 0;
        foreach (var word in document.Words)
        {
            if (_sport.Contains(word.StemKey) || _sport.Contains(word.Key)) sport++;
            if (_trade.Contains(word.StemKey)) trade++;
        }

        // One such word in forty, and more than a handful: seen in no report on war and diplomacy.
        return sport > 5 && sport * 40 > document.Words.Count || trade > 8 && trade * 40 > document.Words.Count;
    }
}
