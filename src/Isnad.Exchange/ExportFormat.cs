using Isnad.Exchange.Graphs;
using Isnad.Exchange.Package;
using Isnad.Exchange.Tables;

namespace Isnad.Exchange;

/// <summary>A format that records can be written in. docs/exchange.md says what each holds and what it has no field for.</summary>
public sealed class ExportFormat
{
    private readonly Func<Stream, ExportOptions, IRecordWriter>? _toStream;
    private readonly Func<string, IRecordWriter>? _toFolder;

    private ExportFormat(string name, string description, Func<Stream, ExportOptions, IRecordWriter> toStream) => (Name, Description, _toStream) = (name, description, toStream);

    private ExportFormat(string name, string description, Func<string, IRecordWriter> toFolder) => (Name, Description, _toFolder) = (name, description, toFolder);

    /// <summary>All formats, in the order in which the documentation has them.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        new("jsonl", "records as they are, one JSON object a line", (to, _) => new RecordLines(to)),
        new("csv", "events with their evidence, for a spreadsheet", (to, options) => new EventTable(to, Evidence.Columns, TableStyle.GuardedCsv, header: true, options.StatusesOr(ExportOptions.AllStatuses))),
        new("gdelt-events", "GDELT 2.0 events, 61 columns", (to, options) => new EventTable(to, Gdelt.Events, TableStyle.Tabs, header: false, options.StatusesOr("asserted"))),
        new("gdelt-mentions", "GDELT 2.0 mentions, 16 columns", (to, options) => new EventTable(to, Gdelt.Mentions, TableStyle.Tabs, header: false, options.StatusesOr("asserted"))),
        new("icews", "ICEWS events, 20 columns", (to, options) => new EventTable(to, Icews.Columns(Codebook.Load()), TableStyle.Tabs, header: true, options.StatusesOr("asserted"))),
        new("polecat", "POLECAT events, 40 columns", (to, options) => new EventTable(to, Polecat.Columns(Codebook.Load()), TableStyle.Tabs, header: true, options.StatusesOr("asserted"))),
        new("phoenix", "Phoenix events, 26 columns", (to, options) => new EventTable(to, Phoenix.Columns, TableStyle.Tabs, header: false, options.StatusesOr("asserted"))),
        new("ftm", "FollowTheMoney entities, one a line", (to, options) => new FollowTheMoney(to, options)),
        new("annotations", "W3C Web Annotations, one a line", (to, _) => new WebAnnotations(to)),
        new("jsonld", "schema.org quotations and claims with PROV-O chains, one report a line", (to, _) => new LinkedData(to)),
        new("gexf", "GEXF 1.3 graph of actors and the events between them", (to, options) => new Gexf(to, options)),
        new("datapackage", "a folder: Frictionless data package of CSV tables with a codebook", folder => new DataPackage(folder)),
    ];

    /// <summary>What it is called on the command line.</summary>
    public string Name { get; }

    /// <summary>What it is, in a few words.</summary>
    public string Description { get; }

    /// <summary>Whether it is a folder of files rather than one.</summary>
    public bool IsFolder => _toFolder is not null;

    /// <summary>The format of a name, or null.</summary>
    public static ExportFormat? Find(string name) => All.FirstOrDefault(f => f.Name == name);

    /// <summary>Starts writing to a stream, which the writer closes.</summary>
    /// <exception cref="InvalidOperationException">The format is a folder.</exception>
    public IRecordWriter Open(Stream to, ExportOptions? options = null) =>
        _toStream is null ? throw new InvalidOperationException($"{Name} is a folder of files") : _toStream(to, options ?? new ExportOptions());

    /// <summary>Starts writing into a folder, which is made where it is missing.</summary>
    /// <exception cref="InvalidOperationException">The format is one file.</exception>
    /// <exception cref="IOException">A file cannot be made.</exception>
    public IRecordWriter OpenFolder(string folder) =>
        _toFolder is null ? throw new InvalidOperationException($"{Name} is one file, not a folder") : _toFolder(folder);
}
