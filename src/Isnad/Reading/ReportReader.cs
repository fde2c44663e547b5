using Isnad.Names;
using Isnad.Places;
using Isnad.Reading.Council;
using Isnad.Reading.Events;
using Isnad.Reading.Figures;
using Isnad.Reading.Statements;
using Isnad.Reading.Transfers;
using Isnad.Records;
using Isnad.Text;
using Isnad.Text.Numbers;
using Isnad.Text.Syntax;
using Isnad.Time;

namespace Isnad.Reading;

/// <summary>Reads reports: text in, record out. Pure: the same report gives the same record on any machine and thread.</summary>
/// <remarks>Immutable and thread-safe; making one loads the language data, so make one and share it.</remarks>
public sealed class ReportReader
{
    private readonly TextAnalysis _analysis;
    private readonly TimeReader _times;
    private readonly QuantityReader _quantities;
    private readonly StatementReader _statements = new();
    private readonly CouncilReader _council = new();
    private readonly TransferReader _transfers = TransferReader.Load();
    private readonly NameFinder _names = NameFinder.Create();
    private readonly FigureReader _figures;
    private readonly EventReader _events = EventReader.Create();
    private readonly PlaceFinder _places = PlaceFinder.Create();

    private ReportReader(TextAnalysis analysis)
    {
        _analysis = analysis;
        var numberWords = NumberLexicon.Load();
        var numbers = new NumberParser(numberWords);
        _times = new TimeReader(TimeLexicon.Load(), numberWords, numbers);
        _quantities = new QuantityReader(numberWords, numbers);
        _figures = new FigureReader(FigureLexicon.Load(), _quantities);
    }

    /// <summary>A reader with the language data that ships with the library.</summary>
    public static ReportReader Create() => Create(TextAnalysis.Create());

    /// <summary>A reader over an analysis that the caller has loaded, so that the tables of forms are in memory once.</summary>
    public static ReportReader Create(TextAnalysis analysis) => new(analysis);

    /// <summary>Reads one report. Never throws on text, however broken: what cannot be read is left out and noted.</summary>
    public Record Read(Report report) => ReadWithWords(report).Record;

    /// <summary>As <see cref="Read"/>, with the analysed words for those who index them.</summary>
    internal (Record Record, Document Document) ReadWithWords(Report report)
    {
        var document = _analysis.Analyse(report);
        try
        {
            return (Layers(document), document);
        }
        catch (Exception e) when (e is IndexOutOfRangeException or ArgumentException or InvalidOperationException or NullReferenceException or KeyNotFoundException)
        {
            // A fault of ours in one report must not cost the others: the record says that it could not be read, and why.
            var note = new Note { Code = "reading-failed", Text = $"{e.GetType().Name}: a fault of the reader; please report it with the text" };
            return (new Record { Report = document.Report, Notes = [note] }, document);
        }
    }

    private Record Layers(Document document)
    {
        var times = _times.Read(document);
        var actors = _names.Find(document);
        var context = new ReadingContext
        {
            Document = document,
            Phrases = new Phrases(document),
            Actors = actors,
            Times = times,
            Quantities = _quantities.Read(document, times.Select(t => t.Words)),
            Places = _places.Find(document, actors),
        };
        var statements = _statements.Read(context);
        var transfers = _transfers.Read(context, statements);
        var figures = _figures.Read(context);
        return new Record
        {
            Report = document.Report,
            Statements = statements,
            Events = _events.Read(context, statements, figures),
            Transfers = transfers,
            Council = _council.Read(context, statements),
            Figures = figures,
            Notes = UnresolvedDates.Notes(document, times),
            // Last: reading the layers may resolve descriptions to new actors.
            Actors = context.Actors.ToRecord(),
        };
    }
}
