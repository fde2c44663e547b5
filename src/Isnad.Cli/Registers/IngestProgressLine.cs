using System.Diagnostics;
using System.Globalization;
using Isnad.Register.Ingest;

namespace Isnad.Cli.Registers;

/// <summary>How far an ingest has come: one moving line on a terminal, one last line everywhere.</summary>
internal sealed class IngestProgressLine(bool quiet) : IDisposable
{
    private readonly bool _moving = !quiet && !Console.IsErrorRedirected;
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private bool _shown;

    public void Show(IngestProgress p) => Moving(string.Create(CultureInfo.InvariantCulture,
        $"{p.Stored:N0} stored, {p.Known:N0} known, {p.Rejected:N0} rejected, {p.Seen / Math.Max(0.001, _clock.Elapsed.TotalSeconds):N0}/s"));

    public void ShowReread(long reports) => Moving(string.Create(CultureInfo.InvariantCulture, $"{reports:N0} read again"));

    public void ShowStep(string step) => Moving(step);

    public void End(IngestProgress p)
    {
        Dispose();
        if (!quiet)
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{p.Stored:N0} reports stored, {p.Known:N0} known already, {p.Rejected:N0} inputs rejected in {_clock.Elapsed.TotalSeconds:N1} s"));
    }

    public void Dispose()
    {
        if (_shown) Console.Error.WriteLine();
        _shown = false;
    }

    private void Moving(string text)
    {
        if (!_moving) return;
        _shown = true;
        Console.Error.Write($"\r\u001b[K{text}");
    }
}
