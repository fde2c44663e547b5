using System.Security.Cryptography;
using System.Text;
using Isnad.Records;

namespace Isnad.Register.Ingest;

/// <summary>What makes a report the same report when it comes in again: its outlet, its address and its words.</summary>
internal static class Identity
{
    /// <summary>SHA-256, lower-case hexadecimal. Another outlet's copy, or the same address with changed words, is another report.</summary>
    public static string Of(Report report) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{report.Outlet}\n{report.Url}\n{report.Text}")));
}
