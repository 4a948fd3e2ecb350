using Cacao.Language;

namespace Cacao.Types.Tests;

public sealed class SchemaBuilderTests
{
    [Fact]
    public void Build_Should_MakeTypes_When_GivenSdl()
    {
        var schema = Build(
            """
            type Query implements Named { name: String! things(first: Int = 3, kind: [Kind!]): [Thing!] }
            interface Named { name: String! }
            union Thing = Query | Other
            type Other { id: ID }
            enum Kind { A B @deprecated }
            """);

        Assert.True(schema.TryGetType<UnionType>("Thing", out var thing));
        Assert.Equal(["Query", "Other"], thing.Members.Select(m => m.Name));
        Assert.True(schema.QueryType!.TryGetField("things", out var things));
        Assert.Equal("[Thing!]", things.Type.ToString());
        Assert.Equal("[Kind!]", things.Arguments[1].Type.ToString());
        Assert.Equal("3", things.Arguments[0].DefaultValue!.ToString());
        Assert.True(schema.TryGetType<EnumType>("Kind", out var kind));
        Assert.Equal("No longer supported", kind.Values[1].DeprecationReason);
        Assert.True(schema.TryGetType<InterfaceType>("Named", out var named));
        Assert.Equal(["Query"], schema.GetPossibleTypes(named).Select(t => t.Name));
        Assert.False(schema.TryGetType("Float", out _));
        Assert.True(schema.TryGetField(schema.QueryType, "__typename", out var typeName));
        Assert.Equal("String!", typeName.Type.ToString());
    }

    [Fact]
    public void Build_Should_TakeOperationTypesFromTheDefinition_When_ThereIsOne()
    {
        var schema = Build("schema { query: Root } type Root { a: Int } type Mutation { b: Int }");

        Assert.Equal("Root", schema.QueryType!.Name);
        Assert.Null(schema.MutationType);
    }

    [Fact]
    public void Build_Should_KeepTheScalarsOfTheSpecification_When_SdlDefinesThemAsSomethingElse()
    {
        var schema = new SchemaBuilder().AddDocument(GraphQLParser.Parse("type Query { id: ID } type ID { a: Int }")).Build();

        Assert.True(schema.TryGetType("ID", out var type));
        Assert.Equal(TypeKind.Scalar, type.Kind);
    }

    [Fact]
    public void Build_Should_SortFields_When_OptionsAsk()
    {
        var schema = new SchemaBuilder()
            .AddDocument(GraphQLParser.Parse("type Query { b(d: Int c: I): Int a: Int } input I { z: Int y: Int }"))
            .ModifyOptions(o => o.SortFieldsByName = true)
            .Build();

        Assert.Equal("type Query {\n  a: Int\n  b(c: I, d: Int): Int\n}\n\ninput I {\n  y: Int\n  z: Int\n}", SchemaPrinter.Print(schema));
    }

    [Fact]
    public void Build_Should_Throw_When_TypeIsUnknown()
    {
        var exception = Assert.Throws<SchemaException>(() => Build("type Query { a: Missing }"));

        Assert.Equal("Unknown type: \"Missing\".", exception.Message);
    }

    [Fact]
    public void Build_Should_NameTheCoordinate_When_ClrTypeHasNoType()
    {
        var query = new ObjectTypeConfiguration { Name = "Query" };
        query.Fields.Add(new FieldConfiguration { Name = "at", Type = TypeReference.Of<Version>() });

        var exception = Assert.Throws<SchemaException>(() => new SchemaBuilder().AddType(query).Build());

        Assert.Equal(
            "There is no output type for System.Version at Query.at. Bind it to a type, or ignore the member.",
            exception.Message);
    }

    [Fact]
    public void Build_Should_MergeExtensions_When_TheyShareNameOrRuntimeType()
    {
        var query = new ObjectTypeConfiguration { Name = "Query" };
        query.Fields.Add(new FieldConfiguration { Name = "person", Type = TypeReference.Of<Person>().AsNonNull() });
        var more = new ObjectTypeConfiguration { Name = "Query", IsExtension = true };
        more.Fields.Add(new FieldConfiguration { Name = "people", Type = TypeReference.Of<Person>().AsNonNull().AsList() });
        var person = new ObjectTypeConfiguration { Name = "Human", RuntimeType = typeof(Person) };
        person.Fields.Add(new FieldConfiguration { Name = "name", Type = TypeReference.Of<string>(), MemberName = "Name" });
        person.Fields.Add(new FieldConfiguration { Name = "motherId", Type = TypeReference.Of<int?>(), MemberName = "MotherId" });
        var extension = new ObjectTypeConfiguration { Name = "Person", RuntimeType = typeof(Person), IsExtension = true };
        extension.Fields.Add(new FieldConfiguration { Name = "mother", Type = TypeReference.Of<Person>(), BindMember = "MotherId" });

        var schema = new SchemaBuilder().AddType(extension).AddType(query).AddType(more).AddType(person).Build();

        Assert.Equal(["person", "people"], schema.QueryType!.Fields.Select(f => f.Name));
        Assert.True(schema.TryGetType<ObjectType>("Human", out var human));
        Assert.Equal(["name", "mother"], human.Fields.Select(f => f.Name));
        Assert.Equal("[Human!]", schema.QueryType.Fields[1].Type.ToString());
    }

