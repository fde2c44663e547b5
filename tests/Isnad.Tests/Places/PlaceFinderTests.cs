using Isnad.Names;
using Isnad.Places;
using Isnad.Records;
using Isnad.Tests.Specs;
using Isnad.Text;

namespace Isnad.Tests.Places;

public class PlaceFinderTests
{
    private static readonly TextAnalysis Analysis = TextAnalysis.Create();
    private static readonly NameFinder Names = NameFinder.Create();
    private static readonly PlaceFinder Finder = PlaceFinder.Create();

    public static TheoryData<string, string, string> Sentences()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var row in SpecTable.Rows("places/places.md")) data.Add(row[0], row[1], row[2]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Finds_places_and_tells_namesakes_apart(string sentence, string phrases, string places)
    {
        var (document, found) = Find(Report.Of(null, sentence));

        string.Join(" ; ", found.Select(m => document.SpanOf(m.Words).Cut(sentence))).ShouldBe(phrases == "-" ? "" : phrases);
        string.Join(" ; ", found.Select(Described)).ShouldBe(places == "-" ? "" : places);
    }

    [Fact]
    public void The_dateline_is_marked()
    {
        var (_, found) = Find(Report.Of("مقتل جندي في هجوم", "بيروت - رويترز: قتل جندي في بعلبك بلبنان"));

        found.Select(m => m.IsDateline).ShouldBe([true, false, false]);
    }

    [Fact]
    public void A_place_extends_to_the_larger_one_it_lies_in()
    {
        const string Sentence = "سقطت قذيفة على مدينة لودر في محافظة أبين الجنوبية أمس";
        var (document, found) = Find(Report.Of(null, Sentence));

        document.SpanOf(found[0].Extended).Cut(Sentence).ShouldBe("مدينة لودر في محافظة أبين الجنوبية");
    }

    [Fact]
    public void Every_place_of_the_lexicon_has_a_sound_position_and_country()
    {
        var gazetteer = Gazetteer.Load();
        foreach (var name in new[] { "بغداد", "الموصل", "كييف", "غزة", "الخرطوم", "باكو", "طهران" })
        {
            var place = gazetteer.At(gazetteer.Step(0, Folding.Key(name))).ShouldNotBeNull()[0];
            place.Entry.Country.ShouldNotBeNull().Length.ShouldBe(3);
            place.Entry.Latitude.ShouldNotBeNull().ShouldBeInRange(-90, 90);
            place.Entry.Longitude.ShouldNotBeNull().ShouldBeInRange(-180, 180);
        }
    }

    private static string Described(PlaceMention mention) => mention.Place is null
        ? "? " + mention.Precision
        : $"{mention.Place.Entry.Name} {mention.Place.Entry.Country} {mention.Place.Entry.Region ?? "-"} {mention.Precision}";

    private static (Document Document, List<PlaceMention> Found) Find(Report report)
    {
        var document = Analysis.Analyse(report);
        return (document, Finder.Find(document, Names.Find(document)));
    }
}
