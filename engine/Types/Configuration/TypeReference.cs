namespace Cacao.Types;

/// <summary>A type as code-first configuration names it, before the schema exists.</summary>
public abstract record TypeReference
{
    /// <summary>The GraphQL type bound to a .NET type.</summary>
    public sealed record Clr(Type RuntimeType) : TypeReference;

    /// <summary>A GraphQL type by its name.</summary>
    public sealed record Named(string Name) : TypeReference;

    /// <summary>A type that code has made, to be defined when it is referred to.</summary>
    public sealed record Defined(NamedType Type) : TypeReference;

    public sealed record List(TypeReference Element) : TypeReference;

    public sealed record NonNull(TypeReference Nullable) : TypeReference;

    public static TypeReference Of<T>() => new Clr(typeof(T));

    public static TypeReference Of(Type type) => new Clr(type);

    public static TypeReference Of(string name) => new Named(name);

    public TypeReference AsList() => new List(this);

    public TypeReference AsNonNull() => new NonNull(this);
}
