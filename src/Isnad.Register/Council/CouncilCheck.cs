using System.Globalization;
using Isnad.Records;

namespace Isnad.Register.Council;

/// <summary>Holds claims about the Council against the register and says what it compared.</summary>
public static class CouncilCheck
{
    /// <summary>How long before a report an act may lie that the report tells without a day.</summary>
    private const int RecentDays = 31;

    /// <summary>Checks <paramref name="claim"/>.</summary>
    public static CouncilFinding Check(CouncilClaim claim, CouncilRegister register) =>
        claim.Symbol is { } symbol && claim.Kind != "article-99" ? BySymbol(claim, symbol, register)
        : claim.Kind == "article-99" ? Article99Check.Of(claim)
        : claim.Kind is "draft-rejected" or "veto" ? Rejected(claim, register)
        : claim.Votes is { For: not null } votes ? ByVote(claim, votes, register)
        : claim.Kind == "resolution-adopted" ? Adopted(claim, register)
        : new CouncilFinding(claim, CouncilVerdict.NotComparable, "it gives no symbol, count or vote", []);

    /// <summary>An item in a line: symbol, day, vote, what came of it.</summary>
    public static string Line(CouncilItem item) =>
        $"{item.Symbol}{(item.Kind == CouncilItemKind.Resolution && item.Draft is not null ? $" (draft {item.Draft})" : "")}, {item.Date:yyyy-MM-dd}, {item.Vote?.ToString() ?? "no vote known"}: {item.Outcome.Short}";

    private static CouncilFinding BySymbol(CouncilClaim claim, string symbol, CouncilRegister register)
    {
        if (register.Find(symbol) is not { } item) return new CouncilFinding(claim, CouncilVerdict.NotCovered, $"the register does not have {Symbols.Key(symbol)}", []);
        List<string> wrong = [];
        List<string> right = [];
        var outcome = item.Outcome;
        if (claim.Kind == "resolution-adopted") (outcome.Kind == OutcomeKind.Adopted ? right : wrong).Add($"it was {outcome.Short}");
        if (claim.Kind == "draft-rejected") (outcome.Rejected ? right : wrong).Add($"it was {outcome.Short}");
        if (claim.Kind == "veto") (outcome.Kind == OutcomeKind.Vetoed ? right : wrong).Add($"it was {outcome.Short}");
        if (claim.Votes is { } votes && item.Vote is { } vote) (Same(votes, vote) ? right : wrong).Add($"the vote was {vote}");
        if (claim.From is { } from && claim.To is { } to && item.Date is { } day) (from <= day && day <= to ? right : wrong).Add($"the day was {day:yyyy-MM-dd}");
        return wrong.Count > 0 ? new CouncilFinding(claim, CouncilVerdict.Differs, string.Join("; ", wrong) + $" ({outcome.Because})", [Line(item)])
            : new CouncilFinding(claim, CouncilVerdict.Agrees, right.Count > 0 ? string.Join("; ", right) : $"the register has it: {item.Title ?? item.Symbol}", [Line(item)]);
    }

    private static CouncilFinding Rejected(CouncilClaim claim, CouncilRegister register)
    {
        if (Covered(claim) is not { } span) return Vetoed(claim, register) ?? NotCovered(claim);
        var items = register.Where(span.From, span.To, claim.Topic).Where(i => i.Kind is CouncilItemKind.Draft or CouncilItemKind.Resolution).ToList();
        // "After four drafts the Council adopted …" counts to the resolution, whatever failed between it and the report.
        List<(DateOnly Day, string Words)> ends = [(claim.By!.Value, $"by {claim.By:yyyy-MM-dd}")];
        ends.AddRange(items.Where(i => i.Outcome.Kind == OutcomeKind.Adopted && i.Date <= claim.By).Reverse().Select(i => (i.Date!.Value, $"before {i.Symbol} of {i.Date:yyyy-MM-dd} was adopted")));
        var wanted = claim.Count ?? 1;
        (CouncilVerdict Verdict, string Because, List<CouncilItem> Items)? best = null;
        foreach (var (day, words) in ends)
        {
            var failed = items.Where(i => i.Outcome.Rejected && i.Date <= day && (claim.From is null || claim.To == claim.Published || i.Date >= claim.From || claim.Count > 1)).ToList();
            var vetoed = failed.Where(i => i.Outcome.Kind == OutcomeKind.Vetoed && Of(claim, i)).ToList();
            var counted = claim.Kind == "veto" ? vetoed : failed;
            var says = $"{words}: {failed.Count} drafts on {claim.Topic} rejected, of which {failed.Count(i => i.Outcome.Kind == OutcomeKind.Vetoed)} by veto and {failed.Count(i => i.Outcome.Kind == OutcomeKind.TooFewVotes)} for want of votes";
            if (counted.Count == wanted || claim.Count is null && counted.Count > 0) return new CouncilFinding(claim, CouncilVerdict.Agrees, says, Lines(failed));
            if (claim.Kind == "veto" && failed.Count == wanted && claim.Count is not null) says += "; the claim takes every rejection for a veto";
            best ??= (CouncilVerdict.Differs, $"{wanted} claimed; {says}", failed);
        }

        return new CouncilFinding(claim, best!.Value.Verdict, best.Value.Because, Lines(best.Value.Items));
    }

