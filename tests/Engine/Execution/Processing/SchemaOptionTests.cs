using Cacao.Execution.Tests.Support;
using Cacao.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Execution.Tests.Processing;

/// <summary>Options of schemas, and what modules and directives add to them.</summary>
public sealed class SchemaOptionTests
{
    private const string Document =
        """
        type Query { part: Part bolt(filter: Used): Bolt }
        interface Part { name: String }
        type Bolt implements Part { name: String }
        type Nut implements Part { name: String }
        type Lost { other: Other }
        type Other { name: String }
        input Used { text: String }
        input NotUsed { text: String }
        """;

    [Fact]
    public async Task TrimTypes_Should_KeepOnlyWhatOperationsLeadTo()
    {
        await using var server = await TestServer.CreateAsync(b => b.AddDocumentFromString(Document).TrimTypes());

        Assert.Equal(
            ["Bolt", "Nut", "Part", "Query", "Used"],
            server.Executor.Schema.Types.Where(t => !t.IsBuiltIn).Select(t => t.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task QueryTypeName_Should_RenameTheType()
    {
        await using var server = await TestServer.CreateAsync(b => b
            .AddQueryType(d => d.Field("one").Resolve(_ => 1))
            .ModifyOptions(o => o.QueryTypeName = "Root"));

        Assert.Equal("Root", server.Executor.Schema.QueryType!.Name);
        Assert.Equal("""{"data":{"one":1,"__typename":"Root"}}""", await server.ExecuteAsync("{ one __typename }"));
    }

    [Fact]
    public async Task MaxExecutionDepth_Should_LeaveIntrospectionOut_When_Told()
    {
        const string deep = "{ __type(name: \"Query\") { fields { type { ofType { name } } } } }";
        await using var strict = await TestServer.CreateAsync(b => b.AddDocumentFromString(Document).AddMaxExecutionDepthRule(2));
        await using var lenient = await TestServer.CreateAsync(b => b.AddDocumentFromString(Document).AddMaxExecutionDepthRule(2, skipIntrospectionFields: true));

        Assert.Contains("5 levels deep", await strict.ExecuteAsync(deep), StringComparison.Ordinal);
        Assert.StartsWith("{\"data\"", await lenient.ExecuteAsync(deep), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TypeModule_Should_AddTheTypesThatItMakes()
    {
        await using var server = await TestServer.CreateAsync(b => b
            .AddQueryType(d => d.Field("one").Resolve(_ => 1))
            .AddTypeModule<Tables>());

        Assert.Equal("""{"data":{"one":1,"table":{"name":"orders"}}}""", await server.ExecuteAsync("{ one table { name } }"));
    }

    [Fact]
    public async Task DirectiveType_Should_DefineItsDirective()
    {
        await using var server = await TestServer.CreateAsync(b => b
            .AddDirectiveType<HintDirectiveType>()
            .AddDirectiveType<Owner>()
            .AddQueryType(d => d.Field("one").Resolve(_ => 1).Directive("hint").Directive(new Owner { Team = "a", Level = 2 })));

        var schema = server.Executor.Schema;
        Assert.Contains("one: Int! @hint @owner(team: \"a\", level: 2)", schema.ToString(), StringComparison.Ordinal);
        var hint = schema.DirectiveDefinitions.Single(d => d.Name == "hint");
        Assert.True(hint.IsRepeatable);
        Assert.Equal(["FIELD_DEFINITION", "OBJECT"], hint.Locations.Order(StringComparer.Ordinal));
        Assert.Equal("\"x\"", Assert.Single(hint.Arguments).DefaultValue!.ToString());
        var owner = schema.DirectiveDefinitions.Single(d => d.Name == "owner");
        Assert.Equal(["team: String!", "level: Int!"], owner.Arguments.Select(a => $"{a.Name}: {a.Type}"));
    }

    private sealed class Tables : TypeModule
    {
        public override ValueTask<IReadOnlyCollection<ITypeSystemMember>> CreateTypesAsync(IDescriptorContext context, CancellationToken cancellationToken)
        {
            var table = new ObjectType(d => d.Name("Table").Field("name").Type("String").Resolve(_ => "orders"));
            return new([table, new ObjectTypeExtension(d => d.Name("Query").Field("table").Type(table).Resolve(_ => new object()))]);
        }
    }

    private sealed class HintDirectiveType : DirectiveType
    {
        protected override void Configure(IDirectiveTypeDescriptor descriptor)
        {
            descriptor.Location(DirectiveLocation.FieldDefinition | DirectiveLocation.Object).Repeatable();
            descriptor.Argument("text").Type("String").DefaultValue("x");
        }
    }

    [DirectiveType(DirectiveLocation.FieldDefinition)]
    private sealed class Owner
    {
        public string Team { get; set; } = "";

        public int Level { get; set; }
    }
}
