using Isnad.Text;

namespace Isnad.Names;

/// <summary>Bodies that a common noun names in reports on their war.</summary>
internal sealed partial class MentionPass
{
    /// <summary>The body that goes by this noun in the war that the report is on (التحالف in Yemen, in Syria); -1 where the report names neither or both alike.</summary>
    private int InTheatre(HeadNoun noun)
    {
        int best = -1, most = 0, second = 0;
        foreach (var theatre in _lexicon.Theatres)
        {
            if (!_lexicon.Entries[theatre.Entry].Heads.Contains(noun.Lemma)) continue;
            if (_document.Report.Published is { } day && string.CompareOrdinal(day, theatre.Since) < 0) continue;
            var named = _named ??= CountNamed();
            var count = 0;
            foreach (var party in theatre.Parties) count += named.GetValueOrDefault(party);
            if (count > most) (best, most, second) = (theatre.Entry, count, most);
            else second = Math.Max(second, count);
        }

        return most > second ? ActorOf(best) : -1;
    }

    /// <summary>How often the report names each state, by ISO code, and each listed body by its name.</summary>
    private Dictionary<string, int> CountNamed()
    {
        Dictionary<string, int> named = new(StringComparer.Ordinal);
        for (var i = 0; i < _words.Count; i++)
        {
            if (_words[i].Kind != WordKind.Arabic) continue;
            var name = Match(_lexicon.Names, i, bare: false);
            var entry = name.Found ? name.Value.Entry : Match(_lexicon.Nisba, i, bare: true) is { Found: true } nisba ? nisba.Value : -1;
            if (entry < 0) continue;
            var key = _lexicon.Entries[entry].Country ?? _lexicon.Entries[entry].Name;
            named[key] = named.GetValueOrDefault(key) + 1;
        }

        return named;
    }

    private Dictionary<string, int>? _named;
}
