using Isnad.Register.Arms;

namespace Isnad.Register.Tests.Arms;

public sealed class ArchiveTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("isnad-arms").FullName;
    private readonly Store _store;
    private readonly ArmsArchive _archive;

    public ArchiveTests()
    {
        _store = Store.Open(Path.Combine(_folder, "r.db"));
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

    public void Dispose()
    {
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
