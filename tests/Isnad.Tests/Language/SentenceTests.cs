using Isnad.Records;
using Isnad.Text;

namespace Isnad.Tests.Language;

/// <summary>Sentences, quotations and datelines.</summary>
public class SentenceTests
{
    private static readonly TextAnalysis Analysis = TextAnalysis.Create();

    [Theory]
    [InlineData("وصل الوزير.وفي المساء غادر.", 2)]
    [InlineData("قال د. سمير إن الحالة مستقرة.", 1)]
    [InlineData("ارتفع السعر 3.5 في المئة.", 1)]
    [InlineData("نقلت أ.ف.ب عن مصدر قوله إن الهدنة صامدة.", 1)]
    [InlineData("قال الناطق: «انتهت العملية. لن نعود. هذا قرارنا» وغادر القاعة.", 1)]
    [InlineData("قال الناطق: «انتهت العملية.» وأضاف أن الجنود عادوا.", 2)]
    [InlineData("هل تنسحب القوات؟ لا أحد يعلم!", 2)]
    [InlineData("عاجل.. سقوط قذيفة على السوق", 2)]
    [InlineData("قال: «لم يغلق أحد هذا القوس. انتهى الكلام.", 2)]
    [InlineData("دخل الجيش البلدة (وهي صغيرة. وفقيرة) ثم خرج.", 1)]
    [InlineData("كان ذلك عام 2011 م. وبعده عاد الهدوء.", 2)]
    [InlineData("بلغت الكلفة 3. 2 مليار يورو هذا العام.", 1)]
    [InlineData("بقي من الجسور 3. مليار دولار تكفي لبنائها.", 2)]
    [InlineData("انتهى الاجتماع دون نتيجة   وقد غادر الوزراء   وعاد الهدوء", 3)]
    [InlineData("انتهى  الاجتماع  دون نتيجة", 1)]
    public void Sentences_are_counted(string text, int count) => Analysis.Analyse(Report.Of(null, text)).Sentences.Count.ShouldBe(count);

    [Theory]
    [InlineData("عاد النازحون إلى القرية. سمات نازحون قصف هدنة", "عاد النازحون إلى القرية.")]
    [InlineData("عاد النازحون إلى القرية\nالكلمات الدلالية نازحون قصف هدنة", "عاد النازحون إلى القرية")]
    [InlineData("عاد النازحون إلى القرية رابط الخبر بصحيفة النهر: الجيش يقصف القرية", "عاد النازحون إلى القرية")]
    [InlineData("عاد النازحون.\nاقرأ أيضا: الجيش يقصف القرية\nوبدأ البناء.", "عاد النازحون. وبدأ البناء.")]
    [InlineData("درس الباحث القادة. سمات القائد هي الصبر، والحزم.", "درس الباحث القادة. سمات القائد هي الصبر، والحزم.")]
    [InlineData("إن للقائد سمات كثيرة منها الصبر", "إن للقائد سمات كثيرة منها الصبر")]
    [InlineData("عاد النازحون.\nمقالات أخرى للكاتبرحلة إلى النهرحديث المدينة", "عاد النازحون.")]
    [InlineData("عاد النازحون.\nاقرأ أيضا ما كتبه المبعوث", "عاد النازحون. اقرأ أيضا ما كتبه المبعوث")]
    [InlineData("عاد النازحون.\nمواضيع متعلقة بالأمن بحثها الوزير", "عاد النازحون. مواضيع متعلقة بالأمن بحثها الوزير")]
    [InlineData("أرفق الوزير رابط التقرير وكتب لن نسكت", "أرفق الوزير رابط التقرير وكتب لن نسكت")]
    [InlineData("عاد النازحون.\nسمات المرحلة كما يرى المبعوث", "عاد النازحون. سمات المرحلة كما يرى المبعوث")]
    public void What_the_page_left_in_the_text_is_not_read(string text, string read)
    {
        var words = Analysis.Analyse(Report.Of(null, text)).Words;
        string.Join(' ', words.Select(w => w.Span.Cut(text))).Replace(" .", ".", StringComparison.Ordinal).Replace(" ،", "،", StringComparison.Ordinal).ShouldBe(read);
        words.Select(w => w.Index).ShouldBe(Enumerable.Range(0, words.Count));
    }

