using Dapper;
using Isnad.Register.Arms.Shapes;

namespace Isnad.Register.Arms;

public sealed partial class ArmsArchive
{
    /// <summary>A release whole, or null where there is none of that label.</summary>
    public ArmsRelease? Load(string register, string label)
    {
        var connection = store.Connection;
        if (connection.ExecuteScalar<long?>("SELECT release FROM arms_release WHERE register = @register AND label = @label", new { register, label }) is not { } release) return null;
        var of = new { release };
        const string InRelease = "WHERE file IN (SELECT file FROM arms_file WHERE release = @release) ORDER BY file";
        return new ArmsRelease
        {
            Register = register,
            Label = label,
            Files = [.. connection.Query("SELECT name, sha256, shape, scope, rows FROM arms_file WHERE release = @release ORDER BY file", of).Select(static r =>
                new ArmsSourceFile((string)r.name, (string)r.sha256, Enum.Parse<ArmsShape>((string)r.shape), (string?)r.scope, (int)(long)r.rows))],
            Deals = [.. connection.Query($"SELECT * FROM arms_deal {InRelease}, line", of).Select(static r => new ArmsDeal
            {
                Row = (int)(long)r.line, DealId = (string?)r.deal_id, Supplier = (string)r.supplier, Recipient = (string)r.recipient,
                OrderYear = Read((string?)r.order_year), Ordered = Read((string?)r.ordered), Designation = (string)r.designation, Description = (string)r.description,
                Category = (string?)r.category, Delivered = Read((string?)r.delivered), DeliveryYears = Cells.ParseYears((string?)r.delivery_years ?? "") ?? [],
                Status = (string?)r.status, Comments = (string?)r.comments, LocalProduction = Flag((long?)r.local_production), Licence = (long)r.licence == 1,
                TivUnit = (double?)r.tiv_unit, TivOrder = (double?)r.tiv_order, TivDelivered = (double?)r.tiv_delivered,
                Value = (double?)r.value, Currency = (string?)r.currency, Source = (string?)r.source,
            })],
            Deliveries = [.. connection.Query($"SELECT * FROM arms_delivery {InRelease}, line", of).Select(static r => new ArmsDelivery
            {
                Row = (int)(long)r.line, DealId = (string)r.deal_id, Supplier = (string)r.supplier, Recipient = (string)r.recipient,
                Designation = (string)r.designation, Description = (string)r.description, Category = (string)r.category,
                OrderYear = Read((string?)r.order_year), Delivered = Read((string?)r.delivered), Year = Read((string?)r.year), Status = (string?)r.status,
                TivUnit = (double?)r.tiv_unit, TivDealUnit = (double?)r.tiv_deal_unit, Tiv = (double?)r.tiv, LocalProduction = Flag((long?)r.local_production),
            })],
            Tiv = [.. connection.Query($"SELECT * FROM arms_tiv {InRelease}, n", of).Select(static r =>
                new TivCell((int)(long)r.line, Enum.Parse<TivFlow>((string)r.flow), (string)r.party, (string?)r.counterpart, (int?)(long?)r.year, (double)r.tiv))],
            Reports = [.. connection.Query($"SELECT * FROM arms_report {InRelease}, line", of).Select(static r => new StateReport
            {
                Row = (int)(long)r.line, Reporter = (string)r.reporter, Flow = Enum.Parse<TivFlow>((string)r.flow), Counterpart = (string)r.counterpart,
                Year = (int)(long)r.year, Category = (string)r.category, Number = (double?)r.number, Value = (double?)r.value, Description = (string?)r.description,
                Origin = (string?)r.origin, Intermediate = (string?)r.intermediate, Comments = (string?)r.comments,
            })],
        };
    }

    /// <summary>The newest release of a register by its label, or null where it has none.</summary>
    public ArmsRelease? Newest(string register) =>
        store.Connection.ExecuteScalar<string?>("SELECT max(label) FROM arms_release WHERE register = @register", new { register }) is { } label ? Load(register, label) : null;

    /// <summary>Every release.</summary>
    public IReadOnlyList<ArmsRelease> All() => [.. Releases().Select(r => Load(r.Register, r.Label)!)];

    private static Estimate Read(string? text) => text is null ? default : Cells.ParseCount(text) ?? default;

    private static bool? Flag(long? value) => value is { } v ? v == 1 : null;
}
