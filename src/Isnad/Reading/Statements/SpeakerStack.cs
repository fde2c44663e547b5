using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>Someone who has spoken in the report, with the agreement that verbs show with them.</summary>
/// <param name="Source">The words that name the speaker.</param>
/// <param name="Feminine">Whether verbs with this speaker are feminine.</param>
/// <param name="Plural">Whether they are plural.</param>
/// <param name="Venue">Where the speaker spoke.</param>
/// <param name="At">The cue's word.</param>
/// <param name="Until">Word up to which a speaker within another's words stays the one who speaks.</param>
internal sealed record Speaker(WordRange Source, bool Feminine, bool Plural, WordRange? Venue, int At, int Until = int.MaxValue)
{
    /// <summary>Whether another's words only tell of what he asked, denied or did by words, rather than quoting him.</summary>
    public bool Lesser { get; init; }

    /// <summary>Whether a verb's form fits the speaker.</summary>
    public bool Agrees(CueReading reading) => Feminine == reading.Feminine && (Plural || !reading.Plural);
}

/// <summary>Who has spoken so far, so that وأضاف and مشيرا find their speaker.</summary>
internal sealed class SpeakerStack
{
    private const int Depth = 16;
    private readonly List<Speaker> _speakers = [];

    /// <summary>Whether nobody has spoken from a word on.</summary>
    public bool Silent(int from) => _speakers.Count == 0 || _speakers[^1].At < from;

    /// <summary>Who spoke last, whether his words have ended or not; null where nobody has.</summary>
    public Speaker? Latest => _speakers.Count == 0 ? null : _speakers[^1];

    public void Push(Speaker speaker)
    {
        if (_speakers.Count == Depth) _speakers.RemoveAt(0);
        _speakers.Add(speaker);
    }

    /// <summary>The one in whose words another speaks; null where nobody's hold him still at <paramref name="at"/>.</summary>
    public Speaker? Around(Speaker inner, int at)
    {
        for (var i = _speakers.Count - 1; i >= 0; i--)
            if (_speakers[i] is { Lesser: false } outer && outer.At < inner.At && outer.Until > inner.Until && at < outer.Until) return outer;
        return null;
    }

    /// <summary>The last speaker since a word of whom <paramref name="fits"/> holds and whose words have not ended; null where nobody is.</summary>
    public Speaker? Last(Predicate<Speaker> fits, int at, int from)
    {
        for (var i = _speakers.Count - 1; i >= 0 && _speakers[i].At >= from; i--)
            if (at < _speakers[i].Until && fits(_speakers[i])) return _speakers[i];
        return null;
    }

    /// <summary>The last speaker in agreement whose words have not ended before <paramref name="at"/>, else the last of all, else null.</summary>
    public Speaker? Last(bool feminine, bool plural, int at)
    {
        Speaker? gender = null, any = null;
        for (var i = _speakers.Count - 1; i >= 0; i--)
        {
            var speaker = _speakers[i];
            if (at >= speaker.Until) continue;
            if (speaker.Feminine == feminine && speaker.Plural == plural) return speaker;
            if (plural || speaker.Feminine == feminine) gender ??= speaker;
            any ??= speaker;
        }

        return gender ?? any;
    }
}
