using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Cacao.Types.Analyzers.Reading;

/// <summary>Turns attributes of fields and types into directives and features, as C# expressions.</summary>
internal static class FieldAnnotations
{
    public static IEnumerable<string> Directives(ISymbol symbol)
    {
        foreach (var key in symbol.All("EntityKey"))
        {
            yield return ArgumentReader.Directive("key", "fields", key.GetString());
        }

        foreach (var name in (string[])["Lookup", "Internal", "Inaccessible", "Shareable", "External"])
        {
            if (symbol.Has(name))
            {
                yield return $"AppliedDirectives.Create({CSharp.Literal(Naming.CamelCase(name))})";
            }
        }

        foreach (var tag in Tags(symbol))
        {
            yield return tag;
        }

        if (symbol.Find("Provides") is { } provides)
        {
            yield return ArgumentReader.Directive("provides", "fields", provides.GetString());
        }

        if (symbol.Find("Override") is { } from)
        {
            yield return ArgumentReader.Directive("override", "from", from.GetString());
        }
    }

    public static IEnumerable<string> Tags(ISymbol symbol)
        => symbol.All("Tag").Select(t => ArgumentReader.Directive("tag", "name", t.GetString()));

    /// <summary>What types and fields have in common.</summary>
    public static IEnumerable<string> Features(ISymbol symbol)
    {
        if (Rules(symbol) is { Length: > 0 } rules)
        {
            yield return $"new AuthorizeFeature([{string.Join(", ", rules)}])";
        }

        if (symbol.Has("AllowAnonymous"))
        {
            yield return "new AllowAnonymousFeature()";
        }

        if (symbol.Find("Cost") is { } cost)
        {
            yield return Cost(cost);
        }
    }

    public static IEnumerable<string> FieldFeatures(ISymbol member)
    {
        foreach (var feature in Features(member))
        {
            yield return feature;
        }

        if (member.Has("Lookup"))
        {
            yield return "new LookupFeature()";
        }

        if (member.Find("ListSize") is { } listSize)
        {
            yield return ListSize(listSize);
        }

        if (member.Find("UseMutationConvention") is { } convention)
        {
            yield return MutationConvention(convention);
        }

        if (member.Has("UseRequestScope"))
        {
            yield return "new ServiceScopeFeature(DependencyInjectionScope.Request)";
        }
        else if (member.Has("UseResolverScope"))
        {
            yield return "new ServiceScopeFeature(DependencyInjectionScope.Resolver)";
        }
    }

    public static string Cost(AttributeData cost)
        => $"new CostFeature({Convert.ToString(cost.ConstructorArguments[0].Value, CultureInfo.InvariantCulture)})";

    /// <summary>The rules of <c>[Authorize]</c>.</summary>
    public static string[] Rules(ISymbol symbol) => symbol.All("Authorize").Select(Rule).ToArray();

    private static string Rule(AttributeData attribute)
    {
        var policy = attribute.GetString("Policy");
        var apply = attribute.TryGetNamed("Apply", out var named)
            ? named.Value
            : attribute.ConstructorArguments.FirstOrDefault(a => a.Kind == TypedConstantKind.Enum) is { IsNull: false, Kind: TypedConstantKind.Enum } given
                ? given.Value
                : null;
        var arguments = new List<string>();
        if (policy is not null)
        {
            arguments.Add($"Policy: {CSharp.Literal(policy)}");
        }

        if (attribute.TryGetNamed("Roles", out var roles) && roles.ToStrings() is { Length: > 0 } names)
        {
            arguments.Add($"Roles: {CSharp.StringArray(names)}");
        }

        if (apply is int and not 0)
        {
            arguments.Add($"Apply: (ApplyPolicy){apply}");
        }

        return $"new AuthorizeRule({string.Join(", ", arguments)})";
    }

    private static string ListSize(AttributeData attribute)
    {
        var members = new List<string>();
        foreach (var name in (string[])["AssumedSize", "SlicingArgumentDefaultValue"])
        {
            if (attribute.TryGetNamed(name, out var value))
            {
                members.Add($"{name} = {value.Value}");
            }
        }

        foreach (var name in (string[])["SlicingArguments", "SizedFields"])
        {
            if (attribute.TryGetNamed(name, out var value))
            {
                members.Add($"{name} = {CSharp.StringArray(value.ToStrings())}");
            }
        }

        if (attribute.TryGetNamed("RequireOneSlicingArgument", out var require))
        {
            members.Add($"RequireOneSlicingArgument = {CSharp.Literal(require.Value is true)}");
        }

        return $"new ListSizeFeature {{ {string.Join(", ", members)} }}";
    }

    private static string MutationConvention(AttributeData attribute)
    {
        var members = new List<string>();
        foreach (var pair in attribute.NamedArguments)
        {
            var value = pair.Value.Value is bool flag ? CSharp.Literal(flag) : CSharp.Literal(pair.Value.Value as string);
            members.Add($"{pair.Key} = {value}");
        }

        return $"new MutationConventionFeature {{ {string.Join(", ", members)} }}";
    }
}
