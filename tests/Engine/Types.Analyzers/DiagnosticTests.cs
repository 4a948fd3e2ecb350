using Cacao.Types.Analyzers.Testing;

namespace Cacao.Types.Analyzers;

/// <summary>Each mistake has its code, a message and the place where it was made.</summary>
public sealed class DiagnosticTests
{
    [Theory]
    [InlineData("CACAO0001", "[QueryType] public static class Queries { public static int One() => 1; }", "Queries")]
    [InlineData("CACAO0002", "[QueryType] public abstract partial class Queries { public int One() => 1; }", "One")]
    [InlineData("CACAO0004", "[QueryType] public static partial class Queries { [Lookup] public static int? One() => 1; }", "One")]
    [InlineData(
        "CACAO0005",
        "public class A { public int X { get; set; } } public class B; [ObjectType<A>] public static partial class ANode { public static int Y([Parent] B b) => 1; }",
        "b")]
    [InlineData(
        "CACAO0006",
        "[QueryType] public static partial class Queries { public static int One() => 1; public static int GetOne() => 1; }",
        "GetOne")]
    [InlineData("CACAO0007", "[QueryType] public static partial class Queries { public static int One(ref int x) => 1; }", "x")]
    [InlineData(
        "CACAO0008",
        "[QueryType] public static partial class Queries { public static Version? One() => null; }",
        "One")]
    [InlineData(
        "CACAO0009",
        "public class A { public int X { get; set; } } [ObjectType<A>] public static partial class ANode { [BindMember(\"Z\")] public static int Y([Parent] A a) => 1; }",
        "Y")]
    [InlineData("CACAO0010", "static class L { [DataLoader] public static Task<int> GetAAsync(IReadOnlyList<int> keys) => Task.FromResult(1); }", "GetAAsync")]
    [InlineData(
        "CACAO0011",
        "[SubscriptionType] public static partial class S { [Subscribe(With = \"Nope\")] public static int OnA([EventMessage] int a) => a; }",
        "OnA")]
    [InlineData(
        "CACAO0012",
        "[SubscriptionType] public static partial class S { [Subscribe, Topic(\"a:{b}\")] public static int OnA([EventMessage] int a) => a; }",
        "OnA")]
    [InlineData("CACAO0013", "[QueryType] public static partial class Queries { [NodeResolver] public static string? One() => null; }", "One")]
    [InlineData("CACAO0014", "[MutationType] public static partial class Mutations { public static Task DoAsync() => Task.CompletedTask; }", "DoAsync")]
    [InlineData("CACAO0015", "[QueryType] public static partial class Queries { [UseConnection] public static int[] One() => []; }", "One")]
    [InlineData(
        "CACAO0016",
        "public class NoError; [MutationType] public static partial class Mutations { [Error<NoError>] public static int Do() => 1; }",
        "Do")]
    [InlineData(
        "CACAO0017",
        "[OneOf] public sealed record Choice(int A, string? B); [QueryType] public static partial class Queries { public static int One(Choice choice) => 1; }",
        "A")]
    [InlineData(
        "CACAO0018",
        "static class L { [DataLoader] public static Task<string> GetA(int key) => null!; [DataLoader] public static Task<string> GetAAsync(int key) => null!; }",
        "GetAAsync")]
    [InlineData("CACAO0019", "[SubscriptionType] public static partial class S { public static int OnA([EventMessage] int a) => a; }", "OnA")]
    [InlineData(
        "CACAO0020",
        "public class A { public int X { get; set; } } [ObjectType<A>] public static partial class ANode { [BatchResolver] public static int[] Y([Parent] A a) => []; }",
        "Y")]
    [InlineData(
        "CACAO0021",
        "public class X { public int One() => 1; } static class R { static void Do(IRequestExecutorBuilder b) => b.AddTypeExtension<X>(); }",
        "X")]
    public void Generator_Should_Report(string id, string source, string marked)
    {
        var generation = Generation.Run($"namespace Shop;\n{source}");

        var diagnostic = Assert.Single(generation.Diagnostics);
        Assert.Equal(id, diagnostic.Id);
        var span = diagnostic.Location.SourceSpan;
        Assert.Equal(marked, generation.Input.SyntaxTrees[1].ToString().Substring(span.Start, span.Length));
    }

    [Fact]
    public void Generator_Should_NameModuleByAssembly_When_AttributeIsMissing()
    {
        var generation = Generation.Run(
            "namespace Shop; [QueryType] public static partial class Queries { public static int One() => 1; }",
            module: string.Empty);

        var diagnostic = Assert.Single(generation.Diagnostics);
        Assert.Equal("CACAO0003", diagnostic.Id);
        Assert.Contains("AddGeneratedTypes(", generation.File("GeneratedTypes.Module.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_Should_HavePages()
    {
        var folder = EShop.Testing.RepositoryFolder.Combine("docs", "diagnostics");

        var missing = Diagnostics.Rules.ById.Keys.Where(id => !File.Exists(System.IO.Path.Combine(folder, $"{id}.md")));

        Assert.Empty(missing);
    }
}
