using Cacao.Types.Analyzers.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Types.Analyzers;

/// <summary>Attributes of an application that change what they stand on, and middleware around fields.</summary>
public sealed class DescriptorAttributeTests
{
    [Fact]
    public async Task Attributes_Should_ChangeWhatTheyStandOn()
    {
        var schema = await GeneratedSchema.BuildAsync(
            """
            using System.Reflection;

            namespace Shop;

            public sealed class MoreAttribute : ObjectTypeDescriptorAttribute
            {
                protected override void OnConfigure(IDescriptorContext context, IObjectTypeDescriptor descriptor, Type type)
                    => descriptor.Description(type.Name).Field("extra").Type<StringType>().Resolve("x");
            }

            public sealed class DefaultedAttribute : ArgumentDescriptorAttribute
            {
                protected override void OnConfigure(IDescriptorContext context, IArgumentDescriptor descriptor, ParameterInfo parameter)
                    => descriptor.Description(parameter.Name).DefaultValue("d");
            }

            public sealed class DescribedAttribute : InputFieldDescriptorAttribute
            {
                protected override void OnConfigure(IDescriptorContext context, IInputFieldDescriptor descriptor, MemberInfo member)
                    => descriptor.Description(member.Name);
            }

            public sealed class NamedAttribute(string name) : EnumValueDescriptorAttribute
            {
                protected override void OnConfigure(IDescriptorContext context, IEnumValueDescriptor descriptor, FieldInfo field)
                    => descriptor.Name(name);
            }

            public sealed class ColourAttribute : EnumTypeDescriptorAttribute
            {
                protected override void OnConfigure(IDescriptorContext context, IEnumTypeDescriptor descriptor, Type type)
                    => descriptor.Name("Colour");
            }

            [AttributeUsage(AttributeTargets.All)]
            public sealed class AnyAttribute : DescriptorAttribute
            {
                protected override void TryConfigure(IDescriptorContext context, IDescriptor descriptor, ICustomAttributeProvider? attributeProvider)
                {
                    switch (descriptor)
                    {
                        case IObjectFieldDescriptor field: field.Description("field"); break;
                        case IInputObjectTypeDescriptor input: input.Description("input"); break;
                        case IInterfaceTypeDescriptor contract: contract.Description("interface"); break;
                        case IUnionTypeDescriptor union: union.Name("AnyPet"); break;
                    }
                }
            }

            public sealed class HiddenAttribute : ObjectFieldDescriptorAttribute
            {
                protected override void OnConfigure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo member)
                    => descriptor.Ignore();
            }

            [Colour]
            public enum Color { Red, [Named("BLUISH")] Blue }

            [More]
            public sealed class Thing
            {
                [Any] public string Name => "n";
                public Color Color => Color.Blue;
                public string Echo([Defaulted] string text) => text;
                [Hidden] public int Secret => 0;
            }

            [Any]
            public sealed record Search([property: Described] string Text, [Described] int Max = 3);

            [InterfaceType, Any] public interface IPet { string Name { get; } }
            [UnionType, Any] public interface IAny { }
            [ObjectType] public sealed class Dog : IPet, IAny { public string Name => "d"; }

            [QueryType]
            public static partial class Queries
            {
                public static Thing Thing() => new();
                public static string Find(Search search) => search.Text + search.Max;
                public static IPet Pet() => new Dog();
                public static IAny Any() => new Dog();
            }
            """);

        Assert.Equal("""{"data":{"thing":{"name":"n","color":"BLUISH","echo":"d","extra":"x"},"find":"a3"}}""", await schema.ExecuteAsync(
            """{ thing { name color echo extra } find(search: { text: "a" }) }"""));
        Assert.Equal("Thing", Type<ObjectType>(schema, "Thing").Description);
        Assert.Equal("field", Type<ObjectType>(schema, "Thing").Fields.Single(f => f.Name == "name").Description);
        Assert.DoesNotContain(Type<ObjectType>(schema, "Thing").Fields, f => f.Name == "secret");
        Assert.Equal("input", Type<InputObjectType>(schema, "SearchInput").Description);
        Assert.Equal(["Text", "Max"], Type<InputObjectType>(schema, "SearchInput").Fields.Select(f => f.Description!));
        Assert.Equal("interface", Type<InterfaceType>(schema, "IPet").Description);
        Assert.Equal(["RED", "BLUISH"], Type<EnumType>(schema, "Colour").Values.Select(v => v.Name));
        Assert.Equal(": AnyPet!", schema.Field("Query", "any"));
    }

    [Fact]
    public async Task Middleware_Should_WrapResolversInOrder()
    {
        var schema = await GeneratedSchema.BuildAsync(
            """
            using System.Reflection;

            namespace Shop;

            public sealed class MarkAttribute(string text) : ObjectFieldDescriptorAttribute
            {
                protected override void OnConfigure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo member)
                    => descriptor.Use(next => async context =>
                    {
                        await next(context);
                        context.Result = $"{text}({context.Result})";
                    });
            }

            public sealed class Counter { public int Next() => 7; }

            public sealed class Numbered(FieldDelegate next, Counter counter)
            {
                public async Task InvokeAsync(IMiddlewareContext context)
                {
                    await next(context);
                    context.Result = $"{context.Result}{counter.Next()}";
                }
            }

            public sealed class WithService(FieldDelegate next)
            {
                public async ValueTask InvokeAsync(IMiddlewareContext context, Counter counter)
                {
                    await next(context);
                    context.Result = $"{context.Result}?{counter.Next()}";
                }
            }

            [QueryType]
            public static partial class Queries
            {
                [Mark("a"), Mark("b")] public static string Pure(string text) => text;
                [Mark("last"), Mark("first", Order = 1)] public static async Task<string> LaterAsync() { await Task.Yield(); return "x"; }
                [Mark("a")] public static string? Fails() => throw new GraphQLException("no");
            }

            [ExtendObjectType(OperationTypeNames.Query)]
            public static partial class More
            {
                static partial void Configure(IObjectTypeDescriptor descriptor)
                {
                    descriptor.Field("classes").Type<StringType>().Use<Numbered>().Use<WithService>().Resolve(_ => "a");
                    descriptor.Field("made").Type<StringType>().Use((services, next) => new WithService(next)).Resolve(_ => "b");
                    descriptor.Field("alone").Type<StringType>().Use(_ => context => { context.Result = "own"; return default; });
                    descriptor.Field("caught").Type<StringType>()
                        .Use(next => async context => { try { await next(context); } catch (GraphQLException e) { context.Result = e.Message; } })
                        .Resolve(_ => Fail());
                }

                private static string Fail() => throw new GraphQLException("thrown");
            }
            """,
            static (builder, assembly) => builder.Services.AddSingleton(assembly.GetType("Shop.Counter")!));

        Assert.Equal(
            """{"data":{"pure":"a(b(x))","later":"first(last(x))","classes":"a?77","made":"b?7","alone":"own","caught":"thrown"}}""",
            await schema.ExecuteAsync("""{ pure(text: "x") later classes made alone caught }"""));
        Assert.Equal(
            """{"errors":[{"message":"no","locations":[{"line":1,"column":3}],"path":["fails"]}],"data":{"fails":null}}""",
            await schema.ExecuteAsync("{ fails }"));
    }

    private static T Type<T>(GeneratedSchema schema, string name)
        where T : NamedType
    {
        Assert.True(schema.Schema.TryGetType<T>(name, out var type));
        return type!;
    }
}
