using System.Diagnostics;
using System.Globalization;
using System.Text;
using Cacao.Language;
using Xunit.Abstractions;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>
/// Plans of large operations do not explode: their calls and the steps to find them are counted. How long each took is printed; what that
/// should be is measured by the benchmarks.
/// </summary>
public sealed class LargeOperationTests(ITestOutputHelper output)
{
    [Fact]
    public void Plan_Should_TakeFewCallsAndSteps_When_OperationIsLarge()
    {
        var schema = TestSchemas.Read("benchmark");

        Check(schema, "big", PlanCases.Find("bench_big").Operation, 6);
        Check(schema, "1000 fields", Wide(1000), 2);
        Check(schema, "1000 conditional fields", Conditional(1000), 2);
        Check(schema, "40 levels", Deep(40), 4);
        Check(schema, "12 levels of fragments of two conditions", Forked(12), 3);
    }

    private void Check(CompositeSchema schema, string name, string operation, int mostCalls)
    {
        var document = GraphQLParser.Parse(operation);
        var definition = document.Definitions.OfType<OperationDefinitionNode>().First();
        var started = Stopwatch.GetTimestamp();
        var plan = PlanCompiler.Compile(schema, document, definition);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {plan.Steps.Length} calls, {plan.Effort.SearchSteps} steps of the search, {Stopwatch.GetElapsedTime(started).TotalMilliseconds:0.00} ms"));
        Assert.InRange(plan.Steps.Length, 1, mostCalls);
        Assert.InRange(plan.Effort.SearchSteps, 0, 1_000);
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