    /// <summary>A veto told near its day, such as one of an imported list; that none is found says nothing, as lists end.</summary>
    private static CouncilFinding? Vetoed(CouncilClaim claim, CouncilRegister register)
    {
        if (claim.Kind != "veto" || claim.Count > 1 || claim.By is not { } by) return null;
        var found = register.Where(claim.From ?? by.AddDays(-RecentDays), by, claim.Topic).Where(i => i.Outcome.Kind == OutcomeKind.Vetoed && Of(claim, i)).ToList();
        return found.Count == 0 ? null : new CouncilFinding(claim, CouncilVerdict.Agrees, string.Join("; ", found.Select(i => $"{i.Symbol} was {i.Outcome.Short} on {i.Date:yyyy-MM-dd}")), Lines(found));
    }

    /// <summary>Whether the veto is by a state that the claim names, where it names one that has a veto.</summary>
    private static bool Of(CouncilClaim claim, CouncilItem item)
    {
        var named = claim.States.Where(CouncilStates.IsPermanent).ToList();
        return named.Count == 0 || item.Outcome.VetoedBy.Any(v => named.Contains(CouncilStates.Of(v).Key));
    }

    private static CouncilFinding ByVote(CouncilClaim claim, VoteCount votes, CouncilRegister register)
    {
        if (claim.By is not { } by) return new CouncilFinding(claim, CouncilVerdict.NotComparable, "neither the act nor the report has a day", []);
        var near = register.Where(claim.From ?? by.AddDays(-RecentDays), by, claim.Topic).Where(i => i.Vote is not null && i.Kind != CouncilItemKind.Amendment).ToList();
        var same = near.Where(i => Same(votes, i.Vote!)).ToList();
        if (same.Count > 0) return new CouncilFinding(claim, CouncilVerdict.Agrees, $"{Written(votes)} is the vote on {string.Join(", ", same.Select(i => i.Symbol))}", Lines(same));
        return near.Count == 0 || Covered(claim) is null ? NotCovered(claim)
            : new CouncilFinding(claim, CouncilVerdict.Differs, $"{Written(votes)} is the vote on none of {near.Count} items of that time", Lines(near));
    }

    private static CouncilFinding Adopted(CouncilClaim claim, CouncilRegister register)
    {
        if (Covered(claim) is null) return NotCovered(claim);
        var by = claim.By!.Value;
        var adopted = register.Where(claim.From ?? by.AddDays(-RecentDays), by, claim.Topic).Where(i => i.Kind == CouncilItemKind.Resolution).ToList();
        return adopted.Count > 0
            ? new CouncilFinding(claim, claim.Count is null || claim.Count == adopted.Count ? CouncilVerdict.Agrees : CouncilVerdict.Differs,
                $"{adopted.Count} adopted from {claim.From ?? by.AddDays(-RecentDays):yyyy-MM-dd} to {by:yyyy-MM-dd}", Lines(adopted))
            : new CouncilFinding(claim, CouncilVerdict.Differs, $"no resolution on {claim.Topic} was adopted from {claim.From ?? by.AddDays(-RecentDays):yyyy-MM-dd} to {by:yyyy-MM-dd}", []);
    }

    private static Coverage? Covered(CouncilClaim claim) => claim.Topic is { } topic && claim.By is { } by ? Coverage.Of(topic, by) : null;

    private static CouncilFinding NotCovered(CouncilClaim claim) => new(claim, CouncilVerdict.NotCovered,
        claim.By is null ? "neither the act nor the report has a day" : claim.Topic is null ? "what it is about is not known"
            : $"the register does not have every item on {claim.Topic} at {claim.By:yyyy-MM-dd}", []);

    private static bool Same(VoteCount said, CouncilVote vote) =>
        (said.For is null || said.For == vote.Yes) && (said.Against is null || said.Against == vote.No) && (said.Abstain is null || said.Abstain == vote.Abstain);

    private static string Written(VoteCount votes) => string.Create(CultureInfo.InvariantCulture, $"{votes.For?.ToString(CultureInfo.InvariantCulture) ?? "?"}-{votes.Against?.ToString(CultureInfo.InvariantCulture) ?? "?"}-{votes.Abstain?.ToString(CultureInfo.InvariantCulture) ?? "?"}");

    private static List<string> Lines(IEnumerable<CouncilItem> items) => [.. items.Select(Line)];
}
