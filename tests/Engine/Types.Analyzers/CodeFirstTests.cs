using System.Reflection;
using Cacao.Execution;
using Cacao.Types.Analyzers.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Types.Analyzers;

/// <summary>Types that classes with <c>Configure</c> describe.</summary>
public sealed class CodeFirstTests
{
    [Fact]
    public async Task ObjectType_Should_HaveMembersAsItsDescriptorSays()
    {
        var schema = await BuildAsync(
            """
            namespace Shop;

            public enum Status { Active, GoneAway }

            public sealed class Author
            {
                public int Id { get; set; }
                public string Name { get; set; } = "";
                public string? Secret { get; set; }
                public Status Status { get; set; }
                public List<Book> Books { get; set; } = [];
                public string Greet(string who, int times = 2) => $"{Name} {who} {times}";
            }

            public sealed class Book
            {
                public string Title { get; set; } = "";
                public string? Draft { get; set; }
            }

            public sealed class Query
            {
                public Author GetAuthor(int id) => new() { Id = id, Name = "A", Books = [new() { Title = "T" }] };
                public IEnumerable<Book> GetBooks() => [new() { Title = "T" }];
            }

            public sealed class Names { public string Of(Author author) => author.Name + "!"; }

            public sealed class Labels
            {
                public string GetLabel([Parent] Author author, Names names) => names.Of(author);
            }

            public sealed class AuthorType : ObjectType<Author>
            {
                protected override void Configure(IObjectTypeDescriptor<Author> descriptor)
                {
                    descriptor.Name("Writer").Description("Who writes.");
                    descriptor.Field(t => t.Id).Type<NonNullType<IdType>>();
                    descriptor.Field(t => t.Secret).Ignore();
                    descriptor.Field(t => t.Name).Description("The name.").Deprecated("Ask.");
                    descriptor.Field(t => t.Greet(default!, default)).Argument("who", a => a.Description("Whom."));
                    descriptor.Field("computed").Type<IntType>()
                        .Argument("x", a => a.Type<NonNullType<IntType>>().DefaultValue(4))
                        .Resolve(c => c.Parent<Author>().Id + c.ArgumentValue<int>("x"));
                    descriptor.Field("inferred").Resolve(_ => 5);
                    descriptor.Field("label").ResolveWith<Labels>(r => r.GetLabel(default!, default!));
                }
            }

            public sealed class BookType : ObjectType<Book>
            {
                protected override void Configure(IObjectTypeDescriptor<Book> descriptor)
                    => descriptor.BindFieldsExplicitly().Field(t => t.Title);
            }

            public sealed class StatusType : EnumType<Status>
            {
                protected override void Configure(IEnumTypeDescriptor<Status> descriptor)
                {
                    descriptor.Name("AuthorStatus");
                    descriptor.Value(Status.Active).Name("ON").Description("Writes.");
                }
            }

            public sealed class QueryType : ObjectType<Query>
            {
                protected override void Configure(IObjectTypeDescriptor<Query> descriptor)
                {
                    descriptor.Field(t => t.GetAuthor(default)).Name("writer");
                    descriptor.Field(t => t.GetBooks()).Type<ListType<NonNullType<BookType>>>();
                }
            }

            public static class Registration
            {
                public static void Add(IRequestExecutorBuilder builder)
                {
                    builder.Services.AddSingleton<Names>();
                    builder.AddQueryType<QueryType>().AddType<AuthorType>().AddType<StatusType>();
                }
            }
            """);

        Assert.Equal(
            """
            schema {
              query: Query
            }

            type Book {
              title: String!
            }

            type Query {
              writer(id: Int!): Writer!
              books: [Book!]
            }

            "Who writes."
            type Writer {
              id: ID!

              "The name."
              name: String! @deprecated(reason: "Ask.")
              status: AuthorStatus!
              books: [Book!]!
              greet(
                "Whom."
                who: String!
                times: Int! = 2
              ): String!
              computed(x: Int! = 4): Int
              inferred: Int!
              label: String!
            }

            enum AuthorStatus {
              "Writes."
              ON
              GONE_AWAY
            }
            """,
            Sdl(schema));
        Assert.Equal(
            """{"data":{"writer":{"id":"3","name":"A","status":"ON","computed":7,"inferred":5,"label":"A!","greet":"A x 2"},"books":[{"title":"T"}]}}""",
            await schema.ExecuteAsync("{ writer(id: 3) { id name status computed inferred label greet(who: \"x\") } books { title } }"));
    }

