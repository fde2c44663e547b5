using Isnad.Classification;

namespace Isnad.Classifier;

/// <summary>Counts of right and wrong answers to a yes/no question.</summary>
internal sealed class Tally
{
    private int _found;
    private int _wrong;
    private int _missed;

    public double Precision => _found == 0 ? 0 : (double)_found / (_found + _wrong);

    public double Recall => _found == 0 ? 0 : (double)_found / (_found + _missed);

    public double F1 => _found == 0 ? 0 : 2.0 * _found / (2 * _found + _wrong + _missed);

    public void Add(bool answered, bool right)
    {
        if (answered && right) _found++;
        else if (answered) _wrong++;
        else if (right) _missed++;
    }

    /// <summary>One tally a quad class, of each class against the others.</summary>
    public static Tally[] Quads(List<Scored> labelled, Func<Scored, int> answer)
    {
        var tallies = SentenceClassifier.QuadNames.Select(_ => new Tally()).ToArray();
        foreach (var s in labelled)
        {
            var answered = answer(s);
            var right = s.Example.Label(LabelTask.Quad);
            for (var c = 0; c < tallies.Length; c++) tallies[c].Add(answered == c, right == c);
        }

        return tallies;
    }

    public static double MacroF1(Tally[] tallies) => tallies.Average(t => t.F1);
}
