using Isnad.Records;

namespace Isnad.Register;

/// <summary>A report as the register holds it.</summary>
internal record StoredReport
{
    /// <summary>The columns that fill it, from <c>report r</c>.</summary>
    public const string Columns = "r.report AS Number, r.id AS Id, r.sha256 AS Sha256, r.url AS Url, r.outlet AS Outlet, r.author AS Author, r.title AS Title, "
        + "r.published AS Published, r.language AS Language, r.text AS Text";

    public long Number { get; init; }

    public string Id { get; init; } = "";

    public string Sha256 { get; init; } = "";

    public string? Url { get; init; }

    public string? Outlet { get; init; }

    public string? Author { get; init; }

    public string? Title { get; init; }

    public string? Published { get; init; }

    public string Language { get; init; } = "ar";

    public string Text { get; init; } = "";

    public Report ToReport() => new()
    {
        Id = Id, Sha256 = Sha256, Url = Url, Outlet = Outlet, Author = Author, Title = Title, Published = Published, Language = Language, Text = Text,
    };
}
