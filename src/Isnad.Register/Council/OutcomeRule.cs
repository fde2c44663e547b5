using System.Globalization;

namespace Isnad.Register.Council;

/// <summary>Derives what came of an item from its vote under Article 27 of the Charter.</summary>
internal static class OutcomeRule
{
    /// <summary>From this day the Council had fifteen members and nine votes were needed; before, eleven and seven.</summary>
    private static readonly DateOnly Enlarged = new(1966, 1, 1);

    public static CouncilOutcome Of(CouncilItem item)
    {
        var outcome = Derive(item);
        var published = item.Published ?? "";
        var says = Says(published);
        return says is null || says == outcome.Kind || outcome.Kind == OutcomeKind.Unknown ? outcome
            : outcome with { Because = $"{outcome.Because}; the source says otherwise: {published}" };
    }

    private static CouncilOutcome Derive(CouncilItem item)
    {
        if (item.Kind is CouncilItemKind.Letter or CouncilItemKind.Meeting) return new CouncilOutcome(OutcomeKind.NoVote, [], "no vote is taken on it");
        if (item.Kind == CouncilItemKind.PresidentialStatement) return new CouncilOutcome(OutcomeKind.Adopted, [], "a statement by the President is agreed by all members without a vote");
        if (Says(item.Published ?? "") == OutcomeKind.Withdrawn && item.Vote is null) return new CouncilOutcome(OutcomeKind.Withdrawn, [], item.Published!);
        if (item.Vote is { } vote) return OfVote(item, vote);
        if (item.ListedVetoes.Count > 0)
            return new CouncilOutcome(OutcomeKind.Vetoed, Named(item.ListedVetoes), "a list of vetoes has it; the register does not have its vote");
        if (item.Kind == CouncilItemKind.Resolution) return new CouncilOutcome(OutcomeKind.Adopted, [], "it has a resolution's number; the register does not have its vote");
        return Says(item.Published ?? "") is { } said
            ? new CouncilOutcome(said, [], $"the source says so ({item.Published}); the register does not have its vote")
            : new CouncilOutcome(OutcomeKind.Unknown, [], "no source tells a vote");
    }

    private static CouncilOutcome OfVote(CouncilItem item, CouncilVote vote)
    {
        var needed = item.Date < Enlarged ? 7 : 9;
        var against = Named(vote.Of(Ballot.No).Where(CouncilStates.IsPermanent));
        if (vote.Yes < needed)
            return new CouncilOutcome(OutcomeKind.TooFewVotes, [], against.Count == 0
                ? string.Create(CultureInfo.InvariantCulture, $"{vote.Yes} in favour where {needed} are needed")
                : string.Create(CultureInfo.InvariantCulture, $"{vote.Yes} in favour where {needed} are needed; the votes against of permanent members ({string.Join(", ", against)}) are no veto, as the majority was missed without them"));
        if (against.Count > 0)
            return item.Procedural
                ? new CouncilOutcome(OutcomeKind.Adopted, [], $"{vote.Yes} in favour; on a matter of procedure the votes against of {string.Join(", ", against)} are no veto")
                : new CouncilOutcome(OutcomeKind.Vetoed, against, $"{vote.Yes} in favour reach the {needed} that are needed; on a matter of substance the vote against of a permanent member ({string.Join(", ", against)}) is a veto");
        if (vote.No == 0 || vote.Of(Ballot.No).Count() == vote.No || item.Kind == CouncilItemKind.Resolution)
            return new CouncilOutcome(OutcomeKind.Adopted, [], $"{vote.Yes} in favour reach the {needed} that are needed, no permanent member against");
        if (item.ListedVetoes.Count > 0)
            return new CouncilOutcome(OutcomeKind.Vetoed, Named(item.ListedVetoes), $"{vote.Yes} in favour, and a list of vetoes names who voted against");
        return Says(item.Published ?? "") is { } said
            ? new CouncilOutcome(said, [], $"{vote}; who voted against is not in the register, the source says: {item.Published}")
            : new CouncilOutcome(OutcomeKind.Unknown, [], $"{vote}: the majority was reached, but whether a permanent member voted against is not in the register");
    }

    private static OutcomeKind? Says(string published)
    {
        bool Has(string word) => published.Contains(word, StringComparison.OrdinalIgnoreCase);
        if (Has("withdrawn") || Has("not put to")) return OutcomeKind.Withdrawn;
        if (Has("veto") || Has("negative vote of")) return OutcomeKind.Vetoed;
        if (Has("required number") || Has("notAdopted") || Has("not adopted")) return OutcomeKind.TooFewVotes;
        return Has("adopted") ? OutcomeKind.Adopted : null;
    }

    /// <summary>Names as printed; the Soviet Union keeps its own, though its seat is the Russian Federation's.</summary>
    private static List<string> Named(IEnumerable<string> members) =>
        [.. members.Select(m => m == "USSR" || m.Contains("Soviet", StringComparison.OrdinalIgnoreCase) ? "USSR" : CouncilStates.Of(m).Name)];
}
