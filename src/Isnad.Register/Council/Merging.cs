namespace Isnad.Register.Council;

/// <summary>Puts together what several sources tell of one item; where they disagree, the first stands and the others are named.</summary>
internal static class Merging
{
    public static CouncilItem Of(List<CouncilItem> told)
    {
        if (told.Count == 1) return told[0] with { Doubts = [.. Missing(told[0])] };
        // A vote by member tells more than counts, and counts more than none.
        var best = told.OrderByDescending(i => i.Vote is null ? 0 : i.Vote.Members.Count > 0 ? 2 : 1).First();
        List<string> doubts = [.. Missing(best)];
        foreach (var other in told)
        {
            if (ReferenceEquals(other, best)) continue;
            if (other.Date is not null && best.Date is not null && other.Date != best.Date)
                doubts.Add($"{string.Join(", ", other.Sources)} has {other.Date:yyyy-MM-dd}");
            if (other.Vote is { } vote && best.Vote is { } first && (vote.Yes, vote.No, vote.Abstain) != (first.Yes, first.No, first.Abstain))
                doubts.Add($"{string.Join(", ", other.Sources)} has the vote {vote}");
            if (other.ListedVetoes.Count > 0 && best.Vote is not null && best.Outcome.Kind != OutcomeKind.Vetoed)
                doubts.Add($"{string.Join(", ", other.Sources)} lists a veto by {string.Join(", ", other.ListedVetoes)}");
        }

        return best with
        {
            Kind = told.Exists(i => i.Kind == CouncilItemKind.Resolution) ? CouncilItemKind.Resolution : best.Kind,
            Draft = First(i => i.Draft),
            Date = best.Date ?? told.Find(i => i.Date is not null)?.Date,
            Meeting = First(i => i.Meeting),
            Title = First(i => i.Title),
            Agenda = First(i => i.Agenda),
            Published = First(i => i.Published),
            Procedural = told.Exists(i => i.Procedural),
            Sponsors = best.Sponsors.Count > 0 ? best.Sponsors : told.Find(i => i.Sponsors.Count > 0)?.Sponsors ?? [],
            ListedVetoes = told.Find(i => i.ListedVetoes.Count > 0)?.ListedVetoes ?? [],
            Subjects = [.. told.SelectMany(i => i.Subjects).Distinct(StringComparer.OrdinalIgnoreCase)],
            Languages = [.. told.SelectMany(i => i.Languages).Distinct(StringComparer.Ordinal)],
            Sources = [.. told.SelectMany(i => i.Sources).Distinct(StringComparer.Ordinal)],
            Doubts = doubts,
        };

        string? First(Func<CouncilItem, string?> of) => of(best) ?? told.Select(of).FirstOrDefault(t => t is not null);
    }

    /// <summary>Votes of which a source that names members leaves some out.</summary>
    private static IEnumerable<string> Missing(CouncilItem item)
    {
        if (item.Vote is not { Members.Count: > 0 } vote) yield break;
        foreach (var (ballot, count, words) in (IReadOnlyList<(Ballot, int, string)>)[(Ballot.Yes, vote.Yes, "in favour"), (Ballot.No, vote.No, "against"), (Ballot.Abstain, vote.Abstain, "abstaining")])
            if (vote.Of(ballot).Count() is var named && named < count) yield return $"{count} {words}, {named} of them named";
    }
}
