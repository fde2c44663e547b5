using Isnad.Records;
using Isnad.Text;

namespace Isnad.Tests.Language;

/// <summary>How text falls into tokens.</summary>
public class TokenTests
{
    private static readonly TextAnalysis Analysis = TextAnalysis.Create();

    [Theory]
    [InlineData("أصيب بـ30 شظية", "أصيب ب 30 شظية")]
    [InlineData("وقال لـ«رويترز» أمس", "وقال ل « رويترز » أمس")]
    [InlineData("عضو في الـ\"ناتو\"", "عضو في ال \" ناتو \"")]
    [InlineData("بلغ ٢٫٥ مليار", "بلغ 2٫5 مليار")]
    [InlineData("قيمتها 10،5 مليار", "قيمتها 10،5 مليار")]
    [InlineData("في عام 2014،15 قتيلا", "في عام 2014 ، 15 قتيلا")]
    [InlineData("عدد 4.‏436 لاجئا", "عدد 4.436 لاجئا")]
    [InlineData("نقلت أ.ف.ب عن مصدر", "نقلت أ.ف.ب عن مصدر")]
    [InlineData("قال د. سمير", "قال د . سمير")]
    [InlineData("مقاتلات F-16 وإس-300", "مقاتلات F-16 وإس - 300")]
    [InlineData("قال،إن", "قال ، إن")]
    [InlineData("دعـــم كامل", "دعم كامل")]
    [InlineData("بيروت ـ الحرة", "بيروت ـ الحرة")]
    [InlineData("قال &quot;نعم&quot;&nbsp;ثم", "قال \" نعم \" ثم")]
    [InlineData("انظر https://example.org/a?b=1 هنا", "انظر https://example.org/a?b=1 هنا")]
    [InlineData("ریال کردي", "ريال كردي")]
    [InlineData("سلاﻻ", "سلالا")]
    public void Text_falls_into_tokens(string text, string forms) =>
        string.Join(' ', Analysis.Analyse(Report.Of(null, text)).Words.Select(w => w.Form)).ShouldBe(forms);

    [Fact]
    public void A_clitic_before_a_number_is_a_preposition_of_its_own()
    {
        var words = Analysis.Analyse(Report.Of(null, "أصيب بـ30 شظية")).Words;
        words[1].Pos.ShouldBe(PartOfSpeech.Preposition);
        words[1].Proclitics.ShouldBe(Proclitics.None);
        words[1].Lemma.ShouldBe("ب");
    }

    [Fact]
    public void The_stem_of_a_vowelled_word_is_cut_at_its_letters()
    {
        const string Text = "وَالمَدْرَسَةُ";
        Analysis.Analyse(Report.Of(null, Text)).Words[0].Stem.Cut(Text).ShouldBe("مَدْرَسَةُ");
    }

    [Theory]
    [InlineData("قتل ثلاثة جنود في انفجار عبوة.", true)]
    [InlineData("قتل الجيش ثلاثة مسلحين في كمين.", false)]
    [InlineData("اعتقل خمسة ناشطين في العاصمة.", true)]
    [InlineData("اعتقلت الشرطة خمسة ناشطين.", false)]
    public void The_sentence_tells_passive_from_active(string text, bool passive) =>
        Analysis.Analyse(Report.Of(null, text)).Words[0].Has(Features.LikelyPassive).ShouldBe(passive);

    [Fact]
    public void A_damma_marks_the_passive()
    {
        var words = Analysis.Analyse(Report.Of(null, "قُتل جندي")).Words;
        words[0].Has(Features.Passive).ShouldBeTrue();
        words[0].Has(Features.MaybePassive).ShouldBeFalse();
    }
}
