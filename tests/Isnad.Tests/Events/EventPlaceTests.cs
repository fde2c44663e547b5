namespace Isnad.Tests.Events;

/// <summary>Where an event was: the words, and the gazetteer's place.</summary>
public class EventPlaceTests
{
    [Fact]
    public void A_named_place_is_resolved()
    {
        const string sentence = "اعتقلت الشرطة خمسة أشخاص في مدينة عدن.";
        var found = EventSpecs.Read(sentence).Events.ShouldHaveSingleItem();

        found.Place!.Value.Cut(sentence).ShouldContain("عدن");
        found.PlaceEntry!.Country.ShouldBe("YEM");
    }

    [Fact]
    public void The_dateline_is_not_where_it_happened()
    {
        var found = EventSpecs.Read("القاهرة - رويترز: اعتقلت الشرطة خمسة أشخاص.").Events.ShouldHaveSingleItem();

        found.Place.ShouldBeNull();
        found.PlaceEntry.ShouldBeNull();
    }
}
