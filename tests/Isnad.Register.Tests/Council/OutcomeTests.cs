using Isnad.Register.Council;

namespace Isnad.Register.Tests.Council;

public sealed class OutcomeTests
{
    [Fact]
    public void A_permanent_members_no_is_a_veto_only_when_nine_voted_yes()
    {
        Of(9, ["France"]).ShouldSatisfyAllConditions(o => o.Kind.ShouldBe(OutcomeKind.Vetoed), o => o.VetoedBy.ShouldBe(["France"]));
        Of(8, ["France"]).ShouldSatisfyAllConditions(o => o.Kind.ShouldBe(OutcomeKind.TooFewVotes), o => o.VetoedBy.ShouldBeEmpty(), o => o.Because.ShouldContain("no veto"));
    }

    [Fact]
    public void A_no_of_another_member_or_on_procedure_is_no_veto()
    {
        Of(9, ["Kenya"]).Kind.ShouldBe(OutcomeKind.Adopted);
        Of(9, ["France"], procedural: true).Kind.ShouldBe(OutcomeKind.Adopted);
    }

    [Fact]
    public void The_council_of_eleven_needed_seven()
    {
        Of(7, ["USSR"], year: 1950).ShouldSatisfyAllConditions(o => o.Kind.ShouldBe(OutcomeKind.Vetoed), o => o.VetoedBy.ShouldBe(["USSR"]));
        Of(7, ["USSR"], year: 1966).Kind.ShouldBe(OutcomeKind.TooFewVotes);
    }

    [Fact]
    public void Without_names_a_vote_against_leaves_it_open()
    {
        Item(10, 1, []).Outcome.Kind.ShouldBe(OutcomeKind.Unknown);
        (Item(10, 1, []) with { Published = "not adopted: negative vote of a permanent member" }).Outcome.Kind.ShouldBe(OutcomeKind.Vetoed);
        (Item(10, 1, []) with { ListedVetoes = ["UK"] }).Outcome.VetoedBy.ShouldBe(["United Kingdom"]);
    }

    [Fact]
    public void Withdrawn_letters_and_statements_have_no_vote()
    {
        var item = Item(0, 0, []) with { Vote = null };
        (item with { Published = "Withdrawn by its sponsors" }).Outcome.Kind.ShouldBe(OutcomeKind.Withdrawn);
        (item with { Kind = CouncilItemKind.Letter }).Outcome.Kind.ShouldBe(OutcomeKind.NoVote);
        (item with { Kind = CouncilItemKind.PresidentialStatement }).Outcome.Kind.ShouldBe(OutcomeKind.Adopted);
        item.Outcome.Kind.ShouldBe(OutcomeKind.Unknown);
    }

    [Fact]
    public void A_source_that_says_otherwise_is_quoted() =>
        (Item(8, 1, ["France"]) with { Published = "vetoed" }).Outcome.Because.ShouldContain("says otherwise: vetoed");

    private static CouncilOutcome Of(int yes, string[] no, bool procedural = false, int year = 2031) =>
        (Item(yes, no.Length, no, year) with { Procedural = procedural }).Outcome;

    private static CouncilItem Item(int yes, int against, string[] no, int year = 2031) => new()
    {
        Kind = CouncilItemKind.Draft, Symbol = "S/1", Date = new DateOnly(year, 2, 3), Sources = ["made up"],
        Vote = new CouncilVote(yes, against, 15 - yes - against, 0, [.. no.Select(m => new MemberVote(m, Ballot.No))]),
    };
}
