using Microsoft.CodeAnalysis;

namespace Cacao.Types.Analyzers.Reading;

/// <summary>Writes plain values of properties straight into the response.</summary>
internal static class LeafWriters
{
    /// <summary>A C# statement, or null when the schema's scalar has to write the value.</summary>
    public static string? Create(ITypeSymbol type, string value)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            return Method(nullable.TypeArguments[0]) is { } method
                ? $"if ({value} is {{ }} value) {{ writer.{method}(value); }} else {{ writer.WriteNull(); }}"
                : null;
        }

        return type.SpecialType == SpecialType.System_String
            ? $"if ({value} is {{ }} value) {{ writer.WriteString(value); }} else {{ writer.WriteNull(); }}"
            : Method(type) is { } writeMethod ? $"writer.{writeMethod}({value});" : null;
    }

    // Floating-point numbers narrower than double and unsigned integers go through their scalars, which know their ranges.
    private static string? Method(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Boolean => "WriteBoolean",
        SpecialType.System_Int32 or SpecialType.System_Int16 => "WriteInt32",
        SpecialType.System_Int64 => "WriteInt64",
        SpecialType.System_Double => "WriteDouble",
        SpecialType.System_Decimal => "WriteDecimal",
        _ => type.FullName() == "System.Guid" ? "WriteGuid" : null,
    };
}
