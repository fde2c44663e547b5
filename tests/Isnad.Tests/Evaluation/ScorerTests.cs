using Isnad.Evaluation;
using Isnad.Records;
using Isnad.Text;

namespace Isnad.Tests.Evaluation;

public class ScorerTests
{
    private static readonly AnnotatedReport Article = new() { Id = "a", Paragraphs = ["عنوان", "قال الوزير إن الحرب انتهت. وقتل جنديان"] };
    private static readonly string Text = string.Join('\n', Article.Paragraphs);

    private static TextSpan At(string words)
    {
        var i = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(i, i + words.Length);
    }

    private static Record RecordOf(Statement statement) => new() { Report = Report.Of(Article.Paragraphs[0], Article.Paragraphs[1], "a"), Statements = [statement] };

    private static readonly Annotation Gold = new()
    {
        Id = "a",
        Statements = [new GoldStatement { P = 1, Cue = "قال", Source = "الوزير", Content = "الحرب انتهت", Act = "assert", Form = "indirect" }],
    };

    [Fact]
    public void A_statement_with_its_parts_is_strictly_right()
    {
        var result = Score(new Statement { Id = "S1", Cue = At("قال"), Source = At("الوزير"), Content = At("الحرب انتهت"), Act = "assert", Form = "indirect" });

        result.Scores.Single(s => s.Layer == "statements.strict").F1.ShouldBe(1);
    }

    [Fact]
    public void A_wrong_act_is_found_but_not_strictly_right()
    {
        var result = Score(new Statement { Id = "S1", Cue = At("قال"), Source = At("الوزير"), Content = At("الحرب انتهت"), Act = "deny", Form = "indirect" });

        result.Scores.Single(s => s.Layer == "statements").F1.ShouldBe(1);
        result.Scores.Single(s => s.Layer == "statements.strict").Right.ShouldBe(0);
    }

    [Fact]
    public void A_cue_elsewhere_is_one_missed_and_one_extra()
    {
        var result = Score(new Statement { Id = "S1", Cue = At("وقتل"), Act = "assert" });

        result.Disagreements.Count.ShouldBe(2);
        result.Scores.Single(s => s.Layer == "statements").F1.ShouldBe(0);
    }

    [Fact]
    public void A_record_of_another_text_is_refused() =>
        Should.Throw<ArgumentException>(() => new Scorer().Add(Article, Gold, new Record { Report = Report.Of("آخر", "نص", "a") }));

    [Theory]
    [InlineData("للأمم المتحدة", "الامم المتحده", 1.0)]
    [InlineData("وزير الخارجية الروسي", "وزير", 0.5)]
    [InlineData("", "", 1.0)]
    [InlineData("قال", "", 0.0)]
    public void Words_compare_without_particles_and_spelling(string a, string b, double f1) => ScoringText.TokenF1(a, b).ShouldBe(f1);

    private static EvaluationResult Score(Statement statement)
    {
        var scorer = new Scorer();
        scorer.Add(Article, Gold, RecordOf(statement));
        return scorer.Result();
    }
}
