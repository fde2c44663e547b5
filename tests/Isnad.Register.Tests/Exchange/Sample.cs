using Isnad.Records;
using Isnad.Text;

namespace Isnad.Register.Tests.Exchange;

/// <summary>Two records made up for these tests: one with every kind of fact, one whose words are meant to break formats.</summary>
internal static class Sample
{
    private static readonly TextAnalysis Analysis = TextAnalysis.Create();

    public static IReadOnlyList<Record> Both { get; } = [Full(), Nasty()];

    private static Record Full()
    {
        var at = new Words(Report.Of("غارات عراقية قرب بعقوبة والمجلس يناقش مشروع قرار",
            "قال المتحدث باسم وزارة الدفاع العراقية عادل الجبوري لوكالة رويترز، إن الطيران العراقي قصف مواقع تنظيم الدولة في بعقوبة يوم الاثنين، ما أدى إلى مقتل 7 مسلحين.\n"
            + "ونفى التنظيم أنه هاجم السوق. وتسلمت بغداد من باريس 12 مدفعا بقيمة 40 مليون يورو.\n"
            + "واعتمد مجلس الأمن القرار 9999 بشأن المساعدات بتأييد 13 صوتا.",
            id: "made-1", url: "https://news.example/ar/1?a=1&b=2", outlet: "صحيفة المثال", author: "سلمى", published: "2020-10-06"));
        return new Record
        {
            Report = at.Report,
            Actors =
            [
                new Actor { Id = "A1", Name = "العراق", NameEn = "Iraq", Kind = "state", Country = "IRQ", Cameo = "IRQ", Wikidata = "Q796", Mentions = [at["بغداد"]] },
                new Actor { Id = "A2", Name = "عادل الجبوري", Kind = "person", Country = "IRQ", Cameo = "IRQMIL", HeadOf = "A1", Mentions = [at["عادل الجبوري"]] },
                new Actor { Id = "A3", Name = "تنظيم الدولة الإسلامية", NameEn = "Islamic State", Kind = "armed-group", Cameo = "IMGMUSISI", Wikidata = "Q2429253", Mentions = [at["تنظيم الدولة"], at["التنظيم"]] },
                new Actor { Id = "A4", Name = "رويترز", NameEn = "Reuters", Kind = "media", Country = "GBR", Cameo = "GBRMED", Mentions = [at["وكالة رويترز"]] },
                new Actor { Id = "A5", Name = "فرنسا", NameEn = "France", Kind = "state", Country = "FRA", Cameo = "FRA", Wikidata = "Q142", Mentions = [at["باريس"]] },
                new Actor { Id = "A6", Name = "مجلس الأمن", NameEn = "UN Security Council", Kind = "igo", Cameo = "IGOUNO", Mentions = [at["مجلس الأمن"]] },
            ],
            Statements =
            [
                new Statement
                {
                    Id = "S1", Cue = at["قال"], Source = at["المتحدث باسم وزارة الدفاع العراقية عادل الجبوري"], Speaker = ["A2"],
                    Content = at["الطيران العراقي قصف مواقع تنظيم الدولة في بعقوبة يوم الاثنين، ما أدى إلى مقتل 7 مسلحين"], Form = "indirect", Act = "assert",
                    Via = [new Relay { Span = at["وكالة رويترز"], Actor = "A4" }],
                    Chain =
                    [
                        new Hop { Role = "speaker", Actor = "A2", Span = at["عادل الجبوري"] }, new Hop { Role = "agency", Actor = "A4", Span = at["وكالة رويترز"] },
                        new Hop { Role = "outlet", Name = "صحيفة المثال" },
                    ],
                },
                new Statement
                {
                    Id = "S2", Cue = at["ونفى"], Source = at["التنظيم"], Speaker = ["A3"], Content = at["هاجم السوق"], Form = "indirect", Act = "deny",
                    Chain = [new Hop { Role = "speaker", Actor = "A3", Span = at["التنظيم"] }, new Hop { Role = "outlet", Name = "صحيفة المثال" }],
                },
            ],
            Events =
            [
                new PoliticalEvent
                {
                    Id = "E1", Cue = at["قصف"], Type = "ASSAULT", Mode = "aerial", Context = ["military"], Cameo = "195", Goldstein = -10, Quad = 4,
                    Actor = at["الطيران العراقي"], ActorIds = ["A1"], Recipient = at["مواقع تنظيم الدولة"], RecipientIds = ["A3"], Place = at["بعقوبة يوم"] with { End = at["بعقوبة يوم"].Start + 6 },
                    PlaceId = "98182", PlaceEntry = new PlaceEntry { Name = "بعقوبة", Country = "IRQ", Region = "ديالى", Latitude = 33.75, Longitude = 44.605, Precision = "settlement" },
                    When = new DateExpression { Span = at["يوم الاثنين"], From = "2020-10-05", To = "2020-10-05", Precision = "day" },
                    Status = "asserted", Time = "current", Statement = "S1", Figures = ["F1"],
                },
                new PoliticalEvent
                {
                    Id = "E2", Cue = at["هاجم"], Type = "ASSAULT", Cameo = "190", Goldstein = -10, Quad = 4, Actor = at["التنظيم"], ActorIds = ["A3"], Place = at["السوق"],
                    Status = "denied", Time = "current", Statement = "S2",
                },
                new PoliticalEvent
                {
                    Id = "E3", Cue = at["وتسلمت"], Type = "COOPERATE", Context = ["military"], Cameo = "072", Goldstein = 8.3, Quad = 2, Actor = at["باريس"], ActorIds = ["A5"],
                    Recipient = at["بغداد"], RecipientIds = ["A1"], When = new DateExpression { From = "2020-10-01", To = "2020-10-31", Precision = "month" }, Status = "asserted", Time = "background",
                },
            ],
            Transfers =
            [
                new ArmsTransfer
                {
                    Id = "T1", Cue = at["وتسلمت"], Supplier = at["باريس"], SupplierIds = ["A5"], Recipient = at["بغداد"], RecipientIds = ["A1"], Status = "delivered",
                    Weapons = [new Weapon { Span = at["مدفعا"], Category = "artillery", Quantity = 12, Sipri = "Artillery", Unroca = "III", Att = "c" }],
                    Value = new MoneyValue { Span = at["40 مليون يورو"], Amount = 40_000_000, Currency = "EUR" }, Flags = ["made-up"],
                },
            ],
            Council =
            [
                new CouncilAct
                {
                    Id = "C1", Cue = at["واعتمد"], Kind = "resolution-adopted", ActorIds = ["A6"], Symbol = "9999", Votes = new VoteCount { For = 13 }, Subject = at["المساعدات"],
                },
            ],
            Figures = [new Figure { Id = "F1", Span = at["7 مسلحين"], Kind = "killed", Value = 7, Approx = "exact", Of = at["مسلحين"] }],
            Notes = [new Note { Span = at["السوق"], Code = "place-unresolved", Text = "no such place" }],
        };
    }

