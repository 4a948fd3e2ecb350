using Cacao.Types.Analyzers.Models;
using Microsoft.CodeAnalysis;

namespace Cacao.Types.Analyzers.Reading;

/// <summary>Reads paging, filtering, sorting and projection.</summary>
internal static class DataAnnotations
{
    private static readonly string[] s_queryableAttributes = ["UsePaging", "UseFiltering", "UseSorting", "UseProjection", "UseFirstOrDefault", "UseSingleOrDefault"];

    /// <summary>True when a queryable result is not read by the resolver but handed on to the data middleware.</summary>
    public static bool KeepsQueryable(ISymbol member) => s_queryableAttributes.Any(member.Has);

    /// <summary>True when the field gives one item of the list that the resolver returns.</summary>
    public static bool GivesSingleItem(ISymbol member) => member.Has("UseFirstOrDefault") || member.Has("UseSingleOrDefault");

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
            yield return Connection(paging, entity, isConnection);
        }

        var appliesQuery = parameters.Any(p => p.Kind == ParameterKind.QueryContext);
        if (member.Find("UseFiltering") is { } filtering)
        {
            var type = (filtering.GetTypeArgument() ?? entity).Plain();
            yield return $"new global::Cacao.Data.FilteringFeature {{ EntityType = typeof({type}), ResolverFilters = {CSharp.Literal(appliesQuery)} }}";
        }

        if (member.Find("UseSorting") is { } sorting)
        {
            var type = (sorting.GetTypeArgument() ?? entity).Plain();
            yield return $"new global::Cacao.Data.SortingFeature {{ EntityType = typeof({type}), ResolverSorts = {CSharp.Literal(appliesQuery)} }}";
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

    private static string Connection(AttributeData? attribute, ITypeSymbol node, bool resolverPages)
    {
        var members = new List<string> { $"NodeType = typeof({node.Plain()})" };
        foreach (var pair in attribute?.NamedArguments ?? [])
        {
            var name = pair.Key == "ConnectionName" ? "Name" : pair.Key;
            var value = pair.Value.Value switch
            {
                bool flag => CSharp.Literal(flag),
                int number => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
                var text => CSharp.Literal(text as string),
            };
            members.Add($"{name} = {value}");
        }

        members.Add($"ResolverPages = {CSharp.Literal(resolverPages)}");
        return $"new global::Cacao.Data.ConnectionFeature {{ {string.Join(", ", members)} }}";
    }
}