    [Fact]
    public void Build_Should_RunInterceptorsInOrder_When_ThereAreSeveral()
    {
        var seen = new List<string>();

        Builder("type Query { a: Int }")
            .AddInterceptor(new Recorder(300, seen))
            .AddInterceptor(new Recorder(100, seen))
            .AddInterceptor(new Recorder(200, seen))
            .Build();

        Assert.Equal(["100:Query", "200:Query", "300:Query"], seen);
    }

    [Fact]
    public async Task Build_Should_WrapResolvers_When_FieldHasMiddleware()
    {
        var field = new FieldConfiguration { Name = "a", Type = TypeReference.Of<string>(), PureResolver = static _ => "x" };
        field.Middleware.Add(static next => async context => $"outer({await next(context)})");
        field.Middleware.Add(static next => async context => $"inner({await next(context)})");
        var query = new ObjectTypeConfiguration { Name = "Query" };
        query.Fields.Add(field);

        var definition = new SchemaBuilder().AddType(query).Build().QueryType!.Fields[0];

        Assert.Null(definition.PureResolver);
        Assert.Equal("outer(inner(x))", await definition.Resolver!(null!));
    }

    [Fact]
    public async Task Bind_Should_ResolveTheField_When_SchemaIsSdl()
    {
        var schema = Builder("type Query { a: Int b: Int }")
            .Bind("Query.a", static _ => new ValueTask<object?>(1))
            .SetDefaultResolver(static _ => new ValueTask<object?>(2))
            .Build();

        Assert.Equal(1, await schema.QueryType!.Fields[0].Resolver!(null!));
        Assert.Equal(2, await schema.QueryType.Fields[1].Resolver!(null!));
    }

    [Fact]
    public void Build_Should_DefineDirectives_When_CodeAppliesOnesItKnows()
    {
        var query = new ObjectTypeConfiguration { Name = "Query" };
        var field = new FieldConfiguration { Name = "a", Type = TypeReference.Of<int>() };
        field.Directives.Add(new DirectiveNode(new NameNode("authorize"), []));
        query.Fields.Add(field);

        var schema = new SchemaBuilder().AddType(query).Build();

        Assert.True(schema.TryGetDirective("authorize", out _));
        Assert.True(schema.TryGetType<EnumType>("ApplyPolicy", out _));
        Assert.False(schema.TryGetDirective("lookup", out _));
    }

    [Fact]
    public void Build_Should_InferEnum_When_NothingDescribesIt()
    {
        var query = new ObjectTypeConfiguration { Name = "Query" };
        query.Fields.Add(new FieldConfiguration { Name = "day", Type = TypeReference.Of<DayKind>() });

        var schema = new SchemaBuilder().AddType(query).Build();

        Assert.True(schema.TryGetType<EnumType>("DayKind", out var type));
        Assert.Equal(["WORK_DAY", "HOLIDAY", "XML_DAY"], type.Values.Select(v => v.Name));
        Assert.True(type.TryGetByRuntimeValue(DayKind.Holiday, out var holiday));
        Assert.Equal("\"HOLIDAY\"", System.Text.Encoding.UTF8.GetString(holiday.Json));
    }

    private static Schema Build(string sdl) => Builder(sdl).Build();

    private static SchemaBuilder Builder(string sdl) => new SchemaBuilder().AddDocument(GraphQLParser.Parse(sdl));

    private sealed record Person(string Name, int? MotherId);

    private enum DayKind
    {
        WorkDay,
        Holiday,
        XMLDay,
    }

    private sealed class Recorder(int order, List<string> seen) : ITypeInterceptor
    {
        public int Order => order;

        public void OnConfigure(SchemaConfiguration schema) => seen.Add($"{order}:{schema.Types[0].Name}");
    }
}
