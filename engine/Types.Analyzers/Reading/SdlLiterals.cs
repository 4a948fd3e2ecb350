using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Cacao.Types.Analyzers.Reading;

/// <summary>Writes constants as GraphQL literals.</summary>
internal static class SdlLiterals
{
    /// <summary>The default that a parameter's own default value gives; null gives none.</summary>
    public static string? OfParameter(IParameterSymbol parameter)
    {
        if (parameter.Find("DefaultValueSyntax")?.GetString() is { } syntax)
        {
            return syntax;
        }

        if (parameter.Find("DefaultValue") is { } attribute)
        {
            return attribute.ConstructorArguments is [var value] ? OfConstant(value) : null;
        }

        return parameter.HasExplicitDefaultValue && parameter.ExplicitDefaultValue is { } constant
            ? OfValue(constant, Unwrap(parameter.Type))
            : null;
    }

    public static string OfConstant(TypedConstant constant)
    {
        if (constant.IsNull)
        {
            return "null";
        }

        return constant.Kind == TypedConstantKind.Array
            ? "[" + string.Join(", ", constant.Values.Select(OfConstant)) + "]"
            : OfValue(constant.Value!, constant.Type);
    }

    private static string OfValue(object value, ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumType)
        {
            var member = enumType.GetMembers().OfType<IFieldSymbol>()
                .FirstOrDefault(f => f.HasConstantValue && Equals(f.ConstantValue, value));
            return member is null ? "null" : Naming.EnumValue(member);
        }

        return value switch
        {
            string text => Quote(text),
            char character => Quote(character.ToString()),
            bool boolean => boolean ? "true" : "false",
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => Quote(value.ToString()),
        };
    }

    private static ITypeSymbol Unwrap(ITypeSymbol type)
        => type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;

    public static string Quote(string text)
    {
        var builder = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => builder.Append("\\\""),
                '\\' => builder.Append("\\\\"),
                '\n' => builder.Append("\\n"),
                '\r' => builder.Append("\\r"),
                '\t' => builder.Append("\\t"),
                < ' ' => builder.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => builder.Append(c),
            };
        }

        return builder.Append('"').ToString();
    }
}
