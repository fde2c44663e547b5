using Isnad.Register.Arms;

namespace Isnad.Register.Tests.Arms;

public class QueryTests
{
    private static readonly ArmsRelease Both = MadeUp.Release("2024-10-13", MadeUp.Register, MadeUp.Deliveries);

    [Fact]
    public void Orders_join_deliveries_by_name_and_by_numbers()
    {
        var joined = DealJoin.Of(Both);

        (joined[0].Match, joined[0].Deliveries.Count).ShouldBe((MatchKind.Name, 2));
        (joined[1].Match, joined[1].Deliveries[0].DealId).ShouldBe((MatchKind.Numbers, "102"));
        joined[2].Match.ShouldBe(MatchKind.None);
    }

    [Fact]
    public void Orders_join_deliveries_by_id_where_both_have_one() =>
        DealJoin.Of(MadeUp.Release("2022-07-28", MadeUp.Legacy, MadeUp.Deliveries)).ShouldHaveSingleItem().Match.ShouldBe(MatchKind.Id);

    [Fact]
    public void The_register_is_asked_by_party_code_category_and_years()
    {
        TradeRegister.Find(Both, new RegisterQuery { Recipient = "KEN", Supplier = "France" }).Count.ShouldBe(2);
        TradeRegister.Find(Both, new RegisterQuery { Category = "Missiles" }).ShouldHaveSingleItem().Deal.Designation.ShouldBe("Dard");
        TradeRegister.Find(Both, new RegisterQuery { From = 2014, To = 2014 }).ShouldHaveSingleItem().Deal.Designation.ShouldBe("Hache");
    }

    [Fact]
    public void Tiv_by_party_adds_published_delivery_values_and_says_so()
    {
        var table = TivTables.ByParty(Both, TivFlow.Exports);

        table.Basis.ShouldBe(TivTables.Deliveries);
        table.Lines[0].Name.ShouldBe("France");
        table.Lines[0].Years.ShouldBe(new Dictionary<int, double> { [2011] = 8, [2012] = 16, [2013] = 2 });
        TivTables.Shares(table)[1].ShouldBe(("Italy", 2, 2d / 28));
    }

    [Fact]
    public void A_published_table_goes_before_a_sum_of_deliveries()
    {
        var release = MadeUp.Release("2022-07-28", MadeUp.TivTable, MadeUp.Deliveries);

        TivTables.ByParty(release, TivFlow.Exports).Basis.ShouldBe(TivTables.Published);
        TivTables.ByParty(release, TivFlow.Imports, counterpart: "France").Lines[0].ShouldSatisfyAllConditions(l => l.Name.ShouldBe("Kenya"), l => l.Total.ShouldBe(26));
    }

    [Fact]
    public void Deals_over_several_years_are_never_split()
    {
        var sum = TivTables.Between(MadeUp.Release("r", MadeUp.Register), "France", "Kenya", 2012, 2013).ShouldNotBeNull();

        (sum.Low, sum.High, sum.Basis).ShouldBe((2, 26, TivTables.Deals));
    }

    [Fact]
    public void Tiv_by_category_follows_the_deliveries() =>
        TivTables.ByCategory(Both, recipient: "Kenya").Lines.Select(l => (l.Name, l.Total)).ShouldBe([("Aircraft", 24), ("Artillery", 2), ("Missiles", 2)]);

    [Fact]
    public void Releases_differ_deal_by_deal()
    {
        var changes = ReleaseDiff.Of(MadeUp.Release("2024-10-13", MadeUp.Register), MadeUp.Release("2026-05-18", MadeUp.Newer));

        changes.Select(c => (c.Kind, (c.New ?? c.Old)!.Designation)).ShouldBe(
        [
            (ChangeKind.Renamed, "Faucon-9"), (ChangeKind.Revised, "Dard"), (ChangeKind.Added, "Nuage-2"), (ChangeKind.Renamed, "Sahm"), (ChangeKind.Removed, "Hache"),
        ]);
        changes[1].Fields.Select(f => f.Field).ShouldBe(["number delivered", "delivery years", "TIV delivered"]);
    }

    [Fact]
    public void A_release_differs_from_itself_in_nothing() => ReleaseDiff.Of(Both, Both).ShouldBeEmpty();
}
