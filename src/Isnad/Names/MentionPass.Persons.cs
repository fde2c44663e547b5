using Isnad.Text;

namespace Isnad.Names;

internal sealed partial class MentionPass
{
    private const int LongestName = 6;

    /// <summary>Titles and a name: الدكتور عبد اللطيف الزياني، خادم الحرمين الشريفين الملك سلمان.</summary>
    private Reading ReadTitled(int at)
    {
        var (end, role, lead) = Titles(at);
        if (end == at || IsNamesake(at)) return default;
        var person = ReadPerson(end);
        // الملك سلمان: listed with the title.
        for (var i = at; i < end; i++)
            if (NameAt(i) is { Found: true, Value.Form: NameFormKind.Name } with && with.End > end && with.End >= person.End && _lexicon.Entries[with.Value.Entry].Kind == ActorKinds.Person) person = new Reading(with.End, ActorOf(with.Value.Entry), i);
        // A rank with its force: الفريق في الشرطة الاتحادية رائد جودت.
        if (person.End == 0 && end < _words.Count && (_words[end].Key == "في" || LeadsAt(end)[^1].Preposition == 'ب')
            && ReadComplement(_words[end].Key == "في" ? end + 1 : end) is { End: > 0 } force) person = ReadPersonStrict(force.End, titled: false);
        if (person.End == 0) person = ReadTitledLastName(end, role);
        // اللواء القاضي: of two titles the last is a last name where nothing follows and the first is a rank.
        if (person.End == 0 && end > at + 1 && IsSurnameToo(end - 1) && Titles(at, end - 1) is { Role: "MIL" or "COP" } rank && rank.End == end - 1)
            (person, role) = (new Reading(end, PersonNamed([_words[end - 1].Key], end - 1, end), end - 1), rank.Role);
        if (person.End == 0) return default;
        var actor = _table.Actors[person.Actor];
        if (role.Length > 0 && actor.Entry < 0) actor.Cameo ??= role;
        end = ReadOfficeAfterName(person.Actor, person.End);
        Record(new WordRange(at, end), person.Actor, MentionKind.Name, lead, person.Name);
        return new Reading(end, person.Actor);
    }

    /// <summary>مستشفى الملك فيصل، مسجد عمر بن الخطاب، مطار رفيق الحريري: a place or school that bears somebody's name, who is not spoken of.</summary>
    private bool IsNamesake(int at)
    {
        if (at == 0 || _words[at].HasConjunction || _words[at - 1] is not { Kind: WordKind.Arabic } before || before.Sentence != _words[at].Sentence) return false;
        if (at > 1 && before is { HasConjunction: false, HasPreposition: false } && Match(_lexicon.Titles, at - 1, bare: false) is { Found: true } title && title.End == at) return IsNamesake(at - 1);
        return before is { HasArticle: false, Enclitic: null } && _lexicon.Namesakes.Contains(before.StemKey);
    }

    private (int End, string Role, Lead Lead) Titles(int at, int limit = int.MaxValue)
    {
        var role = "";
        var lead = default(Lead);
        var i = at;
        while (i < _words.Count && i < limit)
        {
            var title = Match(_lexicon.Titles, i, bare: false);
            if (!title.Found || i > at && title.Lead.Conjunction) break;
            if (i == at) lead = title.Lead;
            if (title.Value.Role.Length > 0) role = title.Value.Role;
            i = title.End;
            // "د." and "م." carry their stop.
            if (i < _words.Count && _words[i].Form == "." && _words[i - 1].Key.Length == 1) i++;
            while (i < _words.Count && _words[i].Sentence == _words[at].Sentence && _lexicon.TitleTails.Contains(_words[i].Key)) i++;
            if (i < _words.Count && _words[i].Paragraph != _words[at].Paragraph) break;
        }

        return (i, role, lead);
    }

    /// <summary>A person's name right at a word, listed or not.</summary>
    private Reading ReadPerson(int at)
    {
        if (at >= _words.Count) return default;
        var name = NameAt(at);
        if (name.Found && !name.Lead.Conjunction && _lexicon.Entries[name.Value.Entry].Kind == ActorKinds.Person)
            return new Reading(name.End, Listed(at, name), at);
        return name.Found && name.Value.Form == NameFormKind.Name ? default : NewPerson(at, strong: true);
    }

