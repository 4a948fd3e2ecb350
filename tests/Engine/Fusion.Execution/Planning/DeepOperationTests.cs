using System.Diagnostics;
using System.Globalization;
using Cacao.Fusion.Composition;
using Cacao.Language;
using Xunit.Abstractions;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>
/// What planning takes grows as the operation does, however its levels hang together: twice as deep is twice the work and twice the calls.
/// </summary>
public sealed class DeepOperationTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, (IReadOnlyList<SourceSchemaText> Sources, Func<int, string> Operation)> s_shapes = new(StringComparer.Ordinal)
    {
        ["from source to source"] = (DeepOperations.Entities, n => $"{{ u0(id: 1) {{ {Nest(n, i => $"a b next{i % 2}", "id")} }} }}"),
        ["in one source"] = (DeepOperations.Entities, n => $"{{ u0(id: 1) {{ {Nest(n, _ => "next0", "a")} }} }}"),
        ["in either source"] = (DeepOperations.Entities, n => $"{{ u0(id: 1) {{ {Nest(n, _ => "a b friend", "a b")} }} }}"),
        ["lists"] = (DeepOperations.Entities, n => $"{{ u0(id: 1) {{ {Nest(n, _ => "a b friends", "a b")} }} }}"),
        ["requirements"] = (DeepOperations.Entities, n => $"{{ u0(id: 1) {{ {Nest(n, i => i % 2 == 0 ? "needsB" : "needsA", "id")} }} }}"),
        ["values"] = (DeepOperations.Values, n => $"{{ v {{ {Nest(n, _ => "a b v", "a b")} }} }}"),
        ["values beside each other"] = (DeepOperations.Values, n => $"{{ v {{ {Nest(n, _ => "a b c: v { a b v { a b } } v", "a b")} }} }}"),
        ["interface"] = (DeepOperations.Interface, n => $"{{ root {{ {Nest(n, i => i % 2 == 0 ? "id j" : "id i", "id")} }} }}"),
        ["interface in one source"] = (DeepOperations.Interface, n => $"{{ root {{ {Nest(n, _ => "id ... on P { p } ... on Q { q } i", "id")} }} }}"),
        ["lookups of interfaces"] = (DeepOperations.AbstractLookups, n => $"{{ root {{ {Nest(n, i => i % 2 == 0 ? "... on J { j" : "... on I { i", "id")} {new string('}', n)} }} }}"),
        ["interface without the field"] = (DeepOperations.BareInterface, n => $"{{ roots {{ {Nest(n, _ => "id i", "id")} }} }}"),
        ["100 beside each other"] = (DeepOperations.Entities, n => $"{{ u0(id: 1) {{ {string.Join(' ', Enumerable.Range(0, 100).Select(k => $"x{k}: friend {{ {Nest(n / 5, i => $"a next{i % 2}", "id")} }}"))} }} }}"),
        ["wide and deep"] = (DeepOperations.Entities, n => $"{{ u0(id: 1) {{ {Nest(n, _ => string.Join(' ', Enumerable.Range(0, 10).Select(k => $"x{k}: a y{k}: b z{k}: friend {{ a b }}")) + " friend", "id")} }} }}"),
    };

    public static TheoryData<string> Shapes => [.. s_shapes.Keys];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Plan_Should_TakeTwiceAsMuch_When_OperationIsTwiceAsDeep(string shape)
    {
        var (sources, operation) = s_shapes[shape];
        var schema = CompositeSchemaReader.Read(TestSchemas.Compose(sources));

        var half = Plan(schema, shape, operation(60));
        var whole = Plan(schema, shape, operation(120));

        Assert.InRange(whole.Effort.Visits, half.Effort.Visits, (half.Effort.Visits * 2) + 20);
        Assert.InRange(whole.Effort.SearchSteps, 0, (half.Effort.SearchSteps * 2) + 20);
        Assert.InRange(whole.Nodes.Length, half.Nodes.Length, (half.Nodes.Length * 9 / 4) + 2);
        Assert.InRange(whole.Nodes.Sum(n => n.Text.Length), 0, (half.Nodes.Sum(n => n.Text.Length) * 9 / 4) + 1000);
    }

    [Fact]
    public void Plan_Should_AskOnceForEachType_When_InterfacesNest()
    {
        var schema = CompositeSchemaReader.Read(TestSchemas.Compose(DeepOperations.Interface));

        var plan = Plan(schema, "interface", s_shapes["interface"].Operation(40));

        // The root, then a lookup of each of the two types on every level.
        Assert.Equal((81, 41, 41), (plan.Nodes.Length, plan.Steps.Length, plan.Waves));
    }

    [Fact]
    public void Plan_Should_TakeTwoStepsALevel_When_LevelsAreAThousand()
    {
        var schema = CompositeSchemaReader.Read(TestSchemas.Compose(DeepOperations.Entities));
        var text = "{ u0(id: 1) { ...F0 } }" + DeepOperations.NestInFragments(1000, "U", _ => "friend", "a");

        var plan = SmallStack.Run(() => Plan(schema, "1000 levels", text), kilobytes: 8192);

        Assert.Equal((2003, 1), (plan.Effort.Visits, plan.Nodes.Length));
    }

    [Theory]
    [InlineData(480, "next0", "next0")]
    [InlineData(480, "friend", "friend")]
    [InlineData(250, "a b next0", "a b next1")]
    public void Plan_Should_HaveStackEnough_When_OperationIsAsDeepAsIsValid(int levels, string even, string odd)
    {
        var schema = CompositeSchemaReader.Read(TestSchemas.Compose(DeepOperations.Entities));
        var text = "{ u0(id: 1) { ...F0 } }" + DeepOperations.NestInFragments(levels, "U", i => i % 2 == 0 ? even : odd, "a b");

        var plan = SmallStack.Run(() => Plan(schema, $"{levels} levels of {even}", text));

        Assert.InRange(plan.Effort.Visits, levels, levels * 10);
        Assert.NotEqual(0, SmallStack.Run(() =>
        {
            var coordinates = 0;
            plan.Coordinates.ForEach(default, 0, (_, _) => coordinates++);
            return coordinates;
        }));
    }

    [Fact]
    public void Plan_Should_Refuse_When_OperationGoesToOtherSourcesTooOften()
        => AssertTooLarge("{ u0(id: 1) { ...F0 } }" + DeepOperations.NestInFragments(400, "U", i => $"friend {{ next{i % 2} {{ id }} }} next{i % 2}", "id"));

    [Fact]
    public void Plan_Should_Refuse_When_FragmentsComeToManyFields()
    {
        var places = string.Join(' ', Enumerable.Range(0, 1000).Select(i => $"p{i}: friend {{ ...Many }}"));
        var many = string.Join(' ', Enumerable.Range(0, 1000).Select(i => $"f{i}: a"));

        AssertTooLarge($"{{ u0(id: 1) {{ {places} }} }} fragment Many on U {{ {many} }}");
    }

    [Fact]
    public void Plan_Should_Refuse_When_StackIsLittle()
    {
        var levels = DeepOperations.NestInFragments(980, "U", _ => "a b friend", "id");

        SmallStack.Run(() => AssertTooLarge("{ u0(id: 1) { ...F0 } }" + levels), kilobytes: 256);
    }

    private static bool AssertTooLarge(string operation)
    {
        var schema = CompositeSchemaReader.Read(TestSchemas.Compose(DeepOperations.Entities));
        var exception = Assert.Throws<PlanningException>(() => TestSchemas.Plan(schema, operation));
        Assert.Equal(PlanningErrorCodes.PlanTooLarge, exception.Code);
        return true;
    }

    private static string Nest(int levels, Func<int, string> open, string leaf) => DeepOperations.Nest(levels, open, leaf);

    private OperationPlan Plan(CompositeSchema schema, string name, string operation)
    {
        var document = GraphQLParser.Parse(operation, ParserOptions.Default with { MaxDepth = 500 });
        var definition = document.Definitions.OfType<OperationDefinitionNode>().First();
        var started = Stopwatch.GetTimestamp();
        var plan = PlanCompiler.Compile(schema, document, definition);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {plan.Nodes.Length} calls in {plan.Waves} waves, {plan.Effort}, {Stopwatch.GetElapsedTime(started).TotalMilliseconds:0.00} ms"));
        return plan;
    }
}
