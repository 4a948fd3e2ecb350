using Cacao.Types.Analyzers.Models;
using Microsoft.CodeAnalysis;

namespace Cacao.Types.Analyzers.Reading;

/// <summary>Reads paging, filtering, sorting and projection.</summary>
internal static class DataAnnotations
{
    private static readonly string[] s_queryableAttributes = ["UsePaging", "UseOffsetPaging", "UseFiltering", "UseSorting", "UseProjection", "UseFirstOrDefault", "UseSingleOrDefault"];

    /// <summary>True when a queryable result is not read by the resolver but handed on to the data middleware.</summary>
    public static bool KeepsQueryable(ISymbol member) => s_queryableAttributes.Any(member.Has);

    /// <summary>True when the field gives one item of the list that the resolver returns.</summary>
    public static bool GivesSingleItem(ISymbol member) => member.Has("UseFirstOrDefault") || member.Has("UseSingleOrDefault");

    /// <summary>The GraphQL type that a paging attribute gives the items; null when it gives none.</summary>
    public static ITypeSymbol? PagedType(ISymbol member)
        => (member.Find("UsePaging") ?? member.Find("UseOffsetPaging"))?.ConstructorArguments is [{ Value: ITypeSymbol type }, ..] ? type : null;

    public static IEnumerable<string> Features(ReadContext context, ISymbol member, ITypeSymbol result, IReadOnlyList<ParameterModel> parameters)
    {
        var isConnection = KnownTypes.IsConnection(result, out var node);
        var entity = isConnection ? node : TypeReferenceReader.NamedType(result);
        var paging = member.Find("UseConnection") ?? member.Find("UsePaging");
        if (member.Has("UseConnection") && !isConnection)
        {
            context.Report(Diagnostics.Rules.ConnectionExpected, member, member.Name);
            yield break;
        }

        if (paging is not null || isConnection)
        {
            yield return Connection(paging, entity, isConnection, member.Has("UsePaging") && !KnownTypes.IsPageConnection(result));
        }

        if (member.Find("UseOffsetPaging") is { } offset)
        {
            yield return OffsetPaging(offset, KnownTypes.IsCollectionSegment(result, out var item) ? item : entity);
        }

        var appliesQuery = CSharp.Literal(parameters.Any(p => p.Kind == ParameterKind.QueryContext));
        if (member.Find("UseFiltering") is { } filtering)
        {
            yield return $"new global::Cacao.Data.FilteringFeature {{ EntityType = typeof({entity.Plain()}){Choice(filtering, "FilterType")}, ResolverFilters = {appliesQuery} }}";
        }

        if (member.Find("UseSorting") is { } sorting)
        {
            yield return $"new global::Cacao.Data.SortingFeature {{ EntityType = typeof({entity.Plain()}){Choice(sorting, "SortType")}, ResolverSorts = {appliesQuery} }}";
        }

        if (GivesSingleItem(member))
        {
            var isOnly = CSharp.Literal(member.Has("UseSingleOrDefault"));
            yield return $"new global::Cacao.Data.SingleItemFeature {{ EntityType = typeof({entity.Plain()}), IsOnly = {isOnly} }}";
        }

        if (member.Has("UseProjection"))
        {
            yield return $"new global::Cacao.Data.ProjectionFeature {{ EntityType = typeof({entity.Plain()}) }}";
        }
    }

    /// <summary>The input and the convention that an attribute chooses.</summary>
    private static string Choice(AttributeData attribute, string property)
    {
        var type = attribute.GetTypeArgument() ?? (attribute.TryGetNamed("Type", out var named) ? named.Value as ITypeSymbol : null);
        return (type is null ? string.Empty : $", {property} = typeof({type.Plain()})")
            + (attribute.TryGetNamed("Scope", out var scope) ? $", Scope = {CSharp.Literal(scope.Value as string)}" : string.Empty);
    }

    private static string OffsetPaging(AttributeData attribute, ITypeSymbol item)
    {
        var members = new List<string> { $"ItemType = typeof({item.Plain()})" };
        AddSettings(members, attribute);
        return $"new global::Cacao.Data.OffsetPagingFeature {{ {string.Join(", ", members)} }}";
    }

    private static string Connection(AttributeData? attribute, ITypeSymbol node, bool resolverPages, bool isMadeForField)
    {
        var members = new List<string> { $"NodeType = typeof({node.Plain()})" };
        AddSettings(members, attribute);
        if (isMadeForField)
        {
            members.Add("IsMadeForField = true");
        }

        members.Add($"ResolverPages = {CSharp.Literal(resolverPages)}");
        return $"new global::Cacao.Data.ConnectionFeature {{ {string.Join(", ", members)} }}";
    }

    private static void AddSettings(List<string> members, AttributeData? attribute)
    {
        foreach (var pair in attribute?.NamedArguments ?? [])
        {
            if (pair.Key == "Order")
            {
                continue;
            }

            var name = pair.Key == "ConnectionName" ? "Name" : pair.Key;
            var value = pair.Value.Value switch
            {
                bool flag => CSharp.Literal(flag),
                int number => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
                var text => CSharp.Literal(text as string),
            };
            members.Add($"{name} = {value}");
        }
    }
}
