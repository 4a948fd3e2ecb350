using System.Collections.Frozen;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>The resolvers of introspection fields by coordinate.</summary>
internal static class IntrospectionResolvers
{
    private static readonly FrozenDictionary<string, PureResolverDelegate> s_resolvers = new Dictionary<string, PureResolverDelegate>
    {
        ["MetaFields.__schema"] = static c => c.Schema,
        ["MetaFields.__type"] = static c => c.Schema.TryGetType(c.ArgumentValue<string>("name"), out var type) ? type : null,
        ["MetaFields.__typename"] = static c => c.ObjectType.Name,

        ["__Schema.description"] = static c => c.Parent<Schema>().Description,
        ["__Schema.types"] = static c => c.Parent<Schema>().Types,
        ["__Schema.queryType"] = static c => c.Parent<Schema>().QueryType,
        ["__Schema.mutationType"] = static c => c.Parent<Schema>().MutationType,
        ["__Schema.subscriptionType"] = static c => c.Parent<Schema>().SubscriptionType,
        ["__Schema.directives"] = static c => c.Parent<Schema>().DirectiveDefinitions,

        ["__Type.kind"] = static c => GetKind(c.Parent<IType>().Kind),
        ["__Type.name"] = static c => (c.Parent<IType>() as NamedType)?.Name,
        ["__Type.description"] = static c => (c.Parent<IType>() as NamedType)?.Description,
        ["__Type.specifiedByURL"] = static c => (c.Parent<IType>() as ScalarType)?.SpecifiedByUrl,
        ["__Type.fields"] = static c => (c.Parent<IType>() as ComplexType)?.Fields is { } fields
            ? Filter(c, fields, static f => f.IsDeprecated)
            : null,
        ["__Type.interfaces"] = static c => (c.Parent<IType>() as ComplexType)?.Interfaces,
        ["__Type.possibleTypes"] = static c => c.Parent<IType>() is NamedType { Kind: TypeKind.Interface or TypeKind.Union } type
            ? c.Schema.GetPossibleTypes(type)
            : null,
        ["__Type.enumValues"] = static c => (c.Parent<IType>() as EnumType)?.Values is { } values
            ? Filter(c, values, static v => v.IsDeprecated)
            : null,
        ["__Type.inputFields"] = static c => (c.Parent<IType>() as InputObjectType)?.Fields is { } fields
            ? Filter(c, fields, static f => f.IsDeprecated)
            : null,
        ["__Type.ofType"] = static c => c.Parent<IType>() switch
        {
            ListType list => list.ElementType,
            NonNullType nonNull => nonNull.NullableType,
            _ => null,
        },
        ["__Type.isOneOf"] = static c => (c.Parent<IType>() as InputObjectType)?.IsOneOf,

        ["__Field.name"] = static c => c.Parent<FieldDefinition>().Name,
        ["__Field.description"] = static c => c.Parent<FieldDefinition>().Description,
        ["__Field.args"] = static c => Filter(c, c.Parent<FieldDefinition>().Arguments, static a => a.IsDeprecated),
        ["__Field.type"] = static c => c.Parent<FieldDefinition>().Type,
        ["__Field.isDeprecated"] = static c => c.Parent<FieldDefinition>().IsDeprecated,
        ["__Field.deprecationReason"] = static c => c.Parent<FieldDefinition>().DeprecationReason,

        ["__InputValue.name"] = static c => c.Parent<InputValueDefinition>().Name,
        ["__InputValue.description"] = static c => c.Parent<InputValueDefinition>().Description,
        ["__InputValue.type"] = static c => c.Parent<InputValueDefinition>().Type,
        ["__InputValue.defaultValue"] = static c => c.Parent<InputValueDefinition>().DefaultValue?.ToString(),
        ["__InputValue.isDeprecated"] = static c => c.Parent<InputValueDefinition>().IsDeprecated,
        ["__InputValue.deprecationReason"] = static c => c.Parent<InputValueDefinition>().DeprecationReason,

        ["__EnumValue.name"] = static c => c.Parent<EnumValueDefinition>().Name,
        ["__EnumValue.description"] = static c => c.Parent<EnumValueDefinition>().Description,
        ["__EnumValue.isDeprecated"] = static c => c.Parent<EnumValueDefinition>().IsDeprecated,
        ["__EnumValue.deprecationReason"] = static c => c.Parent<EnumValueDefinition>().DeprecationReason,

        ["__Directive.name"] = static c => c.Parent<DirectiveDefinition>().Name,
        ["__Directive.description"] = static c => c.Parent<DirectiveDefinition>().Description,
        ["__Directive.isRepeatable"] = static c => c.Parent<DirectiveDefinition>().IsRepeatable,
        ["__Directive.locations"] = static c => c.Parent<DirectiveDefinition>().Locations,
        ["__Directive.args"] = static c => Filter(c, c.Parent<DirectiveDefinition>().Arguments, static a => a.IsDeprecated),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static PureResolverDelegate? Get(string coordinate) => s_resolvers.GetValueOrDefault(coordinate);

    private static string GetKind(TypeKind kind) => kind switch
    {
        TypeKind.Scalar => "SCALAR",
        TypeKind.Object => "OBJECT",
        TypeKind.Interface => "INTERFACE",
        TypeKind.Union => "UNION",
        TypeKind.Enum => "ENUM",
        TypeKind.InputObject => "INPUT_OBJECT",
        TypeKind.List => "LIST",
        _ => "NON_NULL",
    };

    /// <summary>Deprecated elements are shown on request alone.</summary>
    private static IReadOnlyList<T> Filter<T>(IResolverContext context, IReadOnlyList<T> items, Func<T, bool> isDeprecated)
    {
        if (context.ArgumentValue<bool?>("includeDeprecated") is true)
        {
            return items;
        }

        List<T>? filtered = null;
        for (var i = 0; i < items.Count; i++)
        {
            if (isDeprecated(items[i]))
            {
                filtered ??= [.. items.Take(i)];
            }
            else
            {
                filtered?.Add(items[i]);
            }
        }

        return filtered ?? items;
    }
}
