using BenchmarkDotNet.Running;
using Isnad.Bench;
using Isnad.Bench.Language;
using Isnad.Bench.Events;
using Isnad.Bench.Pairs;
using Isnad.Classifier;

// `dotnet run --project bench/Isnad.Bench -c Release -- NAME` prints one of the tables of bench/RESULTS.md;
// any other arguments go to BenchmarkDotNet (--filter '*', --list flat).
return args switch
{
    ["corpus", .. var rest] => Corpus.Run(rest),
    ["phrases", .. var rest] => PhraseMeasure.Run(rest),
    ["names", .. var rest] => NamesMeasure.Run(rest),
    ["language", .. var rest] => LanguageMeasurement.Run(rest, Console.Out),
    ["classify"] => SharedData.Find("data") is { } data ? Classify(data) : 0,
    ["events"] => GsrTable.Run(),
    ["pairs", .. var rest] => PairsMeasure.Run(rest),
    _ => Pieces(args),
};

static int Classify(string data)
{
    CrossValidation.Print(data, Console.Out);
    return 0;
}

static int Pieces(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(Corpus).Assembly).Run(args);
    return 0;
}
