using System.Runtime.InteropServices;

namespace Isnad.Compile;

/// <summary>Builds a minimal acyclic automaton from keys in ordinal order, each with a number (Daciuk and others 2000).</summary>
internal sealed class AutomatonBuilder
{
    private readonly Dictionary<State, int> _register = new(StateComparer.Instance);
    private readonly List<State> _states = [];
    private readonly List<State> _open = [new State()];
    private byte[] _last = [];

    /// <summary>Adds a key; keys come in strictly rising order.</summary>
    public void Add(ReadOnlySpan<byte> key, int value)
    {
        var common = key.CommonPrefixLength(_last);
        Close(common);
        for (var i = common; i < key.Length; i++) _open.Add(new State());
        _open[^1].Value = value + 1;
        _last = key.ToArray();
    }

    /// <summary>Arcs as <c>target:25 last:1 label:6</c>, a state's value first as label 0; the root's place comes back.</summary>
    public (uint[] Arcs, uint Root) Build()
    {
        Close(0);
        var root = Register(_open[0]);
        var place = new uint[_states.Count];
        var arcs = new List<uint>();
        for (var i = 0; i < _states.Count; i++)
        {
            var state = _states[i];
            place[i] = (uint)arcs.Count;
            if (state.Value > 0) arcs.Add(Pack(0, (uint)state.Value - 1, state.Arcs.Count == 0));
            for (var j = 0; j < state.Arcs.Count; j++) arcs.Add(Pack(state.Arcs[j].Label, place[state.Arcs[j].Target], j == state.Arcs.Count - 1));
        }

        return ([.. arcs], place[root]);
    }

    private static uint Pack(byte label, uint target, bool last)
    {
        if (target >= 1 << 25) throw new InvalidOperationException("the automaton outgrew its 25-bit places");
        return target << 7 | (last ? 64u : 0) | label;
    }

    private void Close(int depth)
    {
        while (_open.Count > depth + 1)
        {
            var state = _open[^1];
            _open.RemoveAt(_open.Count - 1);
            _open[^1].Arcs.Add((_last[_open.Count - 1], Register(state)));
        }
    }

    private int Register(State state)
    {
        ref var at = ref CollectionsMarshal.GetValueRefOrAddDefault(_register, state, out var known);
        if (known) return at;
        at = _states.Count;
        _states.Add(state);
        return at;
    }

    private sealed class State
    {
        public int Value { get; set; }

        public List<(byte Label, int Target)> Arcs { get; } = [];
    }

    private sealed class StateComparer : IEqualityComparer<State>
    {
        public static readonly StateComparer Instance = new();

        public bool Equals(State? x, State? y)
        {
            if (x!.Value != y!.Value || x.Arcs.Count != y.Arcs.Count) return false;
            for (var i = 0; i < x.Arcs.Count; i++) if (x.Arcs[i] != y.Arcs[i]) return false;
            return true;
        }

        public int GetHashCode(State state)
        {
            var hash = state.Value;
            foreach (var (label, target) in state.Arcs) hash = unchecked((hash * 31 + label) * 1000003 + target);
            return hash;
        }
    }
}
