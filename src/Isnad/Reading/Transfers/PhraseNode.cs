namespace Isnad.Reading.Transfers;

/// <summary>A state of the phrase automaton: the words that may follow, and what ends here.</summary>
internal sealed class PhraseNode
{
    private readonly Dictionary<string, PhraseNode> _light = new(StringComparer.Ordinal);
    private Dictionary<string, PhraseNode>? _exact;

    /// <summary>The kind that a phrase ending here names, or null where none ends.</summary>
    public WeaponKind? Kind { get; private set; }

    /// <summary>Whether the phrase names a weapon in any text.</summary>
    public bool Bare { get; private set; }

    public bool HasNext => _light.Count > 0 || _exact is { Count: > 0 };

    public PhraseNode? Next(string key) =>
        _exact is not null && _exact.TryGetValue(key, out var node) ? node
        : _light.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(LightKey.Of(key), out node) ? node : null;

    public PhraseNode Then(string key, bool exact)
    {
        var table = exact ? _exact ??= new(StringComparer.Ordinal) : _light;
        if (!table.TryGetValue(key, out var node)) table.Add(key, node = new PhraseNode());
        return node;
    }

    public void End(WeaponKind kind, bool bare)
    {
        if (Kind is null) (Kind, Bare) = (kind, bare);
        else Bare |= bare;
    }
}
