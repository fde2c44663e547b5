using System.Collections.Frozen;
using Isnad.Lexicons;
using Isnad.Names;
using Isnad.Text;

namespace Isnad.Reading.Events;

/// <summary>Where event words do not speak of politics and war: fixed phrases, scripture, sport, trade, accidents.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class Guards
{
    private const string War = "war";
    private const string Conflict = "conflict";
    private const string Politics = "politics";

    private readonly FrozenSet<(string, string)> _before;
    private readonly FrozenSet<(string, string)> _after;
    private readonly FrozenSet<(string, string)> _joined;
    private readonly FrozenSet<(string, string)> _study;
    private readonly FrozenSet<(string, string)> _trailing;
    private readonly FrozenSet<(string, string)> _sacred;
    private readonly FrozenSet<string> _sport;
    private readonly FrozenSet<string> _trade;
    private readonly FrozenSet<string> _accident;
    private readonly FrozenSet<(string, string)> _mishap;
    private readonly FrozenSet<string> _force;
    private readonly FrozenSet<string> _killing;
    private readonly FrozenSet<string> _works;
    private readonly FrozenSet<string> _aims;
    private readonly FrozenSet<string> _other;
    private readonly FrozenDictionary<string, int> _signs;
    private readonly string[] _signKinds;

    private Guards()
    {
        var table = LexiconTable.Load("events/guards.tsv");
        int kind = table.Column("kind"), first = table.Column("first"), second = table.Column("second");
        FrozenSet<(string, string)> Pairs(string name) =>
            (from row in table.Rows where row[kind] == name from a in row[first].Split('|') from b in row[second].Split('|') select (Folding.Key(a), Folding.Key(b))).ToFrozenSet();
        FrozenSet<string> Words(string name) =>
            table.Rows.Where(r => r[kind] == name).SelectMany(r => r[first].Split('|')).Select(w => Folding.Key(w)).ToFrozenSet(StringComparer.Ordinal);
        _before = Pairs("before");
        _after = Pairs("after");
        _joined = Pairs("joined");
        _study = Pairs("study");
        _trailing = Pairs("trailing");
        _sacred = Pairs("sacred");
        _sport = Words("sport");
        _trade = Words("trade");
        _accident = Words("accident");
        _mishap = Pairs("mishap");
        _force = Words("force");
        _killing = Words("killing");
        _works = Words("work");
        _aims = Words("aim");
        _other = [.. Words("other"), .. _sport, .. _trade, .. _accident];
        var signs = table.Rows.Where(r => r[kind] is War or Conflict or Politics).ToList();
        _signKinds = [.. signs.Select(r => r[kind])];
        _signs = signs.SelectMany((r, i) => r[first].Split('|').Select(w => (Key: Folding.Key(w), Row: i))).DistinctBy(w => w.Key).ToFrozenDictionary(w => w.Key, w => w.Row, StringComparer.Ordinal);
    }

    public static Guards Load() => new();

    /// <summary>Whether the word is part of a fixed phrase that is no event (وزير الحرب، وحدة البحث في جرائم، السيطرة على الموقف); its first word bears no article where the phrase is a construct.</summary>
    public bool IsPhrase(IReadOnlyList<Word> words, int at)
    {
        var word = words[at];
        if (at > 0 && words[at - 1].Sentence == word.Sentence && !word.HasConjunction)
        {
            var previous = words[at - 1];
            // منصات إطلاق is one name; تعرض الموقع لقصف is not, nor is أعلن التنظيم تحرير.
            if ((!word.HasPreposition || word.Proclitics.HasFlag(Proclitics.Lam) && !word.HasArticle && !_aims.Contains(word.StemKey)) && previous is { HasArticle: false, Enclitic: null } && (_before.Contains((previous.StemKey, word.StemKey)) || _study.Contains((previous.StemKey, word.StemKey)))) return true;
            if (at > 1 && IsPreposition(previous.StemKey) && _study.Contains((words[at - 2].StemKey, word.StemKey))) return true;
        }

        // فرقة الأبحاث والتفتيش: two words of one office.
        if (at > 0 && word is { HasConjunction: true, HasArticle: true, HasPreposition: false } && words[at - 1] is { HasArticle: true } twin && twin.Sentence == word.Sentence && _joined.Contains((twin.StemKey, word.StemKey))) return true;
        if (word is { HasConjunction: true, HasArticle: false, HasPreposition: false } && word.Form[0] == 'و' && IsCharged(words, at)) return true;
        // رواية «حصار المدينة»: the title of a work.
        if (at > 1 && words[at - 1] is { Form: "«" or "\"" or "“" } && words[at - 2].Sentence == word.Sentence && _works.Contains(words[at - 2].StemKey)) return true;
        if (at + 1 >= words.Count || words[at + 1] is not { HasConjunction: false } next || next.Sentence != word.Sentence) return false;
        return _after.Contains((word.StemKey, next.StemKey)) || next.StemKey == "علي" && at + 2 < words.Count && _trailing.Contains((word.StemKey, words[at + 2].StemKey));
    }

    /// <summary>بتهمة قتل شرطي وإصابة آخرين: what و joins to a charge is one, too.</summary>
    private bool IsCharged(IReadOnlyList<Word> words, int joined)
    {
        for (var i = joined - 2; i > 0 && i > joined - 7 && words[i].Sentence == words[joined].Sentence; i--)
        {
            if (words[i].Kind == WordKind.Punctuation) return false;
            if (words[i - 1] is { HasArticle: false, Enclitic: null, StemKey: "تهمه" or "تهم" } charge && _before.Contains((charge.StemKey, words[i].StemKey))) return _before.Contains((charge.StemKey, words[joined].StemKey));
        }

        return false;
    }

    /// <summary>The words that are scripture: from قال تعالى and the like to the end of the brackets that follow, else of the sentence.</summary>
    public bool[]? Sacred(Document document)
    {
        bool[]? found = null;
        var words = document.Words;
        for (var i = 1; i < words.Count; i++)
        {
            if (!_sacred.Contains((words[i - 1].StemKey, words[i].StemKey))) continue;
            found ??= new bool[words.Count];
            var end = document.Sentences[words[i].Sentence].End;
            var opened = false;
            for (var k = i + 1; k < end; k++)
            {
                opened |= words[k].Form is "(" or "{" or "﴿" or "«" or "\"" or "“" or "[";
                found[k] = true;
                if (opened && words[k].Form is ")" or "}" or "﴾" or "»" or "”" or "]") break;
            }
        }

        return found;
    }

    /// <summary>Whether the word tells of an accident or a natural death.</summary>
    public bool IsAccident(Word word) => _accident.Contains(word.StemKey);

    /// <summary>Whether a mishap is told here in two words, side by side or with one between them (انهيار منجم).</summary>
    public bool IsMishap(IReadOnlyList<Word> words, int at) =>
        at + 1 < words.Count && (_mishap.Contains((words[at].StemKey, words[at + 1].StemKey)) || at + 2 < words.Count && _mishap.Contains((words[at].StemKey, words[at + 2].StemKey)));

    /// <summary>Whether the word tells of force of arms.</summary>
    public bool IsForce(Word word) => _force.Contains(word.StemKey) || _force.Contains(word.Key);

    /// <summary>Whether the word tells of killing.</summary>
    public bool IsKilling(Word word) => _killing.Contains(word.StemKey);

    /// <summary>Whether the word speaks of sport.</summary>
    public bool IsSport(Word word) => _sport.Contains(word.StemKey) || _sport.Contains(word.Key);

    /// <summary>What a report is about, by the words that stand in it and the powers that it names.</summary>
    public Topic TopicOf(Document document, ActorTable actors)
    {
        int sport = 0, trade = 0, other = 0, political = 0;
        var seen = new bool[_signKinds.Length];
        foreach (var word in document.Words)
        {
            if (word.Kind != WordKind.Arabic) continue;
            if (_sport.Contains(word.StemKey) || _sport.Contains(word.Key)) sport++;
            if (_trade.Contains(word.StemKey)) trade++;
            if (_other.Contains(word.StemKey)) other++;
            // وللرئيس، بالخارجية: a row with the article means the word with the article.
            if (!_signs.TryGetValue(word.StemKey, out var sign) && !_signs.TryGetValue(word.Key, out sign) && !(word.HasArticle && _signs.TryGetValue("ال" + word.StemKey, out sign))) continue;
            seen[sign] = true;
            if (_signKinds[sign] == Politics) political++;
        }

        int force = 0, powers = 0;
        for (var i = 0; i < seen.Length; i++)
        {
            if (!seen[i]) continue;
            if (_signKinds[i] == Politics) powers++;
            else force += _signKinds[i] == War ? 2 : 1;
        }

        var states = 0;
        var armed = false;
        foreach (var actor in actors.Actors)
        {
            if (actor.Entry < 0) continue;
            if (actor.Kind == ActorKinds.State) states++;
            armed |= actor.Kind == ActorKinds.ArmedGroup;
        }

        if (armed) force++;
        // One state is where the reader lives; a second makes their dealings.
        var dealings = Math.Clamp(states - 1, 0, 2);
        var count = document.Words.Count;
        // One such word in forty, and more than a handful: seen in no report on war and diplomacy.
        if (force < 6 && sport > 5 && sport * 40 > count || force < 4 && trade > 8 && trade * 40 > count) return Topic.Other;
        // A few lines may tell of war in three words.
        if (count < 60 || force >= (count < 350 ? 2 : count < 600 ? 3 : 4)) return Topic.Conflict;
        var signs = force + powers + dealings;
        if (signs == 0 || signs == 1 && (other > 1 || count > 200)) return Topic.Other;
        // A minister at a fair: what he opens outweighs him.
        return force < 2 && other > 2 && other > political + dealings + 4 * force ? Topic.Other : Topic.Politics;
    }

    private static bool IsPreposition(string key) => key is "في" or "عن" or "من" or "ضد" or "علي";
}
