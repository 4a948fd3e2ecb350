namespace Cacao.Types;

/// <summary>Takes type references apart and puts them together again.</summary>
internal static class TypeReferences
{
    /// <summary>The reference with its innermost type exchanged; wrappers stay. A .NET collection keeps being a list.</summary>
    public static TypeReference ReplaceNamed(TypeReference reference, string name) => reference switch
    {
        TypeReference.NonNull nonNull => ReplaceNamed(nonNull.Nullable, name).AsNonNull(),
        TypeReference.List list => ReplaceNamed(list.Element, name).AsList(),
        TypeReference.Clr clr when CollectionTypes.GetElementType(clr.RuntimeType) is { } element
            => ReplaceNamed(TypeReference.Of(element), name).AsList(),
        _ => TypeReference.Of(name),
    };

    public static TypeReference EnsureNullable(TypeReference reference)
        => reference is TypeReference.NonNull nonNull ? nonNull.Nullable : reference;

    public static TypeReference EnsureNonNull(TypeReference reference)
        => reference is TypeReference.NonNull ? reference : reference.AsNonNull();

    /// <summary>The innermost reference.</summary>
    public static TypeReference GetNamed(TypeReference reference) => reference switch
    {
        TypeReference.NonNull nonNull => GetNamed(nonNull.Nullable),
        TypeReference.List list => GetNamed(list.Element),
        TypeReference.Clr clr when CollectionTypes.GetElementType(clr.RuntimeType) is { } element => GetNamed(TypeReference.Of(element)),
        _ => reference,
    };

    /// <summary>The configuration of the innermost output type; null for scalars and what is not configured.</summary>
    public static TypeConfiguration? FindOutput(SchemaConfiguration schema, TypeReference reference) => GetNamed(reference) switch
    {
        TypeReference.Named named => schema.Find(named.Name),
        TypeReference.Clr clr => schema.FindOutput(Nullable.GetUnderlyingType(clr.RuntimeType) ?? clr.RuntimeType),
        _ => null,
    };

    /// <summary>The GraphQL name that the innermost output type will have.</summary>
    public static string GetOutputName(SchemaConfiguration schema, TypeReference reference)
    {
        if (FindOutput(schema, reference) is { } type)
        {
            return type.Name;
        }

        return GetNamed(reference) switch
        {
            TypeReference.Named named => named.Name,
            TypeReference.Clr clr => GetScalarName(Nullable.GetUnderlyingType(clr.RuntimeType) ?? clr.RuntimeType),
            var other => throw new SchemaException($"The type reference {other} has an unknown kind."),
        };
    }

    private static string GetScalarName(Type type) => BuiltInScalars.GetName(type) ?? type.Name;
}
