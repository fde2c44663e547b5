using Isnad.Reading.Events;

namespace Isnad.Tests.Events;

/// <summary>The event tables speak of codes that the codebooks list, and find the words they list.</summary>
public class EventTableTests
{
    private static readonly EventLexicon Lexicon = EventLexicon.Load();
    private static readonly CodeBook Codes = CodeBook.Load();

    [Fact]
    public void Every_row_has_codes_of_the_books() =>
        Lexicon.AllFrames.Where(f => f.Code is { } code && !Codes.Knows(code)).Select(f => f.Code).ShouldBeEmpty();

    [Fact]
    public void Every_PLOVER_type_is_read_from_some_row() =>
        Lexicon.AllFrames.Select(f => f.Code?.Type).OfType<string>().Distinct().Count().ShouldBe(16);

    [Theory]
    [InlineData("دعا", "دعت", "دعوا", "يدعو", "يدعون", "تدعو")]
    [InlineData("أصاب", "اصيب", "اصابت", "يصيب", "يصاب")]
    [InlineData("استعاد", "استعادت", "يستعيد", "استعيد", "يستعيدون")]
    [InlineData("استولى", "استولت", "استولوا", "يستولي")]
    [InlineData("أطلق", "اطلقت", "اطلقوا", "يطلق", "تطلق")]
    [InlineData("وصل", "يصل", "وصلت")]
    [InlineData("أسر", "اسروا", "ياسر")]
    [InlineData("شن", "شنت", "يشن", "شنوا")]
    public void Verb_forms_cover_weak_and_sound_verbs(string lemma, params string[] forms)
    {
        var keys = VerbForms.Keys(lemma);

        forms.Where(f => !keys.Contains(f)).ShouldBeEmpty();
    }

    [Fact]
    public void Goldstein_and_quad_follow_from_the_code()
    {
        Codes.Goldstein("190").ShouldBe(-10);
        Codes.Goldstein("057").ShouldBe(8);
        Codes.Quad("ASSAULT").ShouldBe(4);
        Codes.Quad("CONSULT").ShouldBe(1);
        Codes.Goldstein("999").ShouldBeNull();
    }
}
