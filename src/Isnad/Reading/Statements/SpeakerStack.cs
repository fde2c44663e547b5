using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>Someone who has spoken in the report, with the agreement that verbs show with them.</summary>
internal sealed record Speaker(WordRange Source, bool Feminine, bool Plural, WordRange? Venue, int At);

/// <summary>Who has spoken so far, so that وأضاف and مشيرا find their speaker.</summary>
internal sealed class SpeakerStack
{
    private const int Depth = 12;
    private readonly List<Speaker> _speakers = [];

    public void Push(Speaker speaker)
    {
        if (_speakers.Count == Depth) _speakers.RemoveAt(0);
        _speakers.Add(speaker);
    }

    /// <summary>The last speaker in agreement, else the last of all, else null.</summary>
    public Speaker? Last(bool feminine, bool plural)
    {
        for (var i = _speakers.Count - 1; i >= 0; i--)
            if (_speakers[i].Feminine == feminine && (_speakers[i].Plural == plural || !plural)) return _speakers[i];
        for (var i = _speakers.Count - 1; i >= 0; i--)
            if (plural || _speakers[i].Feminine == feminine) return _speakers[i];
        return _speakers.Count > 0 ? _speakers[^1] : null;
    }
}
