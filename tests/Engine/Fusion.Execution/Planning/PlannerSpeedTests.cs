using System.Diagnostics;
using System.Globalization;
using System.Text;
using Cacao.Language;
using Xunit.Abstractions;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>
/// How long an operation that was never seen takes to plan. The aims are 5 ms for the benchmark's largest and 50 ms for one of a thousand
/// fields; the bounds here are wide, for machines that do other things besides, and still far below what a plan that explodes takes.
/// </summary>
public sealed class PlannerSpeedTests(ITestOutputHelper output)
{
    [Fact]
    public void Plan_Should_TakeMilliseconds_When_OperationIsLarge()
    {
        var schema = TestSchemas.Read("benchmark");

        Measure(schema, "big", PlanCases.Find("bench_big").Operation, 200);
        Measure(schema, "1000 fields", Wide(1000), 1000);
        Measure(schema, "1000 conditional fields", Conditional(1000), 1000);
        Measure(schema, "40 levels", Deep(40), 1000);
        Measure(schema, "12 levels of fragments of two conditions", Forked(12), 2000);
    }

    private void Measure(CompositeSchema schema, string name, string operation, int bound)
    {
        var document = GraphQLParser.Parse(operation);
        var definition = document.Definitions.OfType<OperationDefinitionNode>().First();
        PlanCompiler.Compile(schema, document, definition, "warm");
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < 5; i++)
        {
            var started = Stopwatch.GetTimestamp();
            PlanCompiler.Compile(schema, document, definition, "test");
            var elapsed = Stopwatch.GetElapsedTime(started);
            best = elapsed < best ? elapsed : best;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {best.TotalMilliseconds:0.00} ms"));
        Assert.True(best < TimeSpan.FromMilliseconds(bound), $"{name}: {best}");
    }

    private static string Wide(int fields)
        => $"{{ topProducts {{ {string.Join(' ', Enumerable.Range(0, fields).Select(i => $"a{i}: {((string[])["name", "price", "inStock", "shippingEstimate"])[i % 4]}"))} }} }}";

    private static string Conditional(int fields)
        => $"query({string.Join(' ', Enumerable.Range(0, 20).Select(i => $"$v{i}: Boolean!"))}) {{ topProducts {{ {string.Join(' ', Enumerable.Range(0, fields).Select(i => $"a{i}: inStock @include(if: $v{i % 20}) @skip(if: $v{(i + 7) % 20})"))} }} }}";

    private static string Deep(int levels)
    {
        var text = new StringBuilder("{ me { id");
        for (var i = 0; i < levels; i++)
        {
            text.Append(i % 2 == 0 ? " reviews { body product { name" : " reviews { id author { birthday");
        }

        return text.Append(string.Concat(Enumerable.Repeat(" } }", levels))).Append(" } }").ToString();
    }

    private static string Forked(int levels)
    {
        var below = "name";
        for (var i = 0; i < levels; i++)
        {
            var field = i % 2 == 0 ? "author" : "product";
            below = $"reviews {{ {field} {{ ... @include(if: $v{i}) {{ {below} }} ... @skip(if: $w{i}) {{ id: __typename {(i == 0 ? "name" : "reviews { id }")} }} }} }}";
        }

        var variables = string.Join(' ', Enumerable.Range(0, levels).Select(i => $"$v{i}: Boolean! $w{i}: Boolean!"));
        return $"query({variables}) {{ topProducts {{ {below} }} }}";
    }
}
