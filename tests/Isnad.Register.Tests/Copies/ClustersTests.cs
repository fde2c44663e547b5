using Isnad.Register.Copies;
using Isnad.Text;

namespace Isnad.Register.Tests.Copies;

public sealed class ClustersTests
{
    [Fact]
    public void Ties_of_one_size_chain_together() =>
        Clusters.Of([new Tie(1, 2, 0.9, 0.9), new Tie(2, 3, 0.9, 0.8), new Tie(5, 6, 0.7, 0.7)]).ShouldBe([[1, 2, 3], [5, 6]]);

    [Fact]
    public void A_cut_copy_joins_the_whole_one() => Clusters.Of([new Tie(1, 2, 1.0, 0.2)]).ShouldBe([[1, 2]]);

    [Fact]
    public void A_digest_of_strangers_ties_nobody_together() =>
        Clusters.Of([new Tie(1, 9, 1.0, 0.2), new Tie(2, 9, 1.0, 0.2), new Tie(2, 3, 0.9, 0.9)]).ShouldBe([[2, 3]]);

    [Theory]
    [InlineData("بيروت - رويترز: قال", "رويترز")]
    [InlineData("القدس المحتلة (أ ف ب) - قال", "وكالة الصحافة الفرنسية")]
    [InlineData("دبي ـ أ.ف.ب ـ قال", "وكالة الصحافة الفرنسية")]
    [InlineData("واس - الرياض قال", "واس")]
    [InlineData("قال الوزير لوكالة رويترز إن", null)]
    [InlineData("وقالت رويترز إن الوزير", null)]
    [InlineData("بنا الرجل بيتا", null)]
    public void An_agency_is_credited_in_the_places_of_credit_only(string body, string? agency)
    {
        var text = body + " شيئا طويلا جدا عن كل ما جرى في ذلك اليوم من أوله إلى آخره بلا نقصان";

        Agencies.Known.Of(null, text, 0, Tokens.Of(text))?.Name.ShouldBe(agency);
        if (agency is null) Agencies.Known.Of(null, text, 0, Tokens.Of(text)).ShouldBeNull();
    }

    [Fact]
    public void The_longest_passage_is_where_both_say_the_same()
    {
        const string Left = "بدأ الاجتماع متأخرا ثم اتفق الوفدان على تبادل الأسرى قبل نهاية الشهر في المعبر الشمالي";
        const string Right = "وفي النهاية اتفق الوفدان على تبادل الأسرى قبل نهاية الشهر كما قيل";

        var passage = ShingleSet.Of(Left).LongestPassage(ShingleSet.Of(Right))!.Value;

        passage.Here.Cut(Left).ShouldBe("اتفق الوفدان على تبادل الأسرى قبل نهاية الشهر");
        passage.There.Cut(Right).ShouldBe("اتفق الوفدان على تبادل الأسرى قبل نهاية الشهر");
    }
}
