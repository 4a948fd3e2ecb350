using Microsoft.CodeAnalysis;

namespace Cacao.Types.Analyzers.Reading;

/// <summary>Finds the engine's attributes on symbols.</summary>
internal static class Attributes
{
    public static AttributeData? Find(this ISymbol symbol, string name)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.Is(name))
            {
                return attribute;
            }
        }

        return null;
    }

    public static bool Has(this ISymbol symbol, string name) => symbol.Find(name) is not null;

    public static IEnumerable<AttributeData> All(this ISymbol symbol, string name)
        => symbol.GetAttributes().Where(a => a.Is(name));

    /// <summary>Compares the class's name without suffix and arity: <c>ObjectType</c> finds <c>ObjectTypeAttribute&lt;T&gt;</c> too.</summary>
    public static bool Is(this AttributeData attribute, string name)
    {
        var type = attribute.AttributeClass;
        return type is not null
            && type.Name.Length == name.Length + "Attribute".Length
            && type.Name.StartsWith(name, StringComparison.Ordinal)
            && type.Name.EndsWith("Attribute", StringComparison.Ordinal)
            && type.ContainingNamespace is { Name: "Types" or "Execution" or "Data", ContainingNamespace: { Name: "Cacao" } };
    }

    /// <summary>The type argument, or the first constructor argument when it is a type.</summary>
    public static ITypeSymbol? GetTypeArgument(this AttributeData attribute)
        => attribute.AttributeClass is { TypeArguments: [var type, ..] }
            ? type
            : attribute.ConstructorArguments is [{ Value: ITypeSymbol argument }, ..] ? argument : null;

    public static string? GetString(this AttributeData attribute, string? property = null)
    {
        if (property is not null)
        {
            foreach (var pair in attribute.NamedArguments)
            {
                if (pair.Key == property)
                {
                    return pair.Value.Value as string;
                }
            }
        }

        return attribute.ConstructorArguments is [{ Value: string text }, ..] ? text : null;
    }

    public static string? GetNamedString(this AttributeData attribute, string property)
        => attribute.TryGetNamed(property, out var value) ? value.Value as string : null;

    public static bool TryGetNamed(this AttributeData attribute, string property, out TypedConstant value)
    {
        foreach (var pair in attribute.NamedArguments)
        {
            if (pair.Key == property)
            {
                value = pair.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>The strings of a constructor's only array argument, or of a single string.</summary>
    public static string[] GetStrings(this AttributeData attribute)
        => attribute.ConstructorArguments is [var argument, ..] ? argument.ToStrings() : [];

    public static string[] ToStrings(this TypedConstant constant)
        => constant.Kind == TypedConstantKind.Array
            ? constant.IsNull ? [] : constant.Values.Select(v => v.Value as string).OfType<string>().ToArray()
            : constant.Value is string text ? [text] : [];
}
