using Isnad.Register.Council;
using Isnad.Register.Tests.Places;

namespace Isnad.Register.Tests.Council;

public abstract class CouncilArchiveTests : IDisposable
{
    private readonly Place _place;
    private readonly Store _store;
    private readonly CouncilArchive _archive;

    protected CouncilArchiveTests(Place place)
    {
        _place = place;
        _store = place.Open();
        _archive = new CouncilArchive(_store);
    }

    [Fact]
    public void Items_come_back_as_they_went_in()
    {
        CouncilFile[] files = [MadeUpCouncil.File(MadeUpCouncil.Xml(), "x.xml"), MadeUpCouncil.File(MadeUpCouncil.Lines, "v.jsonl"), MadeUpCouncil.File(MadeUpCouncil.Vetoes, "v.csv")];
        _archive.Import(files).Count.ShouldBe(3);

        var back = _archive.Load();

        foreach (var (item, read) in back.SelectMany(f => f).Zip(files.SelectMany(f => f.Items)))
        {
            CouncilCheck.Line(item).ShouldBe(CouncilCheck.Line(read));
            item.Sponsors.ShouldBe(read.Sponsors);
            item.Subjects.ShouldBe(read.Subjects);
            (item.Vote?.Members ?? []).ShouldBe(read.Vote?.Members ?? []);
            (item.Row, item.Meeting, item.Title, item.Agenda, item.Published, item.Sources[0]).ShouldBe((read.Row, read.Meeting, read.Title, read.Agenda, read.Published, read.Sources[0]));
        }

        back.Sum(f => f.Count).ShouldBe(5);
    }

    [Fact]
    public void A_file_comes_in_once_and_goes_out_whole()
    {
        _archive.Import([MadeUpCouncil.File(MadeUpCouncil.Lines, "v.jsonl")]);

        _archive.Import([MadeUpCouncil.File(MadeUpCouncil.Lines, "again.jsonl")]).ShouldBeEmpty();
        _archive.Files().ShouldHaveSingleItem().Rows.ShouldBe(1);
        _archive.Remove("v.jsonl").ShouldBeTrue();
        _archive.Remove("v.jsonl").ShouldBeFalse();
        _archive.Load().ShouldBeEmpty();
    }

    public void Dispose()
    {
        _store.Dispose();
        _place.Dispose();
        GC.SuppressFinalize(this);
    }
}

public sealed class SqliteCouncilArchiveTests() : CouncilArchiveTests(new SqlitePlace());

public sealed class PostgresCouncilArchiveTests() : CouncilArchiveTests(new PostgresPlace());
