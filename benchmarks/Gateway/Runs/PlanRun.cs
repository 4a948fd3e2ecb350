using System.Diagnostics;
using System.Globalization;
using System.Text;
using Cacao.Fusion.Composition;
using Cacao.Fusion.Execution;
using Cacao.Gateway.Benchmarks.Sources;
using Cacao.Language;
using Cacao.Types;
using Cacao.Validation;

namespace Cacao.Gateway.Benchmarks.Runs;

/// <summary>What an operation costs that the gateway has never seen: parsing, validation, planning. Each measured document is a new one.</summary>
internal sealed class PlanRun
{
    private const int Settle = 40;
    private const int Measured = 21;

    private readonly CompositeSchema _composite;
    private readonly Schema _schema;
    private int _number;

    private PlanRun(string executionSchema)
    {
        var document = GraphQLParser.Parse(executionSchema);
        _composite = CompositeSchemaReader.Read(document);
        _schema = new SchemaBuilder().AddDocument(PublicSchemaDocument.Create(document)).ModifyOptions(ClientDirectives.Allow).Build();
    }

    public static int Run()
    {
        var folder = Directory.CreateTempSubdirectory("cacao-benchmark-");
        try
        {
            var run = new PlanRun(FusionArchive.Open(BenchmarkArchive.Compose(folder.FullName, 1)).Gateway.Schema);
            Console.WriteLine("| operation | fields | calls | first ms | parsed ms | validated ms | planned ms | all ms | aim |");
            Console.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
            run.Print("big", BenchmarkFiles.Operation("big").Replace("query TestQuery", "query", StringComparison.Ordinal), "≤ 5");
            run.Print("1 000 fields at 67 roots", Roots(), "≤ 50");
            run.Print("1 000 fields of one object", Aliases(), "≤ 50");
            run.Print("1 000 fields, 20 deep", Deep(), "≤ 50");
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return 0;
    }

    private static string Roots() => Selection(67, i => $$"""
        u{{i}}: users { id name username birthday reviews { id body product { upc name price inStock } author { name } } }
        """);

    private static string Aliases() => $"query {{ topProducts {{ {string.Concat(Enumerable.Range(0, 250).Select(i => $"a{i}: name b{i}: price c{i}: inStock d{i}: shippingEstimate "))} }} }}";

    private static string Deep() => Selection(10, i =>
    {
        var text = new StringBuilder($"t{i}: topProducts {{ ");
        for (var level = 0; level < 9; level++)
        {
            text.Append("upc name price inStock weight a: name b: price c: weight d: inStock reviews { id body product { ");
        }

        return text.Append("upc name ").Append('}', 19).Append(' ').ToString();
    });

    private static string Selection(int count, Func<int, string> field) => $"query {{ {string.Concat(Enumerable.Range(0, count).Select(field))} }}";

    private void Print(string name, string operation, string aim)
    {
        var first = Measure(operation);
        for (var i = 0; i < Settle; i++)
        {
            Measure(operation);
        }

        var all = Enumerable.Range(0, Measured).Select(_ => Measure(operation)).ToArray();
        var fields = CountFields(operation);
        Console.WriteLine(FormattableString.Invariant(
            $"| {name} | {fields} | {all[0].Calls} | {first.Whole:0.0} | {Median(all, f => f.Parsed):0.00} | {Median(all, f => f.Validated):0.00} | {Median(all, f => f.Planned):0.00} | {Median(all, f => f.Whole):0.00} | {aim} |"));
    }

    private PlanFigures Measure(string operation)
    {
        // A name of its own makes the document one that was never seen.
        var text = Encoding.UTF8.GetBytes(operation.Replace("query ", $"query Q{_number++.ToString(CultureInfo.InvariantCulture)} ", StringComparison.Ordinal));
        var started = Stopwatch.GetTimestamp();
        var document = GraphQLParser.Parse(text, ParserOptions.Default);
        var parsed = Stopwatch.GetElapsedTime(started);
        var errors = DocumentValidator.Validate(_schema, document);
        var validated = Stopwatch.GetElapsedTime(started);
        if (errors.Count > 0)
        {
            throw new InvalidDataException(errors[0].Message);
        }

        var plan = PlanCompiler.Compile(_composite, document, document.Definitions.OfType<OperationDefinitionNode>().Single());
        var planned = Stopwatch.GetElapsedTime(started);
        return new PlanFigures(
            parsed.TotalMilliseconds,
            (validated - parsed).TotalMilliseconds,
            (planned - validated).TotalMilliseconds,
            planned.TotalMilliseconds,
            plan.Steps.Length);
    }

    private static int CountFields(string operation)
    {
        var document = GraphQLParser.Parse(operation);
        return document.Definitions.Sum(d => d switch
        {
            OperationDefinitionNode o => Count(o.SelectionSet),
            FragmentDefinitionNode f => Count(f.SelectionSet),
            _ => 0,
        });
    }

    private static int Count(SelectionSetNode? set) => set is null ? 0 : set.Selections.Sum(s => s is FieldNode field ? 1 + Count(field.SelectionSet) : 0);

    private static double Median(PlanFigures[] all, Func<PlanFigures, double> value) => all.Select(value).Order().ElementAt(all.Length / 2);
}
