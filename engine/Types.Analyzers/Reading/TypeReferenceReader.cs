using Microsoft.CodeAnalysis;

namespace Cacao.Types.Analyzers.Reading;

/// <summary>Turns C# types with their annotations into type references.</summary>
internal static class TypeReferenceReader
{
    /// <summary>The reference as a C# expression.</summary>
    public static string Read(ISymbol member, ITypeSymbol type)
    {
        if (member.Find("GraphQLType") is { } attribute)
        {
            return attribute.GetTypeArgument() is { } named
                ? $"TypeMarkers.GetReference(typeof({named.Plain()}))"
                : $"TypeMarkers.Parse({CSharp.Literal(attribute.GetString())})";
        }

        var flags = member.Find("GraphQLNonNullType") is { } nonNull
            ? nonNull.ConstructorArguments is [{ Kind: TypedConstantKind.Array, IsNull: false } array] && array.Values.Length > 0
                ? array.Values.Select(v => v.Value is true).ToArray()
                : [false]
            : [];
        return Read(type, flags, 0);
    }

    public static string Read(ITypeSymbol type) => Read(type, [], 0);

    /// <summary>The type behind lists, nullability and optionals.</summary>
    public static ITypeSymbol NamedType(ITypeSymbol type)
    {
        while (true)
        {
            if (Unwrap(type) is { } inner)
            {
                type = inner;
            }
            else if (!KnownTypes.IsScalar(type) && KnownTypes.TryGetElement(type, out var element))
            {
                type = element;
            }
            else
            {
                return type;
            }
        }
    }

    public static bool IsList(ITypeSymbol type) => !KnownTypes.IsScalar(type) && KnownTypes.TryGetElement(Unwrap(type) ?? type, out _);

    /// <summary>True for <c>Nullable&lt;T&gt;</c>, annotated and oblivious reference types.</summary>
    public static bool IsNullable(ITypeSymbol type)
    {
        if (KnownTypes.IsOptional(type, out var value))
        {
            return IsNullable(value);
        }

        return type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
            || (!type.IsValueType && type.NullableAnnotation != NullableAnnotation.NotAnnotated);
    }

    private static string Read(ITypeSymbol type, bool[] nullable, int level)
    {
        var isNullable = level < nullable.Length ? nullable[level] : IsNullable(type);
        var bare = Unwrap(type) ?? type;
        if (Unwrap(bare) is { } inner)
        {
            bare = inner;
        }

        var reference = !KnownTypes.IsScalar(bare) && KnownTypes.TryGetElement(bare, out var element)
            ? Read(element, nullable, level + 1) + ".AsList()"
            : $"TypeReference.Of(typeof({bare.Plain()}))";
        return isNullable ? reference : reference + ".AsNonNull()";
    }

    private static ITypeSymbol? Unwrap(ITypeSymbol type)
        => KnownTypes.IsOptional(type, out var value)
            ? value
            : type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : null;
}
