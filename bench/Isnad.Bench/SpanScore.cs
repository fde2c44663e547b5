namespace Isnad.Bench;

/// <summary>Counts how well read word ranges agree with expected ones: exactly, and by tokens.</summary>
internal sealed class SpanScore(string name)
{
    private int _count;
    private int _exact;
    private int _half;
    private int _found;
    private double _f1;

    public int Count => _count;

    public void Add(int first, int end, int readFirst, int readEnd)
    {
        _count++;
        if (readEnd <= readFirst) return;
        _found++;
        if (first == readFirst && end == readEnd) _exact++;
        var common = Math.Max(0, Math.Min(end, readEnd) - Math.Max(first, readFirst));
        var f1 = 2.0 * common / (end - first + readEnd - readFirst);
        _f1 += f1;
        if (f1 >= 0.5) _half++;
    }

    public override string ToString() => FormattableString.Invariant(
        $"| {name} | {_count} | {100.0 * _found / Math.Max(1, _count):F1} | {100.0 * _exact / Math.Max(1, _count):F1} | {100.0 * _half / Math.Max(1, _count):F1} | {100.0 * _f1 / Math.Max(1, _count):F1} |");
}