    [Fact]
    public async Task Types_Should_BeAddedOnce_When_DescriptorsReferToThem()
    {
        var schema = await BuildAsync(
            """
            namespace Shop;

            public interface IPet { string Name { get; } }
            public sealed record Cat(string Name, int Lives) : IPet;
            public sealed record Dog(string Name) : IPet;
            public sealed class Filter { public string Text { get; set; } = ""; public int Max { get; set; } = 5; public int? Ignored { get; set; } }
            public sealed class Pick { public string? A { get; set; } public int? B { get; set; } }

            public sealed class QueryType : ObjectType
            {
                protected override void Configure(IObjectTypeDescriptor descriptor)
                {
                    descriptor.Name("Query");
                    descriptor.Field("pet").Type<PetType>().Resolve(_ => new Cat("c", 9));
                    descriptor.Field("search").Type<ListType<SearchType>>().Resolve(_ => new object[] { new Cat("c", 1), new Dog("d") });
                    descriptor.Field("filter").Argument("input", a => a.Type<NonNullType<FilterType>>()).Type<StringType>()
                        .Resolve(c => { var f = c.ArgumentValue<Filter>("input"); return $"{f.Text} {f.Max}"; });
                    descriptor.Field("pick").Argument("input", a => a.Type<PickType>()).Type<StringType>()
                        .Resolve(c => c.ArgumentValue<Pick>("input").A);
                    descriptor.Field("level").Type<LevelType>().Resolve(_ => "high");
                }
            }

            public sealed class PetType : InterfaceType<IPet>
            {
                protected override void Configure(IInterfaceTypeDescriptor<IPet> descriptor)
                {
                    descriptor.Name("Pet");
                    descriptor.Field(t => t.Name).Description("Its name.");
                }
            }

            public sealed class CatType : ObjectType<Cat>
            {
                protected override void Configure(IObjectTypeDescriptor<Cat> descriptor)
                {
                    descriptor.Implements<PetType>();
                    descriptor.Field(t => t.Lives).Type<FloatType>();
                }
            }

            public sealed class DogType : ObjectType<Dog>
            {
                protected override void Configure(IObjectTypeDescriptor<Dog> descriptor) => descriptor.Field("barks").Type<BooleanType>().Resolve(true);
            }

            public sealed class SearchType : UnionType
            {
                protected override void Configure(IUnionTypeDescriptor descriptor)
                {
                    descriptor.Name("SearchResult");
                    descriptor.Type<CatType>();
                    descriptor.Type<DogType>();
                }
            }

            public sealed class FilterType : InputObjectType<Filter>
            {
                protected override void Configure(IInputObjectTypeDescriptor<Filter> descriptor)
                {
                    descriptor.Name("TheFilter");
                    descriptor.Field(f => f.Ignored).Ignore();
                    descriptor.Field(f => f.Max).DefaultValue(10).Description("At most.");
                }
            }

            public sealed class PickType : InputObjectType<Pick>
            {
                protected override void Configure(IInputObjectTypeDescriptor<Pick> descriptor) => descriptor.OneOf();
            }

            public sealed class LevelType : EnumType
            {
                protected override void Configure(IEnumTypeDescriptor descriptor)
                {
                    descriptor.Name("Level");
                    descriptor.Value("low").Name("LOW");
                    descriptor.Value("high").Name("HIGH");
                }
            }

            public sealed class QueryExtension : ObjectTypeExtension
            {
                protected override void Configure(IObjectTypeDescriptor descriptor)
                    => descriptor.Name("Query").Field("extended").Type<StringType>().Resolve("e");
            }

            public sealed class CatExtension : ObjectTypeExtension<Cat>
            {
                protected override void Configure(IObjectTypeDescriptor<Cat> descriptor)
                    => descriptor.Field("meow").Type<NonNullType<StringType>>().Resolve(c => c.Parent<Cat>().Name);
            }

            public static class Registration
            {
                public static void Add(IRequestExecutorBuilder builder)
                    => builder.AddQueryType<QueryType>().AddTypeExtension<QueryExtension>().AddTypeExtension<CatExtension>();
            }
            """);

        Assert.Equal(
            """
            schema {
              query: Query
            }

            interface Pet {
              "Its name."
              name: String!
            }

            type Cat implements Pet {
              name: String!
              lives: Float
              meow: String!
            }

            type Dog implements Pet {
              name: String!
              barks: Boolean
            }

            type Query {
              pet: Pet
              search: [SearchResult]
              filter(input: TheFilter!): String
              pick(input: PickInput): String
              level: Level
              extended: String
            }

            union SearchResult = Cat | Dog

            input PickInput @oneOf {
              a: String
              b: Int
            }

            input TheFilter {
              text: String!

              "At most."
              max: Int! = 10
            }

            enum Level {
              LOW
              HIGH
            }
            """,
            Sdl(schema));
        Assert.Equal(
            """{"data":{"pet":{"__typename":"Cat","name":"c","lives":9,"meow":"c"},"search":[{"lives":1},{"barks":true}],"filter":"x 10","pick":"1","level":"HIGH","extended":"e"}}""",
            await schema.ExecuteAsync(
                """
                {
                  pet { __typename name ... on Cat { lives meow } }
                  search { ... on Cat { lives } ... on Dog { barks } }
                  filter(input: { text: "x" })
                  pick(input: { a: "1" })
                  level
                  extended
                }
                """));
    }