    /// <summary>A person's name that no list holds, outside any title: it needs a given name that is nothing else.</summary>
    private Reading ReadUnlistedPerson(int at, bool strong)
    {
        var person = NewPerson(at, strong);
        if (person.End == 0) return default;
        var end = ReadOfficeAfterName(person.Actor, person.End);
        Record(new WordRange(at, end), person.Actor, MentionKind.Name, LeadOfName(at), person.Name);
        return new Reading(end, person.Actor);
    }

    private Reading NewPerson(int at, bool strong)
    {
        if (IsNamesake(at)) return default;
        // ووجه معالي الوزير ببذل المزيد: behind a title a name has no preposition.
        if (strong && _words[at] is { HasPreposition: true, HasArticle: false } && !IsGiven(at)) return default;
        // ودعا الشيخ الله أن يحفظ: God, who is prayed to.
        if (_words[at].Key is "الله" or "المولي" || _words[at].Key is "عز" && at + 1 < _words.Count && _words[at + 1].Key is "وجل") return default;
        // رحمه الله: a prayer for him, not his name.
        if (Wishes.At(_words, at)) return default;
        // شمال صلاح الدين: the province.
        if (_words[at].Key is "صلاح" && at + 1 < _words.Count && _words[at + 1].Key is "الدين" && StandsForPlace(at, LeadsAt(at)[0])) return default;
        var end = NameEnd(at, strong);
        if (end <= at || !strong && end - at < 2) return default;
        return new Reading(end, PersonNamed(KeysOfName(at, end), at, end), at);
    }

    private string[] KeysOfName(int at, int end)
    {
        var keys = new string[end - at];
        for (var i = at; i < end; i++) keys[i - at] = i == at ? LeadOfName(at).Key : _words[i].Key;
        return NameKeys.Joined(keys);
    }

    /// <summary>The actor of a full name: one met before whose name holds these words in their order, or a new one.</summary>
    private int PersonNamed(string[] keys, int at, int end)
    {
        var titled = at > 0 && (Match(_lexicon.Titles, at - 1, bare: false).Found || IsQuote(at - 1));
        for (var i = _table.Actors.Count - 1; i >= 0; i--)
        {
            var actor = _table.Actors[i];
            // حسن الحربي beside محمد حسن الحربي: of one family, each by his own first name, unless a title tells who is meant.
            if (!titled && actor is { Entry: < 0, NameKeys.Length: > 1 } && keys.Length > 1 && !NameKeys.Same(actor.NameKeys[0], keys[0]) && !IsNameParticle(keys[0]) && !IsNameParticle(actor.NameKeys[0])) continue;
            if (actor.IsPerson && actor.NameKeys.Length > 0 && (NameKeys.Holds(actor.NameKeys, keys) || NameKeys.Holds(keys, actor.NameKeys) && keys.Length > 1)) return i;
        }

        // الأمير فيصل بن عبدالعزيز for الأمير فيصل بن عبدالعزيز بن مساعد.
        if (keys is [_, "بن", _, ..])
            for (var i = _table.Actors.Count - 1; i >= 0; i--)
                if (_table.Actors[i] is { IsPerson: true, Anonymous: false, NameKeys: var own } && own.Length > keys.Length && own.AsSpan(0, keys.Length).SequenceEqual(keys) && own[keys.Length] == "بن") return i;
        // طالب آل الشيخ: the house alone is the one of it whom the report has named.
        if (keys is ["ال", _])
            for (var i = _table.Actors.Count - 1; i >= 0; i--)
                if (_table.Actors[i].BearsLast(keys)) return i;
        var span = _document.SpanOf(new WordRange(at, end));
        var skip = LeadOfName(at).Skip;
        var name = Folding.Standard(_document.Text.AsSpan((span.Start + (skip > 0 && _words[at].Span.Length == _words[at].Form.Length ? skip : 0))..span.End));
        return _table.Add(new DocumentActor { Name = name, Kind = ActorKinds.Person, NameKeys = keys });
    }
}
