using System.Diagnostics;
using System.Globalization;

namespace Isnad.Cli.Reading;

/// <summary>A line of progress on a terminal's stderr; silent where stderr is a file or a pipe.</summary>
internal sealed class Progress : IDisposable
{
    private readonly bool _on;
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private long _last;
    private bool _shown;

    public Progress(bool quiet) => _on = !quiet && !Console.IsErrorRedirected;

    public void Show(long done, long rejected)
    {
        if (!_on || _clock.ElapsedMilliseconds - _last < 200) return;
        _last = _clock.ElapsedMilliseconds;
        _shown = true;
        var rate = done / Math.Max(0.001, _clock.Elapsed.TotalSeconds);
        Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{done:N0} reports read, {rate:N0}/s{(rejected > 0 ? $", {rejected:N0} rejected" : "")} "));
    }

    public void Dispose()
    {
        if (_shown) Console.Error.WriteLine();
    }
}
