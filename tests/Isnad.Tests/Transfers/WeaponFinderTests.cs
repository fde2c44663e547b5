using Isnad.Reading.Transfers;
using Isnad.Records;
using Isnad.Text;

namespace Isnad.Tests.Transfers;

public class WeaponFinderTests
{
    private static readonly TextAnalysis Analysis = TextAnalysis.Create();
    private static readonly WeaponFinder Finder = new(WeaponLexicon.Load());

    [Theory]
    [InlineData("مقاتلات إف-16", "F-16")]
    [InlineData("مقاتلات اف 16", "F-16")]
    [InlineData("مقاتلات \"إف16\"", "F-16")]
    [InlineData("مقاتلات F-16", "F-16")]
    [InlineData("مقاتلات من طراز ف-16", "F-16")]
    [InlineData("منظومة إس-300", "S-300")]
    [InlineData("منظومة اس 300", "S-300")]
    [InlineData("منظومة «إس 300»", "S-300")]
    [InlineData("مسيرات شاهد-136", "Shahed-136")]
    [InlineData("طائرات هاروب", "Harop")]
    [InlineData("صواريخ كورنيت", "Kornet")]
    [InlineData("القبة الحديدية", "Iron Dome")]
    [InlineData("دبابات ليوبارد 2", "Leopard 2")]
    public void A_name_is_known_in_its_spellings(string phrase, string designation) => Find(phrase)[0].Designation!.Name.ShouldBe(designation);

    [Theory]
    [InlineData("صواريخ سطح - جو", "sam")]
    [InlineData("صواريخ أرض-جو", "sam")]
    [InlineData("أنظمة صواريخ أرض-جو", "sam-system")]
    [InlineData("طائرات بدون طيار", "uav")]
    [InlineData("الطائرات التركية من دون طيار", "uav")]
    [InlineData("الطائرات المسيّرة", "uav")]
    [InlineData("طائرات كاميكازي", "loitering")]
    [InlineData("ذخائر جوالة", "loitering")]
    [InlineData("القذائف الموجهة المضادة للدبابات", "anti-tank-missile")]
    [InlineData("مركبات قتال مدرعة", "acv")]
    [InlineData("منظومات الدفاع الجوي المحمولة", "manpads")]
    [InlineData("راجمات صواريخ", "mrl")]
    public void Press_and_un_vocabulary_name_the_same_kinds(string phrase, string kind) => Find(phrase)[0].Kind.Id.ShouldBe(kind);

    [Theory]
    [InlineData("ميسترال الفرنسية وصلت")]
    [InlineData("هبت عاصفة تايفون")]
    [InlineData("السلاح النووي")]
    [InlineData("قاتل مقاتلون من القبائل")]
    public void What_is_no_weapon_is_left_alone(string phrase) => Find(phrase).ShouldBeEmpty();

    [Fact]
    public void A_kind_stands_where_each_scheme_puts_it()
    {
        var loitering = Find("طائرات هاروب")[0].Kind;

        (loitering.Category, loitering.Sipri, loitering.Unroca, loitering.Att).ShouldBe(("loitering-munition", "Missiles", "VII", "2(1)(g)"));
    }

    [Fact]
    public void Every_phrase_and_name_of_the_lexicon_is_found_where_it_stands_alone()
    {
        var names = Lexicons.LexiconTable.Load("weapons/designations.tsv");
        int name = names.Column("designation"), alone = names.Column("alone"), variants = names.Column("variants");
        var lost = names.Rows.Where(r => r[alone] == "yes").SelectMany(r => r[variants].Split('|').Select(v => (Name: r[name], Variant: v)))
            .Where(x => !Find(x.Variant).Exists(m => m.Designation != null)).ToList();

        lost.ShouldBeEmpty();
    }

    private static List<WeaponMention> Find(string text) => Finder.Find(Analysis.Analyse(Report.Of(null, text)), static _ => false);
}
