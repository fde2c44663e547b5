using System.Security.Cryptography;
using System.Text;
using Isnad.Text;

namespace Isnad.Records;

/// <summary>A report as published: its words and what is known of where they stood.</summary>
/// <remarks><see cref="Text"/> is the headline, a newline, and the body exactly as read; every span of a record counts in it.</remarks>
public sealed record Report
{
    /// <summary>The id its source gave it, or the hash of its text where the source gave none.</summary>
    public required string Id { get; init; }

    /// <summary>Where it was published, or null.</summary>
    public string? Url { get; init; }

    /// <summary>The outlet that published it, as the source names it, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>The byline, or null.</summary>
    public string? Author { get; init; }

    /// <summary>The headline, or null for a text without one.</summary>
    public string? Title { get; init; }

    /// <summary>The day of publication as <c>yyyy-MM-dd</c>, or null where unknown; relative dates then stay unresolved.</summary>
    public string? Published { get; init; }

    /// <summary>BCP 47 language tag.</summary>
    public string Language { get; init; } = "ar";

    /// <summary>Headline, newline, body.</summary>
    public required string Text { get; init; }

    /// <summary>SHA-256 of <see cref="Text"/> in UTF-8, lower-case hexadecimal.</summary>
    public string Sha256 { get; init; } = "";

    /// <summary>The paragraphs, which a newline divides; paragraph 0 is the headline where there is one.</summary>
    public IReadOnlyList<TextSpan> Paragraphs { get; init; } = [];

    /// <summary>The sentences, in order; none crosses a paragraph.</summary>
    public IReadOnlyList<TextSpan> Sentences { get; init; } = [];

    /// <summary>Makes a report from a headline and a body; the id defaults to the text's hash, half surrogate pairs become U+FFFD.</summary>
    public static Report Of(string? title, string body, string? id = null, string? url = null, string? outlet = null,
        string? author = null, string? published = null)
    {
        title = WellFormed(title);
        body = WellFormed(body)!;
        var text = string.IsNullOrEmpty(title) ? body : title + "\n" + body;
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        return new Report
        {
            Id = string.IsNullOrEmpty(id) ? hash : id,
            Url = url,
            Outlet = outlet,
            Author = author,
            Title = string.IsNullOrEmpty(title) ? null : title,
            Published = published,
            Text = text,
            Sha256 = hash,
        };
    }

    /// <summary>Half a surrogate pair is no text and has no UTF-8: it becomes U+FFFD, which keeps every offset.</summary>
    private static string? WellFormed(string? text)
    {
        if (text is null || text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0) return text;
        return string.Create(text.Length, text, static (to, from) =>
        {
            for (var i = 0; i < from.Length; i++)
            {
                var pair = i + 1 < from.Length && char.IsSurrogatePair(from[i], from[i + 1]);
                to[i] = char.IsSurrogate(from[i]) && !pair ? '\uFFFD' : from[i];
                if (pair) to[++i] = from[i];
            }
        });
    }
}
