using Isnad.Records;
using Isnad.Register.Arms;
using Isnad.Text;

namespace Isnad.Register.Tests.Arms;

public class ClaimCheckTests
{
    private static readonly ArmsRelease Old = MadeUp.Release("2024-10-13", MadeUp.Register, MadeUp.Deliveries);
    private static readonly ArmsRelease New = MadeUp.Release("2026-05-18", MadeUp.Newer);

    private static readonly TransferClaim Claim = new()
    {
        Report = "r", Transfer = "T1", Words = "…", Supplier = "FRA", Recipient = "KEN", Parties = "فرنسا → كينيا", Status = "delivered",
    };

    [Fact]
    public void A_number_that_a_row_has_agrees() => Check(Claim with { Weapons = [Drone(12)] }).Verdict.ShouldBe(ArmsVerdict.Agrees);

    [Fact]
    public void A_number_that_no_row_has_differs_by_how_much()
    {
        var finding = Check(Claim with { Weapons = [Drone(15)] });

        finding.Verdict.ShouldBe(ArmsVerdict.Differs);
        finding.Because.ShouldContain("3 higher (+25.0 %)");
    }

    [Fact]
    public void A_claim_that_an_older_release_bears_out_says_which()
    {
        var finding = Check(Claim with { Weapons = [new Weapon { Span = default, Category = "anti-tank-missile", Sipri = "Missiles", Quantity = 40 }] }, Old, New with { Deals = [New.Deals[1] with { Ordered = new Estimate(60, false) }] });

        finding.Verdict.ShouldBe(ArmsVerdict.Agrees);
        finding.Because.ShouldContain("sipri 2024-10-13");
        finding.Because.ShouldContain("in the newest release, sipri 2026-05-18");
    }

    [Fact]
    public void Dollars_that_equal_tiv_are_a_unit_error()
    {
        var finding = Check(Claim with { Value = Dollars(26e6), From = 2011, To = 2013 }, Old);

        finding.Verdict.ShouldBe(ArmsVerdict.UnitError);
        finding.Because.ShouldContain("TIV 26 million");
    }

    [Fact]
    public void Dollars_near_tiv_are_a_unit_error_only_on_sipris_word()
    {
        var near = Claim with { Value = Dollars(25e6), From = 2011, To = 2013 };

        Check(near, Old).Verdict.ShouldBe(ArmsVerdict.NotCovered);
        var onSipri = Check(near with { Flags = ["tiv-as-money"] }, Old);
        onSipri.Verdict.ShouldBe(ArmsVerdict.UnitError);
        onSipri.Because.ShouldContain("another release");
    }

    [Fact]
    public void Small_arms_are_not_covered() =>
        Check(Claim with { Weapons = [new Weapon { Span = default, Category = "small-arms", Unroca = "SALW", Att = "2(1)(h)" }] }).Verdict.ShouldBe(ArmsVerdict.NotCovered);

    [Fact]
    public void Parties_without_rows_have_no_such_row() => Check(Claim with { Recipient = "GHA" }).Verdict.ShouldBe(ArmsVerdict.NoSuchRow);

    [Fact]
    public void A_claim_without_parties_is_not_comparable() =>
        Check(Claim with { Supplier = null, Recipient = null }).Verdict.ShouldBe(ArmsVerdict.NotComparable);

    [Fact]
    public void Hand_kept_money_is_compared_as_money()
    {
        var hand = ArmsRelease.Of("hand", "mine", [MadeUp.File(MadeUp.HandKept)]);

        Check(Claim with { Value = Dollars(30e6) }, hand).Verdict.ShouldBe(ArmsVerdict.Agrees);
        Check(Claim with { Value = Dollars(33e6) }, hand).Because.ShouldContain("3,000,000 higher (+10.0 %)");
    }

    [Fact]
    public void A_states_own_report_is_compared_by_number()
    {
        var un = ArmsRelease.Of("unroca", "2013", [MadeUp.File(MadeUp.UnRegister)]);

        Check(Claim with { Weapons = [new Weapon { Span = default, Category = "uav", Unroca = "IV", Quantity = 8 }] }, un).Verdict.ShouldBe(ArmsVerdict.Agrees);
        Check(Claim with { Weapons = [new Weapon { Span = default, Category = "engine", Sipri = "Engines" }] }, un).Verdict.ShouldBe(ArmsVerdict.NotCovered);
    }

    private static ArmsFinding Check(TransferClaim claim, params ArmsRelease[] releases) => ClaimCheck.Check(claim, releases.Length > 0 ? releases : [Old]);

    private static Weapon Drone(double quantity) => new() { Span = default, Category = "uav", Sipri = "Aircraft", Quantity = quantity };

    private static MoneyValue Dollars(double amount) => new() { Span = default(TextSpan), Amount = amount, Currency = "USD" };
}
