using Isnad.Classification;

namespace Isnad.Tests.Classification;

public class SentenceClassifierTests
{
    private static readonly SentenceClassifier Classifier = SentenceClassifier.Create();

    [Theory]
    [InlineData("شن مسلحون هجوما على دورية للجيش قرب الحدود فقتلوا خمسة جنود وأصابوا آخرين بجروح.")]
    [InlineData("تواصلت الاشتباكات بين القوات الحكومية وجماعات متمردة مسلحة في إقليم دارفور.")]
    public void Violence_is_relevant_material_conflict_and_no_protest(string sentence)
    {
        var scores = Classifier.Classify(sentence);

        scores.Relevance.ShouldBeGreaterThan(0);
        scores.Quad.ShouldBe(QuadClass.MaterialConflict);
        scores.Protest.ShouldBeLessThan(0);
    }

    [Theory]
    [InlineData("يرد جدول الأعمال في المرفق الثاني من هذه الوثيقة.")]
    [InlineData("طبعت الطبعة الثالثة من كتاب الطبخ على ورق أبيض.")]
    public void Sentences_without_an_event_are_not_relevant(string sentence)
    {
        var scores = Classifier.Classify(sentence);

        scores.Relevance.ShouldBeLessThan(0);
        scores.Assault.ShouldBeLessThan(0);
        scores.Protest.ShouldBeLessThan(0);
    }

    [Fact]
    public void A_bombing_with_deaths_is_an_assault() =>
        Classifier.Classify("قتل ثمانية مدنيين وأصيب عشرون آخرون في انفجار سيارة مفخخة استهدف سوقا شعبية في بغداد.").Assault.ShouldBeGreaterThan(0);

    [Fact]
    public void A_march_against_the_government_is_a_protest() =>
        Classifier.Classify("تظاهر آلاف المحتجين في ساحة التحرير مطالبين بإسقاط النظام ورددوا هتافات ضد الحكومة.").Protest.ShouldBeGreaterThan(0);

    [Theory]
    [InlineData("يدعو مجلس الأمن جميع الأطراف إلى استئناف الحوار ويحثها على التعاون مع المبعوث الخاص.", QuadClass.VerbalCooperation)]
    [InlineData("أدان المجلس بأشد العبارات الهجمات وأعرب عن قلقه البالغ من انتهاك وقف إطلاق النار.", QuadClass.VerbalConflict)]
    public void Words_of_cooperation_and_of_conflict_differ(string sentence, QuadClass expected) => Classifier.Classify(sentence).Quad.ShouldBe(expected);

    [Fact]
    public void Spelling_that_outlets_differ_in_changes_nothing()
    {
        var plain = Classifier.Classify("اعلنت الامم المتحدة ارسال قوة الى المنطقة");
        var careful = Classifier.Classify("أعلنت الأمم المتّحدة إرسال قوّة إلى المنطقة");

        careful.Relevance.ShouldBe(plain.Relevance);
        careful.Quads.ShouldBe(plain.Quads);
    }

    [Fact]
    public void The_same_sentence_gets_the_same_scores_from_another_classifier_on_many_threads()
    {
        const string sentence = "قال الناطق باسم الحكومة إن المفاوضات ستستأنف الأسبوع المقبل في جنيف.";
        var expected = Classifier.Classify(sentence);
        var other = SentenceClassifier.Create();
        var scores = new SentenceScores[64];

        Parallel.For(0, scores.Length, i => scores[i] = other.Classify(sentence));

        scores.ShouldAllBe(s => s.Relevance == expected.Relevance && s.Assault == expected.Assault && s.Protest == expected.Protest && s.Quads.SequenceEqual(expected.Quads));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ؟؟ … ")]
    [InlineData("\uD800 abc \uFFFF")]
    public void Text_without_words_of_Arabic_is_judged_too(string text) => Classifier.Classify(text).Quads.ShouldAllBe(q => float.IsFinite(q));
}
