using System.Text.Json;
using System.Text.Json.Serialization;

namespace Isnad.Evaluation;

/// <summary>A report as annotators see it: numbered paragraphs, the headline first.</summary>
public sealed record AnnotatedReport
{
    /// <summary>Id that ties the report to its annotation.</summary>
    public required string Id { get; init; }

    /// <summary>Outlet, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>Publication date, <c>yyyy-MM-dd</c>, or null.</summary>
    public string? Published { get; init; }

    /// <summary>Paragraphs; number 0 is the headline.</summary>
    public required IReadOnlyList<string> Paragraphs { get; init; }
}

/// <summary>What an annotator found in one report. Every string is cut from the paragraph <c>p</c>, character for character.</summary>
public sealed record Annotation
{
    /// <summary>Id of the report.</summary>
    public required string Id { get; init; }

    /// <summary>Statements.</summary>
    public IReadOnlyList<GoldStatement> Statements { get; init; } = [];

    /// <summary>Events.</summary>
    public IReadOnlyList<GoldEvent> Events { get; init; } = [];

    /// <summary>Arms transfers.</summary>
    public IReadOnlyList<GoldTransfer> Transfers { get; init; } = [];

    /// <summary>Council acts.</summary>
    public IReadOnlyList<GoldCouncilAct> Council { get; init; } = [];

    /// <summary>Figures.</summary>
    public IReadOnlyList<GoldFigure> Figures { get; init; } = [];
}

/// <summary>An annotated statement.</summary>
public sealed record GoldStatement
{
    /// <summary>Paragraph.</summary>
    public required int P { get; init; }

    /// <summary>Cue.</summary>
    public required string Cue { get; init; }

    /// <summary>Source phrase, or null.</summary>
    public string? Source { get; init; }

    /// <summary>Name that the source stands for, or null.</summary>
    public string? SourceIs { get; init; }

    /// <summary>Content, or null.</summary>
    public string? Content { get; init; }

    /// <summary>Form, or null.</summary>
    public string? Form { get; init; }

    /// <summary>Act.</summary>
    public required string Act { get; init; }

    /// <summary>Who passed it on.</summary>
    public IReadOnlyList<string>? Via { get; init; }
}

/// <summary>An annotated event.</summary>
public sealed record GoldEvent
{
    /// <summary>Paragraph.</summary>
    public required int P { get; init; }

    /// <summary>Cue.</summary>
    public required string Cue { get; init; }

    /// <summary>PLOVER type.</summary>
    public required string Type { get; init; }

    /// <summary>Actor, or null.</summary>
    public string? Actor { get; init; }

    /// <summary>Recipient, or null.</summary>
    public string? Recipient { get; init; }

    /// <summary>Place, or null.</summary>
    public string? Place { get; init; }

    /// <summary>Resolved date or interval (<c>from/to</c>), or null.</summary>
    public string? Date { get; init; }

    /// <summary>Status.</summary>
    public required string Status { get; init; }

    /// <summary>Current or background.</summary>
    public required string Time { get; init; }
}

/// <summary>An annotated transfer.</summary>
public sealed record GoldTransfer
{
    /// <summary>Paragraph.</summary>
    public required int P { get; init; }

    /// <summary>Cue.</summary>
    public required string Cue { get; init; }

    /// <summary>Supplier, or null.</summary>
    public string? Supplier { get; init; }

    /// <summary>Recipient, or null.</summary>
    public string? Recipient { get; init; }

    /// <summary>Weapons as written.</summary>
    public IReadOnlyList<string> Weapons { get; init; } = [];

    /// <summary>Categories.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>Status.</summary>
    public required string Status { get; init; }
}

/// <summary>An annotated Council act.</summary>
public sealed record GoldCouncilAct
{
    /// <summary>Paragraph.</summary>
    public required int P { get; init; }

    /// <summary>Cue.</summary>
    public required string Cue { get; init; }

    /// <summary>Kind.</summary>
    public required string Kind { get; init; }
}

/// <summary>An annotated figure.</summary>
public sealed record GoldFigure
{
    /// <summary>Paragraph.</summary>
    public required int P { get; init; }

    /// <summary>As written.</summary>
    public required string Text { get; init; }

    /// <summary>Kind.</summary>
    public required string Kind { get; init; }

    /// <summary>Value, or null.</summary>
    public double? Value { get; init; }
}

/// <summary>Reads annotation files.</summary>
public static class AnnotationJson
{
    /// <summary>The reports of an articles file, a JSON array.</summary>
    /// <exception cref="JsonException">The file is not such an array; the message says where.</exception>
    public static IReadOnlyList<AnnotatedReport> Reports(Stream json) =>
        JsonSerializer.Deserialize(json, AnnotationJsonContext.Default.AnnotatedReportArray) ?? [];

    /// <summary>The annotations of a gold file, a JSON array.</summary>
    /// <exception cref="JsonException">The file is not such an array; the message says where.</exception>
    public static IReadOnlyList<Annotation> Annotations(Stream json) =>
        JsonSerializer.Deserialize(json, AnnotationJsonContext.Default.AnnotationArray) ?? [];
}

[JsonSerializable(typeof(AnnotatedReport[]))]
[JsonSerializable(typeof(Annotation[]))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
internal sealed partial class AnnotationJsonContext : JsonSerializerContext;
