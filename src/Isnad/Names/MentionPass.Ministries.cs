using Isnad.Text;

namespace Isnad.Names;

/// <content>Portfolios that stand for their ministry: الخارجية الروسية.</content>
internal sealed partial class MentionPass
{
    /// <summary>A portfolio alone for its ministry: الخارجية الروسية، بيان للداخلية.</summary>
    private Reading ReadBareMinistry(int at)
    {
        var read = ParseBareMinistry(at);
        if (read.End <= at) return default;
        if (at > 0 && _words[at - 1] is { Kind: WordKind.Arabic } before && (before.HasArticle || IsQualifier(at - 1)) && before.Paragraph == _words[at].Paragraph) return default;
        Record(new WordRange(at, read.End), read.Actor, MentionKind.Name, LeadsAt(at)[0]);
        return read;
    }

    private Reading ParseBareMinistry(int at)
    {
        var portfolio = Match(_lexicon.PortfolioForms, at, bare: false);
        if (!portfolio.Found || !portfolio.Lead.HasArticle) return default;
        var value = _lexicon.Portfolios[portfolio.Value];
        if (!value.Alone || portfolio.Lead.Key != value.Key) return default;
        var end = portfolio.End;
        var affiliation = -1;
        if (end < _words.Count && _words[end].Kind == WordKind.Arabic && _words[end].Paragraph == _words[at].Paragraph)
        {
            var nisba = Match(_lexicon.Nisba, end, bare: true);
            if (nisba.Found && nisba.Lead is { Preposition: '\0', Conjunction: false, HasArticle: true })
            {
                affiliation = ActorOf(nisba.Value);
                _table.Add(new Mention(new WordRange(end, nisba.End), affiliation, MentionKind.Nisba, 0));
                end = nisba.End;
            }
        }

        var description = "وزاره " + value.Key;
        if (affiliation < 0)
        {
            if (value.Key is not ("الخارجيه" or "الداخليه")) return default;
            for (var i = _table.Actors.Count - 1; i >= 0; i--)
                if (_table.Actors[i].Description == description) return new Reading(end, i);
            return default;
        }

        var noun = new HeadNoun("وزاره", HeadClass.Body, ActorKinds.Government, value.Role == "MIL" ? "MIL" : "GOV");
        return new Reading(end, Body(new WordRange(at, end), noun, description, noun.Role, _table.Actors[affiliation].Country, affiliation, value.Key, portfolio.Lead));
    }
}