    [Fact]
    public async Task AddObjectType_Should_TakeADescriptor_When_CodeGivesOne()
    {
        var schema = await BuildAsync(
            """
            namespace Shop;

            public sealed class Foo { public string Bar { get; set; } = "b"; public int Baz { get; set; } }
            public sealed class Mutations { public int Twice(int x) => x * 2; public int Hidden() => 0; }

            public static class Registration
            {
                public static void Add(IRequestExecutorBuilder builder) => builder
                    .AddQueryType(d =>
                    {
                        d.Name("Root");
                        d.Field("foo").Resolve(_ => new Foo());
                        d.Field("foos").Resolve(_ => new List<Foo> { new() });
                        d.Field("numbers").Type("[Int!]!").Resolve(_ => new[] { 1 });
                    })
                    .AddObjectType<Foo>(d => { d.Field(f => f.Bar).Name("bare"); d.Ignore(f => f.Baz); })
                    .AddMutationType<Mutations>(d => d.Field(m => m.Hidden()).Ignore());
            }
            """);

        Assert.Equal(": Foo", schema.Field("Root", "foo"));
        Assert.Equal(": [Foo]", schema.Field("Root", "foos"));
        Assert.Equal("Mutations", schema.Schema.MutationType!.Name);
        Assert.Equal(
            """{"data":{"foo":{"bare":"b"},"foos":[{"bare":"b"}],"numbers":[1]}}""",
            await schema.ExecuteAsync("{ foo { bare } foos { bare } numbers }"));
        Assert.Equal("""{"data":{"twice":6}}""", await schema.ExecuteAsync("mutation { twice(x: 3) }"));
        Assert.DoesNotContain(schema.Schema.MutationType.Fields, f => f.Name == "hidden");
    }

    [Fact]
    public async Task ExtendObjectType_Should_AddToTheClassOfARootType()
    {
        var schema = await BuildAsync(
            """
            namespace Shop;

            public sealed class Query { public string Hello => "h"; public int Number() => 1; }

            [ExtendObjectType(typeof(Query))]
            public sealed class BookQueries { public string GetLouder([Parent] Query query) => query.Hello + "!"; }

            [ExtendObjectType("Query")]
            public sealed class Named { public int Three() => 3; }

            public static class Registration
            {
                public static void Add(IRequestExecutorBuilder builder)
                    => builder.AddQueryType<Query>().AddTypeExtension<BookQueries>().AddTypeExtension<Named>();
            }
            """);

        Assert.Equal("""{"data":{"hello":"h","number":1,"louder":"h!","three":3}}""", await schema.ExecuteAsync("{ hello number louder three }"));
    }

    [Fact]
    public async Task StaticClasses_Should_BeAddedByTheirType()
    {
        var schema = await BuildAsync(
            """
            namespace Shop;

            public static class Query { public static int One() => 1; public static string Two => "2"; internal static int Hidden() => 0; }

            [ExtendObjectType("Query")]
            public static class Extension { public static int Three() => 3; }

            public static class Registration
            {
                public static void Add(IRequestExecutorBuilder builder)
                    => builder.AddQueryType(typeof(Query)).AddTypeExtension(typeof(Extension)).AddTypeExtension(typeof(Extension));
            }
            """);

        Assert.Equal("""{"data":{"one":1,"two":"2","three":3}}""", await schema.ExecuteAsync("{ one two three }"));
        Assert.DoesNotContain(schema.Schema.QueryType!.Fields, f => f.Name == "hidden");
    }

    [Fact]
    public async Task Types_Should_BeFound_When_TheyFollowTheModulesRegistration()
    {
        // While types are read nobody knows AddTestTypes yet, nor what follows it.
        var schema = await BuildAsync(
            """
            namespace Shop;

            [QueryType]
            public static partial class Queries { public static Foo Foo() => new(); }

            public sealed class Foo { public int Id => 1; }
            public sealed class Bar { public int Value => 2; }
            public sealed class Added { public int Number => 3; }
            public sealed class Labels { public string Of([Parent] Foo foo) => "foo" + foo.Id; }

            public static class Registration
            {
                public static void Add(IRequestExecutorBuilder builder) => builder
                    .AddTestTypes()
                    .AddType<Added>()
                    .AddObjectType<Foo>(d =>
                    {
                        d.Field("bar").Resolve(c => new Bar());
                        d.Field("label").ResolveWith<Labels>(r => r.Of(default!));
                    });
            }
            """);

        Assert.True(schema.Schema.TryGetType("Added", out _));
        Assert.Equal(
            """{"data":{"foo":{"id":1,"bar":{"value":2},"label":"foo1"}}}""",
            await schema.ExecuteAsync("{ foo { id bar { value } label } }"));
    }

