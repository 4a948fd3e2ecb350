using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cacao.Types.Analyzers.Reading;

/// <summary>Writes symbols and literals as C#.</summary>
internal static class CSharp
{
    private static readonly SymbolDisplayFormat s_annotated = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>Fully qualified, without annotations: what <c>typeof</c> takes.</summary>
    public static string Plain(this ITypeSymbol type)
        => type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>Fully qualified with the annotations of reference types.</summary>
    public static string Annotated(this ITypeSymbol type) => type.ToDisplayString(s_annotated);

    /// <summary>The metadata-like name: namespace, containers and arity, without type arguments.</summary>
    public static string FullName(this ITypeSymbol type)
    {
        var definition = type.OriginalDefinition;
        var prefix = definition.ContainingType is { } container
            ? container.FullName() + "."
            : definition.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() + "." : string.Empty;
        return prefix + definition.MetadataName;
    }

    /// <summary>A name that no other type has: the metadata-like name with those of the type arguments.</summary>
    public static string Id(this ITypeSymbol type)
        => type is INamedTypeSymbol { TypeArguments: [_, ..] arguments }
            ? $"{type.FullName()}.{string.Join(".", arguments.Select(Id))}"
            : type is IArrayTypeSymbol array ? array.ElementType.Id() + "_Array" : type.FullName();

    public static string Literal(string? text)
        => text is null ? "null" : SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>A parameter's default value.</summary>
    public static string Default(IParameterSymbol parameter)
    {
        if (parameter.ExplicitDefaultValue is null)
        {
            return "default!";
        }

        var literal = parameter.ExplicitDefaultValue is string text
            ? Literal(text)
            : SymbolDisplay.FormatPrimitive(parameter.ExplicitDefaultValue, quoteStrings: true, useHexadecimalNumbers: false);
        return $"({parameter.Type.Annotated()}){literal}";
    }

    public static string Literal(bool value) => value ? "true" : "false";

    public static string StringArray(IEnumerable<string> items) => $"[{string.Join(", ", items.Select(Literal))}]";
}
