using Isnad.Reading;
using Isnad.Records;

namespace Isnad.Tests.Transfers;

public class TransferReaderTests
{
    private static readonly ReportReader Reader = ReportReader.Create();

    [Fact]
    public void A_sum_on_sipris_word_is_flagged()
    {
        var transfer = Read("وفقا لمعهد ستوكهولم الدولي لأبحاث السلام، زودت إسبانيا المغرب بنحو 40 مليون دولار من الأسلحة بين عامي 2012 و2015.");

        transfer.Value!.Amount.ShouldBe(40e6);
        (transfer.Value.Currency, transfer.Value.Approx).ShouldBe(("USD", "about"));
        (transfer.Years!.From, transfer.Years.To).ShouldBe(("2012", "2015"));
        transfer.Flags.ShouldContain("tiv-as-money");
    }

    [Fact]
    public void A_sum_on_anothers_word_is_not() => Read("باعت إسبانيا المغرب مدرعات عسكرية بقيمة 40 مليون دولار.").Flags.ShouldBeEmpty();

    [Fact]
    public void A_list_is_read_whole()
    {
        var transfer = Read("تسلمت مصر من إيطاليا فرقاطة وصواريخ مضادة للسفن، ومروحيات هجومية.");

        transfer.Weapons.Select(w => w.Category).ShouldBe(["ship", "missile", "helicopter"]);
    }

    [Fact]
    public void Reading_does_not_change_with_tashkeel_and_tatweel()
    {
        var plain = Read("زودت روسيا الجزائر بدبابات.");
        var marked = Read("زوّدت روسيا الجزائر بدبّابـات.");

        marked.RecipientIds.ShouldBe(plain.RecipientIds);
        marked.Weapons[0].Category.ShouldBe(plain.Weapons[0].Category);
    }

    [Theory]
    [InlineData("سلمت فرنسا لبنان صواريخ ـ تاو ـ")]
    [InlineData("سلمت فرنسا لبنان صواريخ من طراز")]
    [InlineData("صفقة")]
    [InlineData("من صفقة لدى")]
    [InlineData("زودت ب")]
    [InlineData("تسلم")]
    public void Broken_sentences_are_read_without_complaint(string sentence) =>
        Reader.Read(Report.Of(null, sentence)).Report.Text.ShouldBe(sentence);

    private static ArmsTransfer Read(string sentence) => Reader.Read(Report.Of(null, sentence, published: "2021-03-01")).Transfers.ShouldHaveSingleItem();
}
