using Cacao.Types.Analyzers.Emitting;
using Microsoft.CodeAnalysis;

namespace Cacao.Types.Analyzers.Reading;

/// <summary>Writes plain values of properties straight into the response.</summary>
internal static class LeafWriters
{
    /// <summary>A C# statement, or null when the schema's scalar has to write the value.</summary>
    public static string? Create(ReadContext context, ITypeSymbol type, string value)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            return Write(context, nullable.TypeArguments[0], "value") is { } write
                ? $"if ({value} is {{ }} value) {{ {write} }} else {{ writer.WriteNull(); }}"
                : null;
        }

        return type.SpecialType == SpecialType.System_String
            ? $"if ({value} is {{ }} value) {{ writer.WriteString(value); }} else {{ writer.WriteNull(); }}"
            : Write(context, type, value);
    }

    private static string? Write(ReadContext context, ITypeSymbol type, string value)
        => type.TypeKind == TypeKind.Enum
            ? $"global::{context.Namespace}.{TypeEmitter.ClassName(type.FullName(), "enum")}.Write(writer, {value});"
            : Method(type) is { } method ? $"writer.{method}({value});" : null;

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
