using System.CommandLine;
using Isnad.Register.Arms;

namespace Isnad.Cli.Arms;

/// <summary>Which release a question is put to, and the reports that bear on its answer.</summary>
internal static class Releasing
{
    public static Option<string> RegisterName()
    {
        var option = new Option<string>("--of") { Description = "Which register: sipri, unroca, att, hand.", DefaultValueFactory = _ => "sipri" };
        option.AcceptOnlyFromAmong("sipri", "unroca", "att", "hand");
        return option;
    }

    public static Option<string?> AsOf() => new("--as-of") { Description = "The release to ask; the newest by default." };

    public static ArmsRelease Load(ArmsArchive archive, string register, string? label)
    {
        var release = label is null ? archive.Newest(register) : archive.Load(register, label);
        if (release is not null) return release;
        var known = string.Join(", ", archive.Releases().Where(r => r.Register == register).Select(r => r.Label));
        throw new UsageException(known.Length == 0 ? $"no release of {register} has been imported; see 'isnad arms import --help'"
            : $"there is no release {register} {label}; there are {known}");
    }

    public static string Short(ArmsDeal deal) => $"{deal.Description}, ordered {deal.Ordered}, delivered {deal.Delivered}";

    public static void WriteEvidence(ArmsArchive archive, IReadOnlyList<JoinedDeal> deals, string format)
    {
        var rows = new Rows("supplier", "recipient", "report", "transfer", "outlet", "published", "status", "weapons", "cue");
        foreach (var pair in deals.Select(d => (d.Deal.Supplier, d.Deal.Recipient)).Distinct())
            foreach (var e in archive.Evidence(pair.Supplier, pair.Recipient))
                rows.Add(pair.Supplier, pair.Recipient, e.Report, e.Transfer, e.Outlet, e.Published, e.Status, e.Weapons, e.Cue);
        rows.Write(format, "reports that speak of these parties:");
    }
}