    [Fact]
    public async Task BindRuntimeType_Should_ResolveTheFieldsOfADocument()
    {
        var schema = await BuildAsync(
            """
            namespace Shop;

            public sealed class Person { public string Name { get; set; } = "p"; public int GetAge() => 3; public Mood Mood => Mood.VeryGlad; }
            public enum Mood { Sad, VeryGlad }
            public sealed class Wanted { public string Name { get; set; } = ""; public int Limit { get; set; } }
            public sealed class Query
            {
                public Person GetPerson(int id) => new() { Name = "p" + id };
                public string Find(Wanted wanted) => $"{wanted.Name} {wanted.Limit}";
            }

            public static class Registration
            {
                public static void Add(IRequestExecutorBuilder builder) => builder
                    .AddDocumentFromString(
                        "type Query { person(id: Int!): Person find(wanted: Wanted!): String! now: String } "
                        + "type Person { name: String! age: Int! mood: Mood! } enum Mood { VERY_GLAD SAD } input Wanted { limit: Int! name: String! }")
                    .BindRuntimeType<Query>()
                    .BindRuntimeType<Person>()
                    .BindRuntimeType<Mood>()
                    .BindRuntimeType<Wanted>()
                    .AddResolver("Query", "now", _ => "now");
            }
            """);

        Assert.Equal(
            """{"data":{"person":{"name":"p1","age":3,"mood":"VERY_GLAD"},"find":"a 5","now":"now"}}""",
            await schema.ExecuteAsync("""{ person(id: 1) { name age mood } find(wanted: { name: "a", limit: 5 }) now }"""));
    }

    [Fact]
    public async Task Module_Should_LeaveOutWhatOnlyCodeLeadsTo()
    {
        var schema = await BuildAsync(
            """
            namespace Shop;

            [QueryType]
            public static partial class Queries { public static int One() => 1; }

            public sealed class Unused { public string Name => "n"; public Span<int> NotMappable => default; }

            public static class Registration
            {
                public static void Add(IRequestExecutorBuilder builder)
                    => builder.AddTypeExtension(typeof(Extension));
            }

            public sealed class Extension : ObjectTypeExtension
            {
                protected override void Configure(IObjectTypeDescriptor descriptor)
                    => descriptor.Name("Query").Field("two").Type<StringType>().Resolve(_ => new Unused().Name);
            }

            public sealed class NotAdded : ObjectType<Unused>
            {
                protected override void Configure(IObjectTypeDescriptor<Unused> descriptor) => descriptor.Field("x").Resolve(_ => new Unused());
            }
            """.Replace("public Span<int> NotMappable => default; ", "", StringComparison.Ordinal));

        Assert.False(schema.Schema.TryGetType("Unused", out _));
        Assert.Equal("""{"data":{"one":1,"two":"n"}}""", await schema.ExecuteAsync("{ one two }"));
    }

    [Fact]
    public void ResolveWith_Should_ReportTheClass_When_GeneratedCodeCannotReachIt()
    {
        var generation = Generation.Run(
            """
            namespace Shop;

            public sealed record Product(int Id);

            public sealed class ProductType : ObjectType<Product>
            {
                protected override void Configure(IObjectTypeDescriptor<Product> descriptor)
                    => descriptor.Field("label").ResolveWith<Resolvers>(r => r.GetLabel(default!));

                private sealed class Resolvers { public string GetLabel([Parent] Product product) => ""; }
            }
            """);

        Assert.Equal("CACAO0022", Assert.Single(generation.Diagnostics).Id);
    }

    private static string Sdl(GeneratedSchema schema)
        => SchemaPrinter.Print(schema.Schema, SchemaPrinterOptions.Export).Replace("\"\"\"", "\"", StringComparison.Ordinal).TrimEnd();

    private static Task<GeneratedSchema> BuildAsync(string source)
        => GeneratedSchema.BuildAsync(source, static (builder, assembly) =>
            assembly.GetType("Shop.Registration")!.GetMethod("Add", BindingFlags.Public | BindingFlags.Static)!.Invoke(null, [builder]));
}
