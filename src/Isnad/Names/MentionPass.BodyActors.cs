using Isnad.Text;

namespace Isnad.Names;

/// <content>Which actor a body or a people is: one that the report has named, or a new one.</content>
internal sealed partial class MentionPass
{
    private int Body(WordRange range, HeadNoun noun, string description, string role, string? country, int affiliation, string portfolio, Lead lead)
    {
        var key = "body:" + description + ":" + (country ?? (affiliation >= 0 ? affiliation.ToString(System.Globalization.CultureInfo.InvariantCulture) : ""));
        if (_byKey.TryGetValue(key, out var known))
        {
            // المركزي الروسي in the headline, البنك المركزي الروسي in the report: the fuller name.
            if (noun.Lemma.StartsWith("بنك ", StringComparison.Ordinal) && _table.Actors[known].Name.StartsWith("المركزي", StringComparison.Ordinal)) _table.Actors[known].Name = NameOf(range, lead);
            return known;
        }

        // البعثة الأممية is the mission of the United Nations that the report has named.
        if (affiliation >= 0 && lead.HasArticle && _table.Actors[affiliation] is { Kind: ActorKinds.Igo, Cameo: { } code })
            for (var i = _table.Actors.Count - 1; i >= 0; i--)
                if (i != affiliation && _table.Actors[i] is { Entry: >= 0, Cameo: { } own } part && own.StartsWith(code, StringComparison.Ordinal) && part.Heads.Contains(noun.Lemma)) return i;
        if (country is null && affiliation < 0)
            // Without a nationality it is the one named before with one.
            for (var i = _table.Actors.Count - 1; i >= 0; i--)
                if (_table.Actors[i].Description == description) return i;
        var kind = noun.Kind.Length == 0 ? ActorKinds.Organisation : noun.Kind;
        if (kind == ActorKinds.State) kind = ActorKinds.Organisation;
        var actor = new DocumentActor
        {
            Name = portfolio.Length > 0 && Folding.Key(NameOf(range, lead)).StartsWith(portfolio, StringComparison.Ordinal) ? "وزارة " + NameOf(range, lead) : NameOf(range, lead),
            Kind = kind, Country = country, Cameo = CameoOf(country, role, affiliation), HeadOf = affiliation,
            Portfolio = portfolio, Description = description,
        };
        actor.Heads.Add(noun.Lemma);
        return _byKey[key] = _table.Add(actor);
    }

    private int Population(WordRange range, HeadNoun noun, string? country, Lead lead)
    {
        var key = "people:" + noun.Lemma + ":" + country;
        if (!_byKey.TryGetValue(key, out var actor))
        {
            var role = noun.Role;
            actor = _table.Add(new DocumentActor
            {
                Name = NameOf(range, lead), Kind = noun.Kind is "" ? ActorKinds.Population : noun.Kind, Country = country,
                Cameo = CameoOf(country, role, -1), Anonymous = true,
            });
            _table.Actors[actor].Heads.Add(noun.Lemma);
            _byKey.Add(key, actor);
        }

        Record(range, actor, MentionKind.Description, lead);
        return actor;
    }
}