    [Theory]
    [InlineData("قال «لن نعود» ثم سكت", "لن نعود", true)]
    [InlineData("قال »لن نعود« ثم سكت", "لن نعود", true)]
    [InlineData("قال \"\"لن نعود\"\" ثم سكت", "لن نعود", true)]
    [InlineData("قال «لن نعود\" ثم سكت", "لن نعود", true)]
    [InlineData("قال “لن نعود” ثم سكت", "لن نعود", true)]
    [InlineData("قال “لن نعود“ ثم سكت", "لن نعود", true)]
    [InlineData("قال \" لن نعود \" ثم سكت", "لن نعود", true)]
    [InlineData("قال « لن نعود « ثم سكت", "لن نعود", true)]
    [InlineData("قال ''لن نعود'' ثم سكت", "لن نعود", true)]
    [InlineData("قال: «لن نعود", "لن نعود", false)]
    public void A_quotation_is_found(string text, string inner, bool closed)
    {
        var document = Analysis.Analyse(Report.Of(null, text));
        var quotation = document.Quotations.ShouldHaveSingleItem();
        document.SpanOf(quotation.Inner).Cut(text).ShouldBe(inner);
        quotation.Closed.ShouldBe(closed);
    }

    [Fact]
    public void Quotations_nest()
    {
        const string Text = "قال: «اتصلنا بـ\"الهلال الأحمر\" قبل الغارة» وصمت";
        var document = Analysis.Analyse(Report.Of(null, Text));
        document.Quotations.Select(q => document.SpanOf(q.Inner).Cut(Text)).ShouldBe(["اتصلنا بـ\"الهلال الأحمر\" قبل الغارة", "الهلال الأحمر"]);
        document.Words.Single(w => w.Form == "الهلال").QuoteDepth.ShouldBe(2);
    }

    [Fact]
    public void A_quotation_that_runs_over_a_paragraph_closes_in_the_next()
    {
        const string Text = "قال: «لن نعود.\nلن نعود أبدا» وصمت.";
        var document = Analysis.Analyse(Report.Of(null, Text));
        document.Quotations.Count.ShouldBe(2);
        document.SpanOf(document.Quotations[1].Inner).Cut(Text).ShouldBe("لن نعود أبدا");
    }

    [Theory]
    [InlineData("بيروت - رويترز: قال مصدر أمني إن الطريق قطع.", "بيروت - رويترز:")]
    [InlineData("القدس المحتلة (ا ف ب) - أصيب شابان.", "القدس المحتلة (ا ف ب) -")]
    [InlineData("دبي ـ «الشرق الأوسط»\nأعلن البنك نتائجه.", "دبي ـ «الشرق الأوسط»")]
    [InlineData("سامر العلي - صنعاء: وصلت سفينة.", "سامر العلي - صنعاء:")]
    [InlineData("رويترز: سقطت البلدة.", "رويترز:")]
    public void A_dateline_is_marked(string body, string dateline)
    {
        var document = Analysis.Analyse(Report.Of("عنوان", body));
        document.SpanOf(document.Datelines.ShouldHaveSingleItem()).Cut(document.Text).ShouldBe(dateline);
    }

    [Theory]
    [InlineData("موسكو: لن نقبل بنشر قوات.")]
    [InlineData("أعلنت بيروت - بعد تردد - قبول العرض.")]
    [InlineData("قال مسؤول في دبي إن الميناء يعمل.")]
    public void Text_is_no_dateline(string body) => Analysis.Analyse(Report.Of("عنوان", body)).Datelines.ShouldBeEmpty();
}