    private static Record Nasty()
    {
        var at = new Words(Report.Of("=HYPERLINK(\"x\") <b>عاجل</b> 🚀 & خبر",
            "=وأعلن\tأبو \"سيف\" <script>alert(1)</script> 🚀 أن قواته احتجزت ]]> 3 جنود & 'ضابطا',\u0001 وفق ما نشر.", id: "made,2", outlet: "<المنبر> \"الحر\"; A\tB"));
        return new Record
        {
            Report = at.Report,
            Actors =
            [
                new Actor { Id = "A1", Name = "أبو \"سيف\" <script>alert(1)</script>\u0001", Kind = "person", Cameo = "REB", Mentions = [at["أبو \"سيف\" <script>alert(1)</script>"]] },
                new Actor { Id = "A2", Name = "-جنود & 'ضباط'", Kind = "population", Cameo = "MIL", Mentions = [at["جنود & 'ضابطا'"]] },
            ],
            Statements =
            [
                new Statement
                {
                    Id = "S1", Cue = at["=وأعلن"], Source = at["أبو \"سيف\" <script>alert(1)</script>"], Speaker = ["A1"], Content = at["قواته احتجزت ]]> 3 جنود & 'ضابطا',\u0001"],
                    Form = "direct", Act = "assert",
                    Chain = [new Hop { Role = "speaker", Span = at["أبو \"سيف\""], Anonymous = true, DescribedAs = at["أبو \"سيف\""] }, new Hop { Role = "outlet", Name = "<المنبر> \"الحر\"; A\tB" }],
                },
            ],
            Events =
            [
                new PoliticalEvent
                {
                    Id = "E1", Cue = at["احتجزت"], Type = "COERCE", Mode = "arrest", Cameo = "173", Goldstein = -5, Quad = 4, Actor = at["قواته"], ActorIds = ["A1"],
                    Recipient = at["جنود & 'ضابطا'"], RecipientIds = ["A2"], Status = "asserted", Time = "current", Statement = "S1",
                },
            ],
            Figures = [new Figure { Id = "F1", Span = at["3 جنود"], Kind = "detained", Value = 3, Approx = "exact", Of = at["جنود"] }],
        };
    }

    /// <summary>Spans by their words.</summary>
    private sealed class Words(Report report)
    {
        public Report Report { get; } = Analysis.Analyse(report).Report;

        public TextSpan this[string words]
        {
            get
            {
                // In the body first: headlines repeat.
                var body = Report.Text.IndexOf('\n', StringComparison.Ordinal);
                var start = Report.Text.IndexOf(words, body, StringComparison.Ordinal);
                start.ShouldBeGreaterThanOrEqualTo(0, $"the report does not say '{words}'");
                return new TextSpan(start, start + words.Length);
            }
        }
    }
}
