using Isnad.Records;
using Isnad.Register.Arms;
using Isnad.Register.Ingest;
using Isnad.Register.Tests.Places;
using Isnad.Text;

namespace Isnad.Register.Tests.Arms;

public abstract class ArchiveTests : IDisposable
{
    private readonly Place _place;
    private readonly Store _store;
    private readonly ArmsArchive _archive;

    protected ArchiveTests(Place place)
    {
        _place = place;
        _store = place.Open();
        _archive = new ArmsArchive(_store);
    }

    [Fact]
    public void A_release_comes_back_as_it_went_in()
    {
        _archive.Import([MadeUp.File(MadeUp.Register, "a.csv"), MadeUp.File(MadeUp.Deliveries, "b.csv"), MadeUp.File(MadeUp.TivTable, "c.csv")], "2024");

        var back = _archive.Load("sipri", "2024").ShouldNotBeNull();
        var read = MadeUp.Release("2024", MadeUp.Register, MadeUp.Deliveries, MadeUp.TivTable);

        back.Deals.Select(d => d with { DeliveryYears = [] }).ShouldBe(read.Deals.Select(d => d with { DeliveryYears = [] }));
        back.Deals.SelectMany(d => d.DeliveryYears).ShouldBe(read.Deals.SelectMany(d => d.DeliveryYears));
        back.Deliveries.ShouldBe(read.Deliveries);
        back.Tiv.ShouldBe(read.Tiv);
    }

    [Fact]
    public void State_reports_and_hand_kept_rows_go_to_registers_of_their_own()
    {
        _archive.Import([MadeUp.File(MadeUp.UnRegister, "u.csv"), MadeUp.File(MadeUp.HandKept, "h.csv")], "1");

        _archive.Releases().Select(r => (r.Register, r.Rows)).ShouldBe([("hand", 1), ("unroca", 1)]);
        _archive.Load("unroca", "1")!.Reports.ShouldHaveSingleItem().Number.ShouldBe(8);
        _archive.Load("hand", "1")!.Deals[0].Value.ShouldBe(30e6);
    }

    [Fact]
    public void The_day_of_generation_names_the_release_and_a_file_comes_in_once()
    {
        _archive.Import([MadeUp.File(MadeUp.Register)]).ShouldHaveSingleItem().Release.ShouldBe("sipri 2024-10-13");

        _archive.Import([MadeUp.File(MadeUp.Register)]).ShouldBeEmpty();
        _archive.Releases().ShouldHaveSingleItem().Files.ShouldBe(1);
    }

    [Fact]
    public void Of_files_one_of_which_has_no_day_none_comes_in()
    {
        Should.Throw<StoreException>(() => _archive.Import([MadeUp.File(MadeUp.Register), MadeUp.File(MadeUp.HandKept)])).Message.ShouldContain("--release");

        _archive.Releases().ShouldBeEmpty();
    }

    [Fact]
    public void A_release_goes_out_whole()
    {
        _archive.Import([MadeUp.File(MadeUp.Register)]);

        _archive.Remove("sipri", "2024-10-13").ShouldBeTrue();
        _archive.Remove("sipri", "2024-10-13").ShouldBeFalse();
        _archive.Newest("sipri").ShouldBeNull();
    }

    [Fact]
    public void Reports_that_speak_of_a_row_are_its_evidence_and_their_claims_can_be_checked()
    {
        var report = Report.Of(null, "سلمت فرنسا كينيا طائرات.", outlet: "الشاهد", published: "2013-02-01");
        var document = TextAnalysis.Create().Analyse(report);
        var record = new Record
        {
            Report = document.Report,
            Actors = [new Actor { Id = "A1", Name = "فرنسا", Kind = "state", Country = "FRA" }, new Actor { Id = "A2", Name = "كينيا", Kind = "state", Country = "KEN" }],
            Transfers = [new ArmsTransfer { Id = "T1", Cue = new TextSpan(0, 4), SupplierIds = ["A1"], RecipientIds = ["A2"], Status = "delivered" }],
        };
        new Ingestion(_store, _ => ReadReport.Of(record, document)).Run([new Input("made", null, 1, report)], new IngestOptions());

        _archive.Evidence("France", "Kenya").ShouldHaveSingleItem().ShouldSatisfyAllConditions(e => e.Transfer.ShouldBe("T1"), e => e.Cue.ShouldBe("سلمت"));
        _archive.Evidence("Kenya", "France").ShouldBeEmpty();
        _archive.Claims().ShouldHaveSingleItem().ShouldSatisfyAllConditions(c => c.Supplier.ShouldBe("FRA"), c => c.Recipient.ShouldBe("KEN"));
    }

    public void Dispose()
    {
        _store.Dispose();
        _place.Dispose();
        GC.SuppressFinalize(this);
    }
}

public sealed class SqliteArchiveTests() : ArchiveTests(new SqlitePlace());

public sealed class PostgresArchiveTests() : ArchiveTests(new PostgresPlace());
